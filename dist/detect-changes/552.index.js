export const id = 552;
export const ids = [552];
export const modules = {

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/** Each step of a plan looks at the same texts: they are read once. */
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
    const said = directives(lines);
    const escapeCharacter = said.get('escape') === '`' ? '`' : '\\';
    const syntax = said.get('syntax');
    const isForeign = syntax !== undefined && !ownFrontend.test(syntax);
    const continues = escapeCharacter === '`' ? /(?:^|[^`])`[ \t]*$/ : /(?:^|[^\\])\\[ \t]*$/;
    const instructions = [];
    for (let at = 0; at < lines.length;) {
        const first = at;
        const parts = [];
        for (; at < lines.length; at += 1) {
            const line = lines[at] ?? '';
            // Within an instruction comments and empty lines are left out and do not end it.
            if (/^\s*(?:#.*)?$/.test(line)) {
                if (parts.length === 0)
                    break;
                continue;
            }
            const text = parts.length === 0 ? line.trimStart() : line;
            if (!continues.test(line)) {
                parts.push(text);
                break;
            }
            parts.push(text.replace(/[\\`][ \t]*$/, ''));
        }
        at += 1;
        const joined = parts.join('').trim();
        if (joined === '')
            continue;
        const names = hereDocumentNames(joined);
        for (const name of names)
            at = behindHereDocument(lines, at, name);
        instructions.push(instruction(joined, first + 1, names.length, escapeCharacter));
    }
    return { escapeCharacter, isForeign, instructions };
}
/** Directives are comments before everything else: `# syntax=…`, `# escape=…`, `# check=…`. */
function directives(lines) {
    const found = new Map();
    for (const line of lines) {
        const [, name, value] = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
        if (name === undefined || value === undefined)
            break;
        found.set(name.toLowerCase(), value);
    }
    return found;
}
const ownFrontend = /^(?:docker\.io\/)?(?:docker\/dockerfile|docker\/dockerfile-upstream)(?:[:@]|$)/;
function instruction(joined, line, hereDocuments, escapeCharacter) {
    const [, word = '', behind = ''] = /^(\S+)\s*([\s\S]*)$/.exec(joined) ?? [];
    const flags = [];
    let rest = behind;
    for (;;) {
        const flag = /^--([A-Za-z][A-Za-z0-9-]*)(?:=((?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])*))?(?:\s+|$)/.exec(rest);
        if (flag === null)
            break;
        flags.push({ name: flag[1] ?? '', value: unquoteFlag(flag[2] ?? '') });
        rest = rest.slice(flag[0].length);
    }
    const json = jsonWords(rest);
    return {
        keyword: word.toUpperCase(),
        line,
        flags,
        rest,
        words: json ?? splitWords(rest, escapeCharacter),
        isJson: json !== undefined,
        hereDocuments,
    };
}
function unquoteFlag(value) {
    return value.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_all, double, single) => double ?? single ?? '');
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
/** Words at white space outside quotes; quotes and escapes stay in the word. */
function splitWords(text, escapeCharacter) {
    const words = [];
    let word = '';
    let quote = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === escapeCharacter && quote !== "'" && at + 1 < text.length) {
            at += 1;
            word += character + (text[at] ?? '');
        }
        else if (quote !== '') {
            word += character;
            if (character === quote)
                quote = '';
        }
        else if (/\s/.test(character)) {
            if (word !== '')
                words.push(word);
            word = '';
        }
        else {
            if (character === '"' || character === "'")
                quote = character;
            word += character;
        }
    }
    if (word !== '')
        words.push(word);
    return words;
}
const hereDocumentWord = /^\d*<<(-?)(?:"([^"]+)"|'([^']+)'|([^\s"'<|&;()$`]+))$/;
function hereDocumentNames(joined) {
    if (!joined.includes('<<'))
        return [];
    const [, behind] = /^(?:ONBUILD\s+)?(?:ADD|COPY|RUN)\s+([\s\S]*)$/i.exec(joined) ?? [];
    if (behind === undefined || behind.startsWith('['))
        return [];
    // A shell command may join the word with others: `cat <<A >x;`.
    return splitWords(behind, '\\').flatMap((word) => {
        const [, dash, double, single, bare] = hereDocumentWord.exec(word) ?? [];
        const name = double ?? single ?? bare;
        return name === undefined ? [] : [{ name, stripsTabs: dash === '-' }];
    });
}
/** The line behind the here-document that starts at `at`; one that never ends takes the rest of the file. */
function behindHereDocument(lines, at, { name, stripsTabs }) {
    for (let index = at; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if ((stripsTabs ? line.replace(/^\t+/, '') : line) === name)
            return index + 1;
    }
    return lines.length;
}


/***/ }),

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/src/catalog/dockerfile.js
var catalog_dockerfile = __webpack_require__(2119);
;// CONCATENATED MODULE: ./build/src/catalog/expand.js
/**
 * Variables in the words of a Dockerfile, as BuildKit's shell lexer replaces them: `$A`, `${A}`, `${A:-w}`, `${A-w}`,
 * `${A:+w}`, `${A+w}`; single quotes keep, double quotes and escapes fall away. What has no known value makes the
 * word unknown: the caller then takes everything instead of guessing. The pattern forms (`${A#p}`, `${A/x/y}`) count
 * as unknown, too.
 */
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
            // What was escaped may be a wildcard afterwards, as in the engine: at worst more is taken.
            text += word[at] ?? '';
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
    const simple = /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(word.slice(at, at + 256));
    if (simple !== null) {
        const value = lookup(simple[1] ?? '')?.value;
        return value === undefined ? undefined : { text: value, end: at + simple[0].length };
    }
    const [open, name = '', operator = ''] = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(:?[-+]|\})/.exec(word.slice(at, at + 256)) ?? [];
    if (open === undefined) {
        // A lone `$` stands for itself; any other form (`$1`, `${A#p}`, `${A/x/y}`) is not ours to guess.
        return /^\$(?:$|[^A-Za-z0-9_{@*#?$!-])/.test(word.slice(at, at + 2)) ? { text: '$', end: at + 1 } : undefined;
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

;// CONCATENATED MODULE: ./build/src/catalog/variables.js

function lookupIn(variables) {
    return (name) => {
        const found = variables.get(name);
        return found === 'unknown' ? undefined : found;
    };
}
/** Before the first FROM nothing can come from an image: what is not declared has no value. */
function lookupInGlobals(variables) {
    const lookup = lookupIn(variables);
    return (name) => (variables.has(name) ? lookup(name) : { value: undefined });
}
/** The words of a global ARG, or of one in a stage. */
function declare(it, variables, environment, scope, lookup = lookupIn(variables)) {
    for (const word of it.words) {
        const [, name = '', , given] = /^([A-Za-z_][A-Za-z0-9_]*)(=([\s\S]*))?$/.exec(word) ?? [];
        if (name === '')
            continue;
        const value = argument(name, given, lookup, scope);
        const before = variables.get(name);
        const isSet = before !== undefined && (before === 'unknown' || before.value !== undefined);
        const keeps = isSet && (environment.has(name) || given === undefined) && valueOfVariable(value) === undefined;
        if (!keeps)
            variables.set(name, isSet && valueOfVariable(before) !== valueOfVariable(value) ? 'unknown' : value);
    }
}
function valueOfVariable(variable) {
    return variable === undefined || variable === 'unknown' ? undefined : variable.value;
}
function argument(name, given, lookup, scope) {
    const passed = Object.hasOwn(scope.buildArgs, name) ? scope.buildArgs[name] : undefined;
    if (passed !== undefined)
        return { value: passed };
    if (given === undefined)
        return scope.globals.get(name) ?? { value: undefined };
    const value = expand(given, lookup, scope.escapeCharacter);
    return value === undefined ? 'unknown' : { value };
}
/** `ENV a=b c=d`, or the old form `ENV a all the rest`. */
function variables_assign(it, variables, environment, { escapeCharacter }) {
    const [first = ''] = it.words;
    const pairs = first.includes('=')
        ? it.words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)])
        : [[first, it.rest.slice(first.length).trim()]];
    // All words of one ENV see the values from before it.
    const before = new Map(variables);
    for (const [name, text] of pairs) {
        const value = expand(text, lookupIn(before), escapeCharacter);
        const old = environment.has(name) ? undefined : before.get(name);
        const differs = old !== undefined && (old === 'unknown' || (old.value !== undefined && old.value !== value));
        variables.set(name, value === undefined || differs ? 'unknown' : { value });
        environment.add(name);
    }
}
/** What the engine itself sets, as far as it is known: the platform that is built for, not the one that builds. */
function platformVariables(platform) {
    const names = ['TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT'];
    const building = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'];
    const [os = '', arch = '', variant = ''] = platform?.split('/') ?? [];
    const values = platform === undefined ? [] : [platform, os, arch, variant];
    return new Map([
        ...names.map((name, index) => {
            const value = values[index];
            return [name, value === undefined ? 'unknown' : { value }];
        }),
        ...building.map((name) => [name, 'unknown']),
    ]);
}

;// CONCATENATED MODULE: ./build/src/catalog/stages.js
/**
 * What a build of a Dockerfile reads and is built on, with the variables resolved.
 *
 * As in BuildKit: only stages that the target needs are built; a stage inherits the variables and the ONBUILD triggers of
 * the stage it is built on; a named context replaces an image or a stage of that name; `--from` of COPY, ADD and
 * mounts names a named context, a stage (or its number), or an image. What cannot be resolved means: anything.
 */



const nothing = { variables: new Map(), environment: new Set(), triggers: [] };
/** `legacyOf` gives what an image that a FROM names leaves to those built on it, where that is known. */
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
        // Set before the stage is walked, so that a stage which copies from itself ends.
        outcomes.set(stage, nothing);
        const outcome = walk(stage, isBase);
        outcomes.set(stage, outcome);
        return outcome;
    };
    const follow = (word, lookup, stage, line, use) => {
        const isBase = use === 'base';
        const name = expand(word, lookup, scope.escapeCharacter);
        if (name === undefined) {
            const guess = repositoryIn(word, lookup, scope.escapeCharacter);
            references.push({ resolved: undefined, text: word, line, isBase, ...(guess === undefined ? {} : { guess }) });
            // Without a tag or a slash, any stage above may be meant.
            if (guess === undefined)
                for (const other of stages)
                    if (other.index < stage.index)
                        need(other, isBase);
            return {};
        }
        const context = namedContext(name, settings.buildContexts);
        if (context !== undefined && !context.value.includes(':'))
            return { context: context.name };
        const other = context === undefined ? stageNamed(stages, name, stage, use === 'copy') : undefined;
        if (other !== undefined)
            return { outcome: need(other, isBase) };
        if (name === 'scratch' && use !== 'copy')
            return { outcome: nothing };
        const meant = /^docker-image:\/\/(.+)$/.exec(context?.value ?? '')?.[1];
        references.push({ resolved: name, text: word, line, isBase, ...(meant === undefined ? {} : { meant }) });
        return { image: name };
    };
    const walk = (stage, isBase) => {
        const base = follow(stage.from, lookupInGlobals(globals), stage, stage.line, isBase ? 'base' : 'from');
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
            const origin = from === undefined ? {} : follow(from, lookup, stage, it.line, 'copy');
            if (from !== undefined && origin.context === undefined)
                return;
            const doubleStar = it.flags.some((flag) => flag.name === 'parents' && flag.value !== 'false');
            // An exclusion that cannot be resolved leaves nothing out.
            const excludes = isPattern
                ? flagsOf(it, 'exclude').flatMap((one) => expand(one, lookup, scope.escapeCharacter) ?? [])
                : [];
            readings.push({
                context: origin.context,
                source: settled(source),
                isPattern,
                doubleStar,
                excludes,
                line: it.line,
            });
        };
        const copy = (it) => {
            const from = flagsOf(it, 'from').find((name) => name !== '');
            for (const word of it.words.slice(0, -1)) {
                if (it.hereDocuments > 0 && /^\d*<</.test(word))
                    continue;
                const source = expand(word, lookup, scope.escapeCharacter);
                if (it.keyword === 'ADD' && source !== undefined && isRemote(source))
                    continue;
                read(it, from, source, true);
            }
        };
        const run = (it) => {
            for (const mount of flagsOf(it, 'mount').map(mountOptions)) {
                const from = mount.get('from');
                if (from === undefined && (mount.get('type') ?? 'bind') !== 'bind')
                    continue;
                read(it, from, expand(mount.get('source') ?? mount.get('src') ?? '', lookup, scope.escapeCharacter), false);
            }
        };
        for (const it of [...inherited.flatMap((text) => (0,catalog_dockerfile/* readDockerfile */.n)(text).instructions), ...stage.instructions]) {
            if (it.keyword === 'ARG')
                declare(it, variables, environment, scope);
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
    // A target that is no stage is told elsewhere; the last stage then stands for it.
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
        if (it.keyword === 'FROM') {
            const stageName = as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined;
            stages.push({ index: stages.length, name: stageName, from, line: it.line, instructions: [] });
        }
        else if (stages.length > 0)
            stages.at(-1)?.instructions.push(it);
        else if (it.keyword === 'ARG')
            declare(it, globals, new Set(), scope, lookupInGlobals(globals));
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
    return new Map([...environment].map((name) => [name, variables.get(name) ?? 'unknown']));
}
/** A named context stands for an image with or without its default host and tag. */
function namedContext(name, contexts) {
    const plain = (text) => text.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '');
    for (const [key, value] of Object.entries(contexts))
        if (plain(key) === plain(name))
            return { name: key, value };
    return undefined;
}
/** The part of a reference before its unknown tag. */
function repositoryIn(word, lookup, escapeCharacter) {
    const unknown = '{unknown}';
    const guess = expand(word, (name) => (lookup(name)?.value === undefined ? { value: unknown } : lookup(name)), escapeCharacter);
    const [repository, ...rest] = guess?.split(/:(?=[^/]*$)/) ?? [];
    return rest.length === 0 || repository?.includes(unknown) ? undefined : repository;
}
function everything(context, line) {
    return { context, source: '', isPattern: false, doubleStar: false, excludes: [], line };
}
function flagsOf(it, name) {
    return it.flags.filter((flag) => flag.name === name).map((flag) => flag.value);
}
function mountOptions(value) {
    const options = value.match(/(?:"[^"]*"|[^,])+/g) ?? [];
    return new Map(options.map((option) => {
        const [key = '', ...rest] = option.replaceAll('"', '').split('=');
        return [key.trim().toLowerCase(), rest.join('=')];
    }));
}
/** A template of the catalog, or a variable of a compose file, in a path has no value yet. */
function settled(source) {
    return source !== undefined && /\{[A-Za-z][\w.-]*\}|\$\w/.test(source) ? undefined : source;
}
/** What ADD fetches by itself. */
function isRemote(source) {
    return /^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(source);
}


/***/ })

};
