export const id = 7003;
export const ids = [7003];
export const modules = {

/***/ 7003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withAncestors: () => (/* binding */ withAncestors)
/* harmony export */ });
function withAncestors(all, names) {
    const byName = new Map(all.map((image) => [image.name, image]));
    const wanted = new Set(names);
    for (const name of wanted)
        for (const parent of byName.get(name)?.parents ?? [])
            wanted.add(parent);
    return all.filter((image) => wanted.has(image.name));
}


/***/ })

};
