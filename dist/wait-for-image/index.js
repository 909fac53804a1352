import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 133:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(605);
/* harmony import */ var _src_action_plain_stdout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(810);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(526);



(0,_src_action_plain_stdout_js__WEBPACK_IMPORTED_MODULE_1__/* .usePlainStdout */ .P)();
await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)((0,_src_action_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRunner */ .O)(process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var action_problem = __nccwpck_require__(211);
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
var secret = __nccwpck_require__(322);
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
        throw new contract_Rejected([...new Set(wrong)].join(' ').replace(/\.$/, ''));
}

// EXTERNAL MODULE: ./build/src/action/duration.js
var duration = __nccwpck_require__(846);
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

// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __nccwpck_require__(28);
// EXTERNAL MODULE: ./build/src/wait/template.js + 1 modules
var template = __nccwpck_require__(735);
// EXTERNAL MODULE: ./build/src/registry/platform.js
var platform = __nccwpck_require__(762);
;// CONCATENATED MODULE: ./build/src/wait/wanted-platform.js


function mustBePlatform(text) {
    if ((0,platform/* parsePlatform */.FL)(text))
        return;
    throw new action_problem/* Problem */.AF({
        code: 'DCA-WAI-025',
        message: `${JSON.stringify(text)} is no platform.`,
        remedy: 'Write `os/architecture` or `os/architecture/variant`, such as linux/arm64.',
    });
}

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

;// CONCATENATED MODULE: ./build/actions/wait-for-image/contract.js







const commit = parsedBy('commit', (value) => {
    const sha = value.toLowerCase();
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        return sha;
    throw new contract_Rejected('accepted are whole commit ids of 40 or 64 hexadecimal digits; GitHub finds nothing by a short one');
});
const digest = parsedBy('digest', (value) => {
    if (/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(value))
        return value;
    throw new contract_Rejected('accepted is sha256: and 64 hexadecimal digits');
});
const contract = defineContract({
    name: 'wait-for-image',
    title: 'Docker wait for image',
    summary: 'Wait for the image that another workflow is building, and get it pinned by digest.',
    branding: { icon: 'clock', color: 'blue' },
    inputs: {
        image: checked(fields_text({
            description: 'The image to wait for; templates are `{sha}`, `{short-sha}`, `{pr}` and `{run-id}`.',
            required: true,
        }), template/* mustBeImageTemplate */.sb),
        workflow: fields_text({
            description: 'File name or id of the workflow that builds the image. Without it the registry alone is asked.',
        }),
        sha: commit({
            description: 'Head commit that the image is built from. By default the event tells it; of a pull request it is its head.',
        }),
        'run-id': runId({ description: 'Wait for this run of the building workflow.' }),
        job: fields_text({ description: 'Stop waiting as soon as the jobs of this name (a glob) have ended, not the whole run.' }),
        repository: ownerAndName({ description: 'Repository whose workflow builds the image; this one by default.' }),
        platforms: checkedLines(lines({ description: 'Platforms that the image must have, such as `linux/arm64`.', commas: true }), mustBePlatform),
        digest: digest({ description: 'The digest that the image must have.' }),
        revision: oneOf('auto', 'off')({
            description: 'Whether the label `org.opencontainers.image.revision` must be the commit, or the merge commit that its pull request was built as.',
            default: 'auto',
        }),
        changed: fields_boolean({
            description: "detect-changes' answer for this image: `false` takes the fallback image at once.",
        }),
        'start-timeout': fields_duration({ description: 'How long the run may take to appear.', default: '2m' }),
        timeout: fields_duration({ description: 'How long the run may take to complete.', default: '20m' }),
        'registry-timeout': fields_duration({
            description: 'How long the image may take to be visible in the registry.',
            default: '3m',
        }),
        interval: fields_duration({ description: 'Pause after the first question; later ones are longer.', default: '5s' }),
        'max-interval': fields_duration({ description: 'Longest pause between two questions.', default: '30s' }),
        'on-missing-run': oneOf('fail', 'fallback', 'registry', 'skip')({ description: 'What happens when no run appears in time.', default: 'fail' }),
        'on-skipped': oneOf('fail', 'fallback', 'registry', 'skip')({ description: 'What happens when the run or the job was skipped.', default: 'fail' }),
        'fallback-image': checked(fields_text({ description: 'Image to use instead where a fallback is taken; it is pinned as well.' }), reference/* parseReference */.F2),
        fork: oneOf('fail', 'fallback')({
            description: "What happens for a fork's pull request that changed the image, which is pushed nowhere.",
            default: 'fail',
        }),
        'github-token': githubToken,
        ...registryAccess,
        summary: summary,
    },
    outputs: {
        image: output.text('The image as `repo@sha256:…`; empty where none was found.'),
        digest: output.text('Its digest.'),
        tag: output.text('The tag under which it was found.'),
        platforms: output.lines('The platforms that it has, one a line.'),
        source: output.text('Where it comes from: `run`, `registry` or `fallback`; empty where none was found.'),
        found: output.boolean('Whether there is an image.'),
        'run-id': output.text('The run that built it.'),
        'run-url': output.text('The page of that run.'),
        'run-attempt': output.text('The attempt of that run.'),
        conclusion: output.text('How that run, or the job waited for, ended.'),
        'waited-seconds': output.number('How long this step waited.'),
        reason: output.text('One sentence: why this image, or why none.'),
    },
});

;// CONCATENATED MODULE: ./build/actions/wait-for-image/start.js


function start(runner) {
    return runAction(contract, runner, async (inputs, { log, environment }) => {
        const { awaitImage } = await __nccwpck_require__.e(/* import() */ 259).then(__nccwpck_require__.bind(__nccwpck_require__, 259));
        const { httpRegistry } = await Promise.all(/* import() */[__nccwpck_require__.e(702), __nccwpck_require__.e(382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 382));
        const { isBroken, isDenied } = await __nccwpck_require__.e(/* import() */ 454).then(__nccwpck_require__.bind(__nccwpck_require__, 454));
        const { githubContext } = await __nccwpck_require__.e(/* import() */ 708).then(__nccwpck_require__.bind(__nccwpck_require__, 708));
        const { githubWorkflowRuns } = await Promise.all(/* import() */[__nccwpck_require__.e(702), __nccwpck_require__.e(782)]).then(__nccwpck_require__.bind(__nccwpck_require__, 782));
        const { steadyClock } = await __nccwpck_require__.e(/* import() */ 134).then(__nccwpck_require__.bind(__nccwpck_require__, 134));
        const { username, password, tokenHosts, insecureRegistries, githubToken } = inputs;
        const own = githubContext(environment);
        return awaitImage(inputs, {
            registry: httpRegistry({
                log,
                environment,
                username,
                password,
                tokenHosts,
                insecureRegistries,
                callTimeout: Math.max(1000, Math.min(30_000, inputs.registryTimeout)),
            }),
            runs: githubWorkflowRuns({
                repository: inputs.repository ?? own.repository,
                apiUrl: own.apiUrl,
                graphqlUrl: own.graphqlUrl,
                token: githubToken,
                environment,
                log,
                patience: inputs.timeout,
            }),
            isDenied,
            isBroken,
            clock: steadyClock,
            log,
            own,
        });
    });
}


/***/ }),

