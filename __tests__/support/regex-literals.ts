/** Every regular expression that stands in the product's sources, found in the syntax tree. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '@babel/parser';
import { sources } from './sources.ts';

const root = resolve(import.meta.dirname, '..', '..');

export interface RegexLiteral {
  /** `file:line` */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type: string;
  readonly pattern?: string;
  readonly flags?: string;
  readonly loc?: { readonly start: { readonly line: number } };
}

export function regexLiterals(): readonly RegexLiteral[] {
  return sources.flatMap((file) => {
    const { program } = parse(readFileSync(join(root, file), 'utf8'), {
      sourceType: 'module',
      plugins: ['typescript'],
    });
    return [...nodesOf(program)]
      .filter(({ type }) => type === 'RegExpLiteral')
      .map(({ pattern = '', flags = '', loc }) => ({ at: `${file}:${loc?.start.line}`, source: pattern, flags }));
  });
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if ('type' in value && typeof value.type === 'string') yield value as Node;
  for (const [key, child] of Object.entries(value)) if (key !== 'loc') yield* nodesOf(child);
}
