/** How a wait ended, as outputs, summary and verdict. */
import type { OutputsOf } from '../../src/action/contract.ts';
import { formatDuration } from '../../src/action/duration.ts';
import type { Log } from '../../src/action/log.ts';
import type { Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import { formatReference, formatRepository } from '../../src/registry/reference.ts';
import { code, escapeMarkdown, link, table } from '../../src/report/markdown.ts';
import type { FoundImage } from '../../src/wait/judge-image.ts';
import type { WorkflowRun } from '../../src/wait/workflow-runs.ts';
import type { contract } from './contract.ts';

interface Facts {
  readonly run?: WorkflowRun | undefined;
  readonly conclusion?: string;
}

export type Ending =
  | (Facts & {
      readonly found: true;
      readonly source: 'run' | 'registry' | 'fallback';
      readonly image: FoundImage;
      readonly reason: string;
    })
  /** Without a problem: there is no image, and that is fine (`skip`). */
  | (Facts & { readonly found: false; readonly problem?: Problem; readonly reason?: string });

/** @param runs where the pages of runs are: what begins so at the end of a sentence is a link. */
export function outcomeOf(ending: Ending, waited: number, log: Log, runs: string): Outcome<OutputsOf<typeof contract>> {
  const { run } = ending;
  const image = ending.found ? ending.image : undefined;
  const reason = ending.found ? ending.reason : (ending.problem?.message ?? ending.reason ?? '');
  const pinned = image === undefined ? '' : `${formatRepository(image.reference)}@${image.digest}`;
  if (ending.found && ending.source === 'fallback') log.notice(`${reason}: ${pinned}`);
  const verdict = ending.found
    ? `${pinned} is ready after ${formatDuration(waited * 1000)}: ${reason}.`
    : `there is no image: ${reason}`;
  return {
    outputs: {
      image: pinned,
      digest: image?.digest ?? '',
      tag: image?.reference.tag ?? '',
      platforms: image?.platforms ?? [],
      source: ending.found ? ending.source : '',
      found: ending.found,
      runId: run?.id ?? '',
      runUrl: run?.url ?? '',
      runAttempt: run === undefined ? '' : String(run.attempt),
      conclusion: ending.conclusion || run?.conclusion || '',
      waitedSeconds: waited,
      reason,
    },
    summary: summaryOf(ending, pinned, sentence(reason, runs), waited),
    verdict,
    failure: ending.found ? undefined : ending.problem,
  };
}

const titles = {
  run: '✅ Image is ready',
  registry: '✅ Image was there',
  fallback: '⚠️ Fallback image is used',
} as const;

function summaryOf(ending: Ending, pinned: string, reason: string, waited: number): string {
  const { run } = ending;
  const title = ending.found ? titles[ending.source] : ending.problem ? '❌ No image' : '⏭️ No image';
  const [head = [], ...rows] = [
    ...(ending.found
      ? [
          ['Image', code(pinned)],
          ['Tag', code(formatReference(ending.image.reference))],
        ]
      : []),
    ...(ending.found && ending.image.platforms.length > 0
      ? [['Platforms', code(ending.image.platforms.join(', '))]]
      : []),
    ...(run
      ? [
          [
            'Run',
            `${link(`${run.id}, attempt ${run.attempt}`, run.url)} ${escapeMarkdown(ending.conclusion || run.conclusion)}`,
          ],
        ]
      : []),
    ['Waited', escapeMarkdown(formatDuration(waited * 1000))],
  ];
  return `### ${title}\n\n${reason}\n\n${table(head, rows)}\n`;
}

/** As a sentence. The page of a run at its end is a link; whatever else looks like one may be a name that somebody gave a job. */
function sentence(reason: string, runs: string): string {
  const at = reason.lastIndexOf(runs);
  const page = at < 0 ? '' : reason.slice(at);
  const isPage = /^\d+(?:\/job\/\d+)?$/.test(page.slice(runs.length));
  const words = isPage ? reason.slice(0, at).trimEnd().replace(/:$/, '') : reason;
  const whole = `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) || words === '' ? '' : '.'}`;
  const shown = escapeMarkdown(whole, 1000);
  return isPage ? `${shown} ${link(`See ${page.includes('/job/') ? 'its log' : 'the run'}`, page)}.` : shown;
}
