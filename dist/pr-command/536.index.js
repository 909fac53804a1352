export const id = 536;
export const ids = [536];
export const modules = {

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ describeCall),
/* harmony export */   NU: () => (/* binding */ repositoryParameters),
/* harmony export */   e9: () => (/* binding */ shaped)
/* harmony export */ });
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(900);


function describeCall(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (whole, name) => String(parameters[name] ?? whole));
}
function repositoryParameters(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
function shaped({ data }, shape, route) {
    try {
        return shape(data, 'the answer');
    }
    catch (error) {
        if (!(error instanceof _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym))
            throw error;
        throw new _api_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiProblem */ .AW({
            code: 'DCA-GHB-011',
            message: `${error.message}, in GitHub's answer to ${route}.`,
            remedy: 'A proxy or an old GitHub Enterprise Server may be in between; run the job again.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);

class ApiProblem extends _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    status;
    said;
    accepted;
    ambiguous;
    constructor({ code, message, remedy, status, said = '', accepted, ambiguous = false, cause }) {
        super({ code, message, voice: 'remote', ...(remedy === undefined ? {} : { remedy }), cause });
        this.status = status;
        this.said = said;
        this.accepted = accepted;
        this.ambiguous = ambiguous;
    }
}
function isAbsent(error) {
    return error instanceof ApiProblem && (error.status === 404 || error.status === 410);
}
function absentOr(error) {
    if (isAbsent(error))
        return undefined;
    throw error;
}
function isForbidden(error) {
    return error instanceof ApiProblem && error.code === 'DCA-GHB-013';
}
function refusal(what, status, said, accepted, write) {
    const common = { status, said, accepted };
    const quoted = said === '' ? '' : ` (${said.slice(0, 300)})`;
    switch (true) {
        case status === 401:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-012',
                message: `GitHub does not know the token: 401 to ${what}${quoted}.`,
                remedy: 'Give `github-token` a token that is valid now; the default is the token of the job.',
            });
        case status === 403:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-013',
                message: `the token may not do that: 403 to ${what}${quoted}.`,
                remedy: accepted
                    ? `Give the job \`permissions:\` with one of: ${accepted.replaceAll('=', ': ').replaceAll('_', '-')}.`
                    : "Add what is missing to the job's `permissions:`.",
            });
        case status === 404 || status === 410:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-014',
                message: `GitHub has no such thing, or hides it from this token: ${status} to ${what}.`,
                remedy: "Check the name, and that the job's `permissions:` let it be read.",
            });
        case status >= 500 || status === 408 || status === 499:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-017',
                ambiguous: write,
                message: `GitHub is in trouble: ${status} to ${what}${quoted}.`,
                remedy: 'See https://www.githubstatus.com and run the job again.',
            });
        default:
            return new ApiProblem({
                ...common,
                code: 'DCA-GHB-016',
                message: `GitHub refused: ${status} to ${what}${quoted}.`,
            });
    }
}


/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/src/http/json.js

