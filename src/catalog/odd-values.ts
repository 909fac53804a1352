/**
 * Values that the quick reader leaves, read one by one by the full parser, so that a large file pays for what is odd in it
 * and not for all the rest.
 */
import { complaints } from './complaint.ts';
import { bounds, type Node } from './document.ts';
import { mostPieces, parseYaml, piecesOf } from './yaml-text.ts';

export interface OddValue {
  readonly node: Node;
  /** Values in it, and how deep it goes. */
  readonly size: number;
  readonly height: number;
}

/**
 * @param text what stands behind the colon of a key, with the lines below that are its own.
 * @param line number of its first line; @param at how many characters of that line stand before it.
 * @returns `undefined` where it is wrong, or means something beside the rest of the file alone.
 */
export type OddValues = (text: string, line: number, at: number) => OddValue | undefined;

/** Names that the whole file knows, and indentations that are counted from the key. */
const notAlone = /[&*]|[|>][+-]?\d/;

export function oddValues(): OddValues {
  let [pieces, characters] = [0, 0];
  return (text, line, at) => {
    pieces += piecesOf(text);
    characters += text.length;
    if (pieces > mostPieces || characters > bounds.yaml || notAlone.test(text)) return undefined;
    const wrong = complaints(undefined);
    const padded = ' '.repeat(at) + text;
    const root = parseYaml(padded, wrong);
    if (root === undefined || wrong.all().length > 0) return undefined;
    // Nothing stands elsewhere, and behind a key in its line only brackets are a mapping or a list.
    const start = root.at.line === 1 ? padded[root.at.column - 1] : '{';
    if (root.kind === 'text' ? root.plain && root.text === '' : start !== '{' && start !== '[') return undefined;
    return measured(root, line - 1);
  };
}

function measured(node: Node, lines: number): OddValue {
  const place = ({ line, column }: Node['at']) => ({ line: line + lines, column });
  const at = place(node.at);
  if (node.kind === 'text') return { node: { ...node, at }, size: 1, height: 0 };
  const inside =
    node.kind === 'list'
      ? node.items.map((one) => measured(one, lines))
      : node.entries.map(({ value }) => measured(value, lines));
  const nodes = inside.map((one) => one.node);
  const made: Node =
    node.kind === 'list'
      ? { kind: 'list', at, items: nodes }
      : {
          kind: 'map',
          at,
          entries: node.entries.map((entry, index) => ({
            ...entry,
            keyAt: place(entry.keyAt),
            value: nodes[index] ?? entry.value,
          })),
        };
  const size = inside.reduce((sum, one) => sum + one.size, 1);
  return { node: made, size, height: inside.reduce((most, one) => Math.max(most, one.height + 1), 0) };
}
