export const id = 8980;
export const ids = [8980,8390];
export const modules = {

/***/ 8980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dockerfileOf: () => (/* binding */ dockerfileOf),
/* harmony export */   readBake: () => (/* binding */ readBake),
/* harmony export */   splitTag: () => (/* binding */ splitTag)
/* harmony export */ });
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4440);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2228);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9346);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8390);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _repository_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1884);
/**
 * A bake file in JSON: `docker-bake.json` as it is written, or what `docker buildx bake --print` says.
 *
 * `inherits` is followed as bake does; a target that only others inherit from (`matrix` and `_` templates aside, one
 * that is in no group and has neither tags nor output) is left to bake's own rule: every target of the file is an image.
 */






function readBake(root, complaints) {
    const targets = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(root, 'target');
    if (targets?.kind !== 'map') {
        complaints.add('DCA-CAT-060', targets?.at ?? root.at, '“target” is no mapping of targets.', 'Print it with docker buildx bake --print.');
        return undefined;
    }
    const names = targets.entries.map((entry) => entry.key);
    const drafts = targets.entries.flatMap(({ key, keyAt, value }) => {
        if (value.kind !== 'map') {
            complaints.add('DCA-CAT-061', value.at, `the target “${key}” is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeKind */ .SB)(value)}.`, 'A mapping belongs here.');
            return [];
        }
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(value, 'matrix') !== undefined) {
            complaints.add('DCA-CAT-062', keyAt, `the target “${key}” has a matrix.`, 'Use the output of docker buildx bake --print.');
            return [];
        }
        return [targetDraft(key, keyAt, inherited(value, targets, [key], complaints), names, complaints)];
    });
    return { format: 'bake', file: complaints.file, rebuildAll: [], ignore: [], drafts, listFiles: [], warnings: [] };
}
/** The target with what it inherits: later parents win over earlier ones, its own keys over all. */
function inherited(target, targets, path, complaints) {
    const entries = new Map();
    const put = (entry) => {
        const before = entries.get(entry.key);
        const mergeable = entry.value.kind === 'map' && before?.value.kind === 'map';
        entries.set(entry.key, mergeable ? { ...entry, value: mergeMaps(before.value, entry.value) } : entry);
    };
    for (const name of (0,_native_js__WEBPACK_IMPORTED_MODULE_3__.textsOf)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(target, 'inherits') ?? emptyList) ?? []) {
        const parent = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(targets, name);
        if (parent?.kind !== 'map' || path.includes(name)) {
            const near = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, targets.entries.map((entry) => entry.key));
            const why = path.includes(name)
                ? `inherits from itself: ${[...path, name].join(' → ')}`
                : `inherits from the unknown target “${name}”`;
            complaints.add('DCA-CAT-063', target.at, `the target “${path.at(-1)}” ${why}.`, near === undefined ? 'Take it away.' : `Did you mean “${near}”?`);
        }
        else
            for (const entry of inherited(parent, targets, [...path, name], complaints).entries)
                put(entry);
    }
    for (const entry of target.entries)
        put(entry);
    return { ...target, entries: [...entries.values()] };
}
const emptyList = { kind: 'list', at: { line: 1, column: 1 }, items: [] };
function mergeMaps(one, other) {
    const own = new Set(other.entries.map((entry) => entry.key));
    return { ...other, entries: [...one.entries.filter((entry) => !own.has(entry.key)), ...other.entries] };
}
function targetDraft(key, keyAt, target, names, complaints) {
    const text = (name) => {
        const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(target, name);
        return node?.kind === 'text' && !(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(node) ? node.text : undefined;
    };
    const list = (name) => (0,_native_js__WEBPACK_IMPORTED_MODULE_3__.textsOf)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(target, name) ?? emptyList) ?? [];
    const map = (name) => {
        const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(target, name);
        if (node?.kind !== 'map')
            return {};
        // A null takes what the builder's environment has, which nobody knows here.
        return (0,_native_js__WEBPACK_IMPORTED_MODULE_3__.textMapOf)({ ...node, entries: node.entries.filter((entry) => !(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(entry.value)) }) ?? {};
    };
    const context = text('context') ?? '.';
    const contexts = map('contexts');
    const links = {};
    for (const [name, value] of Object.entries(contexts)) {
        const parent = /^target:(.+)$/.exec(value)?.[1];
        if (parent === undefined)
            continue;
        if (names.includes(parent))
            links[name] = parent;
        else {
            const near = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(parent, names);
            complaints.add('DCA-CAT-064', (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(target, 'contexts')?.value.at, `the target “${key}” is built on the unknown target “${parent}”.`, near === undefined ? `Targets are ${names.slice(0, 20).join(', ')}.` : `Did you mean “${near}”?`);
        }
    }
    const references = list('tags').map(splitTag);
    const first = references[0];
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draft */ .K4)({
        key,
        at: keyAt,
        positions: new Map(target.entries.map((entry) => [entry.key, entry.value.at])),
        image: first?.image,
        context,
        file: dockerfileOf(text('dockerfile'), context, text('dockerfile-inline')),
        fileMayBeMissing: text('dockerfile-inline') !== undefined,
        target: text('target'),
        buildArgs: map('args'),
        buildContexts: contexts,
        platforms: list('platforms'),
        labels: map('labels'),
        tags: references.flatMap((reference) => reference.image === first?.image && reference.tag !== undefined ? [reference.tag] : []),
        links,
    });
}
/** Bake's Dockerfile is relative to its context. */
function dockerfileOf(file, context, inline) {
    if (inline !== undefined || /^[a-z+]+:\/\//.test(context))
        return undefined;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(context, file ?? 'Dockerfile');
}
/** `ghcr.io/acme/base:1` as repository and tag, as written. */
function splitTag(reference) {
    const { tag } = (0,_repository_names_js__WEBPACK_IMPORTED_MODULE_4__/* .splitReference */ .mQ)(reference);
    return { image: tag === undefined ? reference : reference.slice(0, -(tag.length + 1)), tag };
}


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  axesOf: () => (/* binding */ axesOf),
  readNative: () => (/* binding */ readNative),
  textMapOf: () => (/* binding */ textMapOf),
  textsOf: () => (/* binding */ textsOf)
});

