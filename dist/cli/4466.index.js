export const id = 4466;
export const ids = [4466];
export const modules = {

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect),
  detectChanges: () => (/* binding */ detectChanges)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/plan/base.js
var plan_base = __webpack_require__(8764);
;// CONCATENATED MODULE: ./build/src/plan/compare.js


async function compare(occasion, wishes, source, ports) {
    const checkout = source === 'api' ? undefined : await ports.checkout();
    const local = checkout && (await attempt('git', checkout, occasion, wishes, ports));
    if (local && (local.unknown === undefined || source === 'git'))
        return local;
    if (source === 'git')
        return nothing(occasion, 'there is no checkout, and `source` is `git`');
    if (local)
        ports.log.info(`git cannot tell: ${local.unknown}${last(ports.trouble())}; GitHub's API is asked.`);
    const remote = await byApi(occasion, wishes, ports);
    if ('unknown' in remote && local)
        return { ...local, unknown: `${local.unknown}; ${remote.unknown}` };
    if (remote.unknown === undefined || source === 'auto')
        return remote;
    // At the limits of the API a checkout may still know.
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
        // Without a token, or where GitHub refuses, the base is as unknown as before; trouble of our own is not.
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
/** All outputs of a job share 1 MB; paths may be 4 KiB each. */
const mostCharacters = 300_000;
function cutFiles(files) {
    const kept = [];
    let size = 0;
    for (const { path, status, previous } of files) {
        const file = { path, status, ...(previous !== undefined && { previous }) };
        size += JSON.stringify(file).length + 1;
        if (kept.length >= mostFiles || size > mostCharacters)
            break;
        kept.push(file);
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/plan/event-rules.js
var event_rules = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/src/plan/event-tag.js
var event_tag = __webpack_require__(6332);
// EXTERNAL MODULE: ./build/src/plan/lazy-rules.js
var lazy_rules = __webpack_require__(2161);
// EXTERNAL MODULE: ./build/src/plan/may-push.js
var may_push = __webpack_require__(1409);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
;// CONCATENATED MODULE: ./build/src/plan/occasion.js
/**
 * What happened, in the words of this suite: a push, a pull request, a merge group, or something without commits.
 *
 * Events that only point at one of these (a comment on a pull request, the end of another workflow) are resolved
 * through the API first, so that everything behind this file knows three cases.
 */


async function occasionOf(context, api) {
    const event = (0,github_event/* readEvent */.j_)(context);
    const common = {
        name: context.eventName,
        branch: afterPrefix('refs/heads/', context.ref),
        tag: afterPrefix('refs/tags/', context.ref),
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
    // On pull_request_target the ref is the base branch, which is not what is built.
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
        // A pull request that was closed or changed meanwhile: what ran is still the run's commit.
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
    // The payload does not say what the branch was before the push; the run before this one does.
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
function afterPrefix(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

// EXTERNAL MODULE: ./build/actions/detect-changes/contract.js
var contract = __webpack_require__(510);
;// CONCATENATED MODULE: ./build/actions/detect-changes/run.js










/** Names that no filter may have. */
const taken = Object.keys(contract/* contract */.d.outputs);
async function detectChanges(inputs, ports) {
    return (await detect(inputs, ports)).outcome;
}
async function detect(inputs, ports) {
    const { log } = ports;
    const occasion = await occasionOf(ports.context, ports.api);
    const comparison = await compare(occasion, inputs, inputs.source, ports);
    const facts = ruleFacts(occasion, comparison);
    const ordered = inputs.force ? 'it is forced' : await (0,event_rules/* appliedRule */.E5)(inputs.fullRebuildOn, facts);
    const refreshed = inputs.refresh ? 'it is asked for' : await (0,event_rules/* appliedRule */.E5)(inputs.refreshOn, facts);
    const pushing = (0,may_push/* mayPush */.O)(inputs.push, occasion);
    const promoted = pushing.push ? await (0,event_rules/* appliedRule */.E5)(inputs.promoteOn ?? [], facts) : undefined;
    const everything = ordered ?? unknownBase(inputs, comparison, log) ?? comparison.everything;
    const situation = { occasion, comparison, everything, rebuild: refreshed !== undefined };
    const decided = inputs.filters === undefined
        ? await (await __webpack_require__.e(/* import() */ 2528).then(__webpack_require__.bind(__webpack_require__, 2528))).detectImages(inputs, situation, ports)
        : await (await __webpack_require__.e(/* import() */ 1716).then(__webpack_require__.bind(__webpack_require__, 1716))).detectFilters(inputs, inputs.filters, situation, taken, ports);
    const isDependency = await (0,lazy_rules/* lazyRules */.m)(inputs.dependencyFiles);
    const detection = { ...detectionOf(inputs, situation, decided, isDependency), pushing, promoted };
    if (detection.files.length < detection.filesCount)
        log.warn(`the output "files" has ${detection.files.length} of ${detection.filesCount} changed files.`);
    const { changesSummary } = await __webpack_require__.e(/* import() */ 7101).then(__webpack_require__.bind(__webpack_require__, 7101));
    if (occasion.name === '' && inputs.head === undefined)
        await tellUncommitted(ports);
    const outcome = outcomeOf(detection, decisionsOf(detection, refreshed), changesSummary(detection));
    return { outcome, catalog: decided.catalog, tree: decided.tree };
}
/** @throws Problem DCA-DET-003 where the workflow asks for it. */
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
        tag: (0,event_tag/* eventTag */.D)(occasion, changes.length > 0 || decided.reused.size > 0, inputs),
    };
}
/** In a terminal: whoever just edited a file expects it in the answer. */
async function tellUncommitted({ uncommitted, log }) {
    const count = await uncommitted();
    if (count === 0)
        return;
    const files = count === 1 ? '1 file is' : `${count} files are`;
    log.notice(`${files} not committed and not looked at: CI sees commits alone. Commit to have them counted.`);
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
    // Without a prototype, so that an image called `__proto__` is a key like any other.
    const record = Object.create(null);
    for (const name of names) {
        const value = values.get(name);
        if (value !== undefined)
            record[name] = value;
    }
    return record;
}


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
/**
 * Names of commits, as people write them.
 *
 * What is taken: full and abbreviated ids, branch and tag names, `origin/main`, `HEAD`, and `~2` or `^` behind
 * them. Not taken: whatever git could read as an option, a range, a search (`:/x`, `^{/x}`), a reflog (`@{u}`) or
 * a transport. git-check-ref-format(1) has the rules for names.
 */

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const revision = /^([^-~^\s][^~^\s]*?)((?:~\d{0,6}|\^\d?)*)$/u;
function isFullId(text) {
    return fullId.test(text);
}
/** The id of forty (or sixty-four) zeros, by which a payload says "no commit". */
function isZeroId(text) {
    return /^0{40}(?:0{24})?$/.test(text);
}
/** A branch's or tag's name by the rules of git-check-ref-format(1). */
function isRefName(name) {
    if (name === '' || name.length > 1024 || name === '@' || /^[-/.]|[/.]$|\/\/|\.\.|@\{|\/\.|\.lock(?:\/|$)/.test(name))
        return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    return !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name);
}
function isRevision(text) {
    const [, name = ''] = revision.exec(text) ?? [];
    return isRefName(name);
}
/** @throws Problem DCA-GIT-003 */
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
/**
 * The event of a run, read out of its payload with every field checked.
 *
 * Payloads are JSON that others shaped, and events differ in what they have: a schedule has no commits, a comment on a
 * pull request has no commit ids, `pull_request_target` runs on the base branch. A field that is not what GitHub
 * documents is taken as absent; what then cannot be decided is said by whoever decides.
 */

/** GitHub leaves commits out of a push with more than this many. */
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
            return { kind: 'merge-group', baseSha, headSha, baseRef: branchOf((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(group, 'base_ref')) };
    }
    if (eventName === 'workflow_run')
        return workflowRunOf(payload.workflow_run);
    const number = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(payload, 'issue', 'number');
    if (number !== undefined && (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request'))
        return { kind: 'comment', pullRequest: number };
    return { kind: 'other' };
}
/** A pull request as payloads and the API show it; `undefined` where its commits are not named. */
function pullRequestOf(value) {
    const [number, baseSha, headSha] = [
        (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(value, 'number'),
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
        baseRef: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(value, 'base', 'ref') ?? '',
        headRef: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(value, 'head', 'ref') ?? '',
        title: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(value, 'title') ?? '',
        labels: Array.isArray(labels) ? labels.flatMap((label) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(label, 'name') ?? []) : [],
        fork: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(value, 'head', 'repo', 'id') !== (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(value, 'base', 'repo', 'id') || !(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'head', 'repo'),
        changedFiles: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(value, 'changed_files'),
    };
}
function defaultBranchOf({ payload }) {
    return (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(payload, 'repository', 'default_branch') ?? (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(payload, 'repository', 'master_branch');
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
    // With no commit listed, or as many as fit, there may be more than the payload shows.
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits)
        return undefined;
    const messages = [...commits, (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'head_commit')].map((commit) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(commit, 'message'));
    const known = messages.filter((message) => message !== undefined);
    return known.length >= commits.length ? known : undefined;
}
function workflowRunOf(run) {
    const headSha = idAt(run, 'head_sha');
    const headBranch = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(run, 'head_branch') ?? '';
    if (headSha === undefined)
        return { kind: 'other' };
    const pulls = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(run, 'pull_requests');
    return {
        kind: 'workflow-run',
        workflowId: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(run, 'workflow_id'),
        runNumber: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(run, 'run_number') ?? 0,
        event: (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(run, 'event') ?? '',
        headSha,
        headBranch,
        head: `${(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(run, 'head_repository', 'owner', 'login') ?? ''}:${headBranch}`,
        // Several are those of one head with different bases; the list does not say which of them ran.
        pullRequest: Array.isArray(pulls) && pulls.length === 1 ? (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .t)(pulls[0], 'number') : undefined,
    };
}
function branchOf(ref) {
    return ref?.replace(/^refs\/heads\//, '') ?? '';
}
function idAt(value, ...path) {
    const text = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$)(value, ...path);
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
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
            const { refuseTyped } = await __webpack_require__.e(/* import() */ 5565).then(__webpack_require__.bind(__webpack_require__, 5565));
            await refuseTyped('head', wishes.head, occasion.name, git);
        }
        const unknown = `the commit ${wanted} is not here and cannot be fetched`;
        return { head: occasion.sha ?? '', source: 'none', unknown };
    }
    const byEvent = () => baseOfEvent({ ...occasion, sha: head }, head, git);
    if (wishes.base === undefined || isOwnBranch(wishes.base, occasion))
        return { head, ...(await byEvent()) };
    const { namedBase } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6704)]).then(__webpack_require__.bind(__webpack_require__, 6704));
    return { head, ...(await namedBase(wishes.base, head, occasion, ports)) };
}
/** `base: ${{ github.ref }}` on a push to that branch means: since the push before. */
function isOwnBranch(base, { event, branch }) {
    return event.kind === 'push' && branch !== undefined && base.replace(/^refs\/heads\//, '') === branch;
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

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ eventTag)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _catalog_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6355);
/** The tag that an event should use (output `tag`): what pull requests, branches and releases call their images. */




/**
 * A pull request that changes no image uses what its base branch has published.
 *
 * @throws Problem DCA-DET-010 where a template gives no tag.
 */
function eventTag(occasion, hasChanges, templates) {
    const { pullRequest, branch, tag, defaultBranch } = occasion;
    if (pullRequest && hasChanges)
        return filled('pr-tag', templates.prTag, { pr: String(pullRequest.number) });
    const name = pullRequest ? pullRequest.baseRef : (branch ?? tag ?? '');
    const isDefault = name === '' || (tag === undefined && name === defaultBranch);
    if (isDefault)
        return filled('default-tag', templates.defaultTag, {});
    return filled('branch-tag', templates.branchTag, { branch: (0,_catalog_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(name).slice(0, 128) });
}
function filled(input, template, values) {
    const result = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .fillTemplate */ .o)(template, (name) => (Object.hasOwn(values, name) ? values[name] : _template_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L), `input "${input}"`);
    const tag = 'text' in result ? result.text : '';
    if ((0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
        return tag;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-DET-010',
        message: `input "${input}" gives the tag ${JSON.stringify(tag)} for this event, which is none.`,
        remedy: 'A tag is 1 to 128 letters, digits, `_`, `.` and `-`, and does not begin with `.` or `-`.',
    });
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lazyRules)
/* harmony export */ });
/** Ordered globs of an input. Without any, which is usual, the matcher and what it stands on are not even loaded. */
async function lazyRules(globs) {
    return globs.length === 0 ? () => false : (await __webpack_require__.e(/* import() */ 3082).then(__webpack_require__.bind(__webpack_require__, 701))).rules(globs).matches;
}


/***/ })

};
