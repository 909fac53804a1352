/**
 * GitHub-flavoured Markdown as a terminal shows it: our own summaries and comments, whose grammar is known.
 * Headings are bold, tables aligned, details folded to one line but for those that are open or marked; diagrams and comments are left out.
 */
import { printable } from './untrusted.ts';

export interface TerminalStyle {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** What is folded behind it is only long: where nothing can be unfolded, it is shown. */
export const shownInTerminal = '<!-- long -->';

const plainStyle: TerminalStyle = { bold: (text) => text, dim: (text) => text };

export function terminalMarkdown(markdown: string, style: TerminalStyle = plainStyle): string {
  const shown: string[] = [];
  let table: (readonly string[])[] = [];
  const flush = () => {
    shown.push(...aligned(table, style));
    table = [];
  };
  for (const line of visibleLines(markdown)) {
    if (line.startsWith('|')) {
      if (!/^\|[\s:|-]+\|$/.test(line)) table.push(cellsOf(line));
      continue;
    }
    flush();
    const text = plain(line.replace(/^#+ /, ''));
    if (line.startsWith('#')) shown.push(style.bold(text));
    else if (line.includes('<summary>'))
      shown.push(style.dim(`${line.includes('<details open>') ? '▾' : '▸'} ${text}`));
    else if (text !== '' || shown.at(-1) !== '') shown.push(text);
  }
  flush();
  return shown.join('\n').trim();
}

/** Columns that a text takes: emoji and wide letters count two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Without HTML comments, diagrams, fences, and what is folded below its first line. */
function* visibleLines(markdown: string): Generator<string> {
  const shown = markdown.replaceAll(`<details>${shownInTerminal}`, '<details open>').replace(/<!--[\s\S]*?-->/g, '');
  /** Of each section that is not at its end: whether it is folded. */
  const folds: boolean[] = [];
  let diagram = false;
  for (const line of shown.split('\n')) {
    if (line.startsWith('```mermaid')) diagram = true;
    else if (line.startsWith('```')) diagram = false;
    else if (line.includes('</details>')) folds.pop();
    else if (!diagram && !folds.includes(true)) yield line;
    if (line.includes('<details')) folds.push(!line.includes('<details open>'));
  }
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell).trim());
}

function aligned(table: readonly (readonly string[])[], style: TerminalStyle): readonly string[] {
  const count = Math.max(0, ...table.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...table.map((row) => columnsOf(row[at] ?? ''))));
  return table.map((row, line) => {
    const cells = row.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell))));
    const text = `  ${cells.join('  ').trimEnd()}`;
    return line === 0 ? style.dim(text) : text;
  });
}

function plain(text: string): string {
  const bare = text
    .replace(/<br\s*\/?>/g, ', ')
    .replace(/<[^<>]+>/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|`|\\(?=[^\w\s])/g, '')
    .replace(/` `/g, ' ')
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    // Markdown needs it to keep an entity from joining what follows; a terminal does not.
    .replaceAll('\u200b', '');
  return printable(bare).trimEnd();
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
