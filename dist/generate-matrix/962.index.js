export const id = 962;
export const ids = [962];
export const modules = {

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateMatrix: () => (/* binding */ generateMatrix)
});

// UNUSED EXPORTS: eventReferences, makeMatrix

// EXTERNAL MODULE: ./build/src/action/group-by.js
var group_by = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/plan/family.js
function familyOf(nodes) {
    const selected = new Set(nodes.map(({ name }) => name));
    const parents = new Map();
    const children = new Map();
    for (const { name, parents: named } of nodes) {
        for (const parent of named.filter((one) => selected.has(one))) {
            entry(parents, name).add(parent);
            entry(children, parent).add(name);
        }
    }
    return (name) => ({ builtParents: [...(parents.get(name) ?? [])], children: [...(children.get(name) ?? [])] });
}
function entry(map, key) {
    const known = map.get(key) ?? new Set();
    map.set(key, known);
    return known;
}

;// CONCATENATED MODULE: ./build/src/plan/matrix-entry.js
const entryFields = new Set([
    'name',
    'image',
    'tags',
    'ref',
    'context',
    'file',
    'target',
    'build-args',
    'build-contexts',
    'labels',
    'platforms',
    'runs-on',
    'cache-from',
    'cache-to',
    'push-cache-from',
    'no-cache',
    'pull',
    'parents',
    'parent-refs',
    'parent-artifacts',
    'children',
    'wave',
    'reason',
    'inputs-hash',
    'artifact',
    'extra',
]);
function listLine(key, value) {
    const line = `${key}=${value}`;
    return /["\r\n]/.test(line) || line !== line.trim() ? `"${line.replaceAll('"', '""')}"` : line;
}
function artifactName(name, platform) {
    const encoded = Array.from(new TextEncoder().encode(name), (byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
    }).join('');
    return `image-${encoded}${platform === undefined ? '' : `+${platform.replaceAll('/', '-')}`}`;
}

// EXTERNAL MODULE: ./build/src/action/own.js
var own = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/src/registry/digest.js
const digestGrammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
    return digestGrammar.test(text) ? text : undefined;
}
function shortDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.slice(0, colon + 13);
}

;// CONCATENATED MODULE: ./build/src/registry/reference.js


const hub = 'docker.io';
const hubAliases = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
const longestReference = 1024;
function reference_parseReference(text) {
    const read = readReference(text);
    if (!('why' in read))
        return read;
    throw new Problem({
        code: 'DCA-REG-001',
        message: `${quote(text)} is no image reference: ${read.why}.`,
        remedy: read.instead === undefined ? 'Write `host/name:tag` or `host/name@sha256:…`.' : `Write ${read.instead}.`,
    });
}
function parseRepository(text) {
    const { host, path, tag, digest } = reference_parseReference(text);
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
    const digest = at === -1 ? undefined : parseDigest(text.slice(at + 1));
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

;// CONCATENATED MODULE: ./build/src/plan/cache.js


function cachePlaces({ kind, runId }) {
    const owners = new Map();
    return {
        take: (leg, name) => {
            if (kind === 'none')
                return;
            const owner = owners.get(leg);
            if (owner !== undefined) {
                throw new problem/* Problem */.AF({
                    code: 'DCA-MAT-042',
                    message: `the caches of "${owner}" and "${name}" would have one place, ${JSON.stringify(leg)}.`,
                    remedy: 'Give one of the images another name.',
                });
            }
            owners.set(leg, name);
            if (kind !== 'registry' || isTag(`run-${runId}-${leg}`))
                return;
            throw new problem/* Problem */.AF({
                code: 'DCA-MAT-043',
                message: `the cache of "${name}" would have the tag ${JSON.stringify(`run-${runId}-${leg}`)}, which is none.`,
                remedy: 'Give the image a shorter name (a tag has at most 128 characters), or use `cache: gha`.',
            });
        },
    };
}
function cacheFields(request, leg) {
    const { kind, rebuild, update, isPullRequest } = request;
    const strategy = { 'no-cache': rebuild, pull: rebuild };
    if (kind === 'none' || (rebuild && !update)) {
        return { 'cache-from': '', 'cache-to': '', 'push-cache-from': '', ...strategy };
    }
    const ofImage = place(request, leg);
    const ofRun = place(request, `run-${request.runId}-${leg}`);
    const writes = [...(update ? [ofImage] : []), ...(update || !isPullRequest ? [ofRun] : [])];
    return {
        'cache-from': rebuild ? '' : ofImage,
        'cache-to': writes.map((where) => `${where},mode=max`).join('\n'),
        'push-cache-from': `${ofRun}\n${ofImage}`,
        ...strategy,
    };
}
function place({ kind, repository }, key) {
    return kind === 'registry' ? `type=registry,ref=${repository}:${key}` : `type=gha,scope=${key}`;
}

;// CONCATENATED MODULE: ./build/src/plan/labels.js


function labelLines(facts, own) {
    const labels = new Map();
    const set = (key, value) => {
        if (value)
            labels.set(`org.opencontainers.image.${key}`, value);
    };
    set('title', facts.title);
    set('source', facts.source);
    set('revision', facts.revision);
    set('version', facts.version);
    set('created', facts.created.toISOString().replace(/\.\d{3}Z$/, 'Z'));
    set('base.name', facts.base && qualified(facts.base));
    for (const [key, value] of Object.entries(own))
        labels.set(key, value);
    return [...labels].map(([key, value]) => listLine(key, value)).join('\n');
}
function qualified(base) {
    const read = readReference(base);
    return base === 'scratch' || 'why' in read ? base : formatReference(read);
}

// EXTERNAL MODULE: ./build/src/plan/matrix-pairs.js
var matrix_pairs = __webpack_require__(5900);
;// CONCATENATED MODULE: ./build/src/plan/matrix-override.js


const early = new Set([
    'name',
    'image',
    'context',
    'file',
    'target',
    'platforms',
    'tags',
    'build-args',
    'labels',
]);
function withOverrides(image, added) {
    if (!Object.keys(added).some((key) => early.has(key)))
        return image;
    const text = (key) => (added[key] === undefined ? image[key] : textOf(key, added[key]));
    const optional = (key) => (added[key] === undefined ? image[key] : textOf(key, added[key]));
    return {
        ...image,
        image: optional('image'),
        target: optional('target'),
        context: text('context'),
        file: text('file'),
        platforms: added.platforms === undefined ? image.platforms : listOf('platforms', added.platforms, /[\n,]/),
        tags: added.tags === undefined ? image.tags : listOf('tags', added.tags, '\n'),
        buildArgs: { ...image.buildArgs, ...pairsOf('build-args', added['build-args']) },
        labels: { ...image.labels, ...pairsOf('labels', added.labels) },
    };
}
function requestFor(request, added) {
    if (added.image === undefined && added.platforms === undefined)
        return request;
    return {
        ...request,
        image: added.image === undefined ? request.image : undefined,
        platforms: added.platforms === undefined ? request.platforms : [],
    };
}
function lateKeys(added) {
    return Object.entries(added).filter(([key]) => !early.has(key));
}
function listOf(key, value, separator) {
    const items = Array.isArray(value) ? value.map((item) => textOf(key, item)) : textOf(key, value).split(separator);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
function pairsOf(key, value) {
    if (value === undefined)
        return {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textOf(key, one)]));
    }
    return (0,matrix_pairs/* pairs */.A)(listOf(key, value, '\n'));
}
function textOf(key, value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-058',
        message: `\`include\` gives ${JSON.stringify(value)} for "${key}", which is no text.`,
        remedy: 'Write it as docker/build-push-action takes it.',
    });
}

;// CONCATENATED MODULE: ./build/src/plan/matrix-parents.js




function parentFields(image, request, placeOf) {
    const references = new Map();
    for (const parent of image.parents)
        references.set(parent, parentReference(image, parent, request, placeOf(parent)));
    const [first] = image.parents;
    return { references, tag: first === undefined ? undefined : placeOf(first).tag };
}
function parentReference(image, parent, request, { repository, tag }) {
    const pinned = (0,own/* own */.Z)(request.parentDigests, parent) ?? '';
    if (parseDigest(pinned))
        return `${repository}@${pinned}`;
    if (pinned !== '') {
        const at = pinned.lastIndexOf('@');
        if (at > 0 && parseDigest(pinned.slice(at + 1)) && !/\s/.test(pinned))
            return pinned;
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-036',
            message: `\`parent-digests\` gives ${JSON.stringify(pinned)} for "${parent}", which is neither a digest nor a reference with one.`,
            remedy: 'Write `sha256:<64 hex>` or `registry/repository@sha256:<64 hex>`.',
        });
    }
    if (tag !== undefined)
        return `${repository}:${tag}`;
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-037',
        message: `"${image.name}" is built on "${parent}", which this run builds without any tag, so nothing names it.`,
        remedy: `Give "${parent}" a tag for this event, for instance \`type=sha\`.`,
    });
}
function buildContextLines(image, references, fill) {
    const contexts = new Map();
    for (const [name, value] of Object.entries(image.buildContexts)) {
        if (!/^(?:target|service):/.test(value))
            contexts.set(name, value);
    }
    for (const [said, parent] of Object.entries(image.parentReferences)) {
        const [name, reference] = [fill(said), references.get(parent)];
        if (name !== undefined && reference !== undefined)
            contexts.set(name, `docker-image://${reference}`);
    }
    return [...contexts].map(([name, value]) => listLine(name, value)).join('\n');
}

;// CONCATENATED MODULE: ./build/src/plan/platform.js

const architectures = {
    '386': [],
    amd64: ['v1', 'v2', 'v3', 'v4'],
    arm: ['v5', 'v6', 'v7', 'v8'],
    arm64: ['v8', 'v9'],
    loong64: [],
    mips: [],
    mips64: [],
    mips64le: [],
    mipsle: [],
    ppc64: [],
    ppc64le: [],
    riscv64: [],
    s390x: [],
    wasm: [],
};
const systems = [
    'linux',
    'windows',
    'darwin',
    'freebsd',
    'netbsd',
    'openbsd',
    'wasip1',
    'wasi',
    'js',
    'android',
    'plan9',
    'solaris',
    'illumos',
    'aix',
    'dragonfly',
];
const most = 32;
function platformTrouble(platforms) {
    if (platforms.length > most)
        return `there are ${platforms.length} platforms, more than ${most}`;
    const seen = new Set();
    for (const platform of platforms) {
        const [system = '', architecture = '', variant, ...rest] = platform.split('/');
        const variants = (0,own/* own */.Z)(architectures, architecture);
        const known = systems.includes(system) && variants !== undefined && rest.length === 0;
        if (!known || (variant !== undefined && !variants.includes(variant))) {
            return `${JSON.stringify(platform)} is no platform that is known (os/arch[/variant], such as linux/arm64 or linux/arm/v7)`;
        }
        if (seen.has(platform))
            return `${platform} is there twice`;
        seen.add(platform);
    }
    return undefined;
}
function runnerOf(platforms, runners) {
    const wanted = platforms.map((platform) => runnerOfPlatform(platform, runners));
    const [first] = wanted;
    if (first === undefined)
        return runners.get('default') ?? (platforms.length === 0 ? standard : undefined);
    const together = wanted.every((runner) => JSON.stringify(runner) === JSON.stringify(first));
    return together ? first : (runners.get('default') ?? standard);
}
const standard = 'ubuntu-latest';
function runnerOfPlatform(platform, runners) {
    const parts = platform.split('/');
    for (let length = parts.length; length > 0; length -= 1) {
        const runner = runners.get(parts.slice(0, length).join('/'));
        if (runner !== undefined)
            return runner;
    }
    return runners.get('default');
}

;// CONCATENATED MODULE: ./build/src/plan/matrix-legs.js









