export const id = 258;
export const ids = [258];
export const modules = {

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentFiles: () => (/* binding */ commentFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./build/src/catalog/wildcard.js
const slash = 0x2f;
function wildcard(atoms) {
    const literal = literalStart(atoms);
    const isLiteral = literal.length === atoms.length;
    const tail = isLiteral ? literal : literalStart(atoms.toReversed()).toReversed();
    return { atoms, literal: wildcard_text(literal), tail: wildcard_text(tail), runs: runsOf(atoms), isLiteral };
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
function wildcard_text(points) {
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
        return path.charCodeAt(rule.root.length) === slash;
    }
    return matchesFolderOf(rule.pattern, path, !rule.foldersOnly);
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
        return plainWildcard(body.replace(/^\/+/, ''));
    const points = Array.from(body.replace(/^\/+/, ''), (character) => character.codePointAt(0) ?? 0);
    const atoms = anchored || points.length === 0 ? [] : [{ kind: 'folders' }];
    for (let at = 0; at < points.length;) {
        const point = points[at] ?? 0;
        const afterSlash = at === 0 || points[at - 1] === slash;
        if (point === star && points[at + 1] === star) {
            at += 2;
            if (afterSlash && points[at] === slash) {
                atoms.push({ kind: 'folders' });
                at += 1;
            }
            else
                atoms.push({ kind: 'some' });
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
            const set = readSet(points, at, 'git');
            if (set === undefined)
                return undefined;
            atoms.push(set.atom);
            at = set.end;
        }
        else {
            if (point === backslash)
                at += 1;
            const literal = points[at];
            if (literal === undefined)
                return undefined;
            atoms.push({ kind: 'character', point: literal });
            at += 1;
        }
    }
    return wildcard(atoms);
}

;// CONCATENATED MODULE: ./build/src/files/confine.js


function confine(roots, outside) {
    const [base] = roots;
    const inside = async (real, path) => {
        const known = await Promise.all(roots.map((root) => (0,promises_.realpath)(root).catch(() => (0,external_node_path_.resolve)(root))));
        if (known.some((root) => isUnder(root, real)))
            return real;
        throw outside(path);
    };
    return {
        real: async (path) => {
            const whole = (0,external_node_path_.resolve)(base, path);
            const real = await realOf(whole);
            if (real !== undefined)
                return inside(real, path);
            if (roots.some((root) => isUnder((0,external_node_path_.resolve)(root), whole)))
                return undefined;
            throw outside(path);
        },
        folder: async (path, named = path) => {
            const whole = (0,external_node_path_.resolve)(base, path);
            await inside(await nearest(whole), named);
            await (0,promises_.mkdir)(whole, { recursive: true });
            return inside(await (0,promises_.realpath)(whole), named);
        },
    };
}
function isUnder(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`);
}
async function realOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function nearest(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at)) {
        const real = await realOf(at);
        if (real !== undefined)
            return real;
        if ((0,external_node_path_.dirname)(at) === at)
            return at;
    }
}

;// CONCATENATED MODULE: ./build/src/files/places.js




function places(workspace, temporary) {
    const confined = confine([workspace, temporary], outside);
    return {
        existing: async (path) => {
            const real = await confined.real(path).catch((error) => {
                throw error instanceof problem/* Problem */.AF ? error : notThere(path, error);
            });
            if (real === undefined)
                throw notThere(path);
            return real;
        },
        folder: confined.folder,
        isThere: async (path) => (await (0,promises_.lstat)((0,external_node_path_.resolve)(workspace, path)).catch(() => undefined)) !== undefined,
    };
}
function outside(path) {
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-041',
        message: `${JSON.stringify(path)} lies outside the workspace and the temporary folder, or a link leads there.`,
        remedy: 'Use a path inside the workspace.',
    });
}
function notThere(path, cause) {
    return new problem/* Problem */.AF({
        code: 'DCA-GAT-042',
        message: `${JSON.stringify(path)} is not there.`,
        remedy: 'See whether the step that writes it ran, and whether the path is relative to the workspace.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/files/comment-files.js







const bodyLimit = 4 * 1024 * 1024;
const mostEntries = 200_000;
const mostReports = 10_000;
const skipped = new Set(['.git', 'node_modules']);
function commentFiles(workspace, temporary) {
    const allowed = places(workspace, temporary);
    return {
        reports: async (globs) => {
            const found = new Set();
            for (const root of [workspace, temporary])
                for (const file of await matching(root, globs, root === workspace))
                    found.add(file);
            if (found.size > mostReports)
                throw refused('DCA-COM-021', `the globs of \`reports\` name more than ${mostReports} files`);
            if (found.size === 0)
                return [];
            const { parseReport, reportLimit } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(667)]).then(__webpack_require__.bind(__webpack_require__, 2667));
            const reports = [];
            for (const file of [...found].sort()) {
                const shown = (0,external_node_path_.relative)(workspace, file);
                reports.push(parseReport(await readText(await allowed.existing(file), shown, reportLimit), shown));
            }
            return reports;
        },
        body: async (path) => readText(await allowed.existing(path), path, bodyLimit),
        save: async (markdown) => {
            const file = (0,external_node_path_.join)(temporary, `pr-comment-${(0,external_node_crypto_.randomUUID)()}.md`);
            await (0,promises_.writeFile)(file, markdown, { flag: 'wx' });
            return file;
        },
    };
}
async function matching(root, globs, isWorkspace) {
    const patterns = globs.flatMap((glob) => {
        const bare = glob.replace(/^!/, '');
        const sign = glob.startsWith('!') ? '!' : '';
        if (!(0,external_node_path_.isAbsolute)(bare))
            return isWorkspace ? [`${sign}/${bare.replace(/^\.\//, '')}`] : [];
        const inside = (0,external_node_path_.relative)(root, bare);
        return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? [] : [`${sign}/${inside.split(external_node_path_.sep).join('/')}`];
    });
    for (const pattern of patterns) {
        const trouble = patternTrouble(pattern);
        if (trouble)
            throw refused('DCA-COM-020', `the glob ${JSON.stringify(pattern.slice(0, 100))} of \`reports\` cannot be used: ${trouble}`);
    }
    if (patterns.length === 0)
        return [];
    const wanted = rules(patterns);
    const files = [];
    for (const start of wanted.roots)
        files.push(...(await walk((0,external_node_path_.resolve)(root, start), { left: mostEntries })));
    return files.filter((file) => file.endsWith('.json') && wanted.matches((0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/')));
}
async function walk(start, budget) {
    const entries = await (0,promises_.readdir)(start, { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        if (error.code === 'ENOTDIR')
            return [];
        throw refused('DCA-COM-023', `${JSON.stringify(start)} cannot be listed (${error.code})`, error);
    });
    const files = entries.length === 0 ? await itself(start) : [];
    for (const entry of entries) {
        budget.left -= 1;
        if (budget.left < 0)
            throw refused('DCA-COM-021', `the globs of \`reports\` search more than ${mostEntries} files`);
        const path = (0,external_node_path_.join)(start, entry.name);
        if (entry.isDirectory() && !skipped.has(entry.name))
            files.push(...(await walk(path, budget)));
        else if (entry.isFile())
            files.push(path);
    }
    return files;
}
async function itself(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    try {
        return (await file?.stat())?.isFile() ? [path] : [];
    }
    finally {
        await file?.close();
    }
}
async function readText(real, shown, limit) {
    const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch((error) => {
        throw refused('DCA-COM-023', `${JSON.stringify(shown)} cannot be read`, error);
    });
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw refused('DCA-COM-022', `${JSON.stringify(shown)} is no plain file`);
        if (stat.size > limit)
            throw refused('DCA-COM-022', `${JSON.stringify(shown)} has ${stat.size} bytes, more than ${limit}`);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
function refused(code, message, cause) {
    return new problem/* Problem */.AF({
        code,
        message: `${message}.`,
        remedy: 'Name plain files inside the workspace or the temporary folder.',
        cause,
    });
}


/***/ })

};
