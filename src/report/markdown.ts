/**
 * Markdown whose every value from outside is data.
 *
 * Comments and job summaries show branch names, tags, labels, file names and logs that an attacker
 * may have written. Two forms hold such a value: `code` (what a reader may copy) and `escapeMarkdown`
 * (a word in a sentence). Nothing else may be put between our own words.
 *
 * Traps, all measured: GitHub looks for `@name`, `#1`, `GH-1`, commit ids, `:emoji:` and addresses in the text
 * *after* Markdown and entities were read, so entities alone do not stop a mention: a zero-width space does.
 * It skips code, so code spans need none. In a table a pipe ends the cell even inside a code span, and
 * parsers disagree about `\\|`. Inside an HTML block (`<summary>`) Markdown is not read: code is `<code>` there.
 */

import { shownInTerminal } from '../action/terminal-markdown.ts';
import { visible } from '../action/untrusted.ts';
import { parseUrl } from '../action/url.ts';

export interface Column {
  /** Markdown. */
  readonly title: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** A piece of a `<summary>`: text, or a value shown as code or in bold; all are data. */
export type SummaryPart = string | { readonly code: string } | { readonly strong: string };

/** Longest value shown; a reference with registry, path, tag and digest fits. */
const valueLimit = 512;

// Made when first needed: it costs as much as everything else that a short run imports.
let graphemes: Intl.Segmenter | undefined;

/** A value as words of a sentence, on one line: no markup, link, mention or entity comes out of it. */
export function escapeMarkdown(text: string, limit = valueLimit): string {
  const words = clip(oneLine(text, ' '), limit).trim();
  return entities(words.replace(magnets, `$&${gap}`)).replaceAll(gap, '&#8203;');
}

/** A value as code, on one line; `''` for an empty one. */
export function code(text: string, limit = valueLimit): string {
  const value = clip(oneLine(text, '⏎'), limit);
  if (value === '') return '';
  const fence = '`'.repeat(longestRun(value, '`') + 1);
  // One space on both sides is taken off again by the reader, so padding never shows.
  const pad = /^[` ]|[` ]$/.test(value) && value.trim() !== '' ? ' ' : '';
  return `${fence}${pad}${value}${pad}${fence}`;
}

/** A sentence in which what stands between backticks is code. All of it is data, whoever wrote it. */
export function prose(text: string, limit = valueLimit): string {
  const parts = clip(oneLine(text, ' '), limit).split(/`([^`]+)`/);
  return parts.map((part, at) => (at % 2 === 1 ? code(part) : spaced(part, escapeMarkdown(part)))).join('');
}

/** A link whose text is data. An address that is no http address is left out, the text stays. */
export function link(text: string, url: string): string {
  return linked(escapeMarkdown(text), url);
}

/** A link whose text is a value shown as code. */
export function codeLink(text: string, url: string): string {
  return linked(code(text), url);
}

/** Cells are Markdown made by the functions of this file; pipes and line ends in them are taken care of here. */
export function table(columns: readonly (string | Column)[], rows: readonly (readonly string[])[]): string {
  const wide = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = wide.map(({ align }) => (align === 'right' ? '--:' : align === 'center' ? ':-:' : ':--'));
  const body = rows.map((row) => line(wide.map((_, at) => cell(row[at] ?? ''))));
  return [line(wide.map(({ title }) => cell(title))), line(rule), ...body].join('\n');
}

/** A table that would push what stands below it off the page is folded. `what`: what a row is, in the plural. */
export function longTable(whole: string, rows: number, most: number, what: string): string {
  return rows > most ? details(`All ${rows} ${what}`, whole, { isLong: true }) : whole;
}

/** A folded section. `body` is Markdown made by the functions of this file. */
export function details(
  summary: string | readonly SummaryPart[],
  body: string,
  { open = false, isLong = false }: { readonly open?: boolean; readonly isLong?: boolean } = {},
): string {
  const parts = typeof summary === 'string' ? [summary] : summary;
  // The blank lines let Markdown be read again inside the HTML block.
  return `<details${open ? ' open' : ''}>${isLong ? shownInTerminal : ''}<summary>${parts.map(summaryPart).join('')}</summary>\n\n${body.trim()}\n\n</details>`;
}

/** Lines of a log or a command as a block; the fence is longer than any in the text. */
export function codeBlock(text: string, language: '' | 'sh' | 'json' | 'diff' | 'text' = ''): string {
  const lines = visible(text.replace(/\r\n?/g, '\n')).replace(/(?<!\n)\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** At most `limit` code points, cut between two characters as a reader sees them (never half an emoji), with `…` for the rest. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  if (points.length <= limit) return text;
  let kept = '';
  let room = limit - 1;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(points.slice(0, limit + 64).join(''))) {
    room -= [...segment].length;
    if (room < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

const gap = '\u200b';

// What GitHub turns into links and pictures after the Markdown was read; a gap behind each of these stops that:
// a mention or e-mail address, an issue, an emoji or scheme, a host, GH-1, a commit id.
const magnets = /[@#]|:(?! )|\bwww(?=\.)|\bGH(?=-)|[0-9a-f]{6}(?=[0-9a-f])/giu;

// Punctuation that is, or can begin, something in Markdown or HTML; between two letters or digits `.`, `-` and `+` are nothing.
const meaningful = /[#$&*<=>@[\\\]^_`|~]|:(?! )|\)|(?<![A-Za-z0-9])[.+-]|[.+-](?![A-Za-z0-9])/g;

function oneLine(text: string, lineEnd: string): string {
  return visible(text.replace(/\r\n?|\n/g, lineEnd).replaceAll('\t', ' '));
}

function entities(text: string): string {
  return text.replace(meaningful, (character) => `&#${character.charCodeAt(0)};`);
}

function summaryPart(part: SummaryPart): string {
  if (typeof part === 'string') return spaced(part, escapeMarkdown(part));
  if ('strong' in part) return `<b>${escapeMarkdown(part.strong)}</b>`;
  // No Markdown is read there, and GitHub links nothing in code.
  const value = clip(oneLine(part.code, '⏎'), valueLimit);
  return `<code>${value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

// Escaping trims; between two parts the space is ours.
function spaced(part: string, escaped: string): string {
  return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}

function cell(markdown: string): string {
  return markdown
    .replace(/[\r\n]+/g, ' ')
    .replace(/(?<!\\)\\+\|/g, (match) => match.replace('|', '│'))
    .replaceAll('|', '\\|')
    .trim();
}

function linked(text: string, url: string): string {
  const address = parseUrl(url);
  if (text === '' || !address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    return text;
  const safe = address.href.replace(
    /[^A-Za-z0-9\-._~:/?#@!$&*+,;=%]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${text}](${safe})`;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