function legsOf({ image, added, wave, family }, shop) {
    const request = requestFor(shop.request, added);
    const platforms = platformsOf(image, request);
    const fixed = fixedFields({ image, added, wave, family, platforms }, request, shop);
    const isSplit = request.splitPlatforms && platforms.length > 0;
    const legs = isSplit ? platforms.map((platform) => [platform]) : [platforms];
    return legs.map((leg) => {
        const only = isSplit ? leg[0] : undefined;
        const place = only === undefined ? image.name : `${image.name}-${only.replaceAll('/', '-')}`;
        shop.caches.take(place, image.name);
        const { before, after } = fixed;
        return {
            ...before,
            platforms: leg.join(','),
            'runs-on': runner(image.name, leg, request),
            ...cacheFields(cacheOf(shop), place),
            ...after,
            artifact: artifactName(image.name, only),
            ...axesOf(image, request),
            extra: image.extra,
            ...Object.fromEntries(lateKeys(added)),
        };
    });
}
function fixedFields({ image, added, wave, family, platforms }, request, shop) {
    const parents = parentFields(image, request, shop.placeOf);
    const reason = (0,own/* own */.Z)(request.reasons, image.name) ?? '';
    const early = { name: image.name, target: image.target, wave: String(wave), 'parent-tag': parents.tag };
    const repository = shop.repositoryOf(image, early, request);
    const known = { ...early, image: repository.text, platforms: platforms.join(','), reason };
    const tags = shop.claim(image, repository, known, added.tags !== undefined);
    const [first] = tags.map(({ tag }) => `${repository.text}:${tag}`);
    const fill = shop.fillerOf(image, { ...known, ref: first });
    const base = image.baseImage ?? parents.references.values().next().value;
    return {
        before: {
            name: image.name,
            image: repository.text,
            tags: tags.map(({ tag }) => `${repository.text}:${tag}`).join('\n'),
            ref: first ?? '',
            context: fill(image.context, 'the context'),
            file: fill(image.file, 'the Dockerfile'),
            target: fill(image.target ?? '', 'the target'),
            'build-args': argumentLines(image, fill),
            'build-contexts': buildContextLines(image, parents.references, (text) => shop.tryFill(image, known, text)),
            labels: labelLines({
                title: image.name,
                source: request.run.sourceUrl,
                revision: request.run.sha,
                version: request.version ?? tags[0]?.tag,
                created: request.run.event.commitDate,
                base: base === undefined ? undefined : shop.tryFill(image, known, base),
            }, mapValues(image.labels, (value, key) => fill(value, `the label ${key}`))),
        },
        after: {
            parents: image.parents,
            'parent-refs': [...parents.references].map(([name, reference]) => `${name}=${reference}`).join('\n'),
            'parent-artifacts': family.builtParents.map((name) => artifactName(name, undefined)),
            children: family.children,
            wave,
            reason,
            'inputs-hash': request.hashes.get(image.name) ?? '',
        },
    };
}
function argumentLines(image, fill) {
    const filled = mapValues(image.buildArgs, (value, key) => fill(value, `the build argument ${key}`));
    return Object.entries(filled)
        .map(([key, value]) => listLine(key, value))
        .join('\n');
}
function platformsOf(image, request) {
    const platforms = request.platforms.length > 0 ? request.platforms : image.platforms;
    const trouble = platformTrouble(platforms);
    if (trouble === undefined)
        return platforms;
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-040',
        message: `"${image.name}" cannot be built for its platforms: ${trouble}.`,
        remedy: 'Correct `platforms` in the catalog or the input.',
    });
}
function runner(name, platforms, { runners }) {
    const found = runnerOf(platforms, runners);
    if (found !== undefined)
        return found;
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-041',
        message: `\`runs-on\` names no runner for ${platforms.join(' and ') || 'an image without platforms'}, which "${name}" is built for.`,
        remedy: 'Add the platform, its system, or `default` to the mapping.',
    });
}
function cacheOf({ request, registry }) {
    const { run, cache, cacheRepository, rebuild, cacheUpdate } = request;
    const byDefault = `${registry ?? 'localhost'}/${run.repository?.split('/')[1] ?? 'build'}/cache`;
    return {
        kind: cache,
        repository: cacheRepository === undefined ? byDefault : checkedRepository(cacheRepository),
        runId: run.runId,
        rebuild,
        update: cacheUpdate && !run.isPullRequest,
        isPullRequest: run.isPullRequest,
    };
}
function checkedRepository(text) {
    const read = readReference(text);
    if (!('why' in read) && read.tag === undefined && read.digest === undefined)
        return text;
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-044',
        message: `\`cache-repository\` is ${JSON.stringify(text)}: ${'why' in read ? read.why : 'it has a tag or a digest'}.`,
        remedy: 'Write `registry/repository`; each image gets a tag of its own in it.',
    });
}
function axesOf(image, { catalog }) {
    const { lts } = image.extra;
    return { ...image.axes, ...(catalog.format === 'build-summary' && lts !== undefined && { lts }) };
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

;// CONCATENATED MODULE: ./build/src/plan/template.js

const unknown = Symbol('no such variable');
const variable = /(?<![{$])\{([A-Za-z][A-Za-z0-9_.-]*)\}(?!\})/g;
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
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-020',
        message: `${where} is ${JSON.stringify(template)}, and there is no variable {${name}}.`,
        remedy: 'Known are {name}, {registry}, {image}, {version}, {major}, {minor}, {patch}, {prefix}, {sha}, {short-sha}, {branch}, {tag}, {pr}, {run-id}, {date}, {parent-tag}, the fields of the entry, and its axes; write `${…}` for a variable of a shell.',
    });
}

