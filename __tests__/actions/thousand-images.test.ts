/**
 * 1,000 images in every action that takes many: the job summary is whole and under 1 MiB, above which GitHub shows nothing of it.
 * Where images have to be pushed, `npm test` takes a hundred and counts them tenfold; FAULTS=long takes all.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImageReport } from '../../src/report/report.ts';
import { serializeReport } from '../../src/report/schema.ts';
import { push } from '../support/git-events.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type GithubServer, startGithub } from '../support/github-server.ts';
import { addPull } from '../support/github-state.ts';
import { buildImage, seedImage } from '../support/images.ts';
import { html } from '../support/markdown.ts';
import { type RunningRegistry, startRegistry } from '../support/registry-server.ts';
import { reportedImage } from '../support/reported-image.ts';
import { type BundleCall, type BundleRun, runBundle } from '../support/run-bundle.ts';

const named = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${String(at).padStart(4, '0')}`);
const pushed = named(process.env.FAULTS === 'long' ? 1000 : 100, 'service-of-some-team');
const mebibyte = 1024 * 1024;

function expectWhole(run: BundleRun, times = 1): void {
  expect(Buffer.byteLength(run.summary)).toBeGreaterThan(500);
  expect(Buffer.byteLength(run.summary) * times).toBeLessThan(mebibyte);
  expect(run.summary).not.toContain('This summary was cut');
  const page = html(run.summary);
  expect(page.match(/<details/g)?.length).toBe(page.match(/<\/details>/g)?.length);
}

describe('planning', () => {
  let repository: GitRepository;
  let call: BundleCall;
  beforeAll(() => {
    const names = named(1000, 'service');
    const catalog = (of: readonly string[]) =>
      `registry: ghcr.io/acme\nimages:\n${of.map((name) => `  ${name}: {tags: ["{short-sha}"]}`).join('\n')}\n`;
    repository = gitRepository();
    const before = repository.commit({ 'images.yml': 'images: {}\n' });
    const files = names.map((name) => [`images/${name}/Dockerfile`, `FROM scratch\n# ${name}\n`]);
    const after = repository.commit({
      'images.yml': catalog(names),
      'fewer.yml': catalog(names.slice(0, 900)),
      ...Object.fromEntries(files),
    });
    repository.push();
    call = { cwd: repository.checkout({ depth: 0 }), ...push({ ref: 'refs/heads/main', before, after }) };
  });
  afterAll(() => repository.remove());

  it.each([
    ['detect-changes', {}],
    ['generate-matrix', { shard: 'true' }],
    // Its outputs, which are those of both, reach GitHub's limit of 1 MB first.
    ['plan', { shard: 'true', catalog: 'fewer.yml' }],
  ])('%s', async (action, inputs) => {
    const run = await runBundle(action, { ...call, inputs: { catalog: 'images.yml', ...inputs } });
    expect(run.errors).toEqual([]);
    expectWhole(run);
  });
});

describe('release and comment', () => {
  let registry: RunningRegistry;
  let github: GithubServer;
  let folder: string;
  const reports: ImageReport[] = [];
  beforeAll(async () => {
    [registry, github] = await Promise.all([startRegistry(), startGithub()]);
    addPull(github.state, { number: 7, headSha: '1'.repeat(40) });
    folder = mkdtempSync(join(tmpdir(), 'dca-thousand-'));
    mkdirSync(join(folder, 'image-reports'));
    for (const name of pushed) {
      const image = buildImage({ layers: [{ files: { name } }], config: { User: '1000', Cmd: ['/tested', name] } });
      reports.push(await reportedImage(registry, { name, repository: `acme/${name}`, tag: 'build', image }));
    }
    for (const report of reports)
      writeFileSync(join(folder, 'image-reports', `${report.name}.json`), serializeReport(report));
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([registry.close(), github.close()]);
  });

  const images = () => pushed.map((name) => `${name}=${registry.host}/acme/${name}:build`).join('\n');
  const run = (action: string, inputs: Readonly<Record<string, string>>, more: BundleCall = {}) =>
    runBundle(action, { cwd: folder, timeout: 120_000, ...more, inputs });

  it('pr-comment', async () => {
    const done = await run(
      'pr-comment',
      { reports: 'image-reports/*.json', 'github-token': github.token, 'pr-number': '7' },
      { env: github.environment },
    );
    expect([done.errors, done.outputs.outcome, done.outputs.truncated]).toEqual([[], 'created', 'true']);
    // It drops details before it grows: what 1,000 take is not ten times what 100 do.
    expectWhole(done);
  }, 120_000);

  it('tag-latest', async () => {
    const done = await run('tag-latest', { images: 'image-reports/*.json', tags: 'stable' });
    expect([done.errors, done.outputs.promoted]).toEqual([[], String(pushed.length)]);
    expectWhole(done, 1000 / pushed.length);
  }, 120_000);

  it('digest-gate, where every image is another one', async () => {
    const inputs = { source: 'registry', store: 'file', images: images() };
    const recorded = await run('digest-gate', { ...inputs, mode: 'record' });
    expect(recorded.errors).toEqual([]);
    expectWhole(recorded, 1000 / pushed.length);
    for (const name of pushed) {
      const other = { User: '1000', Cmd: ['/bin/sh', name] };
      seedImage(registry.store, `acme/${name}`, 'build', buildImage({ layers: [{ files: { name } }], config: other }));
    }
    const closed = await run('digest-gate', { ...inputs, mode: 'verify', expected: recorded.outputs.seal ?? '' });
    expect([closed.exitCode, closed.outputs.verified]).toEqual([1, 'false']);
    expectWhole(closed, 1000 / pushed.length);
  }, 120_000);
});
