/** What a reusable workflow says of itself, as a page section: the file is the one source, its comments included. */
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { table } from './manifests.ts';

interface Caller {
  readonly name: string;
  readonly path: string;
}

interface Called {
  readonly inputs?: Readonly<
    Record<
      string,
      { readonly description: string; readonly type: string; readonly default?: unknown; readonly required?: boolean }
    >
  >;
  readonly secrets?: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
}

/**
 * @param callers pages of the examples that call it: path from docs/, and what the link says
 * @returns `undefined` for a workflow that cannot be called
 */
export function workflowSection(file: string, text: string, callers: readonly Caller[]): string | undefined {
  const document = parseDocument(text);
  const called = (document.toJS() as { readonly on?: { readonly workflow_call?: Called } }).on?.workflow_call;
  if (!called) return undefined;
  const { inputs = {}, secrets = {}, outputs = {} } = called;
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.required ? '**required**' : shown(input.default),
    `${input.description.trim()} _(${input.type})_`,
  ]);
  return [
    `## \`${file}\``,
    remark(text),
    callers.length > 0 ? `In use: ${callers.map(({ name, path }) => `[${name}](${path})`).join(', ')}.` : '',
    ['| permission of the calling job | why |', '|---|---|', ...permissions(document)].join('\n'),
    rows.length > 0 ? table(['Input', 'Default', 'Meaning'], rows) : '',
    Object.keys(outputs).length > 0 ? table(['Output', 'Meaning'], described(outputs)) : '',
    Object.keys(secrets).length > 0 ? table(['Secret', 'Meaning'], described(secrets)) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Which workflow takes which input: those that more than one of the `files` take. */
export function sharedInputs(files: readonly { readonly file: string; readonly text: string }[]): string {
  const called = files.flatMap(({ file, text }) => {
    const { on } = parseDocument(text).toJS() as { readonly on?: { readonly workflow_call?: Called } };
    return on?.workflow_call ? [{ name: file.replace(/\.yml$/, ''), inputs: on.workflow_call.inputs ?? {} }] : [];
  });
  const most = [...called].sort((one, other) => size(other.inputs) - size(one.inputs));
  const words = [...new Set(most.flatMap(({ inputs }) => Object.keys(inputs)))];
  const shared = words.filter((word) => called.filter(({ inputs }) => word in inputs).length > 1);
  return [
    '## Which takes what',
    'Inputs of more than one workflow; one word means one thing.',
    table(
      ['Input', ...called.map(({ name }) => code(name))],
      shared.map((word) => [code(word), ...called.map(({ inputs }) => (word in inputs ? '✓' : ''))]),
    ),
  ].join('\n\n');
}

function size(inputs: object): number {
  return Object.keys(inputs).length;
}

/** The comment at the top of the file; lines with a colon in their first word become a list. */
function remark(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^# ?/, ''))
    .map((line) => line.replace(/^(test|stage|push): +/, '- `$1`: '))
    .join('\n');
}

/** Every scope that any of its jobs asks for, at the highest level, with the reasons that stand beside it. */
function permissions(document: ReturnType<typeof parseDocument>): readonly string[] {
  const scopes = new Map<string, { readonly level: string; readonly reasons: Set<string> }>();
  visit(document, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== 'permissions' || !isMap(pair.value)) return;
      for (const { key, value } of pair.value.items) {
        if (!isScalar(key) || !isScalar(value)) continue;
        const known = scopes.get(String(key.value));
        const reasons = (known?.reasons ?? new Set()).add((value.comment ?? '').trim());
        const level = known?.level === 'write' ? 'write' : String(value.value);
        scopes.set(String(key.value), { level, reasons });
      }
    },
  });
  return [...scopes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([scope, { level, reasons }]) => `| \`${scope}: ${level}\` | ${[...reasons].join('; ')} |`);
}

function described(fields: Readonly<Record<string, { readonly description: string }>>): readonly (readonly string[])[] {
  return Object.entries(fields).map(([name, { description }]) => [code(name), description.trim()]);
}

function shown(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value).trim();
  return text === '' ? '' : text.split('\n').map(code).join(' ');
}

function code(text: string): string {
  return `\`${text}\``;
}
