import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 8268:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6605);
/* harmony import */ var _src_action_plain_stdout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4810);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2131);



(0,_src_action_plain_stdout_js__WEBPACK_IMPORTED_MODULE_1__/* .usePlainStdout */ .P)();
await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)((0,_src_action_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRunner */ .O)(process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/action/contract.js
var action_contract = __nccwpck_require__(5936);
// EXTERNAL MODULE: ./build/src/action/problem.js
var action_problem = __nccwpck_require__(4211);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __nccwpck_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/run-action.js



async function runAction(contract, runner, action) {
    const { log, environment } = runner;
    try {
        const inputs = (0,action_contract/* parseInputs */.TL)(contract, runner.readInput);
        for (const value of Object.values(inputs))
            if (value instanceof secret/* Secret */.zh)
                log.mask(value.reveal());
        warnOfUnknown(contract, runner);
        const outcome = await action(inputs, { log, environment });
        const wanted = !('summary' in inputs) || inputs.summary !== false;
        const summary = wanted ? outcome.summary : undefined;
        const isShown = runner.showsSummary === true && summary !== undefined;
        if (!isShown)
            for (const decision of outcome.decisions ?? [])
                log.info(decision);
        const texts = (0,action_contract/* formatOutputs */.AH)(contract, outcome.outputs, outcome.dynamicOutputs);
        if ((0,action_contract/* sizeOf */.$d)(texts) > action_contract/* jobOutputLimit */.QH)
            warnOfSize(texts, log);
        await runner.setOutputs(texts);
        if (summary !== undefined)
            await runner.summarize(summary);
        if (outcome.failure !== undefined)
            return runner.fail(outcome.failure);
        if (!isShown)
            log.info(outcome.verdict);
        runner.succeed();
    }
    catch (thrown) {
        const problem = (0,action_problem/* asProblem */.gr)(thrown);
        if (environment.RUNNER_DEBUG === '1')
            for (const line of traceOf(problem))
                log.debug(line);
        runner.fail(problem);
    }
}
function warnOfUnknown(contract, runner) {
    for (const name of runner.givenInputs()) {
        if (!Object.hasOwn(contract.inputs, name))
            runner.log.warn(`unknown input "${name}" of ${contract.name} is ignored.`);
    }
}
function warnOfSize(texts, log) {
    const sizes = [...texts].map(([name, text]) => `${name} ${text.length}`).slice(0, 6);
    log.warn(`the outputs have ${(0,action_contract/* sizeOf */.$d)(texts)} characters (${sizes.join(', ')}); GitHub hands on about ${action_contract/* jobOutputLimit */.QH} as outputs of a job: name there only those that are used.`);
}
function traceOf(problem) {
    const traces = [];
    let error = problem;
    for (let depth = 0; error instanceof Error && depth < 8; depth += 1) {
        traces.push(...(error.stack ?? error.message).split('\n'));
        error = error.cause;
    }
    return traces;
}

;// CONCATENATED MODULE: ./build/src/action/checked-fields.js


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
            if (!(error instanceof action_problem/* Problem */.AF))
                throw error;
            return [`${error.code}: ${error.message}${error.remedy === undefined ? '' : ` ${error.remedy}`}`];
        }
    });
    if (wrong.length > 0)
        throw new action_contract/* Rejected */.HE([...new Set(wrong)].join(' ').replace(/\.$/, ''));
}

// EXTERNAL MODULE: ./build/src/action/fields.js
var fields = __nccwpck_require__(1419);
// EXTERNAL MODULE: ./build/src/promote/line-files.js
var line_files = __nccwpck_require__(616);
// EXTERNAL MODULE: ./build/src/promote/moves.js
var moves = __nccwpck_require__(5864);
// EXTERNAL MODULE: ./build/src/promote/removal.js
var removal = __nccwpck_require__(5390);
// EXTERNAL MODULE: ./build/src/promote/source.js
var source = __nccwpck_require__(4377);
// EXTERNAL MODULE: ./build/src/promote/template-grammar.js
var template_grammar = __nccwpck_require__(7678);
;// CONCATENATED MODULE: ./build/actions/common-inputs.js


