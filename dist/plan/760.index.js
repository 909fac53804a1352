export const id = 760;
export const ids = [760];
export const modules = {

/***/ 7760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

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
        const text = plain(line.replace(/^#+ /, ''));
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
        .map((cell) => plain(cell).trim());
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
function plain(text) {
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
    return entities(words.replace(magnets, `$&${gap}`)).replaceAll(gap, '&#8203;');
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
function entities(text) {
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

;// CONCATENATED MODULE: ./build/src/plan/graph-drawing.js

const mostWhole = 30;
const mostNodes = 80;
const mostEdges = 300;
const mostCharacters = 50_000;
const longestReason = 60;
function drawGraph(drawing) {
    const drawn = visibleImages(drawing);
    const ids = new Map(drawn.map((image, index) => [image.name, `i${index}`]));
    const edges = drawn.flatMap((image) => image.parents.flatMap((parent) => (ids.has(parent) ? [`  ${ids.get(parent)} --> ${ids.get(image.name)}`] : [])));
    if (edges.length === 0)
        return 'none';
    if (drawn.length > mostNodes || edges.length > mostEdges)
        return 'too-large';
    const blockOf = (reasons) => {
        const nodes = drawn.map(({ name }) => `  ${ids.get(name)}["${labelOf(name, drawing, reasons)}"]:::${kindOf(name, drawing)}`);
        return ['```mermaid', 'flowchart TD', ...nodes, ...edges, ...styles, '```'].join('\n');
    };
    const block = [true, false].map(blockOf).find(({ length }) => length <= mostCharacters);
    return block === undefined ? 'too-large' : { block };
}
function visibleImages({ images, built }) {
    if (images.length <= mostWhole)
        return images;
    const near = new Set(built.keys());
    for (const image of images)
        if (built.has(image.name))
            for (const parent of image.parents)
                near.add(parent);
    return images.filter((image) => near.has(image.name));
}
function labelOf(name, { built, reused }, reasons) {
    const why = built.get(name) ?? (reused.has(name) ? 'reused: the registry has it' : '');
    return why === '' || !reasons
        ? mermaidText(name)
        : `${mermaidText(name)}<br/>${mermaidText(clip(why, longestReason))}`;
}
function kindOf(name, { built, reused }) {
    return built.has(name) ? 'built' : reused.has(name) ? 'reused' : 'kept';
}
function mermaidText(text) {
    return Array.from(text.toWellFormed(), (character) => {
        if (/[A-Za-z0-9 ._/,-]/.test(character))
            return character;
        return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? ' ' : `#${character.codePointAt(0)};`;
    }).join('');
}
const styles = [
    '  classDef built fill:#1f883d,stroke:#116329,color:#ffffff',
    '  classDef reused fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    '  classDef kept fill:none,stroke:#8c959f,color:#6e7781',
];

;// CONCATENATED MODULE: ./build/src/plan/matrix-summary.js

const shown = 200;
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
        .slice(0, shown)
        .map((entry) => [
        String(entry.wave),
        code(entry.name),
        tagCell(entry),
        ...(some('platforms') ? [code(entry.platforms)] : []),
        ...(some('reason') ? [escapeMarkdown(entry.reason)] : []),
    ]);
    const rest = entries.length > shown ? `\n\n… and ${entries.length - shown} more.` : '';
    const whole = table(columns, rows) + rest;
    return longTable(whole, entries.length, 30, 'entries');
}
function tagCell({ tags, image }) {
    if (tags === '')
        return 'none for this event';
    const [first = '', ...others] = tags.split('\n').map((reference) => reference.slice(image.length + 1));
    return [code(`${image}:${first}`), ...others.map((tag) => code(tag))].join(' ');
}

;// CONCATENATED MODULE: ./build/src/plan/matrix-plan-summary.js



function planSummary(facts) {
    const { entries, images } = facts;
    const built = new Map(entries.map((entry) => [entry.name, entry.reason]));
    const drawing = drawGraph({ images, built, reused: new Set(Object.keys(facts.reused)) });
    return [
        '### Plan',
        countSentence(entries, { version: facts.version, of: images.length }),
        comparison(facts),
        ...(entries.length === 0 ? [] : drawingLines(drawing)),
        ...(entries.length === 0 ? [] : [matrixTable(entries)]),
        ...reusedLines(facts.reused),
        ...(facts.removed.length > 0
            ? [`Gone since the base: ${facts.removed.map((name) => code(name)).join(', ')}.`]
            : []),
    ].join('\n\n');
}
function drawingLines(drawing) {
    if (drawing === 'none')
        return [];
    return [drawing === 'too-large' ? 'The tree is too large to draw; the table has it, wave by wave.' : drawing.block];
}
function comparison({ base, baseSource, fullRebuild, rebuild, tag }) {
    const compared = base === '' ? 'Nothing was compared' : `Compared with ${code(base.slice(0, 7))} (${escapeMarkdown(baseSource)})`;
    const all = fullRebuild ? '; everything is built' : '';
    const fresh = rebuild ? ', on fresh base layers' : '';
    return `${compared}${all}${fresh}. The tag of this event is ${code(tag)}.`;
}
function reusedLines(reused) {
    const entries = Object.entries(reused);
    if (entries.length === 0)
        return [];
    const lines = entries.slice(0, 100).map(([name, reference]) => `- ${code(name)}: ${code(reference)}`);
    return [`Reused, because the registry has them with the same inputs:\n\n${lines.join('\n')}`];
}

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/plan/changes-summary.js

const shownRows = 200;
function changesSummary(detection) {
    const { changes, reasons, all, removed, reused, filesCount, unknown } = detection;
    const noun = detection.kind.toLowerCase();
    const rows = changes.slice(0, shownRows).map((name) => [code(name), escapeMarkdown(reasons.get(name) ?? '')]);
    const parts = [
        `### ${changes.length === 0 ? 'Nothing to build' : `${changes.length} of ${all.length} ${all.length === 1 ? noun : `${noun}s`} to build`}`,
        unknown === undefined
            ? ''
            : `> [!WARNING]\n> **The base is unknown, so everything is built.** ${escapeMarkdown(unknown, 2000)}`,
        comparedWith(detection, filesCount),
        rows.length === 0 ? '' : table([detection.kind, 'Why'], rows),
        changes.length > shownRows ? `… and ${changes.length - shownRows} more.` : '',
        reused.size === 0
            ? ''
            : `Reused, as their inputs are built already:\n\n${table(['Image', 'Reference'], [...reused].map(([name, reference]) => [code(name), code(reference)]))}`,
        removed.length === 0 ? '' : `No longer in the catalog: ${removed.map((name) => code(name)).join(', ')}.`,
        untouched(detection),
        facts(detection),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function comparedWith({ base, head, source, everything }, count) {
    const files = `${count} changed ${count === 1 ? 'file' : 'files'}`;
    const to = head === '' ? '' : code(head.slice(0, 7));
    if (base === undefined)
        return everything === undefined ? '' : `${to} Built without a comparison: ${escapeMarkdown(everything)}.`.trim();
    return `${code(base.slice(0, 7))} → ${to} (${escapeMarkdown(source)}): ${files}.`;
}
function untouched({ all, changes, reused }) {
    const built = new Set(changes);
    const rest = all.filter((name) => !built.has(name) && !reused.has(name));
    if (rest.length === 0 || changes.length === 0)
        return '';
    const shown = rest.slice(0, 500).map((name) => code(name));
    return details(`${rest.length} not built`, `${shown.join(', ')}${rest.length > 500 ? ', …' : ''}`);
}
function facts({ rebuild, cacheUpdate, tag, pushing, promoted }) {
    const said = [
        `The tag of this event is ${code(tag)}`,
        rebuild ? 'on fresh base layers, without cache' : '',
        cacheUpdate ? 'shared caches are updated' : '',
        pushing.push ? 'images may be pushed' : `nothing is pushed (${pushing.why})`,
        promoted === undefined ? '' : `what is pushed is promoted (${promoted})`,
    ];
    return `${said.filter((one) => one !== '').join('; ')}.`;
}

// EXTERNAL MODULE: ./build/src/plan/base.js
var plan_base = __webpack_require__(8764);
;// CONCATENATED MODULE: ./build/src/plan/compare.js


async function compare(occasion, wishes, source, ports) {
    const checkout = source === 'api' ? undefined : await ports.checkout();
    const local = checkout && (await attempt('git', checkout, occasion, wishes, ports));
    if (local && (local.unknown === undefined || source === 'git'))
        return local;
    const missing = ports.gitMissing();
    if (source === 'git' && missing)
        throw missing;
    if (source === 'git')
        return nothing(occasion, 'there is no checkout, and `source` is `git`');
    if (missing)
        ports.log.notice(`${missing.message} GitHub's API is asked.`);
    if (local)
        ports.log.info(`git cannot tell: ${local.unknown}${last(ports.trouble())}; GitHub's API is asked.`);
    const remote = await byApi(occasion, wishes, ports);
    if ('unknown' in remote && local)
        return { ...local, unknown: `${local.unknown}; ${remote.unknown}` };
    if (remote.unknown === undefined || source === 'auto')
        return remote;
    const late = await ports.checkout();
    const again = late && (await attempt('git', late, occasion, wishes, ports));
    return again && again.unknown === undefined ? again : remote;
}
async function byApi(occasion, wishes, ports) {
    try {
        return await attempt('api', await ports.apiGit(occasion.pullRequest), occasion, wishes, ports);
    }
    catch (error) {
        const { code, message } = (0,problem/* asProblem */.gr)(error);
        if (!code.startsWith('DCA-GHB-'))
            throw error;
        return nothing(occasion, `the API could not tell (${code}: ${message})`);
    }
}
async function attempt(from, git, occasion, wishes, ports) {
    const compared = await (0,plan_base/* findBase */.l)(occasion, wishes, { git, api: ports.api, workflow: ports.workflow });
    const { base, alsoBase, head } = compared;
    if (base === undefined || compared.unknown !== undefined)
        return { ...compared, files: [], git, from };
    const sets = await Promise.all([base, alsoBase].filter((one) => one !== undefined).map((one) => filesOf(git, one, head)));
    if (sets.includes(undefined)) {
        return { ...compared, files: [], git, from, unknown: 'the changed files are more than the API lists' };
    }
    return { ...compared, files: union(sets.map((files) => files ?? [])), git, from };
}
async function filesOf(git, base, head) {
    return base === head ? [] : git.diff(base, head);
}
function union(sets) {
    const [first = [], ...others] = sets;
    if (others.length === 0)
        return first;
    const files = new Map(first.map((file) => [file.path, file]));
    for (const file of others.flat())
        if (!files.has(file.path))
            files.set(file.path, file);
    return [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
function nothing(occasion, unknown) {
    return { head: occasion.sha ?? '', source: 'none', unknown, files: [], git: undefined, from: 'git' };
}
function last(trouble) {
    const line = trouble.at(-1);
    return line === undefined ? '' : ` (${line})`;
}

;// CONCATENATED MODULE: ./build/src/plan/decisions.js
function decisionsOf(detection, refreshed) {
    const { base, head, source, filesCount, everything, reasons, changes, reused, removed, pushing, promoted } = detection;
    const compared = (from) => `Compared ${from.slice(0, 7)} with ${head.slice(0, 7)} (${source}): ${filesCount} changed ${filesCount === 1 ? 'file' : 'files'}.`;
    return [
        ...(base === undefined ? [] : [compared(base)]),
        ...(everything === undefined
            ? changes.map((name) => `${name}: ${reasons.get(name) ?? ''}`)
            : [`Everything is built: ${everything}.`]),
        ...[...reused].map(([name, reference]) => `${name}: its inputs are built already, as ${reference}`),
        ...(removed.length === 0 ? [] : [`No longer in the catalog: ${removed.join(', ')}.`]),
        ...(refreshed === undefined ? [] : [`Images are built on fresh base layers: ${refreshed}.`]),
        `Images ${pushing.push ? 'may be pushed' : 'are not pushed'}: ${pushing.why}.`,
        ...(promoted === undefined ? [] : [`What is pushed is promoted: ${promoted}.`]),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/detection.js
const mostFiles = 1000;
const detection_mostCharacters = 300_000;
function cutFiles(files) {
    const kept = [];
    let size = 0;
    for (const { path, status, previous } of files) {
        const file = { path, status, ...(previous !== undefined && { previous }) };
        size += JSON.stringify(file).length + 1;
        if (kept.length >= mostFiles || size > detection_mostCharacters)
            break;
        kept.push(file);
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/plan/event-rules.js
var event_rules = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/src/action/own.js
var own = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/catalog/draft.js
var draft = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var registry_reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/src/plan/template.js
var plan_template = __webpack_require__(6355);
;// CONCATENATED MODULE: ./build/src/plan/event-tag.js





function eventTag(occasion, hasChanges, templates) {
    const { pullRequest, branch, tag, defaultBranch } = occasion;
    if (pullRequest && hasChanges)
        return filled('pr-tag', templates.prTag, { pr: String(pullRequest.number) });
    const name = pullRequest ? pullRequest.baseRef : (branch ?? tag ?? '');
    const isDefault = name === '' || (tag === undefined && name === defaultBranch);
    if (isDefault)
        return filled('default-tag', templates.defaultTag, {});
    return filled('branch-tag', templates.branchTag, { branch: (0,draft/* slug */.yR)(name).slice(0, 128) });
}
function filled(input, template, values) {
    const result = (0,plan_template/* fillTemplate */.o)(template, (name) => (0,own/* own */.Z)(values, name) ?? plan_template/* unknown */.L, `input "${input}"`);
    const tag = 'text' in result ? result.text : '';
    if ((0,registry_reference/* isTag */.dz)(tag))
        return tag;
    throw new problem/* Problem */.AF({
        code: 'DCA-DET-010',
        message: `input "${input}" gives the tag ${JSON.stringify(tag)} for this event, which is none.`,
        remedy: 'A tag is 1 to 128 letters, digits, `_`, `.` and `-`, and does not begin with `.` or `-`.',
    });
}

// EXTERNAL MODULE: ./build/src/plan/lazy-rules.js
var lazy_rules = __webpack_require__(2161);
// EXTERNAL MODULE: ./build/src/plan/may-push.js
var may_push = __webpack_require__(1409);
// EXTERNAL MODULE: ./build/src/github/context.js
var github_context = __webpack_require__(3438);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
;// CONCATENATED MODULE: ./build/src/plan/occasion.js



async function occasionOf(context, api) {
    const event = (0,github_event/* readEvent */.j_)(context);
    const common = {
        name: context.eventName,
        branch: (0,github_context/* afterPrefix */.l)('refs/heads/', context.ref),
        tag: (0,github_context/* afterPrefix */.l)('refs/tags/', context.ref),
        defaultBranch: (0,github_event/* defaultBranchOf */.dV)(context),
        pullRequest: undefined,
        sha: context.sha === '' ? undefined : context.sha,
    };
    if (event.kind === 'pull-request')
        return ofPullRequest(common, event);
    if (event.kind === 'push')
        return { ...common, event, sha: event.after };
    if (event.kind === 'merge-group')
        return { ...common, event, sha: event.headSha };
    if (event.kind === 'comment')
        return ofPullRequest(common, await pullRequest(await api(), event.pullRequest));
    if (event.kind === 'workflow-run')
        return ofWorkflowRun(common, event, await api());
    return { ...common, event };
}
function ofPullRequest(common, pull) {
    return {
        ...common,
        event: { kind: 'pull-request' },
        branch: pull.headRef,
        tag: undefined,
        pullRequest: pull,
        sha: pull.headSha,
    };
}
async function ofWorkflowRun(common, run, api) {
    const itself = { ...common, branch: run.headBranch || undefined, tag: undefined, sha: run.headSha };
    if (/^pull_request(?:_|$)/.test(run.event)) {
        const pull = run.pullRequest === undefined
            ? await api.pullRequestOf(run.head, run.headSha)
            : await pullRequest(api, run.pullRequest);
        if (pull)
            return ofPullRequest(common, { ...pull, headSha: run.headSha, changedFiles: undefined });
        throw new problem/* Problem */.AF({
            code: 'DCA-DET-001',
            voice: 'remote',
            message: `the pull request of the run at ${run.headSha} was not found; it may be closed.`,
            remedy: 'Set `base` and `head`, or run on `pull_request` itself.',
        });
    }
    if (run.event !== 'push' || run.workflowId === undefined)
        return { ...itself, event: { kind: 'other' } };
    const runs = await api.runs({ workflow: String(run.workflowId), branch: run.headBranch, event: 'push' });
    const before = runs.find(({ runNumber, headSha }) => runNumber < run.runNumber && headSha !== run.headSha);
    const push = {
        kind: 'push',
        before: before?.headSha,
        after: run.headSha,
        forced: undefined,
        messages: undefined,
    };
    return { ...itself, event: push };
}
async function pullRequest(api, number) {
    const pull = await api.pullRequest(number);
    if (pull)
        return pull;
    throw new problem/* Problem */.AF({
        code: 'DCA-DET-002',
        voice: 'remote',
        message: `GitHub does not show pull request #${number} to this token.`,
        remedy: 'The job needs `permissions: pull-requests: read`.',
    });
}

// EXTERNAL MODULE: ./build/actions/detect-changes/contract.js
var contract = __webpack_require__(510);
;// CONCATENATED MODULE: ./build/actions/uncommitted.js
function uncommittedSentence(count) {
    if (count === 0)
        return undefined;
    const files = count === 1 ? '1 file is' : `${count} files are`;
    return `${files} not committed and not looked at: CI sees commits alone. Commit to have them counted.`;
}

;// CONCATENATED MODULE: ./build/actions/detect-changes/in-terminal.js


async function needsWorkingCopy({ checkout, gitMissing, hasRepository }) {
    if (await checkout())
        return;
    const missing = gitMissing();
    if (missing)
        throw missing;
    const isRepository = await hasRepository();
    throw new problem/* Problem */.AF({
        code: 'DCA-DET-007',
        message: isRepository
            ? 'this folder is a git repository that has no commit yet.'
            : 'this folder is no git repository, so there is nothing to compare.',
        remedy: isRepository
            ? 'Commit the Dockerfiles, then ask again.'
            : 'Go to a clone; `docker-ci generate-matrix` plans the files as they lie there, without a comparison.',
    });
}
async function terminalHints({ base, head, force }, { uncommitted }) {
    const hints = [
        base === undefined && !force
            ? 'No base is given, so everything is built: `--base origin/main` compares with that branch.'
            : undefined,
        head === undefined ? uncommittedSentence(await uncommitted()) : undefined,
    ];
    return hints.filter((hint) => hint !== undefined);
}

// EXTERNAL MODULE: ./build/src/plan/affected.js + 2 modules
var affected = __webpack_require__(7399);
// EXTERNAL MODULE: ./build/src/action/pool.js
var pool = __webpack_require__(1880);
;// CONCATENATED MODULE: ./build/src/registry/inputs-tag.js
function inputsTag(hash) {
    return `in-${hash.slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./build/src/plan/already-built.js



async function alreadyBuilt(images, hashes, { registry, repositoryOf }) {
    const found = await (0,pool/* inParallel */.HN)(images, async (image) => {
        const hash = hashes.get(image.name) ?? '';
        if (hash === '')
            return undefined;
        const repository = repositoryOf(image);
        const there = await registry.resolve({ ...repository, tag: inputsTag(hash) });
        return there && [image.name, `${(0,registry_reference/* formatRepository */.Sh)(repository)}@${there.digest}`];
    });
    return new Map(found.filter((entry) => entry !== undefined));
}
async function thereAs(images, referenceOf, { registry }) {
    const found = await (0,pool/* inParallel */.HN)(images, async (image) => {
        const reference = referenceOf(image);
        const there = await registry.resolve(reference);
        return there && [image.name, `${(0,registry_reference/* formatRepository */.Sh)(reference)}@${there.digest}`];
    });
    return new Map(found.filter((entry) => entry !== undefined));
}

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/registry/manifest.js + 1 modules
var registry_manifest = __webpack_require__(106);
;// CONCATENATED MODULE: ./build/src/registry/platform.js
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    i386: '386',
};
const impliedVariant = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
function platformOf({ platform }) {
    return platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown'
        ? undefined
        : platform;
}
function formatPlatform(platform) {
    const { os, architecture, variant, version } = normalised(platform);
    const said = variant === impliedVariant[architecture] && architecture !== 'arm' ? undefined : variant;
    return ([os, architecture, said].filter((part) => part !== undefined).join('/') +
        (version === undefined ? '' : `:${version}`));
}
function parsePlatform(text) {
    const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
    if (os === undefined || architecture === undefined)
        return undefined;
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function samePlatform(one, other) {
    const [a, b] = [normalised(one), normalised(other)];
    const sameVersion = a.version === undefined || b.version === undefined || a.version === b.version;
    return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant && sameVersion;
}
function normalised(platform) {
    const os = platform.os.toLowerCase();
    const name = platform.architecture.toLowerCase();
    const architecture = architectures[name] ?? name;
    const variant = platform.variant?.toLowerCase().replace(/^(\d)/, 'v$1') ?? impliedVariant[architecture];
    return { os, architecture, variant, version: os === 'windows' ? platform['os.version'] : undefined };
}
const referenceType = 'vnd.docker.reference.type';
const attestationArtifact = 'application/vnd.docker.attestation.manifest.v1+json';
function isAttestation({ annotations, artifactType, }) {
    return annotations?.[referenceType] === 'attestation-manifest' || artifactType === attestationArtifact;
}
function imagesOf({ manifests }) {
    return manifests.filter((descriptor) => !isAttestation(descriptor));
}
function imageFor({ manifests }, wanted) {
    return imagesOf({ manifests }).find((descriptor) => {
        const platform = platformOf(descriptor);
        return platform !== undefined && samePlatform(platform, wanted);
    });
}

;// CONCATENATED MODULE: ./build/src/registry/image-labels.js



async function textOfImage(registry, repository, raw, key) {
    const top = (0,registry_manifest/* parseManifest */.Ng)(raw);
    const said = firstText(key, top.annotations);
    if (said !== undefined)
        return said;
    const entry = top.kind === 'index' ? imagesOf(top).find((one) => platformOf(one) !== undefined) : undefined;
    const image = top.kind === 'image' ? top : entry && (await imageBehind(registry, repository, entry));
    if (!image)
        return undefined;
    return (firstText(key, image.annotations) ?? firstText(key, (await imageConfig(registry, repository, image.config)).labels));
}
function firstText(key, ...places) {
    return places.map((texts) => (0,json_path/* textAt */.$6)(texts, key)).find((text) => text !== undefined);
}
async function imageBehind(registry, { host, path }, { digest }) {
    const raw = await registry.manifest({ host, path, digest });
    const manifest = raw && (0,registry_manifest/* parseManifest */.Ng)(raw);
    return manifest?.kind === 'image' ? manifest : undefined;
}
async function imageConfig(registry, repository, config) {
    if (!/image\.(?:config\.)?v1\+json$/.test(config.mediaType))
        return { platform: undefined, labels: {} };
    const body = readJson(await registry.blob(repository, config));
    const [os, architecture, variant] = ['os', 'architecture', 'variant'].map((field) => (0,json_path/* textAt */.$6)(body, field));
    const labels = Object.entries((0,json_path.at)(body, 'config', 'Labels') ?? {});
    return {
        platform: os !== undefined && architecture !== undefined
            ? { os, architecture, ...(variant !== undefined && { variant }) }
            : undefined,
        labels: Object.fromEntries(labels.filter((label) => typeof label[1] === 'string')),
    };
}
function readJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/plan/base-moved.js




const baseDigest = 'org.opencontainers.image.base.digest';
async function movedBases(images, publishedTag, questions) {
    const asked = images.filter(({ baseImage }) => baseImage !== undefined && baseImage !== 'scratch');
    const bases = new Map();
    const found = await (0,pool/* inParallel */.HN)(asked, async (image) => {
        const base = image.baseImage ?? '';
        const now = bases.get(base) ?? digestsOf((0,registry_reference/* parseReference */.F2)(base), questions.registry);
        bases.set(base, now);
        const why = await whyMoved(base, await now, { ...questions.repositoryOf(image), tag: publishedTag }, questions.registry);
        return why === undefined ? undefined : [image.name, why];
    });
    return new Map(found.filter((entry) => entry !== undefined));
}
async function whyMoved(base, now, published, registry) {
    if (now.length === 0)
        return `base ${base} is not in its registry`;
    const manifest = await registry.manifest(published);
    if (manifest === undefined)
        return `tag ${published.tag ?? ''} is not published`;
    const builtOn = await textOfImage(registry, published, manifest, baseDigest);
    if (builtOn === undefined)
        return `tag ${published.tag ?? ''} does not say which ${base} it was built on`;
    return now.includes(builtOn) ? undefined : `base ${base} moved`;
}
async function digestsOf(base, registry) {
    const manifest = await registry.manifest(base);
    if (manifest === undefined)
        return [];
    const content = (0,registry_manifest/* parseManifest */.Ng)(manifest);
    return [manifest.digest, ...(content.kind === 'index' ? content.manifests.map(({ digest }) => digest) : [])];
}

// EXTERNAL MODULE: ./build/src/catalog/glob.js + 1 modules
var glob = __webpack_require__(701);
// EXTERNAL MODULE: ./build/src/catalog/tree-index.js
var tree_index = __webpack_require__(348);
;// CONCATENATED MODULE: ./build/src/plan/catalog-changes.js




async function catalogChanges({ catalog, tree, workspace }, comparison, globs, ports) {
    const { files, git, base, alsoBase } = comparison;
    const none = { reasons: new Map(), removed: [] };
    if (git === undefined || base === undefined || files.length === 0)
        return none;
    const reaches = await ports.indexOf(await ports.inputsOf(catalog, tree, workspace));
    const rebuilding = [...catalog.rebuildAll, ...globs.rebuildAll];
    if (rebuilding.length === 0)
        await tellOfGenerated(catalog, tree, ports.log);
    const rebuildAll = (0,glob.rules)(rebuilding).matches;
    const ignore = (0,glob.rules)([...catalog.ignore, ...globs.ignore]).matches;
    const reasons = new Map();
    const removed = new Set();
    let everything;
    for (const commit of [base, alsoBase].filter((one) => one !== undefined)) {
        const before = mayDiffer(catalog, files)
            ? await catalogAt(git.tree(commit), commit, { tree, workspace }, ports)
            : catalog;
        const found = (0,affected/* affected */.h2)({ head: catalog, base: before, files, reaches, rebuildAll, ignore });
        everything ??= found.everything;
        for (const [name, why] of found.reasons)
            if (!reasons.has(name))
                reasons.set(name, why);
        for (const name of goneFrom(before, catalog))
            removed.add(name);
    }
    return { reasons, removed: [...removed], ...(everything !== undefined && { everything }) };
}
async function tellOfGenerated({ file, sources }, tree, log) {
    if (file === undefined || !sources.includes(file) || (await (await (0,tree_index/* indexOf */.qh)(tree)).get(file)) !== undefined)
        return;
    log.notice(`${file} is not in git, so a change of an entry rebuilds nothing by itself. Name what the file is made from in \`rebuild-all\`.`);
}
function mayDiffer(catalog, files) {
    const known = new Set([...catalog.sources, ...catalog.images.map(({ file }) => file)]);
    return files.some(({ path }) => known.has(path) || !path.includes('/') || /(?:dockerfile|containerfile|(?:^|\/)images\.)[^/]*$/i.test(path));
}
async function catalogAt(tree, commit, head, { load, log }) {
    try {
        return await load(tree, head.workspace && untracked(head.workspace, head.tree));
    }
    catch (error) {
        const { code, message } = (0,problem/* asProblem */.gr)(error);
        log.notice(`the catalog at ${commit} cannot be read, so every image counts as changed (${code}: ${message})`);
        return undefined;
    }
}
function untracked(workspace, head) {
    return {
        list: workspace.list,
        read: async (path) => {
            const tracked = await (await (0,tree_index/* indexOf */.qh)(head)).get(path);
            return tracked === undefined ? workspace.read(path) : undefined;
        },
    };
}
function goneFrom(before, after) {
    const names = new Set(after.images.map(({ name }) => name));
    return (before?.images ?? []).map(({ name }) => name).filter((name) => !names.has(name));
}

;// CONCATENATED MODULE: ./build/actions/detect-changes/with-catalog.js






function nothingToBuild({ format }) {
    if (format !== 'dockerfiles')
        return 'the catalog has no images, so there is nothing to build.';
    return 'git tracks no Dockerfile, so there is nothing to build. Generated ones need a catalog that lists them.';
}
async function detectImages(inputs, situation, ports) {
    const head = await headCatalog(situation, ports);
    const { images } = head.catalog;
    for (const warning of head.catalog.warnings)
        ports.log.warn(warning);
    for (const notice of head.catalog.notices)
        ports.log.notice(notice);
    if (images.length === 0)
        ports.log.warn(nothingToBuild(head.catalog));
    const questions = registryQuestions(head, ports);
    const changed = await catalogChanges(head, situation.comparison, inputs, ports.catalog);
    const moved = inputs.baseImages === 'check'
        ? await movedBases(images, inputs.parentTag ?? head.catalog.publishedTag ?? inputs.defaultTag, await questions())
        : undefined;
    const everything = everythingOf(situation, moved !== undefined) ?? changed.everything;
    const reasons = everything === undefined
        ? (0,affected/* withDescendants */.dz)(images, new Map([...changed.reasons, ...(moved ?? [])]))
        : new Map(images.map(({ name }) => [name, `full rebuild: ${everything}`]));
    const ancestors = await wantedAncestors(inputs, situation, head, reasons, { ...ports, questions });
    for (const [name, why] of ancestors.wanted)
        reasons.set(name, why);
    const reused = inputs.skipBuilt && !situation.rebuild ? await reusable(head, reasons, questions, ports) : new Map();
    for (const name of reused.keys())
        reasons.delete(name);
    return {
        kind: 'Image',
        all: images.map(({ name }) => name),
        reasons,
        everything,
        removed: changed.removed,
        reused,
        standing: ancestors.standing,
        catalog: head.catalog,
        tree: head.tree,
    };
}
function everythingOf({ everything, comparison }, basesDecide) {
    const byEventAlone = everything !== undefined && everything === comparison.everything;
    return byEventAlone && basesDecide ? undefined : everything;
}
async function headCatalog({ comparison }, { workspace, catalog, checkout, gitMissing }) {
    const { git, head } = comparison;
    if (git && head !== '' && (await git.commit(head)) !== undefined) {
        const tree = git.tree(head);
        return { catalog: await catalog.load(tree, workspace), tree, workspace };
    }
    const here = await checkout();
    const commit = await here?.commit('HEAD');
    const tree = here && commit !== undefined ? here.tree(commit) : undefined;
    if (tree !== undefined)
        return { catalog: await catalog.load(tree, workspace), tree, workspace };
    const missing = gitMissing();
    if (missing) {
        const { code, message, remedy, cause } = missing;
        throw new problem/* Problem */.AF({
            code,
            message: `${message.replace(/\.$/, '')}; and ${comparison.unknown}.`,
            ...(remedy && { remedy }),
            cause,
        });
    }
    throw new problem/* Problem */.AF({
        code: 'DCA-DET-004',
        message: `there is no checkout, and the files of ${head === '' ? 'the repository' : head} cannot be read through GitHub's API.`,
        remedy: 'Run actions/checkout first, or give `github-token` the permission `contents: read`.',
    });
}
function registryQuestions({ catalog }, ports) {
    return async () => ({ registry: await ports.registry(), repositoryOf: await ports.repositoryOf(catalog) });
}
async function wantedAncestors(inputs, { occasion }, { catalog, tree }, reasons, { questions, referencesOf }) {
    const none = new Map();
    if (inputs.ancestors === 'none' || reasons.size === 0)
        return { wanted: none, standing: none };
    const found = (0,affected/* ancestorsOf */.Gw)(catalog.images, reasons);
    if (inputs.ancestors === 'all' || found.size === 0)
        return { wanted: found, standing: none };
    const asked = await questions();
    const ownReference = await referencesOf?.(catalog, tree);
    const byEvent = eventTag(occasion, true, inputs);
    const referenceOf = (image) => ownReference?.(image.name) ?? { ...asked.repositoryOf(image), tag: byEvent };
    const candidates = catalog.images.filter(({ name }) => found.has(name));
    const standing = await thereAs(candidates, referenceOf, asked);
    const missing = candidates.filter(({ name }) => !standing.has(name));
    const why = (image) => `${found.get(image.name) ?? ''}, and it has no tag ${referenceOf(image).tag}`;
    return { wanted: new Map(missing.map((image) => [image.name, why(image)])), standing };
}
async function reusable({ catalog, tree }, reasons, questions, ports) {
    const candidates = catalog.images.filter(({ name }) => reasons.has(name));
    if (candidates.length === 0)
        return new Map();
    return alreadyBuilt(candidates, await ports.hashesOf(catalog, tree), await questions());
}

;// CONCATENATED MODULE: ./build/actions/detect-changes/run.js













const taken = Object.keys(contract/* contract */.d.outputs);
async function detectChanges(inputs, ports) {
    return (await detect(inputs, ports)).outcome;
}
async function detect(inputs, ports) {
    const { log } = ports;
    const { rebuildAll, ignore, dependencyFiles } = inputs;
    await (0,lazy_rules/* checkGlobs */.E)({ 'rebuild-all': rebuildAll, ignore, 'dependency-files': dependencyFiles });
    const occasion = await occasionOf(ports.context, ports.api);
    if (occasion.name === '' && inputs.source !== 'api')
        await needsWorkingCopy(ports);
    const filtering = inputs.filters === undefined ? undefined : withFilters(inputs.filters, log);
    const comparison = await compare(occasion, inputs, inputs.source, ports);
    const facts = ruleFacts(occasion, comparison);
    const ordered = inputs.force ? 'it is forced' : await (0,event_rules/* appliedRule */.E5)(inputs.fullRebuildOn, facts);
    const refreshed = inputs.refresh ? 'it is asked for' : await (0,event_rules/* appliedRule */.E5)(inputs.refreshOn, facts);
    const pushing = (0,may_push/* mayPush */.O)(inputs.push, occasion);
    const promoted = pushing.push ? await (0,event_rules/* appliedRule */.E5)(inputs.promoteOn ?? [], facts) : undefined;
    const everything = ordered ?? unknownBase(inputs, comparison, log) ?? comparison.everything;
    const situation = { occasion, comparison, everything, rebuild: refreshed !== undefined };
    const decided = filtering === undefined
        ? await detectImages(inputs, situation, ports)
        : await (await filtering)(inputs, situation, ports);
    const isDependency = await (0,lazy_rules/* lazyRules */.m)(inputs.dependencyFiles);
    const detection = { ...detectionOf(inputs, situation, decided, isDependency), pushing, promoted };
    if (detection.files.length < detection.filesCount)
        log.warn(`the output "files" has ${detection.files.length} of ${detection.filesCount} changed files.`);
    if (occasion.name === '')
        for (const line of await terminalHints(inputs, ports))
            log.notice(line);
    const outcome = outcomeOf(detection, decisionsOf(detection, refreshed), changesSummary(detection));
    const { standing = new Map(), catalog, tree } = decided;
    return { outcome, standing, catalog, tree };
}
function withFilters(text, log) {
    const begun = __webpack_require__.e(/* import() */ 716).then(__webpack_require__.bind(__webpack_require__, 1716)).then(({ filterDetection }) => filterDetection(text, taken, log));
    begun.catch(() => undefined);
    return begun;
}
function unknownBase({ onUnknownBase }, { unknown }, log) {
    if (unknown === undefined)
        return undefined;
    if (onUnknownBase === 'fail') {
        throw new problem/* Problem */.AF({
            code: 'DCA-DET-003',
            message: `the base is unknown: ${unknown}.`,
            remedy: 'Check out with `fetch-depth: 0`, give `github-token` read access to the repository, or set `base`.',
        });
    }
    log.warn(`the base is unknown, so everything is built: ${unknown}.`);
    return 'the base is unknown';
}
function ruleFacts({ name, branch, tag, pullRequest, event }, { git, base, head, unknown }) {
    const headMessage = async () => (git && head !== '' && unknown === undefined ? git.messages(undefined, head) : []);
    const messages = async () => {
        if (pullRequest)
            return [pullRequest.title, ...(await headMessage())];
        if (event.kind === 'push' && event.messages)
            return event.messages;
        if (event.kind === 'other')
            return [];
        return git && base !== undefined && unknown === undefined ? git.messages(base, head) : headMessage();
    };
    return { event: name, branch, tag, labels: pullRequest?.labels ?? [], messages };
}
function detectionOf(inputs, { occasion, comparison, rebuild }, decided, isDependency) {
    const { files, base, head, source, unknown } = comparison;
    const changes = decided.all.filter((name) => decided.reasons.has(name));
    const isPullRequest = occasion.pullRequest !== undefined;
    return {
        ...decided,
        changes,
        files: cutFiles(files),
        filesCount: files.length,
        base,
        head,
        source,
        unknown,
        rebuild,
        cacheUpdate: !isPullRequest &&
            (rebuild ||
                (inputs.dependencyFiles.length > 0 && files.some(({ path, lossy }) => lossy === true || isDependency(path)))),
        tag: eventTag(occasion, changes.length > 0 || decided.reused.size > 0, inputs),
    };
}
function outcomeOf(detection, decisions, summary) {
    const { changes, reasons, reused, all, head, base, everything, kind } = detection;
    const count = `${changes.length} of ${all.length} ${kind === 'Image' ? 'images' : 'filters'}`;
    return {
        outputs: {
            changes,
            hasChanges: changes.length > 0,
            changesCount: changes.length,
            reasons: ordered(changes, reasons),
            reused: ordered(all, reused),
            files: detection.files,
            filesCount: detection.filesCount,
            base: base ?? '',
            head,
            shortSha: head.slice(0, 7),
            baseSource: detection.source,
            removed: detection.removed,
            fullRebuild: everything !== undefined,
            rebuild: detection.rebuild,
            cacheUpdate: detection.cacheUpdate,
            tag: detection.tag,
            push: detection.pushing.push,
            promote: detection.promoted !== undefined,
        },
        dynamicOutputs: detection.dynamicOutputs?.(new Set(changes)) ?? {},
        summary,
        decisions,
        verdict: changes.length === 0
            ? 'Nothing to build.'
            : `${count} to build${everything === undefined ? '' : `: ${everything}`}.`,
    };
}
function ordered(names, values) {
    const record = Object.create(null);
    for (const name of names) {
        const value = values.get(name);
        if (value !== undefined)
            record[name] = value;
    }
    return record;
}

// EXTERNAL MODULE: ./build/src/action/group-by.js
var group_by = __webpack_require__(1057);
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
            if (kind !== 'registry' || (0,registry_reference/* isTag */.dz)(`run-${runId}-${leg}`))
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
    const read = (0,registry_reference/* readReference */.Wf)(base);
    return base === 'scratch' || 'why' in read ? base : (0,registry_reference/* formatReference */.FH)(read);
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

// EXTERNAL MODULE: ./build/src/registry/digest.js
var digest = __webpack_require__(8757);
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
    if ((0,digest/* parseDigest */.m)(pinned))
        return `${repository}@${pinned}`;
    if (pinned !== '') {
        const at = pinned.lastIndexOf('@');
        if (at > 0 && (0,digest/* parseDigest */.m)(pinned.slice(at + 1)) && !/\s/.test(pinned))
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

const platform_architectures = {
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
        const variants = (0,own/* own */.Z)(platform_architectures, architecture);
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
    const read = (0,registry_reference/* readReference */.Wf)(text);
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

// EXTERNAL MODULE: ./build/src/plan/pushed-repository.js
var pushed_repository = __webpack_require__(5181);
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

// EXTERNAL MODULE: ./build/src/promote/pep440.js
var pep440 = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/src/plan/metadata-date.js
var metadata_date = __webpack_require__(2037);
;// CONCATENATED MODULE: ./build/src/plan/metadata-event.js


function globals(event) {
    return ({ name, format = 'YYYY-MM-DDTHH:mm:ss[Z]', timeZone }) => {
        switch (name) {
            case 'branch':
                return (0,github_context/* afterPrefix */.l)('refs/heads/', event.ref) ?? '';
            case 'tag':
                return (0,github_context/* afterPrefix */.l)('refs/tags/', event.ref) ?? '';
            case 'sha':
                return event.sha.slice(0, event.shortSha);
            case 'base_ref':
                return event.baseRef;
            case 'is_default_branch':
                return String(isDefaultBranch(event));
            case 'is_not_default_branch':
                return String(!isDefaultBranch(event));
            case 'date':
                return (0,metadata_date/* formatDate */.Y)(event.now, format, timeZone);
            case 'commit_date':
                return (0,metadata_date/* formatDate */.Y)(event.commitDate, format, timeZone);
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
            throw unknown(whole, within);
        return triple === undefined ? htmlEscaped(value) : value;
    });
}
const metadata_expression_entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function htmlEscaped(text) {
    return text.replace(/[&<>"'`=]/g, (character) => metadata_expression_entities[character] ?? character);
}
function unknown(expression, within) {
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
            return event.name === 'schedule' ? metadata_tags_plain(global(attribute('pattern'), rule, scope)) : undefined;
        case 'semver':
        case 'pep440':
            return ofVersion(rule, scope);
        case 'match':
            return ofMatch(rule, scope);
        case 'ref':
            return ofRef(attribute('event'), event.ref);
        case 'edge': {
            const branch = attribute('branch') || event.defaultBranch;
            return branch !== undefined && event.ref === `refs/heads/${branch}` ? metadata_tags_plain('edge') : undefined;
        }
        case 'raw':
            return metadata_tags_plain(global(attribute('value'), rule, scope));
        case 'sha':
            return metadata_tags_plain(attribute('format') === 'short' ? event.sha.slice(0, event.shortSha) : event.sha);
    }
}
function metadata_tags_plain(value) {
    return value ? { value, latest: false } : undefined;
}
function ofRef(event, ref) {
    if (event === 'branch')
        return metadata_tags_plain((0,github_context/* afterPrefix */.l)('refs/heads/', ref));
    if (event === 'pr')
        return metadata_tags_plain((0,github_context/* afterPrefix */.l)('refs/pull/', ref)?.replace(/\/merge$/, ''));
    const tag = (0,github_context/* afterPrefix */.l)('refs/tags/', ref);
    return tag ? { value: tag, latest: true } : undefined;
}
function subject(rule, scope) {
    const value = rule.attributes.value ?? '';
    return value === '' ? (0,github_context/* afterPrefix */.l)('refs/tags/', scope.event.ref) : global(value, rule, scope);
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
    const version = (0,pep440/* parsePep440 */.F)(text);
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





const tags_shown = 20;
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
                const filled = (0,plan_template/* fillTemplate */.o)(text, lookup, `a tag of "${name}"`);
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
                if (!(0,registry_reference/* isTag */.dz)(tag))
                    bad.push(`"${name}": ${JSON.stringify(tag)}, made by ${JSON.stringify(source)}`);
            }
            return tags;
        },
        check: () => {
            if (bad.length === 0)
                return;
            const more = bad.length > tags_shown ? [`… and ${bad.length - tags_shown} more`] : [];
            throw new problem/* Problem */.AF({
                code: 'DCA-MAT-030',
                message: `${bad.length === 1 ? 'a rule makes a text' : `${bad.length} times a rule makes a text`} that is no tag:\n${[...bad.slice(0, tags_shown), ...more].map((line) => `  - ${line}`).join('\n')}`,
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

// EXTERNAL MODULE: ./build/src/plan/template-values.js
var template_values = __webpack_require__(7970);
;// CONCATENATED MODULE: ./build/src/plan/matrix-workshop.js







function workshop(request) {
    const shared = (0,template_values/* sharedValues */.w)(request);
    const tags = tagMaker(request);
    const references = uniqueReferences();
    const places = new Map();
    const byName = new Map(request.catalog.images.map((image) => [image.name, image]));
    const published = request.parentTag ?? request.catalog.publishedTag ?? 'latest';
    const tagsOf = (image, known, ownTags = false) => tags.tagsOf(image, (0,template_values/* lookupFor */.M)(image, shared, known, 'tag or name'), ownTags);
    const repository = (image, known, wishes) => (0,pushed_repository/* repositoryOf */._)(image, wishes, shared, known);
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
            const lookup = (0,template_values/* lookupFor */.M)(image, shared, known, 'elsewhere');
            return (template, what) => {
                const where = `${what} of "${image.name}"`;
                const filled = (0,plan_template/* fillTemplate */.o)(template, lookup, where);
                if ('missing' in filled)
                    throw (0,pushed_repository/* missingValue */.Q)(where, template, filled.missing);
                return filled.text;
            };
        },
        tryFill: (image, known, template) => {
            const filled = (0,plan_template/* fillTemplate */.o)(template, (0,template_values/* lookupFor */.M)(image, shared, known, 'elsewhere'), `a parent of "${image.name}"`);
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
var action_contract = __webpack_require__(5936);
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
            message: `${count} entries are more than the outputs of a job can hold: GitHub keeps ${action_contract/* outputLimit */.pX} characters of them.`,
            remedy: 'Select fewer images in each run (`only`, `filter`, `pick`), or plan parts of the catalog in several jobs.',
        });
    }
}
const mostEntries = Math.floor(action_contract/* outputLimit */.pX / 300);
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
        images: matrix_outputs_imagesOf(entries),
    };
    return shard ? whereItFits(outputs, maxJobs, action_contract/* outputLimit */.pX - reserve - taken) : outputs;
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
function matrix_outputs_imagesOf(entries) {
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
    const found = (0,complaint.complaints)(undefined);
    const node = await (0,catalog_document.parseDocument)(text, found);
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
const fields = {
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
        const field = (0,own/* own */.Z)(fields, key);
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
    if (images.length === 0 || entryFields.has(key) || Object.hasOwn(fields, key))
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

// EXTERNAL MODULE: ./build/src/plan/version.js
var plan_version = __webpack_require__(9753);
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
        const picked = new Set(choose((0,plan_version/* sortByVersion */.wv)([...values])));
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
        return ref === '' ? undefined : (0,registry_reference/* parseReference */.F2)(ref);
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
        const version = (0,plan_version/* versionOfFile */.eO)(text);
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

;// CONCATENATED MODULE: ./build/actions/plan/run.js



async function plan(inputs, ports) {
    const { outcome: detected, standing, catalog: read, tree, } = await detect(inputs, {
        ...ports.detect,
        referencesOf: async (all, at) => eventReferences(inputs, await ports.matrix(all, at)),
    });
    const catalog = read ?? (await ports.loadCatalog());
    const changes = detected.outputs;
    const ofMatrix = await ports.matrix(catalog, tree);
    const taken = JSON.stringify(changes).length;
    const matrix = await makeMatrix(matrixInputs(inputs, changes, catalog, standing), ofMatrix, taken);
    const outputs = { ...changes, ...matrix.outcome.outputs };
    return {
        ...matrix.outcome,
        outputs,
        decisions: [...(detected.decisions ?? []), ...(matrix.outcome.decisions ?? [])],
        ...(detected.dynamicOutputs && { dynamicOutputs: detected.dynamicOutputs }),
        summary: planSummary({
            ...outputs,
            images: catalog.images,
            entries: matrix.entries,
            version: outputs.version || undefined,
        }),
    };
}
function matrixInputs(inputs, { changes, reasons, reused, rebuild, cacheUpdate, }, catalog, standing) {
    const known = new Set(catalog.images.map((image) => image.name));
    const changed = new Set(changes.filter((name) => known.has(name)));
    return {
        ...inputs,
        only: inputs.only === undefined ? [...changed] : inputs.only.filter((name) => changed.has(name) || !known.has(name)),
        reasons: { ...reasons, ...inputs.reasons },
        parentDigests: { ...Object.fromEntries(standing), ...reused, ...inputs.parentDigests },
        rebuild: inputs.rebuild || rebuild,
        cacheUpdate: inputs.cacheUpdate || cacheUpdate,
    };
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
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
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

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel)
/* harmony export */ });
/* unused harmony exports pool, evenWidth, valuesOrErrors */
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
function evenWidth(count, most) {
    return Math.max(1, Math.ceil(count / Math.ceil(Math.max(1, count) / most)));
}
function valuesOrErrors(settled) {
    return {
        values: settled.flatMap((one) => (one.done ? [one.value] : [])),
        errors: settled.flatMap((one) => (one.done ? [] : [{ item: one.item, error: one.error }])),
    };
}
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
/* harmony export */   complaints: () => (/* binding */ complaints),
/* harmony export */   throwIfAny: () => (/* binding */ throwIfAny)
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
  parseDocument: () => (/* binding */ parseDocument)
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

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fileList),
/* harmony export */   EP: () => (/* binding */ searchOf),
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   qh: () => (/* binding */ indexOf)
/* harmony export */ });
async function indexOf(tree) {
    return (await tree.index?.()) ?? listedIndexOf(tree);
}
const known = new WeakMap();
async function searchOf(tree) {
    return (await tree.search?.()) ?? fileList(await tree.list()).search;
}
async function listedIndexOf(tree) {
    const files = await tree.list();
    const index = known.get(files) ?? listedIndex(fileList(files));
    known.set(files, index);
    return index;
}
function fileList(files) {
    const sorted = isSorted(files) ? files : files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const file = (at) => sorted[at] ?? { path: '', mode: '', id: '' };
    const search = (words, wanted) => sorted.filter(({ path }) => words.some((word) => path.includes(word)) && wanted(path));
    return { length: sorted.length, path: (at) => file(at).path, file, search };
}
function filesOf(list, from = 0, to = list.length) {
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => list.file(from + at));
}
function listedIndex(list) {
    const firstFrom = (path) => {
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (list.path(middle) < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const get = (path) => {
        const at = firstFrom(path);
        return at < list.length && list.path(at) === path ? list.file(at) : undefined;
    };
    return {
        get,
        hasFolder: (folder) => {
            if (folder === '' || folder === '.')
                return true;
            const at = firstFrom(`${folder}/`);
            return at < list.length && list.path(at).startsWith(`${folder}/`);
        },
        under: (path) => {
            if (path === '' || path === '.')
                return filesOf(list);
            const itself = get(path);
            return itself === undefined ? filesOf(list, firstFrom(`${path}/`), firstFrom(`${path}0`)) : [itself];
        },
    };
}
function isSorted(files) {
    for (let index = 1; index < files.length; index += 1) {
        if ((files[index - 1]?.path ?? '') > (files[index]?.path ?? ''))
            return false;
    }
    return true;
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ usesVersion)
/* harmony export */ });
function usesVersion(templates) {
    return templates.some((text) => /\{(?:version|major|minor|patch)\}/.test(text));
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

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isFullId),
/* harmony export */   aF: () => (/* binding */ isZeroId),
/* harmony export */   ny: () => (/* binding */ checkedRevision),
/* harmony export */   oN: () => (/* binding */ isRevision),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const revision = /^([^-~^\s][^~^\s]*?)((?:~\d{0,6}|\^\d?)*)$/u;
function isFullId(text) {
    return fullId.test(text);
}
function isZeroId(text) {
    return /^0{40}(?:0{24})?$/.test(text);
}
function isRefName(name) {
    if (name === '' || name.length > 1024 || name === '@' || /^[-/.]|[/.]$|\/\/|\.\.|@\{|\/\.|\.lock(?:\/|$)/.test(name))
        return false;
    return !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name);
}
function isRevision(text) {
    const [, name = ''] = revision.exec(text) ?? [];
    return isRefName(name);
}
function checkedRevision(text, what) {
    if (isRevision(text))
        return text;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GIT-003',
        message: `${what} is ${JSON.stringify(text.slice(0, 200))}, which is no name of a commit.`,
        remedy: 'Accepted are commit ids, branches, tags, `origin/main`, and `~1` or `^` behind them.',
    });
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2946);

const mostCommits = 2048;
function readEvent({ eventName, payload, sha }) {
    const pull = pullRequestOf(payload.pull_request);
    if (pull)
        return { kind: 'pull-request', ...pull };
    if (eventName === 'push')
        return pushOf(payload, sha);
    if (eventName === 'merge_group') {
        const group = payload.merge_group;
        const [baseSha, headSha] = [idAt(group, 'base_sha'), idAt(group, 'head_sha')];
        if (baseSha && headSha)
            return { kind: 'merge-group', baseSha, headSha, baseRef: branchOf((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(group, 'base_ref')) };
    }
    if (eventName === 'workflow_run')
        return workflowRunOf(payload.workflow_run);
    const number = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(payload, 'issue', 'number');
    if (number !== undefined && (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request'))
        return { kind: 'comment', pullRequest: number };
    return { kind: 'other' };
}
function pullRequestOf(value) {
    const [number, baseSha, headSha] = [
        (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'number'),
        idAt(value, 'base', 'sha'),
        idAt(value, 'head', 'sha'),
    ];
    if (number === undefined || baseSha === undefined || headSha === undefined)
        return undefined;
    const labels = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'labels');
    return {
        number,
        baseSha,
        headSha,
        baseRef: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'ref') ?? '',
        headRef: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'ref') ?? '',
        title: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'title') ?? '',
        labels: Array.isArray(labels) ? labels.flatMap((label) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(label, 'name') ?? []) : [],
        fork: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'head', 'repo', 'id') !== (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'base', 'repo', 'id') || !(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'head', 'repo'),
        changedFiles: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'changed_files'),
    };
}
function defaultBranchOf({ payload }) {
    return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'default_branch') ?? (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'master_branch');
}
function pushOf(payload, sha) {
    const forced = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'forced');
    return {
        kind: 'push',
        before: idAt(payload, 'before'),
        after: idAt(payload, 'after') ?? sha,
        forced: typeof forced === 'boolean' ? forced : undefined,
        messages: messagesOf(payload),
    };
}
function messagesOf(payload) {
    const commits = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'commits');
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits)
        return undefined;
    const messages = [...commits, (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'head_commit')].map((commit) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'message'));
    const known = messages.filter((message) => message !== undefined);
    return known.length >= commits.length ? known : undefined;
}
function workflowRunOf(run) {
    const headSha = idAt(run, 'head_sha');
    const headBranch = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'head_branch') ?? '';
    if (headSha === undefined)
        return { kind: 'other' };
    const pulls = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(run, 'pull_requests');
    return {
        kind: 'workflow-run',
        workflowId: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(run, 'workflow_id'),
        runNumber: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(run, 'run_number') ?? 0,
        event: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'event') ?? '',
        headSha,
        headBranch,
        head: `${(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'head_repository', 'owner', 'login') ?? ''}:${headBranch}`,
        pullRequest: Array.isArray(pulls) && pulls.length === 1 ? (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(pulls[0], 'number') : undefined,
    };
}
function branchOf(ref) {
    return ref?.replace(/^refs\/heads\//, '') ?? '';
}
function idAt(value, ...path) {
    const text = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, ...path);
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h2: () => (/* binding */ affected),
  Gw: () => (/* binding */ ancestorsOf),
  MW: () => (/* binding */ quotedPath),
  w3: () => (/* binding */ verb),
  dz: () => (/* binding */ withDescendants)
});

