/**
 * The ladder: what is left out first when a comment is too long.
 *
 * GitHub takes 65,536 characters in a comment and 1 MiB in a job summary. We own the report, so whole parts are dropped
 * and nothing is cut in the middle; only Markdown of the workflow's author is cut, at a line.
 */

import { characters, cutMarkdown } from '../action/markdown-cut.ts';
import { link } from '../report/markdown.ts';
import type { CommentModel, Extent } from './model.ts';
import { renderFooter, renderReport, wholeExtent } from './render.ts';

/** GitHub's limit, less our first line and what redacting may add. */
export const commentLimit = 65_536 - 1024;

export interface Fitted {
  readonly markdown: string;
  readonly truncated: boolean;
}

const ladder: readonly Extent[] = [
  wholeExtent,
  { ...wholeExtent, details: 'changed' },
  { ...wholeExtent, details: 'changed', blocks: false },
  { ...wholeExtent, details: 'none' },
  ...[Number.POSITIVE_INFINITY, 200, 100, 50, 20, 0].map(
    (rows) => ({ ...wholeExtent, details: 'none', foldUnchanged: true, rows }) as const,
  ),
];

/** The comment below its marker: as much as fits into `limit` characters. */
export function renderComment(model: CommentModel, limit: number = commentLimit): Fitted {
  const body = model.body?.trim() ?? '';
  const closed = cutMarkdown(body, Number.POSITIVE_INFINITY).text;
  // Of what is too long together, the report gets what the text leaves it, at least half.
  const room = Math.max(Math.floor(limit / 2), limit - characters(closed)) - overhead;
  let [report, shortened] = ['', false];
  for (const [step, extent] of ladder.entries()) {
    report = hasReport(model) ? renderReport(model, extent) : '';
    shortened = step > 0;
    if (characters(report) <= room) break;
  }
  return join(model, report, body, { limit, shortened });
}

/** Footer and notices. */
const overhead = 2000;

function hasReport({ images, absent, failedJobs, gate }: CommentModel): boolean {
  return images.length + absent.length + failedJobs.length > 0 || gate !== undefined;
}

function join(
  model: CommentModel,
  report: string,
  body: string,
  { limit, shortened }: { readonly limit: number; readonly shortened: boolean },
): Fitted {
  const foreign = body === '' ? { text: '', cut: false } : cutMarkdown(body, limit - characters(report) - overhead);
  const truncated = shortened || foreign.cut;
  const full = model.footer.run ? ` The ${link('summary of the run', model.footer.run.url)} has all of it.` : '';
  const notice = truncated ? `_This comment was shortened to what GitHub takes.${full}_` : '';
  const parts = [report, foreign.text, notice, renderFooter(model, truncated)];
  return { markdown: parts.filter((part) => part !== '').join('\n\n'), truncated };
}
