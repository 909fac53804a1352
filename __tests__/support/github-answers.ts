/** Comments, pull requests and people as GitHub's API shows them. */
import type { Json } from './github-contract.ts';
import type { GitHubState, Person, StoredComment, StoredPull } from './github-state.ts';

export function nodeId(comment: StoredComment): string {
  return `IC_${Buffer.from(String(comment.id)).toString('base64url')}`;
}

export function commentOf(comment: StoredComment, state: GitHubState): Json {
  const url = `https://api.github.com/repos/${state.repository}/issues/comments/${comment.id}`;
  const time = (at: number) => new Date(whole(at)).toISOString().replace('.000Z', 'Z');
  return {
    id: comment.id,
    node_id: nodeId(comment),
    url,
    html_url: `https://github.com/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `https://api.github.com/repos/${state.repository}/issues/${comment.issue}`,
    user: comment.user === null ? null : userOf(comment.user),
    body: comment.body,
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    author_association: 'NONE',
  };
}

export function pullOf(pull: StoredPull, state: GitHubState): Json {
  const owner = (name: string | null) => userOf({ login: name?.split('/')[0] ?? 'ghost' });
  const head = pull.headRepository;
  return {
    number: pull.number,
    id: 7_000_000 + pull.number,
    state: pull.state,
    locked: pull.locked ?? false,
    title: pull.title ?? `Change ${pull.number}`,
    draft: pull.draft ?? false,
    html_url: `https://github.com/${state.repository}/pull/${pull.number}`,
    user: owner(head),
    labels: (pull.labels ?? []).map((name) => ({ name })),
    head: {
      label: `${head?.split('/')[0]}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: owner(head),
      repo: head === null ? null : repositoryOf(head, state),
    },
    base: {
      label: `acme:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha ?? 'b'.repeat(40),
      user: owner(state.repository),
      repo: repositoryOf(state.repository, state),
    },
  };
}

export function repositoryOf(fullName: string, state: GitHubState): Json {
  const [login = '', name = ''] = fullName.split('/');
  const ours = fullName === state.repository;
  return {
    id: ours ? state.repositoryId : 2000 + [...fullName].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
    name,
    full_name: fullName,
    owner: userOf({ login }),
    private: false,
    fork: !ours,
    default_branch: state.defaultBranch,
    html_url: `https://github.com/${fullName}`,
  };
}

export function userOf({ login, type = 'User' }: Person): Json {
  return {
    login,
    id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000,
    type,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
  };
}

/** GitHub's times have no milliseconds. */
export function whole(at: number): number {
  return Math.floor(at / 1000) * 1000;
}
