/** Images and all that they are built on, in the order of the catalog. */
import type { Image } from './image.ts';

export function withAncestors(all: readonly Image[], names: Iterable<string>): readonly Image[] {
  const byName = new Map(all.map((image) => [image.name, image]));
  const wanted = new Set(names);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const name of wanted) for (const parent of byName.get(name)?.parents ?? []) wanted.add(parent);
  return all.filter((image) => wanted.has(image.name));
}
