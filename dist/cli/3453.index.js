export const id = 3453;
export const ids = [3453];
export const modules = {

/***/ 3453:
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

// EXTERNAL MODULE: ./build/src/catalog/merge-keys.js
var merge_keys = __webpack_require__(6550);
;// CONCATENATED MODULE: ./build/src/catalog/plain-yaml-words.js
class NotPlain extends Error {
}
const readable = /^[ -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffc]*$/;
const keyPattern = /(?:[A-Za-z0-9_][\w./-]{0,200}|<<):(?= |$)/y;
const blockPlain = /[A-Za-z0-9_./$~+(][^#:]*(?::(?=[^ ])[^#:]*)*/y;
const flowPlain = /[A-Za-z0-9_./$~+(][^#:,{}[\]]*(?::(?=[^ ,{}[\]])[^#:,{}[\]]*)*/y;
const quoted = /"[^"\\]*(?:\\["\\/bfnrt][^"\\]*)*"|'[^']*(?:''[^']*)*'/y;
const anchorPattern = /&[\w-]{1,100}(?= |$)/y;
const aliasPattern = /\*[\w-]{1,100}(?=[ ,\]}]|$)/y;
const literalPattern = /\|-?(?= *$)/y;
const dashPattern = /-(?= |$)/y;
const lineEnd = / *(?: #.*)?$/y;
function fail() {
    throw new NotPlain();
}
function withoutSpaces(text) {
    let end = text.length;
    while (text[end - 1] === ' ')
        end -= 1;
    return text.slice(0, end);
}
function unquoted(word) {
    if (word[0] === "'")
        return word.slice(1, -1).replaceAll("''", "'");
    return word.includes('\\') ? JSON.parse(word) : word.slice(1, -1);
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
            fail();
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
        fail();
    return found;
}
function isMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
function positionAt(line, at) {
    return { line: line?.number ?? 1, column: at + 1 };
}

;// CONCATENATED MODULE: ./build/src/catalog/plain-yaml.js


function parsePlainYaml(source, odd) {
    const all = source.split('\n');
    const lines = [];
    let marks = 0;
    for (const [index, text] of all.entries()) {
        const indent = behindSpaces(text, 0);
        if (indent === text.length || text[indent] === '#')
            continue;
        if (text === '---' && lines.length === 0 && marks === 0) {
            marks += 1;
            continue;
        }
        if (!readable.test(text))
            return undefined;
        lines.push({ number: index + 1, indent, text });
    }
    if (lines[0]?.indent !== 0)
        return undefined;
    try {
        const reader = new Reader(lines, all, odd);
        const node = reader.mapping(0, 0);
        return reader.isAtEnd() ? node : undefined;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
const most = { depth: 16, nodes: 300_000 };
class Reader {
    #lines;
    #all;
    #odd;
    #anchors = new Map();
    #next = 0;
    #nodes = 0;
    #deepest = 0;
    constructor(lines, all, odd) {
        this.#lines = lines;
        this.#all = all;
        this.#odd = odd;
    }
    isAtEnd() {
        return this.#next === this.#lines.length;
    }
    mapping(indent, depth) {
        this.#count(depth);
        const first = this.#lines[this.#next];
        const own = [];
        const merges = [];
        for (let line = first; line?.indent === indent; line = this.#lines[this.#next]) {
            const key = match(keyPattern, line.text, indent);
            this.#next += 1;
            const value = this.#anyValue(line, indent + key.length, depth);
            if (key === '<<:')
                merges.push(value);
            else
                own.push({ key: key.slice(0, -1), keyAt: positionAt(line, indent), value });
        }
        return { kind: 'map', at: positionAt(first, indent), entries: (0,merge_keys/* merged */.Z)(own, merges, fail) };
    }
    #anyValue(line, at, depth) {
        if (this.#odd === undefined)
            return this.#value(line, at, depth);
        const [next, nodes, deepest] = [this.#next, this.#nodes, this.#deepest];
        try {
            return this.#value(line, at, depth);
        }
        catch (error) {
            if (!(error instanceof NotPlain))
                throw error;
            [this.#next, this.#nodes, this.#deepest] = [next, nodes, deepest];
            return this.#oddValue(line, at, depth, this.#odd);
        }
    }
    #oddValue(line, at, depth, odd) {
        const first = this.#lines[this.#next];
        const isList = isMatch(lineEnd, line.text, at) && first !== undefined && isMatch(dashPattern, first.text, line.indent);
        for (let below = first; below !== undefined; below = this.#lines[this.#next]) {
            const indent = behindSpaces(below.text, 0);
            if (indent < line.indent || (indent === line.indent && !(isList && below.text[indent] === '-')))
                break;
            this.#next += 1;
        }
        const end = this.#lines[this.#next]?.number;
        const below = this.#all.slice(line.number, end === undefined ? undefined : end - 1);
        if (below.some((one) => one[behindSpaces(one, 0)] === '#' && behindSpaces(one, 0) <= line.indent))
            fail();
        const text = [line.text.slice(at), ...below, ...(end === undefined ? [] : [''])].join('\n');
        const { node, size, height } = odd(text, line.number, at) ?? fail();
        if (isList && node.kind !== 'list')
            fail();
        this.#nodes += size - 1;
        this.#count(depth + height);
        return node;
    }
    #list(indent, depth) {
        this.#count(depth);
        const first = this.#lines[this.#next];
        const items = [];
        for (let line = first; line?.indent === indent && line.text[indent] === '-'; line = this.#lines[this.#next]) {
            const start = behindSpaces(line.text, indent + 1);
            if (start > indent + 1 && isMatch(keyPattern, line.text, start)) {
                this.#lines[this.#next] = { ...line, indent: start };
                items.push(this.mapping(start, depth + 1));
            }
            else {
                this.#next += 1;
                items.push(this.#inLine(line, indent + 1, depth + 1));
            }
        }
        return { kind: 'list', at: positionAt(first, indent), items };
    }
    #value(line, at, depth) {
        const start = behindSpaces(line.text, at);
        if (start === at || !isMatch(anchorPattern, line.text, start))
            return this.#unnamed(line, at, depth);
        const name = match(anchorPattern, line.text, start);
        const [before, outer] = [this.#nodes, this.#deepest];
        this.#deepest = depth + 1;
        const behind = start + name.length;
        const node = this.#unnamed(line, behind, depth);
        if (node.kind === 'text' && node.plain && node.text === '')
            fail();
        const height = this.#deepest - depth - 1;
        this.#anchors.set(name.slice(1), { node, size: this.#nodes - before, height });
        this.#deepest = Math.max(outer, this.#deepest);
        return node;
    }
    #unnamed(line, at, depth) {
        const start = behindSpaces(line.text, at);
        if (start > at && isMatch(literalPattern, line.text, start))
            return this.#literal(line, start, depth + 1);
        if (!isMatch(lineEnd, line.text, at))
            return this.#inLine(line, at, depth + 1);
        const below = this.#lines[this.#next];
        const isList = below?.text[below.indent] === '-';
        if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isList)) {
            if (at < line.text.length)
                fail();
            this.#count(depth + 1);
            return { kind: 'text', at: positionAt(line, at), text: '', plain: true };
        }
        return isList ? this.#list(below.indent, depth + 1) : this.mapping(below.indent, depth + 1);
    }
    #inLine(line, at, depth) {
        const start = behindSpaces(line.text, at);
        if (start === at)
            fail();
        const [node, end] = this.#item(line, start, depth, blockPlain);
        if (!isMatch(lineEnd, line.text, end))
            fail();
        const below = this.#lines[this.#next];
        if (below !== undefined && below.indent > line.indent)
            fail();
        return node;
    }
    #item(line, at, depth, plain) {
        const first = line.text[at];
        if (first === '{')
            return this.#flowMapping(line, at, depth);
        if (first === '[')
            return this.#flowList(line, at, depth);
        if (first === '*')
            return this.#alias(line, at, depth);
        this.#count(depth);
        const isPlain = first !== '"' && first !== "'";
        const word = match(isPlain ? plain : quoted, line.text, at);
        const text = isPlain ? withoutSpaces(word) : unquoted(word);
        return [{ kind: 'text', at: positionAt(line, at), text, plain: isPlain }, at + (isPlain ? text : word).length];
    }
    #alias(line, at, depth) {
        const word = match(aliasPattern, line.text, at);
        const { node, size, height } = this.#anchors.get(word.slice(1)) ?? fail();
        this.#nodes += size;
        this.#count(depth + height);
        return [node, at + word.length];
    }
    #literal(line, at, depth) {
        this.#count(depth);
        const header = match(literalPattern, line.text, at);
        const block = [];
        for (let text = this.#all[line.number]; text !== undefined; text = this.#all[line.number + block.length]) {
            const isBlank = behindSpaces(text, 0) === text.length;
            if (!isBlank && behindSpaces(text, 0) <= line.indent)
                break;
            if (!readable.test(text))
                fail();
            block.push(isBlank ? '' : text);
        }
        while (block.at(-1) === '')
            block.pop();
        const indent = behindSpaces(block[0] ?? '', 0);
        if (indent === 0)
            fail();
        const texts = block.map((text) => {
            if (text !== '' && behindSpaces(text, 0) < indent)
                fail();
            return text.slice(indent);
        });
        while ((this.#lines[this.#next]?.number ?? Number.POSITIVE_INFINITY) <= line.number + block.length)
            this.#next += 1;
        const text = texts.join('\n') + (header.includes('-') ? '' : '\n');
        return { kind: 'text', at: positionAt(line, at), text, plain: false };
    }
    #flowMapping(line, at, depth) {
        this.#count(depth);
        const own = [];
        const merges = [];
        const end = inBrackets(line.text, at, '}', (start) => {
            const key = match(keyPattern, line.text, start);
            const [value, behind] = this.#item(line, behindSpaces(line.text, start + key.length), depth + 1, flowPlain);
            if (key === '<<:')
                merges.push(value);
            else
                own.push({ key: key.slice(0, -1), keyAt: positionAt(line, start), value });
            return behind;
        });
        return [{ kind: 'map', at: positionAt(line, at), entries: (0,merge_keys/* merged */.Z)(own, merges, fail) }, end];
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
        this.#deepest = Math.max(this.#deepest, depth);
        if (depth > most.depth || this.#nodes > most.nodes)
            fail();
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/document.js

const bounds = { json: 10 << 20, plainYaml: 3 << 20, yaml: 1 << 20, depth: 64, nodes: 300_000 };
const remedyForSize = 'Split the catalog, let axes make the images, or write it as JSON (10 MiB) or plainer YAML (3 MiB; any YAML has 1 MiB).';
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
    const { mostPieces, parseYaml, piecesOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1624)]).then(__webpack_require__.bind(__webpack_require__, 1624));
    if (source.length > bounds.yaml || piecesOf(source) > mostPieces) {
        const { oddValues } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2163)]).then(__webpack_require__.bind(__webpack_require__, 2163));
        const node = parsePlainYaml(source, oddValues());
        if (node !== undefined)
            return node;
    }
    return source.length > bounds.yaml ? tooLarge(source, complaints) : parseYaml(source, complaints);
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

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ merged)
/* harmony export */ });
function merged(own, merges, refuse) {
    if (merges.length === 0)
        return own;
    const entries = [...own];
    const known = new Set(own.map(({ key }) => key));
    const waiting = [...merges].reverse();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.kind === 'text')
            refuse(node);
        if (node.kind === 'list')
            waiting.push(...[...node.items].reverse());
        for (const entry of node.kind === 'map' ? node.entries : []) {
            if (!known.has(entry.key))
                entries.push(entry);
            known.add(entry.key);
        }
    }
    return entries;
}


/***/ })

};
