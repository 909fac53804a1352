/** The inputs of detect-changes that reach a registry, on the wire: whose credentials, to which host, over what. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { push } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import { type RegistryOptions, type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

const users = { robot: 'correct-horse-battery' };
const login = { username: 'robot', password: users.robot };
const basic = `Basic ${Buffer.from(`robot:${users.robot}`).toString('base64')}`;
let repository: GitRepository;
let cwd: string;
const ids = { before: '', after: '' };

beforeAll(() => {
  repository = gitRepository();
  ids.before = repository.commit({ 'images/app/Dockerfile': 'FROM scratch\nCOPY . /\n' });
  ids.after = repository.commit({ 'images/app/app': '1' });
  repository.push();
  cwd = repository.checkout({ depth: 0 });
});
afterAll(() => repository.remove());

/** Asks whether the image is built: `skip-built` is a question to the registry. */
function detect(host: string, inputs: Readonly<Record<string, string>> = {}, env: object = {}): Promise<BundleRun> {
  const { event, env: variables } = push(ids);
  // `registry` is an input of plan, which is detect-changes with a matrix behind it.
  const given = { registry: `${host}/acme`, 'skip-built': 'true', ...inputs };
  return runBundle('plan', { cwd, inputs: given, event, env: { ...variables, ...env } });
}

const found = { changes: '[]', 'has-changes': 'false' };

/** What a run asked for, answered from now on: the image is there. */
async function seeded(registry: RunningRegistry, asking: () => Promise<BundleRun>): Promise<void> {
  expect((await asking()).errors).toEqual([]);
  const tag = registry.requests.map(({ path }) => /\/manifests\/(in-[0-9a-f]{16})$/.exec(path)?.[1]).find(Boolean);
  seedImage(registry.store, 'acme/app', tag ?? '', buildImage());
  registry.forgetRequests();
}

async function withRegistry(auth: RegistryOptions['auth'], body: (registry: RunningRegistry) => Promise<void>) {
  const registry = await startRegistry({ ...(auth && { auth }) });
  try {
    await body(registry);
  } finally {
    await registry.close();
  }
}

describe('username and password', () => {
  it.each([
    ['basic', { kind: 'basic', users }],
    ['token', { kind: 'token', users }],
  ] as const)('open a registry with %s authentication, and are shown nowhere', async (_, auth) => {
    await withRegistry(auth, async (registry) => {
      const refused = await detect(registry.host);
      expect(refused.exitCode).toBe(1);
      expect(refused.outputs).toEqual({});
      await seeded(registry, () => detect(registry.host, login));
      const run = await detect(registry.host, login);
      expect(run.outputs).toMatchObject(found);
      expect(run.masks).toContain(users.robot);
      expect(run.log + run.stderr + run.summary + JSON.stringify(run.outputs)).not.toContain(users.robot);
    });
  });

  it('one without the other is told before anything is asked', async () => {
    await withRegistry({ kind: 'basic', users }, async (registry) => {
      const { errors, exitCode } = await detect(registry.host, { username: 'robot' });
      expect(exitCode).toBe(1);
      expect(errors.join()).toMatch(/password/);
      expect(registry.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
    });
  });
});

describe('token-hosts', () => {
  let tokens: Server;
  let told: (string | undefined)[] = [];
  beforeAll(async () => {
    tokens = createServer((incoming, answer) => {
      told.push(incoming.headers.authorization);
      answer.end(JSON.stringify({ token: 'of-another-host' }));
    });
    await new Promise<void>((done) => tokens.listen(0, 'localhost', done));
  });
  afterAll(() => {
    tokens.close();
  });
  beforeEach(() => {
    told = [];
  });

  const other = () => `localhost:${(tokens.address() as AddressInfo).port}`;
  const pointing = (registry: RunningRegistry) =>
    registry.use(async ({ headers }, next) =>
      headers.authorization === 'Bearer of-another-host'
        ? next()
        : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${other()}/token",service="s"` } },
    );

  it('a host that is not listed is not told the password, and the error names it and the input', async () => {
    await withRegistry(undefined, async (registry) => {
      pointing(registry);
      const { errors, exitCode } = await detect(registry.host, login);
      expect(exitCode).toBe(1);
      expect(errors[0]).toContain(other());
      expect(errors[0]).toContain('token-hosts');
      expect(told.filter((line) => line !== undefined)).toEqual([]);
    });
  });

  it('one that is listed is', async () => {
    await withRegistry(undefined, async (registry) => {
      pointing(registry);
      await seeded(registry, () => detect(registry.host, { ...login, 'token-hosts': other() }));
      expect((await detect(registry.host, { ...login, 'token-hosts': other() })).outputs).toMatchObject(found);
      expect(new Set(told)).toEqual(new Set([basic]));
    });
  });
});

describe('insecure-registries', () => {
  let proxy: Server;
  let port = 0;
  beforeAll(async () => {
    // The name is known to the proxy alone: a host that is not this machine.
    proxy = createServer((incoming, answer) => {
      const { pathname, search } = new URL(incoming.url ?? '');
      const path = `${pathname}${search}`;
      const asked = request({ port, path, method: incoming.method, headers: incoming.headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 0, reply.headers);
        reply.pipe(answer);
      });
      incoming.pipe(asked);
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    proxy.close();
  });

  it('a registry is spoken to over plain http where it is listed, and else not at all', async () => {
    await withRegistry(undefined, async (registry) => {
      port = Number(registry.host.split(':')[1]);
      const env = { HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
      const refused = await detect('registry.test', {}, env);
      expect(refused.exitCode).toBe(1);
      expect(registry.requests).toEqual([]);
      const listed = { 'insecure-registries': 'registry.test' };
      await seeded(registry, () => detect('registry.test', listed, env));
      expect((await detect('registry.test', listed, env)).outputs).toMatchObject(found);
    });
  }, 120_000);
});
