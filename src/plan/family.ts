/** Who is built on whom in this run: what a leg has to take from its parents' legs, and to hand to its children's. */

export interface Family {
  /** Parents that this run builds, in the image's own order. */
  readonly builtParents: readonly string[];
  readonly children: readonly string[];
}

interface Node {
  readonly name: string;
  readonly parents: readonly string[];
}

export function familyOf(nodes: readonly Node[]): (name: string) => Family {
  const selected = new Set(nodes.map(({ name }) => name));
  const parents = new Map<string, Set<string>>();
  const children = new Map<string, Set<string>>();
  for (const { name, parents: named } of nodes) {
    for (const parent of named.filter((one) => selected.has(one))) {
      entry(parents, name).add(parent);
      entry(children, parent).add(name);
    }
  }
  return (name) => ({ builtParents: [...(parents.get(name) ?? [])], children: [...(children.get(name) ?? [])] });
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}
