/**
 * Slash commands: what is one, and who may give it. Pure.
 *
 * The first line of a comment is the command, to the letter: not a quote, not code, no look-alike letters, nothing in
 * front. GitHub's `author_association` does not say what somebody may do, so the permission is asked for; a comment names
 * no commit, so a head that was pushed after it was written is not what its author saw.
 */
export interface Command {
  /** With its slash. */
  readonly name: string;
  /** What stands behind it, without the commit. */
  readonly rest: string;
  /** A full commit id that the command names. */
  readonly sha: string | undefined;
}

export type Permission = 'read' | 'triage' | 'write' | 'maintain' | 'admin';
const permissions: readonly string[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Arguments reach shells of workflows: only what image names, tags and options need. */
const allowed = /^[A-Za-z0-9 ._:/@=,+-]{0,300}$/;

/** @returns `undefined` where the first line is none of the commands. */
export function readCommand(body: string, commands: readonly string[]): Command | undefined {
  const line = body.replace(/[\r\n].*/s, '').replace(/(?<! ) +$/, '');
  const [, name = '', rest = ''] = /^(\/[a-z][a-z0-9-]{0,63})(?: +(\S.*))?$/u.exec(line) ?? [];
  if (!commands.includes(name) || !allowed.test(rest)) return undefined;
  const words = rest.split(' ').filter((word) => word !== '');
  const shas = words.filter(isCommit);
  // Two commits name none.
  if (shas.length > 1) return undefined;
  return { name, rest: words.filter((word) => !isCommit(word)).join(' '), sha: shas[0] };
}

/** `role` knows `triage` and `maintain`; a role that an organisation made counts as what it is based on. */
export function mayCommand(needed: Permission, given: { readonly permission: string; readonly role: string }): boolean {
  const rank = (name: string) => permissions.indexOf(name);
  const role = rank(given.role);
  return (role >= 0 ? role : rank(given.permission)) >= rank(needed);
}

export interface HeadPush {
  readonly after: string;
  /** Milliseconds since 1970, by GitHub's clock; a commit's own dates are whatever its author wrote. */
  readonly at: number;
}

/**
 * Whether `sha` was the head already when the comment was written.
 *
 * @param pushes of the head's branch, newest first.
 * @returns `undefined` where GitHub's record does not say.
 */
export function wasHeadAt(sha: string, time: number, pushes: readonly HeadPush[] | undefined): boolean | undefined {
  const last = pushes?.[0];
  if (last?.after !== sha) return undefined;
  // Times are whole seconds: in the same second it may have been after.
  return last.at < time;
}

function isCommit(word: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word);
}
