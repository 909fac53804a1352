export const id = 5963;
export const ids = [5963];
export const modules = {

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ goPattern),
/* harmony export */   Gu: () => (/* binding */ exclusions),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   rj: () => (/* binding */ readIgnoreFile),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9831);

function goPattern(pattern, doubleStar) {
    const points = Array.from(pattern, (character) => character.codePointAt(0) ?? 0);
    const atoms = [];
    for (let at = 0; at < points.length;) {
        const point = points[at] ?? 0;
        if (point === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4 && doubleStar !== undefined && points[at + 1] === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4) {
            const isAny = doubleStar.wide && at === 0 && points[2] !== _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .slash */ .St;
            at += points[at + 2] === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .slash */ .St ? 3 : 2;
            atoms.push(isAny || at >= points.length ? { kind: 'any' } : { kind: 'folders' });
        }
        else if (point === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4) {
            at += 1;
            atoms.push({ kind: 'some' });
        }
        else if (point === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .question */ .b1) {
            at += 1;
            atoms.push({ kind: 'one' });
        }
        else if (point === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .opening */ .zs) {
            const set = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .readSet */ .Rn)(points, at, 'go');
            if (set === undefined)
                return undefined;
            atoms.push(set.atom);
            at = set.end;
        }
        else {
            if (point === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .backslash */ .R3)
                at += 1;
            const literal = points[at];
            if (literal === undefined)
                return undefined;
            at += 1;
            atoms.push({ kind: 'character', point: literal });
        }
    }
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcard */ .XQ)(atoms);
}
function hasWildcard(text) {
    return /(?:^|[^\\])(?:\\\\)*[*?[]/.test(text);
}
function exclusions(values) {
    return ignoreRules(values.filter((value) => !/^!?\//.test(value)));
}
function ignoreRules(lines) {
    return lines.flatMap((line) => {
        const trimmed = line.trim();
        const keeps = trimmed.startsWith('!');
        const body = keeps ? trimmed.slice(1).trim() : trimmed;
        if (body === '')
            return [];
        const cleaned = cleanPath(body).replace(/^\/(?=.)/, '');
        const pattern = goPattern(cleaned, { wide: keeps });
        return pattern === undefined ? [] : [{ keeps, pattern }];
    });
}
function readIgnoreFile(text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    return ignoreRules(lines.filter((line) => !line.startsWith('#')));
}
function isIgnored(rules, path) {
    let ignored = false;
    for (const rule of rules) {
        if (rule.keeps === ignored && matchesWithFolders(rule.pattern, path))
            ignored = !rule.keeps;
    }
    return ignored;
}
function matchesWithFolders(pattern, path) {
    if (pattern.isLiteral) {
        return (path.startsWith(pattern.literal) &&
            (path.length === pattern.literal.length || path.charCodeAt(pattern.literal.length) === _wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .slash */ .St));
    }
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolderOf */ .LK)(pattern, path, true);
}
function cleanPath(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!rooted)
            parts.push('..');
    }
    const joined = parts.join('/');
    return rooted ? `/${joined}` : joined === '' ? '.' : joined;
}
function insidePath(path) {
    return cleanPath(`/${path}`).slice(1);
}


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ endOfWord),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
function splitWords(text, escapeCharacter) {
    const words = [];
    for (let at = 0; at < text.length;) {
        const end = endOfWord(text, at, escapeCharacter);
        if (end > at)
            words.push(text.slice(at, end));
        at = end + 1;
    }
    return words;
}
function endOfWord(text, at, escapeCharacter) {
    let quote = '';
    let end = at;
    for (; end < text.length; end += 1) {
        const character = text.charAt(end);
        if (character === escapeCharacter && quote !== "'")
            end += 1;
        else if (character === quote)
            quote = '';
        else if (quote === '' && isQuote(character))
            quote = character;
        else if (quote === '' && /\s/.test(character))
            break;
    }
    return end;
}
function unquoted(word, escapeCharacter) {
    let text = '';
    let quote = '';
    for (let at = 0; at < word.length; at += 1) {
        const character = word.charAt(at);
        if (character === escapeCharacter) {
            at += 1;
            text += word.charAt(at);
        }
        else if (character === quote)
            quote = '';
        else if (quote === '' && isQuote(character))
            quote = character;
        else
            text += character;
    }
    return text;
}
function isQuote(character) {
    return character === '"' || character === "'";
}


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3919);
/* harmony import */ var _here_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);


