/** examples/databricks-runtimes: generated Dockerfiles, built in the order of their FROM, on real engines and a real registry. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { describePipeline } from '../support/describe-with.ts';
import { read } from '../support/pages.ts';
import { root, runBundle } from '../support/run-bundle.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { dispatch, pullRequest, push } from '../support/workflow/events.ts';
import { type Json, resolve } from '../support/workflow/expressions.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { builtBy, resultsOf, summaryOf } from '../support/workflow/read-report.ts';
import { dispatchInputs } from '../support/workflow/triggers.ts';

const workflow = 'docker-build.yaml';
const bases = ['gpu', 'minimal', 'minimal-gpu', 'standard', 'standard-gpu'];
const python = {
  '17.3': 'python-17.3-lts-ubuntu2404-py312',
  '17.3 ML': 'python-17.3-lts-ubuntu2404-py312-ml',
  '17.3 GPU': 'python-gpu-17.3-lts-ubuntu2404-py312',
  '16.4': 'python-16.4-lts-ubuntu2404-py312',
  '9.1': 'python-9.1-lts-ubuntu2004-py38',
};

describePipeline('Databricks runtimes', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  const head = () => world.git('rev-parse', 'HEAD');
  const tags = () => world.tags('dbx-runtime');

  beforeAll(async () => {
    engines = await enginePool(2);
    const from = ['ubuntu:24.04', 'nvidia/cuda:12.6.3-runtime-ubuntu24.04'];
    world = await pipelineWorld({ example: 'databricks-runtimes', engines, bases: from });
  }, 60_000);
  afterAll(async () => {
    await world.close();
    await engines.close();
  }, 60_000);

  it('a push to main builds every LTS on what its FROM says, and writes all tags at the end', async () => {
    let early: Readonly<Record<string, string>> = {};
    const before = async (job: string) => {
      if (job === 'release') early = await tags();
    };
    const report = await world.run(workflow, push('main', head()), { before });
    expect(resultsOf(report)).toMatchObject({
      images: 'success',
      'images/prepare': 'success',
      'images/release': 'success',
    });
    expect(early).toEqual({});
    const waves = [0, 1, 2, 3].map((wave) => builtBy(report, 'images', `wave-${wave}`));
    expect(waves).toEqual([
      ['gpu', 'minimal'],
      ['minimal-gpu', 'standard'],
      [python['16.4'], python['17.3'], python['17.3 ML'], python['9.1'], 'standard-gpu'],
      [python['17.3 GPU']],
    ]);

    const held = await tags();
    expect(Object.keys(held)).toEqual(
      [
        ...bases.flatMap((type) => [type, `${type}-latest`]),
        ...Object.values(python),
        'python-17.3-lts-ml',
        'python-latest',
        'python-gpu-latest',
      ].sort(),
    );
    expect(held['python-latest']).toBe(held[python['17.3']]);
    expect(held['python-17.3-lts-ml']).toBe(held[python['17.3 ML']]);
    expect(new Set(Object.values(held)).size).toBe(waves.flat().length);

    const summary = summaryOf(report);
    for (const name of waves.flat()) expect(summary).toContain(`dbx-runtime@${held[name]}\` |`);
    expect(summary).toContain(`| \`${python['17.3']}\` | \`${python['17.3']}\` \`python-latest\` | `);
  }, 240_000);

  it('a pull request builds what it generates, on fresh parents of its own, and pushes nothing', async () => {
    const [base, before] = [head(), await tags()];
    world.git('checkout', '-q', '-b', 'newer');
    const change = world.commit({ 'runtimes.json': JSON.stringify([runtime('18.3 LTS', ['python'])]) });
    const report = await world.run(workflow, pullRequest(base, change));
    expect(resultsOf(report)).toMatchObject({
      images: 'success',
      'images/release': 'skipped',
      'images/push-0': 'skipped',
    });
    expect(builtBy(report, 'images', 'wave-2')).toEqual(['python-18.3-lts-ubuntu2404-py312', 'standard-gpu']);
    expect(await tags()).toEqual(before);
    expect(summaryOf(report)).toContain('tested, not pushed');
    world.git('checkout', '-q', 'main');
  }, 240_000);

  it('a dispatch for one older runtime pushes it, and moves latest of the newest back to no other', async () => {
    const before = await tags();
    const inputs = { runtime_version: '16.4 LTS', image_type: 'cpu', push_images: 'true' };
    const report = await world.run(workflow, dispatch('main', head(), inputs));
    expect(resultsOf(report)).toMatchObject({ images: 'success', 'images/release': 'success' });
    expect([0, 1, 2].flatMap((wave) => builtBy(report, 'images', `wave-${wave}`))).toEqual([
      'minimal',
      'standard',
      python['16.4'],
    ]);
    const after = await tags();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const tag of ['python-latest', 'python-gpu-latest', python['17.3'], python['9.1']])
      expect([tag, after[tag]]).toEqual([tag, before[tag]]);
  }, 120_000);

  it('one leg that fails stops no other, and nothing of the run gets a tag', async () => {
    const before = await tags();
    const broken = world.commit({
      'scripts/test-image.sh': `[ "$NAME" != ${python['17.3 ML']} ] || { echo "no ML in it" >&2; exit 1; }\n`,
    });
    const inputs = { image_type: 'cpu', push_images: 'true' };
    const report = await world.run(workflow, dispatch('main', broken, inputs));
    const legs = report.jobs.images?.called[0]?.jobs['wave-2']?.called ?? [];
    expect(legs.map(({ result }) => result)).toEqual(['success', 'failure']);
    expect(resultsOf(report)).toMatchObject({
      images: 'failure',
      'images/gate': 'skipped',
      'images/release': 'skipped',
    });
    expect(await tags()).toEqual(before);
  }, 120_000);

  it('a dispatch from main that is not told to push builds and pushes nothing', async () => {
    const before = await tags();
    const inputs = { image_type: 'cpu', include_ml_variants: 'false' };
    const report = await world.run(workflow, dispatch('main', world.git('rev-parse', 'HEAD^'), inputs));
    expect(resultsOf(report)).toMatchObject({ images: 'success', 'images/release': 'skipped' });
    expect(builtBy(report, 'images', 'wave-2')).toEqual([python['17.3']]);
    expect(await tags()).toEqual(before);
  }, 120_000);

  it('nothing else starts it', async () => {
    await expect(world.run(workflow, push('feature', head()))).rejects.toThrow('does not start on push');
    const wrong = dispatch('main', head(), { image_type: 'tpu' });
    await expect(world.run(workflow, wrong)).rejects.toThrow("'tpu' for input 'image_type' not in the list");
  });
});

describe('what a dispatch selects and whether it pushes', () => {
  const caller = parse(read(`examples/databricks-runtimes/.github/workflows/${workflow}`)) as {
    readonly on: Json;
    readonly jobs: { readonly images: { readonly with: Readonly<Record<string, string>> } };
  };
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dca-runtimes-'));
    cpSync(join(root, 'examples', 'databricks-runtimes'), folder, { recursive: true });
    execFileSync('sh', ['scripts/generate.sh'], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Names that are built on no other are left out: they are in every run of their kind. */
  const planned = async (event: string, given: Readonly<Record<string, string>>, ref = 'refs/heads/main') => {
    const inputs = event === 'workflow_dispatch' ? dispatchInputs(caller.on, given) : {};
    const resolved = resolve(caller.jobs.images.with, { inputs, github: { event_name: event, ref } });
    const {
      catalog = '',
      image = '',
      filter = '',
      pick = '',
      push: pushes,
    } = resolved as Readonly<Record<string, string>>;
    const run = await runBundle('generate-matrix', { inputs: { catalog, image, filter, pick }, cwd: folder });
    expect(run.errors).toEqual([]);
    return { names: JSON.parse(run.outputs.names ?? '[]') as readonly string[], push: pushes };
  };
  const cpu = ['minimal', 'standard'];
  const gpu = ['gpu', 'minimal-gpu', 'standard-gpu'];
  const cases: readonly [what: string, given: Readonly<Record<string, string>>, names: readonly string[]][] = [
    ['nothing is chosen: the newest LTS', {}, [...bases, python['17.3'], python['17.3 ML'], python['17.3 GPU']]],
    [
      'two LTS, by their numbers',
      { lts_count: '2', image_type: 'cpu' },
      [...cpu, python['17.3'], python['17.3 ML'], python['16.4']],
    ],
    ['no ML', { image_type: 'cpu', include_ml_variants: 'false' }, [...cpu, python['17.3']]],
    ['gpu alone', { image_type: 'gpu' }, [...gpu, python['17.3 GPU']]],
    ['an older runtime', { runtime_version: '9.1 LTS' }, [...bases, python['9.1']]],
    [
      'one that is no LTS',
      { runtime_version: '18.0 (Beta)', image_type: 'gpu' },
      [...gpu, 'python-gpu-18.0-beta-ubuntu2404-py312'],
    ],
    ['every LTS', { all_lts: 'true' }, [...bases, ...Object.values(python)]],
    ['words of a shell are words', { runtime_version: '$(id); 9.1 LTS' }, bases],
  ];
  it.each(cases)('%s', async (_what, given, names) => {
    const found = await planned('workflow_dispatch', given);
    expect([...found.names].sort()).toEqual([...names].sort());
  });

  it.each([
    ['push', {}, 'refs/heads/main', 'auto'],
    ['pull_request', {}, 'refs/pull/7/merge', 'auto'],
    ['workflow_dispatch', {}, 'refs/heads/main', 'never'],
    ['workflow_dispatch', { push_images: 'true' }, 'refs/heads/main', 'auto'],
    ['workflow_dispatch', { push_images: 'true' }, 'refs/heads/feature', 'never'],
  ])('%s %j of %s: push %s', async (event, given, ref, pushes) => {
    expect((await planned(event, given as Readonly<Record<string, string>>, ref)).push).toBe(pushes);
  });
});

function runtime(version: string, image_types: readonly string[]) {
  const machine = { python_version: '3.12.3', operating_system: 'Ubuntu 24.04.3 LTS' };
  return { version, is_ml: false, ...machine, image_types };
}
