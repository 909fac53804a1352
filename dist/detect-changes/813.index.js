export const id = 813;
export const ids = [813,440,228];
export const modules = {

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complaints: () => (/* binding */ complaints),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qw: () => (/* binding */ nearestOf),
/* harmony export */   throwIfAny: () => (/* binding */ throwIfAny)
/* harmony export */ });
/* unused harmony export place */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/**
 * Everything that is wrong with a catalog, told at once: each complaint says where (file, line, column), what, and what
 * to do. A catalog with one mistake fails with that mistake's code, one with several with `DCA-CAT-001` and a line each.
 */

/** More are counted, not shown. */
const shown = 50;
function complaints(file) {
    const collected = [];
    return {
        file,
        add: (code, at, message, remedy) => collected.push({ code, file, at, message, remedy }),
        all: () => collected,
    };
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
/** “Did you mean …?” for a word that is none of the known ones, where one is near enough. */
function nearest(word, known) {
    return nearestOf(word, known, 1)[0];
}
/** The known words that are near enough, nearest first. */
function nearestOf(word, known, most) {
    const plain = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    return known
        .map((candidate) => ({
        candidate,
        distance: editDistance(plain(word).slice(0, 64), plain(candidate).slice(0, 64)),
    }))
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
        .sort((one, other) => one.distance - other.distance)
        .slice(0, most)
        .map(({ candidate }) => candidate);
}
/** Insertions, deletions, replacements and swaps of neighbours. */
function editDistance(one, other) {
    let before = [];
    let above = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            if (row > 1 && column > 1 && swapped)
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        [before, above] = [above, current];
    }
    return above[other.length] ?? 0;
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ goPattern),
/* harmony export */   ep: () => (/* binding */ ignoreRules),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   rj: () => (/* binding */ readIgnoreFile),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9831);
/**
 * The two kinds of patterns that Docker knows, as the engine applies them.
 *
 * Sources of COPY and ADD follow Go's `filepath.Match`: `*` and `?` stop at a slash, `\` escapes, `[^a-z]` is a set.
 * A .dockerignore follows moby/patternmatcher: the same with `**` (any number of folders, or the rest), cleaned like
 * Go's `filepath.Clean`, a pattern also takes what is under a folder it matches, the last match wins, `!` takes back.
 */

