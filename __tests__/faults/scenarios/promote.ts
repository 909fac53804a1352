/** tag-latest: three images with a version move to `latest` and get their version's tag, in a registry with tokens; and a copy to another registry. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildImage, buildMultiPlatform, seedImage, type TestImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import type { BundleRun } from '../../support/run-bundle.ts';
import { commandText } from '../kinds.ts';
import type { Scenario, World } from '../scenario.ts';

export const password = 'pass-f4u1t-w0rd';
const user = 'robot';

function version(name: string, text: string): TestImage {
  const config = { Labels: { 'org.opencontainers.image.version': text, note: commandText } };
  return buildImage({ layers: [{ files: { app: `${name} ${text}` } }], config });
}

export function promotion(count: number): Scenario {
  const names = Array.from({ length: count }, (_, index) => `acme/app-${index}`);
  return {
    name: count === 3 ? 'tag-latest promote' : `tag-latest promote of ${count}`,
    action: 'tag-latest',
    expects: { exitCode: 0, outputs: { promoted: String(2 * count), skipped: '0' } },
    build: async () => {
      const registry = await startRegistry({ auth: { kind: 'token', users: { [user]: password } } });
      const folder = mkdtempSync(join(tmpdir(), 'dca-promote-'));
      for (const name of names) {
        seedImage(registry.store, name, 'latest', version(name, '1.0.0'));
        seedImage(registry.store, name, undefined, version(name, '1.1.0'));
      }
      const tags = () => tagsOf(registry, names, ['latest', '1.1.0']);
      const before = tags();
      const after = new Map([...before.keys()].map((key) => [key, version(key.split(':')[0] ?? '', '1.1.0').digest]));
      return {
        upstreams: { registry: { url: registry.url, role: 'registry' } },
        secrets: [password],
        folders: [folder],
        state: () => [...tags()],
        flaw: (run) => {
          const third = [...tags()].find(([key, digest]) => digest !== before.get(key) && digest !== after.get(key));
          if (third) return `a third state: ${third.join(' is ')}`;
          return run && untrue(run, tags());
        },
        call: (at) => ({
          cwd: folder,
          inputs: {
            images: names.map((name) => `${at('registry')}/${name}@${version(name, '1.1.0').digest}`).join('\n'),
            version: '1.1.0',
            tags: '{version}\nlatest',
            username: user,
            password,
          },
        }),
        close: async () => {
          rmSync(folder, { recursive: true, force: true });
          await registry.close();
        },
      } satisfies World;
    },
  };
}

type Tags = ReadonlyMap<string, string | undefined>;

function tagsOf(registry: RunningRegistry, names: readonly string[], tags: readonly string[]): Tags {
  const keys = names.flatMap((name) => tags.map((tag) => [name, tag] as const));
  return new Map(keys.map(([name, tag]) => [`${name}:${tag}`, registry.repositories.get(name)?.tags.get(tag)]));
}

interface Move {
  readonly image: string;
  readonly tag: string;
  readonly digest: string;
  readonly previous: string | null;
  readonly action: string;
  readonly reason: string;
}

/** What the output `result` says must be what the registry holds, whether the step failed or not. */
export function untrue({ outputs, exitCode }: BundleRun, tags: Tags): string | undefined {
  const moves = JSON.parse(outputs.result ?? '[]') as readonly Move[];
  for (const { image, tag, digest, action, reason } of moves) {
    // Said as what it may be, so that it is put back; the reason says that nobody knows.
    if (exitCode === 1 && reason.startsWith('not known whether')) continue;
    const held = tags.get(`${image.replace(/^[^/]+\//, '').replace(/@.*$/, '')}:${tag}`);
    const claims = ['moved', 'created', 'unchanged'].includes(action);
    if (claims && held !== digest) return `${image}:${tag} is said to be ${action} (${reason}) and holds ${held}`;
    if (action === 'rolled-back' && held === digest)
      return `${image}:${tag} is said to be rolled back (${reason}) and is not`;
    if (exitCode === 0 && !claims) return `exit 0 with ${image}:${tag} ${action}`;
  }
  return undefined;
}

const copied = buildMultiPlatform({ config: { User: 'app' } }, 'new');

export const copy: Scenario = {
  name: 'tag-latest copy',
  action: 'tag-latest',
  expects: { exitCode: 0, outputs: { promoted: '1' } },
  build: async () => {
    const [source, target] = await Promise.all([startRegistry(), startRegistry()]);
    const folder = mkdtempSync(join(tmpdir(), 'dca-copy-'));
    seedImage(source.store, 'acme/web', '1', copied);
    seedImage(target.store, 'mirror/web', 'latest', version('old', '0.9.0'));
    const before = target.repositories.get('mirror/web')?.tags.get('latest');
    const held = () => target.repositories.get('mirror/web');
    return {
      upstreams: { source: { url: source.url, role: 'registry' }, target: { url: target.url, role: 'registry' } },
      secrets: [],
      folders: [folder],
      state: () => [
        held()?.tags.get('latest'),
        [...(held()?.manifests.keys() ?? [])].sort(),
        [...(held()?.blobs.keys() ?? [])].sort(),
      ],
      flaw: () => {
        const digest = held()?.tags.get('latest');
        if (digest === before) return undefined;
        if (digest !== copied.digest) return `a third state: ${digest}`;
        const lacks = [...copied.blobs].some(([blob, bytes]) => held()?.blobs.get(blob)?.equals(bytes) !== true);
        return lacks ||
          copied.manifests.some((one) => held()?.manifests.get(one.digest)?.bytes.equals(one.bytes) !== true)
          ? 'the tag is on an image that is not whole'
          : undefined;
      },
      call: (at) => ({
        cwd: folder,
        inputs: { images: `${at('source')}/acme/web:1`, to: `${at('target')}/mirror/{name}`, tags: 'latest' },
      }),
      close: async () => {
        rmSync(folder, { recursive: true, force: true });
        await Promise.all([source.close(), target.close()]);
      },
    } satisfies World;
  },
};