/***/ 846:
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

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ githubRunner)
});

// UNUSED EXPORTS: delimiterFor

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
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
var action_problem = __nccwpck_require__(211);
// EXTERNAL MODULE: ./build/src/action/secret.js
var action_secret = __nccwpck_require__(322);
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
var untrusted = __nccwpck_require__(242);
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
    const { cutMarkdown } = await __nccwpck_require__.e(/* import() */ 442).then(__nccwpck_require__.bind(__nccwpck_require__, 442));
    const { text } = cutMarkdown(markdown, summaryLimit - 400, (line) => Buffer.byteLength(line));
    return `${text}\n\n_This summary was cut: GitHub takes 1 MiB._\n`;
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usePlainStdout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);

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

/***/ 211:
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

/***/ 322:
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

/***/ 242:
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

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* unused harmony exports digestGrammar, shortDigest */
const digestGrammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
    return digestGrammar.test(text) ? text : undefined;
}
function shortDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.slice(0, colon + 13);
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   my: () => (/* binding */ samePlatform),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   zd: () => (/* binding */ imageFor)
/* harmony export */ });
/* unused harmony export isAttestation */
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
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* unused harmony exports parseRepository, readReference, familiarReference */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(757);


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
    throw new Problem({
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

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ fillImage),
  sb: () => (/* binding */ mustBeImageTemplate),
  ZT: () => (/* binding */ needsRun)
});

;// CONCATENATED MODULE: ./build/src/action/own.js
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __nccwpck_require__(211);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __nccwpck_require__(28);
;// CONCATENATED MODULE: ./build/src/wait/template.js



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
        const value = own(values, key);
        if (value !== undefined)
            return value;
        const why = key === 'pr'
            ? 'this event has no pull request'
            : Object.hasOwn(values, key)
                ? 'it has no value here'
                : 'it is not known';
        throw new problem/* Problem */.AF({
            code: 'DCA-WAI-002',
            message: `{${key}} of ${JSON.stringify(template)} cannot be filled: ${why}.`,
            remedy: 'Known are {sha}, {short-sha}, {pr} (of pull requests) and {run-id}.',
        });
    });
    return (0,reference/* parseReference */.F2)(filled);
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
/******/ var __webpack_exports__ = __nccwpck_require__(133);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