const star = 0x2a;
const question = 0x3f;
const opening = 0x5b;
/** `undefined`: a malformed pattern, which Docker refuses (a set that never ends, an escape of nothing). */
function goPattern(pattern, doubleStar = false) {
    const points = Array.from(pattern, (character) => character.codePointAt(0) ?? 0);
    const atoms = [];
    for (let at = 0; at < points.length;) {
        const point = points[at] ?? 0;
        if (point === star && doubleStar && points[at + 1] === star) {
            at += points[at + 2] === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .slash */ .St ? 3 : 2;
            atoms.push(at >= points.length ? { kind: 'any' } : { kind: 'folders' });
        }
        else if (point === star) {
            at += 1;
            atoms.push({ kind: 'some' });
        }
        else if (point === question) {
            at += 1;
            atoms.push({ kind: 'one' });
        }
        else if (point === opening) {
            const set = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .readSet */ .Rn)(points, at, 'go');
            if (set === undefined)
                return undefined;
            atoms.push(set.atom);
            at = set.end;
        }
        else {
            if (point === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .backslash */ .R3)
                at += 1;
            const literal = points[at];
            if (literal === undefined)
                return undefined;
            at += 1;
            atoms.push({ kind: 'character', point: literal });
        }
    }
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcard */ .XQ)(atoms);
}
function hasWildcard(text) {
    return /(?:^|[^\\])(?:\\\\)*[*?[]/.test(text);
}
/** The rules of a .dockerignore, or of `--exclude` flags. A malformed line is left out: it then leaves nothing out. */
function ignoreRules(lines) {
    return lines.flatMap((line) => {
        const trimmed = line.trim();
        const keeps = trimmed.startsWith('!');
        const body = keeps ? trimmed.slice(1).trim() : trimmed;
        if (body === '')
            return [];
        const cleaned = cleanPath(body).replace(/^\/(?=.)/, '');
        const pattern = goPattern(cleaned, true);
        return pattern === undefined ? [] : [{ keeps, pattern }];
    });
}
function readIgnoreFile(text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    return ignoreRules(lines.filter((line) => !line.startsWith('#')));
}
/** Whether the rules leave a path (relative to where they apply) out. */
function isIgnored(rules, path) {
    let ignored = false;
    for (const rule of rules) {
        // A rule that would say again what holds already is skipped.
        if (rule.keeps === ignored && matchesWithFolders(rule.pattern, path))
            ignored = !rule.keeps;
    }
    return ignored;
}
function matchesWithFolders(pattern, path) {
    if (pattern.isLiteral) {
        return (path.startsWith(pattern.literal) &&
            (path.length === pattern.literal.length || path.charCodeAt(pattern.literal.length) === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .slash */ .St));
    }
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolderOf */ .LK)(pattern, path, true);
}
/** Go's `path.Clean`: `.` and `..` resolved by text, slashes single, none at the end; `.` for nothing. */
function cleanPath(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!rooted)
            parts.push('..');
    }
    const joined = parts.join('/');
    return rooted ? `/${joined}` : joined === '' ? '.' : joined;
}
/** A path inside a folder that cannot leave it, as the engine joins a source of COPY to its context: `''` is the folder. */
function insidePath(path) {
    return cleanPath(`/${path}`).slice(1);
}


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
/** What this reader leaves to the other one. */
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
const blockPlain = /[A-Za-z0-9_./$~+(](?:[^#:]|:(?=[^ ]))*/y;
const flowPlain = /[A-Za-z0-9_./$~+(](?:[^#:,{}[\]]|:(?=[^ ,{}[\]]))*/y;
const quoted = /"[^"\\]*"|'[^']*'/y;
const lineEnd = / *(?: #.*)?$/y;
/** Below the bounds of the full parser, so that it is the one to refuse. */
const most = { depth: 16, nodes: 100_000 };
/** Holds a place in the lines; methods read what starts there. */
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
    /** What follows the colon of a key: in its line, or in deeper ones. */
    #value(line, at, depth) {
        if (!isMatch(lineEnd, line.text, at))
            return this.#inLine(line, at, depth + 1);
        const below = this.#lines[this.#next];
        const isList = below?.text[below.indent] === '-';
        if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isList)) {
            // Nothing, which stands behind the colon; where a comment follows, only the full parser knows.
            if (at < line.text.length)
                throw new NotPlain();
            this.#count(depth + 1);
            return { kind: 'text', at: positionAt(line, at), text: '', plain: true };
        }
        return isList ? this.#list(below.indent, depth + 1) : this.mapping(below.indent, depth + 1);
    }
    /** A value behind a space, up to the end of its line. A deeper line would belong to it. */
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
/** Reads items with commas between them; the place behind the closing bracket. */
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

const bounds = { json: 10 << 20, yaml: 1 << 20, depth: 64, nodes: 300_000 };
const remedyForSize = 'Split the catalog, let axes make the images, or write it as JSON (10 MiB).';
/** `undefined` where the file could not be read as one document; why is among the complaints. */
async function parseDocument(text, complaints) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const odd = source.search(/[\0\uFFFD]/);
    if (odd !== -1) {
        complaints.add('DCA-CAT-003', positionIn(source, odd), 'the file is no UTF-8 text.', 'Save it as UTF-8 without NUL characters.');
        return undefined;
    }
    const json = /^\s*[{[]/.test(source);
    if (source.length > (json ? bounds.json : bounds.yaml)) {
        const size = (source.length / 1024 / 1024).toFixed(1);
        complaints.add('DCA-CAT-002', undefined, `the file is too large (${size} MiB).`, remedyForSize);
        return undefined;
    }
    if (json) {
        const { parseJson } = await __webpack_require__.e(/* import() */ 747).then(__webpack_require__.bind(__webpack_require__, 2747));
        const parsed = parseJson(source);
        if (parsed.node !== undefined)
            return checkKeys(parsed.node, complaints);
        // A flow mapping of YAML starts alike; small files are tried, as what JSON says is the better message for large ones.
        if (complaints.file?.endsWith('.json') || parsed.tooDeep || source.length > bounds.yaml) {
            complaints.add('DCA-CAT-004', parsed.at, `this is no JSON: ${parsed.message}.`, 'Mend the file.');
            return undefined;
        }
    }
    const node = parsePlainYaml(source) ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 1624))).parseYaml(source, complaints);
    return node === undefined ? undefined : checkKeys(node, complaints);
}
/** Names with which a careless reader of the result would reach into every object of the program. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
function checkKeys(root, complaints) {
    const before = complaints.all().length;
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
                complaints.add('DCA-CAT-007', keyAt, `“${key}” cannot be a key.`, 'Choose another name.');
            }
            seen.set(key, keyAt);
            waiting.push(value);
        }
    }
    return complaints.all().length > before ? undefined : root;
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
/** Plain data of a node. Unquoted `true`, `false`, `null` and numbers that are written as JavaScript writes them become such. */
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
/** A draft of which only some things are said; what is `undefined` counts as not said. */
function draft(said) {
    return { ...blank, ...defined(said) };
}
function defined(said) {
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
/** Lower case, anything but letters, digits, `.`, `_` and `-` becomes one `-`: fit for tags and names. */
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/g, '-')
        .replaceAll(/-{2,}/g, '-')
        .replaceAll(/^[-.]+|[-.]+$/g, '');
}
/** Puts values where a template names them; other variables stay for later. */
function fill(template, values, change = (text) => text) {
    if (!template.includes('{'))
        return template;
    return template.replaceAll(/\{([A-Za-z_][\w.-]*)\}/g, (all, name) => Object.hasOwn(values, name) ? change(values[name] ?? '') : all);
}
/** Where the first of these keys stands that the image has; else the image itself. */
function positionOf(draft, ...keys) {
    for (const key of keys) {
        const position = draft.positions.get(key);
        if (position !== undefined)
            return position;
    }
    return draft.at;
}


