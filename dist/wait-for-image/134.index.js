export const id = 134;
export const ids = [134];
export const modules = {

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   steadyClock: () => (/* binding */ steadyClock)
/* harmony export */ });
const steadyClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    random: Math.random,
};


/***/ })

};
