export const id = 6488;
export const ids = [6488];
export const modules = {

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAxes: () => (/* binding */ readAxes)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2228);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _native_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4854);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3017);




async function readAxes(node, list, given, complaints, readList) {
    if (node !== undefined && node.kind !== 'map') {
        complaints.add('DCA-CAT-050', node.at, '“axes” is no mapping of axes to lists.', 'Write `axis: [value, …]`.');
        return undefined;
    }
    const map = node ?? { kind: 'map', at: { line: 1, column: 1 }, entries: [] };
    const empty = list === undefined ? undefined : map.entries.find((entry) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(entry.value));
    const own = (0,_native_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .axesOf */ .vj)({ ...map, entries: map.entries.filter((entry) => entry !== empty) }, complaints);
    const read = new Map();
    const listFiles = new Set();
    let named = empty?.key;
    for (const axis of own) {
        if ('listFile' in axis) {
            listFiles.add(axis.listFile);
            if (axis.listFile.replace(/^\.\//, '') === list?.file)
                named = axis.name;
        }
        const values = await readList(axis);
        if (values !== undefined)
            read.set(axis.name, values);
    }
    if (complaints.all().length > 0)
        return undefined;
    const last = list === undefined ? undefined : { name: named ?? axisName(list.file), values: list.values };
    const order = map.entries.map((entry) => entry.key);
    if (last !== undefined && !order.includes(last.name))
        order.push(last.name);
    const axes = order.flatMap((name) => (name === last?.name ? last : (read.get(name) ?? [])));
    const image = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draft */ .K4)({
        key: 'image',
        keyInName: false,
        at: undefined,
        image: given.image,
        file: given.file,
        context: given.context ?? '.',
        buildArgs: given.buildArgs,
        fileMayBeMissing: given.file === undefined,
        axes,
    });
    return {
        format: list === undefined ? 'axes' : 'list',
        file: list?.file,
        rebuildAll: [],
        ignore: [],
        drafts: [image],
        listFiles: [...listFiles].filter((file) => file !== list?.file),
        warnings: [],
    };
}
function axisName(file) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .basename */ .P8)(file)
        .replace(/\.[^.]*$/, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9_-]+/g, '_');
    return name.replace(/s$/, '') || 'value';
}


/***/ })

};
