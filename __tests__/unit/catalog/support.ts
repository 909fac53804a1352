/** The images of a catalog, from files in memory. */
import type { Image } from '../../../src/catalog/image.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import type { LoadOptions } from '../../../src/catalog/source.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';

export async function load(files: MemoryFiles, options: Partial<LoadOptions> = {}) {
  return loadCatalog({ tree: memoryTree(files), ...options });
}

export function byName(images: readonly Image[]): Readonly<Record<string, Image>> {
  return Object.fromEntries(images.map((image) => [image.name, image]));
}
