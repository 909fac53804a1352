#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 5329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ catalogTemplates),
/* harmony export */   d: () => (/* binding */ catalogInputs)
/* harmony export */ });
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1419);

const formats = [
    'images',
    'build-summary',
    'bake',
    'compose',
    'list',
    'axes',
    'dockerfiles',
];
const catalogInputs = {
    catalog: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'File that lists the images of the repository; without it, it is looked for, and at last every Dockerfile is an image.',
    }),
    'catalog-format': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...formats)({
        description: 'Format of the catalog, where its content does not tell.',
    }),
    axes: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'YAML mapping of lists (`@FILE` reads a list file) whose cross product makes the images, alone or with a list file as catalog.',
    }),
};
const catalogTemplates = {
    registry: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Registry and namespace of the images, `{registry}` in templates; else the catalog's, else `ghcr.io/<owner>` of the repository, which also decides which `FROM` means an image of the catalog.",
    }),
    image: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Template of the repository that an image is pushed to; else the catalog's, else `{registry}/{name}`; with no registry anywhere `ghcr.io/<owner>/<repository>/<name>`, without the name where the catalog has one image.",
    }),
    file: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Template of the Dockerfile, for catalogs that name none (`list`, `axes`).' }),
    context: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Template of the build context, for catalogs that name none (`list`, `axes`, `build-summary`).',
    }),
    'build-args': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: 'Lines `NAME=template` of build arguments, for catalogs that name none (`list`, `axes`).',
    }),
};


/***/ }),

/***/ 7606:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _src_action_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6898);
/* harmony import */ var _src_action_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4211);
/* harmony import */ var _src_action_terminal_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5705);
/* harmony import */ var _src_action_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1242);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1956);






