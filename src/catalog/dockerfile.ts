/**
 * A Dockerfile as the instructions BuildKit would see: lines joined, comments gone, flags apart, here-documents taken out.
 *
 * The rules are those of BuildKit's `frontend/dockerfile/parser`: directives stand before everything else; a line goes on
 * behind the escape character (`\`, or the one of the `escape` directive); comments and empty lines inside a continued
 * line vanish; ADD, COPY and RUN, also behind ONBUILD, may open here-documents; a list in JSON is a list of words.
 * Unknown instructions are kept: what this reader does not know must not make it blind to the rest.
 */
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
  readonly isJson: boolean;
  /** How many here-documents were opened; their `<<NAME` words are among `words`. */
  readonly hereDocuments: number;
}

export interface Flag {
  readonly name: string;
  readonly value: string;
}

export interface Dockerfile {
  readonly escapeCharacter: string;
  /** `# syntax=` names a frontend that is not Docker's own: the file may mean anything. */
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
  const said = directives(lines);
  const escapeCharacter = said.get('escape') === '`' ? '`' : '\\';
  const syntax = said.get('syntax');
  const isForeign = syntax !== undefined && !ownFrontend.test(syntax);
  const continues = escapeCharacter === '`' ? /(?:^|[^`])`[ \t]*$/ : /(?:^|[^\\])\\[ \t]*$/;
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = at;
    const parts: string[] = [];
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      // Within an instruction comments and empty lines are left out and do not end it.
      if (/^\s*(?:#.*)?$/.test(line)) {
        if (parts.length === 0) break;
        continue;
      }
      const text = parts.length === 0 ? line.trimStart() : line;
      if (!continues.test(line)) {
        parts.push(text);
        break;
      }
      parts.push(text.replace(/[\\`][ \t]*$/, ''));
    }
    at += 1;
    const joined = parts.join('').trim();
    if (joined === '') continue;
    const names = hereDocumentNames(joined);
    for (const name of names) at = behindHereDocument(lines, at, name);
    instructions.push(instruction(joined, first + 1, names.length, escapeCharacter));
  }
  return { escapeCharacter, isForeign, instructions };
}

/** Directives are comments before everything else: `# syntax=…`, `# escape=…`, `# check=…`. */
function directives(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/s.exec(line.trim()) ?? [];
    if (name === undefined || value === undefined) break;
    found.set(name.toLowerCase(), value);
  }
  return found;
}

const ownFrontend = /^(?:docker\.io\/)?(?:docker\/dockerfile|docker\/dockerfile-upstream)(?:[:@]|$)/;

function instruction(joined: string, line: number, hereDocuments: number, escapeCharacter: string): Instruction {
  const [, word = '', behind = ''] = /^(\S+)\s*([\s\S]*)$/.exec(joined) ?? [];
  const flags: Flag[] = [];
  let rest = behind;
  for (;;) {
    const flag = /^--([A-Za-z][A-Za-z0-9-]*)(?:=((?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])*))?(?:\s+|$)/.exec(rest);
    if (flag === null) break;
    flags.push({ name: flag[1] ?? '', value: unquoteFlag(flag[2] ?? '') });
    rest = rest.slice(flag[0].length);
  }
  const json = jsonWords(rest);
  return {
    keyword: word.toUpperCase(),
    line,
    flags,
    rest,
    words: json ?? splitWords(rest, escapeCharacter),
    isJson: json !== undefined,
    hereDocuments,
  };
}

function unquoteFlag(value: string): string {
  return value.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_all, double, single) => double ?? single ?? '');
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

/** Words at white space outside quotes; quotes and escapes stay in the word. */
function splitWords(text: string, escapeCharacter: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === escapeCharacter && quote !== "'" && at + 1 < text.length) {
      at += 1;
      word += character + (text[at] ?? '');
    } else if (quote !== '') {
      word += character;
      if (character === quote) quote = '';
    } else if (/\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else {
      if (character === '"' || character === "'") quote = character;
      word += character;
    }
  }
  if (word !== '') words.push(word);
  return words;
}

interface HereDocument {
  readonly name: string;
  readonly stripsTabs: boolean;
}

const hereDocumentWord = /^\d*<<(-?)(?:"([^"]+)"|'([^']+)'|([^\s"'<|&;()$`]+))$/;

function hereDocumentNames(joined: string): readonly HereDocument[] {
  if (!joined.includes('<<')) return [];
  const [, behind] = /^(?:ONBUILD\s+)?(?:ADD|COPY|RUN)\s+([\s\S]*)$/i.exec(joined) ?? [];
  if (behind === undefined || behind.startsWith('[')) return [];
  // A shell command may join the word with others: `cat <<A >x;`.
  return splitWords(behind, '\\').flatMap((word) => {
    const [, dash, double, single, bare] = hereDocumentWord.exec(word) ?? [];
    const name = double ?? single ?? bare;
    return name === undefined ? [] : [{ name, stripsTabs: dash === '-' }];
  });
}

/** The line behind the here-document that starts at `at`; one that never ends takes the rest of the file. */
function behindHereDocument(lines: readonly string[], at: number, { name, stripsTabs }: HereDocument): number {
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if ((stripsTabs ? line.replace(/^\t+/, '') : line) === name) return index + 1;
  }
  return lines.length;
}