const githubToken = (0,fields/* secret */.rJ)({
    description: 'Token for the GitHub API.',
    fromRunner: { expression: '${{ github.token }}', environment: 'GITHUB_TOKEN' },
});
const summary = (0,fields/* boolean */.zM)({ description: 'Write a section to the job summary.', default: 'true' });
const credentials = {
    username: (0,fields/* text */.Qq)({
        description: 'User of the one registry at hand; with several registries use docker/login-action instead.',
    }),
    password: (0,fields/* secret */.rJ)({ description: 'Password or token of that user.' }),
};
const registryAccess = {
    ...credentials,
    'token-hosts': (0,fields/* hosts */.S)({
        description: 'Hosts, beside the registry itself and those built in, whose token service may be given the credentials.',
    }),
    'insecure-registries': (0,fields/* hosts */.S)({
        description: 'Registry hosts that are spoken to over plain http; loopback hosts always are.',
    }),
};
const verifyTimeout = (0,fields/* duration */.p0)({
    description: 'How long a write may take to become visible before it counts as lost.',
    default: '60s',
});
const runId = (0,fields/* parsedBy */.f3)('run id', (given) => {
    if (/^[1-9]\d{0,17}$/.test(given))
        return given;
    throw new action_contract/* Rejected */.HE('accepted is the id of a workflow run, a whole number');
});
const ownerAndName = (0,fields/* parsedBy */.f3)('owner/name', (given) => {
    if (/^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given))
        return given;
    throw new action_contract/* Rejected */.HE('accepted is owner/name');
});
const slashCommand = /^\/[a-z][a-z0-9-]{0,63}$/;

;// CONCATENATED MODULE: ./build/actions/tag-latest/contract.js









const contract = (0,action_contract/* defineContract */.ye)({
    name: 'tag-latest',
    title: 'Docker tag latest',
    summary: 'Promote tested images by moving tags in the registry: guarded, without pulling, all of them or none.',
    branding: { icon: 'tag', color: 'blue' },
    inputs: {
        images: checkedParts((0,fields/* text */.Qq)({
            description: 'What is promoted: lines `repo@sha256:…` or `repo:tag`, the output `images` of digest-gate or generate-matrix, or globs of image report files.',
        }), source/* sourceParts */.YI, source/* sourceOf */.vz),
        moves: checkedLines((0,fields/* lines */.Mn)({
            description: 'Instead of `images`: lines `repo:tag@sha256:…`, exactly these tags to exactly these digests, without guards; the output `rollback` is made of them. A line `@GLOB` is the lines of these files.',
        }), (line) => (0,line_files/* isFileLine */.j)(line) || (0,moves/* parseMoves */.M)([line])),
        remove: checkedLines((0,fields/* lines */.Mn)({
            description: 'Instead of `images` and `moves`: lines `repo:tag` (with `@sha256:…`: only while it points at that), tags that are taken away where the registry can, and never an image that another tag points at. A line `@GLOB` is the lines of these files.',
        }), (line) => (0,line_files/* isFileLine */.j)(line) || (0,removal/* parseRemovals */.x)([line])),
        tags: checkedLines((0,fields/* lines */.Mn)({
            description: 'Tags to move, one a line; templates are `{version}`, `{major}`, `{minor}`, `{patch}`, `{prefix}` and `{name}`.',
            default: 'latest',
            commas: true,
        }), template_grammar/* mustBeTagTemplate */.Fq),
        prefix: (0,fields/* text */.Qq)({ description: 'Value of `{prefix}`.' }),
        to: checked((0,fields/* text */.Qq)({
            description: 'Repository template of another repository or registry that receives the images, such as `docker.io/acme/{name}`.',
        }), template_grammar/* mustBeRepositoryTemplate */.vq),
        version: (0,fields/* text */.Qq)({ description: 'The version that is released; it decides the guards.' }),
        'version-file': (0,fields/* text */.Qq)({
            description: 'File that holds the version. Without it and without `version`: `VERSION` if there, else the git tag.',
        }),
        'match-git-tag': (0,fields/* boolean */.zM)({
            description: 'On a tag event the git tag and the version must agree, a leading `v` aside.',
            default: 'true',
        }),
        prerelease: (0,fields/* oneOf */.yL)('skip', 'fail', 'allow')({ description: 'What happens to floating tags when the version is a pre-release.', default: 'skip' }),
        older: (0,fields/* oneOf */.yL)('skip', 'fail', 'allow')({
            description: 'What happens to a floating tag that holds a newer version, or one that is not known.',
            default: 'skip',
        }),
        verified: (0,fields/* text */.Qq)({ description: "digest-gate's output `verified`." }),
        'require-verified': (0,fields/* boolean */.zM)({
            description: 'Refuse to promote unless `verified` is exactly `true` and every image report carries its own.',
            default: 'false',
        }),
        'dry-run': (0,fields/* boolean */.zM)({ description: 'Print the plan and write nothing.', default: 'false' }),
        'on-failure': (0,fields/* oneOf */.yL)('rollback', 'keep')({ description: 'What happens to tags that were moved before something failed.', default: 'rollback' }),
        concurrency: (0,fields/* count */.U9)(1, 64)({ description: 'How many requests a registry gets at a time.', default: '16' }),
        'verify-timeout': verifyTimeout,
        journal: (0,fields/* text */.Qq)({
            description: 'File for a log of the plan and its progress, for people; it is never read.',
            default: 'tag-latest.journal.json',
        }),
        'github-token': githubToken,
        ...registryAccess,
        summary: summary,
    },
    outputs: {
        result: fields/* output */.CG.json('JSON array of `{image, tag, digest, previous, action, reason}`: the final state of every tag.'),
        promoted: fields/* output */.CG.number('How many tags were created or moved.'),
        skipped: fields/* output */.CG.number('How many tags were skipped.'),
        'skipped-reason': fields/* output */.CG.text('Why tags were skipped, one reason a line; empty where none was.'),
        pinned: fields/* output */.CG.lines('Each image as `repo@sha256:…`, one a line.'),
        rollback: fields/* output */.CG.lines('Value for the input `moves` that puts every moved tag back, one move a line. Tags that this run created are not in it: no move deletes a tag, and the summary names them.'),
    },
});

