export const id = 67;
export const ids = [67];
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
;// CONCATENATED MODULE: ./build/src/catalog/tree-id.js

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





async function inputsHashes(catalog, tree, found) {
    const inputs = found ?? (await (0,catalog_inputs/* catalogInputs */.dw)(catalog, tree));
    const index = await (0,tree_index/* indexOf */.qh)(tree);
    const hashes = new Map(catalog.images.map(({ name }) => [name, '']));
    const files = await filesOf(catalog.images, inputs, index);
    for (const image of catalog.images.toSorted((one, other) => one.wave - other.wave)) {
        const own = files.get(image.name);
        const parents = image.parents.map((parent) => [parent, hashes.get(parent) ?? '']);
        if (own === undefined || parents.some(([, hash]) => hash === ''))
            continue;
        hashes.set(image.name, hashOf(image, own, Object.fromEntries(parents)));
    }
    return hashes;
}
const version = 'inputs-2';
function hashOf(image, files, parents) {
    const settings = {
        file: image.file,
        context: image.context,
        target: image.target ?? null,
        buildArgs: sorted(image.buildArgs),
        buildContexts: sorted(image.buildContexts),
        platforms: [...image.platforms].sort(),
        parents: sorted(parents),
    };
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${version}\0${JSON.stringify(settings)}\0${files}`)
        .digest('hex');
}
async function filesOf(images, inputs, index) {
    const texts = await Promise.all(images.map(async ({ name }) => {
        const own = inputs.get(name);
        return [name, own?.tracked ? textOf(await entriesOf(own, index)) : undefined];
    }));
    return new Map(texts);
}
function textOf(files) {
    let text = '';
    for (const { path, mode, id } of files)
        text += `${mode}\0${path}\0${id}\0`;
    return text;
}
function sorted(values) {
    return Object.keys(values)
        .sort()
        .map((key) => [key, values[key]]);
}
function inputFiles(inputs, index) {
    return collect(inputs, index, async () => undefined);
}
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
    const roots = new Set(inputs.roots);
    for (const root of roots) {
        const above = foldersAbove(root);
        if (above.some((folder) => roots.has(folder)))
            continue;
        const folder = await folderOf(root);
        if (folder !== undefined)
            files.push(folder);
        else
            for (const file of await index.under(root))
                if (inputs.matches(file.path))
                    files.push(file);
        for (const one of above)
            onTheWay.add(one);
    }
    for (const path of onTheWay) {
        const entry = await index.get(path);
        if (entry !== undefined)
            files.push(entry);
    }
    return files.sort((one, other) => (0,compare_texts/* compareTexts */.q)(one.path, other.path));
}
function foldersAbove(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}


/***/ })

};
