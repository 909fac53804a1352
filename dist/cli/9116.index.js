export const id = 9116;
export const ids = [9116];
export const modules = {

/***/ 9116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   O: () => (/* binding */ bounds),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   parseDocument: () => (/* binding */ parseDocument),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* unused harmony export positionIn */
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
        const { parseJson } = await __webpack_require__.e(/* import() */ 2747).then(__webpack_require__.bind(__webpack_require__, 2747));
        const parsed = parseJson(source);
        if (parsed.node !== undefined)
            return checkKeys(parsed.node, complaints);
        // A flow mapping of YAML starts alike; small files are tried, as what JSON says is the better message for large ones.
        if (complaints.file?.endsWith('.json') || parsed.tooDeep || source.length > bounds.yaml) {
            complaints.add('DCA-CAT-004', parsed.at, `this is no JSON: ${parsed.message}.`, 'Mend the file.');
            return undefined;
        }
    }
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1624)]).then(__webpack_require__.bind(__webpack_require__, 1624));
    const node = parseYaml(source, complaints);
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


/***/ })

};
