/**
 * Runs a regular expression that a user wrote, and stops it when it takes too long.
 *
 * A pattern such as `(a+)+$` needs exponential time on a text that does not match, and JavaScript has no way to bound one, but for
 * the time limit of a script: V8 looks for the limit while it backtracks.
 */
import { createContext, Script } from 'node:vm';
import { Problem } from '../../src/action/problem.ts';

// No honest pattern takes a millisecond; a busy machine may be away for some hundred.
const limit = 1000;
const script = new Script(
  'var found = new RegExp(pattern, flags).exec(text); found === null ? undefined : JSON.stringify([...found].map((group) => group ?? null))',
);

/** The groups of the first match. @throws Problem DCA-MAT-015 for a pattern that is none, or takes too long. */
export function matchWithin(pattern: string, flags: string, text: string): readonly (string | undefined)[] | undefined {
  try {
    const found: unknown = script.runInContext(createContext({ pattern, flags: flags.replace('g', ''), text }), {
      timeout: limit,
    });
    if (typeof found !== 'string') return undefined;
    return (JSON.parse(found) as (string | null)[]).map((group) => group ?? undefined);
  } catch (cause) {
    // Errors of the script are of another realm: `instanceof Error` says no to them.
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    const slow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw new Problem({
      code: 'DCA-MAT-015',
      message: `the regular expression ${JSON.stringify(pattern)} ${slow ? `takes more than ${limit} ms on ${JSON.stringify(text.slice(0, 80))}` : 'cannot be read'}.`,
      remedy: slow ? 'Write it without nested repetitions.' : 'Correct it; it is one of JavaScript.',
      cause,
    });
  }
}
