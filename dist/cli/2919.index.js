export const id = 2919;
export const ids = [2919];
export const modules = {

/***/ 2919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookInFile: () => (/* binding */ lookInFile)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/platform.js
var platform = __webpack_require__(2762);
// EXTERNAL MODULE: ./build/src/report/config-parts.js
var config_parts = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/src/report/describe.js
var describe = __webpack_require__(7055);
// EXTERNAL MODULE: ./build/src/report/history.js
var report_history = __webpack_require__(5508);
// EXTERNAL MODULE: ./build/src/report/runtime-config.js
var runtime_config = __webpack_require__(3875);
// EXTERNAL MODULE: ./build/src/registry/hash.js
var hash = __webpack_require__(8734);
;// CONCATENATED MODULE: ./build/src/docker/docker-save.js
/**
 * The image of a `docker save` archive (moby image/tarexport): `manifest.json` names a configuration and layer files.
 *
 * Newer engines write an OCI layout into the same archive. Loaders differ in which of the two they read, so an archive
 * whose two halves name different images is refused.
 */


const jsonLimit = 8 * 1024 * 1024;
/** @returns `undefined` where the archive has no `manifest.json`. */
async function savedImage(files, wanted) {
    const bytes = await files.read('manifest.json', jsonLimit);
    if (bytes === undefined)
        return undefined;
    const entries = parseEntries(bytes, files);
    const matching = entries.filter(({ tags }) => wanted === undefined || tags.some((tag) => tag === wanted || tag.endsWith(`:${wanted}`)));
    const [entry, other] = matching.length === 0 && entries.length === 1 ? entries : matching;
    if (entry === undefined || other !== undefined) {
        throw unreadable(files, `it holds ${entries.length} images (${entries.flatMap(({ tags }) => tags).join(', ')}) and it is not said which one is meant; name one as \`path:tag\``);
    }
    const config = await files.read(entry.config, jsonLimit);
    if (config === undefined)
        throw unreadable(files, `its configuration ${JSON.stringify(entry.config)} is missing`);
    const configDigest = (0,hash/* digestOf */.ol)(config);
    // Engines name the file by its hash; a name that says otherwise was tampered with.
    const named = /([0-9a-f]{64})(?:\.json)?$/.exec(entry.config)?.[1];
    if (named !== undefined && configDigest !== `sha256:${named}`) {
        throw unreadable(files, `its configuration ${JSON.stringify(entry.config)} has other content (${configDigest})`);
    }
    return { tags: entry.tags, config, configDigest, layers: entry.layers };
}
/** @throws Problem DCA-DOC-031 where the OCI half of the archive names another configuration. */
function mustAgree(files, saved, configs) {
    if (configs.includes(saved.configDigest))
        return;
    throw new problem/* Problem */.AF({
        code: 'DCA-DOC-031',
        message: `${files.where} holds two different images: manifest.json names the configuration ${saved.configDigest}, index.json ${configs.join(', ')}.`,
        remedy: 'Loaders would disagree on what this archive is; write it again.',
    });
}
function parseEntries(bytes, files) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (error) {
        throw unreadable(files, 'its manifest.json is no JSON', error);
    }
    if (!Array.isArray(value))
        throw unreadable(files, 'its manifest.json is no list');
    return value.map((raw) => {
        const { Config, RepoTags, Layers } = (raw ?? {});
        if (typeof Config !== 'string' || !isTexts(Layers))
            throw unreadable(files, 'its manifest.json is malformed');
        return { config: Config, layers: Layers, tags: isTexts(RepoTags) ? RepoTags : [] };
    });
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function unreadable(files, why, cause) {
    return new problem/* Problem */.AF({
        code: 'DCA-DOC-030',
        message: `${files.where} is no \`docker save\` archive that can be read: ${why}.`,
        remedy: 'Write it with `docker save`, or with `outputs: type=docker` or `type=oci` of a build.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/src/registry/manifest.js
var manifest = __webpack_require__(9024);
;// CONCATENATED MODULE: ./build/src/docker/oci-layout.js
/**
 * An OCI image layout (image-spec image-layout.md), in a folder or an archive: which image is meant, and its parts.
 * Every blob is hashed against the digest that names it.
 */





const oci_layout_jsonLimit = 8 * 1024 * 1024;
/** Whether these files are an OCI layout. */
function isOciLayout(files) {
    return files.has('oci-layout');
}
/** @param wanted a tag or digest of the layout; without one there must be exactly one image. */
async function openLayout(files, wanted) {
    const entries = await readIndex(files);
    const matching = entries.filter(({ digest, name }) => wanted === undefined || wanted === digest || wanted === name || name?.endsWith(`:${wanted}`) === true);
    // One image under two names is one image.
    const [entry, other] = [...new Map(matching.map((one) => [one.digest, one])).values()];
    if (entry === undefined)
        throw noChoice(files, wanted, entries, 'none of them is meant');
    if (other !== undefined)
        throw noChoice(files, wanted, entries, 'it is not said which one is meant');
    const types = new Map([[entry.digest, entry.mediaType]]);
    const blob = (digest) => readBlob(files, digest);
    return {
        root: { digest: entry.digest, mediaType: entry.mediaType, bytes: await wholeBlob(files, entry.digest) },
        tags: matching.flatMap(({ name }) => (name === undefined ? [] : [name])),
        manifest: async (digest) => {
            const bytes = await blob(digest);
            return (bytes && {
                digest,
                mediaType: types.get(digest) ?? (0,manifest/* parseManifest */.Ng)({ bytes, mediaType: '', digest }).mediaType,
                bytes,
            });
        },
        blob: ({ digest }) => wholeBlob(files, digest),
        stream: (digest) => files.stream(blobName(digest)),
    };
}
async function readIndex(files) {
    const bytes = await files.read('index.json', oci_layout_jsonLimit);
    const value = bytes && parse(bytes);
    if (!(0,json_path/* isRecord */.u4)(value) || !Array.isArray(value.manifests))
        throw noLayout(files, 'it has no index.json that can be read');
    return value.manifests.map((raw) => {
        const digest = (0,json_path/* isRecord */.u4)(raw) ? (0,registry_digest/* parseDigest */.m)(String(raw.digest)) : undefined;
        if (!(0,json_path/* isRecord */.u4)(raw) || digest === undefined || typeof raw.mediaType !== 'string') {
            throw noLayout(files, 'its index.json has a malformed descriptor');
        }
        const annotations = (0,json_path/* isRecord */.u4)(raw.annotations) ? raw.annotations : {};
        const name = annotations['io.containerd.image.name'] ?? annotations['org.opencontainers.image.ref.name'];
        return { digest, mediaType: raw.mediaType, name: typeof name === 'string' ? name : undefined };
    });
}
async function wholeBlob(files, digest) {
    const bytes = await readBlob(files, digest);
    if (bytes === undefined)
        throw noLayout(files, `blob ${digest} is missing`);
    return bytes;
}
async function readBlob(files, digest) {
    const bytes = await files.read(blobName(digest), oci_layout_jsonLimit);
    if (bytes === undefined)
        return undefined;
    if (!(0,hash/* hasDigest */.tH)(bytes, digest))
        throw noLayout(files, `blob ${digest} has other content`);
    return bytes;
}
function blobName(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
function parse(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function noChoice(files, wanted, entries, why) {
    const names = entries.slice(0, 10).map(({ name, digest }) => name ?? digest);
    return new problem/* Problem */.AF({
        code: 'DCA-DOC-021',
        message: `${files.where} holds ${entries.length} images (${names.join(', ') || 'none'})${wanted === undefined ? '' : `, wanted is ${JSON.stringify(wanted)}`}: ${why}.`,
        remedy: 'Name one, as `path:tag` or `path@sha256:…`.',
    });
}
function noLayout(files, why) {
    return new problem/* Problem */.AF({
        code: 'DCA-DOC-020',
        message: `${files.where} is no OCI layout that can be read: ${why}.`,
        remedy: 'Write it with `outputs: type=oci` of a build, or `skopeo copy … oci:folder`.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/docker/tar-index.js


const block = 512;
const memberLimit = 100_000;
const longNameLimit = 64 * 1024;
/** @throws Problem DCA-DOC-010 for a file that is no sound tar archive. */
async function indexTar(file, where) {
    const { size: end } = await file.stat();
    const members = new Map();
    const links = new Map();
    const next = {};
    let offset = 0;
    for (let count = 0; offset + block <= end; count += 1) {
        if (count > memberLimit)
            throw unsound(where, `it has more than ${memberLimit} members`);
        const header = await readAt(file, offset, block, where);
        if (header.every((byte) => byte === 0))
            return resolveLinks(members, links);
        const entry = parseHeader(header, where);
        const size = next.size ?? entry.size;
        const content = offset + block;
        if (content + size > end)
            throw unsound(where, 'it is cut');
        offset = content + Math.ceil(size / block) * block;
        if (entry.type === 'x' || entry.type === 'L') {
            if (size > longNameLimit)
                throw unsound(where, 'a name in it is too long');
            readExtension(entry.type, await readAt(file, content, size, where), next);
            continue;
        }
        const name = normal(next.name ?? entry.name);
        delete next.name;
        delete next.size;
        if (entry.type === 'g' || entry.type === '5')
            continue;
        if (members.has(name) || links.has(name))
            throw unsound(where, `${JSON.stringify(name)} stands there twice`);
        if (entry.type === '1' || entry.type === '2')
            links.set(name, linkTarget(entry.type, name, entry.link));
        else
            members.set(name, { offset: content, size });
    }
    throw unsound(where, 'it has no end');
}
function parseHeader(header, where) {
    const stored = Number.parseInt(tar_index_text(header, 148, 8).trim(), 8);
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (stored !== sum)
        throw unsound(where, 'a header is damaged, or it is compressed');
    const prefix = tar_index_text(header, 257, 5) === 'ustar' ? tar_index_text(header, 345, 155) : '';
    const name = tar_index_text(header, 0, 100);
    const type = String.fromCharCode(header[156] ?? 0).replace('\u0000', '0');
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: '125'.includes(type) ? 0 : numberAt(header, where),
        type,
        link: tar_index_text(header, 157, 100),
    };
}
// Octal digits, or, where the first bit is set, a big-endian number (GNU, for 8 GiB and more).
function numberAt(header, where) {
    const first = header[124] ?? 0;
    const value = first >= 0x80
        ? Number(BigInt(`0x${header.subarray(128, 136).toString('hex')}`))
        : Number.parseInt(tar_index_text(header, 124, 12).trim() || '0', 8);
    if (!Number.isSafeInteger(value) || value < 0)
        throw unsound(where, 'a size in it is no number');
    return value;
}
function readExtension(type, content, next) {
    if (type === 'L') {
        next.name = tar_index_text(content, 0, content.length);
        return;
    }
    for (let at = 0; at < content.length;) {
        const length = Number.parseInt(content.subarray(at, at + 20).toString('latin1'), 10);
        if (!(length > 3))
            return;
        const record = content.subarray(at, at + length - 1).toString('utf8');
        const [, key, value = ''] = /^\d+ ([^=]+)=([\s\S]*)$/.exec(record) ?? [];
        if (key === 'path')
            next.name = value;
        if (key === 'size' && /^\d{1,15}$/.test(value))
            next.size = Number(value);
        at += length;
    }
}
// Old `docker save` links a layer that two images share: `../<id>/layer.tar`.
function linkTarget(type, name, link) {
    return normal(type === '1' ? link : external_node_path_.posix.join(external_node_path_.posix.dirname(name), link));
}
function resolveLinks(members, links) {
    for (const [name, target] of links) {
        const member = members.get(target);
        if (member)
            members.set(name, member);
    }
    return members;
}
function normal(name) {
    return external_node_path_.posix.normalize(name).replace(/^\.?\/+/, '');
}
async function readAt(file, position, length, where) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    if (bytesRead !== length)
        throw unsound(where, 'it is cut');
    return buffer;
}
function tar_index_text(bytes, from, length) {
    const field = bytes.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? field.length : end).toString('utf8');
}
function unsound(where, why) {
    return new problem/* Problem */.AF({
        code: 'DCA-DOC-010',
        message: `${where} is no tar archive that can be read: ${why}.`,
        remedy: 'Write it with `docker save`, or with `outputs: type=oci` or `type=docker` of a build, uncompressed.',
    });
}

;// CONCATENATED MODULE: ./build/src/docker/open-files.js
/** Opens the folder of an OCI layout, or an archive, as `ImageFiles`. Links and special files are not followed. */






/** @param folder its real path. */
function openFolder(folder) {
    const path = (name) => (0,external_node_path_.join)(folder, ...checked(name).split('/'));
    // A link, of a folder on the way too, would lead out of the layout.
    const isFile = async (name) => (await (0,promises_.lstat)(path(name)).catch(() => undefined))?.isFile() === true && (await (0,promises_.realpath)(path(name))) === path(name);
    return {
        where: folder,
        has: isFile,
        read: async (name, limit) => {
            if (!(await isFile(name)))
                return undefined;
            const file = await (0,promises_.open)(path(name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
            try {
                const { size } = await file.stat();
                return await readWhole(file, 0, size, { name, limit });
            }
            finally {
                await file.close();
            }
        },
        stream: async (name) => {
            if (!(await isFile(name)))
                throw missing(folder, name);
            return webStream((0,external_node_fs_.createReadStream)(path(name), { flags: 'r' }));
        },
    };
}
/** @param close must be called when the files are no longer needed. */
async function openArchive(path) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw missing(path, '', error);
    });
    try {
        const members = await indexTar(file, path);
        return {
            where: path,
            has: async (name) => members.has(name),
            read: async (name, limit) => {
                const member = members.get(name);
                return member && readWhole(file, member.offset, member.size, { name, limit });
            },
            stream: async (name) => {
                const member = members.get(name);
                if (!member)
                    throw missing(path, name);
                if (member.size === 0)
                    return webStream(external_node_stream_.Readable.from([]));
                const range = { start: member.offset, end: member.offset + member.size - 1 };
                return webStream((0,external_node_fs_.createReadStream)(path, range));
            },
            close: () => file.close(),
        };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function readWhole(file, offset, size, { name, limit }) {
    if (size > limit) {
        throw new problem/* Problem */.AF({
            code: 'DCA-DOC-012',
            message: `${JSON.stringify(name)} has ${size} bytes, more than the ${limit} that such a file may have.`,
            remedy: 'This is no image that a builder wrote; build it again.',
        });
    }
    const buffer = Buffer.alloc(size);
    let read = 0;
    while (read < size) {
        const { bytesRead } = await file.read(buffer, read, size - read, offset + read);
        if (bytesRead === 0)
            throw missing(name, 'the end');
        read += bytesRead;
    }
    return buffer;
}
function webStream(stream) {
    return external_node_stream_.Readable.toWeb(stream);
}
// Names are ours or made of checked digests and of a manifest's text; the latter must stay inside.
function checked(name) {
    const parts = name.split('/');
    if (parts.every((part) => /^[\w.+:@-]+$/.test(part) && part !== '..'))
        return name;
    throw missing('the layout', name);
}
function missing(where, name, cause) {
    return new problem/* Problem */.AF({
        code: 'DCA-DOC-011',
        message: name === '' ? `${where} cannot be opened.` : `${where} holds no file ${JSON.stringify(name)}.`,
        remedy: 'Build the image again; the file or folder is incomplete, or its path is wrong.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/docker/look-in-file.js
/** An image in an OCI layout or an archive on disk, looked at without loading or extracting it. */









/**
 * @param named `path`, `path:tag` or `path@sha256:…`, inside the workspace.
 */
async function lookInFile(named, kind, places, ignoredLabel) {
    const { path, wanted } = splitPath(named);
    const real = await places.existing(path);
    if (kind === 'oci-layout')
        return fromLayout(openFolder(real), wanted, ignoredLabel);
    const files = await openArchive(real);
    try {
        return await fromArchive(files, wanted, ignoredLabel);
    }
    finally {
        // Layers are streamed by path; the open file was for the directory and the small files.
        await files.close();
    }
}
async function fromArchive(files, wanted, ignoredLabel) {
    const saved = await savedImage(files, wanted);
    if (await isOciLayout(files)) {
        const found = await fromLayout(files, wanted, ignoredLabel);
        if (saved)
            mustAgree(files, saved, found.described.platforms.map(({ configDigest }) => configDigest));
        return found;
    }
    if (saved)
        return fromSaved(files, saved, ignoredLabel);
    throw new problem/* Problem */.AF({
        code: 'DCA-DOC-032',
        message: `${files.where} is neither a \`docker save\` archive nor an OCI archive.`,
        remedy: 'Write it with `docker save`, or with `outputs: type=oci` or `type=docker` of a build.',
    });
}
async function fromLayout(files, wanted, ignoredLabel) {
    const layout = await openLayout(files, wanted);
    const described = await (0,describe/* describeImage */.h)(layout.root, layout, { tags: layout.tags, ignoredLabel });
    return {
        described,
        openLayer: async (platform, position) => layout.stream(layerOf(described, platform, position)),
    };
}
function layerOf(described, platform, position) {
    const layer = described.platforms.find((one) => one.platform === platform)?.layers[position];
    if (layer === undefined)
        throw new Error(`no layer ${position} of ${platform}`);
    return layer.digest;
}
function fromSaved(files, saved, ignoredLabel) {
    const config = (0,config_parts/* configParts */.Zv)(saved.config, saved.configDigest);
    if (config.diffIds.length !== saved.layers.length) {
        throw new problem/* Problem */.AF({
            code: 'DCA-DOC-033',
            message: `${files.where} has ${saved.layers.length} layer files, its configuration ${config.diffIds.length} layers.`,
            remedy: 'The archive is incomplete; write it again.',
        });
    }
    return {
        described: {
            tags: saved.tags,
            attestations: [],
            platforms: [
                {
                    platform: (0,platform/* formatPlatform */.Bq)(config.platform),
                    config: (0,runtime_config/* runtimeConfig */.Z)(config.config, ignoredLabel),
                    configDigest: saved.configDigest,
                    diffIds: config.diffIds,
                    layers: [],
                    size: 0,
                    history: (0,report_history/* layerHistory */.Mg)(config.history, config.diffIds.length),
                },
            ],
        },
        openLayer: (_platform, position) => files.stream(saved.layers[position] ?? ''),
    };
}
/** The tag or digest comes after the last colon or `@` of the last path segment. */
function splitPath(named) {
    const [, path, digest, tag] = /^(.+?)(?:@(sha(?:256|512):[0-9a-f]+)|:([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/.exec(named) ?? [];
    return { path: path ?? named, wanted: digest ?? tag };
}


/***/ }),

/***/ 8734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Digests of bytes (of a text: of its UTF-8), and the comparison that everything rests on. */

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
/**
 * What `JSON.parse` lets pass and a manifest must not have: keys that stand twice (two readers would see two
 * manifests), and nesting without end. One pass over the text, which must be valid JSON otherwise.
 */
const deepest = 64;
/** @returns why the text is refused, or `undefined`. */
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
/** The place behind the closing quote. */
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
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Pl: () => (/* binding */ acceptManifests),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   t7: () => (/* binding */ manifestLimit)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8757);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(531);
/**
 * Manifests and indexes (OCI image spec, and Docker's schema 2, which has the same shape).
 *
 * What is refused, because two readers could understand it differently or because it cannot be promoted as it is:
 * schema 1, a body that is both an index and an image (CVE-2021-41190), keys that stand twice, digests of unknown
 * algorithms, sizes that are no sizes. Unknown fields are left alone: the bytes are what counts.
 */




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
/** One header with all that we read: a registry answers 404 for an index that was not asked for. Schema 1 is asked for to refuse it clearly. */
const acceptManifests = [...indexTypes, ...imageTypes, schema1[0]].join(', ');
/** The most that is read of one; what the specification wants a registry to take at least. */
const manifestLimit = 4 * 1024 * 1024;
const mostDescriptors = 10_000;
/** @throws Problem DCA-REG-033 (not a manifest), 034 (schema 1), 035 (index and image at once), 039 (two media types). */
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
/** Whether a media type is one of a manifest or index that we read. */
function isManifestType(mediaType) {
    return isKnown(bareType(mediaType));
}
/** Without parameters, as in `…; charset=utf-8`. */
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
    // Before parsing: the parser would follow the nesting.
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
    // An index without children is written as null by some tools.
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
/**
 * Image configurations, read strictly (image-spec config.md), and the layers that a gate cannot judge: those that no
 * registry holds (`urls`) and those that nobody can open (encrypted).
 */





/** @throws Problem DCA-GAT-032 for a configuration without layers, DCA-GAT-033 for one that cannot be read. */
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
/** @throws Problem DCA-GAT-031. */
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
/**
 * An image as a report describes it, from its manifests: of a registry, an OCI layout or an archive.
 *
 * Platforms come from the configurations, and an index that says otherwise is refused. What is not an image is an
 * attestation of an image of the same index (BuildKit's two forms), or it is refused: nothing may travel with a
 * released image that nobody looked at.
 */






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
    // Old images for arm name their variant in the index alone; where both speak, they must agree.
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
/* harmony import */ var _registry_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8734);
/**
 * The hashes that mean "there was nothing to hash".
 *
 * `docker inspect IMAGE | sha256sum` of an image that is not there prints a perfectly good-looking digest:
 * that of an empty line. A gate that compares two of those opens. So the digests of nothing are known here and never
 * taken for a fingerprint, a layer or a seal.
 */

const nothings = ['', '\n', '[]', '[]\n', 'null', 'null\n', '<nil>', '<nil>\n', '<no value>\n'];
const hashesOfNothing = new Set(nothings.flatMap((text) => ['sha256', 'sha512'].map((algorithm) => (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text, algorithm))));
/** Whether a digest is that of no bytes, of an empty line, or of an empty list as Docker or JSON prints it. */
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
/**
 * The instruction that made each layer, cleaned of what builders wrap it in.
 *
 * BuildKit writes `RUN /bin/sh -c make # buildkit`, the classic builder `/bin/sh -c make` and
 * `/bin/sh -c #(nop) COPY file:… in /`; both are shown as a Dockerfile would say it.
 */
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
/** Whether an entry of the engine's history, which does not say so itself, is likely to have made a layer. */
function makesLayer(createdBy) {
    return /^(?:RUN|COPY|ADD|WORKDIR) /.test(instruction(createdBy));
}
/** Lines for `count` layers, or none where the entries cannot be told apart: a wrong line is worse than no line. */
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
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2946);
/**
 * What a container would run, out of an image's configuration.
 *
 * The engine's `Config` and the `config` of an OCI image configuration (image-spec config.md) spell the same keys, so
 * both are read here. Only what decides a container is kept; `null`, absent, `{}` and `[]` are one and the same, sets
 * are sorted, ordered lists keep their order. Dates, authors, build containers and `moby.*` change with every build
 * and are left out.
 */

/** @param ignoredLabel labels that are not part of the comparison, nor of the report. */
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
    return Object.fromEntries(pairs.map(([name, value]) => [name, textOf(value)]).sort(([a], [b]) => order(a, b)));
}
// Engines write every field of a health check, builders only those that are set; a zero means "inherit" (config.md).
function healthcheck(raw) {
    const pairs = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw) ? Object.entries(raw) : [];
    const set = pairs.filter(([, value]) => value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(set.sort(([a], [b]) => order(a, b)));
}
function texts(raw) {
    if (typeof raw === 'string')
        return [raw];
    return Array.isArray(raw) ? raw.map(textOf) : [];
}
function keys(raw) {
    return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw) ? Object.keys(raw).sort(order) : [];
}
// A value of a wrong type must not become equal to an absent one.
function textOf(raw) {
    if (raw === undefined || raw === null)
        return '';
    return typeof raw === 'string' ? raw : JSON.stringify(raw);
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
