export const id = 996;
export const ids = [996];
export const modules = {

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ describeCall),
/* harmony export */   NU: () => (/* binding */ repositoryParameters),
/* harmony export */   e9: () => (/* binding */ shaped)
/* harmony export */ });
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2159);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3900);


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

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ ApiProblem),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _action_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

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

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentsApi: () => (/* binding */ commentsApi)
});

// EXTERNAL MODULE: ./build/src/github/api-answer.js
var api_answer = __webpack_require__(5576);
// EXTERNAL MODULE: ./build/src/github/api-problem.js
var api_problem = __webpack_require__(2159);
;// CONCATENATED MODULE: ./build/src/github/documents.js
const commentAuthors = `query($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on IssueComment {
      id
      viewerDidAuthor
      isMinimized
      body
    }
  }
}`;
const minimizeComment = `mutation($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment {
      __typename
      isMinimized
    }
  }
}`;
const unminimizeComment = `mutation($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) {
    unminimizedComment {
      __typename
      isMinimized
    }
  }
}`;

// EXTERNAL MODULE: ./build/src/github/shape.js
var shape = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/src/github/comments-api.js




const fields = (0,shape/* object */.Ik)({
    id: shape/* integer */.nd,
    node_id: shape/* text */.Qq,
    html_url: shape/* text */.Qq,
    body: (0,shape/* maybe */.no)(shape/* text */.Qq),
    created_at: shape/* text */.Qq,
    updated_at: shape/* text */.Qq,
});
const comment = (value, path) => factsOf(fields(value, path));
const authors = (0,shape/* object */.Ik)({
    nodes: (0,shape/* list */.p_)((0,shape/* maybe */.no)((0,shape/* object */.Ik)({ id: (0,shape/* maybe */.no)(shape/* text */.Qq), viewerDidAuthor: (0,shape/* maybe */.no)(shape/* boolean */.zM), isMinimized: (0,shape/* maybe */.no)(shape/* boolean */.zM), body: (0,shape/* maybe */.no)(shape/* text */.Qq) }))),
});
const mostNodes = 100;
function commentsApi(api, repository, number) {
    const here = (0,api_answer/* repositoryParameters */.NU)(repository);
    const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    return {
        list: (since, expected = 0) => {
            const changed = since === undefined ? {} : { since: new Date(since).toISOString().replace(/\.\d+Z$/, 'Z') };
            return api.getAll(`GET ${all}`, { ...here, issue_number: number, ...changed }, comment, { expected });
        },
        ownership: async (nodeIds) => {
            const found = new Map();
            for (let at = 0; at < nodeIds.length; at += mostNodes) {
                const ids = nodeIds.slice(at, at + mostNodes);
                const { nodes } = await api.graphql(commentAuthors, { ids }, authors, { absentIsNull: true });
                for (const node of nodes) {
                    if (!node?.id)
                        continue;
                    const { viewerDidAuthor, isMinimized, body } = node;
                    found.set(node.id, { mine: viewerDidAuthor === true, minimized: isMinimized === true, body });
                }
            }
            return found;
        },
        get: (id) => api.get(`GET ${one}`, { ...here, comment_id: id }, comment).catch(api_problem/* absentOr */.hC),
        create: (body) => api.send(`POST ${all}`, { ...here, issue_number: number, body }, comment, { repeatable: false }),
        update: (id, body) => api.send(`PATCH ${one}`, { ...here, comment_id: id, body }, comment, { repeatable: true }).catch(api_problem/* absentOr */.hC),
        remove: async (id) => {
            await api.send(`DELETE ${one}`, { ...here, comment_id: id }, shape/* nothing */.s6, { repeatable: true }).catch(api_problem/* absentOr */.hC);
        },
        minimize: (nodeId, hidden) => api.graphql(hidden ? minimizeComment : unminimizeComment, { id: nodeId }, shape/* nothing */.s6),
    };
}
function factsOf(found) {
    return {
        id: found.id,
        nodeId: found.node_id,
        url: found.html_url,
        body: found.body ?? '',
        createdAt: Date.parse(found.created_at),
        updatedAt: Date.parse(found.updated_at),
    };
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
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
