/**
 * git, as this suite asks it: the work tree's repository, and what can be fetched beside it.
 *
 * On the ordinary path (a checkout that has the commits) these are two processes: `cat-file --batch` for commits
 * and files, `diff-tree --stdin` for what changed and what there is. Only what is missing starts a fetch, and only into side repositories.
 * What cannot be fetched is `undefined`, with the reason in `trouble()`; a damaged repository is a Problem.
 */
import type { Log } from '../action/log.ts';
import { asProblem, type Problem } from '../action/problem.ts';
import type { Tree } from '../catalog/image.ts';
import { type FileList, fileList, filesOf as listedFiles } from '../catalog/tree-index.ts';
import { commitTree } from './commit-tree.ts';
import type { Git } from './git.ts';
import { history } from './history.ts';
import { nearBase } from './near-base.ts';
import { type ObjectReader, objectReader } from './object-reader.ts';
import { type Commit, emptyTree, parseCommit, parseTree, type TreeEntry } from './objects.ts';
import { isFullId, isRevision } from './revision.ts';
import { died } from './run-git.ts';
import { type Origin, type SideRepository, sideRepository } from './side-repository.ts';
import { treeDiffer } from './tree-differ.ts';
import { before, type Differences, filesOf, listedDifferences } from './tree-files.ts';
import { walkTrees } from './tree-walk.ts';
import { isRepository, refNames, uncommittedFiles } from './working-copy.ts';

export interface LocalGit extends Git {
  /** Whether the workspace is a repository that has a commit. */
  readonly present: () => Promise<boolean>;
  /** When a commit that is here was made; nothing is fetched for it. */
  readonly commitDate: (commit: string) => Promise<Date | undefined>;
  /** Whether the workspace is a repository, with commits or without; `present` asks for a commit. */
  readonly hasRepository: () => Promise<boolean>;
  /** How many files of the work tree differ from HEAD, new ones too: no plan of commits knows them. */
  readonly uncommitted: () => Promise<number>;
  /** Why there is no git to ask: it is not installed. Known when `present` was asked. */
  readonly missing: () => Problem | undefined;
  /** Why something could not be fetched, newest last. */
  readonly trouble: () => readonly string[];
  /**
   * Starts what the caller will ask for while it still gets ready: what changed, and what there is. The files of the head, where
   * they are here; nothing is fetched, and what goes wrong goes wrong again where somebody waits for it.
   */
  readonly warm: (wanted: Warm) => Promise<Tree | undefined>;
  /** Ends processes and removes temporary folders. */
  readonly close: () => void;
}

export interface Warm {
  readonly head: string;
  readonly base: string | undefined;
  /** Whether all files will be asked for; a pattern: only where nothing at the root has such a name. */
  readonly list: boolean | RegExp;
  /** Whether files of the head will be read. */
  readonly tree: boolean;
}

const longestLine = 50;

async function commitIn(reader: ObjectReader, name: string) {
  const object = await reader.read(`${name}^{commit}`);
  return object?.type === 'commit' ? { id: object.id, ...parseCommit(object.bytes) } : undefined;
}