// EXTERNAL MODULE: ./build/src/catalog/draft.js
var draft = __webpack_require__(9346);
;// CONCATENATED MODULE: ./build/src/plan/metadata-date.js

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const words = /\[[^[\]]*\]|Mo|M{1,4}|Do|DDDo|D{1,4}|do|d{1,4}|wo|ww?|Wo|WW?|Qo|Q|YYYY|YY|Y|gggg|gg|GGGG|GG|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|LTS|LT|L{1,4}|l{1,4}/g;
const metadata_date_long = {
    LTS: 'h:mm:ss A',
    LT: 'h:mm A',
    L: 'MM/DD/YYYY',
    LL: 'MMMM D, YYYY',
    LLL: 'MMMM D, YYYY h:mm A',
    LLLL: 'dddd, MMMM D, YYYY h:mm A',
    l: 'M/D/YYYY',
    ll: 'MMM D, YYYY',
    lll: 'MMM D, YYYY h:mm A',
    llll: 'ddd, MMM D, YYYY h:mm A',
};
function formatDate(instant, format, timeZone = 'UTC') {
    const clock = wallClock(instant, timeZone);
    const expanded = format.replace(/\[[^[\]]*\]|LTS|LT|L{1,4}|l{1,4}/g, (word) => metadata_date_long[word] ?? word);
    return expanded.replace(words, (word) => (word.startsWith('[') ? word.slice(1, -1) : wordOf(word, clock)));
}
function wallClock(instant, timeZone) {
    if (timeZone === 'UTC')
        return clockOfUtc(instant);
    let parts;
    try {
        parts = new Intl.DateTimeFormat('en-US', {
            timeZone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
            timeZoneName: 'short',
        }).formatToParts(instant);
    }
    catch (cause) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-012',
            message: `${JSON.stringify(timeZone)} is no time zone.`,
            remedy: 'Write a name of the IANA database, such as `Europe/Berlin`.',
            cause,
        });
    }
    const number = (type) => Number(parts.find((part) => part.type === type)?.value);
    const [year, month, day] = [number('year'), number('month'), number('day')];
    const [hour, minute, second] = [number('hour'), number('minute'), number('second')];
    const millisecond = instant.getUTCMilliseconds();
    const local = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
    const zone = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const offset = Math.round((local - instant.getTime()) / 60_000);
    return {
        year,
        month,
        day,
        hour,
        minute,
        second,
        millisecond,
        weekday: new Date(local).getUTCDay(),
        offset,
        zone,
        instant,
    };
}
function clockOfUtc(instant) {
    return {
        year: instant.getUTCFullYear(),
        month: instant.getUTCMonth() + 1,
        day: instant.getUTCDate(),
        hour: instant.getUTCHours(),
        minute: instant.getUTCMinutes(),
        second: instant.getUTCSeconds(),
        millisecond: instant.getUTCMilliseconds(),
        weekday: instant.getUTCDay(),
        offset: 0,
        zone: 'UTC',
        instant,
    };
}
function wordOf(word, clock) {
    const { year, month, day, hour, minute, second, weekday } = clock;
    if (/^S+$/.test(word))
        return pad(clock.millisecond, 3).padEnd(9, '0').slice(0, word.length);
    if (/^[wWgG]/.test(word))
        return weekWord(word, clock);
    switch (word) {
        case 'YYYY':
            return pad(year, 4);
        case 'YY':
            return pad(year % 100, 2);
        case 'Y':
            return String(year);
        case 'Q':
        case 'Qo':
            return numeral(Math.ceil(month / 3), word);
        case 'M':
        case 'MM':
        case 'Mo':
            return numeral(month, word);
        case 'MMM':
            return (months[month - 1] ?? '').slice(0, 3);
        case 'MMMM':
            return months[month - 1] ?? '';
        case 'D':
        case 'DD':
        case 'Do':
            return numeral(day, word);
        case 'DDD':
        case 'DDDo':
            return word === 'DDD' ? String(dayOfYear(clock)) : ordinal(dayOfYear(clock));
        case 'DDDD':
            return pad(dayOfYear(clock), 3);
        case 'd':
        case 'do':
        case 'e':
            return numeral(weekday, word);
        case 'dd':
            return (weekdays[weekday] ?? '').slice(0, 2);
        case 'ddd':
            return (weekdays[weekday] ?? '').slice(0, 3);
        case 'dddd':
            return weekdays[weekday] ?? '';
        case 'E':
            return String(weekday || 7);
        case 'A':
        case 'a':
            return word === 'A' ? (hour < 12 ? 'AM' : 'PM') : hour < 12 ? 'am' : 'pm';
        case 'H':
        case 'HH':
            return numeral(hour, word);
        case 'h':
        case 'hh':
            return numeral(hour % 12 || 12, word);
        case 'k':
        case 'kk':
            return numeral(hour || 24, word);
        case 'm':
        case 'mm':
            return numeral(minute, word);
        case 's':
        case 'ss':
            return numeral(second, word);
        case 'X':
            return String(Math.floor(clock.instant.getTime() / 1000));
        case 'x':
            return String(clock.instant.getTime());
        case 'z':
        case 'zz':
            return clock.zone;
        default:
            return offsetText(clock.offset, word === 'Z' ? ':' : '');
    }
}
function weekWord(word, clock) {
    const iso = /^[WG]/.test(word);
    const date = Date.UTC(clock.year, clock.month - 1, clock.day);
    const weekday = iso ? (clock.weekday + 6) % 7 : clock.weekday;
    const decisive = new Date(date + ((iso ? 3 : 6) - weekday) * 86_400_000);
    const year = decisive.getUTCFullYear();
    if (/^g/i.test(word))
        return word.length === 4 ? pad(year, 4) : pad(year % 100, 2);
    const day = Math.round((decisive.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
    return numeral(Math.floor(day / 7) + 1, word);
}
function dayOfYear(clock) {
    return Math.round((Date.UTC(clock.year, clock.month - 1, clock.day) - Date.UTC(clock.year, 0, 0)) / 86_400_000);
}
function offsetText(minutes, separator) {
    const absolute = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60), 2)}${separator}${pad(absolute % 60, 2)}`;
}
function numeral(value, word) {
    if (word.endsWith('o'))
        return ordinal(value);
    return word.length === 2 ? pad(value, 2) : String(value);
}
function ordinal(value) {
    const teens = Math.floor((value % 100) / 10) === 1;
    return `${value}${(teens ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}
function pad(value, width) {
    return String(value).padStart(width, '0');
}

// EXTERNAL MODULE: ./build/src/action/compare-texts.js
var compare_texts = __webpack_require__(950);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/src/promote/pep440.js
const grammar = new RegExp([
    String.raw `^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,15}(?:\.\d{1,15}){0,9})`,
    String.raw `(?:[-_.]?(?<word>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>\d{0,15}))?`,
    String.raw `(?:-(?<bare>\d{1,15})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,15}))?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,15}))?`,
    String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$`,
].join(''), 'i');
function parsePep440(text) {
    const groups = grammar.exec(text)?.groups;
    if (!groups)
        return undefined;
    const { word, number, bare, post, postNumber, dev, devNumber } = groups;
    return {
        epoch: Number(groups.epoch ?? 0),
        release: (groups.release ?? '').split('.').map(Number),
        pre: word === undefined ? undefined : [phase(word), Number(number)],
        post: bare !== undefined ? Number(bare) : post === undefined ? undefined : Number(postNumber),
        dev: dev === undefined ? undefined : Number(devNumber),
    };
}
function phase(word) {
    const first = word[0]?.toLowerCase();
    return first === 'a' ? 'a' : first === 'b' ? 'b' : 'rc';
}

;// CONCATENATED MODULE: ./build/src/promote/variant.js
const variant_words = [
    'alpine,slim,distroless,debian,ubuntu,trixie,bookworm,bullseye,buster,stretch,noble,jammy,focal,bionic,fedora,ubi,rhel',
    'centos,rocky,rockylinux,alma,almalinux,amazonlinux,oraclelinux,wolfi,chainguard,photon,busybox,musl,glibc',
    'windows,windowsservercore,servercore,nanoserver,ltsc,linux,amd64,x86_64,i386,arm,arm64,armhf,armv,aarch64,ppc64le,riscv64,s390x',
]
    .join(',')
    .split(',')
    .sort((a, b) => b.length - a.length);
const known = new RegExp(`^(?:${variant_words.join('|')})(?=$|[0-9._-])`, 'i');
function isKnownVariant(suffix) {
    return known.test(suffix);
}
function* variantCuts(text) {
    for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1))
        yield [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/promote/version.js



function parseVersion(text, variants = []) {
    if (text.length > 128 || /[^\w.!+-]/.test(text))
        return undefined;
    for (const [head, variant] of variantCuts(text)) {
        if (!isKnownVariant(variant) && !variants.includes(variant))
            continue;
        const version = parsePlain(head);
        if (version)
            return { ...version, text, variant };
    }
    return parsePlain(text);
}
function compareVersions(one, other) {
    return (one.order.epoch - other.order.epoch ||
        compareRelease(one.release, other.release) ||
        comparePre(one.order.pre, other.order.pre) ||
        one.order.post - other.order.post ||
        order(one.order.dev, other.order.dev));
}
function versionPart(version, part) {
    return version.release[{ major: 0, minor: 1, patch: 2 }[part]];
}
function sameVersionText(one, other) {
    return one.replace(/^v/i, '') === other.replace(/^v/i, '');
}
function parsePlain(text) {
    const bare = text.replace(/^v/i, '');
    const semver = /^\d/.test(bare) ? (0,node_modules_semver.parse)(bare) : null;
    if (semver) {
        const pre = semver.prerelease.length > 0 ? semverTokens(semver.prerelease) : undefined;
        return {
            text,
            scheme: 'semver',
            release: [semver.major, semver.minor, semver.patch],
            prerelease: pre !== undefined,
            variant: undefined,
            order: { epoch: 0, pre, post: -1, dev: Number.POSITIVE_INFINITY },
        };
    }
    const pep = parsePep440(text);
    if (!pep)
        return undefined;
    const devOnly = pep.dev !== undefined && pep.pre === undefined && pep.post === undefined;
    return {
        text,
        scheme: 'pep440',
        release: pep.release,
        prerelease: pep.pre !== undefined || pep.dev !== undefined,
        variant: undefined,
        order: {
            epoch: pep.epoch,
            pre: pep.pre ?? (devOnly ? ['dev', pep.dev ?? 0] : undefined),
            post: pep.post ?? -1,
            dev: devOnly ? Number.POSITIVE_INFINITY : (pep.dev ?? Number.POSITIVE_INFINITY),
        },
    };
}
const phaseWord = /^(alpha|a|beta|b|preview|pre|c|rc|dev)(\d{0,15})$/i;
function semverTokens(identifiers) {
    return identifiers.flatMap((identifier, at) => {
        const [, word, number] = phaseWord.exec(String(identifier)) ?? [];
        if (word === undefined)
            return [identifier];
        const name = word.toLowerCase() === 'dev' ? 'dev' : phase(word);
        if (number)
            return [name, Number(number)];
        return at === identifiers.length - 1 ? [name, 0] : [name];
    });
}
function compareRelease(one, other) {
    for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
        const difference = (one[at] ?? 0) - (other[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function comparePre(one, other) {
    if (!one || !other)
        return Number(one === undefined) - Number(other === undefined);
    for (const [at, token] of one.entries()) {
        const against = other[at];
        if (against === undefined)
            return 1;
        const difference = compareTokens(token, against);
        if (difference !== 0)
            return difference;
    }
    return one.length - other.length;
}
function compareTokens(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one - other;
    if (typeof one === 'number' || typeof other === 'number')
        return typeof one === 'number' ? -1 : 1;
    if (one === other)
        return 0;
    if (one === 'dev' || other === 'dev')
        return one === 'dev' ? -1 : 1;
    return order(one, other);
}
function order(one, other) {
    return Number(one > other) - Number(one < other);
}

;// CONCATENATED MODULE: ./build/src/plan/version.js


function versionValues(version) {
    const parsed = version === undefined ? undefined : parseVersion(version);
    const part = (name) => {
        const value = parsed && versionPart(parsed, name);
        return value === undefined ? undefined : String(value);
    };
    return { version, major: part('major'), minor: part('minor'), patch: part('patch') };
}
function versionOfFile(text) {
    const lines = text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim());
    return lines.find((line) => line !== '' && !line.startsWith('#'));
}
const piece = /\d+|[A-Za-z]+/g;
const beforeRelease = /^(?:dev|snapshot|nightly|a|alpha|b|beta|c|rc|pre|preview|canary|next)$/i;
function sortByVersion(values) {
    const parsed = values.map((text) => ({ text, version: parseVersion(text) }));
    const compare = (one, other) => one.version && other.version && allVersions
        ? compareVersions(one.version, other.version)
        : comparePieces(one.text, other.text);
    const allVersions = parsed.every(({ version }) => version !== undefined);
    return parsed.sort((a, b) => compare(a, b) || (0,compare_texts/* compareTexts */.q)(a.text, b.text)).map(({ text }) => text);
}
function comparePieces(one, other) {
    const [these, those] = [one.match(piece) ?? [], other.match(piece) ?? []];
    for (let at = 0; at < Math.max(these.length, those.length); at += 1) {
        const difference = weigh(these[at]) - weigh(those[at]) || compareSame(these[at] ?? '', those[at] ?? '');
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function weigh(text) {
    if (text === undefined)
        return 1;
    return /^\d/.test(text) ? 3 : beforeRelease.test(text) ? 0 : 2;
}
function compareSame(one, other) {
    if (/^\d/.test(one) && /^\d/.test(other)) {
        const [a, b] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')];
        return a.length - b.length || (0,compare_texts/* compareTexts */.q)(a, b);
    }
    return (0,compare_texts/* compareTexts */.q)(one.toLowerCase(), other.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/plan/template-values.js




const slugged = new Set(['branch', 'tag']);
const fields = new Set([
    'name',
    'image',
    'target',
    'context',
    'file',
    'platforms',
    'wave',
    'parent-tag',
    'ref',
    'reason',
    'inputs-hash',
]);
function sharedValues(request) {
    const { run, catalog } = request;
    const { version, major, minor, patch } = versionValues(request.version);
    return {
        axes: new Set(catalog.images.flatMap((image) => Object.keys(image.axes))),
        values: new Map([
            ['version', version],
            ['major', major],
            ['minor', minor],
            ['patch', patch],
            ['prefix', catalog.prefix],
            ['sha', run.sha || undefined],
            ['short-sha', run.sha.slice(0, 7) || undefined],
            ['branch', run.branch],
            ['tag', run.tag],
            ['pr', run.pr],
            ['run-id', run.runId || undefined],
            ['date', formatDate(run.event.now, 'YYYYMMDD')],
            ['owner', run.owner],
            ['repository', run.repository?.split('/')[1]],
            [
                'registry',
                request.registry ?? catalog.registry ?? (run.owner === undefined ? undefined : `ghcr.io/${run.owner}`),
            ],
        ]),
    };
}
function lookupFor(image, shared, known, place) {
    const ready = (value) => (place === 'tag or name' && value !== undefined ? (0,draft/* slug */.yR)(value) : value);
    return (name) => {
        if (Object.hasOwn(image.axes, name))
            return ready(image.axes[name] || undefined);
        if (Object.hasOwn(known, name))
            return known[name] || undefined;
        if (shared.values.has(name))
            return slugged.has(name) ? ready(shared.values.get(name)) : shared.values.get(name);
        if (name.startsWith('extra.'))
            return scalar(image.extra, name.slice('extra.'.length));
        return shared.axes.has(name) || fields.has(name) ? undefined : unknown;
    };
}
function scalar(extra, key) {
    const value = Object.hasOwn(extra, key) ? extra[key] : undefined;
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./build/src/plan/pushed-repository.js




function repositoryOf(image, request, shared, known) {
    const template = request.image ?? image.image ?? defaultImage(request);
    const where = `the image reference of "${image.name}"`;
    const filled = fillTemplate(template, lookupFor(image, shared, known, 'tag or name'), where);
    if ('missing' in filled)
        throw missingValue(where, template, filled.missing);
    const read = readReference(filled.text);
    if (!('why' in read) && read.tag === undefined && read.digest === undefined) {
        return { text: filled.text, key: formatRepository(read) };
    }
    const why = 'why' in read ? read.why : 'it has a tag or a digest';
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-034',
        message: `${where} is ${JSON.stringify(filled.text)}: ${why}.`,
        remedy: 'why' in read && read.instead !== undefined
            ? `Write ${read.instead}.`
            : 'Write `registry/repository` without a tag; tags are given by `tags`.',
    });
}
function defaultImage({ catalog, registry, run }) {
    const repository = run.repository?.split('/')[1];
    const given = registry ?? catalog.registry;
    const shares = catalog.format === 'build-summary' && repository !== undefined;
    if (given !== undefined)
        return shares ? '{registry}/{repository}' : '{registry}/{name}';
    if (run.repository === undefined)
        return 'localhost/{name}';
    const alone = catalog.images.length === 1;
    return shares || alone ? '{registry}/{repository}' : '{registry}/{repository}/{name}';
}
function missingValue(where, template, missing) {
    const names = missing.map((name) => `{${name}}`).join(', ');
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-035',
        message: `${where} is ${JSON.stringify(template)}, and ${names} ${missing.length > 1 ? 'have' : 'has'} no value for this event.`,
        remedy: 'Only a tag may be left out; use a variable that every event has, or give the value as an input.',
    });
}

;// CONCATENATED MODULE: ./build/src/plan/metadata-line.js
function withoutComment(line) {
    for (const { index } of line.matchAll(/\s#/g)) {
        const quotes = line.slice(0, index).split('"').length - 1;
        if (quotes % 2 === 0)
            return line.slice(0, index).trimEnd();
    }
    return line;
}
function splitCsv(line) {
    const fields = [];
    let at = 0;
    do {
        if (line[at] !== '"') {
            const end = line.indexOf(',', at);
            fields.push(line.slice(at, end < 0 ? line.length : end));
            at = end < 0 ? line.length : end;
        }
        else {
            let field = '';
            let end = line.indexOf('"', at + 1);
            while (end >= 0 && line[end + 1] === '"') {
                field += line.slice(at + 1, end + 1);
                at = end + 1;
                end = line.indexOf('"', at + 1);
            }
            if (end < 0 || (end + 1 < line.length && line[end + 1] !== ','))
                return undefined;
            fields.push(field + line.slice(at + 1, end));
            at = end + 1;
        }
    } while (line[at++] === ',');
    return fields;
}

;// CONCATENATED MODULE: ./build/src/plan/metadata-rules.js


const priorities = {
    schedule: 1000,
    semver: 900,
    pep440: 900,
    match: 800,
    edge: 700,
    ref: 600,
    raw: 200,
    sha: 100,
};
const attributesOf = {
    schedule: { pattern: 'nightly' },
    semver: { pattern: undefined, value: '', match: '' },
    pep440: { pattern: undefined, value: '', match: '' },
    match: { pattern: undefined, group: '0', value: '' },
    edge: { branch: '' },
    ref: { event: undefined },
    raw: { value: undefined },
    sha: { format: 'short', prefix: 'sha-' },
};
const common = ['enable', 'priority', 'prefix', 'suffix'];
const defaultRules = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];
function parseRules(lines) {
    return lines.map(parseRule).sort((one, other) => other.priority - one.priority);
}
function parseRule(written) {
    const line = withoutComment(written);
    const fields = ruleFields(line);
    if (!fields)
        return { type: 'raw', attributes: { value: line }, priority: priorities.raw, source: line, template: true };
    const type = typeOf(fields, line);
    const given = {};
    for (const [key, value] of fields) {
        if (key === 'type')
            continue;
        if (!(key in attributesOf[type]) && !common.includes(key)) {
            throw wrong(line, `\`${key}\` is no attribute of \`type=${type}\`; it has ${[...Object.keys(attributesOf[type]), ...common].join(', ')}`);
        }
        if (Object.hasOwn(given, key))
            throw wrong(line, `it has \`${key}\` twice; a value with a comma stands in quotes: \`"key=a,b"\``);
        given[key] = value;
    }
    const attributes = withDefaults(type, given, line);
    const priority = Number(attributes.priority ?? priorities[type]);
    if (!Number.isFinite(priority))
        throw wrong(line, 'its `priority` is no number');
    return { type, attributes, priority, source: line, template: false };
}
function withDefaults(type, given, line) {
    const attributes = { ...given };
    for (const [key, value] of Object.entries(attributesOf[type])) {
        if (attributes[key] !== undefined)
            continue;
        if (value === undefined)
            throw wrong(line, `its attribute \`${key}\` is missing`);
        attributes[key] = value;
    }
    if (type === 'ref') {
        if (!['branch', 'tag', 'pr'].includes(attributes.event ?? ''))
            throw wrong(line, '`event` is branch, tag or pr');
        if (attributes.event === 'pr')
            attributes.prefix ??= 'pr-';
    }
    if (type === 'sha' && !['short', 'long'].includes(attributes.format ?? ''))
        throw wrong(line, '`format` is short or long');
    if (type === 'match' && !/^\d{1,3}$/.test(attributes.group ?? ''))
        throw wrong(line, '`group` is the number of a group');
    return attributes;
}
function ruleFields(line) {
    const isRule = /(?:^|[,"])\s*(?:type|value|enable|priority|prefix|suffix)\s*=/i.test(line);
    if (!isRule)
        return undefined;
    return fieldsOf(line).map((field) => {
        const equals = field.indexOf('=', 1);
        if (equals < 0)
            return ['value', field.trim()];
        return [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()];
    });
}
function fieldsOf(line) {
    const fields = splitCsv(line);
    if (fields)
        return fields;
    throw wrong(line, 'a quote is not closed before the comma');
}
function typeOf(fields, line) {
    const type = fields.findLast(([key]) => key === 'type')?.[1] ?? 'raw';
    if (!Object.hasOwn(priorities, type)) {
        throw wrong(line, `${JSON.stringify(type)} is no type of rule; there are ${Object.keys(priorities).join(', ')}`);
    }
    return type;
}
function parseFlavor(lines) {
    let flavor = { latest: 'auto', prefix: '', prefixOnLatest: false, suffix: '', suffixOnLatest: false };
    for (const line of lines) {
        let last = '';
        for (const field of splitCsv(withoutComment(line)) ?? ['']) {
            const equals = field.indexOf('=');
            const key = field.slice(0, Math.max(0, equals)).trim().toLowerCase();
            const value = field.slice(equals + 1).trim();
            if (key === 'latest' && (value === 'auto' || value === 'true' || value === 'false'))
                flavor = { ...flavor, latest: value };
            else if (key === 'prefix' || key === 'suffix') {
                flavor = { ...flavor, [key]: value };
                last = key;
            }
            else if (key === 'onlatest' && last !== '' && (value === 'true' || value === 'false')) {
                flavor = { ...flavor, [`${last}OnLatest`]: value === 'true' };
            }
            else
                throw wrongFlavor(line);
        }
    }
    return flavor;
}
function wrong(line, why) {
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-010',
        message: `the tag rule ${JSON.stringify(line)} cannot be read: ${why}.`,
        remedy: 'Rules are written as for docker/metadata-action, for instance `type=ref,event=branch`; a line without `type=` is a template.',
    });
}
function wrongFlavor(line) {
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-011',
        message: `the flavor ${JSON.stringify(line)} cannot be read.`,
        remedy: 'Accepted are `latest=auto|true|false`, `prefix=TEXT` and `suffix=TEXT`, the latter two with `,onlatest=true|false`.',
    });
}

