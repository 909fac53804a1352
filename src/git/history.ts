/**
 * Questions about history: merge bases, ancestors, messages, tags; in clones of any depth.
 *
 * A shallow clone answers "no" where it means "not that I can see". So a "no" from one is asked again
 * after deepening, step by step, with commits alone; only a complete history may say no.
 */
import type { Log } from '../action/log.ts';
import type { Git, Tag } from './git.ts';
import { isFullId, isRefName } from './revision.ts';
import { died, type GitCall, runGit } from './run-git.ts';
import { type Origin, type SideRepository, sideRepository } from './side-repository.ts';

export interface History {
  readonly mergeBase: (one: string, other: string) => Promise<string | undefined>;
  readonly isAncestor: (ancestor: string, descendant: string) => Promise<boolean>;
  readonly messages: (base: string | undefined, head: string) => Promise<readonly string[]>;
  readonly reachableTags: Git['reachableTags'];
  /** The commit of a branch or tag of the remote: a full ref name, or a name that may be either. */
  readonly fetchRef: (ref: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Commits are some 200 bytes each on the wire; the last step is the whole history. */
const depths = [100, 1_000, 10_000, 2_147_483_647] as const;

/** Whether the workspace itself has a commit. */
type Has = (id: string) => Promise<boolean>;

export function history(origin: Origin, has: Has, trouble: string[], log: Log): History {
  const workspace: GitCall = { cwd: origin.workspace, environment: origin.environment };
  let side: Promise<SideRepository> | undefined;
  let shallow: Promise<boolean> | undefined;
  let deepened = false;

  const isShallow = () => {
    shallow ??= runGit(['rev-parse', '--is-shallow-repository'], workspace).then(
      ({ stdout }) => stdout.toString('latin1').trim() === 'true',
    );
    return shallow;
  };
  /** Asks the workspace, then deeper and deeper histories, until one can tell. */
  const ask = async <T>(commits: readonly string[], question: (call: GitCall) => Promise<T | undefined>) => {
    const have = await Promise.all(commits.map(has));
    if (!have.includes(false)) {
      const answer = await question(workspace);
      if (answer !== undefined || !(await isShallow())) return answer;
    }
    side ??= sideRepository(origin, 'tree:0');
    const repository = await side;
    if (deepened) {
      const answer = await inSide(repository, commits, question);
      if (answer !== undefined) return answer;
    }
    for (const depth of depths) {
      log.debug(`fetching commits to a depth of ${depth}.`);
      const refused = await repository.fetch([`--depth=${depth}`, 'origin', ...commits]);
      if (refused !== undefined) {
        trouble.push(refused);
        return undefined;
      }
      deepened = true;
      const answer = await question(repository.call());
      if (answer !== undefined) return answer;
    }
    return undefined;
  };

  return {
    mergeBase: (one, other) => ask([one, other], (call) => firstLine(['merge-base', one, other], call)),
    isAncestor: async (ancestor, descendant) => {
      if (ancestor === descendant) return true;
      const question = async (call: GitCall) => {
        const { code } = await git(['merge-base', '--is-ancestor', ancestor, descendant], call, [0, 1]);
        return code === 0 ? true : undefined;
      };
      return (await ask([ancestor, descendant], question)) ?? false;
    },
    messages: async (base, head) => {
      const range = base === undefined ? ['--max-count=1', head] : ['--max-count=5000', head, `^${base}`];
      const commits = base === undefined ? [head] : [base, head];
      const question = async (call: GitCall) => {
        // In a shallow history the range would be cut at its border without a word.
        if (base !== undefined && (call !== workspace || (await isShallow()))) {
          if ((await firstLine(['merge-base', base, head], call)) === undefined) return undefined;
        }
        const { stdout } = await git(['rev-list', '--encoding=UTF-8', '--format=%B%x00', ...range, '--'], call, [0]);
        return splitMessages(stdout.toString('utf8'));
      };
      return (await ask(commits, question)) ?? [];
    },
    reachableTags: async (commit) => {
      // A shallow clone has neither the tags nor the history that says which of them count.
      if ((await has(commit)) && !(await isShallow())) {
        const tags = await mergedTags(commit, workspace);
        if (tags.length > 0) return tags;
      }
      side ??= sideRepository(origin, 'tree:0');
      const repository = await side;
      const refused = await repository.fetch([`--depth=${depths[3]}`, 'origin', commit, '+refs/tags/*:refs/tags/*']);
      if (refused === undefined) return mergedTags(commit, repository.call());
      trouble.push(refused);
      return undefined;
    },
    fetchRef: async (ref) => {
      const refs = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
      side ??= sideRepository(origin, 'tree:0');
      const repository = await side;
      for (const name of refs.filter(isRefName)) {
        const refused = await repository.fetch(['--depth=1', 'origin', `+${name}:refs/fetched`]);
        if (refused !== undefined) trouble.push(refused);
        else return firstLine(['rev-parse', '--verify', 'refs/fetched^{commit}'], repository.call());
      }
      return undefined;
    },
    close: () => {
      // What could not be made need not be removed.
      side?.then((repository) => repository.remove()).catch(() => undefined);
    },
  };
}

/** `commit <id>\n<body>\0\n` for each. */
export function splitMessages(text: string): readonly string[] {
  return text
    .split('\0')
    .map((part) => part.replace(/^\n?commit [0-9a-f]+\n/, '').trimEnd())
    .filter((message, at, all) => at < all.length - 1 || message !== '');
}

/** What was fetched for an earlier question may answer this one. */
async function inSide<T>(
  repository: SideRepository,
  commits: readonly string[],
  question: (call: GitCall) => Promise<T | undefined>,
): Promise<T | undefined> {
  const names = commits.map((id) => `${id}^{commit}\n`).join('');
  const { code, stdout } = await runGit(['cat-file', '--batch-check'], repository.call(), names);
  return code === 0 && !/ missing$/m.test(stdout.toString('latin1')) ? question(repository.call()) : undefined;
}

async function mergedTags(commit: string, call: GitCall): Promise<readonly Tag[]> {
  const words = [`--merged=${commit}`, '--format=%(objectname) %(*objectname) %(refname)', 'refs/tags'];
  const { stdout } = await git(['for-each-ref', ...words], call, [0]);
  return stdout
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [object = '', peeled = '', ref = ''] = line.split(' ');
      return isFullId(object) ? [{ name: ref.slice('refs/tags/'.length), commit: peeled || object }] : [];
    });
}

async function firstLine(words: readonly string[], call: GitCall): Promise<string | undefined> {
  const { stdout } = await git(words, call, [0, 1]);
  const line = stdout.toString('latin1').split('\n')[0] ?? '';
  return isFullId(line) ? line : undefined;
}

async function git(words: readonly string[], call: GitCall, accepted: readonly number[]) {
  const result = await runGit(words, call);
  if (!accepted.includes(result.code)) throw died(words[0] ?? '', `failed (${result.code})`, result.stderr);
  return result;
}
