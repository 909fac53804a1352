/** The values of an axis: those that stand there, or the lines of the list file that `@FILE` names. */
import { splitLines } from '../action/fields.ts';
import type { Complaints } from './complaint.ts';
import type { Axis } from './draft.ts';
import type { Tree } from './image.ts';
import type { ReadList } from './native.ts';
import type { AxisText } from './native-fields.ts';
import { insideRepository } from './paths.ts';

export function parseList(text: string): readonly string[] {
  return splitLines(text.replace(/^\uFEFF/, ''), false);
}

export function listReader(read: Tree['read'], complaints: Complaints): ReadList {
  return async (axis) => {
    if (!('listFile' in axis)) {
      const [value = ''] = axis.bare ? axis.values : [];
      const isFile = value !== '' && insideRepository(value) !== undefined && (await read(value)) !== undefined;
      if (isFile) {
        const message = `the axis “${axis.name}” has the one value “${value}”, which is a file.`;
        const remedy = `Write “@${value}” to read its lines, or “[${value}]” where the name itself is meant.`;
        complaints.add('DCA-CAT-051', axis.at, message, remedy);
      }
      return distinct(axis.name, axis.values, axis.at, complaints);
    }
    const path = insideRepository(axis.listFile);
    const text = path === undefined ? undefined : await read(path);
    const values = text === undefined ? [] : parseList(text);
    if (values.length > 0) return distinct(axis.name, values, axis.at, complaints);
    const why = text === undefined ? 'is not there' : 'is empty';
    complaints.add(
      'DCA-CAT-036',
      axis.at,
      `the list file ${axis.listFile} of axis “${axis.name}” ${why}.`,
      'One value a line; the path is relative to the root of the repository.',
    );
    return undefined;
  };
}

function distinct(name: string, values: readonly string[], at: AxisText['at'], complaints: Complaints): Axis {
  const seen = new Set<string>();
  const twice = values.find((value) => seen.size === seen.add(value).size);
  if (twice !== undefined) {
    complaints.add('DCA-CAT-037', at, `the axis “${name}” has the value “${twice}” twice.`, 'Name it once.');
  }
  return { name, values: twice === undefined ? values : [...new Set(values)] };
}
