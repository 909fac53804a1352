export const id = 6531;
export const ids = [6531];
export const modules = {

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestGate: () => (/* binding */ digestGate)
});

// EXTERNAL MODULE: ./build/src/action/name-glob.js
var name_glob = __webpack_require__(8252);
// EXTERNAL MODULE: ./build/src/action/problem.js
var action_problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/report/levels.js
var report_levels = __webpack_require__(2725);
;// CONCATENATED MODULE: ./build/src/report/binding.js



function bindingOf(run) {
    return { repository: run.repository, runId: run.runId, sha: run.sha, attempt: run.runAttempt };
}
function bindingTo(runId, producing, run) {
    if (producing.headRepository.toLowerCase() !== run.repository.toLowerCase()) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-GAT-057',
            message: `run ${runId} was made by code of ${producing.headRepository || 'a deleted repository'}, not of ${run.repository}.`,
            remedy: 'What a fork recorded is no proof; record the image in a run of this repository.',
        });
    }
    const commit = commitOf(run, runId);
    if (producing.headSha !== commit) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-GAT-058',
            message: `run ${runId} was of commit ${producing.headSha}, and this is ${commit}.`,
            remedy: 'Name the run that tested this commit.',
        });
    }
    const merged = producing.event.startsWith('pull_request');
    return { repository: run.repository, runId, sha: merged ? undefined : producing.headSha, attempt: undefined };
}
function commitOf(run, runId) {
    const same = run.eventName === 'workflow_run' && String((0,json_path.at)(run.payload, 'workflow_run', 'id')) === runId;
    return (same ? (0,json_path/* textAt */.$6)(run.payload, 'workflow_run', 'head_sha') : undefined) ?? run.sha;
}
function mustBelong(report, stored, binding, level) {
    const { producer, verified } = report;
    const refuse = (code, why, remedy = again) => {
        throw new action_problem/* Problem */.AF({ code, message: `the report ${stored.where} ${why}.`, remedy });
    };
    if (report.name !== stored.name)
        refuse('DCA-GAT-055', `is about "${report.name}", not about "${stored.name}"`);
    if (producer.repository !== binding.repository) {
        refuse('DCA-GAT-051', `was made in repository ${producer.repository || '(none)'}, not in ${binding.repository || '(none)'}`);
    }
    if (producer.runId !== binding.runId) {
        refuse('DCA-GAT-052', `was made by run ${producer.runId || '(none)'}, not by ${binding.runId || '(none)'}`);
    }
    if (binding.sha !== undefined && producer.sha !== binding.sha) {
        refuse('DCA-GAT-053', `was made of commit ${producer.sha || '(none)'}, not of ${binding.sha || '(none)'}`);
    }
    const later = binding.attempt !== undefined && producer.attempt > binding.attempt;
    if (later || (stored.attempt !== undefined && stored.attempt !== producer.attempt)) {
        refuse('DCA-GAT-054', `says that attempt ${producer.attempt} made it, and that cannot be`);
    }
    if (verified && !(0,report_levels/* reaches */.O6)(verified.level, level)) {
        refuse('DCA-GAT-056', `is the result of an earlier verify at level ${verified.level}, which proves less than ${level}`);
    }
}
const again = 'Let this run record what it tests, and verify that record.';

;// CONCATENATED MODULE: ./build/src/report/cut-differences.js
const mostBytes = 100_000;
function cutDifferences(perImage) {
    const kept = new Set();
    const longest = Math.max(0, ...perImage.map(({ length }) => length));
    let room = mostBytes;
    for (let round = 0; round < longest; round += 1) {
        for (const differences of perImage) {
            const one = differences[round];
            if (one === undefined)
                continue;
            room -= bytesOf(one);
            if (room < 0)
                return perImage.flat().filter((difference) => kept.has(difference));
            kept.add(one);
        }
    }
    return perImage.flat();
}
function bytesOf(one) {
    return new TextEncoder().encode(JSON.stringify(one)).length + 1;
}

// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(9080);
// EXTERNAL MODULE: ./build/src/report/schema.js
var schema = __webpack_require__(417);
;// CONCATENATED MODULE: ./build/src/report/expected.js




async function expectedReports(order, ports) {
    const stored = await loadFrom(order.stores, order.names, ports);
    const expected = new Map();
    for (const name of order.names ?? [])
        expected.set(name, noReport(name, [...stored.keys()]));
    for (const [name, report] of stored)
        expected.set(name, readOne(report, order));
    if (expected.size === 0)
        return none(order.stores);
    if (order.seals.length === 0 || (await isSealed(expected, order, ports)))
        return expected;
    const broken = notSealed();
    return new Map([...expected].map(([name, one]) => [name, one instanceof action_problem/* Problem */.AF ? one : broken]));
}
async function loadFrom(stores, names, ports) {
    const found = new Map();
    for (const store of stores) {
        const wanted = names?.filter((name) => !found.has(name));
        if (wanted?.length === 0)
            break;
        for (const report of await ports.stores[store].load(wanted)) {
            if (!found.has(report.name))
                found.set(report.name, report);
        }
    }
    return found;
}
function readOne(stored, { binding, level }) {
    if (stored.problem)
        return stored.problem;
    try {
        const report = (0,schema.parseReport)(stored.text, stored.where);
        mustBelong(report, stored, binding, level);
        return report;
    }
    catch (error) {
        return (0,action_problem/* asProblem */.gr)(error);
    }
}
async function isSealed(expected, order, ports) {
    const { seals, names, stores } = order;
    const reports = reportsOf(expected);
    const unread = expected.size - reports.length;
    if (reports.length === 0 || fits(seals, reports, reports, unread))
        return true;
    if (names === undefined || stores.includes('cache'))
        return false;
    const all = await loadFrom(stores, undefined, ports);
    const whole = reportsOf(new Map([...all].map(([name, stored]) => [name, readOne(stored, order)])));
    const same = reports.every((report) => whole.some((one) => (0,fingerprint/* sealOf */.Ru)([one]) === (0,fingerprint/* sealOf */.Ru)([report])));
    return same && whole.length === all.size && fits(seals, reports, whole, 0);
}
function fits(seals, wanted, held, unread) {
    const whole = (0,fingerprint/* sealOf */.Ru)(held);
    const alone = new Set(held.map((one) => (0,fingerprint/* sealOf */.Ru)([one])));
    const unused = seals.filter((seal) => seal !== whole && !alone.has(seal));
    return unused.length <= unread && (seals.includes(whole) || wanted.every((one) => seals.includes((0,fingerprint/* sealOf */.Ru)([one]))));
}
function reportsOf(expected) {
    return [...expected.values()].filter((one) => !(one instanceof action_problem/* Problem */.AF));
}
function noReport(name, others) {
    const there = others.length === 0 ? 'there is none at all' : `there are those of ${others.slice(0, 10).join(', ')}`;
    return new action_problem/* Problem */.AF({
        code: 'DCA-GAT-050',
        message: `there is no report of ${name}; ${there}.`,
        remedy: 'Record the image under the same name (`name=reference`), and let this job need the recording one.',
    });
}
function none(stores) {
    return new action_problem/* Problem */.AF({
        code: 'DCA-GAT-007',
        message: `there is no report at all (store: ${stores.join(', ')}), and a gate without a record never opens.`,
        remedy: 'Run digest-gate with `mode: record` in the job that tests, and let this job need it.',
    });
}
function notSealed() {
    return new action_problem/* Problem */.AF({
        code: 'DCA-GAT-060',
        message: 'the reports are not those that the recording job sealed: one was replaced, added or left out since.',
        remedy: 'See which job of this run wrote report artifacts; pass the output `seal` of the job that recorded exactly these images.',
    });
}

// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/src/registry/package-page.js
var package_page = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/src/registry/reference.js
var registry_reference = __webpack_require__(28);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/gate-summary.js





