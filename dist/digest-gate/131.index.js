export const id = 131;
export const ids = [131];
export const modules = {

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ killAfter),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
function killAfter(child, limit) {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const stop = () => clearTimeout(timer);
    child.once('error', stop);
    child.once('close', stop);
}
function ended(child, { input = '', most = Number.POSITIVE_INFINITY } = {}) {
    return new Promise((resolve, reject) => {
        const said = { stdout: [], stderr: [] };
        let bytes = 0;
        for (const kind of ['stdout', 'stderr']) {
            child[kind]?.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes > most)
                    child.kill('SIGKILL');
                else
                    said[kind].push(chunk);
            });
        }
        child.stdin?.on('error', () => { });
        child.on('error', reject);
        child.once('close', (code, signal) => resolve({
            code: code ?? undefined,
            signal: signal ?? 'a signal',
            stdout: Buffer.concat(said.stdout),
            stderr: Buffer.concat(said.stderr).toString('utf8').trim(),
        }));
        child.stdin?.end(input);
    });
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dockerCli: () => (/* binding */ dockerCli)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);
/* harmony import */ var _action_run_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6960);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8757);





const outputLimit = 16 * 1024 * 1024;
function dockerCli({ environment, timeout = 60_000 }) {
    const ask = (words) => runDocker(words, environment, timeout);
    return {
        image: async (reference) => {
            const line = await inspect('image', reference, ask);
            return line === undefined ? undefined : engineImage(line, reference);
        },
        container: async (name) => {
            const line = await inspect('container', name, ask);
            if (line === undefined)
                return undefined;
            const { Image, Config } = parseLine(line, name);
            if (typeof Image !== 'string' || Image === '')
                throw unreadable(name, 'it names no image');
            return { image: Image, reference: typeof Config?.Image === 'string' ? Config.Image : Image };
        },
        history: async (reference) => {
            const words = ['image', 'history', '--no-trunc', '--human=false', '--format', '{{json .}}', '--', reference];
            const { code, stdout, stderr } = await ask(words);
            if (code !== 0)
                throw failed(words, code, stderr);
            return stdout.split('\n').filter(Boolean).map(historyEntry).reverse();
        },
    };
}
async function inspect(kind, name, ask) {
    const words = [kind, 'inspect', '--format', '{{json .}}', '--', name];
    const { code, stdout, stderr } = await ask(words);
    if (code === 0)
        return stdout.trim();
    if (/no such (?:image|container|object)/i.test(stderr))
        return undefined;
    throw failed(words, code, stderr);
}
function engineImage(line, reference) {
    const raw = parseLine(line, reference);
    const id = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(String(raw.Id));
    if (id === undefined)
        throw unreadable(reference, 'its id is no digest');
    const rootFs = raw.RootFS;
    const text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
    const variant = text(raw.Variant);
    const version = text(raw.OsVersion);
    return {
        id,
        idIsConfig: isClassicStore(raw),
        tags: Array.isArray(raw.RepoTags) ? raw.RepoTags.filter((tag) => typeof tag === 'string') : [],
        platform: {
            os: text(raw.Os) ?? 'unknown',
            architecture: text(raw.Architecture) ?? 'unknown',
            ...(variant === undefined ? {} : { variant }),
            ...(version === undefined ? {} : { 'os.version': version }),
        },
        diffIds: Array.isArray(rootFs?.Layers) ? rootFs.Layers.map(String) : [],
        config: raw.Config,
    };
}
function isClassicStore({ Descriptor, GraphDriver }) {
    return (Descriptor ?? undefined) === undefined && typeof ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(GraphDriver, 'Data') ?? undefined) === 'object';
}
function historyEntry(line) {
    const raw = parseLine(line, 'the history');
    return { createdBy: String(raw.CreatedBy ?? ''), size: Number.parseInt(String(raw.Size ?? '0'), 10) || 0 };
}
function parseLine(line, name) {
    try {
        const value = JSON.parse(line);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch (error) {
        throw unreadable(name, 'the answer is no JSON', error);
    }
    throw unreadable(name, 'the answer is empty');
}
async function runDocker(words, environment, timeout) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', [...words], { env: childEnvironment(environment), stdio: ['ignore', 'pipe', 'pipe'] });
    (0,_action_run_program_js__WEBPACK_IMPORTED_MODULE_4__/* .killAfter */ .X)(child, timeout);
    const { code, signal, stdout, stderr } = await (0,_action_run_program_js__WEBPACK_IMPORTED_MODULE_4__/* .ended */ .v)(child, { most: outputLimit }).catch((error) => {
        throw notHere(error);
    });
    if (code === undefined)
        throw killed(words, signal, timeout);
    return { code, stdout: stdout.toString(), stderr };
}
function childEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_/.test(name)));
}
function notHere(error) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-DOC-001',
        message: `the command \`docker\` cannot be started: ${error.message}.`,
        remedy: 'Run the step where Docker is installed, or name another `source`.',
        cause: error,
    });
}
function killed(words, signal, timeout) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-DOC-002',
        voice: 'remote',
        message: `\`docker ${words[0]} ${words[1]}\` was ended by ${signal}: no answer within ${timeout / 1000} s, or one that is too large.`,
        remedy: 'See whether the Docker engine answers (`docker info`).',
    });
}
function failed(words, code, stderr) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-DOC-003',
        voice: 'remote',
        message: `\`docker ${words[0]} ${words[1]}\` failed with ${code}: ${stderr.split('\n').slice(-3).join(' ').slice(0, 400) || 'it said nothing'}.`,
        remedy: 'See whether the Docker engine runs and this user may use it (`docker info`), or name another `source`.',
    });
}
function unreadable(name, why, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-DOC-004',
        voice: 'remote',
        message: `what the Docker engine says about ${name} cannot be read: ${why}.`,
        remedy: 'Update the Docker command and its engine.',
        cause,
    });
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
