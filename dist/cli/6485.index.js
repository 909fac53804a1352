export const id = 6485;
export const ids = [6485,348,7967];
export const modules = {

/***/ 6485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect),
  detectChanges: () => (/* binding */ detectChanges)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/plan/changes-summary.js

const shownRows = 200;
function changesSummary(detection) {
    const { changes, reasons, all, removed, reused, filesCount, unknown } = detection;
    const noun = detection.kind.toLowerCase();
    const rows = changes.slice(0, shownRows).map((name) => [(0,markdown/* code */.aY)(name), (0,markdown/* escapeMarkdown */.FV)(reasons.get(name) ?? '')]);
    const parts = [
        `### ${changes.length === 0 ? 'Nothing to build' : `${changes.length} of ${all.length} ${all.length === 1 ? noun : `${noun}s`} to build`}`,
        unknown === undefined
            ? ''
            : `> [!WARNING]\n> **The base is unknown, so everything is built.** ${(0,markdown/* escapeMarkdown */.FV)(unknown, 2000)}`,
        comparedWith(detection, filesCount),
        rows.length === 0 ? '' : (0,markdown/* table */.tp)([detection.kind, 'Why'], rows),
        changes.length > shownRows ? `… and ${changes.length - shownRows} more.` : '',
        reused.size === 0
            ? ''
            : `Reused, as their inputs are built already:\n\n${(0,markdown/* table */.tp)(['Image', 'Reference'], [...reused].map(([name, reference]) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(reference)]))}`,
        removed.length === 0 ? '' : `No longer in the catalog: ${removed.map((name) => (0,markdown/* code */.aY)(name)).join(', ')}.`,
        untouched(detection),
        facts(detection),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function comparedWith({ base, head, source, everything }, count) {
    const files = `${count} changed ${count === 1 ? 'file' : 'files'}`;
    const to = head === '' ? '' : (0,markdown/* code */.aY)(head.slice(0, 7));
    if (base === undefined)
        return everything === undefined ? '' : `${to} Built without a comparison: ${(0,markdown/* escapeMarkdown */.FV)(everything)}.`.trim();
    return `${(0,markdown/* code */.aY)(base.slice(0, 7))} → ${to} (${(0,markdown/* escapeMarkdown */.FV)(source)}): ${files}.`;
}
function untouched({ all, changes, reused }) {
    const built = new Set(changes);
    const rest = all.filter((name) => !built.has(name) && !reused.has(name));
    if (rest.length === 0 || changes.length === 0)
        return '';
    const shown = rest.slice(0, 500).map((name) => (0,markdown/* code */.aY)(name));
    return (0,markdown/* details */.zH)(`${rest.length} not built`, `${shown.join(', ')}${rest.length > 500 ? ', …' : ''}`);
}
function facts({ rebuild, cacheUpdate, tag, pushing, promoted }) {
    const said = [
        `The tag of this event is ${(0,markdown/* code */.aY)(tag)}`,
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
        branch: (0,github_context.afterPrefix)('refs/heads/', context.ref),
        tag: (0,github_context.afterPrefix)('refs/tags/', context.ref),
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
// EXTERNAL MODULE: ./build/actions/uncommitted.js
var actions_uncommitted = __webpack_require__(1971);
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
        head === undefined ? (0,actions_uncommitted/* uncommittedSentence */.$)(await uncommitted()) : undefined,
    ];
    return hints.filter((hint) => hint !== undefined);
}

// EXTERNAL MODULE: ./build/src/plan/affected.js + 1 modules
var affected = __webpack_require__(185);
// EXTERNAL MODULE: ./build/src/action/pool.js
var pool = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/src/registry/inputs-tag.js
var inputs_tag = __webpack_require__(8337);
;// CONCATENATED MODULE: ./build/src/plan/already-built.js



async function alreadyBuilt(images, hashes, { registry, repositoryOf }) {
    const found = await (0,pool/* inParallel */.HN)(images, async (image) => {
        const hash = hashes.get(image.name) ?? '';
        if (hash === '')
            return undefined;
        const repository = repositoryOf(image);
        const there = await registry.resolve({ ...repository, tag: (0,inputs_tag/* inputsTag */.w)(hash) });
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

// EXTERNAL MODULE: ./build/src/registry/image-labels.js
var image_labels = __webpack_require__(6702);
// EXTERNAL MODULE: ./build/src/registry/manifest.js
var registry_manifest = __webpack_require__(9024);
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
    const builtOn = await (0,image_labels/* textOfImage */.YF)(registry, published, manifest, baseDigest);
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
    if (file === undefined || !sources.includes(file) || (await (await (0,tree_index.indexOf)(tree)).get(file)) !== undefined)
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
            const tracked = await (await (0,tree_index.indexOf)(head)).get(path);
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
    const begun = __webpack_require__.e(/* import() */ 1716).then(__webpack_require__.bind(__webpack_require__, 1716)).then(({ filterDetection }) => filterDetection(text, taken, log));
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


/***/ }),

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ uncommittedSentence)
/* harmony export */ });
function uncommittedSentence(count) {
    if (count === 0)
        return undefined;
    const files = count === 1 ? '1 file is' : `${count} files are`;
    return `${files} not committed and not looked at: CI sees commits alone. Commit to have them counted.`;
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (0,_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ evenWidth),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Ve: () => (/* binding */ valuesOrErrors),
/* harmony export */   dz: () => (/* binding */ pool)
/* harmony export */ });
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

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fileList),
/* harmony export */   EP: () => (/* binding */ searchOf),
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   indexOf: () => (/* binding */ indexOf)
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