const starts = {
    plan: () => __nccwpck_require__.e(/* import() */ 8866).then(__nccwpck_require__.bind(__nccwpck_require__, 8866)),
    'detect-changes': () => __nccwpck_require__.e(/* import() */ 7090).then(__nccwpck_require__.bind(__nccwpck_require__, 7090)),
    'generate-matrix': () => __nccwpck_require__.e(/* import() */ 7404).then(__nccwpck_require__.bind(__nccwpck_require__, 7404)),
    'digest-gate': () => __nccwpck_require__.e(/* import() */ 2575).then(__nccwpck_require__.bind(__nccwpck_require__, 2575)),
    'wait-for-image': () => __nccwpck_require__.e(/* import() */ 9634).then(__nccwpck_require__.bind(__nccwpck_require__, 9634)),
    'tag-latest': () => __nccwpck_require__.e(/* import() */ 7961).then(__nccwpck_require__.bind(__nccwpck_require__, 7961)),
    'pr-comment': () => __nccwpck_require__.e(/* import() */ 7179).then(__nccwpck_require__.bind(__nccwpck_require__, 7179)),
    'pr-command': () => __nccwpck_require__.e(/* import() */ 9399).then(__nccwpck_require__.bind(__nccwpck_require__, 9399)),
};
const words = process.argv.slice(2);
await main(words.filter((word) => word !== '--json' && word !== '--outputs'));
async function main([command, ...rest]) {
    if (command === undefined || command === '--help' || command === 'help')
        return print(usage());
    if (command === '--version')
        return print(`docker-ci ${await version()}`);
    if (command === 'explain' && !rest.includes('--help'))
        return explainImage(rest);
    if (command === 'explain')
        return print(help((await __nccwpck_require__.e(/* import() */ 9801).then(__nccwpck_require__.bind(__nccwpck_require__, 9801))).flags));
    const contract = _index_js__WEBPACK_IMPORTED_MODULE_4__/* .contracts */ .M.find(({ name }) => name === command);
    const load = starts[command];
    if (!contract || !load) {
        const near = (0,_src_action_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(command, [...Object.keys(starts), 'explain']);
        return wrong(`there is no command ${JSON.stringify(command)}.${near === undefined ? '' : ` Did you mean ${near}?`}\n${usage()}`);
    }
    if (rest.includes('--help'))
        return print(help(contract));
    try {
        const { start } = await load();
        await start((0,_src_action_terminal_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalRunner */ .u)(contract, (0,_src_action_terminal_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(contract, rest), await terminal()));
    }
    catch (thrown) {
        wrong((0,_src_action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)((0,_src_action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .asProblem */ .gr)(thrown)));
    }
}
async function version() {
    const [{ readFileSync, realpathSync }, { dirname, join }] = await Promise.all([
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3024, 19)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6760, 19)),
    ]);
    try {
        const bundle = realpathSync(process.argv[1] ?? '');
        const text = readFileSync(join(dirname(bundle), '../../package.json'), 'utf8');
        return String(JSON.parse(text).version ?? 'without a version');
    }
    catch {
        return 'of unknown version: its package.json is not where it belongs';
    }
}
async function explainImage(names) {
    process.exitCode = 1;
    try {
        const { explainImage: answer } = await __nccwpck_require__.e(/* import() */ 9801).then(__nccwpck_require__.bind(__nccwpck_require__, 9801));
        const tell = (line) => process.stderr.write(`${(0,_src_action_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(line)}\n`);
        print(await answer(names, { folder: process.cwd(), json: words.includes('--json'), tell }));
        process.exitCode = 0;
    }
    catch (thrown) {
        const problem = (0,_src_action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .asProblem */ .gr)(thrown);
        const usage = problem.code.startsWith('DCA-ACT-') || problem.code === 'DCA-MAT-080';
        wrong((0,_src_action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(problem), usage ? 2 : 1);
    }
}
async function terminal() {
    const { withWorkingCopy } = await __nccwpck_require__.e(/* import() */ 5693).then(__nccwpck_require__.bind(__nccwpck_require__, 5693));
    const format = words.includes('--json') ? 'json' : words.includes('--outputs') ? 'lines' : 'summary';
    return {
        environment: await withWorkingCopy(process.env, process.cwd()),
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
        exit: (code) => {
            process.exitCode = code;
        },
        colour: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
        format,
    };
}
function usage() {
    const commands = _index_js__WEBPACK_IMPORTED_MODULE_4__/* .contracts */ .M.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`);
    return [
        'Usage: docker-ci <command> [--<input> <value>] [--json | --outputs]',
        '',
        ...commands,
        `  ${'explain'.padEnd(16)} What is an image made of, and which file makes it rebuild?`,
        '',
        'docker-ci <command> --help lists the inputs of one. Exit codes: 0 done, 1 a negative verdict or trouble, 2 wrong usage.',
    ].join('\n');
}
function help(contract) {
    const flags = Object.entries(contract.inputs).map(([name, field]) => {
        const given = field.required ? ' (required)' : field.default ? ` (default: ${field.default})` : '';
        return `  --${name}  <${field.kind}>${given}\n      ${field.description}`;
    });
    const format = '  --json or --outputs\n      Outputs as one JSON object, or as lines `name=value`, instead of the summary.';
    return [`docker-ci ${contract.name}: ${contract.summary}`, '', ...flags, format].join('\n');
}
function print(text) {
    process.stdout.write(`${process.stdout.isTTY ? text : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)}\n`);
}
function wrong(text, code = 2) {
    process.exitCode = code;
    for (const line of text.split('\n'))
        process.stderr.write(`${(0,_src_action_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(line)}\n`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ slashCommand),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   Yb: () => (/* binding */ registryAccess),
/* harmony export */   bU: () => (/* binding */ githubToken),
/* harmony export */   jo: () => (/* binding */ verifyTimeout),
/* harmony export */   uD: () => (/* binding */ ownerAndName),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export credentials */
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1419);


const githubToken = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)({
    description: 'Token for the GitHub API.',
    fromRunner: { expression: '${{ github.token }}', environment: 'GITHUB_TOKEN' },
});
const summary = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Write a section to the job summary.', default: 'true' });
const credentials = {
    username: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'User of the one registry at hand; with several registries use docker/login-action instead.',
    }),
    password: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)({ description: 'Password or token of that user.' }),
};
const registryAccess = {
    ...credentials,
    'token-hosts': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hosts */ .S)({
        description: 'Hosts, beside the registry itself and those built in, whose token service may be given the credentials.',
    }),
    'insecure-registries': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hosts */ .S)({
        description: 'Registry hosts that are spoken to over plain http; loopback hosts always are.',
    }),
};
const verifyTimeout = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({
    description: 'How long a write may take to become visible before it counts as lost.',
    default: '60s',
});
const runId = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('run id', (given) => {
    if (/^[1-9]\d{0,17}$/.test(given))
        return given;
    throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted is the id of a workflow run, a whole number');
});
const ownerAndName = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('owner/name', (given) => {
    if (/^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given))
        return given;
    throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted is owner/name');
});
const slashCommand = /^\/[a-z][a-z0-9-]{0,63}$/;


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1419);
/* harmony import */ var _src_plan_event_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5059);
/* harmony import */ var _src_plan_may_push_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1409);
/* harmony import */ var _catalog_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5329);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(877);






const eventRules = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('lines', _src_plan_event_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEventRules */ .ju);
const contract = (0,_src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)({
    name: 'detect-changes',
    title: 'Docker detect changes',
    summary: 'Which images does this event have to build?',
    branding: { icon: 'git-pull-request', color: 'blue' },
    inputs: {
        ..._catalog_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .catalogInputs */ .d,
        filters: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            description: 'Instead of a catalog: YAML of `name: [globs]`, inline or a file, in the format and with the semantics of dorny/paths-filter.',
        }),
        'predicate-quantifier': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('some', 'every')({
            description: 'With `filters`: whether a file has to match some pattern of a filter, or every one.',
            default: 'some',
        }),
        'rebuild-all': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
            description: "Ordered globs, added to the catalog's: a change rebuilds every image.",
        }),
        ignore: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ description: "Ordered globs, added to the catalog's: a change rebuilds no image." }),
        base: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            description: 'Branch, tag or commit to compare with, `last-success` (the newest ancestor whose run of this workflow succeeded; needs `actions: read`) or `previous-tag`; by default the event decides.',
        }),
        head: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Branch, tag or commit that is compared; by default the event decides.' }),
        'on-unknown-base': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('full', 'fail')({
            description: 'What a base that cannot be had means: everything is built (`full`), or the step fails (`fail`).',
            default: 'full',
        }),
        source: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('auto', 'git', 'api')({
            description: "Where changes are read: the checkout (`git`), GitHub's API (`api`, which needs no checkout), or git where the commits are there or can be fetched, else the API (`auto`).",
            default: 'auto',
        }),
        'full-rebuild-on': eventRules({
            description: 'Lines `message:TEXT`, `label:NAME`, `branch:GLOB`, `tag:GLOB` or `event:NAME`: where one applies, every image is built.',
            default: 'message:full rebuild',
        }),
        force: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            description: 'Build every image; the place for an input of workflow_dispatch.',
            default: 'false',
        }),
        'refresh-on': eventRules({
            description: 'Lines as for `full-rebuild-on`: where one applies, images are built on fresh base layers.',
            default: 'event:schedule',
        }),
        refresh: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            description: 'Build on fresh base layers, without cache, whatever the event is.',
            default: 'false',
        }),
        'dependency-files': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ description: 'Ordered globs: a change sets `cache-update`.' }),
        ancestors: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('none', 'all', 'missing')({
            description: 'Whether a changed image also rebuilds its ancestors: `none`, `all`, or `missing`: those whose tag of this event is not in the registry.',
            default: 'none',
        }),
        'skip-built': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            description: 'Reuse an image whose inputs hash is in the registry already, as tag `in-<first 16 hex>`.',
            default: 'false',
        }),
        'base-images': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('ignore', 'check')({
            description: "`check`: compare each image's external base with the one that its published tag (plan's `parent-tag`, else the catalog's `tag.published`, else `default-tag`) was built on; on a schedule only images whose base moved are built.",
            default: 'ignore',
        }),
        push: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(..._src_plan_may_push_js__WEBPACK_IMPORTED_MODULE_5__/* .pushWords */ .w)({
            description: 'Whether images may be pushed, for the output `push`: `auto` (not from pull requests and merge groups), `always`, `never`; from forks never.',
            default: 'auto',
        }),
        'promote-on': eventRules({
            description: 'Lines as for `full-rebuild-on`: where one applies, and images may be pushed, the output `promote` is true.',
        }),
        'pr-tag': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: "Template of a pull request's tag, for the output `tag`.", default: 'pr-{pr}' }),
        'branch-tag': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: "Template of a branch's tag, for the output `tag`.", default: '{branch}' }),
        'default-tag': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: "The default branch's tag, for the output `tag`.", default: 'latest' }),
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .githubToken */ .bU,
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .registryAccess */ .Yb,
        summary: _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .summary */ .z,
    },
    outputs: {
        changes: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON array of the names to build, in catalog order.'),
        'has-changes': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether there is anything to build.'),
        'changes-count': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.number('How many names `changes` has.'),
        reasons: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON object: name → one sentence that says why it is built.'),
        reused: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON object: name → pinned reference, of images that `skip-built` leaves out; they are promoted with the rest.'),
        files: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON array of the changed files as `{path, status, previous?}`, cut at 1,000 with a warning.'),
        'files-count': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.number('How many files changed; never cut.'),
        base: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Full id of the commit that was compared with; empty where everything is built without one.'),
        head: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Full id of the commit that is built; on a pull request its head commit.'),
        'short-sha': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('The first seven characters of `head`.'),
        'base-source': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Where the base comes from: push, new-branch, force-push, merge-base, merge-group, last-success, previous-tag, input or none.'),
        removed: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON array of the images that the base had and the head has not.'),
        'full-rebuild': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether every image is built, whatever changed.'),
        rebuild: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether to build on fresh base layers: `--pull --no-cache`.'),
        'cache-update': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether shared caches may be written: true where `rebuild` is or a dependency file changed, never on a pull request.'),
        tag: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('The tag that this event should use.'),
        push: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether this event may push images.'),
        promote: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether this event promotes what it pushes, by `promote-on`.'),
    },
    dynamicOutputs: 'With `filters`: `true` or `false` for each filter whose name can be the name of an output and is none of these.',
});


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2495);
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5936);
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1419);
/* harmony import */ var _src_report_image_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6403);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(877);





const kinds = ['provenance', 'sbom'];
const stores = ['artifact', 'cache', 'file'];
const seal = /^(?:sha256:)?[0-9a-f]{64}$/;
const contract = (0,_src_action_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .ye)({
    name: 'digest-gate',
    title: 'Docker digest gate',
    summary: 'What was tested is what is released, or the run stops.',
    branding: { icon: 'shield', color: 'green' },
    inputs: {
        mode: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('record', 'verify')({
            description: '`record` describes images that were just built and tested; `verify` compares what is about to be released with such a record.',
            required: true,
        }),
        images: (0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedLines */ .F8)((0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
            description: 'Lines `[name=]reference`: `repo:tag`, `repo@sha256:…`, a local image id, or a path where `source` is a file. Required for record; verify without it judges every image of the reports.',
        }), _src_report_image_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .namedImage */ .VR), _src_report_image_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .imageLines */ .nP),
        source: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('auto', 'daemon', 'registry', 'oci-layout', 'archive', 'metadata')({
            description: 'Where an image is looked at: the Docker engine, a registry, an OCI layout, a `docker save` or OCI archive, or the metadata file of build-push-action. `auto`: record asks the engine first, verify the registry, except for local ids.',
            default: 'auto',
        }),
        container: (0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'Record the image that this container really ran, instead of `images`; `[name=]container`.',
        }), _src_report_image_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .namedImage */ .VR),
        level: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('content', 'manifest', 'layers')({
            description: 'What must be equal: `manifest` the same bytes, `content` the layers and all that a container would run, `layers` the layers alone.',
            default: 'content',
        }),
        store: listOf(stores)({
            description: 'Where reports go and come from: `artifact`, `cache` (verify only with `expected`), `file` (`path`); one a line.',
            default: 'artifact',
        }),
        path: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Folder of report files, `<name>.json`.', default: 'image-reports' }),
        artifact: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: "Artifact of a report; the run's attempt is added, and the newest wins.",
            default: 'image-report-{name}',
        }),
        'run-id': (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .runId */ .Vz)({
            description: 'verify: take the artifacts of another run of this repository (needs `actions: read`).',
        }),
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .githubToken */ .bU,
        'inputs-hash': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
            description: 'record: the inputs hash of the matrix entry, written into the report; lines `name=hash` for several images.',
        }),
        expected: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedBy */ .f3)('seals', (value) => {
            const seals = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .uz)(value, true);
            refuse(seals.filter((one) => !seal.test(one)), 'accepted are seals, the output `seal` of recording jobs');
            return seals.map((one) => (one.startsWith('sha256:') ? one : `sha256:${one}`));
        })({
            description: 'verify: the output `seal` of the recording job (several jobs: one a line), so that a report replaced between the jobs is found out.',
        }),
        'require-expected': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'verify: an empty `expected`, that of a job that was skipped, fails.',
            default: 'false',
        }),
        deep: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('auto', 'always', 'never')({
            description: 'Whether layers are read, since diff ids in a registry are only claims. `auto`: those whose compressed digest the report does not know; `always`; `never`: the level reached is `claimed-content`, and `verified` is then no more than a claim.',
            default: 'auto',
        }),
        'ignore-labels': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
            description: 'Globs of labels that are neither recorded nor compared.',
            default: 'org.opencontainers.image.created',
            commas: true,
        }),
        'untested-platforms': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail', 'warn', 'allow')({ description: 'What happens when an image has platforms that its report does not.', default: 'fail' }),
        'require-attestations': listOf(kinds)({
            description: 'Kinds that must be attached to every platform: `provenance`, `sbom`.',
        }),
        'tag-inputs': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'verify: tag each verified image `in-<first 16 hex of its inputs hash>`, for `skip-built`.',
            default: 'false',
        }),
        'on-mismatch': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail', 'warn')({
            description: 'Whether an image that is not the tested one fails the step; trouble always does.',
            default: 'fail',
        }),
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .registryAccess */ .Yb,
        'verify-timeout': _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyTimeout */ .jo,
        summary: _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .summary */ .z,
    },
    outputs: {
        verified: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.boolean('`true` only if at least one image was compared and every one is equal at `level`; with `deep: never` as the registry claims it, unread (the level in `images` is then `claimed-content`).'),
        images: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.json('JSON object: name → `{ref, digest, pinned, fingerprint, level, platforms, verified, reason}`.'),
        pinned: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.lines('Lines `repo@sha256:…`, ready for tag-latest.'),
        seal: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.text("sha256 over the reports' fingerprints in name order; hand it to verify as `expected`."),
        'layers-digest': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.text("For a single image: what `docker inspect --format '{{.RootFS.Layers}}' IMAGE | sha256sum` prints."),
        differences: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.json('JSON array `{image, platform, what, expected, found}`, cut at 100 kB with a warning: the first of each image, then more.'),
        'differences-count': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.number('How many differences there are; never cut.'),
        'report-path': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.text('Folder with the report files.'),
    },
});
function listOf(values) {
    return (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedBy */ .f3)(`list of ${values.join(', ')}`, (written) => {
        const given = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .uz)(written, true);
        refuse(given.filter((one) => !values.some((value) => value === one)), `accepted are ${values.join(', ')}, one a line`);
        return values.filter((value) => given.includes(value));
    });
}
function refuse(wrong, accepted) {
    if (wrong.length > 0)
        throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .Rejected */ .HE(`${accepted}; not ${wrong.map((one) => JSON.stringify(one.slice(0, 100))).join(', ')}`);
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1419);
/* harmony import */ var _catalog_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5329);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(877);




const contract = (0,_src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)({
    name: 'generate-matrix',
    title: 'Docker generate matrix',
    summary: 'What does each job of a matrix build: its image, tags, arguments, platforms, caches and parents?',
    branding: { icon: 'grid', color: 'blue' },
    inputs: {
        ..._catalog_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogInputs */ .d,
        only: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)({
            description: "Names of the images to build, such as detect-changes' output `changes`; left out: all, `[]`: none.",
        }),
        reasons: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMap */ .sP)({
            description: "Why each image is built, such as detect-changes' output `reasons`; copied to the entries.",
        }),
        'parent-digests': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMap */ .sP)({
            description: "Digest or pinned reference of parents that are there already, by name, such as detect-changes' output `reused`.",
        }),
        filter: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
            description: 'Lines `key=glob` or `key!=glob` on any field or axis; lines on one key are alternatives, keys are and-ed, `key=` matches what has no value.',
        }),
        'with-parents': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Add the ancestors of what was selected.', default: 'false' }),
        pick: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
            description: 'Lines `axis=newest:N`, `axis=oldest:N` or `axis=edges` (first and last), after the filter, by version order.',
        }),
        include: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: "YAML list with the meaning of a GitHub matrix's `include`." }),
        exclude: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: "YAML list with the meaning of a GitHub matrix's `exclude`." }),
        ..._catalog_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogTemplates */ .Z,
        tags: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
            description: "Templates, or rules in the syntax of docker/metadata-action, one a line; else the catalog's, else the default rules of docker/metadata-action.",
        }),
        flavor: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ description: '`latest=`, `prefix=` and `suffix=` for all rules, as for docker/metadata-action.' }),
        'parent-tag': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            description: "Tag of a parent that this run does not build; else the catalog's `tag.published`, else `latest`.",
        }),
        version: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Value of `{version}`; else the content of the version file.' }),
        'version-file': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            description: "File that holds `{version}`; else the catalog's, else `VERSION` where there is one.",
        }),
        platforms: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({
            description: "Platforms of all images, such as `linux/amd64,linux/arm64`; else the catalog's.",
            commas: true,
        }),
        'split-platforms': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Make an entry for each platform of an image.', default: 'false' }),
        'runs-on': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            description: 'Label of the runner, or a YAML mapping from platform to label(s), of which the most specific wins.',
            default: 'ubuntu-latest',
        }),
        cache: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('registry', 'gha', 'none')({
            description: 'Where layers are cached: a tag for each image, a scope for each image, or not at all.',
            default: 'none',
        }),
        'cache-repository': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Repository of `cache: registry`; else `{registry}/<repository>/cache`.' }),
        rebuild: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            description: "Build on fresh base layers without a cache; detect-changes' output of that name.",
            default: 'false',
        }),
        'cache-update': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            description: "Write the images' caches; detect-changes' output of that name.",
            default: 'false',
        }),
        'max-jobs': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, 256)({ description: 'Entries that a matrix may have; GitHub runs at most 256.', default: '256' }),
        shard: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({
            description: 'Give `shards` where there are more entries than a matrix may have.',
            default: 'false',
        }),
        'fail-on-empty': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Fail where nothing is selected.', default: 'false' }),
        summary: _common_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z,
    },
    outputs: {
        matrix: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('`{"include":[…]}`, ready for `fromJSON`; with `shard` only where it fits.'),
        'has-entries': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether there is anything to build; an empty matrix fails a GitHub run.'),
        count: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.number('Number of entries.'),
        names: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON array of the names of the images to build.'),
        waves: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON array of matrices, parents before children; with `shard` only where it fits.'),
        'wave-count': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.number('Number of waves.'),
        shards: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('With `shard`: JSON array of matrices of at most `max-jobs` entries, parents in earlier ones.'),
        'shard-count': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.number('Number of shards.'),
        images: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.json('JSON object: name → `{image, ref, tags, parents, wave}`.'),
        version: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Value of `{version}`; empty where there is none.'),
    },
});


/***/ }),

/***/ 1956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ contracts)
/* harmony export */ });
/* harmony import */ var _detect_changes_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(510);
/* harmony import */ var _digest_gate_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5185);
/* harmony import */ var _generate_matrix_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3232);
/* harmony import */ var _plan_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1902);
/* harmony import */ var _pr_command_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4617);
/* harmony import */ var _pr_comment_contract_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5573);
/* harmony import */ var _tag_latest_contract_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5371);
/* harmony import */ var _wait_for_image_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2872);








const contracts = [
    _plan_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .contract */ .d,
    _detect_changes_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contract */ .d,
    _generate_matrix_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d,
    _digest_gate_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d,
    _wait_for_image_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .contract */ .d,
    _tag_latest_contract_js__WEBPACK_IMPORTED_MODULE_6__/* .contract */ .d,
    _pr_comment_contract_js__WEBPACK_IMPORTED_MODULE_5__/* .contract */ .d,
    _pr_command_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .contract */ .d,
];


/***/ }),

/***/ 1902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _detect_changes_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(510);
/* harmony import */ var _generate_matrix_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3232);



const contract = (0,_src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)({
    name: 'plan',
    title: 'Docker CI plan',
    summary: 'Which images does this event have to build, in which order, and what does each job build?',
    branding: { icon: 'layers', color: 'blue' },
    inputs: { ..._detect_changes_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d.inputs, ..._generate_matrix_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d.inputs },
    outputs: { ..._detect_changes_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d.outputs, ..._generate_matrix_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d.outputs },
    dynamicOutputs: _detect_changes_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d.dynamicOutputs,
});


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1419);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(877);



const contract = (0,_src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)({
    name: 'pr-command',
    title: 'Slash command on a pull request',
    summary: 'Answers a slash command in a comment, if who wrote it may, with the commit that they saw.',
    branding: { icon: 'terminal', color: 'blue' },
    inputs: {
        commands: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('list', (given) => {
            const commands = (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .uz)(given, true);
            if (commands.length > 0 && commands.every((one) => _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .slashCommand */ .HO.test(one)))
                return commands;
            throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted are slash commands such as /regen, one a line or separated by commas');
        })({ description: 'The commands that are answered, with their slash; required unless `react` is given.' }),
        permission: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('read', 'triage', 'write', 'maintain', 'admin')({
            description: 'What the author of the comment must be allowed in this repository; GitHub is asked.',
            default: 'write',
        }),
        react: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('rocket', 'confused')({
            description: 'For the step that reports the end: only adds this reaction to the comment.',
        }),
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .githubToken */ .bU,
        summary: _common_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z,
    },
    outputs: {
        matched: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether the comment is one of the commands and may be followed.'),
        command: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('The command with its slash.'),
        arguments: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('What stands behind it on its line, without a commit id.'),
        'pr-number': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('The pull request.'),
        'head-sha': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('The commit to work on: the head that the author of the comment saw.'),
        'head-ref': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Branch of the head. Never use it without `head-repository`: a fork may name its branch as it likes.'),
        'head-repository': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Repository of the head, owner/name.'),
        'is-fork': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether the head is in another repository: its code is not to be trusted with secrets.'),
    },
});


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1419);
/* harmony import */ var _src_comment_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7566);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(877);




const verdict = (given) => {
    if (/^(?:true|True|TRUE)$/.test(given))
        return true;
    if (/^(?:false|False|FALSE)$/.test(given))
        return false;
    throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE("accepted are true and false, as digest-gate's output `verified` gives them");
};
const contract = (0,_src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)({
    name: 'pr-comment',
    title: 'Container images on the pull request',
    summary: 'Keeps one comment on a pull request that says which images this commit has, and what changed.',
    branding: { icon: 'message-square', color: 'blue' },
    inputs: {
        reports: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ description: 'Globs of image reports (of digest-gate), shown as a table.' }),
        body: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Markdown instead of, or after, the reports.' }),
        'body-path': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'A file with such Markdown, inside the workspace.' }),
        title: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Heading of the comment.', default: 'Container images' }),
        key: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('text', (given) => {
            if ([...given].length <= 100 && given.isWellFormed())
                return given;
            throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted are 1 to 100 characters');
        })({ description: 'Which sticky comment: one for each key. By default the name of the workflow.' }),
        mode: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('upsert', 'recreate', 'append', 'hide', 'delete')({
            description: '`upsert` creates or updates the comment, `recreate` moves it to the end, `append` adds to it, `hide` folds it as outdated, `delete` takes it away.',
            default: 'upsert',
        }),
        'compare-with': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
            description: "Template of the base branch's image that differences are to, of `{image}` (without tag), `{name}` and `{base}` (the branch as a tag); `off` compares nothing.",
            default: '{image}:{base}',
        }),
        verified: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('boolean', verdict)({ description: "digest-gate's output `verified`: the verdict in the heading." }),
        differences: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('JSON array', (given) => {
            const list = (0,_src_comment_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .readDifferences */ .$E)(given);
            if (list)
                return list;
            throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE("accepted is the JSON array of digest-gate's output `differences`");
        })({ description: "digest-gate's output `differences`: shown in the details.", default: '[]' }),
        needs: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('JSON object', (given) => {
            const needs = given === '{}' ? { ..._src_comment_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .noNeeds */ .JD, given: true } : (0,_src_comment_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .readNeeds */ .Mu)(given);
            if (needs)
                return needs;
            throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted is what ${{ toJSON(needs) }} gives');
        })({
            description: '`toJSON(needs)` of the job: what failed or was cancelled. Without it, images that are missing are still building.',
        }),
        'expected-images': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)({ description: 'Names of the images that should have been built.' }),
        command: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('text', (given) => {
            if (_common_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .slashCommand */ .HO.test(given))
                return given;
            throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted is a slash command such as /regen');
        })({ description: 'A slash command (of pr-command) that the footer mentions.' }),
        'pr-number': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedBy */ .f3)('number', (given) => {
            if (/^[1-9]\d{0,9}$/.test(given))
                return Number(given);
            throw new _src_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted is the number of a pull request');
        })({ description: 'The pull request; by default the one that the event is about.' }),
        repository: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerAndName */ .uD)({ description: 'The repository of the pull request; by default this one.' }),
        'when-empty': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('keep', 'hide', 'delete')({
            description: 'What happens to the comment when there is nothing to say.',
            default: 'keep',
        }),
        'on-forbidden': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('warn', 'fail')({
            description: 'With a token that may not comment (a fork, Dependabot): `warn` writes the text to the job summary and `body-path` alone, `fail` fails the step too.',
            default: 'warn',
        }),
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .githubToken */ .bU,
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .registryAccess */ .Yb,
        summary: _common_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z,
    },
    outputs: {
        'comment-id': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Id of the comment; empty where there is none.'),
        'comment-url': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('Address of the comment; empty where there is none.'),
        outcome: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('`created`, `updated`, `unchanged`, `recreated`, `hidden`, `deleted`, `stale` (a newer run has written), `forbidden` or `skipped`.'),
        'pr-number': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('The pull request; empty where the run is about none.'),
        'body-path': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.text('File with the text of the comment.'),
        truncated: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .output */ .CG.boolean('Whether the comment was shortened to what GitHub takes.'),
    },
});


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2495);
/* harmony import */ var _src_action_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5936);
/* harmony import */ var _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1419);
/* harmony import */ var _src_promote_line_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(616);
/* harmony import */ var _src_promote_moves_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5864);
/* harmony import */ var _src_promote_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5390);
/* harmony import */ var _src_promote_source_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4377);
/* harmony import */ var _src_promote_template_grammar_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7678);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(877);









const contract = (0,_src_action_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .ye)({
    name: 'tag-latest',
    title: 'Docker tag latest',
    summary: 'Promote tested images by moving tags in the registry: guarded, without pulling, all of them or none.',
    branding: { icon: 'tag', color: 'blue' },
    inputs: {
        images: (0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedParts */ .wj)((0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'What is promoted: lines `repo@sha256:…` or `repo:tag`, the output `images` of digest-gate or generate-matrix, or globs of image report files.',
        }), _src_promote_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceParts */ .YI, _src_promote_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOf */ .vz),
        moves: (0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedLines */ .F8)((0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
            description: 'Instead of `images`: lines `repo:tag@sha256:…`, exactly these tags to exactly these digests, without guards; the output `rollback` is made of them. A line `@GLOB` is the lines of these files.',
        }), (line) => (0,_src_promote_line_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileLine */ .j)(line) || (0,_src_promote_moves_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMoves */ .M)([line])),
        remove: (0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedLines */ .F8)((0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
            description: 'Instead of `images` and `moves`: lines `repo:tag` (with `@sha256:…`: only while it points at that), tags that are taken away where the registry can, and never an image that another tag points at. A line `@GLOB` is the lines of these files.',
        }), (line) => (0,_src_promote_line_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileLine */ .j)(line) || (0,_src_promote_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRemovals */ .x)([line])),
        tags: (0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedLines */ .F8)((0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({
            description: 'Tags to move, one a line; templates are `{version}`, `{major}`, `{minor}`, `{patch}`, `{prefix}` and `{name}`.',
            default: 'latest',
            commas: true,
        }), _src_promote_template_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .mustBeTagTemplate */ .Fq),
        prefix: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Value of `{prefix}`.' }),
        to: (0,_src_action_checked_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'Repository template of another repository or registry that receives the images, such as `docker.io/acme/{name}`.',
        }), _src_promote_template_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .mustBeRepositoryTemplate */ .vq),
        version: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'The version that is released; it decides the guards.' }),
        'version-file': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'File that holds the version. Without it and without `version`: `VERSION` if there, else the git tag.',
        }),
        'match-git-tag': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'On a tag event the git tag and the version must agree, a leading `v` aside.',
            default: 'true',
        }),
        prerelease: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('skip', 'fail', 'allow')({ description: 'What happens to floating tags when the version is a pre-release.', default: 'skip' }),
        older: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('skip', 'fail', 'allow')({
            description: 'What happens to a floating tag that holds a newer version, or one that is not known.',
            default: 'skip',
        }),
        verified: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: "digest-gate's output `verified`." }),
        'require-verified': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'Refuse to promote unless `verified` is exactly `true` and every image report carries its own.',
            default: 'false',
        }),
        'dry-run': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Print the plan and write nothing.', default: 'false' }),
        'on-failure': (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('rollback', 'keep')({ description: 'What happens to tags that were moved before something failed.', default: 'rollback' }),
        concurrency: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(1, 64)({ description: 'How many requests a registry gets at a time.', default: '16' }),
        'verify-timeout': _common_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyTimeout */ .jo,
        journal: (0,_src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
            description: 'File for a log of the plan and its progress, for people; it is never read.',
            default: 'tag-latest.journal.json',
        }),
        'github-token': _common_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .githubToken */ .bU,
        ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .registryAccess */ .Yb,
        summary: _common_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .summary */ .z,
    },
    outputs: {
        result: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.json('JSON array of `{image, tag, digest, previous, action, reason}`: the final state of every tag.'),
        promoted: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.number('How many tags were created or moved.'),
        skipped: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.number('How many tags were skipped.'),
        'skipped-reason': _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.text('Why tags were skipped, one reason a line; empty where none was.'),
        pinned: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.lines('Each image as `repo@sha256:…`, one a line.'),
        rollback: _src_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG.lines('Value for the input `moves` that puts every moved tag back, one move a line. Tags that this run created are not in it: no move deletes a tag, and the summary names them.'),
    },
});


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ contract_contract)
});

// EXTERNAL MODULE: ./build/src/action/checked-fields.js
var checked_fields = __nccwpck_require__(2495);
// EXTERNAL MODULE: ./build/src/action/contract.js
var contract = __nccwpck_require__(5936);
// EXTERNAL MODULE: ./build/src/action/fields.js
var fields = __nccwpck_require__(1419);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __nccwpck_require__(28);
// EXTERNAL MODULE: ./build/src/wait/template.js
var template = __nccwpck_require__(4669);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __nccwpck_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/platform.js
var platform = __nccwpck_require__(2762);
;// CONCATENATED MODULE: ./build/src/wait/wanted-platform.js


function mustBePlatform(text) {
    if ((0,platform/* parsePlatform */.FL)(text))
        return;
    throw new problem/* Problem */.AF({
        code: 'DCA-WAI-025',
        message: `${JSON.stringify(text)} is no platform.`,
        remedy: 'Write `os/architecture` or `os/architecture/variant`, such as linux/arm64.',
    });
}

// EXTERNAL MODULE: ./build/actions/common-inputs.js
var common_inputs = __nccwpck_require__(877);
;// CONCATENATED MODULE: ./build/actions/wait-for-image/contract.js







const commit = (0,fields/* parsedBy */.f3)('commit', (value) => {
    const sha = value.toLowerCase();
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        return sha;
    throw new contract/* Rejected */.HE('accepted are whole commit ids of 40 or 64 hexadecimal digits; GitHub finds nothing by a short one');
});
const digest = (0,fields/* parsedBy */.f3)('digest', (value) => {
    if (/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(value))
        return value;
    throw new contract/* Rejected */.HE('accepted is sha256: and 64 hexadecimal digits');
});
const contract_contract = (0,contract/* defineContract */.ye)({
    name: 'wait-for-image',
    title: 'Docker wait for image',
    summary: 'Wait for the image that another workflow is building, and get it pinned by digest.',
    branding: { icon: 'clock', color: 'blue' },
    inputs: {
        image: (0,checked_fields/* checked */.KD)((0,fields/* text */.Qq)({
            description: 'The image to wait for; templates are `{sha}`, `{short-sha}`, `{pr}` and `{run-id}`.',
            required: true,
        }), template/* mustBeImageTemplate */.sb),
        workflow: (0,fields/* text */.Qq)({
            description: 'File name or id of the workflow that builds the image. Without it the registry alone is asked.',
        }),
        sha: commit({
            description: 'Head commit that the image is built from. By default the event tells it; of a pull request it is its head.',
        }),
        'run-id': (0,common_inputs/* runId */.Vz)({ description: 'Wait for this run of the building workflow.' }),
        job: (0,fields/* text */.Qq)({ description: 'Stop waiting as soon as the jobs of this name (a glob) have ended, not the whole run.' }),
        repository: (0,common_inputs/* ownerAndName */.uD)({ description: 'Repository whose workflow builds the image; this one by default.' }),
        platforms: (0,checked_fields/* checkedLines */.F8)((0,fields/* lines */.Mn)({ description: 'Platforms that the image must have, such as `linux/arm64`.', commas: true }), mustBePlatform),
        digest: digest({ description: 'The digest that the image must have.' }),
        revision: (0,fields/* oneOf */.yL)('auto', 'off')({
            description: 'Whether the label `org.opencontainers.image.revision` must be the commit, or the merge commit that its pull request was built as.',
            default: 'auto',
        }),
        changed: (0,fields/* boolean */.zM)({
            description: "detect-changes' answer for this image: `false` takes the fallback image at once.",
        }),
        'start-timeout': (0,fields/* duration */.p0)({ description: 'How long the run may take to appear.', default: '2m' }),
        timeout: (0,fields/* duration */.p0)({ description: 'How long the run may take to complete.', default: '20m' }),
        'registry-timeout': (0,fields/* duration */.p0)({
            description: 'How long the image may take to be visible in the registry.',
            default: '3m',
        }),
        interval: (0,fields/* duration */.p0)({ description: 'Pause after the first question; later ones are longer.', default: '5s' }),
        'max-interval': (0,fields/* duration */.p0)({ description: 'Longest pause between two questions.', default: '30s' }),
        'on-missing-run': (0,fields/* oneOf */.yL)('fail', 'fallback', 'registry', 'skip')({ description: 'What happens when no run appears in time.', default: 'fail' }),
        'on-skipped': (0,fields/* oneOf */.yL)('fail', 'fallback', 'registry', 'skip')({ description: 'What happens when the run or the job was skipped.', default: 'fail' }),
        'fallback-image': (0,checked_fields/* checked */.KD)((0,fields/* text */.Qq)({ description: 'Image to use instead where a fallback is taken; it is pinned as well.' }), reference/* parseReference */.F2),
        fork: (0,fields/* oneOf */.yL)('fail', 'fallback')({
            description: "What happens for a fork's pull request that changed the image, which is pushed nowhere.",
            default: 'fail',
        }),
        'github-token': common_inputs/* githubToken */.bU,
        ...common_inputs/* registryAccess */.Yb,
        summary: common_inputs/* summary */.z,
    },
    outputs: {
        image: fields/* output */.CG.text('The image as `repo@sha256:…`; empty where none was found.'),
        digest: fields/* output */.CG.text('Its digest.'),
        tag: fields/* output */.CG.text('The tag under which it was found.'),
        platforms: fields/* output */.CG.lines('The platforms that it has, one a line.'),
        source: fields/* output */.CG.text('Where it comes from: `run`, `registry` or `fallback`; empty where none was found.'),
        found: fields/* output */.CG.boolean('Whether there is an image.'),
        'run-id': fields/* output */.CG.text('The run that built it.'),
        'run-url': fields/* output */.CG.text('The page of that run.'),
        'run-attempt': fields/* output */.CG.text('The attempt of that run.'),
        conclusion: fields/* output */.CG.text('How that run, or the job waited for, ended.'),
        'waited-seconds': fields/* output */.CG.number('How long this step waited.'),
        reason: fields/* output */.CG.text('One sentence: why this image, or why none.'),
    },
});


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ checkedLines),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   wj: () => (/* binding */ checkedParts)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4211);


function checked(field, check) {
    return {
        ...field,
        parse: (written) => {
            const value = field.parse(written);
            if (value !== undefined && value !== null)
                rejectWhat([() => check(value)]);
            return value;
        },
    };
}
function checkedParts(field, partsOf, check) {
    return {
        ...field,
        parse: (written) => {
            const value = field.parse(written);
            if (value === undefined || value === null)
                return value;
            let parts = [];
            rejectWhat([
                () => {
                    parts = partsOf(value);
                },
            ]);
            rejectWhat(parts.map((part) => () => check(part)));
            return value;
        },
    };
}
function checkedLines(field, check) {
    return checkedParts(field, (lines) => lines, check);
}
function rejectWhat(checks) {
    const wrong = checks.flatMap((check) => {
        try {
            check();
            return [];
        }
        catch (error) {
            if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF))
                throw error;
            return [`${error.code}: ${error.message}${error.remedy === undefined ? '' : ` ${error.remedy}`}`];
        }
    });
    if (wrong.length > 0)
        throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE([...new Set(wrong)].join(' ').replace(/\.$/, ''));
}


/***/ }),

/***/ 5936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   AH: () => (/* binding */ formatOutputs),
/* harmony export */   HE: () => (/* binding */ Rejected),
/* harmony export */   QH: () => (/* binding */ jobOutputLimit),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vf: () => (/* binding */ outputName),
/* harmony export */   pX: () => (/* binding */ outputLimit),
/* harmony export */   ye: () => (/* binding */ defineContract)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);

class Rejected extends Error {
}
function defineContract(contract) {
    return contract;
}
function parseInputs(contract, readInput) {
    const inputs = {};
    const wrong = [];
    for (const [name, field] of Object.entries(contract.inputs)) {
        const written = readInput(name).trim();
        const text = written === '' ? field.default : written;
        if (text === undefined && field.required) {
            wrong.push(`input "${name}" is required: ${field.kind}.`);
            continue;
        }
        try {
            inputs[camelCase(name)] = field.parse(text);
        }
        catch (error) {
            if (!(error instanceof Rejected))
                throw error;
            wrong.push(`input "${name}" is ${field.secret ? '***' : quoted(text ?? '')}: ${error.message}.`);
        }
    }
    if (wrong.length > 0) {
        const count = wrong.length === 1 ? 'an input is' : `${wrong.length} inputs are`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-ACT-001',
            message: `${count} wrong; nothing was read, written or sent.\n${wrong.map((line) => `  - ${line}`).join('\n')}`,
            remedy: `The inputs are described in ${contract.name === 'plan' ? 'docs/plan.md' : `${contract.name}/README.md`}, and by \`docker-ci ${contract.name} --help\`.`,
        });
    }
    return inputs;
}
const outputLimit = 1024 * 1024;
const jobOutputLimit = outputLimit / 2;
const outputName = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
function formatOutputs(contract, values, dynamic = {}) {
    const texts = new Map();
    for (const [name, output] of Object.entries(contract.outputs))
        texts.set(name, output.format(values[camelCase(name)]));
    const taken = new Set([...texts.keys()].map((name) => name.toLowerCase()));
    for (const [name, text] of Object.entries(dynamic)) {
        if (!outputName.test(name) || taken.has(name.toLowerCase())) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
                code: 'DCA-ACT-002',
                message: `${JSON.stringify(name)} cannot be the name of an output: ${outputName.test(name) ? 'it is taken' : 'letters, digits, "_" and "-" are allowed, and a letter or "_" first'}.`,
            });
        }
        taken.add(name.toLowerCase());
        texts.set(name, text);
    }
    checkSize(texts, contract);
    return texts;
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function sizeOf(texts) {
    return [...texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}
function checkSize(texts, { inputs }) {
    const total = sizeOf(texts);
    if (total <= outputLimit)
        return;
    const [largest, text] = [...texts].reduce((a, b) => (b[1].length > a[1].length ? b : a));
    const selecting = ['filter', 'pick', 'only']
        .filter((name) => Object.hasOwn(inputs, name))
        .map((name) => `\`${name}\``);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-ACT-003',
        message: `the outputs have ${total} characters together, more than the ${outputLimit} that GitHub keeps for a job; the largest is "${largest}" with ${text.length}.`,
        remedy: selecting.length === 0
            ? 'Give each job fewer images.'
            : `Select fewer images (${selecting.join(', ')}), or give each job a part of the catalog.`,
    });
}
function quoted(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const whole = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
function parseDuration(text) {
    if (/^\d+(?:\.\d+)?$/.test(text))
        return inRange(Number(text) * 1000);
    if (text.length > 40 || !whole.test(text))
        return undefined;
    let total = 0;
    for (const [, amount, name] of text.matchAll(part))
        total += Number(amount) * unit[name];
    return inRange(total);
}
function formatDuration(duration) {
    if (duration < 1000)
        return `${Math.round(duration)}ms`;
    const seconds = Math.round(duration / 1000);
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor((seconds % 3600) / 60), 'm'],
        [seconds % 60, 's'],
    ];
    return parts
        .filter(([amount]) => amount > 0)
        .map(([amount, name]) => `${amount}${name}`)
        .join('');
}
function inRange(duration) {
    return duration <= 2 ** 31 - 1 ? duration : undefined;
}


