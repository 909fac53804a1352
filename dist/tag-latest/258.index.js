export const id = 258;
export const ids = [258];
export const modules = {

/***/ 8734:
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

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* binding */ parseReport)
});

// UNUSED EXPORTS: reportJsonSchema, reportLimit, serializeReport

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/action/compare-texts.js
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/action/canonical-json.js

function canonical_json_canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonical_json_canonicalJson(item ?? null)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => compareTexts(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical_json_canonicalJson(item)}`).join()}}`;
}

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var digest = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/src/registry/hash.js
var hash = __webpack_require__(8734);
;// CONCATENATED MODULE: ./build/src/report/fingerprint.js


function fingerprintOf(image) {
    const platforms = [...image.platforms].sort((a, b) => (a.platform < b.platform ? -1 : 1));
    return {
        manifest: image.digest,
        content: (0,hash/* digestOf */.ol)(canonical_json_canonicalJson(platforms.map(({ platform, diffIds, config }) => ({ platform, diffIds, config })))),
        layers: (0,hash/* digestOf */.ol)(canonical_json_canonicalJson(platforms.map(({ platform, diffIds }) => ({ platform, diffIds })))),
    };
}
function sealOf(reports) {
    const lines = [...reports]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((report) => {
        const { manifest, content, layers } = report.fingerprint;
        return `${report.name} ${manifest ?? '-'} ${content} ${layers} ${digestOf(canonicalJson(report))}\n`;
    });
    return digestOf(lines.join(''));
}
function layersDigest(diffIds) {
    return digestOf(`[${diffIds.join(' ')}]\n`).slice('sha256:'.length);
}

;// CONCATENATED MODULE: ./build/src/report/hash.js

const nothings = ['', '\n', '[]', '[]\n', 'null', 'null\n', '<nil>', '<nil>\n', '<no value>\n'];
const hashesOfNothing = new Set(nothings.flatMap((text) => ['sha256', 'sha512'].map((algorithm) => (0,hash/* digestOf */.ol)(text, algorithm))));
function isHashOfNothing(digest) {
    return hashesOfNothing.has(digest);
}

;// CONCATENATED MODULE: ./build/src/report/report.js
const reportSchema = 'docker-ci-actions/image-report@1';

;// CONCATENATED MODULE: ./build/src/report/report-name.js
const reportName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

;// CONCATENATED MODULE: ./build/src/report/schema.js








const reportLimit = 64 * 1024;
const schema_digest = schemas/* string */.YjP().regex(digest/* digestGrammar */.en);
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const size = schemas/* number */.aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const digestFields = {
    manifest: schema_digest.optional(),
    content: schema_digest,
    layers: schema_digest,
};
const config = schemas/* strictObject */.rej({
    user: schemas/* string */.YjP(),
    env: texts,
    entrypoint: texts,
    cmd: texts,
    shell: texts,
    workingDir: schemas/* string */.YjP(),
    volumes: texts,
    ports: texts,
    labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    stopSignal: schemas/* string */.YjP(),
    healthcheck: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    onBuild: texts,
});
const platform = schemas/* strictObject */.rej({
    platform: schemas/* string */.YjP().min(3).max(200),
    manifest: schema_digest.optional(),
    config,
    configDigest: schema_digest.optional(),
    diffIds: schemas/* array */.YOg(schema_digest).min(1).max(1000),
    layers: schemas/* array */.YOg(schemas/* strictObject */.rej({ digest: schema_digest, size, mediaType: schemas/* string */.YjP() })).max(1000),
    size,
    baseImage: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP().optional() }).optional(),
    history: texts,
});
const report = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(reportSchema),
    name: schemas/* string */.YjP().regex(reportName),
    ref: schemas/* string */.YjP().min(1),
    digest: schema_digest.optional(),
    mediaType: schemas/* string */.YjP().optional(),
    pushed: schemas/* boolean */.zMY().optional(),
    tags: texts,
    inputsHash: schemas/* string */.YjP().optional(),
    platforms: schemas/* array */.YOg(platform).min(1).max(1000),
    attestations: schemas/* array */.YOg(schemas/* strictObject */.rej({ subject: schema_digest, kinds: texts })),
    fingerprint: schemas/* strictObject */.rej(digestFields),
    verified: schemas/* strictObject */.rej({ level: schemas/* enum */.k5n(['manifest', 'content', 'claimed-content', 'layers']), at: schemas/* string */.YjP() })
        .optional(),
    producer: schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP(),
        runId: schemas/* string */.YjP(),
        attempt: schemas/* number */.aig().int().min(0),
        job: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        createdAt: schemas/* string */.YjP(),
        tool: schemas/* string */.YjP(),
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
    if (said !== reportSchema) {
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
        const text = `${canonicalJson(withHistory(whole, longest))}\n`;
        if (Buffer.byteLength(text) <= reportLimit)
            return text;
    }
    throw new Problem({
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
    const nothing = [read.digest, manifest, content, layers, ...digests].find((one) => one && isHashOfNothing(one));
    if (nothing)
        throw refused('016', where, `holds ${nothing}, which is the hash of nothing`);
    if (canonical_json_canonicalJson(fingerprintOf(read)) !== canonical_json_canonicalJson(read.fingerprint)) {
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
    return new problem/* Problem */.AF({
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
