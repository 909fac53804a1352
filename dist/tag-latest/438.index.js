export const id = 438;
export const ids = [438];
export const modules = {

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   afterPrefix: () => (/* binding */ afterPrefix)
/* harmony export */ });
function afterPrefix(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}


/***/ })

};
