/**
 * A value that must not be seen.
 *
 * Every way to render a `Secret` (template, JSON, `util.inspect`) gives `***`;
 * its text is had by `reveal()` alone, so that each place that uses one is found
 * by searching for that word.
 */
const inspect = Symbol.for('nodejs.util.inspect.custom');

export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect](): string {
    return '***';
  }
}

/** Below this many characters a text is not masked: hiding every `ab` of a log would also blank outputs that hold it. */
export const shortestMask = 5;

/** The forms in which a secret may turn up in text: as it is, line by line, in base64 (alone, at each offset), URI-encoded, in JSON. */
export function formsOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const json = JSON.stringify(text).slice(1, -1);
  const base64 = [0, 1, 2].map((offset) => base64Core(text, offset));
  const forms = [text, ...lines, json, encodeURIComponent(text.toWellFormed()), ...base64];
  return [...new Set(forms)].filter((form) => form.length >= shortestMask);
}

// The characters of a base64 text that depend on the secret alone when it stands `offset` bytes behind something else.
function base64Core(text: string, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
  const start = offset === 0 ? 0 : offset + 1;
  const whole = Math.floor(((offset + Buffer.byteLength(text)) * 8) / 6);
  return encoded.slice(start, whole);
}
