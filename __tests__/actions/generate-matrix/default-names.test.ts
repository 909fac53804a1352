/** What images are called where neither the catalog nor an input says it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runBundle } from '../../support/run-bundle.ts';

const scratch = 'FROM scratch\n';

describe('where no image is named', () => {
  const one = { 'images/app/Dockerfile': scratch };
  const two = { ...one, 'images/web/Dockerfile': scratch };
  const env = { GITHUB_REPOSITORY: 'Acme/Shop', GITHUB_REPOSITORY_OWNER: 'Acme' };
  it.each([
    ['one image', one, {}, ['ghcr.io/acme/shop']],
    ['several', two, {}, ['ghcr.io/acme/shop/app', 'ghcr.io/acme/shop/web']],
    ['one, with a registry', one, { registry: 'quay.io/acme' }, ['quay.io/acme/app']],
    ['several, with a registry', two, { registry: 'quay.io/acme' }, ['quay.io/acme/app', 'quay.io/acme/web']],
    ['several, of which one is selected', two, { only: 'app' }, ['ghcr.io/acme/shop/app']],
    ['a template', two, { image: '{registry}/x-{name}' }, ['ghcr.io/acme/x-app', 'ghcr.io/acme/x-web']],
  ])('%s', async (_, files, inputs, images) => {
    const cwd = mkdtempSync(join(tmpdir(), 'dca-names-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const { outputs } = await runBundle('generate-matrix', { cwd, inputs: { ...inputs }, env });
    rmSync(cwd, { recursive: true });
    const { include } = JSON.parse(outputs.matrix ?? '') as { readonly include: readonly { readonly image: string }[] };
    expect(include.map(({ image }) => image)).toEqual(images);
  });
});
