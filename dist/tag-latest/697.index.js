export const id = 697;
export const ids = [697];
export const modules = {

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export absentOr */
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

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageVersions: () => (/* binding */ packageVersions)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2159);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3900);



const versions = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd, name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, metadata: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ container: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) }) }) }));
const looks = [0, 1000, 3000];
const owners = [
    { kind: 'org', folder: '/orgs/{org}', page: { per_page: 100 } },
    { kind: 'username', folder: '/users/{username}', page: {} },
];
function packageVersions(api, pauses = looks) {
    return async ({ path }, version) => {
        const slash = path.indexOf('/');
        const name = { package_type: 'container', package_name: path.slice(slash + 1) };
        for (const { kind, folder, page } of owners) {
            try {
                const route = `${folder}/packages/{package_type}/{package_name}/versions`;
                return await deleteVersion(route, page, { ...name, [kind]: path.slice(0, slash) }, version);
            }
            catch (error) {
                if ((0,_api_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error) || isRefused(error))
                    return false;
                if (!(0,_api_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(error))
                    throw error;
            }
        }
        return false;
    };
    async function deleteVersion(route, page, parameters, { digest, tag }) {
        for (const pause of pauses) {
            if (pause > 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
            const found = await api.get(`GET ${route}`, { ...parameters, ...page }, versions);
            const one = found.find(({ name }) => name === digest);
            if (!one)
                continue;
            const { tags } = one.metadata.container;
            if (tags.length !== 1 || tags[0] !== tag)
                return false;
            const id = { ...parameters, package_version_id: one.id };
            await api.send(`DELETE ${route}/{package_version_id}`, id, _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6, { repeatable: true });
            return true;
        }
        return false;
    }
}
function isRefused(error) {
    return error instanceof _api_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiProblem */ .AW && (error.status === 400 || error.status === 422);
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* unused harmony exports boolean, unknown, maybe */
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
