export const id = 55;
export const ids = [55];
export const modules = {

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony exports numberAt, idAt */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && Number(found) >= 0 ? Number(found) : undefined;
}
function idAt(value, ...path) {
    return numberAt(value, ...path) || undefined;
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

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ suspiciousJson)
/* harmony export */ });
const deepest = 64;
function suspiciousJson(text) {
    const objects = [];
    let at = 0;
    while (at < text.length) {
        const character = text[at];
        if (character === '{' || character === '[') {
            if (objects.length >= deepest)
                return `it is nested deeper than ${deepest} levels`;
            objects.push(character === '{' ? new Set() : undefined);
        }
        else if (character === '}' || character === ']') {
            objects.pop();
        }
        else if (character === '"') {
            const end = endOfString(text, at);
            const keys = objects.at(-1);
            if (keys !== undefined && isKey(text, end)) {
                const key = unescaped(text.slice(at, end));
                if (keys.has(key))
                    return `the key ${JSON.stringify(key.slice(0, 80))} stands twice in one object`;
                keys.add(key);
            }
            at = end - 1;
        }
        at += 1;
    }
    return undefined;
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(text, from) {
    let at = from;
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? ''))
        at += 1;
    return text[at] === ':';
}
function unescaped(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal;
    }
}


/***/ }),

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ bareType),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Pl: () => (/* binding */ acceptManifests),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   t7: () => (/* binding */ manifestLimit)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8757);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(531);




