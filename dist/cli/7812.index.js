export const id = 7812;
export const ids = [7812,7870,5431];
export const modules = {

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
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

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   a1: () => (/* binding */ folderMode),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   "in": () => (/* binding */ emptyTree)
/* harmony export */ });
const folderMode = '40000';
function emptyTree(like) {
    return like.length === 64
        ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
        : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
}
function parseTree(bytes, idBytes) {
    const text = bytes.toString('latin1');
    const entries = [];
    for (let at = 0; at < text.length;) {
        const space = text.indexOf(' ', at);
        const end = text.indexOf('\0', space);
        if (space <= at || end < 0 || end + idBytes >= text.length)
            throw new RangeError('a tree object is cut');
        const name = text.slice(space + 1, end);
        const { name: decoded, lossy } = isAscii(name)
            ? { name, lossy: false }
            : decodeName(bytes.subarray(space + 1, end));
        const mode = text.startsWith(usualMode, at) ? usualMode : text.slice(at, space);
        entries.push({ name: decoded, lossy, mode, id: bytes.toString('hex', end + 1, end + 1 + idBytes) });
        at = end + 1 + idBytes;
    }
    return entries;
}
const usualMode = '100644';
function isAscii(text) {
    for (let at = 0; at < text.length; at += 1)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
function parseCommit(bytes) {
    const text = bytes.toString('utf8');
    const end = text.indexOf('\n\n');
    const header = end < 0 ? text : text.slice(0, end);
    const seconds = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(header)?.[1];
    return {
        tree: /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1] ?? '',
        parents: Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, id = '']) => id),
        message: end < 0 ? '' : text.slice(end + 2),
        committed: seconds === undefined ? undefined : new Date(Number(seconds) * 1000),
    };
}
function decodeName(bytes) {
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return { name: text, lossy: false };
    let name = '';
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        name += length === 0 ? `\\x${(bytes[at] ?? 0).toString(16)}` : bytes.toString('utf8', at, at + length);
        at += Math.max(1, length);
    }
    return { name, lossy: true };
}
function characterLength(bytes, at) {
    for (let length = 1; length <= 4; length += 1) {
        const part = bytes.subarray(at, at + length);
        if (Buffer.from(part.toString('utf8')).equals(part))
            return length;
    }
    return 0;
}


/***/ }),

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ died),
/* harmony export */   Ix: () => (/* binding */ execGit),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   Ow: () => (/* binding */ killWhenSilent),
/* harmony export */   m3: () => (/* binding */ cannotStart),
/* harmony export */   runGit: () => (/* binding */ runGit)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);
/* harmony import */ var _action_run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);



