/**
 * The order of builds: which images can be built at the same time.
 *
 * The wave of an image is the longest path to an image that has no parent within the selection. A parent that is not
 * selected is there already, so it orders nothing, and no wave is empty.
 */
import { type GraphNode, graph } from '../catalog/graph.ts';

/** Name → wave. The catalog has no cycle; what hangs on one would be left out. */
export function waveOf(nodes: readonly GraphNode[]): ReadonlyMap<string, number> {
  const selected = new Set(nodes.map((node) => node.name));
  const among = (parents: readonly string[]) => [...new Set(parents)].filter((parent) => selected.has(parent));
  return graph(nodes.map(({ name, parents }) => ({ name, parents: among(parents) }))).waves;
}

/** The selected, sorted: by wave, then as given. */
export function inWaveOrder<N extends GraphNode>(
  nodes: readonly N[],
  waves: ReadonlyMap<string, number>,
): readonly N[] {
  const at = (node: N) => waves.get(node.name) ?? 0;
  return nodes
    .map((node, index) => ({ node, index }))
    .sort((one, other) => at(one.node) - at(other.node) || one.index - other.index)
    .map(({ node }) => node);
}