const known = new Map();
function readDockerfile(text) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const read = parseDockerfile(text);
    known.set(text, read);
    return read;
}
function parseDockerfile(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const escapeCharacter = directives(lines, knownDirective).get('escape') === '`' ? '`' : '\\';
    const continues = escapeCharacter === '`' ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
    const instructions = [];
    const behindHereDocuments = (0,_here_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .hereDocumentReader */ .vn)(lines);
    let joined = '';
    let first = 0;
    let behind = 0;
    const finish = (end) => {
        const text = joined.trim();
        joined = '';
        if (text === '')
            return;
        const [it, ...others] = meanings(text, first + 1, escapeCharacter);
        const after = behindHereDocuments(end, it.hereDocuments);
        instructions.push(after === undefined ? { ...it, hereDocuments: [] } : it, ...others);
        behind = after ?? end;
    };
    for (const [at, line] of lines.entries()) {
        if (at < behind || /^\s*(?:#.*)?$/.test(line))
            continue;
        if (joined === '')
            first = at;
        joined += line.replace(continues, '$1');
        if (!continues.test(line))
            finish(at + 1);
    }
    finish(lines.length);
    return { escapeCharacter, isForeign: isForeign(lines), instructions };
}
const knownDirective = /^#\s*(syntax|escape|check)\s*=\s*(\S.*)/i;
const anyDirective = /^(?:#|\/\/)\s*([a-z][a-z0-9]*)\s*=\s*(\S.*)/i;
function directives(lines, directive) {
    const found = new Map();
    for (const line of lines) {
        const said = directive.exec(line.trim());
        if (said === null)
            break;
        found.set(String(said[1]).toLowerCase(), String(said[2]));
    }
    return found;
}
const ownFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
function isForeign(lines) {
    const [first = ''] = lines;
    if (first.trimStart().startsWith('{'))
        return true;
    const syntax = directives(first.startsWith('#!') ? lines.slice(1) : lines, anyDirective).get('syntax');
    return syntax !== undefined && !ownFrontend.test(syntax);
}
const blanks = /[\t\v\f\r ]+/;
function meanings(text, line, escapeCharacter) {
    const it = instruction(text, line, escapeCharacter);
    if (escapeCharacter === '\\' || it.keyword === 'FROM')
        return [it];
    const older = instruction(text, line, escapeCharacter, '\\');
    return JSON.stringify(older.flags) === JSON.stringify(it.flags) ? [it] : [it, older];
}
function instruction(text, line, escapeCharacter, inFlags = escapeCharacter) {
    const [word = ''] = text.split(blanks, 1);
    const keyword = word.toUpperCase();
    const { flags, rest } = cutFlags(text.slice(word.length).trim(), inFlags);
    const json = jsonWords(rest);
    const quoted = keyword === 'ARG' || keyword === 'ENV';
    const words = quoted ? (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .yM)(rest, escapeCharacter) : (json ?? rest.split(blanks));
    return { keyword, line, flags, rest, words, hereDocuments: (0,_here_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .hereDocumentsOf */ .m7)(keyword, rest) };
}
function cutFlags(text, escapeCharacter) {
    const flags = [];
    let rest = text;
    while (rest.startsWith('--')) {
        const end = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfWord */ .Rp)(rest, 0, escapeCharacter);
        const word = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(rest.slice(2, end), escapeCharacter);
        rest = rest.slice(end).trimStart();
        if (word === '')
            break;
        const equals = `${word}=`.indexOf('=');
        flags.push({ name: word.slice(0, equals), value: word.slice(equals + 1) });
    }
    return { flags, rest };
}
function jsonWords(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) && parsed.every((one) => typeof one === 'string') ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ isHereDocument),
/* harmony export */   m7: () => (/* binding */ hereDocumentsOf),
/* harmony export */   vn: () => (/* binding */ hereDocumentReader)
/* harmony export */ });
/* harmony import */ var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);

