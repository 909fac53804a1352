export const id = 2575;
export const ids = [2575];
export const modules = {

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _src_action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9668);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5185);



function start(runner) {
    return (0,_src_action_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d, runner, async (inputs, scope) => {
        const { digestGate } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(7055), __webpack_require__.e(6531)]).then(__webpack_require__.bind(__webpack_require__, 6531));
        const { httpRegistry } = await Promise.all(/* import() */[__webpack_require__.e(6145), __webpack_require__.e(5313)]).then(__webpack_require__.bind(__webpack_require__, 6145));
        const registry = httpRegistry({ ...inputs, ...scope });
        try {
            return await digestGate(inputs, await ports(inputs, scope, registry));
        }
        finally {
            registry.close();
        }
    });
}
async function ports(inputs, { log, environment }, registry) {
    const { githubContext } = await __webpack_require__.e(/* import() */ 4708).then(__webpack_require__.bind(__webpack_require__, 4708));
    const { places } = await __webpack_require__.e(/* import() */ 2153).then(__webpack_require__.bind(__webpack_require__, 2153));
    const { dockerCli } = await __webpack_require__.e(/* import() */ 5131).then(__webpack_require__.bind(__webpack_require__, 7512));
    const { layerHash } = await __webpack_require__.e(/* import() */ 5480).then(__webpack_require__.bind(__webpack_require__, 5480));
    const { lookInFile } = await Promise.all(/* import() */[__webpack_require__.e(7055), __webpack_require__.e(3657)]).then(__webpack_require__.bind(__webpack_require__, 3657));
    const { readBuildMetadata } = await __webpack_require__.e(/* import() */ 3746).then(__webpack_require__.bind(__webpack_require__, 3746));
    const { artifactStore } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1042)]).then(__webpack_require__.bind(__webpack_require__, 1042));
    const { cacheStore } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(287)]).then(__webpack_require__.bind(__webpack_require__, 287));
    const { reportFolder, verifiedFolder } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(3004)]).then(__webpack_require__.bind(__webpack_require__, 3004));
    const run = githubContext(environment);
    const allowed = places(run.workspace, run.temporary);
    const attempt = Math.max(run.runAttempt, 1);
    const artifacts = { environment, attempt, temporary: run.temporary };
    const github = async () => {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(6864)]).then(__webpack_require__.bind(__webpack_require__, 9621));
        return openGitHub({ run, token: inputs.githubToken, environment, log });
    };
    const other = inputs.runId !== undefined && inputs.runId !== run.runId;
    return {
        registry,
        engine: dockerCli({ environment }),
        files: {
            look: (named, kind, ignoredLabel) => lookInFile(named, kind, allowed, ignoredLabel),
            metadata: (path, target) => readBuildMetadata(path, target, allowed),
        },
        stores: {
            artifact: artifactStore({
                ...artifacts,
                template: inputs.artifact,
                from: other ? fromRun(inputs, run.repository, github) : undefined,
            }),
            cache: cacheStore({ path: inputs.path, places: allowed, runId: run.runId, attempt }),
            file: reportFolder(inputs.path, allowed),
        },
        verifiedStores: {
            artifact: artifactStore({ ...artifacts, template: 'image-verified-{name}', overwrite: true }),
            file: verifiedFolder(inputs.path, allowed),
        },
        run,
        producingRun: async (runId) => {
            const { producingRun } = await __webpack_require__.e(/* import() */ 4570).then(__webpack_require__.bind(__webpack_require__, 4570));
            return producingRun(await github(), run.repository, runId);
        },
        now: () => new Date(),
        log,
        memory: new Map(),
        layerHash,
    };
}
function fromRun(inputs, repository, github) {
    const [owner = '', name = ''] = repository.split('/');
    if (inputs.githubToken === undefined) {
        throw new _src_action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            code: 'DCA-GAT-009',
            message: '`run-id` names another run, and there is no `github-token` to ask for its artifacts.',
            remedy: 'Pass `github-token: ${{ github.token }}` in a job with `actions: read`.',
        });
    }
    const token = inputs.githubToken.reveal();
    const runId = inputs.runId ?? '';
    const list = async () => {
        const { runArtifacts } = await __webpack_require__.e(/* import() */ 4570).then(__webpack_require__.bind(__webpack_require__, 4570));
        return runArtifacts(await github(), repository, runId);
    };
    return { token, workflowRunId: Number(runId), repositoryOwner: owner, repositoryName: name, list };
}


/***/ }),

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5936);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);



async function runAction(contract, runner, action) {
    const { log, environment } = runner;
    try {
        const inputs = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .TL)(contract, runner.readInput);
        for (const value of Object.values(inputs))
            if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh)
                log.mask(value.reveal());
        warnOfUnknown(contract, runner);
        const outcome = await action(inputs, { log, environment });
        const wanted = !('summary' in inputs) || inputs.summary !== false;
        const summary = wanted ? outcome.summary : undefined;
        const isShown = runner.showsSummary === true && summary !== undefined;
        if (!isShown)
            for (const decision of outcome.decisions ?? [])
                log.info(decision);
        const texts = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOutputs */ .AH)(contract, outcome.outputs, outcome.dynamicOutputs);
        if ((0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(texts) > _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOutputLimit */ .QH)
            warnOfSize(texts, log);
        await runner.setOutputs(texts);
        if (summary !== undefined)
            await runner.summarize(summary);
        if (outcome.failure !== undefined)
            return runner.fail(outcome.failure);
        if (!isShown)
            log.info(outcome.verdict);
        runner.succeed();
    }
    catch (thrown) {
        const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .asProblem */ .gr)(thrown);
        if (environment.RUNNER_DEBUG === '1')
            for (const line of traceOf(problem))
                log.debug(line);
        runner.fail(problem);
    }
}
function warnOfUnknown(contract, runner) {
    for (const name of runner.givenInputs()) {
        if (!Object.hasOwn(contract.inputs, name))
            runner.log.warn(`unknown input "${name}" of ${contract.name} is ignored.`);
    }
}
function warnOfSize(texts, log) {
    const sizes = [...texts].map(([name, text]) => `${name} ${text.length}`).slice(0, 6);
    log.warn(`the outputs have ${(0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(texts)} characters (${sizes.join(', ')}); GitHub hands on about ${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOutputLimit */ .QH} as outputs of a job: name there only those that are used.`);
}
function traceOf(problem) {
    const traces = [];
    let error = problem;
    for (let depth = 0; error instanceof Error && depth < 8; depth += 1) {
        traces.push(...(error.stack ?? error.message).split('\n'));
        error = error.cause;
    }
    return traces;
}


/***/ })

};
