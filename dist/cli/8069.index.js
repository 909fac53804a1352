export const id = 8069;
export const ids = [8069,761,4440];
export const modules = {

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogInputs: () => (/* reexport safe */ _src_catalog_inputs_js__WEBPACK_IMPORTED_MODULE_1__.catalogInputs),
/* harmony export */   inputsHashes: () => (/* reexport safe */ _src_catalog_hash_js__WEBPACK_IMPORTED_MODULE_0__.inputsHashes),
/* harmony export */   inputsIndex: () => (/* reexport safe */ _src_catalog_inputs_js__WEBPACK_IMPORTED_MODULE_1__._),
/* harmony export */   loadCatalog: () => (/* reexport safe */ _src_catalog_load_js__WEBPACK_IMPORTED_MODULE_2__.loadCatalog),
/* harmony export */   loadOptions: () => (/* reexport safe */ _load_options_js__WEBPACK_IMPORTED_MODULE_3__.loadOptions)
/* harmony export */ });
/* harmony import */ var _src_catalog_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
/* harmony import */ var _src_catalog_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2737);
/* harmony import */ var _src_catalog_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5257);
/* harmony import */ var _load_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(761);
/**
 * What every run with a catalog needs, in one module: it is loaded while git starts, and one file of a bundle is found, read
 * and compiled sooner than eight.
 */






/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadOptions: () => (/* binding */ loadOptions)
/* harmony export */ });
/* harmony import */ var _src_plan_matrix_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5900);

/** @param repository `owner/name`; empty in a terminal. */
function loadOptions(inputs, repository) {
    const { catalog, catalogFormat, axes, registry, image, file, context, buildArgs = [], tags } = inputs;
    return {
        catalog,
        format: catalogFormat,
        axes,
        registry,
        image,
        file,
        context,
        buildArgs: (0,_src_plan_matrix_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .A)(buildArgs),
        tags,
        repository: repository === '' ? undefined : repository,
    };
}


/***/ }),

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
    return (known
        .map((candidate) => ({
        candidate,
        distance: editDistance(plain(word).slice(0, 64), plain(candidate).slice(0, 64)),
    }))
        // With every letter another one a short word is no nearer than any other.
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
        distance < Math.max(candidate.length, word.length))
        .sort((one, other) => one.distance - other.distance)
        .slice(0, most)
        .map(({ candidate }) => candidate));
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

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs)
/* harmony export */ });
/** Lines `KEY=value`; a line without `=` has an empty value. */
function pairs(lines) {
    return Object.fromEntries(lines.map((line) => {
        const equals = line.indexOf('=');
        return equals < 0 ? [line, ''] : [line.slice(0, equals).trim(), line.slice(equals + 1)];
    }));
}


/***/ })

};
