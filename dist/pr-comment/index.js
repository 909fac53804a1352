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

/***/ 4830:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2326);
/* harmony import */ var _src_action_plain_stdout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4810);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3069);



(0,_src_action_plain_stdout_js__WEBPACK_IMPORTED_MODULE_1__/* .usePlainStdout */ .P)();
await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)((0,_src_action_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRunner */ .O)(process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var action_problem = __nccwpck_require__(4211);
;// CONCATENATED MODULE: ./build/src/action/contract.js

class contract_Rejected extends Error {
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
            if (!(error instanceof contract_Rejected))
                throw error;
            wrong.push(`input "${name}" is ${field.secret ? '***' : quoted(text ?? '')}: ${error.message}.`);
        }
    }
    if (wrong.length > 0) {
        const count = wrong.length === 1 ? 'an input is' : `${wrong.length} inputs are`;
        throw new action_problem/* Problem */.AF({
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
            throw new action_problem/* Problem */.AF({
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
    throw new action_problem/* Problem */.AF({
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

// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __nccwpck_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/run-action.js



async function runAction(contract, runner, action) {
    const { log, environment } = runner;
    try {
        const inputs = parseInputs(contract, runner.readInput);
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
        const texts = formatOutputs(contract, outcome.outputs, outcome.dynamicOutputs);
        if (sizeOf(texts) > jobOutputLimit)
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
    log.warn(`the outputs have ${sizeOf(texts)} characters (${sizes.join(', ')}); GitHub hands on about ${jobOutputLimit} as outputs of a job: name there only those that are used.`);
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

// EXTERNAL MODULE: ./build/src/action/duration.js
var duration = __nccwpck_require__(6846);
;// CONCATENATED MODULE: ./build/src/action/fields.js



function single({ kind, parse, secret }) {
    return (words) => ({
        ...common(kind, words),
        secret: secret ?? false,
        parse: (text) => (text === undefined ? undefined : parse(unixLines(text))),
    });
}
const fields_text = single({ kind: 'text', parse: (value) => value });
const fields_boolean = single({
    kind: 'boolean',
    parse: (value) => {
        if (/^(?:true|True|TRUE)$/.test(value))
            return true;
        if (/^(?:false|False|FALSE)$/.test(value))
            return false;
        throw new contract_Rejected('accepted are true and false');
    },
});
const fields_duration = single({
    kind: 'duration',
    parse: (value) => {
        const parsed = (0,duration/* parseDuration */.E)(value);
        if (parsed === undefined)
            throw new contract_Rejected('accepted are durations such as 45s, 10m, 1h30m, or a number of seconds');
        return parsed;
    },
});
const fields_secret = single({ kind: 'secret', parse: (value) => new secret/* Secret */.zh(value), secret: true });
function count(from, to) {
    return single({
        kind: 'number',
        parse: (value) => {
            const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
            if (!(number >= from && number <= to))
                throw new Rejected(`accepted are whole numbers from ${from} to ${to}`);
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
                throw new contract_Rejected(`accepted are ${values.join(', ')}`);
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
                throw new contract_Rejected('accepted are hosts such as ghcr.io or registry.example:5000');
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
            throw new contract_Rejected('accepted are a JSON array of strings, or one name a line');
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
        throw new contract_Rejected(`this is no JSON (${error instanceof Error ? error.message : String(error)})`);
    }
}

// EXTERNAL MODULE: ./build/src/comment/needs.js
var comment_needs = __nccwpck_require__(7566);
;// CONCATENATED MODULE: ./build/actions/common-inputs.js


const githubToken = fields_secret({
    description: 'Token for the GitHub API.',
    fromRunner: { expression: '${{ github.token }}', environment: 'GITHUB_TOKEN' },
});
const summary = fields_boolean({ description: 'Write a section to the job summary.', default: 'true' });
const credentials = {
    username: fields_text({
        description: 'User of the one registry at hand; with several registries use docker/login-action instead.',
    }),
    password: fields_secret({ description: 'Password or token of that user.' }),
};
const registryAccess = {
    ...credentials,
    'token-hosts': hosts({
        description: 'Hosts, beside the registry itself and those built in, whose token service may be given the credentials.',
    }),
    'insecure-registries': hosts({
        description: 'Registry hosts that are spoken to over plain http; loopback hosts always are.',
    }),
};
const verifyTimeout = fields_duration({
    description: 'How long a write may take to become visible before it counts as lost.',
    default: '60s',
});
const runId = parsedBy('run id', (given) => {
    if (/^[1-9]\d{0,17}$/.test(given))
        return given;
    throw new contract_Rejected('accepted is the id of a workflow run, a whole number');
});
const ownerAndName = parsedBy('owner/name', (given) => {
    if (/^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given))
        return given;
    throw new contract_Rejected('accepted is owner/name');
});
const slashCommand = /^\/[a-z][a-z0-9-]{0,63}$/;

;// CONCATENATED MODULE: ./build/actions/pr-comment/contract.js




const verdict = (given) => {
    if (/^(?:true|True|TRUE)$/.test(given))
        return true;
    if (/^(?:false|False|FALSE)$/.test(given))
        return false;
    throw new contract_Rejected("accepted are true and false, as digest-gate's output `verified` gives them");
};
const contract = defineContract({
    name: 'pr-comment',
    title: 'Container images on the pull request',
    summary: 'Keeps one comment on a pull request that says which images this commit has, and what changed.',
    branding: { icon: 'message-square', color: 'blue' },
    inputs: {
        reports: lines({ description: 'Globs of image reports (of digest-gate), shown as a table.' }),
        body: fields_text({ description: 'Markdown instead of, or after, the reports.' }),
        'body-path': fields_text({ description: 'A file with such Markdown, inside the workspace.' }),
        title: fields_text({ description: 'Heading of the comment.', default: 'Container images' }),
        key: parsedBy('text', (given) => {
            if ([...given].length <= 100 && given.isWellFormed())
                return given;
            throw new contract_Rejected('accepted are 1 to 100 characters');
        })({ description: 'Which sticky comment: one for each key. By default the name of the workflow.' }),
        mode: oneOf('upsert', 'recreate', 'append', 'hide', 'delete')({
            description: '`upsert` creates or updates the comment, `recreate` moves it to the end, `append` adds to it, `hide` folds it as outdated, `delete` takes it away.',
            default: 'upsert',
        }),
        'compare-with': fields_text({
            description: "Template of the base branch's image that differences are to, of `{image}` (without tag), `{name}` and `{base}` (the branch as a tag); `off` compares nothing.",
            default: '{image}:{base}',
        }),
        verified: parsedBy('boolean', verdict)({ description: "digest-gate's output `verified`: the verdict in the heading." }),
        differences: parsedBy('JSON array', (given) => {
            const list = (0,comment_needs/* readDifferences */.$E)(given);
            if (list)
                return list;
            throw new contract_Rejected("accepted is the JSON array of digest-gate's output `differences`");
        })({ description: "digest-gate's output `differences`: shown in the details.", default: '[]' }),
        needs: parsedBy('JSON object', (given) => {
            const needs = given === '{}' ? { ...comment_needs/* noNeeds */.JD, given: true } : (0,comment_needs/* readNeeds */.Mu)(given);
            if (needs)
                return needs;
            throw new contract_Rejected('accepted is what ${{ toJSON(needs) }} gives');
        })({
            description: '`toJSON(needs)` of the job: what failed or was cancelled. Without it, images that are missing are still building.',
        }),
        'expected-images': names({ description: 'Names of the images that should have been built.' }),
        command: parsedBy('text', (given) => {
            if (slashCommand.test(given))
                return given;
            throw new contract_Rejected('accepted is a slash command such as /regen');
        })({ description: 'A slash command (of pr-command) that the footer mentions.' }),
        'pr-number': parsedBy('number', (given) => {
            if (/^[1-9]\d{0,9}$/.test(given))
                return Number(given);
            throw new contract_Rejected('accepted is the number of a pull request');
        })({ description: 'The pull request; by default the one that the event is about.' }),
        repository: ownerAndName({ description: 'The repository of the pull request; by default this one.' }),
        'when-empty': oneOf('keep', 'hide', 'delete')({
            description: 'What happens to the comment when there is nothing to say.',
            default: 'keep',
        }),
        'on-forbidden': oneOf('warn', 'fail')({
            description: 'With a token that may not comment (a fork, Dependabot): `warn` writes the text to the job summary and `body-path` alone, `fail` fails the step too.',
            default: 'warn',
        }),
        'github-token': githubToken,
        ...registryAccess,
        summary: summary,
    },
    outputs: {
        'comment-id': output.text('Id of the comment; empty where there is none.'),
        'comment-url': output.text('Address of the comment; empty where there is none.'),
        outcome: output.text('`created`, `updated`, `unchanged`, `recreated`, `hidden`, `deleted`, `stale` (a newer run has written), `forbidden` or `skipped`.'),
        'pr-number': output.text('The pull request; empty where the run is about none.'),
        'body-path': output.text('File with the text of the comment.'),
        truncated: output.boolean('Whether the comment was shortened to what GitHub takes.'),
    },
});

;// CONCATENATED MODULE: ./build/actions/pr-comment/start.js


const secretVariables = ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
function start(runner) {
    return runAction(contract, runner, async (inputs, { log, environment }) => {
        const { prComment } = await __nccwpck_require__.e(/* import() */ 604).then(__nccwpck_require__.bind(__nccwpck_require__, 1604));
        const { githubContext } = await __nccwpck_require__.e(/* import() */ 708).then(__nccwpck_require__.bind(__nccwpck_require__, 4708));
        const { openGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(702), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3339));
        const { pullsApi } = await __nccwpck_require__.e(/* import() */ 208).then(__nccwpck_require__.bind(__nccwpck_require__, 8208));
        const { commentsApi } = await __nccwpck_require__.e(/* import() */ 615).then(__nccwpck_require__.bind(__nccwpck_require__, 8615));
        const { httpRegistry } = await Promise.all(/* import() */[__nccwpck_require__.e(702), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9257));
        const { commentFiles } = await __nccwpck_require__.e(/* import() */ 258).then(__nccwpck_require__.bind(__nccwpck_require__, 5258));
        const { redactor } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9127));
        const { setTimeout: sleep } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 19));
        const run = githubContext(environment);
        const github = openGitHub({ run, token: inputs.githubToken, environment, log });
        const registry = httpRegistry({ ...inputs, log, environment });
        const secrets = redactor();
        for (const secret of [inputs.githubToken, inputs.password])
            if (secret)
                secrets.add(secret.reveal());
        for (const name of secretVariables)
            secrets.add(environment[name] ?? '');
        try {
            return await prComment(inputs, {
                run,
                pulls: (repository) => pullsApi(github, repository),
                comments: (repository, number) => commentsApi(github, repository, number),
                registry,
                files: commentFiles(run.workspace, run.temporary),
                pace: { now: Date.now, sleep: (milliseconds) => sleep(milliseconds), random: Math.random },
                log,
                redact: secrets.redact,
            });
        }
        finally {
            github.close();
            registry.close();
        }
    });
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

/***/ 2326:
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
// EXTERNAL MODULE: ./build/src/action/redact.js
var redact = __nccwpck_require__(9127);
// EXTERNAL MODULE: ./build/src/action/secret.js
var action_secret = __nccwpck_require__(1322);
// EXTERNAL MODULE: ./build/src/action/untrusted.js
var untrusted = __nccwpck_require__(1242);
;// CONCATENATED MODULE: ./build/src/action/github-runner.js







const summaryLimit = 1024 * 1024 - 1024;
function githubRunner(environment) {
    process.exitCode = 1;
    const secrets = (0,redact.redactor)();
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
/* harmony export */   gr: () => (/* binding */ asProblem)
/* harmony export */ });
/* unused harmony exports joinProblems, allOrProblem */
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
/******/ var __webpack_exports__ = __nccwpck_require__(4830);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
