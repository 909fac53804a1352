export const id = 913;
export const ids = [913];
export const modules = {

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel)
/* harmony export */ });
/* unused harmony exports pool, evenWidth, valuesOrErrors */
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
            const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
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


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* unused harmony exports digestGrammar, shortDigest */
const digestGrammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
    return digestGrammar.test(text) ? text : undefined;
}
function shortDigest(digest) {
    const colon = digest.indexOf(':');
    return digest.slice(0, colon + 13);
}


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpRegistry: () => (/* binding */ httpRegistry)
});

;// CONCATENATED MODULE: ./build/src/action/clock.js
const steadyClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    random: Math.random,
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/http/limiter.js

const start = 8;
const goodForMore = 20;
function adaptiveLimiter(cap = 16) {
    let width = Math.min(start, cap);
    let active = 0;
    let good = 0;
    let refused = false;
    let quietUntil = 0;
    let lastHalved = Number.NEGATIVE_INFINITY;
    const waiting = [];
    function admit() {
        while (active < width) {
            const next = waiting.shift();
            if (!next)
                return;
            active += 1;
            next();
        }
    }
    function leaveOnce() {
        let left = false;
        return () => {
            if (left)
                return;
            left = true;
            active -= 1;
            admit();
        };
    }
    return {
        width: () => width,
        enter: async () => {
            await new Promise((resolve) => {
                waiting.push(resolve);
                admit();
            });
            for (let rest = quietUntil - performance.now(); rest > 0; rest = quietUntil - performance.now())
                await (0,promises_.setTimeout)(rest);
            return leaveOnce();
        },
        succeeded: () => {
            good += 1;
            if (width >= cap || good < (refused ? goodForMore : 1))
                return;
            good = 0;
            width += 1;
            admit();
        },
        throttled: (pause) => {
            const now = performance.now();
            quietUntil = Math.max(quietUntil, now + pause);
            good = 0;
            refused = true;
            if (now - lastHalved < 100)
                return;
            lastHalved = now;
            width = Math.max(1, Math.floor(width / 2));
        },
    };
}
function limiters(cap) {
    const known = new Map();
    return (host) => {
        const found = known.get(host) ?? adaptiveLimiter(cap);
        known.set(host, found);
        return found;
    };
}

// EXTERNAL MODULE: ./build/src/http/retry.js
var retry = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/src/http/transport.js + 3 modules
var http_transport = __webpack_require__(2362);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/http/trust.js


function trustedIn(directories) {
    const known = new Map();
    return (host) => {
        const found = known.get(host) ?? readFirst(directories.map((directory) => (0,external_node_path_.join)(directory, host)));
        known.set(host, found);
        return found;
    };
}
async function readFirst(folders) {
    for (const folder of folders) {
        const names = await (0,external_node_fs_promises_.readdir)(folder).catch(() => []);
        if (names.length > 0)
            return readFolder(folder, names);
    }
    return {};
}
async function readFolder(folder, names) {
    const read = (name) => (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
    const authorities = await Promise.all(names.filter((name) => name.endsWith('.crt')).map(read));
    const own = names.find((name) => name.endsWith('.cert') && names.includes(name.replace(/cert$/, 'key')));
    const pair = own === undefined ? {} : { cert: await read(own), key: await read(own.replace(/cert$/, 'key')) };
    if (authorities.length === 0)
        return pair;
    const { getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    return { ca: [...getCACertificates('default'), ...authorities], ...pair };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/http/transport-error.js
var transport_error = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/src/registry/answers.js


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
    return thrown instanceof problem/* Problem */.AF && ['DCA-REG-010', 'DCA-REG-011'].includes(thrown.code);
}
function isBroken(thrown) {
    return (thrown instanceof problem/* Problem */.AF &&
        ['DCA-REG-006', 'DCA-REG-020', 'DCA-REG-021', 'DCA-REG-022', 'DCA-REG-023', 'DCA-REG-026'].includes(thrown.code));
}
function problemOfTrouble(thrown, { what }) {
    if (!(thrown instanceof transport_error/* TransportError */.wX))
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
    return new problem/* Problem */.AF({ ...text, voice: 'remote' });
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

;// CONCATENATED MODULE: ./build/src/registry/hash.js

function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
function hasDigest(bytes, digest) {
    return digestOf(bytes, algorithmOf(digest)) === digest;
}

// EXTERNAL MODULE: ./build/src/registry/reference.js
var registry_reference = __webpack_require__(28);
;// CONCATENATED MODULE: ./build/src/registry/blobs.js






const smallBlobLimit = 8 * 1024 * 1024;
function blobReader({ sessionFor, needs }) {
    async function open(repository, blob, from, tries) {
        const headers = from === 0 ? {} : { range: `bytes=${from}-` };
        const answer = await sessionFor(repository).open({ ...callFor(repository, blob), headers, tries });
        if (!('chunks' in answer))
            throw failure(answer, repository, blob);
        const partial = answer.status === 206 && answer.headers['content-range']?.startsWith(`bytes ${from}-`) === true;
        return partial ? answer : { ...answer, chunks: skipping(answer.chunks, from) };
    }
    function callFor(repository, { digest }) {
        return {
            method: 'GET',
            at: `blobs/${digest}`,
            need: needs.of(repository),
            what: `blob ${digest}`,
        };
    }
    async function* blobChunks(repository, blob, from) {
        let at = from;
        let tries = (0,retry/* newTries */.iH)();
        for (;;) {
            const start = at;
            let misfit;
            try {
                const answer = await open(repository, blob, at, tries);
                if (!hasLength(answer, blob.size - at, blob.size)) {
                    answer.cancel();
                    misfit = wrongSize(repository, blob);
                    throw misfit;
                }
                for await (const chunk of answer.chunks) {
                    at += chunk.length;
                    if (at > blob.size)
                        throw wrongSize(repository, blob);
                    yield chunk;
                }
                if (at === blob.size)
                    return;
                throw wrongSize(repository, blob);
            }
            catch (error) {
                const broken = error === misfit || (error instanceof transport_error/* TransportError */.wX && error.transient);
                if (at > start)
                    tries = (0,retry/* newTries */.iH)();
                if (broken && tries.left > 0)
                    continue;
                throw problemOfTrouble(error, askedFor(repository, blob));
            }
        }
    }
    async function* proven(repository, blob) {
        const algorithm = algorithmOf(blob.digest);
        const hash = (0,external_node_crypto_.createHash)(algorithm);
        for await (const chunk of blobChunks(repository, blob, 0)) {
            hash.update(chunk);
            yield chunk;
        }
        if (`${algorithm}:${hash.digest('hex')}` !== blob.digest)
            throw wrongBytes(repository, blob);
    }
    return {
        blobChunks,
        blobStream: async (repository, blob) => ReadableStream.from(proven(repository, blob)),
        blob: async (repository, blob) => {
            if (blob.size > smallBlobLimit) {
                throw remote({
                    code: 'DCA-REG-036',
                    message: `the blob ${blob.digest} of ${(0,registry_reference/* formatRepository */.Sh)(repository)} has ${blob.size} bytes; at most ${smallBlobLimit} are read whole.`,
                });
            }
            const answer = await sessionFor(repository).call({
                ...callFor(repository, blob),
                maxBody: blob.size + 1,
                whole: (one) => hasDigest(one.body, blob.digest),
            });
            if (answer.status !== 200)
                throw failure(answer, repository, blob);
            if (answer.body.length !== blob.size)
                throw wrongSize(repository, blob);
            if (!hasDigest(answer.body, blob.digest))
                throw wrongBytes(repository, blob);
            return answer.body;
        },
    };
}
function hasLength({ status, headers }, rest, size) {
    const length = headers['content-length'];
    return length === undefined || Number(length) === (status === 206 ? rest : size);
}
async function* skipping(chunks, count) {
    let left = count;
    for await (const chunk of chunks) {
        if (left < chunk.length)
            yield chunk.subarray(left);
        left = Math.max(0, left - chunk.length);
    }
}
function askedFor(repository, { digest }) {
    return { host: repository.host, what: `GET of the blob ${digest} of ${(0,registry_reference/* formatRepository */.Sh)(repository)}` };
}
function failure(answer, repository, blob) {
    const asked = askedFor(repository, blob);
    if (!isAbsent(answer, asked))
        return problemOf(answer, asked);
    return remote({
        code: 'DCA-REG-038',
        message: `${(0,registry_reference/* formatRepository */.Sh)(repository)} does not hold the blob ${blob.digest} that its manifest refers to.`,
        remedy: 'Push the image again: the registry has lost a part of it.',
    });
}
function wrongSize(repository, blob) {
    return remote({
        code: 'DCA-REG-037',
        message: `the blob ${blob.digest} of ${(0,registry_reference/* formatRepository */.Sh)(repository)} has not the ${blob.size} bytes that its descriptor promises.`,
    });
}
function wrongBytes(repository, blob) {
    return remote({
        code: 'DCA-REG-047',
        message: `the blob ${blob.digest} of ${(0,registry_reference/* formatRepository */.Sh)(repository)} has other bytes than its digest says.`,
        remedy: 'Nothing was used of it. Ask those who run the registry, or push the image again.',
    });
}

// EXTERNAL MODULE: ./build/src/action/pool.js
var pool = __webpack_require__(1880);
// EXTERNAL MODULE: ./build/src/registry/manifest.js + 1 modules
var registry_manifest = __webpack_require__(106);
// EXTERNAL MODULE: ./build/src/http/address.js
var address = __webpack_require__(3414);
;// CONCATENATED MODULE: ./build/src/registry/address.js



function originOf(host, insecure) {
    const { hostname } = new URL(`http://${(0,registry_reference/* apiHost */.nz)(host)}`);
    const isPlain = (0,address/* isLoopbackHost */.cW)(hostname) || insecure.some((one) => one.toLowerCase() === host);
    return new URL(`${isPlain ? 'http' : 'https'}://${(0,registry_reference/* apiHost */.nz)(host)}/`);
}
function addressOf(origin, path, at) {
    const [name = ''] = at.split('?', 1);
    const url = new URL(`/v2/${path}/${at}`, origin);
    if (url.pathname === `/v2/${path}/${name}` && url.origin === origin.origin && url.hash === '')
        return url;
    throw new problem/* Problem */.AF({
        code: 'DCA-REG-003',
        message: `${JSON.stringify(`${path}/${name}`.slice(0, 300))} cannot be asked for: it is no name of a registry.`,
        remedy: 'Check the repository and the tag.',
    });
}
function maskSignature(url, log) {
    for (const [name, value] of url.searchParams) {
        if (/^(?:sig|_state|x-amz-(?:signature|security-token|credential)|x-goog-signature|signature|token|se_token)$/i.test(name))
            log.mask(value);
    }
}

;// CONCATENATED MODULE: ./build/src/registry/upload.js




const mostRounds = 5;
async function ensureBlob(given, blob, source) {
    const options = { ...given, tries: { open: (0,retry/* newTries */.iH)(), send: (0,retry/* newTries */.iH)(), finish: (0,retry/* newTries */.iH)() } };
    if (!source.mountFrom && (await isHeld(options, blob)))
        return 'held';
    const session = source.mountFrom ? await mountOrOpen(options, blob, source.mountFrom) : await upload_open(options, blob);
    if (session === 'mounted')
        return 'mounted';
    if (source.mountFrom && (await isHeld(options, blob))) {
        await cancel(options, session);
        return 'held';
    }
    await upload(options, blob, source, session);
    return 'uploaded';
}
async function isHeld({ session, repository, needs }, { digest, size }) {
    const need = needs.toWrite(repository);
    const what = `blob ${digest}`;
    const answer = await session.call({ method: 'HEAD', at: `blobs/${digest}`, need, what });
    const { status, headers } = answer;
    if ((0,retry/* isTransientStatus */.Dm)(status))
        throw problemOf(answer, { host: repository.host, what: `the question for the ${what}` });
    const length = headers['content-length'];
    return (status === 200 && (length === undefined ? headers['docker-content-digest'] === digest : Number(length) === size));
}
async function mountOrOpen(options, blob, from) {
    const query = `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(from.path)}`;
    const answer = await upload_start(options, blob, query, (0,retry/* newTries */.iH)());
    if (answer.status === 201)
        return 'mounted';
    if (answer.status !== 202 && answer.status < 500)
        return upload_open(options, blob);
    return opened(answer, options, blob);
}
async function upload_open(options, blob) {
    return opened(await upload_start(options, blob, '', options.tries.open), options, blob);
}
function upload_start({ session, repository, needs }, { digest }, query, tries) {
    return session.call({
        method: 'POST',
        at: `blobs/uploads/${query}`,
        need: needs.toWrite(repository),
        body: new Uint8Array(),
        tries,
        what: `upload of ${digest}`,
        whole: ({ status, headers }) => status === 201 || (status === 202 && headers.location !== undefined),
    });
}
function opened(answer, options, { digest }) {
    if (answer.status === 202)
        return locationOf(answer, options);
    const { repository } = options;
    throw problemOf(answer, {
        host: repository.host,
        what: `the upload of ${digest} to ${(0,registry_reference/* formatRepository */.Sh)(repository)}`,
    });
}
async function upload(options, blob, source, session) {
    let location = session;
    let offset = 0;
    let trouble;
    let lost;
    const watched = {
        chunks: async function* (from) {
            try {
                yield* source.chunks(from);
            }
            catch (error) {
                lost = error;
                throw error;
            }
        },
    };
    for (let round = 1; round <= mostRounds; round += 1) {
        try {
            if (round > 1) {
                const state = await progress(options, location, blob);
                location = state?.location ?? (await upload_open(options, blob));
                offset = state?.offset ?? 0;
            }
            if (offset < blob.size)
                location = await send(options, blob, watched, location, offset);
            await finish(options, blob, location);
            return;
        }
        catch (error) {
            trouble = error;
            if (error === lost || !(isBroken(error) || error instanceof SessionLost))
                throw error;
            const held = await isHeld(options, blob).catch(() => undefined);
            if (held === true)
                return;
            if (held === undefined || isSpent(options))
                break;
            options.log.debug(`the upload of ${blob.digest} broke; going on`);
        }
    }
    throw trouble instanceof SessionLost ? trouble.problem : trouble;
}
function isSpent({ tries }) {
    return Object.values(tries).some(({ left }) => left <= 0);
}
class SessionLost extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
async function send(options, { digest, size }, source, location, offset) {
    const { session, repository, needs } = options;
    const body = { length: size - offset, chunks: () => source.chunks(offset) };
    const range = offset === 0 ? {} : { 'content-range': `${offset}-${size - 1}` };
    const headers = { 'content-type': 'application/octet-stream', ...range };
    const answer = await session.call({
        method: 'PATCH',
        at: location,
        need: needs.toWrite(repository),
        headers,
        body,
        once: true,
        tries: options.tries.send,
        what: `upload of ${digest}`,
    });
    if (answer.status === 202 || answer.status === 201 || answer.status === 204)
        return locationOf(answer, options);
    const problem = problemOf(answer, {
        host: repository.host,
        what: `the upload of ${digest} to ${(0,registry_reference/* formatRepository */.Sh)(repository)}`,
    });
    throw isLost(answer) ? new SessionLost(problem) : problem;
}
function isLost(answer) {
    return answer.status < 300 || answer.status === 404 || answer.status === 416 || hasCode(answer, 'DIGEST_INVALID');
}
async function finish(options, { digest }, location) {
    const { session, repository, needs } = options;
    const at = new URL(location);
    at.searchParams.append('digest', digest);
    const answer = await session.call({
        method: 'PUT',
        at,
        need: needs.toWrite(repository),
        body: new Uint8Array(),
        once: true,
        tries: options.tries.finish,
        what: `end of the upload of ${digest}`,
    });
    if (answer.status === 201 || answer.status === 204)
        return;
    const problem = problemOf(answer, {
        host: repository.host,
        what: `the end of the upload of ${digest} to ${(0,registry_reference/* formatRepository */.Sh)(repository)}`,
    });
    throw isLost(answer) ? new SessionLost(problem) : problem;
}
async function progress(options, location, blob) {
    const need = options.needs.toWrite(options.repository);
    const answer = await options.session.call({ method: 'GET', at: location, need, what: 'the state of an upload' });
    if (answer.status !== 204 && answer.status !== 202)
        return undefined;
    const [, end] = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.range ?? '') ?? [];
    const offset = end === undefined || end === '0' ? 0 : Number(end) + 1;
    return offset > blob.size ? undefined : { location: locationOf(answer, options, location), offset };
}
async function cancel({ session, repository, needs, log }, location) {
    const need = needs.toWrite(repository);
    await session
        .call({ method: 'DELETE', at: location, need, what: 'end of an upload that is not needed' })
        .catch(() => log.debug('an upload could not be cancelled'));
}
function locationOf(answer, { session, repository, log }, otherwise) {
    const text = answer.headers.location;
    if (text === undefined && otherwise)
        return otherwise;
    const url = text !== undefined && URL.canParse(text, session.origin.href) ? new URL(text, session.origin) : undefined;
    if (url && url.origin === session.origin.origin && url.username === '') {
        maskSignature(url, log);
        return url;
    }
    throw remote({
        code: 'DCA-REG-045',
        message: `${repository.host} wants the bytes of a blob to be sent to ${url ? url.origin : 'something that is no URL'}, which is not the registry.`,
        remedy: 'Nothing was sent there. If a proxy stands before the registry, let it pass on the host and scheme (X-Forwarded-Host, X-Forwarded-Proto).',
    });
}

;// CONCATENATED MODULE: ./build/src/registry/walk.js


const deepest = 8;
const most = 10_000;
async function walkManifests(root, read) {
    const found = new Map();
    const open = new Set();
    await visit(root, 0);
    return [...found.values()];
    async function visit(manifest, depth) {
        if (depth > deepest)
            throw tooMuch(root, `an index in an index in an index, more than ${deepest} deep`);
        const parsed = (0,registry_manifest/* parseManifest */.Ng)(manifest);
        open.add(manifest.digest);
        for (const child of parsed.kind === 'index' ? parsed.manifests : []) {
            if (open.has(child.digest))
                throw tooMuch(root, 'an index that holds itself');
            if (found.has(child.digest))
                continue;
            if (found.size + open.size >= most)
                throw tooMuch(root, `more than ${most} manifests`);
            await visit(await read(child.digest), depth + 1);
        }
        open.delete(manifest.digest);
        found.set(manifest.digest, manifest);
    }
}
function tooMuch(root, what) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-051',
        voice: 'remote',
        message: `the index ${root.digest} is ${what}; no image is made like that.`,
    });
}