const mostOpen = 10;
function verifySummary(judged, verdict, open) {
    const rows = judged.map((one) => [
        linked(one.name, one.kind === 'judged' ? one.pinned : ''),
        one.kind === 'judged' && one.verdict.level ? (0,markdown/* code */.aY)(one.verdict.level) : '',
        outcome(one),
        digests(one),
    ]);
    return [
        `### ${open ? '✅' : '❌'} Digest gate`,
        verdict,
        ...(rows.length > 0 ? [(0,markdown/* table */.tp)(['Image', 'Level', 'Verdict', 'Tested → now'], rows)] : []),
        ...notes(judged),
        ...judged.flatMap((one) => differing(one, judged.length <= mostOpen)),
    ].join('\n\n');
}
function recordSummary(recorded, seal) {
    const rows = recorded.map(({ report, pinned }) => [
        linked(report.name, pinned),
        (0,markdown/* code */.aY)(report.platforms.map(({ platform }) => platform).join(', ')),
        report.digest === undefined ? `content ${(0,markdown/* code */.aY)((0,registry_digest/* shortDigest */.VK)(report.fingerprint.content))}` : (0,markdown/* code */.aY)(report.digest),
    ]);
    return ['### 📋 Images recorded', (0,markdown/* table */.tp)(['Image', 'Platforms', 'Digest'], rows), `Seal: ${(0,markdown/* code */.aY)(seal)}`].join('\n\n');
}
function outcome(one) {
    if (one.kind === 'unknown')
        return `❌ cannot be judged (${one.problem.code})`;
    return one.verdict.equal ? '✅ equal' : '❌ differs';
}
function linked(name, pinned) {
    const reference = pinned === '' ? undefined : (0,registry_reference/* readReference */.Wf)(pinned);
    const page = reference === undefined || 'why' in reference ? undefined : (0,package_page/* packagePage */.G)(reference);
    return page === undefined ? (0,markdown/* code */.aY)(name) : (0,markdown/* codeLink */.U1)(name, page);
}
function digests(one) {
    if (one.kind === 'unknown')
        return '';
    const tested = one.tested === undefined ? '' : shown(one.tested);
    const now = shown(one.now);
    return tested === '' || tested === now ? (0,markdown/* code */.aY)(now) : `${(0,markdown/* code */.aY)(tested)} → ${(0,markdown/* code */.aY)(now)}`;
}
function shown({ digest, fingerprint }) {
    return (0,registry_digest/* shortDigest */.VK)(digest ?? fingerprint.content);
}
function notes(judged) {
    const equal = judged.flatMap((one) => {
        if (one.kind === 'unknown' || !one.verdict.equal)
            return [];
        const { level, claimed } = one.verdict;
        return level ? [{ level, claimed }] : [];
    });
    const levels = new Set(equal.map(({ level }) => level));
    const blind = new Set(equal.flatMap(report_levels/* blindSpots */.dE));
    const untested = judged.flatMap((one) => one.kind === 'judged' && one.verdict.untested.length > 0
        ? [`${(0,markdown/* code */.aY)(one.name)} has platforms that were never tested: ${(0,markdown/* code */.aY)(one.verdict.untested.join(', '))}.`]
        : []);
    const meant = [...levels].map((level) => `${(0,markdown/* code */.aY)(level)}: ${report_levels/* meaning */.ak[level]}.`);
    return [...meant, ...[...blind].map((text) => `⚠️ ${text}`), ...untested.map((text) => `⚠️ ${text}`)];
}
function differing(one, open) {
    if (one.kind === 'unknown') {
        const said = [one.problem.message, one.problem.remedy ?? ''].join(' ').trim();
        return [(0,markdown/* details */.zH)([{ code: one.name }, ' cannot be judged'], (0,markdown/* codeBlock */.DV)(said, 'text'), { open })];
    }
    const { differences, cause, equal } = one.verdict;
    if (equal || differences.length === 0)
        return [];
    const made = differences.some(({ history }) => history);
    const rows = differences.map(({ platform, what, expected, found, history }) => [
        (0,markdown/* code */.aY)(platform),
        (0,markdown/* code */.aY)(what),
        (0,markdown/* code */.aY)(expected),
        (0,markdown/* code */.aY)(found),
        ...(made ? [(0,markdown/* code */.aY)(history ?? '')] : []),
    ]);
    const body = [
        (0,markdown/* table */.tp)(['Platform', 'What', 'Tested', 'Found', ...(made ? ['Made by'] : [])], rows),
        ...(cause ? [`**Likely cause:** ${(0,markdown/* escapeMarkdown */.FV)(cause.why)}`, `**What helps:** ${cause.remedy}`] : []),
    ];
    return [(0,markdown/* details */.zH)([{ code: one.name }, ' is not what was tested'], body.join('\n\n'), { open })];
}

// EXTERNAL MODULE: ./build/src/report/image-lines.js
var image_lines = __webpack_require__(6403);
// EXTERNAL MODULE: ./build/src/action/pool.js
var pool = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/src/registry/platform.js
var platform = __webpack_require__(2762);
// EXTERNAL MODULE: ./build/src/report/config-parts.js
var config_parts = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/src/report/hash.js
var hash = __webpack_require__(90);
// EXTERNAL MODULE: ./build/src/report/history.js
var report_history = __webpack_require__(5508);
// EXTERNAL MODULE: ./build/src/report/runtime-config.js
var runtime_config = __webpack_require__(3875);
;// CONCATENATED MODULE: ./build/src/report/engine-source.js







async function lookInEngine(reference, engine, ignoredLabel) {
    const image = await engine.image(reference);
    if (image === undefined)
        return undefined;
    const diffIds = checkedDiffIds(image, reference);
    const history = await engine.history(image.id);
    return {
        described: {
            tags: image.tags,
            attestations: [],
            platforms: [
                {
                    platform: (0,platform/* formatPlatform */.Bq)(image.platform),
                    config: (0,runtime_config/* runtimeConfig */.Z)(image.config, ignoredLabel),
                    configDigest: image.idIsConfig ? image.id : undefined,
                    diffIds,
                    layers: [],
                    size: 0,
                    history: engineHistory(history, diffIds.length),
                },
            ],
        },
    };
}
function checkedDiffIds(image, reference) {
    if (image.diffIds.length === 0)
        throw (0,config_parts/* noLayers */.Go)(reference);
    return image.diffIds.map((text) => {
        const diffId = (0,registry_digest/* parseDigest */.m)(text);
        if (diffId !== undefined && !(0,hash/* isHashOfNothing */.J)(diffId))
            return diffId;
        throw new action_problem/* Problem */.AF({
            code: 'DCA-GAT-037',
            message: `the engine names ${JSON.stringify(text)} as a layer of ${reference}, which is no digest of a layer.`,
            remedy: 'Build or pull the image again.',
        });
    });
}
function engineHistory(entries, count) {
    const bySize = entries.map(({ createdBy, size }) => ({ createdBy, makesLayer: size > 0 }));
    const lines = (0,report_history/* layerHistory */.Mg)(bySize, count);
    if (lines.length > 0)
        return lines;
    return (0,report_history/* layerHistory */.Mg)(entries.map(({ createdBy }) => ({ createdBy, makesLayer: (0,report_history/* makesLayer */.J)(createdBy) })), count);
}

// EXTERNAL MODULE: ./build/src/report/layer-proof.js
var layer_proof = __webpack_require__(2398);
// EXTERNAL MODULE: ./build/src/report/registry-source.js
var registry_source = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/src/report/look.js





