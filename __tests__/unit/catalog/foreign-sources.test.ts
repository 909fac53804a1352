/** Bake and Compose files, as their own tools read them. */
import { describe, expect, it } from '@jest/globals';
import type { MemoryFiles } from '../../support/memory-tree.ts';
import { byName, load } from './support.ts';

describe('bake', () => {
  const bake = {
    group: { default: { targets: ['app'] } },
    target: {
      common: { args: { A: '1', B: null }, platforms: ['linux/amd64'], context: 'src' },
      base: {
        inherits: ['common'],
        tags: ['ghcr.io/acme/base:1', 'ghcr.io/acme/base:latest', 'docker.io/other/base:1'],
      },
      app: {
        inherits: ['common'],
        dockerfile: 'sub/App.Dockerfile',
        target: 'final',
        contexts: { 'base-image': 'target:base', lib: 'lib' },
        args: { A: '2' },
        tags: ['ghcr.io/acme/app:1'],
      },
    },
  };
  const files: MemoryFiles = {
    'docker-bake.json': JSON.stringify(bake),
    'src/Dockerfile': 'FROM x\n',
    'src/sub/App.Dockerfile': 'FROM base-image AS final\nCOPY --from=lib x /\n',
    'lib/x': '',
  };

  it('becomes images, with inheritance and target: contexts as parents', async () => {
    const catalog = await load(files, { catalog: 'docker-bake.json', registry: 'g.io' });
    expect(catalog.format).toBe('bake');
    expect(byName(catalog.images)).toMatchObject({
      common: { context: 'src', file: 'src/Dockerfile', buildArgs: { A: '1' } },
      base: { image: 'ghcr.io/acme/base', tags: ['1', 'latest'], platforms: ['linux/amd64'] },
      app: {
        file: 'src/sub/App.Dockerfile',
        target: 'final',
        parents: ['base'],
        wave: 1,
        parentReferences: { 'base-image': 'base' },
        buildArgs: { A: '2' },
        buildContexts: { lib: 'lib' },
      },
    });
  });

  it.each([
    [{ x: { contexts: { a: 'target:bse' } }, base: {} }, 'Did you mean “base”?'],
    [{ x: { inherits: ['y'] }, y: { inherits: ['x'] } }, 'x → y → x'],
    [{ x: { matrix: { a: [1] } } }, 'has a matrix'],
  ])('%j is a mistake', async (target, words) => {
    const error = await load(
      { 'b.json': JSON.stringify({ target }), Dockerfile: 'FROM x' },
      { catalog: 'b.json' },
    ).catch((one: unknown) => one);
    expect(`${(error as Error).message} ${(error as { remedy?: string }).remedy}`).toContain(words);
  });
});

describe('compose', () => {
  it('becomes one image for each service with a build', async () => {
    const compose = `
x-args: &args {PY: 3.10}
services:
  db: {image: postgres:16, build: }
  base: {build: ./base, image: "ghcr.io/acme/base:\${TAG:-dev}"}
  web:
    image: ghcr.io/acme/web
    build:
      context: .
      dockerfile: web/Dockerfile
      target: prod
      args: {<<: *args, EMPTY: }
      platforms: [linux/amd64]
      additional_contexts: {base: "service:base", lib: ./lib}
    depends_on: [db]
  list: {build: {context: base, args: [A=1, B]}}
`;
    const catalog = await load(
      {
        'deploy/compose.yaml': compose,
        'deploy/base/Dockerfile': 'FROM x\n',
        'deploy/web/Dockerfile': 'FROM base AS prod\nCOPY --from=lib x /\n',
        'deploy/lib/x': '',
      },
      { catalog: 'deploy/compose.yaml', registry: 'g.io' },
    );
    expect(catalog.format).toBe('compose');
    expect(catalog.images.map((image) => image.name)).toEqual(['base', 'web', 'list']);
    expect(byName(catalog.images)).toMatchObject({
      base: { image: 'ghcr.io/acme/base', tags: ['dev'], context: 'deploy/base', file: 'deploy/base/Dockerfile' },
      web: {
        context: 'deploy',
        file: 'deploy/web/Dockerfile',
        target: 'prod',
        parents: ['base'],
        buildArgs: { PY: '3.10' },
        buildContexts: { lib: 'deploy/lib' },
        tags: [],
      },
      list: { buildArgs: { A: '1' } },
    });
  });

  it('leaves out of a reference what only an environment knows', async () => {
    const services = {
      a: { build: 'a', image: '$' + '{REGISTRY}/a:1' },
      b: { build: 'b', image: 'ghcr.io/acme/b:$' + '{TAG}' },
      c: { build: 'b', image: 'ghcr.io/acme/c:$TAG' },
    };
    const files = { 'c.json': JSON.stringify({ services }), 'a/Dockerfile': 'FROM x\n', 'b/Dockerfile': 'FROM x\n' };
    const { images, warnings } = await load(files, { catalog: 'c.json', registry: 'g.io' });
    expect(images.map(({ image, tags }) => [image, tags])).toEqual([
      [undefined, ['1']],
      ['ghcr.io/acme/b', []],
      ['ghcr.io/acme/c', []],
    ]);
    expect(warnings).toHaveLength(3);
  });

  it('wants a service that is built', async () => {
    await expect(load({ 'c.yml': 'services: {a: {image: x}}' }, { catalog: 'c.yml' })).rejects.toMatchObject({
      code: 'DCA-CAT-071',
    });
  });
});
