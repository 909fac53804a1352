export const id = 8982;
export const ids = [8982];
export const modules = {

/***/ 8982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awaitImage: () => (/* binding */ awaitImage)
});

// EXTERNAL MODULE: ./build/src/action/name-glob.js
var name_glob = __webpack_require__(8252);
// EXTERNAL MODULE: ./build/src/action/problem.js
var action_problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/src/wait/template.js
var template = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/action/duration.js
var duration = __webpack_require__(6846);
;// CONCATENATED MODULE: ./build/src/wait/clock.js
function budget(clock, milliseconds) {
    const end = clock.now() + milliseconds;
    const left = () => Math.max(0, end - clock.now());
    return { left, spent: () => left() === 0 };
}
const shortest = 100;
function pauses(clock, { interval, maxInterval }) {
    let asked = 0;
    return async (left) => {
        const grown = Math.min(Math.max(maxInterval, shortest), Math.max(interval, shortest) * 1.5 ** asked);
        asked = Math.min(asked + 1, 50);
        await clock.sleep(Math.min(left, grown * (0.8 + 0.4 * clock.random())));
    };
}

// EXTERNAL MODULE: ./build/src/registry/image-labels.js
var image_labels = __webpack_require__(6702);
// EXTERNAL MODULE: ./build/src/registry/manifest.js
var registry_manifest = __webpack_require__(9024);
// EXTERNAL MODULE: ./build/src/registry/platform.js
var registry_platform = __webpack_require__(2762);
;// CONCATENATED MODULE: ./build/src/wait/judge-image.js



const revisionKey = 'org.opencontainers.image.revision';
async function judgeImage(registry, wanted) {
    const { reference } = wanted;
    const resolved = await registry.resolve(reference);
    if (!resolved)
        return { is: 'absent' };
    const { digest } = resolved;
    if (wanted.digest !== undefined && digest !== wanted.digest) {
        return { is: 'wrong', what: 'digest', why: `its digest is ${digest}, not ${wanted.digest}` };
    }
    const contents = await read(registry, reference, digest, wanted.platforms);
    if ('is' in contents)
        return contents;
    const wrong = await judgeRevision(registry, reference, contents, wanted);
    if (wrong)
        return wrong;
    const again = reference.digest === undefined ? await registry.resolve(reference) : resolved;
    if (again?.digest !== digest)
        return { is: 'incomplete', why: 'its tag is being moved, or is not visible everywhere yet' };
    return { is: 'right', image: { reference, digest, platforms: contents.platforms } };
}
async function read(registry, repository, digest, platforms) {
    const raw = await registry.manifest({ host: repository.host, path: repository.path, digest });
    if (!raw)
        return { is: 'incomplete', why: 'its manifest is not visible yet' };
    const manifest = (0,registry_manifest/* parseManifest */.Ng)(raw);
    const wanted = platforms.flatMap((text) => (0,registry_platform/* parsePlatform */.FL)(text) ?? []);
    if (manifest.kind === 'image') {
        const config = await (0,image_labels/* imageConfig */.gj)(registry, repository, manifest.config);
        const own = config.platform === undefined ? [] : [config.platform];
        const missing = wanted.filter((platform) => !own.some((one) => (0,registry_platform/* samePlatform */.my)(one, platform)));
        if (missing.length > 0)
            return platformMissing(missing, own);
        return {
            platforms: own.map(registry_platform/* formatPlatform */.Bq),
            annotations: manifest.annotations,
            image: undefined,
            labels: config.labels,
        };
    }
    const there = (0,registry_platform/* imagesOf */.IC)(manifest).flatMap((entry) => (0,registry_platform/* platformOf */.tj)(entry) ?? []);
    const missing = wanted.filter((platform) => !(0,registry_platform/* imageFor */.zd)(manifest, platform));
    if (missing.length > 0)
        return platformMissing(missing, there);
    const children = wanted.length > 0 ? wanted.map((platform) => (0,registry_platform/* imageFor */.zd)(manifest, platform)) : (0,registry_platform/* imagesOf */.IC)(manifest);
    const entries = [...new Map(children.flatMap((child) => (child ? [[child.digest, child]] : []))).values()];
    const seen = await Promise.all(entries.map((child) => registry.resolve({ ...atDigest(repository, child.digest) })));
    const hidden = entries.filter((_, index) => seen[index] === undefined);
    if (hidden.length > 0) {
        const names = hidden.map((child) => (child.platform ? (0,registry_platform/* formatPlatform */.Bq)(child.platform) : child.digest));
        return { is: 'incomplete', why: `the manifest of ${names.join(', ')} is not visible yet` };
    }
    const [first] = entries;
    const image = first && (await (0,image_labels/* imageBehind */.s4)(registry, repository, first));
    return {
        platforms: [...new Set(there.map(registry_platform/* formatPlatform */.Bq))],
        annotations: manifest.annotations,
        image,
        labels: undefined,
    };
}
async function judgeRevision(registry, repository, contents, { digest, revision }) {
    if (!revision || digest !== undefined)
        return undefined;
    const { annotations, image } = contents;
    const labels = contents.labels ?? (image && (await (0,image_labels/* imageConfig */.gj)(registry, repository, image.config)).labels);
    const said = (0,image_labels/* firstText */.ou)(revisionKey, annotations, image?.annotations, labels);
    if (said === undefined) {
        return revision.unlabelled === 'accept'
            ? undefined
            : {
                is: 'wrong',
                what: 'revision',
                why: `it has no label ${revisionKey}${several(revision)}, so nothing says that it is of ${revision.sha}`,
            };
    }
    if (await revision.accepts(said.toLowerCase()))
        return undefined;
    return { is: 'wrong', what: 'revision', why: `it was built from ${said.slice(0, 80)}, not from ${revision.sha}` };
}
function several({ unlabelled }) {
    return unlabelled === 'refuse-of-several' ? ', and its commit has runs of several events' : '';
}
function atDigest({ host, path }, digest) {
    return { host, path, digest };
}
function platformMissing(missing, there) {
    const has = there.length === 0 ? 'no platform that it names' : there.map(registry_platform/* formatPlatform */.Bq).join(', ');
    return { is: 'wrong', what: 'platform', why: `it lacks ${missing.map(registry_platform/* formatPlatform */.Bq).join(', ')}; it has ${has}` };
}

