/**
 * Asking a token service for a token: the GET form of the distribution specification, and the OAuth2 POST form for
 * identity tokens, with GET again where a service does not know POST.
 */
import { isRecord } from '../action/json-path.ts';
import type { Secret } from '../action/secret.ts';
import { receivedJson } from '../http/json.ts';
import type { Answer } from '../http/transport.ts';
import { problemOf, remote } from './answers.ts';
import type { Identity } from './docker-config.ts';

export interface TokenQuestion {
  readonly url: URL;
  readonly service: string | undefined;
  readonly scopes: readonly string[];
  readonly identity: Identity | undefined;
  /** The registry, for messages. */
  readonly host: string;
}

export interface TokenRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Token {
  readonly text: string;
  /** Milliseconds from when it was asked for; by our own clock, servers' are often wrong. */
  readonly lifetime: number;
  /** In place of the identity token that was used. */
  readonly refresh?: string;
}

const clientId = 'docker-ci-actions';
const defaultLifetime = 60;
const longestLifetime = 24 * 3600;
/** A token service's answer is small. */
export const tokenLimit = 64 * 1024;

export async function askToken(
  question: TokenQuestion,
  send: (request: TokenRequest) => Promise<Answer>,
): Promise<Token> {
  if (question.identity?.kind === 'refresh') {
    const answer = await send(postForm(question, question.identity.token));
    if (answer.status !== 404 && answer.status !== 405) return tokenOf(answer, question);
  }
  return tokenOf(await send(getForm(question)), question);
}

function getForm({ url, service, scopes, identity }: TokenQuestion): TokenRequest {
  const asked = new URL(url);
  if (service !== undefined) asked.searchParams.set('service', service);
  for (const scope of scopes) asked.searchParams.append('scope', scope);
  const authorization = identity === undefined ? undefined : basic(identity);
  return { method: 'GET', url: asked, headers: authorization === undefined ? {} : { authorization } };
}

function postForm({ url, service, scopes }: TokenQuestion, token: Secret): TokenRequest {
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token.reveal(), client_id: clientId });
  if (service !== undefined) form.set('service', service);
  if (scopes.length > 0) form.set('scope', scopes.join(' '));
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', url, headers, body: Buffer.from(form.toString()) };
}

/** `undefined` for what is no user and password. */
export function basic(identity: Identity): string | undefined {
  if (identity.kind === 'bearer') return undefined;
  const pair =
    identity.kind === 'password'
      ? `${identity.username}:${identity.password.reveal()}`
      : `<token>:${identity.token.reveal()}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function tokenOf(answer: Answer, { url, host, identity }: TokenQuestion): Token {
  if (answer.status === 401 && identity !== undefined) {
    throw remote({
      code: 'DCA-REG-011',
      message: `${url.host} does not accept the credentials for ${host} (401).`,
      remedy: 'Check the user name and that the password or token is right and has not expired.',
    });
  }
  if (answer.status !== 200) throw problemOf(answer, { host: url.host, what: `the request of a token for ${host}` });
  const parsed = parse(answer.body);
  const text = textIn(parsed);
  if (text === undefined) {
    throw remote({
      code: 'DCA-REG-013',
      message: `the token service ${url.host} of ${host} answered without a token that can be used.`,
    });
  }
  const { expires_in: seconds, refresh_token: refresh } = parsed;
  const valid = typeof seconds === 'number' && seconds > 0;
  return {
    text,
    lifetime: 1000 * Math.min(valid ? seconds : defaultLifetime, longestLifetime),
    ...(typeof refresh === 'string' && refresh !== '' ? { refresh } : {}),
  };
}

/** Whether an answer holds a token at all. */
export function isToken({ body }: Answer): boolean {
  return textIn(parse(body)) !== undefined;
}

/** What can be sent in a header: anything else would be a way to write other headers. */
function textIn({ token, access_token: access }: Readonly<Record<string, unknown>>): string | undefined {
  return [token, access].find((one): one is string => typeof one === 'string' && /^[\x21-\x7e]+$/.test(one));
}

function parse(body: Uint8Array): Readonly<Record<string, unknown>> {
  const value = receivedJson(body)?.value;
  return isRecord(value) ? value : {};
}
