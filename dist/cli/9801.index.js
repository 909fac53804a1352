export const id = 9801;
export const ids = [9801];
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
const silentLog = {
    debug: () => { },
    info: () => { },
    notice: () => { },
    warn: () => { },
    group: (_title, body) => body(),
    mask: () => { },
};

// EXTERNAL MODULE: ./build/src/action/nearest.js
var nearest = __webpack_require__(6898);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/action/terminal-runner.js
var terminal_runner = __webpack_require__(5705);
// EXTERNAL MODULE: ./build/actions/catalog-inputs.js
var catalog_inputs = __webpack_require__(5329);
// EXTERNAL MODULE: ./build/actions/uncommitted.js
var actions_uncommitted = __webpack_require__(1971);
;// CONCATENATED MODULE: ./build/actions/explain.js








const flags = (0,contract/* defineContract */.ye)({
    name: 'explain',
    title: 'Explain an image',
    summary: 'What is an image made of, and which file makes it rebuild?',
    branding: { icon: 'help-circle', color: 'blue' },
    inputs: {
        ...catalog_inputs/* catalogInputs */.d,
        ...catalog_inputs/* catalogTemplates */.Z,
        base: (0,fields/* text */.Qq)({ description: 'Branch, tag or commit: also name the changes since it that make the image rebuild.' }),
    },
    outputs: {},
});
async function explainImage(words, call) {
    const { name, inputs } = readWords(words);
    const { withWorkingCopy } = await __webpack_require__.e(/* import() */ 5693).then(__webpack_require__.bind(__webpack_require__, 5693));
    const environment = await withWorkingCopy(call.environment ?? process.env, call.folder);
    const folder = environment.GITHUB_WORKSPACE ?? call.folder;
    const { withAncestors } = await __webpack_require__.e(/* import() */ 7003).then(__webpack_require__.bind(__webpack_require__, 7003));
    const { loadCatalog } = await Promise.all(/* import() */[__webpack_require__.e(5963), __webpack_require__.e(5701), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 5701));
    const { catalogInputs: inputsOf } = await Promise.all(/* import() */[__webpack_require__.e(5963), __webpack_require__.e(2737)]).then(__webpack_require__.bind(__webpack_require__, 2737));
    const { inputFiles, inputsHashes } = await Promise.all(/* import() */[__webpack_require__.e(5963), __webpack_require__.e(6067)]).then(__webpack_require__.bind(__webpack_require__, 6067));
    const { indexOf } = await __webpack_require__.e(/* import() */ 7967).then(__webpack_require__.bind(__webpack_require__, 348));
    const { workspaceTree } = await __webpack_require__.e(/* import() */ 7812).then(__webpack_require__.bind(__webpack_require__, 7812));
    const { explanationOf, explanationText } = await __webpack_require__.e(/* import() */ 8690).then(__webpack_require__.bind(__webpack_require__, 8690));
    const { loadOptions } = await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 761));
    const tree = workspaceTree(folder);
    const catalog = await loadCatalog({ ...loadOptions(inputs, environment.GITHUB_REPOSITORY ?? ''), tree });
    const image = imageCalled(name, catalog);
    const line = { ...catalog, images: withAncestors(catalog.images, [image.name]) };
    const known = await inputsOf(line, tree);
    const own = known.get(image.name);
    const facts = {
        catalog,
        inputs: known,
        hashes: await inputsHashes(line, tree, known),
        files: own === undefined ? [] : (await inputFiles(own, await indexOf(tree))).map(({ path }) => path),
    };
    const changed = inputs.base === undefined ? undefined : await changedSince(inputs.base, folder, environment, call.tell);
    const explanation = explanationOf(image, facts, changed);
    return call.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation);
}
function readWords(words) {
    const [names, rest] = namesAmong(words);
    const [name] = names;
    if (name === undefined || names.length > 1) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-080',
            message: name === undefined ? 'no image is named.' : `${names.join(' and ')} are more than one image.`,
            remedy: 'Write `docker-ci explain IMAGE` with the name of one image, and flags: `docker-ci explain --help` lists them.',
        });
    }
    const given = (0,terminal_runner/* parseFlags */.b)(flags, rest);
    return { name, inputs: (0,contract/* parseInputs */.TL)(flags, (input) => given.get(input) ?? '') };
}
function namesAmong(words) {
    const names = [];
    const rest = [];
    for (const [at, word] of words.entries()) {
        const isValue = /^--[^=]*$/.test(words[at - 1] ?? '');
        (word.startsWith('--') || isValue ? rest : names).push(word);
    }
    return [names, rest];
}
function imageCalled(name, { images }) {
    const found = images.find((image) => image.name === name);
    if (found)
        return found;
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-081',
        message: `the catalog has no image ${JSON.stringify(name)}.`,
        remedy: whatThereIs(name, images.map((image) => image.name)),
    });
}
function whatThereIs(name, names) {
    if (names.length === 0)
        return 'In fact it has none: git tracks no Dockerfile here, and no `--catalog` names images.';
    const near = (0,nearest/* nearest */.p)(name, names);
    if (near !== undefined)
        return `Did you mean ${near}?`;
    const parts = names.filter((one) => one.includes(name));
    if (parts.length > 0 && parts.length <= 5)
        return `Did you mean ${[parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' or ')}?`;
    return `It has ${names.slice(0, 30).join(', ')}${names.length > 30 ? ` and ${names.length - 30} more` : ''}.`;
}
async function changedSince(base, workspace, environment, tell) {
    const { localGit } = await __webpack_require__.e(/* import() */ 7139).then(__webpack_require__.bind(__webpack_require__, 7139));
    const { tmpdir } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8161, 19));
    const remote = { serverUrl: '', repository: '', token: undefined };
    const git = localGit({ workspace, temporary: tmpdir(), environment, remote }, silentLog);
    try {
        const [from, head] = [await git.commit(base), await git.commit('HEAD')];
        if (from === undefined) {
            const { refuseTyped } = await __webpack_require__.e(/* import() */ 5565).then(__webpack_require__.bind(__webpack_require__, 5565));
            await refuseTyped('base', base, '', git);
        }
        const merged = from && head ? await git.mergeBase(from, head) : undefined;
        const files = merged && head ? await git.diff(merged, head) : undefined;
        if (files) {
            const uncommitted = (0,actions_uncommitted/* uncommittedSentence */.$)(await git.uncommitted());
            if (uncommitted !== undefined)
                tell(uncommitted);
            return files.map(({ path }) => path);
        }
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

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ uncommittedSentence)
/* harmony export */ });
function uncommittedSentence(count) {
    if (count === 0)
        return undefined;
    const files = count === 1 ? '1 file is' : `${count} files are`;
    return `${files} not committed and not looked at: CI sees commits alone. Commit to have them counted.`;
}


/***/ })

};
