/** Certificates and proxies. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/action/secret.ts';
import { createTransport } from '../../src/http/transport.ts';
import { trustedIn } from '../../src/http/trust.ts';
import { certificate } from '../support/certificates.ts';
import { client, codeOf, recordedLog, reference } from '../support/client.ts';
import { buildImage } from '../support/images.ts';
import { type Said, scriptedServer } from '../support/scripted-server.ts';
import { lookup } from '../support/wire.ts';

const image = buildImage();
const found: Said = {
  headers: { 'docker-content-digest': image.digest, 'content-type': image.mediaType },
  body: image.bytes,
};
const authority = certificate({ name: 'authority of the tests', authority: true });
let folder: string;
let open: { readonly close: () => unknown }[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificates-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

async function secureRegistry(words: Parameters<typeof certificate>[0]) {
  const server = await scriptedServer(() => found, certificate(words));
  open.push(server);
  const host = `registry.test:${server.port}`;
  const folders = join(folder, String(server.port));
  const trustIt = async (pem: string) => {
    await mkdir(join(folders, host), { recursive: true });
    await writeFile(join(folders, host, 'ca.crt'), pem);
  };
  const ask = (environment: Readonly<Record<string, string>> = {}) => {
    const registry = client({
      transport: createTransport({ lookup, trust: trustedIn([folders]) }),
      environment: { HOME: '/nowhere', ...environment },
    });
    open.unshift(registry);
    return codeOf(registry.resolve(reference(host, 'acme/web:1')));
  };
  return { ask, trustIt, server };
}

describe('case 49: certificates', () => {
  it('of an authority in certs.d are trusted, for that host', async () => {
    const { ask, trustIt } = await secureRegistry({
      name: 'registry.test',
      hosts: ['registry.test'],
      issuer: authority,
    });
    expect(await ask()).toBe('DCA-REG-029');
    await trustIt(authority.pem);
    expect(await ask()).toContain(image.digest);
  });

  it.each([
    ['for another name', { hosts: ['other.test'], issuer: authority }],
    ['that expired', { hosts: ['registry.test'], issuer: authority, days: -1 }],
    [
      'of another authority',
      { hosts: ['registry.test'], issuer: certificate({ name: 'somebody else', authority: true }) },
    ],
    ['signed by itself', { hosts: ['registry.test'] }],
  ])('%s are refused', async (_name, words) => {
    const { ask, trustIt, server } = await secureRegistry({ name: 'registry.test', ...words });
    await trustIt(authority.pem);
    expect(await ask()).toBe('DCA-REG-029');
    expect(server.came).toHaveLength(0);
  });

  it('are checked whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    const { ask } = await secureRegistry({ name: 'registry.test', hosts: ['registry.test'] });
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      expect(await ask({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toBe('DCA-REG-029');
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });

  it('plain http is never a second try', async () => {
    const plain = await scriptedServer(() => found);
    open.push(plain);
    const registry = client({ transport: createTransport({ lookup }) });
    open.unshift(registry);
    expect(await codeOf(registry.resolve(reference(`registry.test:${plain.port}`, 'acme/web:1')))).toMatch(
      /^DCA-REG-0(?:26|29)$/,
    );
    expect(plain.came).toHaveLength(0);
  });
});

describe('case 18: proxies', () => {
  /** A proxy that sends everything to one server. */
  async function proxyTo(
    port: number,
  ): Promise<{ readonly port: number; readonly asked: string[]; readonly authorizations: (string | undefined)[] }> {
    const asked: string[] = [];
    const authorizations: (string | undefined)[] = [];
    const server: Server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      authorizations.push(request.headers['proxy-authorization']);
      response.writeHead(200, {
        'docker-content-digest': image.digest,
        'content-type': image.mediaType,
        'content-length': image.bytes.length,
      });
      response.end(request.method === 'HEAD' ? undefined : image.bytes);
    });
    server.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      authorizations.push(request.headers['proxy-authorization']);
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({
      close: () => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      },
    });
    return { port: (server.address() as AddressInfo).port, asked, authorizations };
  }

  it('https through CONNECT, the certificate still checked, the password of the proxy sent to it alone', async () => {
    const server = await scriptedServer(
      () => found,
      certificate({ name: 'registry.test', hosts: ['registry.test'], issuer: authority }),
    );
    open.push(server);
    const proxy = await proxyTo(server.port);
    const host = `registry.test:${server.port}`;
    const folders = join(folder, `proxy-${server.port}`);
    await mkdir(join(folders, host), { recursive: true });
    await writeFile(join(folders, host, 'ca.crt'), authority.pem);
    const environment = { HOME: '/nowhere', HTTPS_PROXY: `http://user:proxy-password@127.0.0.1:${proxy.port}` };
    const log = recordedLog();
    const registry = client({
      log,
      environment,
      transport: createTransport({ environment, trust: trustedIn([folders]) }),
    });
    open.unshift(registry);
    expect(await codeOf(registry.resolve(reference(host, 'acme/web:1')))).toContain(image.digest);
    expect(proxy.asked).toEqual([`CONNECT ${host}`]);
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('user:proxy-password').toString('base64')}`]);
    expect(server.came.every(({ headers }) => headers['proxy-authorization'] === undefined)).toBe(true);
    expect(log.lines.join('\n')).not.toContain('proxy-password');
  });

  it('http to the proxy', async () => {
    const proxy = await proxyTo(1);
    const environment = { HOME: '/nowhere', http_proxy: `http://127.0.0.1:${proxy.port}` };
    const registry = client({
      environment,
      transport: createTransport({ environment }),
      insecureRegistries: ['registry.test'],
    });
    open.unshift(registry);
    expect(await codeOf(registry.resolve(reference('registry.test', 'acme/web:1')))).toContain(image.digest);
    expect(proxy.asked).toEqual(['HEAD http://registry.test/v2/acme/web/manifests/1']);
  });

  it.each([
    ['NO_PROXY', { NO_PROXY: 'registry.test' }, 'registry.test'],
    ['this machine', {}, '127.0.0.1'],
    ['localhost', {}, 'localhost'],
  ])('none for %s', async (_name, more, name) => {
    const server = await scriptedServer(() => found);
    open.push(server);
    const proxy = await proxyTo(server.port);
    const environment = { HOME: '/nowhere', HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, ...more };
    const host = `${name}:${server.port}`;
    const registry = client({
      environment,
      transport: createTransport({ environment, lookup }),
      insecureRegistries: [host],
    });
    open.unshift(registry);
    expect(await codeOf(registry.resolve(reference(host, 'acme/web:1')))).toContain(image.digest);
    expect(proxy.asked).toEqual([]);
  });

  it.each(['not a url', 'http://user:proxy-password@127.0.0.1:1'])(
    'one that cannot be used is an error that does not show it',
    async (proxy) => {
      const environment = { HOME: '/nowhere', HTTPS_PROXY: proxy };
      const log = recordedLog();
      const registry = client({
        log,
        environment,
        transport: createTransport({ environment }),
        username: 'me',
        password: new Secret('pw'),
      });
      open.unshift(registry);
      const error: unknown = await registry
        .resolve(reference('registry.test', 'acme/web:1'))
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'DCA-REG-026' });
      expect(`${String(error)} ${log.lines.join(' ')}`).not.toContain('proxy-password');
    },
  );
});
