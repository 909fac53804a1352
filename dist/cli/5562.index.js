export const id = 5562;
export const ids = [5562];
export const modules = {

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** The order of texts by UTF-16 code units, for `sort`: the same on every machine, unlike that of a language. */
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** `URL.parse`, which is newer than the oldest Node of the command line. */
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/* harmony import */ var _action_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1769);
/**
 * Markdown whose every value from outside is data.
 *
 * Comments and job summaries show branch names, tags, labels, file names and logs that an attacker
 * may have written. Two forms hold such a value: `code` (what a reader may copy) and `escapeMarkdown`
 * (a word in a sentence). Nothing else may be put between our own words.
 *
 * Traps, all measured: GitHub looks for `@name`, `#1`, `GH-1`, commit ids, `:emoji:` and addresses in the text
 * *after* Markdown and entities were read, so entities alone do not stop a mention: a zero-width space does.
 * It skips code, so code spans need none. In a table a pipe ends the cell even inside a code span, and
 * parsers disagree about `\\|`. Inside an HTML block (`<summary>`) Markdown is not read: code is `<code>` there.
 */


/** Longest value shown; a reference with registry, path, tag and digest fits. */
const valueLimit = 512;
// Made when first needed: it costs as much as everything else that a short run imports.
let graphemes;
/** A value as words of a sentence, on one line: no markup, link, mention or entity comes out of it. */
function escapeMarkdown(text, limit = valueLimit) {
    const words = clip(oneLine(text, ' '), limit).trim();
    return entities(words.replace(magnets, `$&${gap}`)).replaceAll(gap, '&#8203;');
}
/** A value as code, on one line; `''` for an empty one. */
function code(text, limit = valueLimit) {
    const value = clip(oneLine(text, '⏎'), limit);
    if (value === '')
        return '';
    const fence = '`'.repeat(longestRun(value, '`') + 1);
    // One space on both sides is taken off again by the reader, so padding never shows.
    const pad = /^[` ]|[` ]$/.test(value) && value.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${value}${pad}${fence}`;
}
/** A link whose text is data. An address that is no http address is left out, the text stays. */
function link(text, url) {
    return linked(escapeMarkdown(text), url);
}
/** A link whose text is a value shown as code. */
function codeLink(text, url) {
    return linked(code(text), url);
}
/** Cells are Markdown made by the functions of this file; pipes and line ends in them are taken care of here. */
function table(columns, rows) {
    const wide = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = wide.map(({ align }) => (align === 'right' ? '--:' : align === 'center' ? ':-:' : ':--'));
    const body = rows.map((row) => line(wide.map((_, at) => cell(row[at] ?? ''))));
    return [line(wide.map(({ title }) => cell(title))), line(rule), ...body].join('\n');
}
/** A folded section. `body` is Markdown made by the functions of this file. */
function details(summary, body, { open = false } = {}) {
    const parts = typeof summary === 'string' ? [summary] : summary;
    // The blank lines let Markdown be read again inside the HTML block.
    return `<details${open ? ' open' : ''}><summary>${parts.map(summaryPart).join('')}</summary>\n\n${body.trim()}\n\n</details>`;
}
/** Lines of a log or a command as a block; the fence is longer than any in the text. */
function codeBlock(text, language = '') {
    const lines = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\r\n?/g, '\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** At most `limit` code points, cut between two characters as a reader sees them (never half an emoji), with `…` for the rest. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    if (points.length <= limit)
        return text;
    let kept = '';
    let room = limit - 1;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment } of graphemes.segment(points.slice(0, limit + 64).join(''))) {
        room -= [...segment].length;
        if (room < 0)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
const gap = '\u200b';
// What GitHub turns into links and pictures after the Markdown was read; a gap behind each of these stops that:
// a mention or e-mail address, an issue, an emoji or scheme, a host, GH-1, a commit id.
const magnets = /[@#]|:(?! )|\bwww(?=\.)|\bGH(?=-)|[0-9a-f]{6}(?=[0-9a-f])/giu;
// Punctuation that is, or can begin, something in Markdown or HTML; between two letters or digits `.`, `-` and `+` are nothing.
const meaningful = /[#$&*<=>@[\\\]^_`|~]|:(?! )|\)|(?<![A-Za-z0-9])[.+-]|[.+-](?![A-Za-z0-9])/g;
function oneLine(text, lineEnd) {
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\r\n?|\n/g, lineEnd).replaceAll('\t', ' '));
}
function entities(text) {
    return text.replace(meaningful, (character) => `&#${character.charCodeAt(0)};`);
}
function summaryPart(part) {
    if (typeof part === 'string')
        return spaced(part, escapeMarkdown(part));
    if ('strong' in part)
        return `<b>${escapeMarkdown(part.strong)}</b>`;
    // No Markdown is read there, and GitHub links nothing in code.
    const value = clip(oneLine(part.code, '⏎'), valueLimit);
    return `<code>${value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
// Escaping trims; between two parts the space is ours.
function spaced(part, escaped) {
    return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}
function cell(markdown) {
    return markdown
        .replace(/[\r\n]+/g, ' ')
        .replace(/(?<!\\)\\+\|/g, (match) => match.replace('|', '│'))
        .replaceAll('|', '\\|')
        .trim();
}
function linked(text, url) {
    const address = (0,_action_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(url);
    if (text === '' || !address || !/^https?:$/.test(address.protocol) || address.username || address.password)
        return text;
    const safe = address.href.replace(/[^A-Za-z0-9\-._~:/?#@!$&*+,;=%]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `[${text}](${safe})`;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


/***/ })

};
