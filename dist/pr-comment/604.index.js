export const id = 604;
export const ids = [604,442];
export const modules = {

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prComment: () => (/* binding */ prComment)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var registry_reference = __webpack_require__(28);
;// CONCATENATED MODULE: ./build/src/report/image-lines.js



function imageLines(lines) {
    const images = lines.map(namedImage);
    const twins = [...groupBy(images, ({ name }) => name.toLowerCase()).values()].filter(({ length }) => length > 1);
    if (twins.length === 0)
        return images;
    throw new Problem({
        code: 'DCA-GAT-002',
        message: twins
            .map((same) => `${same.length} images are named "${same[0]?.name}": ${same.map(({ ref }) => ref).join(', ')}.`)
            .join(' '),
        remedy: 'Give each its own name: `name=reference`.',
    });
}
function namedImage(line) {
    const equals = line.indexOf('=');
    const given = equals < 0 ? undefined : line.slice(0, equals).trim();
    const ref = line.slice(equals + 1).trim();
    const name = given ?? nameOf(ref);
    if (!reportName.test(name) || ref === '') {
        throw new Problem({
            code: 'DCA-GAT-003',
            message: `${JSON.stringify(line.slice(0, 200))} names no image: ${ref === '' ? 'the reference is empty' : `${JSON.stringify(name)} cannot be a name`}.`,
            remedy: 'Write `name=reference`; a name has letters, digits, ".", "_" and "-", and begins with a letter or digit.',
        });
    }
    return { name, ref };
}
function isLocalId(ref) {
    return /^(?:sha256:[0-9a-f]{64}|[0-9a-f]{64}|[0-9a-f]{12})$/.test(ref);
}
function nameOf(ref) {
    if (isLocalId(ref))
        return ref.replace(/^sha256:/, '').slice(0, 12);
    const [named = ''] = ref.split('@');
    const last = named.slice(named.lastIndexOf('/') + 1);
    return last.replace(/:[^:]*$/, '').replace(/\.(?:tar|json)$/, '');
}

// EXTERNAL MODULE: ./build/src/registry/manifest.js
var registry_manifest = __webpack_require__(9024);
;// CONCATENATED MODULE: ./build/src/registry/platform.js
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

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/src/registry/json-shape.js
var json_shape = __webpack_require__(531);
// EXTERNAL MODULE: ./build/src/report/hash.js
var hash = __webpack_require__(90);
;// CONCATENATED MODULE: ./build/src/report/config-parts.js





function configParts(bytes, digest) {
    const value = parseObject(bytes, digest);
    const listed = (0,json_path/* isRecord */.u4)(value.rootfs) ? value.rootfs.diff_ids : undefined;
    if (!Array.isArray(listed) || listed.length === 0)
        throw noLayers(digest);
    const diffIds = listed.map((id) => {
        const parsed = (0,registry_digest/* parseDigest */.m)(String(id));
        if (parsed === undefined)
            throw unreadable(digest, `${JSON.stringify(id)} is no diff id`);
        if ((0,hash/* isHashOfNothing */.J)(parsed))
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
    const history = (Array.isArray(value.history) ? value.history.filter(json_path/* isRecord */.u4) : []).map((entry) => ({
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
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-032',
        message: `${subject} has no layers, so there is nothing that could be compared.`,
        remedy: 'An image `FROM scratch` needs at least one file; see whether the right image was named.',
    });
}
function parseObject(bytes, digest) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const why = (0,json_shape/* suspiciousJson */.s)(text);
        if (why !== undefined)
            throw unreadable(digest, why);
        const value = JSON.parse(text);
        if ((0,json_path/* isRecord */.u4)(value))
            return value;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        throw unreadable(digest, 'it is no JSON', error);
    }
    throw unreadable(digest, 'it is no JSON object');
}
function unheld(digest, position, why) {
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-031',
        message: `layer ${position + 1} of ${digest} ${why}, so it cannot be compared with what was tested.`,
        remedy: 'Build the image with plain layers.',
    });
}
function unreadable(digest, why, cause) {
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-033',
        voice: 'remote',
        message: `the configuration ${digest} cannot be read: ${why}.`,
        remedy: 'Build and push the image again with a current builder.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/report/history.js
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

// EXTERNAL MODULE: ./build/src/action/compare-texts.js
var compare_texts = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/report/runtime-config.js


function runtimeConfig(raw, ignoredLabel) {
    const config = (0,json_path/* isRecord */.u4)(raw) ? raw : {};
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
    const pairs = (0,json_path/* isRecord */.u4)(raw) ? Object.entries(raw).filter(([name]) => !ignored(name)) : [];
    return Object.fromEntries(pairs.map(([name, value]) => [name, textOf(value)]).sort(([a], [b]) => (0,compare_texts/* compareTexts */.q)(a, b)));
}
function healthcheck(raw) {
    const pairs = (0,json_path/* isRecord */.u4)(raw) ? Object.entries(raw) : [];
    const set = pairs.filter(([, value]) => value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(set.sort(([a], [b]) => (0,compare_texts/* compareTexts */.q)(a, b)));
}
function texts(raw) {
    if (typeof raw === 'string')
        return [raw];
    return Array.isArray(raw) ? raw.map(textOf) : [];
}
function keys(raw) {
    return (0,json_path/* isRecord */.u4)(raw) ? Object.keys(raw).sort(compare_texts/* compareTexts */.q) : [];
}
function textOf(raw) {
    if (raw === undefined || raw === null)
        return '';
    return typeof raw === 'string' ? raw : JSON.stringify(raw);
}

;// CONCATENATED MODULE: ./build/src/report/describe.js






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
        const parts = (0,registry_manifest/* parseManifest */.Ng)(manifest);
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
            if (isAttestation(child))
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
    throw new problem/* Problem */.AF({
        code: 'DCA-GAT-035',
        voice: 'remote',
        message: `an index names ${descriptor.digest}, and it is not there.`,
        remedy: 'The image is incomplete: push all of its platforms, then the index.',
    });
}
async function describePlatform({ manifest, parts, descriptor, annotations }, contents, { ignoredLabel }) {
    mustBeJudgeable(parts.layers, manifest.digest);
    const config = configParts(await contents.blob(parts.config), parts.config.digest);
    const listed = descriptor && platformOf(descriptor);
    const platform = formatPlatform({ ...listed, ...config.platform });
    if (listed && formatPlatform({ ...config.platform, ...listed }) !== platform) {
        throw confusing(manifest.digest, `its index says ${formatPlatform(listed)} and its configuration ${platform}`);
    }
    if (config.diffIds.length !== parts.layers.length) {
        throw confusing(manifest.digest, `it has ${parts.layers.length} layers, its configuration ${config.diffIds.length}`);
    }
    const name = annotations['org.opencontainers.image.base.name'];
    const digest = annotations['org.opencontainers.image.base.digest'];
    return {
        platform,
        manifest: manifest.digest,
        config: runtimeConfig(config.config, ignoredLabel),
        configDigest: parts.config.digest,
        diffIds: config.diffIds,
        layers: parts.layers.map((layer) => ({ digest: layer.digest, size: layer.size, mediaType: layer.mediaType })),
        size: parts.layers.reduce((sum, layer) => sum + layer.size, parts.config.size),
        baseImage: name ? { name, digest } : undefined,
        history: layerHistory(config.history, config.diffIds.length),
    };
}
async function describeAttestations(attestations, platforms, contents, root) {
    const described = [];
    for (const descriptor of attestations) {
        const about = descriptor.annotations?.['vnd.docker.reference.digest'];
        const subject = platforms.find(({ manifest }) => manifest === about)?.manifest;
        if (subject === undefined)
            throw confusing(root, `an attestation is about ${about ?? 'nothing'}, which is no image of it`);
        const parts = (0,registry_manifest/* parseManifest */.Ng)(await held(descriptor, contents));
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
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-034',
        voice: 'remote',
        message: `${digest} is no image that a gate can judge: ${why}.`,
        remedy: 'Build and push the image again; see what else writes to its repository.',
    });
}

;// CONCATENATED MODULE: ./build/src/report/registry-source.js


async function lookInRegistry(reference, registry, { ignoredLabel, tested, readAttestations }) {
    const { host, path } = reference;
    const resolved = reference.digest ?? (await registry.resolve(reference))?.digest;
    if (resolved === undefined)
        return undefined;
    const named = await registry.manifest({ host, path, digest: resolved });
    if (named === undefined && reference.digest !== undefined)
        return undefined;
    const manifest = named ?? (await registry.manifest(reference));
    if (manifest === undefined) {
        throw new problem/* Problem */.AF({
            code: 'DCA-GAT-036',
            voice: 'remote',
            message: `${reference.host}/${reference.path} resolves tag ${reference.tag ?? 'latest'} to ${resolved}, and does not hold that manifest.`,
            remedy: 'The registry is not consistent yet, or the image was deleted meanwhile; run the job again.',
        });
    }
    const { digest } = manifest;
    const pinned = { host, path, digest };
    const tags = reference.tag === undefined ? [] : [reference.tag];
    const known = tested?.digest === digest && !readAttestations ? sameBytes(tested, tags) : undefined;
    const contents = {
        manifest: (child) => registry.manifest({ host: reference.host, path: reference.path, digest: child }),
        blob: (blob) => registry.blob(reference, blob),
    };
    const described = known ?? (await describeImage(manifest, contents, { tags, ignoredLabel }));
    return { described, held: { reference: pinned, manifest }, openLayer: layerReader(described, reference, registry) };
}
function sameBytes(tested, tags) {
    const { digest, mediaType, platforms, attestations } = tested;
    return { digest, mediaType, tags, platforms, attestations };
}
function layerReader(described, reference, registry) {
    return async (platform, position) => {
        const layer = described.platforms.find((one) => one.platform === platform)?.layers[position];
        if (layer === undefined)
            throw new Error(`no layer ${position} of ${platform}`);
        return registry.blobStream(reference, layer);
    };
}