const overrides = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    'safe.bareRepository=explicit',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.recurseSubmodules=false',
    'http.followRedirects=false',
    'protocol.version=2',
].flatMap((setting) => ['-c', setting]);
const gitArguments = ['--no-pager', '--literal-pathspecs', ...overrides];
const notInherited = /^(?:GIT_|INPUT_|ACTIONS_|SSH_ASKPASS|GITHUB_TOKEN$|GH_TOKEN$)/;
function gitEnvironment(call) {
    const inherited = Object.entries(call.environment).filter((entry) => entry[1] !== undefined && !notInherited.test(entry[0]));
    const configuration = [['safe.directory', '*'], ...(call.secretConfiguration ?? [])];
    return {
        ...Object.fromEntries(inherited),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_HTTP_LOW_SPEED_LIMIT: '100',
        GIT_HTTP_LOW_SPEED_TIME: '60',
        GIT_NO_REPLACE_OBJECTS: '1',
        ...(call.lazyFetch !== true && { GIT_NO_LAZY_FETCH: '1' }),
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
        GIT_ALLOW_PROTOCOL: call.protocols ?? 'none',
        ...(call.protocols === undefined && { GIT_CONFIG_NOSYSTEM: '1' }),
        ...(call.gitDirectory !== undefined && { GIT_DIR: call.gitDirectory }),
        ...(call.secretConfiguration !== undefined && { GIT_CONFIG_PARAMETERS: parameters(call.secretConfiguration) }),
        GIT_CONFIG_COUNT: String(configuration.length),
        ...Object.fromEntries(configuration.flatMap(([key, value], at) => [
            [`GIT_CONFIG_KEY_${at}`, key],
            [`GIT_CONFIG_VALUE_${at}`, value],
        ])),
    };
}
function parameters(configuration) {
    return configuration.map(([key, value]) => `'${`${key}=${value}`.replaceAll("'", "'\\''")}'`).join(' ');
}
function spawnGit(words, call) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...gitArguments, ...words], {
        cwd: call.cwd,
        env: gitEnvironment(call),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (call.timeout !== undefined)
        (0,_action_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .killAfter */ .X)(child, call.timeout);
    return child;
}
function killWhenSilent(child, isAwaited, { silence = 120_000 }) {
    const timer = setTimeout(() => {
        if (isAwaited())
            child.kill('SIGKILL');
        else
            timer.refresh();
    }, silence).unref();
    const refresh = () => void timer.refresh();
    child.stdout?.on('data', refresh);
    child.once('close', () => clearTimeout(timer));
    return refresh;
}
function letGo(child) {
    child.stdin?.end();
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.unref();
}
async function runGit(words, call, input = '') {
    const child = spawnGit(words, { timeout: 120_000, ...call });
    const { code, signal, stdout, stderr } = await (0,_action_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v)(child, { input }).catch((error) => {
        throw cannotStart(error);
    });
    if (code === undefined)
        throw died(words[0] ?? '', `was ended by ${signal}`, stderr);
    return { code, stdout, stderr };
}
async function execGit(words, call) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 9863).then(__webpack_require__.bind(__webpack_require__, 9863));
    const options = { cwd: call.cwd, env: gitEnvironment(call), silent: true, ignoreReturnCode: true };
    try {
        const { exitCode, stdout } = await getExecOutput('git', [...gitArguments, ...words], options);
        return exitCode === 0 ? stdout : undefined;
    }
    catch {
        return undefined;
    }
}
function cannotStart(cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-GIT-001',
        message: `git could not be started: ${cause instanceof Error ? cause.message : String(cause)}.`,
        remedy: 'Install git 2.20 or newer on the runner or in the container of the job; detect-changes and plan can do without: `source: api`, with `github-token`.',
        cause,
    });
}
function died(command, how, stderr) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-GIT-002',
        voice: 'remote',
        message: `git ${command} ${how}${stderr === '' ? '' : `: ${stderr.slice(0, 1000)}`}.`,
        remedy: stderr.includes('dubious ownership')
            ? 'This git takes no trust from the environment: check out as the user of the job, or update git.'
            : 'Check that the checkout is whole (`git fsck`), and run the job again.',
    });
}


/***/ }),

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   gM: () => (/* binding */ before),
/* harmony export */   uo: () => (/* binding */ listedDifferences),
/* harmony export */   zS: () => (/* binding */ recordedDifferences)
/* harmony export */ });
/* harmony import */ var _action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);
/* harmony import */ var _tree_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740);


const statuses = {
    A: 'added',
    M: 'modified',
    D: 'deleted',
    T: 'type-changed',
};
function recordedDifferences(records) {
    const files = () => {
        const modified = [];
        const others = [];
        records.each((text, at, end, next, plain) => {
            if (plain && text[end - 1] === 'M')
                modified.push({ path: text.slice(end + 1, next), status: 'modified' });
            else
                others.push((0,_tree_record_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceAt */ .lh)(text, at, end, next, plain));
        });
        return others.length === 0 ? modified : [...modified, ...changedFiles(others)].sort(byPath);
    };
    return { files, list: () => records.map(_tree_record_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceAt */ .lh) };
}
function listedDifferences(list) {
    return { files: () => changedFiles(list), list: () => list };
}
function changedFiles(differences) {
    const gone = new Map();
    for (const { letter, oldId, path } of differences)
        if (letter === 'D')
            gone.set(oldId, path);
    return differences
        .map(({ path, lossy, letter, newId }) => {
        const previous = letter === 'A' ? gone.get(newId) : undefined;
        const status = statuses[letter] ?? 'modified';
        if (previous === undefined && !lossy)
            return { path, status };
        return { path, status, ...(previous !== undefined && { previous }), ...(lossy && { lossy: true }) };
    })
        .sort(byPath);
}
function filesOf(differences) {
    return differences.map(({ path, newMode, newId }) => ({ path, mode: newMode, id: newId }));
}
function inOrder(files) {
    const isSorted = files.every((file, at) => (files[at - 1]?.path ?? '') < file.path);
    return isSorted ? files : files.toSorted(byPath);
}
function before(after, differences) {
    const changed = new Map(differences.map((difference) => [difference.path, difference]));
    const kept = after.filter(({ path }) => !changed.has(path));
    const old = differences.filter(({ letter }) => letter !== 'A');
    return [...kept, ...old.map(({ path, oldMode, oldId }) => ({ path, mode: oldMode, id: oldId }))].sort(byPath);
}
function byPath(one, other) {
    return (0,_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(one.path, other.path);
}


/***/ }),

/***/ 2740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ pathAt),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   lh: () => (/* binding */ differenceAt)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);

