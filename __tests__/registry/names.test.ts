/** What is no name of a repository or tag never becomes a request. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { client, codeOf, reference } from '../support/client.ts';
import { buildImage } from '../support/images.ts';
import { type RunningRegistry, startRegistry } from '../support/registry-server.ts';

const { digest, mediaType, bytes } = buildImage();
const manifest = { digest: digest as Digest, mediaType, bytes };
let server: RunningRegistry;
let registry: HttpRegistry;

beforeAll(async () => {
  server = await startRegistry();
  registry = client();
});
afterAll(async () => {
  registry.close();
  await server.close();
});

const repository = () => reference(server.host, 'acme/web');

describe('case 47: names that are none', () => {
  it.each(['', '.', '..', '../x', 'a/b', 'a?tag=b', 'a#b', 'a b', '%2e', '-x', `${'x'.repeat(129)}`, 'a:b'])(
    'the tag %j',
    async (tag) => {
      expect(await codeOf(registry.putTag({ repository: repository(), tag, manifest }))).toBe('DCA-REG-004');
      expect(await codeOf(registry.removeTag(repository(), tag))).toBe('DCA-REG-004');
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each(['..', 'a/../b', '.', 'a?b', 'a#b', 'a b'])('the repository %j', async (path) => {
    expect(await codeOf(registry.resolve({ host: server.host, path, tag: '1' }))).toBe('DCA-REG-003');
    expect(server.requests).toHaveLength(0);
  });
});
