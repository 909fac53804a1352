export const id = 708;
export const ids = [708];
export const modules = {

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