async function look(image, rules, ports, tested) {
    const { ref } = image;
    const inEngine = (name) => lookInEngine(name, ports.engine, rules.ignoredLabel);
    const inRegistry = (name) => (0,registry_source/* lookInRegistry */.a)((0,registry_reference/* parseReference */.F2)(name), ports.registry, {
        ignoredLabel: rules.ignoredLabel,
        readAttestations: rules.readAttestations,
        tested,
    });
    switch (rules.source) {
        case 'oci-layout':
        case 'archive':
            return inFile(rules.source);
        case 'metadata':
            return byMetadata();
        case 'daemon':
            return { ref, found: (await inEngine(ref)) ?? absent(image, 'the Docker engine has') };
        case 'registry':
            return { ref, found: (await inRegistry(ref)) ?? absent(image, 'the registry has') };
        default:
            return { ref, found: await automatic() };
    }
    async function inFile(kind) {
        const found = await ports.files.look(ref, kind, rules.ignoredLabel);
        return { ref: found.described.tags.find(isFullReference) ?? ref, found };
    }
    async function automatic() {
        if ((0,image_lines/* isLocalId */.D7)(ref))
            return (await inEngine(ref)) ?? absent(image, 'the Docker engine has');
        if (rules.mode === 'verify')
            return (await inRegistry(ref)) ?? absent(image, 'the registry has');
        const asked = await inEngine(ref).catch((error) => {
            if (!(error instanceof action_problem/* Problem */.AF && error.code.startsWith('DCA-DOC-')))
                throw error;
            ports.log.info(`No Docker engine can be asked for ${image.name} (${error.code}); the registry is.`);
            return undefined;
        });
        return asked ?? (await inRegistry(ref)) ?? absent(image, 'neither the Docker engine nor the registry has');
    }
    async function byMetadata() {
        const { names, digest, configDigest } = await ports.files.metadata(ref, image.name);
        const [name] = names;
        if (name !== undefined && digest !== undefined) {
            const { host, path, tag } = (0,registry_reference/* parseReference */.F2)(name);
            const reference = { host, path, digest, ...(tag === undefined ? {} : { tag }) };
            const found = await (0,registry_source/* lookInRegistry */.a)(reference, ports.registry, { ...rules, tested });
            if (found)
                return { ref: name, found: agreeing(found, configDigest, ref) };
        }
        for (const id of [configDigest, digest]) {
            const loaded = id && (await inEngine(id));
            if (loaded)
                return { ref: name ?? id, found: loaded };
        }
        return { ref, found: absent(image, 'neither the registry nor the Docker engine has') };
    }
}
function isFullReference(name) {
    if (!name.includes('/'))
        return false;
    try {
        return (0,registry_reference/* parseReference */.F2)(name).path !== '';
    }
    catch {
        return false;
    }
}
function agreeing(found, configDigest, path) {
    const configs = found.described.platforms.map((platform) => platform.configDigest);
    if (configDigest === undefined || configs.some((one) => one === configDigest))
        return found;
    throw new action_problem/* Problem */.AF({
        code: 'DCA-GAT-039',
        message: `${path} names the configuration ${configDigest}, and the registry's image has ${configs.join(', ')}.`,
        remedy: 'The file belongs to another build; let the build write it again.',
    });
}
function absent({ name, ref }, who) {
    throw new action_problem/* Problem */.AF({
        code: 'DCA-GAT-061',
        message: `${who} no image ${ref}${name === ref ? '' : ` (${name})`}.`,
        remedy: 'See whether the step that builds or pushes it ran, and whether the reference is the one that it used.',
    });
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/src/report/make-report.js


function makeReport({ name, ref, found, inputsHash, producer }) {
    const { digest, mediaType, tags, platforms, attestations } = found.described;
    return {
        schema: report/* reportSchema */.Q,
        name,
        ref,
        digest,
        mediaType,
        pushed: found.held !== undefined,
        tags,
        inputsHash,
        platforms,
        attestations,
        fingerprint: (0,fingerprint/* fingerprintOf */.ax)({ digest, platforms }),
        producer,
    };
}
function producerOf(run, at) {
    return {
        repository: run.repository,
        runId: run.runId,
        attempt: run.runAttempt,
        job: run.job,
        sha: run.sha,
        ref: run.ref,
        event: run.eventName,
        createdAt: at.toISOString(),
        tool: 'docker-ci-actions/digest-gate@1',
    };
}

;// CONCATENATED MODULE: ./build/src/report/problems.js

function together(problems) {
    const [{ name, problem }, ...others] = problems;
    if (others.length === 0) {
        const { code, message, remedy, voice } = problem;
        return new action_problem/* Problem */.AF({
            code,
            message: `image ${name}: ${message}`,
            ...(remedy === undefined ? {} : { remedy }),
            voice,
            cause: problem,
        });
    }
    const lines = problems.map((one) => `  - ${one.name}: ${one.problem.code}: ${one.problem.message}`);
    return new action_problem/* Problem */.AF({
        code: 'DCA-GAT-090',
        voice: problem.voice,
        message: `${problems.length} images could not be judged, and an image that cannot be judged is never equal.\n${lines.join('\n')}`,
        remedy: problem.remedy ?? 'Mend the first one; the others may follow from it.',
        cause: problem,
    });
}

;// CONCATENATED MODULE: ./build/src/report/record.js









async function record(order, ports) {
    const producer = producerOf(ports.run, ports.now());
    const looked = order.container
        ? [await lookAtContainer(order.container, order, ports)]
        : await lookAtAll(order, ports);
    const recorded = looked.map(({ image, ref, found }) => {
        const inputsHash = order.inputsHashes[image.name];
        const text = (0,schema/* serializeReport */.x)(makeReport({ name: image.name, ref, found, inputsHash, producer }));
        return { report: (0,schema.parseReport)(text, image.name), pinned: pinnedOf(found), text };
    });
    const files = recorded.map(({ report, text }) => ({ name: report.name, text }));
    await ports.stores.file.save(files);
    for (const store of order.stores)
        if (store !== 'file')
            await saveIn(store, files, ports);
    return recorded;
}
async function lookAtAll(order, ports) {
    const rules = { ...order, mode: 'record', readAttestations: true };
    const settled = await (0,pool/* pool */.dz)(order.images, 8, async (image) => {
        const looked = await look(image, rules, ports);
        if (order.deep === 'always')
            await mustUnpack(looked.found, image.name, ports);
        return { image, ...looked };
    });
    const { values, errors } = (0,pool/* valuesOrErrors */.Ve)(settled);
    const [first, ...others] = errors.map(({ item, error }) => ({ name: item.name, problem: (0,action_problem/* asProblem */.gr)(error) }));
    if (first)
        throw together([first, ...others]);
    return values;
}
async function lookAtContainer(line, order, ports) {
    const named = (0,image_lines/* namedImage */.VR)(line);
    const container = await ports.engine.container(named.ref);
    if (container === undefined) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-GAT-062',
            message: `the Docker engine has no container ${named.ref}.`,
            remedy: 'Start the test with `--name` and without `--rm`, so that the container is still there to be asked.',
        });
    }
    const found = await lookInEngine(container.image, ports.engine, order.ignoredLabel);
    if (found === undefined) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-GAT-063',
            message: `the image ${container.image} that container ${named.ref} ran is gone.`,
            remedy: 'Record it before the image is removed.',
        });
    }
    const name = line.includes('=') ? named.name : (0,image_lines/* namedImage */.VR)(container.reference).name;
    return { image: { name, ref: container.reference }, ref: container.reference, found };
}
async function mustUnpack(found, name, ports) {
    const { broken } = await (0,layer_proof/* proveLayers */.fq)(undefined, found, { ...ports, deep: 'always' });
    const [first] = broken;
    if (first === undefined)
        return;
    throw new action_problem/* Problem */.AF({
        code: 'DCA-GAT-038',
        message: `layer ${first.position + 1} of ${name} (${first.platform}) is not what its configuration claims: ${first.diffId} is claimed, ${first.found} was found.`,
        remedy: 'Do not use this image; find out who can push to its repository, and build it again.',
    });
}
async function saveIn(store, files, ports) {
    try {
        await ports.stores[store].save(files);
    }
    catch (error) {
        if (!(error instanceof action_problem/* Problem */.AF && error.code === 'DCA-GAT-023'))
            throw error;
        ports.log.warn(`${error.message} The reports are in the folder of the input "path" alone. ${error.remedy ?? ''}`);
    }
}
function pinnedOf(found) {
    const reference = found.held?.reference;
    return reference === undefined ? '' : `${reference.host}/${reference.path}@${reference.digest}`;
}
function inputsHashes(lines, images) {
    const [only, another] = images;
    const pairs = lines.map((line) => {
        const [, name, hash = ''] = /^(?:([^=]+)=)?(?:sha256:)?([0-9a-f]{16,128})$/.exec(line) ?? [];
        if (hash === '' || (name === undefined && (another !== undefined || lines.length > 1))) {
            throw new action_problem/* Problem */.AF({
                code: 'DCA-GAT-008',
                message: `${JSON.stringify(line.slice(0, 200))} in \`inputs-hash\` is no inputs hash of one image.`,
                remedy: 'Pass `inputs-hash` of the matrix entry; for several images write `name=hash` lines.',
            });
        }
        return [name?.trim() ?? only?.name ?? '', hash];
    });
    return Object.fromEntries(pairs);
}

