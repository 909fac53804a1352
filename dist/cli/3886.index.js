export const id = 3886;
export const ids = [3886];
export const modules = {

/***/ 3886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumedNames: () => (/* binding */ assumedNames)
/* harmony export */ });
/* harmony import */ var _repository_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1884);

/** @param assumes whether the repository of this image follows from that of the checkout. */
function assumedNames(images, naming, assumes) {
    const { repository } = naming;
    if (repository === undefined || naming.registry !== undefined)
        return [];
    const byName = new Map(images.filter(assumes).map((image) => [image.name, image]));
    const taken = new Map();
    const passed = new Map();
    for (const image of images) {
        if (image.draft.parents !== undefined)
            continue;
        for (const [reference, parent] of Object.entries(image.parentReferences)) {
            if (reference.includes('/') && byName.has(parent))
                taken.set(parent, reference);
        }
        const stranger = image.baseImage === undefined ? undefined : ourLooking(image.baseImage, image.name);
        if (stranger !== undefined && byName.has(stranger))
            passed.set(stranger, image.baseImage ?? '');
    }
    return [
        ...sentence(taken, (names, first) => `FROM ${first} is the image ${names} of this catalog because the repository is ${repository}; in a fork it would not be.`),
        ...sentence(passed, (names, first) => `FROM ${first} is not the image ${names} of this catalog, as the repository is ${repository}.`),
    ];
}
/** The name of an image that a reference to the default registry could mean. */
function ourLooking(reference, self) {
    const { repository, hasDigest } = (0,_repository_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(reference);
    const last = repository.slice(repository.lastIndexOf('/') + 1);
    return repository.startsWith('ghcr.io/') && !hasDigest && last !== self ? last : undefined;
}
function sentence(found, say) {
    const [[name, reference] = ['', '']] = found;
    if (name === '')
        return [];
    const { repository } = (0,_repository_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(reference);
    const others = found.size === 1 ? '' : ` (and ${found.size - 1} more like it)`;
    const registry = repository.slice(0, repository.lastIndexOf('/'));
    return [`${say(name, reference)}${others} Name the registry, \`registry: ${registry}\`, and it is so everywhere.`];
}


/***/ }),

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


/***/ })

};
