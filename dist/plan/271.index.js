export const id = 271;
export const ids = [271,82,701];
export const modules = {

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectImages: () => (/* binding */ detectImages)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/plan/affected.js + 1 modules
var affected = __webpack_require__(185);
;// CONCATENATED MODULE: ./build/src/action/pool.js
/**
 * @param goOn asked before each start; when it says no, the rest is left out of the answer.
 * @returns in the order of `items`.
 */
async function pool(items, width, work, goOn = () => true) {
    const settled = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && goOn()) {
            const at = next;
            next += 1;
            const item = items[at];
            try {
                settled[at] = { item, done: true, value: await work(item) };
            }
            catch (error) {
                settled[at] = { item, done: false, error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return settled.filter(Boolean);
}
/** The width at which the last round of `count` items is as full as the others: a rest of four would leave places empty. */
function evenWidth(count, most) {
    return Math.max(1, Math.ceil(count / Math.ceil(Math.max(1, count) / most)));
}
/** All values, or the errors of all that failed, first to last. */
function valuesOrErrors(settled) {
    return {
        values: settled.flatMap((one) => (one.done ? [one.value] : [])),
        errors: settled.flatMap((one) => (one.done ? [] : [{ item: one.item, error: one.error }])),
    };
}
/** Answers in the order of the items, a few asked at a time; the first that fails, first to last, fails all. */
async function inParallel(items, ask) {
    let calm = true;
    const settled = await pool(items, 8, (item) => ask(item).catch((error) => {
        calm = false;
        throw error;
    }), () => calm);
    const { values, errors } = valuesOrErrors(settled);
    const [first] = errors;
    if (first)
        throw first.error;
    return values;
}

;// CONCATENATED MODULE: ./build/src/registry/inputs-tag.js
/**
 * The tag under which a verified image is filed by the hash of what it was built from: `in-<first 16 hex>`. digest-gate
 * writes it (`tag-inputs`), and a later plan looks for it (`skip-built`).
 */
function inputsTag(hash) {
    return `in-${hash.slice(0, 16)}`;
}

// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __webpack_require__(28);
;// CONCATENATED MODULE: ./build/src/plan/already-built.js
/**
 * What the registry has already, so that it need not be built: `skip-built`, and ancestors that are not missing.
 *
 * An inputs hash says that two builds had the same inputs, so the image that was verified under it is taken again.
 * An image without a hash (its Dockerfile is made by an earlier step) is always built.
 */



/** Name → pinned reference of each image whose inputs are built. */
async function alreadyBuilt(images, hashes, { registry, repositoryOf }) {
    const found = await inParallel(images, async (image) => {
        const hash = hashes.get(image.name) ?? '';
        if (hash === '')
            return undefined;
        const repository = repositoryOf(image);
        const there = await registry.resolve({ ...repository, tag: inputsTag(hash) });
        return there && [image.name, `${(0,reference/* formatRepository */.Sh)(repository)}@${there.digest}`];
    });
    return new Map(found.filter((entry) => entry !== undefined));
}
/** The images whose tag is not there. */
async function withoutTag(images, tag, { registry, repositoryOf }) {
    const there = await inParallel(images, (image) => registry.resolve({ ...repositoryOf(image), tag }));
    return images.filter((_image, at) => there[at] === undefined);
}

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/registry/manifest.js + 1 modules
var registry_manifest = __webpack_require__(106);
;// CONCATENATED MODULE: ./build/src/registry/platform.js

const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    i386: '386',
};
const impliedVariant = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
/** The platform of an index entry; `undefined` for one without, and for `unknown/unknown`. */
function platformOf({ platform }) {
    return platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown'
        ? undefined
        : platform;
}
/** `linux/amd64`, `linux/arm/v7`; a variant that goes without saying is left out. */
function formatPlatform(platform) {
    const { os, architecture, variant, version } = normalised(platform);
    const said = variant === impliedVariant[architecture] && architecture !== 'arm' ? undefined : variant;
    return ([os, architecture, said].filter((part) => part !== undefined).join('/') +
        (version === undefined ? '' : `:${version}`));
}
/** `os/architecture[/variant]`; `undefined` for anything else. */
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
const referenceDigest = 'vnd.docker.reference.digest';
const attestationArtifact = 'application/vnd.docker.attestation.manifest.v1+json';
/** Both forms have the annotations in the index; the newer one also has an artifact type. */
function isAttestation({ annotations, artifactType, }) {
    return annotations?.[referenceType] === 'attestation-manifest' || artifactType === attestationArtifact;
}
/** Whether a manifest itself is one of the newer form, such as when it was asked for by its digest. */
function isAttestationManifest(manifest) {
    return manifest.artifactType === attestationArtifact;
}
function attestationsOf({ manifests }) {
    return manifests.filter(isAttestation).map((descriptor) => ({
        descriptor,
        subject: parseDigest(descriptor.annotations?.[referenceDigest] ?? ''),
    }));
}
/** The entries that are no attestations: images, nested indexes, artifacts without a platform. */
function imagesOf({ manifests }) {
    return manifests.filter((descriptor) => !isAttestation(descriptor));
}
/** The first entry for a platform, as the specification wants it. */
function imageFor({ manifests }, wanted) {
    return imagesOf({ manifests }).find((descriptor) => {
        const platform = platformOf(descriptor);
        return platform !== undefined && samePlatform(platform, wanted);
    });
}

;// CONCATENATED MODULE: ./build/src/registry/image-labels.js
/**
 * What an image says of itself: its version, the commit it was built from, the base it stands on.
 *
 * The places, in the order in which they count: the annotation of what the tag points at, the annotation of an image of that
 * index, the label in that image's configuration. An artifact's configuration has another form and is no place.
 */



/** The platforms of one release are labelled alike, so its first image speaks for an index. */
async function textOfImage(registry, repository, raw, key) {
    const top = (0,registry_manifest/* parseManifest */.Ng)(raw);
    const said = firstText(key, top.annotations);
    if (said !== undefined)
        return said;
    const entry = top.kind === 'index' ? imagesOf(top).find((one) => platformOf(one) !== undefined) : undefined;
    const image = top.kind === 'image' ? top : entry && (await imageBehind(registry, repository, entry));
    if (!image)
        return undefined;
    return (firstText(key, image.annotations) ?? firstText(key, (await imageConfig(registry, repository, image.config)).labels));
}
/** Of the places that were read, in their order. An empty text says nothing. */
function firstText(key, ...places) {
    return places.map((texts) => (0,json_path/* textAt */.$)(texts, key)).find((text) => text !== undefined);
}
/** `undefined` where the entry is not there, or is an index in an index. */
async function imageBehind(registry, { host, path }, { digest }) {
    const raw = await registry.manifest({ host, path, digest });
    const manifest = raw && (0,registry_manifest/* parseManifest */.Ng)(raw);
    return manifest?.kind === 'image' ? manifest : undefined;
}
async function imageConfig(registry, repository, config) {
    if (!/image\.(?:config\.)?v1\+json$/.test(config.mediaType))
        return { platform: undefined, labels: {} };
    const body = readJson(await registry.blob(repository, config));
    const [os, architecture, variant] = ['os', 'architecture', 'variant'].map((field) => (0,json_path/* textAt */.$)(body, field));
    const labels = Object.entries((0,json_path.at)(body, 'config', 'Labels') ?? {});
    return {
        platform: os !== undefined && architecture !== undefined
            ? { os, architecture, ...(variant !== undefined && { variant }) }
            : undefined,
        labels: Object.fromEntries(labels.filter((label) => typeof label[1] === 'string')),
    };
}
function readJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/plan/base-moved.js
/**
 * Whether the external base of an image moved since its published tag was built (`base-images: check`).
 *
 * The published image says what it was built on: label or annotation `org.opencontainers.image.base.digest`. That is the
 * digest of the base's index or of one platform's manifest, so both are compared. What cannot be compared counts as moved.
 */




const baseDigest = 'org.opencontainers.image.base.digest';
/** Name → why, of the images whose base moved; images that stand on another of the catalog are not asked. */
async function movedBases(images, publishedTag, questions) {
    const asked = images.filter(({ baseImage }) => baseImage !== undefined && baseImage !== 'scratch');
    const bases = new Map();
    const found = await inParallel(asked, async (image) => {
        const base = image.baseImage ?? '';
        const now = bases.get(base) ?? digestsOf((0,reference/* parseReference */.F2)(base), questions.registry);
        bases.set(base, now);
        const why = await whyMoved(base, await now, { ...questions.repositoryOf(image), tag: publishedTag }, questions.registry);
        return why === undefined ? undefined : [image.name, why];
    });
    return new Map(found.filter((entry) => entry !== undefined));
}
async function whyMoved(base, now, published, registry) {
    if (now.length === 0)
        return `base ${base} is not in its registry`;
    const manifest = await registry.manifest(published);
    if (manifest === undefined)
        return `tag ${published.tag ?? ''} is not published`;
    const builtOn = await textOfImage(registry, published, manifest, baseDigest);
    if (builtOn === undefined)
        return `tag ${published.tag ?? ''} does not say which ${base} it was built on`;
    return now.includes(builtOn) ? undefined : `base ${base} moved`;
}
/** The digest of the base's tag, and of what its index lists. */
async function digestsOf(base, registry) {
    const manifest = await registry.manifest(base);
    if (manifest === undefined)
        return [];
    const content = (0,registry_manifest/* parseManifest */.Ng)(manifest);
    return [manifest.digest, ...(content.kind === 'index' ? content.manifests.map(({ digest }) => digest) : [])];
}

// EXTERNAL MODULE: ./build/src/catalog/glob.js + 1 modules
var glob = __webpack_require__(701);
// EXTERNAL MODULE: ./build/src/catalog/tree-index.js
var tree_index = __webpack_require__(348);
;// CONCATENATED MODULE: ./build/src/plan/catalog-changes.js




async function catalogChanges({ catalog, tree, workspace }, comparison, globs, ports) {
    const { files, git, base, alsoBase } = comparison;
    const none = { reasons: new Map(), removed: [] };
    if (git === undefined || base === undefined || files.length === 0)
        return none;
    const reaches = await ports.indexOf(await ports.inputsOf(catalog, tree, workspace));
    const rebuildAll = (0,glob.rules)([...catalog.rebuildAll, ...globs.rebuildAll]).matches;
    const ignore = (0,glob.rules)([...catalog.ignore, ...globs.ignore]).matches;
    const reasons = new Map();
    const removed = new Set();
    let everything;
    for (const commit of [base, alsoBase].filter((one) => one !== undefined)) {
        const before = mayDiffer(catalog, files)
            ? await catalogAt(git.tree(commit), commit, { tree, workspace }, ports)
            : catalog;
        const found = (0,affected/* affected */.h2)({ head: catalog, base: before, files, reaches, rebuildAll, ignore });
        everything ??= found.everything;
        for (const [name, why] of found.reasons)
            if (!reasons.has(name))
                reasons.set(name, why);
        for (const name of goneFrom(before, catalog))
            removed.add(name);
    }
    return { reasons, removed: [...removed], ...(everything !== undefined && { everything }) };
}
/**
 * Whether one of these files can be part of how a catalog is resolved. Most pushes touch none, and then the
 * base's catalog is the head's. Files at the root may be a catalog that was, or would be, found.
 */
function mayDiffer(catalog, files) {
    const known = new Set([...catalog.sources, ...catalog.images.map(({ file }) => file)]);
    return files.some(({ path }) => known.has(path) || !path.includes('/') || /(?:dockerfile|containerfile|(?:^|\/)images\.)[^/]*$/i.test(path));
}
async function catalogAt(tree, commit, head, { load, log }) {
    try {
        return await load(tree, head.workspace && untracked(head.workspace, head.tree));
    }
    catch (error) {
        const { code, message } = (0,problem/* asProblem */.gr)(error);
        log.notice(`the catalog at ${commit} cannot be read, so every image counts as changed (${code}: ${message})`);
        return undefined;
    }
}
function untracked(workspace, head) {
    return {
        list: workspace.list,
        read: async (path) => {
            const tracked = await (await (0,tree_index/* indexOf */.qh)(head)).get(path);
            return tracked === undefined ? workspace.read(path) : undefined;
        },
    };
}
function goneFrom(before, after) {
    const names = new Set(after.images.map(({ name }) => name));
    return (before?.images ?? []).map(({ name }) => name).filter((name) => !names.has(name));
}

// EXTERNAL MODULE: ./build/src/plan/event-tag.js
var event_tag = __webpack_require__(6332);
;// CONCATENATED MODULE: ./build/actions/detect-changes/with-catalog.js
/** detect-changes with a catalog: names are images, with parents, hashes and a registry behind them. */






async function detectImages(inputs, situation, ports) {
    const head = await headCatalog(situation, ports);
    const { images } = head.catalog;
    for (const warning of head.catalog.warnings)
        ports.log.warn(warning);
    for (const notice of head.catalog.notices)
        ports.log.notice(notice);
    if (images.length === 0)
        ports.log.warn('the catalog has no images, so there is nothing to build.');
    const questions = registryQuestions(head, ports);
    const changed = await catalogChanges(head, situation.comparison, inputs, ports.catalog);
    const moved = inputs.baseImages === 'check'
        ? await movedBases(images, head.catalog.publishedTag ?? inputs.defaultTag, await questions())
        : undefined;
    const everything = everythingOf(situation, moved !== undefined) ?? changed.everything;
    const reasons = everything === undefined
        ? (0,affected/* withDescendants */.dz)(images, new Map([...changed.reasons, ...(moved ?? [])]))
        : new Map(images.map(({ name }) => [name, `full rebuild: ${everything}`]));
    for (const [name, why] of await wantedAncestors(inputs, situation, images, reasons, questions))
        reasons.set(name, why);
    const reused = inputs.skipBuilt && !situation.rebuild ? await reusable(head, reasons, questions, ports) : new Map();
    for (const name of reused.keys())
        reasons.delete(name);
    return {
        kind: 'Image',
        all: images.map(({ name }) => name),
        reasons,
        everything,
        removed: changed.removed,
        reused,
        catalog: head.catalog,
        tree: head.tree,
    };
}
/** An event without a diff builds everything, unless the bases of the images are what decides. */
function everythingOf({ everything, comparison }, basesDecide) {
    const byEventAlone = everything !== undefined && everything === comparison.everything;
    return byEventAlone && basesDecide ? undefined : everything;
}
async function headCatalog({ comparison }, { workspace, catalog, checkout }) {
    const { git, head } = comparison;
    if (git && head !== '' && (await git.commit(head)) !== undefined) {
        const tree = git.tree(head);
        return { catalog: await catalog.load(tree, workspace), tree, workspace };
    }
    // The commit of the event cannot be had; what is checked out is what will be built.
    const here = await checkout();
    const commit = await here?.commit('HEAD');
    const tree = here && commit !== undefined ? here.tree(commit) : undefined;
    if (tree !== undefined)
        return { catalog: await catalog.load(tree, workspace), tree, workspace };
    throw new problem/* Problem */.AF({
        code: 'DCA-DET-004',
        message: `there is no checkout, and the files of ${head === '' ? 'the repository' : head} cannot be read through GitHub's API.`,
        remedy: 'Run actions/checkout first, or give `github-token` the permission `contents: read`.',
    });
}
function registryQuestions({ catalog }, ports) {
    return async () => ({ registry: await ports.registry(), repositoryOf: await ports.repositoryOf(catalog) });
}
/** A rebuilt ancestor that did not change itself is like the published one, so its other descendants stay. */
async function wantedAncestors({ ancestors, prTag, branchTag, defaultTag }, { occasion }, images, reasons, questions) {
    if (ancestors === 'none' || reasons.size === 0)
        return new Map();
    const found = (0,affected/* ancestorsOf */.Gw)(images, reasons);
    if (ancestors === 'all' || found.size === 0)
        return found;
    const tag = (0,event_tag/* eventTag */.D)(occasion, true, { prTag, branchTag, defaultTag });
    const candidates = images.filter(({ name }) => found.has(name));
    const missing = await withoutTag(candidates, tag, await questions());
    return new Map(missing.map(({ name }) => [name, `${found.get(name) ?? ''}, and it has no tag ${tag}`]));
}
async function reusable({ catalog, tree, workspace }, reasons, questions, ports) {
    const candidates = catalog.images.filter(({ name }) => reasons.has(name));
    if (candidates.length === 0)
        return new Map();
    return alreadyBuilt(candidates, await ports.hashesOf(catalog, tree, workspace), await questions());
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  limits: () => (/* binding */ limits),
  patternTrouble: () => (/* binding */ patternTrouble),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/catalog/braces.js
/**
 * Braces in a glob, as a shell expands them: `{a,b}`, nested, and ranges (`{1..3}`, `{a..c}`). What is neither, such as
 * `{a}` or a brace that never closes, stands for itself. The number of results is bounded while they are made.
 */
/** `undefined`: more than `limit`. */
function expandBraces(pattern, limit) {
    const done = [];
    const waiting = [pattern];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const group = firstGroup(next, limit);
        if (group === undefined) {
            done.push(next);
            continue;
        }
        if (group === 'too many' || done.length + waiting.length + group.parts.length > limit)
            return undefined;
        // The first alternative is taken from the stack first, so that results keep the order they are written in.
        for (const part of group.parts.toReversed())
            waiting.push(group.before + part + group.behind);
    }
    return done;
}
function firstGroup(text, limit) {
    for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
        if (isEscaped(text, at))
            continue;
        const found = partsOf(text, at);
        if (found === undefined)
            continue;
        const parts = found.parts.length > 1 ? found.parts : range(found.parts[0] ?? '', limit);
        if (parts === 'too many')
            return parts;
        if (parts !== undefined)
            return { before: text.slice(0, at), parts, behind: text.slice(found.end) };
    }
    return undefined;
}
/** What the commas of this brace, not those of braces in it, separate; `undefined`: it never closes. */
function partsOf(text, start) {
    const parts = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\\')
            at += 1;
        else if (character === '{')
            depth += 1;
        else if (character === ',' && depth === 1) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
        else if (character === '}') {
            depth -= 1;
            if (depth === 0)
                return { parts: [...parts, text.slice(from, at)], end: at + 1 };
        }
    }
    return undefined;
}
function range(text, limit) {
    const numbers = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(text);
    const letters = /^([A-Za-z])\.\.([A-Za-z])$/.exec(text);
    const [, first = '', last = ''] = numbers ?? letters ?? [];
    if (first === '')
        return undefined;
    const value = (end) => (numbers === null ? end.charCodeAt(0) : Number(end));
    const step = value(first) <= value(last) ? 1 : -1;
    const count = Math.abs(value(last) - value(first)) + 1;
    if (count > limit)
        return 'too many';
    const isPadded = [first, last].some((end) => /^-?0\d/.test(end));
    const width = isPadded ? Math.max(first.length, last.length) : 0;
    return Array.from({ length: count }, (_, index) => {
        const at = value(first) + index * step;
        if (numbers === null)
            return String.fromCharCode(at);
        return at < 0 ? `-${String(-at).padStart(width - 1, '0')}` : String(at).padStart(width, '0');
    });
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./build/src/catalog/wildcard.js
var wildcard = __webpack_require__(9831);
;// CONCATENATED MODULE: ./build/src/catalog/glob.js
/**
 * Ordered rules over the paths of a repository: `paths`, `ignore` and `rebuild-all`.
 *
 * Rules are read as in .gitignore: the last one that matches wins, `!` takes out, a pattern with a slash (but at its end)
 * is anchored at the root, one without matches at any depth, a folder takes everything under it, `**` is any number of
 * folders. Unlike .gitignore, a file can be taken back although its folder was taken, and braces are expanded.
 *
 * Patterns come from the repository, so they have bounds, and the matcher (`wildcard.ts`) has no bad case.
 */



const limits = { patternLength: 1024, expansions: 64, doubleStars: 8, rules: 10_000 };
/** Why a pattern is refused; `undefined` where it is none of these. */
function patternTrouble(pattern) {
    if (pattern.length > limits.patternLength)
        return `it is longer than ${limits.patternLength} characters`;
    if (pattern.includes('\0'))
        return 'it holds a NUL character';
    if ((pattern.match(/\*\*/g) ?? []).length > limits.doubleStars)
        return `it has more than ${limits.doubleStars} “**”`;
    const body = pattern.replace(/^!/, '');
    if (expansionsOf(body) === undefined)
        return `its braces make more than ${limits.expansions} patterns`;
    if (/(?:^|\/)\.\.(?:\/|$)/.test(body))
        return 'it leaves the repository with “..”';
    if (expansionsOf(body)?.some((one) => gitPattern(one) === undefined))
        return 'a “[” in it is never closed, or it ends in a “\\”';
    return undefined;
}
function rules(patterns) {
    const compiled = patterns.flatMap(compile);
    const taking = compiled.filter((rule) => rule.takes);
    const roots = [...new Set(taking.map((rule) => rule.root))];
    return {
        roots: roots.includes('') ? [''] : roots.toSorted(),
        startsWithNegation: compiled[0]?.takes === false,
        matches: (path) => {
            for (let index = compiled.length - 1; index >= 0; index -= 1) {
                const rule = compiled[index];
                if (rule !== undefined && matchesRule(rule, path))
                    return rule.takes;
            }
            return false;
        },
    };
}
function compile(line) {
    const trimmed = line.replace(/\r$/, '').trim();
    if (trimmed === '' || trimmed.startsWith('#'))
        return [];
    const trouble = patternTrouble(trimmed);
    if (trouble !== undefined) {
        throw new problem/* Problem */.AF({
            code: 'DCA-CAT-030',
            message: `the pattern “${trimmed.slice(0, 80)}” cannot be used: ${trouble}.`,
            remedy: 'Write it as rules of .gitignore, or split it into several.',
        });
    }
    const takes = !trimmed.startsWith('!');
    const body = trimmed.replace(/^!/, '').replace(/^\\(?=[!#])/, '');
    return (expansionsOf(body) ?? []).flatMap((one) => {
        const pattern = gitPattern(one);
        if (pattern === undefined)
            return [];
        const root = rootOf(pattern);
        return [
            {
                takes,
                pattern,
                root,
                foldersOnly: one.endsWith('/') || (one.endsWith('/**') && !/^\/?(?:\*\*\/)*\*\*$/.test(one)),
            },
        ];
    });
}
function matchesRule(rule, path) {
    if (rule.pattern.isLiteral) {
        if (rule.root === '')
            return true;
        if (!path.startsWith(rule.root))
            return false;
        if (path.length === rule.root.length)
            return !rule.foldersOnly;
        return path.charCodeAt(rule.root.length) === wildcard/* slash */.St;
    }
    return (0,wildcard/* matchesFolderOf */.LK)(rule.pattern, path, !rule.foldersOnly);
}
/** The folder (or file) that a pattern cannot leave: its literal start, up to the last whole part. */
function rootOf(pattern) {
    if (pattern.isLiteral)
        return pattern.literal;
    const end = pattern.literal.lastIndexOf('/');
    return end === -1 ? '' : pattern.literal.slice(0, end);
}
/** Braces expanded; `undefined` above the limit. */
function expansionsOf(pattern) {
    return pattern.includes('{') ? expandBraces(pattern, limits.expansions) : [pattern];
}
/** A pattern is judged when the catalog is read and used afterwards; it is taken apart once. */
const patterns = new Map();
/** A pattern of .gitignore without `!`; `undefined` where it is malformed. */
function gitPattern(pattern) {
    if (!patterns.has(pattern))
        patterns.set(pattern, readPattern(pattern));
    return patterns.get(pattern);
}
function readPattern(pattern) {
    // `a/**` is everything under a; `a/**/` only what is in a folder under it.
    const body = pattern.endsWith('/') ? pattern.replace(/\/+$/, '') : pattern.replace(/(?:\/+\*\*)+$/, '');
    const anchored = body.includes('/') || pattern.endsWith('/**');
    const points = Array.from(body.replace(/^\/+/, ''), (character) => character.codePointAt(0) ?? 0);
    const atoms = anchored || points.length === 0 ? [] : [{ kind: 'folders' }];
    for (let at = 0; at < points.length;) {
        const point = points[at] ?? 0;
        const afterSlash = at === 0 || points[at - 1] === wildcard/* slash */.St;
        if (point === star && points[at + 1] === star) {
            at += 2;
            const whole = afterSlash && (points[at] === undefined || points[at] === wildcard/* slash */.St);
            if (whole && points[at] === wildcard/* slash */.St) {
                atoms.push({ kind: 'folders' });
                at += 1;
            }
            else
                atoms.push({ kind: whole ? 'any' : 'some' });
        }
        else if (point === star) {
            atoms.push({ kind: 'some' });
            at += 1;
        }
        else if (point === question) {
            atoms.push({ kind: 'one' });
            at += 1;
        }
        else if (point === opening) {
            const set = (0,wildcard/* readSet */.Rn)(points, at, 'git');
            if (set === undefined)
                return undefined;
            atoms.push(set.atom);
            at = set.end;
        }
        else {
            if (point === wildcard/* backslash */.R3)
                at += 1;
            const literal = points[at];
            if (literal === undefined)
                return undefined;
            atoms.push({ kind: 'character', point: literal });
            at += 1;
        }
    }
    return (0,wildcard/* wildcard */.XQ)(atoms);
}
const star = 0x2a;
const question = 0x3f;
const opening = 0x5b;


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fileList),
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   rD: () => (/* binding */ listedIndexOf)
/* harmony export */ });
async function indexOf(tree) {
    return (await tree.index?.()) ?? listedIndexOf(tree);
}
const known = new WeakMap();
/** For those who need to see all files. */
async function listedIndexOf(tree) {
    if (tree.listed !== undefined)
        return tree.listed();
    const files = await tree.list();
    const index = known.get(files) ?? listedIndex(fileList(files));
    known.set(files, index);
    return index;
}
/** Git sorts by bytes, JavaScript by UTF-16 units; they differ for few names, and seeing that something is sorted is quick. */
function fileList(files) {
    const sorted = isSorted(files) ? files : files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const file = (at) => sorted[at] ?? { path: '', mode: '', id: '' };
    return { length: sorted.length, path: (at) => file(at).path, file };
}
function filesOf(list, from = 0, to = list.length) {
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => list.file(from + at));
}
function listedIndex(list) {
    const firstFrom = (path) => {
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (list.path(middle) < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const get = (path) => {
        const at = firstFrom(path);
        return at < list.length && list.path(at) === path ? list.file(at) : undefined;
    };
    return {
        get,
        hasFolder: (folder) => {
            if (folder === '' || folder === '.')
                return true;
            const at = firstFrom(`${folder}/`);
            return at < list.length && list.path(at).startsWith(`${folder}/`);
        },
        under: (path) => {
            if (path === '' || path === '.')
                return filesOf(list);
            const itself = get(path);
            return itself === undefined ? filesOf(list, firstFrom(`${path}/`), firstFrom(`${path}0`)) : [itself];
        },
        search: (wanted) => {
            const found = [];
            for (let at = 0; at < list.length; at += 1)
                if (wanted(list.path(at)))
                    found.push(list.file(at));
            return found;
        },
    };
}
function isSorted(files) {
    for (let index = 1; index < files.length; index += 1) {
        if ((files[index - 1]?.path ?? '') > (files[index]?.path ?? ''))
            return false;
    }
    return true;
}


/***/ }),

