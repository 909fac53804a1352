export const id = 193;
export const ids = [193];
export const modules = {

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageRepositories: () => (/* binding */ imageRepositories)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
/* harmony import */ var _pushed_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5181);
/* harmony import */ var _template_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1091);
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);




function imageRepositories(catalog, context, { registry, image }) {
    const run = (0,_template_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runValues */ .w)(context, { now: new Date(0), commitDate: undefined }, {});
    const request = { catalog, run, registry, image, version: undefined };
    const shared = (0,_template_values_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedValues */ .w)(request);
    return (one) => (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)((0,_pushed_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(one, request, shared, { name: one.name }).text);
}


/***/ })

};
