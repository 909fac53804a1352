export const id = 766;
export const ids = [766];
export const modules = {

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputsHashes: () => (/* binding */ inputsHashes)
/* harmony export */ });
/* unused harmony export inputFiles */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2737);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3017);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(348);
/**
 * The inputs hash of an image: two commits with the same hash build the same image (external bases aside).
 *
 * sha256 over its input files as git holds them, what is passed to the build, and the hashes of its parents. Nothing of a
 * file is read for it. An image whose Dockerfile git does not track has none (`''`), nor has one that is built on such.
 */




async function inputsHashes(catalog, tree, options = {}) {
    const { workspace, buildArgs = (image) => image.buildArgs } = options;
    const inputs = options.inputs ?? (await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__.catalogInputs)(catalog, tree, { workspace }));
    const index = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOf */ .qh)(tree);
    const hashes = new Map();
    // Asked for all at once: an index that reads folders answers them in one go.
    const files = await filesOf(catalog.images, inputs, index);
    // Parents before children.
    for (const image of catalog.images.toSorted((one, other) => one.wave - other.wave)) {
        const own = files.get(image.name);
        const parents = image.parents.map((parent) => [parent, hashes.get(parent) ?? '']);
        const unknown = own === undefined || parents.some(([, hash]) => hash === '');
        hashes.set(image.name, unknown ? '' : hashOf(image, own, buildArgs(image), parents));
    }
    return new Map(catalog.images.map((image) => [image.name, hashes.get(image.name) ?? '']));
}
/** Bump when what the hash is made of changes, so that no old tag of a registry is taken for a new one. */
const version = 'inputs-1';
function hashOf(image, files, buildArgs, parents) {
    const settings = {
        file: image.file,
        context: image.context,
        target: image.target ?? null,
        buildArgs: Object.entries(buildArgs).sort(byKey),
        buildContexts: Object.entries(image.buildContexts).sort(byKey),
        platforms: [...image.platforms].sort(),
        parents: [...parents].sort(byKey),
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${version}\0${JSON.stringify(settings)}\0${files}`)
        .digest('hex');
}
/** What the hash takes in of the files of each image that git tracks the Dockerfile of. */
async function filesOf(images, inputs, index) {
    const texts = await Promise.all(images.map(async ({ name }) => {
        const own = inputs.get(name);
        return own?.tracked ? textOf(await inputFiles(own, index)) : undefined;
    }));
    return new Map(images.flatMap(({ name }, at) => (texts[at] === undefined ? [] : [[name, texts[at]]])));
}
/** One long text: a call of the hash for each of 50,000 files takes longer than the hashing. */
function textOf(files) {
    let text = '';
    for (const { path, mode, id } of files)
        text += `${mode}\0${path}\0${id}\0`;
    return text;
}
function byKey(one, other) {
    return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0;
}
/** The tracked files among an image's inputs, in the order of their paths. */
async function inputFiles(inputs, index) {
    const files = [];
    const onTheWay = new Set();
    let last;
    for (const root of inputs.roots) {
        // Roots are sorted, so what lies under an earlier one follows it (where `a-b` comes between `a` and `a/c`, the last line sees to it).
        if (last !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnder */ .Jo)(root, last))
            continue;
        last = root;
        for (const file of await index.under(root))
            if (inputs.matches(file.path))
                files.push(file);
        // A submodule or a link on the way to a root is an entry of its own.
        for (let end = root.indexOf('/'); end !== -1; end = root.indexOf('/', end + 1))
            onTheWay.add(root.slice(0, end));
    }
    for (const path of onTheWay) {
        const entry = await index.get(path);
        if (entry !== undefined)
            files.push(entry);
    }
    files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
    return files.filter((file, at) => file.path !== files[at - 1]?.path);
}


/***/ })

};