const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const imageTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const schema1 = [
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
    'application/vnd.docker.distribution.manifest.v1+json',
];
const acceptManifests = [...indexTypes, ...imageTypes, schema1[0]].join(', ');
const manifestLimit = 4 * 1024 * 1024;
const mostDescriptors = 10_000;
function parseManifest({ bytes, mediaType, digest, }) {
    const name = digest === undefined ? 'the manifest' : `the manifest ${digest}`;
    const body = objectOf(bytes, name);
    const own = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body.mediaType);
    const header = bareType(mediaType);
    if (body.schemaVersion === 1 || schema1.includes(header) || schema1.includes(own))
        throw isSchema1(name);
    if (body.schemaVersion !== 2)
        throw invalid(name, '"schemaVersion" is not 2');
    if (own !== undefined && isKnown(header) && own !== header) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-REG-039',
            voice: 'remote',
            message: `the registry says that ${name} is ${header}, and it says of itself that it is ${own}.`,
        });
    }
    const isIndex = 'manifests' in body;
    const isImage = 'layers' in body || 'config' in body || 'fsLayers' in body;
    if (isIndex && isImage) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-REG-035',
            voice: 'remote',
            message: `${name} is an index and an image at once: what it stands for depends on who reads it.`,
            remedy: 'Build and push the image anew.',
        });
    }
    const type = own ?? (isKnown(header) ? header : isIndex ? indexTypes[0] : imageTypes[0]);
    if (!isKnown(type))
        throw invalid(name, `its media type is ${JSON.stringify(type)}`);
    if (isIndex !== isIndexType(type))
        throw invalid(name, `it is called ${type} and does not have that form`);
    const common = {
        mediaType: type,
        annotations: annotationsOf(body.annotations),
        ...optional('artifactType', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body.artifactType)),
        ...optional('subject', body.subject === undefined || body.subject === null ? undefined : descriptorOf(body.subject, name)),
    };
    return isIndex
        ? { kind: 'index', ...common, manifests: descriptorsOf(body.manifests, 'manifests', name) }
        : {
            kind: 'image',
            ...common,
            config: descriptorOf(body.config, name),
            layers: descriptorsOf(body.layers, 'layers', name),
        };
}
function isIndexType(mediaType) {
    return indexTypes.some((type) => type === mediaType);
}
function isManifestType(mediaType) {
    return isKnown(bareType(mediaType));
}
function bareType(header) {
    return header.replace(/;.*/s, '').trim().toLowerCase();
}
function isKnown(mediaType) {
    return isIndexType(mediaType) || imageTypes.some((type) => type === mediaType);
}
function objectOf(bytes, name) {
    if (bytes.length > manifestLimit)
        throw invalid(name, `it has more than ${manifestLimit} bytes`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw invalid(name, 'it is no UTF-8 text');
    }
    const why = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .suspiciousJson */ .s)(text);
    if (why !== undefined)
        throw invalid(name, why);
    try {
        const parsed = JSON.parse(text);
        if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(parsed))
            return parsed;
    }
    catch {
        throw invalid(name, 'it is no JSON');
    }
    throw invalid(name, 'it is no JSON object');
}
function descriptorsOf(value, field, name) {
    if (value === null && field === 'manifests')
        return [];
    if (!Array.isArray(value))
        throw invalid(name, `"${field}" is no list`);
    if (value.length > mostDescriptors)
        throw invalid(name, `"${field}" has more than ${mostDescriptors} entries`);
    return value.map((item) => descriptorOf(item, name));
}
function descriptorOf(value, name) {
    if (!(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw invalid(name, 'a descriptor is no object');
    const written = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.digest);
    const digest = written && (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(written);
    if (!digest)
        throw invalid(name, `${JSON.stringify(String(value.digest).slice(0, 100))} is no sha256 or sha512 digest`);
    const { size } = value;
    if (!isSize(size))
        throw invalid(name, `the size of ${digest} is no size`);
    const mediaType = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.mediaType);
    if (mediaType === undefined)
        throw invalid(name, `${digest} has no media type`);
    return {
        mediaType,
        digest,
        size,
        ...optional('platform', platformFieldsOf(value.platform)),
        ...optional('annotations', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value.annotations) ? annotationsOf(value.annotations) : undefined),
        ...optional('artifactType', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.artifactType)),
        ...optional('urls', Array.isArray(value.urls) ? value.urls.filter((url) => typeof url === 'string') : undefined),
    };
}
function platformFieldsOf(value) {
    if (!(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const os = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.os);
    const architecture = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.architecture);
    if (os === undefined || architecture === undefined)
        return undefined;
    return {
        os,
        architecture,
        ...optional('variant', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.variant)),
        ...optional('os.version', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value['os.version'])),
    };
}
function annotationsOf(value) {
    const entries = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? Object.entries(value).filter(([, text]) => typeof text === 'string') : [];
    return Object.fromEntries(entries);
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function isSize(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function invalid(name, why) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code: 'DCA-REG-033', voice: 'remote', message: `${name} cannot be used: ${why}.` });
}
function isSchema1(name) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-034',
        voice: 'remote',
        message: `${name} is of Docker's schema 1, whose digest is not that of its bytes: it cannot be compared or promoted faithfully.`,
        remedy: 'Push the image again with a Docker of the last ten years.',
    });
}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* unused harmony exports parsePlatform, samePlatform, imagesOf, imageFor */
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    i386: '386',
};
const impliedVariant = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
function platformOf({ platform }) {
    return platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown'
        ? undefined
        : platform;
}
function formatPlatform(platform) {
    const { os, architecture, variant, version } = normalised(platform);
    const said = variant === impliedVariant[architecture] && architecture !== 'arm' ? undefined : variant;
    return ([os, architecture, said].filter((part) => part !== undefined).join('/') +
        (version === undefined ? '' : `:${version}`));
}
function parsePlatform(text) {
    const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
    if (os === undefined || architecture === undefined)
        return undefined;
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function samePlatform(one, other) {
    const [a, b] = [normalised(one), normalised(other)];
    const sameVersion = a.version === undefined || b.version === undefined || a.version === b.version;
    return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant && sameVersion;
}
function normalised(platform) {
    const os = platform.os.toLowerCase();
    const name = platform.architecture.toLowerCase();
    const architecture = architectures[name] ?? name;
    const variant = platform.variant?.toLowerCase().replace(/^(\d)/, 'v$1') ?? impliedVariant[architecture];
    return { os, architecture, variant, version: os === 'windows' ? platform['os.version'] : undefined };
}
const referenceType = 'vnd.docker.reference.type';
const attestationArtifact = 'application/vnd.docker.attestation.manifest.v1+json';
function isAttestation({ annotations, artifactType, }) {
    return annotations?.[referenceType] === 'attestation-manifest' || artifactType === attestationArtifact;
}
function imagesOf({ manifests }) {
    return manifests.filter((descriptor) => !isAttestation(descriptor));
}
function imageFor({ manifests }, wanted) {
    return imagesOf({ manifests }).find((descriptor) => {
        const platform = platformOf(descriptor);
        return platform !== undefined && samePlatform(platform, wanted);
    });
}


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ noLayers),
/* harmony export */   M3: () => (/* binding */ mustBeJudgeable),
/* harmony export */   Zv: () => (/* binding */ configParts)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8757);
/* harmony import */ var _registry_json_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(531);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90);