/***/ }),

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalog: () => (/* binding */ loadCatalog)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4440);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2228);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9346);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3017);
/**
 * Reads the catalog, whatever it is: recognised by its content, or discovered where there is none.
 *
 * It works on a `Tree`, so that the catalog of a commit that is not checked out is read by the same code. `workspace` is
 * where files are looked for that the tree does not have: a Dockerfile that an earlier step made, or the summary that
 * goes with it.
 */





async function loadCatalog(options) {
    const { tree, workspace } = options;
    const read = async (path) => (await tree.read(path)) ?? (await workspace?.read(path));
    const passedOver = [];
    const named = options.catalog === undefined ? await findCatalog(options, read, passedOver) : catalogPath(options.catalog);
    const complaints = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__.complaints)(named);
    const source = await readSource(options, read, complaints);
    if (source === undefined) {
        (0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__.throwIfAny)(complaints.all());
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code: 'DCA-CAT-008', message: 'the catalog could not be read.', voice: 'bug' });
    }
    const registry = options.registry ?? source.registry;
    const naming = {
        registry,
        repository: options.repository,
        prefix: source.prefix,
        publishedTag: source.publishedTag,
        tags: options.tags,
    };
    const { resolve } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 4630));
    const { images, warnings } = await resolve(withDefaults(source, options), tree, read, naming, complaints);
    await checkPatterns(source, complaints);
    (0,_complaint_js__WEBPACK_IMPORTED_MODULE_1__.throwIfAny)(complaints.all());
    const sharesDefault = source.format === 'build-summary' && options.image === undefined;
    const { assumedNames } = await __webpack_require__.e(/* import() */ 886).then(__webpack_require__.bind(__webpack_require__, 3886));
    const files = [source.file, ...source.listFiles, source.versionFile];
    return {
        format: source.format,
        file: source.file,
        registry,
        prefix: source.prefix,
        publishedTag: source.publishedTag,
        versionFile: source.versionFile,
        rebuildAll: source.rebuildAll,
        ignore: source.ignore,
        images: images.map(withoutDraft),
        sources: files.filter((file) => file !== undefined),
        notices: assumedNames(images, naming, ({ image }) => image === undefined || sharesDefault),
        warnings: [...passedOver, ...source.warnings, ...warnings],
    };
}
function withoutDraft({ draft: _, ...image }) {
    return image;
}
function withDefaults(source, { image }) {
    if (image === undefined || source.format === 'build-summary')
        return source;
    return { ...source, drafts: source.drafts.map((draft) => (draft.image === undefined ? { ...draft, image } : draft)) };
}
/** Globs that cannot be used are told with the rest, not when they are first needed. */
async function checkPatterns({ rebuildAll, ignore, drafts, positions }, complaints) {
    const lists = [
        { name: 'rebuild-all', patterns: rebuildAll, at: positions?.get('rebuild-all') },
        { name: 'ignore', patterns: ignore, at: positions?.get('ignore') },
        ...drafts.map((draft) => ({ name: 'paths', patterns: draft.paths ?? [], at: (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .positionOf */ .df)(draft, 'paths') })),
    ].filter((list) => list.patterns.length > 0);
    if (lists.length === 0)
        return;
    const { patternTrouble } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 701));
    for (const { name, patterns, at } of lists) {
        for (const pattern of patterns) {
            const trouble = patternTrouble(pattern);
            if (trouble === undefined)
                continue;
            const message = `the pattern “${pattern.slice(0, 80)}” in “${name}” cannot be used: ${trouble}.`;
            complaints.add('DCA-CAT-038', at, message, 'Write it as a rule of .gitignore, or split it.');
        }
    }
}
const usualNames = ['images.yml', 'images.yaml', 'images.json', '.github/images.yml', '.github/images.yaml'];
/**
 * A catalog in the native format at a usual place is used without being named; other files never are. A file of that name
 * that is none may be a catalog with a slip in it, so it is named in `passedOver` and never ignored silently.
 */
