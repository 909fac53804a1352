export const id = 2507;
export const ids = [2507];
export const modules = {

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
const blank = {
    keyInName: true,
    at: undefined,
    positions: new Map(),
    fileMayBeMissing: false,
    buildArgs: {},
    buildContexts: {},
    platforms: [],
    tags: [],
    labels: {},
    wholeContext: false,
    links: {},
    axes: [],
    fields: {},
    extra: {},
};
/** A draft of which only some things are said; what is `undefined` counts as not said. */
function draft(said) {
    return { ...blank, ...defined(said) };
}
function defined(said) {
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
/** Lower case, anything but letters, digits, `.`, `_` and `-` becomes one `-`: fit for tags and names. */
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/g, '-')
        .replaceAll(/-{2,}/g, '-')
        .replaceAll(/^[-.]+|[-.]+$/g, '');
}
/** Puts values where a template names them; other variables stay for later. */
function fill(template, values, change = (text) => text) {
    if (!template.includes('{'))
        return template;
    return template.replaceAll(/\{([A-Za-z_][\w.-]*)\}/g, (all, name) => Object.hasOwn(values, name) ? change(values[name] ?? '') : all);
}
/** Where the first of these keys stands that the image has; else the image itself. */
function positionOf(draft, ...keys) {
    for (const key of keys) {
        const position = draft.positions.get(key);
        if (position !== undefined)
            return position;
    }
    return draft.at;
}


/***/ }),

/***/ 6355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/**
 * Templates: texts with `{name}` in them.
 *
 * A name is a letter, then letters, digits, `_`, `-` or `.`; braces around anything else are text (JSON in a build argument), and so
 * are `${name}` (a shell's variable) and `{{name}}` (an expression of docker/metadata-action's rules). A name that nothing has is an error
 * where the template is compiled against its variables, because a typing error would otherwise become part of a tag.
 */

const unknown = Symbol('no such variable');
const variable = /(?<![{$])\{([A-Za-z][A-Za-z0-9_.-]*)\}(?!\})/g;
/** @throws Problem DCA-MAT-020 for a variable that does not exist. `where` says what the template is, for the message. */
function fillTemplate(template, lookup, where) {
    if (!template.includes('{'))
        return { text: template };
    const missing = [];
    const text = template.replace(variable, (_whole, name) => {
        const value = lookup(name);
        if (value === unknown)
            throw unknownVariable(name, template, where);
        if (value === undefined)
            missing.push(name);
        return value ?? '';
    });
    return missing.length > 0 ? { missing } : { text };
}
function unknownVariable(name, template, where) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-MAT-020',
        message: `${where} is ${JSON.stringify(template)}, and there is no variable {${name}}.`,
        remedy: 'Known are {name}, {registry}, {image}, {version}, {major}, {minor}, {patch}, {prefix}, {sha}, {short-sha}, {branch}, {tag}, {pr}, {run-id}, {date}, {parent-tag}, the fields of the entry, and its axes; write `${…}` for a variable of a shell.',
    });
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const grammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** @returns `undefined` for anything but a whole digest of a known algorithm in lower case. */
function parseDigest(text) {
    return grammar.test(text) ? text : undefined;
}
/** `sha256:0123456789ab`: for tables and sentences, never for comparing. */
function shortDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.slice(0, colon + 13);
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);
/**
 * Image references: `[host[:port]/]path[:tag][@digest]`.
 *
 * The grammar is that of distribution/reference, which Docker itself uses, with what it leaves open closed:
 * a first part with capitals but without a dot or port is a wrong owner, not a host. Names without a host are Docker
 * Hub's; `index.docker.io` and `registry-1.docker.io` are other names of `docker.io`, whose one-part names live in
 * `library/`. Everything after this module sees the whole, normalised form.
 */


const hub = 'docker.io';
const hubAliases = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
const longestReference = 1024;
/** @throws Problem DCA-REG-001 with the reason. */
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
/** A repository alone, without a tag or digest. */
function parseRepository(text) {
    const { host, path, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return { host, path };
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-002',
        message: `${quote(text)} is an image; a repository is wanted here, without a tag or digest.`,
        remedy: `Write ${host}/${path}.`,
    });
}
/** The same without throwing, for those who collect several errors. */
function readReference(text) {
    if (text === '')
        return { why: 'it is empty' };
    if (text.length > longestReference)
        return { why: 'it is too long' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { why: 'it is a URL; references have no scheme' };
    const at = text.indexOf('@');
    const digestText = at === -1 ? undefined : text.slice(at + 1);
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return { why: `${quote(digestText)} is no sha256 or sha512 digest` };
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    if (tag !== undefined && !tagGrammar.test(tag))
        return { why: `${quote(tag)} cannot be a tag` };
    const name = colon === -1 ? named : named.slice(0, colon);
    const repository = readName(name, text);
    if ('why' in repository)
        return repository;
    return { ...repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
function readName(name, whole) {
    if (/^[0-9a-f]{64}$/.test(name))
        return { why: 'a name of 64 hexadecimal digits is an image id' };
    const slash = name.indexOf('/');
    const first = slash === -1 ? '' : name.slice(0, slash);
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
/** `name`, `name:port` or `[IPv6]:port`. */
function isHost(text) {
    const [, bracketed, named, port] = /^(?:\[([0-9a-fA-F:]{2,45})\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535))
        return false;
    if (bracketed !== undefined)
        return URL.canParse(`http://[${bracketed}]/`);
    return (named ?? '').split('.').every((label) => domainLabel.test(label));
}
/** Whole and normalised; a tag beside a digest is kept. */
function formatReference({ tag, digest, ...repository }) {
    return `${formatRepository(repository)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function formatRepository({ host, path }) {
    return `${host}/${path}`;
}
/** As people write it: `alpine:3`, `acme/web`, `ghcr.io/acme/web`. */
function familiarReference(reference) {
    return formatReference(reference).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}
function sameRepository(one, other) {
    return one.host === other.host && one.path === other.path;
}
/** Whether a text can be a tag. */
function isTag(text) {
    return tagGrammar.test(text);
}
/** What is asked for in the registry: the digest where there is one, else the tag, else `latest`. */
function target({ tag, digest }) {
    return digest ?? tag ?? 'latest';
}
/** Where the registry of a host is spoken to: Docker Hub's API has another name than its images. */
function apiHost(host) {
    return host === hub ? 'registry-1.docker.io' : host;
}
function quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}


/***/ })

};
