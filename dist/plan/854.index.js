export const id = 854;
export const ids = [854];
export const modules = {

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ describeCall),
/* harmony export */   NU: () => (/* binding */ repositoryParameters),
/* harmony export */   e9: () => (/* binding */ shaped)
/* harmony export */ });
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2159);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3900);


function describeCall(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (whole, name) => String(parameters[name] ?? whole));
}
function repositoryParameters(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
function shaped({ data }, shape, route) {
    try {
        return shape(data, 'the answer');
    }
    catch (error) {
        if (!(error instanceof _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym))
            throw error;
        throw new _api_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiProblem */ .AW({
            code: 'DCA-GHB-011',
            message: `${error.message}, in GitHub's answer to ${route}.`,
            remedy: 'A proxy or an old GitHub Enterprise Server may be in between; run the job again.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony exports absentOr, isForbidden */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

class ApiProblem extends _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    status;
    said;
    accepted;
    ambiguous;
    constructor({ code, message, remedy, status, said = '', accepted, ambiguous = false, cause }) {
        super({ code, message, voice: 'remote', ...(remedy === undefined ? {} : { remedy }), cause });
        this.status = status;
        this.said = said;
        this.accepted = accepted;
        this.ambiguous = ambiguous;
    }
}
function isAbsent(error) {
    return error instanceof ApiProblem && (error.status === 404 || error.status === 410);
}
function absentOr(error) {
    if (isAbsent(error))
        return undefined;
    throw error;
}
function isForbidden(error) {
    return error instanceof ApiProblem && error.code === 'DCA-GHB-013';
}
function refusal(what, status, said, accepted, write) {
    const common = { status, said, accepted };
    const quoted = said === '' ? '' : ` (${said.slice(0, 300)})`;
    switch (true) {
        case status === 401:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-012',
                message: `GitHub does not know the token: 401 to ${what}${quoted}.`,
                remedy: 'Give `github-token` a token that is valid now; the default is the token of the job.',
            });
        case status === 403:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-013',
                message: `the token may not do that: 403 to ${what}${quoted}.`,
                remedy: accepted
                    ? `Give the job \`permissions:\` with one of: ${accepted.replaceAll('=', ': ').replaceAll('_', '-')}.`
                    : "Add what is missing to the job's `permissions:`.",
            });
        case status === 404 || status === 410:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-014',
                message: `GitHub has no such thing, or hides it from this token: ${status} to ${what}.`,
                remedy: "Check the name, and that the job's `permissions:` let it be read.",
            });
        case status >= 500 || status === 408 || status === 499:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-017',
                ambiguous: write,
                message: `GitHub is in trouble: ${status} to ${what}${quoted}.`,
                remedy: 'See https://www.githubstatus.com and run the job again.',
            });
        default:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-016',
                message: `GitHub refused: ${status} to ${what}${quoted}.`,
            });
    }
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2946);

