export const id = 442;
export const ids = [442];
export const modules = {

/***/ 5442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cutMarkdown: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/* unused harmony export characters */
const blockTag = /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i;
function cutMarkdown(markdown, limit, sizeOf = characters) {
    const lines = markdown.replaceAll('\r\n', '\n').replaceAll('\r', '\n').toWellFormed().trimEnd().split('\n');
    const open = { fence: undefined, details: 0, comment: undefined, html: false };
    let size = 0;
    let good = 0;
    let there = { ...open };
    for (const [at, line] of lines.entries()) {
        size += sizeOf(line) + 1;
        if (size > limit)
            break;
        follow(open, line);
        if (size + closingLength(open) > limit)
            continue;
        good = at + 1;
        there = { ...open };
    }
    const text = good === 0 ? '' : `${lines.slice(0, good).join('\n')}${closing(there)}`;
    return { text, cut: good < lines.length };
}
function characters(text) {
    let count = text.length;
    for (let at = 0; at < text.length; at += 1)
        if ((text.charCodeAt(at) & 0xfc00) === 0xdc00)
            count -= 1;
    return count;
}
function follow(open, line) {
    if (open.fence !== undefined) {
        const bare = line.trim();
        if (bare.length >= open.fence.length && bare === (bare[0] ?? '').repeat(bare.length) && bare[0] === open.fence[0])
            open.fence = undefined;
        return;
    }
    if (open.comment !== 'block') {
        if (line.trim() === '')
            open.html = false;
        else if (blockTag.test(line))
            open.html = true;
    }
    if (open.comment !== 'block' && !open.html) {
        const fence = /^ {0,3}(?:[-*+>] +)*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            open.fence = fence;
            return;
        }
    }
    for (const [token] of line.matchAll(/<!--|-->|<details\b|<\/details\s*>/gi)) {
        if (token === '<!--')
            open.comment ??= /^ {0,3}<!--/.test(line) && !open.html ? 'block' : 'inline';
        else if (token === '-->')
            open.comment = undefined;
        else if (open.comment === undefined)
            open.details = Math.max(0, open.details + (token.startsWith('</') ? -1 : 1));
    }
}
function closingLength({ fence, details, comment }) {
    return ((fence === undefined ? 0 : 1 + fence.length) +
        (comment === undefined ? 0 : '\n-->'.length) +
        (details > 0 ? 1 + '</details>\n'.length * details : 0));
}
function closing({ fence, details, comment }) {
    return `${fence === undefined ? '' : `\n${fence}`}${comment === undefined ? '' : '\n-->'}${details > 0 ? `\n\n${'</details>\n'.repeat(details)}` : ''}`.trimEnd();
}


/***/ })

};
