export const id = 800;
export const ids = [800];
export const modules = {

/***/ 7800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectPorts: () => (/* binding */ detectPorts)
});

// EXTERNAL MODULE: ./build/src/action/problem.js
var action_problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/catalog/tree-index.js
var tree_index = __webpack_require__(348);
// EXTERNAL MODULE: ./build/src/git/objects.js
var objects = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/src/git/tree-files.js
var tree_files = __webpack_require__(6686);
;// CONCATENATED MODULE: ./build/src/git/commit-tree.js



const submodule = '160000';
const readSoon = /(?:^|[./])(?:Dockerfile|Containerfile|dockerignore)(?:\.[^/]*)?$/;
const mostReadSoon = 5000;
function commitTree(source) {
    let all;
    let objects;
    const texts = new Map();
    const walking = walkingIndex(source);
    const textOf = (id) => {
        const known = texts.get(id) ?? source.readFile(id).then((bytes) => bytes.toString('utf8'));
        texts.set(id, known);
        return known;
    };
    const listAll = () => {
        all ??= source.root().then(source.list);
        return all;
    };
    let search;
    let listed;
    const searchAll = async () => {
        const { search } = await listAll();
        const soon = search(['Dockerfile', 'Containerfile', 'dockerignore'], (path) => readSoon.test(path));
        for (const { id } of soon.slice(0, mostReadSoon)) {
            textOf(id).catch(() => undefined);
        }
        return search;
    };
    const index = {
        ...walking,
        under: async (path) => {
            if (all === undefined)
                return walking.under(path);
            listed ??= all.then(tree_index/* listedIndex */.Ow);
            return (await listed).under(path);
        },
    };
    return {
        read: async (path) => {
            const file = await index.get(path);
            return file === undefined || file.mode === submodule ? undefined : textOf(file.id);
        },
        list: () => {
            objects ??= listAll().then((list) => (0,tree_index/* filesOf */.R8)(list));
            return objects;
        },
        index: async () => index,
        search: () => {
            search ??= searchAll();
            return search;
        },
    };
}
function walkingIndex({ root: rootOf, readTree, list }) {
    const folders = new Map();
    let root;
    const folderOf = (id) => {
        const known = folders.get(id) ?? Promise.resolve(readTree(id)).then(byName);
        folders.set(id, known);
        return known;
    };
    const find = async (path) => {
        root ??= rootOf().then((id) => ({ name: '', lossy: false, mode: objects/* folderMode */.a1, id }));
        let entry = await root;
        if (path === '' || path === '.')
            return entry;
        for (let start = 0; start <= path.length;) {
            if (entry.mode !== objects/* folderMode */.a1)
                return undefined;
            const slash = path.indexOf('/', start);
            const end = slash < 0 ? path.length : slash;
            entry = (await folderOf(entry.id)).get(path.slice(start, end));
            if (entry === undefined)
                return undefined;
            start = end + 1;
        }
        return entry;
    };
    const file = (path, { mode, id }) => ({ path, mode: usualMode(mode), id });
    return {
        get: async (path) => {
            const entry = await find(path);
            return entry === undefined || entry.mode === objects/* folderMode */.a1 ? undefined : file(path, entry);
        },
        hasFolder: async (folder) => {
            if (folder === '' || folder === '.')
                return true;
            const entry = await find(folder);
            return entry?.mode === objects/* folderMode */.a1 && entry.id !== (0,objects/* emptyTree */["in"])(entry.id);
        },
        folderId: async (folder) => {
            const entry = await find(folder);
            return entry?.mode === objects/* folderMode */.a1 ? entry.id : undefined;
        },
        under: async (path) => {
            const entry = await find(path);
            if (entry === undefined)
                return [];
            if (entry.mode !== objects/* folderMode */.a1)
                return [file(path, entry)];
            const files = (0,tree_index/* filesOf */.R8)(await list(entry.id));
            if (path === '' || path === '.')
                return files;
            return (0,tree_files/* inOrder */.al)(files.map((one) => ({ ...one, path: `${path}/${one.path}` })));
        },
    };
}
function byName(entries) {
    return new Map(entries.flatMap((entry) => (entry.lossy ? [] : [[entry.name, entry]])));
}
function usualMode(mode) {
    if (!mode.startsWith('100'))
        return mode;
    return (Number.parseInt(mode, 8) & 0o100) === 0 ? '100644' : '100755';
}

// EXTERNAL MODULE: ./build/src/git/revision.js
var git_revision = __webpack_require__(5553);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(7870);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/http/retry.js
var retry = __webpack_require__(6092);
;// CONCATENATED MODULE: ./build/src/git/side-repository.js





