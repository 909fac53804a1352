export const id = 4630;
export const ids = [4630,348,7967];
export const modules = {

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parentFinder),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   oT: () => (/* binding */ filledTags)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9346);
/**
 * Which image of the catalog a `FROM` means.
 *
 * An image is known by its repository (`ghcr.io/acme/base`, with and without the default host), and where it has none
 * of its own, by its name in a repository of this owner, or by its bare name without a tag of its own. Where several
 * images share one repository, the tag decides. A digest means those bytes and no others: it is never a parent.
 */

function splitReference(reference) {
    const [named = '', digest] = reference.split('@', 2);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    return {
        repository: canonical(hasTag ? named.slice(0, colon) : named),
        tag: hasTag ? named.slice(colon + 1) : undefined,
        hasDigest: digest !== undefined,
    };
}
/** With the host that Docker means where none is written. */
function canonical(repository) {
    const [first = '', ...rest] = repository.split('/');
    if (rest.length === 0)
        return `docker.io/library/${first}`;
    const isHost = /[.:]/.test(first) || first === 'localhost';
    if (!isHost)
        return `docker.io/${repository}`;
    const host = first === 'index.docker.io' ? 'docker.io' : first;
    return rest.length === 1 && host === 'docker.io' ? `docker.io/library/${rest[0]}` : [host, ...rest].join('/');
}
/** The repository an image will be pushed to, as far as the catalog tells; it may hold templates. */
function repositoryOf(image, naming, single) {
    const known = { ...image.axes, name: image.name, ...definedOf(naming) };
    if (image.image !== undefined)
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(image.image, known, slugOfPath);
    if (naming.registry !== undefined)
        return `${naming.registry}/${image.name}`;
    if (naming.repository === undefined)
        return undefined;
    const base = `ghcr.io/${naming.repository.toLowerCase()}`;
    return single ? base : `${base}/${image.name}`;
}
function slugOfPath(text) {
    return text.includes('/') ? text : (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(text);
}
function definedOf(naming) {
    const { registry, prefix } = naming;
    return { ...(registry === undefined ? {} : { registry }), ...(prefix === undefined ? {} : { prefix }) };
}
/** The names of the images that a reference may mean: none, one, or several where a tag is not known. */
function parentFinder(images, naming) {
    const byRepository = new Map();
    const byName = new Map();
    for (const image of images) {
        byName.set(image.name, image);
        const repository = repositoryOf(image, naming, images.length === 1);
        if (repository === undefined)
            continue;
        const key = canonical(repository);
        const there = byRepository.get(key);
        if (there === undefined)
            byRepository.set(key, [image]);
        else
            there.push(image);
    }
    const owner = naming.repository?.split('/')[0]?.toLowerCase();
    return (reference) => {
        const { repository, tag, hasDigest } = splitReference(reference);
        if (hasDigest)
            return [];
        const sharing = byRepository.get(repository);
        if (sharing !== undefined)
            return among(sharing, tag);
        const last = repository.slice(repository.lastIndexOf('/') + 1);
        const named = byName.get(last);
        if (named === undefined || named.image !== undefined)
            return [];
        const bare = !reference.includes('/');
        // `FROM base` is ours; `FROM node:22` is the one everybody knows, even beside an image called node.
        if (bare)
            return tag === undefined || tag === 'latest' || tag === naming.publishedTag ? [named.name] : [];
        const isOwners = owner !== undefined && repository.split('/').includes(owner);
        return naming.registry === undefined && isOwners ? [named.name] : [];
    };
}
function among(sharing, tag) {
    if (sharing.length === 1)
        return sharing.map((image) => image.name);
    const wanted = tag ?? 'latest';
    const exact = sharing.filter((image) => filledTags(image).includes(wanted));
    if (exact.length > 0)
        return exact.slice(0, 1).map((image) => image.name);
    const like = sharing.filter((image) => filledTags(image).some((template) => couldBe(template, wanted)));
    return like.length === 1 ? like.map((image) => image.name) : [];
}
/** Tag templates with what is known of the image filled in. */
function filledTags(image) {
    return image.tags.map((tag) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(tag, { ...image.axes, name: image.name }, _draft_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR));
}
function couldBe(template, tag) {
    const [start = '', ...rest] = template.split(/\{[^{}]*\}/);
    const end = rest.at(-1);
    if (end === undefined || template.startsWith('type='))
        return false;
    return start + end !== '' && tag.length >= start.length + end.length && tag.startsWith(start) && tag.endsWith(end);
}


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./build/src/catalog/draft.js
var catalog_draft = __webpack_require__(9346);
;// CONCATENATED MODULE: ./build/src/catalog/combine.js

const limit = 100_000;
function combine(drafts, complaints) {
    const count = drafts.reduce((sum, draft) => sum + draft.axes.reduce((all, axis) => all * axis.values.length, 1), 0);
    if (count > limit) {
        complaints.add('DCA-CAT-017', undefined, `the axes make ${count} images.`, `At most ${limit} can be planned.`);
        return [];
    }
    return drafts.flatMap((draft) => combinations(draft).map((values) => variant(draft, values)));
}
function combinations(draft) {
    let rows = [{}];
    for (const { name, values } of draft.axes) {
        rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
    }
    return rows;
}
function variant(draft, values) {
    const made = Object.values(values).map(catalog_draft/* slug */.yR);
    const parts = draft.keyInName ? [draft.key, ...made] : made;
    const axes = { ...draft.fields, ...values };
    const name = draft.name === undefined ? parts.join('-') : (0,catalog_draft/* fill */.GS)(draft.name, { ...axes, name: draft.key }, catalog_draft/* slug */.yR);
    const known = { ...axes, name };
    const raw = (text) => (text === undefined ? undefined : (0,catalog_draft/* fill */.GS)(text, known));
    const rawMap = (map) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, (0,catalog_draft/* fill */.GS)(value, known)]));
    const platforms = draft.platforms.flatMap((platform) => (0,catalog_draft/* fill */.GS)(platform, known).split(/[,\n]/));
    return {
        draft,
        name,
        image: draft.image === undefined ? undefined : (0,catalog_draft/* fill */.GS)(draft.image, known, catalog_draft/* slug */.yR),
        context: raw(draft.context),
        file: raw(draft.file),
        target: raw(draft.target),
        buildArgs: rawMap(draft.buildArgs),
        buildContexts: rawMap(draft.buildContexts),
        platforms,
        labels: rawMap(draft.labels),
        paths: draft.paths?.map((path) => (0,catalog_draft/* fill */.GS)(path, known)),
        parents: draft.parents?.map((parent) => (0,catalog_draft/* fill */.GS)(parent, axes, catalog_draft/* slug */.yR)),
        axes,
    };
}