function configParts(bytes, digest) {
    const value = parseObject(bytes, digest);
    const listed = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.rootfs) ? value.rootfs.diff_ids : undefined;
    if (!Array.isArray(listed) || listed.length === 0)
        throw noLayers(digest);
    const diffIds = listed.map((id) => {
        const parsed = (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(String(id));
        if (parsed === undefined)
            throw unreadable(digest, `${JSON.stringify(id)} is no diff id`);
        if ((0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isHashOfNothing */ .J)(parsed))
            throw unreadable(digest, `a diff id of it is ${parsed}, the hash of nothing`);
        return parsed;
    });
    const text = (key) => (typeof value[key] === 'string' && value[key] !== '' ? value[key] : undefined);
    const [os, architecture, variant, version] = ['os', 'architecture', 'variant', 'os.version'].map(text);
    if (os === undefined || architecture === undefined)
        throw unreadable(digest, 'it names no os and architecture');
    const platform = {
        os,
        architecture,
        ...(variant === undefined ? {} : { variant }),
        ...(version === undefined ? {} : { 'os.version': version }),
    };
    const history = (Array.isArray(value.history) ? value.history.filter(_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4) : []).map((entry) => ({
        createdBy: typeof entry.created_by === 'string' ? entry.created_by : '',
        makesLayer: entry.empty_layer !== true,
    }));
    return { platform, config: value.config, diffIds, history };
}
function mustBeJudgeable(layers, manifest) {
    for (const [position, { urls = [], mediaType }] of layers.entries()) {
        if (urls.length > 0)
            throw unheld(manifest, position, 'is kept somewhere else (`urls`)');
        if (mediaType.includes('+encrypted'))
            throw unheld(manifest, position, 'is encrypted');
    }
}
function noLayers(subject) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-032',
        message: `${subject} has no layers, so there is nothing that could be compared.`,
        remedy: 'An image `FROM scratch` needs at least one file; see whether the right image was named.',
    });
}
function parseObject(bytes, digest) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const why = (0,_registry_json_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .suspiciousJson */ .s)(text);
        if (why !== undefined)
            throw unreadable(digest, why);
        const value = JSON.parse(text);
        if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (error) {
        if (error instanceof _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)
            throw error;
        throw unreadable(digest, 'it is no JSON', error);
    }
    throw unreadable(digest, 'it is no JSON object');
}
function unheld(digest, position, why) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-031',
        message: `layer ${position + 1} of ${digest} ${why}, so it cannot be compared with what was tested.`,
        remedy: 'Build the image with plain layers.',
    });
}
function unreadable(digest, why, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-033',
        voice: 'remote',
        message: `the configuration ${digest} cannot be read: ${why}.`,
        remedy: 'Build and push the image again with a current builder.',
        cause,
    });
}