const mostFetches = 4;
const lasting = /not our ref|remote ref|not found|does not (?:exist|appear)|Authentication failed|could not read (?:Username|Password)|Permission denied|transport '[^']*' not allowed|not a git repository|error: 4(?!08|29)\d\d|certificate|Could not resolve host|unable to find remote helper|No space left|redirect/i;
function hasCrashed(error) {
    return error instanceof Error && /ended by SIG(?:SEGV|BUS|ABRT)/.test(error.message);
}
function mayPass(stderr) {
    return !lasting.test(stderr);
}
const transports = 'https:http:ssh:git:file';
async function sideRepository(origin, filter) {
    const { workspace, environment } = origin;
    const layout = await workspaceLayout(origin);
    const url = remoteUrl(origin.remote, layout.originUrl);
    (0,external_node_fs_.mkdirSync)(origin.temporary, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(origin.temporary, 'docker-ci-git-'));
    for (const name of ['objects/info', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, name), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${quotedPath(layout.objects)}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config'), configuration(url, filter, layout.sha256));
    if ((0,external_node_fs_.existsSync)(layout.shallow))
        (0,external_node_fs_.copyFileSync)(layout.shallow, (0,external_node_path_.join)(folder, 'shallow'));
    const local = { cwd: workspace, environment, gitDirectory: folder };
    const outside = { ...local, protocols: transports, secretConfiguration: authorization(origin.remote) };
    return {
        call: (lazy) => (lazy === undefined ? local : { ...outside, lazyFetch: true }),
        fetch: async (words) => {
            const options = ['--no-tags', '--no-recurse-submodules', '--quiet', `--filter=${filter}`];
            for (let attempt = 1;; attempt += 1) {
                const more = attempt < mostFetches;
                const done = await (0,run_git/* runGit */.EO)(['fetch', ...options, ...words], { ...outside, timeout: 300_000 }).catch((error) => (more && hasCrashed(error) ? undefined : Promise.reject(error)));
                if (done?.code === 0)
                    return undefined;
                if (done && !(more && mayPass(done.stderr)))
                    return `git fetch: ${lastLine(done.stderr)}`;
                await (0,promises_.setTimeout)((0,retry/* backoffDelay */.EY)(attempt, retry/* defaultBackoff */.ks));
            }
        },
        remove: () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}
function remoteUrl({ serverUrl, repository }, originUrl) {
    const isFolder = originUrl.startsWith('/') || originUrl.startsWith('file://');
    return repository === '' || isFolder ? originUrl : `${serverUrl}/${repository}`;
}
function authorization({ serverUrl, token }) {
    if (!token)
        return [];
    const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
    return [
        [`http.${serverUrl}/.extraheader`, ''],
        [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ];
}
async function workspaceLayout({ workspace, environment }) {
    const call = { cwd: workspace, environment };
    const [paths, settings] = await Promise.all([
        (0,run_git/* runGit */.EO)(['rev-parse', '--git-path', 'objects', '--git-path', 'shallow'], call),
        (0,run_git/* runGit */.EO)(['config', '--local', '--get-regexp', '^(remote\\.origin\\.url|extensions\\.objectformat)$'], call),
    ]);
    const [objects = '', shallow = ''] = textOf(paths).split('\n');
    const setting = (name) => new RegExp(`^${name} (.*)$`, 'm').exec(textOf(settings))?.[1] ?? '';
    return {
        objects: (0,external_node_path_.resolve)(workspace, objects),
        shallow: (0,external_node_path_.resolve)(workspace, shallow),
        originUrl: setting('remote\\.origin\\.url'),
        sha256: setting('extensions\\.objectformat') === 'sha256',
    };
}
function configuration(url, filter, sha256) {
    return [
        '[core]\n\trepositoryformatversion = 1\n\tbare = true',
        `[extensions]\n\tpartialClone = origin${sha256 ? '\n\tobjectFormat = sha256' : ''}`,
        `[remote "origin"]\n\turl = "${url.replace(/["\\]/g, '\\$&').replaceAll('\n', '')}"\n\tpromisor = true\n\tpartialclonefilter = ${filter}\n`,
    ].join('\n');
}
function quotedPath(path) {
    return /^"|\n/.test(path) ? JSON.stringify(path) : path;
}
function textOf({ stdout }) {
    return stdout.toString('utf8').trimEnd();
}
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? 'no reason given';
}

;// CONCATENATED MODULE: ./build/src/git/history.js



const depths = [100, 1_000, 10_000, 2_147_483_647];
function history_history(origin, has, trouble, log) {
    const workspace = { cwd: origin.workspace, environment: origin.environment };
    let side;
    let shallow;
    let deepened = false;
    const isShallow = () => {
        shallow ??= (0,run_git/* runGit */.EO)(['rev-parse', '--is-shallow-repository'], workspace).then(({ stdout }) => stdout.toString('latin1').trim() === 'true');
        return shallow;
    };
    const ask = async (commits, question) => {
        const have = await Promise.all(commits.map(has));
        if (!have.includes(false)) {
            const answer = await question(workspace);
            if (answer !== undefined || !(await isShallow()))
                return answer;
        }
        side ??= sideRepository(origin, 'tree:0');
        const repository = await side;
        if (deepened) {
            const answer = await inSide(repository, commits, question);
            if (answer !== undefined)
                return answer;
        }
        for (const depth of depths) {
            log.debug(`fetching commits to a depth of ${depth}.`);
            const refused = await repository.fetch([`--depth=${depth}`, 'origin', ...commits]);
            if (refused !== undefined) {
                trouble.push(refused);
                return undefined;
            }
            deepened = true;
            const answer = await question(repository.call());
            if (answer !== undefined)
                return answer;
        }
        return undefined;
    };
    return {
        mergeBase: (one, other) => ask([one, other], (call) => firstLine(['merge-base', one, other], call)),
        isAncestor: async (ancestor, descendant) => {
            if (ancestor === descendant)
                return true;
            const question = async (call) => {
                const { code } = await git(['merge-base', '--is-ancestor', ancestor, descendant], call, [0, 1]);
                return code === 0 ? true : undefined;
            };
            return (await ask([ancestor, descendant], question)) ?? false;
        },
        messages: async (base, head) => {
            const range = base === undefined ? ['--max-count=1', head] : ['--max-count=5000', head, `^${base}`];
            const commits = base === undefined ? [head] : [base, head];
            const question = async (call) => {
                if (base !== undefined && (call !== workspace || (await isShallow()))) {
                    if ((await firstLine(['merge-base', base, head], call)) === undefined)
                        return undefined;
                }
                const { stdout } = await git(['rev-list', '--encoding=UTF-8', '--format=%B%x00', ...range, '--'], call, [0]);
                return splitMessages(stdout.toString('utf8'));
            };
            return (await ask(commits, question)) ?? [];
        },
        reachableTags: async (commit) => {
            if ((await has(commit)) && !(await isShallow())) {
                const tags = await mergedTags(commit, workspace);
                if (tags.length > 0)
                    return tags;
            }
            side ??= sideRepository(origin, 'tree:0');
            const repository = await side;
            const refused = await repository.fetch([`--depth=${depths[3]}`, 'origin', commit, '+refs/tags/*:refs/tags/*']);
            if (refused === undefined)
                return mergedTags(commit, repository.call());
            trouble.push(refused);
            return undefined;
        },
        fetchRef: async (ref) => {
            const refs = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
            side ??= sideRepository(origin, 'tree:0');
            const repository = await side;
            for (const name of refs.filter(git_revision/* isRefName */.pA)) {
                const refused = await repository.fetch(['--depth=1', 'origin', `+${name}:refs/fetched`]);
                if (refused !== undefined)
                    trouble.push(refused);
                else
                    return firstLine(['rev-parse', '--verify', 'refs/fetched^{commit}'], repository.call());
            }
            return undefined;
        },
        close: () => {
            side?.then((repository) => repository.remove()).catch(() => undefined);
        },
    };
}
function splitMessages(text) {
    return text
        .split('\0')
        .map((part) => part.replace(/^\n?commit [0-9a-f]+\n/, '').trimEnd())
        .filter((message, at, all) => at < all.length - 1 || message !== '');
}
async function inSide(repository, commits, question) {
    const names = commits.map((id) => `${id}^{commit}\n`).join('');
    const { code, stdout } = await (0,run_git/* runGit */.EO)(['cat-file', '--batch-check'], repository.call(), names);
    return code === 0 && !/ missing$/m.test(stdout.toString('latin1')) ? question(repository.call()) : undefined;
}
async function mergedTags(commit, call) {
    const words = [`--merged=${commit}`, '--format=%(objectname) %(*objectname) %(refname)', 'refs/tags'];
    const { stdout } = await git(['for-each-ref', ...words], call, [0]);
    return stdout
        .toString('utf8')
        .split('\n')
        .flatMap((line) => {
        const [object = '', peeled = '', ref = ''] = line.split(' ');
        return (0,git_revision/* isFullId */.JW)(object) ? [{ name: ref.slice('refs/tags/'.length), commit: peeled || object }] : [];
    });
}
async function firstLine(words, call) {
    const { stdout } = await git(words, call, [0, 1]);
    const line = stdout.toString('latin1').split('\n')[0] ?? '';
    return (0,git_revision/* isFullId */.JW)(line) ? line : undefined;
}
async function git(words, call, accepted) {
    const result = await (0,run_git/* runGit */.EO)(words, call);
    if (!accepted.includes(result.code))
        throw (0,run_git/* died */.DO)(words[0] ?? '', `failed (${result.code})`, result.stderr);
    return result;
}

;// CONCATENATED MODULE: ./build/src/git/near-base.js
const mostCommits = 150;
const [fromOne, fromOther, stale] = [1, 2, 4];
const common = fromOne | fromOther;
async function nearBase(one, other, read) {
    const met = new Map();
    const waiting = new Set();
    const bases = new Set();
    const meet = async (id, paint, before) => {
        const known = met.get(id);
        if (known === undefined) {
            const commit = await read(id);
            if (commit?.committed === undefined || met.size >= mostCommits)
                return false;
            const time = commit.committed.getTime();
            if (time > before)
                return false;
            const here = { id, parents: commit.parents, time, paint };
            met.set(id, here);
            waiting.add(here);
        }
        else if ((known.paint & paint) !== paint) {
            known.paint |= paint;
            waiting.add(known);
        }
        return true;
    };
    if (!(await meet(one, fromOne, Number.POSITIVE_INFINITY)))
        return undefined;
    if (!(await meet(other, fromOther, Number.POSITIVE_INFINITY)))
        return undefined;
    for (let here = youngest(waiting); here !== undefined; here = youngest(waiting)) {
        waiting.delete(here);
        if (here.paint === common)
            bases.add(here);
        const paint = (here.paint & common) === common ? here.paint | stale : here.paint;
        for (const parent of here.parents)
            if (!(await meet(parent, paint, here.time)))
                return undefined;
    }
    const best = [...bases].filter(isFresh);
    return best.length === 1 ? best[0]?.id : undefined;
}
function isFresh({ paint }) {
    return (paint & stale) === 0;
}
function youngest(waiting) {
    const all = [...waiting];
    return all.some(isFresh) ? all.reduce((found, one) => (one.time > found.time ? one : found)) : undefined;
}

;// CONCATENATED MODULE: ./build/src/git/object-answers.js
const largestObject = 64 * 1024 * 1024;
const header = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d{1,15})$/;
function answerParser(answer) {
    let line = '';
    let current;
    let parts = [];
    let missing = 0;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (current === undefined) {
                const end = chunk.indexOf(0x0a, at);
                line += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
                if (end < 0)
                    return;
                at = end + 1;
                const [, id, type, size] = header.exec(line) ?? [];
                if (id !== undefined) {
                    current = { id, type: type, size: Number(size) };
                    missing = current.size + 1;
                }
                else if (/ (?:missing|ambiguous)$/.test(line))
                    answer(undefined);
                else
                    throw new Error(`unexpected ${JSON.stringify(line.slice(0, 100))}`);
                line = '';
                continue;
            }
            const taken = chunk.subarray(at, at + missing);
            if (current.size <= largestObject)
                parts.push(taken);
            at += taken.length;
            missing -= taken.length;
            if (missing > 0)
                return;
            const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
            answer({ ...current, bytes: whole.subarray(0, Math.max(0, whole.length - 1)) });
            current = undefined;
            parts = [];
        }
    };
}

