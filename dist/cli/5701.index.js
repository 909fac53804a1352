export const id = 5701;
export const ids = [5701,4440,2228];
export const modules = {

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complaints: () => (/* binding */ complaints),
/* harmony export */   throwIfAny: () => (/* binding */ throwIfAny)
/* harmony export */ });
/* unused harmony export place */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

const shown = 50;
function complaints(file) {
    const collected = [];
    const about = (file) => ({
        file,
        add: (code, at, message, remedy) => collected.push({ code, file, at, message, remedy }),
        all: () => collected,
        about,
    });
    return about(file);
}
function throwIfAny(all) {
    const [first] = all;
    if (first === undefined)
        return;
    if (all.length === 1) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code: first.code, message: `${place(first)}${first.message}`, remedy: first.remedy });
    }
    const sorted = all.toSorted((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
    const lines = sorted.slice(0, shown).map((one) => `${place(one)}${one.message} ${one.remedy} [${one.code}]`);
    if (all.length > shown)
        lines.push(`… and ${all.length - shown} more.`);
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-CAT-001',
        message: `the catalog has ${all.length} mistakes:\n${lines.join('\n')}`,
        remedy: 'Mend them all; nothing was planned.',
    });
}
function place({ file, at }) {
    if (file === undefined && at === undefined)
        return '';
    const where = at === undefined ? '' : `:${at.line}:${at.column}`;
    return `${file ?? 'line'}${where}: `;
}


/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ credential)
/* harmony export */ });
const credential = /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bAKIA[A-Z0-9]{16}\b|\bxox[abprs]-[\w-]{10,}|\bnpm_[A-Za-z0-9]{30,}|\bdckr_pat_[\w-]{20,}|\bsk-[\w-]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./;


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ bounds),
  GG: () => (/* binding */ childOf),
  qu: () => (/* binding */ dataOf),
  SB: () => (/* binding */ describeKind),
  Ms: () => (/* binding */ entryOf),
  kZ: () => (/* binding */ isNull),
  parseDocument: () => (/* binding */ parseDocument)
});

;// CONCATENATED MODULE: ./build/src/catalog/plain-yaml.js
class NotPlain extends Error {
}
function parsePlainYaml(source) {
    const lines = [];
    for (const [index, text] of source.split('\n').entries()) {
        const indent = text.search(/[^ ]/);
        if (indent < 0 || text[indent] === '#')
            continue;
        if (!/^[ -~]*$/.test(text))
            return undefined;
        lines.push({ number: index + 1, indent, text });
    }
    if (lines[0]?.indent !== 0)
        return undefined;
    try {
        const reader = new Reader(lines);
        const node = reader.mapping(0, 0);
        return reader.isAtEnd() ? node : undefined;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
const keyPattern = /([A-Za-z0-9_][\w./-]{0,200}):(?= |$)/y;
const blockPlain = /[A-Za-z0-9_./$~+(][^#:]*(?::(?=[^ ])[^#:]*)*/y;
const flowPlain = /[A-Za-z0-9_./$~+(][^#:,{}[\]]*(?::(?=[^ ,{}[\]])[^#:,{}[\]]*)*/y;
const quoted = /"[^"\\]*"|'[^']*'/y;
const lineEnd = / *(?: #.*)?$/y;
const most = { depth: 16, nodes: 300_000 };
class Reader {
    #lines;
    #next = 0;
    #nodes = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    isAtEnd() {
        return this.#next === this.#lines.length;
    }
    mapping(indent, depth) {
        this.#count(depth);
        const first = this.#lines[this.#next];
        const entries = [];
        for (let line = first; line?.indent === indent; line = this.#lines[this.#next]) {
            const key = match(keyPattern, line.text, indent);
            const name = key.slice(0, -1);
            this.#next += 1;
            entries.push({
                key: name,
                keyAt: positionAt(line, indent),
                value: this.#value(line, indent + key.length, depth),
            });
        }
        return { kind: 'map', at: positionAt(first, indent), entries };
    }
    #list(indent, depth) {
        this.#count(depth);
        const first = this.#lines[this.#next];
        const items = [];
        for (let line = first; line?.indent === indent && line.text[indent] === '-'; line = this.#lines[this.#next]) {
            this.#next += 1;
            items.push(this.#inLine(line, indent + 1, depth + 1));
        }
        return { kind: 'list', at: positionAt(first, indent), items };
    }
    #value(line, at, depth) {
        if (!isMatch(lineEnd, line.text, at))
            return this.#inLine(line, at, depth + 1);
        const below = this.#lines[this.#next];
        const isList = below?.text[below.indent] === '-';
        if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isList)) {
            if (at < line.text.length)
                throw new NotPlain();
            this.#count(depth + 1);
            return { kind: 'text', at: positionAt(line, at), text: '', plain: true };
        }
        return isList ? this.#list(below.indent, depth + 1) : this.mapping(below.indent, depth + 1);
    }
    #inLine(line, at, depth) {
        const start = behindSpaces(line.text, at);
        if (start === at)
            throw new NotPlain();
        const [node, end] = this.#item(line, start, depth, blockPlain);
        if (!isMatch(lineEnd, line.text, end))
            throw new NotPlain();
        const below = this.#lines[this.#next];
        if (below !== undefined && below.indent > line.indent)
            throw new NotPlain();
        return node;
    }
    #item(line, at, depth, plain) {
        const first = line.text[at];
        if (first === '{')
            return this.#flowMapping(line, at, depth);
        if (first === '[')
            return this.#flowList(line, at, depth);
        this.#count(depth);
        const isPlain = first !== '"' && first !== "'";
        const word = match(isPlain ? plain : quoted, line.text, at);
        const text = isPlain ? word.trimEnd() : word.slice(1, -1);
        return [{ kind: 'text', at: positionAt(line, at), text, plain: isPlain }, at + (isPlain ? text : word).length];
    }
    #flowMapping(line, at, depth) {
        this.#count(depth);
        const entries = [];
        const end = inBrackets(line.text, at, '}', (start) => {
            const key = match(keyPattern, line.text, start);
            const [value, behind] = this.#item(line, behindSpaces(line.text, start + key.length), depth + 1, flowPlain);
            entries.push({ key: key.slice(0, -1), keyAt: positionAt(line, start), value });
            return behind;
        });
        return [{ kind: 'map', at: positionAt(line, at), entries }, end];
    }
    #flowList(line, at, depth) {
        this.#count(depth);
        const items = [];
        const end = inBrackets(line.text, at, ']', (start) => {
            const [item, behind] = this.#item(line, start, depth + 1, flowPlain);
            items.push(item);
            return behind;
        });
        return [{ kind: 'list', at: positionAt(line, at), items }, end];
    }
    #count(depth) {
        this.#nodes += 1;
        if (depth > most.depth || this.#nodes > most.nodes)
            throw new NotPlain();
    }
}
function inBrackets(text, at, closing, read) {
    let next = behindSpaces(text, at + 1);
    if (text[next] === closing)
        return next + 1;
    for (;;) {
        next = behindSpaces(text, read(next));
        if (text[next] === closing)
            return next + 1;
        if (text[next] !== ',')
            throw new NotPlain();
        next = behindSpaces(text, next + 1);
    }
}
function behindSpaces(text, at) {
    let next = at;
    while (text[next] === ' ')
        next += 1;
    return next;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined)
        throw new NotPlain();
    return found;
}
function isMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
function positionAt(line, at) {
    return { line: line?.number ?? 1, column: at + 1 };
}

