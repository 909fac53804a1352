/** A registry, or two, and images that are copied from one repository to another. */
import { afterEach } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { client, reference } from '../support/client.ts';
import { buildImage, buildMultiPlatform, seedImage, type TestImage } from '../support/images.ts';
import type { Quirks } from '../support/registry-routes.ts';
import { type RegistryRequest, type RunningRegistry, startRegistry } from '../support/registry-server.ts';

const noise = Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * 7919 + (index >> 5)) % 253));
export const large = buildImage({
  layers: [
    { files: { noise }, compression: 'none' },
    { files: { small: 'x' }, compression: 'zstd' },
  ],
});
export const multi = buildMultiPlatform({}, 'new');
const open: { readonly close: () => unknown }[] = [];

export function closedAtTheEnd(one: { readonly close: () => unknown }): void {
  open.push(one);
}

/** Closes what `world` opened, after each test of the file that calls it. */
export function closeWorlds(): void {
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
}

export interface World {
  readonly source: RunningRegistry;
  readonly target: RunningRegistry;
  readonly registry: HttpRegistry;
  readonly copy: (image: TestImage) => Promise<void>;
  readonly arrived: (image: TestImage) => boolean;
}

export const isStart = ({ method, path }: RegistryRequest) => method === 'POST' && path.endsWith('/uploads/');
export const isPatch = ({ method }: RegistryRequest) => method === 'PATCH';
export const isEnd = ({ method, path }: RegistryRequest) => method === 'PUT' && path.includes('/uploads/');
export const isManifest = ({ method, path }: RegistryRequest) => method === 'PUT' && path.includes('/manifests/');

/** Two registries, or the same one twice. */
export async function world({
  quirks = {},
  same = false,
}: {
  readonly quirks?: Quirks;
  readonly same?: boolean;
} = {}): Promise<World> {
  const source = await startRegistry({ quirks: same ? quirks : {} });
  const target = same ? source : await startRegistry({ quirks });
  const registry = client();
  open.push(registry, source, target);
  return {
    source,
    target,
    registry,
    copy: async (image) => {
      seedImage(source.store, 'acme/web', undefined, image);
      await registry.copy(
        { ...reference(source.host, 'acme/web'), digest: image.digest as Digest },
        reference(target.host, 'mirror/web'),
      );
    },
    arrived: (image) => {
      const state = target.repositories.get('mirror/web');
      const blobs = [...image.blobs].every(([digest, bytes]) => state?.blobs.get(digest)?.equals(bytes));
      return blobs && image.manifests.every(({ digest, bytes }) => state?.manifests.get(digest)?.bytes.equals(bytes));
    },
  };
}

/** `PUT manifest`, `POST mount`, … */
export const kinds = (server: RunningRegistry) =>
  server.requests.map(({ method, path, query }) => {
    const upload = query.has('mount') ? 'mount' : 'upload';
    return `${method} ${path.includes('/manifests/') ? 'manifest' : path.includes('/uploads') ? upload : 'blob'}`;
  });
export const countOf = (server: RunningRegistry, kind: string) => kinds(server).filter((one) => one === kind).length;