;// CONCATENATED MODULE: ./build/src/wait/wait-for-image.js





const deniedGrace = 60_000;
const wrongGrace = 30_000;
const wrongCodes = { digest: 'DCA-WAI-017', platform: 'DCA-WAI-015', revision: 'DCA-WAI-016' };
async function waitForImage(wait, ports) {
    const { clock, log } = ports;
    const whole = budget(clock, wait.timeout);
    const denied = budget(clock, Math.min(wait.timeout, deniedGrace));
    const wrong = budget(clock, wait.built ? Math.min(wait.timeout, wrongGrace) : wait.timeout);
    const pause = pauses(clock, wait.pace);
    const name = (0,reference/* formatReference */.FH)(wait.wanted.reference);
    for (let last = '';;) {
        const state = await look(wait.wanted, ports);
        if (!('error' in state) && state.is === 'right')
            return state.image;
        const over = whole.spent() || (state.is === 'denied' && denied.spent()) || (state.is === 'wrong' && wrong.spent());
        if (over)
            throw problemOf(state, name, wait);
        const said = sentence(state);
        if (said !== last)
            log.info(`${name}: ${said}; up to ${(0,duration/* formatDuration */.a)(whole.left())} more.`);
        last = said;
        await pause(whole.left());
    }
}
async function look(wanted, { registry, isDenied, isBroken }) {
    try {
        return await judgeImage(registry, wanted);
    }
    catch (error) {
        if (isDenied(error))
            return { is: 'denied', error: (0,action_problem/* asProblem */.gr)(error) };
        if (isBroken(error))
            return { is: 'broken', error: (0,action_problem/* asProblem */.gr)(error) };
        throw error;
    }
}
function sentence(state) {
    switch (state.is) {
        case 'absent':
            return 'not there yet';
        case 'incomplete':
        case 'wrong':
            return state.why;
        case 'denied':
            return 'the registry denies it';
        case 'broken':
            return `the registry is out of order (${state.error.message})`;
        default:
            return 'there';
    }
}
function problemOf(state, name, { timeout, built }) {
    const remote = (code, message, remedy, cause) => new action_problem/* Problem */.AF({ code, voice: 'remote', message, remedy, ...(cause !== undefined && { cause }) });
    const ran = `\`registry-timeout\` (${(0,duration/* formatDuration */.a)(timeout)}) ran out`;
    switch (state.is) {
        case 'denied':
            return remote('DCA-WAI-018', `the registry denies ${name}: ${state.error.message}`, state.error.remedy ?? 'Give the job `permissions: packages: read`, or log in with docker/login-action.', state.error);
        case 'broken':
            return remote('DCA-WAI-019', `${ran}, and the registry was out of order to the end: ${state.error.message}`, state.error.remedy ?? '', state.error);
        case 'wrong':
            return remote(wrongCodes[state.what], `${name} is there, but ${state.why}.`, state.what === 'revision'
                ? `Let the build set the label (docker/metadata-action does; to recognise a merge commit takes \`contents: read\`), or set \`revision: off\`${built ? '' : ', or name the building `workflow`'}.`
                : 'Check what the building workflow pushes under this tag.');
        case 'incomplete':
            return remote('DCA-WAI-024', `${ran}, and ${name} is incomplete: ${state.why}.`, 'Check that the build pushes the whole index.');
        default:
            return remote('DCA-WAI-007', `${ran}, and ${name} is not in the registry${built ? ', although its build succeeded' : ''}.`, 'Check the tag and the registry of `image` against what the building workflow pushes.');
    }
}

