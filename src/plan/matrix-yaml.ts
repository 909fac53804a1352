/** The inputs of generate-matrix that are YAML: `include`, `exclude`, `runs-on`. */
import { Problem, type ProblemCode } from '../action/problem.ts';
import { complaints } from '../catalog/complaint.ts';
import { dataOf, type Node, parseDocument } from '../catalog/document.ts';
import type { Runner, RunnerMap } from './platform.ts';
import type { Item } from './select-include.ts';

/** @throws Problem DCA-MAT-070 for YAML that is no list of mappings. */
export async function parseItems(text: string | undefined, input: 'include' | 'exclude'): Promise<readonly Item[]> {
  if (text === undefined) return [];
  const node = await parse(text, input, 'DCA-MAT-070');
  const items = node?.kind === 'list' ? node.items : undefined;
  if (!items?.every((item) => item.kind === 'map' && item.entries.length > 0)) {
    throw wrong(
      'DCA-MAT-070',
      input,
      'it is no list of mappings',
      'Write items as under `matrix:`, for instance `- runtime: cuda`.',
    );
  }
  return items.map((item) => textually(item) as Item);
}

/** @throws Problem DCA-MAT-071 for a mapping whose values are no labels. */
export async function parseRunners(text: string): Promise<RunnerMap> {
  if (!/[:[\n]/.test(text)) return new Map([['default', text]]);
  const node = await parse(text, 'runs-on', 'DCA-MAT-071');
  const label = (value: Node): Runner => {
    const texts = value.kind === 'list' ? value.items.map((item) => (item.kind === 'text' ? item.text : '')) : [];
    if (value.kind === 'text' && value.text !== '') return value.text;
    if (texts.length > 0 && texts.every((one) => one !== '')) return texts;
    throw wrong(
      'DCA-MAT-071',
      'runs-on',
      'a platform has neither a label nor a list of labels',
      'Write `linux/arm64: ubuntu-24.04-arm`.',
    );
  };
  if (node?.kind !== 'map') return new Map([['default', node ? label(node) : text]]);
  return new Map(node.entries.map(({ key, value }) => [key, label(value)]));
}

async function parse(text: string, input: string, code: ProblemCode): Promise<Node | undefined> {
  const found = complaints(undefined);
  const node = await parseDocument(text, found);
  const [first] = found.all();
  if (first)
    throw wrong(
      code,
      input,
      `${first.at ? `in line ${first.at.line}, ` : ''}${first.message.replace(/\.$/, '')}`,
      first.remedy,
    );
  return node;
}

/** Booleans as such; a number keeps the text that was written: `3.10` is no 3.1. */
function textually(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(textually);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, textually(value)]));
  const value = dataOf(node);
  return typeof value === 'boolean' || value === null ? value : node.text;
}

function wrong(code: ProblemCode, input: string, why: string, remedy: string): Problem {
  return new Problem({ code, message: `the input \`${input}\` cannot be used: ${why}.`, remedy });
}
