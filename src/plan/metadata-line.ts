/**
 * A line of docker/metadata-action's inputs: a record of RFC 4180, with a comment behind it.
 *
 * Whole lines of comment are left out where inputs are read; what stands behind a space and a `#` is one too, as neither can be part of a tag.
 */

/** The line without its comment; a `#` in quotes is text. */
export function withoutComment(line: string): string {
  for (const { index } of line.matchAll(/\s#/g)) {
    const quotes = line.slice(0, index).split('"').length - 1;
    if (quotes % 2 === 0) return line.slice(0, index).trimEnd();
  }
  return line;
}

/** A field that holds a comma or a quote stands in quotes, a quote in it is doubled. `undefined`: a quote is not closed. */
export function splitCsv(line: string): readonly string[] | undefined {
  const fields: string[] = [];
  let at = 0;
  do {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at);
      fields.push(line.slice(at, end < 0 ? line.length : end));
      at = end < 0 ? line.length : end;
    } else {
      let field = '';
      let end = line.indexOf('"', at + 1);
      while (end >= 0 && line[end + 1] === '"') {
        field += line.slice(at + 1, end + 1);
        at = end + 1;
        end = line.indexOf('"', at + 1);
      }
      if (end < 0 || (end + 1 < line.length && line[end + 1] !== ',')) return undefined;
      fields.push(field + line.slice(at + 1, end));
      at = end + 1;
    }
  } while (line[at++] === ',');
  return fields;
}
