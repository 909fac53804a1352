/**
 * Records of `diff-tree` as git wrote them: of each only its place in the text is kept, and something is made of it when it
 * is asked for. As objects the same takes ten times the memory, and the time to collect it.
 */
import type { MakeOfRecord, TakeRecord } from './tree-record.ts';

export interface RecordStore {
  readonly take: TakeRecord;
  readonly length: () => number;
  /** Whether all paths are ASCII: then git's order is that of JavaScript. */
  readonly isPlain: () => boolean;
  readonly at: <Made>(index: number, make: MakeOfRecord<Made>) => Made;
  readonly each: (look: TakeRecord) => void;
  readonly map: <Made>(make: MakeOfRecord<Made>) => readonly Made[];
  readonly texts: readonly string[];
  /** For each record the number of its text, and its place there. */
  readonly places: () => Uint32Array;
  /** How long what stands before a path is. */
  readonly head: () => number;
}

export function recordStore(): RecordStore {
  const texts: string[] = [];
  let places = new Uint32Array(2048);
  let length = 0;
  let isPlain = true;
  let head = 0;
  const at = <Made>(index: number, make: MakeOfRecord<Made>): Made => {
    const text = texts[places[2 * index] ?? 0] ?? '';
    const place = places[2 * index + 1] ?? 0;
    return make(text, place, place + head, text.indexOf('\0', place + head + 1), isPlain);
  };
  return {
    take: (text, place, end, _next, plain) => {
      if (texts.at(-1) !== text) texts.push(text);
      if (2 * length === places.length) {
        const larger = new Uint32Array(2 * places.length);
        larger.set(places);
        places = larger;
      }
      places[2 * length] = texts.length - 1;
      places[2 * length + 1] = place;
      length += 1;
      isPlain &&= plain;
      // Ids are of one length in a repository, and modes and letters always are.
      head = end - place;
    },
    length: () => length,
    isPlain: () => isPlain,
    at,
    each: (look) => {
      for (let index = 0; index < length; index += 1) at(index, look);
    },
    map: (make) => Array.from({ length }, (_, index) => at(index, make)),
    texts,
    places: () => places.subarray(0, 2 * length),
    head: () => head,
  };
}
