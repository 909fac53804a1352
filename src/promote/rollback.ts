/**
 * Puts one tag back to what it was. A tag that another run has moved in the meantime is left alone, and one that
 * did not exist is deleted where the registry can; what cannot be undone keeps its action and says why.
 *
 * Where the registry shows again what was there before this run's write, nobody knows why: another run may have put it back, or the
 * answer is an old one. Writing might undo what another run did since, so nothing is written, and nothing claimed.
 */
import { asProblem } from '../action/problem.ts';
import { shortDigest } from '../registry/digest.ts';
import type { Applier, TagState } from './apply.ts';
import { manifestKey } from './observe.ts';
import type { PlannedTag } from './plan.ts';

export async function rollBack(
  state: TagState,
  { registry, manifests }: Pick<Applier, 'registry' | 'manifests'>,
): Promise<TagState> {
  const { tag } = state;
  const current = async () => (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
  let written = false;
  try {
    const now = await current();
    if (now === tag.previous) return state.unknown ? back(tag) : { ...state, reason: notKnown, unknown: true };
    if (now !== tag.digest) {
      return {
        ...state,
        reason: `left alone: another run has moved it to ${now === undefined ? 'nothing' : shortDigest(now)}`,
      };
    }
    if (tag.previous === undefined) {
      written = true;
      const deleted = await registry.deleteTag(tag.repository, tag.tag);
      const left = await current();
      if (deleted && left === undefined) return back(tag);
      if (!deleted && left === tag.digest)
        return { ...state, reason: 'did not exist before, and this registry cannot delete a tag' };
      return { ...state, reason: `${notKnownWhether}: of two answers one says that it is gone`, unknown: true };
    }
    const manifest = manifests.get(manifestKey(tag.repository, tag.previous));
    if (!manifest) return { ...state, reason: 'could not be moved back: its former manifest was not read' };
    written = true;
    await registry.putTag({ repository: tag.repository, tag: tag.tag, manifest, known: now });
    return back(tag);
  } catch (error) {
    const trouble = asProblem(error).message;
    // An answer that was lost says nothing of what was done; what this run wrote may stand all the same.
    const stands = !written || (await current().catch(() => undefined)) === tag.digest;
    if (!stands) return { ...state, reason: `${notKnownWhether}: ${trouble}`, unknown: true };
    const failed = `could not be moved back: ${trouble}`;
    return { ...state, reason: state.unknown ? `${state.reason} It ${failed}` : failed };
  }
}

const notKnownWhether = 'not known whether it is back';
const notKnown = `${notKnownWhether}: this run wrote it, and the registry shows what was there before, be it old or put back by another run`;

function back(tag: PlannedTag): TagState {
  const reason = tag.previous === undefined ? 'deleted again: the run failed' : 'moved back: the run failed';
  return { tag, action: 'rolled-back', reason };
}
