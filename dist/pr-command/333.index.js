export const id = 333;
export const ids = [333];
export const modules = {

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prCommand: () => (/* binding */ prCommand)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(211);
;// CONCATENATED MODULE: ./build/src/comment/command.js
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const allowed = /^[A-Za-z0-9 ._:/@=,+-]{0,300}$/;
function readCommand(body, commands) {
    const line = body.replace(/[\r\n].*/s, '').replace(/(?<! ) +$/, '');
    const [, name = '', rest = ''] = /^(\/[a-z][a-z0-9-]{0,63})(?: +(\S.*))?$/u.exec(line) ?? [];
    if (!commands.includes(name) || !allowed.test(rest))
        return undefined;
    const words = rest.split(' ').filter((word) => word !== '');
    const shas = words.filter(isCommit);
    if (shas.length > 1)
        return undefined;
    return { name, rest: words.filter((word) => !isCommit(word)).join(' '), sha: shas[0] };
}
function mayCommand(needed, given) {
    const rank = (name) => permissions.indexOf(name);
    const role = rank(given.role);
    return (role >= 0 ? role : rank(given.permission)) >= rank(needed);
}
function wasHeadAt(sha, time, pushes) {
    const last = pushes?.[0];
    if (last?.after !== sha)
        return undefined;
    return last.at < time;
}
function isCommit(word) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word);
}

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(946);
;// CONCATENATED MODULE: ./build/src/comment/command-event.js

function readCommandEvent({ eventName, payload }) {
    if (eventName !== 'issue_comment')
        return { why: `commands come by the event issue_comment, not ${eventName || 'none'}` };
    if (payload.action !== 'created')
        return { why: 'only a comment that was just written is a command, no edited or deleted one' };
    if (!(0,json_path.at)(payload, 'issue', 'pull_request'))
        return { why: 'the comment is on an issue, not on a pull request' };
    const [number, commentId] = [(0,json_path/* idAt */.jj)(payload, 'issue', 'number'), (0,json_path/* idAt */.jj)(payload, 'comment', 'id')];
    const [author, from] = [(0,json_path/* textAt */.$6)(payload, 'comment', 'user', 'login'), (0,json_path/* textAt */.$6)(payload, 'sender', 'login')];
    const body = (0,json_path.at)(payload, 'comment', 'body');
    if (number === undefined || commentId === undefined || typeof body !== 'string' || !author || !from)
        return { why: 'the event does not say who wrote what' };
    return { number, commentId, body, author, sender: from };
}

// EXTERNAL MODULE: ./build/src/github/api-problem.js
var api_problem = __webpack_require__(159);
// EXTERNAL MODULE: ./build/src/action/untrusted.js
var untrusted = __webpack_require__(242);
;// CONCATENATED MODULE: ./build/src/action/terminal-markdown.js

const terminal_markdown_shownInTerminal = '<!-- long -->';
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
    const shown = markdown.replaceAll(`<details>${terminal_markdown_shownInTerminal}`, '<details open>').replace(/<!--[\s\S]*?-->/g, '');
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

// EXTERNAL MODULE: ./build/src/action/url.js
var action_url = __webpack_require__(769);
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
    const address = (0,action_url/* parseUrl */.D)(url);
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

;// CONCATENATED MODULE: ./build/actions/pr-command/run.js