/***/ 9831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ matchesFolderOf),
/* harmony export */   R3: () => (/* binding */ backslash),
/* harmony export */   Rn: () => (/* binding */ readSet),
/* harmony export */   St: () => (/* binding */ slash),
/* harmony export */   XQ: () => (/* binding */ wildcard),
/* harmony export */   _W: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Patterns over paths whose worst case is the product of the two lengths, whatever the pattern is.
 *
 * Three dialects of the field differ in details only, so one matcher serves all: rules as in .gitignore, Go's
 * `filepath.Match` (sources of COPY) and moby's patternmatcher (.dockerignore). A pattern becomes a list of atoms;
 * a path is walked through all positions of the list at once, as an automaton is run, so nothing is ever tried twice.
 * Characters are Unicode code points, as in Go.
 */
const slash = 0x2f;
function wildcard(atoms) {
    const literal = literalStart(atoms);
    const isLiteral = literal.length === atoms.length;
    const tail = isLiteral ? literal : literalStart(atoms.toReversed()).toReversed();
    return { atoms, literal: text(literal), tail: text(tail), runs: runsOf(atoms), isLiteral };
}
function runsOf(atoms) {
    const runs = [''];
    for (const atom of atoms) {
        if (atom.kind === 'character')
            runs.push((runs.pop() ?? '') + String.fromCodePoint(atom.point));
        else if (runs.at(-1) !== '')
            runs.push('');
    }
    return runs.filter((run) => run !== '').toSorted((one, other) => other.length - one.length);
}
function literalStart(atoms) {
    const points = [];
    for (const atom of atoms) {
        if (atom.kind !== 'character')
            break;
        points.push(atom.point);
    }
    return points;
}
function text(points) {
    return points.map((point) => String.fromCodePoint(point)).join('');
}
function matchesWildcard(pattern, path) {
    if (pattern.isLiteral)
        return path === pattern.literal;
    if (!path.startsWith(pattern.literal) || !path.endsWith(pattern.tail))
        return false;
    return hasRuns(pattern, path) && run(pattern.atoms, path, false, true);
}
/** Whether a folder on the way to the path matches, or, with `itself`, the path. One run answers for all of them. */
function matchesFolderOf(pattern, path, itself) {
    if (!path.startsWith(pattern.literal) || !path.includes(pattern.tail))
        return false;
    return hasRuns(pattern, path) && run(pattern.atoms, path, true, itself);
}
function hasRuns({ runs }, path) {
    for (const one of runs)
        if (!path.includes(one))
            return false;
    return true;
}
/** A position that was reached by this very character, or one that `folders` or `*` has stayed at. */
const fresh = 2;
const stayed = 1;
/** Runs all positions of the pattern through the path; `states[i]` says whether the atoms before `i` match so far. */
function run(atoms, path, folders, itself) {
    const count = atoms.length;
    let states = new Uint8Array(count + 1);
    let next = new Uint8Array(count + 1);
    states[0] = fresh;
    skipEmpty(atoms, states, false);
    for (let at = 0; at < path.length;) {
        const point = path.codePointAt(at) ?? 0;
        if (folders && point === slash && at > 0 && states[count] !== 0)
            return true;
        at += point > 0xffff ? 2 : 1;
        next.fill(0);
        let alive = false;
        for (let index = 0; index < count; index += 1) {
            const atom = atoms[index];
            if (states[index] === 0 || atom === undefined)
                continue;
            if (staysAt(atom, point)) {
                if (next[index] === 0)
                    next[index] = stayed;
            }
            else if (accepts(atom, point))
                next[index + 1] = fresh;
            else
                continue;
            alive = true;
        }
        if (!alive)
            return false;
        skipEmpty(atoms, next, point === slash);
        [states, next] = [next, states];
    }
    return itself && states[count] !== 0;
}
function staysAt(atom, point) {
    return atom.kind === 'any' || atom.kind === 'folders' || (atom.kind === 'some' && point !== slash);
}
/** Atoms that may match nothing let their successor start here as well. */
function skipEmpty(atoms, states, afterSlash) {
    for (let index = 0; index < atoms.length; index += 1) {
        const state = states[index];
        if (state === 0)
            continue;
        const kind = atoms[index]?.kind;
        // `folders` is left where it was entered, which is empty, or behind a slash.
        const leaves = kind === 'folders' ? state === fresh || afterSlash : kind === 'some' || kind === 'any';
        if (leaves)
            states[index + 1] = fresh;
    }
}
function accepts(atom, point) {
    if (atom.kind === 'character')
        return atom.point === point;
    if (atom.kind === 'one')
        return point !== slash;
    if (atom.kind !== 'set' || (point === slash && !atom.slash))
        return false;
    return atom.ranges.some(([from, to]) => point >= from && point <= to) !== atom.negated;
}
/** Reads the set that starts at `[`; `undefined` where it never ends. Go knows `^` alone as negation, git `!` as well. */
function readSet(points, start, dialect) {
    let at = start + 1;
    const first = points[at];
    const negated = first === caret || (dialect === 'git' && first === exclamation);
    if (negated)
        at += 1;
    const ranges = [];
    const member = () => {
        if (points[at] === backslash)
            at += 1;
        const point = points[at];
        at += 1;
        return point;
    };
    // A `]` that comes first stands for itself.
    while (at < points.length && (points[at] !== closing || ranges.length === 0)) {
        const from = member();
        if (from === undefined)
            return undefined;
        let to = from;
        if (points[at] === hyphen && points[at + 1] !== closing && at + 1 < points.length) {
            at += 1;
            to = member();
            if (to === undefined)
                return undefined;
        }
        ranges.push([from, to]);
    }
    return at < points.length
        ? { atom: { kind: 'set', negated, slash: dialect === 'go', ranges }, end: at + 1 }
        : undefined;
}
const backslash = 0x5c;
const closing = 0x5d;
const caret = 0x5e;
const exclamation = 0x21;
const hyphen = 0x2d;


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h2: () => (/* binding */ affected),
  Gw: () => (/* binding */ ancestorsOf),
  MW: () => (/* binding */ quotedPath),
  w3: () => (/* binding */ verb),
  dz: () => (/* binding */ withDescendants)
});