// EXTERNAL MODULE: ./build/src/catalog/complaint.js
var complaint = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/src/catalog/document.js + 1 modules
var catalog_document = __webpack_require__(2228);
// EXTERNAL MODULE: ./build/src/catalog/draft.js
var draft = __webpack_require__(9346);
;// CONCATENATED MODULE: ./build/src/catalog/format.js
/** What `defaults` and an image may both say. */
const sharedFields = {
    image: { kind: 'text', description: 'Repository of the image without tag; a template.' },
    context: { kind: 'text', description: 'Build context: a folder relative to the root of the repository.' },
    file: { kind: 'text', description: 'The Dockerfile, relative to the root of the repository.' },
    target: { kind: 'text', description: 'Stage of the Dockerfile that is built.' },
    'build-args': { kind: 'map', description: 'Build arguments; values stay the text they are (3.10, not 3.1).' },
    'build-contexts': { kind: 'map', description: 'Named contexts: name to folder, docker-image:// or target:.' },
    platforms: { kind: 'texts', description: 'Platforms, such as linux/amd64.' },
    tags: { kind: 'texts', description: 'Tag templates, or rules of docker/metadata-action.' },
    labels: { kind: 'map', description: 'Labels beside those of the OCI that every image gets.' },
    paths: { kind: 'texts', description: 'Ordered globs that replace the inputs derived from the Dockerfile.' },
    extra: { kind: 'data', description: 'Copied into the matrix entry.' },
};
const imageFields = {
    ...sharedFields,
    name: { kind: 'text', description: 'Template of the name of each combination of an image with axes.' },
    parent: { kind: 'texts', description: 'Image (or images) that this one is built on; default: from the Dockerfile.' },
    axes: {
        kind: 'axes',
        description: 'One image for each combination; “@FILE” reads the values from a file, one a line.',
    },
};
const rootFields = {
    registry: { kind: 'text', description: 'Prefix of every image that has no `image` of its own.' },
    tag: {
        kind: 'map',
        description: 'Tags of the whole catalog.',
        keys: { prefix: 'Value of {prefix} in templates.', published: 'Tag of a parent that is not built now.' },
    },
    version: { kind: 'map', description: 'Where {version} comes from.', keys: { file: 'File that holds the version.' } },
    'rebuild-all': { kind: 'texts', description: 'Ordered globs: a change of such a file rebuilds every image.' },
    ignore: { kind: 'texts', description: 'Ordered globs: a change of such a file rebuilds none.' },
};
/** What the spec of a Docker-stacks repository calls these things. */
const stacksFields = {
    image_name: { kind: 'text', description: 'Repository of the image.' },
    depend_on: { kind: 'texts', description: 'Image that this one is built on.' },
    build_args: { kind: 'map', description: 'Build arguments.' },
};