;// CONCATENATED MODULE: ./build/src/registry/copy.js






const width = 4;
function copier({ sessionFor, reader, needs, blobs, writer, log }) {
    return async (from, to) => {
        if ((0,registry_reference/* sameRepository */.RB)(from, to))
            return;
        needs.willMount(from, to);
        const there = await reader.resolve({ ...to, digest: from.digest });
        if (there)
            return;
        const read = async (digest) => {
            const manifest = await reader.manifest({ host: from.host, path: from.path, digest });
            return manifest ?? Promise.reject(missing(from, digest));
        };
        const all = await walkManifests(await read(from.digest), read);
        const wanted = new Map(all.flatMap((raw) => blobsOf((0,registry_manifest/* parseManifest */.Ng)(raw), from)).map((blob) => [blob.digest, blob]));
        await (0,pool/* inParallel */.HN)([...wanted.values()], (blob) => move(blob, from, to), width);
        for (const manifest of all)
            await writer.putManifest(to, manifest);
        await (0,pool/* inParallel */.HN)(all, ({ digest }) => writer.untilHeld(to, digest));
    };
    async function move(blob, { host, path }, to) {
        const source = { host, path };
        const how = await ensureBlob({ session: sessionFor(to), repository: to, needs, log }, blob, {
            mountFrom: host === to.host ? source : undefined,
            chunks: (offset) => blobs.blobChunks(source, blob, offset),
        });
        log.debug(`${(0,registry_reference/* formatRepository */.Sh)(to)}: blob ${blob.digest} ${how}`);
    }
}
function blobsOf(manifest, from) {
    if (manifest.kind === 'index')
        return [];
    const layers = manifest.layers.filter(({ urls, mediaType }) => urls === undefined && !/nondistributable|foreign/.test(mediaType));
    if (layers.length === 0 && manifest.layers.length > 0) {
        throw remote({
            code: 'DCA-REG-048',
            message: `an image of ${(0,registry_reference/* formatRepository */.Sh)(from)} has foreign layers alone; it cannot be copied.`,
        });
    }
    return [manifest.config, ...layers];
}
function missing(from, digest) {
    return remote({
        code: 'DCA-REG-049',
        message: `${(0,registry_reference/* formatReference */.FH)(from)} refers to the manifest ${digest}, which its repository does not hold.`,
        remedy: 'Push the image again: the registry has lost a part of it.',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/action/run-program.js
var run_program = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/src/registry/docker-config.js



function parseDockerConfig(text, where) {
    const root = parseJson(text, where);
    if (!(0,json_path/* isRecord */.u4)(root))
        throw unreadable(where, 'it is no JSON object');
    const auths = new Map();
    for (const [key, value] of Object.entries(record(root.auths)))
        auths.set(key, identityOf(record(value), key, where));
    const helpers = Object.entries(record(root.credHelpers)).flatMap(([host, name]) => typeof name === 'string' && name !== '' ? [[host, name]] : []);
    return {
        auths,
        helpers: new Map(helpers),
        store: (0,json_path/* textAt */.$6)(root.credsStore),
        metaHeaders: metaHeadersOf(record(root.HttpHeaders)),
    };
}
function metaHeadersOf(headers) {
    const usable = Object.entries(headers).filter(([name, value]) => /^x-meta-[a-z0-9-]{1,100}$/i.test(name) && typeof value === 'string' && /^[\x20-\x7e]*$/.test(value));
    return Object.fromEntries(usable);
}
function keysFor({ host, path }) {
    const parts = path.split('/');
    const namespaces = parts.map((_, count) => [host, ...parts.slice(0, parts.length - count)].join('/'));
    return [...namespaces, ...hostKeys(host)];
}
function hostKeys(host) {
    return host === 'docker.io'
        ? ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io']
        : [host];
}
function normalKey(key) {
    if (key === 'https://index.docker.io/v1/')
        return key;
    return key.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
}
function authFor(config, repository) {
    const byKey = new Map([...config.auths].map(([key, identity]) => [normalKey(key), identity]));
    return keysFor(repository)
        .map((key) => byKey.get(key))
        .find((identity) => identity !== undefined);
}
function identityOf(entry, key, where) {
    const refresh = (0,json_path/* textAt */.$6)(entry.identitytoken);
    if (refresh !== undefined)
        return { kind: 'refresh', token: new secret/* Secret */.zh(refresh) };
    const bearer = (0,json_path/* textAt */.$6)(entry.registrytoken);
    if (bearer !== undefined)
        return { kind: 'bearer', token: new secret/* Secret */.zh(bearer) };
    const [username, password] = namePair(entry, key, where);
    if (username === undefined || password === undefined)
        return 'in-store';
    return identityFrom(username, password);
}
function identityFrom(username, password) {
    if (username === '<token>')
        return { kind: 'refresh', token: new secret/* Secret */.zh(password) };
    return { kind: 'password', username, password: new secret/* Secret */.zh(password) };
}
function namePair(entry, key, where) {
    const auth = (0,json_path/* textAt */.$6)(entry.auth);
    if (auth === undefined)
        return [(0,json_path/* textAt */.$6)(entry.username), (0,json_path/* textAt */.$6)(entry.password)];
    const bytes = Buffer.from(auth, 'base64');
    const decoded = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1).toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw unreadable(where, `the "auth" of ${JSON.stringify(key)} is not base64 of "user:password"`);
    return [decoded.slice(0, colon), decoded.slice(colon + 1)];
}
function parseJson(text, where) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        throw unreadable(where, 'it is no JSON');
    }
}
function unreadable(where, why) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-016',
        message: `the Docker configuration ${where} cannot be read: ${why}.`,
        remedy: 'Log in again with docker/login-action or `docker login`.',
    });
}
function record(value) {
    return (0,json_path/* isRecord */.u4)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/src/registry/credential-helper.js





const timeout = 20_000;
const longestAnswer = 64 * 1024;
async function askHelper(name, serverUrl, environment, limit = timeout) {
    if (!/^[A-Za-z0-9_.-]{1,64}$/.test(name))
        throw failed(name, 'its name has characters that no helper has');
    const { code, text } = await run(name, serverUrl, environment, limit);
    if (code !== 0) {
        if (/credentials not found|no credentials|not found in native keychain/i.test(text))
            return undefined;
        throw failed(name, `it ended with exit code ${code}`);
    }
    const { Username, Secret } = parse(text, name);
    return Username === '' && Secret === '' ? undefined : identityFrom(Username, Secret);
}
function parse(text, name) {
    try {
        const { Username, Secret } = JSON.parse(text);
        if (typeof Username === 'string' && typeof Secret === 'string')
            return { Username, Secret };
    }
    catch {
    }
    throw failed(name, 'its answer is not the JSON of the helper protocol');
}
async function run(name, input, environment, limit) {
    const child = (0,external_node_child_process_.spawn)(`docker-credential-${name}`, ['get'], {
        env: { ...environment },
        stdio: ['pipe', 'pipe', 'ignore'],
        shell: false,
    });
    (0,run_program/* killAfter */.X)(child, limit);
    const { code, stdout } = await (0,run_program/* ended */.v)(child, { input, most: longestAnswer }).catch((error) => {
        throw failed(name, (0,transport_error/* errorCode */.CA)(error) === 'ENOENT' ? 'it is not on PATH' : 'it cannot be started');
    });
    if (code === undefined)
        throw failed(name, `it did not answer within ${limit / 1000} s`);
    return { code, text: stdout.toString('utf8') };
}
function failed(name, why) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-017',
        message: `the credential helper ${JSON.stringify(name)} failed: ${why}.`,
        remedy: 'Install the helper, or remove it from `credHelpers` or `credsStore` of the Docker configuration.',
    });
}

