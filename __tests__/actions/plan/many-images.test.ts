/** plan's one summary at every size: no image, one, a tree that can be drawn, and one that cannot; each within GitHub's limits. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { push, zeros } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { html } from '../../support/markdown.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
const ids = { none: '', one: '', some: '', many: '', leaf: '' };

/** `base` and so many images on it, each with a file whose name is all emoji. */
const tree = (count: number) => {
  const names = Array.from({ length: count }, (_, at) => `service-${String(at).padStart(3, '0')}-${'x'.repeat(80)}`);
  const files = names.flatMap((name) => [
    [`images/${name}/Dockerfile`, 'FROM base\nCOPY . /\n'],
    [`images/${name}/${'😀'.repeat(50)}`, '1'],
  ]);
  return Object.fromEntries([['images/base/Dockerfile', 'FROM debian:12\nCOPY . /\n'], ...files]);
};

beforeAll(() => {
  repository = gitRepository();
  ids.none = repository.commit({ 'README.md': 'no image yet' });
  ids.one = repository.commit({ 'images/base/Dockerfile': 'FROM debian:12\nCOPY . /\n' });
  ids.some = repository.commit(tree(79));
  ids.many = repository.commit({ ...tree(399), 'images/base/new': '1' });
  ids.leaf = repository.commit({ [`images/service-007-${'x'.repeat(80)}/new`]: '1' });
  repository.push();
});
afterAll(() => repository.remove());

async function plan(before: string, after: string, inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
  const cwd = repository.checkout({ depth: 0 });
  repository.git('-C', cwd, 'checkout', '--quiet', '--detach', after);
  const run = await runBundle('plan', { cwd, inputs, ...push({ before, after }) });
  expect({ errors: run.errors, exitCode: run.exitCode }).toEqual({ errors: [], exitCode: 0 });
  expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  const page = html(run.summary);
  expect(page.match(/<details/g)?.length).toBe(page.match(/<\/details>/g)?.length);
  return run;
}

const drawing = ({ summary }: BundleRun) => /```mermaid\n([\s\S]*?)\n```/.exec(summary)?.[1];
const rows = ({ summary }: BundleRun) => summary.split('\n').filter((line) => /^\| \d+ \|/.test(line)).length;

describe('plan', () => {
  it('of no image says so, and has empty outputs', async () => {
    const run = await plan(zeros, ids.none);
    expect(run.warnings.join()).toContain('so there is nothing to build');
    expect(run.outputs).toMatchObject({ matrix: '{"include":[]}', waves: '[]', changes: '[]', 'has-entries': 'false' });
    expect(run.summary).toContain('Nothing is built');
    expect(drawing(run)).toBeUndefined();
    expect(rows(run)).toBe(0);
  });

  it('of one image is its row alone: there is no tree to draw', async () => {
    const run = await plan(ids.none, ids.one);
    expect(run.summary).toContain('**1** of 1 image is built');
    expect(drawing(run)).toBeUndefined();
    expect(rows(run)).toBe(1);
  });

  it('of eighty images draws the tree within what GitHub draws, and has a row for each', async () => {
    const run = await plan(ids.one, ids.some);
    const drawn = drawing(run) ?? '';
    expect(drawn.match(/ --> /g)).toHaveLength(79);
    expect(drawn.length).toBeGreaterThan(10_000);
    expect(drawn.length).toBeLessThan(50_000);
    expect(rows(run)).toBe(79);
  });

  it('of four hundred images has the table, and says why there is no drawing', async () => {
    const run = await plan(ids.some, ids.many, { shard: 'true' });
    expect(run.outputs).toMatchObject({ count: '400', 'wave-count': '2', 'shard-count': '3' });
    expect(drawing(run)).toBeUndefined();
    expect(run.summary).toContain('The tree is too large to draw');
    expect(run.summary).toContain('<summary>All 400 entries</summary>');
    expect(rows(run)).toBe(200);
    expect(run.summary).toContain('… and 200 more.');
  });

  it('of one among four hundred draws it and what it stands on', async () => {
    const run = await plan(ids.many, ids.leaf);
    expect(run.summary).toContain('**1** of 400 images is built');
    expect(drawing(run)?.match(/:::(?:built|kept)/g)).toEqual([':::kept', ':::built']);
    expect(rows(run)).toBe(1);
  });
});
