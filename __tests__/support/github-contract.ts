/**
 * GitHub's own description as the judge of the stand-in: every request that reaches it and every answer that it gives
 * is checked against `github-openapi.json` and `github-graphql.json` (made by `scripts/github-openapi-subset.mjs`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

export type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Json;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Json;
  readonly answers: Readonly<Record<string, Json | null>>;
}

interface Document {
  readonly name: string;
  readonly text: string;
  readonly variables: Json;
  readonly data: Json;
}

const folder = import.meta.dirname;
const api = JSON.parse(readFileSync(join(folder, 'github-openapi.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, Json>>;
  readonly operations: readonly Operation[];
};
const graphql = JSON.parse(readFileSync(join(folder, 'github-graphql.json'), 'utf8')) as {
  readonly documents: readonly Document[];
};
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
const compiled = new Map<string, ValidateFunction>();

export interface Matched {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

const patterns = api.operations.map((operation) => {
  // A ref, a path or a comparison may hold slashes.
  const source = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    /^(?:path|ref|basehead)$/.test(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return { operation, pattern: new RegExp(`^${source}$`) };
});

export function matchOperation(method: string, path: string): Matched | undefined {
  const found = patterns.filter(({ operation, pattern }) => operation.method === method && pattern.test(path));
  // The most literal path wins: /issues/comments/{id} before /issues/{number}/comments.
  const best = found.sort((a, b) => literals(b.operation.path) - literals(a.operation.path))[0];
  if (!best) return undefined;
  const groups = best.pattern.exec(path)?.groups ?? {};
  return {
    operation: best.operation,
    path: Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)])),
  };
}

/** What is wrong with a request, in sentences. */
export function requestFlaws({ operation, path }: Matched, query: URLSearchParams, body: unknown): readonly string[] {
  const flaws: string[] = [];
  const known = operation.parameters.filter((one) => one.in === 'query');
  for (const name of query.keys()) if (!known.some((one) => one.name === name)) flaws.push(`unknown query ${name}`);
  for (const one of operation.parameters) {
    const given = one.in === 'path' ? path[one.name] : (query.get(one.name) ?? undefined);
    if (one.in === 'header') continue;
    if (given === undefined) {
      if (one.required) flaws.push(`${one.in} ${one.name} is missing`);
      continue;
    }
    flaws.push(...flawsOf(`${operation.method} ${operation.path} ${one.name}`, one.schema, typed(given, one.schema)));
  }
  if (operation.body) {
    flaws.push(...flawsOf(`${operation.method} ${operation.path} body`, operation.body, body));
    const names = Object.keys((operation.body.properties ?? {}) as Json);
    for (const name of Object.keys((body ?? {}) as Json))
      if (!names.includes(name)) flaws.push(`unknown body field ${name}`);
  } else if (body !== undefined) flaws.push('a body where GitHub takes none');
  return flaws;
}

export function answerFlaws(operation: Operation, status: number, body: unknown): readonly string[] {
  const schema = operation.answers[String(status)];
  if (schema === undefined) return status < 400 ? [`GitHub does not answer ${status} to ${operation.path}`] : [];
  if (schema === null) return body === undefined ? [] : [`GitHub sends no body with ${status} of ${operation.path}`];
  return flawsOf(`${operation.method} ${operation.path} ${status}`, schema, body);
}

export function documentOf(text: unknown): Document | undefined {
  return graphql.documents.find((one) => one.text === text);
}

export function documentFlaws(document: Document, part: 'variables' | 'data', value: unknown): readonly string[] {
  return flawsOf(`${document.name} ${part}`, document[part], value);
}

/** `values` as an answer of GitHub: whatever its description requires beside them is filled in. */
export function sample(operation: string, status: number, values: unknown): unknown {
  const [method = '', path = ''] = operation.split(' ');
  const schema = api.operations.find((one) => one.method === method && one.path === path)?.answers[String(status)];
  if (!schema) throw new Error(`GitHub's description has no ${operation} ${status}`);
  return fill(schema, values);
}

function fill(given: Json, value: unknown): unknown {
  const schema = resolve(given);
  const either = (schema.anyOf ?? schema.oneOf) as readonly Json[] | undefined;
  if (either) {
    const options = either.filter((one) => one.type !== 'null');
    if (value === null || (value === undefined && options.length < either.length)) return null;
    return fill(options[0] ?? {}, value);
  }
  if (Array.isArray(schema.allOf)) {
    const parts = (schema.allOf as readonly Json[]).map((part) => fill(part, value));
    return Object.assign({}, ...parts);
  }
  if (isRecord(value) || (value === undefined && (schema.type === 'object' || schema.properties !== undefined))) {
    const properties = (schema.properties ?? {}) as Readonly<Record<string, Json>>;
    const record = isRecord(value) ? value : {};
    const names = new Set([...((schema.required ?? []) as readonly string[]), ...Object.keys(record)]);
    return Object.fromEntries([...names].map((name) => [name, fill(properties[name] ?? {}, record[name])]));
  }
  if (Array.isArray(value)) return value.map((one) => fill((schema.items ?? {}) as Json, one));
  return value === undefined ? smallest(schema) : value;
}

function smallest(schema: Json): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.type === 'array') return [];
  if (schema.type === 'integer' || schema.type === 'number') return 0;
  if (schema.type === 'boolean') return false;
  return schema.format === 'date-time'
    ? '2026-01-01T00:00:00Z'
    : schema.format === 'uri'
      ? 'https://api.github.com/'
      : '';
}

function resolve(schema: Json): Json {
  return typeof schema.$ref === 'string' ? resolve(api.$defs[schema.$ref.slice('#/$defs/'.length)] ?? {}) : schema;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flawsOf(name: string, schema: Json, value: unknown): readonly string[] {
  let validate = compiled.get(name);
  if (!validate) {
    validate = ajv.compile({ ...schema, $defs: api.$defs });
    compiled.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${name}${error.instancePath}: ${error.message ?? 'wrong'}`);
}

function typed(text: string, schema: Json): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (schema.type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  if (Array.isArray(schema.oneOf) && /^\d+$/.test(text)) return Number(text);
  return text;
}

function literals(path: string): number {
  return path.split('/').filter((part) => !part.startsWith('{')).length;
}
