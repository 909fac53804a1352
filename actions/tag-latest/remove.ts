/** tag-latest with `remove`: tags are taken away, and nothing is moved. */
import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import { withFiles } from '../../src/promote/line-files.ts';
import { tagText } from '../../src/promote/plan.ts';
import { parseRemovals } from '../../src/promote/removal.ts';
import { removalSummary } from '../../src/promote/removal-summary.ts';
import { closedRegistries, type Removed, removalFailure, removeTags } from '../../src/promote/remove.ts';
import { formatRepository } from '../../src/registry/reference.ts';
import type { contract } from './contract.ts';
import { oneOfThem } from './request.ts';
import type { Ports } from './run.ts';

type Inputs = InputsOf<typeof contract>;
type Outputs = OutputsOf<typeof contract>;

export async function takeAway(inputs: Inputs, { registry, workspace, log }: Ports): Promise<Outcome<Outputs>> {
  oneOfThem(inputs);
  const removals = parseRemovals(await withFiles(inputs.remove, workspace));
  const states = await removeTags(removals, { registry, concurrency: inputs.concurrency, dryRun: inputs.dryRun });
  await log.group('Tags', async () => {
    for (const { removal, action, reason } of states) log.info(`${action} ${tagText(removal)}  ${reason}`);
  });
  const closed = closedRegistries(states);
  for (const sentence of closed) log.notice(sentence);
  const skipped = states.filter(({ action }) => action === 'skipped');
  const failure = removalFailure(states);
  const verdict = `${inputs.dryRun ? 'dry run, nothing was written: ' : ''}${verdictOf(states)}`;
  return {
    outputs: {
      result: states.map(resultRow),
      promoted: 0,
      skipped: skipped.length,
      skippedReason: [...new Set(skipped.map(({ reason }) => reason))].join('\n'),
      pinned: [],
      rollback: [],
    },
    summary: removalSummary(states, [...(failure ? [failure.message] : []), ...closed, verdict]),
    verdict,
    failure,
  };
}

function resultRow({ removal, action, reason, ...seen }: Removed): Outputs['result'][number] {
  const [{ repository, tag }, previous] = [removal, seen.previous ?? ''];
  const digest = action === 'skipped' ? previous : '';
  return { image: formatRepository(repository), tag, digest, previous, action, reason };
}

function verdictOf(states: readonly Removed[]): string {
  const count = (action: Removed['action']) => states.filter((state) => state.action === action).length;
  const parts = [
    [count('removed'), 'removed'],
    [count('unchanged'), 'not there'],
    [count('skipped'), 'left as they are'],
    [count('failed'), 'failed'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return `${states.length === 1 ? 'one tag' : `${states.length} tags`} to remove: ${said.join(', ')}.`;
}
