/**
 * Trouble, as this suite reports it.
 *
 * A `Problem` is the only error that modules throw on purpose. It has a stable
 * code (`DCA-<area>-<number>`, one entry each in docs/troubleshooting.md), says
 * what happened, why if that is known, and what to do about it. It speaks in one
 * of three voices: the workflow is wrong, the remote said no, or we have a bug.
 */

export type Voice = 'usage' | 'remote' | 'bug';

/** Areas: ACT the kit, CAT catalog, DET detect-changes, MAT generate-matrix, REG registry, GAT gate and reports, TAG tag-latest, WAI wait-for-image, COM pr-comment, GHB GitHub, GIT, DOC Docker. */
export type ProblemCode =
  `DCA-${'ACT' | 'CAT' | 'DET' | 'MAT' | 'REG' | 'GAT' | 'TAG' | 'WAI' | 'COM' | 'GHB' | 'GIT' | 'DOC'}-${string}`;

export interface ProblemText {
  readonly code: ProblemCode;
  /** What happened and why: one sentence, or lines when several things are wrong at once. */
  readonly message: string;
  /** What to do: a sentence that can be acted on. */
  readonly remedy?: string;
  readonly voice?: Voice;
  readonly cause?: unknown;
}

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly remedy: string | undefined;
  readonly voice: Voice;

  constructor({ code, message, remedy, voice = 'usage', cause }: ProblemText) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
    this.voice = voice;
  }
}

/** Several problems as one, each told once, under the first's code. One alone is itself. */
export function joinProblems(problems: readonly Problem[], headline: (count: number) => string): Problem {
  const lines = [...new Set(problems.map(({ code, message }) => `  - ${code}: ${message}`))];
  const [first] = problems;
  if (first && lines.length === 1) return first;
  return new Problem({
    code: first?.code ?? 'DCA-ACT-099',
    voice: first?.voice ?? 'bug',
    message: `${headline(lines.length)}\n${lines.join('\n')}`,
    ...(first?.remedy !== undefined && { remedy: first.remedy }),
    cause: first,
  });
}

/** Works on every item, and tells what is wrong with any of them in one problem. */
export function allOrProblem<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  headline: (count: number) => string,
): readonly R[] {
  const problems: Problem[] = [];
  const values = items.flatMap((item) => {
    try {
      return [work(item)];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (problems.length > 0) throw joinProblems(problems, headline);
  return values;
}

/** Anything may be thrown; whatever it was becomes a `Problem`. What is not ours is reported as our bug. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const message =
    thrown instanceof Error ? thrown.message : `something that is no error was thrown: ${describe(thrown)}`;
  return new Problem({
    code: 'DCA-ACT-099',
    voice: 'bug',
    message: `unexpected error: ${message}`,
    remedy:
      'This is a bug of docker-ci-actions; run the job again with debug logging and open an issue with the stack.',
    cause: thrown,
  });
}

/** `CODE message Remedy.` as one text; lines of the message are kept. */
export function explain(problem: Problem): string {
  const said = `${problem.code}: ${problem.message}`;
  if (problem.remedy === undefined) return said;
  return problem.message.includes('\n') ? `${said}\n${problem.remedy}` : `${said} ${problem.remedy}`;
}

function describe(thrown: unknown): string {
  try {
    return typeof thrown === 'string' ? thrown : (JSON.stringify(thrown) ?? String(thrown));
  } catch {
    return Object.prototype.toString.call(thrown);
  }
}