// EXTERNAL MODULE: ./build/src/registry/inputs-tag.js
var inputs_tag = __webpack_require__(8337);
;// CONCATENATED MODULE: ./build/src/report/tag-inputs.js

async function tagInputs(judged, registry) {
    if (judged.kind !== 'judged' || !judged.verdict.equal)
        return undefined;
    const { held } = judged.found;
    const hash = judged.tested?.inputsHash?.replace(/^sha256:/, '');
    if (held === undefined || hash === undefined || !/^[0-9a-f]{16,}$/.test(hash))
        return undefined;
    const tag = (0,inputs_tag/* inputsTag */.w)(hash);
    const { host, path, digest } = held.reference;
    const there = await registry.resolve({ host, path, tag });
    if (there?.digest !== digest)
        await registry.putTag({ repository: { host, path }, tag, manifest: held.manifest });
    return tag;
}

;// CONCATENATED MODULE: ./build/src/report/causes.js
const pinBase = 'Pin the base image by digest (`FROM name@sha256:…`) and build both times from the same cache.';
const sameBuild = 'Let the releasing job build from the cache that the testing job wrote, with the same BuildKit, or build once and promote the tested digest (`level: manifest`).';
const reproducible = 'set SOURCE_DATE_EPOCH with `rewrite-timestamp=true`, and pin the packages that are installed';
function explainDifferences(differences, reports) {
    const first = differences.find(({ what }) => what !== 'digest') ?? differences[0];
    if (first === undefined)
        return { why: 'the level that was asked for was not reached.', remedy: sameBuild };
    if (first.what === 'digest')
        return digestCause(reports.expected);
    if (first.what === 'platform')
        return platformCause(first);
    if (first.what.startsWith('content of layer'))
        return foreignBlob;
    if (first.what.startsWith('layer'))
        return layerCause(first, reports);
    if (first.what.startsWith('attestation')) {
        return {
            why: 'the image was built without the attestations that are required.',
            remedy: 'Build with `provenance: true` and `sbom: true`, and push the index, not a single platform of it.',
        };
    }
    return {
        why: 'the layers are the tested ones and the configuration is not: the image was changed after its test (docker commit, other build arguments or labels).',
        remedy: 'Release what was tested; a label that changes with every build belongs in `ignore-labels`, in both modes.',
    };
}
function digestCause(expected) {
    if (expected.digest === undefined) {
        return {
            why: 'the report was recorded where no registry held the image, so no digest was tested.',
            remedy: 'Push by digest, test that digest, and record it with `source: registry`; or use `level: content` where the image is rebuilt.',
        };
    }
    return {
        why: 'the image was built or pushed again: the content is equal and its manifest is not (other compression, attestations or annotations).',
        remedy: 'Promote the tested digest instead of pushing again, or use `level: content`.',
    };
}
function platformCause({ found }) {
    return found === 'missing'
        ? {
            why: 'the image lacks a platform that was tested.',
            remedy: 'Build with the same `platforms` in both jobs; `docker push` of a loaded image drops all but one platform.',
        }
        : {
            why: 'the image has a platform that was never tested.',
            remedy: 'Record all platforms (`source: registry` sees every one), or say `untested-platforms: warn` if that is meant.',
        };
}
const foreignBlob = {
    why: 'a layer in the registry does not unpack to what the configuration claims: these are not the files that were tested, whoever put them there.',
    remedy: 'Do not release this image. Find out who can push to the repository, then build, test and push again by digest.',
};
function layerCause({ platform, what, history = '' }, reports) {
    const index = Number(/^layer (\d+)$/.exec(what)?.[1] ?? '1') - 1;
    const tested = lineAt(reports.expected, platform, index);
    const now = lineAt(reports.found, platform, index);
    if (tested !== '' && now !== '' && tested !== now) {
        return {
            why: `the instruction itself is another one ("${now}"): the Dockerfile, its arguments or the base image changed between test and release.`,
            remedy: `Build both from the same commit with the same build arguments. ${pinBase}`,
        };
    }
    if (index === 0 && !/^(?:RUN|COPY|WORKDIR|\/bin\/sh)/.test(history)) {
        return {
            why: 'the first layer differs, which is the base image: its tag moved between test and release, or it is not pinned.',
            remedy: pinBase,
        };
    }
    const copied = /^(?:COPY|ADD)/.test(history);
    return {
        why: copied
            ? 'the same instruction made other files: other sources, or a cache miss with new timestamps.'
            : 'the same instruction ran again (a cache miss) and gave another result: timestamps, or packages that are not pinned.',
        remedy: `${sameBuild} To make rebuilds equal, ${reproducible}.`,
    };
}
function lineAt(report, platform, index) {
    return report.platforms.find((one) => one.platform === platform)?.history[index] ?? '';
}

// EXTERNAL MODULE: ./build/src/action/canonical-json.js
var canonical_json = __webpack_require__(3757);
;// CONCATENATED MODULE: ./build/src/report/compare-config.js

const plain = [
    'user',
    'entrypoint',
    'cmd',
    'shell',
    'workingDir',
    'volumes',
    'ports',
    'stopSignal',
    'healthcheck',
    'onBuild',
];
function compareConfig(expected, found, ignoredLabel) {
    return [
        ...plain.flatMap((key) => different(`config.${key}`, compare_config_shown(expected[key]), compare_config_shown(found[key]))),
        ...compareEnvironment(expected.env, found.env),
        ...compareMaps('config.labels', withoutIgnored(expected.labels), withoutIgnored(found.labels)),
    ];
    function withoutIgnored(labels) {
        return new Map(Object.entries(labels).filter(([name]) => !ignoredLabel(name)));
    }
}
function compareEnvironment(expected, found) {
    const byName = compareMaps('config.env', variables(expected), variables(found));
    return byName.length > 0 ? byName : different('config.env', compare_config_shown(expected), compare_config_shown(found));
}
function variables(env) {
    return new Map(env.map((line) => {
        const equals = line.indexOf('=');
        return equals < 0 ? [line, '(no value)'] : [line.slice(0, equals), line.slice(equals + 1)];
    }));
}
function compareMaps(what, expected, found) {
    const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
    return names
        .filter((name) => expected.get(name) !== found.get(name))
        .map((name) => ({
        what: `${what}.${name}`,
        expected: expected.get(name) ?? 'not set',
        found: found.get(name) ?? 'not set',
    }));
}
function different(what, expected, found) {
    return expected === found ? [] : [{ what, expected, found }];
}
function compare_config_shown(value) {
    const text = typeof value === 'string' ? value : (0,canonical_json/* canonicalJson */.d)(value);
    return text === '' || text === '[]' || text === '{}' ? 'not set' : text;
}

;// CONCATENATED MODULE: ./build/src/report/compare.js



