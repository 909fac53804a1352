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
    filtersRow('300 changed', few, 0.4, peers),
    filtersRow('20,000 changed', many, 0.25, peers),
    detectRow('300 changed', few, 0.4, peers),
    detectRow('20,000 changed', many, 0.25, peers),
    floorRow('the catalog with 300 changed', few, { ratio: 0.4, lists: false }, peers),
    derivedRow(few, 0.6, peers),
    planRow(few, 0.6, peers),
    floorRow('derived inputs, which take a list of all files', few, { ratio: 0.6, lists: true }, peers),
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

const few: Size = { files: 50_000, images: 400, changed: 300 };
const many: Size = { ...few, changed: 20_000 };

/** Like for like: the peer's own filters. */
function filtersRow(changed: string, size: Size, ratio: number, peers: Peers): Row {
  const title = `detect-changes: 50,000 files, filters for 400 images, ${changed}`;
  return { title, target: { ratio }, rounds: 11, candidates: () => detectCandidates(size, peers, 'filters') };
}

/** What the peer does not: a catalog, and the Dockerfile of each image for its parents. */
function detectRow(changed: string, size: Size, ratio: number, peers: Peers): Row {
  const title = `detect-changes: the same with a catalog of 400 images and their Dockerfiles, ${changed}`;
  return { title, target: { ratio }, rounds: 11, candidates: () => detectCandidates(size, peers, 'paths') };
}

/** What a row cannot be below: its reference is the same peer. */
function floorRow(
  of: string,
  size: Size,
  { ratio, lists }: { readonly ratio: number; readonly lists: boolean },
  peers: Peers,
): Row {
  const title = `floor of ${of}: Node, the same two git processes, nothing read of their answers`;
  const candidates = async () => {
    const [peer = bareNode] = await detectCandidates(size, peers, 'paths');
    return [peer, floor(benchRepository(size), lists)];
  };
  return { title, target: { ratio }, rounds: 11, candidates };
}

/** Known to every git. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function floor({ folder, images, base, head }: BenchRepository, lists: boolean): Candidate {
  const names = join(temporary('names'), 'names');
  const folders = images.map((name) => idOf(`${head}:images/${name}`, folder));
  const dockerfiles = images.map((name) => idOf(`${head}:images/${name}/Dockerfile`, folder));
  const roots = [base, head].map((commit) => idOf(`${commit}^{tree}`, folder));
  const [, after = ''] = roots;
  writeFileSync(names, [base, head, ...roots, `${head}:images`, ...folders, ...dockerfiles, ''].join('\n'));
  return {
    name: 'floor',
    command: [
      process.execPath,
      join(import.meta.dirname, 'git-floor.mjs'),
      names,
      ...roots,
      ...(lists ? [emptyTree, after] : []),
    ],
    env: { PATH: process.env.PATH ?? '' },
    cwd: folder,
  };
}

function derivedRow(size: Size, ratio: number, peers: Peers): Row {
  const title = 'detect-changes: 300 changed, inputs derived from the Dockerfiles of a catalog of 400 images';
  return { title, target: { ratio }, rounds: 11, candidates: () => detectCandidates(size, peers, 'derived') };
}

function planRow(size: Size, ratio: number, peers: Peers): Row {
  const title = 'plan: 300 changed, no catalog: 400 Dockerfiles found, inputs derived, hashes, matrix and summary';
  return { title, target: { ratio }, rounds: 11, candidates: () => detectCandidates(size, peers, 'found') };
}

/** What the images' inputs are known by: `paths` of a catalog, filters, their Dockerfiles, or Dockerfiles that are found. */
type Kind = 'paths' | 'filters' | 'derived' | 'found';

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
    derived: { catalog: 'contexts.yml' },
    found: { 'catalog-format': 'dockerfiles', 'skip-built': 'false', 'max-jobs': '256', shard: 'true' },
  };
  const ours = await bundle(kind === 'found' ? 'plan' : 'detect-changes', {
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