// EXTERNAL MODULE: ./build/src/catalog/version-use.js
var version_use = __webpack_require__(215);
// EXTERNAL MODULE: ./build/src/action/compare-texts.js
var compare_texts = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/action/canonical-json.js

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (0,compare_texts/* compareTexts */.q)(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
}

// EXTERNAL MODULE: ./build/src/action/own.js
var own = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/src/plan/entry-difference.js


function entryDifference(before, after) {
    return (texts('build arg', before.buildArgs, after.buildArgs) ??
        single('target', before.target, after.target) ??
        single('Dockerfile', before.file, after.file) ??
        single('context', before.context, after.context) ??
        list('platforms', before.platforms, after.platforms) ??
        list('parents', before.parents, after.parents) ??
        texts('axis', before.axes, after.axes) ??
        texts('build context', before.buildContexts, after.buildContexts) ??
        texts('label', before.labels, after.labels) ??
        single('image', before.image, after.image) ??
        list('tags', before.tags, after.tags) ??
        (canonicalJson(before.extra) === canonicalJson(after.extra) ? undefined : 'extra changed'));
}
function single(what, before, after) {
    return before === after ? undefined : `${what} changed`;
}
function list(what, before, after) {
    const same = before.length === after.length && before.every((item, at) => item === after[at]);
    return same ? undefined : `${what} changed`;
}
function texts(what, before, after) {
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    const name = names.find((key) => (0,own/* own */.Z)(before, key) !== (0,own/* own */.Z)(after, key));
    if (name === undefined)
        return undefined;
    const how = (0,own/* own */.Z)(before, name) === undefined ? 'is new' : (0,own/* own */.Z)(after, name) === undefined ? 'is gone' : 'changed';
    return `${what} ${name} ${how}`;
}

