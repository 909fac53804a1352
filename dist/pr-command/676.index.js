export const id = 676;
export const ids = [676];
export const modules = {

/***/ 676:
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
function details(summary, body, { open = false } = {}) {
    const parts = typeof summary === 'string' ? [summary] : summary;
    return `<details${open ? ' open' : ''}><summary>${parts.map(summaryPart).join('')}</summary>\n\n${body.trim()}\n\n</details>`;
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
        return { ...refused(''), verdict: `Reacted with ${react} to the comment on #${event.number}.`, summary: '' };
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
    if (readCommand(event.body, commands) === undefined)
        return refused('the first line of the comment is none of the commands');
    const comment = await github.comment(event.commentId);
    const command = comment && readCommand(comment.body, commands);
    const objection = comment === undefined ? 'the comment is gone' : commentObjection(comment, event);
    if (objection !== undefined || !comment?.author || !command)
        return refused(objection ?? 'the comment is no command any more');
    const { login } = comment.author;
    const given = await github.permission(login);
    if (!mayCommand(inputs.permission, given))
        return refused(`${login} has permission ${given.role}, and ${inputs.permission} is needed`);
    const pull = await github.pull(event.number);
    const trouble = await headObjection(command, comment, pull, github);
    if (pull === undefined || trouble !== undefined) {
        await tryReact(ports, event.commentId, 'confused');
        return refused(trouble ?? 'there is no such pull request');
    }
    await tryReact(ports, event.commentId, 'eyes');
    return taken(command, pull, login, run);
}
function commentObjection(comment, event) {
    if (comment.author === undefined)
        return 'the account that wrote the comment was deleted';
    if (!comment.author.isPerson)
        return `${comment.author.login} is no person`;
    if (comment.author.login !== event.author || event.sender !== event.author)
        return 'the event is not by the author of the comment';
    return comment.body !== event.body || comment.updatedAt !== comment.createdAt
        ? 'the comment was edited after it was written'
        : undefined;
}
async function headObjection(command, comment, pull, github) {
    if (pull === undefined)
        return 'there is no such pull request';
    if (!pull.open)
        return `#${pull.number} is closed`;
    if (pull.headRepository === undefined)
        return 'the repository of its head was deleted';
    if (command.sha !== undefined)
        return command.sha === pull.headSha
            ? undefined
            : `the command names ${command.sha.slice(0, 12)}, and the head is ${pull.headSha.slice(0, 12)}`;
    const pushes = await github.pushes(pull.headRepository.name, pull.headRef);
    const seen = wasHeadAt(pull.headSha, comment.createdAt, pushes);
    if (seen)
        return undefined;
    const why = seen === false
        ? 'the head was pushed after the comment was written'
        : 'GitHub does not say when the head was pushed';
    return `${why}; name the commit: ${command.name} ${pull.headSha}`;
}
function taken({ name, rest }, pull, login, run) {
    const isFork = pull.headRepository?.id !== pull.baseRepositoryId;
    const home = `${run.serverUrl}/${run.repository}`;
    const from = `${code(pull.headRepository?.name ?? '')}, branch ${code(pull.headRef)}`;
    const rows = [
        ['Arguments', code(rest) || '–'],
        ['Written by', code(login)],
        ['Pull request', markdown_link(`#${pull.number}`, `${home}/pull/${pull.number}`)],
        ['Commit', codeLink(pull.headSha, `${home}/pull/${pull.number}/commits/${pull.headSha}`)],
        ['Head', isFork ? `${from} ⚠️ a fork` : from],
    ];
    return {
        outputs: {
            matched: true,
            command: name,
            arguments: rest,
            prNumber: String(pull.number),
            headSha: pull.headSha,
            headRef: pull.headRef,
            headRepository: pull.headRepository?.name ?? '',
            isFork,
        },
        summary: `### ✅ A command is followed\n\n${table(['Command', code(name)], rows)}\n`,
        verdict: `${name} by ${login} is followed, on #${pull.number} at ${pull.headSha}.`,
    };
}
function refused(why) {
    return {
        outputs: {
            matched: false,
            command: '',
            arguments: '',
            prNumber: '',
            headSha: '',
            headRef: '',
            headRepository: '',
            isFork: false,
        },
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
