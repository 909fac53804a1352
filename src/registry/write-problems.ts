/**
 * What can come of a write: which answers may be followed by another try, and what is told of the others.
 */
import { Problem } from '../action/problem.ts';
import type { Answer } from '../http/transport.ts';
import { deniedRemedy, hasCode, isBroken, remote, saying } from './answers.ts';
import type { Digest } from './digest.ts';
import { formatRepository, type Repository } from './reference.ts';

/** Nothing is known to have gone wrong with the write itself. */
export function mayRepeat(trouble: unknown): boolean {
  return isBroken(trouble) || isUnclear(trouble) || (trouble instanceof Problem && trouble.code === 'DCA-REG-024');
}

export function isUnclear(trouble: unknown): boolean {
  return trouble instanceof Problem && trouble.code === 'DCA-REG-052';
}

const immutable = 'DCA-REG-041';

export function isImmutable(error: unknown): boolean {
  return error instanceof Problem && error.code === immutable;
}

export function isMismatch(trouble: unknown): boolean {
  return trouble instanceof Problem && trouble.code === 'DCA-REG-030';
}

export function unclear({ status }: Answer, what: string) {
  return remote({
    code: 'DCA-REG-052',
    message: `${what} was answered with ${status} instead of 201, and nothing was written.`,
    remedy: 'Look at what stands between here and the registry.',
  });
}

export function refusedWrite(answer: Answer, repository: Repository, tag: string, digest: Digest) {
  const name = `${formatRepository(repository)}:${tag}`;
  const said = saying(answer);
  const { status } = answer;
  if (
    status === 409 ||
    status === 412 ||
    hasCode(answer, 'TAG_INVALID') ||
    /immutab|protected|cannot be overwritten/i.test(said)
  ) {
    return remote({
      code: immutable,
      message: `${name} is immutable: ${repository.host} answered ${status}${said}. It was not moved to ${digest}.`,
      remedy: 'Allow this tag to be moved in the settings of the repository, or use another tag.',
    });
  }
  if (status === 404 || hasCode(answer, 'NAME_UNKNOWN')) {
    return remote({
      code: 'DCA-REG-043',
      message: `${formatRepository(repository)} does not exist: ${repository.host} answered ${status}${said}.`,
      remedy: 'Create the repository first; this registry does not do it by itself.',
    });
  }
  if (status === 401 || status === 403) {
    return remote({
      code: 'DCA-REG-010',
      message: `${repository.host} does not allow to write ${name} (${status}${said}): the right to push is missing, or the tag is immutable.`,
      remedy: deniedRemedy(repository.host),
    });
  }
  return remote({ code: 'DCA-REG-040', message: `${repository.host} refused to write ${name}: ${status}${said}.` });
}

export function otherDigest(repository: Repository, tag: string, wanted: Digest, claimed: string) {
  return remote({
    code: 'DCA-REG-044',
    message: `${formatRepository(repository)}:${tag} was written as ${wanted}, and the registry says that it stored ${JSON.stringify(claimed.slice(0, 200))}.`,
    remedy: 'Something between here and the registry changes manifests; look at the proxy.',
  });
}

export function movedBySomebody(repository: Repository, tag: string, wanted: Digest, now: Digest | 'absent') {
  return remote({
    code: 'DCA-REG-046',
    message: `${formatRepository(repository)}:${tag} was to become ${wanted}, and is ${now} now: somebody else moved it at the same time.`,
    remedy: 'Let one workflow at a time move this tag (`concurrency:`), and run again.',
  });
}

export function notVisible(
  repository: Repository,
  tag: string,
  wanted: Digest,
  now: Digest | undefined,
  timeout: number,
) {
  return remote({
    code: 'DCA-REG-042',
    message: `${formatRepository(repository)}:${tag} was moved to ${wanted}, the registry agreed, and after ${Math.round(timeout / 1000)} s it is still ${now ?? 'absent'}.`,
    remedy: 'Raise `verify-timeout` if this registry is slow to show what was written.',
  });
}

export function notHeld(repository: Repository, digest: Digest, timeout: number) {
  return remote({
    code: 'DCA-REG-042',
    message: `${formatRepository(repository)}@${digest} was written, the registry agreed, and after ${Math.round(timeout / 1000)} s it is still absent.`,
    remedy: 'Raise `verify-timeout` if this registry is slow to show what was written.',
  });
}

export function noTag(tag: string): Problem {
  return new Problem({
    code: 'DCA-REG-004',
    message: `${JSON.stringify(tag.slice(0, 200))} cannot be a tag.`,
    remedy: 'A tag has at most 128 letters, digits, "_", "." and "-", and begins with a letter, digit or "_".',
  });
}
