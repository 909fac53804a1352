export const id = 9321;
export const ids = [9321,75];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * One text for one value: JSON with sorted keys and nothing absent, so that equal values have equal bytes and one hash.
 * Keys are sorted by UTF-16 code unit (RFC 8785, "Sorting of Object Properties"); arrays keep their order.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    // Written here and not by JSON.stringify of a sorted object, which puts keys such as "10" first, by number.
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ evenWidth),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Ve: () => (/* binding */ valuesOrErrors),
/* harmony export */   dz: () => (/* binding */ pool)
/* harmony export */ });
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
async function inParallel(items, ask, width = 8) {
    let calm = true;
    const settled = await pool(items, width, (item) => ask(item).catch((error) => {
        calm = false;
        throw error;
    }), () => calm);
    const { values, errors } = valuesOrErrors(settled);
    const [first] = errors;
    if (first)
        throw first.error;
    return values;
}


/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** `URL.parse`, which is newer than the oldest Node of the command line. */
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
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

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputsTag)
/* harmony export */ });
/**
 * The tag under which a verified image is filed by the hash of what it was built from: `in-<first 16 hex>`. digest-gate
 * writes it (`tag-inputs`), and a later plan looks for it (`skip-built`).
 */
function inputsTag(hash) {
    return `in-${hash.slice(0, 16)}`;
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

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/* harmony import */ var _action_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1769);
/**
 * Markdown whose every value from outside is data.
 *
 * Comments and job summaries show branch names, tags, labels, file names and logs that an attacker
 * may have written. Two forms hold such a value: `code` (what a reader may copy) and `escapeMarkdown`
 * (a word in a sentence). Nothing else may be put between our own words.
 *
 * Traps, all measured: GitHub looks for `@name`, `#1`, `GH-1`, commit ids, `:emoji:` and addresses in the text
 * *after* Markdown and entities were read, so entities alone do not stop a mention: a zero-width space does.
 * It skips code, so code spans need none. In a table a pipe ends the cell even inside a code span, and
 * parsers disagree about `\\|`. Inside an HTML block (`<summary>`) Markdown is not read: code is `<code>` there.
 */


/** Longest value shown; a reference with registry, path, tag and digest fits. */
const valueLimit = 512;
// Made when first needed: it costs as much as everything else that a short run imports.
let graphemes;
/** A value as words of a sentence, on one line: no markup, link, mention or entity comes out of it. */
function escapeMarkdown(text, limit = valueLimit) {
    const words = clip(oneLine(text, ' '), limit).trim();
    return entities(words.replace(magnets, `$&${gap}`)).replaceAll(gap, '&#8203;');
}
/** A value as code, on one line; `''` for an empty one. */
function code(text, limit = valueLimit) {
    const value = clip(oneLine(text, '⏎'), limit);
    if (value === '')
        return '';
    const fence = '`'.repeat(longestRun(value, '`') + 1);
    // One space on both sides is taken off again by the reader, so padding never shows.
    const pad = /^[` ]|[` ]$/.test(value) && value.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${value}${pad}${fence}`;
}
/** A link whose text is data. An address that is no http address is left out, the text stays. */
function link(text, url) {
    return linked(escapeMarkdown(text), url);
}
/** A link whose text is a value shown as code. */
function codeLink(text, url) {
    return linked(code(text), url);
}
/** Cells are Markdown made by the functions of this file; pipes and line ends in them are taken care of here. */
function table(columns, rows) {
    const wide = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = wide.map(({ align }) => (align === 'right' ? '--:' : align === 'center' ? ':-:' : ':--'));
    const body = rows.map((row) => line(wide.map((_, at) => cell(row[at] ?? ''))));
    return [line(wide.map(({ title }) => cell(title))), line(rule), ...body].join('\n');
}
/** A folded section. `body` is Markdown made by the functions of this file. */
function details(summary, body, { open = false } = {}) {
    const parts = typeof summary === 'string' ? [summary] : summary;
    // The blank lines let Markdown be read again inside the HTML block.
    return `<details${open ? ' open' : ''}><summary>${parts.map(summaryPart).join('')}</summary>\n\n${body.trim()}\n\n</details>`;
}
/** Lines of a log or a command as a block; the fence is longer than any in the text. */
function codeBlock(text, language = '') {
    const lines = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\r\n?/g, '\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** At most `limit` code points, cut between two characters as a reader sees them (never half an emoji), with `…` for the rest. */
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
// What GitHub turns into links and pictures after the Markdown was read; a gap behind each of these stops that:
// a mention or e-mail address, an issue, an emoji or scheme, a host, GH-1, a commit id.
const magnets = /[@#]|:(?! )|\bwww(?=\.)|\bGH(?=-)|[0-9a-f]{6}(?=[0-9a-f])/giu;
// Punctuation that is, or can begin, something in Markdown or HTML; between two letters or digits `.`, `-` and `+` are nothing.
const meaningful = /[#$&*<=>@[\\\]^_`|~]|:(?! )|\)|(?<![A-Za-z0-9])[.+-]|[.+-](?![A-Za-z0-9])/g;
function oneLine(text, lineEnd) {
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\r\n?|\n/g, lineEnd).replaceAll('\t', ' '));
}
function entities(text) {
    return text.replace(meaningful, (character) => `&#${character.charCodeAt(0)};`);
}
function summaryPart(part) {
    if (typeof part === 'string')
        return spaced(part, escapeMarkdown(part));
    if ('strong' in part)
        return `<b>${escapeMarkdown(part.strong)}</b>`;
    // No Markdown is read there, and GitHub links nothing in code.
    const value = clip(oneLine(part.code, '⏎'), valueLimit);
    return `<code>${value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
// Escaping trims; between two parts the space is ours.
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
    const address = (0,_action_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(url);
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


/***/ })

};
