export const id = 101;
export const ids = [101];
export const modules = {

/***/ 7101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesSummary: () => (/* binding */ changesSummary)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);
/** What detect-changes decided, as the table that a reviewer reads in the job summary. */

/** More rows are folded: a summary has 1 MiB, a reader less. */
const shownRows = 200;
function changesSummary(detection) {
    const { changes, reasons, all, removed, reused, filesCount, unknown } = detection;
    const noun = detection.kind.toLowerCase();
    const rows = changes.slice(0, shownRows).map((name) => [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reasons.get(name) ?? '')]);
    const parts = [
        `### ${changes.length === 0 ? 'Nothing to build' : `${changes.length} of ${all.length} ${all.length === 1 ? noun : `${noun}s`} to build`}`,
        unknown === undefined
            ? ''
            : `> [!WARNING]\n> **The base is unknown, so everything is built.** ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(unknown, 2000)}`,
        comparedWith(detection, filesCount),
        rows.length === 0 ? '' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([detection.kind, 'Why'], rows),
        changes.length > shownRows ? `… and ${changes.length - shownRows} more.` : '',
        reused.size === 0
            ? ''
            : `Reused, as their inputs are built already:\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Image', 'Reference'], [...reused].map(([name, reference]) => [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reference)]))}`,
        removed.length === 0 ? '' : `No longer in the catalog: ${removed.map((name) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)).join(', ')}.`,
        untouched(detection),
        facts(detection),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function comparedWith({ base, head, source, everything }, count) {
    const files = `${count} changed ${count === 1 ? 'file' : 'files'}`;
    const to = head === '' ? '' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(head.slice(0, 7));
    if (base === undefined)
        return everything === undefined ? '' : `${to} Built without a comparison: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(everything)}.`.trim();
    return `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(base.slice(0, 7))} → ${to} (${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(source)}): ${files}.`;
}
function untouched({ all, changes, reused }) {
    const built = new Set(changes);
    const rest = all.filter((name) => !built.has(name) && !reused.has(name));
    if (rest.length === 0 || changes.length === 0)
        return '';
    const shown = rest.slice(0, 500).map((name) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name));
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${rest.length} not built`, `${shown.join(', ')}${rest.length > 500 ? ', …' : ''}`);
}
function facts({ rebuild, cacheUpdate, tag, pushing, promoted }) {
    const said = [
        `The tag of this event is ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tag)}`,
        rebuild ? 'on fresh base layers, without cache' : '',
        cacheUpdate ? 'shared caches are updated' : '',
        pushing.push ? 'images may be pushed' : `nothing is pushed (${pushing.why})`,
        promoted === undefined ? '' : `what is pushed is promoted (${promoted})`,
    ];
    return `${said.filter((one) => one !== '').join('; ')}.`;
}


/***/ })

};