;// CONCATENATED MODULE: ./build/src/git/object-reader.js


const notFetched = /could not fetch [0-9a-f]{40,64} from promisor remote|transport '[^']*' not allowed/;
function objectReader(call) {
    const waiting = [];
    let unsent = [];
    let failure;
    let child;
    let asked = () => { };
    const fail = (error) => {
        failure ??= error;
        unsent = [];
        for (const { reject } of waiting.splice(0))
            reject(failure);
    };
    const send = (requests) => {
        child ??= start();
        asked();
        child.stdin?.write(requests.map(({ name }) => `${name}\n`).join(''));
    };
    const start = () => {
        let stderr = '';
        const started = (0,run_git/* spawnGit */.Iz)(['cat-file', '--batch'], call);
        asked = (0,run_git/* killWhenSilent */.Ow)(started, () => waiting.length > 0, call);
        const parser = answerParser((object) => waiting.shift()?.resolve(object));
        started.stdout.on('data', (chunk) => {
            try {
                parser(chunk);
            }
            catch (error) {
                fail((0,run_git/* died */.DO)('cat-file', `gave what we cannot read (${String(error)})`, stderr));
                started.kill('SIGKILL');
            }
        });
        started.stderr.on('data', (chunk) => {
            stderr = `${stderr}${chunk.toString('utf8')}`.slice(-2000);
        });
        started.stdin.on('error', () => { });
        started.on('error', (error) => fail((0,run_git/* cannotStart */.m3)(error)));
        started.on('close', (code, signal) => {
            child = undefined;
            if (waiting.length === unsent.length && code === 0)
                return;
            if (!notFetched.test(stderr))
                return fail((0,run_git/* died */.DO)('cat-file', `ended early (${code ?? signal ?? ''})`, stderr.trim()));
            waiting.shift()?.resolve(undefined);
            const again = waiting.filter((request) => !unsent.includes(request));
            if (again.length > 0)
                send(again);
        });
        return started;
    };
    const flush = () => {
        const requests = unsent;
        unsent = [];
        if (requests.length > 0)
            send(requests);
    };
    return {
        read: (name) => new Promise((resolve, reject) => {
            if (failure !== undefined)
                return reject(failure);
            if (/[\n\0]/.test(name))
                return resolve(undefined);
            const request = { name, resolve, reject };
            waiting.push(request);
            if (unsent.push(request) === 1)
                queueMicrotask(flush);
        }),
        begin: () => {
            child ??= start();
        },
        close: () => child && (0,run_git/* letGo */.Ko)(child),
    };
}

;// CONCATENATED MODULE: ./build/src/git/difference-text.js

const echo = 'end of the answer\n';
function differenceParser(to) {
    let rest = '';
    return (chunk) => {
        const text = rest + chunk.toString('latin1');
        const plain = /^[\0-\x7f]*$/.test(text);
        let at = 0;
        for (;;) {
            if (text.charCodeAt(at) === colon) {
                const end = text.indexOf('\0', at);
                const next = end < 0 ? -1 : text.indexOf('\0', end + 1);
                if (next < 0)
                    break;
                to.take(text, at, end, next, plain);
                at = next + 1;
                continue;
            }
            const [end = -1] = [text.indexOf('\n', at), text.indexOf('\0', at)]
                .filter((one) => one >= 0)
                .sort((a, b) => a - b);
            if (end < 0)
                break;
            const line = text.slice(at, end + 1);
            at = end + 1;
            if (line === echo)
                to.end();
            else if (/^[0-9a-f]{40,64}\0$/.test(line))
                to.commit?.(line.slice(0, -1));
            else if (!/^[0-9a-f]{40,64} [0-9a-f]{40,64}\n$/.test(line)) {
                throw (0,run_git/* died */.DO)('diff-tree', 'gave what we cannot read', '');
            }
        }
        rest = text.slice(at);
    };
}
const colon = 0x3a;

;// CONCATENATED MODULE: ./build/src/git/record-store.js
function recordStore() {
    const texts = [];
    let places = new Uint32Array(2048);
    let length = 0;
    let isPlain = true;
    let head = 0;
    const at = (index, make) => {
        const text = texts[places[2 * index] ?? 0] ?? '';
        const place = places[2 * index + 1] ?? 0;
        return make(text, place, place + head, text.indexOf('\0', place + head + 1), isPlain);
    };
    return {
        take: (text, place, end, _next, plain) => {
            if (texts.at(-1) !== text)
                texts.push(text);
            if (2 * length === places.length) {
                const larger = new Uint32Array(2 * places.length);
                larger.set(places);
                places = larger;
            }
            places[2 * length] = texts.length - 1;
            places[2 * length + 1] = place;
            length += 1;
            isPlain &&= plain;
            head = end - place;
        },
        length: () => length,
        isPlain: () => isPlain,
        at,
        each: (look) => {
            for (let index = 0; index < length; index += 1)
                at(index, look);
        },
        map: (make) => Array.from({ length }, (_, index) => at(index, make)),
        texts,
        places: () => places.subarray(0, 2 * length),
        head: () => head,
    };
}

// EXTERNAL MODULE: ./build/src/git/tree-record.js
var tree_record = __webpack_require__(2740);
;// CONCATENATED MODULE: ./build/src/git/file-list.js



function listBuilder() {
    const records = recordStore();
    return {
        take: records.take,
        done: () => {
            if (!records.isPlain())
                return (0,tree_index/* fileList */.$Y)(records.map(tree_record/* fileAt */.Wd));
            const path = (index) => records.at(index, (text, _at, end, next) => (0,tree_record/* pathAt */.DQ)(text, end, next, true));
            const file = (index) => records.at(index, tree_record/* fileAt */.Wd);
            const search = (words, wanted) => recordsWith(records.texts, words, records.places(), records.head()).flatMap((index) => wanted(path(index)) ? [file(index)] : []);
            return { length: records.length(), path, file, search };
        },
    };
}
function recordsWith(texts, words, places, head) {
    const found = new Set();
    for (const [number, text] of texts.entries()) {
        for (const word of words) {
            for (let hit = text.indexOf(word); hit >= 0; hit = text.indexOf(word, hit + 1)) {
                const record = lastBefore(places, number, hit);
                const at = places[2 * record + 1] ?? 0;
                if (hit > at + head && hit < text.indexOf('\0', at + head + 1))
                    found.add(record);
            }
        }
    }
    return [...found].sort((one, other) => one - other);
}
function lastBefore(places, text, at) {
    let low = 0;
    let high = places.length / 2;
    while (low < high) {
        const middle = (low + high) >> 1;
        const of = places[2 * middle] ?? 0;
        if (of < text || (of === text && (places[2 * middle + 1] ?? 0) <= at))
            low = middle + 1;
        else
            high = middle;
    }
    return places[2 * low - 2] === text ? low - 1 : -1;
}

