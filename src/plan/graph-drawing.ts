/**
 * The tree of images as a Mermaid flowchart: what is built, and why.
 *
 * A label is data (a reason names files of the repository), so every character but the plainest is written as one of
 * Mermaid's entities, `#<code point>;`: nothing ends the label, the code block around it, or becomes HTML. GitHub draws nothing above
 * 50,000 characters or 500 edges; long before that nobody can read it, so the drawing loses its reasons, which the table beside it has,
 * and at last is left out.
 */
import { clip } from '../report/markdown.ts';

export interface DrawnImage {
  readonly name: string;
  readonly parents: readonly string[];
}

export interface Drawing {
  readonly images: readonly DrawnImage[];
  /** Name → why it is built. */
  readonly built: ReadonlyMap<string, string>;
  /** Names of images that are there already with the same content, and are used as they are. */
  readonly reused: ReadonlySet<string>;
}

/** Up to here a reader takes in the whole tree; in a larger one what is not built hides what is. */
const mostWhole = 30;
const mostNodes = 80;
const mostEdges = 300;
const mostCharacters = 50_000;
const longestReason = 60;

/** @returns a fenced block; `none` where there is no tree to see, `too-large` where there is too much of it. */
export function drawGraph(drawing: Drawing): { readonly block: string } | 'none' | 'too-large' {
  const drawn = visibleImages(drawing);
  const ids = new Map(drawn.map((image, index) => [image.name, `i${index}`]));
  const edges = drawn.flatMap((image) =>
    image.parents.flatMap((parent) => (ids.has(parent) ? [`  ${ids.get(parent)} --> ${ids.get(image.name)}`] : [])),
  );
  if (edges.length === 0) return 'none';
  if (drawn.length > mostNodes || edges.length > mostEdges) return 'too-large';
  const blockOf = (reasons: boolean): string => {
    const nodes = drawn.map(
      ({ name }) => `  ${ids.get(name)}["${labelOf(name, drawing, reasons)}"]:::${kindOf(name, drawing)}`,
    );
    return ['```mermaid', 'flowchart TD', ...nodes, ...edges, ...styles, '```'].join('\n');
  };
  const block = [true, false].map(blockOf).find(({ length }) => length <= mostCharacters);
  return block === undefined ? 'too-large' : { block };
}

/** In a large catalog: what is built, and what that is built on. */
function visibleImages({ images, built }: Drawing): readonly DrawnImage[] {
  if (images.length <= mostWhole) return images;
  const near = new Set(built.keys());
  for (const image of images) if (built.has(image.name)) for (const parent of image.parents) near.add(parent);
  return images.filter((image) => near.has(image.name));
}

function labelOf(name: string, { built, reused }: Drawing, reasons: boolean): string {
  const why = built.get(name) ?? (reused.has(name) ? 'reused: the registry has it' : '');
  return why === '' || !reasons
    ? mermaidText(name)
    : `${mermaidText(name)}<br/>${mermaidText(clip(why, longestReason))}`;
}

function kindOf(name: string, { built, reused }: Drawing): string {
  return built.has(name) ? 'built' : reused.has(name) ? 'reused' : 'kept';
}

/** Text of a label in which nothing is markup. */
export function mermaidText(text: string): string {
  return Array.from(text.toWellFormed(), (character) => {
    if (/[A-Za-z0-9 ._/,-]/.test(character)) return character;
    return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? ' ' : `#${character.codePointAt(0)};`;
  }).join('');
}

const styles = [
  '  classDef built fill:#1f883d,stroke:#116329,color:#ffffff',
  '  classDef reused fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  '  classDef kept fill:none,stroke:#8c959f,color:#6e7781',
];
