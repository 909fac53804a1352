export const id = 4;
export const ids = [4];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (0,_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFolder: () => (/* binding */ reportFolder),
/* harmony export */   verifiedFolder: () => (/* binding */ verifiedFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4211);
/* harmony import */ var _report_report_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8402);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(417);







const kept = '.recorded';
function reportFolder(path, places) {
    return {
        save: async (reports) => {
            const folder = await places.folder(path);
            for (const { name, text } of reports) {
                await writeWhole(folder, name, text);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, kept, `${name}.json`), { force: true });
            }
        },
        load: async (names) => {
            if (!(await places.isThere(path)))
                return [];
            const folder = await places.existing(path);
            const wanted = names ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).flatMap(nameOfFile).sort();
            const found = await Promise.all(wanted.map(async (name) => (await readReport((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, kept), `${path}/${kept}`, name)) ?? (await readReport(folder, path, name))));
            return found.filter((report) => report !== undefined);
        },
    };
}
function verifiedFolder(path, places) {
    return {
        save: async (reports) => {
            const folder = await places.folder(path);
            for (const { name, text } of reports) {
                await keepRecord(folder, path, name, places);
                await writeWhole(folder, name, text);
            }
        },
        load: () => Promise.resolve([]),
    };
}
async function keepRecord(folder, shown, name, places) {
    const record = await readReport(folder, shown, name);
    if (record === undefined ||
        record.problem ||
        (await readReport((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, kept), `${shown}/${kept}`, name)) !== undefined)
        return;
    await writeWhole(await places.folder(`${shown}/${kept}`), name, record.text);
}
async function writeWhole(folder, name, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.json`));
}
function nameOfFile(file) {
    const name = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
    return _report_report_name_js__WEBPACK_IMPORTED_MODULE_6__/* .reportName */ .e.test(name) ? [name] : [];
}
async function readReport(folder, shown, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.json`);
    const where = `${shown}/${name}.json`;
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined);
    if (stat === undefined)
        return undefined;
    const flaw = !stat.isFile()
        ? 'is no plain file'
        : stat.size > _report_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .reportLimit */ .gY
            ? `has ${stat.size} bytes, more than ${_report_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .reportLimit */ .gY}`
            : undefined;
    if (flaw !== undefined)
        return { name, text: '', where, problem: refused(where, flaw) };
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        return { name, text: await file.readFile('utf8'), where };
    }
    finally {
        await file.close();
    }
}
function refused(where, why) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF({
        code: 'DCA-GAT-040',
        message: `the report ${where} ${why}.`,
        remedy: 'Record the image again; links and other files in the place of reports are not read.',
    });
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   en: () => (/* binding */ digestGrammar),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const digestGrammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
    return digestGrammar.test(text) ? text : undefined;
}
function shortDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.slice(0, colon + 13);
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
function hasDigest(bytes, digest) {
    return digestOf(bytes, algorithmOf(digest)) === digest;
}


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   bQ: () => (/* binding */ layersDigest)
/* harmony export */ });
/* harmony import */ var _action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var _registry_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);


function fingerprintOf(image) {
    const platforms = [...image.platforms].sort((a, b) => (a.platform < b.platform ? -1 : 1));
    return {
        manifest: image.digest,
        content: (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(platforms.map(({ platform, diffIds, config }) => ({ platform, diffIds, config })))),
        layers: (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(platforms.map(({ platform, diffIds }) => ({ platform, diffIds })))),
    };
}
function sealOf(reports) {
    const lines = [...reports]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((report) => {
        const { manifest, content, layers } = report.fingerprint;
        return `${report.name} ${manifest ?? '-'} ${content} ${layers} ${(0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(report))}\n`;
    });
    return (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lines.join(''));
}
function layersDigest(diffIds) {
    return (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(`[${diffIds.join(' ')}]\n`).slice('sha256:'.length);
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isHashOfNothing)
/* harmony export */ });
/* harmony import */ var _registry_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);

const nothings = ['', '\n', '[]', '[]\n', 'null', 'null\n', '<nil>', '<nil>\n', '<no value>\n'];
const hashesOfNothing = new Set(nothings.flatMap((text) => ['sha256', 'sha512'].map((algorithm) => (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text, algorithm))));
function isHashOfNothing(digest) {
    return hashesOfNothing.has(digest);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
const reportSchema = 'docker-ci-actions/image-report@1';


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   gY: () => (/* binding */ reportLimit),
/* harmony export */   xH: () => (/* binding */ serializeReport)
/* harmony export */ });
/* unused harmony export reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8757);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8456);
/* harmony import */ var _report_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8402);