const hereDocumentWord = /^\d*<<(-?)\s*([^\s<][^<]*)$/;
function isHereDocument(word) {
    return hereDocumentWord.test(word);
}
function hereDocumentsOf(keyword, rest) {
    const opener = keyword === 'ONBUILD' ? rest : keyword;
    if (!rest.includes('<<') || !/^(?:ADD|COPY|RUN)(?:\s|$)/i.test(opener))
        return [];
    return hereDocumentWords(rest).flatMap((word) => {
        const [, dash, name] = hereDocumentWord.exec(word) ?? [];
        return name === undefined ? [] : [{ name: (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(name, '\\'), stripsTabs: dash === '-' }];
    });
}
function hereDocumentWords(text) {
    const words = [];
    let goesOn = false;
    for (const word of (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(text, '\\')) {
        if (goesOn)
            words.at(-1)?.push(word);
        else
            words.push([word]);
        goesOn = endsOpen(word);
    }
    return words.map((parts) => parts.join(' '));
}
function endsOpen(word) {
    let start = word.length;
    while (word[start - 1] === '<')
        start -= 1;
    const signs = word.length - start;
    return signs > 0 && signs % 2 === 0 && word[start - 1] !== '\\';
}
function hereDocumentReader(lines) {
    let plain;
    let stripped;
    const placesOf = ({ name, stripsTabs }) => {
        if (stripsTabs)
            stripped ??= byText(lines.map((line) => line.replace(/^\t+/, '')));
        else
            plain ??= byText(lines);
        return (stripsTabs ? stripped : plain)?.get(name) ?? [];
    };
    return (start, documents) => {
        let at = start;
        for (const document of documents) {
            const end = firstFrom(placesOf(document), at);
            if (end === undefined)
                return undefined;
            at = end + 1;
        }
        return at;
    };
}
function byText(lines) {
    const places = new Map();
    for (const [at, line] of lines.entries()) {
        const there = places.get(line);
        if (there === undefined)
            places.set(line, [at]);
        else
            there.push(at);
    }
    return places;
}
function firstFrom(sorted, least) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low];
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   pD: () => (/* binding */ dirname),
/* harmony export */   rz: () => (/* binding */ insideRepository)
/* harmony export */ });
/* harmony import */ var _docker_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5446);