function compare(expected, found, rules) {
    const differing = {
        digest: compareDigest(expected, found),
        platforms: missingPlatforms(expected, found),
        layers: eachPlatform(expected, found, compareLayers),
        config: eachPlatform(expected, found, (a, b) => compareConfig(a.config, b.config, rules.ignoredLabel)),
        broken: rules.proof.broken.map(brokenLayer),
        attestations: missingAttestations(found, rules.requiredAttestations),
    };
    const untested = untestedPlatforms(expected, found);
    const level = reachedLevel(differing, rules.proof.state);
    const extra = rules.untestedPlatforms === 'fail' ? untested.map(untestedPlatform) : [];
    const differences = [
        ...(rules.level === 'manifest' ? differing.digest : []),
        ...differing.platforms,
        ...extra,
        ...differing.broken,
        ...differing.layers,
        ...(rules.level === 'layers' ? [] : differing.config),
        ...differing.attestations,
    ];
    const claimed = rules.proof.state === 'claimed' && level !== 'manifest';
    const enough = level !== undefined && (0,report_levels/* reaches */.O6)(level, accepted(rules)) && (!claimed || rules.acceptsClaims);
    const equal = enough && differences.length === 0;
    return {
        equal,
        level,
        claimed: equal && claimed,
        differences,
        untested: rules.untestedPlatforms === 'allow' ? [] : untested,
        cause: equal ? undefined : explainDifferences(differences, { expected, found }),
    };
}
function accepted({ level, acceptsClaims }) {
    return level === 'content' && acceptsClaims ? 'claimed-content' : level;
}
function reachedLevel(differing, proof) {
    if ([differing.platforms, differing.layers, differing.broken].some(({ length }) => length > 0))
        return undefined;
    if (differing.config.length > 0)
        return 'layers';
    if (differing.digest.length === 0)
        return 'manifest';
    return proof === 'proven' ? 'content' : 'claimed-content';
}
function compareDigest(expected, found) {
    if (expected.digest !== undefined && expected.digest === found.digest)
        return [];
    return [
        {
            platform: '',
            what: 'digest',
            expected: expected.digest ?? 'none: it was recorded where no registry held it',
            found: found.digest ?? 'none: no registry holds it',
        },
    ];
}
function missingPlatforms(expected, found) {
    return expected.platforms
        .filter(({ platform }) => platformOf(found, platform) === undefined)
        .map(({ platform }) => ({ platform, what: 'platform', expected: 'present', found: 'missing' }));
}
function untestedPlatforms(expected, found) {
    return found.platforms
        .map(({ platform }) => platform)
        .filter((platform) => platformOf(expected, platform) === undefined);
}
function untestedPlatform(platform) {
    return { platform, what: 'platform', expected: 'none: it was never tested', found: 'present' };
}
function eachPlatform(expected, found, differences) {
    return expected.platforms.flatMap((tested) => {
        const now = platformOf(found, tested.platform);
        return now === undefined
            ? []
            : differences(tested, now).map((difference) => ({ platform: tested.platform, ...difference }));
    });
}
function compareLayers(tested, now) {
    const count = Math.max(tested.diffIds.length, now.diffIds.length);
    const at = Array.from({ length: count }, (_, index) => index).find((index) => tested.diffIds[index] !== now.diffIds[index]);
    if (at === undefined)
        return [];
    const first = {
        what: `layer ${at + 1}`,
        expected: tested.diffIds[at] ?? 'no such layer',
        found: now.diffIds[at] ?? 'no such layer',
        history: tested.history[at] ?? now.history[at] ?? '',
    };
    if (tested.diffIds.length === now.diffIds.length)
        return [first];
    return [first, { what: 'layers', expected: String(tested.diffIds.length), found: String(now.diffIds.length) }];
}
function brokenLayer({ platform, position, diffId, found }) {
    return { platform, what: `content of layer ${position + 1}`, expected: diffId, found };
}
function missingAttestations(found, required) {
    return found.platforms.flatMap(({ platform, manifest }) => {
        const kinds = found.attestations
            .filter(({ subject }) => manifest !== undefined && subject === manifest)
            .flatMap((attestation) => attestation.kinds);
        return required
            .filter((kind) => !kinds.includes(kind))
            .map((kind) => ({ platform, what: `attestation ${kind}`, expected: 'attached', found: 'missing' }));
    });
}
function platformOf(report, platform) {
    return report.platforms.find((one) => one.platform === platform);
}

;// CONCATENATED MODULE: ./build/src/report/verify.js








async function verify(order, ports) {
    const settled = await (0,pool/* pool */.dz)(order.images, 8, async (image) => {
        const tested = order.expected.get(image.name);
        if (tested === undefined || tested instanceof action_problem/* Problem */.AF) {
            return { ...image, kind: 'unknown', problem: tested ?? noReport(image.name, [...order.expected.keys()]) };
        }
        try {
            return await judge(image, tested, order, ports);
        }
        catch (error) {
            return { ...image, tested, kind: 'unknown', problem: (0,action_problem/* asProblem */.gr)(error) };
        }
    });
    return settled.map((one) => (one.done ? one.value : { ...one.item, kind: 'unknown', problem: (0,action_problem/* asProblem */.gr)(one.error) }));
}
async function judge(image, tested, order, ports) {
    const rules = { ...order, mode: 'verify', readAttestations: order.requiredAttestations.length > 0 };
    const { ref, found } = await look(image, rules, ports, tested);
    const sameBytes = found.held !== undefined && tested.digest === found.described.digest;
    const proof = sameBytes && order.deep !== 'always'
        ? { state: 'proven', broken: [] }
        : await (0,layer_proof/* proveLayers */.fq)(tested, found, { ...ports, deep: order.deep });
    const making = { name: image.name, ref, found, inputsHash: tested.inputsHash };
    const now = makeReport({ ...making, producer: producerOf(ports.run, ports.now()) });
    const verdict = compare(tested, now, { ...order, proof, acceptsClaims: order.deep === 'never' });
    return { ...image, tested, kind: 'judged', verdict, now, found, pinned: pinnedOf(found) };
}
function verifiedReport(judged, at) {
    const { verdict, now } = judged;
    if (!verdict.equal || verdict.level === undefined)
        return undefined;
    return { ...now, verified: { level: verdict.level, at: at.toISOString() } };
}

;// CONCATENATED MODULE: ./build/src/report/release.js






async function release(judged, order, ports) {
    const at = ports.now();
    const reports = judged.flatMap((one) => {
        const report = one.kind === 'judged' ? verifiedReport(one, at) : undefined;
        return report === undefined ? [] : [{ name: report.name, text: (0,schema/* serializeReport */.x)(report) }];
    });
    if (reports.length === 0)
        return undefined;
    try {
        await ports.verifiedStores.file.save(reports);
        if (order.stores.includes('artifact'))
            await ports.verifiedStores.artifact.save(reports);
    }
    catch (error) {
        return (0,action_problem/* asProblem */.gr)(error);
    }
    return order.tagInputs ? tagAll(judged, ports) : undefined;
}
async function tagAll(judged, { registry, log }) {
    const settled = await (0,pool/* pool */.dz)(judged, 8, async (one) => ({ name: one.name, tag: await tagInputs(one, registry) }));
    const { values, errors } = (0,pool/* valuesOrErrors */.Ve)(settled);
    for (const { name, tag } of values) {
        log.info(tag === undefined
            ? `${name}: no tag of its inputs (not verified, no inputs hash, or in no registry)`
            : `${name}: tagged ${tag}`);
    }
    const [first, ...others] = errors.map(({ item, error }) => ({ name: item.name, problem: (0,action_problem/* asProblem */.gr)(error) }));
    return first && together([first, ...others]);
}

;// CONCATENATED MODULE: ./build/actions/digest-gate/verdict.js




