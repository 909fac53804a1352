/** From a changed file to the images it belongs to, for many files and many images. */
import type { ImageInputs } from './inputs.ts';

/**
 * Names of the images that a path belongs to, in their order, without those that are `decided`: of a push of thousands of files
 * most change an image that changed before.
 */
export type Reaches = (path: string, decided?: { readonly has: (name: string) => boolean }) => readonly string[];

/** Which images a path belongs to, without asking each: `roots` are looked up along the path's folders. */
export function inputsIndex(inputs: ReadonlyMap<string, ImageInputs>): Reaches {
  const byRoot = new Map<string, string[]>();
  // A folder on the way to a root that becomes a file or a link is a change of what is under it.
  const above = new Map<string, string[]>();
  const order = new Map([...inputs.keys()].map((name, index) => [name, index]));
  for (const [name, { roots }] of inputs) {
    for (const root of roots) {
      put(byRoot, root, name);
      for (let end = root.lastIndexOf('/'); end > 0; end = root.lastIndexOf('/', end - 1))
        put(above, root.slice(0, end), name);
    }
  }
  // Paths come sorted, so many in a row are of one folder.
  let lastFolder = '';
  let ofFolder: readonly string[] = byRoot.get('') ?? none;
  return (path, decided = noNames) => {
    if (!isIn(path, lastFolder)) {
      lastFolder = path.slice(0, path.lastIndexOf('/') + 1);
      ofFolder = byRoot.get('') ?? none;
      for (let end = lastFolder.indexOf('/'); end !== -1; end = lastFolder.indexOf('/', end + 1)) {
        const there = byRoot.get(lastFolder.slice(0, end));
        if (there !== undefined) ofFolder = [...ofFolder, ...there];
      }
    }
    const found: string[] = [];
    for (const names of [ofFolder, byRoot.get(path) ?? none, above.get(path) ?? none]) {
      for (const name of names) if (!decided.has(name) && inputs.get(name)?.matches(path)) found.push(name);
    }
    if (found.length < 2) return found;
    return [...new Set(found)].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  };
}

const none: readonly string[] = [];
const noNames: ReadonlySet<string> = new Set();

function put(names: Map<string, string[]>, root: string, name: string): void {
  const there = names.get(root);
  if (there === undefined) names.set(root, [name]);
  else there.push(name);
}

/** Whether a path stands in this very folder (`a/b/`, or `` for the root). */
function isIn(path: string, folder: string): boolean {
  return path.startsWith(folder) && path.indexOf('/', folder.length) === -1;
}
