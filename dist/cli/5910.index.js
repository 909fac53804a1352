export const id = 5910;
export const ids = [5910,4708];
export const modules = {

/***/ 5910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectPorts: () => (/* binding */ detectPorts)
/* harmony export */ });
/* harmony import */ var _src_git_local_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7139);
/* harmony import */ var _src_git_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
/* harmony import */ var _src_github_github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);



function detectPorts(inputs, { log, environment }) {
    const context = (0,_src_github_github_context_js__WEBPACK_IMPORTED_MODULE_2__.githubContext)(environment);
    const { workspace: folder, temporary, serverUrl, repository } = context;
    const remote = { serverUrl, repository, token: inputs.githubToken };
    let git;
    const closing = [];
    const openGit = () => {
        git ??= (0,_src_git_local_git_js__WEBPACK_IMPORTED_MODULE_0__.localGit)({ workspace: folder, temporary, environment, remote }, log);
        return git;
    };
    const api = lazily(async () => {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(9621)]).then(__webpack_require__.bind(__webpack_require__, 9621));
        const { githubChanges } = await __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 854));
        const github = openGitHub({ run: context, token: inputs.githubToken, environment, log });
        closing.push(github.close);
        return githubChanges(github, repository);
    });
    const checkout = lazily(async () => ((await openGit().present()) ? openGit() : undefined));
    const registry = lazily(async () => {
        const { httpRegistry } = await __webpack_require__.e(/* import() */ 6145).then(__webpack_require__.bind(__webpack_require__, 6145));
        const { username, password, tokenHosts, insecureRegistries } = inputs;
        const opened = httpRegistry({ log, environment, username, password, tokenHosts, insecureRegistries });
        closing.push(opened.close);
        return opened;
    });
    const workspaceFiles = lazily(async () => (await __webpack_require__.e(/* import() */ 5431).then(__webpack_require__.bind(__webpack_require__, 7812))).workspaceTree(folder));
    const workspace = {
        read: async (path) => (await workspaceFiles()).read(path),
        list: async () => (await workspaceFiles()).list(),
    };
    const catalogWorld = lazily(() => Promise.all(/* import() */[__webpack_require__.e(5963), __webpack_require__.e(5701), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 9538)));
    const load = async (tree, untracked) => {
        const { loadCatalog, loadOptions } = await catalogWorld();
        return loadCatalog({ ...loadOptions(inputs, repository), tree, workspace: untracked });
    };
    const begun = new WeakMap();
    let beginning;
    const foundInputs = new WeakMap();
    const findInputs = async (catalog, tree, untracked) => {
        const { catalogInputs } = await catalogWorld();
        return catalogInputs(catalog, tree, { workspace: untracked });
    };
    return {
        context,
        log,
        workspace,
        checkout,
        api,
        registry,
        checkoutDate: async () => ((await checkout()) ? openGit().commitDate('HEAD') : undefined),
        hasRepository: async () => openGit().hasRepository(),
        uncommitted: async () => ((await checkout()) ? openGit().uncommitted() : 0),
        gitMissing: () => git?.missing(),
        trouble: () => git?.trouble() ?? [],
        apiGit: async (pull) => (await __webpack_require__.e(/* import() */ 4508).then(__webpack_require__.bind(__webpack_require__, 4508))).apiGit(await api(), pull),
        workflow: /\/([^/@]+\.ya?ml)@/.exec(context.workflowRef)?.[1],
        catalog: {
            log,
            load: async (tree, untracked) => {
                await beginning;
                return (untracked === workspace ? begun.get(tree) : undefined) ?? load(tree, untracked);
            },
            inputsOf: (catalog, tree, untracked) => {
                const known = foundInputs.get(catalog) ?? findInputs(catalog, tree, untracked);
                foundInputs.set(catalog, known);
                return known;
            },
            indexOf: async (inputs) => (await catalogWorld()).inputsIndex(inputs),
        },
        hashesOf: async (catalog, tree) => {
            const { inputsHashes } = await Promise.all(/* import() */[__webpack_require__.e(5963), __webpack_require__.e(8448)]).then(__webpack_require__.bind(__webpack_require__, 6067));
            return inputsHashes(catalog, tree, await foundInputs.get(catalog));
        },
        foundInputs: (catalog) => foundInputs.get(catalog),
        repositoryOf: async (catalog) => {
            const { imageRepositories } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8615), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 193));
            return imageRepositories(catalog, context, { registry: inputs.registry, image: inputs.image });
        },
        warm: () => {
            if (inputs.source === 'api')
                return;
            const { filters, axes, catalogFormat } = inputs;
            const unnamed = filters === undefined && axes === undefined && inputs.catalog === undefined;
            const list = unnamed && (catalogFormat === undefined ? /^(?:images\.|\.github$)/ : catalogFormat === 'dockerfiles');
            const { payload, sha: head } = context;
            const { before } = payload;
            const base = typeof before === 'string' && (0,_src_git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullId */ .JW)(before) && !(0,_src_git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroId */ .aF)(before) ? before : undefined;
            if (!(0,_src_git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullId */ .JW)(head))
                return;
            const warming = openGit().warm({ head, base, list, tree: filters === undefined });
            if (filters === undefined)
                void catalogWorld();
            if (base === undefined || inputs.head !== undefined || filters !== undefined)
                return;
            beginning = warming.then((tree) => {
                if (tree === undefined)
                    return;
                const catalog = load(tree, workspace);
                catalog.catch(() => undefined);
                begun.set(tree, catalog);
            });
        },
        close: () => {
            git?.close();
            for (const end of closing)
                end();
        },
    };
}
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubContext: () => (/* binding */ githubContext)
/* harmony export */ });
/* unused harmony export payloadLimit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);
/* harmony import */ var _action_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1769);





