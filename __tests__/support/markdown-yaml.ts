/**
 * The YAML of Markdown pages, as workflows that can be linted.
 *
 * A page shows whole workflows, jobs, or steps alone. Jobs and steps are set into the smallest workflow that
 * declares what they refer to (`needs.plan.outputs.matrix`, `steps.build.outputs.digest`, `matrix.name`), so that
 * they are checked as strictly as a whole file. Line numbers of findings are mapped back to the page. Of a `diff` its new side is
 * taken, with an empty line for each that goes.
 */
import { parseDocument } from 'yaml';

export interface YamlBlock {
  /** Line of the block's first line of YAML in its page, from 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'workflow' | 'jobs' | 'steps' | 'other' | 'broken';
}

export interface Workflow {
  readonly text: string;
  /** Lines that were put before the block's own. */
  readonly added: number;
}

const fence =
  /^(?<indent> *)(?<ticks>`{3,}|~{3,})(?<language>ya?ml|diff)[^\n]*\n(?<body>[\s\S]*?)^\k<indent>\k<ticks> *$/gm;

export function yamlBlocks(markdown: string): readonly YamlBlock[] {
  return [...markdown.matchAll(fence)].map((match) => {
    const { indent = '', body = '', language } = match.groups ?? {};
    const shown = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    const text = language === 'diff' ? dedented(shown.replaceAll(/^(?:-.*|[+ ])/gm, '')) : shown;
    return { line: markdown.slice(0, match.index).split('\n').length + 1, text, kind: kindOf(text) };
  });
}

/** A diff may show steps where they stand in their job. */
function dedented(text: string): string {
  const indents = [...text.matchAll(/^( *)\S/gm)].map(([, indent = '']) => indent.length);
  return text.replaceAll(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '');
}

/** `undefined` for YAML that is no workflow (a catalog, filters). */
export function asWorkflow({ text, kind }: YamlBlock): Workflow | undefined {
  if (kind === 'workflow') return /^on:/m.test(text) ? { text, added: 0 } : { text: `on: push\n${text}`, added: 1 };
  if (kind === 'jobs') return below(['on: push', 'jobs:', ...declaredNeeds(text)], text, '  ');
  if (kind === 'steps') return below(stepsHead(text), text, '      ');
  return undefined;
}

function kindOf(text: string): YamlBlock['kind'] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return 'broken';
  const value: unknown = document.toJS();
  if (Array.isArray(value)) return value.every((item) => has(item, 'uses') || has(item, 'run')) ? 'steps' : 'other';
  if (has(value, 'jobs')) return 'workflow';
  const members = typeof value === 'object' && value !== null ? Object.values(value) : [];
  const jobs =
    members.length > 0 && members.every((job) => has(job, 'steps') || has(job, 'runs-on') || has(job, 'uses'));
  return jobs ? 'jobs' : 'other';
}

function stepsHead(text: string): readonly string[] {
  const needs = uses(text, /needs\.([\w-]+)\./g);
  const ids = new Set(uses(text, /^\s*(?:- )?id: *([\w-]+)/gm));
  const earlier = uses(text, /steps\.([\w-]+)\./g).filter((id) => !ids.has(id));
  return [
    'on: push',
    'jobs:',
    ...declaredNeeds(text),
    '  fragment:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions: { contents: read }',
    ...(needs.length > 0 ? [`    needs: [${needs.join(', ')}]`] : []),
    ...(/\bmatrix\./.test(text) ? ['    strategy:', '      matrix: ${{ fromJSON(vars.MATRIX) }}'] : []),
    '    steps:',
    ...earlier.map((id) => `      - { id: ${id}, run: 'true' }`),
  ];
}

/** Jobs that the text needs and does not hold, with the outputs that it reads. */
function declaredNeeds(text: string): readonly string[] {
  return uses(text, /needs\.([\w-]+)\./g)
    .filter((job) => !new RegExp(`^${job}:`, 'm').test(text))
    .flatMap((job) => {
      const outputs = uses(text, new RegExp(`needs\\.${job}\\.outputs\\.([\\w-]+)`, 'g'));
      return [
        `  ${job}:`,
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    permissions: {}',
        ...(outputs.length > 0 ? ['    outputs:'] : []),
        ...outputs.map((output) => `      ${output}: \${{ github.sha }}`),
        "    steps: [{ run: 'true' }]",
      ];
    });
}

function below(head: readonly string[], text: string, indent: string): Workflow {
  const body = text.replaceAll(/^(?=.)/gm, indent);
  return { text: `${head.join('\n')}\n${body}`, added: head.length };
}

function uses(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}
