/** Reads the tables of a page as rows of cells, so that a test can run what a page claims. */

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table whose first column has this heading. */
export function table(markdown: string, firstColumn: string): Table {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line, n) => cells(line)[0] === firstColumn && /^\|[-|: ]+\|$/.test(lines[n + 1] ?? ''));
  if (at < 0) throw new Error(`no table begins with ${JSON.stringify(firstColumn)}`);
  const end = lines.findIndex((line, n) => n > at && !line.startsWith('|'));
  return { columns: cells(lines[at] ?? ''), rows: lines.slice(at + 2, end < 0 ? undefined : end).map(cells) };
}

/** The words of a cell that are set as code. */
export function codes(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function cells(line: string): readonly string[] {
  if (!line.startsWith('|')) return [];
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}
