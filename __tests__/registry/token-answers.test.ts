/** What token services and challenges look like, and what is made of each. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/action/secret.ts';
import type { HttpRegistryOptions } from '../../src/registry/http-registry.ts';
import { client, codeOf, recordedLog, reference } from '../support/client.ts';
import { buildImage } from '../support/images.ts';
import { type Came, type Said, type ScriptedServer, scriptedServer } from '../support/scripted-server.ts';

const image = buildImage();
let open: { readonly close: () => unknown }[] = [];

afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

function clientWith(options: Partial<HttpRegistryOptions>) {
  const made = client({ username: 'me', password: new Secret('my-password'), ...options });
  open.push(made);
  return made;
}

describe('what servers answer', () => {
  async function scripted(script: (request: Came, number: number) => Said, basics: Partial<HttpRegistryOptions> = {}) {
    const server: ScriptedServer = await scriptedServer((request, _response, number) => script(request, number));
    open.push(server);
    const log = recordedLog();
    return { server, registry: clientWith({ ...basics, log }), log, web: reference(server.host, 'acme/web:1') };
  }

  const challenge = (host: string | undefined) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="http://${host}/token",service="s"` },
  });
  const found: Said = {
    headers: {
      'docker-content-digest': image.digest,
      'content-type': image.mediaType,
      'content-length': String(image.bytes.length),
    },
  };

  it.each<readonly [string, string | Uint8Array, string]>([
    ['token', '{"token":"abc"}', 'Bearer abc'],
    ['access_token', '{"access_token":"abc"}', 'Bearer abc'],
    ['both, differing', '{"token":"abc","access_token":"def"}', 'Bearer abc'],
    ['expires_in of no use', '{"token":"abc","expires_in":"soon"}', 'Bearer abc'],
    ['expires_in negative', '{"token":"abc","expires_in":-5}', 'Bearer abc'],
    ['expires_in huge', '{"token":"abc","expires_in":1e300}', 'Bearer abc'],
    ['none', '{}', 'DCA-REG-013'],
    ['empty', '{"token":""}', 'DCA-REG-013'],
    ['a number', '{"token":5}', 'DCA-REG-013'],
    ['null', 'null', 'DCA-REG-013'],
    ['a line break', '{"token":"abc\\r\\nX-Evil: 1"}', 'DCA-REG-013'],
    ['a space', '{"token":"a b"}', 'DCA-REG-013'],
    ['no ASCII', '{"token":"ä"}', 'DCA-REG-013'],
    ['no JSON', 'token', 'DCA-REG-013'],
    ['cut JSON', '{"token":"abc', 'DCA-REG-013'],
    ['100 KB', JSON.stringify({ token: 'x'.repeat(100_000) }), 'DCA-REG-032'],
    ['nothing', '', 'DCA-REG-013'],
  ])('case 37: a token reply with %s', async (_name, body, outcome) => {
    const { server, registry, web } = await scripted(({ url, headers }) =>
      url.startsWith('/token')
        ? { headers: { 'content-type': 'application/json' }, body }
        : headers.authorization
          ? found
          : challenge(headers.host),
    );
    const code = await codeOf(registry.resolve(web));
    const used = server.came.find(({ url, headers }) => url.startsWith('/v2/') && headers.authorization)?.headers
      .authorization;
    expect(used ?? code).toBe(outcome);
    expect(server.came.filter(({ url }) => url.startsWith('/token')).length).toBeLessThanOrEqual(5);
  });

  it('case 13: every token and the pair of user and password are masked before they are used', async () => {
    const { registry, web, log } = await scripted(({ url, headers }) =>
      url.startsWith('/token')
        ? {
            headers: { 'content-type': 'application/json' },
            body: '{"token":"the-token","refresh_token":"the-refresh"}',
          }
        : headers.authorization
          ? found
          : challenge(headers.host),
    );
    await registry.resolve(web);
    expect(log.masks).toEqual(
      expect.arrayContaining([
        'the-token',
        'the-refresh',
        'my-password',
        Buffer.from('me:my-password').toString('base64'),
      ]),
    );
    expect(log.lines.join('\n')).not.toMatch(/the-token|the-refresh|my-password/);
  });

  it('case 40: tokens rather than passwords where both are offered', async () => {
    const { server, registry, web } = await scripted(({ url, headers }) => {
      if (url.startsWith('/token')) return { headers: { 'content-type': 'application/json' }, body: '{"token":"abc"}' };
      return headers.authorization
        ? found
        : {
            status: 401,
            headers: { 'www-authenticate': ['Basic realm="x"', `Bearer realm="http://${headers.host}/token"`] },
          };
    });
    await registry.resolve(web);
    expect(server.came.at(-1)?.headers.authorization).toBe('Bearer abc');
  });

  it('a 401 without a challenge: /v2/ is asked for one', async () => {
    const { server, registry, web } = await scripted(({ url, headers }) => {
      if (url === '/v2/') return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } };
      return headers.authorization ? found : { status: 401 };
    });
    expect((await registry.resolve(web))?.digest).toBe(image.digest);
    expect(server.came.map(({ url }) => url)).toEqual(['/v2/acme/web/manifests/1', '/v2/', '/v2/acme/web/manifests/1']);
  });

  it.each(['Negotiate', 'Digest realm="x"', 'rubbish'])(
    'a challenge that nobody can meet (%s) is "denied"',
    async (header) => {
      const { registry, web } = await scripted(() => ({ status: 401, headers: { 'www-authenticate': header } }));
      expect(await codeOf(registry.resolve(web))).toBe('DCA-REG-010');
    },
  );

  it.each([429, 500, 502, 503])('case 34: a token service that answers %i once is asked again', async (status) => {
    let broken = true;
    const { registry, web } = await scripted(({ url, headers }) => {
      if (!url.startsWith('/token')) return headers.authorization ? found : challenge(headers.host);
      const said: Said = broken
        ? { status, headers: { 'retry-after': '0' } }
        : { headers: { 'content-type': 'application/json' }, body: '{"token":"abc"}' };
      broken = false;
      return said;
    });
    expect((await registry.resolve(web))?.digest).toBe(image.digest);
  });

  it('a token service that is out of order is told as that, not as denied or absent', async () => {
    const { registry, web } = await scripted(({ url, headers }) =>
      url.startsWith('/token') ? { status: 503 } : challenge(headers.host),
    );
    expect(await codeOf(registry.resolve(web))).toBe('DCA-REG-020');
  });

  it('each identity token of a configuration is replaced by its own, and by no other', async () => {
    const asked: string[] = [];
    const script = ({ url, headers, body }: Came): Said => {
      if (url !== '/token') return headers.authorization ? found : challenge(headers.host);
      const sent = new URLSearchParams(body.toString()).get('refresh_token') ?? '';
      asked.push(sent);
      return { body: JSON.stringify({ access_token: 't', refresh_token: `next ${sent}` }) };
    };
    const server = await scriptedServer((request) => script(request));
    open.push(server);
    const auths = Object.fromEntries(
      ['a', 'b'].map((name) => [`${server.host}/${name}`, { identitytoken: `of ${name}` }]),
    );
    const registry = client({ environment: { HOME: '/nowhere', DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) } });
    open.push(registry);
    for (const path of ['a/1', 'b/1', 'a/2', 'b/2']) await registry.resolve(reference(server.host, `${path}:1`));
    expect(asked).toEqual(['of a', 'of b', 'next of a', 'next of b']);
  });

  it('case 121: GHCR says 403 at its token service to whoever may not write: all that is read at once is read', async () => {
    const { registry, web } = await scripted(({ url, headers }) => {
      if (url.startsWith('/token')) return url.includes('push') ? { status: 403 } : { body: '{"token":"to-read"}' };
      return headers.authorization === 'Bearer to-read' ? found : challenge(headers.host);
    });
    registry.willWrite([web]);
    const read = await Promise.all([registry.resolve(web), registry.resolve(web), registry.resolve(web)]);
    expect(read.map((one) => one?.digest)).toEqual([image.digest, image.digest, image.digest]);
  });

  it('GHCR says 403 at its token service for what may not be seen', async () => {
    const { registry, web } = await scripted(({ url, headers }) =>
      url.startsWith('/token')
        ? { status: 403, body: '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}' }
        : challenge(headers.host),
    );
    expect(await codeOf(registry.resolve(web))).toBe('DCA-REG-010');
  });
});
