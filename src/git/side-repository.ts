/**
 * Bare repositories in a temporary folder that borrow the workspace's objects and fetch what it lacks.
 *
 * A fetch changes the repository that it is done in (objects, `shallow`, FETCH_HEAD, a partial clone's
 * configuration), so it is never done in the workspace: its `.git` stays as it is, byte for byte.
 * Two are kept, as git does not fetch again what it has: `history` has commits alone
 * (`--filter=tree:0`, some 200 bytes a commit), `trees` has folders (`--filter=blob:none`) of single commits.
 * A repository is three small files, so making one starts no process (gitrepository-layout(5)).
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Secret } from '../action/secret.ts';
import { backoffDelay, defaultBackoff } from '../http/retry.ts';
import { type Environment, type GitCall, type GitResult, runGit } from './run-git.ts';

export interface Remote {
  /** `https://github.com`: the token is sent nowhere else. */
  readonly serverUrl: string;
  /** `owner/name`; empty in a terminal. */
  readonly repository: string;
  readonly token: Secret | undefined;
}

export interface Origin {
  readonly workspace: string;
  readonly temporary: string;
  readonly environment: Environment;
  readonly remote: Remote;
}

export interface SideRepository {
  /** How git is called in it; lazy fetches are allowed where `lazy`. */
  readonly call: (lazy?: 'lazy') => GitCall;
  /** @returns what git said when it could not. */
  readonly fetch: (words: readonly string[]) => Promise<string | undefined>;
  readonly remove: () => void;
}

const mostFetches = 4;

/**
 * git itself asks once. What a server, its name or its rights say against the request stays so; anything else (a status of 5xx,
 * 408 or 429, a connection that broke, a pack that was cut) may be over a moment later.
 */
const lasting =
  /not our ref|remote ref|not found|does not (?:exist|appear)|Authentication failed|could not read (?:Username|Password)|Permission denied|transport '[^']*' not allowed|not a git repository|error: 4(?!08|29)\d\d|certificate|Could not resolve host|unable to find remote helper|No space left|redirect/i;

/** git 2.39 crashes on some damaged packs. */
function hasCrashed(error: unknown): boolean {
  return error instanceof Error && /ended by SIG(?:SEGV|BUS|ABRT)/.test(error.message);
}

function mayPass(stderr: string): boolean {
  return !lasting.test(stderr);
}

const transports = 'https:http:ssh:git:file';

export async function sideRepository(origin: Origin, filter: 'tree:0' | 'blob:none'): Promise<SideRepository> {
  const { workspace, environment } = origin;
  const layout = await workspaceLayout(origin);
  const url = remoteUrl(origin.remote, layout.originUrl);
  mkdirSync(origin.temporary, { recursive: true });
  const folder = mkdtempSync(join(origin.temporary, 'docker-ci-git-'));
  for (const name of ['objects/info', 'refs']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(folder, 'objects/info/alternates'), `${quotedPath(layout.objects)}\n`);
  writeFileSync(join(folder, 'config'), configuration(url, filter, layout.sha256));
  if (existsSync(layout.shallow)) copyFileSync(layout.shallow, join(folder, 'shallow'));
  const local: GitCall = { cwd: workspace, environment, gitDirectory: folder };
  const outside: GitCall = { ...local, protocols: transports, secretConfiguration: authorization(origin.remote) };
  return {
    call: (lazy) => (lazy === undefined ? local : { ...outside, lazyFetch: true }),
    fetch: async (words) => {
      const options = ['--no-tags', '--no-recurse-submodules', '--quiet', `--filter=${filter}`];
      for (let attempt = 1; ; attempt += 1) {
        const more = attempt < mostFetches;
        const done = await runGit(['fetch', ...options, ...words], { ...outside, timeout: 300_000 }).catch(
          (error: unknown) => (more && hasCrashed(error) ? undefined : Promise.reject(error)),
        );
        if (done?.code === 0) return undefined;
        if (done && !(more && mayPass(done.stderr))) return `git fetch: ${lastLine(done.stderr)}`;
        await sleep(backoffDelay(attempt, defaultBackoff));
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** GitHub's own address where the job has one; a workspace cloned from a folder (tests, mirrors) keeps its own. */
function remoteUrl({ serverUrl, repository }: Remote, originUrl: string): string {
  const isFolder = originUrl.startsWith('/') || originUrl.startsWith('file://');
  return repository === '' || isFolder ? originUrl : `${serverUrl}/${repository}`;
}

/** The header that actions/checkout uses, bound to the server's address. */
export function authorization({ serverUrl, token }: Remote): readonly (readonly [string, string])[] {
  if (!token) return [];
  const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
  return [
    // An empty value takes away what the machine's configuration says: two headers are an error.
    [`http.${serverUrl}/.extraheader`, ''],
    [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
  ];
}

interface Layout {
  readonly objects: string;
  readonly shallow: string;
  readonly originUrl: string;
  readonly sha256: boolean;
}

async function workspaceLayout({ workspace, environment }: Origin): Promise<Layout> {
  const call: GitCall = { cwd: workspace, environment };
  const [paths, settings] = await Promise.all([
    runGit(['rev-parse', '--git-path', 'objects', '--git-path', 'shallow'], call),
    runGit(['config', '--local', '--get-regexp', '^(remote\\.origin\\.url|extensions\\.objectformat)$'], call),
  ]);
  const [objects = '', shallow = ''] = textOf(paths).split('\n');
  const setting = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(textOf(settings))?.[1] ?? '';
  return {
    objects: resolve(workspace, objects),
    shallow: resolve(workspace, shallow),
    originUrl: setting('remote\\.origin\\.url'),
    sha256: setting('extensions\\.objectformat') === 'sha256',
  };
}

function configuration(url: string, filter: string, sha256: boolean): string {
  return [
    '[core]\n\trepositoryformatversion = 1\n\tbare = true',
    `[extensions]\n\tpartialClone = origin${sha256 ? '\n\tobjectFormat = sha256' : ''}`,
    `[remote "origin"]\n\turl = "${url.replace(/["\\]/g, '\\$&').replaceAll('\n', '')}"\n\tpromisor = true\n\tpartialclonefilter = ${filter}\n`,
  ].join('\n');
}

/** A path that begins with a quote is read as a C string in this file (gitrepository-layout(5), alternates). */
function quotedPath(path: string): string {
  return /^"|\n/.test(path) ? JSON.stringify(path) : path;
}

function textOf({ stdout }: GitResult): string {
  return stdout.toString('utf8').trimEnd();
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? 'no reason given';
}
