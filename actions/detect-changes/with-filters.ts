/** detect-changes with `filters`: names are those of the filters, and there are no images behind them. */
import { Problem } from '../../src/action/problem.ts';
import { changedFilters, filterOutputs, isFilterFile, readFilters } from '../../src/plan/filter-changes.ts';
import { lazyRules } from '../../src/plan/lazy-rules.ts';
import type { Decided, DetectInputs, DetectPorts, Situation } from './run.ts';

export async function detectFilters(
  inputs: DetectInputs,
  text: string,
  situation: Situation,
  taken: readonly string[],
  ports: DetectPorts,
): Promise<Decided> {
  const { files } = situation.comparison;
  const file = isFilterFile(text) ? text : undefined;
  const source = file === undefined ? text : await filterFile(file, situation, ports);
  const filters = await readFilters(source, file, taken, ports.log);
  const [ignore, rebuildAll] = [await lazyRules(inputs.ignore), await lazyRules(inputs.rebuildAll)];
  const live = files.filter(({ path, lossy }) => lossy === true || !ignore(path));
  const reaching = live.find(({ path }) => rebuildAll(path));
  const everything = situation.everything ?? (reaching && `${reaching.path} changed`);
  const reasons =
    everything === undefined
      ? changedFilters(filters, live, inputs.predicateQuantifier)
      : new Map(filters.map(({ name }) => [name, `full rebuild: ${everything}`]));
  return {
    kind: 'Filter',
    all: filters.map(({ name }) => name),
    reasons,
    everything,
    removed: [],
    reused: new Map(),
    dynamicOutputs: (changes) => filterOutputs(filters, changes),
  };
}

/**
 * The filters of a file decide what is checked, so on `pull_request_target`, which trusts nobody, they are the base's:
 * whoever opened the pull request could otherwise take their own files out.
 */
async function filterFile(file: string, { occasion, comparison }: Situation, ports: DetectPorts): Promise<string> {
  const { git, base } = comparison;
  const untrusting = occasion.name === 'pull_request_target';
  if (untrusting && (!git || base === undefined)) {
    ports.log.warn(
      `the base is unknown, so the filters of ${file} are read from the checkout, which a pull request may have changed.`,
    );
  }
  const text =
    untrusting && git && base !== undefined
      ? await git.tree(base).read(file)
      : ((await ports.workspace?.read(file)) ?? (await git?.tree(comparison.head).read(file)));
  if (text !== undefined) return text;
  throw new Problem({
    code: 'DCA-DET-023',
    message: `the file ${JSON.stringify(file)} of input "filters" is not there.`,
    remedy: 'Give its path relative to the root of the repository, or write the filters inline (`name: [globs]`).',
  });
}