// EXTERNAL MODULE: ./build/src/github/context.js
var context = __webpack_require__(3438);
;// CONCATENATED MODULE: ./build/src/plan/metadata-event.js


function globals(event) {
    return ({ name, format = 'YYYY-MM-DDTHH:mm:ss[Z]', timeZone }) => {
        switch (name) {
            case 'branch':
                return (0,context/* afterPrefix */.l)('refs/heads/', event.ref) ?? '';
            case 'tag':
                return (0,context/* afterPrefix */.l)('refs/tags/', event.ref) ?? '';
            case 'sha':
                return event.sha.slice(0, event.shortSha);
            case 'base_ref':
                return event.baseRef;
            case 'is_default_branch':
                return String(isDefaultBranch(event));
            case 'is_not_default_branch':
                return String(!isDefaultBranch(event));
            case 'date':
                return formatDate(event.now, format, timeZone);
            case 'commit_date':
                return formatDate(event.commitDate, format, timeZone);
            default:
                return undefined;
        }
    };
}
function isDefaultBranch({ name, ref, defaultBranch }) {
    if (ref === '' || ref === 'refs/heads/')
        return false;
    return ref === `refs/heads/${defaultBranch}` || /create|discussion|issues|schedule/.test(name);
}

;// CONCATENATED MODULE: ./build/src/plan/metadata-expression.js

