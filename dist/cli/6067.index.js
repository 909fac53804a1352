export const id = 6067;
export const ids = [6067,348,2737,7967,8448];
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

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputFiles: () => (/* binding */ inputFiles),
  inputsHashes: () => (/* binding */ inputsHashes)
});

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
    const inputs = found ?? (await (0,catalog_inputs.catalogInputs)(catalog, tree));
    const index = await (0,tree_index.indexOf)(tree);
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


/***/ }),

/***/ 2737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogInputs: () => (/* binding */ catalogInputs),
  _: () => (/* reexport */ inputsIndex)
});

// UNUSED EXPORTS: imageInputs

// EXTERNAL MODULE: ./build/src/action/own.js
var own = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/catalog/docker-pattern.js
var docker_pattern = __webpack_require__(5446);
// EXTERNAL MODULE: ./build/src/catalog/dockerfile.js
var catalog_dockerfile = __webpack_require__(2119);
// EXTERNAL MODULE: ./build/src/catalog/glob.js + 1 modules
var glob = __webpack_require__(701);
// EXTERNAL MODULE: ./build/src/catalog/paths.js
var paths = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/catalog/wildcard.js
var wildcard = __webpack_require__(9831);
;// CONCATENATED MODULE: ./build/src/catalog/input-parts.js



function inWords(folder) {
    return folder === '.' ? 'the repository' : folder;
}
function file(path) {
    return { root: path };
}
function relative(path, folder) {
    return folder === '.' ? path : path.slice(folder.length + 1);
}
function within(folder, source, ignored, excludes = []) {
    const base = folder === '.' ? '' : folder;
    const root = [base, source].filter((part) => part !== '').join('/');
    return {
        root,
        isWhole: ignored.length === 0 && excludes.length === 0,
        matches: (path) => {
            if ((0,docker_pattern/* isIgnored */.pi)(ignored, relative(path, folder)))
                return false;
            return path === root || !(0,docker_pattern/* isIgnored */.pi)(excludes, root === '' ? path : path.slice(root.length + 1));
        },
    };
}
function globbed(folder, pattern, ignored, excludes) {
    const start = pattern.literal.slice(0, Math.max(pattern.literal.lastIndexOf('/'), 0));
    const root = [folder === '.' ? '' : folder, start].filter((part) => part !== '').join('/');
    return {
        root,
        matches: (path) => {
            const inside = relative(path, folder);
            if ((0,docker_pattern/* isIgnored */.pi)(ignored, inside))
                return false;
            if ((0,wildcard/* matchesWildcard */._W)(pattern, inside))
                return true;
            for (let end = inside.indexOf('/'); end !== -1; end = inside.indexOf('/', end + 1)) {
                if ((0,wildcard/* matchesWildcard */._W)(pattern, inside.slice(0, end)) && !(0,docker_pattern/* isIgnored */.pi)(excludes, inside.slice(end + 1)))
                    return true;
            }
            return false;
        },
    };
}
function without({ root, matches }, folder, rules) {
    return { root, matches: (path) => matches(path) && !(0,docker_pattern/* isIgnored */.pi)(rules, relative(path, folder)) };
}
async function linksOnTheWay(folder, source, pattern, index) {
    const isLink = async (path) => (await index.get(path))?.mode === '120000';
    const found = [];
    const start = pattern === undefined ? source : pattern.literal.slice(0, pattern.literal.lastIndexOf('/') + 1);
    const parts = start.split('/');
    for (let count = 1; count <= parts.length; count += 1) {
        const path = (0,paths/* join */.fj)(folder, parts.slice(0, count).join('/'));
        if (await isLink(path))
            found.push(path);
    }
    if (pattern === undefined)
        return found;
    for (const { path, mode } of await index.under((0,paths/* join */.fj)(folder, start))) {
        if (mode === '120000' && (0,wildcard/* matchesWildcard */._W)(pattern, relative(path, folder)))
            found.push(path);
    }
    return found;
}
async function follow(links, folder, ignored, index, read) {
    const parts = [];
    const waiting = [...links];
    const seen = new Set();
    for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
        if (seen.has(link))
            continue;
        seen.add(link);
        const target = await read(link);
        if (target === undefined || seen.size > 100)
            return { parts: [within(folder, '', ignored)], exact: false };
        const inside = target.startsWith('/')
            ? (0,docker_pattern/* insidePath */.yt)(target)
            : (0,docker_pattern/* insidePath */.yt)(`${relative((0,paths/* dirname */.pD)(link), folder)}/${target}`);
        parts.push(file(link), within(folder, inside, []));
        waiting.push(...(await linksOnTheWay(folder, inside, undefined, index)));
    }
    return { parts, exact: true };
}
async function partsOf(reading, image, contextRules, reader) {
    const folder = reading.context === undefined ? image.context : (0,paths/* join */.fj)(image.buildContexts[reading.context] ?? '.');
    const extra = [];
    let ignored = contextRules;
    if (reading.context !== undefined) {
        const ignoreFile = (0,paths/* join */.fj)(folder, '.dockerignore');
        ignored = (await reader.ignoreFile(ignoreFile)) ?? [];
        extra.push(file(ignoreFile));
        const links = await linksOnTheWay('.', folder, undefined, reader.index);
        extra.push(...(await follow(links, '.', [], reader.index, reader.text)).parts);
    }
    const label = folder === '.' ? '' : `${folder}/`;
    const wanted = sourceOf(reading);
    if (wanted === undefined) {
        const words = `all of ${inWords(folder)}: line ${reading.line} cannot be resolved`;
        return { parts: [...extra, within(folder, '', ignored)], exact: false, words };
    }
    const { source, pattern, countsFromContext } = wanted;
    const excludes = (0,docker_pattern/* exclusions */.Gu)(reading.excludes);
    const inSource = reading.keepsParents ? [] : excludes;
    const found = pattern === undefined ? within(folder, source, ignored, inSource) : globbed(folder, pattern, ignored, inSource);
    const part = countsFromContext ? without(found, folder, excludes) : found;
    const links = await linksOnTheWay(folder, source, pattern, reader.index);
    const followed = await follow(links, folder, ignored, reader.index, reader.text);
    const words = `${label}${source === '' ? '**' : source} (line ${reading.line})`;
    return { parts: [...extra, part, ...followed.parts], exact: followed.exact, words };
}
function sourceOf({ source, isPattern, keepsParents }) {
    if (source === undefined)
        return undefined;
    const inside = (0,docker_pattern/* insidePath */.yt)(source);
    const countsFromContext = keepsParents && !source.includes('/./');
    if (!isPattern || !(0,docker_pattern/* hasWildcard */.rl)(source))
        return { source: inside, pattern: undefined, countsFromContext };
    const pattern = (0,docker_pattern/* goPattern */.FN)(inside, keepsParents ? { wide: true } : undefined);
    return pattern === undefined ? undefined : { source: inside, pattern, countsFromContext };
}

