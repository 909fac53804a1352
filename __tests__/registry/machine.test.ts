/**
 * What a runner's machine sets up, as the bundles meet it: proxies, an authority of its own, a credential helper, auth files; and the
 * real Distribution with htpasswd, from record to promotion.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createSecureServer } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificate } from '../support/certificates.ts';
import { describeWith } from '../support/describe-with.ts';
import { startDistribution, user } from '../support/distribution.ts';
import { buildImage, buildMultiPlatform, seedImage } from '../support/images.ts';
import { pushImage } from '../support/push-image.ts';
import { type RunningRegistry, startRegistry } from '../support/registry-server.ts';
import { runBundle } from '../support/run-bundle.ts';

const authority = certificate({ name: 'authority of this company', authority: true });
const login = { robot: 'planted-password' };
const auth = Buffer.from('robot:planted-password').toString('base64');
const image = buildImage();
const closing: { close: () => void }[] = [];
let folder: string;
let registry: RunningRegistry;
/** `registry.test` is known to the proxy alone. */
let host: string;
let secureHost: string;
let proxy: string;
let asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dca-machine-'));
  registry = await startRegistry({ auth: { kind: 'basic', users: login } });
  seedImage(registry.store, 'acme/web', 'build', image);
  const registryPort = Number(registry.host.split(':')[1]);
  const { pem, keyPem } = certificate({
    name: 'registry.test',
    hosts: ['registry.test', 'ghcr.io'],
    issuer: authority,
  });
  const secure = createSecureServer({ cert: pem, key: keyPem }, (socket) => forward(socket, registryPort));
  const securePort = await listening(secure);
  secureHost = `registry.test:${securePort}`;
  host = 'registry.test';
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const { pathname, search } = new URL(incoming.url ?? '');
    const upstream = connect(registryPort, '127.0.0.1');
    const headers = Object.entries({ ...incoming.headers, connection: 'close' }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    upstream.write(`${incoming.method} ${pathname}${search} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
    incoming.pipe(upstream, { end: false });
    if (outgoing.socket) upstream.pipe(outgoing.socket);
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    // Every name leads to the registry of the test.
    forward(socket, securePort);
  });
  proxy = `http://127.0.0.1:${await listening(server)}`;
  writeFileSync(join(folder, 'ca.pem'), authority.pem);
});
afterAll(async () => {
  for (const { close } of closing) close();
  await registry.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
  registry.forgetRequests();
  registry.repositories.get('acme/web')?.tags.delete('latest');
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push({ close: () => server.close() });
  return (server.address() as AddressInfo).port;
}

function forward(socket: Socket, port: number): void {
  const upstream = connect(port, '127.0.0.1');
  socket.pipe(upstream).pipe(socket);
  for (const [one, other] of [
    [socket, upstream],
    [upstream, socket],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

function file(path: string, content: unknown): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, typeof content === 'string' ? content : JSON.stringify(content));
  return whole;
}

const promote = (at: string, env: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) =>
  runBundle('tag-latest', { inputs: { images: `${at}/acme/web@${image.digest}`, ...more }, env });
const latest = () => registry.repositories.get('acme/web')?.tags.get('latest');

describe('through a proxy', () => {
  it('https, with the authority of NODE_EXTRA_CA_CERTS and the password of a credential helper', async () => {
    const said = JSON.stringify({ ServerURL: secureHost, Username: 'robot', Secret: login.robot });
    const bin = join(folder, 'bin');
    chmodSync(
      file('bin/docker-credential-company', `#!/bin/sh\ntest "$(cat)" = '${secureHost}' && echo '${said}'\n`),
      0o755,
    );
    file('docker/config.json', { credHelpers: { [secureHost]: 'company' } });
    const run = await promote(secureHost, {
      HTTPS_PROXY: proxy,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      DOCKER_CONFIG: join(folder, 'docker'),
      PATH: `${bin}:${process.env.PATH ?? ''}`,
    });
    expect(run.errors).toEqual([]);
    expect(latest()).toBe(image.digest);
    expect([...new Set(asked)]).toEqual([`CONNECT ${secureHost}`]);
    expect(run.masks).toContain(login.robot);
    const unknown = await promote(secureHost, { HTTPS_PROXY: proxy });
    expect(unknown.errors.join()).toMatch(/DCA-REG-0\d\d/);
    expect(unknown.errors.join()).toContain('certificate');
  });

  it('http for a host of `insecure-registries`, with the password of a file', async () => {
    const REGISTRY_AUTH_FILE = file('auth.json', { auths: { [`${host}/acme`]: { auth } } });
    const refused = await promote(host, { HTTP_PROXY: proxy, REGISTRY_AUTH_FILE });
    expect(refused.exitCode).toBe(1);
    expect(asked).toEqual([]);
    const run = await promote(host, { HTTP_PROXY: proxy, REGISTRY_AUTH_FILE }, { 'insecure-registries': host });
    expect(run.errors).toEqual([]);
    expect(latest()).toBe(image.digest);
    expect(asked.every((line) => line.includes(` http://${host}/v2/acme/web/manifests/`))).toBe(true);
  });
});

describe('summaries', () => {
  it('are tables with before → after and links to the packages', async () => {
    const env = {
      HTTPS_PROXY: proxy,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'ghcr.io': { auth } } }),
    };
    const old = buildImage({ layers: [{ files: { app: 'old' } }] });
    seedImage(registry.store, 'acme/web', 'latest', old);
    const gate = (mode: string, images: string) =>
      runBundle('digest-gate', { cwd: folder, env, inputs: { mode, images, source: 'registry', store: 'file' } });
    const short = (digest: string) => `\`${digest.slice(0, 19)}\``;
    const page = '[`web`](https://ghcr.io/acme/web)';
    const recorded = await gate('record', 'web=ghcr.io/acme/web:build');
    expect(recorded.summary).toContain(`| ${page} |`);
    const verified = await gate('verify', 'web=ghcr.io/acme/web:build');
    expect(verified.summary).toContain(`| ${page} | \`manifest\` | ✅ equal | ${short(image.digest)} |`);
    const changed = await gate('verify', 'web=ghcr.io/acme/web:latest');
    expect(changed.summary).toContain(`| ❌ differs | ${short(image.digest)} → ${short(old.digest)} |`);
    const promoted = await runBundle('tag-latest', { env, inputs: { images: verified.outputs.images ?? '' } });
    expect(promoted.errors).toEqual([]);
    expect(promoted.summary).toContain(
      `| [\`ghcr.io/acme/web:latest\`](https://ghcr.io/acme/web) | ${short(old.digest)} → ${short(image.digest)} | ✅ moved | promoted |`,
    );
  });
});

