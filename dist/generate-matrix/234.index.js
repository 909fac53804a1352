export const id = 234;
export const ids = [234];
export const modules = {

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export numberAt */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && Number(found) >= 0 ? Number(found) : undefined;
}
function idAt(value, ...path) {
    return numberAt(value, ...path) || undefined;
}


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubContext: () => (/* binding */ githubContext)
});

// UNUSED EXPORTS: payloadLimit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/action/url.js
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/github-context.js





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
        temporary: text('RUNNER_TEMP') || (0,external_node_os_.tmpdir)(),
    };
}
function graphqlBeside(apiUrl) {
    return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}
function address(environment, name, byDefault) {
    const given = environment[name]?.trim() || byDefault;
    const url = parseUrl(given);
    if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '')
        return given.replace(/(?<!\/)\/+$/, '');
    throw new problem/* Problem */.AF({
        code: 'DCA-GHB-002',
        message: `${name} is no http address of a GitHub server${url?.username || url?.password ? ' (it holds a user name or password)' : `: ${JSON.stringify(given.slice(0, 200))}`}.`,
        remedy: 'The runner sets it; remove what the workflow sets in its place.',
    });
}
function repositoryName(given) {
    if (given === '' || /^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given))
        return given;
    throw new problem/* Problem */.AF({
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
    if ((0,json_path/* isRecord */.u4)(value))
        return value;
    throw unreadable(`the event file ${JSON.stringify(file)} holds no JSON object`);
}
function readCapped(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size >= payloadLimit)
            throw unreadable(`the event file has ${size} bytes; GitHub sends fewer than 25 MB`);
        return (0,external_node_fs_.readFileSync)(descriptor, 'utf8');
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        throw unreadable(`the event file ${JSON.stringify(file)} cannot be read`, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
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
    return new problem/* Problem */.AF({
        code: 'DCA-GHB-001',
        message: `${why}.`,
        remedy: 'The runner writes this file for every job; run the job again, and see whether a step changed it.',
        cause,
    });
}


/***/ })

};
