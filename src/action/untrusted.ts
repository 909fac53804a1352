/**
 * The one function that makes text safe to print.
 *
 * A runner reads two command grammars out of a job's log: `::command::` after any
 * leading white space of a line, and `##[command]` anywhere in a line; it also
 * ends lines at a bare carriage return. A file name, tag or label that reaches
 * the log must be none of these, so every text we print goes through here, our own
 * sentences included: nobody has to remember which part came from outside.
 * Control, bidirectional and zero-width characters are shown as `\uXXXX`.
 */

// Everything that a terminal or a reader could take for something else than what it is:
// C0, DEL and C1 controls, soft hyphen, zero-width and bidi marks, line and paragraph separators,
// byte-order mark, interlinear and tag characters, lone surrogates.
const invisible = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e]`,
    String.raw`[\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}|[\u{e0000}-\u{e007f}]`,
  ].join('|'),
  'gu',
);

/** One line of text that shows what it was given and is no command of the runner. */
export function printable(text: string): string {
  return visible(text.replaceAll('\n', '\\n').replaceAll('\r', '\\r'))
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/u, '$1\\::');
}

/** The text with everything that cannot be seen written as `\uXXXX`; line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(invisible, escaped);
}

function escaped(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16);
  return character.length > 1 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}
