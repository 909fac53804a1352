export const id = 1716;
export const ids = [1716];
export const modules = {

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filterDetection: () => (/* binding */ filterDetection)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/action/contract.js
var contract = __webpack_require__(5936);
// EXTERNAL MODULE: ./build/src/plan/affected.js + 1 modules
var affected = __webpack_require__(185);
;// CONCATENATED MODULE: ./build/src/plan/filter-yaml.js
const filter_yaml_name = /^([A-Za-z_][\w-]*):(?:[ ]+(\S.*))?$/;
const item = /^([ ]+)-[ ]+(.*)/;
const plainText = /^[A-Za-z0-9_./][\w./*@+-]*$/;
const quotedText = /^(?:'([^']*)'|"([^"\\]*)")$/;
const flowList = /^\[ *(?:'[^']*'|"[^"\\]*")(?: *, *(?:'[^']*'|"[^"\\]*"))* *\]$/;
const quotedItem = /'[^']*'|"[^"]*"/g;
const longest = 1 << 20;
function simpleFilters(source) {
    const text = source.replaceAll('\r\n', '\n');
    if (text.length > longest || /[^\S\n ]/.test(text))
        return undefined;
    const filters = new Map();
    let below;
    let indent;
    for (const [at, raw] of text.split('\n').entries()) {
        const row = raw.trimEnd();
        if (row === '' || /^ *#/.test(row))
            continue;
        const [, key, rest = ''] = filter_yaml_name.exec(row) ?? [];
        if (key !== undefined) {
            below = rest === '' ? [] : undefined;
            indent = undefined;
            const value = below ?? flowItems(rest) ?? scalar(rest);
            if (value === undefined || filters.has(key))
                return undefined;
            filters.set(key, { line: at + 1, value });
            continue;
        }
        const [, before, value = ''] = item.exec(row) ?? [];
        indent ??= before;
        const one = scalar(value);
        if (one === undefined || below === undefined || indent !== before)
            return undefined;
        below.push(one);
    }
    if (filters.size === 0 || [...filters.values()].some(({ value }) => value.length === 0))
        return undefined;
    return {
        kind: 'map',
        entries: [...filters].map(([key, { line, value }]) => ({ key, keyAt: { line }, value: nodeOf(value) })),
    };
}
function nodeOf(value) {
    return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'list', items: value.map(nodeOf) };
}
function flowItems(text) {
    return flowList.test(text) ? [...text.matchAll(quotedItem)].map(([one]) => one.slice(1, -1)) : undefined;
}
function scalar(text) {
    const quoted = quotedText.exec(text);
    if (quoted)
        return quoted[1] ?? quoted[2];
    return plainText.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./build/src/action/compare-texts.js
var compare_texts = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/action/own.js
var own = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/catalog/wildcard.js
var wildcard = __webpack_require__(9831);
;// CONCATENATED MODULE: ./build/src/plan/filter-glob.js

const isPlain = (pattern) => /^!?[\w./@+*-]{1,200}$/.test(pattern) && !/\.\.|\*\*.*\*\*/.test(pattern);
const isExtended = (pattern) => /[[\]{}()|\\]/.test(pattern);
async function globReader(patterns) {
    const bounds = patterns.every(isPlain) ? undefined : await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 701));
    const extended = patterns.some(isExtended) ? extendedWith(await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138))) : undefined;
    return (pattern) => {
        if (pattern === '')
            return 'it is empty';
        const trouble = isPlain(pattern) ? undefined : bounds?.patternTrouble(pattern);
        if (trouble !== undefined)
            return trouble;
        if (/(?:^|[^?*+@!\\])\(\?[:=!<]/.test(pattern))
            return 'it has a group that regular expressions alone have';
        const positive = pattern.replace(/^(?:!(?!\())+/, '');
        const negated = positive.length % 2 !== pattern.length % 2;
        const body = positive.replace(/^(?:\.?\/)+/, '');
        const matches = withItself((isExtended(body) ? extended : undefined) ?? plain, body);
        return negated
            ? { negated, start: '', matches: (path) => !matches(path) }
            : { negated, start: body.replace(/[*?[\]{}()|\\!@+].*/s, ''), matches };
    };
}
function withItself(matcher, body) {
    const whole = matcher(body);
    if (!/(?:^\*\*|\/\*\*|[^*])\/\*\*$/.test(body))
        return whole;
    const itself = withItself(matcher, body.slice(0, -3));
    return (path) => whole(path) || itself(path);
}
function plain(body) {
    if (!/[*?]/.test(body))
        return (path) => path === body;
    if (/^[^*?]+\/\*\*$/.test(body))
        return (path) => path.startsWith(body.slice(0, -2));
    const atoms = [];
    const parts = body.split('/');
    for (const [at, part] of parts.entries()) {
        const isLast = at === parts.length - 1;
        if (part === '**') {
            atoms.push({ kind: isLast ? 'any' : 'folders' });
            continue;
        }
        for (const letter of part)
            atoms.push(atomOf(letter));
        if (!isLast)
            atoms.push({ kind: 'character', point: wildcard/* slash */.St });
    }
    const whole = (0,wildcard/* wildcard */.XQ)(atoms);
    return (path) => (0,wildcard/* matchesWildcard */._W)(whole, path);
}
function atomOf(letter) {
    if (letter === '*')
        return { kind: 'some' };
    return letter === '?' ? { kind: 'one' } : { kind: 'character', point: letter.codePointAt(0) ?? 0 };
}
function extendedWith({ Minimatch }) {
    const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };
    return (body) => {
        const grouped = body.replace(/\\.|\[[^[\]]*\]|[?*+@!]?\(/gs, (token) => (token === '(' ? '@(' : token));
        const glob = new Minimatch(grouped, options);
        return (path) => path === body || glob.match(path);
    };
}

;// CONCATENATED MODULE: ./build/src/plan/filters.js




const statusWords = {
    added: ['added'],
    modified: ['modified', 'type-changed'],
    deleted: ['deleted'],
    renamed: [],
    copied: [],
    unmerged: [],
};
const mostPatterns = 50_000;
async function parseFilters(root) {
    const wrong = [];
    if (root?.kind !== 'map')
        throw badFilters(['the top level is no mapping of names to patterns']);
    if (valuesIn(root) > mostPatterns)
        throw badFilters([`there are more than ${mostPatterns} names and patterns`]);
    const read = await globReader(textsOf(root));
    const filters = root.entries.map(({ key, value, keyAt }) => {
        const complain = (what) => wrong.push(`line ${keyAt.line}, filter ${JSON.stringify(key)}: ${what}`);
        return { name: key, patterns: patternsOf(value, { read, complain }) };
    });
    if (wrong.length > 0)
        throw badFilters(wrong);
    return filters;
}
function valuesIn(node) {
    let count = 1;
    if (node.kind === 'list')
        for (const item of node.items)
            count += valuesIn(item);
    if (node.kind === 'map')
        for (const { value } of node.entries)
            count += valuesIn(value);
    return count;
}
function textsOf(node) {
    if (node.kind === 'text')
        return [node.text];
    return node.kind === 'list' ? node.items.flatMap(textsOf) : node.entries.flatMap(({ value }) => textsOf(value));
}
function patternsOf(node, reading) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => patternsOf(item, reading));
    if (node.kind === 'text')
        return patternOf([node.text], undefined, reading);
    const { complain } = reading;
    return node.entries.flatMap(({ key, value }) => {
        const wanted = statusesOf(key, complain);
        return patternOf(globTexts(value, complain), wanted, reading);
    });
}
function patternOf(globs, statuses, { read, complain }) {
    const good = globs.flatMap((text) => {
        const glob = read(text);
        if (typeof glob !== 'string')
            return [glob];
        complain(`the pattern ${JSON.stringify(text.slice(0, 100))} cannot be used: ${glob}`);
        return [];
    });
    const [first, ...others] = good;
    if (first === undefined)
        return [];
    return [
        {
            statuses,
            matches: (path) => good.some((glob) => glob.matches(path)),
            start: others.length === 0 ? first.start : '',
            negated: good.every((glob) => glob.negated),
        },
    ];
}
function globTexts(node, complain) {
    if (node.kind === 'text')
        return [node.text];
    if (node.kind === 'list')
        return node.items.flatMap((item) => globTexts(item, complain));
    complain('a status has patterns, no further statuses');
    return [];
}
function statusesOf(key, complain) {
    const words = key.split('|').map((word) => word.trim().toLowerCase());
    for (const word of words) {
        if (!Object.hasOwn(statusWords, word)) {
            complain(`${JSON.stringify(word)} is no status; known are ${Object.keys(statusWords).join(', ')}`);
        }
    }
    return new Set(words.flatMap((word) => (0,own/* own */.Z)(statusWords, word) ?? []));
}
function matchFilters(filters, files, quantifier) {
    const sorted = files.toSorted((one, other) => (0,compare_texts/* compareTexts */.q)(one.path, other.path));
    const unreadable = sorted.find(({ lossy }) => lossy);
    const found = new Map();
    for (const { name, patterns } of filters) {
        const file = unreadable ?? (quantifier === 'some' ? bySome(patterns, sorted) : byEvery(patterns, sorted));
        if (file)
            found.set(name, file);
    }
    return found;
}
function bySome(patterns, sorted) {
    for (const pattern of patterns) {
        const file = startingWith(sorted, pattern.start).find((one) => applies(pattern, one));
        if (file)
            return file;
    }
    return undefined;
}
function byEvery(patterns, sorted) {
    if (patterns.length === 0)
        return undefined;
    return sorted.find((file) => patterns.every((pattern) => applies(pattern, file)));
}
function applies({ statuses, matches }, { status, path }) {
    return (statuses === undefined || statuses.has(status)) && matches(path);
}
function startingWith(sorted, start) {
    const entry = start.replace(/\/$/, '');
    return sorted.slice(firstWhere(sorted, (path) => path >= entry), firstWhere(sorted, (path) => path > start && !path.startsWith(start)));
}
function firstWhere(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(sorted[middle]?.path ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function badFilters(wrong) {
    return new problem/* Problem */.AF({
        code: 'DCA-DET-020',
        message: `input "filters" is wrong:\n${wrong.map((line) => `  - ${line}`).join('\n')}`,
        remedy: 'Write `name: [globs]`; a glob is a text, or `added|modified: glob`.',
    });
}

;// CONCATENATED MODULE: ./build/src/plan/filter-changes.js





function isFilterFile(text) {
    return !text.includes('\n') && !text.includes(':');
}
async function readFilters(text, file, taken, log) {
    const filters = await parseFilters(simpleFilters(text) ?? (await parsed(text, file)));
    checkNames(filters, taken);
    for (const { name, patterns } of filters) {
        const quoted = JSON.stringify(name);
        if (patterns.length === 0)
            log.warn(`the filter ${quoted} has no patterns, so it is never true.`);
        else if (patterns.every(({ negated }) => negated)) {
            log.warn(`the filter ${quoted} has negations alone: each of them is true for every file that it does not name.`);
        }
        if (!contract/* outputName */.Vf.test(name))
            log.info(`the filter ${quoted} cannot be the name of an output; look for it in \`changes\`.`);
    }
    return filters;
}
async function parsed(text, file) {
    const { complaints, throwIfAny } = await __webpack_require__.e(/* import() */ 4440).then(__webpack_require__.bind(__webpack_require__, 4440));
    const { parseDocument } = await __webpack_require__.e(/* import() */ 2228).then(__webpack_require__.bind(__webpack_require__, 2228));
    const wrong = complaints(file);
    const root = await parseDocument(text, wrong);
    throwIfAny(wrong.all());
    return root;
}
function filterOutputs(filters, changes) {
    const named = filters.filter(({ name }) => contract/* outputName */.Vf.test(name));
    return Object.fromEntries(named.map(({ name }) => [name, String(changes.has(name))]));
}
function changedFilters(filters, files, quantifier) {
    const found = matchFilters(filters, files, quantifier);
    return new Map([...found].map(([name, file]) => [name, `${(0,affected/* quotedPath */.MW)(file.path)} ${(0,affected/* verb */.w3)(file)}`]));
}
function checkNames(filters, taken) {
    const seen = new Map(taken.map((name) => [name.toLowerCase(), 'an output of this action']));
    for (const { name } of filters) {
        const other = seen.get(name.toLowerCase());
        if (other !== undefined) {
            throw new problem/* Problem */.AF({
                code: 'DCA-DET-022',
                message: `the filter ${JSON.stringify(name)} has the name of ${other} (case does not tell outputs apart).`,
                remedy: 'Rename the filter.',
            });
        }
        seen.set(name.toLowerCase(), `the filter ${JSON.stringify(name)}`);
    }
}

// EXTERNAL MODULE: ./build/src/plan/lazy-rules.js
var lazy_rules = __webpack_require__(2161);
;// CONCATENATED MODULE: ./build/actions/detect-changes/with-filters.js



async function filterDetection(text, taken, log) {
    const read = (source, file) => readFilters(source, file, taken, log);
    if (!isFilterFile(text)) {
        const filters = await read(text);
        return async (inputs, situation) => decide(filters, inputs, situation);
    }
    return async (inputs, situation, ports) => decide(await read(await filterFile(text, situation, ports), text), inputs, situation);
}
async function decide(filters, inputs, situation) {
    const { files } = situation.comparison;
    const [ignore, rebuildAll] = [await (0,lazy_rules/* lazyRules */.m)(inputs.ignore), await (0,lazy_rules/* lazyRules */.m)(inputs.rebuildAll)];
    const live = files.filter(({ path, lossy }) => lossy === true || !ignore(path));
    const reaching = live.find(({ path }) => rebuildAll(path));
    const everything = situation.everything ?? (reaching && `${reaching.path} changed`);
    const reasons = everything === undefined
        ? changedFilters(filters, live, inputs.predicateQuantifier)
        : new Map(filters.map(({ name }) => [name, `full rebuild: ${everything}`]));
    return {
        kind: 'Filter',
        all: filters.map(({ name }) => name),
        reasons,
        everything,
        removed: [],
        reused: new Map(),
        dynamicOutputs: (changes) => filterOutputs(filters, changes),
    };
}
async function filterFile(file, { occasion, comparison }, ports) {
    const { git, base } = comparison;
    const untrusting = occasion.name === 'pull_request_target';
    if (untrusting && (!git || base === undefined)) {
        ports.log.warn(`the base is unknown, so the filters of ${file} are read from the checkout, which a pull request may have changed.`);
    }
    const text = untrusting && git && base !== undefined
        ? await git.tree(base).read(file)
        : ((await ports.workspace?.read(file)) ?? (await git?.tree(comparison.head).read(file)));
    if (text !== undefined)
        return text;
    throw new problem/* Problem */.AF({
        code: 'DCA-DET-023',
        message: `the file ${JSON.stringify(file)} of input "filters" is not there.`,
        remedy: 'Give its path relative to the root of the repository, or write the filters inline (`name: [globs]`).',
    });
}


/***/ })

};