const mostCommits = 2048;
function readEvent({ eventName, payload, sha }) {
    const pull = pullRequestOf(payload.pull_request);
    if (pull)
        return { kind: 'pull-request', ...pull };
    if (eventName === 'push')
        return pushOf(payload, sha);
    if (eventName === 'merge_group') {
        const group = payload.merge_group;
        const [baseSha, headSha] = [idAt(group, 'base_sha'), idAt(group, 'head_sha')];
        if (baseSha && headSha)
            return { kind: 'merge-group', baseSha, headSha, baseRef: branchOf((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(group, 'base_ref')) };
    }
    if (eventName === 'workflow_run')
        return workflowRunOf(payload.workflow_run);
    const number = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(payload, 'issue', 'number');
    if (number !== undefined && (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request'))
        return { kind: 'comment', pullRequest: number };
    return { kind: 'other' };
}
function pullRequestOf(value) {
    const [number, baseSha, headSha] = [
        (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'number'),
        idAt(value, 'base', 'sha'),
        idAt(value, 'head', 'sha'),
    ];
    if (number === undefined || baseSha === undefined || headSha === undefined)
        return undefined;
    const labels = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'labels');
    return {
        number,
        baseSha,
        headSha,
        baseRef: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'ref') ?? '',
        headRef: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'ref') ?? '',
        title: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'title') ?? '',
        labels: Array.isArray(labels) ? labels.flatMap((label) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(label, 'name') ?? []) : [],
        fork: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'head', 'repo', 'id') !== (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'base', 'repo', 'id') || !(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'head', 'repo'),
        changedFiles: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'changed_files'),
    };
}
function defaultBranchOf({ payload }) {
    return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'default_branch') ?? (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'master_branch');
}
function pushOf(payload, sha) {
    const forced = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'forced');
    return {
        kind: 'push',
        before: idAt(payload, 'before'),
        after: idAt(payload, 'after') ?? sha,
        forced: typeof forced === 'boolean' ? forced : undefined,
        messages: messagesOf(payload),
    };
}
function messagesOf(payload) {
    const commits = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'commits');
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits)
        return undefined;
    const messages = [...commits, (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'head_commit')].map((commit) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'message'));
    const known = messages.filter((message) => message !== undefined);
    return known.length >= commits.length ? known : undefined;
}
function workflowRunOf(run) {
    const headSha = idAt(run, 'head_sha');
    const headBranch = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'head_branch') ?? '';
    if (headSha === undefined)
        return { kind: 'other' };
    const pulls = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(run, 'pull_requests');
    return {
        kind: 'workflow-run',
        workflowId: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(run, 'workflow_id'),
        runNumber: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(run, 'run_number') ?? 0,
        event: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'event') ?? '',
        headSha,
        headBranch,
        head: `${(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'head_repository', 'owner', 'login') ?? ''}:${headBranch}`,
        pullRequest: Array.isArray(pulls) && pulls.length === 1 ? (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(pulls[0], 'number') : undefined,
    };
}
function branchOf(ref) {
    return ref?.replace(/^refs\/heads\//, '') ?? '';
}
function idAt(value, ...path) {
    const text = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, ...path);
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubChanges: () => (/* binding */ githubChanges)
/* harmony export */ });
/* unused harmony export changesOf */
/* harmony import */ var _git_tree_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6686);
/* harmony import */ var _api_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5576);
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2159);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5865);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3900);