;// CONCATENATED MODULE: ./build/src/git/tree-differ.js






const words = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--always'];
function treeDiffer(call) {
    const waiting = [];
    let child;
    let asked = () => { };
    const start = () => {
        let stderr = '';
        const started = (0,run_git/* spawnGit */.Iz)(['diff-tree', '--stdin', '--ignore-submodules=none', ...words], call);
        asked = (0,run_git/* killWhenSilent */.Ow)(started, () => waiting.length > 0, call);
        const parse = differenceParser({
            take: (text, at, end, next, plain) => waiting[0]?.take(text, at, end, next, plain),
            commit: (id) => waiting[0]?.commit?.(id),
            end: () => waiting.shift()?.resolve(),
        });
        const fail = (error) => {
            if (child === started)
                child = undefined;
            for (const { reject } of waiting.splice(0))
                reject(error);
        };
        started.stdout.on('data', (chunk) => {
            try {
                parse(chunk);
            }
            catch (error) {
                fail(error);
                started.kill('SIGKILL');
            }
        });
        started.stderr.on('data', (chunk) => {
            stderr = `${stderr}${chunk.toString('utf8')}`.slice(-2000);
        });
        started.stdin.on('error', () => { });
        started.on('error', (error) => fail((0,run_git/* cannotStart */.m3)(error)));
        started.on('close', (code, signal) => fail((0,run_git/* died */.DO)('diff-tree', `ended early (${code ?? signal ?? ''})`, stderr.trim())));
        return started;
    };
    const ask = (pair, take, commit) => new Promise((resolve, reject) => {
        waiting.push({ take, commit, resolve, reject });
        child ??= start();
        asked();
        child.stdin?.write(`${pair}\n${echo}`);
    });
    return {
        compare: async (before, after) => {
            const records = recordStore();
            await ask(`${before} ${after}`, records.take);
            return (0,tree_files/* recordedDifferences */.zS)(records);
        },
        compareCommits: async (before, after) => {
            const records = recordStore();
            let named;
            await ask(`${after} ${before}`, records.take, (id) => {
                named = id;
            });
            if (named !== after)
                throw (0,run_git/* died */.DO)('diff-tree', `has no commit ${after}`, 'the repository lacks it');
            return (0,tree_files/* recordedDifferences */.zS)(records);
        },
        list: async (tree) => {
            const builder = listBuilder();
            await ask(`${(0,objects/* emptyTree */["in"])(tree)} ${tree}`, builder.take);
            return builder.done();
        },
        begin: () => {
            child ??= start();
        },
        close: () => child && (0,run_git/* letGo */.Ko)(child),
    };
}

;// CONCATENATED MODULE: ./build/src/git/tree-walk.js

async function walkTrees(before, after, read) {
    const differences = [];
    const root = (id) => (id === (0,objects/* emptyTree */["in"])(id) ? undefined : id);
    let level = [{ prefix: '', lossy: false, before: root(before), after: root(after) }];
    while (level.length > 0) {
        const sides = await Promise.all(level.map(async (pair) => [await read(pair.before), await read(pair.after)]));
        const next = [];
        for (const [at, [old, now]] of sides.entries()) {
            const pair = level[at];
            if (pair)
                comparePair(pair, old, now, differences, next);
        }
        level = next;
    }
    return differences;
}
function comparePair(pair, old, now, differences, next) {
    const key = (entry) => `${entry.mode === objects/* folderMode */.a1 ? 'd' : entry.lossy ? 'x' : 'f'}${entry.name}`;
    const olds = new Map(old.map((entry) => [key(entry), entry]));
    const visit = (from, to) => {
        const entry = to ?? from;
        if (!entry || (from && to && from.id === to.id && from.mode === to.mode))
            return;
        const path = pair.prefix + entry.name;
        const lossy = pair.lossy || entry.lossy;
        if (entry.mode === objects/* folderMode */.a1)
            next.push({ prefix: `${path}/`, lossy, before: from?.id, after: to?.id });
        else {
            const [oldMode, newMode] = [from?.mode ?? '000000', to?.mode ?? '000000'];
            differences.push({
                path,
                lossy,
                letter: letterOf(from, to),
                oldMode,
                newMode,
                oldId: from?.id ?? '',
                newId: to?.id ?? '',
            });
        }
    };
    for (const entry of now) {
        const from = olds.get(key(entry));
        olds.delete(key(entry));
        visit(from, entry);
    }
    for (const entry of olds.values())
        visit(entry, undefined);
}
function letterOf(from, to) {
    if (!from)
        return 'A';
    if (!to)
        return 'D';
    return from.mode.slice(0, 3) === to.mode.slice(0, 3) ? 'M' : 'T';
}

;// CONCATENATED MODULE: ./build/src/git/working-copy.js

