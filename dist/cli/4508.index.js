export const id = 4508;
export const ids = [4508];
export const modules = {

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiGit: () => (/* binding */ apiGit)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _git_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
/* harmony import */ var _git_tree_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6686);



function apiGit(api, pull) {
    const trees = new Map();
    const comparisons = new Map();
    const commits = new Map();
    const listed = (commit) => once(trees, commit, () => api.tree(commit));
    const whole = async (commit) => (await listed(commit)) ?? cutList(commit);
    const compared = (base, head) => once(comparisons, `${base}...${head}`, () => api.compare(base, head));
    const commitOf = (revision) => once(commits, revision, () => api.commit(revision));
    const reachesFrom = async (ancestor, descendant) => {
        if (ancestor === descendant)
            return true;
        const status = (await compared(ancestor, descendant))?.status;
        return status === 'ahead' || status === 'identical';
    };
    return {
        commit: async (revision) => (await commitOf(revision.replace(/^origin\//, '')))?.sha,
        remoteRef: async (ref) => (await commitOf(ref.replace(/^refs\//, '')))?.sha,
        refNames: async () => [],
        mergeBase: async (one, other) => (one === other ? one : (await compared(one, other))?.mergeBase),
        isAncestor: reachesFrom,
        reachableTags: async (commit) => {
            const found = [];
            for (const tag of (await api.tags()).slice(0, 100)) {
                if (!(0,_git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullId */ .JW)(tag.commit) || !(await reachesFrom(tag.commit, commit)))
                    continue;
                found.push(tag);
                if (found.length >= 5)
                    break;
            }
            return found;
        },
        messages: async (base, head) => {
            if (base !== undefined)
                return (await compared(base, head))?.messages.toReversed() ?? [];
            const commit = await commitOf(head);
            return commit ? [commit.message] : [];
        },
        diff: async (base, head) => {
            const comparison = await compared(base, head);
            if (comparison && comparison.mergeBase !== base)
                return diffOf(await listed(base), await listed(head));
            const files = pull?.headSha === head ? await api.pullRequestFiles(pull) : undefined;
            return files ?? comparison?.files;
        },
        tree: (commit) => ({
            list: () => whole(commit),
            read: async (path) => {
                const file = (await whole(commit)).find((one) => one.path === path);
                return file === undefined || file.mode === '160000' ? undefined : api.blob(file.id);
            },
        }),
    };
}
function cutList(commit) {
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-DET-005',
        voice: 'remote',
        message: `GitHub does not list all files of ${commit}: it cuts trees of more than about 100,000 entries.`,
        remedy: 'Run actions/checkout first; `fetch-depth: 1` is enough.',
    });
}
function once(known, key, ask) {
    const asked = known.get(key) ?? ask();
    known.set(key, asked);
    return asked;
}
function diffOf(before, after) {
    if (before === undefined || after === undefined)
        return undefined;
    const olds = new Map(before.map((file) => [file.path, file]));
    const differences = [];
    for (const { path, id: newId, mode: newMode } of after) {
        const old = olds.get(path);
        olds.delete(path);
        if (old?.id === newId && old.mode === newMode)
            continue;
        const kept = old?.mode.slice(0, 3) === newMode.slice(0, 3);
        const letter = old === undefined ? 'A' : kept ? 'M' : 'T';
        differences.push({ ...plain(path), letter, newId, newMode, oldId: old?.id ?? '', oldMode: old?.mode ?? '' });
    }
    for (const { path, id, mode } of olds.values()) {
        differences.push({ ...plain(path), letter: 'D', oldId: id, oldMode: mode, newId: '', newMode: '' });
    }
    return (0,_git_tree_files_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(differences);
}
function plain(path) {
    return { path, lossy: path.includes('\ufffd') };
}


/***/ })

};