// EXTERNAL MODULE: ./build/src/catalog/stages.js + 3 modules
var stages = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/src/catalog/tree-index.js
var tree_index = __webpack_require__(348);
// EXTERNAL MODULE: ./build/src/catalog/version-use.js
var version_use = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/src/catalog/inputs-index.js
function inputsIndex(inputs) {
    const byRoot = new Map();
    const above = new Map();
    const order = new Map([...inputs.keys()].map((name, index) => [name, index]));
    for (const [name, { roots }] of inputs) {
        for (const root of roots) {
            put(byRoot, root, name);
            for (let end = root.lastIndexOf('/'); end > 0; end = root.lastIndexOf('/', end - 1))
                put(above, root.slice(0, end), name);
        }
    }
    let lastFolder = '';
    let ofFolder = byRoot.get('') ?? none;
    return (path, decided = noNames) => {
        if (!isIn(path, lastFolder)) {
            lastFolder = path.slice(0, path.lastIndexOf('/') + 1);
            ofFolder = byRoot.get('') ?? none;
            for (let end = lastFolder.indexOf('/'); end !== -1; end = lastFolder.indexOf('/', end + 1)) {
                const there = byRoot.get(lastFolder.slice(0, end));
                if (there !== undefined)
                    ofFolder = [...ofFolder, ...there];
            }
        }
        const found = [];
        for (const names of [ofFolder, byRoot.get(path) ?? none, above.get(path) ?? none]) {
            for (const name of names)
                if (!decided.has(name) && inputs.get(name)?.matches(path))
                    found.push(name);
        }
        if (found.length < 2)
            return found;
        return [...new Set(found)].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    };
}
const none = [];
const noNames = new Set();
function put(names, root, name) {
    const there = names.get(root);
    if (there === undefined)
        names.set(root, [name]);
    else
        there.push(name);
}
function isIn(path, folder) {
    return path.startsWith(folder) && path.indexOf('/', folder.length) === -1;
}