const mustache = /\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/g;
const inner = /^~?\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)(?:\s+(?:'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<bare>(?!tz=)[^\s'"=]+)))?(?:\s+tz=(?:'(?<tz1>[^']*)'|"(?<tz2>[^"]*)"))?\s*~?$/;
function isRawPattern(pattern) {
    return /^\{\{\s*raw\s*\}\}$/.test(pattern);
}
function expand(text, evaluate, within) {
    return text.replace(mustache, (whole, triple, double) => {
        const source = (triple ?? double ?? '').trim();
        if (source.startsWith('!'))
            return '';
        const groups = inner.exec(source)?.groups;
        const value = groups &&
            evaluate({
                name: groups.name ?? '',
                format: groups.single ?? groups.double,
                timeZone: groups.tz1 ?? groups.tz2,
            });
        if (value === undefined)
            throw metadata_expression_unknown(whole, within);
        return triple === undefined ? htmlEscaped(value) : value;
    });
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function htmlEscaped(text) {
    return text.replace(/[&<>"'`=]/g, (character) => entities[character] ?? character);
}
function metadata_expression_unknown(expression, within) {
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-013',
        message: `${JSON.stringify(expression)} in ${JSON.stringify(within)} is no expression that is known there.`,
        remedy: "Known are {{branch}}, {{tag}}, {{sha}}, {{base_ref}}, {{is_default_branch}}, {{is_not_default_branch}}, {{date 'FORMAT' tz='ZONE'}} and {{commit_date …}}; in patterns of versions {{raw}}, {{version}}, {{major}}, {{minor}}, {{patch}}.",
    });
}

;// CONCATENATED MODULE: ./build/src/plan/metadata-version.js
const semver = /^[v=\s]*(?<version>(?<major>0|[1-9]\d{0,15})\.(?<minor>0|[1-9]\d{0,15})\.(?<patch>0|[1-9]\d{0,15})(?<pre>-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?)(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function semverParts(text) {
    const groups = text.length <= 256 ? semver.exec(text)?.groups : undefined;
    if (!groups)
        return undefined;
    const { version = '', major = '', minor = '', patch = '', pre } = groups;
    return { stable: pre === undefined, values: { raw: text, version, major, minor, patch } };
}
function normalPep440(text, { epoch, release, pre, post, dev }) {
    const local = /\+(.*)$/s.exec(text)?.[1]?.toLowerCase().replace(/[-_]/g, '.');
    return [
        epoch > 0 ? `${epoch}!` : '',
        release.join('.'),
        pre ? pre.join('') : '',
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
        local === undefined ? '' : `+${local}`,
    ].join('');
}

;// CONCATENATED MODULE: ./build/src/plan/metadata-tags.js







function tagsOfRules(rules, scope) {
    const tags = [];
    let latest;
    for (const rule of rules) {
        if (!isEnabled(rule, scope))
            continue;
        const given = givenBy(rule, scope);
        const whole = given && affixed(given.value, rule, scope);
        if (!given || !whole)
            continue;
        const literal = rule.template && !rule.source.includes('{{');
        const tag = literal ? whole : sanitized(whole);
        if (!tags.some((other) => other.tag === tag))
            tags.push({ tag, source: rule.source });
        latest ??= scope.flavor.latest === 'auto' ? given.latest : scope.flavor.latest === 'true';
    }
    return latest ? [...tags, latestTag(scope)] : tags;
}
function isEnabled(rule, scope) {
    const written = rule.attributes.enable ?? 'true';
    const enabled = global(written, rule, scope);
    if (enabled === 'true' || enabled === 'false')
        return enabled === 'true';
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-014',
        message: `the \`enable\` of the tag rule ${JSON.stringify(rule.source)} is ${JSON.stringify(enabled ?? written)}.`,
        remedy: "It must come out as true or false; a workflow expression such as `${{ github.ref_type == 'tag' }}` does.",
    });
}
function givenBy(rule, scope) {
    const { event } = scope;
    const attribute = (name) => rule.attributes[name] ?? '';
    switch (rule.type) {
        case 'schedule':
            return event.name === 'schedule' ? plain(global(attribute('pattern'), rule, scope)) : undefined;
        case 'semver':
        case 'pep440':
            return ofVersion(rule, scope);
        case 'match':
            return ofMatch(rule, scope);
        case 'ref':
            return ofRef(attribute('event'), event.ref);
        case 'edge': {
            const branch = attribute('branch') || event.defaultBranch;
            return branch !== undefined && event.ref === `refs/heads/${branch}` ? plain('edge') : undefined;
        }
        case 'raw':
            return plain(global(attribute('value'), rule, scope));
        case 'sha':
            return plain(attribute('format') === 'short' ? event.sha.slice(0, event.shortSha) : event.sha);
    }
}
function plain(value) {
    return value ? { value, latest: false } : undefined;
}
function ofRef(event, ref) {
    if (event === 'branch')
        return plain((0,context/* afterPrefix */.l)('refs/heads/', ref));
    if (event === 'pr')
        return plain((0,context/* afterPrefix */.l)('refs/pull/', ref)?.replace(/\/merge$/, ''));
    const tag = (0,context/* afterPrefix */.l)('refs/tags/', ref);
    return tag ? { value: tag, latest: true } : undefined;
}
function subject(rule, scope) {
    const value = rule.attributes.value ?? '';
    return value === '' ? (0,context/* afterPrefix */.l)('refs/tags/', scope.event.ref) : global(value, rule, scope);
}
function ofVersion(rule, scope) {
    const whole = subject(rule, scope);
    if (whole === undefined)
        return undefined;
    const part = matchedPart(whole, rule, scope);
    if (part === undefined)
        return undefined;
    const text = part.replaceAll('/', '-');
    const parts = rule.type === 'semver' ? semverParts(text) : pep440Parts(text);
    if (!parts) {
        scope.note(`the rule ${JSON.stringify(rule.source)} gives no tag: ${JSON.stringify(text)} is no version by ${rule.type === 'semver' ? 'SemVer' : 'PEP 440'}`);
        return undefined;
    }
    const pattern = rule.attributes.pattern ?? '';
    if (!parts.stable)
        return { value: isRawPattern(pattern) ? parts.values.raw : parts.values.version, latest: false };
    const values = parts.values;
    const filled = scope.fill(pattern);
    if (filled === undefined)
        return undefined;
    const value = expand(filled, ({ name }) => (0,own/* own */.Z)(values, name), rule.source);
    return value === '' ? undefined : { value, latest: true };
}
function matchedPart(whole, rule, scope) {
    const pattern = rule.attributes.match ?? '';
    if (pattern === '')
        return whole;
    const found = scope.match(pattern, '', whole);
    if (!found) {
        scope.note(`${JSON.stringify(pattern)} of the rule ${JSON.stringify(rule.source)} does not match ${JSON.stringify(whole)}; the whole text is used`);
        return whole;
    }
    if (found[1] === undefined)
        scope.note(`the rule ${JSON.stringify(rule.source)} gives no tag: its \`match\` has no group`);
    return found[1];
}
function pep440Parts(text) {
    const version = parsePep440(text);
    if (!version)
        return undefined;
    const release = (at) => String(version.release[at] ?? 0);
    return {
        stable: version.pre === undefined && version.post === undefined && version.dev === undefined,
        values: {
            raw: text,
            version: normalPep440(text, version),
            major: release(0),
            minor: release(1),
            patch: release(2),
        },
    };
}
function ofMatch(rule, scope) {
    const whole = subject(rule, scope);
    if (whole === undefined)
        return undefined;
    const written = rule.attributes.pattern ?? '';
    const [, pattern = written, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(written) ?? [];
    const found = scope.match(pattern, flags, whole);
    const value = found?.[Number(rule.attributes.group)];
    if (value === undefined) {
        scope.note(`the rule ${JSON.stringify(rule.source)} gives no tag: ${found ? 'it has no such group' : `it does not match ${JSON.stringify(whole)}`}`);
        return undefined;
    }
    return value === '' ? undefined : { value, latest: true };
}
function affixed(value, rule, scope) {
    const prefix = global(rule.attributes.prefix ?? scope.flavor.prefix, rule, scope);
    const suffix = global(rule.attributes.suffix ?? scope.flavor.suffix, rule, scope);
    return prefix === undefined || suffix === undefined ? undefined : `${prefix}${value}${suffix}`;
}
function latestTag(scope) {
    const { flavor } = scope;
    const expanded = (text) => expand(scope.fill(text) ?? '', globals(scope.event), text);
    const prefix = flavor.prefixOnLatest ? expanded(flavor.prefix) : '';
    const suffix = flavor.suffixOnLatest ? expanded(flavor.suffix) : '';
    return { tag: sanitized(`${prefix}latest${suffix}`), source: 'flavor: latest' };
}
function global(text, rule, scope) {
    const filled = scope.fill(text);
    return filled === undefined ? undefined : expand(filled, globals(scope.event), rule.source);
}
function sanitized(tag) {
    return tag.replace(/[^a-zA-Z0-9._-]+/g, '-');
}

;// CONCATENATED MODULE: ./build/src/plan/tags.js





const shown = 20;
function tagMaker(request) {
    const flavor = parseFlavor(request.flavor);
    const parsed = new Map();
    const bad = [];
    const byDefault = request.run.event.ref === '' ? ['type=sha'] : defaultRules;
    const rulesOf = (own, ownTags) => {
        const wished = ownTags ? [] : request.tags;
        const lines = [wished, own, byDefault].find(({ length }) => length > 0) ?? byDefault;
        const key = lines.join('\n');
        const rules = parsed.get(key) ?? parseRules(lines.map((line) => line.replace(/^:(?=\S)/, '')));
        parsed.set(key, rules);
        return rules;
    };
    const matched = new Map();
    const match = (pattern, flags, text) => {
        const key = JSON.stringify([pattern, flags, text]);
        if (!matched.has(key))
            matched.set(key, request.match(pattern, flags, text));
        return matched.get(key);
    };
    return {
        tagsOf: ({ name, tags: own }, lookup, ownTags) => {
            const note = (sentence) => request.note(`${name}: ${sentence}.`);
            const fill = (text) => {
                const filled = fillTemplate(text, lookup, `a tag of "${name}"`);
                if ('text' in filled)
                    return filled.text;
                note(`${JSON.stringify(text)} gives no tag: there is no ${filled.missing.map((one) => `{${one}}`).join(', ')} here`);
                return undefined;
            };
            const tags = tagsOfRules(rulesOf(own, ownTags), {
                event: request.run.event,
                flavor,
                fill,
                match,
                note,
            });
            for (const { tag, source } of tags) {
                if (!isTag(tag))
                    bad.push(`"${name}": ${JSON.stringify(tag)}, made by ${JSON.stringify(source)}`);
            }
            return tags;
        },
        check: () => {
            if (bad.length === 0)
                return;
            const more = bad.length > shown ? [`… and ${bad.length - shown} more`] : [];
            throw new problem/* Problem */.AF({
                code: 'DCA-MAT-030',
                message: `${bad.length === 1 ? 'a rule makes a text' : `${bad.length} times a rule makes a text`} that is no tag:\n${[...bad.slice(0, shown), ...more].map((line) => `  - ${line}`).join('\n')}`,
                remedy: 'A tag has letters, digits, `_`, `.` and `-`, at most 128 of them, and begins with neither `.` nor `-`. Where a variable may have no value, write a template in place of the rule, such as `{branch}-{short-sha}`: without the value there is no tag.',
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/plan/tags-unique.js

const tags_unique_shown = 20;
function uniqueReferences() {
    const owners = new Map();
    const clashes = [];
    return {
        add: (reference, image, rule) => {
            const owner = owners.get(reference);
            if (!owner)
                owners.set(reference, { image, rule });
            else if (owner.image !== image) {
                clashes.push(`${reference}: "${owner.image}" by ${JSON.stringify(owner.rule)}, "${image}" by ${JSON.stringify(rule)}`);
            }
        },
        check: () => {
            if (clashes.length === 0)
                return;
            const more = clashes.length > tags_unique_shown ? [`… and ${clashes.length - tags_unique_shown} more`] : [];
            throw new problem/* Problem */.AF({
                code: 'DCA-MAT-032',
                message: `${clashes.length === 1 ? 'two images have' : `${clashes.length} times two images have`} one reference:\n${[...clashes.slice(0, tags_unique_shown), ...more].map((line) => `  - ${line}`).join('\n')}`,
                remedy: 'Let `image` or `tags` tell them apart, for instance with {name} or an axis.',
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/plan/matrix-workshop.js







function workshop(request) {
    const shared = sharedValues(request);
    const tags = tagMaker(request);
    const references = uniqueReferences();
    const places = new Map();
    const byName = new Map(request.catalog.images.map((image) => [image.name, image]));
    const published = request.parentTag ?? request.catalog.publishedTag ?? 'latest';
    const tagsOf = (image, known, ownTags = false) => tags.tagsOf(image, lookupFor(image, shared, known, 'tag or name'), ownTags);
    const repository = (image, known, wishes) => repositoryOf(image, wishes, shared, known);
    return {
        request,
        registry: shared.values.get('registry'),
        repositoryOf: repository,
        claim: (image, { text, key }, known, ownTags) => {
            const made = tagsOf(image, known, ownTags);
            for (const { tag, source } of made)
                references.add(`${key}:${tag}`, image.name, source);
            places.set(image.name, { repository: text, tag: made[0]?.tag });
            return made;
        },
        placeOf: (name) => {
            const known = places.get(name);
            if (known)
                return known;
            const image = byName.get(name);
            if (!image)
                throw unknownParent(name);
            const fields = { name, target: image.target, wave: String(image.wave), 'parent-tag': published };
            const { text } = repository(image, fields, request);
            const shares = request.catalog.format === 'build-summary' && request.parentTag === undefined;
            const place = {
                repository: text,
                tag: (shares ? tagsOf(image, { ...fields, image: text })[0]?.tag : undefined) ?? published,
            };
            places.set(name, place);
            return place;
        },
        fillerOf: (image, known) => {
            const lookup = lookupFor(image, shared, known, 'elsewhere');
            return (template, what) => {
                const where = `${what} of "${image.name}"`;
                const filled = fillTemplate(template, lookup, where);
                if ('missing' in filled)
                    throw missingValue(where, template, filled.missing);
                return filled.text;
            };
        },
        tryFill: (image, known, template) => {
            const filled = fillTemplate(template, lookupFor(image, shared, known, 'elsewhere'), `a parent of "${image.name}"`);
            return 'text' in filled ? filled.text : undefined;
        },
        caches: cachePlaces({ kind: request.cache, runId: request.run.runId }),
        check: () => {
            tags.check();
            references.check();
        },
    };
}
function unknownParent(name) {
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-038',
        voice: 'bug',
        message: `the catalog names "${name}" as a parent and does not have it.`,
    });
}

// EXTERNAL MODULE: ./build/src/catalog/graph.js
var graph = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/plan/waves.js

function waveOf(nodes) {
    const selected = new Set(nodes.map((node) => node.name));
    const among = (parents) => [...new Set(parents)].filter((parent) => selected.has(parent));
    return (0,graph/* graph */.J)(nodes.map(({ name, parents }) => ({ name, parents: among(parents) }))).waves;
}
function inWaveOrder(nodes, waves) {
    const at = (node) => waves.get(node.name) ?? 0;
    return nodes
        .map((node, index) => ({ node, index }))
        .sort((one, other) => at(one.node) - at(other.node) || one.index - other.index)
        .map(({ node }) => node);
}

;// CONCATENATED MODULE: ./build/src/plan/matrix.js







function makeEntries(selected, request) {
    const nodes = selected.map(({ image, added }) => {
        checkAxes(image);
        return { name: image.name, parents: image.parents, image: withOverrides(image, added), added };
    });
    const waves = waveOf(nodes);
    const shop = workshop(request);
    const family = familyOf(nodes);
    const entries = inWaveOrder(nodes, waves).flatMap(({ image, added }) => legsOf({ image, added, wave: waves.get(image.name) ?? 0, family: family(image.name) }, shop));
    shop.check();
    return entries;
}
function checkAxes(image) {
    const taken = Object.keys(image.axes).find((axis) => entryFields.has(axis));
    if (taken === undefined)
        return;
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-033',
        message: `the axis "${taken}" of "${image.name}" has the name of a field of every entry.`,
        remedy: 'Call the axis something else.',
    });
}

// EXTERNAL MODULE: ./build/src/action/contract.js
var contract = __webpack_require__(5936);
;// CONCATENATED MODULE: ./build/src/plan/matrix-outputs.js



const none = { include: [] };
const reserve = 20_000;
function checkCount(count, { maxJobs, shard }) {
    if (count > maxJobs && !shard) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-061',
            message: `the matrix has ${count} entries; ${maxJobs === 256 ? 'GitHub runs at most 256' : `\`max-jobs\` allows ${maxJobs}`}.`,
            remedy: 'Select fewer (`only`, `filter`, `pick`), or set `shard: true` and run the matrices of `shards`, each in a job of its own.',
        });
    }
    if (count > mostEntries) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-064',
            message: `${count} entries are more than the outputs of a job can hold: GitHub keeps ${contract/* outputLimit */.pX} characters of them.`,
            remedy: 'Select fewer images in each run (`only`, `filter`, `pick`), or plan parts of the catalog in several jobs.',
        });
    }
}
const mostEntries = Math.floor(contract/* outputLimit */.pX / 300);
function matrixOutputs(entries, { maxJobs, shard, taken = 0 }) {
    checkCount(entries.length, { maxJobs, shard });
    const byWave = [...(0,group_by/* groupBy */.$)(entries, (entry) => entry.wave).values()];
    const waves = byWave.map((include) => ({ include }));
    const shards = shard ? byWave.flatMap((wave) => chunks(wave, maxJobs)) : [];
    const outputs = {
        matrix: { include: entries },
        hasEntries: entries.length > 0,
        count: entries.length,
        names: [...new Set(entries.map((entry) => entry.name))],
        waves,
        waveCount: waves.length,
        shards,
        shardCount: shards.length,
        images: imagesOf(entries),
    };
    return shard ? whereItFits(outputs, maxJobs, contract/* outputLimit */.pX - reserve - taken) : outputs;
}
function whereItFits(outputs, maxJobs, most) {
    const size = (value) => JSON.stringify(value).length;
    const entries = size(outputs.matrix);
    const images = size(outputs.images);
    let room = most - size(outputs.names) - size(outputs.shards) - images;
    const slim = room < 0;
    const shards = slim ? outputs.shards.map(({ include }) => ({ include: include.map(withoutEmpty) })) : outputs.shards;
    if (slim)
        room = most - size(outputs.names) - size(shards) - images;
    const take = (fits) => {
        const taken = fits && entries <= room;
        if (taken)
            room -= entries;
        return taken;
    };
    const matrix = take(outputs.count <= maxJobs) ? outputs.matrix : none;
    const waves = take(outputs.waves.every((wave) => wave.include.length <= maxJobs)) ? outputs.waves : [];
    return { ...outputs, shards, matrix, waves, images: room < 0 ? {} : outputs.images };
}
function withoutEmpty(entry) {
    const full = Object.entries(entry).filter(([, value]) => value !== '' && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}');
    return Object.fromEntries(full);
}
function chunks(include, size) {
    const shards = [];
    for (let from = 0; from < include.length; from += size)
        shards.push({ include: include.slice(from, from + size) });
    return shards;
}
function imagesOf(entries) {
    return Object.fromEntries(entries.map(({ name, image, ref, tags, parents, wave }) => [
        name,
        { image, ref, tags: tags === '' ? [] : tags.split('\n'), parents, wave },
    ]));
}

// EXTERNAL MODULE: ./build/src/catalog/credential.js
var credential = __webpack_require__(6164);
;// CONCATENATED MODULE: ./build/src/plan/matrix-secrets.js

function secretArguments(entries) {
    return entries.flatMap((entry) => {
        const lines = entry['build-args'] === '' ? [] : entry['build-args'].split('\n');
        const suspicious = lines
            .filter((line) => credential/* credential */.e.test(line))
            .map((line) => line.replace(/^"/, '').split('=')[0] ?? '');
        return suspicious.map((name) => `the build argument ${JSON.stringify(name)} of "${entry.name}" looks like a credential; give secrets to a build with \`secrets:\`, arguments are public.`);
    });
}

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
        const text = terminal_markdown_plain(line.replace(/^#+ /, ''));
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
        .map((cell) => terminal_markdown_plain(cell).trim());
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
function terminal_markdown_plain(text) {
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

;// CONCATENATED MODULE: ./build/src/report/markdown.js



const valueLimit = 512;
let graphemes;
function escapeMarkdown(text, limit = valueLimit) {
    const words = clip(oneLine(text, ' '), limit).trim();
    return markdown_entities(words.replace(magnets, `$&${gap}`)).replaceAll(gap, '&#8203;');
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
    const lines = visible(text.replace(/\r\n?/g, '\n')).replace(/(?<!\n)\n+$/, '');
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
function markdown_entities(text) {
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
    const address = parseUrl(url);
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

;// CONCATENATED MODULE: ./build/src/plan/matrix-summary.js

const matrix_summary_shown = 200;
function matrixSummary(entries, facts) {
    return ['### Matrix', countSentence(entries, facts), ...(entries.length > 0 ? [matrixTable(entries)] : [])].join('\n\n');
}
function countSentence(entries, { version, of }) {
    const names = new Set(entries.map((entry) => entry.name)).size;
    const waves = new Set(entries.map((entry) => entry.wave)).size;
    const built = names === 0
        ? 'Nothing is built'
        : `**${names}** of ${of} ${of === 1 ? 'image' : 'images'} ${names === 1 ? 'is' : 'are'} built`;
    const order = waves > 1 ? `, in ${waves} waves` : '';
    const jobs = entries.length === names ? '' : `, in ${entries.length} jobs`;
    return `${built}${order}${jobs}${version === undefined ? '' : `; the version is ${code(version)}`}.`;
}
function matrixTable(entries) {
    const some = (key) => entries.some((entry) => entry[key] !== '');
    const columns = [
        'Wave',
        'Image',
        'Tags',
        ...(some('platforms') ? ['Platforms'] : []),
        ...(some('reason') ? ['Why'] : []),
    ];
    const rows = entries
        .slice(0, matrix_summary_shown)
        .map((entry) => [
        String(entry.wave),
        code(entry.name),
        tagCell(entry),
        ...(some('platforms') ? [code(entry.platforms)] : []),
        ...(some('reason') ? [escapeMarkdown(entry.reason)] : []),
    ]);
    const rest = entries.length > matrix_summary_shown ? `\n\n… and ${entries.length - matrix_summary_shown} more.` : '';
    const whole = table(columns, rows) + rest;
    return longTable(whole, entries.length, 30, 'entries');
}
function tagCell({ tags, image }) {
    if (tags === '')
        return 'none for this event';
    const [first = '', ...others] = tags.split('\n').map((reference) => reference.slice(image.length + 1));
    return [code(`${image}:${first}`), ...others.map((tag) => code(tag))].join(' ');
}

// EXTERNAL MODULE: ./build/src/catalog/complaint.js
var complaint = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/src/catalog/document.js + 1 modules
var catalog_document = __webpack_require__(2228);
;// CONCATENATED MODULE: ./build/src/plan/matrix-yaml.js



async function parseItems(text, input) {
    if (text === undefined)
        return [];
    const node = await parse(text, input, 'DCA-MAT-070');
    const items = node?.kind === 'list' ? node.items : undefined;
    if (!items?.every((item) => item.kind === 'map' && item.entries.length > 0)) {
        throw matrix_yaml_wrong('DCA-MAT-070', input, 'it is no list of mappings', 'Write items as under `matrix:`, for instance `- runtime: cuda`.');
    }
    return items.map((item) => textually(item));
}
async function parseRunners(text) {
    if (!/[:[\n]/.test(text))
        return new Map([['default', text]]);
    const node = await parse(text, 'runs-on', 'DCA-MAT-071');
    const label = (value) => {
        const texts = value.kind === 'list' ? value.items.map((item) => (item.kind === 'text' ? item.text : '')) : [];
        if (value.kind === 'text' && value.text !== '')
            return value.text;
        if (texts.length > 0 && texts.every((one) => one !== ''))
            return texts;
        throw matrix_yaml_wrong('DCA-MAT-071', 'runs-on', 'a platform has neither a label nor a list of labels', 'Write `linux/arm64: ubuntu-24.04-arm`.');
    };
    if (node?.kind !== 'map')
        return new Map([['default', node ? label(node) : text]]);
    return new Map(node.entries.map(({ key, value }) => [key, label(value)]));
}
async function parse(text, input, code) {
    const found = (0,complaint/* complaints */.ZL)(undefined);
    const node = await (0,catalog_document/* parseDocument */.Tp)(text, found);
    const [first] = found.all();
    if (first)
        throw matrix_yaml_wrong(code, input, `${first.at ? `in line ${first.at.line}, ` : ''}${first.message.replace(/\.$/, '')}`, first.remedy);
    return node;
}
function textually(node) {
    if (node.kind === 'list')
        return node.items.map(textually);
    if (node.kind === 'map')
        return Object.fromEntries(node.entries.map(({ key, value }) => [key, textually(value)]));
    const value = (0,catalog_document/* dataOf */.qu)(node);
    return typeof value === 'boolean' || value === null ? value : node.text;
}
function matrix_yaml_wrong(code, input, why, remedy) {
    return new problem/* Problem */.AF({ code, message: `the input \`${input}\` cannot be used: ${why}.`, remedy });
}

// EXTERNAL MODULE: ./build/src/catalog/ancestors.js
var ancestors = __webpack_require__(7003);
;// CONCATENATED MODULE: ./build/src/action/name-glob.js
function nameGlob(glob) {
    const pattern = [...glob];
    return (name) => matches(pattern, [...name]);
}
function matches(pattern, name) {
    let [at, to] = [0, 0];
    let back;
    while (to < name.length) {
        if (pattern[at] === '*') {
            back = [at, to];
            at += 1;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[to])) {
            at += 1;
            to += 1;
        }
        else if (back) {
            back = [back[0], back[1] + 1];
            at = back[0] + 1;
            to = back[1];
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every((character) => character === '*');
}

;// CONCATENATED MODULE: ./build/src/plan/select-filter.js





function filterImages(images, lines, scope) {
    if (lines.length === 0)
        return images;
    const byKey = (0,group_by/* groupBy */.$)(lines.map(parseCondition), (condition) => condition.key);
    for (const key of byKey.keys())
        checkKey(key, scope.all);
    return images.filter((image) => [...byKey].every(([key, conditions]) => {
        const values = valuesFor(image, key, scope);
        const wanted = conditions.filter((condition) => !condition.negated);
        const matches = ({ glob, matchesGlob }) => glob === '' ? values.length === 0 : values.some(matchesGlob);
        return ((wanted.length === 0 || wanted.some(matches)) &&
            conditions.every((condition) => !condition.negated || !matches(condition)));
    }));
}
function parseCondition(line) {
    const [, key, negation, glob] = /^([A-Za-z_][\w.-]*)\s*(!?)=\s*(.*)$/s.exec(line) ?? [];
    if (key === undefined || glob === undefined) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-050',
            message: `the filter ${JSON.stringify(line)} cannot be read.`,
            remedy: 'A filter is `key=glob` or `key!=glob`, such as `lts=true` or `image_type!=*-gpu`.',
        });
    }
    return { key, glob: glob.trim(), matchesGlob: nameGlob(glob.trim()), negated: negation === '!' };
}
const select_filter_fields = {
    name: (image) => [image.name],
    context: (image) => [image.context],
    file: (image) => [image.file],
    target: (image) => [image.target],
    platforms: (image) => image.platforms,
    parents: (image) => image.parents,
    wave: (image) => [String(image.wave)],
    'base-image': (image) => [image.baseImage],
};
function valuesFor(image, key, scope) {
    return raw().flatMap((value) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '' ? [String(value)] : []);
    function raw() {
        if (Object.hasOwn(image.axes, key))
            return [image.axes[key]];
        const field = (0,own/* own */.Z)(select_filter_fields, key);
        if (field !== undefined)
            return field(image);
        if (key === 'reason')
            return [(0,own/* own */.Z)(scope.reasons, image.name)];
        if (entryFields.has(key) && key !== 'extra')
            return pieces(scope.entryOf(image.name)?.[key]);
        const extra = key.startsWith('extra.') ? key.slice('extra.'.length) : key;
        return Object.hasOwn(image.extra, extra) ? [image.extra[extra]].flat() : [];
    }
}
function pieces(value) {
    return typeof value === 'string' ? value.split('\n') : [value].flat();
}
function checkKey(key, images) {
    if (images.length === 0 || entryFields.has(key) || Object.hasOwn(select_filter_fields, key))
        return;
    const extra = key.startsWith('extra.') ? key.slice('extra.'.length) : key;
    if (images.some((image) => Object.hasOwn(image.axes, key) || Object.hasOwn(image.extra, extra)))
        return;
    const axes = [...new Set(images.flatMap((image) => Object.keys(image.axes)))].slice(0, 20);
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-051',
        message: `no image of the catalog has a field or axis "${key}", so no filter on it can be meant.`,
        remedy: `Axes are ${axes.length > 0 ? axes.join(', ') : 'none'}; fields are ${[...entryFields].join(', ')}, and the keys of \`extra\`.`,
    });
}

;// CONCATENATED MODULE: ./build/src/plan/select-include.js


const computed = new Set([
    'ref',
    'artifact',
    'wave',
    'parents',
    'parent-refs',
    'parent-artifacts',
    'children',
    'inputs-hash',
]);
function excludeImages(images, items, all) {
    for (const item of items)
        checkKeys(item, all);
    if (items.length === 0)
        return images;
    return images.filter((image) => !items.some((item) => Object.entries(item).every(([key, value]) => sameText(ownValue(image, key), value))));
}
function includeItems(images, items) {
    let selected = images.map((image) => ({ image, added: {} }));
    for (const item of items) {
        for (const key of Object.keys(item))
            if (computed.has(key))
                throw notSettable(key);
        let found = false;
        selected = selected.map((one, index) => {
            if (index >= images.length || !extendsImage(item, one.image))
                return one;
            found = true;
            return { image: one.image, added: { ...one.added, ...item } };
        });
        if (!found)
            selected = [...selected, { image: newImage(item, selected), added: item }];
    }
    return selected;
}
function extendsImage(item, image) {
    return Object.entries(item).every(([key, value]) => {
        if (key === 'name')
            return image.name === String(value);
        return !Object.hasOwn(image.axes, key) || sameText(image.axes[key], value);
    });
}
function newImage(item, selected) {
    const axes = Object.fromEntries(Object.entries(item).flatMap(([key, value]) => (entryFields.has(key) ? [] : [[key, select_include_textOf(value)]])));
    const name = typeof item.name === 'string' ? item.name : Object.values(axes).join('-');
    const valid = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(name);
    if (!valid || selected.some((one) => one.image.name === name)) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-056',
            message: `item of \`include\` ${JSON.stringify(item)} matches no image, and ${valid ? `another entry is called "${name}"` : `${JSON.stringify(name)} cannot be the name of a new one`}.`,
            remedy: 'Give the item a `name` of its own (letters, digits, `.`, `_`, `-`), or the values of the images that it is meant for.',
        });
    }
    return {
        name,
        image: undefined,
        context: select_include_textOf(item.context ?? '.'),
        file: select_include_textOf(item.file ?? joined(select_include_textOf(item.context ?? '.'), 'Dockerfile')),
        target: item.target === undefined ? undefined : select_include_textOf(item.target),
        buildArgs: {},
        buildContexts: {},
        platforms: [],
        tags: [],
        paths: undefined,
        parents: [],
        parentReferences: {},
        baseImage: undefined,
        wave: 0,
        axes,
        labels: {},
        extra: {},
    };
}
function ownValue(image, key) {
    if (Object.hasOwn(image.axes, key))
        return image.axes[key];
    if (key === 'name' || key === 'image' || key === 'context' || key === 'file' || key === 'target')
        return image[key];
    return Object.hasOwn(image.extra, key) ? image.extra[key] : undefined;
}
function checkKeys(item, all) {
    for (const key of Object.keys(item)) {
        if (all.length === 0 || all.some((image) => ownValue(image, key) !== undefined))
            continue;
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-054',
            message: `no image of the catalog has the key "${key}" of the \`exclude\` item ${JSON.stringify(item)}.`,
            remedy: 'An item names axes, `name`, `image`, `context`, `file`, `target`, or keys of `extra`.',
        });
    }
}
function sameText(one, other) {
    return one !== undefined && other !== undefined && select_include_textOf(one) === select_include_textOf(other);
}
function select_include_textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function joined(folder, file) {
    return folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}
function notSettable(key) {
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-055',
        message: `an item of \`include\` sets "${key}", which is computed from the selection.`,
        remedy: `Leave it out; ${[...computed].join(', ')} cannot be set.`,
    });
}

;// CONCATENATED MODULE: ./build/src/plan/select-pick.js


function pickImages(selected, lines, all) {
    return lines.reduce((images, line) => {
        const { axis, choose } = parsePick(line);
        if (all.length > 0 && !all.some((image) => Object.hasOwn(image.axes, axis))) {
            const axes = [...new Set(all.flatMap((image) => Object.keys(image.axes)))].slice(0, 20);
            throw new problem/* Problem */.AF({
                code: 'DCA-MAT-053',
                message: `no image of the catalog has the axis "${axis}" that ${JSON.stringify(line)} picks from.`,
                remedy: `Axes are ${axes.length > 0 ? axes.join(', ') : 'none'}.`,
            });
        }
        const values = new Set(images.flatMap((image) => image.axes[axis] || []));
        const picked = new Set(choose(sortByVersion([...values])));
        return images.filter((image) => !image.axes[axis] || picked.has(image.axes[axis]));
    }, selected);
}
function parsePick(line) {
    const [, axis, end, count] = /^([A-Za-z_][\w.-]*)\s*=\s*(?:(newest|oldest):([1-9]\d{0,5})|edges)$/.exec(line) ?? [];
    if (axis === undefined) {
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-052',
            message: `the pick ${JSON.stringify(line)} cannot be read.`,
            remedy: 'A pick is `axis=newest:N`, `axis=oldest:N` or `axis=edges`, such as `runtime=newest:2`.',
        });
    }
    const choose = (sorted) => {
        if (end === undefined)
            return [...sorted.slice(0, 1), ...sorted.slice(-1)];
        return end === 'newest' ? sorted.slice(-Number(count)) : sorted.slice(0, Number(count));
    };
    return { axis, choose };
}

