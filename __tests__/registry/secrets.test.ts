/** No failure shows a secret: not the error, not its causes, not the log, whatever the registry echoes. */
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { redactor } from '../../src/action/redact.ts';
import { client, recordedLog, reference } from '../support/client.ts';
import { type Came, type Said, scriptedServer } from '../support/scripted-server.ts';

const password = 'correct-horse-battery';
const pair = Buffer.from(`me:${password}`).toString('base64');
const token = 'token-of-the-tests';
const json = { 'content-type': 'application/json' };
const echo = (text: string) => JSON.stringify({ errors: [{ code: 'DENIED', message: `you sent ${text}` }] });

/** With a token service that gives `token`, unless the script says otherwise. */
async function failure(script: (request: Came) => Said | undefined, at: 'with tokens' | 'with a password') {
  const server = await scriptedServer((request, response) => {
    const said = script(request);
    if (said) return said;
    if (request.url.startsWith('/token')) return { headers: json, body: JSON.stringify({ token }) };
    if (request.headers.authorization) {
      response.destroy();
      return undefined;
    }
    const challenge = at === 'with tokens' ? `Bearer realm="http://${request.headers.host}/token"` : 'Basic realm="x"';
    return { status: 401, headers: { 'www-authenticate': challenge } };
  });
  const log = recordedLog();
  const DOCKER_AUTH_CONFIG = JSON.stringify({ auths: { [server.host]: { auth: pair } } });
  const registry = client({ log, environment: { HOME: '/nowhere', DOCKER_AUTH_CONFIG } });
  const error: unknown = await registry.resolve(reference(server.host, 'acme/web:1')).then(
    () => 'no trouble',
    (thrown: unknown) => thrown,
  );
  registry.close();
  await server.close();
  const secrets = redactor();
  for (const mask of log.masks) secrets.add(mask);
  const shown = `${inspect(error, { depth: 20, showHidden: true, getters: true })}\n${log.lines.join('\n')}`;
  return { shown, redacted: secrets.redact(shown), error };
}

const isRequest = ({ url, headers }: Came) => url.startsWith('/v2/') && headers.authorization !== undefined;
const all = [password, pair, token, encodeURIComponent(pair)];
const found = (text: string) => all.filter((secret) => text.includes(secret));

describe('case 14: what fails does not hold what was sent', () => {
  it.each<readonly [string, 'with tokens' | 'with a password', (request: Came) => Said | undefined]>([
    ['a connection that breaks', 'with a password', () => undefined],
    ['a connection that breaks', 'with tokens', () => undefined],
    ['denied', 'with a password', (request) => (isRequest(request) ? { status: 403 } : undefined)],
    ['denied', 'with tokens', (request) => (isRequest(request) ? { status: 403 } : undefined)],
    ['out of order', 'with tokens', (request) => (isRequest(request) ? { status: 503 } : undefined)],
    [
      'a token service out of order',
      'with tokens',
      ({ url }) => (url.startsWith('/token') ? { status: 500 } : undefined),
    ],
    [
      'a redirect that is refused',
      'with tokens',
      (request) => (isRequest(request) ? { status: 302, headers: { location: 'file:///x?sig=1' } } : undefined),
    ],
  ])('%s, %s', async (_name, at, script) => {
    const { shown, error } = await failure(script, at);
    expect(error).toHaveProperty('code');
    expect(found(shown)).toEqual([]);
  });
});

describe('case 16: what a registry echoes is redacted', () => {
  it.each([
    ['the password', password],
    ['the pair', pair],
    ['the token', token],
    ['the pair in a URL', encodeURIComponent(pair)],
    ['the password in base64', Buffer.from(`x${password}`).toString('base64')],
  ])('%s', async (_name, text) => {
    const { redacted, error } = await failure(
      (request) =>
        isRequest(request) && request.method === 'HEAD'
          ? { status: 405 }
          : isRequest(request)
            ? { status: 403, headers: json, body: echo(text) }
            : undefined,
      'with tokens',
    );
    expect(String(error)).toContain('you sent');
    expect(redacted).toContain('***');
    expect(found(redacted)).toEqual([]);
    expect(redacted).not.toContain(text);
  });
});
