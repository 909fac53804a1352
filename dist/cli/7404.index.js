export const id = 7404;
export const ids = [7404];
export const modules = {

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _src_action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9668);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3232);



function start(runner) {
    return (0,_src_action_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .contract */ .d, runner, async (inputs, { log, environment }) => {
        (await __webpack_require__.e(/* import() */ 374).then(__webpack_require__.bind(__webpack_require__, 374))).keepHeapSmall();
        const { githubContext } = await __webpack_require__.e(/* import() */ 4708).then(__webpack_require__.bind(__webpack_require__, 4708));
        const { workspaceTree } = await __webpack_require__.e(/* import() */ 7812).then(__webpack_require__.bind(__webpack_require__, 7812));
        const { runGit } = await __webpack_require__.e(/* import() */ 7870).then(__webpack_require__.bind(__webpack_require__, 7870));
        const { loadCatalog } = await Promise.all(/* import() */[__webpack_require__.e(5963), __webpack_require__.e(5701), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 5701));
        const { loadOptions } = await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 761));
        const { generateMatrix } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8615), __webpack_require__.e(2838)]).then(__webpack_require__.bind(__webpack_require__, 7233));
        const { matrixPorts } = await __webpack_require__.e(/* import() */ 5946).then(__webpack_require__.bind(__webpack_require__, 5946));
        const context = githubContext(environment);
        let missing;
        const git = async (words, cwd) => {
            try {
                const { code, stdout } = await runGit(words, { cwd, environment });
                return code === 0 ? stdout.toString('utf8') : undefined;
            }
            catch (error) {
                const problem = (0,_src_action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .asProblem */ .gr)(error);
                if (problem.code !== 'DCA-GIT-001')
                    throw problem;
                if (missing === undefined)
                    log.warn(`${problem.message} Every file of the workspace counts as tracked.`);
                missing = problem;
                return undefined;
            }
        };
        const tree = workspaceTree(context.workspace, git);
        const catalog = await loadCatalog({ ...loadOptions(inputs, context.repository), tree });
        if (catalog.images.length === 0)
            log.warn('the catalog has no images, so there is nothing to build.');
        for (const warning of catalog.warnings)
            log.warn(warning);
        for (const notice of catalog.notices)
            log.notice(notice);
        const checkoutDate = async () => {
            const seconds = await git(['log', '-1', '--format=%ct', 'HEAD', '--'], context.workspace);
            return seconds === undefined ? undefined : new Date(Number(seconds.trim()) * 1000);
        };
        return generateMatrix(inputs, await matrixPorts(catalog, { context, environment, log, tree, checkoutDate }));
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