/***/ }),

/***/ 7055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeImage)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9024);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2762);
/* harmony import */ var _config_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3027);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5508);
/* harmony import */ var _runtime_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3875);






const depthLimit = 8;
const childLimit = 1000;
async function describeImage(root, contents, options) {
    const { images, attestations } = await walk(root, contents);
    if (images.length === 0)
        throw confusing(root.digest, 'it holds no image at all');
    const platforms = [];
    for (const image of images) {
        const described = await describePlatform(image, contents, options);
        if (platforms.some((other) => other.platform === described.platform)) {
            throw confusing(root.digest, `it has two images for ${described.platform}`);
        }
        platforms.push(described);
    }
    platforms.sort((a, b) => (a.platform < b.platform ? -1 : 1));
    return {
        digest: root.digest,
        mediaType: root.mediaType,
        tags: options.tags,
        platforms,
        attestations: await describeAttestations(attestations, platforms, contents, root.digest),
    };
}
async function walk(root, contents) {
    const found = { images: [], attestations: [] };
    const seen = new Set();
    const visit = async (manifest, descriptor, depth) => {
        if (depth > depthLimit || seen.size > childLimit)
            throw confusing(root.digest, 'its indexes are nested too deep');
        const parts = (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest);
        if (parts.kind === 'image') {
            found.images.push({
                manifest,
                parts,
                descriptor,
                annotations: { ...descriptor?.annotations, ...parts.annotations },
            });
            return;
        }
        for (const child of parts.manifests) {
            if (seen.has(child.digest))
                throw confusing(root.digest, `${child.digest} stands in it twice`);
            seen.add(child.digest);
            if ((0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3)(child))
                found.attestations.push(child);
            else
                await visit(await held(child, contents), child, depth + 1);
        }
    };
    await visit(root, undefined, 0);
    return found;
}
async function held(descriptor, contents) {
    const manifest = await contents.manifest(descriptor.digest);
    if (manifest)
        return manifest;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-035',
        voice: 'remote',
        message: `an index names ${descriptor.digest}, and it is not there.`,
        remedy: 'The image is incomplete: push all of its platforms, then the index.',
    });
}
async function describePlatform({ manifest, parts, descriptor, annotations }, contents, { ignoredLabel }) {
    (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .mustBeJudgeable */ .M3)(parts.layers, manifest.digest);
    const config = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .configParts */ .Zv)(await contents.blob(parts.config), parts.config.digest);
    const listed = descriptor && (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(descriptor);
    const platform = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)({ ...listed, ...config.platform });
    if (listed && (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)({ ...config.platform, ...listed }) !== platform) {
        throw confusing(manifest.digest, `its index says ${(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(listed)} and its configuration ${platform}`);
    }
    if (config.diffIds.length !== parts.layers.length) {
        throw confusing(manifest.digest, `it has ${parts.layers.length} layers, its configuration ${config.diffIds.length}`);
    }
    const name = annotations['org.opencontainers.image.base.name'];
    const digest = annotations['org.opencontainers.image.base.digest'];
    return {
        platform,
        manifest: manifest.digest,
        config: (0,_runtime_config_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeConfig */ .Z)(config.config, ignoredLabel),
        configDigest: parts.config.digest,
        diffIds: config.diffIds,
        layers: parts.layers.map((layer) => ({ digest: layer.digest, size: layer.size, mediaType: layer.mediaType })),
        size: parts.layers.reduce((sum, layer) => sum + layer.size, parts.config.size),
        baseImage: name ? { name, digest } : undefined,
        history: (0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .layerHistory */ .Mg)(config.history, config.diffIds.length),
    };
}
async function describeAttestations(attestations, platforms, contents, root) {
    const described = [];
    for (const descriptor of attestations) {
        const about = descriptor.annotations?.['vnd.docker.reference.digest'];
        const subject = platforms.find(({ manifest }) => manifest === about)?.manifest;
        if (subject === undefined)
            throw confusing(root, `an attestation is about ${about ?? 'nothing'}, which is no image of it`);
        const parts = (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await held(descriptor, contents));
        const types = parts.kind === 'image' ? parts.layers.map((layer) => layer.annotations?.['in-toto.io/predicate-type'] ?? '') : [];
        described.push({ subject, kinds: [...new Set(types.map(kindOf))].sort() });
    }
    return described;
}
function kindOf(predicateType) {
    if (predicateType.startsWith('https://slsa.dev/provenance/'))
        return 'provenance';
    if (/^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/bom)/.test(predicateType))
        return 'sbom';
    return predicateType === '' ? 'unknown' : predicateType;
}
function confusing(digest, why) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-034',
        voice: 'remote',
        message: `${digest} is no image that a gate can judge: ${why}.`,
        remedy: 'Build and push the image again; see what else writes to its repository.',
    });
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

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ makesLayer),
/* harmony export */   Mg: () => (/* binding */ layerHistory)
/* harmony export */ });
/* unused harmony export instruction */
const longest = 200;
function instruction(createdBy) {
    const plain = createdBy
        .slice(0, 4096)
        .replace(/\s+/g, ' ')
        .replace(/ # buildkit$/, '')
        .trim();
    const nop = /^(?:\|\d+ .*)?\/bin\/sh -c #\(nop\) (.*)$/.exec(plain);
    if (nop?.[1] !== undefined)
        return cut(nop[1].trim());
    const run = /^(?:RUN )?(?:\|\d+ .*? )?\/bin\/sh -c (.*)$/.exec(plain);
    return cut(run?.[1] === undefined ? plain : `RUN ${run[1]}`);
}
function makesLayer(createdBy) {
    return /^(?:RUN|COPY|ADD|WORKDIR) /.test(instruction(createdBy));
}
function layerHistory(entries, count) {
    const lines = entries.filter((entry) => entry.makesLayer).map(({ createdBy }) => instruction(createdBy));
    return lines.length === count ? lines : [];
}
function cut(line) {
    return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}


/***/ }),

