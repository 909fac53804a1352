export const id = 412;
export const ids = [412];
export const modules = {

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  places: () => (/* binding */ places)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/files/confine.js


function confine(roots, outside) {
    const [base] = roots;
    const inside = async (real, path) => {
        const known = await Promise.all(roots.map((root) => (0,promises_.realpath)(root).catch(() => (0,external_node_path_.resolve)(root))));
        if (known.some((root) => isUnder(root, real)))
            return real;
        throw outside(path);
    };
    return {
        real: async (path) => {
            const whole = (0,external_node_path_.resolve)(base, path);
            const real = await realOf(whole);
            if (real !== undefined)
                return inside(real, path);
            if (roots.some((root) => isUnder((0,external_node_path_.resolve)(root), whole)))
                return undefined;
            throw outside(path);
        },
        folder: async (path, named = path) => {
            const whole = (0,external_node_path_.resolve)(base, path);
            await inside(await nearest(whole), named);
            await (0,promises_.mkdir)(whole, { recursive: true });
            return inside(await (0,promises_.realpath)(whole), named);
        },
    };
}
function isUnder(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`);
}
async function realOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function nearest(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at)) {
        const real = await realOf(at);
        if (real !== undefined)
            return real;
        if ((0,external_node_path_.dirname)(at) === at)
            return at;
    }
}

;// CONCATENATED MODULE: ./build/src/files/places.js




function places(workspace, temporary) {
    const confined = confine([workspace, temporary], outside);
    return {
        existing: async (path) => {
            const real = await confined.real(path).catch((error) => {
                throw error instanceof problem/* Problem */.AF ? error : notThere(path, error);
            });
            if (real === undefined)
                throw notThere(path);
            return real;
        },
        folder: confined.folder,
        isThere: async (path) => (await (0,promises_.lstat)((0,external_node_path_.resolve)(workspace, path)).catch(() => undefined)) !== undefined,
    };
}
function outside(path) {
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-041',
        message: `${JSON.stringify(path)} lies outside the workspace and the temporary folder, or a link leads there.`,
        remedy: 'Use a path inside the workspace.',
    });
}
function notThere(path, cause) {
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-042',
        message: `${JSON.stringify(path)} is not there.`,
        remedy: 'See whether the step that writes it ran, and whether the path is relative to the workspace.',
        cause,
    });
}


/***/ })

};
