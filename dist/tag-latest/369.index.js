export const id = 369;
export const ids = [369];
export const modules = {

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ oneOfThem),
  i: () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/promote/floating.js
var floating = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/src/promote/line-files.js
var line_files = __webpack_require__(616);
// EXTERNAL MODULE: ./build/src/promote/moves.js
var promote_moves = __webpack_require__(5864);
// EXTERNAL MODULE: ./build/src/promote/version.js + 2 modules
var promote_version = __webpack_require__(6112);
;// CONCATENATED MODULE: ./build/src/promote/release-version.js


function releaseVersion({ input, file, gitTag, matchGitTag, variants }) {
    const inFile = file.text?.replace(/^\uFEFF/, '').trim();
    if (input === undefined && file.required && !inFile) {
        throw new problem/* Problem */.AF({
            code: 'DCA-TAG-007',
            message: `the version file ${JSON.stringify(file.path)} ${file.text === undefined ? 'does not exist' : 'is empty'}.`,
            remedy: 'Check the repository out before this step, or correct `version-file`.',
        });
    }
    const text = input ?? (inFile || gitTag);
    const from = input !== undefined ? 'input `version`' : inFile ? file.path : gitTag !== undefined ? 'the git tag' : '';
    if (matchGitTag && gitTag !== undefined && text !== undefined && !(0,promote_version/* sameVersionText */.Uc)(text, gitTag)) {
        throw new problem/* Problem */.AF({
            code: 'DCA-TAG-008',
            message: `the git tag is ${JSON.stringify(gitTag)} and the version (${from}) is ${JSON.stringify(text)}; nothing was written.`,
            remedy: 'Tag the commit that has this version, or set `match-git-tag: false`.',
        });
    }
    const version = text === undefined ? undefined : (0,promote_version/* parseVersion */.ot)(text, variants);
    if (!version || input !== undefined || inFile)
        return { text, version, from };
    const bare = version.text.replace(/^v/i, '');
    return { text: bare, version: { ...version, text: bare }, from };
}

// EXTERNAL MODULE: ./build/src/promote/source.js
var source = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var registry_reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/src/promote/template-grammar.js
var template_grammar = __webpack_require__(7678);
;// CONCATENATED MODULE: ./build/src/promote/template.js



function expandTag(template, values) {
    const tag = expand(template, values);
    if ((0,registry_reference/* isTag */.dz)(tag))
        return tag;
    throw (0,template_grammar/* noTagTemplate */.En)(tag, tag === template ? '' : `, made by ${JSON.stringify(template)},`);
}
function expand(template, values) {
    return template.replace(/\{([^{}]*)\}/g, (_, key) => {
        const value = filling(key, values);
        if (value !== undefined && value !== '')
            return value;
        throw (0,template_grammar/* notFilled */.eL)(template, whyNot(key, values));
    });
}
function filling(key, { name, prefix, versionText, version }) {
    switch (key) {
        case 'name':
            return name;
        case 'prefix':
            return prefix;
        case 'version':
            return versionText;
        case 'major':
        case 'minor':
        case 'patch':
            return version && (0,promote_version/* versionPart */.uN)(version, key)?.toString();
        default:
            return undefined;
    }
}
function whyNot(key, { versionText, version }) {
    if (key === 'prefix')
        return 'the input `prefix` is empty';
    if (key === 'version')
        return 'there is no version';
    if (key === 'major' || key === 'minor' || key === 'patch') {
        if (versionText === undefined)
            return 'there is no version';
        return version ? `version ${versionText} has no ${key} part` : `${versionText} is neither SemVer nor PEP 440`;
    }
    return `{${key}} is not known here`;
}

;// CONCATENATED MODULE: ./build/actions/tag-latest/request.js








