/**
 * The order of builds: which images can be built at the same time.
 *
 * The wave of an image is the longest path to an image that has no parent within the selection. A parent that is not
 * selected is there already, so it orders nothing, and no wave is empty. Chains may be thousands of images long: nothing recurses.
 */
export interface Node {
  readonly name: string;
  readonly parents: readonly string[];
}

/** Name → wave, parents before children. The catalog has no cycle; what hangs on one would be left out. */
export function waveOf(nodes: readonly Node[]): ReadonlyMap<string, number> {
  const selected = new Set(nodes.map((node) => node.name));
  const waiting = new Map<string, number>();
  const children = new Map<string, string[]>();
  for (const { name, parents } of nodes) {
    const needed = new Set(parents.filter((parent) => selected.has(parent)));
    waiting.set(name, needed.size);
    for (const parent of needed) {
      const known = children.get(parent);
      if (known) known.push(name);
      else children.set(parent, [name]);
    }
  }
  const waves = new Map<string, number>();
  let ready = nodes.filter((node) => waiting.get(node.name) === 0).map((node) => node.name);
  for (let wave = 0; ready.length > 0; wave += 1) {
    const next: string[] = [];
    for (const name of ready) {
      waves.set(name, wave);
      for (const child of children.get(name) ?? []) {
        const left = (waiting.get(child) ?? 0) - 1;
        waiting.set(child, left);
        if (left === 0) next.push(child);
      }
    }
    ready = next;
  }
  return waves;
}

/** The selected, sorted: by wave, then as given. */
export function inWaveOrder<N extends Node>(nodes: readonly N[], waves: ReadonlyMap<string, number>): readonly N[] {
  const at = (node: N) => waves.get(node.name) ?? 0;
  return nodes
    .map((node, index) => ({ node, index }))
    .sort((one, other) => at(one.node) - at(other.node) || one.index - other.index)
    .map(({ node }) => node);
}