/***/ }),

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S: () => (/* binding */ hosts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   f3: () => (/* binding */ parsedBy),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   sP: () => (/* binding */ textMap),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6846);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1322);



function single({ kind, parse, secret }) {
    return (words) => ({
        ...common(kind, words),
        secret: secret ?? false,
        parse: (text) => (text === undefined ? undefined : parse(unixLines(text))),
    });
}
const text = single({ kind: 'text', parse: (value) => value });
const boolean = single({
    kind: 'boolean',
    parse: (value) => {
        if (/^(?:true|True|TRUE)$/.test(value))
            return true;
        if (/^(?:false|False|FALSE)$/.test(value))
            return false;
        throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted are true and false');
    },
});
const duration = single({
    kind: 'duration',
    parse: (value) => {
        const parsed = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(value);
        if (parsed === undefined)
            throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted are durations such as 45s, 10m, 1h30m, or a number of seconds');
        return parsed;
    },
});
const secret = single({ kind: 'secret', parse: (value) => new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(value), secret: true });
function count(from, to) {
    return single({
        kind: 'number',
        parse: (value) => {
            const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
            if (!(number >= from && number <= to))
                throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`accepted are whole numbers from ${from} to ${to}`);
            return number;
        },
    });
}
function oneOf(...values) {
    return single({
        kind: values.join(', '),
        parse: (value) => {
            const found = values.find((one) => one === value);
            if (found === undefined)
                throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`accepted are ${values.join(', ')}`);
            return found;
        },
    });
}
function parsedBy(kind, parse) {
    return single({ kind, parse });
}
function lines(words) {
    return {
        ...common(words.commas ? 'list' : 'lines', words),
        secret: false,
        parse: (value) => splitLines(value ?? '', words.commas === true),
    };
}
const hostName = /^(?:https?:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(?::\d{1,5})?(?:\/[^@\s]*)?$/;
function hosts(words) {
    const field = lines({ ...words, commas: true });
    return {
        ...field,
        parse: (value) => {
            const read = field.parse(value);
            if (!read.every((host) => hostName.test(host)))
                throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted are hosts such as ghcr.io or registry.example:5000');
            return read;
        },
    };
}
function names(words) {
    return {
        ...common('JSON array or lines', words),
        secret: false,
        parse: (value) => {
            if (value === undefined)
                return undefined;
            if (!value.startsWith('['))
                return splitLines(unixLines(value), true);
            const parsed = parseJson(value);
            if (Array.isArray(parsed) && parsed.every((item) => typeof item === 'string'))
                return parsed;
            throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted are a JSON array of strings, or one name a line');
        },
    };
}
function textMap(words) {
    return {
        ...common('JSON object', words),
        secret: false,
        parse: (value) => {
            const parsed = value === undefined ? {} : parseJson(value);
            const isMap = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
            if (isMap && Object.values(parsed).every((item) => typeof item === 'string'))
                return parsed;
            throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE('accepted is a JSON object whose values are strings');
        },
    };
}
const output = {
    text: (description) => ({ kind: 'text', description, format: (value) => value }),
    boolean: (description) => ({ kind: 'boolean', description, format: String }),
    number: (description) => ({ kind: 'number', description, format: String }),
    lines: (description) => ({
        kind: 'lines',
        description,
        format: (value) => value.join('\n'),
    }),
    json: (description) => ({
        kind: 'json',
        description,
        format: (value) => JSON.stringify(value),
    }),
};
function splitLines(value, commas) {
    return unixLines(value)
        .split(commas ? /[\n,]/ : '\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function common(kind, words) {
    return {
        kind,
        description: words.description,
        required: words.required ?? false,
        default: words.default,
        fromRunner: words.fromRunner,
    };
}
function unixLines(value) {
    return value.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
function parseJson(value) {
    try {
        return JSON.parse(value);
    }
    catch (error) {
        throw new _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`this is no JSON (${error instanceof Error ? error.message : String(error)})`);
    }
}


/***/ }),

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && Number(found) >= 0 ? Number(found) : undefined;
}
function idAt(value, ...path) {
    return numberAt(value, ...path) || undefined;
}


