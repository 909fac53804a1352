export const id = 657;
export const ids = [657];
export const modules = {

/***/ 3657:
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
var hash = __webpack_require__(6353);
;// CONCATENATED MODULE: ./build/src/docker/image-files.js
const jsonLimit = 8 * 1024 * 1024;

;// CONCATENATED MODULE: ./build/src/docker/docker-save.js



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
    const named = /([0-9a-f]{64})(?:\.json)?$/.exec(entry.config)?.[1];
    if (named !== undefined && configDigest !== `sha256:${named}`) {
        throw unreadable(files, `its configuration ${JSON.stringify(entry.config)} has other content (${configDigest})`);
    }
    return { tags: entry.tags, config, configDigest, layers: entry.layers };
}
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






function isOciLayout(files) {
    return files.has('oci-layout');
}
async function openLayout(files, wanted) {
    const entries = await readIndex(files);
    const matching = entries.filter(({ digest, name }) => wanted === undefined || wanted === digest || wanted === name || name?.endsWith(`:${wanted}`) === true);
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
    const bytes = await files.read('index.json', jsonLimit);
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
    const bytes = await files.read(blobName(digest), jsonLimit);
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






function openFolder(folder) {
    const path = (name) => (0,external_node_path_.join)(folder, ...checked(name).split('/'));
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
function splitPath(named) {
    const [, path, digest, tag] = /^(.+?)(?:@(sha(?:256|512):[0-9a-f]+)|:([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/.exec(named) ?? [];
    return { path: path ?? named, wanted: digest ?? tag };
}


/***/ })

};
