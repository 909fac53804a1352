export const id = 208;
export const ids = [208];
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
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export isAbsent */
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

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullsApi: () => (/* binding */ pullsApi)
/* harmony export */ });
/* harmony import */ var _api_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5576);
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2159);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3900);



const fields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd,
    state: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    user: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ login: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ref: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, repo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd, full_name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })) }),
    base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ ref: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, repo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd }) }),
});
const pull = (value, path) => factsOf(fields(value, path));
function pullsApi(api, repository) {
    const here = (0,_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryParameters */ .NU)(repository);
    return {
        get: (number) => api.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...here, pull_number: number }, pull).catch(_api_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .absentOr */ .hC),
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


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export unknown */
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
