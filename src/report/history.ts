/**
 * The instruction that made each layer, cleaned of what builders wrap it in.
 *
 * BuildKit writes `RUN /bin/sh -c make # buildkit`, the classic builder `/bin/sh -c make` and
 * `/bin/sh -c #(nop) COPY file:… in /`; both are shown as a Dockerfile would say it.
 */
const longest = 200;

export function instruction(createdBy: string): string {
  const plain = createdBy
    .slice(0, 4096)
    .replace(/\s+/g, ' ')
    .replace(/ # buildkit$/, '')
    .trim();
  const nop = /^(?:\|\d+ .*)?\/bin\/sh -c #\(nop\) (.*)$/.exec(plain);
  if (nop?.[1] !== undefined) return cut(nop[1].trim());
  const run = /^(?:RUN )?(?:\|\d+ .*? )?\/bin\/sh -c (.*)$/.exec(plain);
  return cut(run?.[1] === undefined ? plain : `RUN ${run[1]}`);
}

/** Whether an entry of the engine's history, which does not say so itself, is likely to have made a layer. */
export function makesLayer(createdBy: string): boolean {
  return /^(?:RUN|COPY|ADD|WORKDIR) /.test(instruction(createdBy));
}

/** Lines for `count` layers, or none where the entries cannot be told apart: a wrong line is worse than no line. */
export function layerHistory(
  entries: readonly { readonly createdBy: string; readonly makesLayer: boolean }[],
  count: number,
): readonly string[] {
  const lines = entries.filter((entry) => entry.makesLayer).map(({ createdBy }) => instruction(createdBy));
  return lines.length === count ? lines : [];
}

function cut(line: string): string {
  return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}
