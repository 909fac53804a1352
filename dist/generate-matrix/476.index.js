export const id = 476;
export const ids = [476,82];
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

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ix: () => (/* binding */ execGit),
  runGit: () => (/* binding */ runGit)
});

// UNUSED EXPORTS: cannotStart, died, gitEnvironment, killWhenSilent, letGo, spawnGit

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/action/run-program.js
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

;// CONCATENATED MODULE: ./build/src/git/run-git.js



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
    const child = (0,external_node_child_process_.spawn)('git', [...gitArguments, ...words], {
        cwd: call.cwd,
        env: gitEnvironment(call),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (call.timeout !== undefined)
        killAfter(child, call.timeout);
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
    const { code, signal, stdout, stderr } = await ended(child, { input }).catch((error) => {
        throw cannotStart(error);
    });
    if (code === undefined)
        throw died(words[0] ?? '', `was ended by ${signal}`, stderr);
    return { code, stdout, stderr };
}
async function execGit(words, call) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 9863));
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
    return new problem/* Problem */.AF({
        code: 'DCA-GIT-001',
        message: `git could not be started: ${cause instanceof Error ? cause.message : String(cause)}.`,
        remedy: 'Install git 2.20 or newer on the runner or in the container of the job; detect-changes and plan can do without: `source: api`, with `github-token`.',
        cause,
    });
}
function died(command, how, stderr) {
    return new problem/* Problem */.AF({
        code: 'DCA-GIT-002',
        voice: 'remote',
        message: `git ${command} ${how}${stderr === '' ? '' : `: ${stderr.slice(0, 1000)}`}.`,
        remedy: stderr.includes('dubious ownership')
            ? 'This git takes no trust from the environment: check out as the user of the job, or update git.'
            : 'Check that the checkout is whole (`git fsck`), and run the job again.',
    });
}


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workspaceTree: () => (/* binding */ workspaceTree)
});

// UNUSED EXPORTS: parseStage

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/git/run-git.js + 1 modules
var run_git = __webpack_require__(5082);
// EXTERNAL MODULE: ./build/src/action/compare-texts.js
var compare_texts = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/git/tree-files.js


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
                others.push(differenceAt(text, at, end, next, plain));
        });
        return others.length === 0 ? modified : [...modified, ...changedFiles(others)].sort(byPath);
    };
    return { files, list: () => records.map(differenceAt) };
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
    return (0,compare_texts/* compareTexts */.q)(one.path, other.path);
}

;// CONCATENATED MODULE: ./build/src/git/workspace-tree.js






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
        const parent = realFolder((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)));
        if (parent !== root && !parent.startsWith(`${root}/`))
            return undefined;
        if (parent === `${root}/.git` || parent.startsWith(`${root}/.git/`))
            return undefined;
        return readPlain((0,external_node_path_.join)(root, path), path);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF || !isMissing(error))
            throw error;
        return undefined;
    }
}
function readPlain(full, path) {
    const file = openPlain(full);
    if (file === undefined)
        return (0,external_node_fs_.readlinkSync)(full);
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            return undefined;
        if (stat.size <= largest)
            return (0,external_node_fs_.readFileSync)(file, 'utf8');
        throw new problem/* Problem */.AF({
            code: 'DCA-CAT-080',
            message: `${path} is too large to be read (${Math.ceil(stat.size / 1024 / 1024)} MiB).`,
            remedy: `Files that describe images are at most ${largest / 1024 / 1024} MiB.`,
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function openPlain(full) {
    try {
        return (0,external_node_fs_.openSync)(full, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
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
        const real = known.get(path) ?? external_node_fs_.realpathSync.native(path);
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
    return [...files.values()].sort(byPath);
}
function quietGit(args, folder) {
    return (0,run_git/* execGit */.Ix)(args, { cwd: folder, environment: process.env });
}
const mostFiles = 500_000;
function walk(folder) {
    const files = [];
    const waiting = [''];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, at), { withFileTypes: true })) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git')
                    waiting.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(onDisk(folder, path, entry.isSymbolicLink()));
        }
        if (files.length > mostFiles) {
            throw new problem/* Problem */.AF({
                code: 'DCA-CAT-081',
                message: `the folder holds more than ${mostFiles} files.`,
                remedy: 'Run in a checkout, where git lists the files.',
            });
        }
    }
    return files.sort(byPath);
}
function onDisk(folder, path, isLink) {
    const full = (0,external_node_path_.join)(folder, path);
    return {
        path,
        get mode() {
            if (isLink)
                return '120000';
            return ((0,external_node_fs_.lstatSync)(full).mode & 0o100) === 0 ? '100644' : '100755';
        },
        get id() {
            const content = isLink ? Buffer.from((0,external_node_fs_.readlinkSync)(full)) : (0,external_node_fs_.readFileSync)(full);
            return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
        },
    };
}


/***/ })

};
