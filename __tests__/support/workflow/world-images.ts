/** The images in the registry of a pipeline's world: the bases that are there before it runs, and the tags that it leaves. */
import type { EnginePool } from './engine-pool.ts';

/** Pushes an image of busybox under each name. */
export async function makeBases(names: readonly string[], engines: EnginePool): Promise<void> {
  const { engine, free } = await engines.take();
  try {
    for (const name of names) {
      await engine.makeBase(name);
      await engine.must(['push', '-q', name]);
    }
  } finally {
    await free();
  }
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