// EXTERNAL MODULE: ./build/src/catalog/dockerfile.js
var catalog_dockerfile = __webpack_require__(2119);
;// CONCATENATED MODULE: ./build/src/catalog/graph.js
function graph(nodes) {
    const waiting = new Map(nodes.map((node) => [node.name, node.parents.length]));
    const children = new Map();
    for (const { name, parents } of nodes) {
        for (const parent of parents) {
            const there = children.get(parent);
            if (there === undefined)
                children.set(parent, [name]);
            else
                there.push(name);
        }
    }
    const waves = new Map();
    let front = nodes.filter((node) => node.parents.length === 0).map((node) => node.name);
    for (let wave = 0; front.length > 0; wave += 1) {
        const next = [];
        for (const name of front) {
            waves.set(name, wave);
            for (const child of children.get(name) ?? []) {
                const left = (waiting.get(child) ?? 0) - 1;
                waiting.set(child, left);
                // The last parent that is done decides the wave: it is the one with the longest path.
                if (left === 0)
                    next.push(child);
            }
        }
        front = next;
    }
    return { waves, cycles: waves.size === nodes.length ? [] : findCycles(nodes, waves) };
}
/** From an image that is in no wave, parents that are in none lead into a cycle sooner or later. */
function findCycles(nodes, waves) {
    const stuck = new Map(nodes.filter((node) => !waves.has(node.name)).map((node) => [node.name, node]));
    const cycles = [];
    const seen = new Set();
    for (const start of stuck.keys()) {
        const path = [];
        const places = new Map();
        let at = start;
        while (at !== undefined && !seen.has(at)) {
            const place = places.get(at);
            if (place !== undefined) {
                cycles.push([...path.slice(place), at]);
                break;
            }
            places.set(at, path.length);
            path.push(at);
            at = stuck.get(at)?.parents.find((parent) => stuck.has(parent));
        }
        for (const name of path)
            seen.add(name);
    }
    return cycles;
}