const reportLimit = 64 * 1024;
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_registry_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestGrammar */ .en);
const texts = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const size = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const digestFields = {
    manifest: digest.optional(),
    content: digest,
    layers: digest,
};
const config = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    env: texts,
    entrypoint: texts,
    cmd: texts,
    shell: texts,
    workingDir: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    volumes: texts,
    ports: texts,
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    stopSignal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    healthcheck: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    onBuild: texts,
});
const platform = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(3).max(200),
    manifest: digest.optional(),
    config,
    configDigest: digest.optional(),
    diffIds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(digest).min(1).max(1000),
    layers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ digest, size, mediaType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).max(1000),
    size,
    baseImage: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).optional(),
    history: texts,
});
const report = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchema */ .Q),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_report_name_js__WEBPACK_IMPORTED_MODULE_6__/* .reportName */ .e),
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    digest: digest.optional(),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    pushed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    tags: texts,
    inputsHash: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    platforms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(platform).min(1).max(1000),
    attestations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ subject: digest, kinds: texts })),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(digestFields),
    verified: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['manifest', 'content', 'claimed-content', 'layers']), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional(),
    producer: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        runId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
        job: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
});
function reportJsonSchema() {
    const schema = z.toJSONSchema(report);
    return { title: 'Image report of docker-ci-actions', ...schema };
}
function parseReport(text, where) {
    if (Buffer.byteLength(text) > reportLimit)
        throw refused('010', where, `is larger than ${reportLimit} bytes`);
    if (text.trim() === '')
        throw refused('011', where, 'is empty');
    const value = parseJson(text, where);
    const said = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (said !== _report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchema */ .Q) {
        throw refused('013', where, `is no image report that this version reads: its "schema" is ${said === undefined ? 'missing' : quoted(said)}`);
    }
    const parsed = report.safeParse(value);
    if (!parsed.success) {
        if (hasNoLayers(value))
            throw refused('015', where, 'has an image without layers, which nobody can compare');
        throw refused('014', where, `is malformed: ${issuesOf(parsed.error)}`);
    }
    return checked(parsed.data, where);
}
function serializeReport(whole) {
    for (const longest of [200, 80, 0]) {
        const text = `${(0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(withHistory(whole, longest))}\n`;
        if (Buffer.byteLength(text) <= reportLimit)
            return text;
    }
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-018',
        message: `the report of "${whole.name}" would be larger than ${reportLimit} bytes.`,
        remedy: 'Its labels or environment are very large; leave labels out with `ignore-labels`.',
    });
}
function withHistory(whole, longest) {
    const platforms = whole.platforms.map((one) => ({
        ...one,
        history: longest === 0 ? [] : one.history.map((line) => line.slice(0, longest).toWellFormed()),
    }));
    return { ...whole, platforms };
}
function checked(read, where) {
    const names = read.platforms.map((one) => one.platform);
    if (new Set(names).size !== names.length)
        throw refused('014', where, 'is malformed: a platform stands there twice');
    const digests = read.platforms.flatMap((one) => [...one.diffIds, ...one.layers.map((layer) => layer.digest)]);
    const { manifest, content, layers } = read.fingerprint;
    const nothing = [read.digest, manifest, content, layers, ...digests].find((one) => one && (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isHashOfNothing */ .J)(one));
    if (nothing)
        throw refused('016', where, `holds ${nothing}, which is the hash of nothing`);
    if ((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(read)) !== (0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(read.fingerprint)) {
        throw refused('017', where, 'has a fingerprint that is not that of its content: it was changed after it was made');
    }
    return read;
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw refused('012', where, `is no JSON (${error instanceof Error ? error.message : String(error)})`, error);
    }
}
function hasNoLayers(value) {
    const platforms = value.platforms;
    if (!Array.isArray(platforms))
        return false;
    return platforms.length === 0 || platforms.some((one) => Array.isArray(one?.diffIds) && one.diffIds.length === 0);
}
function issuesOf(error) {
    const issues = error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.') || 'report'}: ${message}`);
    return issues.join('; ').slice(0, 500);
}
function refused(number, where, why, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: `DCA-GAT-${number}`,
        message: `the report ${where} ${why}.`,
        remedy: 'Record the image again with `mode: record`; a report that cannot be read is never taken as equal.',
        cause,
    });
}
function quoted(value) {
    return JSON.stringify(value).slice(0, 100);
}


/***/ })

};