;// CONCATENATED MODULE: ./build/src/plan/affected.js


function affected({ head, base, files, reaches, rebuildAll, ignore }) {
    const because = (everything) => ({ reasons: new Map(), everything });
    if (base === undefined)
        return because('the catalog of the base cannot be read');
    const reasons = new Map();
    let unreadable;
    let version;
    for (const file of files) {
        const { path, lossy } = file;
        if (lossy !== true && ignore(path))
            continue;
        if (rebuildAll(path))
            return because(`${quotedPath(path)} ${verb(file)}`);
        if (lossy === true)
            unreadable ??= file;
        if (path === head.versionFile)
            version = file;
        for (const name of reaches(path, reasons))
            reasons.set(name, `${quotedPath(path)} ${verb(file)}`);
    }
    if (unreadable !== undefined)
        return because(`${quotedPath(unreadable.path)}, whose name is no text, ${verb(unreadable)}`);
    byEntries(head, base, reasons);
    if (version !== undefined)
        byVersion(head, version, reasons);
    return { reasons: withDescendants(head.images, reasons) };
}
function byEntries(head, base, reasons) {
    if (base === head)
        return;
    const before = new Map(base.images.map((image) => [image.name, image]));
    const moved = base.registry !== head.registry;
    for (const image of head.images) {
        if (reasons.has(image.name))
            continue;
        const old = before.get(image.name);
        const difference = old ? (entryDifference(old, image) ?? (moved ? movedTo(image) : undefined)) : 'it is new';
        if (difference !== undefined)
            reasons.set(image.name, difference);
    }
}
function byVersion({ images }, changed, reasons) {
    for (const { name, image = '', tags, labels } of images) {
        const isNamed = (0,version_use/* usesVersion */.z)([image, ...tags, ...Object.values(labels)]);
        if (isNamed && !reasons.has(name))
            reasons.set(name, `${quotedPath(changed.path)} ${verb(changed)}`);
    }
}
function movedTo({ image }) {
    return image === undefined || image.includes('{registry}') ? 'registry changed' : undefined;
}
function withDescendants(images, reasons) {
    const all = new Map(reasons);
    for (const image of images.toSorted((a, b) => a.wave - b.wave)) {
        const parent = image.parents.find((name) => all.has(name));
        if (parent !== undefined && !all.has(image.name))
            all.set(image.name, `parent ${parent} is rebuilt`);
    }
    return all;
}
function ancestorsOf(images, changed) {
    const found = new Map();
    for (const image of images.toSorted((a, b) => b.wave - a.wave)) {
        if (!changed.has(image.name) && !found.has(image.name))
            continue;
        for (const parent of image.parents) {
            if (!changed.has(parent) && !found.has(parent))
                found.set(parent, `child ${image.name} is rebuilt`);
        }
    }
    return found;
}
function verb({ status, previous }) {
    if (status === 'added')
        return previous === undefined ? 'is new' : 'was moved here';
    if (status === 'deleted')
        return 'was deleted';
    return status === 'type-changed' ? 'changed its type' : 'changed';
}
function quotedPath(path) {
    const short = path.length > 200 ? `${path.slice(0, 200)}…` : path;
    return /^[\w./@+,=~-]+$/.test(short) ? short : JSON.stringify(short);
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ all),
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5553);