async function readRequest(inputs, { workspace, gitTag }) {
    if (inputs.requireVerified && inputs.verified !== 'true')
        return notVerified(`\`verified\` is ${quoted(inputs.verified)}`);
    oneOfThem(inputs);
    if (inputs.images === undefined) {
        const moves = (0,promote_moves/* parseMoves */.M)(await (0,line_files/* withFiles */.o)(inputs.moves, workspace));
        return { wishes: moves, guarding: undefined, notes: ['`moves` are exact: no guard is asked.'] };
    }
    const sources = await readSources(inputs.images, workspace);
    const unverified = inputs.requireVerified ? refuseUnverified(sources) : undefined;
    if (unverified)
        return unverified;
    const release = await readVersion(inputs, workspace, gitTag);
    const policies = { prerelease: inputs.prerelease, older: inputs.older };
    return {
        wishes: (0,problem/* allOrProblem */.wJ)(sources, (source) => wishesOf(source, inputs, release), (count) => `${count} names cannot be made; nothing was written.`).flat(),
        guarding: release.version && { version: release.version, policies },
        notes: release.version ? [] : [unguarded(release)],
    };
}
async function readSources(text, workspace) {
    const parts = (0,source/* sourceParts */.YI)(text);
    const described = parts.flatMap((part) => (0,source/* sourceOf */.vz)(part) ?? []);
    const files = (await Promise.all(parts.map((part) => reportFiles(part, workspace)))).flat();
    if (files.length > 0) {
        const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 1258));
        const read = (0,problem/* allOrProblem */.wJ)(files, ({ path, text }) => (0,source/* sourceOfReport */.Pc)(parseReport(text, path), path), (count) => `${count} image reports cannot be used; nothing was written.`);
        described.push(...read);
    }
    if (described.length === 0)
        throw noImages('`images` names none');
    return described;
}
async function reportFiles(part, workspace) {
    if (part.is !== 'reports')
        return [];
    const paths = await workspace.find(part.glob);
    if (paths.length === 0)
        throw noImages(`no image report matches ${JSON.stringify(part.glob)}`);
    return Promise.all(paths.map(async (path) => ({ path, text: (await workspace.read(path)) ?? '' })));
}
async function readVersion(inputs, workspace, gitTag) {
    const path = inputs.versionFile ?? 'VERSION';
    const text = inputs.version === undefined ? await workspace.read(path) : undefined;
    return releaseVersion({
        input: inputs.version,
        file: { path, text, required: inputs.versionFile !== undefined },
        gitTag,
        matchGitTag: inputs.matchGitTag,
        variants: inputs.tags.flatMap((tag) => /^(?:\{major\}(?:\.\{minor\})?|latest|stable)-([\w.-]+)$/.exec(tag)?.[1] ?? []),
    });
}
function wishesOf(source, inputs, release) {
    const values = {
        name: source.name,
        prefix: inputs.prefix,
        versionText: release.text,
        version: release.version,
    };
    const repository = inputs.to === undefined
        ? { host: source.reference.host, path: source.reference.path }
        : (0,registry_reference/* parseRepository */.SU)(expand(inputs.to, values));
    const wish = (template) => {
        const tag = expandTag(template, values);
        const stage = (0,floating/* lineOf */.c)(tag, release.version).kind === 'version' ? 'version' : 'floating';
        return { name: source.name, source: source.reference, repository, tag, set: template, stage };
    };
    return (0,problem/* allOrProblem */.wJ)(inputs.tags, wish, (count) => `${count} of \`tags\` cannot be made for ${source.name}.`);
}
function refuseUnverified(sources) {
    const unverified = sources.filter(({ verified }) => verified === false);
    if (unverified.length === 0)
        return undefined;
    const names = unverified.map(({ name, reference }) => `${name} (${(0,registry_reference/* formatReference */.FH)(reference)})`);
    return notVerified(`these images were not verified: ${names.join(', ')}`);
}
function notVerified(why) {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-009',
        message: `\`require-verified\` is set and ${why}; nothing was written.`,
        remedy: 'Pass `verified` and `images` of a digest-gate step with `mode: verify` that was not skipped.',
    });
}
function oneOfThem({ images, moves, remove }) {
    const given = [
        ...(images === undefined ? [] : ['`images`']),
        ...(moves.length === 0 ? [] : ['`moves`']),
        ...(remove.length === 0 ? [] : ['`remove`']),
    ];
    if (given.length === 1)
        return;
    const which = given.length === 0 ? 'none of `images`, `moves` and `remove` is' : `${given.join(' and ')} are`;
    throw new problem/* Problem */.AF({
        code: 'DCA-TAG-001',
        message: `${which} given; nothing was written.`,
        remedy: 'Give one of them.',
    });
}
function noImages(why) {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-004',
        message: `there is no image to promote: ${why}.`,
        remedy: 'Guard the step with an `if:` when a run may have no images, and check where the list comes from.',
    });
}
function unguarded({ text }) {
    const why = text === undefined ? 'there is no version' : `${text} is neither SemVer nor PEP 440`;
    return `${why}, so the guards for pre-releases and older versions do not apply.`;
}
function quoted(text) {
    return text === undefined ? 'empty' : JSON.stringify(text);
}


/***/ }),

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tagLatest: () => (/* binding */ tagLatest)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/action/group-by.js
var group_by = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/action/pool.js
var pool = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/src/promote/floating.js
var floating = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/src/promote/version.js + 2 modules
var promote_version = __webpack_require__(6112);
;// CONCATENATED MODULE: ./build/src/promote/guard.js


