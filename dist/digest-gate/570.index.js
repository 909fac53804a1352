export const id = 570;
export const ids = [570];
export const modules = {

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   producingRun: () => (/* binding */ producingRun),
/* harmony export */   runArtifacts: () => (/* binding */ runArtifacts)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);

const runShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    head_sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    event: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    run_attempt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd),
    // Absent when the fork was deleted.
    head_repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ full_name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
});
const artifactShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    size_in_bytes: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    expired: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
async function producingRun(api, repository, runId) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const run = await api.get(route, parameters(repository, runId), runShape);
    return {
        headSha: run.head_sha,
        headRepository: run.head_repository?.full_name ?? '',
        event: run.event,
        attempt: run.run_attempt ?? 1,
    };
}
async function runArtifacts(api, repository, runId) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const all = await api.getAll(route, parameters(repository, runId), artifactShape, { within: 'artifacts' });
    return all
        .filter(({ expired }) => !expired)
        .map(({ id, name, size_in_bytes, digest }) => ({ id, name, size: size_in_bytes, digest }));
}
function parameters(repository, runId) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo, run_id: Number(runId) };
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
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports unknown, nothing */
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
