/**
 * The `Authorization` header of each request to one registry.
 *
 * The registry's first answer tells which scheme it wants; requests that start at the same time wait for it, so that
 * one challenge is enough. With tokens, each repository has one, with all the scopes that it will need, shared by all
 * its requests. A 401 later (a token that expired, or a scope that was not foreseen) is learned from once.
 */
import type { Log } from '../action/log.ts';
import { Secret } from '../action/secret.ts';
import type { Answer } from '../http/transport.ts';
import { isDenied, remote } from './answers.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { FindIdentity, Wanted } from './credentials.ts';
import type { Identity } from './docker-config.ts';
import { judgeRealm } from './realm.ts';
import type { Repository } from './reference.ts';
import { furtherScopes, scopesFor } from './scopes.ts';
import { askToken, basic, type Token, type TokenRequest } from './tokens.ts';

export interface Need {
  readonly repository: Repository;
  readonly wanted: Wanted;
  /** Another repository of this registry that is read by the same request (a mount). */
  readonly alsoPull?: Repository | undefined;
}

export interface Authorizer {
  /** Waits until it is known how to authenticate, or gives the duty to find out: `known` must then be called. */
  readonly header: (need: Need) => Promise<{ readonly value: string | undefined; readonly known: () => void }>;
  /** @returns whether the request should be sent once more. `sent` is the header that it had. */
  readonly learn: (challenge: ChallengedAnswer, need: Need, sent: string | undefined) => Promise<boolean>;
}

export interface ChallengedAnswer {
  readonly url: URL;
  readonly header: string | undefined;
}

export interface AuthorizerOptions {
  readonly host: string;
  readonly identify: FindIdentity;
  readonly tokenHosts: readonly string[];
  readonly log: Log;
  readonly sendToken: (request: TokenRequest & { readonly publicOnly: boolean }) => Promise<Answer>;
  /** For registries whose 401 has no challenge: asks `/v2/` for one. */
  readonly ping: () => Promise<ChallengedAnswer | undefined>;
}

type Scheme =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer';
      readonly challenged: URL;
      readonly realm: string | undefined;
      readonly service: string | undefined;
    };

type HeldToken = Token & { readonly staleAt: number };