const pullLimit = 3000;
const compareLimit = 300;
const fileShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ filename: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, status: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, previous_filename: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) });
const compareShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    status: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    merge_base_commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }),
    commits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ message: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }) })),
    files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(fileShape)),
});
const pullHeadShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd,
    head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ ref: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, sha: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, repo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ login: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }) })) }),
});
const treeShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    truncated: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    tree: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, mode: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, type: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, sha: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })),
});
const runShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd,
    head_sha: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    head_branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    event: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    run_number: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd,
    head_repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ full_name: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })),
});
function githubChanges(api, repository) {
    const here = (0,_api_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryParameters */ .NU)(repository);
    const known = async (route, parameters, shape) => {
        try {
            return await api.get(`GET /repos/{owner}/{repo}${route}`, { ...here, ...parameters }, shape);
        }
        catch (error) {
            if ((0,_api_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(error) || (error instanceof _api_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiProblem */ .AW && (error.status === 422 || error.status === 409)))
                return undefined;
            throw error;
        }
    };
    const pullRequest = async (number) => {
        const found = await known('/pulls/{pull_number}', { pull_number: number }, _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5);
        return found === undefined ? undefined : (0,_event_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestOf */ ._n)(found);
    };
    return {
        pullRequest,
        commit: async (revision) => {
            const found = await known('/commits/{ref}', { ref: revision, per_page: 1 }, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ message: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }) }));
            return found && { sha: found.sha, message: found.commit.message };
        },
        compare: async (base, head) => {
            const found = await known('/compare/{basehead}', { basehead: `${base}...${head}` }, compareShape);
            return found && comparisonOf(found);
        },
        pullRequestOf: async (head, sha) => {
            const [headOwner = '', branch = ''] = [head.slice(0, head.indexOf(':')), head.slice(head.indexOf(':') + 1)];
            if (headOwner === '' || branch === '')
                return undefined;
            const route = 'GET /repos/{owner}/{repo}/pulls';
            const pulls = await api.getAll(route, { ...here, head, state: 'open' }, pullHeadShape);
            const ofRun = pulls.filter(({ head: { ref, sha: headSha, repo: from } }) => {
                return headSha === sha && ref === branch && from !== undefined && sameName(from.owner.login, headOwner);
            });
            const [only, ...others] = ofRun;
            return only && others.length === 0 ? pullRequest(only.number) : undefined;
        },
        pullRequestFiles: async (pull) => {
            for (let attempt = 1; attempt <= 2; attempt += 1) {
                const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
                const files = await api.getAll(route, { ...here, pull_number: pull.number }, fileShape);
                const after = await pullRequest(pull.number);
                if (files.length >= pullLimit || (after?.changedFiles ?? 0) > pullLimit)
                    return undefined;
                if (isWhole(files.length, pull, after))
                    return files.flatMap(changesOf).sort(_git_tree_files_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2);
            }
            return undefined;
        },
        runs: async ({ workflow, branch, status, event }) => {
            const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
            const query = { ...here, workflow_id: workflow, branch, ...(status && { status }), ...(event && { event }) };
            let pages = 0;
            const runs = await api.getAll(route, query, runShape, {
                within: 'workflow_runs',
                until: () => {
                    pages += 1;
                    return pages >= 3;
                },
            });
            return runs
                .filter((run) => run.head_branch === branch && !/^pull_request(?:_|$)/.test(run.event))
                .filter((run) => run.head_repository === undefined || sameName(run.head_repository.full_name, repository))
                .map((run) => ({
                id: String(run.id),
                headSha: run.head_sha,
                headBranch: branch,
                event: run.event,
                runNumber: run.run_number,
            }));
        },
        tags: async () => {
            const tags = await api.getAll('GET /repos/{owner}/{repo}/tags', here, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }) }));
            return tags.map(({ name, commit }) => ({ name, commit: commit.sha }));
        },
        tree: async (commit) => {
            const found = await known('/git/trees/{tree_sha}', { tree_sha: commit, recursive: '1' }, treeShape);
            if (found === undefined || found.truncated)
                return undefined;
            const files = found.tree.filter(({ type }) => type !== 'tree');
            return files.map(({ path, mode, sha }) => ({ path, mode, id: sha })).sort(_git_tree_files_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2);
        },
        blob: async (id) => {
            const found = await known('/git/blobs/{file_sha}', { file_sha: id }, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ content: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, encoding: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }));
            return found && Buffer.from(found.content, found.encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
        },
    };
}
function isWhole(count, pull, after) {
    if (after === undefined || after.headSha !== pull.headSha)
        return false;
    return after.changedFiles === undefined ? count > 0 : count === after.changedFiles;
}
function comparisonOf(found) {
    const { status, merge_base_commit, commits, files } = found;
    const known = ['ahead', 'behind', 'identical', 'diverged'].find((one) => one === status);
    const whole = files !== undefined && files.length < compareLimit;
    return {
        status: known ?? 'diverged',
        mergeBase: merge_base_commit.sha,
        files: whole ? files.flatMap(changesOf).sort(_git_tree_files_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2) : undefined,
        messages: commits.map(({ commit }) => commit.message),
    };
}
function changesOf({ filename, status, previous_filename: previous, }) {
    const lossy = filename.includes('\ufffd') || (previous ?? '').includes('\ufffd') ? { lossy: true } : {};
    if (status === 'renamed' && previous !== undefined) {
        return [
            { path: previous, status: 'deleted', ...lossy },
            { path: filename, status: 'added', previous, ...lossy },
        ];
    }
    if (status === 'unchanged')
        return [];
    const plain = status === 'added' || status === 'copied' ? 'added' : status === 'removed' ? 'deleted' : 'modified';
    return [{ path: filename, status: plain, ...lossy }];
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export nothing */
class ShapeError extends Error {
    name = 'ShapeError';
}
const text = (value, path) => {
    if (typeof value === 'string')
        return value;
    throw wrong(path, 'a text', value);
};
const integer = (value, path) => {
    if (Number.isSafeInteger(value))
        return value;
    throw wrong(path, 'a whole number', value);
};
const boolean = (value, path) => {
    if (typeof value === 'boolean')
        return value;
    throw wrong(path, 'true or false', value);
};
const unknown = (value) => value;
const nothing = () => { };
function object(fields) {
    return (value, path) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(path, 'an object', value);
        const record = value;
        const checked = Object.entries(fields).map(([name, shape]) => {
            const field = Object.hasOwn(record, name) ? record[name] : undefined;
            return [name, shape(field, `${path}.${name}`)];
        });
        return Object.fromEntries(checked);
    };
}
function list(item) {
    return (value, path) => {
        if (!Array.isArray(value))
            throw wrong(path, 'a list', value);
        return value.map((one, at) => item(one, `${path}[${at}]`));
    };
}
function maybe(shape) {
    return (value, path) => (value === null || value === undefined ? undefined : shape(value, path));
}
function wrong(path, wanted, value) {
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    return new ShapeError(`${path} should be ${wanted} and is ${found}`);
}


/***/ })

};