;// CONCATENATED MODULE: ./build/src/catalog/document.js

const bounds = { json: 10 << 20, plainYaml: 3 << 20, yaml: 1 << 20, depth: 64, nodes: 300_000 };
const remedyForSize = 'Split the catalog, let axes make the images, or write it as JSON (10 MiB) or as plain mappings and lists of YAML (3 MiB; any other YAML has 1 MiB).';
async function parseDocument(text, complaints, afterMistakes = 'end') {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const odd = source.search(/[\0\uFFFD]/);
    if (odd !== -1) {
        complaints.add('DCA-CAT-003', positionIn(source, odd), 'the file is no UTF-8 text.', 'Save it as UTF-8 without NUL characters.');
        return undefined;
    }
    const json = /^\s*[{[]/.test(source);
    if (source.length > (json ? bounds.json : bounds.plainYaml))
        return tooLarge(source, complaints);
    if (json) {
        const { parseJson } = await __webpack_require__.e(/* import() */ 2747).then(__webpack_require__.bind(__webpack_require__, 2747));
        const parsed = parseJson(source);
        if (parsed.node !== undefined)
            return checkKeys(parsed.node, complaints, afterMistakes);
        if (complaints.file?.endsWith('.json') || parsed.tooMuch || source.length > bounds.yaml) {
            complaints.add('DCA-CAT-004', parsed.at, `this is no JSON: ${parsed.message}.`, 'Mend the file.');
            return undefined;
        }
    }
    const node = parsePlainYaml(source) ?? (await parseAnyYaml(source, complaints));
    return node === undefined ? undefined : checkKeys(node, complaints, afterMistakes);
}
async function parseAnyYaml(source, complaints) {
    if (source.length > bounds.yaml)
        return tooLarge(source, complaints);
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1624)]).then(__webpack_require__.bind(__webpack_require__, 1624))).parseYaml(source, complaints);
}
function tooLarge(source, complaints) {
    const size = (source.length / 1024 / 1024).toFixed(1);
    complaints.add('DCA-CAT-002', undefined, `the file is too large (${size} MiB).`, remedyForSize);
}
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
function checkKeys(root, complaints, afterMistakes) {
    const before = complaints.all().length;
    let isDangerous = false;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.kind === 'list')
            for (const item of node.items)
                waiting.push(item);
        if (node.kind !== 'map')
            continue;
        const seen = new Map();
        for (const { key, keyAt, value } of node.entries) {
            const first = seen.get(key);
            if (first !== undefined) {
                complaints.add('DCA-CAT-006', keyAt, `the key “${key}” is there twice (first in line ${first.line}).`, 'Remove one of them.');
            }
            if (reserved.has(key)) {
                isDangerous = true;
                complaints.add('DCA-CAT-007', keyAt, `“${key}” cannot be a key.`, 'Choose another name.');
            }
            seen.set(key, keyAt);
            waiting.push(value);
        }
    }
    if (complaints.all().length === before)
        return root;
    return isDangerous || afterMistakes === 'end' ? undefined : withKeysOnce(root);
}
function withKeysOnce(node) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(withKeysOnce) };
    if (node.kind !== 'map')
        return node;
    const first = new Map();
    for (const entry of node.entries) {
        if (!first.has(entry.key))
            first.set(entry.key, { ...entry, value: withKeysOnce(entry.value) });
    }
    return { ...node, entries: [...first.values()] };
}
function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
function entryOf(node, key) {
    return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function childOf(node, key) {
    return entryOf(node, key)?.value;
}
function dataOf(node) {
    if (node.kind === 'list')
        return node.items.map(dataOf);
    if (node.kind === 'map')
        return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
    if (!node.plain)
        return node.text;
    if (node.text === 'true')
        return true;
    if (node.text === 'false')
        return false;
    if (isNull(node))
        return null;
    return String(Number(node.text)) === node.text && Number.isFinite(Number(node.text)) ? Number(node.text) : node.text;
}
function isNull(node) {
    return node.kind === 'text' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}
function describeKind(node) {
    if (node.kind === 'map')
        return 'a mapping';
    if (node.kind === 'list')
        return 'a list';
    return isNull(node) ? 'nothing' : `“${node.text.slice(0, 40)}”`;
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
const blank = {
    keyInName: true,
    at: undefined,
    positions: new Map(),
    fileMayBeMissing: false,
    buildArgs: {},
    buildContexts: {},
    platforms: [],
    tags: [],
    labels: {},
    wholeContext: false,
    links: {},
    axes: [],
    fields: {},
    extra: {},
};
function draft(said) {
    return { ...blank, ...defined(said) };
}
function defined(said) {
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/g, '-')
        .replaceAll(/-{2,}/g, '-')
        .replaceAll(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
function fill(template, values, change = (text) => text) {
    if (!template.includes('{'))
        return template;
    return template.replaceAll(/\{([A-Za-z_][\w.-]*)\}/g, (all, name) => Object.hasOwn(values, name) ? change(values[name] ?? '') : all);
}
function positionOf(draft, ...keys) {
    for (const key of keys) {
        const position = draft.positions.get(key);
        if (position !== undefined)
            return position;
    }
    return draft.at;
}


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ imageFields),
/* harmony export */   L1: () => (/* binding */ stacksFields),
/* harmony export */   ag: () => (/* binding */ rootFields),
/* harmony export */   f9: () => (/* binding */ sharedFields)
/* harmony export */ });
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
const stacksFields = {
    image_name: { kind: 'text', description: 'Repository of the image.' },
    depend_on: { kind: 'texts', description: 'Image that this one is built on.' },
    build_args: { kind: 'map', description: 'Build arguments.' },
};


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ graph)
/* harmony export */ });
function graph(nodes) {
    const waiting = new Map(nodes.map((node) => [node.name, node.parents.length]));
    const children = new Map();
    for (const { name, parents } of nodes) {
        for (const parent of parents) {
            const there = children.get(parent);
            if (there === undefined)
                children.set(parent, [name]);
            else
                there.push(name);
        }
    }
    const waves = new Map();
    let front = nodes.filter((node) => node.parents.length === 0).map((node) => node.name);
    for (let wave = 0; front.length > 0; wave += 1) {
        const next = [];
        for (const name of front) {
            waves.set(name, wave);
            for (const child of children.get(name) ?? []) {
                const left = (waiting.get(child) ?? 0) - 1;
                waiting.set(child, left);
                if (left === 0)
                    next.push(child);
            }
        }
        front = next;
    }
    return { waves, cycles: findCycles(nodes, waves) };
}
function findCycles(nodes, waves) {
    const stuck = new Map(nodes.filter((node) => !waves.has(node.name)).map((node) => [node.name, node]));
    const cycles = [];
    const seen = new Set();
    for (const start of stuck.keys()) {
        const places = new Map();
        let at = start;
        while (at !== undefined && !seen.has(at)) {
            const place = places.get(at);
            if (place !== undefined) {
                cycles.push([...[...places.keys()].slice(place), at]);
                break;
            }
            places.set(at, places.size);
            at = stuck.get(at)?.parents.find((parent) => stuck.has(parent));
        }
        for (const name of places.keys())
            seen.add(name);
    }
    return cycles;
}


