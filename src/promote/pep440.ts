/**
 * Versions as Python has them (PEP 440), read and not normalised to text again.
 *
 * Only the fields that order versions are kept. The grammar is PEP 440's appendix B, made linear:
 * every repetition is separated from the next by a character that cannot be in both.
 */
export interface Pep440 {
  readonly epoch: number;
  readonly release: readonly number[];
  readonly pre: readonly ['a' | 'b' | 'rc', number] | undefined;
  readonly post: number | undefined;
  readonly dev: number | undefined;
}

const grammar = new RegExp(
  [
    String.raw`^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,15}(?:\.\d{1,15}){0,9})`,
    String.raw`(?:[-_.]?(?<word>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>\d{0,15}))?`,
    String.raw`(?:-(?<bare>\d{1,15})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,15}))?`,
    String.raw`(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,15}))?`,
    String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$`,
  ].join(''),
  'i',
);

/** @returns `undefined` where the text is no version by PEP 440. */
export function parsePep440(text: string): Pep440 | undefined {
  const groups = grammar.exec(text)?.groups;
  if (!groups) return undefined;
  const { word, number, bare, post, postNumber, dev, devNumber } = groups;
  return {
    epoch: Number(groups.epoch ?? 0),
    release: (groups.release ?? '').split('.').map(Number),
    pre: word === undefined ? undefined : [phase(word), Number(number)],
    post: bare !== undefined ? Number(bare) : post === undefined ? undefined : Number(postNumber),
    dev: dev === undefined ? undefined : Number(devNumber),
  };
}

/** The spelling that PEP 440 normalises `alpha`, `c`, `preview` and the like to. */
export function phase(word: string): 'a' | 'b' | 'rc' {
  const first = word[0]?.toLowerCase();
  return first === 'a' ? 'a' : first === 'b' ? 'b' : 'rc';
}
