/** detect-changes without a checkout, by the API; plan in a shallow clone, by git over http; generate-matrix, which asks nobody. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitApi } from '../../support/git-api.ts';
import { pullRequest, push } from '../../support/git-events.ts';
import { startGitHttp } from '../../support/git-http.ts';
import { type GitRepository, gitIn, gitRepository } from '../../support/git-repository.ts';
import { clockTimes } from '../clock.ts';
import { commandText } from '../kinds.ts';
import type { Scenario, World } from '../scenario.ts';
import { token } from './comment.ts';

interface History {
  readonly repository: GitRepository;
  readonly base: string;
  readonly head: string;
}

let made: History | undefined;

/** One repository for all runs, which only read it: 120 files of one image changed, and one of another. */
function history(): History {
  if (made) return made;
  const repository = gitRepository();
  const names = ['a', 'b', 'c'];
  const base = repository.commit(
    Object.fromEntries(names.map((name) => [`images/${name}/Dockerfile`, 'FROM scratch\nCOPY . /\n'])),
  );
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit(Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`images/a/f${at}`, String(at)])));
  const head = repository.commit({ [`images/b/x ${commandText.split('\n')[1]}`]: '1' }, commandText);
  repository.push();
  process.once('exit', () => repository.remove());
  made = { repository, base, head };
  return made;
}

/** The base is not known, so everything is built and said so: detect-changes' README, "What it decides". */
const everything = (run: { readonly outputs: Readonly<Record<string, string>> }) =>
  run.outputs['full-rebuild'] === 'true' && run.outputs.changes === '["a","b","c"]';

/** git asks the server for the commit before the push; where that is refused, the merge base is taken and named: docs/plan.md. */
const byMergeBase = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) =>
  outputs['base-source'] === 'merge-base' && outputs.changes === '["a","b"]' && outputs['full-rebuild'] === 'false';

export const detectByApi: Scenario = {
  name: 'detect-changes by the API',
  action: 'detect-changes',
  expects: { exitCode: 0, outputs: { changes: '["a","b"]', 'full-rebuild': 'false', 'files-count': '121' } },
  build: async () => {
    const { repository, base, head } = history();
    const api = await startGitApi(repository.origin, token);
    api.pulls.push({ number: 7, base, head });
    const folder = mkdtempSync(join(tmpdir(), 'dca-detect-'));
    return {
      upstreams: { github: { url: api.environment.GITHUB_API_URL ?? '', role: 'github' } },
      secrets: [token],
      state: () => undefined,
      safe: everything,
      call: (at) => ({
        cwd: folder,
        ...pullRequest({ base, head, changedFiles: 121 }),
        inputs: { source: 'api', 'github-token': token, 'full-rebuild-on': 'label:none' },
        env: {
          ...pullRequest({ base, head }).env,
          GITHUB_API_URL: `http://${at('github')}`,
          GITHUB_GRAPHQL_URL: `http://${at('github')}/graphql`,
        },
      }),
      close: async () => {
        rmSync(folder, { recursive: true, force: true });
        await api.close();
      },
    } satisfies World;
  },
};

/** Stands in for git on the PATH, notes its arguments, and has the clock of the bundle. */
export function notedGit(folder: string): { readonly path: string; readonly notes: () => string } {
  const bin = join(folder, 'bin');
  const notes = join(folder, 'notes');
  mkdirSync(bin);
  const path = process.env.PATH ?? '';
  const patience = `GIT_HTTP_LOW_SPEED_TIME=$(( \${GIT_HTTP_LOW_SPEED_TIME:-60} / ${clockTimes} ))`;
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$@" >> '${notes}'\n${patience} PATH='${path}' exec git "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return { path: `${bin}:${path}`, notes: () => (existsSync(notes) ? readFileSync(notes, 'utf8') : '') };
}

export const planByGit: Scenario = {
  name: 'plan by git over http',
  action: 'plan',
  expects: { exitCode: 0, outputs: { changes: '["a","b"]', 'full-rebuild': 'false', 'has-entries': 'true' } },
  build: async () => {
    const { repository, base, head } = history();
    const server = await startGitHttp(repository.origin, token);
    const folder = mkdtempSync(join(tmpdir(), 'dca-plan-'));
    const git = notedGit(folder);
    const workspace = repository.checkout({ ref: 'refs/heads/topic', depth: 1 });
    gitIn(workspace, 'remote', 'set-url', 'origin', 'https://github.com/acme/shop');
    const event = push({ ref: 'refs/heads/topic', before: base, after: head });
    return {
      upstreams: { git: { url: server.url, role: 'git' } },
      secrets: [token],
      folders: [folder],
      published: () => [git.notes()],
      state: () => undefined,
      safe: (run) => everything(run) || byMergeBase(run),
      call: (at) => ({
        cwd: workspace,
        event: event.event,
        env: { ...event.env, GITHUB_SERVER_URL: `http://${at('git')}`, PATH: git.path },
        inputs: { 'github-token': token, source: 'git', 'full-rebuild-on': 'label:none' },
      }),
      close: async () => {
        rmSync(folder, { recursive: true, force: true });
        rmSync(workspace, { recursive: true, force: true });
        await server.close();
      },
    } satisfies World;
  },
};

export const matrix: Scenario = {
  name: 'generate-matrix',
  action: 'generate-matrix',
  expects: { exitCode: 0, outputs: { 'has-entries': 'true', count: '3' } },
  build: async () => {
    const { repository } = history();
    const workspace = repository.checkout({ depth: 1 });
    return {
      upstreams: {},
      secrets: [],
      state: () => undefined,
      call: () => ({ cwd: workspace }),
      close: () => rmSync(workspace, { recursive: true, force: true }),
    } satisfies World;
  },
};