/***/ }),

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
function nearest(word, known) {
    return nearestOf(word, known, 1)[0];
}
function nearestOf(word, known, most) {
    const plain = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    return (known
        .map((candidate) => ({
        candidate,
        distance: editDistance(plain(word).slice(0, 64), plain(candidate).slice(0, 64)),
    }))
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
        distance < Math.max(candidate.length, word.length))
        .sort((one, other) => one.distance - other.distance)
        .slice(0, most)
        .map(({ candidate }) => candidate));
}
function editDistance(one, other) {
    let before = [];
    let above = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            if (row > 1 && column > 1 && swapped)
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        [before, above] = [above, current];
    }
    return above[other.length] ?? 0;
}


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   gr: () => (/* binding */ asProblem),
/* harmony export */   wJ: () => (/* binding */ allOrProblem),
/* harmony export */   zx: () => (/* binding */ joinProblems)
/* harmony export */ });
class Problem extends Error {
    name = 'Problem';
    code;
    remedy;
    voice;
    constructor({ code, message, remedy, voice = 'usage', cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.remedy = remedy;
        this.voice = voice;
    }
}
function joinProblems(problems, headline) {
    const lines = [...new Set(problems.map(({ code, message }) => `  - ${code}: ${message}`))];
    const [first] = problems;
    if (first && lines.length === 1)
        return first;
    return new Problem({
        code: first?.code ?? 'DCA-ACT-099',
        voice: first?.voice ?? 'bug',
        message: `${headline(lines.length)}\n${lines.join('\n')}`,
        ...(first?.remedy !== undefined && { remedy: first.remedy }),
        cause: first,
    });
}
function allOrProblem(items, work, headline) {
    const problems = [];
    const values = items.flatMap((item) => {
        try {
            return [work(item)];
        }
        catch (error) {
            if (!(error instanceof Problem))
                throw error;
            problems.push(error);
            return [];
        }
    });
    if (problems.length > 0)
        throw joinProblems(problems, headline);
    return values;
}
function asProblem(thrown) {
    if (thrown instanceof Problem)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : `something that is no error was thrown: ${describe(thrown)}`;
    return new Problem({
        code: 'DCA-ACT-099',
        voice: 'bug',
        message: `unexpected error: ${message}`,
        remedy: 'This is a bug of docker-ci-actions; run the job again with debug logging and open an issue with the stack.',
        cause: thrown,
    });
}
function explain(problem) {
    const said = `${problem.code}: ${problem.message}`;
    if (problem.remedy === undefined)
        return said;
    return problem.message.includes('\n') ? `${said}\n${problem.remedy}` : `${said} ${problem.remedy}`;
}
function describe(thrown) {
    try {
        return typeof thrown === 'string' ? thrown : (JSON.stringify(thrown) ?? String(thrown));
    }
    catch {
        return Object.prototype.toString.call(thrown);
    }
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   redactor: () => (/* binding */ redactor)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1322);

const userInAddress = /(?<=:\/\/)[^\s/?#@"'<>]+@/g;
const pairBeforeHost = /(?<![^\s/="'<>@])[^\s/@:="'<>]{1,200}:[^\s/@"'<>]{1,200}@(?=[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+[:/])/g;
function redactor() {
    let forms = [];
    const withoutForms = (text) => {
        let clean = text;
        for (const form of forms)
            clean = clean.replaceAll(form, '***');
        return clean;
    };
    return {
        add: (secret) => {
            forms = [...new Set([...forms, ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .XP)(secret)])].sort((a, b) => b.length - a.length);
        },
        redact: (text) => withoutUsers(withoutForms(text)),
        finds: (text) => withoutForms(text) !== text,
    };
}
function withoutUsers(text) {
    return text.includes('@') ? text.replace(userInAddress, '***@').replace(pairBeforeHost, '***@') : text;
}


/***/ }),

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* unused harmony export shortestMask */
const inspect = Symbol.for('nodejs.util.inspect.custom');
class Secret {
    #text;
    constructor(text) {
        this.#text = text;
    }
    reveal() {
        return this.#text;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [inspect]() {
        return '***';
    }
}
const shortestMask = 5;
function formsOf(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const json = JSON.stringify(text).slice(1, -1);
    const base64 = [0, 1, 2].map((offset) => base64Core(text, offset));
    const forms = [text, ...lines, json, encodeURIComponent(text.toWellFormed()), ...base64];
    return [...new Set(forms)].filter((form) => form.length >= shortestMask);
}
function base64Core(text, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
    const start = offset === 0 ? 0 : offset + 1;
    const whole = Math.floor(((offset + Buffer.byteLength(text)) * 8) / 6);
    return encoded.slice(start, whole);
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ terminalMarkdown),
/* harmony export */   pe: () => (/* binding */ shownInTerminal)
/* harmony export */ });
/* unused harmony export columnsOf */
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1242);

