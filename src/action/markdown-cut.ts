/**
 * Markdown that others wrote, made to fit and to end.
 *
 * It is cut between two lines, and what it leaves open is closed: fences, `<details>`, an HTML comment. Otherwise all
 * that follows (our notice, our footer) would be swallowed by it.
 */
export interface Cut {
  readonly text: string;
  readonly cut: boolean;
}

interface Open {
  /** The fence that is open, as its own closing line. */
  fence: string | undefined;
  details: number;
  /** An HTML comment: `block` hides its lines from Markdown, `inline` (in a line or another block) only from the reader. */
  comment: 'block' | 'inline' | undefined;
  /** In an HTML block, which goes on to the next empty line: a fence in there is none. */
  html: boolean;
}

/** Tags that begin such a block (CommonMark 4.6, condition 6), as far as anybody writes them. */
const blockTag =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i;

/** At most `limit` code points (or whatever `sizeOf` counts), closings included. */
export function cutMarkdown(markdown: string, limit: number, sizeOf = characters): Cut {
  const lines = markdown.replaceAll('\r\n', '\n').replaceAll('\r', '\n').toWellFormed().trimEnd().split('\n');
  const open: Open = { fence: undefined, details: 0, comment: undefined, html: false };
  let size = 0;
  // How many lines end well, and what is open there: the text is put together once, for a log has very many lines.
  let good = 0;
  let there: Open = { ...open };
  for (const [at, line] of lines.entries()) {
    size += sizeOf(line) + 1;
    if (size > limit) break;
    follow(open, line);
    // Only what fits together with what closes it can be where the text ends.
    if (size + closingLength(open) > limit) continue;
    good = at + 1;
    there = { ...open };
  }
  const text = good === 0 ? '' : `${lines.slice(0, good).join('\n')}${closing(there)}`;
  return { text, cut: good < lines.length };
}

export function characters(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) count -= 1;
  return count;
}

function follow(open: Open, line: string): void {
  if (open.fence !== undefined) {
    const bare = line.trim();
    if (bare.length >= open.fence.length && bare === (bare[0] ?? '').repeat(bare.length) && bare[0] === open.fence[0])
      open.fence = undefined;
    return;
  }
  if (open.comment !== 'block') {
    if (line.trim() === '') open.html = false;
    else if (blockTag.test(line)) open.html = true;
  }
  if (open.comment !== 'block' && !open.html) {
    const fence = /^ {0,3}(?:[-*+>] +)*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      open.fence = fence;
      return;
    }
  }
  for (const [token] of line.matchAll(/<!--|-->|<details\b|<\/details\s*>/gi)) {
    if (token === '<!--') open.comment ??= /^ {0,3}<!--/.test(line) && !open.html ? 'block' : 'inline';
    else if (token === '-->') open.comment = undefined;
    else if (open.comment === undefined) open.details = Math.max(0, open.details + (token.startsWith('</') ? -1 : 1));
  }
}

/** Of `closing`, in characters, without making it: a hostile text opens a hundred thousand sections. */
function closingLength({ fence, details, comment }: Open): number {
  return (
    (fence === undefined ? 0 : 1 + fence.length) +
    (comment === undefined ? 0 : '\n-->'.length) +
    (details > 0 ? 1 + '</details>\n'.length * details : 0)
  );
}

function closing({ fence, details, comment }: Open): string {
  return `${fence === undefined ? '' : `\n${fence}`}${comment === undefined ? '' : '\n-->'}${details > 0 ? `\n\n${'</details>\n'.repeat(details)}` : ''}`.trimEnd();
}