export function authorizer(options: AuthorizerOptions): Authorizer {
  const { host, identify, log } = options;
  let scheme: Scheme | undefined;
  let finding: Promise<void> | undefined;
  const held = new Map<string, Promise<HeldToken>>();
  /** What a service gave in the place of an identity token, by that of the configuration, which may have several. */
  const rotated = new Map<string, Secret>();
  const masked = new WeakSet<Identity>();
  const extraScopes = new Map<string, Set<string>>();

  /** Passwords of a configuration are known to nobody else here. */
  function maskOnce(identity: Identity): void {
    if (masked.has(identity)) return;
    masked.add(identity);
    log.mask((identity.kind === 'password' ? identity.password : identity.token).reveal());
    const pair = basic(identity);
    if (pair !== undefined) log.mask(pair.slice('Basic '.length));
  }

  async function identityFor({ repository, wanted }: Need): Promise<Identity | undefined> {
    const identity = await identify(repository, wanted);
    if (identity) maskOnce(identity);
    return identity;
  }

  async function valueFor(need: Need): Promise<string | undefined> {
    const identity = await identityFor(need);
    if (identity?.kind === 'bearer') return `Bearer ${identity.token.reveal()}`;
    if (scheme?.kind === 'basic') {
      return identity && basic(identity);
    }
    return scheme?.kind === 'bearer' ? `Bearer ${(await tokenFor(need, scheme)).text}` : undefined;
  }

  async function tokenFor(need: Need, bearer: Extract<Scheme, { kind: 'bearer' }>): Promise<Token> {
    const scopes = scopesFor(need, extraScopes.get(need.repository.path));
    try {
      return await sharedToken(String(scopes), () => fetchToken(need, bearer, scopes));
    } catch (error) {
      // Whoever may only read still gets to read where a write is planned.
      if (need.wanted === 'pull' || !isDenied(error)) throw error;
      return await tokenFor({ ...need, wanted: 'pull' }, bearer).catch(() => {
        throw error;
      });
    }
  }

  async function sharedToken(key: string, fetch: () => Promise<HeldToken>): Promise<Token> {
    const known = held.get(key);
    if (known && performance.now() < (await known).staleAt) return known;
    // Of those that found it stale the first asks for another.
    if (held.get(key) !== known) return sharedToken(key, fetch);
    const promise = fetch();
    held.set(key, promise);
    promise.catch(() => held.delete(key));
    return promise;
  }

  async function fetchToken(
    need: Need,
    { realm, service, challenged }: Extract<Scheme, { kind: 'bearer' }>,
    scopes: readonly string[],
  ): Promise<HeldToken> {
    const configured = await identityFor(need);
    const identity = latest(configured);
    const hasCredentials = identity !== undefined;
    const verdict = judgeRealm({ realm, challenged, host, tokenHosts: options.tokenHosts, hasCredentials });
    if ('refused' in verdict) throw refusedRealm(host, verdict);
    const { url, publicOnly } = verdict;
    const start = performance.now();
    const token = await askToken({ url, service, scopes, identity, host }, (request) =>
      options.sendToken({ ...request, publicOnly }),
    );
    log.mask(token.text);
    if (token.refresh !== undefined) {
      log.mask(token.refresh);
      if (configured?.kind === 'refresh') rotated.set(configured.token.reveal(), new Secret(token.refresh));
    }
    // A little before its end, so that it does not expire on its way.
    return { ...token, staleAt: start + token.lifetime - Math.min(10_000, token.lifetime / 4) };
  }

  function latest(identity: Identity | undefined): Identity | undefined {
    const token = identity?.kind === 'refresh' ? rotated.get(identity.token.reveal()) : undefined;
    return token ? { kind: 'refresh', token } : identity;
  }

  return {
    header: async (need) => {
      if (finding !== undefined) {
        await finding;
        return { value: await valueFor(need), known: () => {} };
      }
      let known = () => {};
      finding = new Promise((resolve) => {
        known = resolve;
      });
      try {
        return { value: await valueFor(need), known };
      } catch (error) {
        known();
        throw error;
      }
    },
    learn: async ({ url, header }, need, sent) => {
      let challenge = choose(header);
      let challenged = url;
      if (!challenge) {
        const pinged = await options.ping();
        challenge = choose(pinged?.header);
        challenged = pinged?.url ?? url;
      }
      if (!challenge) return false;
      if (challenge.scheme === 'basic') {
        scheme = { kind: 'basic' };
        return (await valueFor(need)) !== sent;
      }
      const { parameters } = challenge;
      scheme = { kind: 'bearer', challenged, realm: parameters.get('realm'), service: parameters.get('service') };
      rememberScopes(parameters.get('scope'), need);
      await forget(sent);
      return true;
    },
  };

  function rememberScopes(text: string | undefined, { repository, wanted, alsoPull }: Need): void {
    const scopes = furtherScopes(text, scopesFor({ repository, wanted, alsoPull }, undefined));
    const known = extraScopes.get(repository.path) ?? new Set();
    for (const scope of scopes) known.add(scope);
    extraScopes.set(repository.path, known);
  }

  async function forget(sent: string | undefined): Promise<void> {
    for (const [key, promise] of held) {
      const token = await promise.catch(() => undefined);
      if (token && `Bearer ${token.text}` === sent) held.delete(key);
    }
  }
}

/** Tokens rather than passwords, where both are offered. */
function choose(header = ''): Challenge | undefined {
  const challenges = parseChallenges(header);
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
  return (
    bearer ??
    challenges.find(({ scheme }) => scheme === 'basic') ??
    challenges.find(({ scheme }) => scheme === 'bearer')
  );
}

function refusedRealm(
  host: string,
  { refused, why }: { readonly refused: 'unusable' | 'foreign'; readonly why: string },
) {
  return refused === 'foreign'
    ? remote({
        code: 'DCA-REG-012',
        message: `${host} wants the credentials to be sent elsewhere, and they were not: ${why}.`,
        remedy: 'If that host really gives the tokens of this registry, name it in input `token-hosts`.',
      })
    : remote({ code: 'DCA-REG-009', message: `the token service that ${host} names cannot be used: ${why}.` });
}
