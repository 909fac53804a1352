/**
 * GitHub's API over a real repository on a loopback port: commits, comparisons, pull requests, trees, blobs, runs.
 *
 * It has GitHub's limits (300 files of a comparison, 3,000 of a pull request, pages of 100) and GitHub's words for what
 * happened to a file, so that the answers of the API source can be compared with those of git.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gitIn } from './git-repository.ts';

export interface ApiPull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** Whose branch `topic` it is; `null`: the fork was deleted. */
  readonly owner?: string | null;
  /** Other than what the repository has, where the stand-in shall lie. */
  readonly changedFiles?: number;
  readonly files?: readonly object[];
}

export interface GitApi {
  readonly environment: Readonly<Record<string, string>>;
  readonly pulls: ApiPull[];
  /** Newest first. */
  readonly runs: object[];
  readonly requests: string[];
  /** Trees are answered as if they had more entries than GitHub lists. */
  cutTrees: boolean;
  readonly authorizations: Set<string | undefined>;
  readonly close: () => Promise<void>;
}

const root = '/repos/acme/shop';

/** @param token the one that is taken; any and none where it is not said. */
export async function startGitApi(repository: string, token?: string): Promise<GitApi> {
  const state = {
    pulls: [] as ApiPull[],
    runs: [] as object[],
    requests: [] as string[],
    cutTrees: false,
    authorizations: new Set<string | undefined>(),
  };
  const git = (...words: string[]) => gitIn(repository, ...words);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    state.requests.push(`${request.method} ${url.pathname}`);
    state.authorizations.add(request.headers.authorization);
    if (token !== undefined && request.headers.authorization?.split(' ')[1] !== token) {
      return send(response, 401, { message: 'Bad credentials' });
    }
    try {
      const found = url.pathname.startsWith(`${root}/`) ? answer(url, state, git) : undefined;
      reply(response, url, found);
    } catch (error) {
      send(response, 422, { message: `No commit found: ${String(error).slice(0, 100)}` });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    environment: {
      GITHUB_API_URL: origin,
      GITHUB_GRAPHQL_URL: `${origin}/graphql`,
      'INPUT_GITHUB-TOKEN': 'ghs_a-token-of-the-job',
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  });
}

type Run = (...words: string[]) => string;
interface State {
  readonly pulls: readonly ApiPull[];
  readonly runs: readonly object[];
  readonly cutTrees: boolean;
}

function answer(url: URL, state: State, git: Run): unknown {
  const path = decodeURIComponent(url.pathname.slice(root.length + 1));
  const [, base, head] = /^compare\/(.+)\.\.\.(.+)$/.exec(path) ?? [];
  if (base !== undefined && head !== undefined) return comparison(git, idOf(git, base), idOf(git, head));
  const [, ref] = /^commits\/(.+)$/.exec(path) ?? [];
  if (ref !== undefined)
    return { sha: idOf(git, ref), commit: { message: git('log', '-1', '--format=%B', idOf(git, ref)) } };
  const [, tree] = /^git\/trees\/(.+)$/.exec(path) ?? [];
  if (tree !== undefined)
    return { truncated: state.cutTrees, tree: treeOf(git, tree).slice(0, state.cutTrees ? 1 : undefined) };
  const [, blob] = /^git\/blobs\/(.+)$/.exec(path) ?? [];
  if (blob !== undefined)
    return { encoding: 'base64', content: Buffer.from(`${git('cat-file', 'blob', blob)}\n`).toString('base64') };
  const [, number, files] = /^pulls\/(\d+)(\/files)?$/.exec(path) ?? [];
  const pull = state.pulls.find((one) => String(one.number) === number);
  if (pull && files !== undefined) return (pull.files ?? filesBetween(git, pull)).slice(0, 3000);
  if (pull) return pullAnswer(git, pull);
  if (path === 'pulls') return state.pulls.map((one) => pullAnswer(git, one));
  if (path === 'tags') return tagsOf(git);
  if (/^actions\/workflows\/[^/]+\/runs$/.test(path))
    return { total_count: state.runs.length, workflow_runs: state.runs };
  return undefined;
}

function idOf(git: Run, ref: string): string {
  return git('rev-parse', '--verify', '--quiet', `${/^(?:heads|tags)\//.test(ref) ? `refs/${ref}` : ref}^{commit}`);
}

function comparison(git: Run, base: string, head: string): object {
  const mergeBase = git('merge-base', base, head);
  const commits = git('rev-list', '--reverse', `${mergeBase}..${head}`)
    .split('\n')
    .filter((id) => id !== '');
  const status =
    base === head ? 'identical' : mergeBase === base ? 'ahead' : mergeBase === head ? 'behind' : 'diverged';
  return {
    status,
    merge_base_commit: { sha: mergeBase },
    commits: commits.slice(0, 250).map((id) => ({ sha: id, commit: { message: git('log', '-1', '--format=%B', id) } })),
    files: filesBetween(git, { base: mergeBase, head }).slice(0, 300),
  };
}

const words: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed', T: 'changed', R: 'renamed' };

function filesBetween(git: Run, { base, head }: { readonly base: string; readonly head: string }): readonly object[] {
  const parts = git('diff', '-z', '--name-status', '--find-renames', `${base}...${head}`).split('\0');
  const files: object[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const letter = (parts[at] ?? '').slice(0, 1);
    const renamed = letter === 'R';
    const filename = parts[at + (renamed ? 2 : 1)];
    files.push({ filename, status: words[letter], ...(renamed && { previous_filename: parts[at + 1] }) });
    at += renamed ? 3 : 2;
  }
  return files;
}

function treeOf(git: Run, tree: string): readonly object[] {
  return git('ls-tree', '-r', '-t', '-z', '--full-tree', tree)
    .split('\0')
    .flatMap((line) => {
      const [, mode, type, sha, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      return path === undefined ? [] : [{ path, mode, type, sha }];
    });
}

function pullAnswer(git: Run, { number, base, head, owner = 'fork', changedFiles, files }: ApiPull): object {
  const count = changedFiles ?? (files ?? filesBetween(git, { base, head })).length;
  return {
    number,
    title: 'a title',
    state: 'open',
    labels: [],
    changed_files: count,
    base: { ref: 'main', sha: base },
    head: { ref: 'topic', sha: head, repo: owner === null ? null : { owner: { login: owner } } },
  };
}

function tagsOf(git: Run): readonly object[] {
  const names = git('tag', '--list', '--sort=-version:refname')
    .split('\n')
    .filter((name) => name !== '');
  return names.map((name) => ({ name, commit: { sha: git('rev-parse', `${name}^{commit}`) } }));
}

/** Lists come in pages of `per_page`, linked as GitHub links them. */
function reply(response: ServerResponse, url: URL, found: unknown): void {
  if (!Array.isArray(found)) {
    send(response, found === undefined ? 404 : 200, found ?? { message: 'Not Found' });
    return;
  }
  const size = Number(url.searchParams.get('per_page') ?? '30');
  const page = Number(url.searchParams.get('page') ?? '1');
  const last = Math.max(1, Math.ceil(found.length / size));
  const link = (number: number, rel: string) => {
    url.searchParams.set('page', String(number));
    return `<http://${response.req.headers.host}${url.pathname}${url.search}>; rel="${rel}"`;
  };
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  send(response, 200, found.slice((page - 1) * size, page * size), links.length > 0 ? { link: links.join(', ') } : {});
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}
