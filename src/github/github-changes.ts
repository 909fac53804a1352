/**
 * `ChangesApi` over GitHub's REST API.
 *
 * Limits that are not errors there, and so are kept here: a pull request lists at most 3,000 files, a comparison at most
 * 300 and 250 commits, a tree is cut at about 100,000 entries. A list that reached its limit is `undefined`, and so is
 * one that belongs to another head than was asked for: somebody pushed while it was read.
 */

import type { TreeFile } from '../catalog/image.ts';
import type { ChangedFile } from '../git/git.ts';
import { byPath } from '../git/tree-files.ts';
import type { GitHubApi } from './api.ts';
import { repositoryParameters } from './api-answer.ts';
import { ApiProblem, isAbsent } from './api-problem.ts';
import type { ChangesApi, Comparison } from './changes-api.ts';
import { type PullRequestFacts, pullRequestOf } from './event.ts';
import { boolean, integer, list, maybe, object, type Shape, text, unknown } from './shape.ts';

const pullLimit = 3000;
const compareLimit = 300;

const fileShape = object({ filename: text, status: text, previous_filename: maybe(text) });
const compareShape = object({
  status: text,
  merge_base_commit: object({ sha: text }),
  commits: list(object({ commit: object({ message: text }) })),
  files: maybe(list(fileShape)),
});
const pullHeadShape = object({
  number: integer,
  head: object({ ref: text, sha: text, repo: maybe(object({ owner: object({ login: text }) })) }),
});
const treeShape = object({
  truncated: boolean,
  tree: list(object({ path: text, mode: text, type: text, sha: text })),
});
const runShape = object({
  id: integer,
  head_sha: text,
  head_branch: maybe(text),
  event: text,
  run_number: integer,
  head_repository: maybe(object({ full_name: text })),
});

export function githubChanges(api: GitHubApi, repository: string): ChangesApi {
  const here = repositoryParameters(repository);
  const known = async <T>(route: string, parameters: Readonly<Record<string, unknown>>, shape: Shape<T>) => {
    try {
      return await api.get(`GET /repos/{owner}/{repo}${route}`, { ...here, ...parameters }, shape);
    } catch (error) {
      // 422 is what GitHub says of a commit id that it does not know, 409 of an empty repository.
      if (isAbsent(error) || (error instanceof ApiProblem && (error.status === 422 || error.status === 409)))
        return undefined;
      throw error;
    }
  };
  const pullRequest = async (number: number) => {
    const found = await known('/pulls/{pull_number}', { pull_number: number }, unknown);
    return found === undefined ? undefined : pullRequestOf(found);
  };
  return {
    pullRequest,
    commit: async (revision) => {
      const found = await known(
        '/commits/{ref}',
        { ref: revision, per_page: 1 },
        object({ sha: text, commit: object({ message: text }) }),
      );
      return found && { sha: found.sha, message: found.commit.message };
    },
    compare: async (base, head) => {
      const found = await known('/compare/{basehead}', { basehead: `${base}...${head}` }, compareShape);
      return found && comparisonOf(found);
    },
    pullRequestOf: async (head, sha) => {
      const [headOwner = '', branch = ''] = [head.slice(0, head.indexOf(':')), head.slice(head.indexOf(':') + 1)];
      // GitHub ignores a filter that is not whole, and would show every pull request.
      if (headOwner === '' || branch === '') return undefined;
      const route = 'GET /repos/{owner}/{repo}/pulls';
      const pulls = await api.getAll(route, { ...here, head, state: 'open' }, pullHeadShape);
      const ofRun = pulls.filter(({ head: { ref, sha: headSha, repo: from } }) => {
        return headSha === sha && ref === branch && from !== undefined && sameName(from.owner.login, headOwner);
      });
      // Two of one head differ in their base: which of them is meant, nobody says.
      const [only, ...others] = ofRun;
      return only && others.length === 0 ? pullRequest(only.number) : undefined;
    },
    pullRequestFiles: async (pull) => {
      for (let attempt = 1; attempt <= 2; attempt += 1) {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
        const files = await api.getAll(route, { ...here, pull_number: pull.number }, fileShape);
        const after = await pullRequest(pull.number);
        if (files.length >= pullLimit || (after?.changedFiles ?? 0) > pullLimit) return undefined;
        if (isWhole(files.length, pull, after)) return files.flatMap(changesOf).sort(byPath);
      }
      return undefined;
    },
    runs: async ({ workflow, branch, status, event }) => {
      const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
      const query = { ...here, workflow_id: workflow, branch, ...(status && { status }), ...(event && { event }) };
      let pages = 0;
      const runs = await api.getAll(route, query, runShape, {
        within: 'workflow_runs',
        until: () => {
          pages += 1;
          return pages >= 3;
        },
      });
      return runs
        .filter((run) => run.head_branch === branch && !/^pull_request(?:_|$)/.test(run.event))
        .filter((run) => run.head_repository === undefined || sameName(run.head_repository.full_name, repository))
        .map((run) => ({
          id: String(run.id),
          headSha: run.head_sha,
          headBranch: branch,
          event: run.event,
          runNumber: run.run_number,
        }));
    },
    tags: async () => {
      const tags = await api.getAll(
        'GET /repos/{owner}/{repo}/tags',
        here,
        object({ name: text, commit: object({ sha: text }) }),
      );
      return tags.map(({ name, commit }) => ({ name, commit: commit.sha }));
    },
    tree: async (commit) => {
      const found = await known('/git/trees/{tree_sha}', { tree_sha: commit, recursive: '1' }, treeShape);
      if (found === undefined || found.truncated) return undefined;
      const files = found.tree.filter(({ type }) => type !== 'tree');
      return files.map(({ path, mode, sha }): TreeFile => ({ path, mode, id: sha })).sort(byPath);
    },
    blob: async (id) => {
      const found = await known('/git/blobs/{file_sha}', { file_sha: id }, object({ content: text, encoding: text }));
      return found && Buffer.from(found.content, found.encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
    },
  };
}

function isWhole(count: number, pull: PullRequestFacts, after: PullRequestFacts | undefined): boolean {
  if (after === undefined || after.headSha !== pull.headSha) return false;
  return after.changedFiles === undefined ? count > 0 : count === after.changedFiles;
}

function comparisonOf(found: ReturnType<typeof compareShape>): Comparison {
  const { status, merge_base_commit, commits, files } = found;
  const known = (['ahead', 'behind', 'identical', 'diverged'] as const).find((one) => one === status);
  const whole = files !== undefined && files.length < compareLimit;
  return {
    // A status that we do not know says nothing about ancestors.
    status: known ?? 'diverged',
    mergeBase: merge_base_commit.sha,
    files: whole ? files.flatMap(changesOf).sort(byPath) : undefined,
    messages: commits.map(({ commit }) => commit.message),
  };
}

/** GitHub's words for what happened, as git says it without renames. */
export function changesOf({
  filename,
  status,
  previous_filename: previous,
}: ReturnType<typeof fileShape>): readonly ChangedFile[] {
  // GitHub shows bytes that are no UTF-8 as this character: the name is another one.
  const lossy = filename.includes('\ufffd') || (previous ?? '').includes('\ufffd') ? { lossy: true as const } : {};
  if (status === 'renamed' && previous !== undefined) {
    return [
      { path: previous, status: 'deleted', ...lossy },
      { path: filename, status: 'added', previous, ...lossy },
    ];
  }
  if (status === 'unchanged') return [];
  const plain = status === 'added' || status === 'copied' ? 'added' : status === 'removed' ? 'deleted' : 'modified';
  return [{ path: filename, status: plain, ...lossy }];
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
