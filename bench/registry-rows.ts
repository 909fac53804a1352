/** Rows that need a registry: 100 images promoted beside `skopeo copy`, and verified beside `docker pull`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDockerEngine } from '../__tests__/support/docker-engine.ts';
import { amd64, buildImage, seedImage } from '../__tests__/support/images.ts';
import { type RunningRegistry, startRegistry } from '../__tests__/support/registry-server.ts';
import { type Candidate, runOnce } from './measure.ts';
import { bundle, type Row, temporary } from './row.ts';

const count = 100;
const users = { robot: 'correct-horse-battery' };

export function registryRows(): readonly Row[] {
  return [
    promoteRow('tag-latest: 100 images to latest, read back', 0.25, 0),
    promoteRow('tag-latest: the same with 40 ms a request and a token for each repository', 0.35, 40),
    gateRow(),
  ];
}

function promoteRow(title: string, ratio: number, latency: number): Row {
  return {
    title,
    target: { ratio },
    rounds: latency > 0 ? 3 : 5,
    candidates: () => promoteCandidates(count, latency),
  };
}

export async function promoteCandidates(
  images: number,
  latency: number,
  heavy = true,
): Promise<readonly [reference: Candidate, ours: Candidate]> {
  const registry = await seeded(images, latency, heavy);
  const forget = () => {
    for (const name of names(images)) registry.repositories.get(name)?.tags.delete('latest');
  };
  const config = dockerConfig(registry, latency > 0);
  const flags = '--all --preserve-digests --src-tls-verify=false --dest-tls-verify=false';
  const copy = `skopeo copy -q ${flags} docker://${registry.host}/img-{}:1.2.3 docker://${registry.host}/img-{}:latest`;
  const env = { PATH: process.env.PATH ?? '', HOME: config, REGISTRY_AUTH_FILE: join(config, 'config.json') };
  const script = `seq 0 ${images - 1} | xargs -P8 -I{} ${copy}`;
  const ours = await bundle('tag-latest', {
    cwd: config,
    inputs: {
      images: names(images)
        .map((name) => `${registry.host}/${name}:1.2.3`)
        .join('\n'),
      version: '1.2.3',
    },
    env: { DOCKER_CONFIG: config },
  });
  return [
    { name: 'skopeo copy, 8 at a time', command: ['sh', '-c', script], env, before: forget },
    {
      ...ours,
      before: async () => {
        forget();
        await ours.before?.();
      },
      after: registry.close,
    },
  ];
}

function gateRow(): Row {
  return {
    title: 'digest-gate verify: 100 images from the registry',
    target: { ratio: 0.1 },
    rounds: 3,
    candidates: async () => {
      const registry = await seeded(count, 0);
      const engine = await startDockerEngine({ insecureRegistries: [registry.host] });
      const pull = `docker pull -q ${registry.host}/img-{} && docker inspect --format '{{.RootFS.Layers}}' ${registry.host}/img-{}`;
      const peer: Candidate = {
        name: 'docker pull and inspect, 8 at a time',
        command: [
          'sh',
          '-c',
          `seq 0 ${count - 1} | xargs -P8 -I{} sh -c "${pull.replaceAll('img-{}', 'img-{}:1.2.3')}"`,
        ],
        env: engine.environment,
        before: async () => {
          await engine.docker(['system', 'prune', '-af']);
        },
        after: engine.close,
      };
      return [peer, await verifyCandidate(registry, count)];
    },
  };
}

/** The gate, over images that were recorded before. */
async function verifyCandidate(registry: RunningRegistry, images: number): Promise<Candidate> {
  const inputs = {
    source: 'registry',
    store: 'file',
    images: names(images)
      .map((name) => `${name}=${registry.host}/${name}:1.2.3`)
      .join('\n'),
  };
  const cwd = temporary('reports');
  await runOnce(await bundle('digest-gate', { cwd, inputs: { ...inputs, mode: 'record' } }));
  const ours = await bundle('digest-gate', { cwd, inputs: { ...inputs, mode: 'verify' } });
  return { ...ours, after: registry.close };
}

export async function gateCandidate(images: number): Promise<Candidate> {
  return verifyCandidate(await seeded(images, 0, false), images);
}

/**
 * Repositories with one image each: a layer that all share, one for ten, and a small one of its own.
 *
 * @param heavy layers of a size worth pulling; our actions read none, so that growth is measured without
 */
async function seeded(images: number, latency: number, heavy = true): Promise<RunningRegistry> {
  const auth = latency > 0 ? ({ auth: { kind: 'token', users } } as const) : {};
  const registry = await startRegistry({ latency, ...auth });
  const noise = (text: string, size: number) =>
    Array.from({ length: size }, (_, at) => `${text} ${(at * 2654435761) % 4294967296}\n`).join('');
  for (const [at, name] of names(images).entries()) {
    const layers = [
      { files: { base: noise('base', heavy ? 40_000 : 40) } },
      { files: { group: noise(`group ${Math.floor(at / 10)}`, heavy ? 20_000 : 20) } },
      { files: { own: noise(`own ${at}`, heavy ? 2000 : 2) } },
    ];
    seedImage(
      registry.store,
      name,
      '1.2.3',
      buildImage({ layers, platform: amd64, config: { Labels: { 'org.opencontainers.image.version': '1.2.3' } } }),
    );
  }
  return registry;
}

function dockerConfig(registry: RunningRegistry, withUser: boolean): string {
  const folder = temporary('docker');
  const auth = Buffer.from(`robot:${users.robot}`).toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: withUser ? { [registry.host]: { auth } } : {} }));
  return folder;
}

function names(images: number): readonly string[] {
  return Array.from({ length: images }, (_, at) => `img-${at}`);
}
