export const id = 245;
export const ids = [245];
export const modules = {

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ describeCall),
/* harmony export */   NU: () => (/* binding */ repositoryParameters),
/* harmony export */   e9: () => (/* binding */ shaped)
/* harmony export */ });
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(900);


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

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);

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

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandApi: () => (/* binding */ commandApi)
});

// EXTERNAL MODULE: ./build/src/github/api-answer.js
var api_answer = __webpack_require__(576);
// EXTERNAL MODULE: ./build/src/github/api-problem.js
var api_problem = __webpack_require__(159);
// EXTERNAL MODULE: ./build/src/github/shape.js
var shape = __webpack_require__(900);
;// CONCATENATED MODULE: ./build/src/github/pulls-api.js



const fields = (0,shape/* object */.Ik)({
    number: shape/* integer */.nd,
    state: shape/* text */.Qq,
    user: (0,shape/* maybe */.no)((0,shape/* object */.Ik)({ login: shape/* text */.Qq })),
    head: (0,shape/* object */.Ik)({ sha: shape/* text */.Qq, ref: shape/* text */.Qq, repo: (0,shape/* maybe */.no)((0,shape/* object */.Ik)({ id: shape/* integer */.nd, full_name: shape/* text */.Qq })) }),
    base: (0,shape/* object */.Ik)({ ref: shape/* text */.Qq, repo: (0,shape/* object */.Ik)({ id: shape/* integer */.nd }) }),
});
const pull = (value, path) => factsOf(fields(value, path));
function pullsApi(api, repository) {
    const here = (0,api_answer/* repositoryParameters */.NU)(repository);
    return {
        get: (number) => api.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...here, pull_number: number }, pull).catch(api_problem/* absentOr */.hC),
        fromBranch: (from, branch) => api.getAll('GET /repos/{owner}/{repo}/pulls', { ...here, state: 'all', head: `${from}:${branch}` }, pull),
        ofCommit: (sha) => api.getAll('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...here, commit_sha: sha }, pull),
    };
}
function factsOf({ number, state, user, head, base }) {
    return {
        number,
        open: state === 'open',
        headSha: head.sha,
        headRef: head.ref,
        headRepository: head.repo && { id: head.repo.id, name: head.repo.full_name },
        baseRef: base.ref,
        baseRepositoryId: base.repo.id,
        author: user?.login ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/github/command-api.js




const comment = (0,shape/* object */.Ik)({
    id: shape/* integer */.nd,
    body: (0,shape/* maybe */.no)(shape/* text */.Qq),
    created_at: shape/* text */.Qq,
    updated_at: shape/* text */.Qq,
    user: (0,shape/* maybe */.no)((0,shape/* object */.Ik)({ login: shape/* text */.Qq, type: shape/* text */.Qq })),
    performed_via_github_app: (0,shape/* maybe */.no)(shape/* unknown */.L5),
});
const permission = (0,shape/* object */.Ik)({ permission: shape/* text */.Qq, role_name: (0,shape/* maybe */.no)(shape/* text */.Qq) });
const activity = (0,shape/* object */.Ik)({ ref: shape/* text */.Qq, after: shape/* text */.Qq, timestamp: shape/* text */.Qq });
function commandApi(api, repository) {
    const here = (0,api_answer/* repositoryParameters */.NU)(repository);
    return {
        comment: async (id) => {
            const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
            const found = await api.get(route, { ...here, comment_id: id }, comment).catch(api_problem/* absentOr */.hC);
            if (!found)
                return undefined;
            const { user } = found;
            return {
                body: found.body ?? '',
                createdAt: Date.parse(found.created_at),
                updatedAt: Date.parse(found.updated_at),
                author: user && {
                    login: user.login,
                    isPerson: user.type === 'User' && !user.login.endsWith('[bot]') && found.performed_via_github_app === undefined,
                },
            };
        },
        pull: pullsApi(api, repository).get,
        permission: async (login) => {
            const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
            const found = await api.get(route, { ...here, username: login }, permission).catch(api_problem/* absentOr */.hC);
            return { permission: found?.permission ?? 'none', role: found?.role_name ?? found?.permission ?? 'none' };
        },
        pushes: async (from, branch) => {
            const parameters = { ...(0,api_answer/* repositoryParameters */.NU)(from), ref: `refs/heads/${branch}` };
            try {
                const found = await api.getAll('GET /repos/{owner}/{repo}/activity', parameters, activity, {
                    until: () => true,
                });
                return found
                    .filter(({ ref }) => ref === parameters.ref)
                    .map(({ after, timestamp }) => ({ after, at: Date.parse(timestamp) }));
            }
            catch (error) {
                if ((0,api_problem/* isAbsent */.W0)(error) || (0,api_problem/* isForbidden */.US)(error))
                    return undefined;
                throw error;
            }
        },
        react: async (id, content) => {
            const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
            await api.send(route, { ...here, comment_id: id, content }, shape/* nothing */.s6, { repeatable: true }).catch(api_problem/* absentOr */.hC);
        },
    };
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* unused harmony export boolean */
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
