export const id = 565;
export const ids = [565];
export const modules = {

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
function nearest(word, known) {
    return nearestOf(word, known, 1)[0];
}
function nearestOf(word, known, most) {
    const plain = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    return (known
        .map((candidate) => ({
        candidate,
        distance: editDistance(plain(word).slice(0, 64), plain(candidate).slice(0, 64)),
    }))
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
        distance < Math.max(candidate.length, word.length))
        .sort((one, other) => one.distance - other.distance)
        .slice(0, most)
        .map(({ candidate }) => candidate));
}
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
