/** From a changed file to the images it belongs to, for many files and many images. */
import type { ImageInputs } from './inputs.ts';

/** Which images a path belongs to, without asking each: `roots` are looked up along the path's folders. */
export function inputsIndex(inputs: ReadonlyMap<string, ImageInputs>): (path: string) => readonly string[] {
  const byRoot = new Map<string, string[]>();
  const order = new Map([...inputs.keys()].map((name, index) => [name, index]));
  const put = (root: string, name: string): void => {
    const there = byRoot.get(root);
    if (there === undefined) byRoot.set(root, [name]);
    else if (there.at(-1) !== name) there.push(name);
  };
  for (const [name, { roots }] of inputs) {
    for (const root of roots) {
      put(root, name);
      // A folder on the way that becomes a file or a link is a change of what is under it.
      for (let end = root.lastIndexOf('/'); end > 0; end = root.lastIndexOf('/', end - 1))
        put(`\0${root.slice(0, end)}`, name);
    }
  }
  const none: readonly string[] = [];
  const rootedAt = (root: string): readonly string[] => byRoot.get(root) ?? none;
  // A push of thousands of files changes many in each folder, and paths come sorted.
  let lastFolder: string | undefined;
  let ofFolder = none;
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder !== lastFolder) {
      ofFolder = [...rootedAt('')];
      for (let end = folder.indexOf('/'); end !== -1; end = folder.indexOf('/', end + 1))
        ofFolder = [...ofFolder, ...rootedAt(folder.slice(0, end))];
      lastFolder = folder;
    }
    const found = [ofFolder, rootedAt(path), rootedAt(`\0${path}`)].flatMap((names) =>
      names.filter((name) => inputs.get(name)?.matches(path)),
    );
    if (found.length < 2) return found;
    return [...new Set(found)].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  };
}
