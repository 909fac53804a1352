export const id = 9621;
export const ids = [9621];
export const modules = {

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2362);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2052);



function openGitHub({ run, token, environment, log, transport }) {
    const http = transport ?? (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({ environment });
    const limits = { attempts: 1, maxBody: 32 * 1024 * 1024, sameOrigin: true };
    const fetch = (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .createFetch */ .H)({ transport: http, compressed: true, ...limits });
    return { ...(0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .githubApi */ .M)({ apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, token, fetch, log }), close: http.close };
}


/***/ })

};
