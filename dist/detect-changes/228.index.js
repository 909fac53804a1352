export const id = 228;
export const ids = [228];
export const modules = {

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
        const { parseJson } = await __webpack_require__.e(/* import() */ 747).then(__webpack_require__.bind(__webpack_require__, 2747));
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
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 1624))).parseYaml(source, complaints);
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


/***/ })

};
