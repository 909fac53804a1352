/** The table of hostile cases for docs/reliability.md: the catalogue, and the test files whose titles carry each number. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { caseGroups } from '../__tests__/hardening/cases.ts';

/** Test files by the number of the case that a title of theirs names (`case 42: …`). */
export function testsByCase(root: string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const folder = join(root, '__tests__');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files) {
    for (const number of casesIn(readFileSync(join(root, file), 'utf8'))) {
      found.set(number, [...(found.get(number) ?? []), file]);
    }
  }
  return found;
}

/** Numbers in titles, which are text; a comment or the page of the catalogue proves nothing. */
export function casesIn(source: string): ReadonlySet<number> {
  const code = source.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '');
  return new Set([...code.matchAll(/\bcase (\d{1,3}):/g)].map(([, number]) => Number(number)));
}

export function casesTable(root: string): string {
  const tests = testsByCase(root);
  return caseGroups
    .map(({ title, from, cases }) => {
      const rows = cases.map(([comes, ends], at) => {
        const files = (tests.get(from + at) ?? []).map(
          (file) => `[${file.replace(/^__tests__\/|\.test\.ts$/g, '')}](../${file})`,
        );
        return `| ${from + at} | ${cell(comes)} | ${cell(ends)} | ${files.join('<br>')} |`;
      });
      return [`### ${title}`, '', '| case | what comes | what happens | tests |', '|--:|---|---|---|', ...rows].join(
        '\n',
      );
    })
    .join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