function verdictOf(judged, level) {
    const equal = judged.filter((one) => one.kind === 'judged' && one.verdict.equal);
    const open = judged.length > 0 && equal.length === judged.length;
    const sentence = open
        ? `The gate is open: ${judged.length === 1 ? 'the image is what was tested' : `all ${judged.length} images are what was tested`} (level ${(0,report_levels/* weakest */.hB)(equal.flatMap(levelOf))}).${equal.some(isClaimed) ? claimedNote : ''}`
        : `The gate is closed: ${judged.length - equal.length} of ${judged.length} ${judged.length === 1 ? 'image' : 'images'} cannot be shown to be what was tested at level ${level}.`;
    return { open, sentence, lines: judged.flatMap(linesOf), warnings: judged.flatMap(warningsOf) };
}
function closing(judged, verdict, onMismatch) {
    const unknown = judged.flatMap((one) => one.kind === 'unknown' ? [{ name: one.name, problem: one.problem }] : []);
    const differing = judged.filter((one) => one.kind === 'judged' && !one.verdict.equal);
    const [first, ...others] = unknown;
    if (first && differing.length === 0)
        return together([first, ...others]);
    if (verdict.open || (onMismatch === 'warn' && !first))
        return undefined;
    const causes = differing.map((one) => (one.kind === 'judged' ? one.verdict.cause : undefined));
    return new action_problem/* Problem */.AF({
        code: 'DCA-GAT-070',
        message: [verdict.sentence, ...told(judged.flatMap(linesOf).filter((line) => !line.includes(': equal, ')))].join('\n'),
        remedy: causes.find((cause) => cause !== undefined)?.remedy ?? 'Release what was tested.',
    });
}
function told(lines) {
    const more = lines.length - mostLines;
    return [
        ...lines.slice(0, mostLines).map((line) => `  - ${(0,markdown/* clip */.$Q)(line, 600)}`),
        ...(more > 0 ? [`  - and ${more} more lines in the log`] : []),
    ];
}
const mostLines = 20;
function linesOf(one) {
    if (one.kind === 'unknown')
        return [`${one.name}: cannot be judged, ${one.problem.code}: ${one.problem.message}`];
    const { verdict, pinned } = one;
    if (verdict.equal)
        return [`${one.name}: equal, level ${verdict.level}${pinned === '' ? '' : `, ${pinned}`}`];
    const differences = verdict.differences.slice(0, mostLines).map(({ platform, what, expected, found, history }) => {
        const where = platform === '' ? '' : `${platform}, `;
        return `${one.name}: ${where}${what}: tested ${expected}, found ${found}${history ? `, made by ${history}` : ''}`;
    });
    const more = verdict.differences.length - mostLines;
    return [
        ...differences,
        ...(more > 0 ? [`${one.name}: and ${more} more differences`] : []),
        ...(verdict.cause ? [`${one.name}: likely cause: ${verdict.cause.why}`] : []),
    ];
}
function warningsOf(one) {
    if (one.kind === 'unknown')
        return [];
    const { untested, level, equal, claimed } = one.verdict;
    const blind = equal && level ? (0,report_levels/* blindSpots */.dE)({ level, claimed }) : [];
    return [
        ...(equal && untested.length > 0
            ? [`${one.name} has platforms that were never tested: ${untested.join(', ')}.`]
            : []),
        ...blind.map((spot) => `${one.name}: level ${level}. ${spot}`),
    ];
}
const claimedNote = ' This is what the registry claims: `deep: never` was asked for, and no layer was read.';
function isClaimed(one) {
    return one.kind === 'judged' && one.verdict.claimed;
}
function levelOf(one) {
    return one.kind === 'judged' && one.verdict.level ? [one.verdict.level] : [];
}

;// CONCATENATED MODULE: ./build/actions/digest-gate/run.js












function digestGate(inputs, ports) {
    return inputs.mode === 'record' ? recordMode(inputs, ports) : verifyMode(inputs, ports);
}
async function recordMode(inputs, ports) {
    if (inputs.images.length > 0 === (inputs.container !== undefined)) {
        throw new action_problem/* Problem */.AF({
            code: inputs.container === undefined ? 'DCA-GAT-001' : 'DCA-GAT-004',
            message: inputs.container === undefined
                ? 'there is no image to record: `images` and `container` are both empty.'
                : '`images` and `container` are both given.',
            remedy: 'Name the images that were tested in `images`, or the container that ran one in `container`.',
        });
    }
    const images = (0,image_lines/* imageLines */.nP)(inputs.images);
    const named = inputs.container === undefined ? images : [(0,image_lines/* namedImage */.VR)(inputs.container)];
    const hashes = inputsHashes(inputs.inputsHash, named);
    const order = {
        images,
        container: inputs.container,
        source: inputs.source,
        deep: inputs.deep,
        ignoredLabel: anyOf(inputs.ignoreLabels),
        inputsHashes: hashes,
        stores: inputs.store,
    };
    const recorded = await ports.log.group('Record', () => record(order, ports));
    for (const { report, pinned } of recorded) {
        ports.log.info(`${report.name}: ${report.platforms.map(({ platform }) => platform).join(', ')}, ${pinned || (report.digest ?? `content ${report.fingerprint.content}`)}`);
    }
    const seal = (0,fingerprint/* sealOf */.Ru)(recorded.map(({ report }) => report));
    const verdict = `Recorded ${count(recorded.length)}; seal ${seal}.`;
    return {
        outputs: {
            verified: false,
            images: Object.fromEntries(recorded.map((one) => [one.report.name, recordedImage(one)])),
            pinned: recorded.flatMap(({ pinned }) => (pinned === '' ? [] : [pinned])),
            seal,
            layersDigest: layersDigestOf(recorded.map(({ report }) => report)),
            differences: [],
            differencesCount: 0,
            reportPath: inputs.path,
        },
        summary: recordSummary(recorded, seal),
        verdict,
    };
}
async function verifyMode(inputs, ports) {
    const images = (0,image_lines/* imageLines */.nP)(inputs.images);
    const expected = await expectedFor(inputs, images.length === 0 ? undefined : images.map(({ name }) => name), ports);
    if (expected instanceof action_problem/* Problem */.AF)
        return run_closed(expected, inputs);
    const judgedImages = images.length > 0 ? images : [...expected].map(([name, one]) => ({ name, ref: refOf(one) }));
    const order = {
        images: judgedImages,
        expected,
        source: inputs.source,
        level: inputs.level,
        deep: inputs.deep,
        ignoredLabel: anyOf(inputs.ignoreLabels),
        untestedPlatforms: inputs.untestedPlatforms,
        requiredAttestations: inputs.requireAttestations ?? [],
    };
    const judged = await ports.log.group('Verify', () => verify(order, ports));
    const verdict = verdictOf(judged, inputs.level);
    for (const line of verdict.lines)
        ports.log.info(line);
    for (const line of verdict.warnings)
        ports.log.warn(line);
    if (!verdict.open && inputs.onMismatch === 'warn')
        ports.log.warn(verdict.sentence);
    const trouble = await release(judged, { tagInputs: inputs.tagInputs, stores: inputs.store }, ports);
    const all = judged.flatMap(differencesOf);
    const differences = cutDifferences(judged.map(differencesOf));
    if (differences.length < all.length)
        ports.log.warn(`the output "differences" has ${differences.length} of ${all.length} differences; the log and the summary have more.`);
    const reports = [...expected.values()].filter((one) => !(one instanceof action_problem/* Problem */.AF));
    return {
        outputs: {
            verified: verdict.open,
            images: Object.fromEntries(judged.map((one) => [one.name, judgedImage(one)])),
            pinned: judged.flatMap((one) => (isEqual(one) && one.pinned !== '' ? [one.pinned] : [])),
            seal: reports.length === 0 ? '' : (0,fingerprint/* sealOf */.Ru)(reports),
            layersDigest: layersDigestOf(judged.flatMap((one) => (one.kind === 'judged' ? [one.now] : []))),
            differences,
            differencesCount: all.length,
            reportPath: inputs.path,
        },
        summary: verifySummary(judged, verdict.sentence, verdict.open),
        verdict: verdict.sentence,
        failure: closing(judged, verdict, inputs.onMismatch) ?? trouble,
    };
}
function run_closed(failure, inputs) {
    const verdict = 'The gate is closed: no image was compared.';
    const outputs = {
        verified: false,
        images: {},
        pinned: [],
        seal: '',
        layersDigest: '',
        differences: [],
        differencesCount: 0,
    };
    return {
        outputs: { ...outputs, reportPath: inputs.path },
        summary: verifySummary([], `${verdict} ${failure.code}: ${failure.message}`, false),
        verdict,
        failure,
    };
}
async function expectedFor(inputs, names, ports) {
    const seals = inputs.expected ?? [];
    if (inputs.requireExpected && seals.length === 0) {
        return new action_problem/* Problem */.AF({
            code: 'DCA-GAT-006',
            message: '`expected` is empty and `require-expected` is true: the job that records was skipped, or its output was not passed on.',
            remedy: 'Pass `${{ needs.<job>.outputs.seal }}`, and let this job run only if that one succeeded.',
        });
    }
    if (inputs.store.includes('cache') && seals.length === 0) {
        throw new action_problem/* Problem */.AF({
            code: 'DCA-GAT-005',
            message: 'reports of the cache are taken only together with `expected`, because every job of the branch may write a cache.',
            remedy: 'Pass the output `seal` of the recording job as `expected`, or use `store: artifact`.',
        });
    }
    const { runId } = inputs;
    const other = runId !== undefined && runId !== ports.run.runId;
    const binding = other ? bindingTo(runId, await ports.producingRun(runId), ports.run) : bindingOf(ports.run);
    return expectedReports({ names, stores: inputs.store, binding, level: inputs.level, seals }, ports);
}
function refOf(expected) {
    return expected instanceof action_problem/* Problem */.AF ? '' : expected.ref;
}
function recordedImage({ report, pinned }) {
    return { ...described(report, pinned), level: '', verified: false, reason: 'recorded' };
}
function judgedImage(one) {
    if (one.kind === 'unknown') {
        const reason = `${one.problem.code}: ${one.problem.message}`;
        return { ref: one.ref, digest: '', pinned: '', fingerprint: '', level: '', platforms: [], verified: false, reason };
    }
    const { verdict, now, pinned } = one;
    const reason = verdict.equal
        ? `equal at level ${verdict.level}${verdict.claimed ? ', as the registry claims it (`deep: never`)' : ''}`
        : `${verdict.differences
            .map(({ what }) => what)
            .slice(0, 5)
            .join(', ') || 'not proven'} differ from what was tested`;
    return { ...described(now, pinned), level: verdict.level ?? '', verified: verdict.equal, reason };
}
function described(report, pinned) {
    return {
        ref: report.ref,
        digest: report.digest ?? '',
        pinned,
        fingerprint: report.fingerprint.content,
        platforms: report.platforms.map(({ platform }) => platform),
    };
}
function differencesOf(one) {
    if (one.kind === 'unknown')
        return [];
    return one.verdict.differences.map(({ platform, what, expected, found }) => ({
        image: one.name,
        platform,
        what,
        expected,
        found,
    }));
}
function layersDigestOf(reports) {
    const [only, ...others] = reports.flatMap(({ platforms }) => platforms);
    return only === undefined || others.length > 0 ? '' : (0,fingerprint/* layersDigest */.bQ)(only.diffIds);
}
function isEqual(one) {
    return one.kind === 'judged' && one.verdict.equal;
}
function count(images) {
    return images === 1 ? '1 image' : `${images} images`;
}
function anyOf(globs) {
    const patterns = globs.map(name_glob/* nameGlob */.e);
    return (name) => patterns.some((matches) => matches(name));
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

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputsTag)
/* harmony export */ });
function inputsTag(hash) {
    return `in-${hash.slice(0, 16)}`;
}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ packagePage)
/* harmony export */ });
function packagePage({ host, path }) {
    if (host === 'ghcr.io')
        return `https://ghcr.io/${path}`;
    if (host === 'quay.io')
        return `https://quay.io/repository/${path}`;
    if (host !== 'docker.io')
        return undefined;
    return `https://hub.docker.com/${path.startsWith('library/') ? `_/${path.slice('library/'.length)}` : `r/${path}`}`;
}


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   bQ: () => (/* binding */ layersDigest)
/* harmony export */ });
/* harmony import */ var _action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var _registry_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8734);


