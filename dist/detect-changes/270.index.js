export const id = 270;
export const ids = [270];
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

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ afterPrefix)
/* harmony export */ });
function afterPrefix(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageRepositories: () => (/* binding */ imageRepositories)
});

// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/plan/template.js
var plan_template = __webpack_require__(6355);
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

// EXTERNAL MODULE: ./build/src/promote/version.js + 2 modules
var promote_version = __webpack_require__(6112);
;// CONCATENATED MODULE: ./build/src/plan/version.js


function versionValues(version) {
    const parsed = version === undefined ? undefined : (0,promote_version/* parseVersion */.ot)(version);
    const part = (name) => {
        const value = parsed && (0,promote_version/* versionPart */.uN)(parsed, name);
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
    return parsed.sort((a, b) => compare(a, b) || compareTexts(a.text, b.text)).map(({ text }) => text);
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
        return a.length - b.length || compareTexts(a, b);
    }
    return compareTexts(one.toLowerCase(), other.toLowerCase());
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
        return shared.axes.has(name) || fields.has(name) ? undefined : plan_template/* unknown */.L;
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
    const filled = (0,plan_template/* fillTemplate */.o)(template, lookupFor(image, shared, known, 'tag or name'), where);
    if ('missing' in filled)
        throw missingValue(where, template, filled.missing);
    const read = (0,reference/* readReference */.Wf)(filled.text);
    if (!('why' in read) && read.tag === undefined && read.digest === undefined) {
        return { text: filled.text, key: (0,reference/* formatRepository */.Sh)(read) };
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

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/github/context.js
var github_context = __webpack_require__(3438);
;// CONCATENATED MODULE: ./build/src/plan/template-run.js


function runValues(context, clock, environment) {
    const { payload, eventName } = context;
    const isPullRequest = /^pull_request(?:_|$)/.test(eventName);
    const pr = pullRequestNumber(context);
    const ref = eventName === 'pull_request_target' && pr !== undefined ? `refs/pull/${pr}/merge` : context.ref;
    const head = (0,json_path/* textAt */.$6)(payload, 'pull_request', 'head', 'sha');
    const repository = context.repository === '' ? undefined : context.repository.toLowerCase();
    const wantsHead = /^true$/i.test(environment.DOCKER_METADATA_PR_HEAD_SHA ?? '');
    return {
        owner: repository?.split('/')[0],
        repository,
        sourceUrl: context.repository === '' ? undefined : `${context.serverUrl}/${context.repository}`,
        sha: head ?? context.sha,
        branch: (0,github_context/* afterPrefix */.l)('refs/heads/', ref),
        tag: (0,github_context/* afterPrefix */.l)('refs/tags/', ref),
        pr,
        runId: context.runId,
        isPullRequest,
        event: {
            name: eventName,
            ref,
            sha: wantsHead && isPullRequest ? (head ?? context.sha) : context.sha,
            shortSha: shortLength(environment.DOCKER_METADATA_SHORT_SHA_LENGTH),
            defaultBranch: (0,json_path/* textAt */.$6)(payload, 'repository', 'default_branch'),
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
        if (textAt(commit, 'id') !== sha)
            continue;
        const date = new Date(textAt(commit, 'timestamp') ?? Number.NaN);
        if (!Number.isNaN(date.getTime()))
            return date;
    }
    return undefined;
}
function pullRequestNumber({ payload, ref, eventName }) {
    const byRef = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    if (byRef !== undefined)
        return byRef;
    const source = eventName === 'issue_comment' && (0,json_path.at)(payload, 'issue', 'pull_request') ? 'issue' : 'pull_request';
    return (0,json_path/* idAt */.jj)(payload, source, 'number')?.toString();
}
function baseRef(payload, ref) {
    if (ref.startsWith('refs/tags/'))
        return (0,json_path/* textAt */.$6)(payload, 'base_ref')?.replace(/^refs\/heads\//, '') ?? '';
    return ref.startsWith('refs/pull/') ? ((0,json_path/* textAt */.$6)(payload, 'pull_request', 'base', 'ref') ?? '') : '';
}
function shortLength(text) {
    return /^[1-9]\d?$/.test(text ?? '') ? Number(text) : 7;
}

;// CONCATENATED MODULE: ./build/src/plan/image-repository.js




function imageRepositories(catalog, context, { registry, image }) {
    const run = runValues(context, { now: new Date(0), commitDate: undefined }, {});
    const request = { catalog, run, registry, image, version: undefined };
    const shared = sharedValues(request);
    return (one) => (0,reference/* parseRepository */.SU)(repositoryOf(one, request, shared, { name: one.name }).text);
}


/***/ }),

/***/ 6355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

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
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-MAT-020',
        message: `${where} is ${JSON.stringify(template)}, and there is no variable {${name}}.`,
        remedy: 'Known are {name}, {registry}, {image}, {version}, {major}, {minor}, {patch}, {prefix}, {sha}, {short-sha}, {branch}, {tag}, {pr}, {run-id}, {date}, {parent-tag}, the fields of the entry, and its axes; write `${…}` for a variable of a shell.',
    });
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  ot: () => (/* binding */ parseVersion),
  uN: () => (/* binding */ versionPart)
});

// UNUSED EXPORTS: sameVersionText

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
const words = [
    'alpine,slim,distroless,debian,ubuntu,trixie,bookworm,bullseye,buster,stretch,noble,jammy,focal,bionic,fedora,ubi,rhel',
    'centos,rocky,rockylinux,alma,almalinux,amazonlinux,oraclelinux,wolfi,chainguard,photon,busybox,musl,glibc',
    'windows,windowsservercore,servercore,nanoserver,ltsc,linux,amd64,x86_64,i386,arm,arm64,armhf,armv,aarch64,ppc64le,riscv64,s390x',
]
    .join(',')
    .split(',')
    .sort((a, b) => b.length - a.length);
const known = new RegExp(`^(?:${words.join('|')})(?=$|[0-9._-])`, 'i');
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


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* unused harmony exports digestGrammar, shortDigest */
const digestGrammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
    return digestGrammar.test(text) ? text : undefined;
}
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
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* unused harmony export familiarReference */
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
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
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


/***/ })

};
