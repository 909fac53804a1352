export const id = 6560;
export const ids = [6560];
export const modules = {

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBuildSummary: () => (/* binding */ readBuildSummary)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2228);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3017);



const noRuntime = 'non_runtime_specific';
function readBuildSummary(root, templates, complaints) {
    const details = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(root, 'build_details')?.value;
    if (details?.kind !== 'map') {
        complaints.add('DCA-CAT-040', details?.at ?? root.at, '“build_details” is no mapping.', 'Generate the summary again.');
        return undefined;
    }
    const warnings = [];
    const entries = [];
    for (const { key, value } of details.entries) {
        if (value.kind !== 'map') {
            complaints.add('DCA-CAT-041', value.at, `“${key}” is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeKind */ .SB)(value)}.`, 'A mapping of image types belongs here.');
            continue;
        }
        for (const type of value.entries) {
            const files = filesOf(type.value);
            const what = key === noRuntime ? type.key : `${type.key} of ${key}`;
            const file = files === undefined ? undefined : dockerfileAmong(files, key.endsWith('_ml'));
            if (files === undefined) {
                complaints.add('DCA-CAT-042', type.value.at, `${what} is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeKind */ .SB)(type.value)}.`, 'A list of files belongs here.');
            }
            else if (files.length === 0)
                warnings.push(`${what} is left out: its generation failed, so it has no file.`);
            else if (file === undefined) {
                complaints.add('DCA-CAT-043', type.value.at, `${what} has no Dockerfile among its files.`, 'Generate it again.');
            }
            else
                entries.push(entry(key, type.key, file, type.value.at));
        }
    }
    const sorted = entries
        .map((one, index) => ({ one, index }))
        .toSorted((a, b) => compare(a.one, b.one) || a.index - b.index)
        .map(({ one }) => one);
    return {
        format: 'build-summary',
        file: complaints.file,
        rebuildAll: [],
        ignore: [],
        drafts: toDrafts(sorted, templates, warnings),
        listFiles: [],
        warnings,
    };
}
function filesOf(node) {
    if (node.kind !== 'list')
        return undefined;
    const files = node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    return files.length === node.items.length ? files : undefined;
}
function dockerfileAmong(files, isMl) {
    const dockerfiles = files.filter((file) => /^(?:Dockerfile|Containerfile)(?:\.|$)/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .basename */ .P8)(file)));
    return (isMl ? dockerfiles.find((file) => file.endsWith('.ml')) : undefined) ?? dockerfiles[0];
}
function entry(key, imageType, file, at) {
    if (key === noRuntime)
        return { runtime: '', imageType, isMl: false, file, suffix: '', at };
    const isMl = key.endsWith('_ml');
    const runtime = isMl ? key.slice(0, -'_ml'.length) : key;
    return { runtime, imageType, isMl, file, suffix: suffixOf((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .basename */ .P8)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .dirname */ .pD)(file)), runtime), at };
}
function suffixOf(folder, runtime) {
    const name = folder.replace(/-ml$/, '');
    for (const prefix of [runtime.replaceAll(' ', '-'), runtime]) {
        if (name.startsWith(prefix))
            return name.slice(prefix.length).replace(/^_/, '-');
    }
    return /[-_](ubuntu\d+-py\d+)/.exec(name)?.[0].replace(/^_/, '-') ?? '';
}
function shortNames({ runtime, suffix, isMl }) {
    const python = /-(py\d+)$/.exec(suffix)?.[1] ?? '';
    const number = /\d+(?:\.\d+)*/.exec(runtime)?.[0] ?? '';
    const marked = (text) => (text !== '' && isMl ? `${text}-ml` : text);
    return { python, edition: marked(python), release: marked(number) };
}
function compare(one, other) {
    const isFixed = (entry) => (entry.runtime === '' ? 0 : 1);
    if (isFixed(one) !== isFixed(other))
        return isFixed(one) - isFixed(other);
    const byVersion = compareVersions(other.runtime, one.runtime);
    if (byVersion !== 0)
        return byVersion;
    return Number(one.isMl) - Number(other.isMl);
}
function compareVersions(one, other) {
    const numbers = (text) => (text.match(/\d+/g) ?? []).map(Number);
    const [left, right] = [numbers(one), numbers(other)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = (left[index] ?? -1) - (right[index] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return Number(isLts(one)) - Number(isLts(other));
}
function isLts(runtime) {
    return /(?:^|\s)LTS(?:\s|$)/.test(runtime);
}
function toDrafts(entries, { image, context }, warnings) {
    const taken = new Set();
    const names = entries.map(nameOf);
    for (const name of names)
        taken.add(name);
    const newest = new Set();
    return entries.map((one, index) => {
        const name = names[index] ?? one.imageType;
        const tags = [name];
        const claim = (tag) => {
            if (taken.has(tag))
                warnings.push(`${name} does not get the tag ${tag}, which another image has.`);
            else
                tags.push(tag);
            taken.add(tag);
        };
        if (one.runtime === '') {
            if (!entries.some((other) => other.runtime !== '' && isLatestCandidate(other) && other.imageType === one.imageType)) {
                claim(`${(0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(one.imageType)}-latest`);
            }
        }
        else if (one.isMl)
            claim((0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(`${one.imageType}-${one.runtime}-ml`));
        else if (isLatestCandidate(one) && !newest.has(one.imageType)) {
            newest.add(one.imageType);
            claim(`${(0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(one.imageType)}-latest`);
        }
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draft */ .K4)({
            key: name,
            at: one.at,
            image,
            context: context ?? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .dirname */ .pD)(one.file),
            file: one.file,
            fileMayBeMissing: true,
            tags: [...new Set(tags)],
            fields: {
                runtime: one.runtime,
                image_type: one.imageType,
                variant: one.isMl ? '.ml' : '',
                suffix: one.suffix,
                ...shortNames(one),
            },
            extra: { lts: isLts(one.runtime) },
        });
    });
}
function isLatestCandidate(entry) {
    return isLts(entry.runtime) && !entry.isMl;
}
function nameOf({ imageType, runtime, suffix, isMl }) {
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(runtime === '' ? imageType : `${imageType}-${runtime}${suffix}${isMl ? '-ml' : ''}`);
}


/***/ })

};