;// CONCATENATED MODULE: ./build/src/plan/select.js





function select_select(images, selection) {
    const { only, filter, pick, withParents, include, exclude } = selection;
    const named = only === undefined ? images : onlyNamed(images, only);
    const filtered = filterImages(named, filter, { all: images, reasons: selection.reasons, entryOf: selection.entryOf });
    const picked = pickImages(filtered, pick, images);
    const names = picked.map((image) => image.name);
    const whole = withParents ? (0,ancestors/* withAncestors */.f)(images, names) : picked;
    return includeItems(excludeImages(whole, exclude, images), include);
}
function onlyNamed(images, only) {
    const wanted = new Set(only);
    const found = images.filter((image) => wanted.delete(image.name));
    if (wanted.size === 0)
        return found;
    const unknown = [...wanted].slice(0, 10).map((name) => JSON.stringify(name));
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-057',
        message: `\`only\` names ${unknown.join(', ')}${wanted.size > 10 ? ` and ${wanted.size - 10} more` : ''}, which the catalog does not have.`,
        remedy: 'Give generate-matrix the catalog that detect-changes read, at the same commit.',
    });
}

// EXTERNAL MODULE: ./build/src/plan/template-run.js
var template_run = __webpack_require__(1091);
;// CONCATENATED MODULE: ./build/actions/generate-matrix/run.js











