/**
 * Names of commits, as people write them.
 *
 * What is taken: full and abbreviated ids, branch and tag names, `origin/main`, `HEAD`, and `~2` or `^` behind
 * them. Not taken: whatever git could read as an option, a range, a search (`:/x`, `^{/x}`), a reflog (`@{u}`) or
 * a transport. git-check-ref-format(1) has the rules for names.
 */
import { Problem } from '../action/problem.ts';

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const revision = /^([^-~^\s][^~^\s]*?)((?:~\d{0,6}|\^\d?)*)$/u;

export function isFullId(text: string): boolean {
  return fullId.test(text);
}

/** The id of forty (or sixty-four) zeros, by which a payload says "no commit". */
export function isZeroId(text: string): boolean {
  return /^0{40}(?:0{24})?$/.test(text);
}

/** A branch's or tag's name by the rules of git-check-ref-format(1). */
export function isRefName(name: string): boolean {
  if (name === '' || name.length > 1024 || name === '@' || /^[-/.]|[/.]$|\/\/|\.\.|@\{|\/\.|\.lock(?:\/|$)/.test(name))
    return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
  return !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name);
}

export function isRevision(text: string): boolean {
  const [, name = ''] = revision.exec(text) ?? [];
  return isRefName(name);
}

/** @throws Problem DCA-GIT-003 */
export function checkedRevision(text: string, what: string): string {
  if (isRevision(text)) return text;
  throw new Problem({
    code: 'DCA-GIT-003',
    message: `${what} is ${JSON.stringify(text.slice(0, 200))}, which is no name of a commit.`,
    remedy: 'Accepted are commit ids, branches, tags, `origin/main`, and `~1` or `^` behind them.',
  });
}
