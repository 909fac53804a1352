/** The gate's verdict over all images, in words. */
import { Problem } from '../../src/action/problem.ts';
import { type AskedLevel, blindSpots, weakest } from '../../src/report/levels.ts';
import { clip } from '../../src/report/markdown.ts';
import { type ImageProblem, together } from '../../src/report/problems.ts';
import type { Level } from '../../src/report/report.ts';
import type { Judged } from '../../src/report/verify.ts';

export interface GateVerdict {
  readonly open: boolean;
  readonly sentence: string;
  /** One a decision, for the log. */
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

export function verdictOf(judged: readonly Judged[], level: AskedLevel): GateVerdict {
  const equal = judged.filter((one) => one.kind === 'judged' && one.verdict.equal);
  // No image at all is never "all of them".
  const open = judged.length > 0 && equal.length === judged.length;
  const sentence = open
    ? `The gate is open: ${judged.length === 1 ? 'the image is what was tested' : `all ${judged.length} images are what was tested`} (level ${weakest(equal.flatMap(levelOf))}).${equal.some(isClaimed) ? claimedNote : ''}`
    : `The gate is closed: ${judged.length - equal.length} of ${judged.length} ${judged.length === 1 ? 'image' : 'images'} cannot be shown to be what was tested at level ${level}.`;
  return { open, sentence, lines: judged.flatMap(linesOf), warnings: judged.flatMap(warningsOf) };
}

/** Why the step fails: trouble always does, a mismatch unless it shall only warn. */
export function closing(
  judged: readonly Judged[],
  verdict: GateVerdict,
  onMismatch: 'fail' | 'warn',
): Problem | undefined {
  const unknown = judged.flatMap((one): readonly ImageProblem[] =>
    one.kind === 'unknown' ? [{ name: one.name, problem: one.problem }] : [],
  );
  const differing = judged.filter((one) => one.kind === 'judged' && !one.verdict.equal);
  const [first, ...others] = unknown;
  if (first && differing.length === 0) return together([first, ...others]);
  if (verdict.open || (onMismatch === 'warn' && !first)) return undefined;
  const causes = differing.map((one) => (one.kind === 'judged' ? one.verdict.cause : undefined));
  return new Problem({
    code: 'DCA-GAT-070',
    message: [verdict.sentence, ...told(judged.flatMap(linesOf).filter((line) => !line.includes(': equal, ')))].join(
      '\n',
    ),
    remedy: causes.find((cause) => cause !== undefined)?.remedy ?? 'Release what was tested.',
  });
}

/** An annotation is for a look; the log has every line, whole. */
function told(lines: readonly string[]): readonly string[] {
  const more = lines.length - mostLines;
  return [
    ...lines.slice(0, mostLines).map((line) => `  - ${clip(line, 600)}`),
    ...(more > 0 ? [`  - and ${more} more lines in the log`] : []),
  ];
}

const mostLines = 20;

function linesOf(one: Judged): readonly string[] {
  if (one.kind === 'unknown') return [`${one.name}: cannot be judged, ${one.problem.code}: ${one.problem.message}`];
  const { verdict, pinned } = one;
  if (verdict.equal) return [`${one.name}: equal, level ${verdict.level}${pinned === '' ? '' : `, ${pinned}`}`];
  const differences = verdict.differences.slice(0, mostLines).map(({ platform, what, expected, found, history }) => {
    const where = platform === '' ? '' : `${platform}, `;
    return `${one.name}: ${where}${what}: tested ${expected}, found ${found}${history ? `, made by ${history}` : ''}`;
  });
  const more = verdict.differences.length - mostLines;
  return [
    ...differences,
    ...(more > 0 ? [`${one.name}: and ${more} more differences`] : []),
    ...(verdict.cause ? [`${one.name}: likely cause: ${verdict.cause.why}`] : []),
  ];
}

function warningsOf(one: Judged): readonly string[] {
  if (one.kind === 'unknown') return [];
  const { untested, level, equal, claimed } = one.verdict;
  const blind = equal && level ? blindSpots({ level, claimed }) : [];
  return [
    ...(equal && untested.length > 0
      ? [`${one.name} has platforms that were never tested: ${untested.join(', ')}.`]
      : []),
    ...blind.map((spot) => `${one.name}: level ${level}. ${spot}`),
  ];
}

const claimedNote = ' This is what the registry claims: `deep: never` was asked for, and no layer was read.';

function isClaimed(one: Judged): boolean {
  return one.kind === 'judged' && one.verdict.claimed;
}

function levelOf(one: Judged): readonly Level[] {
  return one.kind === 'judged' && one.verdict.level ? [one.verdict.level] : [];
}
