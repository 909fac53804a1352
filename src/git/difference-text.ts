/** What `git diff-tree --stdin` answers: cut into records, of which nothing is made here. */
import { died } from './run-git.ts';
import type { TakeRecord } from './tree-record.ts';

/** A line that is no id, sent behind each question: git repeats it, and so says that its answer is whole. */
export const echo = 'end of the answer\n';

/**
 * `:<mode> <mode> <id> <id> <letter>\0<path>\0` for each, behind a line that repeats a pair of trees or `<id>\0` of a commit,
 * before the echo; over chunks of any size.
 */
export function differenceParser(to: {
  readonly take: TakeRecord;
  readonly commit?: (id: string) => void;
  readonly end: () => void;
}): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const text = rest + chunk.toString('latin1');
    const plain = /^[\0-\x7f]*$/.test(text);
    let at = 0;
    for (;;) {
      if (text.charCodeAt(at) === colon) {
        const end = text.indexOf('\0', at);
        const next = end < 0 ? -1 : text.indexOf('\0', end + 1);
        if (next < 0) break;
        to.take(text, at, end, next, plain);
        at = next + 1;
        continue;
      }
      const [end = -1] = [text.indexOf('\n', at), text.indexOf('\0', at)]
        .filter((one) => one >= 0)
        .sort((a, b) => a - b);
      if (end < 0) break;
      const line = text.slice(at, end + 1);
      at = end + 1;
      if (line === echo) to.end();
      else if (/^[0-9a-f]{40,64}\0$/.test(line)) to.commit?.(line.slice(0, -1));
      else if (!/^[0-9a-f]{40,64} [0-9a-f]{40,64}\n$/.test(line)) {
        throw died('diff-tree', 'gave what we cannot read', '');
      }
    }
    rest = text.slice(at);
  };
}

const colon = 0x3a;
