/**
 * git's objects as bytes: commits and trees (git-scm.com/docs, "Git Internals - Git Objects").
 *
 * A file name is bytes. Names that are UTF-8 become text; of others each byte that is none is
 * shown as `\xNN`, and the entry is `lossy`: nobody can say what such a name matches.
 */
export interface TreeEntry {
  readonly name: string;
  readonly lossy: boolean;
  /** `40000` is a folder, `160000` a submodule, `120000` a link. */
  readonly mode: string;
  readonly id: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** When it was committed, which is not when its author wrote it. */
  readonly committed: Date | undefined;
}

export const folderMode = '40000';

/** Known to every git without being stored anywhere. */
export function emptyTree(like: string): string {
  return like.length === 64
    ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
    : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
}

/** Cut out of one text of the whole tree: a repository has thousands of entries, and each call into a buffer costs more than they do. */
export function parseTree(bytes: Buffer, idBytes: number): readonly TreeEntry[] {
  const text = bytes.toString('latin1');
  const entries: TreeEntry[] = [];
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const end = text.indexOf('\0', space);
    if (space <= at || end < 0 || end + idBytes >= text.length) throw new RangeError('a tree object is cut');
    const name = text.slice(space + 1, end);
    const { name: decoded, lossy } = isAscii(name)
      ? { name, lossy: false }
      : decodeName(bytes.subarray(space + 1, end));
    const mode = text.startsWith(usualMode, at) ? usualMode : text.slice(at, space);
    entries.push({ name: decoded, lossy, mode, id: bytes.toString('hex', end + 1, end + 1 + idBytes) });
    at = end + 1 + idBytes;
  }
  return entries;
}

const usualMode = '100644';

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

export function parseCommit(bytes: Buffer): Commit {
  const text = bytes.toString('utf8');
  const end = text.indexOf('\n\n');
  const header = end < 0 ? text : text.slice(0, end);
  const seconds = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(header)?.[1];
  return {
    tree: /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1] ?? '',
    parents: Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, id = '']) => id),
    message: end < 0 ? '' : text.slice(end + 2),
    committed: seconds === undefined ? undefined : new Date(Number(seconds) * 1000),
  };
}

export function decodeName(bytes: Buffer): { readonly name: string; readonly lossy: boolean } {
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return { name: text, lossy: false };
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    name += length === 0 ? `\\x${(bytes[at] ?? 0).toString(16)}` : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return { name, lossy: true };
}

/** How many bytes the UTF-8 character at this place has; 0 where there is none. */
function characterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4; length += 1) {
    const part = bytes.subarray(at, at + length);
    if (Buffer.from(part.toString('utf8')).equals(part)) return length;
  }
  return 0;
}
