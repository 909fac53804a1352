/**
 * The matrix: an entry for each selected image, parents before children.
 *
 * Entries are computed in the order of waves, because a child's tags and arguments may use its parent's tag. Bad tags are
 * collected and reported together; two entries that would push one reference are an error, because the later push would
 * silently win.
 */
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { familyOf } from './family.ts';
import { entryFields, type MatrixEntry } from './matrix-entry.ts';
import { legsOf } from './matrix-legs.ts';
import { withOverrides } from './matrix-override.ts';
import type { MatrixRequest } from './matrix-request.ts';
import { workshop } from './matrix-workshop.ts';
import type { Selected } from './select-include.ts';
import { inWaveOrder, waveOf } from './waves.ts';

/** Entries in wave order, then in the order of the selection. */
export function makeEntries(selected: readonly Selected[], request: MatrixRequest): readonly MatrixEntry[] {
  const nodes = selected.map(({ image, added }) => {
    checkAxes(image);
    return { name: image.name, parents: image.parents, image: withOverrides(image, added), added };
  });
  const waves = waveOf(nodes);
  const shop = workshop(request);
  const family = familyOf(nodes);
  const entries = inWaveOrder(nodes, waves).flatMap(({ image, added }) =>
    legsOf({ image, added, wave: waves.get(image.name) ?? 0, family: family(image.name) }, shop),
  );
  shop.check();
  return entries;
}

function checkAxes(image: Image): void {
  const taken = Object.keys(image.axes).find((axis) => entryFields.has(axis));
  if (taken === undefined) return;
  throw new Problem({
    code: 'DCA-MAT-033',
    message: `the axis "${taken}" of "${image.name}" has the name of a field of every entry.`,
    remedy: 'Call the axis something else.',
  });
}