/***/ 185:
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
// EXTERNAL MODULE: ./build/src/action/canonical-json.js
var canonical_json = __webpack_require__(3757);
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
        ((0,canonical_json/* canonicalJson */.d)(before.extra) === (0,canonical_json/* canonicalJson */.d)(after.extra) ? undefined : 'extra changed'));
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

/***/ 6702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ textOfImage),
/* harmony export */   gj: () => (/* binding */ imageConfig),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   s4: () => (/* binding */ imageBehind)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2946);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9024);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2762);



async function textOfImage(registry, repository, raw, key) {
    const top = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(raw);
    const said = firstText(key, top.annotations);
    if (said !== undefined)
        return said;
    const entry = top.kind === 'index' ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(top).find((one) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(one) !== undefined) : undefined;
    const image = top.kind === 'image' ? top : entry && (await imageBehind(registry, repository, entry));
    if (!image)
        return undefined;
    return (firstText(key, image.annotations) ?? firstText(key, (await imageConfig(registry, repository, image.config)).labels));
}
function firstText(key, ...places) {
    return places.map((texts) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(texts, key)).find((text) => text !== undefined);
}
async function imageBehind(registry, { host, path }, { digest }) {
    const raw = await registry.manifest({ host, path, digest });
    const manifest = raw && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(raw);
    return manifest?.kind === 'image' ? manifest : undefined;
}
async function imageConfig(registry, repository, config) {
    if (!/image\.(?:config\.)?v1\+json$/.test(config.mediaType))
        return { platform: undefined, labels: {} };
    const body = readJson(await registry.blob(repository, config));
    const [os, architecture, variant] = ['os', 'architecture', 'variant'].map((field) => (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, field));
    const labels = Object.entries((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_2__.at)(body, 'config', 'Labels') ?? {});
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


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputsTag)
/* harmony export */ });
function inputsTag(hash) {
    return `in-${hash.slice(0, 16)}`;
}


/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ suspiciousJson)
/* harmony export */ });
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


/***/ }),

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ bareType),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Pl: () => (/* binding */ acceptManifests),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   t7: () => (/* binding */ manifestLimit)
/* harmony export */ });
/* harmony import */ var _action_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2946);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8757);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(531);




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
    const own = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body.mediaType);
    const header = bareType(mediaType);
    if (body.schemaVersion === 1 || schema1.includes(header) || schema1.includes(own))
        throw isSchema1(name);
    if (body.schemaVersion !== 2)
        throw invalid(name, '"schemaVersion" is not 2');
    if (own !== undefined && isKnown(header) && own !== header) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-REG-039',
            voice: 'remote',
            message: `the registry says that ${name} is ${header}, and it says of itself that it is ${own}.`,
        });
    }
    const isIndex = 'manifests' in body;
    const isImage = 'layers' in body || 'config' in body || 'fsLayers' in body;
    if (isIndex && isImage) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
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
        ...optional('artifactType', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body.artifactType)),
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
    const why = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .suspiciousJson */ .s)(text);
    if (why !== undefined)
        throw invalid(name, why);
    try {
        const parsed = JSON.parse(text);
        if ((0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(parsed))
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
    if (!(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw invalid(name, 'a descriptor is no object');
    const written = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.digest);
    const digest = written && (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(written);
    if (!digest)
        throw invalid(name, `${JSON.stringify(String(value.digest).slice(0, 100))} is no sha256 or sha512 digest`);
    const { size } = value;
    if (!isSize(size))
        throw invalid(name, `the size of ${digest} is no size`);
    const mediaType = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.mediaType);
    if (mediaType === undefined)
        throw invalid(name, `${digest} has no media type`);
    return {
        mediaType,
        digest,
        size,
        ...optional('platform', platformFieldsOf(value.platform)),
        ...optional('annotations', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value.annotations) ? annotationsOf(value.annotations) : undefined),
        ...optional('artifactType', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.artifactType)),
        ...optional('urls', Array.isArray(value.urls) ? value.urls.filter((url) => typeof url === 'string') : undefined),
    };
}
function platformFieldsOf(value) {
    if (!(0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const os = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.os);
    const architecture = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.architecture);
    if (os === undefined || architecture === undefined)
        return undefined;
    return {
        os,
        architecture,
        ...optional('variant', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value.variant)),
        ...optional('os.version', (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value['os.version'])),
    };
}
function annotationsOf(value) {
    const entries = (0,_action_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? Object.entries(value).filter(([, text]) => typeof text === 'string') : [];
    return Object.fromEntries(entries);
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function isSize(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function invalid(name, why) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ code: 'DCA-REG-033', voice: 'remote', message: `${name} cannot be used: ${why}.` });
}
function isSchema1(name) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-034',
        voice: 'remote',
        message: `${name} is of Docker's schema 1, whose digest is not that of its bytes: it cannot be compared or promoted faithfully.`,
        remedy: 'Push the image again with a Docker of the last ten years.',
    });
}


/***/ })

};
