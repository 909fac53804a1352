/**
 * The order of the images: who is built on whom, and in which wave. Nothing here recurses, as a chain may be long.
 */
export interface GraphNode {
  readonly name: string;
  readonly parents: readonly string[];
}

export interface Graph {
  /** Longest path to a root, by name; images in a cycle have none. */
  readonly waves: ReadonlyMap<string, number>;
  /** Each cycle in full, its first name repeated at the end: `a`, `b`, `a` for a that is built on b that is built on a. */
  readonly cycles: readonly (readonly string[])[];
}

export function graph(nodes: readonly GraphNode[]): Graph {
  const waiting = new Map(nodes.map((node) => [node.name, node.parents.length]));
  const children = new Map<string, string[]>();
  for (const { name, parents } of nodes) {
    for (const parent of parents) {
      const there = children.get(parent);
      if (there === undefined) children.set(parent, [name]);
      else there.push(name);
    }
  }
  const waves = new Map<string, number>();
  let front = nodes.filter((node) => node.parents.length === 0).map((node) => node.name);
  for (let wave = 0; front.length > 0; wave += 1) {
    const next: string[] = [];
    for (const name of front) {
      waves.set(name, wave);
      for (const child of children.get(name) ?? []) {
        const left = (waiting.get(child) ?? 0) - 1;
        waiting.set(child, left);
        // The last parent that is done decides the wave: it is the one with the longest path.
        if (left === 0) next.push(child);
      }
    }
    front = next;
  }
  return { waves, cycles: findCycles(nodes, waves) };
}

/** From an image that is in no wave, parents that are in none lead into a cycle sooner or later. */
function findCycles(nodes: readonly GraphNode[], waves: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const stuck = new Map(nodes.filter((node) => !waves.has(node.name)).map((node) => [node.name, node]));
  const cycles: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (const start of stuck.keys()) {
    const places = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      const place = places.get(at);
      if (place !== undefined) {
        cycles.push([...[...places.keys()].slice(place), at]);
        break;
      }
      places.set(at, places.size);
      at = stuck.get(at)?.parents.find((parent) => stuck.has(parent));
    }
    for (const name of places.keys()) seen.add(name);
  }
  return cycles;
}
