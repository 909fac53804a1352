/** The one job summary of plan: what is built and why, as a drawing and as a table. */
import type { Image } from '../catalog/image.ts';
import { code, escapeMarkdown } from '../report/markdown.ts';
import { drawGraph } from './graph-drawing.ts';
import type { MatrixEntry } from './matrix-entry.ts';
import { countSentence, matrixTable } from './matrix-summary.ts';

export interface PlanFacts {
  readonly images: readonly Image[];
  readonly entries: readonly MatrixEntry[];
  readonly version: string | undefined;
  readonly base: string;
  readonly baseSource: string;
  readonly fullRebuild: boolean;
  readonly rebuild: boolean;
  readonly reused: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
  readonly tag: string;
}

export function planSummary(facts: PlanFacts): string {
  const { entries, images } = facts;
  const built = new Map(entries.map((entry) => [entry.name, entry.reason]));
  const drawing = drawGraph({ images, built, reused: new Set(Object.keys(facts.reused)) });
  return [
    '### Plan',
    countSentence(entries, { version: facts.version, of: images.length }),
    comparison(facts),
    ...(entries.length === 0 ? [] : drawingLines(drawing)),
    ...(entries.length === 0 ? [] : [matrixTable(entries)]),
    ...reusedLines(facts.reused),
    ...(facts.removed.length > 0
      ? [`Gone since the base: ${facts.removed.map((name) => code(name)).join(', ')}.`]
      : []),
  ].join('\n\n');
}

function drawingLines(drawing: ReturnType<typeof drawGraph>): readonly string[] {
  if (drawing === 'none') return [];
  return [drawing === 'too-large' ? 'The tree is too large to draw; the table has it, wave by wave.' : drawing.block];
}

function comparison({ base, baseSource, fullRebuild, rebuild, tag }: PlanFacts): string {
  const compared =
    base === '' ? 'Nothing was compared' : `Compared with ${code(base.slice(0, 7))} (${escapeMarkdown(baseSource)})`;
  const all = fullRebuild ? '; everything is built' : '';
  const fresh = rebuild ? ', on fresh base layers' : '';
  return `${compared}${all}${fresh}. The tag of this event is ${code(tag)}.`;
}

function reusedLines(reused: PlanFacts['reused']): readonly string[] {
  const entries = Object.entries(reused);
  if (entries.length === 0) return [];
  const lines = entries.slice(0, 100).map(([name, reference]) => `- ${code(name)}: ${code(reference)}`);
  return [`Reused, because the registry has them with the same inputs:\n\n${lines.join('\n')}`];
}