// EXTERNAL MODULE: ./build/src/catalog/repository-names.js
var repository_names = __webpack_require__(1884);
;// CONCATENATED MODULE: ./build/src/catalog/names.js


const imageName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const pathPart = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const host = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const platform = /^(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|wasi|windows)\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/;
const template = /\{[^{}]*\}/;
function checkNames(located, complaints) {
    const seen = new Map();
    for (const { variant } of located) {
        const { draft, name } = variant;
        if (!imageName.test(name)) {
            complaints.add('DCA-CAT-022', (0,catalog_draft/* positionOf */.df)(draft, 'name'), `“${name.slice(0, 140)}” cannot be the name of an image.`, 'Letters, digits, “.”, “_” and “-”, at most 128, the first a letter or digit.');
        }
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            const same = before === name
                ? `two images are called “${name}”`
                : `the images “${before}” and “${name}” differ only in case`;
            complaints.add('DCA-CAT-023', (0,catalog_draft/* positionOf */.df)(draft, 'name'), `${same}.`, 'Give one of them another name.');
        }
        seen.set(name.toLowerCase(), name);
        checkPlatforms(variant.platforms, name, () => (0,catalog_draft/* positionOf */.df)(draft, 'platforms'), complaints);
    }
}
function checkPlatforms(platforms, name, where, complaints) {
    for (const [index, one] of platforms.entries()) {
        if (!platform.test(one) && !template.test(one)) {
            complaints.add('DCA-CAT-024', where(), `image “${name}” has the unknown platform “${one}”.`, 'Write os/architecture, such as linux/arm64.');
        }
        else if (platforms.indexOf(one) !== index) {
            complaints.add('DCA-CAT-025', where(), `image “${name}” has the platform “${one}” twice.`, 'Name it once.');
        }
    }
}
/** Why a repository cannot be one; `undefined`: it can. */
function repositoryTrouble(repository) {
    const plain = repository.replaceAll(/\{[^{}]*\}/g, 'x');
    const { tag, hasDigest } = (0,repository_names/* splitReference */.mQ)(plain);
    if (tag !== undefined || hasDigest)
        return { message: 'it has a tag or digest', remedy: 'Tags belong into “tags”.' };
    const parts = plain.split('/');
    const [first = ''] = parts;
    const path = parts.length > 1 && (/[.:]/.test(first) || first === 'localhost') ? parts.slice(1) : parts;
    if (path.length < parts.length && !host.test(first))
        return { message: `“${first}” is no host`, remedy: 'Write host/name.' };
    if (/[A-Z]/.test(path.join('/'))) {
        const lower = repository.slice(0, repository.length - path.join('/').length) +
            repository.slice(-path.join('/').length).toLowerCase();
        return {
            message: 'repositories are lower case',
            remedy: `Write “${template.test(repository) ? repository.toLowerCase() : lower}”.`,
        };
    }
    const bad = path.find((part) => !pathPart.test(part));
    if (bad !== undefined)
        return {
            message: `“${bad}” cannot be a part of it`,
            remedy: 'Letters, digits, and single “.”, “_” or “-” between them.',
        };
    return plain.length > 255 ? { message: 'it is longer than 255 characters', remedy: 'Shorten it.' } : undefined;
}
function checkReferences(images, naming, complaints) {
    const byReference = new Map();
    for (const image of images) {
        const { draft } = image;
        const own = (0,repository_names/* repositoryOf */._M)({ ...image, tags: draft.tags }, naming, images.length === 1);
        const repository = own ?? image.name;
        const trouble = repositoryTrouble(repository);
        if (trouble !== undefined) {
            complaints.add('DCA-CAT-026', (0,catalog_draft/* positionOf */.df)(draft, 'image', 'image_name'), `image “${image.name}” cannot be called “${repository}”: ${trouble.message}.`, trouble.remedy);
        }
        for (const [index, tag] of (0,repository_names/* filledTags */.oT)(image).entries()) {
            if (template.test(tag) || /^type=|[,=]/.test(tag) || tagName.test(tag))
                continue;
            const rule = draft.tags[index] ?? tag;
            const made = rule === tag ? '' : ` (made by “${rule}”)`;
            complaints.add('DCA-CAT-027', (0,catalog_draft/* positionOf */.df)(draft, 'tags'), `image “${image.name}” has the invalid tag “${tag.slice(0, 140)}”${made}.`, 'A tag is [A-Za-z0-9_][A-Za-z0-9._-]{0,127}.');
        }
        const rules = naming.tags !== undefined && naming.tags.length > 0 ? naming.tags : image.tags;
        const tags = rules.length === 0 ? [''] : (0,repository_names/* filledTags */.oT)({ ...image, tags: rules });
        for (const tag of tags) {
            const reference = `${repository}:${tag}`;
            const before = byReference.get(reference);
            if (before !== undefined && before !== image.name) {
                const shown = tag === '' ? repository : reference;
                complaints.add('DCA-CAT-028', (0,catalog_draft/* positionOf */.df)(draft, 'image', 'image_name', 'tags'), `the images “${before}” and “${image.name}” have one reference, ${shown}.`, 'Put the name or an axis into “image” or “tags”.');
                break;
            }
            byReference.set(reference, image.name);
        }
    }
}