const mostNames = 500;
async function refNames(call) {
    const words = ['--sort=-committerdate', `--count=${mostNames}`, '--format=%(refname)'];
    const { code, stdout } = await (0,run_git/* runGit */.EO)(['for-each-ref', ...words, 'refs/heads', 'refs/remotes', 'refs/tags'], call);
    if (code !== 0)
        return [];
    const names = stdout
        .toString('utf8')
        .split('\n')
        .filter((name) => name !== '' && !name.endsWith('/HEAD'));
    return names.map((name) => name.replace(/^refs\/(?:heads|remotes|tags)\//, ''));
}
async function isRepository(call) {
    return (await (0,run_git/* runGit */.EO)(['rev-parse', '--git-dir'], call)).code === 0;
}
async function uncommittedFiles(call) {
    const { code, stdout } = await (0,run_git/* runGit */.EO)(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'], call);
    if (code !== 0)
        return 0;
    let count = 0;
    for (const byte of stdout)
        if (byte === 0)
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/src/git/local-git.js














const longestLine = 50;
async function commitIn(reader, name) {
    const object = await reader.read(`${name}^{commit}`);
    return object?.type === 'commit' ? { id: object.id, ...(0,objects/* parseCommit */.L5)(object.bytes) } : undefined;
}
function localGit(origin, log) {
    const here = { cwd: origin.workspace, environment: origin.environment };
    const trouble = [];
    let missing;
    const trees = new Map();
    const workspace = objectReader(here);
    let reader = workspace;
    let lazy;
    let side;
    let differ = treeDiffer(here);
    const differences = new Map();
    let comparing;
    const commits = new Map();
    const lists = new Map();
    const past = history_history(origin, async (id) => (await workspace.read(`${id}^{commit}`)) !== undefined, trouble, log);
    const commitsById = new Map();
    const complete = new Set();
    const readCommit = async (name) => {
        const commit = commitsById.get(name) ?? (await commitIn(reader, name));
        if (commit !== undefined)
            commitsById.set(commit.id, commit);
        return commit;
    };
    const lineBetween = async (base, head) => {
        const line = [];
        for (let id = head; id !== base;) {
            const commit = await readCommit(id);
            const [parent, other] = commit?.parents ?? [];
            if (commit === undefined || parent === undefined || other !== undefined || line.length === longestLine)
                return undefined;
            line.push(commit);
            id = parent;
        }
        return line;
    };
    const whole = async (id) => {
        if (complete.has(id))
            return true;
        const commit = await readCommit(id);
        const isWhole = commit !== undefined && (await reader.read(commit.tree)) !== undefined;
        if (isWhole)
            complete.add(id);
        return isWhole;
    };
    const fetchTrees = async (id) => {
        side ??= sideRepository(origin, 'blob:none');
        const repository = await side;
        log.debug(`fetching the folders of ${id}.`);
        const refused = await repository.fetch(['--depth=1', 'origin', id]);
        if (refused !== undefined) {
            trouble.push(refused);
            return false;
        }
        if (reader !== workspace)
            reader.close();
        reader = objectReader(repository.call());
        differ.close();
        differ = treeDiffer(repository.call());
        return (await whole(id)) || (await readLazily((await readCommit(id))?.tree)) !== undefined;
    };
    const readLazily = async (id) => {
        if (id === undefined)
            return undefined;
        side ??= sideRepository(origin, 'blob:none');
        lazy ??= objectReader((await side).call('lazy'));
        return lazy.read(id);
    };
    const readTree = (id) => {
        if (id === undefined)
            return [];
        const known = trees.get(id) ?? readObject(id, 'tree').then((bytes) => (0,objects/* parseTree */.cZ)(bytes, id.length / 2));
        trees.set(id, known);
        return known;
    };
    const readObject = async (id, type) => {
        const object = (await reader.read(id)) ?? (await readLazily(id));
        if (object?.type !== type)
            throw (0,run_git/* died */.DO)('cat-file', `has no ${type} ${id}`, 'the repository lacks it');
        return object.bytes;
    };
    const rootOf = async (commit) => commitsById.get(commit)?.tree ?? (0,objects/* parseCommit */.L5)(await readObject(commit, 'commit')).tree;
    const wantsList = async (list, root) => typeof list === 'boolean' ? list : !(await readTree(root)).some(({ name }) => list.test(name));
    const compareTrees = (before, after) => {
        const known = differences.get(`${before} ${after}`) ?? differ.compare(before, after);
        differences.set(`${before} ${after}`, known);
        return known.catch(async () => (0,tree_files/* listedDifferences */.uo)(await walkTrees(before, after, readTree)));
    };
    const compareEarly = (base, head) => {
        const compared = differ.compareCommits(base, head);
        differences.set(`${base} ${head}`, compared);
        return compared.then(() => {
            for (const id of [base, head])
                complete.add(id);
        }, () => undefined);
    };
    const listFiles = (root) => {
        const known = lists.get(root) ?? listAfresh(root);
        lists.set(root, known);
        return known;
    };
    const listAfresh = async (root) => {
        for (const [after, list] of lists) {
            if (differences.has(`${root} ${after}`)) {
                return (0,tree_index/* fileList */.$Y)((0,tree_files/* before */.gM)((0,tree_index/* filesOf */.R8)(await list), (await compareTrees(root, after)).list()));
            }
        }
        return differ.list(root).catch(async () => (0,tree_index/* fileList */.$Y)((0,tree_files/* filesOf */.R8)(await walkTrees((0,objects/* emptyTree */["in"])(root), root, readTree))));
    };
    const treeOf = (commit) => {
        const known = commits.get(commit) ??
            commitTree({
                root: () => rootOf(commit),
                readTree,
                readFile: async (id) => readObject(id, 'blob'),
                list: listFiles,
            });
        commits.set(commit, known);
        return known;
    };
    return {
        present: async () => {
            try {
                await comparing;
                return complete.size > 0 || (await reader.read('HEAD')) !== undefined;
            }
            catch (error) {
                const problem = (0,action_problem/* asProblem */.gr)(error);
                if (problem.code === 'DCA-GIT-001')
                    missing = problem;
                else
                    trouble.push(problem.message);
                return false;
            }
        },
        missing: () => missing,
        trouble: () => trouble,
        warm: ({ head, base, list, tree }) => {
            const early = base === undefined ? undefined : compareEarly(base, head);
            if (base === undefined && list === true)
                differ.begin();
            if (!tree) {
                comparing = early;
                return Promise.resolve(undefined);
            }
            workspace.begin();
            const begin = async () => {
                const [after, before] = await Promise.all([
                    readCommit(head),
                    base === undefined ? undefined : readCommit(base),
                ]);
                if (after === undefined || !(await whole(head)))
                    return undefined;
                const compared = differences.get(`${base} ${head}`);
                if (before && compared)
                    differences.set(`${before.tree} ${after.tree}`, compared);
                if (await wantsList(list, after.tree))
                    void listFiles(after.tree).catch(() => undefined);
                return treeOf(head);
            };
            return begin().catch(() => undefined);
        },
        commitDate: async (commit) => (await commitIn(workspace, commit))?.committed,
        commit: async (revision) => {
            await comparing;
            if (complete.has(revision))
                return revision;
            if (!(0,git_revision/* isRevision */.oN)(revision))
                return undefined;
            const found = (await readCommit(revision)) ?? (await readCommit(`refs/remotes/origin/${revision}`));
            if (found && (await whole(found.id)))
                return found.id;
            const id = found?.id ?? ((0,git_revision/* isFullId */.JW)(revision) ? revision : await past.fetchRef(revision));
            return id !== undefined && ((await whole(id)) || (await fetchTrees(id))) ? id : undefined;
        },
        remoteRef: async (ref) => {
            const local = ref.startsWith('refs/heads/') ? `refs/remotes/origin/${ref.slice('refs/heads/'.length)}` : ref;
            return (await readCommit(local))?.id ?? (await past.fetchRef(ref));
        },
        refNames: () => refNames(here),
        hasRepository: () => isRepository(here),
        uncommitted: () => uncommittedFiles(here),
        reachableTags: past.reachableTags,
        mergeBase: async (one, other) => {
            const base = one === other ? one : ((await nearBase(one, other, readCommit)) ?? (await past.mergeBase(one, other)));
            if (base === undefined || (await whole(base)) || (await fetchTrees(base)))
                return base;
            return undefined;
        },
        isAncestor: async (ancestor, descendant) => (await lineBetween(ancestor, descendant)) !== undefined || past.isAncestor(ancestor, descendant),
        messages: async (base, head) => {
            const commit = base === undefined ? await readCommit(head) : undefined;
            const line = base === undefined ? undefined : await lineBetween(base, head);
            const messages = commit ? [commit.message] : line?.map(({ message }) => message);
            if (messages === undefined || messages.some((message) => message.includes('\ufffd')))
                return past.messages(base, head);
            return messages.map((message) => message.trimEnd());
        },
        diff: async (base, head) => {
            const early = await differences.get(`${base} ${head}`)?.catch(() => undefined);
            if (early !== undefined)
                return early.files();
            const [before, after] = await Promise.all([rootOf(base), rootOf(head)]);
            return before === after ? [] : (await compareTrees(before, after)).files();
        },
        tree: treeOf,
        close: () => {
            workspace.close();
            reader.close();
            lazy?.close();
            differ.close();
            past.close();
            side?.then((repository) => repository.remove()).catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/action/url.js
var action_url = __webpack_require__(1769);
;// CONCATENATED MODULE: ./build/src/github/github-context.js





const payloadLimit = 25_000_000;
function githubContext(environment) {
    const text = (name) => environment[name]?.trim() ?? '';
    const serverUrl = address(environment, 'GITHUB_SERVER_URL', 'https://github.com');
    const apiUrl = address(environment, 'GITHUB_API_URL', 'https://api.github.com');
    return {
        repository: repositoryName(text('GITHUB_REPOSITORY')),
        eventName: text('GITHUB_EVENT_NAME'),
        payload: readPayload(environment),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        runId: text('GITHUB_RUN_ID'),
        runAttempt: wholeNumber(text('GITHUB_RUN_ATTEMPT')),
        runNumber: wholeNumber(text('GITHUB_RUN_NUMBER')),
        workflow: text('GITHUB_WORKFLOW'),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        job: text('GITHUB_JOB'),
        actor: text('GITHUB_ACTOR'),
        serverUrl,
        apiUrl,
        graphqlUrl: address(environment, 'GITHUB_GRAPHQL_URL', graphqlBeside(apiUrl)),
        workspace: text('GITHUB_WORKSPACE') || process.cwd(),
        temporary: text('RUNNER_TEMP') || (0,external_node_os_.tmpdir)(),
    };
}
function graphqlBeside(apiUrl) {
    return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}
function address(environment, name, byDefault) {
    const given = environment[name]?.trim() || byDefault;
    const url = (0,action_url/* parseUrl */.D)(given);
    if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '')
        return given.replace(/(?<!\/)\/+$/, '');
    throw new action_problem/* Problem */.AF({
        code: 'DCA-GHB-002',
        message: `${name} is no http address of a GitHub server${url?.username || url?.password ? ' (it holds a user name or password)' : `: ${JSON.stringify(given.slice(0, 200))}`}.`,
        remedy: 'The runner sets it; remove what the workflow sets in its place.',
    });
}
function repositoryName(given) {
    if (given === '' || /^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given))
        return given;
    throw new action_problem/* Problem */.AF({
        code: 'DCA-GHB-003',
        message: `GITHUB_REPOSITORY is ${JSON.stringify(given.slice(0, 200))}, which is not owner/name.`,
        remedy: 'The runner sets it; remove what the workflow sets in its place.',
    });
}
function wholeNumber(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
function readPayload(environment) {
    const file = environment.GITHUB_EVENT_PATH;
    if (!file) {
        if (environment.GITHUB_ACTIONS !== 'true')
            return {};
        throw unreadable('GITHUB_EVENT_PATH is not set, so the event that started this run is unknown');
    }
    const value = parse(file, readCapped(file));
    if ((0,json_path/* isRecord */.u4)(value))
        return value;
    throw unreadable(`the event file ${JSON.stringify(file)} holds no JSON object`);
}
function readCapped(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size >= payloadLimit)
            throw unreadable(`the event file has ${size} bytes; GitHub sends fewer than 25 MB`);
        return (0,external_node_fs_.readFileSync)(descriptor, 'utf8');
    }
    catch (error) {
        if (error instanceof action_problem/* Problem */.AF)
            throw error;
        throw unreadable(`the event file ${JSON.stringify(file)} cannot be read`, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function parse(file, text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        const what = text.trim() === '' ? 'is empty' : 'is cut or no JSON';
        throw unreadable(`the event file ${JSON.stringify(file)} ${what}`, error);
    }
}
function unreadable(why, cause) {
    return new action_problem/* Problem */.AF({
        code: 'DCA-GHB-001',
        message: `${why}.`,
        remedy: 'The runner writes this file for every job; run the job again, and see whether a step changed it.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/actions/detect-changes/ports.js



function detectPorts(inputs, { log, environment }) {
    const context = githubContext(environment);
    const { workspace: folder, temporary, serverUrl, repository } = context;
    const remote = { serverUrl, repository, token: inputs.githubToken };
    let git;
    const closing = [];
    const openGit = () => {
        git ??= localGit({ workspace: folder, temporary, environment, remote }, log);
        return git;
    };
    const api = lazily(async () => {
        const { openGitHub } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 3339));
        const { githubChanges } = await __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 854));
        const github = openGitHub({ run: context, token: inputs.githubToken, environment, log });
        closing.push(github.close);
        return githubChanges(github, repository);
    });
    const checkout = lazily(async () => ((await openGit().present()) ? openGit() : undefined));
    const registry = lazily(async () => {
        const { httpRegistry } = await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 8913));
        const { username, password, tokenHosts, insecureRegistries } = inputs;
        const opened = httpRegistry({ log, environment, username, password, tokenHosts, insecureRegistries });
        closing.push(opened.close);
        return opened;
    });
    const workspaceFiles = lazily(async () => (await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.bind(__webpack_require__, 7812))).workspaceTree(folder));
    const workspace = {
        read: async (path) => (await workspaceFiles()).read(path),
        list: async () => (await workspaceFiles()).list(),
    };
    const catalogWorld = lazily(() => Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 8110)));
    const load = async (tree, untracked) => {
        const { loadCatalog, loadOptions } = await catalogWorld();
        return loadCatalog({ ...loadOptions(inputs, repository), tree, workspace: untracked });
    };
    const begun = new WeakMap();
    let beginning;
    const foundInputs = new WeakMap();
    const findInputs = async (catalog, tree, untracked) => {
        const { catalogInputs } = await catalogWorld();
        return catalogInputs(catalog, tree, { workspace: untracked });
    };
    return {
        context,
        log,
        workspace,
        checkout,
        api,
        registry,
        checkoutDate: async () => ((await checkout()) ? openGit().commitDate('HEAD') : undefined),
        hasRepository: async () => openGit().hasRepository(),
        uncommitted: async () => ((await checkout()) ? openGit().uncommitted() : 0),
        gitMissing: () => git?.missing(),
        trouble: () => git?.trouble() ?? [],
        apiGit: async (pull) => (await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 4508))).apiGit(await api(), pull),
        workflow: /\/([^/@]+\.ya?ml)@/.exec(context.workflowRef)?.[1],
        catalog: {
            log,
            load: async (tree, untracked) => {
                await beginning;
                return (untracked === workspace ? begun.get(tree) : undefined) ?? load(tree, untracked);
            },
            inputsOf: (catalog, tree, untracked) => {
                const known = foundInputs.get(catalog) ?? findInputs(catalog, tree, untracked);
                foundInputs.set(catalog, known);
                return known;
            },
            indexOf: async (inputs) => (await catalogWorld()).inputsIndex(inputs),
        },
        hashesOf: async (catalog, tree) => {
            const { inputsHashes } = await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 6067));
            return inputsHashes(catalog, tree, await foundInputs.get(catalog));
        },
        foundInputs: (catalog) => foundInputs.get(catalog),
        repositoryOf: async (catalog) => {
            const { imageRepositories } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(615), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 193));
            return imageRepositories(catalog, context, { registry: inputs.registry, image: inputs.image });
        },
        warm: () => {
            if (inputs.source === 'api')
                return;
            const { filters, axes, catalogFormat } = inputs;
            const unnamed = filters === undefined && axes === undefined && inputs.catalog === undefined;
            const list = unnamed && (catalogFormat === undefined ? /^(?:images\.|\.github$)/ : catalogFormat === 'dockerfiles');
            const { payload, sha: head } = context;
            const { before } = payload;
            const base = typeof before === 'string' && (0,git_revision/* isFullId */.JW)(before) && !(0,git_revision/* isZeroId */.aF)(before) ? before : undefined;
            if (!(0,git_revision/* isFullId */.JW)(head))
                return;
            const warming = openGit().warm({ head, base, list, tree: filters === undefined });
            if (filters === undefined)
                void catalogWorld();
            if (base === undefined || inputs.head !== undefined || filters !== undefined)
                return;
            beginning = warming.then((tree) => {
                if (tree === undefined)
                    return;
                const catalog = load(tree, workspace);
                catalog.catch(() => undefined);
                begun.set(tree, catalog);
            });
        },
        close: () => {
            git?.close();
            for (const end of closing)
                end();
        },
    };
}
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
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

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ killAfter),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
function killAfter(child, limit) {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const stop = () => clearTimeout(timer);
    child.once('error', stop);
    child.once('close', stop);
}
function ended(child, { input = '', most = Number.POSITIVE_INFINITY } = {}) {
    return new Promise((resolve, reject) => {
        const said = { stdout: [], stderr: [] };
        let bytes = 0;
        for (const kind of ['stdout', 'stderr']) {
            child[kind]?.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes > most)
                    child.kill('SIGKILL');
                else
                    said[kind].push(chunk);
            });
        }
        child.stdin?.on('error', () => { });
        child.on('error', reject);
        child.once('close', (code, signal) => resolve({
            code: code ?? undefined,
            signal: signal ?? 'a signal',
            stdout: Buffer.concat(said.stdout),
            stderr: Buffer.concat(said.stderr).toString('utf8').trim(),
        }));
        child.stdin?.end(input);
    });
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

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fileList),
/* harmony export */   EP: () => (/* binding */ searchOf),
/* harmony export */   Ow: () => (/* binding */ listedIndex),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   qh: () => (/* binding */ indexOf)
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

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   a1: () => (/* binding */ folderMode),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   "in": () => (/* binding */ emptyTree)
/* harmony export */ });
const folderMode = '40000';
function emptyTree(like) {
    return like.length === 64
        ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
        : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
}
function parseTree(bytes, idBytes) {
    const text = bytes.toString('latin1');
    const entries = [];
    for (let at = 0; at < text.length;) {
        const space = text.indexOf(' ', at);
        const end = text.indexOf('\0', space);
        if (space <= at || end < 0 || end + idBytes >= text.length)
            throw new RangeError('a tree object is cut');
        const name = text.slice(space + 1, end);
        const { name: decoded, lossy } = isAscii(name)
            ? { name, lossy: false }
            : decodeName(bytes.subarray(space + 1, end));
        const mode = text.startsWith(usualMode, at) ? usualMode : text.slice(at, space);
        entries.push({ name: decoded, lossy, mode, id: bytes.toString('hex', end + 1, end + 1 + idBytes) });
        at = end + 1 + idBytes;
    }
    return entries;
}
const usualMode = '100644';
function isAscii(text) {
    for (let at = 0; at < text.length; at += 1)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
function parseCommit(bytes) {
    const text = bytes.toString('utf8');
    const end = text.indexOf('\n\n');
    const header = end < 0 ? text : text.slice(0, end);
    const seconds = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(header)?.[1];
    return {
        tree: /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1] ?? '',
        parents: Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, id = '']) => id),
        message: end < 0 ? '' : text.slice(end + 2),
        committed: seconds === undefined ? undefined : new Date(Number(seconds) * 1000),
    };
}
function decodeName(bytes) {
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return { name: text, lossy: false };
    let name = '';
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        name += length === 0 ? `\\x${(bytes[at] ?? 0).toString(16)}` : bytes.toString('utf8', at, at + length);
        at += Math.max(1, length);
    }
    return { name, lossy: true };
}
function characterLength(bytes, at) {
    for (let length = 1; length <= 4; length += 1) {
        const part = bytes.subarray(at, at + length);
        if (Buffer.from(part.toString('utf8')).equals(part))
            return length;
    }
    return 0;
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

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ died),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Ix: () => (/* binding */ execGit),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   Ow: () => (/* binding */ killWhenSilent),
/* harmony export */   m3: () => (/* binding */ cannotStart)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);
/* harmony import */ var _action_run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);



