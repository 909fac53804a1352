export const id = 4120;
export const ids = [4120];
export const modules = {

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prCommand: () => (/* binding */ prCommand)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
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
var json_path = __webpack_require__(2946);
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
var api_problem = __webpack_require__(2159);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
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
    const from = `${(0,markdown/* code */.aY)(repository)}, branch ${(0,markdown/* code */.aY)(ref)}`;
    const rows = [
        ['Arguments', (0,markdown/* code */.aY)(rest) || '–'],
        ['Written by', (0,markdown/* code */.aY)(login)],
        ['Pull request', (0,markdown/* link */.nf)(`#${number}`, page)],
        ['Commit', (0,markdown/* codeLink */.U1)(sha, `${page}/commits/${sha}`)],
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
        summary: `### ✅ A command is followed\n\n${(0,markdown/* table */.tp)(['Command', (0,markdown/* code */.aY)(name)], rows)}\n`,
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
        summary: `### ⏭️ No command\n\nNothing is done: ${(0,markdown/* escapeMarkdown */.FV)(why)}.\n`,
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

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

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


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   V4: () => (/* binding */ longTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _action_terminal_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1242);
/* harmony import */ var _action_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1769);



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
function link(text, url) {
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
    return `<details${open ? ' open' : ''}>${isLong ? _action_terminal_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownInTerminal */ .pe : ''}<summary>${parts.map(summaryPart).join('')}</summary>\n\n${body.trim()}\n\n</details>`;
}
function codeBlock(text, language = '') {
    const lines = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.replace(/\r\n?/g, '\n')).replace(/(?<!\n)\n+$/, '');
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
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.replace(/\r\n?|\n/g, lineEnd).replaceAll('\t', ' '));
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
    const address = (0,_action_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(url);
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


/***/ })

};