function receivedJson(body) {
    if (!(0,external_node_buffer_.isUtf8)(body))
        return undefined;
    try {
        return { value: JSON.parse(Buffer.from(body).toString('utf8')) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/action/url.js
var action_url = __webpack_require__(769);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/src/http/transport-error.js
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

;// CONCATENATED MODULE: ./build/src/http/address.js



const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const local = new external_node_net_.BlockList();
local.addSubnet('127.0.0.0', 8, 'ipv4');
local.addSubnet('0.0.0.0', 8, 'ipv4');
local.addSubnet('169.254.0.0', 16, 'ipv4');
local.addAddress('100.100.100.200', 'ipv4');
local.addAddress('::1', 'ipv6');
local.addAddress('::', 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addSubnet('64:ff9b::7f00:0', 104, 'ipv6');
local.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
function isLoopbackHost(host) {
    const bare = withoutBrackets(host).toLowerCase();
    if (bare === 'localhost' || bare.endsWith('.localhost'))
        return true;
    return isIn(loopback, bare);
}
function isLocalHost(host) {
    const bare = withoutBrackets(host).toLowerCase().replace(/\.$/, '');
    if (isLoopbackHost(bare) || bare === 'metadata.google.internal' || bare === 'metadata')
        return true;
    return isIn(local, bare);
}
function guardedLookup(target, lookup = external_node_dns_.lookup) {
    return (hostname, options, callback) => {
        if (hostname !== target)
            return lookup(hostname, options, callback);
        lookup(hostname, options, (error, address, family) => {
            const found = Array.isArray(address) ? address.map((one) => one.address) : [address];
            const bad = error ? undefined : found.find(isLocalHost);
            if (bad === undefined)
                return callback(error, address, family);
            const refused = new TransportError({
                trouble: 'forbidden-address',
                message: `the name ${hostname} leads to the local address ${bad}`,
                sent: false,
            });
            callback(refused, '', 0);
        });
    };
}
function isIn(list, address) {
    return list.check(address, (0,external_node_net_.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
}
function withoutBrackets(host) {
    return host.replaceAll(/[[\]]/g, '');
}

;// CONCATENATED MODULE: ./build/src/http/redirect.js



const maxRedirects = 5;
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function nextHop({ from, location, method, followed }) {
    const refuse = (why) => {
        throw new TransportError({ trouble: 'redirect', message: `${from.host} redirected ${why}`, sent: true });
    };
    if (followed >= maxRedirects)
        return refuse(`more than ${maxRedirects} times`);
    const url = parse(location, from);
    if (!url)
        return refuse('to something that is no http URL');
    if (url.username !== '' || url.password !== '')
        return refuse('to a URL that holds credentials');
    if (from.protocol === 'https:' && url.protocol !== 'https:')
        return refuse(`from https to http (${url.host})`);
    if (isLocalHost(url.hostname) && !isLocalHost(from.hostname))
        return refuse(`to the local address ${url.host}`);
    const sameOrigin = url.origin === from.origin;
    if (!sameOrigin && method !== 'GET' && method !== 'HEAD')
        return refuse(`a ${method} to another host (${url.host})`);
    return { url, sameOrigin };
}
function withoutIdentity(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie|proxy-authorization|x-meta-.*|x-.*(?:auth|token).*)$/i.test(name)));
}
function parse(location, base) {
    const url = location === undefined || location.length > 8192 ? undefined : (0,action_url/* parseUrl */.D)(location, base.href);
    return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/src/http/retry.js



const maxAttempts = 5;
function newTries(left = maxAttempts) {
    return { left };
}
const calls = (0,external_node_diagnostics_channel_.channel)('docker-ci-actions:call');
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
        await (0,promises_.setTimeout)(wait, undefined, rules.signal ? { signal: rules.signal } : {});
    }
}
function attemptOf(thrown) {
    const giveUp = () => {
        throw thrown;
    };
    if (!(thrown instanceof TransportError) || !thrown.transient)
        return giveUp();
    return thrown.reused && thrown.trouble === 'reset'
        ? { again: thrown.message, after: 1, giveUp }
        : { again: thrown.message, giveUp };
}

;// CONCATENATED MODULE: ./build/src/http/fetch.js




const bodiless = [101, 204, 205, 304];
function createFetch(options) {
    return async (input, init = {}) => {
        const asked = await askedFor(input, init);
        const deadline = performance.now() + (options.callTimeout ?? 120_000);
        const repeatable = asked.method === 'GET' || asked.method === 'HEAD';
        const rules = {
            backoff: options.backoff ?? defaultBackoff,
            deadline,
            attempts: repeatable ? (options.attempts ?? 5) : 1,
            signal: asked.signal,
        };
        const { answer, url } = await retrying(rules, async () => {
            try {
                const done = await follow({ ...asked, deadline, ...limitsOf(options) }, init.redirect ?? 'follow', options);
                requireWhole(done.answer, asked);
                const { status, headers } = done.answer;
                const again = status !== 429 && isTransientStatus(status);
                return again ? { again: `${status}`, after: retryAfter(headers['retry-after']), giveUp: () => done } : { done };
            }
            catch (error) {
                return attemptOf(error);
            }
        });
        return responseOf(answer, url);
    };
}
function limitsOf({ timeout, maxBody, compressed = true }) {
    return {
        ...(timeout === undefined ? {} : { timeout }),
        ...(maxBody === undefined ? {} : { maxBody }),
        encoding: compressed ? { 'accept-encoding': 'gzip' } : {},
    };
}
async function askedFor(input, init) {
    const request = input instanceof Request ? input : undefined;
    const url = new URL(request ? request.url : String(input));
    const method = (init.method ?? request?.method ?? 'GET').toUpperCase();
    const headers = Object.fromEntries(new Headers(init.headers ?? request?.headers));
    const body = init.body ?? (request?.body ? await request.arrayBuffer() : undefined);
    const signal = init.signal ?? undefined;
    return {
        method,
        url,
        headers,
        ...(body === undefined || body === null ? {} : { body: bytesOf(body) }),
        ...(signal ? { signal } : {}),
    };
}
function bytesOf(body) {
    if (typeof body === 'string')
        return Buffer.from(body);
    if (body instanceof URLSearchParams)
        return Buffer.from(body.toString());
    if (body instanceof ArrayBuffer)
        return new Uint8Array(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    throw new TypeError('this fetch takes texts and bytes as a body, no streams or forms');
}
async function follow({ encoding, ...first }, redirect, { transport, sameOrigin = false }) {
    let request = { ...first, headers: { ...encoding, ...first.headers } };
    for (let followed = 0;; followed += 1) {
        const answer = await transport.request(request);
        if (!isRedirect(answer.status) || redirect === 'manual')
            return { answer, url: request.url };
        const { location } = answer.headers;
        if (redirect === 'error')
            throw new TransportError({ trouble: 'redirect', message: `${request.url.host} redirected`, sent: true });
        const hop = nextHop({ from: request.url, location, method: request.method, followed });
        if (sameOrigin && !hop.sameOrigin) {
            const message = `${request.url.host} redirected to another host (${hop.url.host})`;
            throw new TransportError({ trouble: 'redirect', message, sent: true });
        }
        const headers = hop.sameOrigin ? request.headers : withoutIdentity(request.headers ?? {});
        const asGet = answer.status === 303 || (answer.status < 303 && request.method === 'POST');
        const { body, ...rest } = request;
        request = {
            ...rest,
            url: hop.url,
            ...(headers ? { headers } : {}),
            ...(asGet ? { method: 'GET' } : body ? { body } : {}),
        };
    }
}
function requireWhole(answer, { method, headers, url }) {
    const { status, body, proven } = answer;
    if (status < 200 || status >= 300 || bodiless.includes(status) || method === 'HEAD')
        return;
    const refuse = (message) => {
        throw new TransportError({ trouble: 'cut', message: `${url.host} ${message}`, sent: true });
    };
    const accept = headers.accept ?? '';
    const wantsJson = accept === '' || /json|\*\/\*/i.test(accept);
    const otherForm = /(?:raw|diff|patch|sha|html|octet-stream|zip)/i.test(accept);
    const type = answer.headers['content-type'] ?? '';
    if (body.length === 0 && status !== 202 && wantsJson && !otherForm)
        refuse('answered with an empty body');
    if (body.length === 0)
        return;
    const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(type);
    if (wantsJson && !otherForm && !isJson)
        refuse(`did not answer with JSON but with ${JSON.stringify(type.slice(0, 100))}: a log-in page or a proxy?`);
    if (isJson && !receivedJson(body))
        refuse('answered with JSON that is cut or damaged');
    if (!isJson && !proven)
        refuse('did not say how long its answer is, so that nobody knows whether it is whole');
}
function responseOf({ status, headers, body }, url) {
    const fields = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined && !/^(?:content-encoding|content-length|transfer-encoding|connection)$/.test(name))
            fields.set(name, value);
    }
    const response = new Response(bodiless.includes(status) ? null : Buffer.from(body), { status, headers: fields });
    Object.defineProperty(response, 'url', { value: url.href });
    return response;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
;// CONCATENATED MODULE: ./build/src/http/agents.js



const keepAlive = {
    keepAlive: true,
    keepAliveMsecs: 15_000,
    maxSockets: 64,
    maxFreeSockets: 32,
    scheduling: 'lifo',
};
function agentPool({ environment, trust, lookup }) {
    const agents = new Map();
    function agentFor(url, publicOnly, make) {
        const proxied = !isLoopbackHost(url.hostname);
        const key = `${url.protocol} ${proxied} ${publicOnly}`;
        const known = agents.get(key);
        if (known)
            return known;
        const variables = proxied && environment ? proxyVariables(environment) : {};
        const proxy = 'HTTP_PROXY' in variables || 'HTTPS_PROXY' in variables ? { proxyEnv: variables } : {};
        if ('proxyEnv' in proxy)
            requireProxySupport();
        const made = new make({ ...keepAlive, ...proxy });
        agents.set(key, made);
        return made;
    }
    return {
        close: () => {
            for (const agent of agents.values())
                agent.destroy();
            agents.clear();
        },
        starter: async (url, publicOnly) => {
            const find = publicOnly ? guardedLookup(url.hostname, lookup) : lookup;
            const name = find ? { lookup: find } : {};
            if (url.protocol === 'http:') {
                const agent = agentFor(url, publicOnly, external_node_http_.Agent);
                return (options) => (0,external_node_http_.request)(url, { ...options, ...name, agent });
            }
            const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 327, 19));
            const agent = agentFor(url, publicOnly, https.Agent);
            const certificates = (await trust?.(url.host)) ?? {};
            return (options) => https.request(url, { ...options, ...name, ...certificates, rejectUnauthorized: true, agent });
        },
    };
}
function proxyVariables(environment) {
    const variables = {};
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
        const value = (environment[name.toLowerCase()] || environment[name])?.trim();
        if (value)
            variables[name] = name === 'NO_PROXY' ? value : proxyUrl(value);
    }
    return variables;
}
function requireProxySupport() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > 24 || (major === 24 && minor >= 5))
        return;
    const message = `a proxy is set, and Node ${process.versions.node} knows none: 24.5 or newer is needed`;
    throw new TransportError({ trouble: 'proxy', message, sent: false });
}
function proxyUrl(value) {
    const url = value.includes('://') ? value : `http://${value}`;
    if (/^https?:/i.test(url) && URL.canParse(url))
        return url;
    throw new TransportError({
        trouble: 'proxy',
        message: 'HTTP_PROXY or HTTPS_PROXY is not the address of a proxy',
        sent: false,
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/src/http/body.js



async function readBody(response, limit, host) {
    const chunks = [];
    for await (const chunk of wholeBody(response, limit, host))
        chunks.push(chunk);
    const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    return decoded(bytes, response.headers['content-encoding'], limit, host);
}
async function* wholeBody(response, limit, host) {
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > limit) {
            response.destroy();
            throw tooLarge(host, limit);
        }
        yield chunk;
    }
    if (!response.complete) {
        throw new TransportError({ trouble: 'cut', message: `the answer of ${host} was cut off`, sent: true });
    }
}
function hasProvenEnd({ headers }) {
    return headers['content-length'] !== undefined || /chunked/i.test(headers['transfer-encoding'] ?? '');
}
async function decoded(bytes, encoding, limit, host) {
    const name = (encoding ?? 'identity').trim().toLowerCase();
    if (name === 'identity' || name === '' || bytes.length === 0)
        return bytes;
    const decoders = {
        gzip: (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
        'x-gzip': (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
        deflate: (0,external_node_util_.promisify)(external_node_zlib_.inflate),
        br: (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress),
    };
    const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (!decode)
        throw new TransportError({
            trouble: 'bad-encoding',
            message: `${host} sent an encoding that was not asked for`,
            sent: true,
        });
    try {
        return (await decode(bytes, { maxOutputLength: limit }));
    }
    catch (error) {
        if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(host, limit);
        throw new TransportError({
            trouble: 'bad-encoding',
            message: `the compressed answer of ${host} is damaged`,
            sent: true,
            cause: error,
        });
    }
}
function tooLarge(host, limit) {
    return new TransportError({
        trouble: 'too-large',
        message: `the answer of ${host} is larger than the ${limit} bytes that are read of it`,
        sent: true,
    });
}

;// CONCATENATED MODULE: ./build/src/http/exchange.js


const defaultTimeout = 30_000;
async function exchange(request, pool, options) {
    const { url, signal, publicOnly = false } = request;
    const host = url.host;
    if (publicOnly && isLocalHost(url.hostname)) {
        throw new TransportError({
            trouble: 'forbidden-address',
            message: `${host} is an address of this machine or its network`,
            sent: false,
        });
    }
    const start = await pool.starter(url, publicOnly);
    let reason;
    let sent = false;
    return new Promise((resolve, reject) => {
        const outgoing = start({
            method: request.method,
            headers: headersFor(request, options),
            ...(signal ? { signal } : {}),
        });
        const fail = (thrown) => reason ?? transportError(thrown, host, sent, outgoing.reusedSocket);
        const timer = startTimer(request, () => {
            reason = new TransportError({ trouble: 'timeout', message: `${host} did not answer in time`, sent });
            outgoing.destroy();
        });
        outgoing.on('error', (error) => {
            timer.stop();
            reject(fail(error));
        });
        outgoing.on('finish', () => {
            sent = true;
        });
        outgoing.on('response', (response) => {
            sent = true;
            timer.restart();
            resolve({ response, timer, fail });
        });
        const broke = (error) => {
            reason = error;
            outgoing.destroy();
        };
        sendBody(outgoing, request.body, () => timer.restart(), broke);
    });
}
function sendBody(outgoing, body, progress, broke) {
    if (body === undefined || body instanceof Uint8Array) {
        outgoing.end(body);
        return;
    }
    const pump = async () => {
        for await (const chunk of body.chunks()) {
            if (outgoing.destroyed || outgoing.writableEnded)
                return;
            progress();
            if (!outgoing.write(chunk))
                await drained(outgoing);
        }
        outgoing.end();
    };
    pump().catch(broke);
}
function drained(outgoing) {
    return new Promise((resolve) => {
        const done = () => {
            outgoing.off('drain', done);
            outgoing.off('close', done);
            resolve();
        };
        outgoing.on('drain', done);
        outgoing.on('close', done);
    });
}
function startTimer({ timeout = defaultTimeout, deadline }, expired) {
    let handle;
    let end = 0;
    const stop = () => {
        clearTimeout(handle);
        return end - performance.now();
    };
    const restart = (left = timeout) => {
        clearTimeout(handle);
        end = Math.min(performance.now() + left, deadline);
        handle = setTimeout(expired, Math.max(0, end - performance.now()));
    };
    restart();
    return { restart, stop };
}
function headersFor({ headers = {}, body }, { userAgent }) {
    const length = body === undefined ? undefined : String(body.length);
    return {
        'user-agent': userAgent ?? 'docker-ci-actions',
        'accept-encoding': 'identity',
        ...(length === undefined ? {} : { 'content-length': length }),
        ...headers,
    };
}

;// CONCATENATED MODULE: ./build/src/http/transport.js



const defaultMaxBody = 8 * 1024 * 1024;
const refusalLimit = 64 * 1024;
const stride = 16 * 1024;
function createTransport(options = {}) {
    const pool = agentPool(options);
    const counters = { requests: 0, bytesRead: 0, byHost: new Map() };
    const begin = (request) => {
        counters.requests += 1;
        counters.byHost.set(request.url.host, (counters.byHost.get(request.url.host) ?? 0) + 1);
        return exchange(request, pool, options);
    };
    return {
        counters,
        close: pool.close,
        request: async (request) => {
            const { response, timer, fail } = await begin(request);
            try {
                const body = await readBody(response, bodyLimit(request, response), request.url.host);
                counters.bytesRead += body.length;
                return { status: response.statusCode ?? 0, headers: headersOf(response), body, proven: hasProvenEnd(response) };
            }
            catch (error) {
                throw fail(error);
            }
            finally {
                timer.stop();
            }
        },
        stream: async (request) => {
            const { response, timer, fail } = await begin(request);
            async function* chunks() {
                let since = 0;
                try {
                    for await (const chunk of wholeBody(response, request.maxBody ?? Number.POSITIVE_INFINITY, request.url.host)) {
                        const left = timer.stop();
                        counters.bytesRead += chunk.length;
                        since += chunk.length;
                        yield chunk;
                        timer.restart(since < stride ? left : undefined);
                        since %= stride;
                    }
                }
                catch (error) {
                    throw fail(error);
                }
                finally {
                    timer.stop();
                    response.destroy();
                }
            }
            const cancel = () => {
                timer.stop();
                response.destroy();
            };
            return {
                status: response.statusCode ?? 0,
                headers: headersOf(response),
                chunks: chunks(),
                cancel,
                proven: hasProvenEnd(response),
            };
        },
    };
}
function bodyLimit({ maxBody = defaultMaxBody }, { statusCode = 0 }) {
    return statusCode < 300 ? maxBody : Math.max(maxBody, refusalLimit);
}
function headersOf(response) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers))
        headers[name] = Array.isArray(value) ? value.join(', ') : value;
    return headers;
}

