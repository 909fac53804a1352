/** Pull requests of a repository, by GitHub's API. */

import type { PullFacts, Pulls } from '../comment/which-pull.ts';
import type { GitHubApi } from './api.ts';
import { repositoryParameters } from './api-answer.ts';
import { absentOr } from './api-problem.ts';
import { integer, maybe, object, type Shape, text, type ValueOf } from './shape.ts';

const fields = object({
  number: integer,
  state: text,
  user: maybe(object({ login: text })),
  head: object({ sha: text, ref: text, repo: maybe(object({ id: integer, full_name: text })) }),
  base: object({ ref: text, repo: object({ id: integer }) }),
});

const pull: Shape<PullFacts> = (value, path) => factsOf(fields(value, path));

export function pullsApi(api: GitHubApi, repository: string): Pulls {
  const here = repositoryParameters(repository);
  return {
    get: (number) =>
      api.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...here, pull_number: number }, pull).catch(absentOr),
    fromBranch: (from, branch) =>
      api.getAll('GET /repos/{owner}/{repo}/pulls', { ...here, state: 'all', head: `${from}:${branch}` }, pull),
    ofCommit: (sha) =>
      api.getAll('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...here, commit_sha: sha }, pull),
  };
}

function factsOf({ number, state, user, head, base }: ValueOf<typeof fields>): PullFacts {
  return {
    number,
    open: state === 'open',
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo && { id: head.repo.id, name: head.repo.full_name },
    baseRef: base.ref,
    baseRepositoryId: base.repo.id,
    author: user?.login ?? '',
  };
}