const shownInTerminal = '<!-- long -->';
const plainStyle = { bold: (text) => text, dim: (text) => text };
function terminalMarkdown(markdown, style = plainStyle) {
    const shown = [];
    let table = [];
    const flush = () => {
        shown.push(...aligned(table, style));
        table = [];
    };
    for (const line of visibleLines(markdown)) {
        if (line.startsWith('|')) {
            if (!/^\|[\s:|-]+\|$/.test(line))
                table.push(cellsOf(line));
            continue;
        }
        flush();
        const text = plain(line.replace(/^#+ /, ''));
        if (line.startsWith('#'))
            shown.push(style.bold(text));
        else if (line.includes('<summary>'))
            shown.push(style.dim(`${line.includes('<details open>') ? '▾' : '▸'} ${text}`));
        else if (text !== '' || shown.at(-1) !== '')
            shown.push(text);
    }
    flush();
    return shown.join('\n').trim();
}
function columnsOf(text) {
    let columns = 0;
    for (const { segment } of new Intl.Segmenter().segment(text))
        columns += wide.test(segment) ? 2 : 1;
    return columns;
}
const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;
function* visibleLines(markdown) {
    const shown = markdown.replaceAll(`<details>${shownInTerminal}`, '<details open>').replace(/<!--[\s\S]*?-->/g, '');
    const folds = [];
    let diagram = false;
    for (const line of shown.split('\n')) {
        if (line.startsWith('```mermaid'))
            diagram = true;
        else if (line.startsWith('```'))
            diagram = false;
        else if (line.includes('</details>'))
            folds.pop();
        else if (!diagram && !folds.includes(true))
            yield line;
        if (line.includes('<details'))
            folds.push(!line.includes('<details open>'));
    }
}
function cellsOf(line) {
    return line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => plain(cell).trim());
}
function aligned(table, style) {
    const count = Math.max(0, ...table.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(...table.map((row) => columnsOf(row[at] ?? ''))));
    return table.map((row, line) => {
        const cells = row.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell))));
        const text = `  ${cells.join('  ').trimEnd()}`;
        return line === 0 ? style.dim(text) : text;
    });
}
function plain(text) {
    const bare = text
        .replace(/<br\s*\/?>/g, ', ')
        .replace(/<[^<>]+>/g, '')
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/\*\*|`|\\(?=[^\w\s])/g, '')
        .replace(/` `/g, ' ')
        .replace(/&#(\d{1,7});/g, (_, code) => character(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll('\u200b', '');
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(bare).trimEnd();
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   u: () => (/* binding */ terminalRunner)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6898);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9127);
/* harmony import */ var _terminal_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3558);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1242);





function terminalRunner(contract, flags, terminal) {
    terminal.exit(1);
    const secrets = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redactor)();
    const paint = (code, text) => (terminal.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const say = (text) => terminal.err(`${text}\n`);
    const safe = (text) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(secrets.redact(text));
    const log = {
        debug: (message) => {
            if (terminal.environment.RUNNER_DEBUG === '1')
                say(paint(2, safe(message)));
        },
        info: (message) => say(safe(message)),
        notice: (message) => say(paint(36, safe(message))),
        warn: (message) => say(paint(33, `warning: ${safe(message)}`)),
        group: (title, body) => {
            say(paint(1, safe(title)));
            return body();
        },
        mask: secrets.add,
    };
    return {
        environment: terminal.environment,
        log,
        readInput: (name) => {
            const field = contract.inputs[name];
            const given = flags.get(name);
            return given ?? (field?.fromRunner ? (terminal.environment[field.fromRunner.environment] ?? '') : '');
        },
        givenInputs: () => [],
        showsSummary: terminal.format === 'summary',
        setOutputs: async (texts) => {
            if (terminal.format === 'json')
                terminal.out(`${secrets.redact(JSON.stringify(Object.fromEntries(texts), null, 2))}\n`);
            if (terminal.format === 'lines') {
                for (const [name, text] of texts)
                    terminal.out(`${name}=${secrets.redact(text.replaceAll('\n', '\\n'))}\n`);
            }
        },
        summarize: async (markdown) => {
            if (terminal.format !== 'summary')
                return;
            const style = { bold: (text) => paint(1, text), dim: (text) => paint(2, text) };
            terminal.out(`${(0,_terminal_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalMarkdown */ .So)(secrets.redact(markdown), style)}\n`);
        },
        fail: (problem) => {
            for (const line of (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(problem).split('\n'))
                say(paint(31, safe(line)));
            terminal.exit(problem.code === 'DCA-ACT-001' ? 2 : 1);
        },
        succeed: () => terminal.exit(0),
    };
}
function parseFlags(contract, words) {
    const flags = new Map();
    for (let at = 0; at < words.length; at += 1) {
        const [, name = '', inline] = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(words[at] ?? '') ?? [];
        const field = Object.hasOwn(contract.inputs, name) ? contract.inputs[name] : undefined;
        if (!field) {
            const near = name === '' ? undefined : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, Object.keys(contract.inputs));
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
                code: 'DCA-ACT-007',
                message: `${JSON.stringify(words[at])} is no flag of ${contract.name}.`,
                remedy: `${near === undefined ? '' : `Did you mean --${near}? `}\`docker-ci ${contract.name} --help\` lists them.`,
            });
        }
        const next = words[at + 1];
        const bare = field.kind === 'boolean' && (next === undefined || next.startsWith('--'));
        if (inline === undefined && !bare && (next === undefined || next.startsWith('--'))) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
                code: 'DCA-ACT-008',
                message: `--${name} has no value.`,
                remedy: `Write \`--${name} <${field.kind}>\`; a value that begins with "--" is written \`--${name}=--value\`.`,
            });
        }
        if (inline === undefined && !bare)
            at += 1;
        const value = inline ?? (bare ? 'true' : (next ?? ''));
        flags.set(name, flags.has(name) ? `${flags.get(name)}\n${value}` : value);
    }
    return flags;
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const invisible = new RegExp([
    String.raw `[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e]`,
    String.raw `[\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}|[\u{e0000}-\u{e007f}]`,
].join('|'), 'gu');
function printable(text) {
    return visible(text.replaceAll('\n', '\\n').replaceAll('\r', '\\r'))
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/u, '$1\\::');
}
function visible(text) {
    return text.replace(invisible, escaped);
}
function escaped(character) {
    const point = (character.codePointAt(0) ?? 0).toString(16);
    return character.length > 1 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}


