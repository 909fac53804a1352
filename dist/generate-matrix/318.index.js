export const id = 318;
export const ids = [318];
export const modules = {

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discover: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _docker_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5446);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2119);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(348);






async function discover(tree, repository) {
    const search = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .searchOf */ .EP)(tree);
    const warnings = [];
    const found = [];
    const named = search(['ockerfile', 'ontainerfile'], resembles).filter(({ mode }) => mode.startsWith('100'));
    const candidates = named.filter(({ path }) => isDockerfile(path));
    const texts = await Promise.all(candidates.map((file) => tree.read(file.path)));
    const index = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOf */ .qh)(tree);
    for (const [at, { path: file }] of candidates.entries()) {
        const dockerfile = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n)(texts[at] ?? '');
        const build = (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .analyse */ .K)(dockerfile, { target: undefined, buildArgs: {}, buildContexts: {}, platform: undefined });
        if (build.isEmpty) {
            warnings.push(`${file} is left out: it has no FROM.`);
            continue;
        }
        const sources = build.readings.flatMap(({ context, source }) => context === undefined && source !== undefined && !(0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWildcard */ .rl)(source) ? [(0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .insidePath */ .yt)(source)] : []);
        found.push({ file, context: await contextFor((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .dirname */ .pD)(file), sources, index) });
    }
    const names = nameAll(found.map(({ file }) => file), nameOf(repository?.split('/').at(-1) ?? '') || 'root');
    const drafts = found.map(({ file, context }, at) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draft */ .K4)({ key: names[at] ?? file, at: undefined, file, context }));
    const notices = await othersAmong(named.map(({ path }) => path).filter((path) => !isDockerfile(path)), tree);
    return {
        format: 'dockerfiles',
        file: undefined,
        rebuildAll: [],
        ignore: [],
        drafts,
        listFiles: [],
        warnings,
        notices,
    };
}
const shown = 5;
async function othersAmong(paths, tree) {
    const some = paths.slice(0, 50);
    const texts = await Promise.all(some.map((path) => tree.read(path)));
    const others = some.filter((_path, at) => /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:FROM|ARG)\s/i.test(texts[at] ?? ''));
    if (others.length === 0)
        return [];
    const more = others.length > shown ? ` and ${others.length - shown} more` : '';
    const are = others.length === 1
        ? 'is a Dockerfile by content and no image here'
        : 'are Dockerfiles by content and no images here';
    return [
        `${others.slice(0, shown).join(', ')}${more} ${are}: without a catalog only Dockerfile, Dockerfile.*, *.Dockerfile and Containerfile are. Where one is meant, name it in a catalog.`,
    ];
}
function resembles(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .basename */ .P8)(path);
    return (/^(?:docker|container)file(?:[-_.].*)?$|[-_.](?:docker|container)file$/i.test(name) &&
        !name.endsWith('.dockerignore'));
}
function isDockerfile(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .basename */ .P8)(path);
    return (name === 'Dockerfile' || name === 'Containerfile' || name.startsWith('Dockerfile.') || name.endsWith('.Dockerfile'));
}
async function contextFor(folder, sources, index) {
    const areThere = async (context) => {
        for (const source of sources) {
            const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(context, source);
            if ((await index.get(path)) === undefined && !(await index.hasFolder(path)))
                return false;
        }
        return true;
    };
    for (let context = folder;; context = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .dirname */ .pD)(context)) {
        if (await areThere(context))
            return context;
        if (context === '.')
            return folder;
    }
}
function nameAll(files, rootName) {
    const perFolder = new Map();
    for (const file of files)
        perFolder.set((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .dirname */ .pD)(file), (perFolder.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .dirname */ .pD)(file)) ?? 0) + 1);
    const short = files.map((file) => {
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .dirname */ .pD)(file);
        const folderName = folder === '.' ? rootName : nameOf((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .basename */ .P8)(folder));
        const suffix = nameOf(suffixOf((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .basename */ .P8)(file)));
        return (perFolder.get(folder) ?? 0) > 1 && suffix !== '' ? suffix : folderName || rootName;
    });
    const counts = new Map();
    for (const name of short)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const longer = short.map((name, at) => ((counts.get(name) ?? 0) > 1 ? longName(files[at] ?? '', rootName) : name));
    const used = new Set();
    return longer.map((name) => {
        let unique = name;
        for (let number = 2; used.has(unique); number += 1)
            unique = `${name}-${number}`;
        used.add(unique);
        return unique;
    });
}
function longName(file, rootName) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .dirname */ .pD)(file);
    const parts = [...(folder === '.' ? [] : folder.split('/')), suffixOf((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .basename */ .P8)(file))].map(nameOf);
    return parts.filter((part) => part !== '').join('-') || rootName;
}
function nameOf(text) {
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(text)
        .replaceAll(/[._-]+/g, (between) => (/^(?:\.|__?|-+)$/.test(between) ? between : '-'))
        .replaceAll(/^[._-]+|(?<![._-])[._-]+$/g, '');
}
function suffixOf(name) {
    if (name.startsWith('Dockerfile.'))
        return name.slice('Dockerfile.'.length);
    return name.endsWith('.Dockerfile') ? name.slice(0, -'.Dockerfile'.length) : '';
}


/***/ })

};
