/**
 * Axes crossed: one draft becomes an image for each combination of values, its templates filled where an axis has the
 * value. Other variables (`{short-sha}`) stay, as they need an event.
 */
import type { Complaints } from './complaint.ts';
import { type Draft, fill, positionOf, slug } from './draft.ts';

/** A draft with one value for each axis: everything that needs no file and no other image. */
export interface Variant {
  readonly draft: Draft;
  readonly name: string;
  readonly image: string | undefined;
  readonly context: string | undefined;
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly platforms: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly paths: readonly string[] | undefined;
  readonly parents: readonly string[] | undefined;
  readonly axes: Readonly<Record<string, string>>;
}

const limit = 100_000;

export function combine(drafts: readonly Draft[], complaints: Complaints): readonly Variant[] {
  const sizes = drafts.map((draft) => draft.axes.reduce((all, axis) => all * axis.values.length, 1));
  const count = sizes.reduce((sum, size) => sum + size, 0);
  if (count > limit) {
    const largest = drafts[sizes.indexOf(Math.max(...sizes))];
    const at = largest === undefined ? undefined : positionOf(largest, 'axes');
    complaints.add('DCA-CAT-017', at, `the axes make ${count} images.`, `At most ${limit} can be planned.`);
    return [];
  }
  return drafts.flatMap((draft) => combinations(draft).map((values) => variant(draft, values)));
}

function combinations(draft: Draft): readonly Readonly<Record<string, string>>[] {
  let rows: readonly Readonly<Record<string, string>>[] = [{}];
  for (const { name, values } of draft.axes) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  }
  return rows;
}

function variant(draft: Draft, values: Readonly<Record<string, string>>): Variant {
  const made = Object.values(values).map(slug);
  const parts = draft.keyInName ? [draft.key, ...made] : made;
  const axes = { ...draft.fields, ...values };
  const name = draft.name === undefined ? parts.join('-') : fill(draft.name, { ...axes, name: draft.key }, slug);
  const known = { ...axes, name };
  const raw = (text: string | undefined) => (text === undefined ? undefined : fill(text, known));
  const rawMap = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fill(value, known)]));
  const platforms = draft.platforms.flatMap((platform) => fill(platform, known).split(/[,\n]/));
  return {
    draft,
    name,
    image: draft.image === undefined ? undefined : fill(draft.image, known, slug),
    context: raw(draft.context),
    file: raw(draft.file),
    target: raw(draft.target),
    buildArgs: rawMap(draft.buildArgs),
    buildContexts: rawMap(draft.buildContexts),
    platforms,
    labels: rawMap(draft.labels),
    paths: draft.paths?.map((path) => fill(path, known)),
    parents: draft.parents?.map((parent) => fill(parent, axes, slug)),
    axes,
  };
}