;// CONCATENATED MODULE: ./build/src/comment/baseline.js




async function readBase(report, template, branch, registry) {
    let ref = template;
    try {
        const reference = baseReference(report, template, branch);
        ref = `${(0,registry_reference/* formatRepository */.Sh)(reference)}${reference.tag ? `:${reference.tag}` : ''}`;
        const found = await lookInRegistry(reference, registry, {
            ignoredLabel: () => false,
            tested: report,
            readAttestations: false,
        });
        const described = found?.described;
        return described?.digest === undefined
            ? { kind: 'absent', ref }
            : { kind: 'found', ref, digest: described.digest, platforms: described.platforms };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        return { kind: 'unknown', ref, why: `${error.code}: ${error.message.replace(/\n.*/s, '')}` };
    }
}
function baseReference(report, template, branch) {
    const values = {
        image: () => (0,registry_reference/* formatRepository */.Sh)(imageOf(report) ?? noImage(report)),
        name: () => report.name,
        base: () => tagOf(branch),
    };
    return (0,registry_reference/* parseReference */.F2)(template.replace(/\{(image|name|base)\}/g, (_, name) => values[name]()));
}
function noImage({ ref }) {
    throw new problem/* Problem */.AF({
        code: 'DCA-COM-030',
        message: `${ref} is no reference of a registry, so it has no base image there.`,
    });
}
function imageOf({ ref }) {
    if (isLocalId(ref) || /^[^:@]*\.tar$/.test(ref))
        return undefined;
    try {
        return (0,registry_reference/* parseReference */.F2)(ref);
    }
    catch {
        return undefined;
    }
}
function tagOf(branch) {
    const tag = branch
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
    return (0,registry_reference/* isTag */.dz)(tag) ? tag : 'latest';
}

;// CONCATENATED MODULE: ./build/src/registry/package-page.js
function packagePage({ host, path }) {
    if (host === 'ghcr.io')
        return `https://ghcr.io/${path}`;
    if (host === 'quay.io')
        return `https://quay.io/repository/${path}`;
    if (host !== 'docker.io')
        return undefined;
    return `https://hub.docker.com/${path.startsWith('library/') ? `_/${path.slice('library/'.length)}` : `r/${path}`}`;
}

;// CONCATENATED MODULE: ./build/src/comment/delta.js
function changesOf(report, base) {
    const found = base?.kind === 'found' ? base : undefined;
    const names = report.platforms.map(({ platform }) => platform);
    return {
        platforms: report.platforms.map((one) => platformChange(one, base)),
        removed: found?.platforms.map(({ platform }) => platform).filter((name) => !names.includes(name)) ?? [],
        unchanged: report.digest !== undefined && report.digest === found?.digest,
    };
}
function platformChange(report, base) {
    const { platform } = report;
    const other = base?.kind === 'found' ? base.platforms.find((one) => one.platform === platform) : undefined;
    const size = report.layers.length > 0 ? report.size : undefined;
    const common = { platform, report, base: other, size };
    if (size === undefined || base === undefined || base.kind === 'unknown')
        return { ...common, change: { kind: 'unknown' }, newBytes: undefined, newLayers: undefined };
    const held = new Set(other?.layers.map(({ digest }) => digest));
    const lacking = [...new Map(report.layers.map((layer) => [layer.digest, layer])).values()].filter(({ digest }) => !held.has(digest));
    return {
        ...common,
        change: other === undefined ? { kind: 'new' } : { kind: 'bytes', bytes: size - other.size, base: other.size },
        newBytes: lacking.reduce((sum, layer) => sum + layer.size, 0),
        newLayers: lacking.length,
    };
}
function referencePlatform(platforms) {
    return platforms.find(({ platform }) => platform === 'linux/amd64') ?? platforms[0];
}

;// CONCATENATED MODULE: ./build/src/comment/build-model.js