function dirname(path) {
    const end = path.lastIndexOf('/');
    return end === -1 ? '.' : path.slice(0, end);
}
function basename(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function join(...parts) {
    return (0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(parts.filter((part) => part !== '').join('/'));
}
function insideRepository(path) {
    if (path.startsWith('/') || path.includes('\0') || path.includes('\\') || /^[A-Za-z]:/.test(path))
        return undefined;
    const clean = (0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(path);
    return clean === '..' || clean.startsWith('../') ? undefined : clean;
}
function isUnder(path, folder) {
    if (folder === '' || folder === '.')
        return true;
    return path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === 0x2f);
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/src/catalog/dockerfile.js
var catalog_dockerfile = __webpack_require__(2119);
;// CONCATENATED MODULE: ./build/src/catalog/expand.js
function expand(word, lookup, escapeCharacter = '\\') {
    const result = expandUntil(word, 0, lookup, escapeCharacter, false);
    return result === undefined ? undefined : result.text;
}
function expandUntil(word, start, lookup, escapeCharacter, inBraces) {
    let text = '';
    let quoted = false;
    let at = start;
    for (; at < word.length; at += 1) {
        const character = word[at];
        if (inBraces && character === '}' && !quoted)
            break;
        if (character === escapeCharacter) {
            at += 1;
            const escaped = word.charAt(at);
            text += quoted && !['"', '$', escapeCharacter].includes(escaped) ? character + escaped : escaped;
        }
        else if (character === "'" && !quoted) {
            const end = word.indexOf("'", at + 1);
            if (end === -1)
                return undefined;
            text += word.slice(at + 1, end);
            at = end;
        }
        else if (character === '"')
            quoted = !quoted;
        else if (character === '$') {
            const variable = expandVariable(word, at, lookup, escapeCharacter);
            if (variable === undefined)
                return undefined;
            text += variable.text;
            at = variable.end - 1;
        }
        else
            text += character;
    }
    return quoted ? undefined : { text, end: at };
}
function expandVariable(word, at, lookup, escapeCharacter) {
    const simple = /^\$([\p{L}_][\p{L}\p{Nd}_]*)/u.exec(word.slice(at, at + 256));
    if (simple !== null) {
        const value = lookup(simple[1] ?? '')?.value;
        return value === undefined ? undefined : { text: value, end: at + simple[0].length };
    }
    const [open, name = '', operator = ''] = /^\$\{([\p{L}_][\p{L}\p{Nd}_]*)(:?[-+]|\})/u.exec(word.slice(at, at + 256)) ?? [];
    if (open === undefined) {
        return /^\$(?:$|[^\p{L}\p{Nd}_{@*#?$!-])/u.test(word.slice(at, at + 3)) ? { text: '$', end: at + 1 } : undefined;
    }
    const found = lookup(name);
    if (operator === '}')
        return found?.value === undefined ? undefined : { text: found.value, end: at + open.length };
    const alternative = expandUntil(word, at + open.length, lookup, escapeCharacter, true);
    if (alternative === undefined || word[alternative.end] !== '}' || found === undefined)
        return undefined;
    const isSet = operator.startsWith(':') ? (found.value ?? '') !== '' : found.value !== undefined;
    const end = alternative.end + 1;
    if (operator.endsWith('-'))
        return { text: isSet ? (found.value ?? '') : alternative.text, end };
    return { text: isSet ? alternative.text : '', end };
}

// EXTERNAL MODULE: ./build/src/catalog/here-documents.js
var here_documents = __webpack_require__(92);
;// CONCATENATED MODULE: ./build/src/catalog/references.js

function namedContext(name, contexts) {
    const plain = (text) => text.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '');
    for (const [key, value] of Object.entries(contexts))
        if (plain(key) === plain(name))
            return { name: key, value };
    return undefined;
}
function knownPart(word, lookup, escapeCharacter) {
    const unknown = '{unknown}';
    const guess = expand(word, (name) => ({ value: lookup(name)?.value ?? unknown }), escapeCharacter) ?? '';
    const start = guess.lastIndexOf('/') + 1;
    const [name = '', tag = unknown] = guess.slice(start).split(':');
    if (name === '' || /[@{]/.test(name))
        return undefined;
    const path = guess.slice(0, start);
    return [path.includes(unknown) ? '' : path, name, tag.includes(unknown) ? '' : `:${tag}`].join('');
}

// EXTERNAL MODULE: ./build/src/action/own.js
var own = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/src/catalog/variables.js


const none = { value: undefined };
function lookupIn(variables) {
    return (name) => variables.get(name);
}
function lookupInGlobals(variables) {
    return (name) => (variables.has(name) ? variables.get(name) : none);
}
function declare(it, variables, scope) {
    const lookup = lookupIn(variables);
    for (const { key, given } of it.words.map(cut)) {
        const name = nameOf(key, variables, lookup, scope);
        if (name === key)
            settle(name, given, variables, lookup, scope);
        else if (name !== undefined)
            variables.set(name, undefined);
    }
}
function declareGlobal(it, globals, scope) {
    for (const { key, given } of it.words.map(cut))
        settle(key, given, globals, lookupInGlobals(globals), scope);
}
function settle(name, given, variables, lookup, scope) {
    const passed = (0,own/* own */.Z)(scope.buildArgs, name);
    const value = passed === undefined ? argument(name, given, lookup, scope) : { value: passed };
    variables.set(name, agreed(lookupInGlobals(variables)(name), value));
}
function argument(name, given, lookup, scope) {
    if (given === undefined)
        return lookupInGlobals(scope.globals)(name);
    return known(expand(given, lookup, scope.escapeCharacter));
}
function known(value) {
    return value === undefined ? undefined : { value };
}
function agreed(before, value) {
    if (before !== undefined && before.value === undefined)
        return value;
    if (value !== undefined && value.value === undefined)
        return before;
    return before?.value === value?.value ? value : undefined;
}
function cut(word) {
    const equals = word.indexOf('=');
    return equals === -1
        ? { key: word, given: undefined }
        : { key: word.slice(0, equals), given: word.slice(equals + 1) };
}
function nameOf(text, variables, lookup, scope) {
    const name = expand(text, lookup, scope.escapeCharacter);
    if (name === undefined)
        for (const one of variables.keys())
            variables.set(one, undefined);
    return name;
}
function variables_assign(it, variables, environment, scope) {
    const [first = ''] = it.words;
    const pairs = first.includes('=') ? it.words.map(cut) : [{ key: first, given: it.rest.slice(first.length).trim() }];
    const before = lookupIn(new Map(variables));
    const declared = lookupInGlobals(new Map(variables));
    for (const { key, given = '' } of pairs) {
        const name = nameOf(key, variables, before, scope);
        if (name === undefined)
            continue;
        const value = known(expand(given, before, scope.escapeCharacter));
        variables.set(name, environment.has(name) ? value : agreed(declared(name), value));
        environment.add(name);
    }
}
const settledPlatform = /^([a-z]+)\/(?:(amd64|arm64|386|ppc64le|s390x|riscv64)|(arm)\/(v[5-8]))$/;
const unknownHere = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT', 'TARGETSTAGE'];
function platformVariables(platform) {
    const [whole, os, arch, arm, variant = ''] = settledPlatform.exec(platform ?? '') ?? [];
    return new Map([
        ['TARGETPLATFORM', known(whole)],
        ['TARGETOS', known(os)],
        ['TARGETARCH', known(arch ?? arm)],
        ['TARGETVARIANT', whole === undefined ? undefined : { value: variant }],
        ...unknownHere.map((name) => [name, undefined]),
    ]);
}

;// CONCATENATED MODULE: ./build/src/catalog/stages.js





const imageScheme = 'docker-image://';
const nothing = { variables: new Map(), environment: new Set(), triggers: [] };
function analyse(dockerfile, settings, legacyOf = () => undefined) {
    const { stages, globals } = split(dockerfile, settings);
    const scope = { globals, buildArgs: settings.buildArgs, escapeCharacter: dockerfile.escapeCharacter };
    const readings = [];
    const references = [];
    const outcomes = new Map();
    const need = (stage, isBase) => {
        const known = outcomes.get(stage);
        if (known !== undefined)
            return known;
        outcomes.set(stage, nothing);
        const outcome = walk(stage, isBase);
        outcomes.set(stage, outcome);
        return outcome;
    };
    const follow = (word, lookup, stage, line, use) => {
        const { isBase = false, byNumber = false } = use;
        const name = expand(word, lookup, scope.escapeCharacter);
        if (name === undefined) {
            const guess = knownPart(word, lookup, scope.escapeCharacter);
            references.push({ resolved: undefined, text: word, line, isBase, ...(guess === undefined ? {} : { guess }) });
            if (guess === undefined)
                for (const other of stages.slice(0, stage.index))
                    need(other, isBase);
            return {};
        }
        const context = namedContext(name, settings.buildContexts);
        if (context !== undefined && !context.value.includes(':'))
            return { context: context.name };
        const other = context === undefined ? stageNamed(stages, name, stage, byNumber) : undefined;
        if (other !== undefined)
            return { outcome: need(other, isBase) };
        if (name === 'scratch')
            return {};
        const meant = context?.value.startsWith(imageScheme) ? context.value.slice(imageScheme.length) : undefined;
        references.push({ resolved: name, text: word, line, isBase, ...(meant === undefined ? {} : { meant }) });
        return { image: name };
    };
    const walk = (stage, isBase) => {
        const base = follow(stage.from, lookupInGlobals(globals), stage, stage.line, { isBase });
        const variables = new Map(base.outcome?.variables);
        const environment = new Set(base.outcome?.environment);
        const lookup = lookupIn(variables);
        if (base.context !== undefined)
            readings.push(everything(base.context, stage.line));
        const legacy = base.image === undefined ? undefined : legacyOf(base.image);
        for (const [name, value] of legacy?.environment ?? []) {
            variables.set(name, value);
            environment.add(name);
        }
        const inherited = legacy?.triggers ?? base.outcome?.triggers ?? [];
        const triggers = [];
        const read = (it, from, source, isPattern) => {
            const origin = from === undefined ? {} : follow(from, lookup, stage, it.line, { byNumber: true });
            if (from !== undefined && origin.context === undefined)
                return;
            const keepsParents = it.flags.some((flag) => flag.name === 'parents' && flag.value !== 'false');
            const excludes = flagsOf(it, 'exclude').filter((one) => !one.includes('$'));
            readings.push({
                context: origin.context,
                source: settled(source),
                isPattern,
                keepsParents,
                excludes,
                line: it.line,
            });
        };
        const copy = (it) => {
            const from = flagsOf(it, 'from').find((name) => name !== '');
            for (const word of it.words.slice(0, -1)) {
                if (it.hereDocuments.length > 0 && (0,here_documents/* isHereDocument */.Uk)(word))
                    continue;
                const source = expand(word, lookup, scope.escapeCharacter);
                if (it.keyword === 'ADD' && source !== undefined && isRemote(source))
                    continue;
                read(it, from, source, true);
            }
        };
        const run = (it) => {
            for (const mount of flagsOf(it, 'mount').map(mountOptions)) {
                const from = mount.get('from') || undefined;
                const type = expand(mount.get('type') ?? 'bind', lookup, scope.escapeCharacter) ?? 'bind';
                if (from === undefined && type.toLowerCase() !== 'bind')
                    continue;
                read(it, from, expand(mount.get('source') ?? mount.get('src') ?? '', lookup, scope.escapeCharacter), false);
            }
        };
        for (const it of [...inherited.flatMap((text) => (0,catalog_dockerfile/* readDockerfile */.n)(text).instructions), ...stage.instructions]) {
            if (it.keyword === 'ARG')
                declare(it, variables, scope);
            else if (it.keyword === 'ENV')
                variables_assign(it, variables, environment, scope);
            else if (it.keyword === 'ONBUILD')
                triggers.push(it.rest);
            else if (it.keyword === 'COPY' || it.keyword === 'ADD')
                copy(it);
            else if (it.keyword === 'RUN')
                run(it);
        }
        return { variables, environment, triggers };
    };
    const wanted = targetStage(stages, settings.target);
    const last = wanted ?? stages.at(-1);
    const outcome = last === undefined ? nothing : need(last, true);
    return {
        readings,
        references,
        legacy: { triggers: outcome.triggers, environment: environmentOf(outcome) },
        unknownTarget: stages.length > 0 && wanted === undefined,
        stageNames: stages.flatMap((stage) => stage.name ?? []),
        isEmpty: stages.length === 0,
    };
}
function split(dockerfile, settings) {
    const globals = new Map(platformVariables(settings.platform));
    const scope = {
        globals: new Map(),
        buildArgs: settings.buildArgs,
        escapeCharacter: dockerfile.escapeCharacter,
    };
    const stages = [];
    for (const it of dockerfile.instructions) {
        const [from = '', as, name] = it.words;
        const stage = stages.at(-1);
        if (it.keyword === 'FROM') {
            const stageName = as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined;
            stages.push({ index: stages.length, name: stageName, from, line: it.line, instructions: [] });
        }
        else if (stage !== undefined)
            stage.instructions.push(it);
        else if (it.keyword === 'ARG')
            declareGlobal(it, globals, scope);
    }
    return { stages, globals };
}
function targetStage(stages, target) {
    if (target === undefined)
        return stages.at(-1);
    const named = stages.findLast((stage) => stage.name === target.toLowerCase());
    return named ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);
}
function stageNamed(stages, name, before, byNumber) {
    const found = stages.findLast((stage) => stage.index < before.index && stage.name === name.toLowerCase());
    return found ?? (byNumber && /^\d+$/.test(name) ? stages[Number(name)] : undefined);
}
function environmentOf({ variables, environment }) {
    return new Map([...environment].map((name) => [name, variables.get(name)]));
}
function everything(context, line) {
    return { context, source: '', isPattern: false, keepsParents: false, excludes: [], line };
}
function flagsOf(it, name) {
    return it.flags.filter((flag) => flag.name === name).map((flag) => flag.value);
}
function mountOptions(value) {
    const options = value.match(/(?:"[^"]*"|[^,])+/g) ?? [];
    return new Map(options.map((option) => {
        const [key = '', ...rest] = option.replaceAll('"', '').split('=');
        return [key.toLowerCase(), rest.join('=')];
    }));
}
function settled(source) {
    return source !== undefined && /\{[A-Za-z][\w.-]*\}|\$\w/.test(source) ? undefined : source;
}
function isRemote(source) {
    return /^(?:https?|git|ssh):\/\//.test(source);
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


/***/ })

};