function fingerprintOf(image) {
    const platforms = [...image.platforms].sort((a, b) => (a.platform < b.platform ? -1 : 1));
    return {
        manifest: image.digest,
        content: (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(platforms.map(({ platform, diffIds, config }) => ({ platform, diffIds, config })))),
        layers: (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(platforms.map(({ platform, diffIds }) => ({ platform, diffIds })))),
    };
}
function sealOf(reports) {
    const lines = [...reports]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((report) => {
        const { manifest, content, layers } = report.fingerprint;
        return `${report.name} ${manifest ?? '-'} ${content} ${layers} ${(0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(report))}\n`;
    });
    return (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lines.join(''));
}
function layersDigest(diffIds) {
    return (0,_registry_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(`[${diffIds.join(' ')}]\n`).slice('sha256:'.length);
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ LayerTooLarge),
/* harmony export */   fq: () => (/* binding */ proveLayers)
/* harmony export */ });
/* unused harmony export unpackLimit */
class LayerTooLarge extends Error {
    name = 'LayerTooLarge';
}
const gibibyte = 1024 ** 3;
function unpackLimit(compressed) {
    return Math.min(64 * gibibyte, Math.max(gibibyte, compressed * 1100));
}
async function proveLayers(tested, found, reading) {
    const { openLayer } = found;
    const { deep, log } = reading;
    if (openLayer === undefined)
        return { state: 'proven', broken: [] };
    const unproven = found.described.platforms.flatMap((platform) => unprovenLayers(tested, platform, deep, found));
    if (unproven.length === 0)
        return { state: 'proven', broken: [] };
    if (deep === 'never')
        return { state: 'claimed', broken: [] };
    const broken = [];
    for (const layer of unproven) {
        const { digest, size } = layer.platform.layers[layer.position] ?? {};
        log.info(`Reading layer ${layer.position + 1} (${digest ?? layer.diffId}${size ? `, ${mebibytes(size)}` : ''}) to prove its content.`);
        const is = await unpacked(layer, openLayer, reading);
        const { platform, position, diffId } = layer;
        if (is !== diffId)
            broken.push({ platform: platform.platform, position, diffId, found: is });
    }
    return { state: 'proven', broken };
}
function unprovenLayers(tested, platform, deep, { held }) {
    const all = platform.diffIds.map((diffId, position) => ({ platform, position, diffId }));
    if (deep === 'always' || tested === undefined)
        return all;
    const same = tested.platforms.find((one) => one.platform === platform.platform);
    if (same === undefined || same.diffIds.join() !== platform.diffIds.join())
        return [];
    if (held === undefined)
        return all;
    return all.filter(({ position }) => {
        const known = same.layers.length === same.diffIds.length ? same.layers[position]?.digest : undefined;
        return known === undefined || known !== platform.layers[position]?.digest;
    });
}
async function unpacked({ platform, position, diffId }, openLayer, { memory, layerHash }) {
    const layer = platform.layers[position];
    const algorithm = diffId.startsWith('sha512:') ? 'sha512' : 'sha256';
    const key = layer && `${algorithm} ${layer.digest}`;
    const known = key === undefined ? undefined : memory.get(key);
    if (known !== undefined)
        return known;
    const reading = (async () => {
        const stream = await openLayer(platform.platform, position);
        try {
            return await layerHash(stream, algorithm, unpackLimit(layer?.size ?? Number.MAX_SAFE_INTEGER));
        }
        catch (error) {
            if (error instanceof LayerTooLarge)
                return error.message;
            if (isCorrupt(error))
                return `it cannot be unpacked (${error.message})`;
            throw error;
        }
    })();
    if (key !== undefined)
        memory.set(key, reading);
    return reading;
}
function mebibytes(bytes) {
    return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
function isCorrupt(error) {
    return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_ZLIB)/.test(String(error.code));
}


