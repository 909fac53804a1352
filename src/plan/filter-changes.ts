/** Changed files and filters in, names out: the part of detect-changes that takes the place of dorny/paths-filter. */
import { outputName } from '../action/contract.ts';
import type { Log } from '../action/log.ts';
import { Problem } from '../action/problem.ts';
import type { ChangedFile } from '../git/git.ts';
import { quotedPath, verb } from './affected.ts';
import { simpleFilters } from './filter-yaml.ts';
import { type Filter, type FilterNode, matchFilters, parseFilters, type Quantifier } from './filters.ts';

/** A line of text without a colon is the path of a file, as in dorny/paths-filter. */
export function isFilterFile(text: string): boolean {
  return !text.includes('\n') && !text.includes(':');
}

/** @param taken names of the action's own outputs. */
export async function readFilters(
  text: string,
  file: string | undefined,
  taken: readonly string[],
  log: Log,
): Promise<readonly Filter[]> {
  const filters = await parseFilters(simpleFilters(text) ?? (await parsed(text, file)));
  checkNames(filters, taken);
  for (const { name, patterns } of filters) {
    const quoted = JSON.stringify(name);
    if (patterns.length === 0) log.warn(`the filter ${quoted} has no patterns, so it is never true.`);
    else if (patterns.every(({ negated }) => negated)) {
      log.warn(`the filter ${quoted} has negations alone: each of them is true for every file that it does not name.`);
    }
    if (!outputName.test(name))
      log.info(`the filter ${quoted} cannot be the name of an output; look for it in \`changes\`.`);
  }
  return filters;
}

async function parsed(text: string, file: string | undefined): Promise<FilterNode | undefined> {
  const { complaints, throwIfAny } = await import('../catalog/complaint.ts');
  const { parseDocument } = await import('../catalog/document.ts');
  const wrong = complaints(file);
  const root = await parseDocument(text, wrong);
  throwIfAny(wrong.all());
  return root;
}

/** `true` or `false` for each filter whose name can be an output's. */
export function filterOutputs(
  filters: readonly Filter[],
  changes: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const named = filters.filter(({ name }) => outputName.test(name));
  return Object.fromEntries(named.map(({ name }) => [name, String(changes.has(name))]));
}

/** Name → why, in the order of the filters. */
export function changedFilters(
  filters: readonly Filter[],
  files: readonly ChangedFile[],
  quantifier: Quantifier,
): ReadonlyMap<string, string> {
  const found = matchFilters(filters, files, quantifier);
  return new Map([...found].map(([name, file]) => [name, `${quotedPath(file.path)} ${verb(file)}`]));
}

/** Outputs are told apart without regard to case, so filters that differ in it alone would overwrite each other. */
function checkNames(filters: readonly Filter[], taken: readonly string[]): void {
  const seen = new Map(taken.map((name) => [name.toLowerCase(), 'an output of this action']));
  for (const { name } of filters) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) {
      throw new Problem({
        code: 'DCA-DET-022',
        message: `the filter ${JSON.stringify(name)} has the name of ${other} (case does not tell outputs apart).`,
        remedy: 'Rename the filter.',
      });
    }
    seen.set(name.toLowerCase(), `the filter ${JSON.stringify(name)}`);
  }
}
