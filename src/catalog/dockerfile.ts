/**
 * A Dockerfile as the instructions BuildKit would see: lines joined, comments gone, flags apart, here-documents taken out.
 *
 * The rules are those of BuildKit's `frontend/dockerfile/parser`: directives stand before everything else; a line goes on
 * behind the escape character (`\`, or the one of the `escape` directive); comments and empty lines inside a continued
 * line vanish; ADD, COPY and RUN, also behind ONBUILD, may open here-documents; a list in JSON is a list of words.
 * Unknown instructions are kept: what this reader does not know must not make it blind to the rest.
 */
import { endOfWord, splitWords, unquoted } from './dockerfile-words.ts';
import { type HereDocument, hereDocumentReader, hereDocumentsOf } from './here-documents.ts';

export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  /** Counted from 1. */
  readonly line: number;
  readonly flags: readonly Flag[];
  /** What follows keyword and flags, in one line. */
  readonly rest: string;
  /** The words of `rest`, quotes kept: they matter for expansion. Of a JSON list its strings. */
  readonly words: readonly string[];
  /** Those that it opens; their `<<NAME` words are among `words`. */
  readonly hereDocuments: readonly HereDocument[];
}

export interface Flag {
  readonly name: string;
  readonly value: string;
}

export interface Dockerfile {
  readonly escapeCharacter: string;
  /** It names a frontend that is not Docker's own, and may mean anything. */
  readonly isForeign: boolean;
  readonly instructions: readonly Instruction[];
}

/** Each step of a plan looks at the same texts: they are read once. */
const known = new Map<string, Dockerfile>();

export function readDockerfile(text: string): Dockerfile {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = parseDockerfile(text);
  known.set(text, read);
  return read;
}

function parseDockerfile(text: string): Dockerfile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const escapeCharacter = directives(lines, knownDirective).get('escape') === '`' ? '`' : '\\';
  const continues = escapeCharacter === '`' ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
  const instructions: Instruction[] = [];
  const behindHereDocuments = hereDocumentReader(lines);
  let joined = '';
  let first = 0;
  let behind = 0;
  const finish = (end: number): void => {
    const text = joined.trim();
    joined = '';
    if (text === '') return;
    const [it, ...others] = meanings(text, first + 1, escapeCharacter);
    const after = behindHereDocuments(end, it.hereDocuments);
    instructions.push(after === undefined ? { ...it, hereDocuments: [] } : it, ...others);
    behind = after ?? end;
  };
  for (const [at, line] of lines.entries()) {
    // Within an instruction comments and empty lines are left out and do not end it.
    if (at < behind || /^\s*(?:#.*)?$/.test(line)) continue;
    if (joined === '') first = at;
    joined += line.replace(continues, '$1');
    if (!continues.test(line)) finish(at + 1);
  }
  finish(lines.length);
  return { escapeCharacter, isForeign: isForeign(lines), instructions };
}

/** Directives are comments before everything else; one that nobody knows ends them. */
const knownDirective = /^#\s*(syntax|escape|check)\s*=\s*(\S.*)/i;

/** Which frontend is meant is looked for in files of other languages, too, and versions differ in what ends the search. */
const anyDirective = /^(?:#|\/\/)\s*([a-z][a-z0-9]*)\s*=\s*(\S.*)/i;

function directives(lines: readonly string[], directive: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const said = directive.exec(line.trim());
    if (said === null) break;
    found.set(String(said[1]).toLowerCase(), String(said[2]));
  }
  return found;
}

const ownFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

function isForeign(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  if (first.trimStart().startsWith('{')) return true;
  const syntax = directives(first.startsWith('#!') ? lines.slice(1) : lines, anyDirective).get('syntax');
  return syntax !== undefined && !ownFrontend.test(syntax);
}

/** White space between words is ASCII's alone, as in BuildKit. */
const blanks = /[\t\v\f\r ]+/;

/**
 * An instruction, and what it is to engines before 28, in whose flags the backslash escapes whatever the escape character is:
 * where that is something else, what either reads counts.
 */
function meanings(text: string, line: number, escapeCharacter: string): readonly [Instruction, ...Instruction[]] {
  const it = instruction(text, line, escapeCharacter);
  if (escapeCharacter === '\\' || it.keyword === 'FROM') return [it];
  const older = instruction(text, line, escapeCharacter, '\\');
  return JSON.stringify(older.flags) === JSON.stringify(it.flags) ? [it] : [it, older];
}

function instruction(text: string, line: number, escapeCharacter: string, inFlags = escapeCharacter): Instruction {
  const [word = ''] = text.split(blanks, 1);
  const keyword = word.toUpperCase();
  const { flags, rest } = cutFlags(text.slice(word.length).trim(), inFlags);
  const json = jsonWords(rest);
  const quoted = keyword === 'ARG' || keyword === 'ENV';
  const words = quoted ? splitWords(rest, escapeCharacter) : (json ?? rest.split(blanks));
  return { keyword, line, flags, rest, words, hereDocuments: hereDocumentsOf(keyword, rest) };
}

/** Words that start with `--`, without their quotes and escapes; `--` alone ends them. */
function cutFlags(text: string, escapeCharacter: string): { readonly flags: readonly Flag[]; readonly rest: string } {
  const flags: Flag[] = [];
  let rest = text;
  while (rest.startsWith('--')) {
    const end = endOfWord(rest, 0, escapeCharacter);
    const word = unquoted(rest.slice(2, end), escapeCharacter);
    rest = rest.slice(end).trimStart();
    if (word === '') break;
    const equals = `${word}=`.indexOf('=');
    flags.push({ name: word.slice(0, equals), value: word.slice(equals + 1) });
  }
  return { flags, rest };
}

function jsonWords(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every((one) => typeof one === 'string') ? parsed : undefined;
  } catch {
    return undefined;
  }
}
