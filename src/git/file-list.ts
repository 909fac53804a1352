/**
 * The files of a tree as git wrote them: a repository has tens of thousands, and most runs look at few.
 *
 * The records of `diff-tree` stay the text they are; of each only its place is kept, and a file is made of it when it is
 * asked for. As objects the same list takes ten times the memory, and the time to collect it.
 */
import { type FileList, fileList, type Search } from '../catalog/tree-index.ts';
import { fileAt, pathAt } from './tree-record.ts';

/** Takes records in git's order, which is that of JavaScript where all paths are ASCII. */
export interface ListBuilder {
  readonly take: (text: string, at: number, end: number, next: number, plain: boolean) => void;
  readonly done: () => FileList;
}

export function listBuilder(): ListBuilder {
  const texts: string[] = [];
  let places = new Uint32Array(2048);
  let length = 0;
  let isSorted = true;
  let head = 0;
  const made = (at: number) => {
    const text = texts[places[2 * at] ?? 0] ?? '';
    return [text, places[2 * at + 1] ?? 0] as const;
  };
  return {
    take: (text, at, end, _next, plain) => {
      if (texts.at(-1) !== text) texts.push(text);
      if (2 * length === places.length) {
        const larger = new Uint32Array(2 * places.length);
        larger.set(places);
        places = larger;
      }
      places[2 * length] = texts.length - 1;
      places[2 * length + 1] = at;
      length += 1;
      isSorted &&= plain;
      head = end - at;
    },
    done: () => {
      const path = (index: number) => {
        const [text, at] = made(index);
        return pathAt(text, at + head, text.indexOf('\0', at + head + 1), isSorted);
      };
      const file = (index: number) => {
        const [text, at] = made(index);
        return fileAt(text, at, at + head, text.indexOf('\0', at + head + 1), isSorted);
      };
      if (!isSorted) return fileList(Array.from({ length }, (_, index) => file(index)));
      const search: Search = (words, wanted) =>
        recordsWith(texts, words, places.subarray(0, 2 * length), head).flatMap((index) =>
          wanted(path(index)) ? [file(index)] : [],
        );
      return { length, path, file, search };
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
        if (record >= 0 && hit > at + head && hit < text.indexOf('\0', at + head + 1)) found.add(record);
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
