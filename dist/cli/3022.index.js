export const id = 3022;
export const ids = [3022];
export const modules = {

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubWorkflowRuns: () => (/* binding */ githubWorkflowRuns)
/* harmony export */ });
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2362);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2052);
/* harmony import */ var _api_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5576);
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2159);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3900);






const newestRuns = 1000;
const callDeadline = 30_000;
const requestTimeout = 10_000;
const repositoryShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ full_name: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq });
const runShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd,
    run_attempt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd),
    run_number: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd,
    head_sha: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    head_branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    head_repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(repositoryShape),
    event: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    conclusion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    path: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    html_url: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
});
const jobShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, status: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, conclusion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq), html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq) });
const sideShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, repo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(repositoryShape) });
const pullShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
    state: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    mergeable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM),
    mergeable_state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    head: sideShape,
    base: sideShape,
});
const commitShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ parents: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq })) });
function githubWorkflowRuns(options) {
    const { environment, patience } = options;
    const transport = (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({ environment });
    const fetch = (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .createFetch */ .H)({ transport, attempts: 1, timeout: requestTimeout });
    return workflowRuns((0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .githubApi */ .M)({ ...options, fetch, deadline: Math.max(callDeadline, patience) }), options.repository);
}
function workflowRuns(api, repository) {
    const here = (0,_api_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryParameters */ .NU)(repository);
    const runsOf = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    const known = async (route, parameters, shape, revalidate = false) => {
        try {
            return await api.get(route, { ...here, ...parameters }, shape, { revalidate });
        }
        catch (error) {
            if ((0,_api_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(error) || isUnknownCommit(error))
                return undefined;
            throw error;
        }
    };
    const polled = async (route, parameters, within, item) => {
        const page = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ total_count: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd, [within]: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(item) });
        const first = await api.get(route, { ...here, ...parameters, per_page: 100 }, page, { revalidate: true });
        const items = first[within];
        if (first.total_count === items.length)
            return items;
        return api.getAll(route, { ...here, ...parameters }, item, { within, most: newestRuns });
    };
    return {
        workflow: async (name) => {
            const file = name.slice(name.lastIndexOf('/') + 1);
            const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
            const found = await known(route, { workflow_id: file }, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd, path: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq }));
            return found && { id: String(found.id), path: found.path };
        },
        ofCommit: async ({ id }, sha) => (await polled(runsOf, { workflow_id: id, head_sha: sha }, 'workflow_runs', runShape)).map(runOf),
        newest: async ({ id }) => {
            let read = 0;
            const until = (page) => {
                read += page.length;
                return read >= newestRuns;
            };
            const rules = { within: 'workflow_runs', until };
            return (await api.getAll(runsOf, { ...here, workflow_id: id }, runShape, rules)).map(runOf);
        },
        run: async (id) => {
            const found = await known('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: Number(id) }, runShape, true);
            return found && runOf(found);
        },
        jobs: async ({ id, attempt }) => {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
            const found = await polled(route, { run_id: Number(id), attempt_number: attempt }, 'jobs', jobShape);
            return found.map(({ name, status, conclusion, html_url }) => ({
                name,
                status,
                conclusion: conclusion ?? '',
                url: html_url ?? '',
            }));
        },
        pull: async (number) => {
            const found = await known('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pullShape);
            return (found && {
                headSha: found.head.sha,
                headRepository: found.head.repo?.full_name ?? '',
                baseRepository: found.base.repo?.full_name ?? repository,
                open: found.state === 'open',
                conflicts: found.mergeable === false || found.mergeable_state === 'dirty',
            });
        },
        parents: async (sha) => (await known('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, commitShape))?.parents.map((parent) => parent.sha),
        mayPass: (error) => error instanceof _api_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiProblem */ .AW && passing.includes(error.code),
    };
}
function isUnknownCommit(error) {
    return error instanceof _api_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiProblem */ .AW && error.status === 422;
}
const passing = ['DCA-GHB-010', 'DCA-GHB-011', 'DCA-GHB-017', 'DCA-GHB-018'];
function runOf(run) {
    return {
        id: String(run.id),
        attempt: run.run_attempt ?? 1,
        number: run.run_number,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? '',
        headRepository: run.head_repository?.full_name ?? '',
        event: run.event,
        status: run.status ?? '',
        conclusion: run.conclusion ?? '',
        path: run.path,
        url: run.html_url,
    };
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   EY: () => (/* binding */ backoffDelay),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   SV: () => (/* binding */ inCall),
/* harmony export */   iH: () => (/* binding */ newTries),
/* harmony export */   ks: () => (/* binding */ defaultBackoff),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
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
