export const id = 704;
export const ids = [704,565];
export const modules = {

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
function nearest(word, known) {
    return nearestOf(word, known, 1)[0];
}
function nearestOf(word, known, most) {
    const plain = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    return (known
        .map((candidate) => ({
        candidate,
        distance: editDistance(plain(word).slice(0, 64), plain(candidate).slice(0, 64)),
    }))
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
        distance < Math.max(candidate.length, word.length))
        .sort((one, other) => one.distance - other.distance)
        .slice(0, most)
        .map(({ candidate }) => candidate));
}
function editDistance(one, other) {
    let before = [];
    let above = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            if (row > 1 && column > 1 && swapped)
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        [before, above] = [above, current];
    }
    return above[other.length] ?? 0;
}


/***/ }),

/***/ 6704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedBase: () => (/* binding */ namedBase)
/* harmony export */ });
/* harmony import */ var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5553);
/* harmony import */ var _promote_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8764);
/* harmony import */ var _typed_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5565);




async function namedBase(wish, head, occasion, ports) {
    if (wish === 'last-success')
        return lastSuccess(head, occasion, ports);
    if (wish === 'previous-tag')
        return previousTag(head, occasion, ports.git);
    const revision = (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedRevision */ .ny)(wish, 'input "base"');
    const name = revision.replace(/^refs\/(?:heads|tags)\//, '');
    const commit = (await ports.git.commit(revision)) ?? (await ports.git.commit(name));
    if (commit === undefined)
        await (0,_typed_ref_js__WEBPACK_IMPORTED_MODULE_3__.refuseTyped)('base', wish, occasion.name, ports.git);
    const base = commit === undefined || (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullId */ .JW)(wish) ? commit : await ports.git.mergeBase(commit, head);
    return base === undefined
        ? { source: 'input', unknown: `${JSON.stringify(wish)} is no commit that is here or can be fetched` }
        : { source: 'input', base };
}
async function lastSuccess(head, occasion, { git, api, workflow }) {
    const own = occasion.pullRequest?.baseRef ?? occasion.branch;
    if (workflow === undefined)
        return { source: 'last-success', unknown: 'GITHUB_WORKFLOW_REF does not name the workflow' };
    const github = await api();
    for (const branch of new Set([own, occasion.defaultBranch].filter((name) => name !== undefined))) {
        for (const run of await github.runs({ workflow, branch, status: 'success' })) {
            const commit = await git.commit(run.headSha);
            if (commit !== undefined && (await git.isAncestor(commit, head)))
                return { source: 'last-success', base: commit };
        }
    }
    return { source: 'last-success', unknown: `no ancestor of ${head} has a successful run of ${workflow}` };
}
async function previousTag(head, { tag }, git) {
    const reachable = await git.reachableTags(head);
    if (reachable === undefined)
        return { source: 'previous-tag', unknown: 'the tags of the repository cannot be fetched' };
    const earlier = reachable.filter(({ name, commit }) => name !== tag && (tag === undefined || commit !== head));
    const base = await nearest(earlier, git);
    if (base === undefined)
        return (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q)('there is no earlier version tag');
    const commit = await git.commit(base.commit);
    if (commit === undefined)
        return { source: 'previous-tag', unknown: `the commit of ${base.name} cannot be fetched` };
    return { source: 'previous-tag', base: commit };
}
async function nearest(tags, git) {
    const versions = tags.flatMap((tag) => {
        const version = (0,_promote_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(tag.name);
        return version === undefined ? [] : [{ ...tag, version }];
    });
    const highestFirst = versions.toSorted((one, other) => (0,_promote_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, one.version));
    let best;
    for (const candidate of highestFirst.slice(0, 50)) {
        if (best?.commit === candidate.commit)
            continue;
        if (best === undefined || (await git.isAncestor(best.commit, candidate.commit)))
            best = candidate;
    }
    return best;
}


/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseTyped: () => (/* binding */ refuseTyped)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6898);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);


async function refuseTyped(input, typed, event, git) {
    if (event !== '')
        return;
    const near = meant(typed, await git.refNames());
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-DET-006',
        message: `${JSON.stringify(typed)} of --${input} is no branch, tag or commit that is here or can be fetched.`,
        remedy: near.length === 0
            ? '`git branch --all` and `git tag` list what there is; `git fetch` brings what is new.'
            : `Did you mean ${near.join(' or ')}?`,
    });
}
function meant(typed, names) {
    const short = (name) => name.replace(/^origin\//, '');
    const same = names.filter((name) => short(name) === short(typed));
    return same.length > 0 ? same : (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .q)(typed, names, 3);
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  ot: () => (/* binding */ parseVersion),
  uN: () => (/* binding */ versionPart)
});

// UNUSED EXPORTS: sameVersionText

// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/src/promote/pep440.js
const grammar = new RegExp([
    String.raw `^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,15}(?:\.\d{1,15}){0,9})`,
    String.raw `(?:[-_.]?(?<word>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>\d{0,15}))?`,
    String.raw `(?:-(?<bare>\d{1,15})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,15}))?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,15}))?`,
    String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$`,
].join(''), 'i');
function parsePep440(text) {
    const groups = grammar.exec(text)?.groups;
    if (!groups)
        return undefined;
    const { word, number, bare, post, postNumber, dev, devNumber } = groups;
    return {
        epoch: Number(groups.epoch ?? 0),
        release: (groups.release ?? '').split('.').map(Number),
        pre: word === undefined ? undefined : [phase(word), Number(number)],
        post: bare !== undefined ? Number(bare) : post === undefined ? undefined : Number(postNumber),
        dev: dev === undefined ? undefined : Number(devNumber),
    };
}
function phase(word) {
    const first = word[0]?.toLowerCase();
    return first === 'a' ? 'a' : first === 'b' ? 'b' : 'rc';
}

;// CONCATENATED MODULE: ./build/src/promote/variant.js
const words = [
    'alpine,slim,distroless,debian,ubuntu,trixie,bookworm,bullseye,buster,stretch,noble,jammy,focal,bionic,fedora,ubi,rhel',
    'centos,rocky,rockylinux,alma,almalinux,amazonlinux,oraclelinux,wolfi,chainguard,photon,busybox,musl,glibc',
    'windows,windowsservercore,servercore,nanoserver,ltsc,linux,amd64,x86_64,i386,arm,arm64,armhf,armv,aarch64,ppc64le,riscv64,s390x',
]
    .join(',')
    .split(',')
    .sort((a, b) => b.length - a.length);
const known = new RegExp(`^(?:${words.join('|')})(?=$|[0-9._-])`, 'i');
function isKnownVariant(suffix) {
    return known.test(suffix);
}
function* variantCuts(text) {
    for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1))
        yield [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/promote/version.js



function parseVersion(text, variants = []) {
    if (text.length > 128 || /[^\w.!+-]/.test(text))
        return undefined;
    for (const [head, variant] of variantCuts(text)) {
        if (!isKnownVariant(variant) && !variants.includes(variant))
            continue;
        const version = parsePlain(head);
        if (version)
            return { ...version, text, variant };
    }
    return parsePlain(text);
}
function compareVersions(one, other) {
    return (one.order.epoch - other.order.epoch ||
        compareRelease(one.release, other.release) ||
        comparePre(one.order.pre, other.order.pre) ||
        one.order.post - other.order.post ||
        order(one.order.dev, other.order.dev));
}
function versionPart(version, part) {
    return version.release[{ major: 0, minor: 1, patch: 2 }[part]];
}
function sameVersionText(one, other) {
    return one.replace(/^v/i, '') === other.replace(/^v/i, '');
}
function parsePlain(text) {
    const bare = text.replace(/^v/i, '');
    const semver = /^\d/.test(bare) ? (0,node_modules_semver.parse)(bare) : null;
    if (semver) {
        const pre = semver.prerelease.length > 0 ? semverTokens(semver.prerelease) : undefined;
        return {
            text,
            scheme: 'semver',
            release: [semver.major, semver.minor, semver.patch],
            prerelease: pre !== undefined,
            variant: undefined,
            order: { epoch: 0, pre, post: -1, dev: Number.POSITIVE_INFINITY },
        };
    }
    const pep = parsePep440(text);
    if (!pep)
        return undefined;
    const devOnly = pep.dev !== undefined && pep.pre === undefined && pep.post === undefined;
    return {
        text,
        scheme: 'pep440',
        release: pep.release,
        prerelease: pep.pre !== undefined || pep.dev !== undefined,
        variant: undefined,
        order: {
            epoch: pep.epoch,
            pre: pep.pre ?? (devOnly ? ['dev', pep.dev ?? 0] : undefined),
            post: pep.post ?? -1,
            dev: devOnly ? Number.POSITIVE_INFINITY : (pep.dev ?? Number.POSITIVE_INFINITY),
        },
    };
}
const phaseWord = /^(alpha|a|beta|b|preview|pre|c|rc|dev)(\d{0,15})$/i;
function semverTokens(identifiers) {
    return identifiers.flatMap((identifier, at) => {
        const [, word, number] = phaseWord.exec(String(identifier)) ?? [];
        if (word === undefined)
            return [identifier];
        const name = word.toLowerCase() === 'dev' ? 'dev' : phase(word);
        if (number)
            return [name, Number(number)];
        return at === identifiers.length - 1 ? [name, 0] : [name];
    });
}
function compareRelease(one, other) {
    for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
        const difference = (one[at] ?? 0) - (other[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function comparePre(one, other) {
    if (!one || !other)
        return Number(one === undefined) - Number(other === undefined);
    for (const [at, token] of one.entries()) {
        const against = other[at];
        if (against === undefined)
            return 1;
        const difference = compareTokens(token, against);
        if (difference !== 0)
            return difference;
    }
    return one.length - other.length;
}
function compareTokens(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one - other;
    if (typeof one === 'number' || typeof other === 'number')
        return typeof one === 'number' ? -1 : 1;
    if (one === other)
        return 0;
    if (one === 'dev' || other === 'dev')
        return one === 'dev' ? -1 : 1;
    return order(one, other);
}
function order(one, other) {
    return Number(one > other) - Number(one < other);
}


/***/ })

};
