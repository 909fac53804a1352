export const id = 5899;
export const ids = [5899];
export const modules = {

/***/ 5899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tagLatest: () => (/* binding */ tagLatest)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var registry_reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/src/promote/version.js + 1 modules
var promote_version = __webpack_require__(262);
;// CONCATENATED MODULE: ./build/src/promote/floating.js
/**
 * Floating tags: what a tag promises by its name.
 *
 * `1.2.3` is a version and stays; `1.2`, `1` and words (`latest`, `stable`, `2023.2-stable`) float. A number line takes only
 * versions of its own (`1.2` only 1.2.z), a word takes any. The variant is part of the promise: `1.2-alpine`, `latest-alpine`.
 */

/** @param version of this run: its own text is a version tag, however short it is, and its variant counts as one. */
function lineOf(tag, version) {
    const own = version?.variant;
    if (version && sameTag(tag, version.text))
        return { kind: 'version', release: version.release, variant: own };
    const parsed = (0,promote_version/* parseVersion */.ot)(tag, own === undefined ? [] : [own]);
    if (!parsed)
        return { kind: 'word', release: [], variant: variantOfWord(tag, own) };
    const floats = parsed.release.length < 3 && !parsed.prerelease && parsed.order.post < 0;
    return { kind: floats ? 'line' : 'version', release: parsed.release, variant: parsed.variant };
}
/** Whether a version belongs under a floating tag by its numbers. The variant is asked apart. */
function inLine(version, line) {
    return line.release.every((number, at) => (version.release[at] ?? 0) === number);
}
function variantOfWord(tag, own) {
    if (own !== undefined && tag.endsWith(`-${own}`))
        return own;
    // `latest-alpine` is read as a version with the word's place taken by a number.
    const dash = tag.indexOf('-');
    return dash > 0 ? (0,promote_version/* parseVersion */.ot)(`0${tag.slice(dash)}`)?.variant : undefined;
}
function sameTag(one, other) {
    return one.replace(/^v/i, '') === other.replace(/^v/i, '').replaceAll('+', '-');
}

;// CONCATENATED MODULE: ./build/src/promote/guard.js
/**
 * May this version take this tag? Pure: what the registry holds is given.
 *
 * Guards are for floating tags; a version tag is the version's own. They ask in this order, and the first that objects is the reason:
 *   1. a pre-release does not take a floating tag (`prerelease`);
 *   2. a number line takes only its own versions (`1.2` only 1.2.z), a variant only its own;
 *   3. a version below the one that the tag holds does not take it; a holder whose version is not known counts as newer (`older`).
 * A tag that already has the digest is no question at all.
 */


/** What can be said before the registry is asked about the holder. */
function objectionByName(version, tag, line, policies) {
    if (line.kind === 'version')
        return undefined;
    if ((0,promote_version/* isPrerelease */.V1)(version) && policies.prerelease !== 'allow') {
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
    if (!inLine(version, line)) {
        return { policy: policies.older, guard: 'older', reason: `${version.text} is not of the line ${tag}` };
    }
    return undefined;
}
/** Whether the holder's version has to be known at all: it costs requests. */
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

;// CONCATENATED MODULE: ./build/src/promote/holder.js


const versionKey = 'org.opencontainers.image.version';
/** How many version tags are asked for their digest, highest first. */
const candidatesAsked = 16;
async function holderOf(registry, question) {
    const label = await versionLabel(registry, question.repository, question.current);
    const labelled = label === undefined ? undefined : (0,promote_version/* parseVersion */.ot)(label, variantsOf(question));
    if (label !== undefined && labelled && !(await isInherited(registry, question, label, labelled))) {
        return { known: true, version: labelled, from: 'by its label' };
    }
    const candidates = await versionTags(registry, question);
    const same = await highestWithDigest(registry, question.repository, candidates, question.current.digest);
    if (same)
        return { known: true, version: same, from: `its digest is that of tag ${same.text}` };
    const highest = candidates.find((candidate) => !(0,promote_version/* isPrerelease */.V1)(candidate));
    if (highest)
        return { known: true, version: highest, from: `the highest version tag is ${highest.text}` };
    return { known: false, why: 'no version label, and no version tag in its line' };
}
// Only a label that would stop the release is worth the requests.
async function isInherited(registry, question, label, labelled) {
    const { version, released } = question;
    if ((0,promote_version/* compareVersions */.Zy)(version, labelled) >= 0)
        return false;
    return (await versionLabel(registry, released.repository, released.manifest)) === label;
}
/** The annotation of the manifest or index, else that of its first image, else that image's label. */
async function versionLabel(registry, repository, raw) {
    const top = readJson(raw.bytes);
    const annotated = textAt(top, 'annotations', versionKey);
    if (annotated !== undefined)
        return annotated;
    const child = firstImage(top);
    const image = child === undefined ? top : readJson((await registry.manifest({ ...repository, digest: child }))?.bytes);
    const own = textAt(image, 'annotations', versionKey);
    if (own !== undefined)
        return own;
    const digest = textAt(image, 'config', 'digest');
    const size = at(at(image, 'config'), 'size');
    const mediaType = textAt(image, 'config', 'mediaType');
    const isConfig = mediaType !== undefined && /image\.(?:config\.)?v1\+json$/.test(mediaType);
    if (digest === undefined || typeof size !== 'number' || !isConfig)
        return undefined;
    const config = readJson(await registry.blob(repository, { digest: digest, size }));
    return textAt(at(config, 'config'), 'Labels', versionKey);
}
function firstImage(manifest) {
    const children = at(manifest, 'manifests');
    if (!Array.isArray(children))
        return undefined;
    const image = children.find((child) => {
        const os = textAt(child, 'platform', 'os');
        return os !== undefined && os !== 'unknown' && at(child, 'artifactType') === undefined;
    });
    return at(image, 'digest');
}
/** Version tags that belong under the floating tag, highest first. */
async function versionTags(registry, { repository, line, version }) {
    const variants = [line.variant, version.variant].filter((variant) => variant !== undefined);
    const tags = await registry.tags(repository);
    return tags
        .filter((tag) => lineOf(tag, variants.length > 0 ? version : undefined).kind === 'version')
        .map((tag) => (0,promote_version/* parseVersion */.ot)(tag, variants))
        .filter((found) => found !== undefined && found.variant === line.variant && inLine(found, line))
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
function readJson(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
function at(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function textAt(value, outer, inner) {
    const text = at(at(value, outer), inner);
    return typeof text === 'string' && text !== '' ? text : undefined;
}

// EXTERNAL MODULE: ./build/src/promote/pool.js
var pool = __webpack_require__(1762);
;// CONCATENATED MODULE: ./build/src/promote/observe.js
/**
 * Asks the registry all that the plan needs to know, and nothing twice: what each source is, where each tag points,
 * which version holds it. Nothing is written here.
 *
 * Requests are counted (contract: 5 for a new tag, 7 for a moved one): a pinned source costs none until its bytes are
 * needed; what a tag holds is read in one question, for the guard and for a rollback alike, and is not transferred
 * where it is the released digest already.
 */






/** Two repositories of one registry may hold different things. */
function manifestKey(repository, digest) {
    return `${(0,registry_reference/* formatRepository */.Sh)(repository)}@${digest}`;
}
/** @throws Problem DCA-TAG-010 that names every source that is missing or could not be read. */
async function observe(wishes, observer) {
    const manifests = new Map();
    const bySource = [...Map.groupBy(wishes, ({ source }) => (0,registry_reference/* formatReference */.FH)(source)).values()];
    const settled = await (0,pool/* pool */.d)(bySource, observer.concurrency, (group) => observeImage(group, observer, manifests));
    const { values, errors } = (0,pool/* valuesOrErrors */.V)(settled);
    if (errors.length > 0)
        throw sourcesFailed(errors.map(({ error }) => (0,problem/* asProblem */.gr)(error)));
    const findings = new Map(values.flat().map((finding) => [finding.wish, finding]));
    return { findings: wishes.flatMap((wish) => findings.get(wish) ?? []), manifests };
}
/** All tags of one image. */
async function observeImage(wishes, observer, manifests) {
    const [first] = wishes;
    if (!first)
        return [];
    const { registry } = observer;
    const { host, path, digest: pin, tag = 'latest' } = first.source;
    const repository = { host, path };
    const read = pin === undefined ? await registry.readTag({ ...repository, tag }) : undefined;
    const digest = read === 'same' ? pin : (read?.digest ?? pin);
    if (digest === undefined)
        throw absent(first.source);
    const befores = await Promise.all(wishes.map((wish) => beforeOf(wish, digest, observer, manifests)));
    // A digest that a tag of this repository has is there; any other is read, and so proved.
    if (befores.every((before) => before === digest)) {
        return wishes.map((wish) => ({ wish, digest, before: digest, objection: undefined }));
    }
    const raw = typeof read === 'object' ? read : await registry.manifest({ ...repository, digest });
    if (!raw)
        throw absent({ ...first.source, digest });
    manifests.set(manifestKey(repository, digest), raw);
    const released = { repository, manifest: raw };
    return Promise.all(wishes.map(async (wish, index) => {
        const before = befores[index];
        const objection = before === digest ? undefined : await objectionTo(wish, before, released, observer, manifests);
        return { wish, digest, before, objection };
    }));
}
/** What the tag holds now; its manifest with it where it may be needed, for a guard or to go back. */
async function beforeOf({ repository, tag }, digest, { registry, keepsPrevious, guarding }, manifests) {
    if (!keepsPrevious && !guarding)
        return (await registry.resolve({ ...repository, tag }))?.digest;
    const held = await registry.readTag({ ...repository, tag }, digest);
    if (held === 'same')
        return digest;
    if (held)
        manifests.set(manifestKey(repository, held.digest), held);
    return held?.digest;
}
async function objectionTo(wish, before, released, { registry, guarding }, manifests) {
    if (!guarding || wish.set === undefined)
        return undefined;
    const { version, policies } = guarding;
    const line = lineOf(wish.tag, version);
    const early = objectionByName(version, wish.tag, line, policies);
    if (early || before === undefined || !asksForHolder(line, policies))
        return early;
    const current = manifests.get(manifestKey(wish.repository, before));
    if (!current)
        throw new Error(`what ${wish.tag} holds was not read`);
    const { repository, tag } = wish;
    const holder = await holderOf(registry, { repository, tag, line, current, version, released });
    return objectionByHolder(version, tag, holder, policies);
}
function absent(source) {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-010',
        voice: 'remote',
        message: `${(0,registry_reference/* formatReference */.FH)(source)} is not in the registry.`,
        remedy: 'Push it before it is promoted; check the spelling.',
    });
}
function sourcesFailed(problems) {
    const [first] = problems;
    if (problems.length === 1 && first)
        return first;
    const lines = problems.map(({ code, message }) => `  - ${code}: ${message}`);
    return new problem/* Problem */.AF({
        code: first?.code ?? 'DCA-TAG-010',
        voice: first?.voice ?? 'remote',
        message: `${problems.length} images could not be read; nothing was written.\n${lines.join('\n')}`,
        ...(first?.remedy !== undefined && { remedy: first.remedy }),
        cause: first,
    });
}

;// CONCATENATED MODULE: ./build/src/promote/plan.js
/**
 * The plan of a promotion: a pure function of what was asked for and what the registry says now.
 *
 * That it is pure is what makes a killed run harmless: the next run asks the registry again, sees what is done,
 * and plans the rest. Sets: the images of one release do not part, so a tag that one image may not take is taken by none.
 */


/** `host/path:tag`. */
function tagText({ repository, tag }) {
    return `${(0,registry_reference/* formatRepository */.Sh)(repository)}:${tag}`;
}
function planTags(findings) {
    const spoilt = new Map();
    for (const finding of findings) {
        const { set } = finding.wish;
        if (set !== undefined && finding.objection && !spoilt.has(set))
            spoilt.set(set, finding);
    }
    return findings.map((finding) => planned(finding, spoilt.get(finding.wish.set ?? '')));
}
function planned({ wish, digest, before, objection }, spoiler) {
    const { name, source, repository, tag, stage } = wish;
    const common = { name, source: { ...source, digest }, repository, tag, digest, previous: before, stage };
    if (before === digest)
        return { ...common, step: 'keep', reason: 'already there' };
    if (objection)
        return { ...common, step: 'skip', reason: objection.reason };
    if (spoiler)
        return {
            ...common,
            stays: true,
            step: 'skip',
            reason: `stays with ${spoiler.wish.name}: ${spoiler.objection?.reason}`,
        };
    return before === undefined
        ? { ...common, step: 'create', reason: 'new' }
        : { ...common, step: 'move', reason: 'promoted' };
}
/** @throws Problem DCA-TAG-005 for two images at one tag, a tag wished twice, and a source that this run would move (a cycle among them). */
function refuseConflicts(wishes) {
    const takers = new Map();
    const wrong = [];
    for (const wish of wishes) {
        const tag = tagText(wish);
        const other = takers.get(tag);
        if (other) {
            const both = [other, wish].map(({ source }) => (0,registry_reference/* formatReference */.FH)(source));
            wrong.push(both[0] === both[1] ? `${tag} is asked for twice` : `${both.join(' and ')} would both become ${tag}`);
        }
        takers.set(tag, wish);
    }
    const sources = new Set(wishes.filter(({ source }) => source.digest === undefined).map(({ source }) => sourceTag(source)));
    for (const source of sources) {
        if (takers.has(source))
            wrong.push(`${source} is a source and a target of this run`);
    }
    if (wrong.length === 0)
        return;
    throw new problem/* Problem */.AF({
        code: 'DCA-TAG-005',
        message: `the tags contradict each other; nothing was written.\n${[...new Set(wrong)].map((line) => `  - ${line}`).join('\n')}`,
        remedy: 'List each image once, by digest, and each tag once.',
    });
}
function sourceTag(source) {
    return tagText({ repository: source, tag: source.tag ?? 'latest' });
}

;// CONCATENATED MODULE: ./build/src/promote/rollback.js
/**
 * Puts one tag back to what it was. A tag that another run has moved in the meantime is left alone, and one that
 * did not exist is deleted where the registry can; what cannot be undone keeps its action and says why.
 */



async function rollBack(state, { registry, manifests }) {
    const { tag } = state;
    const current = async () => (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
    try {
        const now = await current();
        if (now === tag.previous)
            return back(tag);
        if (now !== tag.digest) {
            return {
                ...state,
                reason: `left alone: another run has moved it to ${now === undefined ? 'nothing' : (0,registry_digest/* shortDigest */.V)(now)}`,
            };
        }
        if (tag.previous === undefined) {
            const deleted = await registry.deleteTag(tag.repository, tag.tag);
            if (deleted && (await current()) === undefined)
                return back(tag);
            return { ...state, reason: 'did not exist before, and this registry cannot delete a tag' };
        }
        const manifest = manifests.get(manifestKey(tag.repository, tag.previous));
        if (!manifest)
            return { ...state, reason: 'could not be moved back: its former manifest was not read' };
        await registry.putTag({ repository: tag.repository, tag: tag.tag, manifest, known: now });
        return back(tag);
    }
    catch (error) {
        return { ...state, reason: `could not be moved back: ${(0,problem/* asProblem */.gr)(error).message}` };
    }
}
function back(tag) {
    const reason = tag.previous === undefined ? 'deleted again: the run failed' : 'moved back: the run failed';
    return { tag, action: 'rolled-back', reason };
}

;// CONCATENATED MODULE: ./build/src/promote/apply.js
/**
 * Carries a plan out: copies, then version tags of all images, then floating tags; each tag asked once more just before it is
 * written and read back after. Whatever ends it early, what was moved goes back (or stays, with `keep`), and the report says
 * what the registry holds: a write that failed is looked at, for it may have happened.
 */







async function applyPlan(plan, applier) {
    const states = new Map();
    const troubles = [];
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
    const { errors } = (0,pool/* valuesOrErrors */.V)(await (0,pool/* pool */.d)(copiesOf(todo), applier.concurrency, (tag) => copy(tag, applier), calm));
    troubles.push(...errors.map(({ error }) => (0,problem/* asProblem */.gr)(error)));
    for (const stage of ['version', 'floating']) {
        const images = byImage(todo.filter((tag) => tag.stage === stage));
        const work = async (tags) => {
            troubles.push(...(await writeTags(tags, applier, settle)));
        };
        if (calm())
            await (0,pool/* pool */.d)(images, applier.concurrency, work, calm);
    }
    if (troubles.length === 0 && todo.some((tag) => !states.has(tag)))
        troubles.push(wasCancelled());
    if (troubles.length > 0 && applier.onFailure === 'rollback') {
        const moved = [...states.values()].filter(({ action }) => action === 'created' || action === 'moved');
        await (0,pool/* pool */.d)(moved, applier.concurrency, async (state) => settle(await rollBack(state, applier)));
    }
    for (const tag of todo) {
        if (!states.has(tag))
            settle({ tag, action: 'failed', reason: 'not started: the run had stopped' });
    }
    return { states: plan.flatMap((tag) => states.get(tag) ?? []), troubles };
}
/** One copy for each image that goes to another repository. */
function copiesOf(todo) {
    const elsewhere = todo.filter(({ source, repository }) => (0,registry_reference/* formatRepository */.Sh)(source) !== (0,registry_reference/* formatRepository */.Sh)(repository));
    return [...new Map(elsewhere.map((tag) => [`${(0,registry_reference/* formatRepository */.Sh)(tag.repository)}@${tag.digest}`, tag])).values()];
}
function copy({ source, repository, digest }, { registry }) {
    return registry.copy({ host: source.host, path: source.path, digest }, repository);
}
/** Tags of one image go together: a registry that can takes them in one request. */
function byImage(tags) {
    const images = new Map();
    for (const tag of tags) {
        const key = manifestKey(tag.repository, tag.digest);
        images.set(key, [...(images.get(key) ?? []), tag]);
    }
    return [...images.values()];
}
/** @returns what went wrong; the states are settled either way. */
async function writeTags(tags, applier, settle) {
    const troubles = [];
    const note = (error) => {
        const trouble = (0,problem/* asProblem */.gr)(error);
        troubles.push(trouble);
        return trouble;
    };
    const { registry } = applier;
    const asked = await (0,pool/* pool */.d)(tags, tags.length, async (tag) => (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest);
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
    await (0,pool/* pool */.d)(ready, ready.length, async ([tag, now]) => {
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
            settle(await lookAfter(done, note(error), registry));
        }
    });
    return troubles;
}
function manifestOf(tag, { manifests }) {
    const manifest = manifests.get(manifestKey(tag.source, tag.digest));
    if (!manifest)
        throw new Error(`the manifest of ${tagText(tag)} was not read`);
    return manifest;
}
/** A write whose answer was lost may have happened. Not knowing counts as written, so that it is undone. */
async function lookAfter(done, trouble, registry) {
    const { tag } = done;
    try {
        const now = (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
        if (now === tag.digest)
            return { ...done, reason: `written, but: ${trouble.message}` };
        return { tag, action: 'failed', reason: trouble.message };
    }
    catch {
        return { ...done, reason: `not known whether it was written: ${trouble.message}` };
    }
}
function wasCancelled() {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-019',
        message: 'the job was cancelled.',
        remedy: 'Run this again; it sees from the registry what is done.',
    });
}
function raced(tag, now) {
    const was = tag.previous === undefined ? 'did not exist' : `pointed at ${(0,registry_digest/* shortDigest */.V)(tag.previous)}`;
    const is = now === undefined ? 'does not exist' : `points at ${(0,registry_digest/* shortDigest */.V)(now)}`;
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-013',
        voice: 'remote',
        message: `${tagText(tag)} ${was} when the plan was made and now ${is}: another run moves the same tags.`,
        remedy: 'Let releases take turns with a `concurrency:` group in the workflow, then run this again.',
    });
}

;// CONCATENATED MODULE: ./build/src/promote/moves.js
/** `moves`, the exact form: lines `repo:tag@sha256:…`. It is what the output `rollback` is made of, so it is read and written here. */



function parseMoves(lines) {
    return lines.map((line) => {
        const { host, path, tag, digest } = (0,registry_reference/* parseReference */.F2)(line);
        if (tag === undefined || digest === undefined) {
            throw new problem/* Problem */.AF({
                code: 'DCA-TAG-017',
                message: `${JSON.stringify(line)} of \`moves\` has ${tag === undefined ? 'no tag' : 'no digest'}.`,
                remedy: 'A move is `repository:tag@sha256:…`: this tag to this digest.',
            });
        }
        const repository = { host, path };
        const name = path.slice(path.lastIndexOf('/') + 1);
        return { name, source: { ...repository, digest }, repository, tag, set: undefined, stage: 'floating' };
    });
}
/** The move that puts a tag back; `undefined` where it did not exist, for no move takes a tag away. */
function undo(tag) {
    return tag.previous === undefined ? undefined : `${tagText(tag)}@${tag.previous}`;
}

;// CONCATENATED MODULE: ./build/src/promote/outcome.js
/** What a promotion says of itself: results, the way back, and the one sentence of its failure. */




function resultRow({ tag, action, reason }) {
    return {
        image: (0,registry_reference/* formatRepository */.Sh)(tag.repository),
        tag: tag.tag,
        digest: tag.digest,
        previous: tag.previous ?? '',
        action,
        reason,
    };
}
/** States of a plan that is not carried out. */
function plannedStates(plan, why) {
    return plan.map((tag) => {
        if (tag.step === 'keep')
            return { tag, action: 'unchanged', reason: tag.reason };
        if (tag.step === 'skip')
            return { tag, action: 'skipped', reason: tag.reason };
        return { tag, action: 'skipped', reason: `${why}: would ${tag.step === 'create' ? 'be created' : 'move'}` };
    });
}
/** Each image where it is now: in the target repository as soon as one of its tags is there, else where it came from. */
function pinnedLines(states) {
    const lines = new Map();
    for (const { tag, action } of states) {
        const key = `${(0,registry_reference/* formatRepository */.Sh)(tag.source)}@${tag.digest}`;
        const there = action === 'created' || action === 'moved' || action === 'unchanged';
        if (there)
            lines.set(key, `${(0,registry_reference/* formatRepository */.Sh)(tag.repository)}@${tag.digest}`);
        else if (!lines.has(key))
            lines.set(key, key);
    }
    return [...new Set(lines.values())];
}
/** The moves that undo what stands; tags that did not exist before cannot be named by a move. */
function rollbackLines(states) {
    return states.flatMap(({ tag, action }) => (action === 'moved' ? (undo(tag) ?? []) : []));
}
function failureOf(states, troubles, policy) {
    const named = (wanted) => states.filter(wanted).map(({ tag }) => tagText(tag));
    const left = named(({ action }) => action === 'moved' || action === 'created');
    const back = named(({ action }) => action === 'rolled-back');
    const [first] = troubles;
    const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : '';
    const rolled = back.length === 0 ? '' : ` ${counted(back.length)} moved back.`;
    if (left.length === 0) {
        return new problem/* Problem */.AF({
            code: 'DCA-TAG-014',
            voice: 'remote',
            message: `the promotion failed and no tag is moved: ${first?.message ?? ''}${more}${rolled}`,
            remedy: first?.remedy ?? 'Mend the cause and run this again.',
            cause: first,
        });
    }
    const why = policy === 'keep' ? 'stay, as `on-failure: keep` says' : 'could not be put back';
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-015',
        voice: 'remote',
        message: `the promotion failed half-way: ${first?.message ?? ''}${more}${rolled} These tags ${why}: ${left.join(', ')}.`,
        remedy: 'Run this again to complete it, or pass the output `rollback` to the input `moves` to go back.',
        cause: first,
    });
}
function verdictOf(states) {
    const count = (action) => states.filter((state) => state.action === action).length;
    const images = new Set(states.map(({ tag }) => (0,registry_reference/* formatRepository */.Sh)(tag.repository))).size;
    const parts = [
        [count('created'), 'created'],
        [count('moved'), 'moved'],
        [count('unchanged'), 'already there'],
        [count('skipped'), 'skipped'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
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
            // The tags in the registry are what counts: a full disk does not stop a promotion that has begun.
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
            tag: tagText(tag),
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

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/promote/summary.js
/** A promotion as a table: tag, before → after, why. The job summary and the log say the same. */




const marks = {
    created: '✅ created',
    moved: '✅ moved',
    unchanged: '✔️ unchanged',
    skipped: '⏭️ skipped',
    'rolled-back': '↩️ rolled back',
    failed: '❌ failed',
};
/** Longer tables are folded: a summary is read from its top. */
const summary_open = 40;
function summaryOf(states, title, notes) {
    const rows = states.map(({ tag, action, reason }) => [
        linked(tag),
        `${before(tag)} → ${(0,markdown/* code */.aY)((0,registry_digest/* shortDigest */.V)(tag.digest))}`,
        marks[action],
        (0,markdown/* escapeMarkdown */.FV)(reason),
    ]);
    const promoted = (0,markdown/* table */.tp)(['Tag', 'Before → after', 'Result', 'Why'], rows);
    const rollback = rollbackLines(states);
    const parts = [
        `### ${(0,markdown/* escapeMarkdown */.FV)(title)}`,
        ...notes.map((note) => `> ${(0,markdown/* escapeMarkdown */.FV)(note)}`),
        states.length > summary_open ? (0,markdown/* details */.zH)(`${states.length} tags`, promoted) : promoted,
        ...(rollback.length > 0 ? [(0,markdown/* details */.zH)('Undo this run: `moves`', (0,markdown/* codeBlock */.DV)(rollback.join('\n')))] : []),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The plan as the log shows it: step, tag, before → after, why. */
function planTable(plan) {
    const widest = Math.max(0, ...plan.map((tag) => tagText(tag).length));
    const width = Math.min(widest, 90);
    return plan.map((tag) => `${tag.step.padEnd(6)} ${tagText(tag).padEnd(width)}  ${moveText(tag)}  ${tag.reason}`);
}
/** One tag whose state is known. */
function stateLine({ tag, action, reason }) {
    return `${action} ${tagText(tag)}  ${moveText(tag)}${reason === tag.reason ? '' : `: ${reason}`}`;
}
function moveText({ previous, digest }) {
    return `${previous === undefined ? '(none)'.padEnd(19) : (0,registry_digest/* shortDigest */.V)(previous)} → ${(0,registry_digest/* shortDigest */.V)(digest)}`;
}
/** Where people look a package up; `undefined` for registries without such a page. */
function packagePage({ host, path }) {
    // GitHub sends a browser that opens an image's address on to the page of the package.
    if (host === 'ghcr.io' || host === 'quay.io')
        return `https://${host === 'quay.io' ? 'quay.io/repository' : host}/${path}`;
    if (host === 'docker.io')
        return `https://hub.docker.com/${path.startsWith('library/') ? `_/${path.slice(8)}` : `r/${path}`}`;
    return undefined;
}
function linked(tag) {
    const page = packagePage(tag.repository);
    return page === undefined ? (0,markdown/* code */.aY)(tagText(tag)) : (0,markdown/* codeLink */.U1)(tagText(tag), page);
}
function before(tag) {
    return tag.previous === undefined ? '—' : (0,markdown/* code */.aY)((0,registry_digest/* shortDigest */.V)(tag.previous));
}

;// CONCATENATED MODULE: ./build/src/promote/release-version.js
/**
 * Which version is released: the input, else the version file, else the git tag.
 *
 * A text that is no version is kept for `{version}` and switches the guards off, which is said.
 */


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
    return { text, version: text === undefined ? undefined : (0,promote_version/* parseVersion */.ot)(text, variants), from };
}

// EXTERNAL MODULE: ./build/src/action/fields.js
var fields = __webpack_require__(1419);
;// CONCATENATED MODULE: ./build/src/promote/source.js
/**
 * What is promoted: the input `images` in its three forms.
 *
 * Lines `repo@sha256:…` or `repo:tag`; the JSON output `images` of digest-gate (`{ref, digest, pinned, verified, …}`) or of
 * generate-matrix (`{image, ref, …}`), name → entry; globs of image reports, which somebody else has to read.
 * Rule: what was described with a digest is promoted by that digest; an entry whose digest is empty was in no registry and is refused.
 */



function parseSources(text) {
    const trimmed = text.trim();
    if (trimmed.startsWith('{') || trimmed.startsWith('['))
        return { sources: fromJson(trimmed), reports: [] };
    const lines = (0,fields/* splitLines */.uz)(trimmed, false);
    const reports = lines.filter(isReportGlob);
    const sources = lines.filter((line) => !isReportGlob(line)).map((line) => fromText(line, undefined, undefined));
    return { sources, reports };
}
function sourceOfReport(report, where) {
    if (report.digest === undefined)
        throw withoutDigest(report.name, where);
    const { host, path, tag } = (0,registry_reference/* parseReference */.F2)(report.ref);
    const reference = { host, path, digest: report.digest, ...(tag !== undefined && { tag }) };
    return { name: report.name, reference, verified: report.verified !== undefined };
}
// A reference holds neither wildcards nor braces, and what ends in `.json` and has no `:` is a file.
function isReportGlob(line) {
    return /[*?{[]/.test(line) || (line.endsWith('.json') && !line.includes(':') && !line.includes('@'));
}
function fromText(text, name, verified) {
    const reference = (0,registry_reference/* parseReference */.F2)(text);
    const last = reference.path.slice(reference.path.lastIndexOf('/') + 1);
    return { name: name ?? last, reference, verified };
}
function fromJson(text) {
    const entries = parseEntries(text);
    return Object.entries(entries).map(([name, entry]) => {
        const fields = typeof entry === 'object' && entry !== null ? entry : {};
        const { pinned, digest, ref, verified } = fields;
        if (pinned !== undefined || digest !== undefined) {
            if (typeof pinned !== 'string' || pinned === '')
                throw withoutDigest(name, 'the JSON of `images`');
            return fromText(pinned, name, verified === true);
        }
        if (typeof ref !== 'string' || ref === '') {
            throw new problem/* Problem */.AF({
                code: 'DCA-TAG-022',
                message: `entry ${JSON.stringify(name)} of \`images\` has neither \`pinned\` nor \`ref\`.`,
                remedy: 'Pass the output `images` of digest-gate or generate-matrix as it is.',
            });
        }
        return fromText(ref, name, typeof verified === 'boolean' ? verified : undefined);
    });
}
function parseEntries(text) {
    let cause;
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
            return parsed;
        }
    }
    catch (error) {
        cause = error;
    }
    throw new problem/* Problem */.AF({
        code: 'DCA-TAG-002',
        message: `\`images\` looks like JSON and is no JSON object of images${cause instanceof Error ? ` (${cause.message})` : ''}.`,
        remedy: 'Pass the output `images` of digest-gate or generate-matrix as it is, or one reference a line.',
        cause,
    });
}
function withoutDigest(name, where) {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-003',
        message: `image ${JSON.stringify(name)} of ${where} has no registry digest, so there is nothing in a registry to promote.`,
        remedy: 'Push the image, record or verify it from the registry, and promote that.',
    });
}

;// CONCATENATED MODULE: ./build/src/promote/template.js
/** Templates of tag-latest: `{version}` `{major}` `{minor}` `{patch}` `{prefix}` `{name}`. A template that cannot be filled is an error, never half filled. */



function expandTag(template, values) {
    const tag = expand(template, values);
    if ((0,registry_reference/* isTag */.dz)(tag))
        return tag;
    throw new problem/* Problem */.AF({
        code: 'DCA-TAG-006',
        message: `the tag ${JSON.stringify(tag)}${tag === template ? '' : `, made by ${JSON.stringify(template)},`} is not valid.`,
        remedy: 'Tags have at most 128 letters, digits, "_", "." and "-", and neither "." nor "-" first.',
    });
}
function expand(template, values) {
    return template.replace(/\{([^{}]*)\}/g, (_, key) => {
        const value = filling(key, values);
        if (value !== undefined && value !== '')
            return value;
        throw new problem/* Problem */.AF({
            code: 'DCA-TAG-021',
            message: `${JSON.stringify(template)} cannot be filled: ${whyNot(key, values)}.`,
            remedy: 'Known are {version}, {major}, {minor}, {patch}, {prefix} and {name}; give the inputs that they come from.',
        });
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
        throw notVerified(`\`verified\` is ${quoted(inputs.verified)}`);
    if ((inputs.images === undefined) === (inputs.moves.length === 0))
        throw oneOfThem(inputs.images !== undefined);
    if (inputs.images === undefined) {
        return { wishes: parseMoves(inputs.moves), guarding: undefined, notes: ['`moves` are exact: no guard is asked.'] };
    }
    const sources = await readSources(inputs.images, workspace);
    if (inputs.requireVerified)
        refuseUnverified(sources);
    const release = await readVersion(inputs, workspace, gitTag);
    const policies = { prerelease: inputs.prerelease, older: inputs.older };
    return {
        wishes: sources.flatMap((source) => wishesOf(source, inputs, release)),
        guarding: release.version && { version: release.version, policies },
        notes: release.version ? [] : [unguarded(release)],
    };
}
async function readSources(text, workspace) {
    const { sources, reports } = parseSources(text);
    const described = [...sources];
    for (const glob of reports) {
        const files = await workspace.find(glob);
        if (files.length === 0)
            throw noImages(`no image report matches ${JSON.stringify(glob)}`);
        const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 417));
        for (const file of files)
            described.push(sourceOfReport(parseReport((await workspace.read(file)) ?? '', file), file));
    }
    if (described.length === 0)
        throw noImages('`images` names none');
    return described;
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
    return inputs.tags.map((template) => {
        const tag = expandTag(template, values);
        const stage = lineOf(tag, release.version).kind === 'version' ? 'version' : 'floating';
        return { name: source.name, source: source.reference, repository, tag, set: template, stage };
    });
}
function refuseUnverified(sources) {
    const unverified = sources.filter(({ verified }) => verified === false);
    if (unverified.length === 0)
        return;
    const names = unverified.map(({ name, reference }) => `${name} (${(0,registry_reference/* formatReference */.FH)(reference)})`);
    throw notVerified(`these images were not verified: ${names.join(', ')}`);
}
function notVerified(why) {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-009',
        message: `\`require-verified\` is set and ${why}; nothing was written.`,
        remedy: 'Pass `verified` and `images` of a digest-gate step with `mode: verify` that was not skipped.',
    });
}
function oneOfThem(both) {
    return new problem/* Problem */.AF({
        code: 'DCA-TAG-001',
        message: `${both ? 'both `images` and `moves` are' : 'neither `images` nor `moves` is'} given; nothing was written.`,
        remedy: 'Give one of the two.',
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

;// CONCATENATED MODULE: ./build/actions/tag-latest/run.js








async function tagLatest(inputs, ports) {
    const { registry, log } = ports;
    const request = await readRequest(inputs, ports);
    for (const note of request.notes)
        log.notice(note);
    refuseConflicts(request.wishes);
    registry.willWrite(inputs.dryRun ? [] : request.wishes.map(({ repository }) => repository));
    const observation = await observe(request.wishes, {
        registry,
        concurrency: imagesAtATime(inputs),
        keepsPrevious: inputs.onFailure === 'rollback' && !inputs.dryRun,
        guarding: request.guarding,
    });
    const plan = planTags(observation.findings);
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
    const failure = applied.troubles.length > 0 ? failureOf(applied.states, applied.troubles, inputs.onFailure) : undefined;
    return outcome(applied.states, request, failure, inputs);
}
function outcome(states, request, failure, inputs) {
    const count = (...actions) => states.filter(({ action }) => actions.includes(action)).length;
    const skipped = states.filter(({ action }) => action === 'skipped');
    const verdict = `${inputs.dryRun ? 'dry run, nothing was written: ' : ''}${verdictOf(states)}`;
    const notes = failure ? [failure.message, ...request.notes] : request.notes;
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
/** The registry client keeps to `concurrency` requests; twice as many images keep it busy while some wait for their next turn. */
function imagesAtATime({ concurrency }) {
    return concurrency === 1 ? 1 : 2 * concurrency;
}
/** Once for each set; a set that stays because of one image is told by that image's reason. */
function skipReasons(plan) {
    return new Set(plan.filter(({ step, stays }) => step === 'skip' && !stays).map(({ reason }) => reason));
}
/** Guards whose policy is `fail`: nothing is written, and all of them are named. */
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

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePep440),
/* harmony export */   O: () => (/* binding */ phase)
/* harmony export */ });
const grammar = new RegExp([
    String.raw `^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,15}(?:\.\d{1,15}){0,9})`,
    String.raw `(?:[-_.]?(?<word>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>\d{0,15}))?`,
    String.raw `(?:-(?<bare>\d{1,15})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,15}))?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,15}))?`,
    String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$`,
].join(''), 'i');
/** @returns `undefined` where the text is no version by PEP 440. */
function parsePep440(text) {
    const groups = text.length <= 128 ? grammar.exec(text)?.groups : undefined;
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
/** The spelling that PEP 440 normalises `alpha`, `c`, `preview` and the like to. */
function phase(word) {
    const first = word[0]?.toLowerCase();
    return first === 'a' ? 'a' : first === 'b' ? 'b' : 'rc';
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ valuesOrErrors),
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
/**
 * @param goOn asked before each start; when it says no, the rest is left out of the answer.
 * @returns in the order of `items`.
 */
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
/** All values, or the errors of all that failed, first to last. */
function valuesOrErrors(settled) {
    return {
        values: settled.flatMap((one) => (one.done ? [one.value] : [])),
        errors: settled.flatMap((one) => (one.done ? [] : [{ item: one.item, error: one.error }])),
    };
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  V1: () => (/* binding */ isPrerelease),
  ot: () => (/* binding */ parseVersion),
  Uc: () => (/* binding */ sameVersionText),
  uN: () => (/* binding */ versionPart)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/promote/pep440.js
var pep440 = __webpack_require__(4859);
;// CONCATENATED MODULE: ./build/src/promote/variant.js
/**
 * The variant of a tag: the `alpine` of `1.2.3-alpine`.
 *
 * By SemVer that text is a pre-release; in registries it is the same release on another base. Only words
 * that are well known as variants are taken for one: a pre-release that is mistaken for a variant becomes
 * `latest`, which is the worse mistake. Where a tag names its variant itself (`latest-gpu2`), that word counts too.
 */
const words = [
    'alpine,slim,distroless,debian,ubuntu,trixie,bookworm,bullseye,buster,stretch,noble,jammy,focal,bionic,fedora,ubi,rhel',
    'centos,rocky,rockylinux,alma,almalinux,amazonlinux,amazoncorretto,al,oraclelinux,wolfi,chainguard,photon,scratch,static,busybox,musl,glibc',
    'windows,windowsservercore,servercore,nanoserver,ltsc,linux,cuda,cudnn,cpu,gpu,rocm,tpu,amd,arm,armhf,armv,ppc,riscv',
    'debug,nonroot,rootless,full,minimal,mini,tiny,lite,light,fat,fpm,apache,cli,zts,nginx,jre,jdk,openjdk,temurin',
    'node,python,py,php,perl,ruby,golang,java,dotnet,management,enterprise,community,fips,hardened,standalone,runtime,sdk',
]
    .join(',')
    .split(',')
    .sort((a, b) => b.length - a.length);
const known = new RegExp(`^(?:${words.join('|')})(?=$|[0-9._-])`, 'i');
function isKnownVariant(suffix) {
    return known.test(suffix);
}
/** Each place where a text may be cut into a version and a variant, longest variant first. */
function* variantCuts(text) {
    for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1))
        yield [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/promote/version.js
/**
 * Versions of images: SemVer 2.0 and PEP 440, as they stand in tags, labels, git tags and VERSION files.
 *
 * A leading `v` is taken off, a known variant (`1.2.3-alpine`) is kept apart. What is valid SemVer is read as SemVer;
 * the rest (`1.2`, `0.1.0rc3`, `2.0b1`, `1.0.dev4`, `2024.01.05`) as PEP 440. Anything else is no version at all.
 *
 * The order is one for both: SemVer's precedence, with PEP 440's meaning for the words that PEP 440 knows:
 * `dev` is below `alpha`, `rc10` above `rc9`, `c` and `preview` are `rc`, a word without number is number 0.
 */



/** @param variants words that are variants beside the known ones, because a tag at hand names them. */
function parseVersion(text, variants = []) {
    if (text.length > 128 || !/^[\w.!+-]+$/.test(text))
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
function isPrerelease(version) {
    return version.prerelease;
}
/** Negative where `one` is below `other`. Build metadata, local versions and variants do not order. */
function compareVersions(one, other) {
    return (one.order.epoch - other.order.epoch ||
        compareRelease(one.release, other.release) ||
        comparePre(one.order.pre, other.order.pre) ||
        one.order.post - other.order.post ||
        compareNumbers(one.order.dev, other.order.dev));
}
/** `{major}`, `{minor}` and `{patch}` of a version; `undefined` for a part that it does not have. */
function versionPart(version, part) {
    return version.release[{ major: 0, minor: 1, patch: 2 }[part]];
}
/** Whether two texts name one version: a leading `v` aside they are the same. */
function sameVersionText(one, other) {
    return one.replace(/^v/i, '') === other.replace(/^v/i, '');
}
function parsePlain(text) {
    // `semver` forgives a `v` of its own; a digit must come first, so that `vv1.2.3` is none.
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
    const pep = (0,pep440/* parsePep440 */.F)(text);
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
/** `['rc1']`, `['rc', 1]` and `['rc']` with number 0 mean to each other what PEP 440 says. */
function semverTokens(identifiers) {
    return identifiers.flatMap((identifier, at) => {
        const [, word, number] = phaseWord.exec(String(identifier)) ?? [];
        if (word === undefined)
            return [identifier];
        const name = word.toLowerCase() === 'dev' ? 'dev' : (0,pep440/* phase */.O)(word);
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
/** None is above any; numbers are below words; the shorter of two equal beginnings is below (SemVer 2.0, item 11). */
function comparePre(one, other) {
    if (!one || !other)
        return Number(one === undefined) - Number(other === undefined);
    for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
        const difference = compareTokens(one[at] ?? 0, other[at] ?? 0);
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
    return one < other ? -1 : 1;
}
// Infinity - Infinity is no number.
function compareNumbers(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const grammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** @returns `undefined` for anything but a whole digest of a known algorithm in lower case. */
function parseDigest(text) {
    return grammar.test(text) ? text : undefined;
}
/** `sha256:0123456789ab`: for tables and sentences, never for comparing. */
function shortDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.slice(0, colon + 13);
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);
/**
 * Image references: `[host[:port]/]path[:tag][@digest]`.
 *
 * The grammar is that of distribution/reference, which Docker itself uses, with what it leaves open closed:
 * a first part with capitals but without a dot or port is a wrong owner, not a host. Names without a host are Docker
 * Hub's; `index.docker.io` and `registry-1.docker.io` are other names of `docker.io`, whose one-part names live in
 * `library/`. Everything after this module sees the whole, normalised form.
 */


const hub = 'docker.io';
const hubAliases = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
const longestReference = 1024;
/** @throws Problem DCA-REG-001 with the reason. */
function parseReference(text) {
    const read = readReference(text);
    if (!('why' in read))
        return read;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-001',
        message: `${quote(text)} is no image reference: ${read.why}.`,
        remedy: read.instead === undefined ? 'Write `host/name:tag` or `host/name@sha256:…`.' : `Write ${read.instead}.`,
    });
}
/** A repository alone, without a tag or digest. */
function parseRepository(text) {
    const { host, path, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return { host, path };
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-002',
        message: `${quote(text)} is an image; a repository is wanted here, without a tag or digest.`,
        remedy: `Write ${host}/${path}.`,
    });
}
/** The same without throwing, for those who collect several errors. */
function readReference(text) {
    if (text === '')
        return { why: 'it is empty' };
    if (text.length > longestReference)
        return { why: 'it is too long' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { why: 'it is a URL; references have no scheme' };
    const at = text.indexOf('@');
    const digestText = at === -1 ? undefined : text.slice(at + 1);
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return { why: `${quote(digestText)} is no sha256 or sha512 digest` };
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    if (tag !== undefined && !tagGrammar.test(tag))
        return { why: `${quote(tag)} cannot be a tag` };
    const name = colon === -1 ? named : named.slice(0, colon);
    const repository = readName(name, text);
    if ('why' in repository)
        return repository;
    return { ...repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
function readName(name, whole) {
    if (/^[0-9a-f]{64}$/.test(name))
        return { why: 'a name of 64 hexadecimal digits is an image id' };
    const slash = name.indexOf('/');
    const first = slash === -1 ? '' : name.slice(0, slash);
    const hasHost = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
    const rest = hasHost ? name.slice(slash + 1) : name;
    if (hasHost && !isHost(first))
        return { why: `${quote(first)} cannot be a host` };
    if (rest !== rest.toLowerCase() &&
        rest
            .toLowerCase()
            .split('/')
            .every((part) => component.test(part))) {
        const lower = `${hasHost ? `${first}/` : ''}${rest.toLowerCase()}${whole.slice(name.length)}`;
        return { why: 'names of repositories are written in lower case', instead: lower };
    }
    const wrong = rest.split('/').find((part) => !component.test(part));
    if (wrong !== undefined)
        return { why: wrong === '' ? 'a part of the name is empty' : `${quote(wrong)} cannot be part of a name` };
    const host = hasHost ? first.toLowerCase() : hub;
    const isHub = hubAliases.includes(host);
    const path = isHub && !rest.includes('/') ? `library/${rest}` : rest;
    if (host.length + 1 + path.length > longestName)
        return { why: `its name is longer than ${longestName} characters` };
    return { host: isHub ? hub : host, path };
}
/** `name`, `name:port` or `[IPv6]:port`. */
function isHost(text) {
    const [, bracketed, named, port] = /^(?:\[([0-9a-fA-F:]{2,45})\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535))
        return false;
    if (bracketed !== undefined)
        return URL.canParse(`http://[${bracketed}]/`);
    return (named ?? '').split('.').every((label) => domainLabel.test(label));
}
/** Whole and normalised; a tag beside a digest is kept. */
function formatReference({ tag, digest, ...repository }) {
    return `${formatRepository(repository)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function formatRepository({ host, path }) {
    return `${host}/${path}`;
}
/** As people write it: `alpine:3`, `acme/web`, `ghcr.io/acme/web`. */
function familiarReference(reference) {
    return formatReference(reference).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}
function sameRepository(one, other) {
    return one.host === other.host && one.path === other.path;
}
/** Whether a text can be a tag. */
function isTag(text) {
    return tagGrammar.test(text);
}
/** What is asked for in the registry: the digest where there is one, else the tag, else `latest`. */
function target({ tag, digest }) {
    return digest ?? tag ?? 'latest';
}
/** Where the registry of a host is spoken to: Docker Hub's API has another name than its images. */
function apiHost(host) {
    return host === hub ? 'registry-1.docker.io' : host;
}
function quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export valueLimit */
/* harmony import */ var _action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/**
 * Markdown whose every value from outside is data.
 *
 * Comments and job summaries show branch names, tags, labels, file names and logs that an attacker
 * may have written. Two forms hold such a value: `code` (what a reader may copy) and `escapeMarkdown`
 * (a word in a sentence). Nothing else may be put between our own words.
 *
 * Traps, all measured: GitHub looks for `@name`, `#1`, `GH-1`, commit ids, `:emoji:` and addresses in the text
 * *after* Markdown and entities were read, so entities alone do not stop a mention: a zero-width space does.
 * It skips code, so code spans need none. In a table a pipe ends the cell even inside a code span, and
 * parsers disagree about `\\|`. Inside an HTML block (`<summary>`) Markdown is not read: code is `<code>` there.
 */

/** Longest value shown; a reference with registry, path, tag and digest fits. */
const valueLimit = 512;
// Made when first needed: it costs as much as everything else that a short run imports.
let graphemes;
/** A value as words of a sentence, on one line: no markup, link, mention or entity comes out of it. */
function escapeMarkdown(text, limit = valueLimit) {
    const words = clip(oneLine(text, ' '), limit).trim();
    return entities(words.replace(magnets, `$&${gap}`)).replaceAll(gap, '&#8203;');
}
/** A value as code, on one line; `''` for an empty one. */
function code(text, limit = valueLimit) {
    const value = clip(oneLine(text, '⏎'), limit);
    if (value === '')
        return '';
    const fence = '`'.repeat(longestRun(value, '`') + 1);
    // One space on both sides is taken off again by the reader, so padding never shows.
    const pad = /^[` ]|[` ]$/.test(value) && value.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${value}${pad}${fence}`;
}
/** A link whose text is data. An address that is no http address is left out, the text stays. */
function link(text, url) {
    return linked(escapeMarkdown(text), url);
}
/** A link whose text is a value shown as code. */
function codeLink(text, url) {
    return linked(code(text), url);
}
/** Cells are Markdown made by the functions of this file; pipes and line ends in them are taken care of here. */
function table(columns, rows) {
    const wide = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = wide.map(({ align }) => (align === 'right' ? '--:' : align === 'center' ? ':-:' : ':--'));
    const body = rows.map((row) => line(wide.map((_, at) => cell(row[at] ?? ''))));
    return [line(wide.map(({ title }) => cell(title))), line(rule), ...body].join('\n');
}
/** A folded section. `body` is Markdown made by the functions of this file. */
function details(summary, body, { open = false } = {}) {
    const parts = typeof summary === 'string' ? [summary] : summary;
    // The blank lines let Markdown be read again inside the HTML block.
    return `<details${open ? ' open' : ''}><summary>${parts.map(summaryPart).join('')}</summary>\n\n${body.trim()}\n\n</details>`;
}
/** Lines of a log or a command as a block; the fence is longer than any in the text. */
function codeBlock(text, language = '') {
    const lines = (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\r\n?/g, '\n')).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** At most `limit` code points, cut between two characters as a reader sees them (never half an emoji), with `…` for the rest. */
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
// What GitHub turns into links and pictures after the Markdown was read; a gap behind each of these stops that:
// a mention or e-mail address, an issue, an emoji or scheme, a host, GH-1, a commit id.
const magnets = /[@#]|:(?! )|\bwww(?=\.)|\bGH(?=-)|[0-9a-f]{6}(?=[0-9a-f])/giu;
// Punctuation that is, or can begin, something in Markdown or HTML; between two letters or digits `.`, `-` and `+` are nothing.
const meaningful = /[#$&*<=>@[\\\]^_`|~]|:(?! )|\)|(?<![A-Za-z0-9])[.+-]|[.+-](?![A-Za-z0-9])/g;
function oneLine(text, lineEnd) {
    return (0,_action_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\r\n?|\n/g, lineEnd).replaceAll('\t', ' '));
}
function entities(text) {
    return text.replace(meaningful, (character) => `&#${character.charCodeAt(0)};`);
}
function summaryPart(part) {
    if (typeof part === 'string')
        return spaced(part, escapeMarkdown(part));
    if ('strong' in part)
        return `<b>${escapeMarkdown(part.strong)}</b>`;
    // No Markdown is read there, and GitHub links nothing in code.
    const value = clip(oneLine(part.code, '⏎'), valueLimit);
    return `<code>${value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
// Escaping trims; between two parts the space is ours.
function spaced(part, escaped) {
    return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}
function cell(markdown) {
    return markdown
        .replace(/[\r\n]+/g, ' ')
        .replace(/\\+\|/g, (match) => match.replace('|', '│'))
        .replaceAll('|', '\\|')
        .trim();
}
function linked(text, url) {
    const address = URL.parse(url);
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
