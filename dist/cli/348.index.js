export const id = 348;
export const ids = [348];
export const modules = {

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexOf: () => (/* binding */ indexOf)
/* harmony export */ });
const known = new WeakMap();
async function indexOf(tree) {
    const listed = await tree.list();
    const before = known.get(listed);
    if (before !== undefined)
        return before;
    const index = makeIndex(listed);
    known.set(listed, index);
    return index;
}
function makeIndex(listed) {
    // Git sorts by bytes, JavaScript by UTF-16 units; they differ for few names, and sorting what is sorted is quick.
    const files = isSorted(listed) ? listed : listed.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const firstFrom = (path) => {
        let low = 0;
        let high = files.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((files[middle]?.path ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const get = (path) => {
        const found = files[firstFrom(path)];
        return found?.path === path ? found : undefined;
    };
    const range = (folder) => [firstFrom(`${folder}/`), firstFrom(`${folder}0`)];
    return {
        files,
        get,
        hasFolder: (folder) => {
            if (folder === '' || folder === '.')
                return true;
            const [from, to] = range(folder);
            return to > from;
        },
        under: (path) => {
            if (path === '' || path === '.')
                return files;
            const itself = get(path);
            return itself === undefined ? files.slice(...range(path)) : [itself];
        },
    };
}
function isSorted(files) {
    for (let index = 1; index < files.length; index += 1) {
        if ((files[index - 1]?.path ?? '') > (files[index]?.path ?? ''))
            return false;
    }
    return true;
}


/***/ })

};
