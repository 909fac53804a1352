export const id = 1369;
export const ids = [1369,348,7967,4440];
export const modules = {

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complaints: () => (/* binding */ complaints),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qw: () => (/* binding */ nearestOf),
/* harmony export */   throwIfAny: () => (/* binding */ throwIfAny)
/* harmony export */ });
/* unused harmony export place */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/**
 * Everything that is wrong with a catalog, told at once: each complaint says where (file, line, column), what, and what
 * to do. A catalog with one mistake fails with that mistake's code, one with several with `DCA-CAT-001` and a line each.
 */

/** More are counted, not shown. */
const shown = 50;
function complaints(file) {
    const collected = [];
    return {
        file,
        add: (code, at, message, remedy) => collected.push({ code, file, at, message, remedy }),
        all: () => collected,
    };
}
function throwIfAny(all) {
    const [first] = all;
    if (first === undefined)
        return;
    if (all.length === 1) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code: first.code, message: `${place(first)}${first.message}`, remedy: first.remedy });
    }
    const sorted = all.toSorted((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
    const lines = sorted.slice(0, shown).map((one) => `${place(one)}${one.message} ${one.remedy} [${one.code}]`);
    if (all.length > shown)
        lines.push(`… and ${all.length - shown} more.`);
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-CAT-001',
        message: `the catalog has ${all.length} mistakes:\n${lines.join('\n')}`,
        remedy: 'Mend them all; nothing was planned.',
    });
}
function place({ file, at }) {
    if (file === undefined && at === undefined)
        return '';
    const where = at === undefined ? '' : `:${at.line}:${at.column}`;
    return `${file ?? 'line'}${where}: `;
}
/** “Did you mean …?” for a word that is none of the known ones, where one is near enough. */
function nearest(word, known) {
    return nearestOf(word, known, 1)[0];
}
/** The known words that are near enough, nearest first. */
function nearestOf(word, known, most) {
    const plain = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    return (known
        .map((candidate) => ({
        candidate,
        distance: editDistance(plain(word).slice(0, 64), plain(candidate).slice(0, 64)),
    }))
        // With every letter another one a short word is no nearer than any other.
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
        distance < Math.max(candidate.length, word.length))
        .sort((one, other) => one.distance - other.distance)
        .slice(0, most)
        .map(({ candidate }) => candidate));
}
/** Insertions, deletions, replacements and swaps of neighbours. */
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
/** For those who look through all files. */
async function searchOf(tree) {
    return (await tree.search?.()) ?? fileList(await tree.list()).search;
}
async function listedIndexOf(tree) {
    const files = await tree.list();
    const index = known.get(files) ?? listedIndex(fileList(files));
    known.set(files, index);
    return index;
}
/** Git sorts by bytes, JavaScript by UTF-16 units; they differ for few names, and seeing that something is sorted is quick. */
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