function objectionByName(version, tag, line, policies) {
    if (line.kind === 'version')
        return undefined;
    if (version.prerelease && policies.prerelease !== 'allow') {
        return {
            policy: policies.prerelease,
            guard: 'prerelease',
            reason: `${version.text} is a pre-release and does not become ${tag}`,
        };
    }
    if (policies.older === 'allow')
        return undefined;
    if (version.variant !== undefined && version.variant !== line.variant) {
        const other = line.variant === undefined ? 'has none' : `is of variant ${line.variant}`;
        const reason = `${version.text} is of variant ${version.variant}, and ${tag} ${other}`;
        return { policy: policies.older, guard: 'older', reason };
    }
    if (!(0,floating/* inLine */.i)(version, line)) {
        return { policy: policies.older, guard: 'older', reason: `${version.text} is not of the line ${tag}` };
    }
    return undefined;
}
function asksForHolder(line, policies) {
    return line.kind !== 'version' && policies.older !== 'allow';
}
function objectionByHolder(version, tag, holder, policies) {
    if (policies.older === 'allow')
        return undefined;
    const object = (reason) => ({ policy: policies.older, guard: 'older', reason });
    if (!holder.known)
        return object(`what ${tag} holds now has no known version (${holder.why}), so it may be newer`);
    if ((0,promote_version/* compareVersions */.Zy)(version, holder.version) >= 0)
        return undefined;
    return object(`${tag} holds ${holder.version.text} (${holder.from}), which is newer than ${version.text}`);
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

;// CONCATENATED MODULE: ./build/src/promote/holder.js



const versionKey = 'org.opencontainers.image.version';
const candidatesAsked = 16;
async function holderOf(registry, question) {
    const label = await textOfImage(registry, question.repository, question.current, versionKey);
    const labelled = label === undefined ? undefined : (0,promote_version/* parseVersion */.ot)(label, variantsOf(question));
    if (label !== undefined && labelled && !(await isInherited(registry, question, label, labelled))) {
        return { known: true, version: labelled, from: 'by its label' };
    }
    const candidates = await versionTags(registry, question);
    const same = await highestWithDigest(registry, question.repository, candidates, question.current.digest);
    if (same)
        return { known: true, version: same, from: `its digest is that of tag ${same.text}` };
    const highest = candidates.find((candidate) => !candidate.prerelease);
    if (highest)
        return { known: true, version: highest, from: `the highest version tag is ${highest.text}` };
    return { known: false, why: 'no version label, and no version tag in its line' };
}
async function isInherited(registry, question, label, labelled) {
    const { version, released } = question;
    if ((0,promote_version/* compareVersions */.Zy)(version, labelled) >= 0)
        return false;
    return (await textOfImage(registry, released.repository, released.manifest, versionKey)) === label;
}
async function versionTags(registry, question) {
    const { repository, line, version } = question;
    const variants = variantsOf(question);
    const tags = await registry.tags(repository);
    return tags
        .filter((tag) => (0,floating/* lineOf */.c)(tag, variants.length > 0 ? version : undefined).kind === 'version')
        .map((tag) => (0,promote_version/* parseVersion */.ot)(tag, variants))
        .filter((found) => found !== undefined && found.variant === line.variant && (0,floating/* inLine */.i)(found, line))
        .sort((a, b) => (0,promote_version/* compareVersions */.Zy)(b, a));
}
async function highestWithDigest(registry, repository, candidates, digest) {
    const asked = candidates.slice(0, candidatesAsked);
    const found = await Promise.all(asked.map(({ text }) => registry.resolve({ ...repository, tag: text })));
    return asked.find((_, index) => found[index]?.digest === digest);
}
function variantsOf({ line, version }) {
    return [line.variant, version.variant].filter((variant) => variant !== undefined);
}

;// CONCATENATED MODULE: ./build/src/promote/observe.js







const missing = 'DCA-TAG-010';
function manifestKey(repository, digest) {
    return `${(0,reference/* formatRepository */.Sh)(repository)}@${digest}`;
}
async function observe(wishes, observer) {
    const manifests = new Map();
    const bySource = [...(0,group_by/* groupBy */.$)(wishes, ({ source }) => (0,reference/* formatReference */.FH)(source)).values()];
    const width = (0,pool/* evenWidth */.BX)(bySource.length, observer.concurrency);
    const settled = await (0,pool/* pool */.dz)(bySource, width, (group) => observeImage(group, observer, manifests));
    const { values, errors } = (0,pool/* valuesOrErrors */.Ve)(settled);
    if (errors.length > 0) {
        const problems = errors.map(({ error }) => (0,problem/* asProblem */.gr)(error));
        const all = (0,problem/* joinProblems */.zx)(problems, (count) => `${count} images could not be read; nothing was written.`);
        if (problems.every(({ code }) => code === missing))
            return all;
        throw all;
    }
    const findings = new Map(values.flat().map((finding) => [finding.wish, finding]));
    return { findings: wishes.flatMap((wish) => findings.get(wish) ?? []), manifests };
}
async function observeImage(wishes, observer, manifests) {
    const [first] = wishes;
    if (!first)
        return [];
    const { registry } = observer;
    const { host, path, digest: pin, tag = 'latest' } = first.source;
    const repository = { host, path };
    const tagged = pin === undefined ? await registry.readTag({ ...repository, tag }) : undefined;
    const read = typeof tagged === 'object' ? tagged : undefined;
    const digest = read?.digest ?? pin;
    if (digest === undefined)
        throw absent(first.source);
    const held = await Promise.all(wishes.map((wish) => heldBy(wish, digest, observer)));
    if (held.every((one) => one?.digest === digest)) {
        return wishes.map((wish) => ({ wish, digest, before: digest, objection: undefined }));
    }
    const raw = read ?? (await registry.manifest({ ...repository, digest }));
    if (!raw)
        throw absent({ ...first.source, digest });
    manifests.set(manifestKey(repository, digest), raw);
    const released = { repository, manifest: raw };
    return Promise.all(wishes.map(async (wish, index) => {
        const before = held[index];
        const current = before && 'bytes' in before ? before : undefined;
        if (current)
            manifests.set(manifestKey(wish.repository, current.digest), current);
        const objection = before?.digest === digest ? undefined : await objectionTo(wish, current, released, observer);
        return { wish, digest, before: before?.digest, objection };
    }));
}
async function heldBy({ repository, tag }, digest, { registry, keepsPrevious, guarding }) {
    if (!keepsPrevious && !guarding)
        return registry.resolve({ ...repository, tag });
    const held = await registry.readTag({ ...repository, tag }, digest);
    return held === 'same' ? { digest } : held;
}
async function objectionTo({ repository, tag, set }, current, released, { registry, guarding }) {
    if (!guarding || set === undefined)
        return undefined;
    const { version, policies } = guarding;
    const line = (0,floating/* lineOf */.c)(tag, version);
    const early = objectionByName(version, tag, line, policies);
    if (early || current === undefined || !asksForHolder(line, policies))
        return early;
    const holder = await holderOf(registry, { repository, tag, line, current, version, released });
    return objectionByHolder(version, tag, holder, policies);
}
function absent(source) {
    return new problem/* Problem */.AF({
        code: missing,
        voice: 'remote',
        message: `${(0,reference/* formatReference */.FH)(source)} is not in the registry.`,
        remedy: 'Push it before it is promoted; check the spelling.',
    });
}

// EXTERNAL MODULE: ./build/src/promote/plan.js
var promote_plan = __webpack_require__(979);
;// CONCATENATED MODULE: ./build/src/promote/rollback.js



async function rollBack(state, { registry, manifests }) {
    const { tag } = state;
    const current = async () => (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
    let written = false;
    try {
        const now = await current();
        if (now === tag.previous)
            return state.unknown ? back(tag) : { ...state, reason: notKnown, unknown: true };
        if (now !== tag.digest) {
            return {
                ...state,
                reason: `left alone: another run has moved it to ${now === undefined ? 'nothing' : (0,registry_digest/* shortDigest */.VK)(now)}`,
            };
        }
        if (tag.previous === undefined) {
            written = true;
            const deleted = await registry.deleteTag(tag.repository, tag.tag);
            const left = await current();
            if (deleted && left === undefined)
                return back(tag);
            if (!deleted && left === tag.digest)
                return { ...state, reason: 'did not exist before, and this registry cannot delete a tag' };
            return { ...state, reason: `${notKnownWhether}: of two answers one says that it is gone`, unknown: true };
        }
        const manifest = manifests.get(manifestKey(tag.repository, tag.previous));
        if (!manifest)
            return { ...state, reason: 'could not be moved back: its former manifest was not read' };
        written = true;
        await registry.putTag({ repository: tag.repository, tag: tag.tag, manifest, known: now });
        return back(tag);
    }
    catch (error) {
        const trouble = (0,problem/* asProblem */.gr)(error).message;
        const stands = !written || (await current().catch(() => undefined)) === tag.digest;
        if (!stands)
            return { ...state, reason: `${notKnownWhether}: ${trouble}`, unknown: true };
        const failed = `could not be moved back: ${trouble}`;
        return { ...state, reason: state.unknown ? `${state.reason} It ${failed}` : failed };
    }
}
const notKnownWhether = 'not known whether it is back';
const notKnown = `${notKnownWhether}: this run wrote it, and the registry shows what was there before, be it old or put back by another run`;
function back(tag) {
    const reason = tag.previous === undefined ? 'deleted again: the run failed' : 'moved back: the run failed';
    return { tag, action: 'rolled-back', reason };
}

;// CONCATENATED MODULE: ./build/src/promote/apply.js








async function applyPlan(plan, applier) {
    const states = new Map();
    const troubles = [];
    const doubtful = [];
    const settle = (state) => {
        states.set(state.tag, state);
        applier.tell(state);
    };
    for (const tag of plan) {
        if (tag.step === 'keep')
            states.set(tag, { tag, action: 'unchanged', reason: tag.reason });
        if (tag.step === 'skip')
            states.set(tag, { tag, action: 'skipped', reason: tag.reason });
    }
    const todo = plan.filter(({ step }) => step === 'create' || step === 'move');
    const calm = () => troubles.length === 0 && !applier.cancelled();
    const { errors } = (0,pool/* valuesOrErrors */.Ve)(await (0,pool/* pool */.dz)(copiesOf(todo), applier.concurrency, (tag) => copy(tag, applier), calm));
    troubles.push(...errors.map(({ error }) => (0,problem/* asProblem */.gr)(error)));
    for (const stage of ['version', 'floating']) {
        const images = byImage(todo.filter((tag) => tag.stage === stage));
        const work = async (tags) => {
            troubles.push(...(await writeTags(tags, applier, settle, (done) => doubtful.push(done))));
        };
        await (0,pool/* pool */.dz)(images, (0,pool/* evenWidth */.BX)(images.length, applier.concurrency), work, calm);
    }
    if (troubles.length === 0 && todo.some((tag) => !states.has(tag)))
        troubles.push(wasCancelled());
    if (troubles.length > 0 && applier.onFailure === 'rollback') {
        const moved = [...states.values()].filter(({ action }) => action === 'created' || action === 'moved');
        await (0,pool/* pool */.dz)(moved, applier.concurrency, async (state) => settle(await rollBack(state, applier)));
    }
    await (0,pool/* pool */.dz)(doubtful, applier.concurrency, async (done) => {
        const late = await landedLate(done, applier.registry);
        if (late)
            settle(applier.onFailure === 'rollback' ? await rollBack(late, applier) : late);
    });
    for (const tag of todo) {
        if (!states.has(tag))
            settle({ tag, action: 'failed', reason: 'not started: the run had stopped' });
    }
    return { states: plan.flatMap((tag) => states.get(tag) ?? []), troubles };
}
function copiesOf(todo) {
    const elsewhere = todo.filter(({ source, repository }) => (0,reference/* formatRepository */.Sh)(source) !== (0,reference/* formatRepository */.Sh)(repository));
    return [...new Map(elsewhere.map((tag) => [`${(0,reference/* formatRepository */.Sh)(tag.repository)}@${tag.digest}`, tag])).values()];
}
function copy({ source, repository, digest }, { registry }) {
    return registry.copy({ host: source.host, path: source.path, digest }, repository);
}
function byImage(tags) {
    return [...(0,group_by/* groupBy */.$)(tags, ({ repository, digest }) => manifestKey(repository, digest)).values()];
}
async function writeTags(tags, applier, settle, doubt) {
    const troubles = [];
    const note = (error) => {
        const trouble = (0,problem/* asProblem */.gr)(error);
        troubles.push(trouble);
        return trouble;
    };
    const { registry } = applier;
    const asked = await (0,pool/* pool */.dz)(tags, tags.length, (tag) => standing(tag, registry));
    const ready = [];
    for (const answer of asked) {
        const { item: tag } = answer;
        if (!answer.done)
            settle({ tag, action: 'failed', reason: note(answer.error).message });
        else if (answer.value === tag.digest)
            settle({ tag, action: 'unchanged', reason: 'another run put it there' });
        else if (answer.value === tag.previous)
            ready.push([tag, answer.value]);
        else
            settle({ tag, action: 'failed', reason: note(raced(tag, answer.value)).message });
    }
    if (troubles.length > 0) {
        for (const [tag] of ready)
            settle({ tag, action: 'failed', reason: 'not started: another tag of this image failed' });
        return troubles;
    }
    await (0,pool/* pool */.dz)(ready, ready.length, async ([tag, now]) => {
        const done = { tag, action: tag.step === 'create' ? 'created' : 'moved', reason: tag.reason };
        try {
            await registry.putTag({
                repository: tag.repository,
                tag: tag.tag,
                manifest: manifestOf(tag, applier),
                known: now ?? 'absent',
            });
            settle(done);
        }
        catch (error) {
            const state = await lookAfter(done, note(error), registry);
            if (state.action === 'failed')
                doubt(done);
            settle(state);
        }
    });
    return troubles;
}
async function standing(tag, registry) {
    const look = async () => (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
    const now = await look();
    return now === tag.digest || now === tag.previous ? now : look();
}
function manifestOf(tag, { manifests }) {
    const manifest = manifests.get(manifestKey(tag.source, tag.digest));
    if (!manifest)
        throw new Error(`the manifest of ${(0,promote_plan/* tagText */.em)(tag)} was not read`);
    return manifest;
}
async function lookAfter(done, trouble, registry) {
    const { tag } = done;
    try {
        const now = (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
        if (now === tag.digest)
            return { ...done, reason: `written, but: ${trouble.message}` };
        return { tag, action: 'failed', reason: trouble.message };
    }
    catch {
        return { ...done, reason: `not known whether it was written: ${trouble.message}`, unknown: true };
    }
}
async function landedLate(done, registry) {
    const { tag } = done;
    const now = await registry.resolve({ ...tag.repository, tag: tag.tag }).catch(() => undefined);
    return now?.digest === tag.digest ? { ...done, reason: 'written, later than it was looked for' } : undefined;
}
function wasCancelled() {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-019',
        message: 'the job was cancelled.',
        remedy: 'Run this again; it sees from the registry what is done.',
    });
}
function raced(tag, now) {
    const was = tag.previous === undefined ? 'did not exist' : `pointed at ${(0,registry_digest/* shortDigest */.VK)(tag.previous)}`;
    const is = now === undefined ? 'does not exist' : `points at ${(0,registry_digest/* shortDigest */.VK)(now)}`;
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-013',
        voice: 'remote',
        message: `${(0,promote_plan/* tagText */.em)(tag)} ${was} when the plan was made and now ${is}: another run moves the same tags.`,
        remedy: 'Let releases take turns with a `concurrency:` group in the workflow, then run this again.',
    });
}

