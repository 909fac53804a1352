export const id = 2153;
export const ids = [2153];
export const modules = {

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function confine(roots, outside) {
    const [base] = roots;
    const inside = async (real, path) => {
        const known = await Promise.all(roots.map((root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root))));
        if (known.some((root) => isUnder(root, real)))
            return real;
        throw outside(path);
    };
    return {
        real: async (path) => {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
            const real = await realOf(whole);
            if (real !== undefined)
                return inside(real, path);
            if (roots.some((root) => isUnder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), whole)))
                return undefined;
            throw outside(path);
        },
        folder: async (path, named = path) => {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
            await inside(await nearest(whole), named);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(whole, { recursive: true });
            return inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(whole), named);
        },
    };
}
function isUnder(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
async function realOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function nearest(path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const real = await realOf(at);
        if (real !== undefined)
            return real;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return at;
    }
}


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   places: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3373);




function places(workspace, temporary) {
    const confined = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .confine */ .D)([workspace, temporary], outside);
    return {
        existing: async (path) => {
            const real = await confined.real(path).catch((error) => {
                throw error instanceof _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF ? error : notThere(path, error);
            });
            if (real === undefined)
                throw notThere(path);
            return real;
        },
        folder: confined.folder,
        isThere: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)).catch(() => undefined)) !== undefined,
    };
}
function outside(path) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        code: 'DCA-GAT-041',
        message: `${JSON.stringify(path)} lies outside the workspace and the temporary folder, or a link leads there.`,
        remedy: 'Use a path inside the workspace.',
    });
}
function notThere(path, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        code: 'DCA-GAT-042',
        message: `${JSON.stringify(path)} is not there.`,
        remedy: 'See whether the step that writes it ran, and whether the path is relative to the workspace.',
        cause,
    });
}


/***/ })

};