/***/ }),

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   dE: () => (/* binding */ blindSpots),
/* harmony export */   hB: () => (/* binding */ weakest)
/* harmony export */ });
const levels = ['manifest', 'content', 'claimed-content', 'layers'];
function reaches(reached, asked) {
    return levels.indexOf(reached) <= levels.indexOf(asked);
}
const meaning = {
    manifest: 'the same bytes: manifest, configuration, layers and platforms',
    content: 'the same files and the same configuration of a container, on every tested platform',
    'claimed-content': 'the same layers and configuration, as the registry claims them',
    layers: 'the same layers, nothing else',
};
const claim = 'No layer was read (`deep: never`), so a tested configuration over foreign blobs would not be seen.';
const blindSpot = {
    'claimed-content': claim,
    layers: 'Only layers were compared: another entrypoint, command, user or environment over the same layers would not be seen.',
};
function blindSpots({ level, claimed, }) {
    return [...new Set([blindSpot[level], claimed ? claim : undefined])].filter((one) => one !== undefined);
}
function weakest(reached) {
    return levels.findLast((level) => reached.includes(level)) ?? 'manifest';
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


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lookInRegistry)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7055);


async function lookInRegistry(reference, registry, { ignoredLabel, tested, readAttestations }) {
    const { host, path } = reference;
    const resolved = reference.digest ?? (await registry.resolve(reference))?.digest;
    if (resolved === undefined)
        return undefined;
    const named = await registry.manifest({ host, path, digest: resolved });
    if (named === undefined && reference.digest !== undefined)
        return undefined;
    const manifest = named ?? (await registry.manifest(reference));
    if (manifest === undefined) {
        throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-GAT-036',
            voice: 'remote',
            message: `${reference.host}/${reference.path} resolves tag ${reference.tag ?? 'latest'} to ${resolved}, and does not hold that manifest.`,
            remedy: 'The registry is not consistent yet, or the image was deleted meanwhile; run the job again.',
        });
    }
    const { digest } = manifest;
    const pinned = { host, path, digest };
    const tags = reference.tag === undefined ? [] : [reference.tag];
    const known = tested?.digest === digest && !readAttestations ? sameBytes(tested, tags) : undefined;
    const contents = {
        manifest: (child) => registry.manifest({ host: reference.host, path: reference.path, digest: child }),
        blob: (blob) => registry.blob(reference, blob),
    };
    const described = known ?? (await (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeImage */ .h)(manifest, contents, { tags, ignoredLabel }));
    return { described, held: { reference: pinned, manifest }, openLayer: layerReader(described, reference, registry) };
}
function sameBytes(tested, tags) {
    const { digest, mediaType, platforms, attestations } = tested;
    return { digest, mediaType, tags, platforms, attestations };
}
function layerReader(described, reference, registry) {
    return async (platform, position) => {
        const layer = described.platforms.find((one) => one.platform === platform)?.layers[position];
        if (layer === undefined)
            throw new Error(`no layer ${position} of ${platform}`);
        return registry.blobStream(reference, layer);
    };
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
const reportSchema = 'docker-ci-actions/image-report@1';


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReport: () => (/* binding */ parseReport),
/* harmony export */   reportLimit: () => (/* binding */ reportLimit),
/* harmony export */   x: () => (/* binding */ serializeReport)
/* harmony export */ });
/* unused harmony export reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8757);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8456);
/* harmony import */ var _report_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8402);








const reportLimit = 64 * 1024;
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_registry_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestGrammar */ .en);
const texts = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const size = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const digestFields = {
    manifest: digest.optional(),
    content: digest,
    layers: digest,
};
const config = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    env: texts,
    entrypoint: texts,
    cmd: texts,
    shell: texts,
    workingDir: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    volumes: texts,
    ports: texts,
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    stopSignal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    healthcheck: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    onBuild: texts,
});
const platform = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(3).max(200),
    manifest: digest.optional(),
    config,
    configDigest: digest.optional(),
    diffIds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(digest).min(1).max(1000),
    layers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ digest, size, mediaType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).max(1000),
    size,
    baseImage: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).optional(),
    history: texts,
});
const report = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchema */ .Q),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_report_name_js__WEBPACK_IMPORTED_MODULE_6__/* .reportName */ .e),
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    digest: digest.optional(),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    pushed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    tags: texts,
    inputsHash: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    platforms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(platform).min(1).max(1000),
    attestations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ subject: digest, kinds: texts })),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(digestFields),
    verified: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['manifest', 'content', 'claimed-content', 'layers']), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional(),
    producer: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        runId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
        job: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
});
function reportJsonSchema() {
    const schema = z.toJSONSchema(report);
    return { title: 'Image report of docker-ci-actions', ...schema };
}
function parseReport(text, where) {
    if (Buffer.byteLength(text) > reportLimit)
        throw refused('010', where, `is larger than ${reportLimit} bytes`);
    if (text.trim() === '')
        throw refused('011', where, 'is empty');
    const value = parseJson(text, where);
    const said = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (said !== _report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchema */ .Q) {
        throw refused('013', where, `is no image report that this version reads: its "schema" is ${said === undefined ? 'missing' : quoted(said)}`);
    }
    const parsed = report.safeParse(value);
    if (!parsed.success) {
        if (hasNoLayers(value))
            throw refused('015', where, 'has an image without layers, which nobody can compare');
        throw refused('014', where, `is malformed: ${issuesOf(parsed.error)}`);
    }
    return checked(parsed.data, where);
}
function serializeReport(whole) {
    for (const longest of [200, 80, 0]) {
        const text = `${(0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(withHistory(whole, longest))}\n`;
        if (Buffer.byteLength(text) <= reportLimit)
            return text;
    }
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-GAT-018',
        message: `the report of "${whole.name}" would be larger than ${reportLimit} bytes.`,
        remedy: 'Its labels or environment are very large; leave labels out with `ignore-labels`.',
    });
}
function withHistory(whole, longest) {
    const platforms = whole.platforms.map((one) => ({
        ...one,
        history: longest === 0 ? [] : one.history.map((line) => line.slice(0, longest).toWellFormed()),
    }));
    return { ...whole, platforms };
}
function checked(read, where) {
    const names = read.platforms.map((one) => one.platform);
    if (new Set(names).size !== names.length)
        throw refused('014', where, 'is malformed: a platform stands there twice');
    const digests = read.platforms.flatMap((one) => [...one.diffIds, ...one.layers.map((layer) => layer.digest)]);
    const { manifest, content, layers } = read.fingerprint;
    const nothing = [read.digest, manifest, content, layers, ...digests].find((one) => one && (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isHashOfNothing */ .J)(one));
    if (nothing)
        throw refused('016', where, `holds ${nothing}, which is the hash of nothing`);
    if ((0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(read)) !== (0,_action_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(read.fingerprint)) {
        throw refused('017', where, 'has a fingerprint that is not that of its content: it was changed after it was made');
    }
    return read;
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw refused('012', where, `is no JSON (${error instanceof Error ? error.message : String(error)})`, error);
    }
}
function hasNoLayers(value) {
    const platforms = value.platforms;
    if (!Array.isArray(platforms))
        return false;
    return platforms.length === 0 || platforms.some((one) => Array.isArray(one?.diffIds) && one.diffIds.length === 0);
}
function issuesOf(error) {
    const issues = error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.') || 'report'}: ${message}`);
    return issues.join('; ').slice(0, 500);
}
function refused(number, where, why, cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: `DCA-GAT-${number}`,
        message: `the report ${where} ${why}.`,
        remedy: 'Record the image again with `mode: record`; a report that cannot be read is never taken as equal.',
        cause,
    });
}
function quoted(value) {
    return JSON.stringify(value).slice(0, 100);
}


/***/ })

};
