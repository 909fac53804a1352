export const id = 5480;
export const ids = [5480];
export const modules = {

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layerHash: () => (/* binding */ layerHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _report_layer_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2398);





async function layerHash(layer, algorithm, limit) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    let bytes = 0;
    const count = async (unpacked) => {
        for await (const chunk of unpacked) {
            bytes += chunk.length;
            if (bytes > limit)
                throw new _report_layer_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .LayerTooLarge */ .Xq(`it unpacks to more than ${limit} bytes`);
            hash.update(chunk);
        }
    };
    const { first, rest } = await peek(layer);
    const source = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(rest, { objectMode: false });
    const unpack = decompressor(first);
    if (unpack)
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, unpack, count);
    else
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(source, count);
    return `${algorithm}:${hash.digest('hex')}`;
}
function decompressor(first) {
    if (first[0] === 0x1f && first[1] === 0x8b)
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    const magic = Buffer.from(first.subarray(0, 4)).toString('hex');
    if (magic === '28b52ffd' || /^5[0-9a-f]2a4d18$/.test(magic))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress)();
    return undefined;
}
async function peek(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let first = Buffer.alloc(0);
    let done = false;
    while (first.length < 4 && !done) {
        const next = await chunks.next();
        if (next.done)
            done = true;
        else
            first = Buffer.concat([first, next.value]);
    }
    return { first, rest: again() };
    async function* again() {
        try {
            if (first.length > 0)
                yield first;
            while (!done) {
                const next = await chunks.next();
                if (next.done)
                    return;
                yield next.value;
            }
        }
        finally {
            await chunks.return?.();
        }
    }
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ LayerTooLarge),
/* harmony export */   fq: () => (/* binding */ proveLayers)
/* harmony export */ });
/* unused harmony export unpackLimit */
class LayerTooLarge extends Error {
    name = 'LayerTooLarge';
}
const gibibyte = 1024 ** 3;
function unpackLimit(compressed) {
    return Math.min(64 * gibibyte, Math.max(gibibyte, compressed * 1100));
}
async function proveLayers(tested, found, reading) {
    const { openLayer } = found;
    const { deep, log } = reading;
    if (openLayer === undefined)
        return { state: 'proven', broken: [] };
    const unproven = found.described.platforms.flatMap((platform) => unprovenLayers(tested, platform, deep, found));
    if (unproven.length === 0)
        return { state: 'proven', broken: [] };
    if (deep === 'never')
        return { state: 'claimed', broken: [] };
    const broken = [];
    for (const layer of unproven) {
        const { digest, size } = layer.platform.layers[layer.position] ?? {};
        log.info(`Reading layer ${layer.position + 1} (${digest ?? layer.diffId}${size ? `, ${mebibytes(size)}` : ''}) to prove its content.`);
        const is = await unpacked(layer, openLayer, reading);
        const { platform, position, diffId } = layer;
        if (is !== diffId)
            broken.push({ platform: platform.platform, position, diffId, found: is });
    }
    return { state: 'proven', broken };
}
function unprovenLayers(tested, platform, deep, { held }) {
    const all = platform.diffIds.map((diffId, position) => ({ platform, position, diffId }));
    if (deep === 'always' || tested === undefined)
        return all;
    const same = tested.platforms.find((one) => one.platform === platform.platform);
    if (same === undefined || same.diffIds.join() !== platform.diffIds.join())
        return [];
    if (held === undefined)
        return all;
    return all.filter(({ position }) => {
        const known = same.layers.length === same.diffIds.length ? same.layers[position]?.digest : undefined;
        return known === undefined || known !== platform.layers[position]?.digest;
    });
}
async function unpacked({ platform, position, diffId }, openLayer, { memory, layerHash }) {
    const layer = platform.layers[position];
    const algorithm = diffId.startsWith('sha512:') ? 'sha512' : 'sha256';
    const key = layer && `${algorithm} ${layer.digest}`;
    const known = key === undefined ? undefined : memory.get(key);
    if (known !== undefined)
        return known;
    const reading = (async () => {
        const stream = await openLayer(platform.platform, position);
        try {
            return await layerHash(stream, algorithm, unpackLimit(layer?.size ?? Number.MAX_SAFE_INTEGER));
        }
        catch (error) {
            if (error instanceof LayerTooLarge)
                return error.message;
            if (isCorrupt(error))
                return `it cannot be unpacked (${error.message})`;
            throw error;
        }
    })();
    if (key !== undefined)
        memory.set(key, reading);
    return reading;
}
function mebibytes(bytes) {
    return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
function isCorrupt(error) {
    return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_ZLIB)/.test(String(error.code));
}


/***/ })

};
