export const id = 9801;
export const ids = [9801,4440];
export const modules = {

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainImage: () => (/* binding */ explainImage),
  flags: () => (/* binding */ flags)
});

// EXTERNAL MODULE: ./build/src/action/contract.js
var contract = __webpack_require__(5936);
// EXTERNAL MODULE: ./build/src/action/fields.js
var fields = __webpack_require__(1419);
;// CONCATENATED MODULE: ./build/src/action/log.js
/** For code that is used without anybody listening. */
const silentLog = {
    debug: () => { },
    info: () => { },
    notice: () => { },
    warn: () => { },
    group: (_title, body) => body(),
    mask: () => { },
};

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/action/terminal-runner.js + 1 modules
var terminal_runner = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/src/catalog/complaint.js
var complaint = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/actions/catalog-inputs.js
var catalog_inputs = __webpack_require__(5329);
;// CONCATENATED MODULE: ./build/actions/explain.js
/**
 * `docker-ci explain IMAGE [--base REVISION] [--catalog FILE] [--catalog-format FORMAT] [--axes YAML] [--json]`.
 *
 * It reads the work tree, as `plan` does in a terminal, and starts nothing but git.
 */







const flags = (0,contract/* defineContract */.ye)({
    name: 'explain',
    title: 'Explain an image',
    summary: 'What is an image made of, and which file makes it rebuild?',
    branding: { icon: 'help-circle', color: 'blue' },
    inputs: {
        ...catalog_inputs/* catalogInputs */.d,
        base: (0,fields/* text */.Qq)({ description: 'Branch, tag or commit: also name the changes since it that make the image rebuild.' }),
    },
    outputs: {},
});
/** @throws Problem DCA-MAT-080 without a name, DCA-MAT-081 for an image that the catalog lacks, DCA-DET-006 for a base that is not there, DCA-MAT-082 for one without a common commit. */
async function explainImage(words, call) {
    const { name, inputs } = readWords(words);
    const { folder } = call;
    const { withWorkingCopy } = await __webpack_require__.e(/* import() */ 5693).then(__webpack_require__.bind(__webpack_require__, 5693));
    const environment = await withWorkingCopy(call.environment ?? process.env, folder);
    const { loadCatalog } = await Promise.all(/* import() */[__webpack_require__.e(8276), __webpack_require__.e(5257), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 5257));
    const { catalogInputs: inputsOf } = await Promise.all(/* import() */[__webpack_require__.e(8276), __webpack_require__.e(2737)]).then(__webpack_require__.bind(__webpack_require__, 2737));
    const { inputFiles, inputsHashes } = await Promise.all(/* import() */[__webpack_require__.e(8276), __webpack_require__.e(6067)]).then(__webpack_require__.bind(__webpack_require__, 6067));
    const { indexOf } = await __webpack_require__.e(/* import() */ 7967).then(__webpack_require__.bind(__webpack_require__, 348));
    const { workspaceTree } = await __webpack_require__.e(/* import() */ 3921).then(__webpack_require__.bind(__webpack_require__, 3921));
    const { explanationOf, explanationText } = await __webpack_require__.e(/* import() */ 8690).then(__webpack_require__.bind(__webpack_require__, 8690));
    const { loadOptions } = await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 761));
    const tree = workspaceTree(folder);
    const catalog = await loadCatalog({ ...loadOptions(inputs, environment.GITHUB_REPOSITORY ?? ''), tree });
    const image = imageCalled(name, catalog);
    const line = withAncestors(image, catalog);
    const known = await inputsOf(line, tree);
    const own = known.get(image.name);
    const facts = {
        catalog,
        inputs: known,
        hashes: await inputsHashes(line, tree, { inputs: known }),
        files: own === undefined ? [] : (await inputFiles(own, await indexOf(tree))).map(({ path }) => path),
    };
    const changed = inputs.base === undefined ? undefined : await changedSince(inputs.base, folder, environment);
    const explanation = explanationOf(image, facts, changed);
    return call.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation);
}
function readWords(words) {
    const [first, ...rest] = words;
    if (first === undefined || first.startsWith('--')) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-080',
            message: 'no image is named.',
            remedy: 'Write `docker-ci explain IMAGE`, then flags: --base, --catalog, --catalog-format, --axes, --json.',
        });
    }
    const given = (0,terminal_runner/* parseFlags */.b)(flags, rest);
    return { name: first, inputs: (0,contract/* parseInputs */.TL)(flags, (input) => given.get(input) ?? '') };
}
function imageCalled(name, { images }) {
    const found = images.find((image) => image.name === name);
    if (found)
        return found;
    const names = images.map((image) => image.name);
    const near = (0,complaint/* nearest */.pA)(name, names);
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-081',
        message: `the catalog has no image ${JSON.stringify(name)}.`,
        remedy: near === undefined
            ? `It has ${names.slice(0, 30).join(', ')}${names.length > 30 ? ` and ${names.length - 30} more` : ''}.`
            : `Did you mean ${near}?`,
    });
}
function withAncestors(image, catalog) {
    const byName = new Map(catalog.images.map((one) => [one.name, one]));
    const wanted = new Set([image.name]);
    for (const name of wanted)
        for (const parent of byName.get(name)?.parents ?? [])
            wanted.add(parent);
    return { ...catalog, images: catalog.images.filter(({ name }) => wanted.has(name)) };
}
async function changedSince(base, workspace, environment) {
    const { localGit } = await __webpack_require__.e(/* import() */ 3426).then(__webpack_require__.bind(__webpack_require__, 3426));
    const { tmpdir } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8161, 19));
    const remote = { serverUrl: '', repository: '', token: undefined };
    const git = localGit({ workspace, temporary: tmpdir(), environment, remote }, silentLog);
    try {
        const [from, head] = [await git.commit(base), await git.commit('HEAD')];
        if (from === undefined) {
            const { refuseTyped } = await __webpack_require__.e(/* import() */ 7946).then(__webpack_require__.bind(__webpack_require__, 5565));
            await refuseTyped('base', base, '', git);
        }
        const merged = from && head ? await git.mergeBase(from, head) : undefined;
        const files = merged && head ? await git.diff(merged, head) : undefined;
        if (files)
            return files.map(({ path }) => path);
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-082',
            message: `${JSON.stringify(base)} and HEAD cannot be compared.`,
            remedy: 'Name a branch, tag or commit of this repository, such as `origin/main`; fetch it first.',
        });
    }
    finally {
        git.close();
    }
}


/***/ }),

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


/***/ })

};
