/** The client against the real CNCF Distribution: the same questions without authentication, with htpasswd and with tokens. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Secret } from '../../src/action/secret.ts';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { client, codeOf, reference } from '../support/client.ts';
import { describeWith } from '../support/describe-with.ts';
import { type RunningDistribution, startDistribution, user } from '../support/distribution.ts';
import { buildImage, buildMultiPlatform, type TestImage } from '../support/images.ts';
import { pushImage } from '../support/push-image.ts';

const multi = buildMultiPlatform(
  { layers: [{ files: { a: 'one' }, compression: 'zstd' }, { files: { b: 'two' } }] },
  'old',
);

for (const auth of ['none', 'htpasswd', 'token'] as const) {
  describeWith(['docker-registry'], `Distribution, authentication: ${auth}`, () => {
    let server: RunningDistribution;
    let registry: HttpRegistry;

    const identified = () => ({ username: user.username, password: new Secret(user.password) });
    const tokenHosts = () => (server.tokens ? [new URL(server.tokens.realm).host] : []);
    const push = (path: string, tag: string | undefined, image: TestImage) =>
      pushImage(server.host, path, tag, image, user);

    beforeAll(async () => {
      server = await startDistribution({ auth });
      registry = client({ ...(auth === 'none' ? {} : identified()), tokenHosts: tokenHosts() });
      await push('acme/web', '1.0', multi);
    });
    afterAll(async () => {
      registry.close();
      await server.close();
    });

    it('reads an index by its tag, byte for byte', async () => {
      const web = reference(server.host, 'acme/web:1.0');
      expect(await registry.resolve(web)).toEqual({
        digest: multi.digest,
        mediaType: multi.mediaType,
        size: multi.bytes.length,
      });
      const manifest = await registry.manifest(web);
      expect(manifest?.digest).toBe(multi.digest);
      expect(Buffer.from(manifest?.bytes ?? [])).toEqual(multi.bytes);
    });

    it('says absent of a tag and of a repository that are not there', async () => {
      expect(await registry.resolve(reference(server.host, 'acme/web:none'))).toBeUndefined();
      expect(await registry.manifest(reference(server.host, 'acme/nothing:1'))).toBeUndefined();
      expect(await registry.tags(reference(server.host, 'acme/nothing'))).toEqual([]);
    });

    it('moves a tag and reads it back', async () => {
      const image = buildImage({ config: { Labels: { auth } } });
      await push('acme/moved', '2.0', image);
      await push('acme/moved', 'latest', buildImage());
      const manifest = await registry.manifest(reference(server.host, 'acme/moved:2.0'));
      if (!manifest) throw new Error('not there');
      const repository = reference(server.host, 'acme/moved');
      await Promise.all(['latest', '2', '2.0.0'].map((tag) => registry.putTag({ repository, tag, manifest })));
      for (const tag of ['latest', '2', '2.0.0']) {
        expect((await registry.resolve({ ...repository, tag }))?.digest).toBe(image.digest);
      }
      expect([...(await registry.tags(repository))].sort()).toEqual(['2', '2.0', '2.0.0', 'latest']);
    });

    it('copies an index with its attestations to another repository by mounting alone', async () => {
      const to = reference(server.host, `copies/${auth}`);
      const before = registry.transport.counters.requests;
      await registry.copy({ ...reference(server.host, 'acme/web'), digest: multi.digest as Digest }, to);
      const requests = registry.transport.counters.requests - before;
      // A question, a mount for each blob, each manifest read, written and read back: nothing was uploaded.
      expect(requests).toBeLessThanOrEqual(2 + multi.blobs.size + 3 * multi.manifests.length + 2);
      const copied = await registry.manifest({ ...to, digest: multi.digest as Digest });
      expect(Buffer.from(copied?.bytes ?? [])).toEqual(multi.bytes);
    });

    it('reads a blob whole and as a stream', async () => {
      const repository = reference(server.host, 'acme/web');
      const [digest, bytes] = [...multi.blobs][0] ?? [];
      if (digest === undefined || bytes === undefined) throw new Error('an image without blobs');
      const blob = { digest: digest as Digest, size: bytes.length };
      expect(Buffer.from(await registry.blob(repository, blob))).toEqual(bytes);
      const chunks: Uint8Array[] = [];
      for await (const chunk of await registry.blobStream(repository, blob)) chunks.push(chunk);
      expect(Buffer.concat(chunks)).toEqual(bytes);
    });

    it('takes a tag away, and leaves what else points at its image', async () => {
      const image = buildImage();
      for (const tag of ['gone', 'stays']) await push('acme/deleted', tag, image);
      const repository = reference(server.host, 'acme/deleted');
      expect(await registry.removeTag(repository, 'gone')).toBe(true);
      expect(await registry.tags(repository)).toEqual(['stays']);
      expect((await registry.resolve({ ...repository, tag: 'stays' }))?.digest).toBe(image.digest);
      expect((await registry.manifest({ ...repository, tag: 'stays' }))?.digest).toBe(image.digest);
    });

    if (auth !== 'none') {
      it('says denied to a wrong password and to nobody', async () => {
        const wrong = client({
          username: user.username,
          password: new Secret('not the password'),
          tokenHosts: tokenHosts(),
        });
        const nobody = client({ tokenHosts: tokenHosts() });
        const web = reference(server.host, 'acme/web:1.0');
        expect(await codeOf(wrong.resolve(web))).toBe(auth === 'token' ? 'DCA-REG-011' : 'DCA-REG-010');
        expect(await codeOf(nobody.resolve(web))).toBe('DCA-REG-010');
        wrong.close();
        nobody.close();
      });
    }

    if (auth === 'token') {
      it('sends no password to a token service that the user did not name', async () => {
        const strict = client(identified());
        const before = server.tokens?.requests.length;
        expect(await codeOf(strict.resolve(reference(server.host, 'acme/web:1.0')))).toBe('DCA-REG-012');
        expect(server.tokens?.requests.length).toBe(before);
        strict.close();
      });

      it('asks one token for a repository that will be written, however many requests there are', async () => {
        await push('acme/once', '1', buildImage());
        const before = server.tokens?.requests.length ?? 0;
        const one = client({ ...identified(), tokenHosts: tokenHosts() });
        const repository = reference(server.host, 'acme/once');
        one.willWrite([repository]);
        const manifest = await one.manifest({ ...repository, tag: '1' });
        if (!manifest) throw new Error('not there');
        await Promise.all(['a', 'b', 'c'].map((tag) => one.putTag({ repository, tag, manifest })));
        expect(server.tokens?.requests.slice(before).map(({ scopes }) => scopes)).toEqual([
          ['repository:acme/once:pull,push'],
        ]);
        one.close();
      });
    }
  });
}

describeWith(['docker-registry'], 'two Distributions', () => {
  it('copies an image from one to the other by streaming its blobs', async () => {
    const [from, to] = await Promise.all([startDistribution(), startDistribution({ auth: 'htpasswd' })]);
    try {
      const noise = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919 + (index >> 3)) % 251));
      const image = buildMultiPlatform({ layers: [{ files: { noise }, compression: 'none' }] }, 'new');
      await pushImage(from.host, 'acme/web', '1', image);
      const config = JSON.stringify({
        auths: { [to.host]: { auth: Buffer.from(`${user.username}:${user.password}`).toString('base64') } },
      });
      const registry = client({ environment: { HOME: '/nowhere', DOCKER_AUTH_CONFIG: config } });
      const target = reference(to.host, 'mirror/web');
      await registry.copy({ ...reference(from.host, 'acme/web'), digest: image.digest as Digest }, target);
      const manifest = await registry.manifest({ ...target, digest: image.digest as Digest });
      if (!manifest) throw new Error('not copied');
      await registry.putTag({ repository: target, tag: 'latest', manifest });
      expect((await registry.resolve({ ...target, tag: 'latest' }))?.digest).toBe(image.digest);
      registry.close();
    } finally {
      await Promise.all([from.close(), to.close()]);
    }
  });
});

describeWith(['docker-registry'], 'Distribution that deletes nothing', () => {
  it('is written nothing to, and says that it cannot', async () => {
    const server = await startDistribution({ deletes: false });
    const registry = client({});
    const image = buildImage();
    const repository = reference(server.host, 'acme/web');
    await pushImage(server.host, 'acme/web', 'stays', image, user);
    expect(await registry.removeTag(repository, 'stays')).toBe(false);
    expect((await registry.resolve({ ...repository, tag: 'stays' }))?.digest).toBe(image.digest);
    registry.close();
    await server.close();
  });
});
