/**
 * A compose file: each service with a `build` is an image. Its `context` and `dockerfile` are relative to the file, the
 * Dockerfile to the context; `additional_contexts: {x: "service:y"}` and `depends_on` say different things: only the
 * first makes y the parent.
 */
import { nearest } from '../action/nearest.ts';
import { dockerfileOf, splitTag } from './bake.ts';
import type { Complaints } from './complaint.ts';
import { childOf, entryOf, isNull, type Node } from './document.ts';
import { type Draft, draft, type Source } from './draft.ts';
import { textMapOf, textsOf } from './native-fields.ts';
import { dirname, join } from './paths.ts';

export function readCompose(root: Node, complaints: Complaints): Source | undefined {
  const services = childOf(root, 'services');
  if (services?.kind !== 'map') {
    complaints.add(
      'DCA-CAT-070',
      services?.at ?? root.at,
      '“services” is no mapping of services.',
      'Name a compose file.',
    );
    return undefined;
  }
  const built = services.entries.filter(({ value }) => isBuilt(childOf(value, 'build')));
  if (built.length === 0) {
    complaints.add(
      'DCA-CAT-071',
      services.at,
      'no service has a “build”.',
      'Name a compose file whose services are built.',
    );
  }
  const folder = dirname(complaints.file ?? '');
  const names = built.map((entry) => entry.key);
  const drafts = built.map(({ key, keyAt, value }) => serviceDraft(key, keyAt, value, folder, names, complaints));
  const warnings = built.flatMap(({ key, value }) => {
    const image = childOf(value, 'image');
    const text = image?.kind === 'text' ? interpolate(image.text) : '';
    return hasVariable(text)
      ? [`The image of the service ${key} (${text}) holds a variable without a default: that part is left out.`]
      : [];
  });
  return { format: 'compose', file: complaints.file, rebuildAll: [], ignore: [], drafts, listFiles: [], warnings };
}

function isBuilt(build: Node | undefined): boolean {
  return build !== undefined && !isNull(build);
}

function serviceDraft(
  key: string,
  keyAt: Draft['at'],
  service: Node,
  folder: string,
  names: readonly string[],
  complaints: Complaints,
): Draft {
  const build = childOf(service, 'build');
  const text = (name: string, node: Node | undefined = build): string | undefined => {
    const child = childOf(node, name);
    return child?.kind === 'text' && !isNull(child) ? interpolate(child.text) : undefined;
  };
  const list = (name: string): readonly string[] => {
    const child = childOf(build, name);
    return (child === undefined ? undefined : textsOf(child))?.map(interpolate) ?? [];
  };
  const map = (name: string): Readonly<Record<string, string>> => {
    const child = childOf(build, name);
    if (child === undefined) return {};
    const known: Node =
      child.kind === 'map'
        ? { ...child, entries: child.entries.filter((entry) => !isNull(entry.value)) }
        : child.kind === 'list'
          ? { ...child, items: child.items.filter((item) => item.kind !== 'text' || item.text.includes('=')) }
          : child;
    const read = textMapOf(known);
    if (read === undefined) {
      complaints.add('DCA-CAT-072', child.at, `“${name}” of the service “${key}” is no mapping.`, 'Write NAME: value.');
      return {};
    }
    return Object.fromEntries(Object.entries(read).map(([one, value]) => [one, interpolate(value)]));
  };
  const said = build?.kind === 'text' ? interpolate(build.text) : (text('context') ?? '.');
  const isRemote = /^(?:[a-z+]+:\/\/|git@)/.test(said);
  const context = isRemote ? said : join(folder, said);
  const contexts = Object.fromEntries(
    Object.entries(map('additional_contexts')).map(([name, value]) => [
      name,
      value.includes(':') ? value : join(folder, value),
    ]),
  );
  const links: Record<string, string> = {};
  for (const [name, value] of Object.entries(contexts)) {
    const parent = /^service:(.+)$/.exec(value)?.[1];
    if (parent === undefined) continue;
    if (names.includes(parent)) links[name] = parent;
    else {
      const near = nearest(parent, names);
      const remedy = near === undefined ? `Services with a build are ${names.join(', ')}.` : `Did you mean “${near}”?`;
      complaints.add(
        'DCA-CAT-073',
        entryOf(build, 'additional_contexts')?.value.at,
        `the service “${key}” is built on “${parent}”, which is no service with a build.`,
        remedy,
      );
    }
  }
  const reference = text('image', service);
  const split = reference === undefined ? undefined : splitTag(reference);
  const image = split === undefined || hasVariable(split.image) ? undefined : split.image;
  const tag = split?.tag === undefined || hasVariable(split.tag) ? undefined : split.tag;
  const positions = build?.kind === 'map' ? build.entries.map((entry) => [entry.key, entry.value.at] as const) : [];
  return draft({
    key,
    at: keyAt,
    positions: new Map(positions),
    image,
    context,
    file: dockerfileOf(text('dockerfile'), context, text('dockerfile_inline')),
    fileMayBeMissing: text('dockerfile_inline') !== undefined,
    target: text('target'),
    buildArgs: map('args'),
    buildContexts: contexts,
    platforms: list('platforms'),
    labels: map('labels'),
    tags: tag === undefined ? [] : [tag],
    links,
  });
}

function hasVariable(text: string): boolean {
  return /\$\{|\$[A-Za-z_]/.test(text);
}

/** `${NAME:-default}` becomes its default, and `$$` a dollar: the environment of a later step is not known here. */
function interpolate(text: string): string {
  return text.replaceAll(
    /\$\$|\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g,
    (_all, fallback: string | undefined) => fallback ?? '$',
  );
}
