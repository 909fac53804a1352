export const id = 2153;
export const ids = [2153];
export const modules = {

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   places: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);



function places(workspace, temporary) {
    const inside = async (real, path) => {
        const roots = await Promise.all([workspace, temporary].map((root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root))));
        if (roots.some((root) => real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)))
            return real;
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
            code: 'DCA-GAT-041',
            message: `${JSON.stringify(path)} lies outside the workspace and the temporary folder, or a link leads there.`,
            remedy: 'Use a path inside the workspace.',
        });
    };
    const existing = async (path) => {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)).catch((error) => {
            throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
                code: 'DCA-GAT-042',
                message: `${JSON.stringify(path)} is not there.`,
                remedy: 'See whether the step that writes it ran, and whether the path is relative to the workspace.',
                cause: error,
            });
        });
        return inside(real, path);
    };
    return {
        existing,
        folder: async (path) => {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
            await inside(await nearest(whole), path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(whole, { recursive: true });
            return inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(whole), path);
        },
        isThere: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)).catch(() => undefined)) !== undefined,
    };
}
async function nearest(path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(at).catch(() => undefined);
        if (real !== undefined)
            return real;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return at;
    }
}


/***/ })

};
