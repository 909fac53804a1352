/**
 * The real CNCF Distribution (Debian package `docker-registry`), on a free loopback port with its data in a temporary
 * folder: without authentication, with htpasswd, or with tokens from the token service of the tests.
 */
import { spawn } from 'node:child_process';
import { createSign, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { certificate, type TestCertificate } from './certificates.ts';
import { pathOf } from './needs.ts';
import { type Access, startTokenServer, type TokenOptions, type TokenServer } from './token-server.ts';

/** The one user of `htpasswd` and of tokens; the hash below is of this password. */
export const user = { username: 'tester', password: 's3cret-pass' } as const;
const htpasswd = 'tester:$2y$05$abcdefghijklmnopqrstuuV7fpPozvyqJfnY19y0802WTlXUm6Rjy\n';

export interface DistributionOptions {
  readonly auth?: 'none' | 'htpasswd' | 'token';
  readonly tokens?: TokenOptions;
  /** Whether it deletes manifests and blobs; `true`. */
  readonly deletes?: boolean;
}

export interface RunningDistribution {
  readonly host: string;
  readonly tokens: TokenServer | undefined;
  readonly close: () => Promise<void>;
  /** At once, for the end of a process that keeps one for all its work. */
  readonly kill: () => void;
}

export async function startDistribution({
  auth = 'none',
  tokens: tokenOptions,
  deletes = true,
}: DistributionOptions = {}): Promise<RunningDistribution> {
  const program = pathOf('docker-registry');
  if (program === undefined) throw new Error('docker-registry is not installed');
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'distribution-'));
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const signer = auth === 'token' ? certificate({ name: 'token service of the tests', authority: true }) : undefined;
  const service = 'registry of the tests';
  const tokens =
    signer &&
    (await startTokenServer({
      users: { [user.username]: user.password },
      service,
      sign: signWith(signer, service),
      ...tokenOptions,
    }));
  await writeFile(join(folder, 'htpasswd'), htpasswd);
  if (signer) await writeFile(join(folder, 'certificate.pem'), signer.pem);
  await writeFile(
    join(folder, 'config.yml'),
    configuration({ folder, port, auth, realm: tokens?.realm ?? '', service, deletes }),
  );
  const child = spawn(program, ['serve', join(folder, 'config.yml')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await tokens?.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(`http://${host}/v2/`, () => child.exitCode === null);
  } catch {
    await close();
    throw new Error(`docker-registry did not start: ${errors.slice(-1000)}`);
  }
  const kill = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { host, tokens, close, kill };
}

interface Words {
  readonly folder: string;
  readonly port: number;
  readonly auth: string;
  readonly realm: string;
  readonly service: string;
  readonly deletes: boolean;
}

function configuration({ folder, port, auth, realm, service, deletes }: Words): string {
  const authentication = {
    none: [],
    htpasswd: ['auth:', '  htpasswd:', '    realm: tests', `    path: ${folder}/htpasswd`],
    token: [
      'auth:',
      '  token:',
      `    realm: ${realm}`,
      `    service: ${service}`,
      '    issuer: tests',
      `    rootcertbundle: ${folder}/certificate.pem`,
    ],
  }[auth];
  return [
    'version: 0.1',
    'log: { level: error }',
    'storage:',
    `  filesystem: { rootdirectory: ${folder}/data }`,
    `  delete: { enabled: ${deletes} }`,
    `http: { addr: "127.0.0.1:${port}", secret: tests }`,
    ...(authentication ?? []),
    '',
  ].join('\n');
}

/** JSON Web Tokens as Distribution takes them: its key is found by the certificate in `x5c`. */
function signWith(signer: TestCertificate, audience: string) {
  return (subject: string, access: readonly Access[]): string => {
    const now = Math.floor(Date.now() / 1000);
    const header = { typ: 'JWT', alg: 'ES256', x5c: [signer.der.toString('base64')] };
    const claims = {
      iss: 'tests',
      sub: subject,
      aud: audience,
      exp: now + 300,
      nbf: now - 10,
      iat: now,
      jti: randomUUID(),
      access,
    };
    const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const signature = createSign('sha256').update(text).sign({ key: signer.key, dsaEncoding: 'ieee-p1363' });
    return `${text}.${signature.toString('base64url')}`;
  };
}

async function untilItAnswers(url: string, alive: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && alive(); attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    await sleep(50);
  }
  throw new Error('no answer');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
