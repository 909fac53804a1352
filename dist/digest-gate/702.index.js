export const id = 702;
export const ids = [702];
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

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   mJ: () => (/* binding */ isLocalHost),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _transport_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6088);



const loopback = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const local = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
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
function guardedLookup(target, lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        if (hostname !== target)
            return lookup(hostname, options, callback);
        lookup(hostname, options, (error, address, family) => {
            const found = Array.isArray(address) ? address.map((one) => one.address) : [address];
            const bad = error ? undefined : found.find(isLocalHost);
            if (bad === undefined)
                return callback(error, address, family);
            const refused = new _transport_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX({
                trouble: 'forbidden-address',
                message: `the name ${hostname} leads to the local address ${bad}`,
                sent: false,
            });
            callback(refused, '', 0);
        });
    };
}
function isIn(list, address) {
    return list.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
}
function withoutBrackets(host) {
    return host.replaceAll(/[[\]]/g, '');
}


/***/ }),

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ receivedJson)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function receivedJson(body) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body))
        return undefined;
    try {
        return { value: JSON.parse(Buffer.from(body).toString('utf8')) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
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


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ nextHop),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   jD: () => (/* binding */ withoutIdentity)
/* harmony export */ });
/* harmony import */ var _action_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1769);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3414);
/* harmony import */ var _transport_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6088);



const maxRedirects = 5;
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function nextHop({ from, location, method, followed }) {
    const refuse = (why) => {
        throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX({ trouble: 'redirect', message: `${from.host} redirected ${why}`, sent: true });
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
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalHost */ .mJ)(url.hostname) && !(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalHost */ .mJ)(from.hostname))
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
    const url = location === undefined || location.length > 8192 ? undefined : (0,_action_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(location, base.href);
    return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
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


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/src/http/address.js
var address = __webpack_require__(3414);
// EXTERNAL MODULE: ./build/src/http/transport-error.js
var transport_error = __webpack_require__(6088);
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
        const proxied = !(0,address/* isLoopbackHost */.cW)(url.hostname);
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
            const find = publicOnly ? (0,address/* guardedLookup */.rN)(url.hostname, lookup) : lookup;
            const name = find ? { lookup: find } : {};
            if (url.protocol === 'http:') {
                const agent = agentFor(url, publicOnly, external_node_http_.Agent);
                return (options) => (0,external_node_http_.request)(url, { ...options, ...name, agent });
            }
            const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 2327, 19));
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
    throw new transport_error/* TransportError */.wX({ trouble: 'proxy', message, sent: false });
}
function proxyUrl(value) {
    const url = value.includes('://') ? value : `http://${value}`;
    if (/^https?:/i.test(url) && URL.canParse(url))
        return url;
    throw new transport_error/* TransportError */.wX({
        trouble: 'proxy',
        message: 'HTTP_PROXY or HTTPS_PROXY is not the address of a proxy',
        sent: false,
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
        throw new transport_error/* TransportError */.wX({ trouble: 'cut', message: `the answer of ${host} was cut off`, sent: true });
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
        throw new transport_error/* TransportError */.wX({
            trouble: 'bad-encoding',
            message: `${host} sent an encoding that was not asked for`,
            sent: true,
        });
    try {
        return (await decode(bytes, { maxOutputLength: limit }));
    }
    catch (error) {
        if ((0,transport_error/* errorCode */.CA)(error) === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(host, limit);
        throw new transport_error/* TransportError */.wX({
            trouble: 'bad-encoding',
            message: `the compressed answer of ${host} is damaged`,
            sent: true,
            cause: error,
        });
    }
}
function tooLarge(host, limit) {
    return new transport_error/* TransportError */.wX({
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
    if (publicOnly && (0,address/* isLocalHost */.mJ)(url.hostname)) {
        throw new transport_error/* TransportError */.wX({
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
        const fail = (thrown) => reason ?? (0,transport_error/* transportError */.WQ)(thrown, host, sent, outgoing.reusedSocket);
        const timer = startTimer(request, () => {
            reason = new transport_error/* TransportError */.wX({ trouble: 'timeout', message: `${host} did not answer in time`, sent });
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


/***/ })

};