;// CONCATENATED MODULE: ./build/actions/tag-latest/start.js


function start(runner) {
    return runAction(contract, runner, async (inputs, { log, environment }) => {
        const { tagLatest } = await Promise.all(/* import() */[__nccwpck_require__.e(88), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4369));
        const { httpRegistry } = await Promise.all(/* import() */[__nccwpck_require__.e(702), __nccwpck_require__.e(544)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8544));
        const { fileWorkspace } = await __nccwpck_require__.e(/* import() */ 311).then(__nccwpck_require__.bind(__nccwpck_require__, 2311));
        const { afterPrefix } = await __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 3438));
        const { username, password, tokenHosts, insecureRegistries, verifyTimeout, concurrency, githubToken } = inputs;
        return tagLatest(inputs, {
            registry: httpRegistry({
                log,
                environment,
                username,
                password,
                tokenHosts,
                insecureRegistries,
                verifyTimeout,
                concurrency,
                eraser: eraserOf(githubToken, environment, log),
            }),
            workspace: fileWorkspace(environment.GITHUB_WORKSPACE || process.cwd()),
            log,
            gitTag: afterPrefix('refs/tags/', environment.GITHUB_REF ?? ''),
            cancelled: cancellation(),
        });
    });
}
function eraserOf(token, environment, log) {
    return (repository) => {
        if (repository.host !== 'ghcr.io' || token === undefined)
            return undefined;
        return async (version) => {
            const { openGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(702), __nccwpck_require__.e(562)]).then(__nccwpck_require__.bind(__nccwpck_require__, 562));
            const { githubContext } = await __nccwpck_require__.e(/* import() */ 708).then(__nccwpck_require__.bind(__nccwpck_require__, 4708));
            const { packageVersions } = await __nccwpck_require__.e(/* import() */ 697).then(__nccwpck_require__.bind(__nccwpck_require__, 6697));
            const { apiUrl, graphqlUrl } = githubContext(environment);
            const api = openGitHub({ run: { apiUrl, graphqlUrl }, token, environment, log });
            return packageVersions(api)(repository, version).finally(api.close);
        };
    };
}
function cancellation() {
    let cancelled = false;
    const cancel = () => {
        cancelled = true;
    };
    process.once('SIGINT', cancel);
    process.once('SIGTERM', cancel);
    return () => cancelled;
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
/* harmony export */   ye: () => (/* binding */ defineContract)
/* harmony export */ });
/* unused harmony exports outputLimit, outputName */
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
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S: () => (/* binding */ hosts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   f3: () => (/* binding */ parsedBy),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports names, textMap */
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
            throw new Rejected('accepted are a JSON array of strings, or one name a line');
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
            throw new Rejected('accepted is a JSON object whose values are strings');
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
        throw new Rejected(`this is no JSON (${error instanceof Error ? error.message : String(error)})`);
    }
}