async function findCatalog({ axes, format }, read, passedOver) {
    if (axes !== undefined || (format !== undefined && format !== 'images'))
        return undefined;
    for (const name of usualNames) {
        const text = await read(name);
        if (text === undefined)
            continue;
        if (/^(?:images|"images"|\s*\{[\s\S]*?"images")\s*:/m.test(text))
            return name;
        passedOver.push(`${name} is not used as the catalog: it has no top-level “images:”. Mend it, or name the catalog.`);
    }
    return undefined;
}
function catalogPath(path) {
    const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .insideRepository */ .rz)(path.trim());
    if (inside !== undefined && inside !== '.')
        return inside;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-CAT-009',
        message: `the catalog “${path}” is no file of the repository.`,
        remedy: 'Give its path relative to the root of the repository.',
    });
}
async function readSource(options, read, complaints) {
    const { file } = complaints;
    const readList = listReader(read, complaints);
    if (file === undefined) {
        if (options.axes !== undefined)
            return axesSource(options, undefined, complaints, readList);
        const { discover } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__, 8318));
        return discover(options.tree, options.repository);
    }
    const text = await read(file);
    if (text === undefined) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-CAT-032',
            message: `the catalog ${file} is not there, or is no plain file of the repository.`,
            remedy: 'Check the input “catalog”; leave it out to discover the Dockerfiles.',
        });
    }
    const isBakeHcl = /\.hcl$/.test(file) || (options.format === 'bake' && /^\s*(?:#|\/\/|target\s+"|group\s+"|variable\s+")/.test(text));
    if (isBakeHcl) {
        complaints.add('DCA-CAT-033', undefined, 'a bake file in HCL cannot be read.', `Print it as JSON first: docker buildx bake --file ${file} --print > docker-bake.json`);
        return undefined;
    }
    if (options.format === 'list')
        return listSource(options, file, text, complaints, readList);
    const looksStructured = /^\s*[{[]|^(?:[\w$."'-]+)\s*:(?:\s|$)/m.test(text.replace(/^\uFEFF/, ''));
    if (!looksStructured && options.format === undefined)
        return listSource(options, file, text, complaints, readList);
    const root = await (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.parseDocument)(text, complaints);
    if (root === undefined)
        return undefined;
    const format = options.format ?? recognise(root);
    if (options.axes !== undefined) {
        const message = `the input “axes” means nothing beside a catalog that is no list.`;
        complaints.add('DCA-CAT-039', undefined, message, 'Write the axes into the catalog, or leave the input out.');
    }
    switch (format) {
        case 'images':
            return (await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.bind(__webpack_require__, 8390))).readNative(root, complaints, readList);
        case 'build-summary':
            return (await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.bind(__webpack_require__, 6560))).readBuildSummary(root, summaryImage(options), complaints);
        case 'bake':
            return (await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 8980))).readBake(root, complaints);
        case 'compose':
            return (await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 8861))).readCompose(root, complaints);
        default: {
            complaints.add('DCA-CAT-034', root.at, 'this is no catalog: it has none of “images”, “build_details”, “target” and “services”.', 'Write `images:` with a mapping of names to images, or set the input “catalog-format”.');
            return undefined;
        }
    }
}
function recognise(root) {
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(root, 'images') !== undefined)
        return 'images';
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(root, 'build_details') !== undefined)
        return 'build-summary';
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(root, 'target') !== undefined)
        return 'bake';
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(root, 'services') !== undefined)
        return 'compose';
    return undefined;
}
async function listSource(options, file, text, complaints, readList) {
    const { parseList } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 6488));
    const values = parseList(text);
    if (values.length === 0) {
        complaints.add('DCA-CAT-035', undefined, 'the list is empty.', 'Write one value a line.');
        return undefined;
    }
    return axesSource(options, { file, values }, complaints, readList);
}
async function axesSource(options, list, complaints, readList) {
    const { readAxes } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 6488));
    const node = options.axes === undefined ? undefined : await (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.parseDocument)(options.axes, complaints);
    if (options.axes !== undefined && node === undefined)
        return undefined;
    const { image, file, context, buildArgs = {} } = options;
    return readAxes(node, list, { image, file, context, buildArgs }, complaints, readList);
}
/** All images of a summary share one repository. */
function summaryImage({ image, registry, repository }) {
    if (image !== undefined)
        return image;
    const [owner, name] = repository?.toLowerCase().split('/') ?? [];
    return owner === undefined || name === undefined ? undefined : `${registry ?? `ghcr.io/${owner}`}/${name}`;
}
function listReader(read, complaints) {
    return async (axis) => {
        const { parseList } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 6488));
        if (!('listFile' in axis))
            return distinct(axis.name, axis.values, axis.at, complaints);
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .insideRepository */ .rz)(axis.listFile);
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


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   pD: () => (/* binding */ dirname),
/* harmony export */   rz: () => (/* binding */ insideRepository)
/* harmony export */ });
/* harmony import */ var _docker_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5446);
/** Paths inside a repository: `/` between folders, relative to its root, `.` for the root itself. */

