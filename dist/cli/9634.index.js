export const id = 9634;
export const ids = [9634];
export const modules = {

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9668);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2872);


function start(runner) {
    return (0,_src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d, runner, async (inputs, { log, environment }) => {
        const { awaitImage } = await __webpack_require__.e(/* import() */ 8982).then(__webpack_require__.bind(__webpack_require__, 8982));
        const { httpRegistry } = await Promise.all(/* import() */[__webpack_require__.e(6145), __webpack_require__.e(5313)]).then(__webpack_require__.bind(__webpack_require__, 6145));
        const { isBroken, isDenied } = await __webpack_require__.e(/* import() */ 2454).then(__webpack_require__.bind(__webpack_require__, 2454));
        const { githubContext } = await __webpack_require__.e(/* import() */ 4708).then(__webpack_require__.bind(__webpack_require__, 4708));
        const { githubWorkflowRuns } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(3022)]).then(__webpack_require__.bind(__webpack_require__, 7991));
        const { steadyClock } = await __webpack_require__.e(/* import() */ 1134).then(__webpack_require__.bind(__webpack_require__, 1134));
        const { username, password, tokenHosts, insecureRegistries, githubToken } = inputs;
        const own = githubContext(environment);
        return awaitImage(inputs, {
            registry: httpRegistry({
                log,
                environment,
                username,
                password,
                tokenHosts,
                insecureRegistries,
                callTimeout: Math.max(1000, Math.min(30_000, inputs.registryTimeout)),
            }),
            runs: githubWorkflowRuns({
                repository: inputs.repository ?? own.repository,
                apiUrl: own.apiUrl,
                graphqlUrl: own.graphqlUrl,
                token: githubToken,
                environment,
                log,
                patience: inputs.timeout,
            }),
            isDenied,
            isBroken,
            clock: steadyClock,
            log,
            own,
        });
    });
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
