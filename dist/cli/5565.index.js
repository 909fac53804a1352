export const id = 5565;
export const ids = [5565];
export const modules = {

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseTyped: () => (/* binding */ refuseTyped)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6898);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);


async function refuseTyped(input, typed, event, git) {
    if (event !== '')
        return;
    const near = meant(typed, await git.refNames());
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-DET-006',
        message: `${JSON.stringify(typed)} of --${input} is no branch, tag or commit that is here or can be fetched.`,
        remedy: near.length === 0
            ? '`git branch --all` and `git tag` list what there is; `git fetch` brings what is new.'
            : `Did you mean ${near.join(' or ')}?`,
    });
}
function meant(typed, names) {
    const short = (name) => name.replace(/^origin\//, '');
    const same = names.filter((name) => short(name) === short(typed));
    return same.length > 0 ? same : (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .q)(typed, names, 3);
}


/***/ })

};
