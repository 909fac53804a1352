export const id = 980;
export const ids = [980];
export const modules = {

/***/ 8980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dockerfileOf: () => (/* binding */ dockerfileOf),
/* harmony export */   readBake: () => (/* binding */ readBake),
/* harmony export */   splitTag: () => (/* binding */ splitTag)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6898);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2228);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _native_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4854);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _repository_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1884);






function readBake(root, complaints) {
    const targets = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(root, 'target');
    if (targets?.kind !== 'map') {
        complaints.add('DCA-CAT-060', targets?.at ?? root.at, '“target” is no mapping of targets.', 'Print it with docker buildx bake --print.');
        return undefined;
    }
    const names = targets.entries.map((entry) => entry.key);
    const drafts = targets.entries.flatMap(({ key, keyAt, value }) => {
        if (value.kind !== 'map') {
            complaints.add('DCA-CAT-061', value.at, `the target “${key}” is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeKind */ .SB)(value)}.`, 'A mapping belongs here.');
            return [];
        }
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'matrix') !== undefined) {
            complaints.add('DCA-CAT-062', keyAt, `the target “${key}” has a matrix.`, 'Use the output of docker buildx bake --print.');
            return [];
        }
        return [targetDraft(key, keyAt, inherited(value, targets, [key], complaints), names, complaints)];
    });
    return { format: 'bake', file: complaints.file, rebuildAll: [], ignore: [], drafts, listFiles: [], warnings: [] };
}
function inherited(target, targets, path, complaints) {
    const entries = new Map();
    const put = (entry) => {
        const before = entries.get(entry.key);
        const mergeable = entry.value.kind === 'map' && before?.value.kind === 'map';
        entries.set(entry.key, mergeable ? { ...entry, value: mergeMaps(before.value, entry.value) } : entry);
    };
    for (const name of (0,_native_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(target, 'inherits') ?? emptyList) ?? []) {
        const parent = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(targets, name);
        if (parent?.kind !== 'map' || path.includes(name)) {
            const near = (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, targets.entries.map((entry) => entry.key));
            const why = path.includes(name)
                ? `inherits from itself: ${[...path, name].join(' → ')}`
                : `inherits from the unknown target “${name}”`;
            complaints.add('DCA-CAT-063', target.at, `the target “${path.at(-1)}” ${why}.`, near === undefined ? 'Take it away.' : `Did you mean “${near}”?`);
        }
        else
            for (const entry of inherited(parent, targets, [...path, name], complaints).entries)
                put(entry);
    }
    for (const entry of target.entries)
        put(entry);
    return { ...target, entries: [...entries.values()] };
}
const emptyList = { kind: 'list', at: { line: 1, column: 1 }, items: [] };
function mergeMaps(one, other) {
    const own = new Set(other.entries.map((entry) => entry.key));
    return { ...other, entries: [...one.entries.filter((entry) => !own.has(entry.key)), ...other.entries] };
}
function targetDraft(key, keyAt, target, names, complaints) {
    const text = (name) => {
        const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(target, name);
        return node?.kind === 'text' && !(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node) ? node.text : undefined;
    };
    const list = (name) => (0,_native_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(target, name) ?? emptyList) ?? [];
    const map = (name) => {
        const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(target, name);
        if (node?.kind !== 'map')
            return {};
        return (0,_native_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapOf */ .vz)({ ...node, entries: node.entries.filter((entry) => !(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(entry.value)) }) ?? {};
    };
    const context = text('context') ?? '.';
    const contexts = map('contexts');
    const links = {};
    for (const [name, value] of Object.entries(contexts)) {
        const parent = /^target:(.+)$/.exec(value)?.[1];
        if (parent === undefined)
            continue;
        if (names.includes(parent))
            links[name] = parent;
        else {
            const near = (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(parent, names);
            complaints.add('DCA-CAT-064', (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(target, 'contexts')?.value.at, `the target “${key}” is built on the unknown target “${parent}”.`, near === undefined ? `Targets are ${names.slice(0, 20).join(', ')}.` : `Did you mean “${near}”?`);
        }
    }
    const references = list('tags').map(splitTag);
    const first = references[0];
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draft */ .K4)({
        key,
        at: keyAt,
        positions: new Map(target.entries.map((entry) => [entry.key, entry.value.at])),
        image: first?.image,
        context,
        file: dockerfileOf(text('dockerfile'), context, text('dockerfile-inline')),
        fileMayBeMissing: text('dockerfile-inline') !== undefined,
        target: text('target'),
        buildArgs: map('args'),
        buildContexts: contexts,
        platforms: list('platforms'),
        labels: map('labels'),
        tags: references.flatMap((reference) => reference.image === first?.image && reference.tag !== undefined ? [reference.tag] : []),
        links,
    });
}
function dockerfileOf(file, context, inline) {
    if (inline !== undefined || /^[a-z+]+:\/\//.test(context))
        return undefined;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(context, file ?? 'Dockerfile');
}
function splitTag(reference) {
    const { tag } = (0,_repository_names_js__WEBPACK_IMPORTED_MODULE_3__/* .splitReference */ .mQ)(reference);
    return { image: tag === undefined ? reference : reference.slice(0, -(tag.length + 1)), tag };
}


/***/ })

};