/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ readDifferences),
/* harmony export */   JD: () => (/* binding */ noNeeds),
/* harmony export */   Mu: () => (/* binding */ readNeeds)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2946);

function readNeeds(text) {
    const jobs = parse(text);
    if (!(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(jobs))
        return undefined;
    const results = Object.entries(jobs).map(([name, job]) => [name, (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(job) ? job.result : undefined]);
    if (!results.every(([, result]) => typeof result === 'string'))
        return undefined;
    const endedAs = (wanted) => results.filter(([, result]) => result === wanted).map(([name]) => name);
    return { given: true, failed: endedAs('failure'), cancelled: endedAs('cancelled') };
}
const noNeeds = { given: false, failed: [], cancelled: [] };
function readDifferences(text) {
    const list = parse(text);
    if (!Array.isArray(list) || list.length > 10_000 || !list.every(_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4))
        return undefined;
    const word = (value) => value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    return list.map((one) => ({
        image: word(one.image),
        platform: word(one.platform),
        what: word(one.what),
        expected: word(one.expected),
        found: word(one.found),
    }));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ appliedRule),
/* harmony export */   ju: () => (/* binding */ parseEventRules)
/* harmony export */ });
/* unused harmony export matchesRefGlob */
/* harmony import */ var _action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5936);
/* harmony import */ var _action_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1419);


