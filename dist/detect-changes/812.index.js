export const id = 812;
export const ids = [812];
export const modules = {

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
