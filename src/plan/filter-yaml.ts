/**
 * The shape that nearly all filter files have, read without a YAML library: names, and under each a list of globs.
 *
 * A YAML library takes longer to load than everything else that such a run does. This reads only lines of which there
 * can be no two opinions; at the first other one (an anchor, a status, a comment behind text) it gives up, and the
 * caller takes the real thing. So it never decides what is right YAML.
 */
import type { Entry, Node, TextNode } from '../catalog/document.ts';

const name = /^([A-Za-z_][\w-]*):[ ]*(.*)$/s;
const item = /^([ ]+)-[ ]+(\S.*)$/;
/** No character that YAML gives a meaning at a start or inside. */
const plainText = /^[A-Za-z0-9_./][\w./*@+-]*$/;
/** `['a', "b"]`: quoted texts alone, for a plain one may hold what YAML gives a meaning. */
const flowList = /^\[ *(?:'[^'\n]*'|"[^"\\\n]*")(?: *, *(?:'[^'\n]*'|"[^"\\\n]*"))* *\]$/;
const quotedItem = /'[^']*'|"[^"]*"/g;
const quotedText = /^'([^'\n]*)'$|^"([^"\\\n]*)"$/;
/** Words that YAML would make something else than text of, for readers that resolve them. */
const odd = /^(?:[-+.]?\d|true$|false$|null$|yes$|no$|on$|off$|~$)/i;

/** The indent of a list that is whole in its line, which no item below can have. */
const inLine = '[';

/** Of a longer text the caller says that it is too long. */
const longest = 1 << 20;

export function simpleFilters(text: string): Node | undefined {
  if (text.length > longest) return undefined;
  const entries: { key: string; line: number; items: TextNode[]; single: TextNode | undefined; indent: string }[] = [];
  const names = new Set<string>();
  for (const [at, raw] of text.replace(/\r\n/g, '\n').split('\n').entries()) {
    const row = raw.trimEnd();
    if (row === '' || /^ *#/.test(row)) continue;
    const [, key, rest = ''] = name.exec(row) ?? [];
    if (key !== undefined) {
      const items = rest.startsWith('[') ? flowItems(rest, at + 1) : [];
      const single = rest === '' || items.length > 0 ? undefined : scalar(rest, at + 1);
      if ((rest !== '' && items.length === 0 && single === undefined) || names.has(key) || odd.test(key))
        return undefined;
      names.add(key);
      entries.push({ key, line: at + 1, items, single, indent: rest === '' ? '' : inLine });
      continue;
    }
    const [, indent = '', value = ''] = item.exec(row) ?? [];
    const entry = entries.at(-1);
    const one = scalar(value, at + 1);
    if (entry === undefined || one === undefined || entry.single !== undefined) return undefined;
    if (entry.items.length > 0 && entry.indent !== indent) return undefined;
    entry.indent = indent;
    entry.items.push(one);
  }
  if (entries.length === 0 || entries.some(({ items, single }) => items.length === 0 && single === undefined))
    return undefined;
  return { kind: 'map', at: { line: 1, column: 1 }, entries: entries.map(entryOf) };
}

function entryOf({
  key,
  line,
  items,
  single,
}: {
  key: string;
  line: number;
  items: TextNode[];
  single: TextNode | undefined;
}): Entry {
  const at = { line, column: 1 };
  return { key, keyAt: at, value: single ?? { kind: 'list', at, items } };
}

function flowItems(text: string, line: number): TextNode[] {
  const quoted = flowList.test(text) ? (text.match(quotedItem) ?? []) : [];
  return quoted.map((one) => ({ kind: 'text', at: { line, column: 1 }, text: one.slice(1, -1), plain: false }));
}

function scalar(text: string, line: number): TextNode | undefined {
  const at = { line, column: 1 };
  const quoted = quotedText.exec(text);
  if (quoted) return { kind: 'text', at, text: quoted[1] ?? quoted[2] ?? '', plain: false };
  return plainText.test(text) && !odd.test(text) ? { kind: 'text', at, text, plain: true } : undefined;
}
