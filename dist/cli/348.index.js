export const id = 348;
export const ids = [348,7967];
export const modules = {

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fileList),
/* harmony export */   EP: () => (/* binding */ searchOf),
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   indexOf: () => (/* binding */ indexOf)
/* harmony export */ });
async function indexOf(tree) {
    return (await tree.index?.()) ?? listedIndexOf(tree);
}
const known = new WeakMap();
async function searchOf(tree) {
    return (await tree.search?.()) ?? fileList(await tree.list()).search;
}
async function listedIndexOf(tree) {
    const files = await tree.list();
    const index = known.get(files) ?? listedIndex(fileList(files));
    known.set(files, index);
    return index;
}
function fileList(files) {
    const sorted = isSorted(files) ? files : files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const file = (at) => sorted[at] ?? { path: '', mode: '', id: '' };
    const search = (words, wanted) => sorted.filter(({ path }) => words.some((word) => path.includes(word)) && wanted(path));
    return { length: sorted.length, path: (at) => file(at).path, file, search };
}
function filesOf(list, from = 0, to = list.length) {
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => list.file(from + at));
}
function listedIndex(list) {
    const firstFrom = (path) => {
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (list.path(middle) < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const get = (path) => {
        const at = firstFrom(path);
        return at < list.length && list.path(at) === path ? list.file(at) : undefined;
    };
    return {
        get,
        hasFolder: (folder) => {
            if (folder === '' || folder === '.')
                return true;
            const at = firstFrom(`${folder}/`);
            return at < list.length && list.path(at).startsWith(`${folder}/`);
        },
        under: (path) => {
            if (path === '' || path === '.')
                return filesOf(list);
            const itself = get(path);
            return itself === undefined ? filesOf(list, firstFrom(`${path}/`), firstFrom(`${path}0`)) : [itself];
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