const payloadLimit = 25_000_000;
function githubContext(environment) {
    const text = (name) => environment[name]?.trim() ?? '';
    const serverUrl = address(environment, 'GITHUB_SERVER_URL', 'https://github.com');
    const apiUrl = address(environment, 'GITHUB_API_URL', 'https://api.github.com');
    return {
        repository: repositoryName(text('GITHUB_REPOSITORY')),
        eventName: text('GITHUB_EVENT_NAME'),
        payload: readPayload(environment),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        runId: text('GITHUB_RUN_ID'),
        runAttempt: wholeNumber(text('GITHUB_RUN_ATTEMPT')),
        runNumber: wholeNumber(text('GITHUB_RUN_NUMBER')),
        workflow: text('GITHUB_WORKFLOW'),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        job: text('GITHUB_JOB'),
        actor: text('GITHUB_ACTOR'),
        serverUrl,
        apiUrl,
        graphqlUrl: address(environment, 'GITHUB_GRAPHQL_URL', graphqlBeside(apiUrl)),
        workspace: text('GITHUB_WORKSPACE') || process.cwd(),
        temporary: text('RUNNER_TEMP') || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
}
function graphqlBeside(apiUrl) {
    return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}
function address(environment, name, byDefault) {
    const given = environment[name]?.trim() || byDefault;
    const url = (0,_action_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(given);
    if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '')
        return given.replace(/(?<!\/)\/+$/, '');
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        code: 'DCA-GHB-002',
        message: `${name} is no http address of a GitHub server${url?.username || url?.password ? ' (it holds a user name or password)' : `: ${JSON.stringify(given.slice(0, 200))}`}.`,
        remedy: 'The runner sets it; remove what the workflow sets in its place.',
    });
}
function repositoryName(given) {
    if (given === '' || /^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given))
        return given;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        code: 'DCA-GHB-003',
        message: `GITHUB_REPOSITORY is ${JSON.stringify(given.slice(0, 200))}, which is not owner/name.`,
        remedy: 'The runner sets it; remove what the workflow sets in its place.',
    });
}
function wholeNumber(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
function readPayload(environment) {
    const file = environment.GITHUB_EVENT_PATH;
    if (!file) {
        if (environment.GITHUB_ACTIONS !== 'true')
            return {};
        throw unreadable('GITHUB_EVENT_PATH is not set, so the event that started this run is unknown');
    }
    const value = parse(file, readCapped(file));
    if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return value;
    throw unreadable(`the event file ${JSON.stringify(file)} holds no JSON object`);
}
function readCapped(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (size >= payloadLimit)
            throw unreadable(`the event file has ${size} bytes; GitHub sends fewer than 25 MB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'utf8');
    }
    catch (error) {
        if (error instanceof _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
            throw error;
        throw unreadable(`the event file ${JSON.stringify(file)} cannot be read`, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function parse(file, text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        const what = text.trim() === '' ? 'is empty' : 'is cut or no JSON';
        throw unreadable(`the event file ${JSON.stringify(file)} ${what}`, error);
    }
}
function unreadable(why, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        code: 'DCA-GHB-001',
        message: `${why}.`,
        remedy: 'The runner writes this file for every job; run the job again, and see whether a step changed it.',
        cause,
    });
}


/***/ })

};