async function prCommand(inputs, ports) {
    const { run, github } = ports;
    const { commands, react } = inputs;
    const event = readCommandEvent(run);
    if (react !== undefined) {
        if ('why' in event)
            return refused(event.why);
        await tryReact(ports, event.commentId, react);
        return { outputs: nothing, verdict: `Reacted with ${react} to the comment on #${event.number}.`, summary: '' };
    }
    if (commands === undefined) {
        throw new problem/* Problem */.AF({
            code: 'DCA-COM-050',
            message: 'neither `commands` nor `react` is given, so there is nothing to do.',
            remedy: 'List the commands that are answered: `commands: /regen`.',
        });
    }
    if ('why' in event)
        return refused(event.why);
    const command = readCommand(event.body, commands);
    if (command === undefined)
        return refused('the first line of the comment is none of the commands');
    const written = whoWrote(await github.comment(event.commentId), event);
    if ('why' in written)
        return refused(written.why);
    const { login, at } = written;
    const given = await github.permission(login);
    if (!mayCommand(inputs.permission, given))
        return refused(`${login} has permission ${given.role}, and ${inputs.permission} is needed`);
    const head = await headOf(command, at, await github.pull(event.number), github);
    await tryReact(ports, event.commentId, 'why' in head ? 'confused' : 'eyes');
    return 'why' in head ? refused(head.why) : taken(command, head, login, run);
}
function whoWrote(comment, event) {
    if (comment === undefined)
        return { why: 'the comment is gone' };
    const { author, body, createdAt, updatedAt } = comment;
    if (author === undefined)
        return { why: 'the account that wrote the comment was deleted' };
    if (!author.isPerson)
        return { why: `${author.login} is no person` };
    if (author.login !== event.author || event.sender !== event.author)
        return { why: 'the event is not by the author of the comment' };
    if (body !== event.body || updatedAt !== createdAt)
        return { why: 'the comment was edited after it was written' };
    return { login: author.login, at: createdAt };
}
async function headOf(command, writtenAt, pull, github) {
    if (pull === undefined)
        return { why: 'there is no such pull request' };
    const { number, headSha: sha, headRef: ref, headRepository } = pull;
    if (!pull.open)
        return { why: `#${number} is closed` };
    if (headRepository === undefined)
        return { why: 'the repository of its head was deleted' };
    const { id, name: repository } = headRepository;
    const head = { number, sha, ref, repository, isFork: id !== pull.baseRepositoryId };
    if (command.sha === sha)
        return head;
    if (command.sha !== undefined)
        return { why: `the command names ${command.sha.slice(0, 12)}, and the head is ${sha.slice(0, 12)}` };
    const seen = wasHeadAt(sha, writtenAt, await github.pushes(repository, ref));
    if (seen)
        return head;
    const why = seen === false
        ? 'the head was pushed after the comment was written'
        : 'GitHub does not say when the head was pushed';
    return { why: `${why}; name the commit: ${command.name} ${sha}` };
}
function taken({ name, rest }, head, login, run) {
    const { number, sha, ref, repository, isFork } = head;
    const page = `${run.serverUrl}/${run.repository}/pull/${number}`;
    const from = `${code(repository)}, branch ${code(ref)}`;
    const rows = [
        ['Arguments', code(rest) || '–'],
        ['Written by', code(login)],
        ['Pull request', markdown_link(`#${number}`, page)],
        ['Commit', codeLink(sha, `${page}/commits/${sha}`)],
        ['Head', isFork ? `${from} ⚠️ a fork` : from],
    ];
    return {
        outputs: {
            matched: true,
            command: name,
            arguments: rest,
            prNumber: String(number),
            headSha: sha,
            headRef: ref,
            headRepository: repository,
            isFork,
        },
        summary: `### ✅ A command is followed\n\n${table(['Command', code(name)], rows)}\n`,
        verdict: `${name} by ${login} is followed, on #${number} at ${sha}.`,
    };
}
const nothing = {
    matched: false,
    command: '',
    arguments: '',
    prNumber: '',
    headSha: '',
    headRef: '',
    headRepository: '',
    isFork: false,
};
function refused(why) {
    return {
        outputs: nothing,
        summary: `### ⏭️ No command\n\nNothing is done: ${escapeMarkdown(why)}.\n`,
        verdict: `No command: ${why}.`,
    };
}
async function tryReact({ github, log }, id, reaction) {
    try {
        await github.react(id, reaction);
    }
    catch (error) {
        if (!(0,api_problem/* isForbidden */.US)(error))
            throw error;
        log.warn(`no reaction could be added; give the job \`permissions: pull-requests: write\` (${error.said}).`);
    }
}


/***/ }),

/***/ 946:
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

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);

class ApiProblem extends _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    status;
    said;
    accepted;
    ambiguous;
    constructor({ code, message, remedy, status, said = '', accepted, ambiguous = false, cause }) {
        super({ code, message, voice: 'remote', ...(remedy === undefined ? {} : { remedy }), cause });
        this.status = status;
        this.said = said;
        this.accepted = accepted;
        this.ambiguous = ambiguous;
    }
}
function isAbsent(error) {
    return error instanceof ApiProblem && (error.status === 404 || error.status === 410);
}
function absentOr(error) {
    if (isAbsent(error))
        return undefined;
    throw error;
}
function isForbidden(error) {
    return error instanceof ApiProblem && error.code === 'DCA-GHB-013';
}
function refusal(what, status, said, accepted, write) {
    const common = { status, said, accepted };
    const quoted = said === '' ? '' : ` (${said.slice(0, 300)})`;
    switch (true) {
        case status === 401:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-012',
                message: `GitHub does not know the token: 401 to ${what}${quoted}.`,
                remedy: 'Give `github-token` a token that is valid now; the default is the token of the job.',
            });
        case status === 403:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-013',
                message: `the token may not do that: 403 to ${what}${quoted}.`,
                remedy: accepted
                    ? `Give the job \`permissions:\` with one of: ${accepted.replaceAll('=', ': ').replaceAll('_', '-')}.`
                    : "Add what is missing to the job's `permissions:`.",
            });
        case status === 404 || status === 410:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-014',
                message: `GitHub has no such thing, or hides it from this token: ${status} to ${what}.`,
                remedy: "Check the name, and that the job's `permissions:` let it be read.",
            });
        case status >= 500 || status === 408 || status === 499:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-017',
                ambiguous: write,
                message: `GitHub is in trouble: ${status} to ${what}${quoted}.`,
                remedy: 'See https://www.githubstatus.com and run the job again.',
            });
        default:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-016',
                message: `GitHub refused: ${status} to ${what}${quoted}.`,
            });
    }
}


/***/ })

};
