/** One record of `git diff-tree -z --raw`, cut out of the text it came in: `:<mode> <mode> <id> <id> <letter>\0<path>\0`. */
import type { TreeFile } from '../catalog/image.ts';
import { decodeName } from './objects.ts';

export interface TreeDifference {
  readonly path: string;
  readonly lossy: boolean;
  /** `A`, `M`, `D`, `T`. */
  readonly letter: string;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
}

/**
 * A record in the text of a chunk: `text[at]` is its colon, `end` and `next` are the NULs behind modes and path; `plain`:
 * the chunk is ASCII. Not an object: a list has tens of thousands.
 */
export type MakeOfRecord<Made> = (text: string, at: number, end: number, next: number, plain: boolean) => Made;
export type TakeRecord = MakeOfRecord<void>;

export function differenceAt(text: string, at: number, end: number, next: number, plain: boolean): TreeDifference {
  const idLength = (end - at - 18) >> 1;
  const name = plain ? undefined : nameAt(text, end, next);
  return {
    path: name?.name ?? text.slice(end + 1, next),
    lossy: name?.lossy ?? false,
    oldMode: text.slice(at + 1, at + 7),
    newMode: text.slice(at + 8, at + 14),
    oldId: text.slice(at + 15, at + 15 + idLength),
    newId: text.slice(at + 16 + idLength, at + 16 + 2 * idLength),
    letter: text[end - 1] ?? '',
  };
}

/** Of a record in a list only what a list has is cut out, and the usual mode is shared. */
export function fileAt(text: string, at: number, end: number, next: number, plain: boolean): TreeFile {
  const idLength = (end - at - 18) >> 1;
  return {
    path: pathAt(text, end, next, plain),
    mode: text.startsWith(usualMode, at + 8) ? usualMode : text.slice(at + 8, at + 14),
    id: text.slice(at + 16 + idLength, at + 16 + 2 * idLength),
  };
}

const usualMode = '100644';

export function pathAt(text: string, end: number, next: number, plain: boolean): string {
  return plain ? text.slice(end + 1, next) : nameAt(text, end, next).name;
}

function nameAt(text: string, end: number, next: number): { readonly name: string; readonly lossy: boolean } {
  return decodeName(Buffer.from(text.slice(end + 1, next), 'latin1'));
}
