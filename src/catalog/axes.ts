/**
 * Images that are a cross product: the input `axes` alone, or a list file with it (one value a line, kept as text).
 *
 * The list file is the axis that `axes` refers to (`python: "@PYTHON_VERSIONS"`) or leaves empty (`python:`); else it
 * is the last axis, called after the file: `PYTHON_VERSIONS` gives `python_version`.
 */
import type { Complaints } from './complaint.ts';
import { isNull, type MapNode, type Node } from './document.ts';
import { type Axis, draft, type Source } from './draft.ts';
import type { ReadList } from './native.ts';
import { axesOf } from './native-fields.ts';
import { basename } from './paths.ts';

export interface Given {
  readonly image: string | undefined;
  readonly file: string | undefined;
  readonly context: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
}

export async function readAxes(
  node: Node | undefined,
  list: { readonly file: string; readonly values: readonly string[] } | undefined,
  given: Given,
  complaints: Complaints,
  readList: ReadList,
): Promise<Source | undefined> {
  if (node !== undefined && node.kind !== 'map') {
    complaints.add('DCA-CAT-050', node.at, '“axes” is no mapping of axes to lists.', 'Write `axis: [value, …]`.');
    return undefined;
  }
  const map: MapNode = node ?? { kind: 'map', at: { line: 1, column: 1 }, entries: [] };
  const empty = list === undefined ? undefined : map.entries.find((entry) => isNull(entry.value));
  const own = axesOf({ ...map, entries: map.entries.filter((entry) => entry !== empty) }, complaints);
  const read = new Map<string, Axis>();
  const listFiles = new Set<string>();
  let named = empty?.key;
  for (const axis of own) {
    if ('listFile' in axis) {
      listFiles.add(axis.listFile);
      if (axis.listFile.replace(/^\.\//, '') === list?.file) named = axis.name;
    }
    const values = await readList(axis);
    if (values !== undefined) read.set(axis.name, values);
  }
  // An axis that is wrong is told; that images have no name without it is not.
  if (complaints.all().length > 0) return undefined;
  const last = list === undefined ? undefined : { name: named ?? axisName(list.file), values: list.values };
  const order = map.entries.map((entry) => entry.key);
  if (last !== undefined && !order.includes(last.name)) order.push(last.name);
  const axes = order.flatMap((name) => (name === last?.name ? last : (read.get(name) ?? [])));
  const image = draft({
    key: 'image',
    keyInName: false,
    at: undefined,
    image: given.image,
    file: given.file,
    context: given.context ?? '.',
    buildArgs: given.buildArgs,
    fileMayBeMissing: given.file === undefined,
    axes,
  });
  return {
    format: list === undefined ? 'axes' : 'list',
    file: list?.file,
    rebuildAll: [],
    ignore: [],
    drafts: [image],
    listFiles: [...listFiles].filter((file) => file !== list?.file),
    warnings: [],
  };
}

function axisName(file: string): string {
  const name = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '_');
  return name.replace(/s$/, '') || 'value';
}
