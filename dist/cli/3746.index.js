export const id = 3746;
export const ids = [3746];
export const modules = {

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBuildMetadata: () => (/* binding */ readBuildMetadata)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8757);




const limit = 4 * 1024 * 1024;
async function readBuildMetadata(path, target, places) {
    const real = await places.existing(path);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, 'utf8');
    if (text.length > limit)
        throw unreadable(path, 'it is too large');
    const whole = parse(text, path);
    const own = whole[target];
    const metadata = 'containerimage.digest' in whole || !(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(own) ? whole : own;
    const names = metadata['image.name'];
    const found = {
        names: typeof names === 'string'
            ? names
                .split(',')
                .map((name) => name.trim())
                .filter(Boolean)
            : [],
        digest: digestOf(metadata['containerimage.digest']),
        configDigest: digestOf(metadata['containerimage.config.digest']),
    };
    if (found.digest === undefined && found.configDigest === undefined) {
        throw unreadable(path, `it names no digest of an image${(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(own) ? '' : `, nor a target ${JSON.stringify(target)}`}`);
    }
    return found;
}
function digestOf(value) {
    return typeof value === 'string' ? (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(value) : undefined;
}
function parse(text, path) {
    try {
        const value = JSON.parse(text);
        if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (error) {
        throw unreadable(path, 'it is no JSON', error);
    }
    throw unreadable(path, 'it is no JSON object');
}
function unreadable(path, why, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-DOC-040',
        message: `${path} is no metadata file of a build: ${why}.`,
        remedy: "Write build-push-action's output `metadata` to the file, or use `--metadata-file`.",
        cause,
    });
}


/***/ })

};
