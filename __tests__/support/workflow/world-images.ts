/** The images in the registry of a pipeline's world: the bases that are there before it runs, and the tags that it leaves. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildImage, type TestImage } from '../images.ts';
import { pathOf } from '../needs.ts';
import { pushImage } from '../push-image.ts';

/** One image of busybox for all names: the same in every world, so that no engine has to build it for each. */
let base: TestImage | undefined;
let renewals = 0;

/** Pushes it under each name: `HOST/REPOSITORY:TAG`. */
export async function pushBases(names: readonly string[]): Promise<void> {
  base ??= makeBase('first');
  await pushUnder(names, base);
}

/** Another image under that name, as after a night of its makers' work. */
export async function renewBase(name: string): Promise<void> {
  renewals += 1;
  await pushUnder([name], makeBase(`renewed ${renewals}`));
}

async function pushUnder(names: readonly string[], image: TestImage): Promise<void> {
  for (const name of names) {
    const [, host = '', repository = '', tag] = /^([^/]+)\/(.+):([^:]+)$/.exec(name) ?? [];
    await pushImage(host, repository, tag, image);
  }
}

function makeBase(state: string): TestImage {
  const busybox = pathOf('busybox') ?? 'busybox';
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n');
  const links = applets
    .filter((name) => name !== 'busybox')
    .map((name) => ({ name: `bin/${name}`, type: '2' as const, link: '/bin/busybox' }));
  const shell = { name: 'bin/busybox', content: readFileSync(busybox), mode: 0o755 };
  return buildImage({
    format: 'docker',
    layers: [
      { files: {}, entries: [{ name: 'bin/', type: '5', mode: 0o755 }, shell, ...links] },
      { files: { 'etc/base': `${state}\n` } },
    ],
    config: { Env: ['PATH=/bin'], Entrypoint: null, Cmd: ['sh'] },
  });
}

const manifestTypes = [
  'docker.distribution.manifest.v2',
  'docker.distribution.manifest.list.v2',
  'oci.image.manifest.v1',
  'oci.image.index.v1',
]
  .map((type) => `application/vnd.${type}+json`)
  .join(', ');

/** Without what a run tested and has not released, and without the indexes of attestations. */
const released = /^(?!staging-|sha256-[0-9a-f]{64}$)/;

/** Tag → digest of the tags that are released, or of those that match `which`. */
export async function tagsOf(
  host: string,
  repository: string,
  which = released,
): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(`http://${host}/v2/${repository}/tags/list`);
  if (!answer.ok) return {};
  const { tags } = (await answer.json()) as { readonly tags: readonly string[] | null };
  const digests = await Promise.all(
    (tags ?? []).map(async (tag) => {
      const { headers } = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, {
        method: 'HEAD',
        headers: { accept: manifestTypes },
      });
      return [tag, headers.get('docker-content-digest') ?? ''] as const;
    }),
  );
  return Object.fromEntries(digests.filter(([tag]) => which.test(tag)).sort());
}

/** Digests of the layers of an image for one platform. */
export async function layersOf(host: string, repository: string, digest: string): Promise<readonly string[]> {
  const answer = await fetch(`http://${host}/v2/${repository}/manifests/${digest}`, {
    headers: { accept: manifestTypes },
  });
  const { layers } = (await answer.json()) as { readonly layers: readonly { readonly digest: string }[] };
  return layers.map((layer) => layer.digest);
}
