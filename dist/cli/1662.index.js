export const id = 1662;
export const ids = [1662];
export const modules = {

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeAway: () => (/* binding */ takeAway)
});

// EXTERNAL MODULE: ./build/src/promote/line-files.js
var line_files = __webpack_require__(616);
// EXTERNAL MODULE: ./build/src/promote/plan.js
var plan = __webpack_require__(979);
// EXTERNAL MODULE: ./build/src/promote/removal.js
var removal = __webpack_require__(5390);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var digest = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/promote/removal-summary.js



const marks = { removed: '➖ removed', unchanged: '✔️ unchanged', skipped: '⏭️ skipped', failed: '❌ failed' };
function removalSummary(states, notes) {
    const rows = states.map(({ removal, previous, action, reason }) => [
        (0,markdown/* code */.aY)((0,plan/* tagText */.em)(removal)),
        previous === undefined ? '—' : (0,markdown/* code */.aY)((0,digest/* shortDigest */.VK)(previous)),
        marks[action],
        (0,markdown/* escapeMarkdown */.FV)(reason),
    ]);
    const told = (0,markdown/* table */.tp)(['Tag', 'Pointed at', 'Result', 'Why'], rows);
    const shown = (0,markdown/* longTable */.V4)(told, states.length, 40, 'tags');
    return `${['### Tags taken away', ...notes.map((note) => `> ${(0,markdown/* prose */.CS)(note)}`), shown].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/action/group-by.js
var group_by = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/action/pool.js
var pool = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/promote/remove.js




async function removeTags(removals, remover) {
    const hosts = (0,group_by/* groupBy */.$)(removals, ({ repository }) => repository.host);
    const done = await Promise.all([...hosts.values()].map((ofHost) => removeFrom(ofHost, remover)));
    const states = new Map(done.flat().map((one) => [one.removal, one]));
    return removals.flatMap((removal) => states.get(removal) ?? []);
}
async function removeFrom(removals, remover) {
    const states = [];
    const left = [...removals];
    let can = remover.dryRun ? true : undefined;
    while (can === undefined && left.length > 0) {
        const state = await remove(left.shift(), remover);
        states.push(state);
        if (state.reason === cannot)
            can = false;
        else if (state.action === 'removed' || state.action === 'failed')
            can = true;
    }
    if (can === false)
        return [...states, ...left.map((removal) => ({ ...nothing(removal), action: 'skipped', reason: cannot }))];
    const rest = await (0,pool/* pool */.dz)(left, remover.concurrency, (removal) => remove(removal, remover));
    return [...states, ...(0,pool/* valuesOrErrors */.Ve)(rest).values];
}
async function remove(removal, { registry, dryRun }) {
    const { repository, tag, digest } = removal;
    let state = nothing(removal);
    try {
        const previous = (await registry.resolve({ ...repository, tag }))?.digest;
        if (previous === undefined)
            return { ...state, action: 'unchanged', reason: 'was not there' };
        state = { removal, previous };
        if (digest !== undefined && digest !== previous)
            return pointsElsewhere(removal, previous);
        if (dryRun)
            return { ...state, action: 'skipped', reason: 'dry run: would be removed' };
        const gone = await registry.removeTag(repository, tag, digest);
        if (typeof gone === 'string')
            return pointsElsewhere(removal, gone);
        return gone
            ? { ...state, action: 'removed', reason: 'asked for' }
            : { ...state, action: 'skipped', reason: cannot };
    }
    catch (error) {
        const trouble = (0,problem/* asProblem */.gr)(error);
        return { ...state, action: 'failed', reason: trouble.message, trouble };
    }
}
function pointsElsewhere(removal, now) {
    return { removal, previous: now, action: 'skipped', reason: `left alone: it points at ${(0,digest/* shortDigest */.VK)(now)} now` };
}
const cannot = 'this registry takes no tag away';
function nothing(removal) {
    return { removal, previous: undefined };
}
function closedRegistries(states) {
    const closed = states.filter(({ reason }) => reason === cannot);
    return [...(0,group_by/* groupBy */.$)(closed, ({ removal }) => removal.repository.host)].map(([host, { length }]) => `${host} takes no tag away, so ${length === 1 ? 'one tag stays' : `${length} tags stay`}; a retention rule of the registry can.`);
}
function removalFailure(states) {
    const troubles = states.flatMap(({ trouble }) => trouble ?? []);
    const [first] = troubles;
    if (!first)
        return undefined;
    const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : '';
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-024',
        voice: 'remote',
        message: `${troubles.length === 1 ? 'a tag was' : `${troubles.length} tags were`} not removed: ${first.message}${more}`,
        remedy: first.remedy ?? 'Run this again; what is gone is gone already.',
        cause: first,
    });
}

// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/actions/tag-latest/request.js + 2 modules
var request = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/actions/tag-latest/remove.js







async function takeAway(inputs, { registry, workspace, log }) {
    (0,request/* oneOfThem */._)(inputs);
    const removals = (0,removal/* parseRemovals */.x)(await (0,line_files/* withFiles */.o)(inputs.remove, workspace));
    const states = await removeTags(removals, { registry, concurrency: inputs.concurrency, dryRun: inputs.dryRun });
    await log.group('Tags', async () => {
        for (const { removal, action, reason } of states)
            log.info(`${action} ${(0,plan/* tagText */.em)(removal)}  ${reason}`);
    });
    const closed = closedRegistries(states);
    for (const sentence of closed)
        log.notice(sentence);
    const skipped = states.filter(({ action }) => action === 'skipped');
    const failure = removalFailure(states);
    const verdict = `${inputs.dryRun ? 'dry run, nothing was written: ' : ''}${verdictOf(states)}`;
    return {
        outputs: {
            result: states.map(resultRow),
            promoted: 0,
            skipped: skipped.length,
            skippedReason: [...new Set(skipped.map(({ reason }) => reason))].join('\n'),
            pinned: [],
            rollback: [],
        },
        summary: removalSummary(states, [...(failure ? [failure.message] : []), ...closed, verdict]),
        verdict,
        failure,
    };
}
function resultRow({ removal, action, reason, ...seen }) {
    const [{ repository, tag }, previous] = [removal, seen.previous ?? ''];
    const digest = action === 'skipped' ? previous : '';
    return { image: (0,reference/* formatRepository */.Sh)(repository), tag, digest, previous, action, reason };
}
function verdictOf(states) {
    const count = (action) => states.filter((state) => state.action === action).length;
    const parts = [
        [count('removed'), 'removed'],
        [count('unchanged'), 'not there'],
        [count('skipped'), 'left as they are'],
        [count('failed'), 'failed'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    return `${states.length === 1 ? 'one tag' : `${states.length} tags`} to remove: ${said.join(', ')}.`;
}


/***/ })

};
