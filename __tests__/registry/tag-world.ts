/** One registry with a tag that may move: `latest` holds `old`; `fresh` and `third` are there without a tag. */
import { afterEach, beforeEach } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry, HttpRegistryOptions } from '../../src/registry/http-registry.ts';
import type { RawManifest } from '../../src/registry/registry.ts';
import { client, reference } from '../support/client.ts';
import { buildImage, seedImage, type TestImage } from '../support/images.ts';
import type { Quirks } from '../support/registry-routes.ts';
import { type RegistryRequest, type RunningRegistry, startRegistry } from '../support/registry-server.ts';

export const [old, fresh, third] = ['old', 'fresh', 'third'].map((name) =>
  buildImage({ config: { Labels: { name } } }),
) as [TestImage, TestImage, TestImage];

export const raw = (image: TestImage): RawManifest => ({
  digest: image.digest as Digest,
  mediaType: image.mediaType,
  bytes: image.bytes,
});
export const isPut = ({ method }: RegistryRequest) => method === 'PUT';

/** Started anew for each test of the file that calls it. */
export function tagWorld() {
  let server: RunningRegistry;
  let registry: HttpRegistry;

  const start = async (quirks: Quirks = {}, options: Partial<HttpRegistryOptions> = {}): Promise<void> => {
    server = await startRegistry({ quirks });
    registry = client({ verifyTimeout: 1000, ...options });
    for (const image of [fresh, third]) seedImage(server.store, 'acme/web', undefined, image);
    seedImage(server.store, 'acme/web', 'latest', old);
  };
  const stop = async (): Promise<void> => {
    registry.close();
    await server.close();
  };
  beforeEach(() => start());
  afterEach(stop);

  const repository = () => reference(server.host, 'acme/web');
  return {
    get server() {
      return server;
    },
    get registry() {
      return registry;
    },
    restart: async (quirks: Quirks, options: Partial<HttpRegistryOptions> = {}): Promise<void> => {
      await stop();
      await start(quirks, options);
    },
    /** Another client of the same registry. */
    reopen: (options: Partial<HttpRegistryOptions>): void => {
      registry.close();
      registry = client(options);
    },
    repository,
    put: (tag: string, image = fresh, known?: Digest | 'absent') =>
      registry.putTag({ repository: repository(), tag, manifest: raw(image), ...(known ? { known } : {}) }),
    holds: (tag: string) => server.repositories.get('acme/web')?.tags.get(tag),
    methods: () => server.requests.map(({ method }) => method),
  };
}