const overrides = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    'safe.bareRepository=explicit',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.recurseSubmodules=false',
    'http.followRedirects=false',
    'protocol.version=2',
].flatMap((setting) => ['-c', setting]);
const gitArguments = ['--no-pager', '--literal-pathspecs', ...overrides];
const notInherited = /^(?:GIT_|INPUT_|ACTIONS_|SSH_ASKPASS|GITHUB_TOKEN$|GH_TOKEN$)/;
function gitEnvironment(call) {
    const inherited = Object.entries(call.environment).filter((entry) => entry[1] !== undefined && !notInherited.test(entry[0]));
    const configuration = [['safe.directory', '*'], ...(call.secretConfiguration ?? [])];
    return {
        ...Object.fromEntries(inherited),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_HTTP_LOW_SPEED_LIMIT: '100',
        GIT_HTTP_LOW_SPEED_TIME: '60',
        GIT_NO_REPLACE_OBJECTS: '1',
        ...(call.lazyFetch !== true && { GIT_NO_LAZY_FETCH: '1' }),
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
        GIT_ALLOW_PROTOCOL: call.protocols ?? 'none',
        ...(call.protocols === undefined && { GIT_CONFIG_NOSYSTEM: '1' }),
        ...(call.gitDirectory !== undefined && { GIT_DIR: call.gitDirectory }),
        ...(call.secretConfiguration !== undefined && { GIT_CONFIG_PARAMETERS: parameters(call.secretConfiguration) }),
        GIT_CONFIG_COUNT: String(configuration.length),
        ...Object.fromEntries(configuration.flatMap(([key, value], at) => [
            [`GIT_CONFIG_KEY_${at}`, key],
            [`GIT_CONFIG_VALUE_${at}`, value],
        ])),
    };
}
function parameters(configuration) {
    return configuration.map(([key, value]) => `'${`${key}=${value}`.replaceAll("'", "'\\''")}'`).join(' ');
}
function spawnGit(words, call) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...gitArguments, ...words], {
        cwd: call.cwd,
        env: gitEnvironment(call),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (call.timeout !== undefined)
        (0,_action_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .killAfter */ .X)(child, call.timeout);
    return child;
}
function killWhenSilent(child, isAwaited, { silence = 120_000 }) {
    const timer = setTimeout(() => {
        if (isAwaited())
            child.kill('SIGKILL');
        else
            timer.refresh();
    }, silence).unref();
    const refresh = () => void timer.refresh();
    child.stdout?.on('data', refresh);
    child.once('close', () => clearTimeout(timer));
    return refresh;
}
function letGo(child) {
    child.stdin?.end();
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.unref();
}
async function runGit(words, call, input = '') {
    const child = spawnGit(words, { timeout: 120_000, ...call });
    const { code, signal, stdout, stderr } = await (0,_action_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v)(child, { input }).catch((error) => {
        throw cannotStart(error);
    });
    if (code === undefined)
        throw died(words[0] ?? '', `was ended by ${signal}`, stderr);
    return { code, stdout, stderr };
}
async function execGit(words, call) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 9863));
    const options = { cwd: call.cwd, env: gitEnvironment(call), silent: true, ignoreReturnCode: true };
    try {
        const { exitCode, stdout } = await getExecOutput('git', [...gitArguments, ...words], options);
        return exitCode === 0 ? stdout : undefined;
    }
    catch {
        return undefined;
    }
}
function cannotStart(cause) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-GIT-001',
        message: `git could not be started: ${cause instanceof Error ? cause.message : String(cause)}.`,
        remedy: 'Install git 2.20 or newer on the runner or in the container of the job; detect-changes and plan can do without: `source: api`, with `github-token`.',
        cause,
    });
}
function died(command, how, stderr) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF({
        code: 'DCA-GIT-002',
        voice: 'remote',
        message: `git ${command} ${how}${stderr === '' ? '' : `: ${stderr.slice(0, 1000)}`}.`,
        remedy: stderr.includes('dubious ownership')
            ? 'This git takes no trust from the environment: check out as the user of the job, or update git.'
            : 'Check that the checkout is whole (`git fsck`), and run the job again.',
    });
}


