/**
 * A token service as registries have one (distribution specification "Token Authentication", and its OAuth2 form).
 *
 * Mounted by the embedded registry at `/token`, or run alone by `startTokenServer` for a real registry, for which
 * tokens are signed by `sign` as JSON Web Tokens.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegistryRequest, Reply } from './registry-server.ts';

export interface Access {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

export interface TokenOptions {
  /** User to password; nobody gets more than anonymous pulls without one. */
  readonly users?: Readonly<Record<string, string>>;
  readonly anonymousPull?: boolean;
  /** Seconds; left out of the answer where it is 0. */
  readonly expiresIn?: number;
  readonly realm?: string;
  readonly service?: string;
  /** Refresh token to user, for the OAuth2 form. */
  readonly refreshTokens?: Readonly<Record<string, string>>;
  /** Answer POST with 404, as services do that know the GET form alone. */
  readonly getOnly?: boolean;
  /** What of the access that was asked for is granted. */
  readonly grant?: (user: string | undefined, access: Access) => readonly string[];
  readonly sign?: (user: string, access: readonly Access[]) => string;
}

export interface TokenRequest {
  readonly method: string;
  readonly user: string | undefined;
  readonly scopes: readonly string[];
  readonly authorization: string | undefined;
}

export interface TokenService {
  readonly requests: readonly TokenRequest[];
  readonly answer: (request: RegistryRequest) => Reply;
  /** @returns `undefined` where the request's token allows it. */
  readonly refusal: (request: RegistryRequest) => Reply | undefined;
  /** From now on no token given so far is valid. */
  readonly revoke: () => void;
}

interface Given {
  readonly access: readonly Access[];
  readonly until: number;
}

export function tokenService(options: TokenOptions): TokenService {
  const tokens = new Map<string, Given>();
  const requests: TokenRequest[] = [];
  const { users = {}, expiresIn = 300, service = 'registry' } = options;

  function identify(request: RegistryRequest, form: URLSearchParams): string | undefined | 'wrong' {
    if (form.get('grant_type') === 'refresh_token')
      return options.refreshTokens?.[form.get('refresh_token') ?? ''] ?? 'wrong';
    const given = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined && !form.has('username')) return undefined;
    const [user = '', password = ''] = given
      ? Buffer.from(given, 'base64').toString().split(/:(.*)/s)
      : [form.get('username') ?? '', form.get('password') ?? ''];
    return Object.hasOwn(users, user) && users[user] === password ? user : 'wrong';
  }

  function granted(user: string | undefined, access: Access): readonly string[] {
    if (options.grant) return options.grant(user, access).filter((action) => access.actions.includes(action));
    if (user !== undefined) return access.actions;
    return options.anonymousPull ? access.actions.filter((action) => action === 'pull') : [];
  }

  function answer(request: RegistryRequest): Reply {
    if (request.method === 'POST' && options.getOnly) return { status: 404, body: 'not found' };
    const form = request.method === 'POST' ? new URLSearchParams(request.body.toString()) : request.query;
    const scopes = form
      .getAll('scope')
      .flatMap((scope) => scope.split(' '))
      .filter((scope) => scope !== '');
    const user = identify(request, form);
    requests.push({ method: request.method, user, scopes, authorization: request.headers.authorization });
    if (user === 'wrong')
      return { status: 401, headers: jsonType, body: '{"details":"incorrect username or password"}' };
    const access = scopes.map(parseScope).map((one) => ({ ...one, actions: granted(user, one) }));
    const token = options.sign?.(user ?? '', access) ?? `token-${randomUUID()}`;
    tokens.set(token, { access, until: Date.now() + (expiresIn || 60) * 1000 });
    const expiry = expiresIn === 0 ? {} : { expires_in: expiresIn };
    const name = request.method === 'POST' ? 'access_token' : 'token';
    return { status: 200, headers: jsonType, body: JSON.stringify({ [name]: token, ...expiry }) };
  }

  function refusal(request: RegistryRequest): Reply | undefined {
    const needs = accessOf(request);
    const given = tokens.get(/^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const valid = given !== undefined && given.until > Date.now();
    const allowed = (need: Access) =>
      given?.access.some(
        ({ name, actions }) => name === need.name && need.actions.every((action) => actions.includes(action)),
      );
    if (valid && needs.every(allowed)) return undefined;
    const scope = needs.map(({ type, name, actions }) => `${type}:${name}:${actions.join(',')}`).join(' ');
    const scopeParameter = scope === '' ? '' : `,scope="${scope}"`;
    const error = valid ? ',error="insufficient_scope"' : '';
    const challenge = `Bearer realm="${options.realm}",service="${service}"${scopeParameter}${error}`;
    const code = valid ? 'DENIED' : 'UNAUTHORIZED';
    const body = JSON.stringify({ errors: [{ code, message: 'authentication required' }] });
    return { status: 401, headers: { ...jsonType, 'www-authenticate': challenge }, body };
  }

  return { requests, answer, refusal, revoke: () => tokens.clear() };
}

const jsonType = { 'content-type': 'application/json' };

/** `repository:a/b:pull,push`; the name itself may hold a colon where it begins with a host. */
function parseScope(scope: string): Access {
  const [, type = '', name = '', actions = ''] = /^([^:]*):(.*):([^:]*)$/.exec(scope) ?? [];
  return { type, name, actions: actions.split(',').filter((action) => action !== '') };
}

function accessOf({ method, path, query }: RegistryRequest): readonly Access[] {
  const name = /^\/v2\/(.+?)\/(?:manifests|blobs|tags|referrers)\//.exec(path)?.[1];
  if (name === undefined) return [];
  const actions =
    method === 'GET' || method === 'HEAD'
      ? ['pull']
      : method === 'DELETE' && !path.includes('/uploads/')
        ? ['delete']
        : ['pull', 'push'];
  const from = query.get('from');
  const own = { type: 'repository', name, actions };
  return from === null ? [own] : [own, { type: 'repository', name: from, actions: ['pull'] }];
}

export interface TokenServer extends TokenService {
  readonly realm: string;
  readonly close: () => Promise<void>;
}

/** A token service on a port of its own. */
export async function startTokenServer(options: TokenOptions): Promise<TokenServer> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://tokens');
      const { method = 'GET', url = '/', headers } = incoming;
      const reply = service.answer({
        method,
        url,
        path: pathname,
        query: searchParams,
        headers,
        body: Buffer.concat(chunks),
      });
      outgoing.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  const service = tokenService({ realm, ...options });
  return {
    ...service,
    realm,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
