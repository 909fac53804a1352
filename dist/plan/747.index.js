export const id = 747;
export const ids = [747];
export const modules = {

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2228);

class Unreadable extends Error {
    offset;
    tooMuch;
    constructor(message, offset, tooMuch = false) {
        super(message);
        this.offset = offset;
        this.tooMuch = tooMuch;
    }
}
function parseJson(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    try {
        return { node: read(text, lineStarts) };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        const { message, offset, tooMuch } = error;
        return { node: undefined, message, at: positionOf(lineStarts, offset), tooMuch };
    }
}
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const white = /[ \t\r\n]*/y;
function read(text, lineStarts) {
    let at = 0;
    let count = 0;
    const take = (expression) => {
        expression.lastIndex = at;
        const found = expression.exec(text)?.[0];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    const takeString = () => {
        if (text[at] !== '"')
            return undefined;
        let end = at + 1;
        while (end < text.length && text[end] !== '"')
            end += text[end] === '\\' ? 2 : 1;
        try {
            const decoded = JSON.parse(text.slice(at, end + 1));
            at = end + 1;
            return decoded;
        }
        catch {
            throw new Unreadable('this string is not closed, or holds what a string of JSON cannot', at);
        }
    };
    const here = () => positionOf(lineStarts, at);
    const expect = (character) => {
        take(white);
        if (text[at] !== character)
            throw new Unreadable(`expected “${character}”`, at);
        at += 1;
    };
    const key = () => {
        take(white);
        const keyAt = here();
        const key = takeString();
        if (key === undefined)
            throw new Unreadable('expected a key in double quotes', at);
        return { key, keyAt };
    };
    const items = (close, item) => {
        const found = [];
        take(white);
        if (text[at] === close) {
            at += 1;
            return found;
        }
        for (;;) {
            found.push(item());
            take(white);
            if (text[at] === close) {
                at += 1;
                return found;
            }
            if (text[at] !== ',')
                throw new Unreadable(`expected “,” or “${close}”`, at);
            at += 1;
        }
    };
    const value = (depth) => {
        count += 1;
        if (count > _document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.nodes)
            throw new Unreadable(`it holds more than ${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.nodes} values`, at, true);
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.depth)
            throw new Unreadable(`it is nested more than ${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.depth} deep`, at, true);
        take(white);
        const position = here();
        if (text[at] === '{') {
            at += 1;
            const entries = items('}', () => {
                const name = key();
                expect(':');
                return { ...name, value: value(depth + 1) };
            });
            return { kind: 'map', at: position, entries };
        }
        if (text[at] === '[') {
            at += 1;
            return { kind: 'list', at: position, items: items(']', () => value(depth + 1)) };
        }
        const quoted = takeString();
        if (quoted !== undefined)
            return { kind: 'text', at: position, text: quoted, plain: false };
        const plain = take(word) ?? take(number);
        if (plain === undefined)
            throw new Unreadable('expected a value', at);
        return { kind: 'text', at: position, text: plain, plain: true };
    };
    const root = value(0);
    take(white);
    if (at < text.length)
        throw new Unreadable('something follows the end', at);
    return root;
}
function positionOf(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}


/***/ })

};