/***/ }),

/***/ 6605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ githubRunner)
});

// UNUSED EXPORTS: delimiterFor

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/src/action/foreign-prints.js
function keepApart(stdout, { tell, mask }) {
    const write = stdout.write.bind(stdout);
    let own = 0;
    stdout.write = ((chunk) => {
        if (own > 0)
            return write(chunk);
        for (const line of Buffer.from(chunk)
            .toString('utf8')
            .split(/\r\n|\r|\n/)) {
            const [, secret] = /^::add-mask::(.*)$/.exec(line) ?? [];
            if (secret !== undefined)
                mask(unescaped(secret));
            else if (line.trim() !== '')
                tell(line);
        }
        return true;
    });
    return (print) => {
        own += 1;
        try {
            print();
        }
        finally {
            own -= 1;
        }
    };
}
function unescaped(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./build/src/action/problem.js
var action_problem = __nccwpck_require__(4211);
// EXTERNAL MODULE: ./build/src/action/secret.js
var action_secret = __nccwpck_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/redact.js

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
            forms = [...new Set([...forms, ...(0,action_secret/* formsOf */.XP)(secret)])].sort((a, b) => b.length - a.length);
        },
        redact: (text) => withoutUsers(withoutForms(text)),
        finds: (text) => withoutForms(text) !== text,
    };
}
function withoutUsers(text) {
    return text.includes('@') ? text.replace(userInAddress, '***@').replace(pairBeforeHost, '***@') : text;
}

// EXTERNAL MODULE: ./build/src/action/untrusted.js
var untrusted = __nccwpck_require__(1242);
;// CONCATENATED MODULE: ./build/src/action/github-runner.js







