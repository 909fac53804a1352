export const id = 701;
export const ids = [701];
export const modules = {

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


/***/ })

};