// EXTERNAL MODULE: ./build/src/catalog/complaint.js
var complaint = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/src/catalog/stages.js + 2 modules
var stages = __webpack_require__(552);
;// CONCATENATED MODULE: ./build/src/catalog/parents.js




function linkParents(located, naming, complaints) {
    const warnings = [];
    const names = located.map(({ variant }) => variant.name);
    const byKey = groupByKey(located);
    const named = located.map(({ variant }) => ({
        name: variant.name,
        image: variant.image,
        axes: variant.axes,
        tags: variant.draft.tags,
    }));
    const find = (0,repository_names/* parentFinder */.$x)(named, naming);
    const known = new Set(names);
    const images = located.map(({ variant, context, file, dockerfile }) => {
        const { draft } = variant;
        const build = dockerfile === undefined ? undefined : buildOf(dockerfile, variant);
        if (build?.unknownTarget === true && variant.target !== undefined && !/\{/.test(variant.target)) {
            const near = (0,complaint/* nearest */.pA)(variant.target, build.stageNames);
            const remedy = near === undefined ? `Its stages are ${build.stageNames.join(', ') || 'unnamed'}.` : `Did you mean “${near}”?`;
            complaints.add('DCA-CAT-031', (0,catalog_draft/* positionOf */.df)(draft, 'target'), `${file} has no stage “${variant.target}” (image “${variant.name}”).`, remedy);
        }
        const explicit = draft.parents === undefined ? undefined : explicitParents(variant, byKey, known, names, complaints);
        const links = referencesOf(build, variant, find, explicit);
        const guessed = guessedParents(build, variant, find);
        const parents = [...new Set(explicit ?? [...Object.values(links), ...guessed])];
        warnings.push(...secretArguments(variant));
        const external = build?.references.find((reference) => reference.isBase);
        const baseKey = external?.resolved;
        const isOurs = baseKey === undefined || Object.hasOwn(links, baseKey);
        const base = isOurs ? undefined : (external?.meant ?? baseKey);
        return {
            name: variant.name,
            image: variant.image,
            context,
            file,
            target: variant.target,
            buildArgs: variant.buildArgs,
            buildContexts: variant.buildContexts,
            platforms: variant.platforms,
            tags: draft.tags,
            paths: variant.paths ?? (draft.wholeContext ? [context === '.' ? '**' : `${context}/**`] : undefined),
            parents,
            parentReferences: Object.fromEntries(Object.entries(links).filter(([, parent]) => parents.includes(parent))),
            baseImage: base,
            wave: 0,
            axes: variant.axes,
            labels: variant.labels,
            extra: draft.extra,
            draft,
        };
    });
    return { images, warnings };
}
function buildOf(dockerfile, image) {
    const [platform] = image.platforms;
    const { target, buildArgs, buildContexts } = image;
    return (0,stages/* analyse */.K)(dockerfile, {
        target,
        buildArgs,
        buildContexts,
        platform: image.platforms.length === 1 ? platform : undefined,
    });
}
function groupByKey(located) {
    const groups = new Map();
    for (const { variant } of located) {
        const there = groups.get(variant.draft.key);
        if (there === undefined)
            groups.set(variant.draft.key, [variant]);
        else
            there.push(variant);
    }
    return groups;
}
/** A parent is a name, or the key of an image with axes: then the combinations that agree with the child's values. */
function explicitParents(variant, byKey, known, names, complaints) {
    const { draft } = variant;
    return (variant.parents ?? []).flatMap((parent) => {
        if (known.has(parent))
            return [parent];
        const group = byKey.get(parent);
        if (group !== undefined) {
            const agreeing = group.filter((one) => Object.entries(one.axes).every(([axis, value]) => (variant.axes[axis] ?? value) === value));
            return agreeing.map((one) => one.name);
        }
        const near = (0,complaint/* nearest */.pA)(parent, [...byKey.keys(), ...names].slice(0, 1000));
        const remedy = near === undefined
            ? 'Parents are images of this catalog; leave it out for an external base.'
            : `Did you mean “${near}”?`;
        complaints.add('DCA-CAT-029', (0,catalog_draft/* positionOf */.df)(draft, 'parent', 'depend_on'), `image “${variant.name}” has the unknown parent “${parent}”.`, remedy);
        return [];
    });
}
/** What the Dockerfile says → the image of the catalog that it means. An image is never its own parent by this. */
function referencesOf(build, variant, find, explicit) {
    const links = { ...variant.draft.links };
    for (const reference of build?.references ?? []) {
        if (reference.resolved === undefined || Object.hasOwn(links, reference.resolved))
            continue;
        const found = find(reference.meant ?? reference.resolved).filter((name) => name !== variant.name);
        const parent = found[0] ?? namedExplicitly(reference, explicit);
        if (parent !== undefined)
            links[reference.resolved] = parent;
    }
    return links;
}
/** `FROM ghcr.io/acme/base:${TAG}` is built on base, whichever tag the workflow will pass. */
function guessedParents(build, variant, find) {
    const guesses = build?.references.flatMap(({ resolved, guess }) => (resolved === undefined ? (guess ?? []) : [])) ?? [];
    return guesses.flatMap((guess) => find(guess)).filter((name) => name !== variant.name);
}
/** The catalog says that it is built on `base`: then a `FROM …/base:any` of the Dockerfile is that image, wherever it is pushed. */
function namedExplicitly(reference, explicit) {
    const { repository, hasDigest } = (0,repository_names/* splitReference */.mQ)(reference.resolved ?? '');
    const last = repository.slice(repository.lastIndexOf('/') + 1);
    return hasDigest ? undefined : explicit?.find((parent) => parent === last);
}
const secretLike = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|AKIA[0-9A-Z]{16}|glpat-[\w-]{20}|xox[abp]-[\w-]{10,})|-----BEGIN/;
function secretArguments(variant) {
    return Object.entries(variant.buildArgs)
        .filter(([, value]) => secretLike.test(value))
        .map(([name]) => `The build arg ${name} of image ${variant.name} looks like a secret: it will be in the image's history. Use a build secret.`);
}