/***/ }),

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   gM: () => (/* binding */ before),
/* harmony export */   uo: () => (/* binding */ listedDifferences),
/* harmony export */   zS: () => (/* binding */ recordedDifferences)
/* harmony export */ });
/* harmony import */ var _action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);
/* harmony import */ var _tree_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740);


const statuses = {
    A: 'added',
    M: 'modified',
    D: 'deleted',
    T: 'type-changed',
};
function recordedDifferences(records) {
    const files = () => {
        const modified = [];
        const others = [];
        records.each((text, at, end, next, plain) => {
            if (plain && text[end - 1] === 'M')
                modified.push({ path: text.slice(end + 1, next), status: 'modified' });
            else
                others.push((0,_tree_record_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceAt */ .lh)(text, at, end, next, plain));
        });
        return others.length === 0 ? modified : [...modified, ...changedFiles(others)].sort(byPath);
    };
    return { files, list: () => records.map(_tree_record_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceAt */ .lh) };
}
function listedDifferences(list) {
    return { files: () => changedFiles(list), list: () => list };
}
function changedFiles(differences) {
    const gone = new Map();
    for (const { letter, oldId, path } of differences)
        if (letter === 'D')
            gone.set(oldId, path);
    return differences
        .map(({ path, lossy, letter, newId }) => {
        const previous = letter === 'A' ? gone.get(newId) : undefined;
        const status = statuses[letter] ?? 'modified';
        if (previous === undefined && !lossy)
            return { path, status };
        return { path, status, ...(previous !== undefined && { previous }), ...(lossy && { lossy: true }) };
    })
        .sort(byPath);
}
function filesOf(differences) {
    return differences.map(({ path, newMode, newId }) => ({ path, mode: newMode, id: newId }));
}
function inOrder(files) {
    const isSorted = files.every((file, at) => (files[at - 1]?.path ?? '') < file.path);
    return isSorted ? files : files.toSorted(byPath);
}
function before(after, differences) {
    const changed = new Map(differences.map((difference) => [difference.path, difference]));
    const kept = after.filter(({ path }) => !changed.has(path));
    const old = differences.filter(({ letter }) => letter !== 'A');
    return [...kept, ...old.map(({ path, oldMode, oldId }) => ({ path, mode: oldMode, id: oldId }))].sort(byPath);
}
function byPath(one, other) {
    return (0,_action_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(one.path, other.path);
}


/***/ }),

