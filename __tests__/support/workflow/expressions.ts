/**
 * GitHub's expressions, evaluated by GitHub's own library (`@actions/expressions`).
 * A text that is one expression gives that value; expressions inside a text are turned into text as GitHub does.
 */
import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Contexts = Readonly<Record<string, Json>>;

/** The status of what came before, for `success()`, `failure()`, `cancelled()` and `always()`. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

interface FunctionDefinition {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
  readonly call: (...words: data.ExpressionData[]) => data.ExpressionData;
}

export function evaluate(expression: string, contexts: Contexts, status: Status = 'success'): Json {
  const functions = statusFunctions(status);
  const known = [...Object.values(wellKnownFunctions), ...functions];
  const tokens = new Lexer(expression).lex().tokens;
  const tree = new Parser(tokens, Object.keys(contexts), known).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const result = new Evaluator(tree, dictionary, new Map(functions.map((one) => [one.name, one]))).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer)) as Json;
}

/** Every expression in a value, at any depth. */
export function resolve(value: Json, contexts: Contexts, status?: Status): Json {
  if (typeof value === 'string') return resolveText(value, contexts, status);
  if (Array.isArray(value)) return value.map((item) => resolve(item as Json, contexts, status));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item as Json, contexts, status)]));
}

export function resolveText(text: string, contexts: Contexts, status?: Status): Json {
  const [whole] = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(text)?.slice(1) ?? [];
  if (whole !== undefined) return evaluate(whole, contexts, status);
  return text.replace(/\$\{\{((?:(?!\}\})[\s\S])*)\}\}/g, (_, part: string) =>
    asText(evaluate(part, contexts, status)),
  );
}

/** `if:`; without a status function it also asks for success. */
export function condition(text: Json | undefined, contexts: Contexts, status: Status): boolean {
  if (text === undefined) return status === 'success';
  const bare = String(text)
    .trim()
    .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const asked = /\b(?:always|success|failure|cancelled)\s*\(/.test(bare) ? bare : `success() && (${bare})`;
  return isTruthy(evaluate(asked, contexts, status));
}

export function asText(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object';
  return String(value);
}

function isTruthy(value: Json): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}

function statusFunctions(status: Status): readonly FunctionDefinition[] {
  const define = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    define('always', true),
    define('success', status === 'success'),
    define('failure', status === 'failure'),
    define('cancelled', status === 'cancelled'),
  ];
}
