/** Here-documents: which an instruction opens, and where they end (`heredocsFromLine` and `Parse` of BuildKit's parser). */
import { splitWords, unquoted } from './dockerfile-words.ts';

export interface HereDocument {
  readonly name: string;
  readonly stripsTabs: boolean;
}

const hereDocumentWord = /^\d*<<(-?)\s*([^\s<][^<]*)$/;

export function isHereDocument(word: string): boolean {
  return hereDocumentWord.test(word);
}

/** ADD, COPY and RUN open them, also behind ONBUILD; strings of JSON stand in quotes, and are none. */
export function hereDocumentsOf(keyword: string, rest: string): readonly HereDocument[] {
  const opener = keyword === 'ONBUILD' ? rest : keyword;
  if (!rest.includes('<<') || !/^(?:ADD|COPY|RUN)(?:\s|$)/i.test(opener)) return [];
  return hereDocumentWords(rest).flatMap((word) => {
    const [, dash, name] = hereDocumentWord.exec(word) ?? [];
    return name === undefined ? [] : [{ name: unquoted(name, '\\'), stripsTabs: dash === '-' }];
  });
}

/** From 28.2 on engines take `<< EOF` like `<<EOF`: what follows white space behind it belongs to the word. */
function hereDocumentWords(text: string): readonly string[] {
  const words: string[][] = [];
  let goesOn = false;
  for (const word of splitWords(text, '\\')) {
    if (goesOn) words.at(-1)?.push(word);
    else words.push([word]);
    goesOn = endsOpen(word);
  }
  return words.map((parts) => parts.join(' '));
}

/** In `<<` and not in the last sign of `<<<`, which is taken in pairs. */
function endsOpen(word: string): boolean {
  let start = word.length;
  while (word[start - 1] === '<') start -= 1;
  const signs = word.length - start;
  return signs > 0 && signs % 2 === 0 && word[start - 1] !== '\\';
}

/**
 * @returns where the here-documents that start at a line end: the line behind them. `undefined`: one never ends. Engines that know
 * here-documents refuse that; to older ones, and to a shell that shifts bits, there is none.
 */
export function hereDocumentReader(
  lines: readonly string[],
): (start: number, documents: readonly HereDocument[]) => number | undefined {
  // Looked up, as a file may open thousands that never end.
  let plain: LinesByText | undefined;
  let stripped: LinesByText | undefined;
  const placesOf = ({ name, stripsTabs }: HereDocument): readonly number[] => {
    if (stripsTabs) stripped ??= byText(lines.map((line) => line.replace(/^\t+/, '')));
    else plain ??= byText(lines);
    return (stripsTabs ? stripped : plain)?.get(name) ?? [];
  };
  return (start, documents) => {
    let at = start;
    for (const document of documents) {
      const end = firstFrom(placesOf(document), at);
      if (end === undefined) return undefined;
      at = end + 1;
    }
    return at;
  };
}

type LinesByText = ReadonlyMap<string, readonly number[]>;

function byText(lines: readonly string[]): LinesByText {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const there = places.get(line);
    if (there === undefined) places.set(line, [at]);
    else there.push(at);
  }
  return places;
}

/** Of sorted numbers the first that is not below `least`. */
function firstFrom(sorted: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