export function localGit(origin: Origin, log: Log): LocalGit {
  const here = { cwd: origin.workspace, environment: origin.environment };
  const trouble: string[] = [];
  let missing: Problem | undefined;
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  const workspace = objectReader(here);
  let reader: ObjectReader = workspace;
  let lazy: ObjectReader | undefined;
  let side: Promise<SideRepository> | undefined;
  let differ = treeDiffer(here);
  /** Of trees, and of commits, by their ids. */
  const differences = new Map<string, Promise<Differences>>();
  /** A comparison that says whether its commits are here; it never rejects. */
  let comparing: Promise<void> | undefined;
  const commits = new Map<string, Tree>();
  const lists = new Map<string, Promise<FileList>>();
  const past = history(origin, async (id) => (await workspace.read(`${id}^{commit}`)) !== undefined, trouble, log);

  // What an id names never changes, and many questions begin with the same commit. One that is not here may be fetched.
  const commitsById = new Map<string, Commit & { readonly id: string }>();
  /** Ids of commits that are here with their files. */
  const complete = new Set<string>();
  const readCommit = async (name: string) => {
    const commit = commitsById.get(name) ?? (await commitIn(reader, name));
    if (commit !== undefined) commitsById.set(commit.id, commit);
    return commit;
  };
  /** The commits of a push, newest first, where each has one parent: most do, and no process is needed to see it. */
  const lineBetween = async (base: string, head: string): Promise<readonly Commit[] | undefined> => {
    const line: Commit[] = [];
    for (let id = head; id !== base; ) {
      const commit = await readCommit(id);
      const [parent, other] = commit?.parents ?? [];
      if (commit === undefined || parent === undefined || other !== undefined || line.length === longestLine)
        return undefined;
      line.push(commit);
      id = parent;
    }
    return line;
  };
  // Whether a commit's files can be compared: the commit and its top folder are here.
  const whole = async (id: string) => {
    if (complete.has(id)) return true;
    const commit = await readCommit(id);
    const isWhole = commit !== undefined && (await reader.read(commit.tree)) !== undefined;
    if (isWhole) complete.add(id);
    return isWhole;
  };
  const fetchTrees = async (id: string): Promise<boolean> => {
    side ??= sideRepository(origin, 'blob:none');
    const repository = await side;
    log.debug(`fetching the folders of ${id}.`);
    const refused = await repository.fetch(['--depth=1', 'origin', id]);
    if (refused !== undefined) {
      trouble.push(refused);
      return false;
    }
    if (reader !== workspace) reader.close();
    reader = objectReader(repository.call());
    differ.close();
    differ = treeDiffer(repository.call());
    // A treeless clone says that it has the commit, and gets nothing: then one object is asked for by name.
    return (await whole(id)) || (await readLazily((await readCommit(id))?.tree)) !== undefined;
  };
  const readLazily = async (id: string | undefined) => {
    if (id === undefined) return undefined;
    side ??= sideRepository(origin, 'blob:none');
    lazy ??= objectReader((await side).call('lazy'));
    return lazy.read(id);
  };
  const readTree = (id: string | undefined): readonly TreeEntry[] | Promise<readonly TreeEntry[]> => {
    if (id === undefined) return [];
    const known = trees.get(id) ?? readObject(id, 'tree').then((bytes) => parseTree(bytes, id.length / 2));
    trees.set(id, known);
    return known;
  };
  const readObject = async (id: string, type: string) => {
    const object = (await reader.read(id)) ?? (await readLazily(id));
    if (object?.type !== type) throw died('cat-file', `has no ${type} ${id}`, 'the repository lacks it');
    return object.bytes;
  };
  const rootOf = async (commit: string) =>
    commitsById.get(commit)?.tree ?? parseCommit(await readObject(commit, 'commit')).tree;

  const wantsList = async (list: Warm['list'], root: string) =>
    typeof list === 'boolean' ? list : !(await readTree(root)).some(({ name }) => list.test(name));

  const compareTrees = (before: string, after: string) => {
    const known = differences.get(`${before} ${after}`) ?? differ.compare(before, after);
    differences.set(`${before} ${after}`, known);
    // What git cannot compare for want of a tree is walked, tree by tree, each fetched when it is needed.
    return known.catch(async () => listedDifferences(await walkTrees(before, after, readTree)));
  };
  /** Two commits without reading them first; where that fails, the long way says why. */
  const compareEarly = (base: string, head: string) => {
    const compared = differ.compareCommits(base, head);
    differences.set(`${base} ${head}`, compared);
    return compared.then(
      () => {
        for (const id of [base, head]) complete.add(id);
      },
      () => undefined,
    );
  };
  const listFiles = (root: string): Promise<FileList> => {
    const known = lists.get(root) ?? listAfresh(root);
    lists.set(root, known);
    return known;
  };
  const listAfresh = async (root: string) => {
    // Most of a second list is the first one again: the difference between them is known already.
    for (const [after, list] of lists) {
      if (differences.has(`${root} ${after}`)) {
        return fileList(before(listedFiles(await list), (await compareTrees(root, after)).list()));
      }
    }
    return differ.list(root).catch(async () => fileList(filesOf(await walkTrees(emptyTree(root), root, readTree))));
  };

  const treeOf = (commit: string): Tree => {
    const known =
      commits.get(commit) ??
      commitTree({
        root: () => rootOf(commit),
        readTree,
        readFile: async (id) => readObject(id, 'blob'),
        list: listFiles,
      });
    commits.set(commit, known);
    return known;
  };

  return {
    present: async () => {
      try {
        await comparing;
        return complete.size > 0 || (await reader.read('HEAD')) !== undefined;
      } catch (error) {
        const problem = asProblem(error);
        if (problem.code === 'DCA-GIT-001') missing = problem;
        else trouble.push(problem.message);
        return false;
      }
    },
    missing: () => missing,
    trouble: () => trouble,
    warm: ({ head, base, list, tree }) => {
      // Starting takes git longer than answering, so all that is needed starts before anything else is loaded.
      const early = base === undefined ? undefined : compareEarly(base, head);
      if (base === undefined && list === true) differ.begin();
      if (!tree) {
        // Nobody reads the commits: that they are here is known from the comparison.
        comparing = early;
        return Promise.resolve(undefined);
      }
      workspace.begin();
      const begin = async () => {
        const [after, before] = await Promise.all([
          readCommit(head),
          base === undefined ? undefined : readCommit(base),
        ]);
        if (after === undefined || !(await whole(head))) return undefined;
        const compared = differences.get(`${base} ${head}`);
        if (before && compared) differences.set(`${before.tree} ${after.tree}`, compared);
        if (await wantsList(list, after.tree)) void listFiles(after.tree).catch(() => undefined);
        return treeOf(head);
      };
      return begin().catch(() => undefined);
    },
    // Names such as HEAD are the workspace's; a repository that was fetched into has others.
    commitDate: async (commit) => (await commitIn(workspace, commit))?.committed,
    commit: async (revision) => {
      await comparing;
      if (complete.has(revision)) return revision;
      if (!isRevision(revision)) return undefined;
      const found = (await readCommit(revision)) ?? (await readCommit(`refs/remotes/origin/${revision}`));
      if (found && (await whole(found.id))) return found.id;
      const id = found?.id ?? (isFullId(revision) ? revision : await past.fetchRef(revision));
      return id !== undefined && ((await whole(id)) || (await fetchTrees(id))) ? id : undefined;
    },
    remoteRef: async (ref) => {
      const local = ref.startsWith('refs/heads/') ? `refs/remotes/origin/${ref.slice('refs/heads/'.length)}` : ref;
      return (await readCommit(local))?.id ?? (await past.fetchRef(ref));
    },
    refNames: () => refNames(here),
    hasRepository: () => isRepository(here),
    uncommitted: () => uncommittedFiles(here),
    reachableTags: past.reachableTags,
    mergeBase: async (one, other) => {
      const base =
        one === other ? one : ((await nearBase(one, other, readCommit)) ?? (await past.mergeBase(one, other)));
      if (base === undefined || (await whole(base)) || (await fetchTrees(base))) return base;
      return undefined;
    },
    isAncestor: async (ancestor, descendant) =>
      (await lineBetween(ancestor, descendant)) !== undefined || past.isAncestor(ancestor, descendant),
    messages: async (base, head) => {
      const commit = base === undefined ? await readCommit(head) : undefined;
      const line = base === undefined ? undefined : await lineBetween(base, head);
      const messages = commit ? [commit.message] : line?.map(({ message }) => message);
      // What is no UTF-8 has to be converted.
      if (messages === undefined || messages.some((message) => message.includes('\ufffd')))
        return past.messages(base, head);
      return messages.map((message) => message.trimEnd());
    },
    diff: async (base, head) => {
      const early = await differences.get(`${base} ${head}`)?.catch(() => undefined);
      if (early !== undefined) return early.files();
      const [before, after] = await Promise.all([rootOf(base), rootOf(head)]);
      return before === after ? [] : (await compareTrees(before, after)).files();
    },
    tree: treeOf,
    close: () => {
      workspace.close();
      reader.close();
      lazy?.close();
      differ.close();
      past.close();
      // What could not be made need not be removed.
      side?.then((repository) => repository.remove()).catch(() => undefined);
    },
  };
}