// EXTERNAL MODULE: ./build/src/catalog/paths.js
var paths = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/src/catalog/native.js
/**
 * The native format, and the spec of a Docker-stacks repository, which is read unchanged: a file that has `image_name`,
 * `depend_on`, `root` or `all_info_cmds` is one, and what it says beyond this suite's words becomes `extra`.
 */





async function readNative(root, complaints, readList) {
    if (root.kind !== 'map') {
        complaints.add('DCA-CAT-010', root.at, `the catalog is ${(0,catalog_document/* describeKind */.SB)(root)}.`, 'Write `images: {name: {…}}`.');
        return undefined;
    }
    const images = root.entries.find((entry) => entry.key === 'images')?.value;
    if (images?.kind !== 'map') {
        const at = images?.at ?? root.at;
        complaints.add('DCA-CAT-010', at, '“images” is no mapping of names to images.', 'Write `images: {name: {…}}`.');
        return undefined;
    }
    const stacks = isStacks(root, images);
    const top = readFields(withoutKeys(root, ['images', 'defaults']), rootFields, 'the catalog', complaints, stacks);
    const defaultsNode = root.entries.find((entry) => entry.key === 'defaults')?.value;
    const defaults = defaultsNode === undefined ? undefined : readFields(defaultsNode, sharedFields, '“defaults”', complaints, false);
    const known = stacks ? { ...imageFields, ...stacksFields } : imageFields;
    const folder = (0,paths/* dirname */.pD)(complaints.file ?? '');
    const drafts = [];
    const listFiles = new Set();
    for (const { key, keyAt, value } of images.entries) {
        const fields = readFields(value, known, `the image “${key}”`, complaints, stacks);
        const axes = [];
        for (const axis of fields.axes) {
            if ('listFile' in axis)
                listFiles.add(axis.listFile);
            const read = await readList(axis);
            if (read !== undefined)
                axes.push(read);
        }
        drafts.push(toDraft(key, keyAt, fields, defaults, axes, stacks ? (0,paths/* join */.fj)(folder, key) : undefined));
    }
    checkRoots(root, drafts, complaints, stacks);
    const text = (name) => top.texts.get(name);
    const source = {
        format: 'images',
        file: complaints.file,
        rebuildAll: top.lists.get('rebuild-all') ?? [],
        ignore: top.lists.get('ignore') ?? [],
        drafts,
        positions: top.positions,
        listFiles: [...listFiles],
        warnings: [],
    };
    const [registry, prefix, published] = [text('registry'), top.maps.get('tag')?.prefix, top.maps.get('tag')?.published];
    const versionFile = top.maps.get('version')?.file;
    return {
        ...source,
        ...(registry === undefined ? {} : { registry }),
        ...(prefix === undefined ? {} : { prefix }),
        ...(published === undefined ? {} : { publishedTag: published }),
        ...(versionFile === undefined ? {} : { versionFile }),
    };
}
function isStacks(root, images) {
    if (root.entries.some(({ key }) => key === 'all_info_cmds' || key === 'root'))
        return true;
    const telling = new Set(['image_name', 'depend_on']);
    return images.entries.some(({ value }) => value.kind === 'map' && value.entries.some(({ key }) => telling.has(key)));
}
function toDraft(key, at, fields, defaults, axes, stacksContext) {
    const text = (name) => fields.texts.get(name) ?? defaults?.texts.get(name);
    const list = (name) => fields.lists.get(name) ?? defaults?.lists.get(name);
    const map = (name) => ({ ...defaults?.maps.get(name), ...fields.maps.get(name) });
    const parents = fields.lists.get('parent') ?? fields.lists.get('depend_on');
    const stacks = stacksContext !== undefined;
    // A child of a Docker-stacks repository is told its parent's tag in this build arg.
    const baseTag = stacks && parents !== undefined ? { BASE_TAG: '{parent-tag}' } : {};
    return (0,draft/* draft */.K4)({
        key,
        at,
        positions: fields.positions,
        name: text('name'),
        image: text('image') ?? fields.texts.get('image_name'),
        context: text('context') ?? stacksContext,
        file: text('file'),
        target: text('target'),
        buildArgs: { ...baseTag, ...map('build-args'), ...fields.maps.get('build_args') },
        buildContexts: map('build-contexts'),
        platforms: list('platforms'),
        tags: list('tags'),
        labels: map('labels'),
        paths: list('paths'),
        wholeContext: stacks,
        parents,
        axes,
        extra: { ...defaults?.extra, ...fields.extra },
    });
}
function withoutKeys(node, keys) {
    return { ...node, entries: node.entries.filter((entry) => !keys.includes(entry.key)) };
}
/** Reads a mapping by a table of its keys. Unknown keys are complaints, or `extra` where the format is somebody else's. */
function readFields(node, known, what, complaints, lenient) {
    const texts = new Map();
    const lists = new Map();
    const maps = new Map();
    const positions = new Map();
    const extra = {};
    let axes = [];
    const result = () => ({ texts, lists, maps, axes, extra, positions });
    if ((0,catalog_document/* isNull */.kZ)(node))
        return result();
    if (node.kind !== 'map') {
        complaints.add('DCA-CAT-011', node.at, `${what} is ${(0,catalog_document/* describeKind */.SB)(node)}.`, 'A mapping belongs here.');
        return result();
    }
    for (const { key, keyAt, value } of node.entries) {
        const field = Object.hasOwn(known, key) ? known[key] : undefined;
        positions.set(key, value.at);
        if (field === undefined) {
            if (lenient)
                extra[key] = (0,catalog_document/* dataOf */.qu)(value);
            else if (!key.startsWith('x-') && key !== '$schema')
                unknownKey(key, keyAt, Object.keys(known), what, complaints);
            continue;
        }
        if ((0,catalog_document/* isNull */.kZ)(value) && field.kind !== 'data')
            continue;
        const wrong = (wanted) => complaints.add('DCA-CAT-013', value.at, `“${key}” of ${what} is ${(0,catalog_document/* describeKind */.SB)(value)}.`, `Write ${wanted}.`);
        if (field.kind === 'text') {
            if (value.kind === 'text')
                texts.set(key, value.text);
            else
                wrong('one value');
        }
        else if (field.kind === 'texts') {
            const list = textsOf(value);
            if (list === undefined)
                wrong('a list');
            else
                lists.set(key, list);
        }
        else if (field.kind === 'map') {
            const map = textMapOf(value);
            if (map === undefined)
                wrong('a mapping of names to values');
            else {
                maps.set(key, map);
                if (!lenient)
                    checkKeys(value, field, `“${key}”`, complaints);
            }
        }
        else if (field.kind === 'axes') {
            if (value.kind === 'map')
                axes = axesOf(value, complaints);
            else
                wrong('a mapping of axes to lists');
        }
        else if (value.kind === 'map')
            Object.assign(extra, (0,catalog_document/* dataOf */.qu)(value));
        else if (!lenient)
            wrong('a mapping');
    }
    return result();
}
function checkKeys(node, { keys }, what, complaints) {
    if (keys === undefined || node.kind !== 'map')
        return;
    for (const { key, keyAt } of node.entries) {
        if (!Object.hasOwn(keys, key))
            unknownKey(key, keyAt, Object.keys(keys), what, complaints);
    }
}
function unknownKey(key, at, known, what, complaints) {
    const near = (0,complaint/* nearest */.pA)(key, known);
    const remedy = near === undefined ? `Known are ${known.join(', ')}.` : `Did you mean “${near}”?`;
    complaints.add('DCA-CAT-012', at, `${what} has the unknown key “${key}”.`, remedy);
}
/** A list of scalars; a scalar alone is its lines, or what its commas separate. */
function textsOf(node) {
    if (node.kind === 'map')
        return undefined;
    if (node.kind === 'list') {
        const texts = node.items.filter((item) => item.kind === 'text');
        return texts.length === node.items.length ? texts.map((item) => item.text) : undefined;
    }
    const lines = node.text.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '');
}
function textMapOf(node) {
    if (node.kind === 'list') {
        // As in a compose file: `- NAME=value`.
        const pairs = textsOf(node)?.map((text) => /^([^=]+)=([\s\S]*)$/.exec(text));
        if (pairs === undefined || pairs.some((pair) => pair === null))
            return undefined;
        return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
    }
    if (node.kind !== 'map')
        return undefined;
    const entries = node.entries.map(({ key, value }) => (value.kind === 'text' ? [key, value.text] : undefined));
    return entries.includes(undefined) ? undefined : Object.fromEntries(entries);
}
function axesOf(node, complaints) {
    return node.entries.flatMap(({ key, keyAt, value }) => {
        const at = value.at;
        if (!/^[A-Za-z_][\w.-]*$/.test(key)) {
            complaints.add('DCA-CAT-014', keyAt, `“${key}” cannot be an axis.`, 'Letters, digits, “_”, “-” and “.”.');
            return [];
        }
        if (value.kind === 'text' && value.text.startsWith('@'))
            return [{ name: key, at, listFile: value.text.slice(1).trim() }];
        const values = value.kind === 'text' && !(0,catalog_document/* isNull */.kZ)(value) ? [value.text] : textsOf(value);
        if (values === undefined || values.length === 0) {
            complaints.add('DCA-CAT-015', at, `the axis “${key}” has no values.`, 'Write a list, or “@FILE”.');
            return [];
        }
        return [{ name: key, at, values }];
    });
}
/** `root` of a Docker-stacks spec: a name, or several; it says nothing new, but must be true. */
function checkRoots(root, drafts, complaints, stacks) {
    const entry = stacks ? root.entries.find(({ key }) => key === 'root') : undefined;
    if (entry === undefined)
        return;
    const names = drafts.map((one) => one.key);
    for (const name of textsOf(entry.value) ?? []) {
        if (names.includes(name))
            continue;
        const near = (0,complaint/* nearest */.pA)(name, names);
        const remedy = near === undefined ? `Images are ${names.join(', ')}.` : `Did you mean “${near}”?`;
        complaints.add('DCA-CAT-016', entry.value.at, `the root “${name}” is no image of the catalog.`, remedy);
    }
}


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parentFinder),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   oT: () => (/* binding */ filledTags)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9346);
/**
 * Which image of the catalog a `FROM` means.
 *
 * An image is known by its repository (`ghcr.io/acme/base`, with and without the default host), and where it has none
 * of its own, by its name in a repository of this owner, or by its bare name without a tag of its own. Where several
 * images share one repository, the tag decides. A digest means those bytes and no others: it is never a parent.
 */

