/**
 * Docker's `config.json` (and podman's `auth.json`, which has the same form) as far as it holds credentials.
 *
 * Keys of `auths` are hosts, with or without a scheme and a path; podman's may go on with a namespace
 * (`quay.io/acme/web`), of which the longest that fits counts. Hosts match exactly: `evil-ghcr.io` is not `ghcr.io`.
 */
import { isRecord, textAt } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import { Secret } from '../action/secret.ts';
import type { Repository } from './reference.ts';

export interface Credentials {
  readonly username: string;
  readonly password: Secret;
}

/** What is sent to a registry or its token service; `undefined` elsewhere is anonymous. */
export type Identity =
  | ({ readonly kind: 'password' } & Credentials)
  /** Docker calls it identity token; the OAuth2 form takes it as refresh token. */
  | { readonly kind: 'refresh'; readonly token: Secret }
  /** Sent to the registry as it is. */
  | { readonly kind: 'bearer'; readonly token: Secret };

export interface DockerConfig {
  readonly auths: ReadonlyMap<string, Identity | 'in-store'>;
  /** Host to the name of a helper program. */
  readonly helpers: ReadonlyMap<string, string>;
  readonly store: string | undefined;
  /** Headers for registries: of `HttpHeaders`, those that Docker's engine hands on. */
  readonly metaHeaders: Readonly<Record<string, string>>;
}

/** @param where the file's name, for messages; its content is never told. */
export function parseDockerConfig(text: string, where: string): DockerConfig {
  const root = parseJson(text, where);
  if (!isRecord(root)) throw unreadable(where, 'it is no JSON object');
  const auths = new Map<string, Identity | 'in-store'>();
  for (const [key, value] of Object.entries(record(root.auths))) auths.set(key, identityOf(record(value), key, where));
  const helpers = Object.entries(record(root.credHelpers)).flatMap(([host, name]) =>
    typeof name === 'string' && name !== '' ? [[host, name] as const] : [],
  );
  return {
    auths,
    helpers: new Map(helpers),
    store: textAt(root.credsStore),
    metaHeaders: metaHeadersOf(record(root.HttpHeaders)),
  };
}

/** `HttpHeaders` are for the engine; only what begins with `X-Meta-` does it send on to registries. So nothing here can be another header. */
function metaHeadersOf(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const usable = Object.entries(headers).filter(
    ([name, value]) =>
      /^x-meta-[a-z0-9-]{1,100}$/i.test(name) && typeof value === 'string' && /^[\x20-\x7e]*$/.test(value),
  );
  return Object.fromEntries(usable) as Record<string, string>;
}

/** The keys under which a repository's credentials may stand, most specific first. */
function keysFor({ host, path }: Repository): readonly string[] {
  const parts = path.split('/');
  const namespaces = parts.map((_, count) => [host, ...parts.slice(0, parts.length - count)].join('/'));
  return [...namespaces, ...hostKeys(host)];
}

/** Names of one host: Docker Hub's are historical. */
export function hostKeys(host: string): readonly string[] {
  return host === 'docker.io'
    ? ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io']
    : [host];
}

/** `config.json` keys in the form that `keysFor` gives: without a scheme, and without the paths that old clients wrote. */
export function normalKey(key: string): string {
  if (key === 'https://index.docker.io/v1/') return key;
  return key.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
}

export function authFor(config: DockerConfig, repository: Repository): Identity | 'in-store' | undefined {
  const byKey = new Map([...config.auths].map(([key, identity]) => [normalKey(key), identity]));
  return keysFor(repository)
    .map((key) => byKey.get(key))
    .find((identity) => identity !== undefined);
}

function identityOf(entry: Readonly<Record<string, unknown>>, key: string, where: string): Identity | 'in-store' {
  const refresh = textAt(entry.identitytoken);
  if (refresh !== undefined) return { kind: 'refresh', token: new Secret(refresh) };
  const bearer = textAt(entry.registrytoken);
  if (bearer !== undefined) return { kind: 'bearer', token: new Secret(bearer) };
  const [username, password] = namePair(entry, key, where);
  // `docker login` with a credentials store leaves an empty entry behind.
  if (username === undefined || password === undefined) return 'in-store';
  return identityFrom(username, password);
}

/** A user called `<token>` is Docker's way to say that the password is an identity token. */
export function identityFrom(username: string, password: string): Identity {
  if (username === '<token>') return { kind: 'refresh', token: new Secret(password) };
  return { kind: 'password', username, password: new Secret(password) };
}

function namePair(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  where: string,
): readonly [string | undefined, string | undefined] {
  const auth = textAt(entry.auth);
  if (auth === undefined) return [textAt(entry.username), textAt(entry.password)];
  // Some clients pad with zero bytes.
  const bytes = Buffer.from(auth, 'base64');
  const decoded = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1).toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1) throw unreadable(where, `the "auth" of ${JSON.stringify(key)} is not base64 of "user:password"`);
  return [decoded.slice(0, colon), decoded.slice(colon + 1)];
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // The parser's message would quote the text.
    throw unreadable(where, 'it is no JSON');
  }
}

function unreadable(where: string, why: string): Problem {
  return new Problem({
    code: 'DCA-REG-016',
    message: `the Docker configuration ${where} cannot be read: ${why}.`,
    remedy: 'Log in again with docker/login-action or `docker login`.',
  });
}

/** Docker leaves out what is empty, and so does this: no object is an empty one. */
function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