;// CONCATENATED MODULE: ./build/src/catalog/inputs.js










async function imageInputs(image, tree, options = {}) {
    return inputsOf(image, await makeReader(tree, options), options.catalog);
}
async function catalogInputs(catalog, tree, options = {}) {
    const reader = await makeReader(tree, options);
    const derived = catalog.images.filter(({ paths }) => paths === undefined);
    await Promise.all(derived.flatMap((image) => [reader.dockerfile(image.file), ignoreOf(image, reader)]));
    for (const image of derived)
        await parentLegacies(image, reader, catalog, new Set());
    const found = catalog.images.map(async (image) => [image.name, await inputsOf(image, reader, catalog)]);
    return new Map(await Promise.all(found));
}
async function makeReader(tree, { workspace }) {
    const index = await (0,tree_index.indexOf)(tree);
    const texts = cached(async (path) => (await tree.read(path)) ?? workspace?.read(path));
    const ignoreFile = cached(async (path) => {
        if ((await index.get(path)) === undefined && (workspace === undefined || (await index.hasFolder((0,paths/* dirname */.pD)(path)))))
            return undefined;
        const text = await texts(path);
        return text === undefined ? undefined : (0,docker_pattern/* readIgnoreFile */.rj)(text);
    });
    const dockerfile = cached(async (path) => {
        const text = await texts(path);
        return text === undefined ? undefined : (0,catalog_dockerfile/* readDockerfile */.n)(text);
    });
    let byName;
    const image = (catalog, name) => {
        byName ??= new Map(catalog.images.map((one) => [one.name, one]));
        return byName.get(name);
    };
    return { index, text: texts, dockerfile, ignoreFile, image, legacies: new Map() };
}
function cached(work) {
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const working = work(path);
        known.set(path, working);
        return working;
    };
}
async function inputsOf(image, reader, catalog) {
    const isTracked = (await reader.index.get(image.file)) !== undefined;
    const version = (0,version_use/* usesVersion */.z)([image.target ?? '', ...Object.values(image.buildArgs)])
        ? catalog?.versionFile
        : undefined;
    const always = [file(image.file), ...(version === undefined ? [] : [file(version)])];
    if (image.paths !== undefined) {
        const ordered = (0,glob.rules)(image.paths);
        const whole = new Set(ordered.whole);
        const parts = [
            ...always,
            ...ordered.roots.map((root) => ({ root, matches: ordered.matches, isWhole: whole.has(root) })),
        ];
        return collect(parts, true, isTracked, [`paths ${image.paths.join(', ')}`]);
    }
    if (/^(?:[a-z+]+:\/\/|git@)|[{}]/.test(image.context)) {
        return collect([...always, { root: '', matches: () => true, isWhole: true }], false, isTracked, [
            'any file: the context is not known',
        ]);
    }
    const dockerfile = await reader.dockerfile(image.file);
    const ignore = await ignoreOf(image, reader);
    const special = file(`${image.file}.dockerignore`);
    const parts = [...always, special];
    if (ignore.file !== undefined)
        parts.push(file(ignore.file));
    const whole = () => within(image.context, '', ignore.rules);
    if (dockerfile === undefined || !isTracked) {
        const why = `all of ${inWords(image.context)}: ${image.file} is not tracked by git`;
        return collect([...parts, whole()], false, isTracked, [why]);
    }
    if (dockerfile.isForeign || (0,own/* own */.Z)(image.buildArgs, 'BUILDKIT_SYNTAX') !== undefined) {
        return collect([...parts, whole()], false, isTracked, [
            `all of ${inWords(image.context)}: the Dockerfile has its own syntax`,
        ]);
    }
    const explanation = version === undefined ? [] : [`${version} ({version} in a build argument or the target)`];
    let exact = true;
    for (const reading of await readingsOf(image, dockerfile, reader, catalog)) {
        const read = await partsOf(reading, image, ignore.rules, reader);
        parts.push(...read.parts);
        exact &&= read.exact;
        explanation.push(read.words);
    }
    return collect(parts, exact, isTracked, [...new Set(explanation)]);
}
function collect(parts, exact, tracked, explanation) {
    const roots = [...new Set(parts.map((part) => part.root))];
    const files = new Set(parts.flatMap(({ root, matches }) => (matches === undefined ? [root] : [])));
    const others = parts
        .flatMap(({ root, matches }) => (matches === undefined ? [] : [{ root, matches }]))
        .toSorted((one, other) => one.root.length - other.root.length);
    const isWayTo = (path) => roots.some((root) => root !== path && (0,paths/* isUnder */.Jo)(root, path));
    return {
        roots: roots.includes('') ? [''] : roots.toSorted(),
        whole: parts.flatMap((part) => (part.isWhole ? [part.root] : [])),
        exact,
        tracked,
        explanation,
        matches: (path) => files.has(path) || others.some((part) => (0,paths/* isUnder */.Jo)(path, part.root) && part.matches(path)) || isWayTo(path),
    };
}
async function ignoreOf(image, reader) {
    const special = await reader.ignoreFile(`${image.file}.dockerignore`);
    if (special !== undefined)
        return { file: undefined, rules: special };
    const usual = (0,paths/* join */.fj)(image.context, '.dockerignore');
    return { file: usual, rules: (await reader.ignoreFile(usual)) ?? [] };
}
async function readingsOf(image, dockerfile, reader, catalog) {
    const legacies = await parentLegacies(image, reader, catalog, new Set());
    const platforms = image.platforms.length === 0 ? [undefined] : image.platforms;
    return platforms.flatMap((platform) => buildOf(image, dockerfile, platform, legacies).readings);
}
function buildOf(image, dockerfile, platform, legacies) {
    const { target, buildArgs, buildContexts } = image;
    return (0,stages/* analyse */.K)(dockerfile, { target, buildArgs, buildContexts, platform }, (name) => legacies.get(name));
}
async function parentLegacies(image, reader, catalog, path) {
    const legacies = new Map();
    if (catalog === undefined || path.has(image.name))
        return legacies;
    for (const [reference, name] of Object.entries(image.parentReferences)) {
        const parent = reader.image(catalog, name);
        if (parent !== undefined)
            legacies.set(reference, await legacyOf(parent, reader, catalog, new Set([...path, image.name])));
    }
    return legacies;
}
async function legacyOf(image, reader, catalog, path) {
    const known = reader.legacies.get(image.name);
    if (known !== undefined)
        return known;
    const dockerfile = await reader.dockerfile(image.file);
    if (dockerfile === undefined)
        return undefined;
    const above = await parentLegacies(image, reader, catalog, path);
    const platform = image.platforms.length === 1 ? image.platforms[0] : undefined;
    const { legacy } = buildOf(image, dockerfile, platform, above);
    reader.legacies.set(image.name, legacy);
    return legacy;
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fileList),
/* harmony export */   EP: () => (/* binding */ searchOf),
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   indexOf: () => (/* binding */ indexOf)
/* harmony export */ });
async function indexOf(tree) {
    return (await tree.index?.()) ?? listedIndexOf(tree);
}
const known = new WeakMap();
async function searchOf(tree) {
    return (await tree.search?.()) ?? fileList(await tree.list()).search;
}
async function listedIndexOf(tree) {
    const files = await tree.list();
    const index = known.get(files) ?? listedIndex(fileList(files));
    known.set(files, index);
    return index;
}
function fileList(files) {
    const sorted = isSorted(files) ? files : files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const file = (at) => sorted[at] ?? { path: '', mode: '', id: '' };
    const search = (words, wanted) => sorted.filter(({ path }) => words.some((word) => path.includes(word)) && wanted(path));
    return { length: sorted.length, path: (at) => file(at).path, file, search };
}
function filesOf(list, from = 0, to = list.length) {
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => list.file(from + at));
}
function listedIndex(list) {
    const firstFrom = (path) => {
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (list.path(middle) < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const get = (path) => {
        const at = firstFrom(path);
        return at < list.length && list.path(at) === path ? list.file(at) : undefined;
    };
    return {
        get,
        hasFolder: (folder) => {
            if (folder === '' || folder === '.')
                return true;
            const at = firstFrom(`${folder}/`);
            return at < list.length && list.path(at).startsWith(`${folder}/`);
        },
        under: (path) => {
            if (path === '' || path === '.')
                return filesOf(list);
            const itself = get(path);
            return itself === undefined ? filesOf(list, firstFrom(`${path}/`), firstFrom(`${path}0`)) : [itself];
        },
    };
}
function isSorted(files) {
    for (let index = 1; index < files.length; index += 1) {
        if ((files[index - 1]?.path ?? '') > (files[index]?.path ?? ''))
            return false;
    }
    return true;
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ usesVersion)
/* harmony export */ });
function usesVersion(templates) {
    return templates.some((text) => /\{(?:version|major|minor|patch)\}/.test(text));
}


/***/ })

};