// EXTERNAL MODULE: ./build/src/promote/moves.js
var moves = __webpack_require__(5864);
;// CONCATENATED MODULE: ./build/src/promote/outcome.js




function resultRow({ tag, action, reason }) {
    return {
        image: (0,reference/* formatRepository */.Sh)(tag.repository),
        tag: tag.tag,
        digest: tag.digest,
        previous: tag.previous ?? '',
        action,
        reason,
    };
}
function plannedStates(plan, why) {
    return plan.map((tag) => {
        if (tag.step === 'keep')
            return { tag, action: 'unchanged', reason: tag.reason };
        if (tag.step === 'skip')
            return { tag, action: 'skipped', reason: tag.reason };
        return { tag, action: 'skipped', reason: `${why}: would ${tag.step === 'create' ? 'be created' : 'move'}` };
    });
}
function pinnedLines(states) {
    const lines = new Map();
    for (const { tag, action } of states) {
        const source = `${(0,reference/* formatRepository */.Sh)(tag.source)}@${tag.digest}`;
        const key = `${tag.name} ${source}`;
        const there = action === 'created' || action === 'moved' || action === 'unchanged';
        if (there)
            lines.set(key, `${(0,reference/* formatRepository */.Sh)(tag.repository)}@${tag.digest}`);
        else if (!lines.has(key))
            lines.set(key, source);
    }
    return [...new Set(lines.values())];
}
function rollbackLines(states) {
    return states.flatMap(({ tag, action }) => (action === 'moved' ? ((0,moves/* undo */.t)(tag) ?? []) : []));
}
function stayingNote(states) {
    const created = states.filter(({ action }) => action === 'created').map(({ tag }) => (0,promote_plan/* tagText */.em)(tag));
    if (created.length === 0)
        return '';
    const shown = created.slice(0, mostNamed);
    const more = created.length > shown.length ? ` and ${created.length - shown.length} more` : '';
    return `\`rollback\` moves tags back and deletes none; these did not exist before this run and would stay: ${shown.join(', ')}${more}.`;
}
const mostNamed = 3;
function failureOf(states, troubles, policy) {
    const [first] = troubles;
    if (!first)
        return undefined;
    const named = (wanted) => states.filter(wanted).map(({ tag }) => (0,promote_plan/* tagText */.em)(tag));
    const left = named(({ action }) => action === 'moved' || action === 'created');
    const back = named(({ action }) => action === 'rolled-back');
    const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : '';
    const rolled = back.length === 0 ? '' : ` ${counted(back.length)} moved back.`;
    if (left.length === 0) {
        return new problem/* Problem */.AF({
            code: 'DCA-TAG-014',
            voice: 'remote',
            message: `the promotion failed and no tag is moved: ${first.message}${more}${rolled}`,
            remedy: first.remedy ?? 'Mend the cause and run this again.',
            cause: first,
        });
    }
    const why = policy === 'keep' ? 'stay, as `on-failure: keep` says' : 'could not be put back';
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-015',
        voice: 'remote',
        message: `the promotion failed half-way: ${first.message}${more}${rolled} These tags ${why}: ${left.join(', ')}.`,
        remedy: 'Run this again to complete it, or pass the output `rollback` to the input `moves` to put moved tags back (it deletes none that were created).',
        cause: first,
    });
}
function verdictOf(states) {
    const count = (action) => states.filter((state) => state.action === action).length;
    const images = new Set(states.map(({ tag }) => (0,reference/* formatRepository */.Sh)(tag.repository))).size;
    const parts = [
        [count('created'), 'created'],
        [count('moved'), 'moved'],
        [count('unchanged'), 'already there'],
        [count('skipped'), 'skipped'],
        [count('rolled-back'), 'put back'],
        [count('failed'), 'failed'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    if (states.length === 0)
        return 'no tag was planned.';
    return `${counted(states.length)} of ${images === 1 ? 'one image' : `${images} images`}: ${said.join(', ')}.`;
}
function counted(tags) {
    return tags === 1 ? 'one tag' : `${tags} tags`;
}

;// CONCATENATED MODULE: ./build/src/promote/journal.js


async function startJournal(plan, write) {
    const states = new Map();
    await write(journalText(plan, []));
    let writing;
    let stale = false;
    const drain = async () => {
        while (stale) {
            stale = false;
            const told = plan.flatMap((tag) => states.get(tag) ?? []);
            await write(journalText(plan, told)).catch(() => { });
        }
        writing = undefined;
    };
    return {
        tell: (state) => {
            states.set(state.tag, state);
            stale = true;
            writing ??= drain();
        },
        close: async () => {
            await writing;
        },
    };
}
function journalText(plan, states) {
    const journal = {
        schema: 'docker-ci-actions/tag-latest-journal@1',
        plan: plan.map((tag) => ({
            tag: (0,promote_plan/* tagText */.em)(tag),
            digest: tag.digest,
            previous: tag.previous ?? '',
            step: tag.step,
            reason: tag.reason,
        })),
        progress: states.map(resultRow),
        rollback: rollbackLines(states),
    };
    return `${JSON.stringify(journal, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/registry/package-page.js
function packagePage({ host, path }) {
    if (host === 'ghcr.io')
        return `https://ghcr.io/${path}`;
    if (host === 'quay.io')
        return `https://quay.io/repository/${path}`;
    if (host !== 'docker.io')
        return undefined;
    return `https://hub.docker.com/${path.startsWith('library/') ? `_/${path.slice('library/'.length)}` : `r/${path}`}`;
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(8470);
;// CONCATENATED MODULE: ./build/src/promote/summary.js





const marks = {
    created: '✅ created',
    moved: '✅ moved',
    unchanged: '✔️ unchanged',
    skipped: '⏭️ skipped',
    'rolled-back': '↩️ rolled back',
    failed: '❌ failed',
};
const summary_open = 40;
function summaryOf(states, title, notes) {
    const rows = states.map(({ tag, action, reason }) => [
        linked(tag),
        action === 'skipped' ? before(tag) : `${before(tag)} → ${(0,markdown/* code */.aY)((0,registry_digest/* shortDigest */.VK)(tag.digest))}`,
        marks[action],
        (0,markdown/* escapeMarkdown */.FV)(reason),
    ]);
    const promoted = (0,markdown/* table */.tp)(['Tag', 'Before → after', 'Result', 'Why'], rows);
    const rollback = rollbackLines(states);
    const parts = [
        `### ${(0,markdown/* escapeMarkdown */.FV)(title)}`,
        ...notes.map((note) => `> ${(0,markdown/* prose */.CS)(note)}`),
        ...(states.length === 0 ? [] : [(0,markdown/* longTable */.V4)(promoted, states.length, summary_open, 'tags')]),
        ...(rollback.length > 0 ? [(0,markdown/* details */.zH)('Put the moved tags back: `moves`', (0,markdown/* codeBlock */.DV)(rollback.join('\n')))] : []),
    ];
    return `${parts.join('\n\n')}\n`;
}
function planTable(plan) {
    const widest = Math.max(0, ...plan.map((tag) => (0,promote_plan/* tagText */.em)(tag).length));
    const width = Math.min(widest, 90);
    return plan.map((tag) => `${tag.step.padEnd(6)} ${(0,promote_plan/* tagText */.em)(tag).padEnd(width)}  ${moveText(tag)}  ${tag.reason}`);
}
function stateLine({ tag, action, reason }) {
    return `${action} ${(0,promote_plan/* tagText */.em)(tag)}  ${moveText(tag)}${reason === tag.reason ? '' : `: ${reason}`}`;
}
function moveText({ previous, digest }) {
    return `${previous === undefined ? '(none)'.padEnd(19) : (0,registry_digest/* shortDigest */.VK)(previous)} → ${(0,registry_digest/* shortDigest */.VK)(digest)}`;
}
function linked(tag) {
    const page = packagePage(tag.repository);
    return page === undefined ? (0,markdown/* code */.aY)((0,promote_plan/* tagText */.em)(tag)) : (0,markdown/* codeLink */.U1)((0,promote_plan/* tagText */.em)(tag), page);
}
function before(tag) {
    return tag.previous === undefined ? '—' : (0,markdown/* code */.aY)((0,registry_digest/* shortDigest */.VK)(tag.previous));
}

// EXTERNAL MODULE: ./build/actions/tag-latest/request.js + 2 modules
var tag_latest_request = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/actions/tag-latest/run.js








async function tagLatest(inputs, ports) {
    const { registry, log } = ports;
    if (inputs.remove.length > 0)
        return (await __webpack_require__.e(/* import() */ 662).then(__webpack_require__.bind(__webpack_require__, 1662))).takeAway(inputs, ports);
    const request = await (0,tag_latest_request/* readRequest */.i)(inputs, ports);
    if (request instanceof problem/* Problem */.AF)
        return refused(request, inputs);
    for (const note of request.notes)
        log.notice(note);
    (0,promote_plan/* refuseConflicts */.wz)(request.wishes);
    registry.willWrite(inputs.dryRun ? [] : request.wishes.map(({ repository }) => repository));
    const observation = await observe(request.wishes, {
        registry,
        concurrency: imagesAtATime(inputs),
        keepsPrevious: inputs.onFailure === 'rollback' && !inputs.dryRun,
        guarding: request.guarding,
    });
    if (observation instanceof problem/* Problem */.AF)
        return refused(observation, inputs);
    const plan = (0,promote_plan/* planTags */.Vd)(observation.findings);
    await log.group(`Plan: ${plan.length === 1 ? 'one tag' : `${plan.length} tags`}`, async () => {
        for (const line of planTable(plan))
            log.info(line);
    });
    for (const reason of skipReasons(plan))
        log.notice(`skipped: ${reason}`);
    const refusal = refusalOf(observation);
    if (refusal || inputs.dryRun) {
        const why = refusal ? 'refused' : 'dry run';
        return outcome(plannedStates(plan, why), request, refusal, inputs);
    }
    return carryOut(plan, observation, inputs, ports, request);
}
async function carryOut(plan, { manifests }, inputs, { registry, workspace, log, cancelled }, request) {
    const journal = await startJournal(plan, (text) => workspace.write(inputs.journal, text));
    const applied = await log.group('Tags', () => applyPlan(plan, {
        registry,
        manifests,
        concurrency: imagesAtATime(inputs),
        onFailure: inputs.onFailure,
        cancelled,
        tell: (state) => {
            journal.tell(state);
            log.info(stateLine(state));
        },
    }));
    await journal.close();
    const staying = stayingNote(applied.states);
    if (staying !== '')
        log.info(staying);
    const failure = failureOf(applied.states, applied.troubles, inputs.onFailure);
    return outcome(applied.states, request, failure, inputs);
}
function outcome(states, request, failure, inputs) {
    const count = (...actions) => states.filter(({ action }) => actions.includes(action)).length;
    const skipped = states.filter(({ action }) => action === 'skipped');
    const verdict = `${inputs.dryRun ? 'dry run, nothing was written: ' : ''}${verdictOf(states)}`;
    const staying = stayingNote(states);
    const notes = [...(failure ? [failure.message] : []), ...request.notes, ...(staying === '' ? [] : [staying])];
    return {
        outputs: {
            result: states.map(resultRow),
            promoted: count('created', 'moved'),
            skipped: skipped.length,
            skippedReason: [...new Set(skipped.map(({ reason }) => reason))].join('\n'),
            pinned: pinnedLines(states),
            rollback: rollbackLines(states),
        },
        summary: summaryOf(states, inputs.dryRun ? 'Promotion (dry run)' : 'Promotion', [...notes, verdict]),
        verdict,
        failure,
    };
}
function refused(failure, inputs) {
    const { outputs, ...told } = outcome([], { wishes: [], guarding: undefined, notes: [] }, failure, inputs);
    return { ...told, outputs: { ...outputs, skippedReason: failure.message } };
}
function imagesAtATime({ concurrency }) {
    return concurrency === 1 ? 1 : 2 * concurrency;
}
function skipReasons(plan) {
    return new Set(plan.filter(({ step, stays }) => step === 'skip' && !stays).map(({ reason }) => reason));
}
function refusalOf({ findings }) {
    const failing = findings.flatMap(({ objection }) => (objection?.policy === 'fail' ? [objection] : []));
    const [first] = failing;
    if (!first)
        return undefined;
    const reasons = [...new Set(failing.map(({ reason }) => reason))];
    return new problem/* Problem */.AF({
        code: first.guard === 'prerelease' ? 'DCA-TAG-011' : 'DCA-TAG-012',
        message: `the tags may not move; nothing was written: ${reasons.join('; ')}.`,
        remedy: `\`${first.guard}: allow\` moves them all the same, \`${first.guard}: skip\` leaves them without failing.`,
    });
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

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf),
/* harmony export */   i: () => (/* binding */ inLine)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6112);

function lineOf(tag, version) {
    const own = version?.variant;
    if (version && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersionText */ .Uc)(tag, version.text.replaceAll('+', '-')))
        return { kind: 'version', release: version.release, variant: own };
    const parsed = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(tag, own === undefined ? [] : [own]);
    if (!parsed)
        return { kind: 'word', release: [], variant: variantOfWord(tag, own) };
    const floats = parsed.release.length < 3 && !parsed.prerelease && parsed.order.post < 0;
    return { kind: floats ? 'line' : 'version', release: parsed.release, variant: parsed.variant };
}
function inLine(version, line) {
    return line.release.every((number, at) => (version.release[at] ?? 0) === number);
}
function variantOfWord(tag, own) {
    if (own !== undefined && tag.endsWith(`-${own}`))
        return own;
    const dash = tag.indexOf('-');
    return dash > 0 ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(`0${tag.slice(dash)}`)?.variant : undefined;
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  ot: () => (/* binding */ parseVersion),
  Uc: () => (/* binding */ sameVersionText),
  uN: () => (/* binding */ versionPart)
});

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


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  U1: () => (/* binding */ codeLink),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  V4: () => (/* binding */ longTable),
  CS: () => (/* binding */ prose),
  tp: () => (/* binding */ table)
});

// UNUSED EXPORTS: clip, link

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

// EXTERNAL MODULE: ./build/src/action/url.js
var action_url = __webpack_require__(1769);
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
    const lines = (0,untrusted/* visible */.R)(text.replace(/\r\n?/g, '\n')).replace(/(?<!\n)\n+$/, '');
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


/***/ })

};
