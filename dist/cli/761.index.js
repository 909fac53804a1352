export const id = 761;
export const ids = [761];
export const modules = {

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadOptions: () => (/* binding */ loadOptions)
/* harmony export */ });
/* harmony import */ var _src_plan_matrix_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5900);

function loadOptions(inputs, repository) {
    const { catalog, catalogFormat, axes, registry, image, file, context, buildArgs = [], tags, versionFile } = inputs;
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
        versionFile,
        repository: repository === '' ? undefined : repository,
    };
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs)
/* harmony export */ });
function pairs(lines) {
    return Object.fromEntries(lines.map((line) => {
        const equals = line.indexOf('=');
        return equals < 0 ? [line, ''] : [line.slice(0, equals).trim(), line.slice(equals + 1)];
    }));
}


/***/ })

};
