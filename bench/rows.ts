/** The rows of docs/performance.md: for each, the candidates that take turns, and the ratio or time to reach. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { push } from '../__tests__/support/git-events.ts';
import { commentRow } from './comment-row.ts';
import { matrixRows } from './matrix-rows.ts';
import type { Candidate } from './measure.ts';
import { registryRows } from './registry-rows.ts';
import { type BenchRepository, benchRepository, idOf, type Size } from './repository.ts';
import { bareNode, bundle, type Peers, type Row, temporary } from './row.ts';

export function rows(peers: Peers): readonly Row[] {
  return [
    ...[
      'plan',
      'detect-changes',
      'generate-matrix',
      'digest-gate',
      'wait-for-image',
      'tag-latest',
      'pr-comment',
      'pr-command',
    ].map(startRow),
    detectRow(
      'detect-changes: 50,000 files, 400 images, 300 changed',
      { files: 50_000, images: 400, changed: 300 },
      0.4,
      peers,
    ),
    detectRow(
      'detect-changes: 50,000 files, 400 images, 20,000 changed',
      { files: 50_000, images: 400, changed: 20_000 },
      0.25,
      peers,
    ),
    floorRow({ files: 50_000, images: 400, changed: 300 }, peers),
    filtersRow({ files: 50_000, images: 400, changed: 300 }, 0.6, peers),
    derivedRow({ files: 50_000, images: 400, changed: 300 }, 0.6, peers),
    ...matrixRows(),
    ...registryRows(),
    commentRow(peers),
  ];
}

/** An action that has nothing to do: a required input is missing, or an unknown one is wrong. */
function startRow(action: string): Row {
  return {
    title: `start of ${action}`,
    target: { ratio: 1.3 },
    rounds: 21,
    candidates: async () => [bareNode, await bundle(action, { inputs: { summary: 'neither' } }, true)],
  };
}

function detectRow(title: string, size: Size, ratio: number, peers: Peers): Row {
  return { title, target: { ratio }, rounds: 11, candidates: () => detectCandidates(size, peers, 'paths') };
}

/** What the row of a catalog cannot be below: its reference is the same peer. */
function floorRow(size: Size, peers: Peers): Row {
  const title = 'floor of the 300 changed: Node, the same two git processes, nothing read of their answers';
  const candidates = async () => {
    const [peer = bareNode] = await detectCandidates(size, peers, 'paths');
    return [peer, floor(benchRepository(size))];
  };
  return { title, target: { ratio: 0.4 }, rounds: 11, candidates };
}

function floor({ folder, images, base, head }: BenchRepository): Candidate {
  const names = join(temporary('names'), 'names');
  const folders = images.map((name) => idOf(`${head}:images/${name}`, folder));
  const dockerfiles = images.map((name) => idOf(`${head}:images/${name}/Dockerfile`, folder));
  const roots = [base, head].map((commit) => idOf(`${commit}^{tree}`, folder));
  writeFileSync(names, [base, head, ...roots, `${head}:images`, ...folders, ...dockerfiles, ''].join('\n'));
  return {
    name: 'floor',
    command: [process.execPath, join(import.meta.dirname, 'git-floor.mjs'), names, ...roots],
    env: { PATH: process.env.PATH ?? '' },
    cwd: folder,
  };
}

/** Like for like: the peer's own filters, and no Dockerfile is read. */
function filtersRow(size: Size, ratio: number, peers: Peers): Row {
  const title = 'detect-changes: the same 300 changed, with the filters of dorny/paths-filter';
  return { title, target: { ratio }, rounds: 11, candidates: () => detectCandidates(size, peers, 'filters') };
}

function derivedRow(size: Size, ratio: number, peers: Peers): Row {
  const title = 'plan: 300 changed, inputs derived from 400 Dockerfiles, hashes, matrix and summary';
  return { title, target: { ratio }, rounds: 11, candidates: () => detectCandidates(size, peers, 'derived') };
}

/** What the images' inputs are known by: `paths` of a catalog, filters, or their Dockerfiles. */
type Kind = 'paths' | 'filters' | 'derived';

/** The peer, or bare Node where it is not given, and ours. */
export async function detectCandidates(
  size: Size,
  peers: Peers,
  kind: Kind,
): Promise<readonly [reference: Candidate, ours: Candidate]> {
  const { folder, base, head, images } = benchRepository(size);
  const { event, env } = push({ before: base, after: head });
  const filters = images.map((name) => `${name}: ['images/${name}/**']`).join('\n');
  const inputs: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
    paths: { catalog: 'images.yml' },
    filters: { filters },
    derived: { 'catalog-format': 'dockerfiles', 'skip-built': 'false', 'max-jobs': '256', shard: 'true' },
  };
  const ours = await bundle(kind === 'derived' ? 'plan' : 'detect-changes', {
    cwd: folder,
    event,
    env,
    inputs: inputs[kind],
  });
  const peer = peers['paths-filter'];
  if (peer === undefined) return [bareNode, ours];
  const call = await bundle('detect-changes', { cwd: folder, event, env });
  const theirs: Candidate = {
    ...call,
    name: 'dorny/paths-filter',
    command: [process.execPath, peer],
    env: {
      ...call.env,
      INPUT_FILTERS: filters,
      'INPUT_LIST-FILES': 'none',
      'INPUT_PREDICATE-QUANTIFIER': 'some',
      'INPUT_INITIAL-FETCH-DEPTH': '100',
      INPUT_TOKEN: '',
    },
  };
  return [theirs, ours];
}
