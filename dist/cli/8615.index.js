export const id = 8615;
export const ids = [8615,3438];
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
/* harmony export */   afterPrefix: () => (/* binding */ afterPrefix)
/* harmony export */ });
function afterPrefix(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ formatDate)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const words = /\[[^[\]]*\]|Mo|M{1,4}|Do|DDDo|D{1,4}|do|d{1,4}|wo|ww?|Wo|WW?|Qo|Q|YYYY|YY|Y|gggg|gg|GGGG|GG|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|LTS|LT|L{1,4}|l{1,4}/g;
const long = {
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
    const expanded = format.replace(/\[[^[\]]*\]|LTS|LT|L{1,4}|l{1,4}/g, (word) => long[word] ?? word);
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
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
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


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ missingValue),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6355);
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7970);




function repositoryOf(image, request, shared, known) {
    const template = request.image ?? image.image ?? defaultImage(request);
    const where = `the image reference of "${image.name}"`;
    const filled = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fillTemplate */ .o)(template, (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupFor */ .M)(image, shared, known, 'tag or name'), where);
    if ('missing' in filled)
        throw missingValue(where, template, filled.missing);
    const read = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(filled.text);
    if (!('why' in read) && read.tag === undefined && read.digest === undefined) {
        return { text: filled.text, key: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(read) };
    }
    const why = 'why' in read ? read.why : 'it has a tag or a digest';
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
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
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-MAT-035',
        message: `${where} is ${JSON.stringify(template)}, and ${names} ${missing.length > 1 ? 'have' : 'has'} no value for this event.`,
        remedy: 'Only a tag may be left out; use a variable that every event has, or give the value as an input.',
    });
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
        branch: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__.afterPrefix)('refs/heads/', ref),
        tag: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__.afterPrefix)('refs/tags/', ref),
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


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lookupFor),
/* harmony export */   w: () => (/* binding */ sharedValues)
/* harmony export */ });
/* harmony import */ var _catalog_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9346);
/* harmony import */ var _metadata_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2037);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6355);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9753);




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
    const { version, major, minor, patch } = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionValues */ .v7)(request.version);
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
            ['date', (0,_metadata_date_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDate */ .Y)(run.event.now, 'YYYYMMDD')],
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
    const ready = (value) => (place === 'tag or name' && value !== undefined ? (0,_catalog_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(value) : value);
    return (name) => {
        if (Object.hasOwn(image.axes, name))
            return ready(image.axes[name] || undefined);
        if (Object.hasOwn(known, name))
            return known[name] || undefined;
        if (shared.values.has(name))
            return slugged.has(name) ? ready(shared.values.get(name)) : shared.values.get(name);
        if (name.startsWith('extra.'))
            return scalar(image.extra, name.slice('extra.'.length));
        return shared.axes.has(name) || fields.has(name) ? undefined : _template_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L;
    };
}
function scalar(extra, key) {
    const value = Object.hasOwn(extra, key) ? extra[key] : undefined;
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
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

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ versionOfFile),
/* harmony export */   v7: () => (/* binding */ versionValues),
/* harmony export */   wv: () => (/* binding */ sortByVersion)
/* harmony export */ });
/* harmony import */ var _action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);
/* harmony import */ var _promote_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);


function versionValues(version) {
    const parsed = version === undefined ? undefined : (0,_promote_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version);
    const part = (name) => {
        const value = parsed && (0,_promote_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionPart */ .uN)(parsed, name);
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
    const parsed = values.map((text) => ({ text, version: (0,_promote_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text) }));
    const compare = (one, other) => one.version && other.version && allVersions
        ? (0,_promote_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one.version, other.version)
        : comparePieces(one.text, other.text);
    const allVersions = parsed.every(({ version }) => version !== undefined);
    return parsed.sort((a, b) => compare(a, b) || (0,_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a.text, b.text)).map(({ text }) => text);
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
        return a.length - b.length || (0,_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a, b);
    }
    return (0,_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(one.toLowerCase(), other.toLowerCase());
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePep440),
/* harmony export */   O: () => (/* binding */ phase)
/* harmony export */ });
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


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  ot: () => (/* binding */ parseVersion),
  Uc: () => (/* binding */ sameVersionText),
  uN: () => (/* binding */ versionPart)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/promote/pep440.js
var pep440 = __webpack_require__(4859);
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
    const pep = (0,pep440/* parsePep440 */.F)(text);
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
        const name = word.toLowerCase() === 'dev' ? 'dev' : (0,pep440/* phase */.O)(word);
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


/***/ })

};
