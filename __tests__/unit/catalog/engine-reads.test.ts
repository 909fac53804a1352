/**
 * What the engine read, as `__tests__/docker/input-cases.ts` has it, asked of our derivation alone. That the table is true is
 * what `docker/image-inputs.test.ts` asks an engine.
 */
import { describe, expect, it } from '@jest/globals';
import { imageInputs } from '../../../src/catalog/inputs.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import type { InputCase } from '../../docker/input-cases.ts';
import { allCases, allOf, claimsOf, treeOf } from '../../docker/input-scene.ts';
import { memoryTree } from '../../support/memory-tree.ts';

async function claimed(one: InputCase): Promise<readonly string[]> {
  const tree = memoryTree(treeOf(one, 'http://127.0.0.1/file'));
  const { images } = await loadCatalog({ tree, catalog: 'images.json' });
  const [image] = images;
  if (image === undefined) throw new Error('no image');
  const { matches } = await imageInputs(image, tree);
  return allOf(one).filter(matches);
}

describe('the files that the engine reads', () => {
  it.each(allCases.map((one) => [one.title, one] as const))('%s', async (_title, one) => {
    expect(await claimed(one)).toEqual(claimsOf(one));
  });
});
