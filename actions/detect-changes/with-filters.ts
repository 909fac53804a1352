/** detect-changes with `filters`: names are those of the filters, and there are no images behind them. */
import type { Log } from '../../src/action/log.ts';
import { Problem } from '../../src/action/problem.ts';
import { changedFilters, filterOutputs, isFilterFile, readFilters } from '../../src/plan/filter-changes.ts';
import type { Filter } from '../../src/plan/filters.ts';
import { lazyRules } from '../../src/plan/lazy-rules.ts';
import type { Decided, DetectInputs, DetectPorts, Situation } from './run.ts';

type Detect = (inputs: DetectInputs, situation: Situation, ports: DetectPorts) => Promise<Decided>;

/**
 * Filters that the workflow holds are read at once; those of a file when it is known which commit's they are.
 *
 * @param taken names of the action's own outputs.
 */
export async function filterDetection(text: string, taken: readonly string[], log: Log): Promise<Detect> {
  const read = (source: string, file?: string) => readFilters(source, file, taken, log);
  if (!isFilterFile(text)) {
    const filters = await read(text);
    return async (inputs, situation) => decide(filters, inputs, situation);
  }
  return async (inputs, situation, ports) =>
    decide(await read(await filterFile(text, situation, ports), text), inputs, situation);
}

async function decide(filters: readonly Filter[], inputs: DetectInputs, situation: Situation): Promise<Decided> {
  const { files } = situation.comparison;
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
