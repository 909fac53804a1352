/** What the GitHub stand-in does for each operation: state in, answer out. Nothing here knows HTTP. */
import { commentOf, nodeId, pullOf, repositoryOf, userOf, whole } from './github-answers.ts';
import type { Json } from './github-contract.ts';
import { packageRoutes } from './github-packages.ts';
import { addComment, type GitHubState, type Person, type StoredComment, type Token } from './github-state.ts';

export interface Ask {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly token: Token;
  readonly now: number;
  /** Milliseconds that a new comment stays out of lists. */
  readonly lag: number;
}

export type Reply =
  | { readonly status: number; readonly value?: unknown }
  /** A list that is paged; `within` is the property that holds it beside `total_count`. */
  | { readonly list: readonly unknown[]; readonly within?: string };

export type Route = (state: GitHubState, ask: Ask) => Reply;

const repo = '/repos/{owner}/{repo}';
/** GitHub's limit of a comment, in characters. */
export const bodyLimit = 65_536;

export const routes: Readonly<Record<string, Route>> = {
  ...packageRoutes,
  [`GET ${repo}`]: (state) => ok(repositoryOf(state.repository, state)),
  [`GET ${repo}/activity`]: (state, { path, query }) => {
    const found = state.activities.get(`${path.owner}/${path.repo}`);
    if (!found) return notFound;
    return { list: found.filter((one) => !query.has('ref') || one.ref === query.get('ref')) };
  },
  [`GET ${repo}/issues/{issue_number}`]: (state, { path }) => {
    const number = Number(path.issue_number);
    const pull = state.pulls.find((one) => one.number === number);
    if (!pull && !state.issues.has(number)) return notFound;
    return ok({ number, ...(pull ? { pull_request: {}, state: pull.state, title: pull.title ?? '' } : {}) });
  },
  [`GET ${repo}/issues/{issue_number}/comments`]: (state, { path, query, now }) => {
    const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
    const found = state.comments.filter((one) => one.issue === Number(path.issue_number) && one.listedAt <= now);
    return { list: found.filter((one) => whole(one.updatedAt) >= since).map((one) => commentOf(one, state)) };
  },
  [`POST ${repo}/issues/{issue_number}/comments`]: (state, { path, body, token, now, lag }) => {
    const issue = Number(path.issue_number);
    const pull = state.pulls.find((one) => one.number === issue);
    if (!pull && !state.issues.has(issue)) return notFound;
    if (token.readOnly) return forbidden;
    if (pull?.locked) return { status: 403, value: { message: 'Unable to create comment because issue is locked.' } };
    const text = String(body.body);
    if (badBody(text)) return tooLong(text);
    const stored = addComment(state, { issue, body: text, user: person(token), at: now });
    Object.assign(stored, { listedAt: now + lag });
    return { status: 201, value: commentOf(stored, state) };
  },
  [`GET ${repo}/issues/comments/{comment_id}`]: withComment((comment, state) => ok(commentOf(comment, state))),
  [`PATCH ${repo}/issues/comments/{comment_id}`]: withComment((comment, state, { body, token, now }) => {
    if (token.readOnly) return forbidden;
    const text = String(body.body);
    if (badBody(text)) return tooLong(text);
    comment.body = text;
    comment.updatedAt = now;
    return ok(commentOf(comment, state));
  }),
  [`DELETE ${repo}/issues/comments/{comment_id}`]: withComment((comment, state, { token }) => {
    if (token.readOnly) return forbidden;
    state.comments.splice(state.comments.indexOf(comment), 1);
    return { status: 204 };
  }),
  [`GET ${repo}/issues/comments/{comment_id}/reactions`]: withComment((comment) => ({
    list: comment.reactions.map(({ user, content }, id) => ({ id, user: { login: user }, content })),
  })),
  [`POST ${repo}/issues/comments/{comment_id}/reactions`]: withComment((comment, _state, { body, token }) => {
    if (token.readOnly) return forbidden;
    const content = String(body.content);
    const there = comment.reactions.findIndex((one) => one.user === token.login && one.content === content);
    if (there < 0) comment.reactions.push({ user: token.login, content });
    const id = there < 0 ? comment.reactions.length - 1 : there;
    return { status: there < 0 ? 201 : 200, value: { id, user: { login: token.login }, content } };
  }),
  [`GET ${repo}/pulls`]: (state, { query }) => {
    const wanted = query.get('state') ?? 'open';
    const [owner, branch] = splitOnce(query.get('head') ?? '', ':');
    const found = state.pulls.filter(
      (one) =>
        (wanted === 'all' || one.state === wanted) &&
        (branch === '' || (one.headRef === branch && one.headRepository?.split('/')[0] === owner)) &&
        (!query.has('base') || one.baseRef === query.get('base')),
    );
    return { list: found.map((one) => pullOf(one, state)) };
  },
  [`GET ${repo}/pulls/{pull_number}`]: (state, { path }) => {
    const pull = state.pulls.find((one) => one.number === Number(path.pull_number));
    if (!pull) return notFound;
    const counts = {
      comments: state.comments.filter(({ issue }) => issue === pull.number).length,
      changed_files: state.files.get(pull.number)?.length ?? 0,
      merged: pull.merged ?? false,
      mergeable: pull.mergeable === undefined ? true : pull.mergeable,
    };
    return ok({ ...pullOf(pull, state), ...counts });
  },
  [`GET ${repo}/pulls/{pull_number}/files`]: (state, { path }) => {
    if (!state.pulls.some((one) => one.number === Number(path.pull_number))) return notFound;
    return { list: (state.files.get(Number(path.pull_number)) ?? []).slice(0, 3000) };
  },
  [`GET ${repo}/commits/{ref}`]: (state, { path }) => {
    const commit = state.commits.get(path.ref ?? '');
    return commit
      ? ok({ sha: path.ref, ...commit })
      : { status: 422, value: { message: `No commit found for SHA: ${path.ref}`, ...documented } };
  },
  [`GET ${repo}/commits/{commit_sha}/pulls`]: (state, { path }) => ({
    // A commit that only a fork has is not found from the base repository: [], not 404.
    list: state.pulls
      .filter((one) => one.headSha === path.commit_sha && one.headRepository === state.repository)
      .map((one) => pullOf(one, state)),
  }),
  [`GET ${repo}/compare/{basehead}`]: (state, { path }) => {
    const found = state.comparisons.get(path.basehead ?? '');
    return found ? ok(found) : notFound;
  },
  [`GET ${repo}/collaborators/{username}/permission`]: (state, { path }) => {
    const login = path.username ?? '';
    const given = state.permissions.get(login);
    // Whoever is no collaborator can read a public repository.
    const permission = given?.permission ?? 'read';
    return ok({ permission, role_name: given?.role ?? permission, user: { ...userOf({ login }), permissions: {} } });
  },
  [`GET ${repo}/actions/runs`]: (state, ask) => ({ list: filterRuns(state.runs, ask.query), within: 'workflow_runs' }),
  [`GET ${repo}/actions/runs/{run_id}`]: (state, { path }) => one(state.runs, 'id', path.run_id),
  [`GET ${repo}/actions/runs/{run_id}/jobs`]: (state, { path, query }) => {
    const jobs = state.jobs.filter((job) => String(job.run_id) === path.run_id);
    const latest = Math.max(...jobs.map((job) => Number(job.run_attempt ?? 1)));
    const wanted = query.get('filter') === 'all' ? jobs : jobs.filter((job) => Number(job.run_attempt ?? 1) === latest);
    return { list: wanted, within: 'jobs' };
  },
  [`GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: (state, { path }) => ({
    list: state.jobs.filter(
      (job) => String(job.run_id) === path.run_id && String(job.run_attempt ?? 1) === path.attempt_number,
    ),
    within: 'jobs',
  }),
  [`GET ${repo}/actions/runs/{run_id}/artifacts`]: (state, { path, query }) => ({
    list: state.artifacts.filter(
      (artifact) =>
        String((artifact.workflow_run as Json | undefined)?.id) === path.run_id &&
        (!query.has('name') || artifact.name === query.get('name')),
    ),
    within: 'artifacts',
  }),
  [`GET ${repo}/actions/workflows`]: (state) => ({ list: state.workflows, within: 'workflows' }),
  [`GET ${repo}/actions/workflows/{workflow_id}`]: (state, { path }) => workflow(state, path.workflow_id),
  [`GET ${repo}/actions/workflows/{workflow_id}/runs`]: (state, { path, query }) => {
    const found = state.workflows.find((one) => isWorkflow(one, path.workflow_id));
    if (!found) return notFound;
    return {
      list: filterRuns(
        state.runs.filter((run) => run.workflow_id === found.id),
        query,
      ),
      within: 'workflow_runs',
    };
  },
  [`GET ${repo}/contents/{path}`]: (state, { path }) => {
    const text = state.contents.get(path.path ?? '');
    if (text === undefined) return notFound;
    const content = Buffer.from(text).toString('base64');
    return ok({ type: 'file', encoding: 'base64', size: text.length, name: path.path, path: path.path, content });
  },
};

/** GraphQL, by the name of the document in `src/github/documents.ts`. */
export const documents: Readonly<Record<string, (state: GitHubState, variables: Json, token: Token) => Json>> = {
  commentAuthors: (state, { ids }, token) => {
    const found = (ids as readonly string[]).map((id) => state.comments.find((one) => nodeId(one) === id));
    const nodes = found.map((one) =>
      one
        ? {
            __typename: 'IssueComment',
            id: nodeId(one),
            viewerDidAuthor: one.user?.login === token.login,
            isMinimized: one.minimized,
            body: one.body,
          }
        : null,
    );
    const gone = (ids as readonly string[]).filter((_, at) => found[at] === undefined);
    const errors = gone.map((id) => ({
      type: 'NOT_FOUND',
      path: ['nodes'],
      message: `Could not resolve to a node with the global id of '${id}'.`,
    }));
    return { data: { nodes }, ...(errors.length > 0 ? { errors } : {}) };
  },
  minimizeComment: (state, variables, token) =>
    minimize(state, variables, token, 'minimizeComment', 'minimizedComment', true),
  unminimizeComment: (state, variables, token) =>
    minimize(state, variables, token, 'unminimizeComment', 'unminimizedComment', false),
};

function minimize(state: GitHubState, { id }: Json, token: Token, field: string, part: string, to: boolean): Json {
  const comment = state.comments.find((one) => nodeId(one) === id);
  if (!comment || token.readOnly) {
    const type = comment ? 'FORBIDDEN' : 'NOT_FOUND';
    const message = comment ? 'Resource not accessible by integration' : 'Could not resolve to a node.';
    return { data: { [field]: null }, errors: [{ type, path: [field], message }] };
  }
  comment.minimized = to;
  return { data: { [field]: { [part]: { __typename: 'IssueComment', isMinimized: to } } } };
}

const documented = { documentation_url: 'https://docs.github.com/rest' };
const notFound: Reply = { status: 404, value: { message: 'Not Found', ...documented } };
const forbidden: Reply = { status: 403, value: { message: 'Resource not accessible by integration' } };

function ok(value: unknown): Reply {
  return { status: 200, value };
}

function badBody(text: string): boolean {
  return text.trim() === '' || [...text].length > bodyLimit;
}

function tooLong(text: string): Reply {
  const message = text.trim() === '' ? "Body can't be blank" : `body is too long (maximum is ${bodyLimit} characters)`;
  return {
    status: 422,
    value: {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
      ...documented,
    },
  };
}

function withComment(route: (comment: StoredComment, state: GitHubState, ask: Ask) => Reply): Route {
  return (state, ask) => {
    const comment = state.comments.find((one) => String(one.id) === ask.path.comment_id);
    return comment ? route(comment, state, ask) : notFound;
  };
}

function one(items: readonly Json[], key: string, value: string | undefined): Reply {
  const found = items.find((item) => String(item[key]) === value);
  return found ? ok(found) : notFound;
}

function workflow(state: GitHubState, id: string | undefined): Reply {
  const found = state.workflows.find((one) => isWorkflow(one, id));
  return found ? ok(found) : notFound;
}

function isWorkflow(workflow: Json, id: string | undefined): boolean {
  return String(workflow.id) === id || String(workflow.path).split('/').at(-1) === id;
}

function filterRuns(runs: readonly Json[], query: URLSearchParams): readonly Json[] {
  const fields = { head_sha: 'head_sha', event: 'event', branch: 'head_branch', check_suite_id: 'check_suite_id' };
  const status = query.get('status');
  return runs
    .filter((run) =>
      Object.entries(fields).every(([name, field]) => !query.has(name) || String(run[field]) === query.get(name)),
    )
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .toSorted((a, b) => Number(b.id) - Number(a.id));
}

function person({ login, type = 'User' }: Token): Person {
  return { login, type };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
