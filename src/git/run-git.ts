/**
 * Starts git, so that nothing but git runs and nothing but a temporary folder is written.
 *
 * A work tree is untrusted: its `.git/config` may name programs (fsmonitor, hooks, pagers, ssh
 * commands, lazy fetches of a partial clone). So: never a shell; of the environment's `GIT_*` nothing
 * is inherited; configuration that starts programs is overridden; local questions may use no transport.
 * Arguments are fixed words, full object ids and full ref names (see `revision.ts`): text of users goes
 * to git's standard input only. That holds on git 2.20 too, which knows no `--end-of-options`.
 * `safe.directory` and secrets travel in the environment, never in an argument or a file: in GIT_CONFIG_COUNT/KEY/VALUE, and
 * for git before 2.31 in what its `-c` writes there. Later ones read both, and a list that begins with an empty value
 * starts anew, so a header is sent once.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { Problem } from '../action/problem.ts';
import { ended, killAfter } from '../action/run-program.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitCall {
  readonly cwd: string;
  readonly environment: Environment;
  /** A repository of our own; otherwise git finds the one that `cwd` is in. */
  readonly gitDirectory?: string | undefined;
  /** Transports that may be used, `https:ssh`; none by default. */
  readonly protocols?: string | undefined;
  /** Lets a partial clone of our own fetch the objects that it lacks. */
  readonly lazyFetch?: boolean;
  /** Configuration that must not be seen in a list of processes. */
  readonly secretConfiguration?: readonly (readonly [key: string, value: string])[] | undefined;
  readonly timeout?: number;
  /** How long one that reads questions may be silent while somebody waits, in milliseconds; two minutes. */
  readonly silence?: number;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const overrides = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'safe.bareRepository=explicit',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.recurseSubmodules=false',
  'http.followRedirects=false',
  'protocol.version=2',
].flatMap((setting) => ['-c', setting]);

const gitArguments = ['--no-pager', '--literal-pathspecs', ...overrides] as const;

const notInherited = /^(?:GIT_|INPUT_|ACTIONS_|SSH_ASKPASS|GITHUB_TOKEN$|GH_TOKEN$)/;

/** What git inherits: the machine's PATH, HOME, proxies and locale, none of the caller's `GIT_*`. */
export function gitEnvironment(call: GitCall): Record<string, string> {
  const inherited = Object.entries(call.environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !notInherited.test(entry[0]),
  );
  const configuration = [['safe.directory', '*'] as const, ...(call.secretConfiguration ?? [])];
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    // A server that stalls is asked again; by itself git waits for ever.
    GIT_HTTP_LOW_SPEED_LIMIT: '100',
    GIT_HTTP_LOW_SPEED_TIME: '60',
    GIT_NO_REPLACE_OBJECTS: '1',
    ...(call.lazyFetch !== true && { GIT_NO_LAZY_FETCH: '1' }),
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
    GIT_ALLOW_PROTOCOL: call.protocols ?? 'none',
    ...(call.protocols === undefined && { GIT_CONFIG_NOSYSTEM: '1' }),
    ...(call.gitDirectory !== undefined && { GIT_DIR: call.gitDirectory }),
    ...(call.secretConfiguration !== undefined && { GIT_CONFIG_PARAMETERS: parameters(call.secretConfiguration) }),
    GIT_CONFIG_COUNT: String(configuration.length),
    ...Object.fromEntries(
      configuration.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
  };
}

/** `'key=value' 'key=value'`, quoted as for a shell. */
function parameters(configuration: readonly (readonly [key: string, value: string])[]): string {
  return configuration.map(([key, value]) => `'${`${key}=${value}`.replaceAll("'", "'\\''")}'`).join(' ');
}

export function spawnGit(words: readonly string[], call: GitCall) {
  const child = spawn('git', [...gitArguments, ...words], {
    cwd: call.cwd,
    env: gitEnvironment(call),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  if (call.timeout !== undefined) killAfter(child, call.timeout);
  return child;
}

/**
 * Kills a git that owes an answer and says nothing: one that could not write goes on to wait for questions.
 *
 * @returns call it with each question.
 */
export function killWhenSilent(
  child: ChildProcess,
  isAwaited: () => boolean,
  { silence = 120_000 }: GitCall,
): () => void {
  const timer = setTimeout(() => {
    if (isAwaited()) child.kill('SIGKILL');
    else timer.refresh();
  }, silence).unref();
  const refresh = () => void timer.refresh();
  child.stdout?.on('data', refresh);
  child.once('close', () => clearTimeout(timer));
  return refresh;
}

/** Ends a git that reads questions, without waiting until it has: nobody asks any more, and the action is over. */
export function letGo(child: ChildProcess): void {
  child.stdin?.end();
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
}

/** @throws Problem DCA-GIT-001 without git, DCA-GIT-002 when it was killed; an exit code is a result. */
export async function runGit(words: readonly string[], call: GitCall, input = ''): Promise<GitResult> {
  const child = spawnGit(words, { timeout: 120_000, ...call });
  const { code, signal, stdout, stderr } = await ended(child, { input }).catch((error: unknown) => {
    throw cannotStart(error);
  });
  if (code === undefined) throw died(words[0] ?? '', `was ended by ${signal}`, stderr);
  return { code, stdout, stderr };
}

/**
 * What git answers at once and from the disk alone, through the toolkit, which can neither end a program nor limit what it says.
 *
 * @returns `undefined` without git, or where it fails.
 */
export async function execGit(words: readonly string[], call: GitCall): Promise<string | undefined> {
  const { getExecOutput } = await import('@actions/exec');
  const options = { cwd: call.cwd, env: gitEnvironment(call), silent: true, ignoreReturnCode: true };
  try {
    const { exitCode, stdout } = await getExecOutput('git', [...gitArguments, ...words], options);
    return exitCode === 0 ? stdout : undefined;
  } catch {
    return undefined;
  }
}

export function cannotStart(cause: unknown): Problem {
  return new Problem({
    code: 'DCA-GIT-001',
    message: `git could not be started: ${cause instanceof Error ? cause.message : String(cause)}.`,
    remedy:
      'Install git 2.20 or newer on the runner or in the container of the job; detect-changes and plan can do without: `source: api`, with `github-token`.',
    cause,
  });
}

export function died(command: string, how: string, stderr: string): Problem {
  return new Problem({
    code: 'DCA-GIT-002',
    voice: 'remote',
    message: `git ${command} ${how}${stderr === '' ? '' : `: ${stderr.slice(0, 1000)}`}.`,
    remedy: stderr.includes('dubious ownership')
      ? 'This git takes no trust from the environment: check out as the user of the job, or update git.'
      : 'Check that the checkout is whole (`git fsck`), and run the job again.',
  });
}
