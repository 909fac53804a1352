/** Rows of generate-matrix: a catalog whose images stand on each other, three deep. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from './measure.ts';
import { git } from './repository.ts';
import { bareNode, bundle, type Row, temporary } from './row.ts';

type Inputs = Readonly<Record<string, string>>;

export function matrixRows(): readonly Row[] {
  return [
    matrixRow('generate-matrix: 1,000 images with a graph, in shards', 500, 1000, { shard: 'true' }),
    matrixRow('generate-matrix: 250 picked of a catalog of 10,000', 1000, 10_000, { only: picked(250) }),
  ];
}

function matrixRow(title: string, milliseconds: number, count: number, inputs: Inputs): Row {
  return {
    title,
    target: { milliseconds },
    rounds: 11,
    candidates: async () => [bareNode, await matrixCandidate(count, inputs)],
  };
}

export function matrixCandidate(count: number, inputs: Inputs): Promise<Candidate> {
  const folder = temporary('catalog');
  writeFileSync(join(folder, 'images.yml'), graphCatalog(folder, count));
  // A job runs in a checkout, where git lists the files.
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '--all']);
  return bundle('generate-matrix', { cwd: folder, inputs: { catalog: 'images.yml', tags: 'v1', ...inputs } });
}

function picked(count: number): string {
  return JSON.stringify(Array.from({ length: count }, (_, at) => nameOf(at * 40)));
}

function graphCatalog(folder: string, count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const name = nameOf(at);
    mkdirSync(join(folder, 'images', name), { recursive: true });
    writeFileSync(join(folder, 'images', name, 'Dockerfile'), 'FROM scratch\n');
    const parent = parentOf(at);
    return `  ${name}: {context: images/${name}${parent === undefined ? '' : `, parent: ${nameOf(parent)}`}}`;
  });
  return `registry: ghcr.io/acme\nimages:\n${lines.join('\n')}\n`;
}

/** Images come in tens: a root, three on it, and six on the first two of those. */
function parentOf(at: number): number | undefined {
  const place = at % 10;
  if (place === 0) return undefined;
  return at - place + (place < 4 ? 0 : Math.floor(place / 4));
}

function nameOf(at: number): string {
  return `img-${String(at).padStart(5, '0')}`;
}