/***/ }),

/***/ 5701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCatalog: () => (/* binding */ loadCatalog)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/catalog/repository-names.js
var repository_names = __webpack_require__(1884);
;// CONCATENATED MODULE: ./build/src/catalog/base-notices.js

function baseNotices(images, naming, assumes) {
    return [...(naming.registry === undefined ? nameNotices(images, naming, assumes) : []), ...unknownBases(images)];
}
function nameNotices(images, { repository }, assumes) {
    const ours = new Set(images.filter(assumes).map(({ name }) => name));
    const taken = new Map();
    const passed = new Map();
    for (const image of images) {
        if (image.draft.parents !== undefined)
            continue;
        for (const [reference, parent] of Object.entries(image.parentReferences)) {
            if (reference.includes('/') && ours.has(parent))
                taken.set(parent, reference);
        }
        const { baseImage = '' } = image;
        const stranger = lastName(baseImage);
        if (stranger !== image.name && ours.has(stranger))
            passed.set(stranger, baseImage);
    }
    const why = repository === undefined ? 'no repository on GitHub is known here' : `the repository is ${repository}`;
    return [
        ...sentence(taken, (names, first, registry) => `FROM ${first} is the image ${names} of this catalog because ${why}; in a fork it would not be. Name the registry, \`registry: ${registry}\`, and it is so everywhere.`),
        ...sentence(passed, (names, first, registry) => `FROM ${first} is not the image ${names} of this catalog, as ${why}: a change of ${names} does not rebuild what is built on it. If it should, name the registry: \`registry: ${registry}\`.`),
    ];
}
function lastName(reference) {
    const { repository, hasDigest } = (0,repository_names/* splitReference */.mQ)(reference);
    if (hasDigest || repository.startsWith('docker.io/library/'))
        return '';
    return repository.slice(repository.lastIndexOf('/') + 1);
}
function sentence(found, say) {
    const [[name, reference] = ['', '']] = found;
    if (name === '')
        return [];
    const { repository } = (0,repository_names/* splitReference */.mQ)(reference);
    const others = found.size === 1 ? '' : ` (and ${found.size - 1} more like it)`;
    return [say(name, `${reference}${others}`, repository.slice(0, repository.lastIndexOf('/')))];
}
function unknownBases(images) {
    const unknown = images.filter(({ unknownBase }) => unknownBase !== undefined);
    const [first] = unknown;
    if (first === undefined || images.every(({ file }) => file === first.file))
        return [];
    const others = unknown.length === 1 ? '' : ` (and ${unknown.length - 1} more like it)`;
    return [
        `${first.name}${others} is built on \`${first.unknownBase}\`, which nobody can know from ${first.file}: a change of another image does not rebuild it. If it should, say \`parent\` in the catalog, or the value in \`build-args\`.`,
    ];
}

// EXTERNAL MODULE: ./build/src/catalog/complaint.js
var complaint = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/src/catalog/draft.js
var catalog_draft = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/src/catalog/glob.js + 1 modules
var glob = __webpack_require__(701);
;// CONCATENATED MODULE: ./build/src/catalog/combine.js

const limit = 100_000;
function combine(drafts, complaints) {
    const sizes = drafts.map((draft) => draft.axes.reduce((all, axis) => all * axis.values.length, 1));
    const count = sizes.reduce((sum, size) => sum + size, 0);
    if (count > limit) {
        const largest = drafts[sizes.indexOf(Math.max(...sizes))];
        const at = largest === undefined ? undefined : (0,catalog_draft/* positionOf */.df)(largest, 'axes');
        complaints.add('DCA-CAT-017', at, `the axes make ${count} images.`, `At most ${limit} can be planned.`);
        return [];
    }
    return drafts.flatMap((draft) => combinations(draft).map((values) => variant(draft, values)));
}
function combinations(draft) {
    let rows = [{}];
    for (const { name, values } of draft.axes) {
        rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
    }
    return rows;
}
function variant(draft, values) {
    const made = Object.values(values).map(catalog_draft/* slug */.yR);
    const parts = draft.keyInName ? [draft.key, ...made] : made;
    const axes = { ...draft.fields, ...values };
    const name = draft.name === undefined ? parts.join('-') : (0,catalog_draft/* fill */.GS)(draft.name, { ...axes, name: draft.key }, catalog_draft/* slug */.yR);
    const known = { ...axes, name };
    const raw = (text) => (text === undefined ? undefined : (0,catalog_draft/* fill */.GS)(text, known));
    const rawMap = (map) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, (0,catalog_draft/* fill */.GS)(value, known)]));
    const platforms = draft.platforms.flatMap((platform) => (0,catalog_draft/* fill */.GS)(platform, known).split(/[,\n]/));
    return {
        draft,
        name,
        image: draft.image === undefined ? undefined : (0,catalog_draft/* fill */.GS)(draft.image, known, catalog_draft/* slug */.yR),
        context: raw(draft.context),
        file: raw(draft.file),
        target: raw(draft.target),
        buildArgs: rawMap(draft.buildArgs),
        buildContexts: rawMap(draft.buildContexts),
        platforms,
        labels: rawMap(draft.labels),
        paths: draft.paths?.map((path) => (0,catalog_draft/* fill */.GS)(path, known)),
        parents: draft.parents?.map((parent) => (0,catalog_draft/* fill */.GS)(parent, axes, catalog_draft/* slug */.yR)),
        axes,
    };
}

// EXTERNAL MODULE: ./build/src/catalog/dockerfile.js
var catalog_dockerfile = __webpack_require__(2119);
// EXTERNAL MODULE: ./build/src/catalog/graph.js
var graph = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/catalog/names.js


