/**
 * The files of a tree as git wrote them: a repository has tens of thousands, and most runs look at few.
 *
 * The records of `diff-tree` stay the text they are; of each only its place is kept, and a file is made of it when it is
 * asked for. As objects the same list takes ten times the memory, and the time to collect it.
 */
import { type FileList, fileList } from '../catalog/tree-index.ts';
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
      if (isSorted) return { length, path, file };
      return fileList(Array.from({ length }, (_, index) => file(index)));
    },
  };
}
