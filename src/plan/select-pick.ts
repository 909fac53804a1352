/**
 * The input `pick`: `axis=newest:N`, `axis=oldest:N` and `axis=edges` (first and last), by version order.
 *
 * Lines apply one after the other, so a second line counts among what the first left. An image without a value on the
 * axis is not touched: it has no versions to pick from.
 */
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { sortByVersion } from './version.ts';

/** @throws Problem DCA-MAT-052 for a line that is no pick, DCA-MAT-053 for an axis that no image of the catalog has. */
export function pickImages(
  selected: readonly Image[],
  lines: readonly string[],
  all: readonly Image[],
): readonly Image[] {
  return lines.reduce((images, line) => {
    const { axis, choose } = parsePick(line);
    if (all.length > 0 && !all.some((image) => Object.hasOwn(image.axes, axis))) {
      const axes = [...new Set(all.flatMap((image) => Object.keys(image.axes)))].slice(0, 20);
      throw new Problem({
        code: 'DCA-MAT-053',
        message: `no image of the catalog has the axis "${axis}" that ${JSON.stringify(line)} picks from.`,
        remedy: `Axes are ${axes.length > 0 ? axes.join(', ') : 'none'}.`,
      });
    }
    const values = new Set(images.flatMap((image) => image.axes[axis] || []));
    const picked = new Set(choose(sortByVersion([...values])));
    return images.filter((image) => !image.axes[axis] || picked.has(image.axes[axis]));
  }, selected);
}

function parsePick(line: string) {
  const [, axis, end, count] = /^([A-Za-z_][\w.-]*)\s*=\s*(?:(newest|oldest):([1-9]\d{0,5})|edges)$/.exec(line) ?? [];
  if (axis === undefined) {
    throw new Problem({
      code: 'DCA-MAT-052',
      message: `the pick ${JSON.stringify(line)} cannot be read.`,
      remedy: 'A pick is `axis=newest:N`, `axis=oldest:N` or `axis=edges`, such as `runtime=newest:2`.',
    });
  }
  const choose = (sorted: readonly string[]): readonly string[] => {
    if (end === undefined) return [...sorted.slice(0, 1), ...sorted.slice(-1)];
    return end === 'newest' ? sorted.slice(-Number(count)) : sorted.slice(0, Number(count));
  };
  return { axis, choose };
}
