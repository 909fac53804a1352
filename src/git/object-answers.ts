/** What `git cat-file --batch` answers. */
export interface GitObject {
  readonly id: string;
  readonly type: 'commit' | 'tree' | 'blob' | 'tag';
  readonly size: number;
  /** Cut to nothing where the object is larger than `largestObject`. */
  readonly bytes: Buffer;
}

/** No catalog, Dockerfile or tree is larger; what is larger is skipped as it streams by. */
const largestObject = 64 * 1024 * 1024;

const header = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d{1,15})$/;

/** `<id> <type> <size>\n<bytes>\n`, or `<name> missing\n` (also `ambiguous`), over chunks of any size. */
export function answerParser(answer: (object: GitObject | undefined) => void): (chunk: Buffer) => void {
  let line = '';
  let current: { readonly id: string; readonly type: GitObject['type']; readonly size: number } | undefined;
  let parts: Buffer[] = [];
  let missing = 0;
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (current === undefined) {
        const end = chunk.indexOf(0x0a, at);
        line += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        const [, id, type, size] = header.exec(line) ?? [];
        if (id !== undefined) {
          current = { id, type: type as GitObject['type'], size: Number(size) };
          missing = current.size + 1;
        } else if (/ (?:missing|ambiguous)$/.test(line)) answer(undefined);
        else throw new Error(`unexpected ${JSON.stringify(line.slice(0, 100))}`);
        line = '';
        continue;
      }
      const taken = chunk.subarray(at, at + missing);
      if (current.size <= largestObject) parts.push(taken);
      at += taken.length;
      missing -= taken.length;
      if (missing > 0) return;
      const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      answer({ ...current, bytes: whole.subarray(0, Math.max(0, whole.length - 1)) });
      current = undefined;
      parts = [];
    }
  };
}
