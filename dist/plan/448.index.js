export const id = 448;
export const ids = [448];
export const modules = {

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputsHashes: () => (/* binding */ inputsHashes)
});

// UNUSED EXPORTS: inputFiles

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/action/compare-texts.js
var compare_texts = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/catalog/inputs.js + 2 modules
var catalog_inputs = __webpack_require__(2737);
// EXTERNAL MODULE: ./build/src/catalog/paths.js
var paths = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/src/catalog/tree-id.js
/**
 * The id that git gives a folder, from the files in it: where a tree is only known as a list (GitHub's API, the work
 * tree), it is the same as from git's own objects (git-scm.com/docs, "Git Internals - Git Objects").
 */

/** @param files all files under `folder`, in any order; `''` and `.`: the repository. */
function treeId(files, folder) {
    const start = folder === '' || folder === '.' ? 0 : folder.length + 1;
    const entries = [];
    const folders = new Map();
    for (const file of files) {
        const slash = file.path.indexOf('/', start);
        if (slash < 0)
            entries.push({ name: Buffer.from(file.path.slice(start)), mode: file.mode, id: file.id });
        else {
            const inside = file.path.slice(0, slash);
            const known = folders.get(inside);
            if (known === undefined)
                folders.set(inside, [file]);
            else
                known.push(file);
        }
    }
    for (const [path, inside] of folders)
        entries.push({ name: Buffer.from(path.slice(start)), mode: '40000', id: treeId(inside, path) });
    return objectId(entries, files[0]?.id.length === 64 ? 'sha256' : 'sha1');
}
function objectId(entries, algorithm) {
    // As git sorts them: a folder as if its name ended in a slash.
    const sorted = entries
        .map((entry) => ({ ...entry, key: entry.mode === '40000' ? Buffer.concat([entry.name, slash]) : entry.name }))
        .sort((one, other) => Buffer.compare(one.key, other.key));
    const body = Buffer.concat(sorted.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} `), name, nul, Buffer.from(id, 'hex')]));
    return (0,external_node_crypto_.createHash)(algorithm).update(`tree ${body.length}\0`).update(body).digest('hex');
}
const slash = Buffer.from('/');
const nul = Buffer.from('\0');

// EXTERNAL MODULE: ./build/src/catalog/tree-index.js
var tree_index = __webpack_require__(348);
;// CONCATENATED MODULE: ./build/src/catalog/hash.js
/**
 * The inputs hash of an image: two commits with the same hash build the same image (external bases aside).
 *
 * sha256 over its input files as git holds them, what is passed to the build, and the hashes of its parents. Nothing of a
 * file is read for it, and a folder that counts whole is known by its id in git. An image whose Dockerfile git does not
 * track has none (`''`), nor has one that is built on such.
 */






async function inputsHashes(catalog, tree, options = {}) {
    const { workspace, buildArgs = (image) => image.buildArgs } = options;
    const inputs = options.inputs ?? (await (0,catalog_inputs/* catalogInputs */.dw)(catalog, tree, { workspace }));
    const index = await (0,tree_index/* indexOf */.qh)(tree);
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
const version = 'inputs-2';
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
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${version}\0${JSON.stringify(settings)}\0${files}`)
        .digest('hex');
}
/** What the hash takes in of the files of each image that git tracks the Dockerfile of. */
async function filesOf(images, inputs, index) {
    const texts = await Promise.all(images.map(async ({ name }) => {
        const own = inputs.get(name);
        return own?.tracked ? textOf(await entriesOf(own, index)) : undefined;
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
    return (0,compare_texts/* compareTexts */.q)(one[0], other[0]);
}
/** The tracked files among an image's inputs, in the order of their paths. */
function inputFiles(inputs, index) {
    return collect(inputs, index, async () => undefined);
}
/** The same, with an entry of mode 40000 for each folder that counts whole. */
function entriesOf(inputs, index) {
    const whole = new Set(inputs.whole);
    return collect(inputs, index, async (root) => {
        if (!whole.has(root))
            return undefined;
        const id = index.folderId ? await index.folderId(root) : await listedFolderId(root, index);
        return id === undefined ? undefined : { path: root, mode: '40000', id };
    });
}
async function listedFolderId(folder, index) {
    return (await index.hasFolder(folder)) ? treeId(await index.under(folder), folder) : undefined;
}
async function collect(inputs, index, folderOf) {
    const files = [];
    const onTheWay = new Set();
    let last;
    for (const root of inputs.roots) {
        // Roots are sorted, so what lies under an earlier one follows it (where `a-b` comes between `a` and `a/c`, the last line sees to it).
        if (last !== undefined && (0,paths/* isUnder */.Jo)(root, last))
            continue;
        last = root;
        const folder = await folderOf(root);
        if (folder !== undefined)
            files.push(folder);
        else
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
    files.sort((one, other) => (0,compare_texts/* compareTexts */.q)(one.path, other.path));
    return files.filter((file, at) => file.path !== files[at - 1]?.path);
}


/***/ })

};
