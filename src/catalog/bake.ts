/**
 * A bake file in JSON: `docker-bake.json` as it is written, or what `docker buildx bake --print` says.
 *
 * `inherits` is followed as bake does; a target that only others inherit from (`matrix` and `_` templates aside, one
 * that is in no group and has neither tags nor output) is left to bake's own rule: every target of the file is an image.
 */
import { nearest } from '../action/nearest.ts';
import type { Complaints } from './complaint.ts';
import { childOf, describeKind, entryOf, isNull, type MapNode, type Node } from './document.ts';
import { type Draft, draft, type Source } from './draft.ts';
import { textMapOf, textsOf } from './native-fields.ts';
import { join } from './paths.ts';
import { splitReference } from './repository-names.ts';

export function readBake(root: Node, complaints: Complaints): Source | undefined {
  const targets = childOf(root, 'target');
  if (targets?.kind !== 'map') {
    complaints.add(
      'DCA-CAT-060',
      targets?.at ?? root.at,
      '“target” is no mapping of targets.',
      'Print it with docker buildx bake --print.',
    );
    return undefined;
  }
  const names = targets.entries.map((entry) => entry.key);
  const drafts = targets.entries.flatMap(({ key, keyAt, value }): readonly Draft[] => {
    if (value.kind !== 'map') {
      complaints.add(
        'DCA-CAT-061',
        value.at,
        `the target “${key}” is ${describeKind(value)}.`,
        'A mapping belongs here.',
      );
      return [];
    }
    if (entryOf(value, 'matrix') !== undefined) {
      complaints.add(
        'DCA-CAT-062',
        keyAt,
        `the target “${key}” has a matrix.`,
        'Use the output of docker buildx bake --print.',
      );
      return [];
    }
    return [targetDraft(key, keyAt, inherited(value, targets, [key], complaints), names, complaints)];
  });
  return { format: 'bake', file: complaints.file, rebuildAll: [], ignore: [], drafts, listFiles: [], warnings: [] };
}

/** The target with what it inherits: later parents win over earlier ones, its own keys over all. */
function inherited(target: MapNode, targets: MapNode, path: readonly string[], complaints: Complaints): MapNode {
  const entries = new Map<string, MapNode['entries'][number]>();
  const put = (entry: MapNode['entries'][number]): void => {
    const before = entries.get(entry.key);
    const mergeable = entry.value.kind === 'map' && before?.value.kind === 'map';
    entries.set(
      entry.key,
      mergeable ? { ...entry, value: mergeMaps(before.value as MapNode, entry.value as MapNode) } : entry,
    );
  };
  for (const name of textsOf(childOf(target, 'inherits') ?? emptyList) ?? []) {
    const parent = childOf(targets, name);
    if (parent?.kind !== 'map' || path.includes(name)) {
      const near = nearest(
        name,
        targets.entries.map((entry) => entry.key),
      );
      const why = path.includes(name)
        ? `inherits from itself: ${[...path, name].join(' → ')}`
        : `inherits from the unknown target “${name}”`;
      complaints.add(
        'DCA-CAT-063',
        target.at,
        `the target “${path.at(-1)}” ${why}.`,
        near === undefined ? 'Take it away.' : `Did you mean “${near}”?`,
      );
    } else for (const entry of inherited(parent, targets, [...path, name], complaints).entries) put(entry);
  }
  for (const entry of target.entries) put(entry);
  return { ...target, entries: [...entries.values()] };
}

const emptyList: Node = { kind: 'list', at: { line: 1, column: 1 }, items: [] };

function mergeMaps(one: MapNode, other: MapNode): MapNode {
  const own = new Set(other.entries.map((entry) => entry.key));
  return { ...other, entries: [...one.entries.filter((entry) => !own.has(entry.key)), ...other.entries] };
}

function targetDraft(
  key: string,
  keyAt: Draft['at'],
  target: MapNode,
  names: readonly string[],
  complaints: Complaints,
): Draft {
  const text = (name: string): string | undefined => {
    const node = childOf(target, name);
    return node?.kind === 'text' && !isNull(node) ? node.text : undefined;
  };
  const list = (name: string): readonly string[] => textsOf(childOf(target, name) ?? emptyList) ?? [];
  const map = (name: string): Readonly<Record<string, string>> => {
    const node = childOf(target, name);
    if (node?.kind !== 'map') return {};
    // A null takes what the builder's environment has, which nobody knows here.
    return textMapOf({ ...node, entries: node.entries.filter((entry) => !isNull(entry.value)) }) ?? {};
  };
  const context = text('context') ?? '.';
  const contexts = map('contexts');
  const links: Record<string, string> = {};
  for (const [name, value] of Object.entries(contexts)) {
    const parent = /^target:(.+)$/.exec(value)?.[1];
    if (parent === undefined) continue;
    if (names.includes(parent)) links[name] = parent;
    else {
      const near = nearest(parent, names);
      complaints.add(
        'DCA-CAT-064',
        entryOf(target, 'contexts')?.value.at,
        `the target “${key}” is built on the unknown target “${parent}”.`,
        near === undefined ? `Targets are ${names.slice(0, 20).join(', ')}.` : `Did you mean “${near}”?`,
      );
    }
  }
  const references = list('tags').map(splitTag);
  const first = references[0];
  return draft({
    key,
    at: keyAt,
    positions: new Map(target.entries.map((entry) => [entry.key, entry.value.at])),
    image: first?.image,
    context,
    file: dockerfileOf(text('dockerfile'), context, text('dockerfile-inline')),
    fileMayBeMissing: text('dockerfile-inline') !== undefined,
    target: text('target'),
    buildArgs: map('args'),
    buildContexts: contexts,
    platforms: list('platforms'),
    labels: map('labels'),
    tags: references.flatMap((reference) =>
      reference.image === first?.image && reference.tag !== undefined ? [reference.tag] : [],
    ),
    links,
  });
}

/** Bake's Dockerfile is relative to its context. */
export function dockerfileOf(
  file: string | undefined,
  context: string,
  inline: string | undefined,
): string | undefined {
  if (inline !== undefined || /^[a-z+]+:\/\//.test(context)) return undefined;
  return join(context, file ?? 'Dockerfile');
}

/** `ghcr.io/acme/base:1` as repository and tag, as written. */
export function splitTag(reference: string): { readonly image: string; readonly tag: string | undefined } {
  const { tag } = splitReference(reference);
  return { image: tag === undefined ? reference : reference.slice(0, -(tag.length + 1)), tag };
}