/***/ 2740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ pathAt),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   lh: () => (/* binding */ differenceAt)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);

function differenceAt(text, at, end, next, plain) {
    const idLength = (end - at - 18) >> 1;
    const name = plain ? undefined : nameAt(text, end, next);
    return {
        path: name?.name ?? text.slice(end + 1, next),
        lossy: name?.lossy ?? false,
        oldMode: text.slice(at + 1, at + 7),
        newMode: text.slice(at + 8, at + 14),
        oldId: text.slice(at + 15, at + 15 + idLength),
        newId: text.slice(at + 16 + idLength, at + 16 + 2 * idLength),
        letter: text[end - 1] ?? '',
    };
}
function fileAt(text, at, end, next, plain) {
    const idLength = (end - at - 18) >> 1;
    return {
        path: pathAt(text, end, next, plain),
        mode: text.startsWith(usualMode, at + 8) ? usualMode : text.slice(at + 8, at + 14),
        id: text.slice(at + 16 + idLength, at + 16 + 2 * idLength),
    };
}
const usualMode = '100644';
function pathAt(text, end, next, plain) {
    return plain ? text.slice(end + 1, next) : nameAt(text, end, next).name;
}
function nameAt(text, end, next) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(Buffer.from(text.slice(end + 1, next), 'latin1'));
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   EY: () => (/* binding */ backoffDelay),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   iH: () => (/* binding */ newTries),
/* harmony export */   ks: () => (/* binding */ defaultBackoff),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* unused harmony export inCall */
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _transport_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6088);



const maxAttempts = 5;
function newTries(left = maxAttempts) {
    return { left };
}
const calls = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('docker-ci-actions:call');
function inCall(call, work) {
    return calls.runStores(call, work);
}
const defaultBackoff = { base: 500, cap: 30_000 };
const longestRetryAfter = 60_000;
function isTransientStatus(status) {
    return [408, 425, 429, 499, 500, 502, 503, 504, 522].includes(status);
}
function retryAfter(value, now = new Date()) {
    if (value === undefined)
        return undefined;
    const text = value.trim();
    if (/^\d{1,12}$/.test(text))
        return Math.min(Number(text) * 1000, longestRetryAfter);
    const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(date))
        return undefined;
    return Math.min(Math.max(date - now.getTime(), 0), longestRetryAfter);
}
function backoffDelay(attempt, { base, cap }, random = Math.random) {
    const most = Math.min(cap, base * 2 ** (attempt - 1));
    return Math.max(base / 20, most * random());
}
async function retrying(rules, attempt) {
    const tries = rules.tries ?? newTries(rules.attempts);
    for (let number = 1;; number += 1) {
        tries.left -= 1;
        const outcome = await (rules.attempts === 1 ? attempt(number) : inCall(tries, () => attempt(number)));
        if ('done' in outcome)
            return outcome.done;
        const wait = outcome.after || backoffDelay(number, rules.backoff);
        if (tries.left <= 0 || performance.now() + wait > rules.deadline)
            return outcome.giveUp();
        rules.onRetry?.(outcome.again, wait);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(wait, undefined, rules.signal ? { signal: rules.signal } : {});
    }
}
function attemptOf(thrown) {
    const giveUp = () => {
        throw thrown;
    };
    if (!(thrown instanceof _transport_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX) || !thrown.transient)
        return giveUp();
    return thrown.reused && thrown.trouble === 'reset'
        ? { again: thrown.message, after: 1, giveUp }
        : { again: thrown.message, giveUp };
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   WQ: () => (/* binding */ transportError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
class TransportError extends Error {
    name = 'TransportError';
    trouble;
    sent;
    reused;
    constructor({ trouble, message, sent, reused = false, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.trouble = trouble;
        this.sent = sent;
        this.reused = reused;
    }
    get transient() {
        return (['refused', 'reset', 'cut', 'timeout', 'bad-answer', 'bad-encoding'].includes(this.trouble) || this.temporaryDns);
    }
    get temporaryDns() {
        return this.trouble === 'dns' && errorCode(this.cause) === 'EAI_AGAIN';
    }
}
function transportError(thrown, host, sent, reused) {
    if (thrown instanceof TransportError)
        return thrown;
    const code = errorCode(thrown);
    const trouble = troubleOf(code);
    return new TransportError({ trouble, message: sentence(trouble, host, code), sent, reused, cause: thrown });
}
function troubleOf(code) {
    if (/^(?:ENOTFOUND|EAI_)/.test(code))
        return 'dns';
    if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/.test(code))
        return 'refused';
    if (/^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_OSSL|EPROTO|HOSTNAME_)/.test(code))
        return 'tls';
    if (/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(code))
        return 'timeout';
    if (/^ERR_PROXY/.test(code))
        return 'proxy';
    if (code === 'ABORT_ERR')
        return 'aborted';
    if (/^HPE_/.test(code))
        return 'bad-answer';
    return 'reset';
}
function sentence(trouble, host, code) {
    const because = code === '' ? '' : ` (${code})`;
    switch (trouble) {
        case 'dns':
            return `the name ${host} cannot be resolved${because}`;
        case 'refused':
            return `${host} does not take connections${because}`;
        case 'tls':
            return `the certificate of ${host} is not trusted, or its TLS is broken${because}`;
        case 'timeout':
            return `${host} did not answer in time${because}`;
        case 'proxy':
            return `the proxy did not connect to ${host}${because}`;
        case 'bad-answer':
            return `${host} answered something that is not HTTP${because}`;
        case 'aborted':
            return `the request to ${host} was called off`;
        default:
            return `the connection to ${host} broke${because}`;
    }
}
function errorCode(thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ })

};
