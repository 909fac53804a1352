/**
 * Real git repositories in temporary folders, and clones of them as actions/checkout makes them.
 *
 * `gitRepository()` is the author's side; `origin` is a bare repository that it pushes to and that clones
 * are fetched from, so that force pushes, deleted branches and missing commits are what they are on GitHub.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface GitRepository {
  readonly folder: string;
  /** The bare repository; a clone's remote. */
  readonly origin: string;
  readonly git: (...words: string[]) => string;
  /** Writes files (`undefined` removes one), commits everything, and returns the commit's id. */
  readonly commit: (files: Readonly<Record<string, Content>>, message?: string) => string;
  /** Pushes all branches and tags, forced, and forgets what nobody refers to. */
  readonly push: () => void;
  /** A clone as actions/checkout leaves it. */
  readonly checkout: (options?: Checkout) => string;
  readonly temporary: string;
  readonly remove: () => void;
}

export type Content = string | Buffer | { readonly link: string } | { readonly executable: string } | undefined;

export interface Checkout {
  /** What is checked out, `refs/heads/main` by default. */
  readonly ref?: string;
  /** 0: everything. */
  readonly depth?: number;
  /** Afterwards the remote is gone, as without credentials. */
  readonly offline?: boolean;
  readonly filter?: string;
}

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export function gitIn(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...words], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ...identity,
      GIT_COMMITTER_DATE: nextDate(),
      GIT_AUTHOR_DATE: nextDate(),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
    .toString('utf8')
    .trimEnd();
}

export function gitRepository(options: { readonly objectFormat?: 'sha256' } = {}): GitRepository {
  const temporary = mkdtempSync(join(tmpdir(), 'dca-git-'));
  const folder = join(temporary, 'author');
  const origin = join(temporary, 'origin.git');
  const format = options.objectFormat ? [`--object-format=${options.objectFormat}`] : [];
  gitIn(temporary, 'init', '--quiet', '--initial-branch=main', ...format, folder);
  gitIn(temporary, 'init', '--quiet', '--bare', '--initial-branch=main', ...format, origin);
  for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
    gitIn(origin, 'config', setting, 'true');
  gitIn(folder, 'remote', 'add', 'origin', origin);
  const git = (...words: string[]) => gitIn(folder, ...words);
  return {
    folder,
    origin,
    temporary,
    git,
    commit: (files, message = 'change') => {
      for (const [path, content] of Object.entries(files)) writeContent(join(folder, path), content);
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    push: () => {
      git('push', '--quiet', '--force', '--prune', 'origin', '+refs/*:refs/*');
    },
    checkout: (checkout = {}) => clone(temporary, origin, checkout, format),
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

/** `git init`, a fetch of one ref, a detached or local branch: the commands of actions/checkout. */
function clone(temporary: string, origin: string, checkout: Checkout, format: readonly string[]): string {
  const { ref = 'refs/heads/main', depth = 1, offline = false, filter } = checkout;
  const folder = mkdtempSync(join(temporary, 'work-'));
  const tracking = ref.replace('refs/heads/', 'refs/remotes/origin/').replace('refs/pull/', 'refs/remotes/pull/');
  gitIn(folder, 'init', '--quiet', '--initial-branch=main', ...format, '.');
  gitIn(folder, 'remote', 'add', 'origin', `file://${origin}`);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const specs = depth === 0 ? [...all, `+${ref}:${tracking}`] : [`+${ref}:${tracking}`];
  const depths = depth === 0 ? [] : [`--depth=${depth}`];
  const filters = filter === undefined ? [] : [`--filter=${filter}`];
  gitIn(folder, 'fetch', '--quiet', '--no-tags', '--prune', ...depths, ...filters, 'origin', ...new Set(specs));
  gitIn(folder, 'checkout', '--quiet', '--force', '--detach', tracking);
  if (offline) gitIn(folder, 'remote', 'set-url', 'origin', `file://${temporary}/gone.git`);
  return folder;
}

function writeContent(path: string, content: Content): void {
  rmSync(path, { recursive: true, force: true });
  if (content === undefined) return;
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content);
  else if ('link' in content) symlinkSync(content.link, path);
  else {
    writeFileSync(path, content.executable);
    chmodSync(path, 0o755);
  }
}

// Every commit is a second younger than the one before, so that orders by date are what they are on GitHub.
let seconds = 1_700_000_000;
function nextDate(): string {
  seconds += 1;
  return `${seconds} +0000`;
}
