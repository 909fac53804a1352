export const id = 5946;
export const ids = [5946,3438,7003];
export const modules = {

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixPorts: () => (/* binding */ matrixPorts)
});

// EXTERNAL MODULE: ./build/src/catalog/ancestors.js
var ancestors = __webpack_require__(7003);
// EXTERNAL MODULE: ./build/src/plan/template-run.js
var template_run = __webpack_require__(1091);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/actions/generate-matrix/match-within.js


const limit = 1000;
const script = new external_node_vm_.Script('var found = new RegExp(pattern, flags).exec(text); found === null ? undefined : JSON.stringify([...found].map((group) => group ?? null))');
function matchWithin(pattern, flags, text) {
    try {
        const found = script.runInContext((0,external_node_vm_.createContext)({ pattern, flags: flags.replace('g', ''), text }), {
            timeout: limit,
        });
        if (typeof found !== 'string')
            return undefined;
        return JSON.parse(found).map((group) => group ?? undefined);
    }
    catch (cause) {
        const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
        const slow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-015',
            message: `the regular expression ${JSON.stringify(pattern)} ${slow ? `takes more than ${limit} ms on ${JSON.stringify(text.slice(0, 80))}` : 'cannot be read'}.`,
            remedy: slow ? 'Write it without nested repetitions.' : 'Correct it; it is one of JavaScript.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/generate-matrix/ports.js



async function matrixPorts(catalog, world) {
    const { context, environment, log, tree, workspace, checkoutDate } = world;
    const commitDate = epochOf(environment) ?? (0,template_run/* commitDateOf */.h)(context) ?? (await checkoutDate());
    return {
        catalog,
        tree: { list: tree.list, read: async (path) => (await tree.read(path)) ?? (await workspace?.read(path)) },
        context,
        environment,
        clock: { now: new Date(), commitDate },
        hashesOf: async (names) => {
            const { inputsHashes } = await Promise.all(/* import() */[__webpack_require__.e(5963), __webpack_require__.e(6067)]).then(__webpack_require__.bind(__webpack_require__, 6067));
            const found = await world.foundInputs?.(catalog);
            const needed = { ...catalog, images: (0,ancestors.withAncestors)(catalog.images, names) };
            const hashes = await inputsHashes(needed, tree, found);
            return new Map(names.map((name) => [name, hashes.get(name) ?? '']));
        },
        match: matchWithin,
        log,
    };
}
function epochOf({ SOURCE_DATE_EPOCH: seconds }) {
    return /^\d{1,12}$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000) : undefined;
}


/***/ }),

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


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   afterPrefix: () => (/* binding */ afterPrefix)
/* harmony export */ });
function afterPrefix(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ commitDateOf),
/* harmony export */   w: () => (/* binding */ runValues)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2946);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3438);


function runValues(context, clock, environment) {
    const { payload, eventName } = context;
    const isPullRequest = /^pull_request(?:_|$)/.test(eventName);
    const pr = pullRequestNumber(context);
    const ref = eventName === 'pull_request_target' && pr !== undefined ? `refs/pull/${pr}/merge` : context.ref;
    const head = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'sha');
    const repository = context.repository === '' ? undefined : context.repository.toLowerCase();
    const wantsHead = /^true$/i.test(environment.DOCKER_METADATA_PR_HEAD_SHA ?? '');
    return {
        owner: repository?.split('/')[0],
        repository,
        sourceUrl: context.repository === '' ? undefined : `${context.serverUrl}/${context.repository}`,
        sha: head ?? context.sha,
        branch: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__.afterPrefix)('refs/heads/', ref),
        tag: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__.afterPrefix)('refs/tags/', ref),
        pr,
        runId: context.runId,
        isPullRequest,
        event: {
            name: eventName,
            ref,
            sha: wantsHead && isPullRequest ? (head ?? context.sha) : context.sha,
            shortSha: shortLength(environment.DOCKER_METADATA_SHORT_SHA_LENGTH),
            defaultBranch: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'default_branch'),
            baseRef: baseRef(payload, ref),
            now: clock.now,
            commitDate: clock.commitDate ?? clock.now,
        },
    };
}
function commitDateOf(context) {
    const { payload, sha } = context;
    const commits = Array.isArray(payload.commits) ? payload.commits : [];
    for (const commit of [...commits, payload.head_commit]) {
        if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'id') !== sha)
            continue;
        const date = new Date((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'timestamp') ?? Number.NaN);
        if (!Number.isNaN(date.getTime()))
            return date;
    }
    return undefined;
}
function pullRequestNumber({ payload, ref, eventName }) {
    const byRef = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    if (byRef !== undefined)
        return byRef;
    const source = eventName === 'issue_comment' && (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request') ? 'issue' : 'pull_request';
    return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .jj)(payload, source, 'number')?.toString();
}
function baseRef(payload, ref) {
    if (ref.startsWith('refs/tags/'))
        return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'base_ref')?.replace(/^refs\/heads\//, '') ?? '';
    return ref.startsWith('refs/pull/') ? ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'ref') ?? '') : '';
}
function shortLength(text) {
    return /^[1-9]\d?$/.test(text ?? '') ? Number(text) : 7;
}


/***/ })

};