;// CONCATENATED MODULE: ./build/src/registry/credentials.js








function credentials({ username, password, environment }) {
    const given = fromInputs(username, password);
    let onlyHost;
    let configs;
    const known = new Map();
    return async (repository, wanted) => {
        if (given) {
            onlyHost ??= repository.host;
            if (onlyHost !== repository.host)
                throw severalRegistries(onlyHost, repository.host);
            return given;
        }
        const key = `${repository.host}/${repository.path}@${wanted}`;
        const found = known.get(key) ?? search(repository, wanted);
        known.set(key, found);
        return found;
    };
    async function search(repository, wanted) {
        configs ??= readConfigs(environment);
        const scoped = await Promise.all(scopedFiles(environment, repository, wanted).map(readConfig));
        for (const config of [...scoped, ...(await configs)]) {
            if (config === undefined)
                continue;
            const identity = await identityIn(config, repository, askOnce);
            if (identity)
                return identity;
        }
        return undefined;
    }
    function askOnce(name, serverUrl) {
        const key = `helper ${name} ${serverUrl}`;
        const asked = known.get(key) ?? askHelper(name, serverUrl, environment);
        known.set(key, asked);
        return asked;
    }
}
async function metaHeaders({ username, environment }) {
    const config = username === undefined ? await readConfig(mainConfig(environment)) : undefined;
    return config?.metaHeaders ?? {};
}
async function identityIn(config, repository, ask) {
    const keys = hostKeys(repository.host);
    const [own] = [...config.helpers].filter(([host]) => keys.includes(normalKey(host)));
    if (own)
        return ask(own[1], own[0]);
    const entry = authFor(config, repository);
    if (entry !== undefined && entry !== 'in-store')
        return entry;
    return config.store === undefined ? undefined : ask(config.store, keys[0] ?? repository.host);
}
function fromInputs(username, password) {
    if (username === undefined && password === undefined)
        return undefined;
    if (username !== undefined && password !== undefined)
        return { kind: 'password', username, password };
    throw new problem/* Problem */.AF({
        code: 'DCA-REG-018',
        message: `input "${username === undefined ? 'password' : 'username'}" is given without "${username === undefined ? 'username' : 'password'}".`,
        remedy: 'Give both, or neither and log in with docker/login-action.',
    });
}
function severalRegistries(one, other) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-019',
        message: `inputs "username" and "password" are for one registry, and this step speaks to two: ${one} and ${other}.`,
        remedy: 'Leave them out, and log in to each registry with docker/login-action before.',
    });
}
async function readConfigs(environment) {
    const configs = await Promise.all(configFiles(environment).map(readConfig));
    const inline = environment.DOCKER_AUTH_CONFIG
        ? [parseDockerConfig(environment.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG')]
        : [];
    return [...configs, ...inline];
}
function configFiles(environment) {
    const { REGISTRY_AUTH_FILE, XDG_RUNTIME_DIR } = environment;
    return [
        mainConfig(environment),
        ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, 'containers', 'auth.json')] : []),
    ];
}
function scopedFiles(environment, repository, wanted) {
    const root = (0,external_node_path_.join)(environment.BUILDX_CONFIG || (0,external_node_path_.join)(dockerFolder(environment), 'buildx'), 'config');
    const host = (0,registry_reference/* apiHost */.nz)(repository.host);
    const purposes = wanted === 'pull' ? ['@pull', '@pull,push', '@push,pull', ''] : ['@pull,push', '@push,pull', '@push', ''];
    const folders = [`${host}/${repository.path}`, host].flatMap((name) => purposes.map((purpose) => name + purpose));
    return folders.map((folder) => (0,external_node_path_.join)(root, folder, 'config.json'));
}
function mainConfig(environment) {
    return (0,external_node_path_.join)(dockerFolder(environment), 'config.json');
}
function dockerFolder({ DOCKER_CONFIG, HOME }) {
    return DOCKER_CONFIG || (0,external_node_path_.join)(HOME || (0,external_node_os_.homedir)(), '.docker');
}
async function readConfig(file) {
    let text;
    try {
        text = await (0,external_node_fs_promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const code = (0,transport_error/* errorCode */.CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new problem/* Problem */.AF({
            code: 'DCA-REG-015',
            message: `the Docker configuration ${file} cannot be read (${code}).`,
            cause: error,
        });
    }
    return parseDockerConfig(text, file);
}

;// CONCATENATED MODULE: ./build/src/registry/needs.js

function needs() {
    const written = new Set();
    const mounted = new Map();
    const need = ({ host, path }, wanted) => {
        const alsoPull = mounted.get(`${host}/${path}`);
        return { repository: { host, path }, wanted, ...(alsoPull ? { alsoPull } : {}) };
    };
    const willWrite = (repository) => {
        written.add((0,registry_reference/* formatRepository */.Sh)(repository));
    };
    return {
        of: (repository) => need(repository, written.has((0,registry_reference/* formatRepository */.Sh)(repository)) ? 'pull,push' : 'pull'),
        toWrite: (repository) => need(repository, 'pull,push'),
        willWrite,
        willMount: (from, to) => {
            willWrite(to);
            if (from.host === to.host)
                mounted.set((0,registry_reference/* formatRepository */.Sh)(to), { host: from.host, path: from.path });
        },
    };
}

// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
;// CONCATENATED MODULE: ./build/src/registry/read.js





const mostRemembered = 64 * 1024 * 1024;
function reader({ sessionFor, needs }) {
    const remembered = new Map();
    let rememberedBytes = 0;
    function ask(method, reference, unless) {
        const name = (0,registry_reference/* target */.aC)(reference);
        return sessionFor(reference).call({
            method,
            at: `manifests/${name}`,
            need: needs.of(reference),
            headers: { accept: registry_manifest/* acceptManifests */.Pl, ...(unless && { 'if-none-match': `"${unless}"` }) },
            maxBody: registry_manifest/* manifestLimit */.t7,
            what: `manifest ${name}`,
            whole: (answer) => method === 'HEAD' || isHonest(answer, reference.digest),
        });
    }
    async function resolve(reference) {
        const known = reference.digest && remembered.get(keyOf(reference, reference.digest));
        if (known)
            return describe(known);
        const head = await headOf(reference);
        if (head !== 'unclear')
            return head;
        const manifest = await fetchAndHash(reference);
        return manifest && describe(manifest);
    }
    async function headOf(reference) {
        const answer = await ask('HEAD', reference);
        if ([400, 405, 406, 501].includes(answer.status))
            return 'unclear';
        if (answer.status === 200 && isHtml(answer))
            return 'unclear';
        if (!isThere(answer, 'HEAD', reference))
            return undefined;
        const { 'content-length': length = '', 'content-type': type = '' } = answer.headers;
        const digest = claimedDigest(answer, reference);
        if (reference.digest && digest && digest !== reference.digest)
            throw mismatch(reference, digest);
        if (!digest || !/^\d+$/.test(length) || !(0,registry_manifest/* isManifestType */.Q3)(type))
            return 'unclear';
        return { digest, mediaType: (0,registry_manifest/* bareType */.Hf)(type), size: Number(length) };
    }
    async function fetchAndHash(reference) {
        return hashed(reference, await ask('GET', reference));
    }
    function hashed(reference, answer) {
        if (!isThere(answer, 'GET', reference))
            return undefined;
        const expected = reference.digest ?? claimedDigest(answer, reference);
        if (expected !== undefined && !hasDigest(answer.body, expected)) {
            throw mismatch(reference, digestOf(answer.body), expected);
        }
        const digest = expected ?? digestOf(answer.body);
        const { mediaType } = (0,registry_manifest/* parseManifest */.Ng)({
            bytes: answer.body,
            mediaType: answer.headers['content-type'] ?? '',
            digest,
        });
        return remember(reference, { digest, mediaType, bytes: answer.body });
    }
    function remember(repository, manifest) {
        rememberedBytes += manifest.bytes.length;
        if (rememberedBytes > mostRemembered) {
            remembered.clear();
            rememberedBytes = manifest.bytes.length;
        }
        remembered.set(keyOf(repository, manifest.digest), manifest);
        return manifest;
    }
    return {
        resolve,
        readTag: async (reference, unless) => {
            const { host, path, tag } = reference;
            const answer = await ask('GET', { host, path, tag }, unless);
            if (unless !== undefined && answer.status === 304)
                return 'same';
            const manifest = hashed({ host, path, tag }, answer);
            return manifest !== undefined && manifest.digest === unless ? 'same' : manifest;
        },
        manifest: async (reference) => {
            const { host, path } = reference;
            if (reference.digest)
                return remembered.get(keyOf(reference, reference.digest)) ?? fetchAndHash(reference);
            const head = await headOf(reference);
            if (head === undefined)
                return undefined;
            if (head === 'unclear')
                return fetchAndHash(reference);
            const known = remembered.get(keyOf(reference, head.digest));
            return known ?? (await fetchAndHash({ host, path, digest: head.digest })) ?? fetchAndHash(reference);
        },
    };
}
function isThere(answer, method, reference) {
    const asked = { host: reference.host, what: `${method} of ${(0,registry_reference/* formatReference */.FH)(reference)}` };
    if (isAbsent(answer, asked))
        return false;
    if (answer.status !== 200)
        throw problemOf(answer, asked);
    if (isHtml(answer))
        throw notARegistry(answer, asked);
    return true;
}
function isHonest(answer, wanted) {
    const header = answer.headers['docker-content-digest'];
    const expected = wanted ?? (0,registry_digest/* parseDigest */.m)(header ?? '');
    if (expected !== undefined)
        return hasDigest(answer.body, expected);
    return header === undefined && !isHtml(answer) && answer.body.length > 0;
}
function claimedDigest({ headers }, reference) {
    const header = headers['docker-content-digest'];
    const digest = (0,registry_digest/* parseDigest */.m)(header ?? '');
    if (header === undefined || digest !== undefined)
        return digest;
    throw remote({
        code: 'DCA-REG-031',
        message: `the registry names ${JSON.stringify(header.slice(0, 200))} as the digest of ${(0,registry_reference/* formatReference */.FH)(reference)}, which is no sha256 or sha512 digest.`,
    });
}
function describe({ digest, mediaType, bytes }) {
    return { digest, mediaType, size: bytes.length };
}
function keyOf({ host, path }, digest) {
    return `${host}/${path}@${digest}`;
}
function mismatch(reference, found, expected = reference.digest) {
    return remote({
        code: 'DCA-REG-030',
        message: `${(0,registry_reference/* formatReference */.FH)(reference)} should be ${expected} by what the registry says, and is ${found}: the registry, or something before it, does not give what it promises.`,
        remedy: 'Nothing was used of it. Ask those who run the registry; if a proxy or mirror stands before it, go around it.',
    });
}

// EXTERNAL MODULE: ./build/src/http/redirect.js
var redirect = __webpack_require__(4916);
;// CONCATENATED MODULE: ./build/src/registry/challenge.js
const longestHeader = 16 * 1024;
const separators = /[ \t,]*/y;
const spaces = /[ \t]*/y;
const token = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const bareValue = /[^ \t",]+/y;
function parseChallenges(header) {
    if (header.length > longestHeader)
        return [];
    const cursor = { text: header, at: 0 };
    const challenges = [];
    for (;;) {
        take(cursor, separators);
        const scheme = take(cursor, token).toLowerCase();
        if (scheme === '')
            return challenges;
        const parameters = readParameters(cursor);
        if (parameters === undefined)
            return challenges;
        challenges.push({ scheme, parameters });
    }
}
function readParameters(cursor) {
    const parameters = new Map();
    for (;;) {
        const before = cursor.at;
        take(cursor, separators);
        const name = take(cursor, token).toLowerCase();
        take(cursor, spaces);
        if (name === '' || cursor.text[cursor.at] !== '=') {
            cursor.at = before;
            return parameters;
        }
        cursor.at += 1;
        take(cursor, spaces);
        const value = cursor.text[cursor.at] === '"' ? quotedString(cursor) : take(cursor, bareValue);
        if (value === undefined)
            return undefined;
        if (!parameters.has(name))
            parameters.set(name, value);
    }
}
function quotedString(cursor) {
    const { text } = cursor;
    let value = '';
    for (cursor.at += 1;; cursor.at += 1) {
        if (text[cursor.at] === '"') {
            cursor.at += 1;
            return value;
        }
        if (text[cursor.at] === '\\')
            cursor.at += 1;
        const letter = text[cursor.at];
        if (letter === undefined)
            return undefined;
        value += letter;
    }
}
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0] ?? '';
    cursor.at += found.length;
    return found;
}

;// CONCATENATED MODULE: ./build/src/registry/realm.js


const knownPairs = {
    'docker.io': 'auth.docker.io',
    'registry.gitlab.com': 'gitlab.com',
    'registry.digitalocean.com': 'api.digitalocean.com',
};
const longestRealm = 2048;
function judgeRealm({ realm, challenged, host, tokenHosts, hasCredentials }) {
    const url = realm_parse(realm, challenged);
    if (typeof url === 'string')
        return { refused: 'unusable', why: url };
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && challenged.protocol === 'http:')) {
        return { refused: 'unusable', why: `it is ${url.protocol.slice(0, -1)}, not https` };
    }
    const named = tokenHosts.some((one) => hostOf(one, url.protocol) === url.host);
    const own = url.origin === challenged.origin;
    const registryIsLocal = (0,address/* isLocalHost */.mJ)(new URL(`http://${(0,registry_reference/* apiHost */.nz)(host)}`).hostname);
    if ((0,address/* isLocalHost */.mJ)(url.hostname) && !registryIsLocal && !own) {
        return { refused: 'unusable', why: `${url.host} is an address of this machine or its network` };
    }
    const known = url.protocol === 'https:' && url.port === '' && url.hostname === knownPairs[host];
    if (hasCredentials && !own && !known && !named) {
        return { refused: 'foreign', why: `${url.host} is not known to belong to ${host}` };
    }
    return { url, publicOnly: !registryIsLocal && !named && !own };
}
function realm_parse(realm, base) {
    if (realm === undefined || realm === '')
        return 'there is none';
    if (realm.length > longestRealm)
        return 'it is too long';
    if (!URL.canParse(realm, base.href))
        return 'it is no URL';
    const url = new URL(realm, base);
    if (url.username !== '' || url.password !== '')
        return 'it holds credentials';
    url.hash = '';
    return url;
}
function hostOf(written, protocol) {
    const text = `${protocol}//${written.replace(/^https?:\/\//, '')}`;
    return URL.canParse(text) ? new URL(text).host : undefined;
}