function differenceAt(text, at, end, next, plain) {
    const idLength = (end - at - 18) >> 1;
    const name = plain ? undefined : nameAt(text, end, next);
    return {
        path: name?.name ?? text.slice(end + 1, next),
        lossy: name?.lossy ?? false,
        oldMode: text.slice(at + 1, at + 7),
        newMode: text.slice(at + 8, at + 14),
        oldId: text.slice(at + 15, at + 15 + idLength),
        newId: text.slice(at + 16 + idLength, at + 16 + 2 * idLength),
        letter: text[end - 1] ?? '',
    };
}
function fileAt(text, at, end, next, plain) {
    const idLength = (end - at - 18) >> 1;
    return {
        path: pathAt(text, end, next, plain),
        mode: text.startsWith(usualMode, at + 8) ? usualMode : text.slice(at + 8, at + 14),
        id: text.slice(at + 16 + idLength, at + 16 + 2 * idLength),
    };
}
const usualMode = '100644';
function pathAt(text, end, next, plain) {
    return plain ? text.slice(end + 1, next) : nameAt(text, end, next).name;
}
function nameAt(text, end, next) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(Buffer.from(text.slice(end + 1, next), 'latin1'));
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseStage: () => (/* binding */ parseStage),
/* harmony export */   workspaceTree: () => (/* binding */ workspaceTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4211);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7870);
/* harmony import */ var _tree_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6686);






const largest = 10 << 20;
function workspaceTree(folder, askGit = quietGit) {
    let listing;
    const real = realFolders();
    return {
        read: async (path) => readInside(folder, real, path),
        list: () => {
            listing ??= list(folder, askGit);
            return listing;
        },
    };
}
function readInside(folder, realFolder, path) {
    if (path === '' || path.startsWith('/') || path.includes('\0') || path.split('/').includes('..'))
        return undefined;
    try {
        const root = realFolder(folder);
        const parent = realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)));
        if (parent !== root && !parent.startsWith(`${root}/`))
            return undefined;
        if (parent === `${root}/.git` || parent.startsWith(`${root}/.git/`))
            return undefined;
        return readPlain((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), path);
    }
    catch (error) {
        if (error instanceof _action_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF || !isMissing(error))
            throw error;
        return undefined;
    }
}
function readPlain(full, path) {
    const file = openPlain(full);
    if (file === undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(full);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stat.isFile())
            return undefined;
        if (stat.size <= largest)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF({
            code: 'DCA-CAT-080',
            message: `${path} is too large to be read (${Math.ceil(stat.size / 1024 / 1024)} MiB).`,
            remedy: `Files that describe images are at most ${largest / 1024 / 1024} MiB.`,
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function openPlain(full) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (codeOf(error) === 'ELOOP')
            return undefined;
        throw error;
    }
}
function realFolders() {
    const known = new Map();
    return (path) => {
        const real = known.get(path) ?? node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
        known.set(path, real);
        return real;
    };
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function isMissing(error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'].includes(codeOf(error));
}
async function list(folder, askGit) {
    const text = await askGit(['ls-files', '--stage', '-z'], folder);
    return text === undefined ? walk(folder) : parseStage(text);
}
function parseStage(text) {
    const files = new Map();
    for (const record of text.split('\0')) {
        const tab = record.indexOf('\t');
        if (tab === -1)
            continue;
        const [mode = '', id = ''] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        if (!files.has(path))
            files.set(path, { path, mode, id });
    }
    return [...files.values()].sort(_tree_files_js__WEBPACK_IMPORTED_MODULE_5__/* .byPath */ .f2);
}
function quietGit(args, folder) {
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .execGit */ .Ix)(args, { cwd: folder, environment: process.env });
}
const mostFiles = 500_000;
function walk(folder) {
    const files = [];
    const waiting = [''];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, at), { withFileTypes: true })) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git')
                    waiting.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(onDisk(folder, path, entry.isSymbolicLink()));
        }
        if (files.length > mostFiles) {
            throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF({
                code: 'DCA-CAT-081',
                message: `the folder holds more than ${mostFiles} files.`,
                remedy: 'Run in a checkout, where git lists the files.',
            });
        }
    }
    return files.sort(_tree_files_js__WEBPACK_IMPORTED_MODULE_5__/* .byPath */ .f2);
}
function onDisk(folder, path, isLink) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    return {
        path,
        get mode() {
            if (isLink)
                return '120000';
            return ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full).mode & 0o100) === 0 ? '100644' : '100755';
        },
        get id() {
            const content = isLink ? Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(full)) : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full);
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
        },
    };
}


/***/ })

};
