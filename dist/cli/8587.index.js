export const id = 8587;
export const ids = [8587];
export const modules = {

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGlobs: () => (/* binding */ checkGlobs),
  limits: () => (/* binding */ limits),
  patternTrouble: () => (/* binding */ patternTrouble),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/catalog/braces.js
function expandBraces(pattern, limit) {
    const done = [];
    const waiting = [pattern];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const group = firstGroup(next, limit);
        if (group === undefined) {
            done.push(next);
            continue;
        }
        if (done.length + waiting.length + group.parts.length > limit)
            return undefined;
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
        if (parts !== undefined)
            return { before: text.slice(0, at), parts, behind: text.slice(found.end) };
    }
    return undefined;
}
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
    const step = Math.sign(value(last) - value(first));
    const count = Math.abs(value(last) - value(first)) + 1;
    const isPadded = [first, last].some((end) => /^-?0\d/.test(end));
    const width = isPadded ? Math.max(first.length, last.length) : 0;
    return Array.from({ length: Math.min(count, limit + 1) }, (_, index) => {
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



const limits = { patternLength: 1024, expansions: 64, doubleStars: 8, rules: 10_000 };
function patternTrouble(pattern) {
    const read = readOnce(pattern);
    return typeof read === 'string' ? read : undefined;
}
function readRule(pattern) {
    if (pattern.length > limits.patternLength)
        return `it is longer than ${limits.patternLength} characters`;
    if (pattern.includes('\0'))
        return 'it holds a NUL character';
    if (pattern.split('**').length - 1 > limits.doubleStars)
        return `it has more than ${limits.doubleStars} “**”`;
    const takes = !pattern.startsWith('!');
    const body = takes ? pattern : pattern.slice(1);
    const expanded = expandBraces(body, limits.expansions);
    if (expanded === undefined)
        return `its braces make more than ${limits.expansions} patterns`;
    if (/(?:^|\/)\.\.(?:\/|$)/.test(body))
        return 'it leaves the repository with “..”';
    const read = [];
    for (const one of expanded) {
        const wildcard = readPattern(one);
        if (wildcard === undefined)
            return 'a “[” in it is never closed, or it ends in a “\\”';
        const foldersOnly = one.endsWith('/') || (one.endsWith('/**') && !/^\/?(?:\*\*\/)*\*\*$/.test(one));
        read.push({ takes, pattern: wildcard, root: rootOf(wildcard), foldersOnly });
    }
    return read;
}
const known = new Map();
function readOnce(pattern) {
    const before = known.get(pattern);
    if (before !== undefined)
        return before;
    const read = readRule(pattern);
    known.set(pattern, read);
    return read;
}
function checkGlobs(inputs) {
    const wrong = Object.entries(inputs).flatMap(([input, globs]) => globs.flatMap((glob) => {
        const trouble = patternTrouble(glob);
        return trouble === undefined ? [] : [`input "${input}" has the pattern “${shown(glob)}”: ${trouble}`];
    }));
    if (wrong.length > 0)
        throw unusable(wrong);
}
function shown(pattern) {
    return pattern.slice(0, 80);
}
function unusable(wrong) {
    const count = wrong.length === 1 ? 'a pattern' : `${wrong.length} patterns`;
    return new problem/* Problem */.AF({
        code: 'DCA-CAT-030',
        message: `${count} cannot be used; nothing was read, written or sent.\n${wrong.map((one) => `  - ${one}.`).join('\n')}`,
        remedy: 'Write them as rules of .gitignore, or split them into several.',
    });
}
function rules(patterns) {
    const compiled = patterns.flatMap(compile);
    const lastFirst = compiled.toReversed();
    const taking = compiled.filter((rule) => rule.takes);
    const roots = [...new Set(taking.map((rule) => rule.root))];
    return {
        roots: roots.includes('') ? [''] : roots.toSorted(),
        whole: taking.length < compiled.length ? [] : taking.filter(({ pattern }) => pattern.isLiteral).map(({ root }) => root),
        startsWithNegation: compiled[0]?.takes === false,
        matches: (path) => {
            for (const rule of lastFirst)
                if (matchesRule(rule, path))
                    return rule.takes;
            return false;
        },
    };
}
function compile(line) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#'))
        return [];
    const read = readOnce(trimmed);
    if (typeof read === 'string')
        throw unusable([`the pattern “${shown(trimmed)}”: ${read}`]);
    return read;
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
function rootOf(pattern) {
    if (pattern.isLiteral)
        return pattern.literal;
    const end = pattern.literal.lastIndexOf('/');
    return end === -1 ? '' : pattern.literal.slice(0, end);
}
function readPattern(pattern) {
    const body = pattern.endsWith('/') ? pattern.replace(/(?<!\/)\/+$/, '') : pattern.replace(/(?:\/+\*\*)+$/, '');
    const anchored = body.includes('/') || pattern.endsWith('/**');
    if (anchored && !/[*?[\\]/.test(body))
        return (0,wildcard/* plainWildcard */.zz)(body.replace(/^\/+/, ''));
    const points = Array.from(body.replace(/^\/+/, ''), (character) => character.codePointAt(0) ?? 0);
    const atoms = anchored || points.length === 0 ? [] : [{ kind: 'folders' }];
    for (let at = 0; at < points.length;) {
        const point = points[at] ?? 0;
        const afterSlash = at === 0 || points[at - 1] === wildcard/* slash */.St;
        if (point === wildcard/* star */.d4 && points[at + 1] === wildcard/* star */.d4) {
            at += 2;
            if (afterSlash && points[at] === wildcard/* slash */.St) {
                atoms.push({ kind: 'folders' });
                at += 1;
            }
            else
                atoms.push({ kind: 'some' });
        }
        else if (point === wildcard/* star */.d4) {
            atoms.push({ kind: 'some' });
            at += 1;
        }
        else if (point === wildcard/* question */.b1) {
            atoms.push({ kind: 'one' });
            at += 1;
        }
        else if (point === wildcard/* opening */.zs) {
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


/***/ }),

/***/ 9831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ matchesFolderOf),
/* harmony export */   R3: () => (/* binding */ backslash),
/* harmony export */   Rn: () => (/* binding */ readSet),
/* harmony export */   St: () => (/* binding */ slash),
/* harmony export */   XQ: () => (/* binding */ wildcard),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   d4: () => (/* binding */ star),
/* harmony export */   zs: () => (/* binding */ opening),
/* harmony export */   zz: () => (/* binding */ plainWildcard)
/* harmony export */ });
const slash = 0x2f;
function wildcard(atoms) {
    const literal = literalStart(atoms);
    const isLiteral = literal.length === atoms.length;
    const tail = isLiteral ? literal : literalStart(atoms.toReversed()).toReversed();
    return { atoms, literal: text(literal), tail: text(tail), runs: runsOf(atoms), isLiteral };
}
function plainWildcard(literal) {
    return { atoms: [], literal, tail: literal, runs: [], isLiteral: true };
}
function runsOf(atoms) {
    const plain = atoms.map((atom) => (atom.kind === 'character' ? String.fromCodePoint(atom.point) : '\0')).join('');
    const runs = plain.split('\0').filter((run) => run !== '');
    return runs.sort((one, other) => other.length - one.length);
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
const fresh = 2;
const stayed = 1;
function run(atoms, path, folders, itself) {
    const count = atoms.length;
    let states = new Uint8Array(count + 1);
    let next = new Uint8Array(count + 1);
    states[0] = fresh;
    skipEmpty(atoms, states, false);
    for (let at = 0; at < path.length;) {
        const point = path.codePointAt(at) ?? 0;
        if (folders && point === slash && states[count] !== 0)
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
function skipEmpty(atoms, states, afterSlash) {
    for (let index = 0; index < atoms.length; index += 1) {
        const state = states[index];
        if (state === 0)
            continue;
        const kind = atoms[index]?.kind;
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
    while (points[at] !== closing || ranges.length === 0) {
        const from = member();
        if (from === undefined)
            return undefined;
        let to = from;
        if (points[at] === hyphen && points[at + 1] !== closing) {
            at += 1;
            to = member();
            if (to === undefined)
                return undefined;
        }
        ranges.push([from, to]);
    }
    return { atom: { kind: 'set', negated, slash: dialect === 'go', ranges }, end: at + 1 };
}
const backslash = 0x5c;
const star = 0x2a;
const question = 0x3f;
const opening = 0x5b;
const closing = 0x5d;
const caret = 0x5e;
const exclamation = 0x21;
const hyphen = 0x2d;


/***/ }),

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function confine(roots, outside) {
    const [base] = roots;
    const inside = async (real, path) => {
        const known = await Promise.all(roots.map((root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root))));
        if (known.some((root) => isUnder(root, real)))
            return real;
        throw outside(path);
    };
    return {
        real: async (path) => {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
            const real = await realOf(whole);
            if (real !== undefined)
                return inside(real, path);
            if (roots.some((root) => isUnder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), whole)))
                return undefined;
            throw outside(path);
        },
        folder: async (path, named = path) => {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
            await inside(await nearest(whole), named);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(whole, { recursive: true });
            return inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(whole), named);
        },
    };
}
function isUnder(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
async function realOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function nearest(path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const real = await realOf(at);
        if (real !== undefined)
            return real;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return at;
    }
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileWorkspace: () => (/* binding */ fileWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);
/* harmony import */ var _catalog_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(701);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3373);