;// CONCATENATED MODULE: ./build/src/registry/scopes.js
const mostFurther = 8;
function scopesFor({ repository, wanted, alsoPull }, extra) {
    const own = `repository:${repository.path}:${wanted}`;
    const other = alsoPull && alsoPull.path !== repository.path ? [`repository:${alsoPull.path}:pull`] : [];
    return [own, ...other, ...(extra ?? [])];
}
function furtherScopes(text, sent) {
    return (text ?? '')
        .split(' ')
        .filter((scope) => /^[a-z]+(?:\([a-z]+\))?:[^ ]+:[a-z*,]+$/.test(scope) && !covers(sent, scope))
        .slice(0, mostFurther);
}
function covers(scopes, wanted) {
    const [subject, actions] = parts(wanted);
    return scopes.some((scope) => {
        const [known, has] = parts(scope);
        return known === subject && actions.every((action) => has.includes(action));
    });
}
function parts(scope) {
    const colon = scope.lastIndexOf(':');
    return [scope.slice(0, colon), scope.slice(colon + 1).split(',')];
}

// EXTERNAL MODULE: ./build/src/http/json.js
var json = __webpack_require__(6102);
;// CONCATENATED MODULE: ./build/src/registry/tokens.js



const clientId = 'docker-ci-actions';
const defaultLifetime = 60;
const longestLifetime = 24 * 3600;
const tokenLimit = 64 * 1024;
async function askToken(question, send) {
    if (question.identity?.kind === 'refresh') {
        const answer = await send(postForm(question, question.identity.token));
        if (answer.status !== 404 && answer.status !== 405)
            return tokenOf(answer, question);
    }
    return tokenOf(await send(getForm(question)), question);
}
function getForm({ url, service, scopes, identity }) {
    const asked = new URL(url);
    if (service !== undefined)
        asked.searchParams.set('service', service);
    for (const scope of scopes)
        asked.searchParams.append('scope', scope);
    const authorization = identity === undefined ? undefined : basic(identity);
    return { method: 'GET', url: asked, headers: authorization === undefined ? {} : { authorization } };
}
function postForm({ url, service, scopes }, token) {
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token.reveal(), client_id: clientId });
    if (service !== undefined)
        form.set('service', service);
    if (scopes.length > 0)
        form.set('scope', scopes.join(' '));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url, headers, body: Buffer.from(form.toString()) };
}
function basic(identity) {
    if (identity.kind === 'bearer')
        return undefined;
    const pair = identity.kind === 'password'
        ? `${identity.username}:${identity.password.reveal()}`
        : `<token>:${identity.token.reveal()}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}
function tokenOf(answer, { url, host, identity }) {
    if (answer.status === 401 && identity !== undefined) {
        throw remote({
            code: 'DCA-REG-011',
            message: `${url.host} does not accept the credentials for ${host} (401).`,
            remedy: 'Check the user name and that the password or token is right and has not expired.',
        });
    }
    if (answer.status !== 200)
        throw problemOf(answer, { host: url.host, what: `the request of a token for ${host}` });
    const parsed = tokens_parse(answer.body);
    const text = textIn(parsed);
    if (text === undefined) {
        throw remote({
            code: 'DCA-REG-013',
            message: `the token service ${url.host} of ${host} answered without a token that can be used.`,
        });
    }
    const { expires_in: seconds, refresh_token: refresh } = parsed;
    const valid = typeof seconds === 'number' && seconds > 0;
    return {
        text,
        lifetime: 1000 * Math.min(valid ? seconds : defaultLifetime, longestLifetime),
        ...(typeof refresh === 'string' && refresh !== '' ? { refresh } : {}),
    };
}
function isToken({ body }) {
    return textIn(tokens_parse(body)) !== undefined;
}
function textIn({ token, access_token: access }) {
    return [token, access].find((one) => typeof one === 'string' && /^[\x21-\x7e]+$/.test(one));
}
function tokens_parse(body) {
    const value = (0,json/* receivedJson */.Q)(body)?.value;
    return (0,json_path/* isRecord */.u4)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/src/registry/authorizer.js






function authorizer(options) {
    const { host, identify, log } = options;
    let scheme;
    let finding;
    const held = new Map();
    const rotated = new Map();
    const masked = new WeakSet();
    const extraScopes = new Map();
    function maskOnce(identity) {
        if (masked.has(identity))
            return;
        masked.add(identity);
        log.mask((identity.kind === 'password' ? identity.password : identity.token).reveal());
        const pair = basic(identity);
        if (pair !== undefined)
            log.mask(pair.slice('Basic '.length));
    }
    async function identityFor({ repository, wanted }) {
        const identity = await identify(repository, wanted);
        if (identity)
            maskOnce(identity);
        return identity;
    }
    async function valueFor(need) {
        const identity = await identityFor(need);
        if (identity?.kind === 'bearer')
            return `Bearer ${identity.token.reveal()}`;
        if (scheme?.kind === 'basic') {
            return identity && basic(identity);
        }
        return scheme?.kind === 'bearer' ? `Bearer ${(await tokenFor(need, scheme)).text}` : undefined;
    }
    async function tokenFor(need, bearer) {
        const scopes = scopesFor(need, extraScopes.get(need.repository.path));
        try {
            return await sharedToken(String(scopes), () => fetchToken(need, bearer, scopes));
        }
        catch (error) {
            if (need.wanted === 'pull' || !isDenied(error))
                throw error;
            return await tokenFor({ ...need, wanted: 'pull' }, bearer).catch(() => {
                throw error;
            });
        }
    }
    async function sharedToken(key, fetch) {
        const known = held.get(key);
        if (known && performance.now() < (await known).staleAt)
            return known;
        if (held.get(key) !== known)
            return sharedToken(key, fetch);
        const promise = fetch();
        held.set(key, promise);
        promise.catch(() => held.delete(key));
        return promise;
    }
    async function fetchToken(need, { realm, service, challenged }, scopes) {
        const configured = await identityFor(need);
        const identity = latest(configured);
        const hasCredentials = identity !== undefined;
        const verdict = judgeRealm({ realm, challenged, host, tokenHosts: options.tokenHosts, hasCredentials });
        if ('refused' in verdict)
            throw refusedRealm(host, verdict);
        const { url, publicOnly } = verdict;
        const start = performance.now();
        const token = await askToken({ url, service, scopes, identity, host }, (request) => options.sendToken({ ...request, publicOnly }));
        log.mask(token.text);
        if (token.refresh !== undefined) {
            log.mask(token.refresh);
            if (configured?.kind === 'refresh')
                rotated.set(configured.token.reveal(), new secret/* Secret */.zh(token.refresh));
        }
        return { ...token, staleAt: start + token.lifetime - Math.min(10_000, token.lifetime / 4) };
    }
    function latest(identity) {
        const token = identity?.kind === 'refresh' ? rotated.get(identity.token.reveal()) : undefined;
        return token ? { kind: 'refresh', token } : identity;
    }
    return {
        header: async (need) => {
            if (finding !== undefined) {
                await finding;
                return { value: await valueFor(need), known: () => { } };
            }
            let known = () => { };
            finding = new Promise((resolve) => {
                known = resolve;
            });
            try {
                return { value: await valueFor(need), known };
            }
            catch (error) {
                known();
                throw error;
            }
        },
        learn: async ({ url, header }, need, sent) => {
            let challenge = choose(header);
            let challenged = url;
            if (!challenge) {
                const pinged = await options.ping();
                challenge = choose(pinged?.header);
                challenged = pinged?.url ?? url;
            }
            if (!challenge)
                return false;
            if (challenge.scheme === 'basic') {
                scheme = { kind: 'basic' };
                return (await valueFor(need)) !== sent;
            }
            const { parameters } = challenge;
            scheme = { kind: 'bearer', challenged, realm: parameters.get('realm'), service: parameters.get('service') };
            rememberScopes(parameters.get('scope'), need);
            await forget(sent);
            return true;
        },
    };
    function rememberScopes(text, { repository, wanted, alsoPull }) {
        const scopes = furtherScopes(text, scopesFor({ repository, wanted, alsoPull }, undefined));
        const known = extraScopes.get(repository.path) ?? new Set();
        for (const scope of scopes)
            known.add(scope);
        extraScopes.set(repository.path, known);
    }
    async function forget(sent) {
        for (const [key, promise] of held) {
            const token = await promise.catch(() => undefined);
            if (token && `Bearer ${token.text}` === sent)
                held.delete(key);
        }
    }
}
function choose(header = '') {
    const challenges = parseChallenges(header);
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    return (bearer ??
        challenges.find(({ scheme }) => scheme === 'basic') ??
        challenges.find(({ scheme }) => scheme === 'bearer'));
}
function refusedRealm(host, { refused, why }) {
    return refused === 'foreign'
        ? remote({
            code: 'DCA-REG-012',
            message: `${host} wants the credentials to be sent elsewhere, and they were not: ${why}.`,
            remedy: 'If that host really gives the tokens of this registry, name it in input `token-hosts`.',
        })
        : remote({ code: 'DCA-REG-009', message: `the token service that ${host} names cannot be used: ${why}.` });
}

// EXTERNAL MODULE: ./build/src/action/duration.js
var duration = __webpack_require__(6846);
;// CONCATENATED MODULE: ./build/src/registry/quota.js

function quotaOf(headers) {
    const limit = field(headers['ratelimit-limit']);
    const remaining = field(headers['ratelimit-remaining']);
    if (limit === undefined || remaining === undefined)
        return undefined;
    return { limit: limit.count, remaining: remaining.count, window: limit.window ?? remaining.window };
}
function quotaTeller(host, log) {
    let told = false;
    let warned = false;
    return (headers) => {
        const quota = quotaOf(headers);
        if (!quota || warned)
            return;
        const text = `${host}: ${quota.remaining} of ${quota.limit} pulls are left${quota.window === undefined ? '' : ` for ${(0,duration/* formatDuration */.a)(quota.window)}`}.`;
        if (quota.remaining <= quota.limit / 10) {
            warned = true;
            log.warn(text);
        }
        else if (!told) {
            told = true;
            log.info(text);
        }
    };
}
function field(value) {
    const [, count, seconds] = /^\s*(\d{1,12})\s*(?:;\s*w=(\d{1,9}))?/.exec(value ?? '') ?? [];
    return count === undefined
        ? undefined
        : { count: Number(count), window: seconds === undefined ? undefined : Number(seconds) * 1000 };
}

;// CONCATENATED MODULE: ./build/src/registry/session.js









const lastPatience = 30_000;
function session(options) {
    const { host, log } = options;
    let patience = options.callTimeout;
    const tellQuota = quotaTeller(host, log);
    const origin = originOf(host, options.insecureRegistries);
    const auth = authorizer({
        ...options,
        sendToken: async (request) => {
            const deadline = performance.now() + options.callTimeout;
            return repeat({ ...request, deadline, maxBody: tokenLimit }, async (one) => {
                const answer = await limited(() => options.transport.request(one));
                log.debug(`${one.method} ${one.url.host}${one.url.pathname} for a token: ${answer.status}`);
                return answer;
            });
        },
        ping: async () => {
            const url = new URL('/v2/', origin);
            const answer = await limited(() => options.transport.request({ method: 'GET', url, deadline: performance.now() + 30_000, maxBody: tokenLimit }));
            return { url, header: answer.headers['www-authenticate'] };
        },
    });
    return {
        origin,
        call: (call) => perform(call, (request) => options.transport.request(request)),
        open: (call) => perform(call, async (request) => {
            const answer = await options.transport.stream(request);
            return answer.status < 300 ? answer : collected(answer);
        }),
    };
    async function perform(call, send) {
        const url = typeof call.at === 'string' ? addressOf(origin, call.need.repository.path, call.at) : call.at;
        let learned = false;
        let restarted = false;
        const deadline = performance.now() + patience;
        try {
            return await (0,retry/* retrying */.R$)({ ...rules(deadline, call.what), tries: call.tries }, async () => {
                const { value, known } = await auth.header(call.need);
                try {
                    const headers = {
                        ...(await options.extraHeaders()),
                        'cache-control': 'no-cache',
                        ...call.headers,
                        ...(value === undefined ? {} : { authorization: value }),
                    };
                    const request = { ...call, url, headers, deadline };
                    const { answer, at } = await limited(() => follow(request, send));
                    patience = options.callTimeout;
                    log.debug(`${call.method} ${url.host}${url.pathname}: ${answer.status}`);
                    tellQuota(answer.headers);
                    if (answer.status === 401 && at.origin === origin.origin && !learned) {
                        learned = true;
                        const again = await auth.learn({ url, header: answer.headers['www-authenticate'] }, call.need, value);
                        if (again)
                            return { again: 'a token was asked for', after: 1, giveUp: () => answer };
                    }
                    if (answer.status === 403 && at.origin !== origin.origin && !restarted) {
                        restarted = true;
                        return { again: 'the storage refused its address', after: 1, giveUp: () => answer };
                    }
                    return attemptFor(answer, call.once === true, call.whole);
                }
                catch (error) {
                    return call.once ? session_failed(error) : (0,retry/* attemptOf */.tx)(error);
                }
                finally {
                    known();
                }
            });
        }
        catch (error) {
            if (hasStalled(error) && !call.once)
                patience = Math.min(patience, lastPatience);
            throw problemOfTrouble(error, {
                host,
                what: `${call.method} of ${host}/${call.need.repository.path} (${call.what})`,
            });
        }
    }
    function repeat(request, send) {
        return (0,retry/* retrying */.R$)(rules(request.deadline, 'token'), async () => {
            try {
                return attemptFor(await send(request), false, isToken);
            }
            catch (error) {
                return (0,retry/* attemptOf */.tx)(error);
            }
        }).catch((error) => {
            throw problemOfTrouble(error, { host, what: `the request of a token for ${host}` });
        });
    }
    function rules(deadline, what) {
        const onRetry = (why, wait) => log.debug(`${host}, ${what}: ${why}; again in ${Math.round(wait)} ms`);
        return { backoff: options.backoff, deadline, onRetry };
    }
    async function limited(work) {
        const leave = await options.limiter.enter();
        try {
            return await work();
        }
        finally {
            leave();
        }
    }
    function attemptFor(answer, once, whole) {
        const after = (0,retry/* retryAfter */.P9)(answer.headers['retry-after']);
        if (answer.status === 429)
            options.limiter.throttled(after ?? 0);
        else if (answer.status < 400)
            options.limiter.succeeded();
        const again = answer.status === 429 || ((0,retry/* isTransientStatus */.Dm)(answer.status) && !once);
        if (again)
            return { again: `it answered ${answer.status}`, after, giveUp: () => answer };
        const damaged = answer.status < 300 && 'body' in answer && whole?.(answer) === false;
        return damaged ? { again: 'its answer is damaged', giveUp: () => answer } : { done: answer };
    }
    async function follow(first, send) {
        let request = first;
        for (let followed = 0;; followed += 1) {
            const answer = await send(request);
            if (!(0,redirect/* isRedirect */.N6)(answer.status))
                return { answer, at: request.url };
            const hop = (0,redirect/* nextHop */.Fz)({ from: request.url, location: answer.headers.location, method: request.method, followed });
            maskSignature(hop.url, log);
            const headers = hop.sameOrigin ? request.headers : (0,redirect/* withoutIdentity */.jD)(request.headers ?? {});
            const publicOnly = !(0,address/* isLoopbackHost */.cW)(origin.hostname) && hop.url.origin !== origin.origin;
            request = { ...request, url: hop.url, publicOnly, ...(headers ? { headers } : {}) };
        }
    }
}
function hasStalled(error) {
    return error instanceof transport_error/* TransportError */.wX && error.trouble === 'timeout';
}
function session_failed(error) {
    throw error;
}
async function collected(answer) {
    const { status, headers, proven } = answer;
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.chunks) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > 64 * 1024)
            break;
    }
    return { status, headers, proven, body: Buffer.concat(chunks) };
}

// EXTERNAL MODULE: ./build/src/http/link.js
var http_link = __webpack_require__(3552);
;// CONCATENATED MODULE: ./build/src/registry/tag-list.js




const mostPages = 1000;
const pageLimit = 8 * 1024 * 1024;
const referrerTag = /^sha(?:256|512)-[0-9a-f]{64,128}(?:\.[a-z]+)?$/;
function tagLister({ sessionFor, needs }) {
    return async (repository) => {
        const session = sessionFor(repository);
        const need = needs.of(repository);
        const name = (0,registry_reference/* formatRepository */.Sh)(repository);
        const asked = { host: repository.host, what: `the list of tags of ${name}` };
        const found = new Set();
        const seen = new Set();
        let at = 'tags/list?n=1000';
        for (let page = 1;; page += 1) {
            const answer = await session.call({ method: 'GET', at, need, maxBody: pageLimit, what: 'tags', whole: isJson });
            if (page === 1 && isAbsent(answer, asked))
                return [];
            if (answer.status !== 200 || isHtml(answer))
                throw isAbsent(answer, asked) ? broken(name, 'a page of it is not there') : notARegistry(answer, asked);
            for (const tag of tagsIn(answer.body, name))
                found.add(tag);
            const next = nextPage(answer.headers.link, session.origin);
            if (next === 'none')
                return [...found].filter((tag) => !referrerTag.test(tag));
            if (next === 'foreign')
                throw broken(name, 'its next page is said to be on another host');
            if (seen.has(next.href) || page >= mostPages)
                throw broken(name, page >= mostPages ? `it has more than ${mostPages} pages` : 'its pages go round in a circle');
            seen.add(next.href);
            at = next;
        }
    };
}
function isJson({ body }) {
    return (0,json/* receivedJson */.Q)(body) !== undefined;
}
function tagsIn(body, name) {
    const received = (0,json/* receivedJson */.Q)(body);
    if (!received)
        throw broken(name, 'a page of it is no JSON');
    const parsed = received.value;
    const tags = typeof parsed === 'object' && parsed !== null && 'tags' in parsed ? parsed.tags : undefined;
    if (tags === null)
        return [];
    if (!Array.isArray(tags))
        throw broken(name, 'a page of it has no "tags"');
    return tags.filter((tag) => typeof tag === 'string' && (0,registry_reference/* isTag */.dz)(tag));
}
function nextPage(link, origin) {
    const target = (0,http_link/* linksOf */.h)(link).get('next');
    if (target === undefined)
        return 'none';
    if (!URL.canParse(target, origin.href))
        return 'foreign';
    const url = new URL(target, origin);
    return url.origin === origin.origin && url.username === '' && url.pathname.startsWith('/v2/') ? url : 'foreign';
}
function broken(name, why) {
    return remote({ code: 'DCA-REG-050', message: `the list of tags of ${name} cannot be read to its end: ${why}.` });
}

;// CONCATENATED MODULE: ./build/src/registry/write-problems.js



function mayRepeat(trouble) {
    return isBroken(trouble) || isUnclear(trouble) || (trouble instanceof problem/* Problem */.AF && trouble.code === 'DCA-REG-024');
}
function isUnclear(trouble) {
    return trouble instanceof problem/* Problem */.AF && trouble.code === 'DCA-REG-052';
}
const immutable = 'DCA-REG-041';
function isImmutable(error) {
    return error instanceof problem/* Problem */.AF && error.code === immutable;
}
function isMismatch(trouble) {
    return trouble instanceof problem/* Problem */.AF && trouble.code === 'DCA-REG-030';
}
function unclear({ status }, what) {
    return remote({
        code: 'DCA-REG-052',
        message: `${what} was answered with ${status} instead of 201, and nothing was written.`,
        remedy: 'Look at what stands between here and the registry.',
    });
}
function refusedWrite(answer, repository, tag, digest) {
    const name = `${(0,registry_reference/* formatRepository */.Sh)(repository)}:${tag}`;
    const said = saying(answer);
    const { status } = answer;
    if (status === 409 ||
        status === 412 ||
        hasCode(answer, 'TAG_INVALID') ||
        /immutab|protected|cannot be overwritten/i.test(said)) {
        return remote({
            code: immutable,
            message: `${name} is immutable: ${repository.host} answered ${status}${said}. It was not moved to ${digest}.`,
            remedy: 'Allow this tag to be moved in the settings of the repository, or use another tag.',
        });
    }
    if (status === 404 || hasCode(answer, 'NAME_UNKNOWN')) {
        return remote({
            code: 'DCA-REG-043',
            message: `${(0,registry_reference/* formatRepository */.Sh)(repository)} does not exist: ${repository.host} answered ${status}${said}.`,
            remedy: 'Create the repository first; this registry does not do it by itself.',
        });
    }
    if (status === 401 || status === 403) {
        return remote({
            code: 'DCA-REG-010',
            message: `${repository.host} does not allow to write ${name} (${status}${said}): the right to push is missing, or the tag is immutable.`,
            remedy: deniedRemedy(repository.host),
        });
    }
    return remote({ code: 'DCA-REG-040', message: `${repository.host} refused to write ${name}: ${status}${said}.` });
}
function otherDigest(repository, tag, wanted, claimed) {
    return remote({
        code: 'DCA-REG-044',
        message: `${(0,registry_reference/* formatRepository */.Sh)(repository)}:${tag} was written as ${wanted}, and the registry says that it stored ${JSON.stringify(claimed.slice(0, 200))}.`,
        remedy: 'Something between here and the registry changes manifests; look at the proxy.',
    });
}
function movedBySomebody(repository, tag, wanted, now) {
    return remote({
        code: 'DCA-REG-046',
        message: `${(0,registry_reference/* formatRepository */.Sh)(repository)}:${tag} was to become ${wanted}, and is ${now} now: somebody else moved it at the same time.`,
        remedy: 'Let one workflow at a time move this tag (`concurrency:`), and run again.',
    });
}
function notVisible(repository, tag, wanted, now, timeout) {
    return remote({
        code: 'DCA-REG-042',
        message: `${(0,registry_reference/* formatRepository */.Sh)(repository)}:${tag} was moved to ${wanted}, the registry agreed, and after ${Math.round(timeout / 1000)} s it is still ${now ?? 'absent'}.`,
        remedy: 'Raise `verify-timeout` if this registry is slow to show what was written.',
    });
}
function notHeld(repository, digest, timeout) {
    return remote({
        code: 'DCA-REG-042',
        message: `${(0,registry_reference/* formatRepository */.Sh)(repository)}@${digest} was written, the registry agreed, and after ${Math.round(timeout / 1000)} s it is still absent.`,
        remedy: 'Raise `verify-timeout` if this registry is slow to show what was written.',
    });
}
function noTag(tag) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-004',
        message: `${JSON.stringify(tag.slice(0, 200))} cannot be a tag.`,
        remedy: 'A tag has at most 128 letters, digits, "_", "." and "-", and begins with a letter, digit or "_".',
    });
}

;// CONCATENATED MODULE: ./build/src/registry/delete.js




function deleter({ sessionFor, reader, needs, putTag, eraser }) {
    async function ask(repository, name) {
        const answer = await sessionFor(repository).call({
            method: 'DELETE',
            at: `manifests/${name}`,
            need: needs.toWrite(repository),
            what: `deletion of ${name}`,
        });
        const isBusy = answer.status === 429 || (answer.status >= 500 && answer.status !== 501);
        if (!isBusy)
            return answer;
        const what = `the deletion of ${name} in ${(0,registry_reference/* formatRepository */.Sh)(repository)}`;
        throw problemOf(answer, { host: repository.host, what });
    }
    async function deletes(repository, { digest }) {
        for (const name of [digest, `absent-${digest.slice(-32)}`]) {
            const { status } = await ask(repository, name);
            if (status < 300 || status === 404)
                return true;
        }
        return false;
    }
    const digestNow = async (repository, tag) => (await reader.resolve({ ...repository, tag }))?.digest;
    async function erase(repository, tag, digest) {
        const other = eraser?.(repository);
        if (other)
            return (await other({ digest, tag })) ? undefined : digestNow(repository, tag);
        await ask(repository, digest);
        const now = await digestNow(repository, tag);
        if (now !== digest)
            return now;
        await ask(repository, tag);
        return digestNow(repository, tag);
    }
    async function deleteTag(repository, tag) {
        if (!(0,registry_reference/* isTag */.dz)(tag))
            throw noTag(tag);
        needs.willWrite(repository);
        await ask(repository, tag);
        return (await digestNow(repository, tag)) === undefined;
    }
    async function removeTag(repository, tag, only) {
        if (!(0,registry_reference/* isTag */.dz)(tag))
            throw noTag(tag);
        needs.willWrite(repository);
        const held = await reader.readTag({ ...repository, tag });
        if (held === undefined || held === 'same')
            return held === undefined;
        if (only !== undefined && held.digest !== only)
            return held.digest;
        const tombstone = tombstoneOf(held, (0,registry_reference/* formatReference */.FH)({ ...repository, tag }));
        if (eraser?.(repository) === undefined && !(await deletes(repository, tombstone)))
            return false;
        try {
            await putTag({ repository, tag, manifest: tombstone, known: held.digest });
        }
        catch (error) {
            if (isImmutable(error))
                return false;
            throw error;
        }
        const putBack = () => putTag({ repository, tag, manifest: held, known: tombstone.digest });
        let now;
        try {
            now = await erase(repository, tag, tombstone.digest);
        }
        catch (error) {
            const stands = await digestNow(repository, tag).catch(() => undefined);
            if (stands === undefined || stands === tombstone.digest)
                await putBack();
            throw error;
        }
        if (now !== tombstone.digest)
            return now ?? true;
        await putBack();
        return false;
    }
    const turns = new Map();
    function inTurn(repository, work) {
        const key = (0,registry_reference/* formatRepository */.Sh)(repository);
        const turn = (turns.get(key) ?? Promise.resolve()).then(work);
        turns.set(key, turn.catch(() => undefined));
        return turn;
    }
    return {
        deleteTag: (repository, tag) => inTurn(repository, () => deleteTag(repository, tag)),
        removeTag: (repository, tag, only) => inTurn(repository, () => removeTag(repository, tag, only)),
    };
}
function tombstoneOf({ bytes, mediaType }, name) {
    const hex = digestOf(name).slice(-16);
    const bits = [...hex].map((one) => Number.parseInt(one, 16).toString(2).padStart(4, '0')).join('');
    const marked = Buffer.concat([bytes, Buffer.from(`\n${bits.replaceAll('0', ' ').replaceAll('1', '\t')}\n`)]);
    return { mediaType, bytes: marked, digest: digestOf(marked) };
}

;// CONCATENATED MODULE: ./build/src/registry/tag-batch.js
const nothing = () => 'not';
const lost = () => 'lost';
const mostTags = 50;
function tagBatches(send) {
    const groups = new Map();
    const able = new Map();
    async function flush(repository, manifest, { waiting }) {
        const batch = waiting.splice(0);
        const tags = batch.map(({ tag }) => tag);
        const written = tags.length > 1 && tags.length <= mostTags ? await together(repository, tags, manifest) : nothing;
        for (const { tag, done } of batch)
            done(written(tag));
    }
    async function together(repository, tags, manifest) {
        const known = able.get(repository.host);
        if (known !== undefined)
            return (await known) ? proven(repository, tags, manifest) : nothing;
        const first = proven(repository, tags, manifest);
        able.set(repository.host, first.then((outcome) => outcome !== nothing && outcome !== lost));
        return first;
    }
    async function proven(repository, tags, manifest) {
        const answer = await send(repository, tags, manifest).catch(() => undefined);
        if (answer === undefined || answer.status >= 500)
            return lost;
        const header = answer.status < 300 ? answer.headers['oci-tag'] : undefined;
        if (header === undefined)
            return nothing;
        const named = new Set(header.split(',').map((tag) => tag.trim()));
        return (tag) => (named.has(tag) ? 'written' : 'not');
    }
    return (repository, manifest) => {
        const key = `${repository.host}/${repository.path}@${manifest.digest}`;
        const group = groups.get(key) ?? { deciding: 0, waiting: [] };
        groups.set(key, group);
        group.deciding += 1;
        const decided = () => {
            group.deciding -= 1;
            if (group.deciding > 0)
                return;
            groups.delete(key);
            void flush(repository, manifest, group);
        };
        return {
            leave: decided,
            write: (tag) => new Promise((done) => {
                group.waiting.push({ tag, done });
                decided();
            }),
        };
    };
}

;// CONCATENATED MODULE: ./build/src/registry/write.js






const [firstWait, longestWait] = [250, 8000];
const mostWrites = 3;
function writer(options) {
    const { sessionFor, reader, needs, clock } = options;
    function put(repository, name, { bytes, mediaType }, tries = (0,retry/* newTries */.iH)()) {
        return sessionFor(repository).call({
            method: 'PUT',
            at: `manifests/${name}`,
            need: needs.toWrite(repository),
            headers: { 'content-type': mediaType },
            body: bytes,
            once: true,
            tries,
            what: `write of ${name}`,
        });
    }
    const enter = tagBatches((repository, tags, manifest) => {
        const query = tags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&');
        return put(repository, `${manifest.digest}?${query}`, manifest);
    });
    async function digestNow(repository, tag) {
        return (await reader.resolve({ ...repository, tag }))?.digest;
    }
    async function putTag(write) {
        const { repository, tag, manifest } = write;
        if (!(0,registry_reference/* isTag */.dz)(tag))
            throw noTag(tag);
        needs.willWrite(repository);
        const place = enter(repository, manifest);
        let before;
        try {
            before = (await (write.known ?? digestNow(repository, tag))) ?? 'absent';
        }
        catch (error) {
            place.leave();
            throw error;
        }
        if (before === manifest.digest)
            return place.leave();
        const asked = { repository, tag, manifest, known: before };
        const together = await place.write(tag);
        if (together !== 'written' && (await putAlone(asked, together === 'lost')))
            return;
        await waitUntilVisible(asked);
    }
    async function standing({ repository, tag, manifest, known }) {
        for (let look = 1;; look += 1) {
            const now = (await digestNow(repository, tag)) ?? 'absent';
            if (now === manifest.digest)
                return 'done';
            if (now === known)
                return 'not done';
            if (look > 1)
                return { moved: now };
        }
    }
    async function putAlone(write, lost) {
        const { repository, tag, manifest } = write;
        if (lost) {
            const now = await standing(write);
            if (typeof now === 'object')
                throw movedBySomebody(repository, tag, manifest.digest, now.moved);
            if (now === 'done')
                return true;
        }
        const tries = (0,retry/* newTries */.iH)();
        for (let attempt = 1;; attempt += 1) {
            const trouble = await tryPut(repository, tag, manifest, tries);
            if (trouble === undefined)
                return false;
            const now = await standing(write).catch(() => undefined);
            if (now === 'done')
                return true;
            if (!mayRepeat(trouble))
                throw trouble;
            if (typeof now === 'object')
                throw movedBySomebody(repository, tag, manifest.digest, now.moved);
            if (attempt >= mostWrites || tries.left <= 0 || now === undefined) {
                if (isUnclear(trouble))
                    return false;
                throw trouble;
            }
            options.log.debug(`${(0,registry_reference/* formatRepository */.Sh)(repository)}:${tag}: the write did not happen; again`);
            await pause(attempt);
        }
    }
    const pause = (attempt) => clock.sleep((0,retry/* backoffDelay */.EY)(attempt, options.backoff, clock.random));
    async function tryPut(repository, name, manifest, tries) {
        try {
            const answer = await put(repository, name, manifest, tries);
            const asked = { host: repository.host, what: `the write of ${(0,registry_reference/* formatRepository */.Sh)(repository)}:${name}` };
            if (answer.status >= 500 || answer.status === 408 || answer.status === 429)
                return problemOf(answer, asked);
            if (answer.status >= 300)
                return refusedWrite(answer, repository, name, manifest.digest);
            const claimed = answer.headers['docker-content-digest'];
            if (claimed !== undefined && claimed !== manifest.digest) {
                return otherDigest(repository, name, manifest.digest, claimed);
            }
            if (isHtml(answer))
                return notARegistry(answer, asked);
            return answer.status === 201 || claimed !== undefined ? undefined : unclear(answer, asked.what);
        }
        catch (error) {
            return error;
        }
    }
    async function lookUntil(seen, giveUp) {
        const deadline = clock.now() + options.verifyTimeout;
        for (let wait = firstWait;; wait = Math.min(wait * 2, longestWait)) {
            const isLast = clock.now() + wait > deadline;
            if (await seen(isLast))
                return;
            if (isLast)
                throw giveUp();
            await clock.sleep(wait);
        }
    }
    function waitUntilVisible({ repository, tag, manifest, known }) {
        const { digest } = manifest;
        let now;
        let strangers = 0;
        return lookUntil(async () => {
            now = await digestNow(repository, tag);
            if (now === digest)
                return true;
            if (now === undefined || now === known)
                return false;
            strangers += 1;
            if (strangers > 1)
                throw movedBySomebody(repository, tag, digest, now);
            return false;
        }, () => notVisible(repository, tag, digest, now, options.verifyTimeout));
    }
    return {
        putTag,
        putManifest: async (repository, manifest) => {
            const tries = (0,retry/* newTries */.iH)();
            for (let attempt = 1;; attempt += 1) {
                const trouble = await tryPut(repository, manifest.digest, manifest, tries);
                if (trouble === undefined)
                    return;
                const held = await reader.resolve({ ...repository, digest: manifest.digest }).catch(() => undefined);
                if (held)
                    return;
                if (attempt >= mostWrites || tries.left <= 0 || !mayRepeat(trouble))
                    throw trouble;
                await pause(attempt);
            }
        },
        untilHeld: (repository, digest) => lookUntil(async (isLast) => {
            const held = await reader.resolve({ ...repository, digest }).catch((error) => {
                if (isLast || !isMismatch(error))
                    throw error;
            });
            return held !== undefined;
        }, () => notHeld(repository, digest, options.verifyTimeout)),
        ...deleter({ sessionFor, reader, needs, putTag, eraser: options.eraser }),
    };
}

;// CONCATENATED MODULE: ./build/src/registry/http-registry.js













function httpRegistry(options) {
    const { log, environment, tokenHosts = [], insecureRegistries = [], backoff = retry/* defaultBackoff */.ks } = options;
    const trust = trustedIn(options.certificates ?? ['/etc/docker/certs.d']);
    const transport = options.transport ?? (0,http_transport/* createTransport */.o)({ environment, trust });
    const limiterFor = limiters(options.concurrency);
    const whose = { username: options.username, password: options.password, environment };
    const identify = credentials(whose);
    let headers;
    const extraHeaders = () => {
        headers ??= metaHeaders(whose).then((found) => {
            for (const value of Object.values(found))
                log.mask(value);
            return found;
        });
        return headers;
    };
    const sessions = new Map();
    const ask = needs();
    if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
        log.warn('NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: certificates of registries are always checked.');
    }
    function sessionFor({ host }) {
        const known = sessions.get(host);
        if (known)
            return known;
        const made = session({
            host,
            transport,
            limiter: limiterFor(host),
            identify,
            extraHeaders,
            tokenHosts,
            insecureRegistries,
            log,
            backoff,
            callTimeout: options.callTimeout ?? 300_000,
        });
        sessions.set(host, made);
        return made;
    }
    const read = reader({ sessionFor, needs: ask });
    const blobs = blobReader({ sessionFor, needs: ask });
    const write = writer({
        sessionFor,
        reader: read,
        needs: ask,
        verifyTimeout: options.verifyTimeout ?? 60_000,
        backoff,
        clock: steadyClock,
        log,
        eraser: options.eraser,
    });
    return {
        resolve: read.resolve,
        manifest: read.manifest,
        readTag: read.readTag,
        blob: blobs.blob,
        blobStream: blobs.blobStream,
        putTag: write.putTag,
        deleteTag: write.deleteTag,
        removeTag: write.removeTag,
        copy: copier({ sessionFor, reader: read, needs: ask, blobs, writer: write, log }),
        tags: tagLister({ sessionFor, needs: ask }),
        willWrite: (repositories) => {
            for (const repository of repositories)
                ask.willWrite(repository);
        },
        transport,
        close: transport.close,
    };
}


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: () => (/* binding */ acceptManifests),
  Hf: () => (/* binding */ bareType),
  Q3: () => (/* binding */ isManifestType),
  t7: () => (/* binding */ manifestLimit),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./build/src/action/json-path.js
var json_path = __webpack_require__(2946);
// EXTERNAL MODULE: ./build/src/action/problem.js
var problem = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/src/registry/digest.js
var registry_digest = __webpack_require__(8757);
;// CONCATENATED MODULE: ./build/src/registry/json-shape.js
const deepest = 64;
function suspiciousJson(text) {
    const objects = [];
    let at = 0;
    while (at < text.length) {
        const character = text[at];
        if (character === '{' || character === '[') {
            if (objects.length >= deepest)
                return `it is nested deeper than ${deepest} levels`;
            objects.push(character === '{' ? new Set() : undefined);
        }
        else if (character === '}' || character === ']') {
            objects.pop();
        }
        else if (character === '"') {
            const end = endOfString(text, at);
            const keys = objects.at(-1);
            if (keys !== undefined && isKey(text, end)) {
                const key = unescaped(text.slice(at, end));
                if (keys.has(key))
                    return `the key ${JSON.stringify(key.slice(0, 80))} stands twice in one object`;
                keys.add(key);
            }
            at = end - 1;
        }
        at += 1;
    }
    return undefined;
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(text, from) {
    let at = from;
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? ''))
        at += 1;
    return text[at] === ':';
}
function unescaped(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal;
    }
}

;// CONCATENATED MODULE: ./build/src/registry/manifest.js




const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const imageTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const schema1 = [
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
    'application/vnd.docker.distribution.manifest.v1+json',
];
const acceptManifests = [...indexTypes, ...imageTypes, schema1[0]].join(', ');
const manifestLimit = 4 * 1024 * 1024;
const mostDescriptors = 10_000;
function parseManifest({ bytes, mediaType, digest, }) {
    const name = digest === undefined ? 'the manifest' : `the manifest ${digest}`;
    const body = objectOf(bytes, name);
    const own = (0,json_path/* textAt */.$6)(body.mediaType);
    const header = bareType(mediaType);
    if (body.schemaVersion === 1 || schema1.includes(header) || schema1.includes(own))
        throw isSchema1(name);
    if (body.schemaVersion !== 2)
        throw invalid(name, '"schemaVersion" is not 2');
    if (own !== undefined && isKnown(header) && own !== header) {
        throw new problem/* Problem */.AF({
            code: 'DCA-REG-039',
            voice: 'remote',
            message: `the registry says that ${name} is ${header}, and it says of itself that it is ${own}.`,
        });
    }
    const isIndex = 'manifests' in body;
    const isImage = 'layers' in body || 'config' in body || 'fsLayers' in body;
    if (isIndex && isImage) {
        throw new problem/* Problem */.AF({
            code: 'DCA-REG-035',
            voice: 'remote',
            message: `${name} is an index and an image at once: what it stands for depends on who reads it.`,
            remedy: 'Build and push the image anew.',
        });
    }
    const type = own ?? (isKnown(header) ? header : isIndex ? indexTypes[0] : imageTypes[0]);
    if (!isKnown(type))
        throw invalid(name, `its media type is ${JSON.stringify(type)}`);
    if (isIndex !== isIndexType(type))
        throw invalid(name, `it is called ${type} and does not have that form`);
    const common = {
        mediaType: type,
        annotations: annotationsOf(body.annotations),
        ...optional('artifactType', (0,json_path/* textAt */.$6)(body.artifactType)),
        ...optional('subject', body.subject === undefined || body.subject === null ? undefined : descriptorOf(body.subject, name)),
    };
    return isIndex
        ? { kind: 'index', ...common, manifests: descriptorsOf(body.manifests, 'manifests', name) }
        : {
            kind: 'image',
            ...common,
            config: descriptorOf(body.config, name),
            layers: descriptorsOf(body.layers, 'layers', name),
        };
}
function isIndexType(mediaType) {
    return indexTypes.some((type) => type === mediaType);
}
function isManifestType(mediaType) {
    return isKnown(bareType(mediaType));
}
function bareType(header) {
    return header.replace(/;.*/s, '').trim().toLowerCase();
}
function isKnown(mediaType) {
    return isIndexType(mediaType) || imageTypes.some((type) => type === mediaType);
}
function objectOf(bytes, name) {
    if (bytes.length > manifestLimit)
        throw invalid(name, `it has more than ${manifestLimit} bytes`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw invalid(name, 'it is no UTF-8 text');
    }
    const why = suspiciousJson(text);
    if (why !== undefined)
        throw invalid(name, why);
    try {
        const parsed = JSON.parse(text);
        if ((0,json_path/* isRecord */.u4)(parsed))
            return parsed;
    }
    catch {
        throw invalid(name, 'it is no JSON');
    }
    throw invalid(name, 'it is no JSON object');
}
function descriptorsOf(value, field, name) {
    if (value === null && field === 'manifests')
        return [];
    if (!Array.isArray(value))
        throw invalid(name, `"${field}" is no list`);
    if (value.length > mostDescriptors)
        throw invalid(name, `"${field}" has more than ${mostDescriptors} entries`);
    return value.map((item) => descriptorOf(item, name));
}
function descriptorOf(value, name) {
    if (!(0,json_path/* isRecord */.u4)(value))
        throw invalid(name, 'a descriptor is no object');
    const written = (0,json_path/* textAt */.$6)(value.digest);
    const digest = written && (0,registry_digest/* parseDigest */.m)(written);
    if (!digest)
        throw invalid(name, `${JSON.stringify(String(value.digest).slice(0, 100))} is no sha256 or sha512 digest`);
    const { size } = value;
    if (!isSize(size))
        throw invalid(name, `the size of ${digest} is no size`);
    const mediaType = (0,json_path/* textAt */.$6)(value.mediaType);
    if (mediaType === undefined)
        throw invalid(name, `${digest} has no media type`);
    return {
        mediaType,
        digest,
        size,
        ...optional('platform', platformFieldsOf(value.platform)),
        ...optional('annotations', (0,json_path/* isRecord */.u4)(value.annotations) ? annotationsOf(value.annotations) : undefined),
        ...optional('artifactType', (0,json_path/* textAt */.$6)(value.artifactType)),
        ...optional('urls', Array.isArray(value.urls) ? value.urls.filter((url) => typeof url === 'string') : undefined),
    };
}
function platformFieldsOf(value) {
    if (!(0,json_path/* isRecord */.u4)(value))
        return undefined;
    const os = (0,json_path/* textAt */.$6)(value.os);
    const architecture = (0,json_path/* textAt */.$6)(value.architecture);
    if (os === undefined || architecture === undefined)
        return undefined;
    return {
        os,
        architecture,
        ...optional('variant', (0,json_path/* textAt */.$6)(value.variant)),
        ...optional('os.version', (0,json_path/* textAt */.$6)(value['os.version'])),
    };
}
function annotationsOf(value) {
    const entries = (0,json_path/* isRecord */.u4)(value) ? Object.entries(value).filter(([, text]) => typeof text === 'string') : [];
    return Object.fromEntries(entries);
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function isSize(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function invalid(name, why) {
    return new problem/* Problem */.AF({ code: 'DCA-REG-033', voice: 'remote', message: `${name} cannot be used: ${why}.` });
}
function isSchema1(name) {
    return new problem/* Problem */.AF({
        code: 'DCA-REG-034',
        voice: 'remote',
        message: `${name} is of Docker's schema 1, whose digest is not that of its bytes: it cannot be compared or promoted faithfully.`,
        remedy: 'Push the image again with a Docker of the last ten years.',
    });
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   nz: () => (/* binding */ apiHost)
/* harmony export */ });
/* unused harmony export familiarReference */
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8757);


