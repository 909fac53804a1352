/**
 * What a library prints, kept apart from what we print.
 *
 * The toolkit's clients of artifacts and caches print what a server said, as it said it: a text with a line `::stop-commands::x`
 * would speak to the runner, and an error page that echoes a token would show it. Every line that is not written under `own`
 * goes to `tell`, which escapes and redacts; the masks that a library asks for go to `mask`.
 */
export interface Listener {
  readonly tell: (line: string) => void;
  readonly mask: (secret: string) => void;
}

/** @returns how to print something of our own; it must be written before the function returns. */
export function keepApart(
  stdout: Pick<NodeJS.WriteStream, 'write'>,
  { tell, mask }: Listener,
): (print: () => void) => void {
  const write = stdout.write.bind(stdout) as (text: string | Uint8Array) => boolean;
  let own = 0;
  stdout.write = ((chunk: string | Uint8Array) => {
    if (own > 0) return write(chunk);
    for (const line of Buffer.from(chunk)
      .toString('utf8')
      .split(/\r\n|\r|\n/)) {
      const [, secret] = /^::add-mask::(.*)$/.exec(line) ?? [];
      if (secret !== undefined) mask(unescaped(secret));
      else if (line.trim() !== '') tell(line);
    }
    return true;
  }) as NodeJS.WriteStream['write'];
  return (print) => {
    own += 1;
    try {
      print();
    } finally {
      own -= 1;
    }
  };
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