const imageName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const pathPart = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const host = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const platform = /^(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|wasi|windows)\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/;
const template = /\{[^{}]*\}/;
function checkNames(located, complaints) {
    const seen = new Map();
    for (const { variant } of located) {
        const { draft, name } = variant;
        if (!imageName.test(name)) {
            complaints.add('DCA-CAT-022', (0,catalog_draft/* positionOf */.df)(draft, 'name'), `“${name.slice(0, 140)}” cannot be the name of an image.`, 'Letters, digits, “.”, “_” and “-”, at most 128, the first a letter or digit.');
        }
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            const same = before === name
                ? `two images are called “${name}”`
                : `the images “${before}” and “${name}” differ only in case`;
            complaints.add('DCA-CAT-023', (0,catalog_draft/* positionOf */.df)(draft, 'name'), `${same}.`, 'Give one of them another name.');
        }
        seen.set(name.toLowerCase(), name);
        checkPlatforms(variant.platforms, name, () => (0,catalog_draft/* positionOf */.df)(draft, 'platforms'), complaints);
    }
}
function checkPlatforms(platforms, name, where, complaints) {
    for (const [index, one] of platforms.entries()) {
        if (!platform.test(one) && !template.test(one)) {
            complaints.add('DCA-CAT-024', where(), `image “${name}” has the unknown platform “${one}”.`, 'Write os/architecture, such as linux/arm64.');
        }
        else if (platforms.indexOf(one) !== index) {
            complaints.add('DCA-CAT-025', where(), `image “${name}” has the platform “${one}” twice.`, 'Name it once.');
        }
    }
}
function repositoryTrouble(repository) {
    const plain = repository.replaceAll(/\{[^{}]*\}/g, 'x');
    const { tag, hasDigest } = (0,repository_names/* splitReference */.mQ)(plain);
    if (tag !== undefined || hasDigest)
        return { message: 'it has a tag or digest', remedy: 'Tags belong in “tags”.' };
    const parts = plain.split('/');
    const [first = ''] = parts;
    const path = parts.length > 1 && (/[.:]/.test(first) || first === 'localhost') ? parts.slice(1) : parts;
    if (path.length < parts.length && !host.test(first))
        return { message: `“${first}” is no host`, remedy: 'Write host/name.' };
    if (/[A-Z]/.test(path.join('/'))) {
        const lower = repository.slice(0, repository.length - path.join('/').length) +
            repository.slice(-path.join('/').length).toLowerCase();
        return {
            message: 'repositories are lower case',
            remedy: `Write “${template.test(repository) ? repository.toLowerCase() : lower}”.`,
        };
    }
    const bad = path.find((part) => !pathPart.test(part));
    if (bad !== undefined)
        return {
            message: `“${bad}” cannot be a part of it`,
            remedy: 'Letters, digits, and single “.”, “_” or “-” between them.',
        };
    return plain.length > 255 ? { message: 'it is longer than 255 characters', remedy: 'Shorten it.' } : undefined;
}
function checkReferences(images, naming, complaints) {
    const byReference = new Map();
    for (const image of images) {
        const { draft } = image;
        const own = (0,repository_names/* repositoryOf */._M)({ ...image, tags: draft.tags }, naming, images.length === 1);
        const repository = own ?? image.name;
        const trouble = repositoryTrouble(repository);
        if (trouble !== undefined) {
            complaints.add('DCA-CAT-026', (0,catalog_draft/* positionOf */.df)(draft, 'image', 'image_name'), `image “${image.name}” cannot be called “${repository}”: ${trouble.message}.`, trouble.remedy);
        }
        for (const [index, tag] of (0,repository_names/* filledTags */.oT)(image).entries()) {
            if (template.test(tag) || /^type=|[,=]/.test(tag) || tagName.test(tag))
                continue;
            const rule = draft.tags[index] ?? tag;
            const made = rule === tag ? '' : ` (made by “${rule}”)`;
            complaints.add('DCA-CAT-027', (0,catalog_draft/* positionOf */.df)(draft, 'tags'), `image “${image.name}” has the invalid tag “${tag.slice(0, 140)}”${made}.`, 'A tag is [A-Za-z0-9_][A-Za-z0-9._-]{0,127}.');
        }
        const rules = naming.tags !== undefined && naming.tags.length > 0 ? naming.tags : image.tags;
        const tags = rules.length === 0 ? [''] : (0,repository_names/* filledTags */.oT)({ ...image, tags: rules });
        for (const tag of tags) {
            const reference = `${repository}:${tag}`;
            const holders = byReference.get(reference) ?? [];
            if (!holders.some(({ name }) => name === image.name))
                byReference.set(reference, [...holders, image]);
        }
    }
    const told = new Set();
    for (const [reference, holders] of byReference) {
        const [first, second, ...others] = holders;
        if (first === undefined || second === undefined || holders.slice(1).every((image) => told.has(image)))
            continue;
        for (const image of holders.slice(1))
            told.add(image);
        const names = `“${first.name}” and “${second.name}”${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
        complaints.add('DCA-CAT-028', (0,catalog_draft/* positionOf */.df)(second.draft, 'image', 'image_name', 'tags'), `the images ${names} have one reference, ${inWords(reference)}.`, `Put the name or an axis${axesOf(first)} into “image” or “tags”.`);
    }
}
function inWords(reference) {
    const at = reference.indexOf(':type=');
    return at < 0
        ? reference.replace(/:$/, '')
        : `${reference.slice(0, at)} with the tag of “${reference.slice(at + 1)}”`;
}
function axesOf({ draft }) {
    return draft.axes.length === 0 ? '' : ` (${draft.axes.map(({ name }) => `{${name}}`).join(', ')})`;
}

// EXTERNAL MODULE: ./build/src/action/group-by.js
var group_by = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/action/nearest.js
var nearest = __webpack_require__(6898);
// EXTERNAL MODULE: ./build/src/catalog/credential.js
var credential = __webpack_require__(6164);
// EXTERNAL MODULE: ./build/src/catalog/stages.js + 3 modules
var stages = __webpack_require__(3213);
;// CONCATENATED MODULE: ./build/src/catalog/parents.js






function linkParents(located, naming, complaints) {
    const warnings = [];
    const names = located.map(({ variant }) => variant.name);
    const byKey = (0,group_by/* groupBy */.$)(located.map(({ variant }) => variant), ({ draft }) => draft.key);
    const named = located.map(({ variant }) => ({
        name: variant.name,
        image: variant.image,
        axes: variant.axes,
        tags: variant.draft.tags,
    }));
    const find = (0,repository_names/* parentFinder */.$x)(named, naming);
    const known = new Set(names);
    const images = located.map(({ variant, context, file, dockerfile }) => {
        const { draft } = variant;
        const build = dockerfile === undefined ? undefined : buildOf(dockerfile, variant);
        if (build?.unknownTarget === true && variant.target !== undefined && !/\{/.test(variant.target)) {
            const near = (0,nearest/* nearest */.p)(variant.target, build.stageNames);
            const remedy = near === undefined ? `Its stages are ${build.stageNames.join(', ') || 'unnamed'}.` : `Did you mean “${near}”?`;
            complaints.add('DCA-CAT-031', (0,catalog_draft/* positionOf */.df)(draft, 'target'), `${file} has no stage “${variant.target}” (image “${variant.name}”).`, remedy);
        }
        const explicit = draft.parents === undefined ? undefined : explicitParents(variant, byKey, known, names, complaints);
        const links = referencesOf(build, variant, find, explicit);
        const guessed = guessedParents(build, variant, find);
        const parents = [...new Set(explicit ?? [...Object.values(links), ...guessed])];
        warnings.push(...secretArguments(variant));
        const external = build?.references.find((reference) => reference.isBase);
        const isOurs = external?.resolved === undefined || Object.hasOwn(links, external.resolved);
        const base = isOurs ? undefined : (external.meant ?? external.resolved);
        return {
            name: variant.name,
            image: variant.image,
            context,
            file,
            target: variant.target,
            buildArgs: variant.buildArgs,
            buildContexts: variant.buildContexts,
            platforms: variant.platforms,
            tags: draft.tags,
            paths: variant.paths ?? (draft.wholeContext ? [context === '.' ? '**' : `${context}/**`] : undefined),
            parents,
            parentReferences: Object.fromEntries(Object.entries(links).filter(([, parent]) => parents.includes(parent))),
            baseImage: base,
            wave: 0,
            axes: variant.axes,
            labels: variant.labels,
            extra: draft.extra,
            draft,
            unknownBase: explicit === undefined ? unknownIn(build) : undefined,
        };
    });
    return { images, warnings };
}
function buildOf(dockerfile, image) {
    const [platform] = image.platforms;
    const { target, buildArgs, buildContexts } = image;
    return (0,stages/* analyse */.K)(dockerfile, {
        target,
        buildArgs,
        buildContexts,
        platform: image.platforms.length === 1 ? platform : undefined,
    });
}
function explicitParents(variant, byKey, known, names, complaints) {
    const { draft } = variant;
    return (variant.parents ?? []).flatMap((parent) => {
        if (known.has(parent))
            return [parent];
        const group = byKey.get(parent);
        if (group !== undefined) {
            const agreeing = group.filter((one) => Object.entries(one.axes).every(([axis, value]) => (variant.axes[axis] ?? value) === value));
            return agreeing.map((one) => one.name);
        }
        const near = (0,nearest/* nearest */.p)(parent, [...byKey.keys(), ...names].slice(0, 1000));
        const remedy = near === undefined
            ? 'Parents are images of this catalog; leave it out for an external base.'
            : `Did you mean “${near}”?`;
        complaints.add('DCA-CAT-029', (0,catalog_draft/* positionOf */.df)(draft, 'parent', 'depend_on'), `image “${variant.name}” has the unknown parent “${parent}”.`, remedy);
        return [];
    });
}
function referencesOf(build, variant, find, explicit) {
    const links = { ...variant.draft.links };
    for (const reference of build?.references ?? []) {
        if (reference.resolved === undefined || Object.hasOwn(links, reference.resolved))
            continue;
        const found = find(reference.meant ?? reference.resolved).filter((name) => name !== variant.name);
        const parent = found[0] ?? namedExplicitly(reference.resolved, explicit);
        if (parent !== undefined)
            links[reference.resolved] = parent;
    }
    return links;
}
function guessedParents(build, variant, find) {
    const guesses = build?.references.flatMap(({ guess }) => guess ?? []) ?? [];
    return guesses.flatMap((guess) => find(guess)).filter((name) => name !== variant.name);
}
function unknownIn(build) {
    return build?.references.find(({ resolved, guess }) => resolved === undefined ? guess === undefined : /[<>\s]/.test(resolved))?.text;
}
function namedExplicitly(resolved, explicit) {
    const { repository, hasDigest } = (0,repository_names/* splitReference */.mQ)(resolved);
    const last = repository.slice(repository.lastIndexOf('/') + 1);
    return hasDigest ? undefined : explicit?.find((parent) => parent === last);
}
function secretArguments(variant) {
    return Object.entries(variant.buildArgs)
        .filter(([, value]) => credential/* credential */.e.test(value))
        .map(([name]) => `The build arg ${name} of image ${variant.name} looks like a secret: it will be in the image's history. Use a build secret.`);
}