function dirname(path) {
    const end = path.lastIndexOf('/');
    return end === -1 ? '.' : path.slice(0, end);
}
function basename(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function join(...parts) {
    return (0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(parts.filter((part) => part !== '').join('/'));
}
/** The clean form of a path inside the repository; `undefined`: it leaves it, or is no path. */
function insideRepository(path) {
    if (path.startsWith('/') || path.includes('\0') || path.includes('\\') || /^[A-Za-z]:/.test(path))
        return undefined;
    const clean = (0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(path);
    return clean === '..' || clean.startsWith('../') ? undefined : clean;
}
function isUnder(path, folder) {
    if (folder === '' || folder === '.')
        return true;
    // Asked for every file and every image: no text is made for it.
    return path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === 0x2f);
}


/***/ }),

/***/ 9831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ matchesFolderOf),
/* harmony export */   R3: () => (/* binding */ backslash),
/* harmony export */   Rn: () => (/* binding */ readSet),
/* harmony export */   St: () => (/* binding */ slash),
/* harmony export */   XQ: () => (/* binding */ wildcard),
/* harmony export */   _W: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Patterns over paths whose worst case is the product of the two lengths, whatever the pattern is.
 *
 * Three dialects of the field differ in details only, so one matcher serves all: rules as in .gitignore, Go's
 * `filepath.Match` (sources of COPY) and moby's patternmatcher (.dockerignore). A pattern becomes a list of atoms;
 * a path is walked through all positions of the list at once, as an automaton is run, so nothing is ever tried twice.
 * Characters are Unicode code points, as in Go.
 */
