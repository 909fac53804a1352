/**
 * The kinds of inputs and outputs that contracts are made of.
 *
 * An input that was left out is `undefined` for the action, never `''`; a list that was
 * left out is empty. A kind's parser gets the trimmed text with CRLF turned into LF.
 */

import { type Field, type Output, Rejected } from './contract.ts';
import { type Milliseconds, parseDuration } from './duration.ts';
import { Secret } from './secret.ts';

interface Words {
  readonly description: string;
  readonly required?: true;
  readonly default?: string;
  readonly fromRunner?: { readonly expression: string; readonly environment: string };
}

/** With `required` or a default an input always has a value. */
type Present<W extends Words, T> = W extends { readonly required: true } | { readonly default: string }
  ? T
  : T | undefined;

interface Kind<T> {
  readonly kind: string;
  readonly parse: (text: string) => T;
  readonly secret?: true;
}

function single<T>({ kind, parse, secret }: Kind<T>): <const W extends Words>(words: W) => Field<Present<W, T>> {
  return <const W extends Words>(words: W) => ({
    ...common(kind, words),
    secret: secret ?? false,
    parse: (text) => (text === undefined ? undefined : parse(unixLines(text))) as Present<W, T>,
  });
}

export const text = single<string>({ kind: 'text', parse: (value) => value });

export const boolean = single<boolean>({
  kind: 'boolean',
  parse: (value) => {
    // What core.getBooleanInput takes: the YAML 1.2 core schema.
    if (/^(?:true|True|TRUE)$/.test(value)) return true;
    if (/^(?:false|False|FALSE)$/.test(value)) return false;
    throw new Rejected('accepted are true and false');
  },
});

export const duration = single<Milliseconds>({
  kind: 'duration',
  parse: (value) => {
    const parsed = parseDuration(value);
    if (parsed === undefined)
      throw new Rejected('accepted are durations such as 45s, 10m, 1h30m, or a number of seconds');
    return parsed;
  },
});

export const secret = single<Secret>({ kind: 'secret', parse: (value) => new Secret(value), secret: true });

export function count(from: number, to: number) {
  return single<number>({
    kind: 'number',
    parse: (value) => {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= from && number <= to)) throw new Rejected(`accepted are whole numbers from ${from} to ${to}`);
      return number;
    },
  });
}

export function oneOf<const V extends string>(...values: readonly V[]) {
  return single<V>({
    kind: values.join(', '),
    parse: (value) => {
      const found = values.find((one) => one === value);
      if (found === undefined) throw new Rejected(`accepted are ${values.join(', ')}`);
      return found;
    },
  });
}

/** A text with a grammar of its own; `parse` throws `Rejected` or gives the value. */
export function parsedBy<T>(kind: string, parse: (text: string) => T) {
  return single<T>({ kind, parse });
}

/** One item a line; empty lines and lines that begin with `#` are left out. With `commas`, a comma also separates. */
export function lines(words: Words & { readonly commas?: true }): Field<readonly string[]> {
  return {
    ...common(words.commas ? 'list' : 'lines', words),
    secret: false,
    parse: (value) => splitLines(value ?? '', words.commas === true),
  };
}

const hostName = /^(?:https?:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(?::\d{1,5})?(?:\/[^@\s]*)?$/;

/** Hosts with or without a port, separated by line ends or commas; a scheme before one and a path behind it mean nothing. */
export function hosts(words: Words): Field<readonly string[]> {
  const field = lines({ ...words, commas: true });
  return {
    ...field,
    parse: (value) => {
      const read = field.parse(value);
      if (!read.every((host) => hostName.test(host)))
        throw new Rejected('accepted are hosts such as ghcr.io or registry.example:5000');
      return read;
    },
  };
}

/** Names as a JSON array of strings or one a line. Left out: `undefined`; `[]`: none. */
export function names(words: Words): Field<readonly string[] | undefined> {
  return {
    ...common('JSON array or lines', words),
    secret: false,
    parse: (value) => {
      if (value === undefined) return undefined;
      if (!value.startsWith('[')) return splitLines(unixLines(value), true);
      const parsed = parseJson(value);
      if (Array.isArray(parsed) && parsed.every((item) => typeof item === 'string')) return parsed;
      throw new Rejected('accepted are a JSON array of strings, or one name a line');
    },
  };
}

/** A JSON object of strings, such as the output `reasons`. */
export function textMap(words: Words): Field<Readonly<Record<string, string>>> {
  return {
    ...common('JSON object', words),
    secret: false,
    parse: (value) => {
      const parsed = value === undefined ? {} : parseJson(value);
      const isMap = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
      if (isMap && Object.values(parsed).every((item) => typeof item === 'string'))
        return parsed as Record<string, string>;
      throw new Rejected('accepted is a JSON object whose values are strings');
    },
  };
}

export const output = {
  text: (description: string): Output<string> => ({ kind: 'text', description, format: (value) => value }),
  boolean: (description: string): Output<boolean> => ({ kind: 'boolean', description, format: String }),
  number: (description: string): Output<number> => ({ kind: 'number', description, format: String }),
  lines: (description: string): Output<readonly string[]> => ({
    kind: 'lines',
    description,
    format: (value) => value.join('\n'),
  }),
  json: <T>(description: string): Output<T> => ({
    kind: 'json',
    description,
    format: (value) => JSON.stringify(value),
  }),
} as const;

export function splitLines(value: string, commas: boolean): readonly string[] {
  return unixLines(value)
    .split(commas ? /[\n,]/ : '\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function common(kind: string, words: Words) {
  return {
    kind,
    description: words.description,
    required: words.required ?? false,
    default: words.default,
    fromRunner: words.fromRunner,
  };
}

function unixLines(value: string): string {
  return value.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch (error) {
    throw new Rejected(`this is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