function buildModel(facts) {
    const names = new Set(facts.reports.map(({ name }) => name));
    const missing = [...new Set(facts.expected)].filter((name) => !names.has(name));
    const why = !facts.needs.given ? 'building' : facts.needs.failed.length > 0 ? 'failed' : 'missing';
    return {
        title: facts.title,
        images: facts.reports.map((report) => imageModel(report, facts)),
        absent: missing.map((name) => ({ name, why })),
        failedJobs: facts.needs.failed,
        gate: facts.verified === undefined ? undefined : facts.verified ? 'passed' : 'failed',
        otherDifferences: facts.differences.filter(({ image }) => !names.has(image)),
        base: facts.base,
        fork: facts.fork,
        body: facts.body,
        footer: facts.footer,
    };
}
function imageModel(report, facts) {
    const reference = imageOf(report);
    const digest = report.pushed === false ? undefined : report.digest;
    const base = facts.bases.get(report.name);
    const differences = facts.differences.filter(({ image }) => image === report.name);
    const tags = [...(reference?.tag === undefined ? [] : [reference.tag]), ...report.tags].filter(registry_reference/* isTag */.dz);
    return {
        name: report.name,
        ref: report.ref,
        repository: reference && (0,registry_reference/* familiarReference */.ZD)({ host: reference.host, path: reference.path }),
        tags: [...new Set(tags)],
        digest,
        page: digest && reference && packagePage(reference),
        changes: changesOf(report, base),
        unknown: base?.kind === 'unknown' ? `${base.ref}: ${base.why}` : undefined,
        gate: gateOf(report, differences),
        level: report.verified?.level,
        differences,
    };
}
function gateOf({ verified }, differences) {
    if (differences.length > 0)
        return 'failed';
    return verified ? 'passed' : undefined;
}
function oneOfEach(reports) {
    const best = new Map();
    for (const report of reports) {
        const other = best.get(report.name);
        if (other === undefined || isBetter(report, other))
            best.set(report.name, report);
    }
    return [...best.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function isBetter({ verified, producer }, other) {
    const sameRun = producer.runId === other.producer.runId;
    if (sameRun && producer.attempt !== other.producer.attempt)
        return producer.attempt > other.producer.attempt;
    if ((verified === undefined) !== (other.verified === undefined))
        return verified !== undefined;
    return producer.createdAt > other.producer.createdAt;
}

;// CONCATENATED MODULE: ./build/src/comment/which-pull.js


function clueOf(run, given, foreign) {
    const from = forkRunOf(run.payload.workflow_run);
    if (given !== undefined)
        return {
            kind: 'number',
            number: given,
            head: foreign ? undefined : headOf(run, given),
            from: foreign ? undefined : from,
        };
    if (foreign) {
        throw new problem/* Problem */.AF({
            code: 'DCA-COM-010',
            message: 'the event is of another repository than `repository`, so it cannot say which pull request is meant.',
            remedy: 'Give `pr-number` too.',
        });
    }
    const number = (0,json_path/* idAt */.jj)(run.payload, 'pull_request', 'number');
    if (number !== undefined)
        return { kind: 'number', number, head: headOf(run, number), from: undefined };
    if (run.eventName === 'workflow_run') {
        return from
            ? { kind: 'fork-run', from }
            : { kind: 'none', why: 'the run that this one follows has no head repository any more' };
    }
    const issue = (0,json_path/* idAt */.jj)(run.payload, 'issue', 'number');
    if (issue !== undefined) {
        return (0,json_path.at)(run.payload, 'issue', 'pull_request')
            ? { kind: 'number', number: issue, head: undefined, from: undefined }
            : { kind: 'none', why: `#${issue} is an issue, no pull request` };
    }
    const queued = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(run.ref)?.[1];
    if (run.eventName === 'merge_group' && queued)
        return { kind: 'number', number: Number(queued), head: undefined, from: undefined };
    const branch = /^refs\/heads\/(.+)/.exec(run.ref)?.[1];
    if (run.eventName === 'push' && branch !== undefined)
        return { kind: 'push', sha: run.sha, branch };
    return { kind: 'none', why: `an event ${run.eventName || 'of no name'} is about no pull request` };
}
async function findPull(clue, pulls, repository) {
    switch (clue.kind) {
        case 'none':
            return clue;
        case 'number':
            return byNumber(clue, pulls, repository);
        case 'push':
            return byPush(clue, pulls);
        case 'fork-run':
            return byRun(clue.from, await pulls.fromBranch(clue.from.owner, clue.from.branch));
    }
}
async function byNumber(clue, pulls, repository) {
    const pull = await pulls.get(clue.number);
    if (!pull) {
        throw new problem/* Problem */.AF({
            code: 'DCA-COM-011',
            message: `${repository} has no pull request #${clue.number} (or this token may not see it).`,
            remedy: 'Give the number of a pull request, and the job `permissions: pull-requests: write`; issues get no comment.',
        });
    }
    if (clue.from && !isHeadOf(clue.from, pull)) {
        throw new problem/* Problem */.AF({
            code: 'DCA-COM-012',
            message: `pull request #${clue.number} is not from the branch and repository of the run that this one follows.`,
            remedy: 'Leave `pr-number` out: a number that came with an artifact is whatever its maker wrote.',
        });
    }
    const head = clue.from?.headSha ?? clue.head;
    return head === undefined || head === pull.headSha ? { kind: 'pull', pull } : movedOn(pull, head);
}
async function byPush({ sha, branch }, pulls) {
    const listed = await pulls.ofCommit(sha);
    const ours = listed.filter((pull) => pull.open && pull.headSha === sha && pull.headRef === branch && pull.headRepository?.id === pull.baseRepositoryId);
    return single(ours, `no open pull request has ${sha.slice(0, 7)} as its head`);
}
function byRun(from, listed) {
    const ofBranch = listed.filter((pull) => isHeadOf(from, pull));
    const exact = ofBranch.filter((pull) => pull.headSha === from.headSha);
    const open = exact.filter((pull) => pull.open);
    if (exact.length > 0)
        return single(open.length > 0 ? open : exact, '');
    const [moved] = ofBranch.filter((pull) => pull.open);
    return moved
        ? movedOn(moved, from.headSha)
        : { kind: 'none', why: `no pull request comes from branch ${from.branch} of ${from.owner}` };
}
function isHeadOf(from, pull) {
    return pull.headRepository?.id === from.repositoryId && pull.headRef === from.branch;
}
function single(found, why) {
    const [pull, ...others] = found;
    if (!pull)
        return { kind: 'none', why };
    if (others.length === 0)
        return { kind: 'pull', pull };
    throw new problem/* Problem */.AF({
        code: 'DCA-COM-013',
        message: `this commit is the head of ${found.length} pull requests: ${found.map(({ number }) => `#${number}`).join(', ')}.`,
        remedy: 'Say which one with `pr-number`, or comment from the event pull_request.',
    });
}
function movedOn(pull, head) {
    return {
        kind: 'stale',
        pull,
        why: `#${pull.number} is at ${pull.headSha.slice(0, 7)} now, and this run is about ${head.slice(0, 7)}`,
    };
}
function commentCount({ payload }, number) {
    const about = ['pull_request', 'issue'].find((name) => (0,json_path/* numberAt */.tk)(payload, name, 'number') === number);
    return about && (0,json_path/* numberAt */.tk)(payload, about, 'comments');
}
function headOf({ payload }, number) {
    return (0,json_path/* numberAt */.tk)(payload, 'pull_request', 'number') === number
        ? (0,json_path/* textAt */.$6)(payload, 'pull_request', 'head', 'sha')
        : undefined;
}
function forkRunOf(run) {
    const headSha = (0,json_path/* textAt */.$6)(run, 'head_sha');
    const branch = (0,json_path/* textAt */.$6)(run, 'head_branch');
    const repositoryId = (0,json_path/* idAt */.jj)(run, 'head_repository', 'id');
    const owner = (0,json_path/* textAt */.$6)(run, 'head_repository', 'owner', 'login');
    return headSha && branch && repositoryId !== undefined && owner
        ? { headSha, branch, repositoryId, owner }
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/comment/competitors.js


const bringTheHead = ['opened', 'synchronize', undefined];
function writesAlone(run, { number, headSha }) {
    return ((run.eventName === 'pull_request' || run.eventName === 'pull_request_target') &&
        headOf(run, number) === headSha &&
        bringTheHead.includes((0,json_path/* textAt */.$6)(run.payload, 'action')));
}

// EXTERNAL MODULE: ./build/src/action/markdown-cut.js
var markdown_cut = __webpack_require__(5442);
// EXTERNAL MODULE: ./build/src/action/untrusted.js
var untrusted = __webpack_require__(1242);
;// CONCATENATED MODULE: ./build/src/action/terminal-markdown.js

const shownInTerminal = '<!-- long -->';
const plainStyle = { bold: (text) => text, dim: (text) => text };
function terminalMarkdown(markdown, style = plainStyle) {
    const shown = [];
    let table = [];
    const flush = () => {
        shown.push(...aligned(table, style));
        table = [];
    };
    for (const line of visibleLines(markdown)) {
        if (line.startsWith('|')) {
            if (!/^\|[\s:|-]+\|$/.test(line))
                table.push(cellsOf(line));
            continue;
        }
        flush();
        const text = plain(line.replace(/^#+ /, ''));
        if (line.startsWith('#'))
            shown.push(style.bold(text));
        else if (line.includes('<summary>'))
            shown.push(style.dim(`${line.includes('<details open>') ? '▾' : '▸'} ${text}`));
        else if (text !== '' || shown.at(-1) !== '')
            shown.push(text);
    }
    flush();
    return shown.join('\n').trim();
}
function columnsOf(text) {
    let columns = 0;
    for (const { segment } of new Intl.Segmenter().segment(text))
        columns += wide.test(segment) ? 2 : 1;
    return columns;
}
const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;
function* visibleLines(markdown) {
    const shown = markdown.replaceAll(`<details>${shownInTerminal}`, '<details open>').replace(/<!--[\s\S]*?-->/g, '');
    const folds = [];
    let diagram = false;
    for (const line of shown.split('\n')) {
        if (line.startsWith('```mermaid'))
            diagram = true;
        else if (line.startsWith('```'))
            diagram = false;
        else if (line.includes('</details>'))
            folds.pop();
        else if (!diagram && !folds.includes(true))
            yield line;
        if (line.includes('<details'))
            folds.push(!line.includes('<details open>'));
    }
}
function cellsOf(line) {
    return line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => plain(cell).trim());
}
function aligned(table, style) {
    const count = Math.max(0, ...table.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(...table.map((row) => columnsOf(row[at] ?? ''))));
    return table.map((row, line) => {
        const cells = row.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell))));
        const text = `  ${cells.join('  ').trimEnd()}`;
        return line === 0 ? style.dim(text) : text;
    });
}
function plain(text) {
    const bare = text
        .replace(/<br\s*\/?>/g, ', ')
        .replace(/<[^<>]+>/g, '')
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/\*\*|`|\\(?=[^\w\s])/g, '')
        .replace(/` `/g, ' ')
        .replace(/&#(\d{1,7});/g, (_, code) => character(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll('\u200b', '');
    return printable(bare).trimEnd();
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

// EXTERNAL MODULE: ./build/src/action/url.js
var action_url = __webpack_require__(1769);
;// CONCATENATED MODULE: ./build/src/report/markdown.js



const valueLimit = 512;
let graphemes;
function escapeMarkdown(text, limit = valueLimit) {
    const words = clip(oneLine(text, ' '), limit).trim();
    return entities(words.replace(magnets, `$&${gap}`)).replaceAll(gap, '&#8203;');
}
function code(text, limit = valueLimit) {
    const value = clip(oneLine(text, '⏎'), limit);
    if (value === '')
        return '';
    const fence = '`'.repeat(longestRun(value, '`') + 1);
    const pad = /^[` ]|[` ]$/.test(value) && value.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${value}${pad}${fence}`;
}
function prose(text, limit = valueLimit) {
    const parts = clip(oneLine(text, ' '), limit).split(/`([^`]+)`/);
    return parts.map((part, at) => (at % 2 === 1 ? code(part) : spaced(part, escapeMarkdown(part)))).join('');
}
function markdown_link(text, url) {
    return linked(escapeMarkdown(text), url);
}
function codeLink(text, url) {
    return linked(code(text), url);
}
function table(columns, rows) {
    const wide = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = wide.map(({ align }) => (align === 'right' ? '--:' : align === 'center' ? ':-:' : ':--'));
    const body = rows.map((row) => line(wide.map((_, at) => cell(row[at] ?? ''))));
    return [line(wide.map(({ title }) => cell(title))), line(rule), ...body].join('\n');
}
function longTable(whole, rows, most, what) {
    return rows > most ? details(`All ${rows} ${what}`, whole, { isLong: true }) : whole;
}
function details(summary, body, { open = false, isLong = false } = {}) {
    const parts = typeof summary === 'string' ? [summary] : summary;
    return `<details${open ? ' open' : ''}>${isLong ? shownInTerminal : ''}<summary>${parts.map(summaryPart).join('')}</summary>\n\n${body.trim()}\n\n</details>`;
}
function codeBlock(text, language = '') {
    const lines = (0,untrusted/* visible */.R)(text.replace(/\r\n?/g, '\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text];
    if (points.length <= limit)
        return text;
    let kept = '';
    let room = limit - 1;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment } of graphemes.segment(points.slice(0, limit + 64).join(''))) {
        room -= [...segment].length;
        if (room < 0)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
const gap = '\u200b';
const magnets = /[@#]|:(?! )|\bwww(?=\.)|\bGH(?=-)|[0-9a-f]{6}(?=[0-9a-f])/giu;
const meaningful = /[#$&*<=>@[\\\]^_`|~]|:(?! )|\)|(?<![A-Za-z0-9])[.+-]|[.+-](?![A-Za-z0-9])/g;
function oneLine(text, lineEnd) {
    return (0,untrusted/* visible */.R)(text.replace(/\r\n?|\n/g, lineEnd).replaceAll('\t', ' '));
}
function entities(text) {
    return text.replace(meaningful, (character) => `&#${character.charCodeAt(0)};`);
}
function summaryPart(part) {
    if (typeof part === 'string')
        return spaced(part, escapeMarkdown(part));
    if ('strong' in part)
        return `<b>${escapeMarkdown(part.strong)}</b>`;
    const value = clip(oneLine(part.code, '⏎'), valueLimit);
    return `<code>${value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
function spaced(part, escaped) {
    return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}
function cell(markdown) {
    return markdown
        .replace(/[\r\n]+/g, ' ')
        .replace(/(?<!\\)\\+\|/g, (match) => match.replace('|', '│'))
        .replaceAll('|', '\\|')
        .trim();
}
function linked(text, url) {
    const address = (0,action_url/* parseUrl */.D)(url);
    if (text === '' || !address || !/^https?:$/.test(address.protocol) || address.username || address.password)
        return text;
    const safe = address.href.replace(/[^A-Za-z0-9\-._~:/?#@!$&*+,;=%]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `[${text}](${safe})`;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}

;// CONCATENATED MODULE: ./build/src/report/size.js
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
function formatBytes(bytes) {
    let [value, unit] = [Math.abs(bytes), 0];
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    const text = unit === 0 ? String(Math.round(value)) : value.toFixed(1);
    return `${bytes < 0 ? '−' : ''}${text} ${units[unit]}`;
}
function formatChange(bytes) {
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}

;// CONCATENATED MODULE: ./build/src/comment/model.js
function stateOf(model) {
    const { images, absent, failedJobs, gate } = model;
    if (failedJobs.length > 0 || absent.some(({ why }) => why === 'failed'))
        return 'build-failed';
    if (gate === 'failed' || images.some((image) => image.gate === 'failed'))
        return 'gate-failed';
    if (absent.some(({ why }) => why === 'missing'))
        return 'missing';
    if (absent.length > 0)
        return 'building';
    if (images.length === 0)
        return 'text';
    if (images.some(({ digest }) => digest === undefined))
        return 'not-pushed';
    return images.every(({ changes }) => changes.unchanged) ? 'unchanged' : 'passed';
}

;// CONCATENATED MODULE: ./build/src/report/levels.js
const levels = (/* unused pure expression or super */ null && (['manifest', 'content', 'claimed-content', 'layers']));
function reaches(reached, asked) {
    return levels.indexOf(reached) <= levels.indexOf(asked);
}
const meaning = {
    manifest: 'the same bytes: manifest, configuration, layers and platforms',
    content: 'the same files and the same configuration of a container, on every tested platform',
    'claimed-content': 'the same layers and configuration, as the registry claims them',
    layers: 'the same layers, nothing else',
};
const claim = 'No layer was read (`deep: never`), so a tested configuration over foreign blobs would not be seen.';
const blindSpot = {
    'claimed-content': claim,
    layers: 'Only layers were compared: another entrypoint, command, user or environment over the same layers would not be seen.',
};
function blindSpots({ level, claimed, }) {
    return [...new Set([blindSpot[level], claimed ? claim : undefined])].filter((one) => one !== undefined);
}
function weakest(reached) {
    return levels.findLast((level) => reached.includes(level)) ?? 'manifest';
}

;// CONCATENATED MODULE: ./build/src/comment/words.js



const noise = { bytes: 64 * 1024, share: 0.001 };
function verdictOf(model) {
    const { images, absent, failedJobs } = model;
    const missing = absent.map(({ name }) => name);
    const tell = (icon, words, names = []) => ({ icon, words, names });
    switch (stateOf(model)) {
        case 'building':
            return tell('⏳', `building ${images.length}/${images.length + absent.length}`);
        case 'build-failed':
            return tell('❌', 'build failed:', missing.length > 0 ? missing : failedJobs);
        case 'gate-failed':
            return gateFailed(failedImages(model));
        case 'missing':
            return tell('❌', 'missing:', missing);
        case 'not-pushed':
            return tell('✅', `${images.length} built, not pushed${model.fork ? ' (fork)' : ''}${gateWords(model)}`);
        case 'unchanged':
            return tell('✅', `${images.length} ${images.length === 1 ? 'image' : 'images'} unchanged${gateWords(model)}`);
        case 'passed':
            return tell('✅', `${images.length} built${gateWords(model)}`);
        default:
            return undefined;
    }
}
function verdictLine(model, show = String) {
    const verdict = verdictOf(model);
    return verdict === undefined ? '' : [verdict.icon, verdict.words, named(verdict.names, show)].join(' ').trim();
}
function named(names, show) {
    const shown = names.slice(0, 5).map((name) => show(clip(name, 128)));
    return names.length > 5 ? `${shown.join(', ')} and ${names.length - 5} more` : shown.join(', ');
}
function gateFailed(names) {
    return { icon: '❌', words: names.length > 0 ? 'gate failed:' : 'gate failed', names };
}
function gateWords(model) {
    const passed = model.gate === 'passed' || model.images.every(({ gate }) => gate === 'passed');
    return passed ? ' · gate passed' : '';
}
function failedImages({ images, otherDifferences }) {
    const failed = images.filter(({ gate, differences }) => gate === 'failed' || differences.length > 0);
    const names = [...failed.map(({ name }) => name), ...otherDifferences.map(({ image }) => image)];
    return [...new Set(names)];
}
function changeWords(change) {
    if (change.kind === 'new')
        return 'new';
    if (change.kind === 'unknown')
        return '–';
    const { bytes, base } = change;
    const share = base === 0 ? 1 : Math.abs(bytes) / base;
    if (bytes === 0 || (Math.abs(bytes) < noise.bytes && share < noise.share))
        return '=';
    const [arrow, sign] = bytes > 0 ? ['🔺', '+'] : ['🔽', '−'];
    return `${arrow} ${formatChange(bytes)} (${sign}${(share * 100).toFixed(1)} %)`;
}
function differenceWords({ what, expected, found }, limit) {
    const values = [expected && `tested ${code(expected, limit)}`, found && `found ${code(found, limit)}`].filter(Boolean);
    return `${escapeMarkdown(what, 300)}${values.length > 0 ? `: ${values.join(', ')}` : ''}`;
}
function pullLines({ repository, tags, digest, changes }) {
    if (repository === undefined || digest === undefined || changes.unchanged)
        return [];
    const [tag] = tags;
    return [`docker pull ${repository}${tag === undefined ? '' : `:${tag}`}@${digest}`];
}

;// CONCATENATED MODULE: ./build/src/comment/render-details.js






const mostDifferences = 50;
const mostLabels = 10;
function imageDetails(image, { base }, { blocks }) {
    const pull = blocks ? pullLines(image) : [];
    const parts = [
        differences(image),
        equality(image),
        image.unknown === undefined ? '' : `Not compared: ${escapeMarkdown(image.unknown, 300)}`,
        platformTable(image, base),
        blocks ? configTable(image, base) : '',
        ...pull.map((line) => codeBlock(line, 'sh')),
    ].filter((part) => part !== '');
    const title = [
        { strong: image.name },
        ...(image.digest ? [' — ', { code: (0,registry_digest/* shortDigest */.VK)(image.digest) }] : []),
        ` · ${contents(image, blocks, pull.length > 0).join(', ')}`,
    ];
    return details(title, parts.join('\n\n'), { open: image.gate === 'failed' });
}
function contents({ differences: all }, blocks, pull) {
    return [
        ...(all.length > 0 ? ['what differs'] : []),
        'platforms',
        ...(blocks ? ['base image', 'configuration'] : []),
        ...(pull ? ['pull command'] : []),
    ];
}
function equality({ level, gate }) {
    if (level === undefined || gate === 'failed')
        return '';
    return `Equal to what was tested, at level ${code(level)}: ${meaning[level]}.`;
}
function differences({ differences: all }) {
    const lines = all.slice(0, mostDifferences).map((one) => {
        const where = one.platform === '' ? '' : `${code(one.platform, 100)} `;
        return `- ${where}${differenceWords(one, 200)}`;
    });
    return [...lines, ...(all.length > lines.length ? [`- and ${all.length - lines.length} more`] : [])].join('\n');
}
function platformTable({ changes }, base) {
    const compared = base !== undefined;
    const rows = changes.platforms.map(({ platform, report, size, change, newLayers }) => [
        code(platform, 100),
        report.manifest ? code((0,registry_digest/* shortDigest */.VK)(report.manifest)) : '–',
        size === undefined ? '–' : formatBytes(size),
        ...(compared ? [changes.unchanged ? '=' : changeWords(change)] : []),
        compared && newLayers !== undefined ? `${newLayers}/${report.layers.length}` : String(report.diffIds.length),
    ]);
    const removed = changes.removed.map((platform) => [code(platform, 100), '⚠️ removed']);
    return table([
        'Platform',
        'Digest',
        { title: 'Size', align: 'right' },
        ...(compared ? [{ title: 'Δ', align: 'right' }] : []),
        { title: compared ? 'Layers (new/all)' : 'Layers', align: 'right' },
    ], [...rows, ...removed]);
}
function configTable({ changes }, base) {
    const one = referencePlatform(changes.platforms);
    if (one === undefined)
        return '';
    const now = one.report;
    const then = one.base;
    const columns = then ? ['', code(base ?? '', 100), 'this pull request'] : ['', 'this pull request'];
    const line = (title, show) => {
        if (!then)
            return [title, show(now)];
        const [here, there] = [show(now), show(then)];
        return [title, there, here === there ? 'unchanged' : here];
    };
    const rows = [
        line('Base image', baseImage),
        line('User · entrypoint', ({ config }) => `${code(config.user) || 'root'} · ${code(command(config), 200) || '–'}`),
        labelRow(now, then),
        ...otherRow(now, then),
    ];
    return table(columns, rows);
}
function baseImage({ baseImage: image }) {
    if (!image)
        return '–';
    return `${code(image.name)}${image.digest ? ` ${code(image.digest.slice(0, 19))}` : ''}`;
}
function command({ entrypoint, cmd }) {
    return [...entrypoint, ...cmd].join(' ');
}
function labelRow(now, then) {
    const labels = now.config.labels;
    const count = Object.keys(labels).length;
    if (!then)
        return ['Labels', String(count)];
    const before = then.config.labels;
    const changed = [...new Set([...Object.keys(labels), ...Object.keys(before)])]
        .filter((name) => labels[name] !== before[name])
        .sort();
    const shown = changed.slice(0, mostLabels).map((name) => code(name, 100));
    const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : '';
    const words = changed.length === 0 ? 'unchanged' : `${changed.length} changed: ${shown.join(', ')}${more}`;
    return ['Labels', String(Object.keys(before).length), words];
}
const others = ['env', 'shell', 'workingDir', 'volumes', 'ports', 'stopSignal', 'healthcheck', 'onBuild'];
function otherRow(now, then) {
    if (!then)
        return [];
    const differs = others.filter((key) => JSON.stringify(now.config[key]) !== JSON.stringify(then.config[key]));
    return differs.length === 0 ? [] : [['Configuration', '', `changed: ${differs.map((key) => code(key)).join(', ')}`]];
}

;// CONCATENATED MODULE: ./build/src/comment/render.js






const wholeExtent = {
    details: 'all',
    blocks: true,
    foldUnchanged: false,
    rows: Number.POSITIVE_INFINITY,
};
const mostCautions = 10;
function renderReport(model, extent) {
    const state = stateOf(model);
    const shown = selectImages(model.images, extent);
    const parts = [
        heading(model),
        cautions(model, state),
        imageTable(model, shown),
        leftOut(model, shown, extent),
        pullCommand(shown, state),
        ...detailsOf(model, shown, extent),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderFooter({ footer, images }, shortened) {
    const platform = images.map(({ changes }) => referencePlatform(changes.platforms)?.platform).find((name) => name);
    const several = images.some(({ changes }) => changes.platforms.length > 1);
    const parts = [
        footer.commit ? `Commit ${codeLink(footer.commit.sha.slice(0, 7), footer.commit.url)}` : '',
        footer.run ? `${markdown_link('run', footer.run.url)}${footer.run.attempt > 1 ? ` attempt ${footer.run.attempt}` : ''}` : '',
        platform ? `compressed sizes${several ? ` of ${code(platform)}` : ''}` : '',
        shortened && footer.run ? markdown_link('full report', footer.run.url) : '',
        footer.command ? `comment ${code(footer.command)} to rebuild` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
function heading(model) {
    const verdict = verdictLine(model, (name) => code(name));
    const mark = /^\p{Extended_Pictographic}/u.test(model.title) ? '' : '🐳 ';
    return `### ${mark}${escapeMarkdown(model.title)}${verdict === '' ? '' : ` — ${verdict}`}`;
}
function cautions(model, state) {
    if (state !== 'gate-failed')
        return '';
    const lines = [...model.images.flatMap(({ differences }) => differences), ...model.otherDifferences];
    if (lines.length === 0)
        return '> [!CAUTION]\n> What is about to be released is not what was tested.';
    const shown = lines.slice(0, mostCautions).map((one) => {
        const platform = one.platform === '' ? '' : ` ${code(one.platform, 100)}`;
        return `> ${code(one.image, 128)}${platform}: ${differenceWords(one, 60)}`;
    });
    const rest = lines.length - shown.length;
    return `> [!CAUTION]\n${[...shown, ...(rest > 0 ? [`> and ${rest} more`] : [])].join('<br>\n')}`;
}
function selectImages(images, { foldUnchanged, rows }) {
    const kept = foldUnchanged ? images.filter((image) => !isQuiet(image)) : images;
    const weight = (image) => {
        const change = referencePlatform(image.changes.platforms)?.change;
        return (image.gate === 'failed' ? 2 ** 52 : 0) + (change?.kind === 'bytes' ? Math.abs(change.bytes) : 2 ** 40);
    };
    const most = new Set(kept.toSorted((a, b) => weight(b) - weight(a)).slice(0, rows));
    return kept.filter((image) => most.has(image));
}
function isQuiet({ changes, gate }) {
    return changes.unchanged && gate !== 'failed';
}
function imageTable(model, shown) {
    if (shown.length === 0 && model.absent.length === 0)
        return '';
    const compared = model.base !== undefined;
    const gated = model.gate !== undefined || model.images.some(({ gate }) => gate !== undefined);
    const columns = [
        'Image',
        'Tag',
        'Platforms',
        { title: 'Size', align: 'right' },
        ...(compared
            ? [
                { title: `Δ vs ${code(model.base ?? '', 100)}`, align: 'right' },
                { title: 'New to pull', align: 'right' },
            ]
            : []),
        ...(gated ? [{ title: 'Gate', align: 'center' }] : []),
    ];
    const rows = shown.map((image) => {
        const one = referencePlatform(image.changes.platforms);
        return [
            code(image.name, 128),
            tagCell(image),
            platformCell(image),
            one?.size === undefined ? '–' : formatBytes(one.size),
            ...(compared ? [changeCell(image, one), newCell(one)] : []),
            image.gate === 'passed' ? '✅' : image.gate === 'failed' ? '❌' : '–',
        ];
    });
    return table(columns, [...rows, ...model.absent.slice(0, 200).map(absentRow)]);
}
function absentRow({ name, why }) {
    const words = { building: '⏳ building', failed: '❌ build failed', missing: '❌ no report' };
    return [code(name, 128), words[why]];
}
function tagCell({ tags, page, digest }) {
    const [tag, ...others] = tags;
    if (tag === undefined)
        return digest === undefined ? 'not pushed' : '–';
    const shown = page === undefined ? code(tag, 128) : codeLink(tag, page);
    const more = others.length > 0 ? ` +${others.length}` : '';
    return `${shown}${more}${digest === undefined ? ' (not pushed)' : ''}`;
}
function platformCell({ changes }) {
    const names = changes.platforms.map(({ platform }) => code(platform.replace(/^linux\//, ''), 60));
    const shown = names.length > 3 ? String(names.length) : names.join(' ');
    const removed = changes.removed.slice(0, 3).map((platform) => code(platform.replace(/^linux\//, ''), 60));
    return removed.length === 0 ? shown : `${shown} ⚠️ without ${removed.join(' ')}`;
}
function changeCell({ changes, unknown }, one) {
    if (changes.unchanged)
        return 'unchanged';
    if (unknown !== undefined)
        return '?';
    return one === undefined ? '–' : changeWords(one.change);
}
function newCell(one) {
    return one?.newBytes === undefined ? '–' : formatBytes(one.newBytes);
}
function leftOut({ images }, shown, { foldUnchanged }) {
    const rest = images.filter((image) => !shown.includes(image));
    const quiet = foldUnchanged ? rest.filter(isQuiet).length : 0;
    const words = [quiet > 0 ? `+ ${quiet} unchanged` : '', rest.length > quiet ? `+ ${rest.length - quiet} more` : ''];
    return words.filter((word) => word !== '').join(', ');
}
function pullCommand(shown, state) {
    const isRefused = ({ gate }) => gate === 'failed' || (state === 'gate-failed' && gate !== 'passed');
    const [line] = shown.flatMap((image) => (isRefused(image) ? [] : pullLines(image)));
    return line === undefined ? '' : codeBlock(line, 'sh');
}
function detailsOf(model, shown, extent) {
    if (extent.details === 'none')
        return [];
    const wanted = extent.details === 'changed' ? shown.filter((image) => !isQuiet(image)) : shown;
    return wanted.map((image) => imageDetails(image, model, extent));
}

;// CONCATENATED MODULE: ./build/src/comment/fit.js



const commentLimit = 65_536 - 1024;
const ladder = [
    wholeExtent,
    { ...wholeExtent, details: 'changed' },
    { ...wholeExtent, details: 'changed', blocks: false },
    { ...wholeExtent, details: 'none' },
    ...[Number.POSITIVE_INFINITY, 200, 100, 50, 20, 0].map((rows) => ({ ...wholeExtent, details: 'none', foldUnchanged: true, rows })),
];
function renderComment(model, limit = commentLimit) {
    const body = model.body?.trim() ?? '';
    const closed = (0,markdown_cut.cutMarkdown)(body, Number.POSITIVE_INFINITY).text;
    const room = Math.max(Math.floor(limit / 2), limit - (0,markdown_cut/* characters */.h)(closed)) - overhead;
    let [report, shortened] = ['', false];
    for (const [step, extent] of ladder.entries()) {
        report = hasReport(model) ? renderReport(model, extent) : '';
        shortened = step > 0;
        if ((0,markdown_cut/* characters */.h)(report) <= room)
            break;
    }
    return join(model, report, body, { limit, shortened });
}
const overhead = 2000;
function hasReport({ images, absent, failedJobs, gate }) {
    return images.length + absent.length + failedJobs.length > 0 || gate !== undefined;
}
function join(model, report, body, { limit, shortened }) {
    const foreign = body === '' ? { text: '', cut: false } : (0,markdown_cut.cutMarkdown)(body, limit - (0,markdown_cut/* characters */.h)(report) - overhead);
    const truncated = shortened || foreign.cut;
    const full = model.footer.run ? ` The ${markdown_link('summary of the run', model.footer.run.url)} has all of it.` : '';
    const notice = truncated ? `_This comment was shortened to what GitHub takes.${full}_` : '';
    const parts = [report, foreign.text, notice, renderFooter(model, truncated)];
    return { markdown: parts.filter((part) => part !== '').join('\n\n'), truncated };
}

;// CONCATENATED MODULE: ./build/src/comment/forbidden.js

function forbiddenProblem(error, pull, run) {
    const tell = (code, why, remedy) => new problem/* Problem */.AF({
        code,
        voice: 'remote',
        message: `GitHub does not let this token comment on #${pull.number}: ${why}.`,
        remedy,
        cause: error,
    });
    if (/locked/i.test(error.said))
        return tell('DCA-COM-043', 'the conversation is locked', 'Unlock it, or let somebody with write access comment.');
    const fork = pull.headRepository?.id !== pull.baseRepositoryId;
    if (fork && run.eventName !== 'workflow_run') {
        return tell('DCA-COM-040', 'it comes from a fork, and the token of such a run only reads', 'Build in this workflow and upload the reports; comment in a second workflow on `workflow_run`, without a checkout and with `permissions: pull-requests: write` (recipe in pr-comment/README.md).');
    }
    if (run.actor === 'dependabot[bot]') {
        return tell('DCA-COM-041', 'runs that Dependabot starts get a token that only reads', 'Comment in a second workflow on `workflow_run`, as for forks (recipe in pr-comment/README.md).');
    }
    const accepted = error.accepted ? ` GitHub would take one of: ${error.accepted}.` : '';
    return tell('DCA-COM-042', 'the job has no right to write there', `Add to the job:\n  permissions:\n    pull-requests: write${accepted === '' ? '' : `\n${accepted.trim()}`}`);
}

;// CONCATENATED MODULE: ./build/src/comment/marker.js
const grammar = /^<!-- docker-ci-actions:pr-comment v=1 key=([A-Za-z0-9._~!*'()%]+) run=(\d{1,20})\.(\d{1,9}) -->(?=\r?(?:\n|$))/;
function writeMarker({ key, runId, attempt }) {
    return `<!-- docker-ci-actions:pr-comment v=1 key=${encode(key)} run=${/^\d{1,20}$/.test(runId) ? runId : '0'}.${attempt} -->`;
}
function readMarker(body) {
    const [, key = '', runId = '', attempt] = grammar.exec(body) ?? [];
    const decoded = decode(key);
    if (decoded === undefined)
        return undefined;
    return { key: decoded, runId, attempt: Number(attempt) };
}
function textBelow(body) {
    return body.split('\n').slice(1).join('\n').replaceAll('\r\n', '\n').trim();
}
function compareRuns(one, other) {
    return Number(BigInt(one.runId) - BigInt(other.runId)) || one.attempt - other.attempt;
}
function encode(key) {
    return encodeURIComponent(key).replaceAll('-', '%2D');
}
function decode(text) {
    try {
        const key = decodeURIComponent(text);
        return encode(key) === text && key !== '' ? key : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/comment/find.js

async function ownComments(comments, key, listed) {
    const candidates = listed.flatMap((comment) => {
        const marker = readMarker(comment.body);
        return marker?.key === key ? [{ ...comment, marker }] : [];
    });
    if (candidates.length === 0)
        return [];
    const unique = [...new Map(candidates.map((comment) => [comment.id, comment])).values()];
    const owners = await comments.ownership(unique.map(({ nodeId }) => nodeId));
    return unique
        .flatMap((comment) => {
        const owner = owners.get(comment.nodeId);
        if (!owner?.mine)
            return [];
        const body = owner.body ?? comment.body;
        const marker = readMarker(body);
        return marker?.key === key ? [{ ...comment, body, marker, minimized: owner.minimized }] : [];
    })
        .sort((a, b) => a.id - b.id);
}

// EXTERNAL MODULE: ./build/src/github/api-problem.js
var api_problem = __webpack_require__(2159);
;// CONCATENATED MODULE: ./build/src/comment/write.js



const recent = 60_000;
function late({ random }) {
    return 1200 * (1 + random() / 4);
}
function bodyOf({ marker, text }) {
    return `${writeMarker(marker)}\n${text.trim()}\n`;
}
function isSibling(one, other) {
    return one.runId === other.runId && one.attempt === other.attempt;
}
async function createOnce(request, begun) {
    const { comments, pace } = request;
    try {
        return await comments.create(bodyOf(request));
    }
    catch (error) {
        if (!(error instanceof api_problem/* ApiProblem */.AW && error.ambiguous))
            throw error;
        for (const wait of [500, 1500]) {
            await pace.sleep(wait);
            const found = await findCreated(request, begun);
            if (found)
                return found;
        }
        try {
            return await comments.create(bodyOf(request));
        }
        catch (again) {
            const found = again instanceof api_problem/* ApiProblem */.AW && again.ambiguous ? await findCreated(request, begun) : undefined;
            if (found)
                return found;
            throw again;
        }
    }
}
async function findCreated(request, begun) {
    const { comments, marker } = request;
    const known = new Set(request.listed.map(({ id }) => id));
    const own = await ownComments(comments, marker.key, await comments.list(begun - recent));
    return own.find((one) => !known.has(one.id) && isSibling(one.marker, marker) && one.body.trim() === bodyOf(request).trim());
}

;// CONCATENATED MODULE: ./build/src/comment/converge.js



const settleRounds = 6;
async function upsert(request) {
    const own = await ownComments(request.comments, request.marker.key, request.listed);
    const [first, ...doubles] = own;
    if (!first)
        return create(request);
    const written = await write(request, first, [first, ...doubles]);
    if (written === undefined)
        return create(request);
    if (written.outcome === 'stale')
        return written;
    const left = doubles.filter(({ createdAt }) => request.pace.now() - createdAt > recent);
    for (const double of left)
        await request.comments.remove(double.id);
    return written;
}
async function write(request, target, own) {
    const { comments, marker, text, pace } = request;
    if (own.some((one) => compareRuns(one.marker, marker) > 0))
        return { outcome: 'stale', comment: target };
    if (target.minimized)
        await comments.minimize(target.nodeId, false);
    if (textBelow(target.body) === text.trim())
        return { outcome: 'unchanged', comment: target };
    const contested = own.length > 1 || pace.now() - target.updatedAt < recent || isSibling(target.marker, marker);
    if (contested)
        return replace(request, target.id);
    const comment = await comments.update(target.id, bodyOf(request));
    if (comment === undefined || request.alone)
        return comment && { outcome: 'updated', comment };
    return settle(request, comment, 'updated', late(pace));
}
async function replace(request, id) {
    const { comments, marker } = request;
    const now = await comments.get(id);
    if (now === undefined)
        return undefined;
    const there = readMarker(now.body);
    if (there?.key === marker.key && compareRuns(there, marker) > 0)
        return { outcome: 'stale', comment: now };
    const comment = await comments.update(id, bodyOf(request));
    return comment && settle(request, comment, 'updated');
}
async function settle(request, written, outcome, pause) {
    const { comments, marker, pace } = request;
    let calm = pause === undefined ? 0 : 1;
    for (let round = 0; round < settleRounds && calm < 2; round += 1) {
        const usual = calm === 0 ? 200 + 200 * pace.random() : 500 + 300 * pace.random();
        await pace.sleep(round === 0 ? (pause ?? usual) : usual);
        const now = await comments.get(written.id);
        if (now === undefined)
            return undefined;
        const there = readMarker(now.body);
        const ahead = there?.key === marker.key ? compareRuns(there, marker) : -1;
        if (ahead > 0)
            return { outcome: 'stale', comment: now };
        if (ahead === 0) {
            calm += 1;
            continue;
        }
        calm = 0;
        if ((await comments.update(written.id, bodyOf(request))) === undefined)
            return undefined;
    }
    return { outcome, comment: written };
}
async function create(request) {
    const { comments, pace, marker } = request;
    const begun = pace.now();
    const mine = await createOnce(request, begun);
    const since = Math.min(begun, mine.createdAt) - recent;
    let contested = false;
    for (const wait of [0, late(pace)]) {
        if (wait > 0)
            await pace.sleep(wait);
        const own = await ownComments(comments, marker.key, await comments.list(since));
        const [lowest] = own;
        contested ||= own.some((one) => one.id !== mine.id || one.body.trim() !== bodyOf(request).trim());
        if (lowest === undefined || lowest.id >= mine.id)
            continue;
        const written = await giveWay(request, mine, lowest, own);
        if (written !== undefined)
            return written;
    }
    if (!contested)
        return { outcome: 'created', comment: mine };
    return (await settle(request, mine, 'created')) ?? (await settled(request, mine));
}
async function settled({ comments, marker }, mine) {
    const [lowest] = await ownComments(comments, marker.key, await comments.list(mine.createdAt - recent));
    return { outcome: lowest ? 'updated' : 'created', comment: lowest ?? mine };
}
async function giveWay(request, mine, lowest, own) {
    const { comments } = request;
    let carried = request;
    for (;;) {
        const written = await agree(carried, lowest, own);
        if (written === undefined)
            return undefined;
        const now = await comments.get(mine.id);
        const there = now && readMarker(now.body);
        if (!there || compareRuns(there, carried.marker) <= 0) {
            await comments.remove(mine.id);
            return carried === request ? written : { ...written, outcome: 'stale' };
        }
        carried = { ...request, marker: there, text: textBelow(now.body) };
    }
}
async function agree(request, lowest, own) {
    const { marker, text } = request;
    if (own.some((one) => compareRuns(one.marker, marker) > 0))
        return { outcome: 'stale', comment: lowest };
    if (textBelow(lowest.body) === text.trim() && isSibling(lowest.marker, marker))
        return { outcome: 'unchanged', comment: lowest };
    return replace(request, lowest.id);
}

;// CONCATENATED MODULE: ./build/src/comment/modes.js







function applyMode(mode, request) {
    const modes = { upsert: upsert, recreate, append, hide, delete: remove };
    return modes[mode](request);
}
async function recreate(request) {
    const { comments, marker, pace, listed } = request;
    const before = await ownComments(comments, marker.key, listed);
    const newer = before.find((one) => compareRuns(one.marker, marker) > 0);
    if (newer)
        return { outcome: 'stale', comment: newer };
    const mine = await createOnce(request, pace.now());
    const gone = new Set();
    for (const wait of request.alone ? [0] : [0, late(pace)]) {
        if (wait > 0)
            await pace.sleep(wait);
        const now = await ownComments(comments, marker.key, await comments.list(mine.createdAt - recent));
        const overtaken = now.find((one) => one.id !== mine.id && compareRuns(one.marker, marker) > 0);
        if (overtaken) {
            await comments.remove(mine.id);
            return { outcome: 'stale', comment: overtaken };
        }
        for (const { id } of [...before, ...now]) {
            if (id >= mine.id || gone.has(id))
                continue;
            gone.add(id);
            await comments.remove(id);
        }
    }
    return { outcome: gone.size > 0 ? 'recreated' : 'created', comment: mine };
}
const joint = '\n\n<!-- docker-ci-actions:part -->\n\n';
const appendRounds = 12;
async function append(request) {
    const { comments, marker, pace } = request;
    const begun = pace.now();
    let [target] = await ownComments(comments, marker.key, request.listed);
    let mine;
    if (target === undefined) {
        mine = await createOnce(request, begun);
        await pace.sleep(300);
        [target] = await ownComments(comments, marker.key, await comments.list(begun - recent));
        if (target === undefined || target.id >= mine.id)
            return { outcome: 'created', comment: mine };
    }
    const added = await addPart(request, target);
    if (added === undefined)
        return mine ? { outcome: 'created', comment: mine } : append({ ...request, listed: [] });
    if (mine)
        await comments.remove(mine.id);
    return added;
}
async function addPart(request, target) {
    const { comments, marker, text, pace } = request;
    if (target.minimized)
        await comments.minimize(target.nodeId, false);
    const part = text.trim();
    let [shortened, calm, written] = [false, 0, false];
    for (let round = 0; round < appendRounds; round += 1) {
        const there = await comments.get(target.id);
        if (there === undefined)
            return undefined;
        const parts = textBelow(there.body).split(joint);
        if (written && parts.includes(part)) {
            calm += 1;
            if (calm === 2)
                return { outcome: 'updated', comment: there, shortened };
        }
        else {
            calm = 0;
            parts.push(part);
            while (parts.length > 1 && (0,markdown_cut/* characters */.h)(parts.join(joint)) > commentLimit) {
                parts.shift();
                shortened = true;
            }
            const body = bodyOf({ marker: newest(readMarker(there.body), marker), text: parts.join(joint) });
            if ((await comments.update(target.id, body)) === undefined)
                return undefined;
            written = true;
        }
        await pace.sleep(calm === 0 ? 200 + 200 * pace.random() : 500 + 300 * pace.random());
    }
    throw new problem/* Problem */.AF({
        code: 'DCA-COM-031',
        message: `the comment ${target.url} is written by so many jobs at once that ours was overwritten ${appendRounds} times.`,
        remedy: 'Give the jobs a `key` each, or let one job comment after all others (`needs`).',
    });
}
function newest(there, ours) {
    return there && compareRuns(there, ours) > 0 ? { ...there, key: ours.key } : ours;
}
async function hide({ comments, marker, listed }) {
    const own = await ownComments(comments, marker.key, listed);
    for (const one of own)
        if (!one.minimized)
            await comments.minimize(one.nodeId, true);
    return { outcome: own.length > 0 ? 'hidden' : 'skipped', comment: own[0] };
}
async function remove({ comments, marker, listed }) {
    const own = await ownComments(comments, marker.key, listed);
    for (const one of own)
        await comments.remove(one.id);
    return { outcome: own.length > 0 ? 'deleted' : 'skipped', comment: undefined };
}

// EXTERNAL MODULE: ./build/src/comment/needs.js
var comment_needs = __webpack_require__(7566);
;// CONCATENATED MODULE: ./build/src/comment/own-reports.js

function ownReports(reports, about) {
    const judged = reports.map((report) => ({ report, why: whyForeign(report.producer, about) }));
    return {
        kept: judged.flatMap(({ report, why }) => (why === undefined ? [withWord(report, about)] : [])),
        others: judged.flatMap(({ report, why }) => (why === undefined ? [] : [{ name: report.name, why }])),
    };
}
function whyForeign(producer, { run, repository, pull }) {
    if (![run.repository, repository].some((one) => sameName(one, producer.repository)))
        return `it was made in repository ${shown(producer.repository)}`;
    if (run.runId === '')
        return undefined;
    const followed = followedRun(run);
    if (producer.runId === run.runId || (followed && followed.id !== '' && producer.runId === followed.id))
        return undefined;
    const commits = [pull?.headSha, followed?.headSha, ofItsCommit.includes(run.eventName) ? run.sha : undefined];
    if (producer.sha !== '' && commits.includes(producer.sha))
        return undefined;
    return `it was made by run ${shown(producer.runId)} of commit ${shown(producer.sha.slice(0, 7))}`;
}
const ofItsCommit = ['pull_request', 'push', 'merge_group'];
function withWord(report, { run, pull }) {
    const fork = pull !== undefined && pull.headRepository?.id !== pull.baseRepositoryId;
    const followed = followedRun(run);
    const believed = followed ? !fork && sameName(followed.repository, run.repository) : !fork || isOf(report, run);
    return believed ? report : { ...report, verified: undefined };
}
function isOf({ producer }, run) {
    return producer.runId !== '' && producer.runId === run.runId;
}
function followedRun({ eventName, payload }) {
    if (eventName !== 'workflow_run')
        return undefined;
    const run = payload.workflow_run;
    return {
        id: String((0,json_path/* numberAt */.tk)(run, 'id') ?? ''),
        headSha: (0,json_path/* textAt */.$6)(run, 'head_sha') ?? '',
        repository: (0,json_path/* textAt */.$6)(run, 'head_repository', 'full_name') ?? '',
    };
}
function shown(text) {
    return text.slice(0, 140) || '(none)';
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./build/actions/pr-comment/run.js











const summaryLimit = 250_000;
async function prComment(inputs, ports) {
    const { run, log } = ports;
    const needs = inputs.needs ?? comment_needs/* noNeeds */.JD;
    const repository = inputs.repository ?? run.repository;
    const foreign = repository.toLowerCase() !== run.repository.toLowerCase();
    const body = await run_bodyOf(inputs, ports.files);
    const clue = clueOf(run, inputs.prNumber, foreign);
    const listing = clue.kind === 'number' ? listEarly(clue.number, foreign ? undefined : run, ports, repository) : undefined;
    const finding = early(findPull(clue, ports.pulls(repository), repository));
    const recorded = await ports.files.reports(inputs.reports);
    const found = await finding;
    const reports = reportsOf(recorded, { run, repository, pull: found.kind === 'none' ? undefined : found.pull }, log);
    const model = await modelOf(inputs, ports, { reports, body, found, repository });
    const full = ports.redact(renderComment(model, summaryLimit).markdown);
    const text = renderComment(model);
    const bodyPath = await ports.files.save(ports.redact(text.markdown));
    const pull = found.kind === 'none' ? undefined : found.pull;
    const end = (outcome, verdict, done, failure) => ({
        outputs: {
            commentId: done?.comment ? String(done.comment.id) : '',
            commentUrl: done?.comment?.url ?? '',
            outcome,
            prNumber: pull ? String(pull.number) : '',
            bodyPath,
            truncated: text.truncated || done?.shortened === true,
        },
        summary: full,
        verdict,
        ...(failure ? { failure } : {}),
    });
    if (found.kind === 'none')
        return end('skipped', `No comment: ${found.why}.`);
    if (found.kind === 'stale')
        return end('stale', `No comment: ${found.why}.`);
    if (needs.cancelled.length > 0 && needs.failed.length === 0)
        return end('skipped', `The comment is left alone: ${needs.cancelled.join(', ')} was cancelled.`);
    const empty = text.markdown === '' || isEmpty(model);
    const mode = empty && isWriting(inputs.mode) ? inputs.whenEmpty : inputs.mode;
    if (mode === 'keep')
        return end('skipped', `There is nothing to say about #${found.pull.number}; a comment stays as it is.`);
    try {
        const comments = ports.comments(repository, found.pull.number);
        const done = await applyMode(mode, {
            comments,
            pace: ports.pace,
            marker: { key: inputs.key ?? (run.workflow || 'docker-ci'), runId: run.runId, attempt: run.runAttempt },
            text: ports.redact(text.markdown),
            listed: await (listing ?? comments.list()),
            alone: writesAlone(run, found.pull),
        });
        return end(done.outcome, said(done, found.pull.number, verdictLine(model)), done);
    }
    catch (error) {
        if (!(0,api_problem/* isForbidden */.US)(error))
            throw error;
        const problem = forbiddenProblem(error, found.pull, run);
        if (inputs.onForbidden === 'fail')
            return end('forbidden', problem.message, undefined, problem);
        log.warn(`${problem.message} ${problem.remedy ?? ''}`);
        return end('forbidden', 'The text is in the job summary and in `body-path` instead of a comment.');
    }
}
function isWriting(mode) {
    return mode !== 'hide' && mode !== 'delete';
}
function isEmpty({ images, absent, failedJobs, gate, body }) {
    return images.length + absent.length + failedJobs.length === 0 && gate === undefined && !body?.trim();
}
function reportsOf(recorded, about, log) {
    const { kept, others } = ownReports(recorded, about);
    for (const { name, why } of others)
        log.warn(`the report of ${name} is left out: ${why}, which is not what this comment is about.`);
    return oneOfEach(kept);
}
async function run_bodyOf({ body, bodyPath }, files) {
    const parts = [body, bodyPath === undefined ? undefined : await files.body(bodyPath)];
    const given = parts.filter((part) => part !== undefined && part.trim() !== '');
    return given.length === 0 ? undefined : given.join('\n\n');
}
function listEarly(number, run, { comments }, repository) {
    return early(comments(repository, number).list(undefined, run && commentCount(run, number)));
}
function early(asked) {
    asked.catch(() => { });
    return asked;
}
async function modelOf(inputs, { run, registry, log }, known) {
    const pull = known.found.kind === 'none' ? undefined : known.found.pull;
    const base = inputs.compareWith === 'off' ? undefined : pull?.baseRef;
    const reading = known.reports.map(async (report) => base === undefined
        ? undefined
        : [report.name, await readBase(report, inputs.compareWith, base, registry)]);
    const bases = new Map((await Promise.all(reading)).filter((one) => one !== undefined));
    for (const [name, one] of bases)
        if (one.kind === 'unknown')
            log.warn(`${name} is not compared with ${one.ref}: ${one.why}`);
    const sha = pull?.headSha ?? run.sha;
    const page = `${run.serverUrl}/${known.repository}`;
    return buildModel({
        title: inputs.title,
        reports: known.reports,
        bases,
        base,
        expected: inputs.expectedImages ?? [],
        needs: inputs.needs ?? comment_needs/* noNeeds */.JD,
        verified: inputs.verified,
        differences: inputs.differences,
        fork: pull !== undefined && pull.headRepository?.id !== pull.baseRepositoryId,
        body: known.body,
        footer: {
            commit: known.reports.length > 0 && sha !== '' ? { sha, url: `${page}/commit/${sha}` } : undefined,
            run: run.runId === '' || !run_hasReport(known, inputs) ? undefined : runLink(run),
            command: inputs.command,
        },
    });
}
function run_hasReport({ reports }, { expectedImages, needs, verified }) {
    return (reports.length > 0 || (expectedImages?.length ?? 0) > 0 || (needs?.failed.length ?? 0) > 0 || verified !== undefined);
}
function runLink(run) {
    return { url: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}`, attempt: run.runAttempt };
}
function said({ outcome, comment }, number, verdict) {
    const words = {
        stale: 'left as it is: a newer run has written it',
        unchanged: 'unchanged: it says this already',
        skipped: 'not there, so nothing was done',
    };
    const where = comment ? ` ${comment.url}` : '';
    return `The comment on #${number} was ${words[outcome] ?? outcome}.${verdict === '' ? '' : ` ${verdict}`}${where}`;
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

/***/ 5442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cutMarkdown: () => (/* binding */ cutMarkdown),
/* harmony export */   h: () => (/* binding */ characters)
/* harmony export */ });
const blockTag = /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i;
function cutMarkdown(markdown, limit, sizeOf = characters) {
    const lines = markdown.replaceAll('\r\n', '\n').replaceAll('\r', '\n').toWellFormed().trimEnd().split('\n');
    const open = { fence: undefined, details: 0, comment: undefined, html: false };
    let size = 0;
    let good = 0;
    let there = { ...open };
    for (const [at, line] of lines.entries()) {
        size += sizeOf(line) + 1;
        if (size > limit)
            break;
        follow(open, line);
        if (size + closingLength(open) > limit)
            continue;
        good = at + 1;
        there = { ...open };
    }
    const text = good === 0 ? '' : `${lines.slice(0, good).join('\n')}${closing(there)}`;
    return { text, cut: good < lines.length };
}
function characters(text) {
    let count = text.length;
    for (let at = 0; at < text.length; at += 1)
        if ((text.charCodeAt(at) & 0xfc00) === 0xdc00)
            count -= 1;
    return count;
}
function follow(open, line) {
    if (open.fence !== undefined) {
        const bare = line.trim();
        if (bare.length >= open.fence.length && bare === (bare[0] ?? '').repeat(bare.length) && bare[0] === open.fence[0])
            open.fence = undefined;
        return;
    }
    if (open.comment !== 'block') {
        if (line.trim() === '')
            open.html = false;
        else if (blockTag.test(line))
            open.html = true;
    }
    if (open.comment !== 'block' && !open.html) {
        const fence = /^ {0,3}(?:[-*+>] +)*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            open.fence = fence;
            return;
        }
    }
    for (const [token] of line.matchAll(/<!--|-->|<details\b|<\/details\s*>/gi)) {
        if (token === '<!--')
            open.comment ??= /^ {0,3}<!--/.test(line) && !open.html ? 'block' : 'inline';
        else if (token === '-->')
            open.comment = undefined;
        else if (open.comment === undefined)
            open.details = Math.max(0, open.details + (token.startsWith('</') ? -1 : 1));
    }
}
function closingLength({ fence, details, comment }) {
    return ((fence === undefined ? 0 : 1 + fence.length) +
        (comment === undefined ? 0 : '\n-->'.length) +
        (details > 0 ? 1 + '</details>\n'.length * details : 0));
}
function closing({ fence, details, comment }) {
    return `${fence === undefined ? '' : `\n${fence}`}${comment === undefined ? '' : '\n-->'}${details > 0 ? `\n\n${'</details>\n'.repeat(details)}` : ''}`.trimEnd();
}


/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export isAbsent */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

class ApiProblem extends _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    status;
    said;
    accepted;
    ambiguous;
    constructor({ code, message, remedy, status, said = '', accepted, ambiguous = false, cause }) {
        super({ code, message, voice: 'remote', ...(remedy === undefined ? {} : { remedy }), cause });
        this.status = status;
        this.said = said;
        this.accepted = accepted;
        this.ambiguous = ambiguous;
    }
}
function isAbsent(error) {
    return error instanceof ApiProblem && (error.status === 404 || error.status === 410);
}
function absentOr(error) {
    if (isAbsent(error))
        return undefined;
    throw error;
}
function isForbidden(error) {
    return error instanceof ApiProblem && error.code === 'DCA-GHB-013';
}
function refusal(what, status, said, accepted, write) {
    const common = { status, said, accepted };
    const quoted = said === '' ? '' : ` (${said.slice(0, 300)})`;
    switch (true) {
        case status === 401:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-012',
                message: `GitHub does not know the token: 401 to ${what}${quoted}.`,
                remedy: 'Give `github-token` a token that is valid now; the default is the token of the job.',
            });
        case status === 403:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-013',
                message: `the token may not do that: 403 to ${what}${quoted}.`,
                remedy: accepted
                    ? `Give the job \`permissions:\` with one of: ${accepted.replaceAll('=', ': ').replaceAll('_', '-')}.`
                    : "Add what is missing to the job's `permissions:`.",
            });
        case status === 404 || status === 410:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-014',
                message: `GitHub has no such thing, or hides it from this token: ${status} to ${what}.`,
                remedy: "Check the name, and that the job's `permissions:` let it be read.",
            });
        case status >= 500 || status === 408 || status === 499:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-017',
                ambiguous: write,
                message: `GitHub is in trouble: ${status} to ${what}${quoted}.`,
                remedy: 'See https://www.githubstatus.com and run the job again.',
            });
        default:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-016',
                message: `GitHub refused: ${status} to ${what}${quoted}.`,
            });
    }
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

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* unused harmony exports parseRepository, readReference */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);


