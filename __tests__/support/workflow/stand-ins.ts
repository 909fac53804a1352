/** What stands in for the actions of others that our workflows use: each does the real thing, through git, a registry, a file. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OciBuilder } from '../oci-builder.ts';
import type { Json } from './expressions.ts';
import type { StandIn } from './run-step.ts';

/**
 * actions/checkout: the commit of the run, or a ref of another repository, with as much history as `fetch-depth` says, and no
 * credentials kept.
 *
 * @param repositories `owner/name` → folder, of what is not the repository of the run.
 */
export function checkout(origin: string, repositories: ReadonlyMap<string, string> = new Map()): StandIn {
  return async ({ machine, inputs, contexts }) => {
    const github = contexts.github as Record<string, Json>;
    const cwd = join(machine.workspace, inputs.path ?? '.');
    mkdirSync(cwd, { recursive: true });
    const git = (...words: readonly string[]) => execFileSync('git', words, { cwd, stdio: 'pipe' });
    const depth = inputs['fetch-depth'] ?? '1';
    const other = (inputs.repository ?? github.repository) !== github.repository;
    const from = other ? repositories.get(inputs.repository ?? '') : origin;
    if (from === undefined) throw new Error(`fatal: repository ${inputs.repository} not found`);
    const ref = inputs.ref || (other ? 'HEAD' : String(github.sha));
    git('init', '-q', '.');
    git('remote', 'add', 'origin', `file://${from}`);
    git('fetch', '-q', '--no-tags', ...(depth === '0' ? [] : [`--depth=${depth}`]), 'origin', ref);
    git('checkout', '-q', '--force', ...(other && !inputs.ref ? ['-B', defaultBranch(from)] : []), 'FETCH_HEAD');
  };
}

function defaultBranch(folder: string): string {
  return execFileSync('git', ['symbolic-ref', '--short', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
}

/** docker/login-action: the credentials in Docker's configuration, where registry clients look for them. */
export const login: StandIn = async ({ machine, inputs }) => {
  const folder = machine.env.DOCKER_CONFIG ?? join(machine.temporary, 'docker');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'config.json');
  const { auths } = readJson(file) as { auths?: Record<string, unknown> };
  const several = parse(inputs['registry-auth'] ?? '') as readonly Record<string, string>[] | null;
  const added = (several ?? [inputs]).map(({ registry = 'docker.io', username, password }) => {
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    return [registry, { auth }] as const;
  });
  writeFileSync(file, JSON.stringify({ auths: { ...auths, ...Object.fromEntries(added) } }));
};

/** docker/build-push-action, by the builder without an engine. */
export function buildPush(builder: OciBuilder): StandIn {
  return async ({ machine, inputs, setOutput, say }) => {
    const call = { context: inputs.context ?? '.', file: inputs.file ?? 'Dockerfile', tags: inputs.tags ?? '' };
    const image = await builder.build({ ...inputs, ...call }, machine.workspace);
    say(`built ${image.digest}`);
    setOutput('digest', image.digest);
  };
}

export const nothing: StandIn = async () => {};

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
