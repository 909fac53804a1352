/** What a person in a terminal is told, who is no job: that there is nothing to compare, and what was not looked at. */
import { Problem } from '../../src/action/problem.ts';
import { uncommittedSentence } from '../uncommitted.ts';
import type { DetectInputs, DetectPorts } from './run.ts';

/** @throws Problem DCA-GIT-001 without git, DCA-DET-007 outside of a repository, or in one that has no commit. */
export async function needsWorkingCopy({ checkout, gitMissing, hasRepository }: DetectPorts): Promise<void> {
  if (await checkout()) return;
  const missing = gitMissing();
  if (missing) throw missing;
  const isRepository = await hasRepository();
  throw new Problem({
    code: 'DCA-DET-007',
    message: isRepository
      ? 'this folder is a git repository that has no commit yet.'
      : 'this folder is no git repository, so there is nothing to compare.',
    remedy: isRepository
      ? 'Commit the Dockerfiles, then ask again.'
      : 'Go to a clone; `docker-ci generate-matrix` plans the files as they lie there, without a comparison.',
  });
}

export async function terminalHints(
  { base, head, force }: DetectInputs,
  { uncommitted }: DetectPorts,
): Promise<readonly string[]> {
  const hints = [
    base === undefined && !force
      ? 'No base is given, so everything is built: `--base origin/main` compares with that branch.'
      : undefined,
    head === undefined ? uncommittedSentence(await uncommitted()) : undefined,
  ];
  return hints.filter((hint) => hint !== undefined);
}