const workflowWaves = 5;
async function generateMatrix(inputs, ports) {
    return (await makeMatrix(inputs, ports)).outcome;
}
async function makeMatrix(inputs, ports, taken = 0) {
    const { catalog, log } = ports;
    const [include, exclude] = await Promise.all([
        parseItems(inputs.include, 'include'),
        parseItems(inputs.exclude, 'exclude'),
    ]);
    const notes = new Set();
    const request = await requestOf(inputs, ports, (sentence) => notes.add(sentence));
    const { version } = request;
    const selected = select_select(catalog.images, { ...inputs, include, exclude, entryOf: entriesOfAll(request) });
    checkCount(selected.length, inputs);
    const hashes = await ports.hashesOf(selected.map(({ image }) => image.name));
    const entries = makeEntries(selected, { ...request, hashes });
    for (const note of notes)
        log.info(note);
    for (const warning of secretArguments(entries))
        log.warn(warning);
    const { repository, owner } = request.run;
    if (ports.context.repository !== (repository ?? '') && entries.some((entry) => entry.image.includes(owner ?? '/'))) {
        log.notice(`the names of images have no upper case: ${ports.context.repository} is ${repository} in them.`);
    }
    const outputs = { ...matrixOutputs(entries, { ...inputs, taken }), version: version ?? '' };
    tellLimits(outputs, log);
    const [first, ...others] = untagged(outputs);
    if (first !== undefined)
        log.warn(untaggedWarning(first, others));
    const outcome = {
        outputs,
        summary: matrixSummary(entries, { version, of: catalog.images.length }),
        decisions: wavesOf(outputs),
        verdict: verdictOf(outputs),
        failure: inputs.failOnEmpty && entries.length === 0 ? emptyProblem(catalog.images.length) : undefined,
    };
    return { outcome, entries };
}
async function eventReferences(inputs, ports) {
    const entryOf = entriesOfAll(await requestOf(inputs, ports, () => { }));
    return (name) => {
        const { ref = '' } = entryOf(name) ?? {};
        return ref === '' ? undefined : parseReference(ref);
    };
}
async function requestOf(inputs, ports, note) {
    return {
        ...inputs,
        catalog: ports.catalog,
        run: (0,template_run/* runValues */.w)(ports.context, ports.clock, ports.environment),
        version: await versionOf(inputs, ports),
        runners: await parseRunners(inputs.runsOn),
        match: ports.match,
        note,
    };
}
function untaggedWarning(first, others) {
    if (others.length === 0)
        return `"${first}" has no tag for this event, so nothing can be pushed.`;
    return `"${first}" and ${others.length} more have no tag for this event, so nothing of them can be pushed.`;
}
function entriesOfAll(request) {
    let entries;
    return (name) => {
        const all = request.catalog.images.map((image) => ({ image, added: {} }));
        entries ??= new Map(makeEntries(all, { ...request, splitPlatforms: false, hashes: new Map(), note: () => { } }).map((entry) => [
            entry.name,
            entry,
        ]));
        return entries.get(name);
    };
}
function wavesOf({ images }) {
    const byWave = (0,group_by/* groupBy */.$)(Object.entries(images), ([, { wave }]) => wave);
    return [...byWave].map(([wave, members]) => {
        const names = members.map(([name]) => name);
        const rest = names.length > 50 ? ` and ${names.length - 50} more` : '';
        return `Wave ${wave}: ${names.slice(0, 50).join(', ')}${rest}.`;
    });
}
function tellLimits({ waveCount, matrix, waves, hasEntries }, log) {
    if (waveCount > workflowWaves) {
        log.notice(`there are ${waveCount} waves; the reusable workflow images.yml runs ${workflowWaves}.`);
    }
    if (hasEntries && (matrix.include.length === 0 || waves.length === 0)) {
        log.notice('the outputs `matrix` and `waves` are left empty where they do not fit; run the matrices of `shards`.');
    }
}
async function versionOf(inputs, { tree, catalog }) {
    if (inputs.version !== undefined)
        return inputs.version.trim();
    const { versionFile, namesVersionFile } = catalog;
    const named = namesVersionFile ? versionFile : undefined;
    const text = await tree.read(versionFile);
    if (text !== undefined) {
        const version = versionOfFile(text);
        if (version !== undefined || named === undefined)
            return version;
        throw new problem/* Problem */.AF({
            code: 'DCA-MAT-063',
            message: `the version file ${JSON.stringify(named)} is empty.`,
            remedy: 'Write the version into its first line.',
        });
    }
    if (named === undefined)
        return undefined;
    throw new problem/* Problem */.AF({
        code: 'DCA-MAT-062',
        message: `the version file ${JSON.stringify(named)} is not there.`,
        remedy: 'Correct `version-file` (it is relative to the root of the repository), or check the repository out first.',
    });
}
function untagged({ images }) {
    return Object.entries(images).flatMap(([name, { ref }]) => (ref === '' ? [name] : []));
}
function verdictOf({ count, names, waveCount, shardCount }) {
    if (count === 0)
        return 'Nothing to build.';
    const jobs = count === names.length ? '' : ` in ${count} jobs`;
    const order = `${waveCount} ${waveCount === 1 ? 'wave' : 'waves'}`;
    return `${names.length} ${names.length === 1 ? 'image' : 'images'} to build${jobs}, in ${order}${shardCount > 0 ? ` and ${shardCount} shards` : ''}.`;
}
function emptyProblem(all) {
    return new problem/* Problem */.AF({
        code: 'DCA-MAT-060',
        message: `nothing is selected of the ${all} images of the catalog, and \`fail-on-empty\` is true.`,
        remedy: 'Look at `only`, `filter` and `pick`; or let the jobs depend on `has-entries`.',
    });
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

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export numberAt */
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

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ }),

/***/ 7003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withAncestors)
/* harmony export */ });
function withAncestors(all, names) {
    const byName = new Map(all.map((image) => [image.name, image]));
    const wanted = new Set(names);
    for (const name of wanted)
        for (const parent of byName.get(name)?.parents ?? [])
            wanted.add(parent);
    return all.filter((image) => wanted.has(image.name));
}


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ throwIfAny),
/* harmony export */   ZL: () => (/* binding */ complaints)
/* harmony export */ });
/* unused harmony export place */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

const shown = 50;
function complaints(file) {
    const collected = [];
    const about = (file) => ({
        file,
        add: (code, at, message, remedy) => collected.push({ code, file, at, message, remedy }),
        all: () => collected,
        about,
    });
    return about(file);
}
function throwIfAny(all) {
    const [first] = all;
    if (first === undefined)
        return;
    if (all.length === 1) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code: first.code, message: `${place(first)}${first.message}`, remedy: first.remedy });
    }
    const sorted = all.toSorted((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
    const lines = sorted.slice(0, shown).map((one) => `${place(one)}${one.message} ${one.remedy} [${one.code}]`);
    if (all.length > shown)
        lines.push(`… and ${all.length - shown} more.`);
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-CAT-001',
        message: `the catalog has ${all.length} mistakes:\n${lines.join('\n')}`,
        remedy: 'Mend them all; nothing was planned.',
    });
}
function place({ file, at }) {
    if (file === undefined && at === undefined)
        return '';
    const where = at === undefined ? '' : `:${at.line}:${at.column}`;
    return `${file ?? 'line'}${where}: `;
}


/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ credential)
/* harmony export */ });
const credential = /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bAKIA[A-Z0-9]{16}\b|\bxox[abprs]-[\w-]{10,}|\bnpm_[A-Za-z0-9]{30,}|\bdckr_pat_[\w-]{20,}|\bsk-[\w-]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./;


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ bounds),
  GG: () => (/* binding */ childOf),
  qu: () => (/* binding */ dataOf),
  SB: () => (/* binding */ describeKind),
  Ms: () => (/* binding */ entryOf),
  kZ: () => (/* binding */ isNull),
  Tp: () => (/* binding */ parseDocument)
});