async function findBase(occasion, wishes, ports) {
    const { git } = ports;
    const wanted = wishes.head ?? occasion.sha ?? 'HEAD';
    const head = await git.commit(wanted);
    if (head === undefined) {
        if (wishes.head !== undefined) {
            const { refuseTyped } = await __webpack_require__.e(/* import() */ 565).then(__webpack_require__.bind(__webpack_require__, 5565));
            await refuseTyped('head', wishes.head, occasion.name, git);
        }
        const unknown = `the commit ${wanted} is not here and cannot be fetched`;
        return { head: occasion.sha ?? '', source: 'none', unknown };
    }
    const byEvent = () => baseOfEvent({ ...occasion, sha: head }, head, git);
    if (wishes.base === undefined || isOwnBranch(wishes.base, occasion))
        return { head, ...(await byEvent()) };
    const { namedBase } = await __webpack_require__.e(/* import() */ 704).then(__webpack_require__.bind(__webpack_require__, 6704));
    return { head, ...(await namedBase(wishes.base, head, occasion, ports)) };
}
function isOwnBranch(base, { event, branch }) {
    return event.kind === 'push' && base.replace(/^refs\/heads\//, '') === branch;
}
function baseOfEvent(occasion, head, git) {
    const { event, pullRequest, name, tag } = occasion;
    if (pullRequest)
        return baseOfPullRequest(pullRequest, head, git);
    if (event.kind === 'merge-group')
        return baseOfMergeGroup(event.baseSha, git);
    if (event.kind === 'push') {
        return tag === undefined ? baseOfPush(event, occasion, head, git) : all(`tag ${tag} is released`);
    }
    return all(name === '' ? 'no base is given' : `${name} builds everything`);
}
async function baseOfPullRequest({ baseSha, baseRef }, head, git) {
    const base = (await git.mergeBase(baseSha, head)) ?? (await mergeBaseWith(baseRef, head, git));
    return base === undefined
        ? { source: 'merge-base', unknown: `no merge base of ${baseRef} and the pull request can be found` }
        : { source: 'merge-base', base };
}
async function baseOfMergeGroup(baseSha, git) {
    const base = await git.commit(baseSha);
    return base === undefined ? { source: 'merge-group', unknown: gone(baseSha) } : { source: 'merge-group', base };
}
async function baseOfPush(event, occasion, head, git) {
    const { before, forced } = event;
    const { branch, defaultBranch } = occasion;
    const isDefault = branch !== undefined && branch === defaultBranch;
    if (before === undefined || (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeroId */ .aF)(before)) {
        if (isDefault)
            return all('first push of the repository');
        return branchedOff('new-branch', 'the branch is new', occasion, head, git);
    }
    const base = await git.commit(before);
    if (base === undefined) {
        if (isDefault)
            return { source: 'push', unknown: gone(before) };
        return branchedOff(forced === true ? 'force-push' : 'merge-base', gone(before), occasion, head, git);
    }
    if (forced === false || (await git.isAncestor(base, head)))
        return { source: 'push', base };
    const also = isDefault ? undefined : await mergeBaseWith(defaultBranch, head, git);
    return { source: 'force-push', base, ...(also !== undefined && { alsoBase: also }) };
}
async function branchedOff(source, why, { defaultBranch }, head, git) {
    const base = await mergeBaseWith(defaultBranch, head, git);
    if (base !== undefined)
        return { source, base };
    return { source, unknown: `${why}, and no merge base with ${defaultBranch ?? 'the default branch'} can be found` };
}
async function mergeBaseWith(branch, head, git) {
    const tip = branch ? await git.remoteRef(`refs/heads/${branch}`) : undefined;
    return tip === undefined ? undefined : git.mergeBase(tip, head);
}
function all(everything) {
    return { source: 'none', everything };
}
function gone(commit) {
    return `the commit ${commit} is gone or cannot be fetched`;
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkGlobs),
/* harmony export */   m: () => (/* binding */ lazyRules)
/* harmony export */ });
async function lazyRules(globs) {
    return globs.length === 0 ? () => false : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 701))).rules(globs).matches;
}
async function checkGlobs(inputs) {
    if (Object.values(inputs).some((globs) => globs.length > 0))
        (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 701))).checkGlobs(inputs);
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

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: () => (/* binding */ acceptManifests),
  Hf: () => (/* binding */ bareType),
  Q3: () => (/* binding */ isManifestType),
  t7: () => (/* binding */ manifestLimit),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
