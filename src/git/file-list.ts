/** The files of a tree as git wrote them: a repository has tens of thousands, and most runs look at few. */
import { type FileList, fileList, type Search } from '../catalog/tree-index.ts';
import { recordStore } from './record-store.ts';
import { fileAt, pathAt, type TakeRecord } from './tree-record.ts';

/** Takes records in git's order, which is that of JavaScript where all paths are ASCII. */
export interface ListBuilder {
  readonly take: TakeRecord;
  readonly done: () => FileList;
}

export function listBuilder(): ListBuilder {
  const records = recordStore();
  return {
    take: records.take,
    done: () => {
      if (!records.isPlain()) return fileList(records.map(fileAt));
      const path = (index: number) => records.at(index, (text, _at, end, next) => pathAt(text, end, next, true));
      const file = (index: number) => records.at(index, fileAt);
      const search: Search = (words, wanted) =>
        recordsWith(records.texts, words, records.places(), records.head()).flatMap((index) =>
          wanted(path(index)) ? [file(index)] : [],
        );
      return { length: records.length(), path, file, search };
    },
  };
}

/** Records whose paths hold one of the words: the texts are searched, and a record is only looked at where a word was found. */
function recordsWith(
  texts: readonly string[],
  words: readonly string[],
  places: Uint32Array,
  head: number,
): readonly number[] {
  const found = new Set<number>();
  for (const [number, text] of texts.entries()) {
    for (const word of words) {
      for (let hit = text.indexOf(word); hit >= 0; hit = text.indexOf(word, hit + 1)) {
        const record = lastBefore(places, number, hit);
        // Not in what stands before the path, nor in a record that is cut here and whole in the next text.
        const at = places[2 * record + 1] ?? 0;
        if (hit > at + head && hit < text.indexOf('\0', at + head + 1)) found.add(record);
      }
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** The record of this text that begins last before a place; -1 where none does. */
function lastBefore(places: Uint32Array, text: number, at: number): number {
  let low = 0;
  let high = places.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    const of = places[2 * middle] ?? 0;
    if (of < text || (of === text && (places[2 * middle + 1] ?? 0) <= at)) low = middle + 1;
    else high = middle;
  }
  return places[2 * low - 2] === text ? low - 1 : -1;
}