;// CONCATENATED MODULE: ./build/src/catalog/plain-yaml.js
class NotPlain extends Error {
}
function parsePlainYaml(source) {
    const lines = [];
    for (const [index, text] of source.split('\n').entries()) {
        const indent = text.search(/[^ ]/);
        if (indent < 0 || text[indent] === '#')
            continue;
        if (!/^[ -~]*$/.test(text))
            return undefined;
        lines.push({ number: index + 1, indent, text });
    }
    if (lines[0]?.indent !== 0)
        return undefined;
    try {
        const reader = new Reader(lines);
        const node = reader.mapping(0, 0);
        return reader.isAtEnd() ? node : undefined;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
const keyPattern = /([A-Za-z0-9_][\w./-]{0,200}):(?= |$)/y;
const blockPlain = /[A-Za-z0-9_./$~+(][^#:]*(?::(?=[^ ])[^#:]*)*/y;
const flowPlain = /[A-Za-z0-9_./$~+(][^#:,{}[\]]*(?::(?=[^ ,{}[\]])[^#:,{}[\]]*)*/y;
const quoted = /"[^"\\]*"|'[^']*'/y;
const lineEnd = / *(?: #.*)?$/y;
const most = { depth: 16, nodes: 300_000 };
class Reader {
    #lines;
    #next = 0;
    #nodes = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    isAtEnd() {
        return this.#next === this.#lines.length;
    }
    mapping(indent, depth) {
        this.#count(depth);
        const first = this.#lines[this.#next];
        const entries = [];
        for (let line = first; line?.indent === indent; line = this.#lines[this.#next]) {
            const key = match(keyPattern, line.text, indent);
            const name = key.slice(0, -1);
            this.#next += 1;
            entries.push({
                key: name,
                keyAt: positionAt(line, indent),
                value: this.#value(line, indent + key.length, depth),
            });
        }
        return { kind: 'map', at: positionAt(first, indent), entries };
    }
    #list(indent, depth) {
        this.#count(depth);
        const first = this.#lines[this.#next];
        const items = [];
        for (let line = first; line?.indent === indent && line.text[indent] === '-'; line = this.#lines[this.#next]) {
            this.#next += 1;
            items.push(this.#inLine(line, indent + 1, depth + 1));
        }
        return { kind: 'list', at: positionAt(first, indent), items };
    }
    #value(line, at, depth) {
        if (!isMatch(lineEnd, line.text, at))
            return this.#inLine(line, at, depth + 1);
        const below = this.#lines[this.#next];
        const isList = below?.text[below.indent] === '-';
        if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isList)) {
            if (at < line.text.length)
                throw new NotPlain();
            this.#count(depth + 1);
            return { kind: 'text', at: positionAt(line, at), text: '', plain: true };
        }
        return isList ? this.#list(below.indent, depth + 1) : this.mapping(below.indent, depth + 1);
    }
    #inLine(line, at, depth) {
        const start = behindSpaces(line.text, at);
        if (start === at)
            throw new NotPlain();
        const [node, end] = this.#item(line, start, depth, blockPlain);
        if (!isMatch(lineEnd, line.text, end))
            throw new NotPlain();
        const below = this.#lines[this.#next];
        if (below !== undefined && below.indent > line.indent)
            throw new NotPlain();
        return node;
    }
    #item(line, at, depth, plain) {
        const first = line.text[at];
        if (first === '{')
            return this.#flowMapping(line, at, depth);
        if (first === '[')
            return this.#flowList(line, at, depth);
        this.#count(depth);
        const isPlain = first !== '"' && first !== "'";
        const word = match(isPlain ? plain : quoted, line.text, at);
        const text = isPlain ? word.trimEnd() : word.slice(1, -1);
        return [{ kind: 'text', at: positionAt(line, at), text, plain: isPlain }, at + (isPlain ? text : word).length];
    }
    #flowMapping(line, at, depth) {
        this.#count(depth);
        const entries = [];
        const end = inBrackets(line.text, at, '}', (start) => {
            const key = match(keyPattern, line.text, start);
            const [value, behind] = this.#item(line, behindSpaces(line.text, start + key.length), depth + 1, flowPlain);
            entries.push({ key: key.slice(0, -1), keyAt: positionAt(line, start), value });
            return behind;
        });
        return [{ kind: 'map', at: positionAt(line, at), entries }, end];
    }
    #flowList(line, at, depth) {
        this.#count(depth);
        const items = [];
        const end = inBrackets(line.text, at, ']', (start) => {
            const [item, behind] = this.#item(line, start, depth + 1, flowPlain);
            items.push(item);
            return behind;
        });
        return [{ kind: 'list', at: positionAt(line, at), items }, end];
    }
    #count(depth) {
        this.#nodes += 1;
        if (depth > most.depth || this.#nodes > most.nodes)
            throw new NotPlain();
    }
}
function inBrackets(text, at, closing, read) {
    let next = behindSpaces(text, at + 1);
    if (text[next] === closing)
        return next + 1;
    for (;;) {
        next = behindSpaces(text, read(next));
        if (text[next] === closing)
            return next + 1;
        if (text[next] !== ',')
            throw new NotPlain();
        next = behindSpaces(text, next + 1);
    }
}
function behindSpaces(text, at) {
    let next = at;
    while (text[next] === ' ')
        next += 1;
    return next;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined)
        throw new NotPlain();
    return found;
}
function isMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
function positionAt(line, at) {
    return { line: line?.number ?? 1, column: at + 1 };
}

;// CONCATENATED MODULE: ./build/src/catalog/document.js

const bounds = { json: 10 << 20, plainYaml: 3 << 20, yaml: 1 << 20, depth: 64, nodes: 300_000 };
const remedyForSize = 'Split the catalog, let axes make the images, or write it as JSON (10 MiB) or as plain mappings and lists of YAML (3 MiB; any other YAML has 1 MiB).';
async function parseDocument(text, complaints, afterMistakes = 'end') {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const odd = source.search(/[\0\uFFFD]/);
    if (odd !== -1) {
        complaints.add('DCA-CAT-003', positionIn(source, odd), 'the file is no UTF-8 text.', 'Save it as UTF-8 without NUL characters.');
        return undefined;
    }
    const json = /^\s*[{[]/.test(source);
    if (source.length > (json ? bounds.json : bounds.plainYaml))
        return tooLarge(source, complaints);
    if (json) {
        const { parseJson } = await __webpack_require__.e(/* import() */ 747).then(__webpack_require__.bind(__webpack_require__, 2747));
        const parsed = parseJson(source);
        if (parsed.node !== undefined)
            return checkKeys(parsed.node, complaints, afterMistakes);
        if (complaints.file?.endsWith('.json') || parsed.tooMuch || source.length > bounds.yaml) {
            complaints.add('DCA-CAT-004', parsed.at, `this is no JSON: ${parsed.message}.`, 'Mend the file.');
            return undefined;
        }
    }
    const node = parsePlainYaml(source) ?? (await parseAnyYaml(source, complaints));
    return node === undefined ? undefined : checkKeys(node, complaints, afterMistakes);
}
async function parseAnyYaml(source, complaints) {
    if (source.length > bounds.yaml)
        return tooLarge(source, complaints);
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 1624))).parseYaml(source, complaints);
}
function tooLarge(source, complaints) {
    const size = (source.length / 1024 / 1024).toFixed(1);
    complaints.add('DCA-CAT-002', undefined, `the file is too large (${size} MiB).`, remedyForSize);
}
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
function checkKeys(root, complaints, afterMistakes) {
    const before = complaints.all().length;
    let isDangerous = false;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.kind === 'list')
            for (const item of node.items)
                waiting.push(item);
        if (node.kind !== 'map')
            continue;
        const seen = new Map();
        for (const { key, keyAt, value } of node.entries) {
            const first = seen.get(key);
            if (first !== undefined) {
                complaints.add('DCA-CAT-006', keyAt, `the key “${key}” is there twice (first in line ${first.line}).`, 'Remove one of them.');
            }
            if (reserved.has(key)) {
                isDangerous = true;
                complaints.add('DCA-CAT-007', keyAt, `“${key}” cannot be a key.`, 'Choose another name.');
            }
            seen.set(key, keyAt);
            waiting.push(value);
        }
    }
    if (complaints.all().length === before)
        return root;
    return isDangerous || afterMistakes === 'end' ? undefined : withKeysOnce(root);
}
function withKeysOnce(node) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(withKeysOnce) };
    if (node.kind !== 'map')
        return node;
    const first = new Map();
    for (const entry of node.entries) {
        if (!first.has(entry.key))
            first.set(entry.key, { ...entry, value: withKeysOnce(entry.value) });
    }
    return { ...node, entries: [...first.values()] };
}
function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
function entryOf(node, key) {
    return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function childOf(node, key) {
    return entryOf(node, key)?.value;
}
function dataOf(node) {
    if (node.kind === 'list')
        return node.items.map(dataOf);
    if (node.kind === 'map')
        return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
    if (!node.plain)
        return node.text;
    if (node.text === 'true')
        return true;
    if (node.text === 'false')
        return false;
    if (isNull(node))
        return null;
    return String(Number(node.text)) === node.text && Number.isFinite(Number(node.text)) ? Number(node.text) : node.text;
}
function isNull(node) {
    return node.kind === 'text' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}
function describeKind(node) {
    if (node.kind === 'map')
        return 'a mapping';
    if (node.kind === 'list')
        return 'a list';
    return isNull(node) ? 'nothing' : `“${node.text.slice(0, 40)}”`;
}


/***/ }),

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
function draft(said) {
    return { ...blank, ...defined(said) };
}
function defined(said) {
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/g, '-')
        .replaceAll(/-{2,}/g, '-')
        .replaceAll(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
function fill(template, values, change = (text) => text) {
    if (!template.includes('{'))
        return template;
    return template.replaceAll(/\{([A-Za-z_][\w.-]*)\}/g, (all, name) => Object.hasOwn(values, name) ? change(values[name] ?? '') : all);
}
function positionOf(draft, ...keys) {
    for (const key of keys) {
        const position = draft.positions.get(key);
        if (position !== undefined)
            return position;
    }
    return draft.at;
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ graph)
/* harmony export */ });
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
                if (left === 0)
                    next.push(child);
            }
        }
        front = next;
    }
    return { waves, cycles: findCycles(nodes, waves) };
}
function findCycles(nodes, waves) {
    const stuck = new Map(nodes.filter((node) => !waves.has(node.name)).map((node) => [node.name, node]));
    const cycles = [];
    const seen = new Set();
    for (const start of stuck.keys()) {
        const places = new Map();
        let at = start;
        while (at !== undefined && !seen.has(at)) {
            const place = places.get(at);
            if (place !== undefined) {
                cycles.push([...[...places.keys()].slice(place), at]);
                break;
            }
            places.set(at, places.size);
            at = stuck.get(at)?.parents.find((parent) => stuck.has(parent));
        }
        for (const name of places.keys())
            seen.add(name);
    }
    return cycles;
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ afterPrefix)
/* harmony export */ });
function afterPrefix(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs)
/* harmony export */ });
function pairs(lines) {
    return Object.fromEntries(lines.map((line) => {
        const equals = line.indexOf('=');
        return equals < 0 ? [line, ''] : [line.slice(0, equals).trim(), line.slice(equals + 1)];
    }));
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ commitDateOf),
/* harmony export */   w: () => (/* binding */ runValues)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2946);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3438);


function runValues(context, clock, environment) {
    const { payload, eventName } = context;
    const isPullRequest = /^pull_request(?:_|$)/.test(eventName);
    const pr = pullRequestNumber(context);
    const ref = eventName === 'pull_request_target' && pr !== undefined ? `refs/pull/${pr}/merge` : context.ref;
    const head = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'sha');
    const repository = context.repository === '' ? undefined : context.repository.toLowerCase();
    const wantsHead = /^true$/i.test(environment.DOCKER_METADATA_PR_HEAD_SHA ?? '');
    return {
        owner: repository?.split('/')[0],
        repository,
        sourceUrl: context.repository === '' ? undefined : `${context.serverUrl}/${context.repository}`,
        sha: head ?? context.sha,
        branch: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .afterPrefix */ .l)('refs/heads/', ref),
        tag: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .afterPrefix */ .l)('refs/tags/', ref),
        pr,
        runId: context.runId,
        isPullRequest,
        event: {
            name: eventName,
            ref,
            sha: wantsHead && isPullRequest ? (head ?? context.sha) : context.sha,
            shortSha: shortLength(environment.DOCKER_METADATA_SHORT_SHA_LENGTH),
            defaultBranch: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'default_branch'),
            baseRef: baseRef(payload, ref),
            now: clock.now,
            commitDate: clock.commitDate ?? clock.now,
        },
    };
}
function commitDateOf(context) {
    const { payload, sha } = context;
    const commits = Array.isArray(payload.commits) ? payload.commits : [];
    for (const commit of [...commits, payload.head_commit]) {
        if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'id') !== sha)
            continue;
        const date = new Date((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'timestamp') ?? Number.NaN);
        if (!Number.isNaN(date.getTime()))
            return date;
    }
    return undefined;
}
function pullRequestNumber({ payload, ref, eventName }) {
    const byRef = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    if (byRef !== undefined)
        return byRef;
    const source = eventName === 'issue_comment' && (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request') ? 'issue' : 'pull_request';
    return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .jj)(payload, source, 'number')?.toString();
}
function baseRef(payload, ref) {
    if (ref.startsWith('refs/tags/'))
        return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'base_ref')?.replace(/^refs\/heads\//, '') ?? '';
    return ref.startsWith('refs/pull/') ? ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'ref') ?? '') : '';
}
function shortLength(text) {
    return /^[1-9]\d?$/.test(text ?? '') ? Number(text) : 7;
}


/***/ })

};