const readLimit = 1024 * 1024;
function fileWorkspace(root) {
    const confined = (0,_confine_js__WEBPACK_IMPORTED_MODULE_4__/* .confine */ .D)([root], outside);
    return {
        read: async (path) => {
            const file = await confined.real(path);
            if (file === undefined)
                return undefined;
            const { size, isFile } = await kindOf(file);
            if (!isFile)
                throw unreadable(path, 'it is no file');
            if (size > readLimit)
                throw unreadable(path, `it has ${size} bytes, more than ${readLimit}`);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
        },
        find: async (glob) => {
            const { roots, matches } = (0,_catalog_glob_js__WEBPACK_IMPORTED_MODULE_3__.rules)([glob]);
            const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
            const found = await Promise.all(roots.map((folder) => filesUnder(confined, base, folder)));
            return [...new Set(found.flat())].filter(matches).sort();
        },
        write: async (path, text) => {
            try {
                await replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await confined.folder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), text);
            }
            catch (error) {
                if (error instanceof _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF)
                    throw error;
                throw unreadable(path, error instanceof Error ? error.message : String(error), error);
            }
        },
    };
}
async function kindOf(file) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    return { size: facts.size, isFile: facts.isFile() };
}
async function replace(file, text) {
    const draft = `${file}.${process.pid}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text, { encoding: 'utf8', flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, file);
}
async function filesUnder({ real }, base, folder) {
    const top = await real(folder || '.');
    if (top === undefined)
        return [];
    const slashed = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(top)).isDirectory())
        return [slashed(top)];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(top, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)));
}
function outside(path) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({
        code: 'DCA-TAG-016',
        message: `${JSON.stringify(path)} is outside the workspace.`,
        remedy: 'Name a file inside the workspace.',
    });
}
function unreadable(path, why, cause) {
    const message = `${JSON.stringify(path)} cannot be used: ${why}.`;
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF({ code: 'DCA-TAG-018', message, remedy: 'Name a plain file that this job may use.', cause });
}


/***/ })

};
