export const id = 624;
export const ids = [624];
export const modules = {

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2228);


const mostPieces = 50_000;
function parseYaml(text, complaints) {
    const deep = firstTooDeep(text);
    if (deep !== undefined) {
        complaints.add('DCA-CAT-005', deep, `it is nested more than ${_document_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O.depth} deep.`, 'Write it flatter.');
        return undefined;
    }
    if (piecesOf(text) > mostPieces) {
        const remedy = 'Write it as JSON, which is read ten times as fast.';
        complaints.add('DCA-CAT-005', undefined, `the file has more than ${mostPieces} lines, commas and anchors.`, remedy);
        return undefined;
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        version: '1.2',
        lineCounter: lines,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    for (const error of [...document.errors, ...document.warnings].slice(0, 10)) {
        const message = error.message.split('\n')[0] ?? '';
        complaints.add('DCA-CAT-004', positionOf(lines, error.pos[0]), `this is no YAML: ${message}.`, 'Mend the line.');
    }
    if (document.errors.length + document.warnings.length > 0)
        return undefined;
    return convert(document, lines, complaints);
}
class TooMuch extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
function convert(document, lines, complaints) {
    let count = 0;
    let deepest = 0;
    const anchors = new Map();
    const anchored = new Map();
    const at = (node) => positionOf(lines, node?.range?.[0] ?? 0);
    const reach = (yaml, more, depth) => {
        count += more;
        deepest = Math.max(deepest, depth);
        if (count > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O.nodes)
            throw new TooMuch(`its aliases make more than ${_document_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O.nodes} values`, at(yaml));
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O.depth)
            throw new TooMuch(`it is nested more than ${_document_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O.depth} deep`, at(yaml));
    };
    const node = (yaml, depth) => {
        reach(yaml, 1, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(yaml)) {
            const target = anchors.get(yaml.source);
            if (target === undefined)
                throw new TooMuch(`the alias “*${yaml.source}” names no anchor above it`, at(yaml));
            const made = anchored.get(target);
            if (made === undefined)
                throw new TooMuch(`the alias “*${yaml.source}” contains itself`, at(yaml));
            reach(yaml, made.size, depth + made.height);
            return made.node;
        }
        if (yaml?.anchor === undefined)
            return bare(yaml, depth);
        anchors.set(yaml.anchor, yaml);
        const [before, outer] = [count, deepest];
        deepest = depth;
        const made = bare(yaml, depth);
        anchored.set(yaml, { node: made, size: count - before, height: deepest - depth });
        deepest = Math.max(outer, deepest);
        return made;
    };
    const bare = (yaml, depth) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(yaml)) {
            const pairs = yaml.items;
            return { kind: 'map', at: at(yaml), entries: entries(pairs, depth) };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(yaml)) {
            return { kind: 'list', at: at(yaml), items: yaml.items.map((item) => node(item, depth + 1)) };
        }
        const scalar = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(yaml) ? yaml : undefined;
        const plain = scalar === undefined || scalar.type === 'PLAIN' || scalar.type === undefined;
        return { kind: 'text', at: at(yaml), text: String(scalar?.value ?? ''), plain };
    };
    const entries = (pairs, depth) => {
        const own = [];
        const merged = [];
        for (const pair of pairs) {
            const key = node(pair.key, depth + 1);
            if (key.kind !== 'text')
                throw new TooMuch('a key is a mapping or a list', key.at);
            const value = node(pair.value, depth + 1);
            if (key.text === '<<' && key.plain)
                merged.push(...mergedEntries(value));
            else
                own.push({ key: key.text, keyAt: key.at, value });
        }
        if (merged.length === 0)
            return own;
        const known = new Set(own.map((entry) => entry.key));
        for (const entry of merged) {
            if (!known.has(entry.key))
                own.push(entry);
            known.add(entry.key);
        }
        return own;
    };
    try {
        return node(document.contents, 0);
    }
    catch (error) {
        if (!(error instanceof TooMuch))
            throw error;
        complaints.add('DCA-CAT-005', error.at, `${error.message}.`, 'Write it out, or simpler.');
        return undefined;
    }
}
function mergedEntries(value) {
    if (value.kind === 'map')
        return value.entries;
    if (value.kind === 'list')
        return value.items.flatMap(mergedEntries);
    throw new TooMuch('“<<” merges a mapping or a list of mappings', value.at);
}
function positionOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function piecesOf(text) {
    let count = 1;
    for (let at = 0; at < text.length; at += 1)
        if (parting.has(text.charCodeAt(at)))
            count += 1;
    return count;
}
const parting = new Set([...'\n\r,[{&*!'].map((character) => character.charCodeAt(0)));
function firstTooDeep(text) {
    let depth = 0;
    const limit = _document_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O.depth * 4;
    const indents = [];
    for (const [index, line] of text.split('\n').entries()) {
        const indent = line.search(/[^ ]/);
        if (indent >= 0) {
            while ((indents.at(-1) ?? -1) >= indent)
                indents.pop();
            if (indents.push(indent) > limit)
                return { line: index + 1, column: indent + 1 };
        }
        const found = /^\s*(?:[-?:]\s+){64}/.exec(line);
        if (found !== null)
            return { line: index + 1, column: 1 };
        for (let column = 0; column < line.length; column += 1) {
            const character = line.charCodeAt(column);
            if (character === 0x5b || character === 0x7b)
                depth += 1;
            else if ((character === 0x5d || character === 0x7d) && depth > 0)
                depth -= 1;
            if (depth > limit)
                return { line: index + 1, column: column + 1 };
        }
        if (!/[[{,]\s*(?:#.*)?$/s.test(line) && !/^\s*[\]}[{,"']/.test(line))
            depth = 0;
    }
    return undefined;
}


/***/ })

};
