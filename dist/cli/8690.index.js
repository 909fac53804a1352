export const id = 8690;
export const ids = [8690,1385];
export const modules = {

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputsHashes: () => (/* binding */ inputsHashes),
/* harmony export */   u: () => (/* binding */ inputFiles)
/* harmony export */ });
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
    const index = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_2__.indexOf)(tree);
    const hashes = new Map();
    // Parents before children.
    for (const image of catalog.images.toSorted((one, other) => one.wave - other.wave)) {
        const own = inputs.get(image.name);
        const parents = image.parents.map((parent) => [parent, hashes.get(parent) ?? '']);
        const unknown = own === undefined || !own.tracked || parents.some(([, hash]) => hash === '');
        hashes.set(image.name, unknown ? '' : hashOf(image, own, buildArgs(image), parents, index));
    }
    return new Map(catalog.images.map((image) => [image.name, hashes.get(image.name) ?? '']));
}
/** Bump when what the hash is made of changes, so that no old tag of a registry is taken for a new one. */
const version = 'inputs-1';
function hashOf(image, inputs, buildArgs, parents, index) {
    const settings = {
        file: image.file,
        context: image.context,
        target: image.target ?? null,
        buildArgs: Object.entries(buildArgs).sort(byKey),
        buildContexts: Object.entries(image.buildContexts).sort(byKey),
        platforms: [...image.platforms].sort(),
        parents: [...parents].sort(byKey),
    };
    // One long text: a call of the hash for each of 50,000 files takes longer than the hashing.
    let text = `${version}\0${JSON.stringify(settings)}\0`;
    for (const { path, mode, id } of inputFiles(inputs, index))
        text += `${mode}\0${path}\0${id}\0`;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
function byKey(one, other) {
    return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0;
}
/** The tracked files among an image's inputs, in the order of their paths. */
function inputFiles(inputs, index) {
    const files = [];
    const onTheWay = new Set();
    let last;
    for (const root of inputs.roots) {
        // Roots are sorted, so what lies under an earlier one follows it (where `a-b` comes between `a` and `a/c`, the last line sees to it).
        if (last !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnder */ .Jo)(root, last))
            continue;
        last = root;
        for (const file of index.under(root))
            if (inputs.matches(file.path))
                files.push(file);
        // A submodule or a link on the way to a root is an entry of its own.
        for (let end = root.indexOf('/'); end !== -1; end = root.indexOf('/', end + 1))
            onTheWay.add(root.slice(0, end));
    }
    for (const path of onTheWay) {
        const entry = index.get(path);
        if (entry !== undefined)
            files.push(entry);
    }
    files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
    return files.filter((file, at) => file.path !== files[at - 1]?.path);
}


/***/ }),

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explanationOf: () => (/* binding */ explanationOf),
/* harmony export */   explanationText: () => (/* binding */ explanationText)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/* harmony import */ var _catalog_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);
/* harmony import */ var _catalog_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1385);
/** What `docker-ci explain IMAGE` says: what an image is made of, what it is built on, and which file makes it rebuild. */



function explanationOf(image, facts, changed) {
    const { catalog, inputs, hashes, index } = facts;
    const own = inputs.get(image.name);
    const calledAs = (parent) => Object.entries(image.parentReferences).flatMap(([said, name]) => (name === parent ? [said] : []));
    return {
        name: image.name,
        file: image.file,
        context: image.context,
        target: image.target ?? null,
        platforms: image.platforms,
        buildArgs: image.buildArgs,
        parents: image.parents.map((name) => ({ name, calledAs: calledAs(name) })),
        baseImage: image.baseImage ?? null,
        wave: image.wave,
        descendants: descendantsOf(image.name, catalog),
        inputsHash: hashes.get(image.name) ?? '',
        exact: own?.exact ?? false,
        inputs: own?.explanation ?? [],
        files: own === undefined ? [] : (0,_catalog_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFiles */ .u)(own, index).map(({ path }) => path),
        rebuildAll: catalog.rebuildAll,
        ignore: catalog.ignore,
        ...(changed && { changes: causes(image, facts, changed) }),
    };
}
function descendantsOf(name, { images }) {
    const found = new Set([name]);
    // In the order of waves a parent is found before its children.
    for (const image of images.toSorted((one, other) => one.wave - other.wave)) {
        if (image.parents.some((parent) => found.has(parent)))
            found.add(image.name);
    }
    found.delete(name);
    return images.flatMap((image) => (found.has(image.name) ? [image.name] : []));
}
/** Nearest first: a file of the image itself, then of each ancestor, then one that rebuilds everything. */
function causes(image, { catalog, inputs }, changed) {
    const ignored = (0,_catalog_glob_js__WEBPACK_IMPORTED_MODULE_1__.rules)(catalog.ignore).matches;
    const all = (0,_catalog_glob_js__WEBPACK_IMPORTED_MODULE_1__.rules)(catalog.rebuildAll).matches;
    const byName = new Map(catalog.images.map((one) => [one.name, one]));
    const line = new Set([image.name]);
    for (const name of line)
        for (const parent of byName.get(name)?.parents ?? [])
            line.add(parent);
    return changed
        .filter((path) => !ignored(path))
        .flatMap((path) => {
        const owner = [...line].find((name) => inputs.get(name)?.matches(path) === true);
        if (owner !== undefined)
            return [{ path, because: owner === image.name ? 'its own input' : `an input of ${owner}` }];
        return all(path) ? [{ path, because: 'rebuilds every image' }] : [];
    });
}
/** Files shown; `--json` has all. */
const shown = 40;
function explanationText(explanation) {
    const { name, parents, descendants, files, changes, inputsHash, exact } = explanation;
    const list = (title, items, empty) => items.length === 0 ? [`${title}: ${empty}`] : [`${title}:`, ...items.map((item) => `  ${item}`)];
    const more = files.length > shown ? [`… and ${files.length - shown} more (--json lists them all)`] : [];
    return [
        `${name}: ${explanation.file}, in the context ${explanation.context}${explanation.target === null ? '' : `, target ${explanation.target}`}`,
        ...list('Built on', parents.map((parent) => [parent.name, ...parent.calledAs.map((said) => `(FROM ${said})`)].join(' ')), explanation.baseImage ?? 'no other image'),
        ...list('Rebuilt with it', descendants, 'no other image'),
        `Wave: ${explanation.wave}`,
        `Inputs hash: ${inputsHash === '' ? 'none, as git does not track a Dockerfile that it needs' : inputsHash}`,
        ...list(`Inputs${exact ? '' : ' (not everything could be resolved, so whole folders count)'}`, explanation.inputs, 'none'),
        ...list(`Files (${files.length})`, [...files.slice(0, shown), ...more], 'none that git tracks'),
        ...(explanation.rebuildAll.length > 0 ? list('Rebuild every image', explanation.rebuildAll, '') : []),
        ...(explanation.ignore.length > 0 ? list('Rebuild no image', explanation.ignore, '') : []),
        ...(changes
            ? list('Changed since the base', changes.map(({ path, because }) => `${path} (${because})`), 'nothing that makes it rebuild')
            : []),
    ]
        .map(_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)
        .join('\n');
}


/***/ })

};
