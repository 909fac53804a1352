/** The merge key `<<` of YAML 1.1, which compose files need. */
import type { Entry, Node } from './document.ts';

/**
 * What is written in a mapping wins over what is merged, and the first of several merged mappings over the later ones.
 * @param refuse is given what is neither a mapping nor a list of mappings.
 */
export function merged(
  own: readonly Entry[],
  merges: readonly Node[],
  refuse: (node: Node) => never,
): readonly Entry[] {
  if (merges.length === 0) return own;
  const entries = [...own];
  const known = new Set(own.map(({ key }) => key));
  const waiting = [...merges].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'text') refuse(node);
    if (node.kind === 'list') waiting.push(...[...node.items].reverse());
    for (const entry of node.kind === 'map' ? node.entries : []) {
      if (!known.has(entry.key)) entries.push(entry);
      known.add(entry.key);
    }
  }
  return entries;
}