const ruleKinds = ['message', 'label', 'branch', 'tag', 'event'];
function parseEventRules(text) {
    return (0,_action_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .uz)(text, false).map((line) => {
        const [, kind, value = ''] = /^([a-z]+):([\s\S]*)$/.exec(line) ?? [];
        const known = ruleKinds.find((one) => one === kind);
        if (known === undefined || value.trim() === '') {
            throw new _action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .Rejected */ .HE(`the line ${JSON.stringify(line)} is none of message:TEXT, label:NAME, branch:GLOB, tag:GLOB and event:NAME`);
        }
        return { kind: known, value: value.trim() };
    });
}
async function appliedRule(rules, facts) {
    const cheap = rules.find((rule) => rule.kind !== 'message' && applies(rule, facts));
    if (cheap)
        return sentences[cheap.kind](cheap.value);
    const texts = rules.filter(({ kind }) => kind === 'message').map(({ value }) => value);
    if (texts.length === 0)
        return undefined;
    const messages = (await facts.messages()).map((message) => message.toLowerCase());
    const found = texts.find((text) => messages.some((message) => message.includes(text.toLowerCase())));
    return found === undefined ? undefined : sentences.message(found);
}
function applies({ kind, value }, facts) {
    if (kind === 'event')
        return facts.event === value;
    if (kind === 'label')
        return facts.labels.some((label) => label.toLowerCase() === value.toLowerCase());
    const name = kind === 'branch' ? facts.branch : facts.tag;
    return name !== undefined && matchesRefGlob(value, name);
}
const sentences = {
    message: (value) => `commit message has "${value}"`,
    label: (value) => `label ${value}`,
    branch: (value) => `branch ${value}`,
    tag: (value) => `tag ${value}`,
    event: (value) => `event ${value}`,
};
function matchesRefGlob(glob, name) {
    let reached = new Set([0]);
    const tokens = glob.match(/\*\*|[\s\S]/gu) ?? [];
    const settle = (positions) => {
        const all = new Set(positions);
        for (const at of all)
            if (tokens[at]?.startsWith('*'))
                all.add(at + 1);
        return all;
    };
    reached = settle(reached);
    for (const character of name) {
        const next = new Set();
        for (const at of reached) {
            const token = tokens[at];
            if (token === '**' || (token === '*' && character !== '/'))
                next.add(at);
            else if (token === character || (token === '?' && character !== '/'))
                next.add(at + 1);
        }
        reached = settle(next);
    }
    return reached.has(tokens.length);
}


/***/ }),

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mayPush),
/* harmony export */   w: () => (/* binding */ pushWords)
/* harmony export */ });
const pushWords = ['auto', 'always', 'never'];
function mayPush(asked, { event, pullRequest }) {
    if (pullRequest?.fork)
        return { push: false, why: 'code of a fork is never pushed' };
    if (asked === 'always')
        return { push: true, why: 'it is asked for' };
    if (asked === 'never')
        return { push: false, why: 'it is not asked for' };
    if (pullRequest)
        return { push: false, why: 'a pull request pushes nothing' };
    if (event.kind === 'merge-group')
        return { push: false, why: 'a merge group is not merged yet' };
    return { push: true, why: 'what is built is code of this repository' };
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isFileLine),
/* harmony export */   o: () => (/* binding */ withFiles)
/* harmony export */ });
/* harmony import */ var _action_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1419);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4211);


function isFileLine(line) {
    return line.startsWith('@');
}
async function withFiles(lines, workspace) {
    const read = await Promise.all(lines.map((line) => (isFileLine(line) ? linesOf(line.slice(1), workspace) : [line])));
    return read.flat();
}
async function linesOf(glob, workspace) {
    const paths = await workspace.find(glob);
    if (paths.length === 0) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
            code: 'DCA-TAG-025',
            message: `no file matches ${JSON.stringify(glob)}; nothing was written.`,
            remedy: 'Name files of the workspace: `@release/*`.',
        });
    }
    const texts = await Promise.all(paths.map(async (path) => (await workspace.read(path)) ?? ''));
    return texts.flatMap((text) => (0,_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text, false));
}


/***/ }),

/***/ 5864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseMoves),
/* harmony export */   t: () => (/* binding */ undo)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(979);



function parseMoves(lines) {
    return lines.map((line) => {
        const { host, path, tag, digest } = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(line);
        if (tag === undefined || digest === undefined) {
            throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
                code: 'DCA-TAG-017',
                message: `${JSON.stringify(line)} of \`moves\` has ${tag === undefined ? 'no tag' : 'no digest'}.`,
                remedy: 'A move is `repository:tag@sha256:…`: this tag to this digest.',
            });
        }
        const repository = { host, path };
        const name = path.slice(path.lastIndexOf('/') + 1);
        return { name, source: { ...repository, digest }, repository, tag, set: undefined, stage: 'floating' };
    });
}
function undo(tag) {
    return tag.previous === undefined ? undefined : `${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .tagText */ .em)(tag)}@${tag.previous}`;
}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ planTags),
/* harmony export */   em: () => (/* binding */ tagText),
/* harmony export */   wz: () => (/* binding */ refuseConflicts)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28);


function tagText({ repository, tag }) {
    return `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(repository)}:${tag}`;
}
function planTags(findings) {
    const spoilt = new Map();
    for (const finding of findings) {
        const { set } = finding.wish;
        if (set !== undefined && finding.objection && !spoilt.has(set))
            spoilt.set(set, finding);
    }
    return findings.map((finding) => planned(finding, spoilt.get(finding.wish.set)));
}
function planned({ wish, digest, before, objection }, spoiler) {
    const { name, source, repository, tag, stage } = wish;
    const common = { name, source: { ...source, digest }, repository, tag, digest, previous: before, stage };
    if (before === digest)
        return { ...common, step: 'keep', reason: 'already there' };
    if (objection)
        return { ...common, step: 'skip', reason: objection.reason };
    if (spoiler)
        return {
            ...common,
            stays: true,
            step: 'skip',
            reason: `stays with ${spoiler.wish.name}: ${spoiler.objection?.reason}`,
        };
    return before === undefined
        ? { ...common, step: 'create', reason: 'new' }
        : { ...common, step: 'move', reason: 'promoted' };
}
function refuseConflicts(wishes) {
    const takers = new Map();
    const wrong = [];
    for (const wish of wishes) {
        const tag = tagText(wish);
        const other = takers.get(tag);
        if (other) {
            const both = [other, wish].map(({ source }) => (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(source));
            wrong.push(both[0] === both[1] ? `${tag} is asked for twice` : `${both.join(' and ')} would both become ${tag}`);
        }
        takers.set(tag, wish);
    }
    const sources = new Set(wishes.filter(({ source }) => source.digest === undefined).map(({ source }) => sourceTag(source)));
    for (const source of sources) {
        if (takers.has(source))
            wrong.push(`${source} is a source and a target of this run`);
    }
    if (wrong.length === 0)
        return;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-TAG-005',
        message: `the tags contradict each other; nothing was written.\n${[...new Set(wrong)].map((line) => `  - ${line}`).join('\n')}`,
        remedy: 'List each image once, by digest, and each tag once.',
    });
}
function sourceTag(source) {
    return tagText({ repository: source, tag: source.tag ?? 'latest' });
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parseRemovals)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28);


function parseRemovals(lines) {
    return lines.map((line) => {
        const { host, path, tag, digest } = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(line);
        if (tag !== undefined)
            return { repository: { host, path }, tag, digest };
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-TAG-023',
            message: `${JSON.stringify(line)} of \`remove\` has no tag.`,
            remedy: 'Write `repository:tag`, or `repository:tag@sha256:…` to remove it only while it points at that.',
        });
    });
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ sourceOfReport),
/* harmony export */   YI: () => (/* binding */ sourceParts),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _action_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1419);
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4211);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28);




function sourceParts(text) {
    const trimmed = text.trim();
    if (isJson.test(trimmed)) {
        return Object.entries(parseEntries(trimmed)).map(([name, entry]) => ({ is: 'entry', name, entry }));
    }
    return (0,_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(trimmed, false).map((line) => isReportGlob(line) ? { is: 'reports', glob: line } : { is: 'line', text: line });
}
function sourceOf(part) {
    if (part.is === 'reports')
        return undefined;
    return part.is === 'line' ? fromText(part.text, undefined, undefined) : fromEntry(part.name, part.entry);
}
function sourceOfReport(report, where) {
    if (report.digest === undefined)
        throw withoutDigest(report.name, where);
    const { host, path, tag } = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(report.ref);
    const reference = { host, path, digest: report.digest, ...(tag !== undefined && { tag }) };
    return { name: report.name, reference, verified: report.verified !== undefined };
}
const isJson = /^[{[](?:\s*["{[\]}]|.*[\]}]$)/s;
const ipv6Host = /^\[[\da-f.]*:[\da-f.:]*\]/i;
function isReportGlob(line) {
    if (ipv6Host.test(line))
        return false;
    return /[*?{[]/.test(line) || (line.endsWith('.json') && !/[:@]/.test(line));
}
function fromText(text, name, verified) {
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    const last = reference.path.slice(reference.path.lastIndexOf('/') + 1);
    return { name: name ?? last, reference, verified };
}
function fromEntry(name, entry) {
    const [pinned, digest, ref, verified] = ['pinned', 'digest', 'ref', 'verified'].map((field) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(entry, field));
    if (pinned !== undefined || digest !== undefined) {
        if (typeof pinned !== 'string' || pinned === '')
            throw withoutDigest(name, 'the JSON of `images`');
        return fromText(pinned, name, verified === true);
    }
    if (typeof ref !== 'string' || ref === '') {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
            code: 'DCA-TAG-022',
            message: `entry ${JSON.stringify(name)} of \`images\` has neither \`pinned\` nor \`ref\`.`,
            remedy: 'Pass the output `images` of digest-gate or generate-matrix as it is.',
        });
    }
    return fromText(ref, name, typeof verified === 'boolean' ? verified : undefined);
}
function parseEntries(text) {
    let cause;
    try {
        const parsed = JSON.parse(text);
        if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(parsed))
            return parsed;
    }
    catch (error) {
        cause = error;
    }
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-TAG-002',
        message: `\`images\` looks like JSON and is no JSON object of images${cause instanceof Error ? ` (${cause.message})` : ''}.`,
        remedy: 'Pass the output `images` of digest-gate or generate-matrix as it is, or one reference a line.',
        cause,
    });
}
function withoutDigest(name, where) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-TAG-003',
        message: `image ${JSON.stringify(name)} of ${where} has no registry digest, so there is nothing in a registry to promote.`,
        remedy: 'Push the image, record or verify it from the registry, and promote that.',
    });
}


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ noTagTemplate),
/* harmony export */   Fq: () => (/* binding */ mustBeTagTemplate),
/* harmony export */   eL: () => (/* binding */ notFilled),
/* harmony export */   vq: () => (/* binding */ mustBeRepositoryTemplate)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28);


