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
/**
 * Trouble with GitHub's API, told once: what the status means here and what to do.
 * `status` is undefined where no answer came.
 */

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
/** Whether GitHub answered that there is no such thing (404, or 410 for a deleted one). */
function isAbsent(error) {
    return error instanceof ApiProblem && (error.status === 404 || error.status === 410);
}
/** For `catch`: what is not there is `undefined`, all other trouble is thrown on. */
function absentOr(error) {
    if (isAbsent(error))
        return undefined;
    throw error;
}
/** Whether the token may not do that. A locked conversation is a 403 too, and is not this. */
function isForbidden(error) {
    return error instanceof ApiProblem && error.code === 'DCA-GHB-013';
}
/** A refusal by status; `what` is the request in words: `GET /repos/o/r/pulls/7`. */
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
/**
 * Deletes a manifest of GitHub's container registry, whose distribution API refuses every deletion: a version of a package is a
 * manifest with its tags. It is deleted only where the wanted tag is its only one, whoever has tagged it meanwhile.
 */



const versions = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd, name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, metadata: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ container: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) }) }) }));
/** Milliseconds between two looks for a version that was pushed a moment ago. */
const looks = [0, 1000, 3000];
/** A package belongs to an organization or to a person. */
const owners = [
    { kind: 'org', folder: '/orgs/{org}', page: { per_page: 100 } },
    { kind: 'username', folder: '/users/{username}', page: {} },
];
/** @returns `false` where the version is not there, has other tags, is the last of its package, or may not be deleted by this token. */
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
            // The newest come first, and this one is.
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
/** The last version of a package, and one that was pulled thousands of times, are answered with 400. */
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
/**
 * What an answer of GitHub must look like, said once and checked: a `Shape` gets a value out of JSON
 * and gives it typed, or throws. Fields that nobody reads are not looked at, so GitHub may add some.
 */
class ShapeError extends Error {
    name = 'ShapeError';
}
const text = (value, path) => {
    if (typeof value === 'string')
        return value;
    throw wrong(path, 'a text', value);
};
/** Ids passed 2^31 in 2024; they stay below 2^53. */
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
/** For answers whose body nobody reads, such as 204. */
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
/** `null` and absent are both `undefined`: GitHub uses either. */
function maybe(shape) {
    return (value, path) => (value === null || value === undefined ? undefined : shape(value, path));
}
function wrong(path, wanted, value) {
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    return new ShapeError(`${path} should be ${wanted} and is ${found}`);
}


/***/ })

};