// EXTERNAL MODULE: ./build/src/github/api-answer.js
var api_answer = __webpack_require__(576);
// EXTERNAL MODULE: ./build/src/github/api-problem.js
var api_problem = __webpack_require__(159);
;// CONCATENATED MODULE: ./build/src/http/link.js
const longestHeader = 16 * 1024;
function linksOf(header) {
    const found = new Map();
    for (const value of (header ?? '').slice(0, longestHeader).split(/,(?=\s*<)/)) {
        const [open, close] = [value.indexOf('<'), value.indexOf('>')];
        if (open === -1 || close < open)
            continue;
        const parameters = value.slice(close + 1).split(';');
        const rel = parameters
            .map((one) => /^\s*rel\s*=\s*"?([a-z]+)"?\s*$/i.exec(one)?.[1])
            .find((one) => one !== undefined);
        if (rel !== undefined && !found.has(rel.toLowerCase()))
            found.set(rel.toLowerCase(), value.slice(open + 1, close));
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/github/shape.js
var shape = __webpack_require__(900);
;// CONCATENATED MODULE: ./build/src/github/pages.js





const perPage = 100;
const mostPages = 1000;
const parallel = 8;
const mostExpected = 10;
async function readPages(listing) {
    for (let attempt = 1;; attempt += 1) {
        const { items, flaw } = await readOnce(listing);
        if (flaw === undefined)
            return items;
        if (attempt === 2)
            throw incomplete(listing, flaw);
    }
}
async function readOnce(listing) {
    const { until, expected = 0 } = listing.rules;
    const together = until === undefined ? Math.min(Math.ceil(expected / perPage), mostExpected) : 1;
    const pages = [...(await readNumbered(listing, 1, Math.max(1, together)))];
    while (pages.length > 1 && pages.at(-1)?.items.length === 0)
        pages.pop();
    if (until === undefined) {
        pages.push(...(await readNumbered(listing, pages.length + 1, pages[0]?.last ?? 1)));
        const open = pages.slice(0, -1).findIndex(({ next }) => next === undefined);
        if (open >= 0)
            return { items: [], flaw: `page ${open + 1} of ${pages.length} says that it is the last` };
    }
    const met = new Set();
    for (let page = pages.at(-1); page?.next && !until?.(page.items); page = pages.at(-1)) {
        if (pages.length >= mostPages)
            throw incomplete(listing, `more than ${mostPages} pages`);
        if (met.has(page.next.href))
            throw incomplete(listing, 'its pages go round in a circle');
        met.add(page.next.href);
        pages.push(await readPage(listing, Object.fromEntries(page.next.searchParams)));
    }
    const items = pages.flatMap((page) => page.items);
    const wanted = Math.min(pages.at(-1)?.total ?? items.length, listing.rules.most ?? Number.POSITIVE_INFINITY);
    if (until !== undefined || items.length >= wanted)
        return { items };
    return { items, flaw: `${items.length} items came where GitHub counts ${wanted}` };
}
async function readNumbered(listing, from, last) {
    if (last > mostPages)
        throw incomplete(listing, `more than ${mostPages} pages`);
    const pages = [];
    let next = from;
    const worker = async () => {
        while (next <= last) {
            const number = next;
            next += 1;
            pages[number - from] = await readPage(listing, number === 1 ? {} : { page: number });
        }
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    return pages;
}
async function readPage(listing, position) {
    const { call, route, parameters, item, rules, origin } = listing;
    const answer = await call(route, { ...parameters, per_page: perPage, ...position }, true);
    const { items, total } = contents(answer, item, rules, route);
    const links = linksOf(answer.headers.link);
    const next = address(links.get('next'), origin, listing);
    const last = address(links.get('last'), origin, listing)?.searchParams.get('page') ?? '';
    if (items.length === 0 && next)
        throw incomplete(listing, 'a page of nothing promises more');
    return { items, total, next, last: /^\d{1,9}$/.test(last) ? Number(last) : undefined };
}
function contents(answer, item, { within }, route) {
    if (within === undefined)
        return { items: (0,api_answer/* shaped */.e9)(answer, (0,shape/* list */.p_)(item), route), total: undefined };
    const page = (0,api_answer/* shaped */.e9)(answer, (0,shape/* object */.Ik)({ total_count: shape/* integer */.nd, [within]: (0,shape/* list */.p_)(item) }), route);
    return { items: page[within], total: page.total_count };
}
function address(url, origin, listing) {
    if (url === undefined)
        return undefined;
    const parsed = (0,action_url/* parseUrl */.D)(url);
    if (parsed?.origin === origin)
        return parsed;
    throw incomplete(listing, 'its next page is on another server');
}
function incomplete({ route, parameters }, why) {
    return new api_problem/* ApiProblem */.AW({
        code: 'DCA-GHB-018',
        message: `the list of ${(0,api_answer/* describeCall */.GC)(route, parameters)} cannot be had whole: ${why}.`,
        remedy: 'Run the job again; if it stays so, GitHub or a proxy in between is at fault.',
    });
}

;// CONCATENATED MODULE: ./build/src/github/rate-limit.js

function rateLimit(status, headers, said, patience, what, now = Date.now()) {
    if (status !== 403 && status !== 429)
        return undefined;
    const wait = waitOf(status, headers, said, now);
    if (wait === undefined)
        return undefined;
    const until = new Date(now + Math.min(wait, 366 * 86_400_000)).toISOString();
    const problem = new api_problem/* ApiProblem */.AW({
        code: 'DCA-GHB-015',
        status,
        said,
        message: `GitHub's rate limit is reached: ${status} to ${what}; it ends at ${until}.`,
        remedy: 'Run the job again after that, or use the token of a GitHub App, which has a limit of its own.',
    });
    if (wait > patience)
        throw problem;
    return Object.assign(problem, { after: Math.max(wait, 1000) });
}
function waitOf(status, headers, said, now) {
    const asked = seconds(headers['retry-after']) ?? date(headers['retry-after'], now);
    if (asked !== undefined)
        return asked;
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = seconds(headers['x-ratelimit-reset']);
        return reset === undefined ? 60_000 : Math.max(0, reset - now);
    }
    return status === 429 || /secondary rate limit|abuse detection|rate limit exceeded/i.test(said) ? 60_000 : undefined;
}
function seconds(value) {
    return value !== undefined && /^\d{1,12}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}
function date(value, now) {
    if (value === undefined || !/^[A-Z][a-z]{2}, /.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

;// CONCATENATED MODULE: ./build/src/github/api.js





function githubApi(options) {
    const call = caller(options);
    const seen = new Map();
    return {
        get: async (route, parameters, shape, { revalidate = false } = {}) => {
            if (!revalidate)
                return (0,api_answer/* shaped */.e9)(await call(route, parameters, true), shape, route);
            const key = JSON.stringify([route, parameters]);
            const last = seen.get(key);
            const condition = last ? { headers: { 'if-none-match': last.etag } } : {};
            const answer = await call(route, { ...parameters, ...condition }, true);
            if (answer.status === 304 && last)
                return (0,api_answer/* shaped */.e9)(last.answer, shape, route);
            if (answer.headers.etag)
                seen.set(key, { etag: answer.headers.etag, answer });
            return (0,api_answer/* shaped */.e9)(answer, shape, route);
        },
        getAll: (route, parameters, item, rules = {}) => readPages({ call, origin: new URL(options.apiUrl).origin, route, parameters, item, rules }),
        send: async (route, parameters, shape, { repeatable }) => {
            const answer = await call(route, parameters, repeatable);
            try {
                return (0,api_answer/* shaped */.e9)(answer, shape, route);
            }
            catch (error) {
                throw error instanceof api_problem/* ApiProblem */.AW ? asAmbiguous(error) : error;
            }
        },
        graphql: async (document, variables, shape, { absentIsNull = false } = {}) => {
            const route = `POST ${options.graphqlUrl}`;
            const answer = await call(route, { query: document, variables }, true);
            return (0,api_answer/* shaped */.e9)({ ...answer, data: graphqlData(answer.data, absentIsNull) }, shape, route);
        },
    };
}
function caller(options) {
    const { backoff = { base: 500, cap: 8000 }, deadline = 120_000, patience = 60_000, log } = options;
    let octokit;
    return async (route, parameters, repeatable) => {
        octokit ??= openOctokit(options);
        const client = await octokit;
        const write = !route.startsWith('GET ');
        const what = describe(route, parameters, options);
        const rules = {
            backoff,
            deadline: performance.now() + deadline,
            onRetry: (why, wait) => log.info(`again in ${Math.round(wait)} ms: ${why}`),
        };
        return retrying(rules, async () => {
            const answer = await api_exchange(client, route, parameters);
            if ('thrown' in answer)
                return afterTrouble(answer.thrown, what, write, repeatable);
            const { status, headers, data } = answer;
            if (status < 300 || status === 304)
                return { done: answer };
            const said = messageOf(data);
            const limit = rateLimit(status, headers, said, patience, what);
            if (limit)
                return { again: limit.message, after: limit.after, giveUp: () => raise(limit) };
            const problem = (0,api_problem/* refusal */.x5)(what, status, said, headers['x-accepted-github-permissions'], write);
            if (isTransientStatus(status) && (!write || repeatable)) {
                return { again: problem.message, giveUp: () => raise(problem) };
            }
            throw problem;
        });
    };
}
async function openOctokit({ apiUrl, token, fetch }) {
    if (token === undefined) {
        throw new api_problem/* ApiProblem */.AW({
            code: 'DCA-GHB-020',
            message: 'there is no token for the GitHub API.',
            remedy: 'On GitHub the input `github-token` has one by default; in a terminal set GITHUB_TOKEN.',
        });
    }
    const { getOctokit } = await import(/* webpackIgnore: true */ '../_vendor/github/index.js');
    const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    return getOctokit(token.reveal(), {
        baseUrl: apiUrl,
        userAgent: 'docker-ci-actions',
        log: quiet,
        request: { fetch },
    });
}
async function api_exchange(octokit, route, parameters) {
    try {
        const { status, headers, data } = await octokit.request(route, { ...parameters });
        return { status, headers: headers, data };
    }
    catch (error) {
        const answer = error instanceof Error && 'response' in error ? error.response : undefined;
        return answer ?? { thrown: error };
    }
}
function afterTrouble(thrown, what, write, repeatable) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const sent = !(cause instanceof Error && 'sent' in cause && cause.sent === false);
    const lasting = cause instanceof Error && 'transient' in cause && cause.transient === false;
    const problem = new api_problem/* ApiProblem */.AW({
        code: 'DCA-GHB-010',
        message: `no whole answer came to ${what}: ${cause instanceof Error ? cause.message : String(cause)}.`,
        remedy: 'Check that the runner reaches GitHub (proxy, certificates), and run the job again.',
        ambiguous: write && sent,
        cause,
    });
    if (lasting || (problem.ambiguous && !repeatable))
        throw problem;
    return { again: problem.message, giveUp: () => raise(problem) };
}
function graphqlData(data, absentIsNull) {
    const { errors, data: found } = (data ?? {});
    if (errors === undefined)
        return found;
    const list = (Array.isArray(errors) ? errors : [errors]);
    if (absentIsNull && list.every(({ type }) => type === 'NOT_FOUND'))
        return found;
    const said = list.map(({ message }) => String(message)).join('; ');
    const forbidden = list.some(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
    if (forbidden)
        throw (0,api_problem/* refusal */.x5)('GraphQL', 403, said, undefined, false);
    throw new api_problem/* ApiProblem */.AW({ code: 'DCA-GHB-019', message: `GitHub's GraphQL refused: ${said.slice(0, 500)}.`, said });
}
function asAmbiguous({ code, message, remedy, cause }) {
    return new api_problem/* ApiProblem */.AW({ code, message, cause, ambiguous: true, ...(remedy === undefined ? {} : { remedy }) });
}
function describe(route, parameters, { graphqlUrl }) {
    if (route === `POST ${graphqlUrl}`)
        return 'GraphQL';
    return (0,api_answer/* describeCall */.GC)(route, parameters);
}
function messageOf(data) {
    const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
    return typeof message === 'string' ? message : '';
}
function raise(problem) {
    throw problem;
}

;// CONCATENATED MODULE: ./build/src/github/open-github.js



function openGitHub({ run, token, environment, log, transport }) {
    const http = transport ?? createTransport({ environment });
    const limits = { attempts: 1, maxBody: 32 * 1024 * 1024, sameOrigin: true };
    const fetch = createFetch({ transport: http, compressed: true, ...limits });
    return { ...githubApi({ apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, token, fetch, log }), close: http.close };
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* unused harmony export boolean */
class ShapeError extends Error {
    name = 'ShapeError';
}
const text = (value, path) => {
    if (typeof value === 'string')
        return value;
    throw wrong(path, 'a text', value);
};
const integer = (value, path) => {
    if (Number.isSafeInteger(value))
        return value;
    throw wrong(path, 'a whole number', value);
};
const boolean = (value, path) => {
    if (typeof value === 'boolean')
        return value;
    throw wrong(path, 'true or false', value);
};
const unknown = (value) => value;
const nothing = () => { };
function object(fields) {
    return (value, path) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(path, 'an object', value);
        const record = value;
        const checked = Object.entries(fields).map(([name, shape]) => {
            const field = Object.hasOwn(record, name) ? record[name] : undefined;
            return [name, shape(field, `${path}.${name}`)];
        });
        return Object.fromEntries(checked);
    };
}
function list(item) {
    return (value, path) => {
        if (!Array.isArray(value))
            throw wrong(path, 'a list', value);
        return value.map((one, at) => item(one, `${path}[${at}]`));
    };
}
function maybe(shape) {
    return (value, path) => (value === null || value === undefined ? undefined : shape(value, path));
}
function wrong(path, wanted, value) {
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    return new ShapeError(`${path} should be ${wanted} and is ${found}`);
}


/***/ })

};