;// CONCATENATED MODULE: ./build/src/wait/choose-run.js
function chooseRuns(runs, { sha, heads, ownRun }) {
    const homes = new Set(heads.map((head) => head.toLowerCase()));
    const candidates = runs
        .filter((run) => run.headSha.toLowerCase() === sha && run.id !== ownRun && homes.has(run.headRepository.toLowerCase()))
        .sort((a, b) => b.number - a.number || Number(BigInt(b.id) - BigInt(a.id)));
    const live = candidates.filter((run) => !isIdle(run));
    if (live.length === 0)
        return candidates.slice(0, 1);
    return live.filter(({ event }, index) => live.findIndex((other) => other.event === event) === index);
}
function supersededBy(run, runs) {
    return runs
        .filter((other) => other.number > run.number &&
        other.headSha !== run.headSha &&
        other.headBranch === run.headBranch &&
        other.headRepository === run.headRepository &&
        other.event === run.event)
        .sort((a, b) => b.number - a.number)[0];
}
function isIdle({ conclusion }) {
    return conclusion === 'cancelled' || conclusion === 'skipped' || conclusion === 'stale';
}

;// CONCATENATED MODULE: ./build/src/wait/judge-run.js
function judgeRun(run, jobs) {
    const waits = run.status === 'waiting';
    if (jobs && jobs.wanted.length > 0) {
        const standing = judgeJobs(jobs.wanted);
        return standing.is === 'running' && waits ? { is: 'approval', conclusion: run.conclusion } : standing;
    }
    if (waits)
        return { is: 'approval', conclusion: run.conclusion };
    if (run.status !== 'completed')
        return { is: 'running', hint: hintOf(run.status) };
    const standing = concluded(run.conclusion, 'the run');
    return jobs && standing.is === 'built' ? { is: 'no-such-job', names: jobs.all.map(({ name }) => name) } : standing;
}
function failedJobs(jobs) {
    return jobs.filter(({ conclusion }) => ['failure', 'timed_out', 'startup_failure', 'cancelled'].includes(conclusion));
}
function judgeJobs(jobs) {
    const ended = jobs
        .filter(({ status }) => status === 'completed')
        .map(({ name, conclusion }) => concluded(conclusion, name));
    const bad = ended.find(({ is }) => is === 'failed') ?? ended.find(({ is }) => is === 'cancelled');
    const all = ended.length === jobs.length ? (ended.find(({ is }) => is === 'built') ?? ended[0]) : undefined;
    return bad ?? all ?? { is: 'running', hint: undefined };
}
function concluded(conclusion, what) {
    switch (conclusion) {
        case 'success':
            return { is: 'built', conclusion };
        case 'skipped':
            return { is: 'skipped', conclusion };
        case 'cancelled':
        case 'stale':
            return { is: 'cancelled', conclusion };
        case 'action_required':
            return { is: 'approval', conclusion };
        default:
            return {
                is: 'failed',
                conclusion,
                why: `${what} ended with ${conclusion === '' ? 'no conclusion' : conclusion}`,
            };
    }
}
function hintOf(status) {
    if (status === 'queued' || status === 'requested') {
        return 'it waits for a runner; if all runners are taken by jobs that wait as this one does, none gets free. `needs:` in one workflow avoids that';
    }
    if (status === 'pending')
        return 'it waits for another run of its `concurrency:` group; this job must not be in that group';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/wait/run-problems.js


const shown = 5;
function missing(wait, runs) {
    const [newest] = runs;
    const others = newest
        ? ` Of ${runs.length === 1 ? '1 run' : `${runs.length} runs`} seen, the newest is for ${newest.headSha} (${newest.event}): ${newest.url}`
        : ' The workflow has no run at all.';
    return remote('DCA-WAI-005', `\`start-timeout\` (${(0,duration/* formatDuration */.a)(wait.startTimeout)}) ran out: no run of ${wait.workflow?.path ?? 'the workflow'} appeared for ${wait.sha}.${others}`, 'Its `paths:` filter may leave this commit out, or the commit says [skip ci]. Pass `changed` of detect-changes, or set `on-missing-run`.');
}
function runTimeout(run, timeout) {
    const message = `\`timeout\` (${(0,duration/* formatDuration */.a)(timeout)}) ran out; the run is ${run.status}: ${run.url}`;
    return remote('DCA-WAI-006', message, 'Raise `timeout`, or see what the run is doing.');
}
function buildFailed(run, why, jobs) {
    const names = jobs.slice(0, shown).map(({ name, conclusion }) => `${name} (${conclusion})`);
    const more = jobs.length > shown ? ` and ${jobs.length - shown} more` : '';
    const which = names.length === 0 ? '' : ` Failed jobs: ${names.join(', ')}${more}.`;
    const link = jobs[0]?.url || run.url;
    return remote('DCA-WAI-008', `the build failed: ${why}.${which} ${link}`, 'Mend the build; there is no image to use.');
}
function approval(run) {
    return remote('DCA-WAI-009', `the build waits for an approval: ${run.url}`, 'Approve the run, then run this job again.');
}
function conflict(pull) {
    return remote('DCA-WAI-010', `pull request #${pull} conflicts with its base branch, so GitHub starts no run for it.`, 'Resolve the conflict and push.');
}
function cancelled(run) {
    const message = `the build was cancelled and no newer run of the same commit appeared: ${run.url}`;
    return remote('DCA-WAI-011', message, 'Run the build again, then this job.');
}
function superseded(run, by) {
    return remote('DCA-WAI-012', `superseded: the build (run ${run.id}) was cancelled for the newer commit ${by.headSha}: ${by.url}`, 'Nothing is wrong; the checks of the newer commit count.');
}
function skipped(run) {
    const message = `the build was skipped, so it pushed no image: ${run.url}`;
    return remote('DCA-WAI-013', message, 'Set `on-skipped: fallback` (or `registry`) if that is meant.');
}
function noSuchJob(run, names) {
    const has = names.length === 0
        ? 'it has none'
        : `it has ${names.slice(0, shown).join(', ')}${names.length > shown ? ', …' : ''}`;
    return remote('DCA-WAI-014', `the run ended and \`job\` matched none of its jobs (${has}): ${run.url}`, 'Correct `job`; it is compared with the names that the run page shows.');
}
function noSuchRun(id) {
    return remote('DCA-WAI-022', `there is no run ${id}, or this token may not see it.`, 'Check `run-id` and `repository`, and give the job `permissions: actions: read`.');
}
function remote(code, message, remedy) {
    return new action_problem/* Problem */.AF({ code, voice: 'remote', message, remedy });
}

;// CONCATENATED MODULE: ./build/src/wait/wait-for-run.js





const doubtEvery = 3;
async function waitForRun(wait, ports) {
    const started = await appear(wait, ports);
    if ('end' in started)
        return started;
    const left = budget(ports.clock, wait.timeout);
    const events = new Set();
    const ends = [];
    for (let next = started; next;) {
        ports.log.info(`waiting for run ${next.id} (attempt ${next.attempt}): ${next.url}`);
        const { end, others } = await follow(next, wait, left, ports);
        ends.push(end);
        for (const run of [next, ...('run' in end && end.run ? [end.run] : [])])
            events.add(run.event);
        next = others.find(({ event }) => !events.has(event));
    }
    return together(ends);
}
function together(ends) {
    const [first] = ends;
    const best = ends.find(({ end }) => end === 'built') ?? ends.find(({ end }) => end === 'failed') ?? first;
    if (best === undefined)
        throw new Error('no run was followed');
    return best.end === 'built' ? { ...best, alone: best.alone && ends.length === 1 } : best;
}
async function appear(wait, ports) {
    const { runs, clock, log } = ports;
    const left = budget(clock, wait.startTimeout);
    const pause = pauses(clock, wait.pace);
    for (let asked = 1;; asked += 1) {
        const last = left.spent();
        const found = await patiently(left, ports, () => wait.runId === undefined ? find(wait, runs, last || asked % doubtEvery === 0) : theRun(wait.runId, runs));
        if (found)
            return found;
        if (wait.pull !== undefined && (asked === 2 || asked % 4 === 0 || last)) {
            const pull = await patiently(left, ports, () => runs.pull(wait.pull ?? 0).catch(noHint(runs)));
            if (pull?.conflicts && pull.headSha === wait.sha)
                return failed(conflict(wait.pull));
        }
        if (last)
            return { end: 'missing', problem: missing(wait, await seen(wait, runs)) };
        if (asked === 1)
            log.info(`no run of ${wait.workflow?.path} for ${wait.sha} yet; up to ${(0,duration/* formatDuration */.a)(left.left())} for it to appear.`);
        await pause(left.left());
    }
}
async function find(wait, runs, doubt) {
    const { workflow, sha } = wait;
    if (!workflow)
        return undefined;
    const [found] = chooseRuns(await runs.ofCommit(workflow, sha), wait);
    return found ?? (doubt ? chooseRuns(await runs.newest(workflow), wait)[0] : undefined);
}
async function theRun(id, runs) {
    const run = await runs.run(id);
    if (!run)
        throw noSuchRun(id);
    return run;
}
async function follow(first, wait, left, ports) {
    const { runs, clock, log } = ports;
    const pause = pauses(clock, wait.pace);
    let run = first;
    let grace;
    for (let said = '';;) {
        const standing = await patiently(left, ports, () => standingOf(run, wait, runs));
        if (standing && standing.is !== 'running') {
            const seen = await patiently(left, ports, () => newest(run, wait, runs));
            if (!seen) {
                await pause(left.left());
                continue;
            }
            const { newer, others } = seen;
            if (isAnother(newer, run)) {
                log.info(`following run ${newer.id}, attempt ${newer.attempt}, of the same commit: ${newer.url}`);
                run = newer;
                continue;
            }
            if (standing.is !== 'cancelled')
                return { end: await ended(run, standing, others.length === 0, wait, ports), others };
            const by = wait.workflow && (await patiently(left, ports, () => supersededIn(run, wait, runs)));
            if (by)
                return { end: failed(superseded(run, by), run, standing.conclusion), others };
            grace ??= budget(clock, Math.min(wait.startTimeout, left.left()));
            if (grace.spent())
                return { end: failed(cancelled(run), run, standing.conclusion), others };
        }
        if (left.spent())
            return { end: failed(runTimeout(run, wait.timeout), run), others: [] };
        const hint = standing?.is === 'running' ? (standing.hint ?? '') : '';
        if (hint !== '' && hint !== said)
            log.notice(`run ${run.id} has not begun: ${hint}.`);
        said = hint;
        await pause(left.left());
        run = (await patiently(left, ports, () => runs.run(run.id))) ?? run;
    }
}
async function standingOf(run, { job }, runs) {
    if (!job)
        return judgeRun(run);
    const all = await runs.jobs(run);
    return judgeRun(run, { wanted: all.filter(({ name }) => job(name)), all });
}
async function newest(run, wait, runs) {
    const { workflow, runId, sha } = wait;
    const again = (await runs.run(run.id)) ?? run;
    if (isAnother(again, run) || !workflow || runId !== undefined)
        return { newer: again, others: [] };
    const listed = (await runs.ofCommit(workflow, sha)).filter(({ id }) => id !== again.id);
    const chosen = chooseRuns([...listed, again], wait);
    const newer = chosen.find(({ event }) => event === run.event) ?? chosen[0] ?? again;
    return { newer, others: chosen.filter(({ event }) => event !== newer.event) };
}
function isAnother(newer, run) {
    return newer.id !== run.id || newer.attempt > run.attempt;
}
async function supersededIn(run, { workflow }, runs) {
    return workflow && supersededBy(run, await runs.newest(workflow));
}
async function ended(run, standing, alone, wait, ports) {
    switch (standing.is) {
        case 'built':
            return { end: 'built', run, conclusion: standing.conclusion, alone };
        case 'skipped':
            return { end: 'skipped', run, conclusion: standing.conclusion, problem: skipped(run) };
        case 'approval':
            return failed(approval(run), run, standing.conclusion);
        case 'no-such-job':
            return failed(noSuchJob(run, standing.names), run);
        case 'failed': {
            const jobs = await ports.runs.jobs(run).catch(() => []);
            const named = failedJobs(wait.job ? jobs.filter(({ name }) => wait.job?.(name)) : jobs);
            return failed(buildFailed(run, standing.why, named), run, standing.conclusion);
        }
        default:
            return failed(runTimeout(run, wait.timeout), run);
    }
}
async function patiently(left, { runs, log }, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!runs.mayPass(error) || left.spent())
            throw error;
        log.info(`GitHub did not answer well, asking again: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
function noHint(runs) {
    return (error) => {
        if (runs.mayPass(error))
            throw error;
    };
}
async function seen({ workflow }, runs) {
    return workflow ? runs.newest(workflow).catch(() => []) : [];
}
function failed(problem, run, conclusion = '') {
    return { end: 'failed', run, conclusion, problem };
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/actions/wait-for-image/outcome.js



function outcomeOf(ending, waited, log, runs) {
    const { run } = ending;
    const image = ending.found ? ending.image : undefined;
    const reason = ending.found ? ending.reason : (ending.problem?.message ?? ending.reason ?? '');
    const pinned = image === undefined ? '' : `${(0,reference/* formatRepository */.Sh)(image.reference)}@${image.digest}`;
    if (ending.found && ending.source === 'fallback')
        log.notice(`${reason}: ${pinned}`);
    const verdict = ending.found
        ? `${pinned} is ready after ${(0,duration/* formatDuration */.a)(waited * 1000)}: ${reason}.`
        : `there is no image: ${reason}`;
    return {
        outputs: {
            image: pinned,
            digest: image?.digest ?? '',
            tag: image?.reference.tag ?? '',
            platforms: image?.platforms ?? [],
            source: ending.found ? ending.source : '',
            found: ending.found,
            runId: run?.id ?? '',
            runUrl: run?.url ?? '',
            runAttempt: run === undefined ? '' : String(run.attempt),
            conclusion: ending.conclusion || run?.conclusion || '',
            waitedSeconds: waited,
            reason,
        },
        summary: summaryOf(ending, pinned, outcome_sentence(reason, runs), waited),
        verdict,
        failure: ending.found ? undefined : ending.problem,
    };
}
const titles = {
    run: '✅ Image is ready',
    registry: '✅ Image was there',
    fallback: '⚠️ Fallback image is used',
};
function summaryOf(ending, pinned, reason, waited) {
    const { run } = ending;
    const title = ending.found ? titles[ending.source] : ending.problem ? '❌ No image' : '⏭️ No image';
    const [head = [], ...rows] = [
        ...(ending.found
            ? [
                ['Image', (0,markdown/* code */.aY)(pinned)],
                ['Tag', (0,markdown/* code */.aY)((0,reference/* formatReference */.FH)(ending.image.reference))],
            ]
            : []),
        ...(ending.found && ending.image.platforms.length > 0
            ? [['Platforms', (0,markdown/* code */.aY)(ending.image.platforms.join(', '))]]
            : []),
        ...(run
            ? [
                [
                    'Run',
                    `${(0,markdown/* link */.nf)(`${run.id}, attempt ${run.attempt}`, run.url)} ${(0,markdown/* escapeMarkdown */.FV)(ending.conclusion || run.conclusion)}`,
                ],
            ]
            : []),
        ['Waited', (0,markdown/* escapeMarkdown */.FV)((0,duration/* formatDuration */.a)(waited * 1000))],
    ];
    return `### ${title}\n\n${reason}\n\n${(0,markdown/* table */.tp)(head, rows)}\n`;
}
function outcome_sentence(reason, runs) {
    const at = reason.lastIndexOf(runs);
    const page = at < 0 ? '' : reason.slice(at);
    const isPage = /^\d+(?:\/job\/\d+)?$/.test(page.slice(runs.length));
    const words = isPage ? reason.slice(0, at).trimEnd().replace(/:$/, '') : reason;
    const whole = `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) || words === '' ? '' : '.'}`;
    const shown = (0,markdown/* escapeMarkdown */.FV)(whole, 1000);
    return isPage ? `${shown} ${(0,markdown/* link */.nf)(`See ${page.includes('/job/') ? 'its log' : 'the run'}`, page)}.` : shown;
}

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
;// CONCATENATED MODULE: ./build/src/wait/commit.js

function commitOf(event) {
    const { payload } = event;
    const pull = (0,json_path.at)(payload, 'pull_request');
    if (typeof pull === 'object' && pull !== null) {
        const repository = (0,json_path/* textAt */.$6)(pull, 'head', 'repo', 'full_name');
        return {
            sha: (0,json_path/* textAt */.$6)(pull, 'head', 'sha'),
            merge: event.name === 'pull_request' && event.sha !== '' ? event.sha : undefined,
            pull: (0,json_path/* numberAt */.tk)(pull, 'number'),
            headRepository: repository,
            fork: repository === undefined ||
                repository.toLowerCase() !== ((0,json_path/* textAt */.$6)(pull, 'base', 'repo', 'full_name') ?? event.repository).toLowerCase(),
        };
    }
    const none = { merge: undefined, pull: undefined, fork: false, headRepository: undefined };
    switch (event.name) {
        case 'merge_group':
            return { ...none, sha: (0,json_path/* textAt */.$6)(payload, 'merge_group', 'head_sha') };
        case 'workflow_run':
            return {
                ...none,
                sha: (0,json_path/* textAt */.$6)(payload, 'workflow_run', 'head_sha'),
                pull: (0,json_path/* numberAt */.tk)(payload, 'workflow_run', 'pull_requests', '0', 'number'),
                headRepository: (0,json_path/* textAt */.$6)(payload, 'workflow_run', 'head_repository', 'full_name'),
            };
        case 'check_run':
        case 'check_suite':
            return { ...none, sha: (0,json_path/* textAt */.$6)(payload, event.name, 'head_sha') };
        case 'deployment':
        case 'deployment_status':
            return { ...none, sha: (0,json_path/* textAt */.$6)(payload, 'deployment', 'sha') };
        case 'issue_comment':
            return (0,json_path.at)(payload, 'issue', 'pull_request') === undefined
                ? { ...none, sha: event.sha || undefined }
                : { ...none, sha: undefined, pull: (0,json_path/* numberAt */.tk)(payload, 'issue', 'number') };
        default:
            return { ...none, sha: event.sha || undefined };
    }
}

;// CONCATENATED MODULE: ./build/actions/wait-for-image/question.js


function refuseAtOnce(inputs, own) {
    if (inputs.runId !== undefined && inputs.runId === own.runId && isOwn(inputs, own))
        throw waitsForItself('its own run');
    if (inputs.workflow !== undefined && inputs.runId === undefined)
        refuseOwnWorkflow(inputs.workflow, inputs, own);
}
function refuseOwnWorkflow(workflow, inputs, own) {
    if (!isOwn(inputs, own))
        return;
    const [path = ''] = own.workflowRef.slice(own.repository.length + 1).split('@');
    if (path !== '' && (workflow === path || workflow === path.slice(path.lastIndexOf('/') + 1))) {
        throw waitsForItself(`its own workflow (${path})`);
    }
}
async function readCommit(inputs, own, runs) {
    const event = commitOf({ name: own.eventName, payload: own.payload, sha: own.sha, repository: own.repository });
    if (inputs.sha !== undefined) {
        const same = event.sha === inputs.sha;
        return {
            ...event,
            sha: inputs.sha,
            merge: same ? event.merge : undefined,
            headRepository: same ? event.headRepository : undefined,
        };
    }
    if (inputs.runId !== undefined) {
        const run = await runs.run(inputs.runId);
        if (run)
            return { ...event, sha: run.headSha.toLowerCase(), merge: event.sha === run.headSha ? event.merge : undefined };
    }
    if (event.sha !== undefined)
        return { ...event, sha: event.sha.toLowerCase() };
    const pull = event.pull === undefined ? undefined : await runs.pull(event.pull);
    if (pull)
        return { ...event, sha: pull.headSha, fork: pull.headRepository !== pull.baseRepository };
    throw new action_problem/* Problem */.AF({
        code: 'DCA-WAI-001',
        message: `the event ${JSON.stringify(own.eventName)} does not tell which commit the image is built from.`,
        remedy: 'Give the input `sha`.',
    });
}
async function findWorkflow(name, { repository }, runs, pause) {
    for (let asked = 1; asked <= 3; asked += 1) {
        if (asked > 1)
            await pause();
        const found = await runs.workflow(name).catch((error) => {
            if (!runs.mayPass(error) || asked === 3)
                throw error;
        });
        if (found)
            return found;
    }
    throw new action_problem/* Problem */.AF({
        code: 'DCA-WAI-004',
        voice: 'usage',
        message: `${repository} has no workflow ${JSON.stringify(name)}: GitHub knows no such file in .github/workflows, or hides it from this token.`,
        remedy: 'Give the file name (build.yml) or the id, and `permissions: actions: read`.',
    });
}
function wantedRevision({ sha, merge }, unlabelled, runs) {
    const judged = new Map();
    return {
        sha,
        unlabelled,
        accepts: async (revision) => {
            if (revision === sha || revision === merge?.toLowerCase())
                return true;
            if (!runs || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision))
                return false;
            const known = judged.get(revision);
            if (known !== undefined)
                return known;
            const parents = (await runs.parents(revision)) ?? [];
            judged.set(revision, parents.length > 1 && parents.includes(sha));
            return judged.get(revision) === true;
        },
    };
}
function isOwn({ repository }, own) {
    return repository === undefined || repository.toLowerCase() === own.repository.toLowerCase();
}
function waitsForItself(what) {
    return new action_problem/* Problem */.AF({
        code: 'DCA-WAI-003',
        message: `this job would wait for ${what}, which cannot end before the job does.`,
        remedy: 'Within one workflow use `needs:`; here name the other workflow that builds the image.',
    });
}