const summaryLimit = 1024 * 1024 - 1024;
function githubRunner(environment) {
    process.exitCode = 1;
    const secrets = redactor();
    const safe = (text) => (0,untrusted/* printable */.g)(secrets.redact(text));
    for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        secrets.add(environment[name] ?? '');
    const own = keepApart(process.stdout, {
        tell: (line) => (/^::debug::/.test(line) ? log.debug(line.slice('::debug::'.length)) : log.info(line)),
        mask: (secret) => log.mask(secret),
    });
    const log = {
        debug: (message) => {
            if (isDebug())
                own(() => debug(safe(message)));
        },
        info: (message) => own(() => info(safe(message))),
        notice: (message) => own(() => notice(safe(message))),
        warn: (message) => own(() => warning(safe(message))),
        group: async (title, body) => {
            own(() => startGroup(safe(title)));
            try {
                return await body();
            }
            finally {
                own(endGroup);
            }
        },
        mask: (secret) => {
            if (secret.length < action_secret/* shortestMask */.tz)
                own(() => warning(`a secret of fewer than ${action_secret/* shortestMask */.tz} characters is not masked.`));
            secrets.add(secret);
            for (const form of (0,action_secret/* formsOf */.XP)(secret))
                own(() => setSecret(form));
        },
    };
    return {
        environment,
        log,
        readInput: (name) => getInput(name),
        givenInputs: () => Object.entries(environment)
            .filter(([key, value]) => key.startsWith('INPUT_') && value !== '')
            .map(([key]) => key.slice('INPUT_'.length).toLowerCase()),
        setOutputs: async (texts) => {
            for (const [name, text] of texts)
                refuseMasked(name, text, secrets.finds(text));
            appendOutputs(environment.GITHUB_OUTPUT, texts);
        },
        summarize: async (markdown) => {
            if (!environment.GITHUB_STEP_SUMMARY)
                return log.debug('this runner takes no job summary.');
            try {
                (0,external_node_fs_.appendFileSync)(environment.GITHUB_STEP_SUMMARY, `${await fitting(secrets.redact(markdown))}\n`, 'utf8');
            }
            catch (error) {
                log.warn(`the job summary could not be written: ${error instanceof Error ? error.message : String(error)}.`);
            }
        },
        fail: (problem) => {
            process.exitCode = 1;
            const lines = secrets.redact((0,action_problem/* explain */.WE)(problem)).split('\n').map(untrusted/* printable */.g);
            own(() => error(lines.join('\n'), { title: problem.code }));
            endSoon();
        },
        succeed: () => {
            process.exitCode = 0;
            endSoon();
        },
    };
}
function endSoon() {
    setTimeout(() => process.exit(), 2000).unref();
}
function appendOutputs(file, texts) {
    if (!file) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-ACT-004',
            message: 'GITHUB_OUTPUT names no file, so no output can be set.',
            remedy: 'Run this bundle by a GitHub Actions runner (2.297 or newer), or use `docker-ci` in a terminal.',
        });
    }
    const delimiter = delimiterFor([...texts.values()]);
    const blocks = [...texts].map(([name, text]) => `${name}<<${delimiter}\n${text}\n${delimiter}\n`);
    try {
        (0,external_node_fs_.appendFileSync)(file, blocks.join(''), 'utf8');
    }
    catch (error) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-ACT-005',
            message: `the outputs could not be written to GITHUB_OUTPUT: ${error instanceof Error ? error.message : String(error)}.`,
            cause: error,
        });
    }
}
function delimiterFor(texts) {
    let longest = 0;
    for (const text of texts)
        for (const [run] of text.matchAll(/_+/g))
            longest = Math.max(longest, run.length);
    return `ghadelimiter${'_'.repeat(longest + 1)}`;
}
function refuseMasked(name, text, masked) {
    if (!masked || text === '')
        return;
    throw new action_problem/* Problem */.AF({
        code: 'DCA-ACT-006',
        message: `output "${name}" holds a masked value; the runner would drop it silently.`,
        remedy: 'Take the secret out of the image names, tags or build arguments.',
    });
}
async function fitting(markdown) {
    if (Buffer.byteLength(markdown) <= summaryLimit)
        return markdown;
    const { cutMarkdown } = await __nccwpck_require__.e(/* import() */ 442).then(__nccwpck_require__.bind(__nccwpck_require__, 5442));
    const { text } = cutMarkdown(markdown, summaryLimit - 400, (line) => Buffer.byteLength(line));
    return `${text}\n\n_This summary was cut: GitHub takes 1 MiB._\n`;
}


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony exports numberAt, idAt */
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

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usePlainStdout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const pause = new Int32Array(new SharedArrayBuffer(4));
function usePlainStdout() {
    const stub = { write: print, isTTY: false, writable: true, fd: 1 };
    const quiet = ['on', 'once', 'off', 'removeListener', 'listenerCount', 'emit', 'end'].map((name) => [name, () => stub]);
    process.on('exit', flush);
    Object.defineProperty(process, 'stdout', {
        configurable: true,
        enumerable: true,
        value: Object.assign(stub, Object.fromEntries(quiet)),
    });
}
const mostHeld = 64 * 1024;
let held = [];
let size = 0;
function print(text) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text.slice();
    if (held.push(bytes) === 1)
        queueMicrotask(flush);
    size += bytes.length;
    if (size > mostHeld)
        flush();
    return true;
}
function flush() {
    const bytes = Buffer.concat(held);
    held = [];
    size = 0;
    writeAll(bytes);
}
function writeAll(bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, bytes, at);
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN'))
                throw error;
            Atomics.wait(pause, 0, 0, 2);
        }
    }
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

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   tz: () => (/* binding */ shortestMask),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
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

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* unused harmony exports readReference, familiarReference */
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
/******/ 		792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(8268);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
