export const id = 761;
export const ids = [761];
export const modules = {

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadOptions: () => (/* binding */ loadOptions)
/* harmony export */ });
/** @param repository `owner/name`; empty in a terminal. */
async function loadOptions(inputs, repository) {
    const { pairs } = await __webpack_require__.e(/* import() */ 241).then(__webpack_require__.bind(__webpack_require__, 2241));
    const { catalog, catalogFormat, axes, registry, image, file, context, buildArgs = [], tags } = inputs;
    return {
        catalog,
        format: catalogFormat,
        axes,
        registry,
        image,
        file,
        context,
        buildArgs: pairs(buildArgs),
        tags,
        repository: repository === '' ? undefined : repository,
    };
}


/***/ })

};