const slash = 0x2f;
function wildcard(atoms) {
    const literal = literalStart(atoms);
    const isLiteral = literal.length === atoms.length;
    const tail = isLiteral ? literal : literalStart(atoms.toReversed()).toReversed();
    return { atoms, literal: text(literal), tail: text(tail), runs: runsOf(atoms), isLiteral };
}
function runsOf(atoms) {
    const runs = [''];
    for (const atom of atoms) {
        if (atom.kind === 'character')
            runs.push((runs.pop() ?? '') + String.fromCodePoint(atom.point));
        else if (runs.at(-1) !== '')
            runs.push('');
    }
    return runs.filter((run) => run !== '').toSorted((one, other) => other.length - one.length);
}
function literalStart(atoms) {
    const points = [];
    for (const atom of atoms) {
        if (atom.kind !== 'character')
            break;
        points.push(atom.point);
    }
    return points;
}
function text(points) {
    return points.map((point) => String.fromCodePoint(point)).join('');
}
function matchesWildcard(pattern, path) {
    if (pattern.isLiteral)
        return path === pattern.literal;
    if (!path.startsWith(pattern.literal) || !path.endsWith(pattern.tail))
        return false;
    return hasRuns(pattern, path) && run(pattern.atoms, path, false, true);
}
/** Whether a folder on the way to the path matches, or, with `itself`, the path. One run answers for all of them. */
function matchesFolderOf(pattern, path, itself) {
    if (!path.startsWith(pattern.literal) || !path.includes(pattern.tail))
        return false;
    return hasRuns(pattern, path) && run(pattern.atoms, path, true, itself);
}
function hasRuns({ runs }, path) {
    for (const one of runs)
        if (!path.includes(one))
            return false;
    return true;
}
/** A position that was reached by this very character, or one that `folders` or `*` has stayed at. */
const fresh = 2;
const stayed = 1;
/** Runs all positions of the pattern through the path; `states[i]` says whether the atoms before `i` match so far. */
function run(atoms, path, folders, itself) {
    const count = atoms.length;
    let states = new Uint8Array(count + 1);
    let next = new Uint8Array(count + 1);
    states[0] = fresh;
    skipEmpty(atoms, states, false);
    for (let at = 0; at < path.length;) {
        const point = path.codePointAt(at) ?? 0;
        if (folders && point === slash && at > 0 && states[count] !== 0)
            return true;
        at += point > 0xffff ? 2 : 1;
        next.fill(0);
        let alive = false;
        for (let index = 0; index < count; index += 1) {
            const atom = atoms[index];
            if (states[index] === 0 || atom === undefined)
                continue;
            if (staysAt(atom, point)) {
                if (next[index] === 0)
                    next[index] = stayed;
            }
            else if (accepts(atom, point))
                next[index + 1] = fresh;
            else
                continue;
            alive = true;
        }
        if (!alive)
            return false;
        skipEmpty(atoms, next, point === slash);
        [states, next] = [next, states];
    }
    return itself && states[count] !== 0;
}
function staysAt(atom, point) {
    return atom.kind === 'any' || atom.kind === 'folders' || (atom.kind === 'some' && point !== slash);
}
/** Atoms that may match nothing let their successor start here as well. */
function skipEmpty(atoms, states, afterSlash) {
    for (let index = 0; index < atoms.length; index += 1) {
        const state = states[index];
        if (state === 0)
            continue;
        const kind = atoms[index]?.kind;
        // `folders` is left where it was entered, which is empty, or behind a slash.
        const leaves = kind === 'folders' ? state === fresh || afterSlash : kind === 'some' || kind === 'any';
        if (leaves)
            states[index + 1] = fresh;
    }
}
function accepts(atom, point) {
    if (atom.kind === 'character')
        return atom.point === point;
    if (atom.kind === 'one')
        return point !== slash;
    if (atom.kind !== 'set' || (point === slash && !atom.slash))
        return false;
    return atom.ranges.some(([from, to]) => point >= from && point <= to) !== atom.negated;
}
/** Reads the set that starts at `[`; `undefined` where it never ends. Go knows `^` alone as negation, git `!` as well. */
function readSet(points, start, dialect) {
    let at = start + 1;
    const first = points[at];
    const negated = first === caret || (dialect === 'git' && first === exclamation);
    if (negated)
        at += 1;
    const ranges = [];
    const member = () => {
        if (points[at] === backslash)
            at += 1;
        const point = points[at];
        at += 1;
        return point;
    };
    // A `]` that comes first stands for itself.
    while (at < points.length && (points[at] !== closing || ranges.length === 0)) {
        const from = member();
        if (from === undefined)
            return undefined;
        let to = from;
        if (points[at] === hyphen && points[at + 1] !== closing && at + 1 < points.length) {
            at += 1;
            to = member();
            if (to === undefined)
                return undefined;
        }
        ranges.push([from, to]);
    }
    return at < points.length
        ? { atom: { kind: 'set', negated, slash: dialect === 'go', ranges }, end: at + 1 }
        : undefined;
}
const backslash = 0x5c;
const closing = 0x5d;
const caret = 0x5e;
const exclamation = 0x21;
const hyphen = 0x2d;


/***/ })

};