// EXTERNAL MODULE: ./build/src/catalog/paths.js
var paths = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/catalog/tree-index.js
var tree_index = __webpack_require__(348);
;// CONCATENATED MODULE: ./build/src/catalog/resolve.js








async function resolve(source, tree, read, naming, complaints) {
    const index = await (0,tree_index.indexOf)(tree);
    const variants = combine(source.drafts, complaints);
    const warnings = [];
    const texts = new Map();
    const readOnce = (path) => {
        const before = texts.get(path);
        if (before !== undefined)
            return before;
        const reading = read(path);
        texts.set(path, reading);
        return reading;
    };
    const parsed = new Map();
    const located = [];
    const places = [];
    await openFolders(variants, index);
    for (const variant of variants)
        places.push(await locate(variant, index, readOnce, complaints));
    await Promise.all(places.map((place) => (isKnown(place) ? readOnce(place.file) : undefined)));
    for (const [position, variant] of variants.entries()) {
        const place = places[position];
        if (place === undefined)
            continue;
        const text = isKnown(place) ? await readOnce(place.file) : undefined;
        if (text !== undefined && !parsed.has(place.file))
            parsed.set(place.file, (0,catalog_dockerfile/* readDockerfile */.n)(text));
        const dockerfile = text === undefined ? undefined : parsed.get(place.file);
        if (text === undefined && isKnown(place) && !place.isLost)
            missing(variant, place.file, complaints, warnings);
        located.push({ variant, context: place.context, file: place.file, dockerfile });
    }
    checkNames(located, complaints);
    const { images, warnings: more } = linkParents(located, naming, complaints);
    const { waves, cycles } = (0,graph/* graph */.J)(images);
    const positions = new Map(variants.map((variant) => [variant.name, (0,catalog_draft/* positionOf */.df)(variant.draft, 'parent', 'depend_on')]));
    const files = new Map(located.map(({ variant, file }) => [variant.name, file]));
    for (const cycle of cycles) {
        const where = positions.get(cycle[0] ?? '');
        const by = where === undefined ? `, by ${[...new Set(cycle.map((name) => files.get(name)))].join(' and ')}` : '';
        complaints.add('DCA-CAT-020', where, `images are built on each other in a circle: ${cycle.join(' → ')}${by}.`, 'Take one of these parents away.');
    }
    checkReferences(images, naming, complaints);
    return {
        images: images.map((image) => ({ ...image, wave: waves.get(image.name) ?? 0 })),
        warnings: [...warnings, ...more],
    };
}
function isKnown(place) {
    return !place.isTemplate && !place.isRemote;
}
const remote = /^(?:[a-z+]+:\/\/|git@)|^\{\{/;
async function locate(variant, index, read, complaints) {
    const { draft } = variant;
    const isRemote = remote.test(variant.context ?? '');
    const given = variant.context === undefined || isRemote ? variant.context : clean(variant, 'context', complaints);
    const givenFile = variant.file === undefined ? undefined : clean(variant, 'file', complaints);
    if (given === null || givenFile === null) {
        return { context: '.', file: '.', isTemplate: false, isRemote: false, isLost: true };
    }
    const context = given ?? (await findContext(variant, givenFile, index, read));
    const isTemplate = /\{[^{}]*\}/.test(`${givenFile ?? ''}${context}`);
    const isFine = isTemplate || isRemote || draft.fileMayBeMissing || (await index.hasFolder(context));
    const isLost = !isFine && !(await hasUntracked(context, givenFile, read));
    if (isLost) {
        complaints.add('DCA-CAT-018', (0,catalog_draft/* positionOf */.df)(draft, 'context'), `the context “${context}” of image “${variant.name}” is not there.`, 'Name a folder of the repository.');
    }
    return { context, file: givenFile ?? (await defaultFile(context, index, read)), isTemplate, isRemote, isLost };
}
async function openFolders(variants, index) {
    const folders = variants.flatMap((variant) => variant.context === undefined ? usualFolders(variant) : [variant.context]);
    await Promise.all(folders.map((folder) => index.get(`${(0,paths/* insideRepository */.rz)(folder) ?? '.'}/${fileNames[0]}`)));
}
function clean(variant, key, complaints) {
    const path = variant[key] ?? '.';
    const inside = (0,paths/* insideRepository */.rz)(path);
    if (inside !== undefined)
        return inside;
    complaints.add('DCA-CAT-019', (0,catalog_draft/* positionOf */.df)(variant.draft, key), `the ${key} “${path}” of image “${variant.name}” leads out of the repository.`, 'Paths are relative to the root of the repository.');
    return null;
}
const fileNames = ['Dockerfile', 'Containerfile'];
async function findContext(variant, file, index, read) {
    for (const folder of usualFolders(variant)) {
        if (file === undefined ? await firstFile(folder, index, read) : (0,paths/* isUnder */.Jo)(file, folder))
            return folder;
    }
    return '.';
}
function usualFolders({ name, draft: { key } }) {
    const folders = [...new Set([`images/${key}`, key, `images/${name}`, name])];
    return folders.filter((folder) => (0,paths/* insideRepository */.rz)(folder) === folder);
}
async function firstFile(folder, index, read) {
    const paths = fileNames.map((name) => (folder === '.' ? name : `${folder}/${name}`));
    for (const path of paths)
        if ((await index.get(path)) !== undefined)
            return path;
    for (const path of paths)
        if ((await read(path)) !== undefined)
            return path;
    return undefined;
}
async function defaultFile(context, index, read) {
    const folder = remote.test(context) ? '.' : context;
    return (await firstFile(folder, index, read)) ?? (folder === '.' ? 'Dockerfile' : `${folder}/Dockerfile`);
}
async function hasUntracked(context, file, read) {
    for (const path of [file, ...fileNames.map((name) => `${context}/${name}`)]) {
        if (path !== undefined && (0,paths/* isUnder */.Jo)((0,paths/* dirname */.pD)(path), context) && (await read(path)) !== undefined)
            return true;
    }
    return false;
}
function missing(variant, file, complaints, warnings) {
    if (variant.draft.fileMayBeMissing) {
        const message = `There is no ${file}; image ${variant.name} counts every file of its context as its input.`;
        if (warnings.length < 10 && !warnings.includes(message))
            warnings.push(message);
        return;
    }
    complaints.add('DCA-CAT-021', (0,catalog_draft/* positionOf */.df)(variant.draft, 'file', 'context'), `image “${variant.name}” has no Dockerfile: ${file} is not there.`, 'Set “file” or “context” to where it is; generated files must be made before this step.');
}

// EXTERNAL MODULE: ./build/src/catalog/document.js + 1 modules
var catalog_document = __webpack_require__(2228);
// EXTERNAL MODULE: ./build/src/action/fields.js
var fields = __webpack_require__(1419);
;// CONCATENATED MODULE: ./build/src/catalog/list-file.js


function parseList(text) {
    return (0,fields/* splitLines */.uz)(text.replace(/^\uFEFF/, ''), false);
}
function listReader(read, complaints) {
    return async (axis) => {
        if (!('listFile' in axis)) {
            const [value = ''] = axis.bare ? axis.values : [];
            const isFile = value !== '' && (0,paths/* insideRepository */.rz)(value) !== undefined && (await read(value)) !== undefined;
            if (isFile) {
                const message = `the axis “${axis.name}” has the one value “${value}”, which is a file.`;
                const remedy = `Write “@${value}” to read its lines, or “[${value}]” where the name itself is meant.`;
                complaints.add('DCA-CAT-051', axis.at, message, remedy);
            }
            return distinct(axis.name, axis.values, axis.at, complaints);
        }
        const path = (0,paths/* insideRepository */.rz)(axis.listFile);
        const text = path === undefined ? undefined : await read(path);
        const values = text === undefined ? [] : parseList(text);
        if (values.length > 0)
            return distinct(axis.name, values, axis.at, complaints);
        const why = text === undefined ? 'is not there' : 'is empty';
        complaints.add('DCA-CAT-036', axis.at, `the list file ${axis.listFile} of axis “${axis.name}” ${why}.`, 'One value a line; the path is relative to the root of the repository.');
        return undefined;
    };
}
function distinct(name, values, at, complaints) {
    const seen = new Set();
    const twice = values.find((value) => seen.size === seen.add(value).size);
    if (twice !== undefined) {
        complaints.add('DCA-CAT-037', at, `the axis “${name}” has the value “${twice}” twice.`, 'Name it once.');
    }
    return { name, values: twice === undefined ? values : [...new Set(values)] };
}

// EXTERNAL MODULE: ./build/src/catalog/format.js
var format = __webpack_require__(1586);
// EXTERNAL MODULE: ./build/src/catalog/native-fields.js
var native_fields = __webpack_require__(4854);
;// CONCATENATED MODULE: ./build/src/catalog/native.js






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
    const top = (0,native_fields/* readFields */.qU)(withoutKeys(root, ['images', 'defaults']), format/* rootFields */.ag, 'the catalog', complaints, stacks);
    const defaultsNode = root.entries.find((entry) => entry.key === 'defaults')?.value;
    const defaults = defaultsNode === undefined ? undefined : (0,native_fields/* readFields */.qU)(defaultsNode, format/* sharedFields */.f9, '“defaults”', complaints, false);
    const known = stacks ? { ...format/* imageFields */.$G, ...format/* stacksFields */.L1 } : format/* imageFields */.$G;
    const folder = (0,paths/* dirname */.pD)(complaints.file ?? '');
    const drafts = [];
    const listFiles = new Set();
    for (const { key, keyAt, value } of images.entries) {
        const fields = (0,native_fields/* readFields */.qU)(value, known, `the image “${key}”`, complaints, stacks);
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
    const baseTag = stacks && parents !== undefined ? { BASE_TAG: '{parent-tag}' } : {};
    return (0,catalog_draft/* draft */.K4)({
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
function checkRoots(root, drafts, complaints, stacks) {
    const entry = stacks ? root.entries.find(({ key }) => key === 'root') : undefined;
    if (entry === undefined)
        return;
    const names = drafts.map((one) => one.key);
    for (const name of (0,native_fields/* textsOf */.CB)(entry.value) ?? []) {
        if (names.includes(name))
            continue;
        const near = (0,nearest/* nearest */.p)(name, names);
        const remedy = near === undefined ? `Images are ${names.join(', ')}.` : `Did you mean “${near}”?`;
        complaints.add('DCA-CAT-016', entry.value.at, `the root “${name}” is no image of the catalog.`, remedy);
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/which-file.js



const usualNames = ['images.yml', 'images.yaml', 'images.json', '.github/images.yml', '.github/images.yaml'];
async function findCatalog({ axes, format }, read, passedOver) {
    if (axes !== undefined || (format !== undefined && format !== 'images'))
        return undefined;
    for (const name of usualNames) {
        const text = await read(name);
        if (text === undefined)
            continue;
        if (namesImages(text))
            return name;
        passedOver.push(`${name} is not used as the catalog: it has no top-level “images:”. Mend it, or name the catalog.`);
    }
    return undefined;
}
function namesImages(text) {
    return /^(?:images|"images")[ \t]*:/m.test(text) || (/^\s*\{/.test(text) && /"images"\s*:/.test(text));
}
function catalogPath(path) {
    if (/\n|^[{[].*[}\]]$/.test(path.trim())) {
        throw new problem/* Problem */.AF({
            code: 'DCA-CAT-009',
            message: 'the input “catalog” holds the text of a catalog; it takes the path of a file.',
            remedy: 'Write the text into a file in an earlier step, and give its path.',
        });
    }
    const inside = (0,paths/* insideRepository */.rz)(path.trim());
    if (inside !== undefined && inside !== '.')
        return inside;
    throw new problem/* Problem */.AF({
        code: 'DCA-CAT-009',
        message: `the catalog “${path}” is no file of the repository.`,
        remedy: 'Give its path relative to the root of the repository.',
    });
}
const mayBeCatalog = /\.(?:ya?ml|json|txt|list)$/;
const mostCompared = 2000;
async function noSuchCatalog(file, tree) {
    const files = await tree.list().catch(() => []);
    const paths = files.map(({ path }) => path).filter((path) => mayBeCatalog.test(path));
    const meant = (0,nearest/* nearest */.p)(file, paths.slice(0, mostCompared));
    return new problem/* Problem */.AF({
        code: 'DCA-CAT-032',
        message: `the catalog ${file} is not there, or is no plain file of the repository.`,
        remedy: `${meant === undefined ? '' : `Did you mean ${meant}? `}Check the input “catalog”; leave it out to discover the Dockerfiles.`,
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/source.js




async function readSource(options, read, complaints) {
    const { file } = complaints;
    const readList = listReader(read, complaints);
    if (file === undefined) {
        if (options.axes !== undefined)
            return axesSource(options, undefined, complaints, read);
        const { discover } = await __webpack_require__.e(/* import() */ 8318).then(__webpack_require__.bind(__webpack_require__, 8318));
        return discover(options.tree, options.repository);
    }
    const text = await read(file);
    if (text === undefined)
        throw await noSuchCatalog(file, options.tree);
    const isBakeHcl = /\.hcl$/.test(file) || (options.format === 'bake' && /^\s*(?:#|\/\/|target\s+"|group\s+"|variable\s+")/.test(text));
    if (isBakeHcl) {
        complaints.add('DCA-CAT-033', undefined, 'a bake file in HCL cannot be read.', `Print it as JSON first: docker buildx bake --file ${file} --print > docker-bake.json`);
        return undefined;
    }
    if (options.format === 'list')
        return listSource(options, file, text, complaints, read);
    const looksStructured = /^[ \t]*[{[]|^[\w$."'-]+[ \t]*:(?:\s|$)/m.test(text.replace(/^\uFEFF/, ''));
    if (!looksStructured && options.format === undefined)
        return listSource(options, file, text, complaints, read);
    const root = await (0,catalog_document.parseDocument)(text, complaints, 'go on');
    if (root === undefined)
        return undefined;
    const format = options.format ?? recognise(root);
    if (options.axes !== undefined) {
        const message = `the input “axes” means nothing beside a catalog that is no list.`;
        complaints.add('DCA-CAT-039', undefined, message, 'Write the axes into the catalog, or leave the input out.');
    }
    switch (format) {
        case 'images':
            return readNative(root, complaints, readList);
        case 'build-summary':
            return (await __webpack_require__.e(/* import() */ 6560).then(__webpack_require__.bind(__webpack_require__, 6560))).readBuildSummary(root, { image: summaryImage(options), context: options.context }, complaints);
        case 'bake':
            return (await __webpack_require__.e(/* import() */ 8980).then(__webpack_require__.bind(__webpack_require__, 8980))).readBake(root, complaints);
        case 'compose':
            return (await __webpack_require__.e(/* import() */ 8861).then(__webpack_require__.bind(__webpack_require__, 8861))).readCompose(root, complaints);
        default: {
            complaints.add('DCA-CAT-034', root.at, 'this is no catalog: it has none of “images”, “build_details”, “target” and “services”.', 'Write `images:` with a mapping of names to images, or set the input “catalog-format”.');
            return undefined;
        }
    }
}
function recognise(root) {
    if ((0,catalog_document/* childOf */.GG)(root, 'images') !== undefined)
        return 'images';
    if ((0,catalog_document/* childOf */.GG)(root, 'build_details') !== undefined)
        return 'build-summary';
    if ((0,catalog_document/* childOf */.GG)(root, 'target') !== undefined)
        return 'bake';
    if ((0,catalog_document/* childOf */.GG)(root, 'services') !== undefined)
        return 'compose';
    return undefined;
}
async function listSource(options, file, text, complaints, read) {
    const values = parseList(text);
    if (values.length === 0) {
        complaints.add('DCA-CAT-035', undefined, 'the list is empty.', 'Write one value a line.');
        return undefined;
    }
    return axesSource(options, { file, values }, complaints, read);
}
async function axesSource(options, list, complaints, read) {
    const { readAxes } = await __webpack_require__.e(/* import() */ 6488).then(__webpack_require__.bind(__webpack_require__, 6488));
    const here = complaints.about('input axes');
    const node = options.axes === undefined ? undefined : await (0,catalog_document.parseDocument)(options.axes, here);
    if (options.axes !== undefined && node === undefined)
        return undefined;
    const { image, file, context, buildArgs = {} } = options;
    return readAxes(node, list, { image, file, context, buildArgs }, here, listReader(read, here));
}
function summaryImage({ image, registry, repository }) {
    if (image !== undefined)
        return image;
    const [owner, name] = repository?.toLowerCase().split('/') ?? [];
    return owner === undefined || name === undefined ? undefined : `${registry ?? `ghcr.io/${owner}`}/${name}`;
}

;// CONCATENATED MODULE: ./build/src/catalog/load.js








async function loadCatalog(options) {
    const { tree, workspace } = options;
    const read = async (path) => (await tree.read(path)) ?? (await workspace?.read(path));
    const passedOver = [];
    const named = options.catalog === undefined ? await findCatalog(options, read, passedOver) : catalogPath(options.catalog);
    const complaints = (0,complaint.complaints)(named);
    const source = await readSource(options, read, complaints);
    if (source === undefined) {
        (0,complaint.throwIfAny)(complaints.all());
        throw new problem/* Problem */.AF({ code: 'DCA-CAT-008', message: 'the catalog could not be read.', voice: 'bug' });
    }
    const registry = options.registry ?? source.registry;
    const naming = {
        registry,
        repository: options.repository,
        prefix: source.prefix,
        publishedTag: source.publishedTag,
        tags: options.tags,
    };
    const { images, warnings } = await resolve(withDefaults(source, options), tree, read, naming, complaints);
    checkPatterns(source, complaints);
    (0,complaint.throwIfAny)(complaints.all());
    const sharesDefault = source.format === 'build-summary' && options.image === undefined;
    const namedVersionFile = options.versionFile ?? source.versionFile;
    const files = [source.file, ...source.listFiles, namedVersionFile];
    return {
        format: source.format,
        file: source.file,
        registry,
        prefix: source.prefix,
        publishedTag: source.publishedTag,
        versionFile: namedVersionFile ?? 'VERSION',
        namesVersionFile: namedVersionFile !== undefined,
        rebuildAll: source.rebuildAll,
        ignore: source.ignore,
        images: images.map(withoutDraft),
        sources: files.filter((file) => file !== undefined),
        notices: [
            ...(source.notices ?? []),
            ...baseNotices(images, naming, ({ image }) => image === undefined || sharesDefault),
        ],
        warnings: [...passedOver, ...unused(source, options), ...source.warnings, ...warnings],
    };
}
function unused({ format }, { file, context, buildArgs }) {
    const given = Object.entries({
        file,
        context: format === 'build-summary' ? undefined : context,
        'build-args': Object.keys(buildArgs ?? {})[0],
    });
    const names = given.flatMap(([name, value]) => (value === undefined ? [] : [`“${name}”`]));
    if (names.length === 0 || format === 'list' || format === 'axes')
        return [];
    const why = format === 'dockerfiles' ? 'the Dockerfiles of the repository were found' : 'the catalog says it for each image';
    return [
        `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not used: ${why}. For one image write “axes: {image-name: [NAME]}” beside it, or a catalog.`,
    ];
}
function withoutDraft({ draft: _, unknownBase: __, ...image }) {
    return image;
}
function withDefaults(source, { image }) {
    if (image === undefined || source.format === 'build-summary')
        return source;
    return { ...source, drafts: source.drafts.map((draft) => (draft.image === undefined ? { ...draft, image } : draft)) };
}
function checkPatterns({ rebuildAll, ignore, drafts, positions }, complaints) {
    const lists = [
        { name: 'rebuild-all', patterns: rebuildAll, at: positions?.get('rebuild-all') },
        { name: 'ignore', patterns: ignore, at: positions?.get('ignore') },
        ...drafts.map((draft) => ({ name: 'paths', patterns: draft.paths ?? [], at: (0,catalog_draft/* positionOf */.df)(draft, 'paths') })),
    ].filter((list) => list.patterns.length > 0);
    if (lists.length === 0)
        return;
    for (const { name, patterns, at } of lists) {
        for (const pattern of patterns) {
            const trouble = (0,glob.patternTrouble)(pattern);
            if (trouble === undefined)
                continue;
            const message = `the pattern “${pattern.slice(0, 80)}” in “${name}” cannot be used: ${trouble}.`;
            complaints.add('DCA-CAT-038', at, message, 'Write it as a rule of .gitignore, or split it.');
        }
    }
}


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   vj: () => (/* binding */ axesOf),
/* harmony export */   vz: () => (/* binding */ textMapOf)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6898);
/* harmony import */ var _action_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4804);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2228);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1586);




function readFields(node, known, what, complaints, lenient) {
    const texts = new Map();
    const lists = new Map();
    const maps = new Map();
    const positions = new Map();
    const extra = {};
    let axes = [];
    const result = () => ({ texts, lists, maps, axes, extra, positions });
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node))
        return result();
    if (node.kind !== 'map') {
        complaints.add('DCA-CAT-011', node.at, `${what} is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeKind */ .SB)(node)}.`, 'A mapping belongs here.');
        return result();
    }
    for (const { key, keyAt, value } of node.entries) {
        const field = (0,_action_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(known, key);
        positions.set(key, value.at);
        if (field === undefined) {
            if (lenient)
                extra[key] = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(value);
            else if (!key.startsWith('x-') && !(key === '$schema' && known === _format_js__WEBPACK_IMPORTED_MODULE_1__/* .rootFields */ .ag))
                unknownKey(key, keyAt, Object.keys(known), what, complaints);
            continue;
        }
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value))
            continue;
        if (!lenient)
            refuseEmpty(key, value, field, what, complaints);
        const wrong = (wanted) => complaints.add('DCA-CAT-013', value.at, `“${key}” of ${what} is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeKind */ .SB)(value)}.`, `Write ${wanted}.`);
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
            const map = field.keys !== undefined && value.kind !== 'map' ? undefined : textMapOf(value);
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
            Object.assign(extra, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(value));
        else if (!lenient)
            wrong('a mapping');
    }
    return result();
}
function refuseEmpty(key, value, { kind }, what, complaints) {
    if (kind === 'data')
        return;
    const parts = value.kind === 'list' ? value.items.map((item) => ({ name: 'an item', value: item })) : entriesOf(value);
    for (const part of parts) {
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(part.value)) {
            const message = `${part.name} of “${key}” of ${what} has no value.`;
            complaints.add('DCA-CAT-013', part.value.at, message, 'Write it, take it away, or write "" for an empty one.');
        }
        else if (kind === 'axes')
            refuseEmpty(`${key}.${part.name.slice(1, -1)}`, part.value, { kind: 'texts', description: '' }, what, complaints);
    }
}
function entriesOf(node) {
    return node.kind === 'map' ? node.entries.map(({ key, value }) => ({ name: `“${key}”`, value })) : [];
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
    const near = (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, known);
    const remedy = near === undefined ? `Known are ${known.join(', ')}.` : `Did you mean “${near}”?`;
    complaints.add('DCA-CAT-012', at, `${what} has the unknown key “${key}”.`, remedy);
}
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
        if (value.kind === 'text' && !(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value))
            return [{ name: key, at, values: [value.text], bare: true }];
        const values = textsOf(value);
        if (values === undefined || values.length === 0) {
            complaints.add('DCA-CAT-015', at, `the axis “${key}” has no values.`, 'Write a list, or “@FILE”.');
            return [];
        }
        return [{ name: key, at, values }];
    });
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