/***/ 3875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ runtimeConfig)
/* harmony export */ });
/* harmony import */ var _action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2946);


function runtimeConfig(raw, ignoredLabel) {
    const config = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw) ? raw : {};
    return {
        user: textOf(config.User),
        env: texts(config.Env),
        entrypoint: texts(config.Entrypoint),
        cmd: texts(config.Cmd),
        shell: texts(config.Shell),
        workingDir: textOf(config.WorkingDir),
        volumes: keys(config.Volumes),
        ports: [...new Set(keys(config.ExposedPorts).map((port) => (port.includes('/') ? port : `${port}/tcp`)))].sort(),
        labels: labels(config.Labels, ignoredLabel),
        stopSignal: textOf(config.StopSignal),
        healthcheck: healthcheck(config.Healthcheck),
        onBuild: texts(config.OnBuild),
    };
}
function labels(raw, ignored) {
    const pairs = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw) ? Object.entries(raw).filter(([name]) => !ignored(name)) : [];
    return Object.fromEntries(pairs.map(([name, value]) => [name, textOf(value)]).sort(([a], [b]) => (0,_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a, b)));
}
function healthcheck(raw) {
    const pairs = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw) ? Object.entries(raw) : [];
    const set = pairs.filter(([, value]) => value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(set.sort(([a], [b]) => (0,_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a, b)));
}
function texts(raw) {
    if (typeof raw === 'string')
        return [raw];
    return Array.isArray(raw) ? raw.map(textOf) : [];
}
function keys(raw) {
    return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw) ? Object.keys(raw).sort(_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q) : [];
}
function textOf(raw) {
    if (raw === undefined || raw === null)
        return '';
    return typeof raw === 'string' ? raw : JSON.stringify(raw);
}


/***/ })

};
