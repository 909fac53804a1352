export const id = 2241;
export const ids = [2241];
export const modules = {

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ withOverrides),
/* harmony export */   d: () => (/* binding */ lateKeys),
/* harmony export */   pU: () => (/* binding */ requestFor),
/* harmony export */   pairs: () => (/* binding */ pairs)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/** What an item of `include` changes about an image before its entry is computed; the rest is set on the entry itself. */

const early = new Set([
    'name',
    'image',
    'context',
    'file',
    'target',
    'platforms',
    'tags',
    'build-args',
    'labels',
]);
function withOverrides(image, added) {
    if (!Object.keys(added).some((key) => early.has(key)))
        return image;
    const text = (key) => (added[key] === undefined ? image[key] : textOf(key, added[key]));
    const optional = (key) => (added[key] === undefined ? image[key] : textOf(key, added[key]));
    return {
        ...image,
        image: optional('image'),
        target: optional('target'),
        context: text('context'),
        file: text('file'),
        platforms: added.platforms === undefined ? image.platforms : listOf('platforms', added.platforms, /[\n,]/),
        tags: added.tags === undefined ? image.tags : listOf('tags', added.tags, '\n'),
        buildArgs: { ...image.buildArgs, ...pairsOf('build-args', added['build-args']) },
        labels: { ...image.labels, ...pairsOf('labels', added.labels) },
    };
}
/** What an item decides itself, so that an input for all images does not. */
function requestFor(request, added) {
    if (added.image === undefined && added.platforms === undefined)
        return request;
    return {
        ...request,
        image: added.image === undefined ? request.image : undefined,
        platforms: added.platforms === undefined ? request.platforms : [],
    };
}
/** The keys of an item that are set on the entry as they are. */
function lateKeys(added) {
    return Object.entries(added).filter(([key]) => !early.has(key));
}
function listOf(key, value, separator) {
    const items = Array.isArray(value) ? value.map((item) => textOf(key, item)) : textOf(key, value).split(separator);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
function pairsOf(key, value) {
    if (value === undefined)
        return {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textOf(key, one)]));
    }
    return pairs(listOf(key, value, '\n'));
}
/** Lines `KEY=value`; a line without `=` has an empty value. */
function pairs(lines) {
    return Object.fromEntries(lines.map((line) => {
        const equals = line.indexOf('=');
        return equals < 0 ? [line, ''] : [line.slice(0, equals).trim(), line.slice(equals + 1)];
    }));
}
function textOf(key, value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-MAT-058',
        message: `\`include\` gives ${JSON.stringify(value)} for "${key}", which is no text.`,
        remedy: 'Write it as docker/build-push-action takes it.',
    });
}


/***/ })

};
