/** plan on the bundle: no input at all in a repository with Dockerfiles, events, narrowing, and its one summary. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contract as detectChanges } from '../../../actions/detect-changes/contract.ts';
import { contract as generateMatrix } from '../../../actions/generate-matrix/contract.ts';
import { contract as planContract } from '../../../actions/plan/contract.ts';
import { type EventCall, plain, pullRequest, push, tagPush } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let checkout: string;
const ids: Record<'first' | 'child' | 'base' | 'docs', string> = { first: '', child: '', base: '', docs: '' };

beforeAll(() => {
  repository = gitRepository();
  ids.first = repository.commit({
    'images/base/Dockerfile': 'FROM debian:12-slim\nCOPY app /app\n',
    'images/base/app': 'a',
    'images/child/Dockerfile': 'FROM base\nCOPY app /app\n',
    'images/child/app': 'a',
    'images/tools/Dockerfile': 'FROM scratch\n',
    'docs/readme.md': 'x',
    VERSION: '1.2.3\r\n',
  });
  ids.child = repository.commit({ 'images/child/app': 'b' });
  ids.base = repository.commit({ 'images/base/a`"|<b>.txt': 'c', 'images/base/app': 'c' });
  ids.docs = repository.commit({ 'docs/readme.md': 'y' });
  repository.push();
  checkout = repository.checkout({ depth: 0 });
});
afterAll(() => repository.remove());

function plan(event: EventCall, inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
  return runBundle('plan', { cwd: checkout, inputs, ...event });
}

interface Entry {
  readonly [field: string]: unknown;
}

function entriesOf({ errors, outputs, exitCode }: BundleRun): readonly Entry[] {
  expect({ errors, exitCode }).toEqual({ errors: [], exitCode: 0 });
  return (JSON.parse(outputs.matrix ?? '') as { readonly include: readonly Entry[] }).include;
}

const names = (run: BundleRun) => entriesOf(run).map((entry) => entry.name);

describe('plan without any input', () => {
  it('builds what a push changed and what stands on it, parents first', async () => {
    const run = await plan(push({ before: ids.child, after: ids.base }));
    expect(names(run)).toEqual(['base', 'child']);
    expect(run.outputs).toMatchObject({
      changes: '["base","child"]',
      'wave-count': '2',
      'has-entries': 'true',
      version: '1.2.3',
      'base-source': 'push',
    });
    const [base, child] = entriesOf(run);
    expect(base?.reason).toContain('images/base/');
    expect(child).toMatchObject({
      reason: 'parent base is rebuilt',
      'build-contexts': 'base=docker-image://ghcr.io/acme/shop/base:main',
    });
    expect(base?.['inputs-hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(base?.labels).toContain('org.opencontainers.image.created=2023-11-');
  });

  it('builds a child alone on the published parent', async () => {
    const run = await plan(push({ before: ids.first, after: ids.child }));
    expect(entriesOf(run)).toMatchObject([
      { name: 'child', wave: 0, 'parent-refs': 'base=ghcr.io/acme/shop/base:latest' },
    ]);
  });

  it('builds nothing where no image changed', async () => {
    const run = await plan(push({ before: ids.base, after: ids.docs }));
    expect(names(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ 'has-changes': 'false', 'has-entries': 'false', matrix: '{"include":[]}' });
    expect(run.summary).toContain('Nothing is built');
  });

  it('tags a pull request by its number and writes no cache', async () => {
    const run = await plan(pullRequest({ base: ids.first, head: ids.docs }), {
      cache: 'gha',
      force: 'true',
      refresh: 'true',
    });
    const [base] = entriesOf(run);
    expect(base).toMatchObject({ tags: 'ghcr.io/acme/shop/base:pr-7', 'cache-to': '', 'no-cache': true });
    expect(run.outputs).toMatchObject({ tag: 'pr-7', 'cache-update': 'false', head: ids.docs });
    expect(base?.labels).toContain(`revision=${ids.docs}`);
  });

  it('builds everything for a tag, with latest', async () => {
    const run = await plan(tagPush('v1.2.3', ids.docs));
    expect(entriesOf(run)[0]?.tags).toBe('ghcr.io/acme/shop/base:v1.2.3\nghcr.io/acme/shop/base:latest');
    expect(names(run)).toEqual(['base', 'tools', 'child']);
  });
});

describe('plan with inputs', () => {
  it('narrows by only, filter and pick, and never widens', async () => {
    const everything = plain('workflow_dispatch', ids.docs);
    expect(names(await plan(everything, { only: '["tools"]' }))).toEqual(['tools']);
    expect(names(await plan(push({ before: ids.first, after: ids.child }), { only: '["tools"]' }))).toEqual([]);
    expect(names(await plan(everything, { filter: 'name!=t*' }))).toEqual(['base', 'child']);
    const wrong = await plan(everything, { only: '["nothing"]' });
    expect(wrong.errors[0]).toContain('DCA-MAT-057');
  });

  it('takes filters of dorny/paths-filter, and builds the images that are called like them', async () => {
    const run = await plan(push({ before: ids.first, after: ids.child }), {
      filters: "child: ['images/child/**']\nmanual: ['images/**']",
    });
    expect(run.outputs).toMatchObject({ changes: '["child","manual"]', child: 'true', manual: 'true' });
    expect(names(run)).toEqual(['child']);
  });

  it('refreshes where it is asked for', async () => {
    const run = await plan(plain('schedule', ids.docs), { cache: 'registry' });
    expect(entriesOf(run)[0]).toMatchObject({
      'no-cache': true,
      pull: true,
      'cache-from': '',
      'cache-to':
        'type=registry,ref=ghcr.io/acme/shop/cache:base,mode=max\ntype=registry,ref=ghcr.io/acme/shop/cache:run-4242-base,mode=max',
    });
  });
});

describe('the summary', () => {
  it('is one: a drawing of the tree with what is built and why, and the table', async () => {
    const run = await plan(push({ before: ids.child, after: ids.base }));
    expect(run.summary.match(/^#+ /gm)).toHaveLength(1);
    expect(run.summary).toContain('**2** of 3 images are built, in 2 waves');
    const drawing = /```mermaid\n([\s\S]*?)\n```/.exec(run.summary)?.[1]?.split('\n') ?? [];
    expect(drawing[0]).toBe('flowchart TD');
    expect(drawing.filter((line) => line.includes('-->'))).toEqual(['  i0 --> i1']);
    expect(drawing.filter((line) => line.endsWith(':::built'))).toHaveLength(2);
    expect(drawing.find((line) => line.endsWith(':::kept'))).toBe('  i2["tools"]:::kept');
    // The file's name is data, in the drawing and in the table.
    expect(run.summary).not.toMatch(/a`"\||<b>/);
  });
});

describe('the contract', () => {
  it('is the union of both, from the same fields', () => {
    expect(planContract.inputs).toEqual({ ...detectChanges.inputs, ...generateMatrix.inputs });
    expect(Object.keys(planContract.outputs).sort()).toEqual(
      [...new Set([...Object.keys(detectChanges.outputs), ...Object.keys(generateMatrix.outputs)])].sort(),
    );
  });

  it('sets every output, whatever happens', async () => {
    const run = await plan(push({ before: ids.base, after: ids.docs }));
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(planContract.outputs).sort());
  });
});