// EXTERNAL MODULE: ./build/src/catalog/paths.js
var paths = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/catalog/tree-index.js
var tree_index = __webpack_require__(348);
;// CONCATENATED MODULE: ./build/src/catalog/resolve.js
/**
 * Drafts of any format become the images of the catalog: Dockerfile and context found, names judged, parents known.
 * All mistakes are collected; nothing is thrown here.
 */








/** `read` also sees files that git does not track, such as a Dockerfile that an earlier step made. */
async function resolve(source, tree, read, naming, complaints) {
    const index = await (0,tree_index.indexOf)(tree);
    const variants = combine(source.drafts, complaints);
    const warnings = [];
    const texts = new Map();
    const readOnce = (path) => {
        const before = texts.get(path);
        if (before !== undefined)
            return before;
        const reading = read(path);
        texts.set(path, reading);
        return reading;
    };
    const parsed = new Map();
    const located = [];
    const places = [];
    await openFolders(variants, index);
    for (const variant of variants)
        places.push(await locate(variant, index, readOnce, complaints));
    // Asked for all at once: the reader of a commit answers them in one go.
    await Promise.all(places.map((place) => (isKnown(place) ? readOnce(place.file) : undefined)));
    for (const [position, variant] of variants.entries()) {
        const place = places[position];
        if (place === undefined)
            continue;
        const text = isKnown(place) ? await readOnce(place.file) : undefined;
        if (text !== undefined && !parsed.has(place.file))
            parsed.set(place.file, (0,catalog_dockerfile/* readDockerfile */.n)(text));
        const dockerfile = text === undefined ? undefined : parsed.get(place.file);
        if (text === undefined && isKnown(place) && !place.isLost)
            missing(variant, place.file, complaints, warnings);
        located.push({ variant, context: place.context, file: place.file, dockerfile });
    }
    checkNames(located, complaints);
    const { images, warnings: more } = linkParents(located, naming, complaints);
    const { waves, cycles } = graph(images);
    const positions = new Map(variants.map((variant) => [variant.name, (0,catalog_draft/* positionOf */.df)(variant.draft, 'parent', 'depend_on')]));
    for (const cycle of cycles) {
        const path = cycle.join(' → ');
        complaints.add('DCA-CAT-020', positions.get(cycle[0] ?? ''), `images are built on each other in a circle: ${path}.`, 'Take one of these parents away.');
    }
    checkReferences(images, naming, complaints);
    return {
        images: images.map((image) => ({ ...image, wave: waves.get(image.name) ?? 0 })),
        warnings: [...warnings, ...more],
    };
}
function isKnown(place) {
    return !place.isTemplate && !place.isRemote;
}
const remote = /^(?:[a-z+]+:\/\/|git@)|^\{\{/;
async function locate(variant, index, read, complaints) {
    const { draft } = variant;
    const isRemote = remote.test(variant.context ?? '');
    const given = variant.context === undefined || isRemote ? variant.context : clean(variant, 'context', complaints);
    const givenFile = variant.file === undefined ? undefined : clean(variant, 'file', complaints);
    if (given === null || givenFile === null) {
        return { context: '.', file: '.', isTemplate: false, isRemote: false, isLost: true };
    }
    const context = given ?? (await findContext(variant, givenFile, index, read));
    const isTemplate = /\{[^{}]*\}/.test(`${givenFile ?? ''}${context}`);
    const isFine = isTemplate || isRemote || draft.fileMayBeMissing || (await index.hasFolder(context));
    const isLost = !isFine && !(await hasUntracked(context, givenFile, read));
    if (isLost) {
        complaints.add('DCA-CAT-018', (0,catalog_draft/* positionOf */.df)(draft, 'context'), `the context “${context}” of image “${variant.name}” is not there.`, 'Name a folder of the repository.');
    }
    return { context, file: givenFile ?? (await defaultFile(context, index, read)), isTemplate, isRemote, isLost };
}
/** Looks everywhere at once, where `locate` goes one by one: the answers are kept, and cost one round trip for each level of folders. */
async function openFolders(variants, index) {
    const folders = variants.flatMap((variant) => variant.context === undefined ? usualFolders(variant) : [variant.context]);
    await Promise.all(folders.map((folder) => index.get(`${(0,paths/* insideRepository */.rz)(folder) ?? '.'}/${fileNames[0]}`)));
}
/** The path of a key, checked: nothing outside the repository is ever read. `null`: it leads out. */
function clean(variant, key, complaints) {
    const path = variant[key] ?? '.';
    const inside = (0,paths/* insideRepository */.rz)(path);
    if (inside !== undefined)
        return inside;
    complaints.add('DCA-CAT-019', (0,catalog_draft/* positionOf */.df)(variant.draft, key), `the ${key} “${path}” of image “${variant.name}” leads out of the repository.`, 'Paths are relative to the root of the repository.');
    return null;
}
const fileNames = ['Dockerfile', 'Containerfile'];
async function findContext(variant, file, index, read) {
    for (const folder of usualFolders(variant)) {
        if (file === undefined ? await firstFile(folder, index, read) : (0,paths/* isUnder */.Jo)(file, folder))
            return folder;
    }
    return '.';
}
function usualFolders({ name, draft: { key } }) {
    const folders = [...new Set([`images/${key}`, key, `images/${name}`, name])];
    return folders.filter((folder) => (0,paths/* insideRepository */.rz)(folder) === folder);
}
async function firstFile(folder, index, read) {
    const paths = fileNames.map((name) => (folder === '.' ? name : `${folder}/${name}`));
    for (const path of paths)
        if ((await index.get(path)) !== undefined)
            return path;
    for (const path of paths)
        if ((await read(path)) !== undefined)
            return path;
    return undefined;
}
async function defaultFile(context, index, read) {
    const folder = remote.test(context) ? '.' : context;
    return (await firstFile(folder, index, read)) ?? (folder === '.' ? 'Dockerfile' : `${folder}/Dockerfile`);
}
/** A folder of generated files is known by the Dockerfile in it. */
async function hasUntracked(context, file, read) {
    for (const path of [file, ...fileNames.map((name) => `${context}/${name}`)]) {
        if (path !== undefined && (0,paths/* isUnder */.Jo)((0,paths/* dirname */.pD)(path), context) && (await read(path)) !== undefined)
            return true;
    }
    return false;
}
function missing(variant, file, complaints, warnings) {
    if (variant.draft.fileMayBeMissing) {
        const message = `There is no ${file}; image ${variant.name} counts every file of its context as its input.`;
        if (warnings.length < 10 && !warnings.includes(message))
            warnings.push(message);
        return;
    }
    complaints.add('DCA-CAT-021', (0,catalog_draft/* positionOf */.df)(variant.draft, 'file', 'context'), `image “${variant.name}” has no Dockerfile: ${file} is not there.`, 'Set “file” or “context” to where it is; generated files must be made before this step.');
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fileList),
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   indexOf: () => (/* binding */ indexOf),
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


/***/ })

};