const hub = 'docker.io';
const hubAliases = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
const longestReference = 1024;
function parseReference(text) {
    const read = readReference(text);
    if (!('why' in read))
        return read;
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-001',
        message: `${quote(text)} is no image reference: ${read.why}.`,
        remedy: read.instead === undefined ? 'Write `host/name:tag` or `host/name@sha256:…`.' : `Write ${read.instead}.`,
    });
}
function parseRepository(text) {
    const { host, path, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return { host, path };
    throw new _action_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        code: 'DCA-REG-002',
        message: `${quote(text)} is an image; a repository is wanted here, without a tag or digest.`,
        remedy: `Write ${host}/${path}.`,
    });
}
function readReference(text) {
    if (text === '')
        return { why: 'it is empty' };
    if (text.length > longestReference)
        return { why: 'it is too long' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { why: 'it is a URL; references have no scheme' };
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at !== -1 && digest === undefined)
        return { why: `${quote(text.slice(at + 1))} is no sha256 or sha512 digest` };
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = named.slice(colon + 1);
    if (colon !== -1 && !tagGrammar.test(tag))
        return { why: `${quote(tag)} cannot be a tag` };
    const name = colon === -1 ? named : named.slice(0, colon);
    const repository = readName(name, text);
    if ('why' in repository)
        return repository;
    return { ...repository, ...(colon !== -1 && { tag }), ...(digest && { digest }) };
}
function readName(name, whole) {
    if (/^[0-9a-f]{64}$/.test(name))
        return { why: 'a name of 64 hexadecimal digits is an image id' };
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    const hasHost = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
    const rest = hasHost ? name.slice(slash + 1) : name;
    if (hasHost && !isHost(first))
        return { why: `${quote(first)} cannot be a host` };
    if (rest !== rest.toLowerCase() &&
        rest
            .toLowerCase()
            .split('/')
            .every((part) => component.test(part))) {
        const lower = `${hasHost ? `${first}/` : ''}${rest.toLowerCase()}${whole.slice(name.length)}`;
        return { why: 'names of repositories are written in lower case', instead: lower };
    }
    const wrong = rest.split('/').find((part) => !component.test(part));
    if (wrong !== undefined)
        return { why: wrong === '' ? 'a part of the name is empty' : `${quote(wrong)} cannot be part of a name` };
    const host = hasHost ? first.toLowerCase() : hub;
    const isHub = hubAliases.includes(host);
    const path = isHub && !rest.includes('/') ? `library/${rest}` : rest;
    if (host.length + 1 + path.length > longestName)
        return { why: `its name is longer than ${longestName} characters` };
    return { host: isHub ? hub : host, path };
}
function isHost(text) {
    const [, bracketed, named, port] = /^(?:\[([0-9a-fA-F:]{2,45})\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535))
        return false;
    if (bracketed !== undefined)
        return URL.canParse(`http://[${bracketed}]/`);
    return named?.split('.').every((label) => domainLabel.test(label)) ?? false;
}
function formatReference({ tag, digest, ...repository }) {
    return `${formatRepository(repository)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function formatRepository({ host, path }) {
    return `${host}/${path}`;
}
function familiarReference(reference) {
    return formatReference(reference).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}
function sameRepository(one, other) {
    return one.host === other.host && one.path === other.path;
}
function isTag(text) {
    return tagGrammar.test(text);
}
function target({ tag, digest }) {
    return digest ?? tag ?? 'latest';
}
function apiHost(host) {
    return host === hub ? 'registry-1.docker.io' : host;
}
function quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}


/***/ })

};
