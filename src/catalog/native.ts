/**
 * The native format, and the spec of a Docker-stacks repository, which is read unchanged: a file that has `image_name`,
 * `depend_on`, `root` or `all_info_cmds` is one, and what it says beyond this suite's words becomes `extra`.
 */

import { nearest } from '../action/nearest.ts';
import type { Complaints } from './complaint.ts';
import { describeKind, type MapNode, type Node } from './document.ts';
import { type Axis, type Draft, draft, type Source } from './draft.ts';
import { imageFields, rootFields, sharedFields, stacksFields } from './format.ts';
import { type AxisText, type Fields, readFields, textsOf } from './native-fields.ts';
import { dirname, join } from './paths.ts';

export type ReadList = (axis: AxisText) => Promise<Axis | undefined>;

export async function readNative(root: Node, complaints: Complaints, readList: ReadList): Promise<Source | undefined> {
  if (root.kind !== 'map') {
    complaints.add('DCA-CAT-010', root.at, `the catalog is ${describeKind(root)}.`, 'Write `images: {name: {…}}`.');
    return undefined;
  }
  const images = root.entries.find((entry) => entry.key === 'images')?.value;
  if (images?.kind !== 'map') {
    const at = images?.at ?? root.at;
    complaints.add('DCA-CAT-010', at, '“images” is no mapping of names to images.', 'Write `images: {name: {…}}`.');
    return undefined;
  }
  const stacks = isStacks(root, images);
  const top = readFields(withoutKeys(root, ['images', 'defaults']), rootFields, 'the catalog', complaints, stacks);
  const defaultsNode = root.entries.find((entry) => entry.key === 'defaults')?.value;
  const defaults =
    defaultsNode === undefined ? undefined : readFields(defaultsNode, sharedFields, '“defaults”', complaints, false);
  const known = stacks ? { ...imageFields, ...stacksFields } : imageFields;
  const folder = dirname(complaints.file ?? '');
  const drafts: Draft[] = [];
  const listFiles = new Set<string>();
  for (const { key, keyAt, value } of images.entries) {
    const fields = readFields(value, known, `the image “${key}”`, complaints, stacks);
    const axes: Axis[] = [];
    for (const axis of fields.axes) {
      if ('listFile' in axis) listFiles.add(axis.listFile);
      const read = await readList(axis);
      if (read !== undefined) axes.push(read);
    }
    drafts.push(toDraft(key, keyAt, fields, defaults, axes, stacks ? join(folder, key) : undefined));
  }
  checkRoots(root, drafts, complaints, stacks);
  const text = (name: string): string | undefined => top.texts.get(name);
  const source: Source = {
    format: 'images',
    file: complaints.file,
    rebuildAll: top.lists.get('rebuild-all') ?? [],
    ignore: top.lists.get('ignore') ?? [],
    drafts,
    positions: top.positions,
    listFiles: [...listFiles],
    warnings: [],
  };
  const [registry, prefix, published] = [text('registry'), top.maps.get('tag')?.prefix, top.maps.get('tag')?.published];
  const versionFile = top.maps.get('version')?.file;
  return {
    ...source,
    ...(registry === undefined ? {} : { registry }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(published === undefined ? {} : { publishedTag: published }),
    ...(versionFile === undefined ? {} : { versionFile }),
  };
}

function isStacks(root: MapNode, images: MapNode): boolean {
  if (root.entries.some(({ key }) => key === 'all_info_cmds' || key === 'root')) return true;
  const telling = new Set(['image_name', 'depend_on']);
  return images.entries.some(({ value }) => value.kind === 'map' && value.entries.some(({ key }) => telling.has(key)));
}

function toDraft(
  key: string,
  at: Draft['at'],
  fields: Fields,
  defaults: Fields | undefined,
  axes: readonly Axis[],
  stacksContext: string | undefined,
): Draft {
  const text = (name: string): string | undefined => fields.texts.get(name) ?? defaults?.texts.get(name);
  const list = (name: string): readonly string[] | undefined => fields.lists.get(name) ?? defaults?.lists.get(name);
  const map = (name: string) => ({ ...defaults?.maps.get(name), ...fields.maps.get(name) });
  const parents = fields.lists.get('parent') ?? fields.lists.get('depend_on');
  const stacks = stacksContext !== undefined;
  // A child of a Docker-stacks repository is told its parent's tag in this build arg.
  const baseTag = stacks && parents !== undefined ? { BASE_TAG: '{parent-tag}' } : {};
  return draft({
    key,
    at,
    positions: fields.positions,
    name: text('name'),
    image: text('image') ?? fields.texts.get('image_name'),
    context: text('context') ?? stacksContext,
    file: text('file'),
    target: text('target'),
    buildArgs: { ...baseTag, ...map('build-args'), ...fields.maps.get('build_args') },
    buildContexts: map('build-contexts'),
    platforms: list('platforms'),
    tags: list('tags'),
    labels: map('labels'),
    paths: list('paths'),
    wholeContext: stacks,
    parents,
    axes,
    extra: { ...defaults?.extra, ...fields.extra },
  });
}

function withoutKeys(node: MapNode, keys: readonly string[]): MapNode {
  return { ...node, entries: node.entries.filter((entry) => !keys.includes(entry.key)) };
}

/** `root` of a Docker-stacks spec: a name, or several; it says nothing new, but must be true. */
function checkRoots(root: MapNode, drafts: readonly Draft[], complaints: Complaints, stacks: boolean): void {
  const entry = stacks ? root.entries.find(({ key }) => key === 'root') : undefined;
  if (entry === undefined) return;
  const names = drafts.map((one) => one.key);
  for (const name of textsOf(entry.value) ?? []) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    const remedy = near === undefined ? `Images are ${names.join(', ')}.` : `Did you mean “${near}”?`;
    complaints.add('DCA-CAT-016', entry.value.at, `the root “${name}” is no image of the catalog.`, remedy);
  }
}
