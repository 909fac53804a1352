/**
 * Whose name a request is made in.
 *
 * The inputs first, for the one registry at hand; then the configurations that clients of this machine use: docker/login-action's
 * scoped ones, `DOCKER_CONFIG` or `~/.docker`, `REGISTRY_AUTH_FILE`, podman's `auth.json`, `DOCKER_AUTH_CONFIG`;
 * else anonymous. In each, a helper of that very host goes before an entry, and the general store comes last.
 */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../action/problem.ts';
import type { Secret } from '../action/secret.ts';
import { errorCode } from '../http/transport-error.ts';
import { askHelper } from './credential-helper.ts';
import { authFor, type DockerConfig, hostKeys, type Identity, normalKey, parseDockerConfig } from './docker-config.ts';
import { apiHost, type Repository } from './reference.ts';

export interface CredentialOptions {
  readonly username?: string | undefined;
  readonly password?: Secret | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export type Wanted = 'pull' | 'pull,push';
export type FindIdentity = (repository: Repository, wanted: Wanted) => Promise<Identity | undefined>;

type Environment = CredentialOptions['environment'];

export function credentials({ username, password, environment }: CredentialOptions): FindIdentity {
  const given = fromInputs(username, password);
  let onlyHost: string | undefined;
  let configs: ReturnType<typeof readConfigs> | undefined;
  const known = new Map<string, Promise<Identity | undefined>>();

  return async (repository, wanted) => {
    if (given) {
      onlyHost ??= repository.host;
      if (onlyHost !== repository.host) throw severalRegistries(onlyHost, repository.host);
      return given;
    }
    const key = `${repository.host}/${repository.path}@${wanted}`;
    const found = known.get(key) ?? search(repository, wanted);
    known.set(key, found);
    return found;
  };

  async function search(repository: Repository, wanted: Wanted): Promise<Identity | undefined> {
    configs ??= readConfigs(environment);
    const scoped = await Promise.all(scopedFiles(environment, repository, wanted).map(readConfig));
    for (const config of [...scoped, ...(await configs)]) {
      if (config === undefined) continue;
      const identity = await identityIn(config, repository, askOnce);
      if (identity) return identity;
    }
    return undefined;
  }

  // A helper is a process: one for each host, however many repositories are asked for.
  function askOnce(name: string, serverUrl: string): Promise<Identity | undefined> {
    const key = `helper ${name} ${serverUrl}`;
    const asked = known.get(key) ?? askHelper(name, serverUrl, environment);
    known.set(key, asked);
    return asked;
  }
}

/** Headers that the user's Docker configuration wants registries to get; none where inputs stand in its place. */
export async function metaHeaders({ username, environment }: CredentialOptions): Promise<DockerConfig['metaHeaders']> {
  const config = username === undefined ? await readConfig(mainConfig(environment)) : undefined;
  return config?.metaHeaders ?? {};
}

async function identityIn(
  config: DockerConfig,
  repository: Repository,
  ask: (name: string, serverUrl: string) => Promise<Identity | undefined>,
): Promise<Identity | undefined> {
  const keys = hostKeys(repository.host);
  const [own] = [...config.helpers].filter(([host]) => keys.includes(normalKey(host)));
  if (own) return ask(own[1], own[0]);
  const entry = authFor(config, repository);
  if (entry !== undefined && entry !== 'in-store') return entry;
  return config.store === undefined ? undefined : ask(config.store, keys[0] ?? repository.host);
}

function fromInputs(username: string | undefined, password: Secret | undefined): Identity | undefined {
  if (username === undefined && password === undefined) return undefined;
  if (username !== undefined && password !== undefined) return { kind: 'password', username, password };
  throw new Problem({
    code: 'DCA-REG-018',
    message: `input "${username === undefined ? 'password' : 'username'}" is given without "${username === undefined ? 'username' : 'password'}".`,
    remedy: 'Give both, or neither and log in with docker/login-action.',
  });
}

function severalRegistries(one: string, other: string): Problem {
  return new Problem({
    code: 'DCA-REG-019',
    message: `inputs "username" and "password" are for one registry, and this step speaks to two: ${one} and ${other}.`,
    remedy: 'Leave them out, and log in to each registry with docker/login-action before.',
  });
}

async function readConfigs(environment: Environment): Promise<readonly (DockerConfig | undefined)[]> {
  const configs = await Promise.all(configFiles(environment).map(readConfig));
  const inline = environment.DOCKER_AUTH_CONFIG
    ? [parseDockerConfig(environment.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG')]
    : [];
  return [...configs, ...inline];
}

/** Files in the order in which they are asked; one that is not there is nothing to speak of. */
function configFiles(environment: Environment): readonly string[] {
  const { REGISTRY_AUTH_FILE, XDG_RUNTIME_DIR } = environment;
  return [
    mainConfig(environment),
    ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
    ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, 'containers', 'auth.json')] : []),
  ];
}

/**
 * Where `docker/login-action` with its input `scope` (and buildx) keeps credentials of one repository or purpose:
 * `config/<registry>[/<repository>][@<actions>]` in buildx's folder, the most specific first.
 */
function scopedFiles(environment: Environment, repository: Repository, wanted: Wanted): readonly string[] {
  const root = join(environment.BUILDX_CONFIG || join(dockerFolder(environment), 'buildx'), 'config');
  const host = apiHost(repository.host);
  const purposes =
    wanted === 'pull' ? ['@pull', '@pull,push', '@push,pull', ''] : ['@pull,push', '@push,pull', '@push', ''];
  const folders = [`${host}/${repository.path}`, host].flatMap((name) => purposes.map((purpose) => name + purpose));
  return folders.map((folder) => join(root, folder, 'config.json'));
}

function mainConfig(environment: Environment): string {
  return join(dockerFolder(environment), 'config.json');
}

function dockerFolder({ DOCKER_CONFIG, HOME }: Environment): string {
  return DOCKER_CONFIG || join(HOME || homedir(), '.docker');
}

async function readConfig(file: string): Promise<DockerConfig | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Problem({
      code: 'DCA-REG-015',
      message: `the Docker configuration ${file} cannot be read (${code}).`,
      cause: error,
    });
  }
  return parseDockerConfig(text, file);
}
