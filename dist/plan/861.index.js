export const id = 861;
export const ids = [861,980];
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


/***/ }),

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCompose: () => (/* binding */ readCompose)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6898);
/* harmony import */ var _bake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8980);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2228);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9346);
/* harmony import */ var _native_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4854);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3017);






function readCompose(root, complaints) {
    const services = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(root, 'services');
    if (services?.kind !== 'map') {
        complaints.add('DCA-CAT-070', services?.at ?? root.at, '“services” is no mapping of services.', 'Name a compose file.');
        return undefined;
    }
    const built = services.entries.filter(({ value }) => isBuilt((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(value, 'build')));
    if (built.length === 0) {
        complaints.add('DCA-CAT-071', services.at, 'no service has a “build”.', 'Name a compose file whose services are built.');
    }
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .dirname */ .pD)(complaints.file ?? '');
    const names = built.map((entry) => entry.key);
    const drafts = built.map(({ key, keyAt, value }) => serviceDraft(key, keyAt, value, folder, names, complaints));
    const warnings = built.flatMap(({ key, value }) => {
        const image = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(value, 'image');
        const text = image?.kind === 'text' ? interpolate(image.text) : '';
        return hasVariable(text)
            ? [`The image of the service ${key} (${text}) holds a variable without a default: that part is left out.`]
            : [];
    });
    return { format: 'compose', file: complaints.file, rebuildAll: [], ignore: [], drafts, listFiles: [], warnings };
}
function isBuilt(build) {
    return build !== undefined && !(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(build);
}
function serviceDraft(key, keyAt, service, folder, names, complaints) {
    const build = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(service, 'build');
    const text = (name, node = build) => {
        const child = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, name);
        return child?.kind === 'text' && !(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(child) ? interpolate(child.text) : undefined;
    };
    const list = (name) => {
        const child = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(build, name);
        return (child === undefined ? undefined : (0,_native_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(child))?.map(interpolate) ?? [];
    };
    const map = (name) => {
        const child = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(build, name);
        if (child === undefined)
            return {};
        const known = child.kind === 'map'
            ? { ...child, entries: child.entries.filter((entry) => !(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(entry.value)) }
            : child.kind === 'list'
                ? { ...child, items: child.items.filter((item) => item.kind !== 'text' || item.text.includes('=')) }
                : child;
        const read = (0,_native_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapOf */ .vz)(known);
        if (read === undefined) {
            complaints.add('DCA-CAT-072', child.at, `“${name}” of the service “${key}” is no mapping.`, 'Write NAME: value.');
            return {};
        }
        return Object.fromEntries(Object.entries(read).map(([one, value]) => [one, interpolate(value)]));
    };
    const said = build?.kind === 'text' ? interpolate(build.text) : (text('context') ?? '.');
    const isRemote = /^(?:[a-z+]+:\/\/|git@)/.test(said);
    const context = isRemote ? said : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(folder, said);
    const contexts = Object.fromEntries(Object.entries(map('additional_contexts')).map(([name, value]) => [
        name,
        value.includes(':') ? value : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(folder, value),
    ]));
    const links = {};
    for (const [name, value] of Object.entries(contexts)) {
        const parent = /^service:(.+)$/.exec(value)?.[1];
        if (parent === undefined)
            continue;
        if (names.includes(parent))
            links[name] = parent;
        else {
            const near = (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(parent, names);
            const remedy = near === undefined ? `Services with a build are ${names.join(', ')}.` : `Did you mean “${near}”?`;
            complaints.add('DCA-CAT-073', (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(build, 'additional_contexts')?.value.at, `the service “${key}” is built on “${parent}”, which is no service with a build.`, remedy);
        }
    }
    const reference = text('image', service);
    const split = reference === undefined ? undefined : (0,_bake_js__WEBPACK_IMPORTED_MODULE_0__.splitTag)(reference);
    const image = split === undefined || hasVariable(split.image) ? undefined : split.image;
    const tag = split?.tag === undefined || hasVariable(split.tag) ? undefined : split.tag;
    const positions = build?.kind === 'map' ? build.entries.map((entry) => [entry.key, entry.value.at]) : [];
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draft */ .K4)({
        key,
        at: keyAt,
        positions: new Map(positions),
        image,
        context,
        file: (0,_bake_js__WEBPACK_IMPORTED_MODULE_0__.dockerfileOf)(text('dockerfile'), context, text('dockerfile_inline')),
        fileMayBeMissing: text('dockerfile_inline') !== undefined,
        target: text('target'),
        buildArgs: map('args'),
        buildContexts: contexts,
        platforms: list('platforms'),
        labels: map('labels'),
        tags: tag === undefined ? [] : [tag],
        links,
    });
}
function hasVariable(text) {
    return /\$\{|\$[A-Za-z_]/.test(text);
}
function interpolate(text) {
    return text.replaceAll(/\$\$|\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, (_all, fallback) => fallback ?? '$');
}


/***/ })

};