describe('passwords', () => {
  it.each([
    [
      'REGISTRY_AUTH_FILE',
      () => ({ REGISTRY_AUTH_FILE: file('one/auth.json', { auths: { [registry.host]: { auth } } }) }),
    ],
    [
      'XDG_RUNTIME_DIR',
      () => {
        file('two/containers/auth.json', { auths: { [registry.host]: { auth } } });
        return { XDG_RUNTIME_DIR: join(folder, 'two') };
      },
    ],
    ['DOCKER_AUTH_CONFIG', () => ({ DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [registry.host]: { auth } } }) })],
  ] as const)('are found by %s', async (_, env) => {
    const run = await promote(registry.host, env());
    expect(run.errors).toEqual([]);
    expect(latest()).toBe(image.digest);
    expect(run.stdout.replaceAll(/::add-mask::.*\n/g, '') + run.stderr + run.summary).not.toContain(login.robot);
  });
});

describeWith(['docker-registry'], 'the real Distribution with htpasswd', () => {
  it('records, verifies and promotes', async () => {
    const real = await startDistribution({ auth: 'htpasswd' });
    try {
      const multi = buildMultiPlatform({}, 'new');
      await pushImage(real.host, 'acme/api', 'build', multi, user);
      const images = `api=${real.host}/acme/api:build`;
      const gate = (mode: string) =>
        runBundle('digest-gate', { cwd: folder, inputs: { ...user, mode, source: 'registry', store: 'file', images } });
      const recorded = await gate('record');
      expect(recorded.errors).toEqual([]);
      const verified = await gate('verify');
      expect(verified.outputs).toMatchObject({ verified: 'true', seal: recorded.outputs.seal });
      const promoted = await runBundle('tag-latest', {
        inputs: {
          ...user,
          images: verified.outputs.images ?? '',
          verified: verified.outputs.verified ?? '',
          'require-verified': 'true',
        },
      });
      expect(promoted.errors).toEqual([]);
      expect(promoted.outputs.pinned).toBe(`${real.host}/acme/api@${multi.digest}`);
    } finally {
      await real.close();
    }
  });
});
