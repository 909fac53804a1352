export const id = 5757;
export const ids = [5757,9621];
export const modules = {

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** `URL.parse`, which is newer than the oldest Node of the command line. */
function parseUrl(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : undefined;
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5725);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2906);



function openGitHub({ run, token, environment, log, transport }) {
    const http = transport ?? (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({ environment });
    // One try each: `githubApi` repeats, and knows more about what is safe.
    const fetch = (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .createFetch */ .H)({ transport: http, attempts: 1, compressed: true, maxBody: 32 * 1024 * 1024 });
    return { ...(0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .githubApi */ .M)({ apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, token, fetch, log }), close: http.close };
}


/***/ })

};