;// CONCATENATED MODULE: ./build/src/registry/json-shape.js
const deepest = 64;
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

;// CONCATENATED MODULE: ./build/src/registry/manifest.js




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
const acceptManifests = [...indexTypes, ...imageTypes, schema1[0]].join(', ');
const manifestLimit = 4 * 1024 * 1024;
const mostDescriptors = 10_000;
function parseManifest({ bytes, mediaType, digest, }) {
    const name = digest === undefined ? 'the manifest' : `the manifest ${digest}`;
    const body = objectOf(bytes, name);
    const own = (0,json_path/* textAt */.$6)(body.mediaType);
    const header = bareType(mediaType);
    if (body.schemaVersion === 1 || schema1.includes(header) || schema1.includes(own))
        throw isSchema1(name);
    if (body.schemaVersion !== 2)
        throw invalid(name, '"schemaVersion" is not 2');
    if (own !== undefined && isKnown(header) && own !== header) {
        throw new problem/* Problem */.AF({
            code: 'DCA-REG-039',
            voice: 'remote',
            message: `the registry says that ${name} is ${header}, and it says of itself that it is ${own}.`,
        });
    }
    const isIndex = 'manifests' in body;
    const isImage = 'layers' in body || 'config' in body || 'fsLayers' in body;
    if (isIndex && isImage) {
        throw new problem/* Problem */.AF({
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
        ...optional('artifactType', (0,json_path/* textAt */.$6)(body.artifactType)),
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
function isManifestType(mediaType) {
    return isKnown(bareType(mediaType));
}
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
    const why = suspiciousJson(text);
    if (why !== undefined)
        throw invalid(name, why);
    try {
        const parsed = JSON.parse(text);
        if ((0,json_path/* isRecord */.u4)(parsed))
            return parsed;
    }
    catch {
        throw invalid(name, 'it is no JSON');
    }
    throw invalid(name, 'it is no JSON object');
}
function descriptorsOf(value, field, name) {
    if (value === null && field === 'manifests')
        return [];
    if (!Array.isArray(value))
        throw invalid(name, `"${field}" is no list`);
    if (value.length > mostDescriptors)
        throw invalid(name, `"${field}" has more than ${mostDescriptors} entries`);
    return value.map((item) => descriptorOf(item, name));
}
function descriptorOf(value, name) {
    if (!(0,json_path/* isRecord */.u4)(value))
        throw invalid(name, 'a descriptor is no object');
    const written = (0,json_path/* textAt */.$6)(value.digest);
    const digest = written && (0,registry_digest/* parseDigest */.m)(written);
    if (!digest)
        throw invalid(name, `${JSON.stringify(String(value.digest).slice(0, 100))} is no sha256 or sha512 digest`);
    const { size } = value;
    if (!isSize(size))
        throw invalid(name, `the size of ${digest} is no size`);
    const mediaType = (0,json_path/* textAt */.$6)(value.mediaType);
    if (mediaType === undefined)
        throw invalid(name, `${digest} has no media type`);
    return {
        mediaType,
        digest,
        size,
        ...optional('platform', platformFieldsOf(value.platform)),
        ...optional('annotations', (0,json_path/* isRecord */.u4)(value.annotations) ? annotationsOf(value.annotations) : undefined),
        ...optional('artifactType', (0,json_path/* textAt */.$6)(value.artifactType)),
        ...optional('urls', Array.isArray(value.urls) ? value.urls.filter((url) => typeof url === 'string') : undefined),
    };
}
function platformFieldsOf(value) {
    if (!(0,json_path/* isRecord */.u4)(value))
        return undefined;
    const os = (0,json_path/* textAt */.$6)(value.os);
    const architecture = (0,json_path/* textAt */.$6)(value.architecture);
    if (os === undefined || architecture === undefined)
        return undefined;
    return {
        os,
        architecture,
        ...optional('variant', (0,json_path/* textAt */.$6)(value.variant)),
        ...optional('os.version', (0,json_path/* textAt */.$6)(value['os.version'])),
    };
}
function annotationsOf(value) {
    const entries = (0,json_path/* isRecord */.u4)(value) ? Object.entries(value).filter(([, text]) => typeof text === 'string') : [];
    return Object.fromEntries(entries);
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function isSize(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function invalid(name, why) {
    return new problem/* Problem */.AF({ code: 'DCA-REG-033', voice: 'remote', message: `${name} cannot be used: ${why}.` });
}
function isSchema1(name) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-034',
        voice: 'remote',
        message: `${name} is of Docker's schema 1, whose digest is not that of its bytes: it cannot be compared or promoted faithfully.`,
        remedy: 'Push the image again with a Docker of the last ten years.',
    });
}


/***/ })

};
