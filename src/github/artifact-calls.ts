/**
 * Calls of the artifact toolkit that always end, and errors that say what to do.
 *
 * The toolkit's HTTP client never settles on an answer that was cut, so each call has a deadline. What only reads is then
 * asked again, as where a busy service was taken for one that refuses; a write is not, since its answer may be all that was lost: `LostAnswer` tells its caller to look first.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../action/problem.ts';
import { bounded, isSpent, newQuestion, type Question } from '../http/bounded.ts';
import { backoffDelay, defaultBackoff } from '../http/retry.ts';

export interface Patience {
  /** Milliseconds for one call; the toolkit's own repetitions are part of it. */
  readonly deadline: number;
  readonly attempts: number;
}

export const defaultPatience: Patience = { deadline: 30_000, attempts: 3 };

export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
}

/** Something came that is not what was listed: on the way, perhaps. Asked for again, it is what `problem` says. */
export class DamagedAnswer extends Error {
  override readonly name = 'DamagedAnswer';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** @throws Problem DCA-GAT-024 when it stays without an answer. */
export async function reading<T>(
  call: (question: Question) => Promise<T>,
  what: string,
  patience: Patience,
): Promise<T> {
  // Trouble that is soon told is asked about again and again; a deadline that passes twice is enough.
  const until = performance.now() + 2 * patience.deadline;
  const question = newQuestion();
  let trouble: unknown;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await within(() => call(question), patience, question);
    } catch (error) {
      const spent = isSpent(question);
      // A request that was not let out any more says nothing that was not said before.
      trouble = spent ? (trouble ?? error) : error;
      if (spent || !mayPass(error) || attempt >= patience.attempts || performance.now() >= until)
        throw callFailed(trouble, what);
      await sleep(backoffDelay(attempt, defaultBackoff));
    }
  }
}

/**
 * Whether the same call may do better a moment later. The toolkit itself repeats for some kinds of trouble, five times; that was
 * often enough. It takes a busy service (408, 425, 429) and a broken answer for the last word.
 */
export function mayPass(error: unknown): boolean {
  if (error instanceof LostAnswer || error instanceof DamagedAnswer) return true;
  if (!(error instanceof Error) || error instanceof Problem || error.name === 'GHESNotSupportedError') return false;
  // An address that is none was damaged on the way; other words of “invalid” are about what we sent.
  if (/after \d+ attempts|quota|invalid(?! url)/i.test(error.message)) return false;
  return !/\((?:40\d|41\d|42[0-4])\)|\b(?:40[0-79]|41\d)\b/.test(error.message.replace(/\(408\)/g, ''));
}

/** One try. @throws LostAnswer, or whatever the toolkit throws. */
export async function within<T>(
  work: () => Promise<T>,
  { deadline }: Patience,
  question: Question = newQuestion(),
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LostAnswer(`no whole answer within ${deadline / 1000} s`)), deadline);
  });
  try {
    return await Promise.race([bounded(question, work), late]);
  } finally {
    clearTimeout(timer);
  }
}

export function isTaken(error: unknown): boolean {
  return error instanceof Error && /\b409\b|already exists/i.test(error.message);
}

/** What was listed is not there, or is something else: the list may have been damaged. */
export function isOther(error: unknown): boolean {
  if (!(error instanceof Problem)) return false;
  if (error.code === 'DCA-GAT-026') return true;
  if (!(error.cause instanceof Error)) return false;
  return error.cause.name === 'ArtifactNotFoundError' || /\b404\b|no artifacts found/i.test(error.cause.message);
}

export function callFailed(error: unknown, what: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DamagedAnswer) return error.problem;
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return new Problem({
      code: 'DCA-GAT-023',
      message: 'this GitHub Enterprise Server has no artifact service of version 4.',
      remedy:
        'Use `store: file`, and hand the folder on with actions/upload-artifact@v3 and actions/download-artifact@v3.',
      cause: error,
    });
  }
  const taken = isTaken(error);
  return new Problem({
    code: taken ? 'DCA-GAT-025' : 'DCA-GAT-024',
    voice: taken ? 'usage' : 'remote',
    message: `${what} failed: ${said}.`,
    remedy: taken
      ? 'An artifact cannot be written twice in one attempt: give each job its own image names, or its own `artifact`.'
      : "Run the job again; GitHub's artifact service did not answer as it should.",
    cause: error,
  });
}

/** @throws Problem DCA-GAT-022 outside of a job. */
export function mustHaveService(environment: Readonly<Record<string, string | undefined>>): void {
  if (environment.ACTIONS_RUNTIME_TOKEN && environment.ACTIONS_RESULTS_URL) return;
  throw new Problem({
    code: 'DCA-GAT-022',
    message: 'there is no artifact service here: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set.',
    remedy: 'Outside of a GitHub Actions job use `store: file`.',
  });
}