const hub = 'docker.io';
const hubAliases = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
const longestReference = 1024;
function parseReference(text) {
    const read = readReference(text);
    if (!('why' in read))
        return read;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-001',
        message: `${quote(text)} is no image reference: ${read.why}.`,
        remedy: read.instead === undefined ? 'Write `host/name:tag` or `host/name@sha256:…`.' : `Write ${read.instead}.`,
    });
}
function parseRepository(text) {
    const { host, path, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return { host, path };
    throw new Problem({
        code: 'DCA-REG-002',
        message: `${quote(text)} is an image; a repository is wanted here, without a tag or digest.`,
        remedy: `Write ${host}/${path}.`,
    });
}
function readReference(text) {
    if (text === '')
        return { why: 'it is empty' };
    if (text.length > longestReference)
        return { why: 'it is too long' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { why: 'it is a URL; references have no scheme' };
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at !== -1 && digest === undefined)
        return { why: `${quote(text.slice(at + 1))} is no sha256 or sha512 digest` };
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = named.slice(colon + 1);
    if (colon !== -1 && !tagGrammar.test(tag))
        return { why: `${quote(tag)} cannot be a tag` };
    const name = colon === -1 ? named : named.slice(0, colon);
    const repository = readName(name, text);
    if ('why' in repository)
        return repository;
    return { ...repository, ...(colon !== -1 && { tag }), ...(digest && { digest }) };
}
function readName(name, whole) {
    if (/^[0-9a-f]{64}$/.test(name))
        return { why: 'a name of 64 hexadecimal digits is an image id' };
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    const hasHost = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
    const rest = hasHost ? name.slice(slash + 1) : name;
    if (hasHost && !isHost(first))
        return { why: `${quote(first)} cannot be a host` };
    if (rest !== rest.toLowerCase() &&
        rest
            .toLowerCase()
            .split('/')
            .every((part) => component.test(part))) {
        const lower = `${hasHost ? `${first}/` : ''}${rest.toLowerCase()}${whole.slice(name.length)}`;
        return { why: 'names of repositories are written in lower case', instead: lower };
    }
    const wrong = rest.split('/').find((part) => !component.test(part));
    if (wrong !== undefined)
        return { why: wrong === '' ? 'a part of the name is empty' : `${quote(wrong)} cannot be part of a name` };
    const host = hasHost ? first.toLowerCase() : hub;
    const isHub = hubAliases.includes(host);
    const path = isHub && !rest.includes('/') ? `library/${rest}` : rest;
    if (host.length + 1 + path.length > longestName)
        return { why: `its name is longer than ${longestName} characters` };
    return { host: isHub ? hub : host, path };
}
function isHost(text) {
    const [, bracketed, named, port] = /^(?:\[([0-9a-fA-F:]{2,45})\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535))
        return false;
    if (bracketed !== undefined)
        return URL.canParse(`http://[${bracketed}]/`);
    return named?.split('.').every((label) => domainLabel.test(label)) ?? false;
}
function formatReference({ tag, digest, ...repository }) {
    return `${formatRepository(repository)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function formatRepository({ host, path }) {
    return `${host}/${path}`;
}
function familiarReference(reference) {
    return formatReference(reference).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}
function sameRepository(one, other) {
    return one.host === other.host && one.path === other.path;
}
function isTag(text) {
    return tagGrammar.test(text);
}
function target({ tag, digest }) {
    return digest ?? tag ?? 'latest';
}
function apiHost(host) {
    return host === hub ? 'registry-1.docker.io' : host;
}
function quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
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


/***/ })

};
