export const id = 82;
export const ids = [82];
export const modules = {

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ix: () => (/* binding */ execGit),
  runGit: () => (/* binding */ runGit)
});

// UNUSED EXPORTS: cannotStart, died, gitEnvironment, killWhenSilent, letGo, spawnGit

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/action/run-program.js
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

;// CONCATENATED MODULE: ./build/src/git/run-git.js



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
    const child = (0,external_node_child_process_.spawn)('git', [...gitArguments, ...words], {
        cwd: call.cwd,
        env: gitEnvironment(call),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (call.timeout !== undefined)
        killAfter(child, call.timeout);
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
    const { code, signal, stdout, stderr } = await ended(child, { input }).catch((error) => {
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
    return new problem/* Problem */.AF({
        code: 'DCA-GIT-001',
        message: `git could not be started: ${cause instanceof Error ? cause.message : String(cause)}.`,
        remedy: 'Install git 2.20 or newer on the runner or in the container of the job; detect-changes and plan can do without: `source: api`, with `github-token`.',
        cause,
    });
}
function died(command, how, stderr) {
    return new problem/* Problem */.AF({
        code: 'DCA-GIT-002',
        voice: 'remote',
        message: `git ${command} ${how}${stderr === '' ? '' : `: ${stderr.slice(0, 1000)}`}.`,
        remedy: stderr.includes('dubious ownership')
            ? 'This git takes no trust from the environment: check out as the user of the job, or update git.'
            : 'Check that the checkout is whole (`git fsck`), and run the job again.',
    });
}


/***/ })

};
