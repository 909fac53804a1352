export const id = 1042;
export const ids = [1042,417];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (0,_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ evenWidth),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Ve: () => (/* binding */ valuesOrErrors),
/* harmony export */   dz: () => (/* binding */ pool)
/* harmony export */ });
async function pool(items, width, work, goOn = () => true) {
    const settled = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && goOn()) {
            const at = next;
            next += 1;
            const item = items[at];
            try {
                settled[at] = { item, done: true, value: await work(item) };
            }
            catch (error) {
                settled[at] = { item, done: false, error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return settled.filter(Boolean);
}
function evenWidth(count, most) {
    return Math.max(1, Math.ceil(count / Math.ceil(Math.max(1, count) / most)));
}
function valuesOrErrors(settled) {
    return {
        values: settled.flatMap((one) => (one.done ? [one.value] : [])),
        errors: settled.flatMap((one) => (one.done ? [] : [{ item: one.item, error: one.error }])),
    };
}
async function inParallel(items, ask, width = 8) {
    let calm = true;
    const settled = await pool(items, width, (item) => ask(item).catch((error) => {
        calm = false;
        throw error;
    }), () => calm);
    const { values, errors } = valuesOrErrors(settled);
    const [first] = errors;
    if (first)
        throw first.error;
    return values;
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactStore: () => (/* binding */ artifactStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/action/group-by.js
var group_by = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/action/pool.js
var pool = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/http/retry.js
var retry = __webpack_require__(6092);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/schema.js
var schema = __webpack_require__(417);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/github/zip.js


function readZip(bytes, where, limits) {
    const refuse = (why) => {
        throw new problem/* Problem */.AF({
            code: 'DCA-GAT-020',
            message: `artifact ${where} holds no archive of reports: ${why}.`,
            remedy: 'Record the images again; nothing was extracted from this artifact.',
        });
    };
    const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    if (end < 0 || end + 22 > bytes.length)
        return refuse('it is no zip archive');
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    if (count === 0xffff || at === 0xffffffff)
        return refuse('it has 65,535 files or more');
    if (count > limits.entries)
        return refuse(`it has ${count} files, more than ${limits.entries}`);
    const files = new Map();
    for (let entry = 0; entry < count; entry += 1) {
        if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50)
            return refuse('its directory is damaged');
        const nameLength = bytes.readUInt16LE(at + 28);
        const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8');
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,250}$/.test(name))
            return refuse(`a file is named ${JSON.stringify(name.slice(0, 80))}`);
        if ([...files.keys()].some((other) => other.toLowerCase() === name.toLowerCase())) {
            return refuse(`${JSON.stringify(name)} stands there twice`);
        }
        const type = (bytes.readUInt32LE(at + 38) >>> 16) & 0o170000;
        if (type !== 0 && type !== 0o100000)
            return refuse(`${JSON.stringify(name)} is no plain file`);
        if ((bytes.readUInt16LE(at + 8) & 1) !== 0)
            return refuse(`${JSON.stringify(name)} is encrypted`);
        files.set(name, unpack(bytes, at, name, refuse, limits.size));
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return files;
}
function unpack(bytes, at, name, refuse, limit) {
    const method = bytes.readUInt16LE(at + 10);
    const [crc, packed, size] = [16, 20, 24].map((field) => bytes.readUInt32LE(at + field));
    if (size > limit)
        return refuse(`${JSON.stringify(name)} has ${size} bytes, more than ${limit}`);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50)
        return refuse('a file of it is missing');
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    if (content.length !== packed)
        return refuse('it is cut');
    const file = method === 0 ? content : method === 8 ? inflated(content, limit) : undefined;
    if (file === undefined)
        return refuse(`${JSON.stringify(name)} cannot be unpacked within ${limit} bytes`);
    if (file.length !== size || (0,external_node_zlib_.crc32)(file) !== crc)
        return refuse(`${JSON.stringify(name)} is damaged`);
    return file;
}
function inflated(content, limit) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(content, { maxOutputLength: limit });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/github/artifact-archive.js






const archiveLimit = 16 * 1024 * 1024;
function reportsIn(one, archive) {
    const limits = { entries: one.name === undefined ? 10_000 : 1, size: schema.reportLimit };
    const files = [...readZip(archive, one.artifact, limits)].filter(([file]) => file.endsWith('.json'));
    const reports = files.map(([file, content]) => ({
        name: file.slice(0, -'.json'.length),
        text: content.toString('utf8'),
        where: `${file} of artifact ${one.artifact}`,
        attempt: one.attempt,
    }));
    if (one.name !== undefined && reports[0]?.name !== one.name)
        throw broken(one.artifact, `it holds no ${one.name}.json`);
    return reports;
}
async function onlyFile(folder, artifact) {
    const [file, ...others] = await (0,promises_.readdir)(folder);
    if (file === undefined || others.length > 0)
        throw broken(artifact, 'the download gave no single file');
    const path = (0,external_node_path_.join)(folder, file);
    if ((await (0,promises_.stat)(path)).size > archiveLimit)
        throw broken(artifact, `it is larger than ${archiveLimit} bytes`);
    return (0,promises_.readFile)(path);
}
async function inFolder(temporary, work) {
    const folder = (0,external_node_path_.join)(temporary, `dca-reports-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function broken(artifact, why) {
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-026',
        message: `artifact ${artifact} cannot be trusted: ${why}.`,
        remedy: 'Record the images again; see which job of the run wrote this artifact.',
    });
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./build/src/http/bounded.js



function newQuestion() {
    return { places: new Map(), signed: new Map() };
}
const current = new external_node_async_hooks_.AsyncLocalStorage();
let listening = false;
function bounded(question, work) {
    if (!listening)
        (0,external_node_diagnostics_channel_.subscribe)('http.client.request.created', (told) => count(told.request));
    listening = true;
    return (0,retry/* inCall */.SV)(question, () => current.run(question, work));
}
function isSpent(question) {
    return [...question.places.values()].some(({ left }) => left <= 0);
}
const mostOfOneSignature = 2;
function count(request) {
    const question = current.getStore();
    if (question === undefined)
        return;
    const { method, host, path } = request;
    const [place = ''] = path.split('?', 1);
    const isSigned = /[?&]sig=/.test(path);
    const limits = [triesOf(question.places, `${method} ${host}${isSigned ? place : path}`)];
    if (isSigned && method === 'GET')
        limits.push(triesOf(question.signed, `${host}${path}`, mostOfOneSignature));
    if (limits.every(({ left }) => left > 0))
        for (const tries of limits)
            tries.left -= 1;
    else
        request.destroy(Object.assign(new Error('it was asked often enough'), { code: 'ETIMEDOUT' }));
}
function triesOf(known, key, most) {
    const tries = known.get(key) ?? (0,retry/* newTries */.iH)(most);
    known.set(key, tries);
    return tries;
}

;// CONCATENATED MODULE: ./build/src/github/artifact-calls.js




const defaultPatience = { deadline: 30_000, attempts: 3 };
class LostAnswer extends Error {
    name = 'LostAnswer';
}
class DamagedAnswer extends Error {
    name = 'DamagedAnswer';
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
async function reading(call, what, patience) {
    const until = performance.now() + 2 * patience.deadline;
    const question = newQuestion();
    let trouble;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await within(() => call(question), patience, question);
        }
        catch (error) {
            const spent = isSpent(question);
            trouble = spent ? (trouble ?? error) : error;
            if (spent || !mayPass(error) || attempt >= patience.attempts || performance.now() >= until)
                throw callFailed(trouble, what);
            await (0,external_node_timers_promises_.setTimeout)((0,retry/* backoffDelay */.EY)(attempt, retry/* defaultBackoff */.ks));
        }
    }
}
function mayPass(error) {
    if (error instanceof LostAnswer || error instanceof DamagedAnswer)
        return true;
    if (!(error instanceof Error) || error instanceof problem/* Problem */.AF || error.name === 'GHESNotSupportedError')
        return false;
    if (/after \d+ attempts|quota|invalid(?! url)/i.test(error.message))
        return false;
    return !/\((?:40\d|41\d|42[0-4])\)|\b(?:40[0-79]|41\d)\b/.test(error.message.replace(/\(408\)/g, ''));
}
async function within(work, { deadline }, question = newQuestion()) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new LostAnswer(`no whole answer within ${deadline / 1000} s`)), deadline);
    });
    try {
        return await Promise.race([bounded(question, work), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function isTaken(error) {
    return error instanceof Error && /\b409\b|already exists/i.test(error.message);
}
function isOther(error) {
    if (!(error instanceof problem/* Problem */.AF))
        return false;
    if (error.code === 'DCA-GAT-026')
        return true;
    if (!(error.cause instanceof Error))
        return false;
    return error.cause.name === 'ArtifactNotFoundError' || /\b404\b|no artifacts found/i.test(error.cause.message);
}
function callFailed(error, what) {
    if (error instanceof problem/* Problem */.AF)
        return error;
    if (error instanceof DamagedAnswer)
        return error.problem;
    const said = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return new problem/* Problem */.AF({
            code: 'DCA-GAT-023',
            message: 'this GitHub Enterprise Server has no artifact service of version 4.',
            remedy: 'Use `store: file`, and hand the folder on with actions/upload-artifact@v3 and actions/download-artifact@v3.',
            cause: error,
        });
    }
    const taken = isTaken(error);
    return new problem/* Problem */.AF({
        code: taken ? 'DCA-GAT-025' : 'DCA-GAT-024',
        voice: taken ? 'usage' : 'remote',
        message: `${what} failed: ${said}.`,
        remedy: taken
            ? 'An artifact cannot be written twice in one attempt: give each job its own image names, or its own `artifact`.'
            : "Run the job again; GitHub's artifact service did not answer as it should.",
        cause: error,
    });
}
function mustHaveService(environment) {
    if (environment.ACTIONS_RUNTIME_TOKEN && environment.ACTIONS_RESULTS_URL)
        return;
    throw new problem/* Problem */.AF({
        code: 'DCA-GAT-022',
        message: 'there is no artifact service here: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set.',
        remedy: 'Outside of a GitHub Actions job use `store: file`.',
    });
}

// EXTERNAL MODULE: ./build/src/report/report-name.js
var report_name = __webpack_require__(8402);
;// CONCATENATED MODULE: ./build/src/github/artifact-names.js



const forbidden = /["*:<>|?\r\n\\/]/;
function artifactNames(template) {
    if (forbidden.test(template) || template.split('{name}').length > 2) {
        throw new problem/* Problem */.AF({
            code: 'DCA-GAT-028',
            message: `${JSON.stringify(template)} cannot be the name of an artifact.`,
            remedy: 'Letters, digits, "-", "_" and "." are sure, with `{name}` at most once.',
        });
    }
    const [before = '', after] = template.split('{name}');
    return {
        of: (name, attempt, upload = 1) => `${template.replace('{name}', () => name)}-attempt-${attempt}${upload === 1 ? '' : `-try-${upload}`}`,
        choose: (listed, wanted, attempt) => {
            const ours = listed.flatMap((one) => {
                const read = parse(one.artifact);
                const isWanted = read && (read.name === undefined || wanted === undefined || wanted.includes(read.name));
                return isWanted && (attempt === undefined || read.attempt <= attempt) ? [{ ...one, ...read }] : [];
            });
            refuseTwins(ours.map(({ artifact }) => artifact));
            const byName = (0,group_by/* groupBy */.$)(ours, ({ name }) => name ?? '');
            return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => all.reduce(newer));
        },
    };
    function parse(artifact) {
        const [, whole = '', attempt = '', upload = '1'] = /^(.*)-attempt-([1-9]\d{0,5})(?:-try-([2-9]))?$/.exec(artifact) ?? [];
        if (attempt === '')
            return undefined;
        const numbers = { artifact, attempt: Number(attempt), upload: Number(upload) };
        if (after === undefined)
            return whole === before ? { ...numbers, name: undefined } : undefined;
        if (!whole.startsWith(before) || !whole.endsWith(after))
            return undefined;
        const name = whole.slice(before.length, whole.length - after.length);
        return report_name/* reportName */.e.test(name) ? { ...numbers, name } : undefined;
    }
}
function newer(a, b) {
    return b.attempt > a.attempt || (b.attempt === a.attempt && b.upload > a.upload) ? b : a;
}
function refuseTwins(artifacts) {
    const twin = artifacts.find((name, at) => artifacts.indexOf(name) !== at);
    if (twin === undefined)
        return;
    throw new problem/* Problem */.AF({
        code: 'DCA-GAT-027',
        message: `the run has two artifacts named ${twin}, so it cannot be known which one is the record.`,
        remedy: 'Record each image in one job; two artifacts of one name are never equal to a record.',
    });
}

// EXTERNAL MODULE: ./build/src/github/bound-token.js
var bound_token = __webpack_require__(8781);
;// CONCATENATED MODULE: ./build/src/github/artifacts.js











function artifactStore(options) {
    const names = artifactNames(options.template);
    const { patience = defaultPatience } = options;
    const { list, ...findBy } = options.from ?? {};
    const find = options.from === undefined ? {} : { findBy: findBy };
    const client = async () => {
        if (options.from === undefined)
            mustHaveService(options.environment);
        (0,bound_token/* bindRuntimeToken */.B)(options.environment);
        const { DefaultArtifactClient } = await import(/* webpackIgnore: true */ '../_vendor/artifact/index.js');
        return new DefaultArtifactClient();
    };
    return {
        save: async (reports) => {
            const artifacts = await client();
            const grouped = [...(0,group_by/* groupBy */.$)(reports, ({ name }) => names.of(name, options.attempt)).values()];
            const { errors, values } = (0,pool/* valuesOrErrors */.Ve)(await (0,pool/* pool */.dz)(grouped, 4, async (reports) => ({ reports, artifact: await upload(reports, artifacts) })));
            if (errors[0])
                throw errors[0].error;
            if (!options.overwrite)
                await refuseRivals(values, artifacts);
        },
        load: async (wanted) => {
            const artifacts = await client();
            const downloaded = async () => {
                const chosen = names.choose(await listed(artifacts), wanted, options.from ? undefined : options.attempt);
                return (0,pool/* pool */.dz)(chosen, 8, (one) => download(one, artifacts));
            };
            const first = await downloaded();
            const there = first.flatMap((one) => (one.done ? one.value.map(({ name }) => name) : one.item.name));
            const missing = lacks(there, wanted);
            if (missing)
                await (0,external_node_timers_promises_.setTimeout)(patience.deadline / 30);
            const again = missing || first.some((one) => !one.done && isOther(one.error));
            const settled = again ? await downloaded() : first;
            return settled.flatMap((one) => one.done
                ? one.value.filter(({ name }) => wanted === undefined || wanted.includes(name))
                : [failedReport(one.item, one.error)]);
        },
    };
    async function listed(artifacts) {
        const ask = async () => list?.() ?? (await artifacts.listArtifacts()).artifacts;
        const all = await reading(ask, 'the list of artifacts', patience);
        return all.map(({ name, id, size, digest }) => ({ artifact: name, id, size, digest }));
    }
    async function download(one, artifacts) {
        if (one.size > archiveLimit)
            throw broken(one.artifact, `it has ${one.size} bytes, more than ${archiveLimit}`);
        const expectedHash = one.digest ? { expectedHash: one.digest } : {};
        const fetched = (question) => inFolder(options.temporary, async (path) => {
            const how = { ...find, path, skipDecompress: true, ...expectedHash };
            const { digestMismatch } = await within(() => artifacts.downloadArtifact(one.id, how), patience, question);
            if (digestMismatch === true)
                throw new DamagedAnswer(broken(one.artifact, `it is not what was listed as ${one.digest}`));
            return onlyFile(path, one.artifact);
        });
        return reportsIn(one, await reading(fetched, `the download of artifact ${one.artifact}`, patience));
    }
    async function upload(reports, artifacts) {
        for (let attempt = 1;; attempt += 1) {
            const artifact = names.of(reports[0]?.name ?? '', options.attempt, attempt);
            try {
                await uploadOnce(artifact, reports, artifacts);
                return artifact;
            }
            catch (error) {
                const failed = () => callFailed(error, `the upload of artifact ${artifact}`);
                if (isTaken(error) && !options.overwrite && (await appears(artifact, reports, artifacts)))
                    return artifact;
                const again = isTaken(error) || mayPass(error);
                const there = isThere(artifact, reports, artifacts);
                if (await (again ? there : there.catch(() => false)))
                    return artifact;
                if (!again || attempt >= patience.attempts)
                    throw failed();
                if (options.overwrite)
                    await within(() => artifacts.deleteArtifact(artifact), patience).catch(() => undefined);
            }
        }
    }
    async function uploadOnce(artifact, reports, artifacts) {
        await inFolder(options.temporary, async (folder) => {
            const paths = reports.map(({ name }) => (0,external_node_path_.join)(folder, `${name}.json`));
            await Promise.all(reports.map(({ text }, at) => (0,promises_.writeFile)(paths[at] ?? '', text)));
            const send = () => artifacts.uploadArtifact(artifact, paths, folder, { compressionLevel: 9 });
            await within(send, patience);
        });
    }
    async function appears(artifact, reports, artifacts) {
        const until = performance.now() + patience.deadline / 3;
        for (let look = 1; performance.now() < until; look += 1) {
            if (await isThere(artifact, reports, artifacts))
                return true;
            await (0,external_node_timers_promises_.setTimeout)((0,retry/* backoffDelay */.EY)(look, retry/* defaultBackoff */.ks));
        }
        return false;
    }
    async function refuseRivals(saved, artifacts) {
        const there = new Set((await listed(artifacts)).map(({ artifact }) => artifact));
        for (const { reports, artifact } of saved) {
            const tries = Array.from({ length: patience.attempts }, (_, at) => names.of(reports[0]?.name ?? '', options.attempt, at + 1));
            for (const rival of tries.filter((one) => one !== artifact && there.has(one))) {
                try {
                    await isThere(rival, reports, artifacts);
                }
                catch (error) {
                    if (artifact !== tries[0])
                        await within(() => artifacts.deleteArtifact(artifact), patience).catch(() => undefined);
                    throw error;
                }
            }
        }
    }
    async function isThere(artifact, reports, artifacts) {
        const found = (await listed(artifacts)).find((one) => one.artifact === artifact);
        if (found === undefined)
            return false;
        const held = await download({ ...found, name: undefined, attempt: options.attempt, upload: 1 }, artifacts);
        const same = reports.every(({ name, text }) => held.some((one) => one.name === name && one.text === text));
        if (same || options.overwrite)
            return same;
        throw callFailed(new Error('it already exists, with other reports'), `the upload of artifact ${artifact}`);
    }
}
function lacks(there, wanted) {
    if (wanted === undefined || there.includes(undefined))
        return there.length === 0;
    return wanted.some((name) => !there.includes(name));
}
function failedReport({ name, artifact, attempt }, error) {
    if (name === undefined || !(error instanceof problem/* Problem */.AF))
        throw error;
    return { name, text: '', where: `artifact ${artifact}`, attempt, problem: error };
}


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bindRuntimeToken)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);

let bound = false;
function bindRuntimeToken(environment = process.env) {
    const token = environment.ACTIONS_RUNTIME_TOKEN ?? '';
    if (bound || token === '')
        return;
    bound = true;
    const homes = [environment.ACTIONS_RESULTS_URL, environment.ACTIONS_CACHE_URL].flatMap((url) => url !== undefined && URL.canParse(url) ? [new URL(url).host] : []);
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('http.client.request.start', (message) => {
        const { request } = message;
        const host = String(request.getHeader('host') ?? '');
        if (!String(request.getHeader('authorization') ?? '').includes(token) || homes.includes(host))
            return;
        request.destroy(new Error(`the service redirected to ${host}, which is not given the token of the job`));
    });
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   EY: () => (/* binding */ backoffDelay),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   SV: () => (/* binding */ inCall),
/* harmony export */   iH: () => (/* binding */ newTries),
/* harmony export */   ks: () => (/* binding */ defaultBackoff),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _transport_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6088);



const maxAttempts = 5;
function newTries(left = maxAttempts) {
    return { left };
}
const calls = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('docker-ci-actions:call');
function inCall(call, work) {
    return calls.runStores(call, work);
}
const defaultBackoff = { base: 500, cap: 30_000 };
const longestRetryAfter = 60_000;
function isTransientStatus(status) {
    return [408, 425, 429, 499, 500, 502, 503, 504, 522].includes(status);
}
function retryAfter(value, now = new Date()) {
    if (value === undefined)
        return undefined;
    const text = value.trim();
    if (/^\d{1,12}$/.test(text))
        return Math.min(Number(text) * 1000, longestRetryAfter);
    const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(date))
        return undefined;
    return Math.min(Math.max(date - now.getTime(), 0), longestRetryAfter);
}
function backoffDelay(attempt, { base, cap }, random = Math.random) {
    const most = Math.min(cap, base * 2 ** (attempt - 1));
    return Math.max(base / 20, most * random());
}
async function retrying(rules, attempt) {
    const tries = rules.tries ?? newTries(rules.attempts);
    for (let number = 1;; number += 1) {
        tries.left -= 1;
        const outcome = await (rules.attempts === 1 ? attempt(number) : inCall(tries, () => attempt(number)));
        if ('done' in outcome)
            return outcome.done;
        const wait = outcome.after || backoffDelay(number, rules.backoff);
        if (tries.left <= 0 || performance.now() + wait > rules.deadline)
            return outcome.giveUp();
        rules.onRetry?.(outcome.again, wait);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(wait, undefined, rules.signal ? { signal: rules.signal } : {});
    }
}
function attemptOf(thrown) {
    const giveUp = () => {
        throw thrown;
    };
    if (!(thrown instanceof _transport_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX) || !thrown.transient)
        return giveUp();
    return thrown.reused && thrown.trouble === 'reset'
        ? { again: thrown.message, after: 1, giveUp }
        : { again: thrown.message, giveUp };
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   WQ: () => (/* binding */ transportError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
class TransportError extends Error {
    name = 'TransportError';
    trouble;
    sent;
    reused;
    constructor({ trouble, message, sent, reused = false, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.trouble = trouble;
        this.sent = sent;
        this.reused = reused;
    }
    get transient() {
        return (['refused', 'reset', 'cut', 'timeout', 'bad-answer', 'bad-encoding'].includes(this.trouble) || this.temporaryDns);
    }
    get temporaryDns() {
        return this.trouble === 'dns' && errorCode(this.cause) === 'EAI_AGAIN';
    }
}
function transportError(thrown, host, sent, reused) {
    if (thrown instanceof TransportError)
        return thrown;
    const code = errorCode(thrown);
    const trouble = troubleOf(code);
    return new TransportError({ trouble, message: sentence(trouble, host, code), sent, reused, cause: thrown });
}
function troubleOf(code) {
    if (/^(?:ENOTFOUND|EAI_)/.test(code))
        return 'dns';
    if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/.test(code))
        return 'refused';
    if (/^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_OSSL|EPROTO|HOSTNAME_)/.test(code))
        return 'tls';
    if (/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(code))
        return 'timeout';
    if (/^ERR_PROXY/.test(code))
        return 'proxy';
    if (code === 'ABORT_ERR')
        return 'aborted';
    if (/^HPE_/.test(code))
        return 'bad-answer';
    return 'reset';
}
function sentence(trouble, host, code) {
    const because = code === '' ? '' : ` (${code})`;
    switch (trouble) {
        case 'dns':
            return `the name ${host} cannot be resolved${because}`;
        case 'refused':
            return `${host} does not take connections${because}`;
        case 'tls':
            return `the certificate of ${host} is not trusted, or its TLS is broken${because}`;
        case 'timeout':
            return `${host} did not answer in time${because}`;
        case 'proxy':
            return `the proxy did not connect to ${host}${because}`;
        case 'bad-answer':
            return `${host} answered something that is not HTTP${because}`;
        case 'aborted':
            return `the request to ${host} was called off`;
        default:
            return `the connection to ${host} broke${because}`;
    }
}
function errorCode(thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 8734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
function hasDigest(bytes, digest) {
    return digestOf(bytes, algorithmOf(digest)) === digest;
}


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   bQ: () => (/* binding */ layersDigest)
/* harmony export */ });
/* harmony import */ var _action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var _registry_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8734);


function fingerprintOf(image) {
    const platforms = [...image.platforms].sort((a, b) => (a.platform < b.platform ? -1 : 1));
    return {
        manifest: image.digest,
        content: (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(platforms.map(({ platform, diffIds, config }) => ({ platform, diffIds, config })))),
        layers: (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(platforms.map(({ platform, diffIds }) => ({ platform, diffIds })))),
    };
}
function sealOf(reports) {
    const lines = [...reports]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((report) => {
        const { manifest, content, layers } = report.fingerprint;
        return `${report.name} ${manifest ?? '-'} ${content} ${layers} ${(0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(report))}\n`;
    });
    return (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lines.join(''));
}
function layersDigest(diffIds) {
    return (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(`[${diffIds.join(' ')}]\n`).slice('sha256:'.length);
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isHashOfNothing)
/* harmony export */ });
/* harmony import */ var _registry_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8734);

const nothings = ['', '\n', '[]', '[]\n', 'null', 'null\n', '<nil>', '<nil>\n', '<no value>\n'];
const hashesOfNothing = new Set(nothings.flatMap((text) => ['sha256', 'sha512'].map((algorithm) => (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text, algorithm))));
function isHashOfNothing(digest) {
    return hashesOfNothing.has(digest);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
const reportSchema = 'docker-ci-actions/image-report@1';


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReport: () => (/* binding */ parseReport),
/* harmony export */   reportLimit: () => (/* binding */ reportLimit),
/* harmony export */   x: () => (/* binding */ serializeReport)
/* harmony export */ });
/* unused harmony export reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8757);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8456);
/* harmony import */ var _report_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8402);








const reportLimit = 64 * 1024;
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_registry_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestGrammar */ .en);
const texts = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const size = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const digestFields = {
    manifest: digest.optional(),
    content: digest,
    layers: digest,
};
const config = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    env: texts,
    entrypoint: texts,
    cmd: texts,
    shell: texts,
    workingDir: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    volumes: texts,
    ports: texts,
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    stopSignal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    healthcheck: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    onBuild: texts,
});
const platform = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(3).max(200),
    manifest: digest.optional(),
    config,
    configDigest: digest.optional(),
    diffIds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(digest).min(1).max(1000),
    layers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ digest, size, mediaType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).max(1000),
    size,
    baseImage: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).optional(),
    history: texts,
});
const report = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchema */ .Q),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_report_name_js__WEBPACK_IMPORTED_MODULE_6__/* .reportName */ .e),
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    digest: digest.optional(),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    pushed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    tags: texts,
    inputsHash: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    platforms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(platform).min(1).max(1000),
    attestations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ subject: digest, kinds: texts })),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(digestFields),
    verified: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['manifest', 'content', 'claimed-content', 'layers']), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional(),
    producer: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        runId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
        job: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
});
function reportJsonSchema() {
    const schema = z.toJSONSchema(report);
    return { title: 'Image report of docker-ci-actions', ...schema };
}
function parseReport(text, where) {
    if (Buffer.byteLength(text) > reportLimit)
        throw refused('010', where, `is larger than ${reportLimit} bytes`);
    if (text.trim() === '')
        throw refused('011', where, 'is empty');
    const value = parseJson(text, where);
    const said = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (said !== _report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchema */ .Q) {
        throw refused('013', where, `is no image report that this version reads: its "schema" is ${said === undefined ? 'missing' : quoted(said)}`);
    }
    const parsed = report.safeParse(value);
    if (!parsed.success) {
        if (hasNoLayers(value))
            throw refused('015', where, 'has an image without layers, which nobody can compare');
        throw refused('014', where, `is malformed: ${issuesOf(parsed.error)}`);
    }
    return checked(parsed.data, where);
}
function serializeReport(whole) {
    for (const longest of [200, 80, 0]) {
        const text = `${(0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(withHistory(whole, longest))}\n`;
        if (Buffer.byteLength(text) <= reportLimit)
            return text;
    }
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-018',
        message: `the report of "${whole.name}" would be larger than ${reportLimit} bytes.`,
        remedy: 'Its labels or environment are very large; leave labels out with `ignore-labels`.',
    });
}
function withHistory(whole, longest) {
    const platforms = whole.platforms.map((one) => ({
        ...one,
        history: longest === 0 ? [] : one.history.map((line) => line.slice(0, longest).toWellFormed()),
    }));
    return { ...whole, platforms };
}
function checked(read, where) {
    const names = read.platforms.map((one) => one.platform);
    if (new Set(names).size !== names.length)
        throw refused('014', where, 'is malformed: a platform stands there twice');
    const digests = read.platforms.flatMap((one) => [...one.diffIds, ...one.layers.map((layer) => layer.digest)]);
    const { manifest, content, layers } = read.fingerprint;
    const nothing = [read.digest, manifest, content, layers, ...digests].find((one) => one && (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isHashOfNothing */ .J)(one));
    if (nothing)
        throw refused('016', where, `holds ${nothing}, which is the hash of nothing`);
    if ((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(read)) !== (0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(read.fingerprint)) {
        throw refused('017', where, 'has a fingerprint that is not that of its content: it was changed after it was made');
    }
    return read;
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw refused('012', where, `is no JSON (${error instanceof Error ? error.message : String(error)})`, error);
    }
}
function hasNoLayers(value) {
    const platforms = value.platforms;
    if (!Array.isArray(platforms))
        return false;
    return platforms.length === 0 || platforms.some((one) => Array.isArray(one?.diffIds) && one.diffIds.length === 0);
}
function issuesOf(error) {
    const issues = error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.') || 'report'}: ${message}`);
    return issues.join('; ').slice(0, 500);
}
function refused(number, where, why, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: `DCA-GAT-${number}`,
        message: `the report ${where} ${why}.`,
        remedy: 'Record the image again with `mode: record`; a report that cannot be read is never taken as equal.',
        cause,
    });
}
function quoted(value) {
    return JSON.stringify(value).slice(0, 100);
}


/***/ })

};
