/**
 * The shape that nearly all filter files have, read without a YAML library: names, and under each a list of globs.
 *
 * A YAML library takes longer to load than everything else that such a run does. This reads only lines of which there
 * can be no two opinions; at the first other one (an anchor, a status, a comment behind text) it gives up, and the
 * caller takes the real thing. So it never decides what is right YAML.
 */
import type { FilterNode } from './filters.ts';

const name = /^([A-Za-z_][\w-]*):(?:[ ]+(\S.*))?$/;
const item = /^([ ]+)-[ ]+(.*)/;
/** No character that YAML gives a meaning at a start or inside. */
const plainText = /^[A-Za-z0-9_./][\w./*@+-]*$/;
const quotedText = /^(?:'([^']*)'|"([^"\\]*)")$/;
/** `['a', "b"]`: quoted texts alone, for a plain one may hold what YAML gives a meaning. */
const flowList = /^\[ *(?:'[^']*'|"[^"\\]*")(?: *, *(?:'[^']*'|"[^"\\]*"))* *\]$/;
const quotedItem = /'[^']*'|"[^"]*"/g;

/** Of a longer text the caller says that it is too long. */
const longest = 1 << 20;

export function simpleFilters(source: string): FilterNode | undefined {
  const text = source.replaceAll('\r\n', '\n');
  // Tabs and stranger spaces: where YAML takes them for text is its own affair.
  if (text.length > longest || /[^\S\n ]/.test(text)) return undefined;
  const filters = new Map<string, { readonly line: number; readonly value: string | readonly string[] }>();
  /** Of the last name: the globs below it, where there may be some, and their indent. */
  let below: string[] | undefined;
  let indent: string | undefined;
  for (const [at, raw] of text.split('\n').entries()) {
    const row = raw.trimEnd();
    if (row === '' || /^ *#/.test(row)) continue;
    const [, key, rest = ''] = name.exec(row) ?? [];
    if (key !== undefined) {
      below = rest === '' ? [] : undefined;
      indent = undefined;
      const value = below ?? flowItems(rest) ?? scalar(rest);
      if (value === undefined || filters.has(key)) return undefined;
      filters.set(key, { line: at + 1, value });
      continue;
    }
    const [, before, value = ''] = item.exec(row) ?? [];
    indent ??= before;
    const one = scalar(value);
    if (one === undefined || below === undefined || indent !== before) return undefined;
    below.push(one);
  }
  if (filters.size === 0 || [...filters.values()].some(({ value }) => value.length === 0)) return undefined;
  return {
    kind: 'map',
    entries: [...filters].map(([key, { line, value }]) => ({ key, keyAt: { line }, value: nodeOf(value) })),
  };
}

function nodeOf(value: string | readonly string[]): FilterNode {
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'list', items: value.map(nodeOf) };
}

function flowItems(text: string): readonly string[] | undefined {
  return flowList.test(text) ? [...text.matchAll(quotedItem)].map(([one]) => one.slice(1, -1)) : undefined;
}

function scalar(text: string): string | undefined {
  const quoted = quotedText.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  return plainText.test(text) ? text : undefined;
}