;// CONCATENATED MODULE: ./build/actions/wait-for-image/run.js








async function awaitImage(inputs, ports) {
    const started = ports.clock.now();
    refuseAtOnce(inputs, ports.own);
    const ending = await endingOf(inputs, ports).catch((thrown) => {
        const problem = (0,action_problem/* asProblem */.gr)(thrown);
        if (problem.voice === 'bug')
            throw thrown;
        return { found: false, problem };
    });
    const waited = Math.round((ports.clock.now() - started) / 1000);
    const runs = `${ports.own.serverUrl}/${inputs.repository ?? ports.own.repository}/actions/runs/`;
    return outcomeOf(ending, waited, ports.log, runs);
}
async function endingOf(inputs, ports) {
    if (inputs.changed === false)
        return fallback(inputs, ports, 'this change does not touch the image');
    const commit = await readCommit(inputs, ports.own, ports.runs);
    const atOnce = await alreadyThere(inputs, commit, ports);
    if (atOnce) {
        const reason = 'the registry already held it when this step began';
        return { found: true, source: 'registry', image: atOnce, reason };
    }
    if (commit.fork)
        return forkEnding(inputs, ports);
    if (inputs.workflow === undefined && inputs.runId === undefined)
        return registryAlone(inputs, commit, ports);
    return endOfRun(await watch(inputs, commit, ports), inputs, commit, ports);
}
async function alreadyThere(inputs, commit, ports) {
    const provable = inputs.digest !== undefined || inputs.revision === 'auto';
    if (!provable || ((0,template/* needsRun */.ZT)(inputs.image) && inputs.runId === undefined))
        return undefined;
    const state = await look(wanted(inputs, commit, inputs.runId, wantedRevision(commit, 'refuse', undefined)), ports);
    return state.is === 'right' ? state.image : undefined;
}
async function watch(inputs, commit, ports) {
    const { runs, clock, own } = ports;
    const repository = inputs.repository ?? own.repository;
    const pause = () => clock.sleep(Math.min(inputs.interval, inputs.startTimeout));
    const workflow = inputs.workflow === undefined ? undefined : await findWorkflow(inputs.workflow, { repository }, runs, pause);
    if (workflow && inputs.runId === undefined)
        refuseOwnWorkflow(workflow.path, inputs, own);
    const wait = {
        workflow,
        runId: inputs.runId,
        sha: commit.sha,
        pull: inputs.repository === undefined ? commit.pull : undefined,
        ownRun: own.runId,
        heads: [repository, ...(commit.headRepository === undefined ? [] : [commit.headRepository])],
        job: inputs.job === undefined ? undefined : (0,name_glob/* nameGlob */.e)(inputs.job),
        startTimeout: inputs.startTimeout,
        timeout: inputs.timeout,
        pace: inputs,
    };
    const end = await waitForRun(wait, ports);
    if ('run' in end && end.run && end.run.headSha.toLowerCase() !== commit.sha)
        throw otherCommit(end.run, commit);
    return end;
}
async function endOfRun(end, inputs, commit, ports) {
    switch (end.end) {
        case 'built': {
            const { run, conclusion, alone } = end;
            const revision = wantedRevision(commit, alone ? 'accept' : 'refuse-of-several', ports.runs);
            try {
                const image = await waitForImage({ ...registryWait(inputs), wanted: wanted(inputs, commit, run.id, revision), built: true }, ports);
                return { found: true, source: 'run', image, run, conclusion, reason: `run ${run.id} built it` };
            }
            catch (thrown) {
                const problem = (0,action_problem/* asProblem */.gr)(thrown);
                if (problem.voice === 'bug')
                    throw thrown;
                return { found: false, problem, run, conclusion };
            }
        }
        case 'missing':
            return instead(inputs.onMissingRun, end.problem, undefined, inputs, commit, ports);
        case 'skipped':
            return instead(inputs.onSkipped, end.problem, end, inputs, commit, ports);
        default:
            return { found: false, problem: end.problem, run: end.run, conclusion: end.conclusion };
    }
}
async function instead(policy, problem, ended, inputs, commit, ports) {
    const facts = ended === undefined ? {} : { run: ended.run, conclusion: ended.conclusion };
    if (policy === 'fail')
        return { found: false, problem, ...facts };
    if (policy === 'skip')
        return { found: false, reason: problem.message, ...facts };
    if (policy === 'registry')
        return { ...(await registryAlone(inputs, commit, ports)), ...facts };
    return { ...(await fallback(inputs, ports, problem.message)), ...facts };
}
async function registryAlone(inputs, commit, ports) {
    const runId = inputs.runId ?? ports.own.runId;
    const revision = wantedRevision(commit, 'refuse', inputs.revision === 'auto' ? ports.runs : undefined);
    const image = await waitForImage({ ...registryWait(inputs), wanted: wanted(inputs, commit, runId, revision), built: false }, ports);
    return { found: true, source: 'registry', image, reason: 'the registry holds it' };
}
async function fallback(inputs, ports, why) {
    if (inputs.fallbackImage === undefined) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-WAI-021',
            message: `a fallback is to be taken (${why}), and there is no \`fallback-image\`.`,
            remedy: 'Give `fallback-image`.',
        });
    }
    const wish = {
        reference: (0,reference/* parseReference */.F2)(inputs.fallbackImage),
        digest: undefined,
        platforms: inputs.platforms,
        revision: undefined,
    };
    const image = await waitForImage({ ...registryWait(inputs), wanted: wish, built: true }, ports);
    return { found: true, source: 'fallback', image, reason: `the fallback image is used: ${why}` };
}
function forkEnding(inputs, ports) {
    const why = 'this pull request comes from a fork, whose images are pushed nowhere';
    if (inputs.fork === 'fallback')
        return fallback(inputs, ports, why);
    const problem = new action_problem/* Problem */.AF({
        code: 'DCA-WAI-020',
        message: `${why}, and ${JSON.stringify(inputs.image)} is not in the registry.`,
        remedy: 'Its build keeps the image as an OCI archive among the artifacts of its run: download and load that. Or set `fork: fallback` with `fallback-image`, or pass `changed` of detect-changes.',
    });
    return { found: false, problem };
}
function wanted(inputs, { sha, pull }, runId, revision) {
    return {
        reference: (0,template/* fillImage */.xS)(inputs.image, { sha, pull, runId }),
        digest: inputs.digest,
        platforms: inputs.platforms,
        revision: inputs.revision === 'auto' ? revision : undefined,
    };
}
function registryWait(inputs) {
    return { timeout: inputs.registryTimeout, pace: inputs };
}
function otherCommit(run, { sha }) {
    return new action_problem/* Problem */.AF({
        code: 'DCA-WAI-023',
        message: `run ${run.id} is of commit ${run.headSha}, not of ${sha}: ${run.url}`,
        remedy: 'Give the run of the same commit, or leave `sha` out.',
    });
}


/***/ }),

/***/ 8252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameGlob)
/* harmony export */ });
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