const keys = ['version', 'major', 'minor', 'patch', 'prefix', 'name'];
function mustBeTagTemplate(template) {
    if (!(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(sample(template)))
        throw noTagTemplate(template, '');
}
function mustBeRepositoryTemplate(template) {
    (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(sample(template));
}
function noTagTemplate(tag, madeBy) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-TAG-006',
        message: `the tag ${JSON.stringify(tag)}${madeBy} is not valid.`,
        remedy: 'Tags have at most 128 letters, digits, "_", "." and "-", and neither "." nor "-" first.',
    });
}
function notFilled(template, why) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-TAG-021',
        message: `${JSON.stringify(template)} cannot be filled: ${why}.`,
        remedy: 'Known are {version}, {major}, {minor}, {patch}, {prefix} and {name}; give the inputs that they come from.',
    });
}
function sample(template) {
    return template.replace(/\{([^{}]*)\}/g, (_, key) => {
        if (keys.includes(key))
            return '1';
        throw notFilled(template, `{${key}} is not known here`);
    });
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   en: () => (/* binding */ digestGrammar),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const digestGrammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
    return digestGrammar.test(text) ? text : undefined;
}
function shortDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.slice(0, colon + 13);
}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   my: () => (/* binding */ samePlatform),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   zd: () => (/* binding */ imageFor)
/* harmony export */ });
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    i386: '386',
};
const impliedVariant = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
function platformOf({ platform }) {
    return platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown'
        ? undefined
        : platform;
}
function formatPlatform(platform) {
    const { os, architecture, variant, version } = normalised(platform);
    const said = variant === impliedVariant[architecture] && architecture !== 'arm' ? undefined : variant;
    return ([os, architecture, said].filter((part) => part !== undefined).join('/') +
        (version === undefined ? '' : `:${version}`));
}
function parsePlatform(text) {
    const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
    if (os === undefined || architecture === undefined)
        return undefined;
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function samePlatform(one, other) {
    const [a, b] = [normalised(one), normalised(other)];
    const sameVersion = a.version === undefined || b.version === undefined || a.version === b.version;
    return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant && sameVersion;
}
function normalised(platform) {
    const os = platform.os.toLowerCase();
    const name = platform.architecture.toLowerCase();
    const architecture = architectures[name] ?? name;
    const variant = platform.variant?.toLowerCase().replace(/^(\d)/, 'v$1') ?? impliedVariant[architecture];
    return { os, architecture, variant, version: os === 'windows' ? platform['os.version'] : undefined };
}
const referenceType = 'vnd.docker.reference.type';
const attestationArtifact = 'application/vnd.docker.attestation.manifest.v1+json';
function isAttestation({ annotations, artifactType, }) {
    return annotations?.[referenceType] === 'attestation-manifest' || artifactType === attestationArtifact;
}
function imagesOf({ manifests }) {
    return manifests.filter((descriptor) => !isAttestation(descriptor));
}
function imageFor({ manifests }, wanted) {
    return imagesOf({ manifests }).find((descriptor) => {
        const platform = platformOf(descriptor);
        return platform !== undefined && samePlatform(platform, wanted);
    });
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8757);


const hub = 'docker.io';
const hubAliases = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
const longestReference = 1024;
function parseReference(text) {
    const read = readReference(text);
    if (!('why' in read))
        return read;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-001',
        message: `${quote(text)} is no image reference: ${read.why}.`,
        remedy: read.instead === undefined ? 'Write `host/name:tag` or `host/name@sha256:…`.' : `Write ${read.instead}.`,
    });
}
function parseRepository(text) {
    const { host, path, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return { host, path };
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-002',
        message: `${quote(text)} is an image; a repository is wanted here, without a tag or digest.`,
        remedy: `Write ${host}/${path}.`,
    });
}
function readReference(text) {
    if (text === '')
        return { why: 'it is empty' };
    if (text.length > longestReference)
        return { why: 'it is too long' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { why: 'it is a URL; references have no scheme' };
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at !== -1 && digest === undefined)
        return { why: `${quote(text.slice(at + 1))} is no sha256 or sha512 digest` };
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = named.slice(colon + 1);
    if (colon !== -1 && !tagGrammar.test(tag))
        return { why: `${quote(tag)} cannot be a tag` };
    const name = colon === -1 ? named : named.slice(0, colon);
    const repository = readName(name, text);
    if ('why' in repository)
        return repository;
    return { ...repository, ...(colon !== -1 && { tag }), ...(digest && { digest }) };
}
function readName(name, whole) {
    if (/^[0-9a-f]{64}$/.test(name))
        return { why: 'a name of 64 hexadecimal digits is an image id' };
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    const hasHost = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
    const rest = hasHost ? name.slice(slash + 1) : name;
    if (hasHost && !isHost(first))
        return { why: `${quote(first)} cannot be a host` };
    if (rest !== rest.toLowerCase() &&
        rest
            .toLowerCase()
            .split('/')
            .every((part) => component.test(part))) {
        const lower = `${hasHost ? `${first}/` : ''}${rest.toLowerCase()}${whole.slice(name.length)}`;
        return { why: 'names of repositories are written in lower case', instead: lower };
    }
    const wrong = rest.split('/').find((part) => !component.test(part));
    if (wrong !== undefined)
        return { why: wrong === '' ? 'a part of the name is empty' : `${quote(wrong)} cannot be part of a name` };
    const host = hasHost ? first.toLowerCase() : hub;
    const isHub = hubAliases.includes(host);
    const path = isHub && !rest.includes('/') ? `library/${rest}` : rest;
    if (host.length + 1 + path.length > longestName)
        return { why: `its name is longer than ${longestName} characters` };
    return { host: isHub ? hub : host, path };
}
function isHost(text) {
    const [, bracketed, named, port] = /^(?:\[([0-9a-fA-F:]{2,45})\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535))
        return false;
    if (bracketed !== undefined)
        return URL.canParse(`http://[${bracketed}]/`);
    return named?.split('.').every((label) => domainLabel.test(label)) ?? false;
}
function formatReference({ tag, digest, ...repository }) {
    return `${formatRepository(repository)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function formatRepository({ host, path }) {
    return `${host}/${path}`;
}
function familiarReference(reference) {
    return formatReference(reference).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}
function sameRepository(one, other) {
    return one.host === other.host && one.path === other.path;
}
function isTag(text) {
    return tagGrammar.test(text);
}
function target({ tag, digest }) {
    return digest ?? tag ?? 'latest';
}
function apiHost(host) {
    return host === hub ? 'registry-1.docker.io' : host;
}
function quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ isLocalId),
/* harmony export */   VR: () => (/* binding */ namedImage),
/* harmony export */   nP: () => (/* binding */ imageLines)
/* harmony export */ });
/* harmony import */ var _action_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1057);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _report_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8402);



function imageLines(lines) {
    const images = lines.map(namedImage);
    const twins = [...(0,_action_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(images, ({ name }) => name.toLowerCase()).values()].filter(({ length }) => length > 1);
    if (twins.length === 0)
        return images;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-002',
        message: twins
            .map((same) => `${same.length} images are named "${same[0]?.name}": ${same.map(({ ref }) => ref).join(', ')}.`)
            .join(' '),
        remedy: 'Give each its own name: `name=reference`.',
    });
}
function namedImage(line) {
    const equals = line.indexOf('=');
    const given = equals < 0 ? undefined : line.slice(0, equals).trim();
    const ref = line.slice(equals + 1).trim();
    const name = given ?? nameOf(ref);
    if (!_report_name_js__WEBPACK_IMPORTED_MODULE_2__/* .reportName */ .e.test(name) || ref === '') {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-GAT-003',
            message: `${JSON.stringify(line.slice(0, 200))} names no image: ${ref === '' ? 'the reference is empty' : `${JSON.stringify(name)} cannot be a name`}.`,
            remedy: 'Write `name=reference`; a name has letters, digits, ".", "_" and "-", and begins with a letter or digit.',
        });
    }
    return { name, ref };
}
function isLocalId(ref) {
    return /^(?:sha256:[0-9a-f]{64}|[0-9a-f]{64}|[0-9a-f]{12})$/.test(ref);
}
function nameOf(ref) {
    if (isLocalId(ref))
        return ref.replace(/^sha256:/, '').slice(0, 12);
    const [named = ''] = ref.split('@');
    const last = named.slice(named.lastIndexOf('/') + 1);
    return last.replace(/:[^:]*$/, '').replace(/\.(?:tar|json)$/, '');
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reportName)
/* harmony export */ });
const reportName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZT: () => (/* binding */ needsRun),
/* harmony export */   sb: () => (/* binding */ mustBeImageTemplate),
/* harmony export */   xS: () => (/* binding */ fillImage)
/* harmony export */ });
/* harmony import */ var _action_own_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4804);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4211);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28);



function needsRun(template) {
    return template.includes('{run-id}');
}
function mustBeImageTemplate(template) {
    fillImage(template, { sha: '0'.repeat(40), pull: 1, runId: '1' });
}
function fillImage(template, { sha, pull, runId }) {
    const values = {
        sha,
        'short-sha': sha?.slice(0, 7),
        pr: pull?.toString(),
        'run-id': runId,
    };
    const filled = template.replace(/\{([^{}]*)\}/g, (_, key) => {
        const value = (0,_action_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(values, key);
        if (value !== undefined)
            return value;
        const why = key === 'pr'
            ? 'this event has no pull request'
            : Object.hasOwn(values, key)
                ? 'it has no value here'
                : 'it is not known';
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-WAI-002',
            message: `{${key}} of ${JSON.stringify(template)} cannot be filled: ${why}.`,
            remedy: 'Known are {sha}, {short-sha}, {pr} (of pull requests) and {run-id}.',
        });
    });
    return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(filled);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7606);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