function splitReference(reference) {
    const [named = '', digest] = reference.split('@', 2);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    return {
        repository: canonical(hasTag ? named.slice(0, colon) : named),
        tag: hasTag ? named.slice(colon + 1) : undefined,
        hasDigest: digest !== undefined,
    };
}
/** With the host that Docker means where none is written. */
function canonical(repository) {
    const [first = '', ...rest] = repository.split('/');
    if (rest.length === 0)
        return `docker.io/library/${first}`;
    const isHost = /[.:]/.test(first) || first === 'localhost';
    if (!isHost)
        return `docker.io/${repository}`;
    const host = first === 'index.docker.io' ? 'docker.io' : first;
    return rest.length === 1 && host === 'docker.io' ? `docker.io/library/${rest[0]}` : [host, ...rest].join('/');
}
/** The repository an image will be pushed to, as far as the catalog tells; it may hold templates. */
function repositoryOf(image, naming, single) {
    const known = { ...image.axes, name: image.name, ...definedOf(naming) };
    if (image.image !== undefined)
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(image.image, known, slugOfPath);
    if (naming.registry !== undefined)
        return `${naming.registry}/${image.name}`;
    if (naming.repository === undefined)
        return undefined;
    const base = `ghcr.io/${naming.repository.toLowerCase()}`;
    return single ? base : `${base}/${image.name}`;
}
function slugOfPath(text) {
    return text.includes('/') ? text : (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(text);
}
function definedOf(naming) {
    const { registry, prefix } = naming;
    return { ...(registry === undefined ? {} : { registry }), ...(prefix === undefined ? {} : { prefix }) };
}
/** The names of the images that a reference may mean: none, one, or several where a tag is not known. */
function parentFinder(images, naming) {
    const byRepository = new Map();
    const byName = new Map();
    for (const image of images) {
        byName.set(image.name, image);
        const repository = repositoryOf(image, naming, images.length === 1);
        if (repository === undefined)
            continue;
        const key = canonical(repository);
        const there = byRepository.get(key);
        if (there === undefined)
            byRepository.set(key, [image]);
        else
            there.push(image);
    }
    const owner = naming.repository?.split('/')[0]?.toLowerCase();
    return (reference) => {
        const { repository, tag, hasDigest } = splitReference(reference);
        if (hasDigest)
            return [];
        const sharing = byRepository.get(repository);
        if (sharing !== undefined)
            return among(sharing, tag);
        const last = repository.slice(repository.lastIndexOf('/') + 1);
        const named = byName.get(last);
        if (named === undefined || named.image !== undefined)
            return [];
        const bare = !reference.includes('/');
        // `FROM base` is ours; `FROM node:22` is the one everybody knows, even beside an image called node.
        if (bare)
            return tag === undefined || tag === 'latest' || tag === naming.publishedTag ? [named.name] : [];
        const isOwners = owner !== undefined && repository.split('/').includes(owner);
        return naming.registry === undefined && isOwners ? [named.name] : [];
    };
}
function among(sharing, tag) {
    if (sharing.length === 1)
        return sharing.map((image) => image.name);
    const wanted = tag ?? 'latest';
    const exact = sharing.filter((image) => filledTags(image).includes(wanted));
    if (exact.length > 0)
        return exact.slice(0, 1).map((image) => image.name);
    const like = sharing.filter((image) => filledTags(image).some((template) => couldBe(template, wanted)));
    return like.length === 1 ? like.map((image) => image.name) : [];
}
/** Tag templates with what is known of the image filled in. */
function filledTags(image) {
    return image.tags.map((tag) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(tag, { ...image.axes, name: image.name }, _draft_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR));
}
function couldBe(template, tag) {
    const [start = '', ...rest] = template.split(/\{[^{}]*\}/);
    const end = rest.at(-1);
    if (end === undefined || template.startsWith('type='))
        return false;
    return start + end !== '' && tag.length >= start.length + end.length && tag.startsWith(start) && tag.endsWith(end);
}


/***/ })

};
