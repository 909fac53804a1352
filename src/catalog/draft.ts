/**
 * What the readers of the seven formats hand over: images as they were written, before axes are crossed, defaults are
 * found and parents are known. `resolve.ts` makes `Image`s of them, the same way for every format.
 */
import type { Position } from './complaint.ts';
import type { CatalogFormat } from './image.ts';

export interface Draft {
  /** The name without axis values; what `parent` and folders are called after. */
  readonly key: string;
  /** Template of the name; without it the key and the values make it. */
  readonly name?: string;
  /** `false`: the values alone are the name (`list`, `axes`). */
  readonly keyInName: boolean;
  readonly at: Position | undefined;
  /** Where each key of the image stands. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly image?: string;
  readonly context?: string;
  readonly file?: string;
  /** The Dockerfile may be made by a later step: that it is missing is no mistake. */
  readonly fileMayBeMissing: boolean;
  readonly target?: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly platforms: readonly string[];
  readonly tags: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly paths?: readonly string[];
  /** Without `paths`, everything in the context counts (Docker-stacks). */
  readonly wholeContext: boolean;
  /** `undefined`: from the Dockerfile. */
  readonly parents?: readonly string[];
  /** References that the source itself says are images of the catalog: what the Dockerfile calls it → image. */
  readonly links: Readonly<Record<string, string>>;
  readonly axes: readonly Axis[];
  /** Fields with one value each that stand beside the axes. */
  readonly fields: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface Axis {
  readonly name: string;
  readonly values: readonly string[];
}

/** What one file (or no file) says. */
export interface Source {
  readonly format: CatalogFormat;
  readonly file: string | undefined;
  readonly registry?: string;
  readonly prefix?: string;
  readonly publishedTag?: string;
  readonly versionFile?: string;
  readonly rebuildAll: readonly string[];
  readonly ignore: readonly string[];
  readonly drafts: readonly Draft[];
  /** Where the keys of the whole catalog stand. */
  readonly positions?: ReadonlyMap<string, Position>;
  /** Files that were read beside the catalog itself. */
  readonly listFiles: readonly string[];
  readonly warnings: readonly string[];
  readonly notices?: readonly string[];
}

const blank: Omit<Draft, 'key'> = {
  keyInName: true,
  at: undefined,
  positions: new Map(),
  fileMayBeMissing: false,
  buildArgs: {},
  buildContexts: {},
  platforms: [],
  tags: [],
  labels: {},
  wholeContext: false,
  links: {},
  axes: [],
  fields: {},
  extra: {},
};

/** A draft of which only some things are said; what is `undefined` counts as not said. */
export function draft(said: { readonly key: string } & { readonly [K in keyof Draft]?: Draft[K] | undefined }): Draft {
  return { ...blank, ...defined(said) } as Draft;
}

function defined<T extends object>(said: T): Partial<T> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Lower case, anything but letters, digits, `.`, `_` and `-` becomes one `-`: fit for tags and names. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[-.]+|(?<![-.])[-.]+$/g, '');
}

/** Puts values where a template names them; other variables stay for later. */
export function fill(
  template: string,
  values: Readonly<Record<string, string>>,
  change = (text: string) => text,
): string {
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{([A-Za-z_][\w.-]*)\}/g, (all, name: string) =>
    Object.hasOwn(values, name) ? change(values[name] ?? '') : all,
  );
}

/** Where the first of these keys stands that the image has; else the image itself. */
export function positionOf(draft: Draft, ...keys: readonly string[]): Position | undefined {
  for (const key of keys) {
    const position = draft.positions.get(key);
    if (position !== undefined) return position;
  }
  return draft.at;
}
