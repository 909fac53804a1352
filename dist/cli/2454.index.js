export const id = 2454;
export const ids = [2454];
export const modules = {

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


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   a3: () => (/* binding */ deniedRemedy),
/* harmony export */   be: () => (/* binding */ remote),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   isBroken: () => (/* binding */ isBroken),
/* harmony export */   isDenied: () => (/* binding */ isDenied),
/* harmony export */   mM: () => (/* binding */ problemOfTrouble),
/* harmony export */   qj: () => (/* binding */ notARegistry),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _http_transport_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6088);


function errorsOf({ body }) {
    if (body.length > 64 * 1024)
        return [];
    try {
        const { errors } = JSON.parse(Buffer.from(body).toString('utf8'));
        if (!Array.isArray(errors))
            return [];
        return errors.slice(0, 1000).map((error) => {
            const { code, message } = (error ?? {});
            return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
        });
    }
    catch {
        return [];
    }
}
function hasCode(answer, ...codes) {
    return errorsOf(answer).some(({ code }) => codes.includes(code));
}
function isAbsent(answer, asked) {
    if (answer.status < 300)
        return false;
    if (answer.status !== 404)
        throw problemOf(answer, asked);
    if (isUnsupported(answer))
        throw problemOf(answer, asked);
    if (isHtml(answer) && answer.headers['docker-distribution-api-version'] === undefined)
        throw notARegistry(answer, asked);
    return true;
}
function isUnsupported(answer) {
    return errorsOf(answer).some(({ message }) => /accept header does not support/i.test(message));
}
function isHtml({ headers }) {
    return /^text\/html\b/i.test(headers['content-type'] ?? '');
}
function notARegistry({ status }, { host, what }) {
    return remote({
        code: 'DCA-REG-024',
        message: `${host} answered ${what} with ${status} and a web page: it is no registry, or a proxy or log-in page stands before it.`,
        remedy: 'Check the host name and the proxy.',
    });
}
function problemOf(answer, { host, what }) {
    const { status } = answer;
    const said = saying(answer);
    const start = `${host} answered ${what} with ${status}${said}`;
    if (status === 401 || status === 403) {
        return remote({
            code: 'DCA-REG-010',
            message: `${start}: denied. It says the same of images that do not exist and of those that may not be seen.`,
            remedy: deniedRemedy(host),
        });
    }
    if (status === 404) {
        if (isUnsupported(answer))
            return remote({ code: 'DCA-REG-028', message: `${start}.` });
        return remote({
            code: 'DCA-REG-027',
            message: `${start}.`,
            remedy: 'Check the name; some registries (ECR) want a repository to be created before the first push.',
        });
    }
    if (status === 429) {
        return remote({
            code: 'DCA-REG-021',
            message: `${start}: too many requests, and waiting did not help${quota(answer.headers)}.`,
            remedy: 'Log in to raise the limit, or run later.',
        });
    }
    if (status >= 500 || status === 408 || status === 425 || status === 499) {
        return remote({
            code: 'DCA-REG-020',
            message: `${start}, also after trying again: the registry is not in order.`,
            remedy: 'Run the job again later.',
        });
    }
    return remote({ code: 'DCA-REG-025', message: `${start}, which is no answer to that.` });
}
function deniedRemedy(host) {
    const login = `Log in to ${host} with docker/login-action (or inputs "username" and "password")`;
    return host === 'ghcr.io'
        ? `${login}, give the job \`permissions: packages: read\` (\`write\` to push), and give this repository access to the package.`
        : `${login} as a user with the rights for this repository.`;
}
function isDenied(thrown) {
    return thrown instanceof _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && ['DCA-REG-010', 'DCA-REG-011'].includes(thrown.code);
}
function isBroken(thrown) {
    return (thrown instanceof _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF &&
        ['DCA-REG-006', 'DCA-REG-020', 'DCA-REG-021', 'DCA-REG-022', 'DCA-REG-023', 'DCA-REG-026'].includes(thrown.code));
}
function problemOfTrouble(thrown, { what }) {
    if (!(thrown instanceof _http_transport_error_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX))
        return thrown;
    const common = { message: `${what} failed: ${thrown.message}.`, cause: thrown };
    switch (thrown.trouble) {
        case 'timeout':
            return remote({ code: 'DCA-REG-022', ...common, remedy: 'Run the job again later.' });
        case 'cut':
        case 'bad-encoding':
        case 'bad-answer':
            return remote({ code: 'DCA-REG-023', ...common, remedy: 'Run the job again; if it stays, look at the proxy.' });
        case 'tls':
            return remote({
                code: 'DCA-REG-029',
                ...common,
                remedy: 'Trust its authority by NODE_EXTRA_CA_CERTS or /etc/docker/certs.d, or name the host in `insecure-registries` if it speaks plain http.',
            });
        case 'redirect':
        case 'forbidden-address':
            return remote({
                code: 'DCA-REG-014',
                ...common,
                remedy: 'If that is meant, the registry has to be configured otherwise; nothing was sent there.',
            });
        case 'too-large':
            return remote({ code: 'DCA-REG-032', ...common });
        case 'dns':
            return remote({ code: 'DCA-REG-006', ...common, remedy: 'Check the host name of the registry.' });
        default:
            return remote({
                code: 'DCA-REG-026',
                ...common,
                remedy: 'Check the host name and the port, and that the registry can be reached from this runner.',
            });
    }
}
function remote(text) {
    return new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({ ...text, voice: 'remote' });
}
function saying(answer) {
    const [error] = errorsOf(answer);
    const text = [error?.code, error?.message].filter((part) => part).join(': ');
    return text === '' ? '' : ` (${text.length > 300 ? `${text.slice(0, 300)}…` : text})`;
}
function quota(headers) {
    const limit = headers['ratelimit-limit'];
    const remaining = headers['ratelimit-remaining'];
    return limit === undefined && remaining === undefined
        ? ''
        : ` (ratelimit-limit: ${limit ?? '?'}, ratelimit-remaining: ${remaining ?? '?'})`;
}


/***/ })

};
