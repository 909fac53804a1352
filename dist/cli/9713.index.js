export const id = 9713;
export const ids = [9713];
export const modules = {

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ killAfter)
/* harmony export */ });
/** @param limit milliseconds until it is killed. */
function killAfter(child, limit) {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const stop = () => clearTimeout(timer);
    child.once('error', stop);
    child.once('close', stop);
}


/***/ })

};
