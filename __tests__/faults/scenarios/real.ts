/**
 * The real CNCF Distribution behind the proxy, with tokens of a service of its own: a promotion of two images, and a gate that
 * verifies one. One server for all runs; each has repositories of its own in it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningDistribution, startDistribution, user } from '../../support/distribution.ts';
import { buildImage, type TestImage } from '../../support/images.ts';
import { digestAt, pushImage } from '../../support/push-image.ts';
import { runBundle } from '../../support/run-bundle.ts';
import { commandText } from '../kinds.ts';
import type { Scenario, World } from '../scenario.ts';
import { untrue } from './promote.ts';

let running: Promise<RunningDistribution> | undefined;
let worlds = 0;

/** For the end of who used the scenarios: a server that runs keeps Jest from ending. */
export async function closeReal(): Promise<void> {
  await (await running)?.close();
  running = undefined;
}

async function room() {
  running ??= startDistribution({ auth: 'token' }).then((server) => {
    process.once('exit', () => server.kill());
    return server;
  });
  const server = await running;
  worlds += 1;
  const room = `room-${String(worlds).padStart(5, '0')}`;
  const { origin: tokens } = new URL(server.tokens?.realm ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'dca-real-'));
  return {
    ...{ server, room, folder },
    shared: {
      upstreams: {
        registry: { url: `http://${server.host}`, role: 'registry' },
        tokens: { url: tokens, role: 'registry' },
      },
      unique: room,
      secrets: [user.password],
      folders: [folder],
      close: () => rmSync(folder, { recursive: true, force: true }),
    } as const satisfies Partial<World>,
    inputs: (tokenHost: string) => ({ ...user, 'token-hosts': tokenHost }),
  };
}

const version = (name: string, text: string): TestImage =>
  buildImage({
    layers: [{ files: { app: `${name} ${text}` } }],
    config: { Labels: { 'org.opencontainers.image.version': text, note: commandText } },
  });

export const promoteReal: Scenario = {
  name: 'tag-latest on Distribution',
  action: 'tag-latest',
  expects: { exitCode: 0, outputs: { promoted: '4', skipped: '0' } },
  build: async () => {
    const { server, room: where, folder, shared, inputs } = await room();
    const names = ['one', 'two'].map((name) => `${where}/${name}`);
    const images = new Map(names.map((path) => [path, version(path.slice(-3), '1.1.0')]));
    for (const [path, image] of images) {
      await pushImage(server.host, path, 'latest', version(path.slice(-3), '1.0.0'), user);
      await pushImage(server.host, path, undefined, image, user);
    }
    const keys = names.flatMap((path) => ['latest', '1.1.0'].map((tag) => [path, tag] as const));
    let held: ReadonlyMap<string, string | undefined> = new Map();
    const look = async () => {
      const found = keys.map(
        async ([path, tag]) => [`${path}:${tag}`, await digestAt(server.host, path, tag, user)] as const,
      );
      held = new Map(await Promise.all(found));
    };
    await look();
    const before = held;
    return {
      ...shared,
      look,
      state: () => [...held],
      flaw: (run) => {
        const third = [...held].find(
          ([key, digest]) => digest !== before.get(key) && digest !== images.get(key.split(':')[0] ?? '')?.digest,
        );
        if (third) return `a third state: ${third.join(' is ')}`;
        return run && untrue(run, held);
      },
      call: (at) => ({
        cwd: folder,
        inputs: {
          ...inputs(at('tokens')),
          images: [...images].map(([path, { digest }]) => `${at('registry')}/${path}@${digest}`).join('\n'),
          version: '1.1.0',
          tags: '{version}\nlatest',
        },
      }),
    } satisfies World;
  },
};

/** Another build of what was recorded, so that layers and configuration are compared. */
export const verifyReal: Scenario = {
  name: 'digest-gate on Distribution',
  action: 'digest-gate',
  expects: { exitCode: 0, outputs: { verified: 'true', differences: '[]' } },
  volatile: { seal: /^sha256:[0-9a-f]{64}$/ },
  build: async () => {
    const { server, room: where, folder, shared, inputs } = await room();
    const image = (created: string) => buildImage({ layers: [{ files: { app: 'one' } }], created });
    const call = (host: string, tokenHost: string, mode: string) => ({
      cwd: folder,
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
      inputs: { ...inputs(tokenHost), mode, source: 'registry', store: 'file', images: `one=${host}/${where}/one:1` },
    });
    await pushImage(server.host, `${where}/one`, '1', image('2026-01-01T00:00:00Z'), user);
    const recorded = await runBundle(
      'digest-gate',
      call(server.host, new URL(server.tokens?.realm ?? '').host, 'record'),
    );
    if (recorded.exitCode !== 0) throw new Error(`not recorded: ${recorded.errors.join()}`);
    await pushImage(server.host, `${where}/one`, '1', image('2027-01-01T00:00:00Z'), user);
    return {
      ...shared,
      state: () => undefined,
      call: (at) => call(at('registry'), at('tokens'), 'verify'),
    } satisfies World;
  },
};