;// CONCATENATED MODULE: ./build/src/plan/entry-difference.js
function entryDifference(before, after) {
    return (texts('build arg', before.buildArgs, after.buildArgs) ??
        single('target', before.target, after.target) ??
        single('Dockerfile', before.file, after.file) ??
        single('context', before.context, after.context) ??
        list('platforms', before.platforms, after.platforms) ??
        list('parents', before.parents, after.parents) ??
        texts('axis', before.axes, after.axes) ??
        texts('build context', before.buildContexts, after.buildContexts) ??
        texts('label', before.labels, after.labels) ??
        single('image', before.image, after.image) ??
        list('tags', before.tags, after.tags) ??
        (canonical(before.extra) === canonical(after.extra) ? undefined : 'extra changed'));
}
function single(what, before, after) {
    return before === after ? undefined : `${what} changed`;
}
function list(what, before, after) {
    const same = before.length === after.length && before.every((item, at) => item === after[at]);
    return same ? undefined : `${what} changed`;
}
function texts(what, before, after) {
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    const name = names.find((key) => own(before, key) !== own(after, key));
    if (name === undefined)
        return undefined;
    const how = own(before, name) === undefined ? 'is new' : own(after, name) === undefined ? 'is gone' : 'changed';
    return `${what} ${name} ${how}`;
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** JSON with sorted keys: the order in which somebody wrote them means nothing. */
function canonical(value) {
    return JSON.stringify(value, (_key, one) => typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : one);
}

;// CONCATENATED MODULE: ./build/src/plan/affected.js

function affected(question) {
    const { head, base, files } = question;
    const live = files.filter(({ path, lossy }) => lossy === true || !question.ignore(path));
    const unreadable = live.find(({ lossy }) => lossy === true);
    const reaching = live.find(({ path }) => question.rebuildAll(path));
    const everything = base === undefined
        ? 'the catalog of the base cannot be read'
        : reaching
            ? `${quotedPath(reaching.path)} ${verb(reaching)}`
            : unreadable && `${quotedPath(unreadable.path)}, whose name is no text, ${verb(unreadable)}`;
    if (everything !== undefined)
        return { reasons: new Map(), everything };
    const reasons = new Map();
    for (const file of live) {
        for (const name of question.reaches(file.path)) {
            if (!reasons.has(name))
                reasons.set(name, `${quotedPath(file.path)} ${verb(file)}`);
        }
    }
    byEntries(head, base, reasons);
    return { reasons: withDescendants(head.images, reasons) };
}
function byEntries(head, base, reasons) {
    const before = new Map(base?.images.map((image) => [image.name, image]));
    const moved = base !== undefined && base.registry !== head.registry;
    for (const image of head.images) {
        if (reasons.has(image.name))
            continue;
        const old = before.get(image.name);
        const difference = old ? (entryDifference(old, image) ?? (moved ? movedTo(image) : undefined)) : 'it is new';
        if (difference !== undefined)
            reasons.set(image.name, difference);
    }
}
/** In another registry nothing is there yet, unless the image names its own. */
function movedTo({ image }) {
    return image === undefined || image.includes('{registry}') ? 'registry changed' : undefined;
}
/** @param reasons of images that changed themselves. */
function withDescendants(images, reasons) {
    const all = new Map(reasons);
    // In the order of waves a parent is decided before its children.
    for (const image of images.toSorted((a, b) => a.wave - b.wave)) {
        const parent = image.parents.find((name) => all.has(name));
        if (parent !== undefined && !all.has(image.name))
            all.set(image.name, `parent ${parent} is rebuilt`);
    }
    return all;
}
/** The ancestors of changed images that are not changed themselves, each with the child that asks for it. */
function ancestorsOf(images, changed) {
    const found = new Map();
    for (const image of images.toSorted((a, b) => b.wave - a.wave)) {
        if (!changed.has(image.name) && !found.has(image.name))
            continue;
        for (const parent of image.parents) {
            if (!changed.has(parent) && !found.has(parent))
                found.set(parent, `child ${image.name} is rebuilt`);
        }
    }
    return found;
}
function verb({ status, previous }) {
    if (status === 'added')
        return previous === undefined ? 'is new' : 'was moved here';
    if (status === 'deleted')
        return 'was deleted';
    return status === 'type-changed' ? 'changed its type' : 'changed';
}
/** A path as part of a sentence: quoted where it would not read as one word. */
function quotedPath(path) {
    const short = path.length > 200 ? `${path.slice(0, 200)}…` : path;
    return /^[\w./@+,=~-]+$/.test(short) ? short : JSON.stringify(short);
}


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: () => (/* binding */ acceptManifests),
  Q3: () => (/* binding */ isManifestType),
  t7: () => (/* binding */ manifestLimit),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
;// CONCATENATED MODULE: ./build/src/registry/json-shape.js
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

;// CONCATENATED MODULE: ./build/src/registry/manifest.js
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
const schema1 = /^application\/vnd\.docker\.distribution\.manifest\.v1\+(?:json|prettyjws)$/;
/** One header with all that we read: a registry answers 404 for an index that was not asked for. Schema 1 is asked for to refuse it clearly. */
const acceptManifests = [
    ...indexTypes,
    ...imageTypes,
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
].join(', ');
/** The most that is read of one; what the specification wants a registry to take at least. */
const manifestLimit = 4 * 1024 * 1024;
const mostDescriptors = 10_000;
/** @throws Problem DCA-REG-033 (not a manifest), 034 (schema 1), 035 (index and image at once), 039 (two media types). */
function parseManifest({ bytes, mediaType, digest, }) {
    const name = digest === undefined ? 'the manifest' : `the manifest ${digest}`;
    const body = objectOf(bytes, name);
    const own = textOf(body.mediaType);
    const header = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
    if (body.schemaVersion === 1 || schema1.test(header) || schema1.test(own ?? ''))
        throw isSchema1(name);
    if (body.schemaVersion !== 2)
        throw invalid(name, '"schemaVersion" is not 2');
    if (own !== undefined && isKnown(header) && own !== header) {
        throw new problem/* Problem */.AF({
            code: 'DCA-REG-039',
            voice: 'remote',
            message: `the registry says that ${name} is ${header}, and it says of itself that it is ${own}.`,
        });
    }
    const isIndex = 'manifests' in body;
    const isImage = 'layers' in body || 'config' in body || 'fsLayers' in body;
    if (isIndex && isImage) {
        throw new problem/* Problem */.AF({
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
        ...optional('artifactType', textOf(body.artifactType)),
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
    return isKnown(mediaType.split(';')[0]?.trim().toLowerCase() ?? '');
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
    const why = suspiciousJson(text);
    if (why !== undefined)
        throw invalid(name, why);
    try {
        const parsed = JSON.parse(text);
        if (isRecord(parsed))
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
    if (!isRecord(value))
        throw invalid(name, 'a descriptor is no object');
    const digest = (0,registry_digest/* parseDigest */.m)(typeof value.digest === 'string' ? value.digest : '');
    if (digest === undefined)
        throw invalid(name, `${JSON.stringify(String(value.digest).slice(0, 100))} is no sha256 or sha512 digest`);
    const { size } = value;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw invalid(name, `the size of ${digest} is no size`);
    const mediaType = textOf(value.mediaType);
    if (mediaType === undefined)
        throw invalid(name, `${digest} has no media type`);
    return {
        mediaType,
        digest,
        size,
        ...optional('platform', platformFieldsOf(value.platform)),
        ...optional('annotations', isRecord(value.annotations) ? annotationsOf(value.annotations) : undefined),
        ...optional('artifactType', textOf(value.artifactType)),
        ...optional('urls', Array.isArray(value.urls) ? value.urls.filter((url) => typeof url === 'string') : undefined),
    };
}
function platformFieldsOf(value) {
    if (!isRecord(value))
        return undefined;
    const os = textOf(value.os);
    const architecture = textOf(value.architecture);
    if (os === undefined || architecture === undefined)
        return undefined;
    return {
        os,
        architecture,
        ...optional('variant', textOf(value.variant)),
        ...optional('os.version', textOf(value['os.version'])),
    };
}
function annotationsOf(value) {
    const entries = isRecord(value) ? Object.entries(value).filter(([, text]) => typeof text === 'string') : [];
    return Object.fromEntries(entries);
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function invalid(name, why) {
    return new problem/* Problem */.AF({ code: 'DCA-REG-033', voice: 'remote', message: `${name} cannot be used: ${why}.` });
}
function isSchema1(name) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-034',
        voice: 'remote',
        message: `${name} is of Docker's schema 1, whose digest is not that of its bytes: it cannot be compared or promoted faithfully.`,
        remedy: 'Push the image again with a Docker of the last ten years.',
    });
}


/***/ })

};
