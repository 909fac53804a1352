/** A `Link` header (RFC 8288), as far as lists of pages use it: `<url>; rel="next", <url>; rel="last"`. */

const longestHeader = 16 * 1024;

/** Relation → target, as it is written; of two targets of one relation the first. */
export function linksOf(header: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const value of (header ?? '').slice(0, longestHeader).split(/,(?=\s*<)/)) {
    const [open, close] = [value.indexOf('<'), value.indexOf('>')];
    if (open === -1 || close < open) continue;
    const parameters = value.slice(close + 1).split(';');
    const rel = parameters
      .map((one) => /^\s*rel\s*=\s*"?([a-z]+)"?\s*$/i.exec(one)?.[1])
      .find((one) => one !== undefined);
    if (rel !== undefined && !found.has(rel.toLowerCase())) found.set(rel.toLowerCase(), value.slice(open + 1, close));
  }
  return found;
}
