/** examples/mlflow: two single-image pipelines, one for two platforms, attested by digest, on real engines and a real registry. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { describePipeline } from '../support/describe-with.ts';
import { read } from '../support/pages.ts';
import { root, runBundle } from '../support/run-bundle.ts';
import { type Attestation, attest, statementsOf } from '../support/workflow/attest.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { dispatch, pullRequest, push } from '../support/workflow/events.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { builtBy, resultsOf, summaryOf } from '../support/workflow/read-report.ts';

const [example, mlflow] = ['docker-publish.yml', 'mlflow-image-publish.yml'];
/** What its workflow hands to publish-image.yml. */
const { with: mlflowCall } = (
  parse(read(`examples/mlflow/.github/workflows/${mlflow}`)) as {
    readonly jobs: { readonly image: { readonly with: Readonly<Record<string, string>> } };
  }
).jobs.image;

describePipeline('MLflow, from branches and forks', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  const attested: Attestation[] = [];
  const head = () => world.git('rev-parse', 'HEAD');

  beforeAll(async () => {
    engines = await enginePool(2);
    world = await pipelineWorld({
      example: 'mlflow',
      branch: 'master',
      engines,
      bases: ['python:3.11-slim-bookworm', 'ghcr.io/mlflow/mlflow:v3.1.1'],
      standIns: { 'actions/attest': attest(attested) },
    });
  }, 60_000);
  afterAll(async () => {
    await world.close();
    await engines.close();
  }, 60_000);

  it('on a push to master the example model gets the branch and the commit as tags, and is attested', async () => {
    const report = await world.run(example, push('master', head()));
    expect(resultsOf(report)).toMatchObject({ image: 'success', 'image/images/push-0': 'skipped', attest: 'success' });
    const tags = await world.tags('hub');
    expect(Object.keys(tags)).toEqual(['master', `sha-${head().slice(0, 7)}`]);
    expect(new Set(Object.values(tags)).size).toBe(1);
    const subject = `${world.namespace}/hub`;
    expect(attested.map(({ digest }) => `${subject}@${digest}`)).toEqual([report.jobs.image?.outputs.image]);
    expect(attested[0]?.digest).toBe(tags.master);
    const [statement, ...more] = await statementsOf(subject, tags.master ?? '');
    expect(more).toEqual([]);
    expect(statement?.subject).toEqual([{ name: subject, digest: { sha256: tags.master?.replace('sha256:', '') } }]);
    expect(statement?.predicate.buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://github.com/acme/shop@refs/heads/master', digest: { gitCommit: head() } },
    ]);
  }, 120_000);

  it('on a push to master MLflow is pushed for two platforms, and each manifest that a pull can end at is attested', async () => {
    attested.length = 0;
    const short = head().slice(0, 7);
    const report = await world.run(mlflow, push('master', head()));
    expect(resultsOf(report)).toMatchObject({
      image: 'success',
      'attest/subjects': 'success',
      'attest/attest': 'success',
    });
    const tags = await world.tags('hub/mlflow');
    expect(Object.keys(tags)).toEqual(['latest', 'master', `master-${short}`]);
    expect(new Set(Object.values(tags)).size).toBe(1);
    const digest = tags.latest ?? '';
    const children = await manifestsOf(`${world.registry.host}/acme/hub/mlflow`, digest);
    expect(children.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
    const subjects = [digest, ...children.map((child) => child.digest)];
    expect(attested.map((one) => one.digest).sort()).toEqual([...subjects].sort());
    for (const subject of subjects)
      expect(await statementsOf(`${world.namespace}/hub/mlflow`, subject)).toHaveLength(1);

    const summary = summaryOf(report);
    const image = `${world.namespace}/hub/mlflow`;
    expect(summary).toContain(`\n${image}:master\n${image}:latest\n${image}:master-${short}\n`);
    expect(summary).toContain('**Platforms**: linux/amd64, linux/arm64');
    expect(summary).toContain(`services:\n  mlflow:\n    image: ${image}:master@${digest}\n`);
    expect(summary).toContain(
      `| \`mlflow\` | \`master\` \`latest\` \`master-${short}\` | \`linux/amd64\` \`linux/arm64\` | \`${image}@${digest}\` |`,
    );
  }, 120_000);

  it('a push that cannot change MLflow builds nothing, attests nothing and succeeds', async () => {
    attested.length = 0;
    const before = head();
    const tags = await world.tags('hub/mlflow');
    const after = world.commit({ 'examplemodel/requirements.txt': 'rasterio==1.4.4\n' });
    const report = await world.run(mlflow, push('master', after, before));
    expect(resultsOf(report)).toMatchObject({
      'image/images/plan': 'success',
      'image/images/wave-0': 'skipped',
      'image/images/status': 'success',
      attest: 'skipped',
    });
    expect(await world.tags('hub/mlflow')).toEqual(tags);
    expect(attested).toEqual([]);
  }, 60_000);

  it('a pull request of a fork builds and tests both platforms, and leaves no trace in the registry', async () => {
    const base = head();
    world.git('checkout', '-q', '-b', 'newer');
    const file = world.git('show', 'HEAD:dockerfile.mlflow');
    const change = world.commit({ 'dockerfile.mlflow': file.replace('BOTO3_VERSION=1.39.3', 'BOTO3_VERSION=1.39.4') });
    const tags = await world.tags('hub/mlflow');
    const report = await world.run(mlflow, pullRequest(base, change, { base: 'master', fork: true }));
    expect(resultsOf(report)).toMatchObject({
      'image/images/wave-0/leg': 'success',
      'image/images/release': 'skipped',
      'image/images/status': 'success',
      'image/summary': 'skipped',
      attest: 'skipped',
    });
    expect(builtBy(report, 'image', 'images', 'wave-0')).toEqual(['mlflow']);
    expect(summaryOf(report)).toContain('| `mlflow` |  | `linux/amd64` `linux/arm64` | tested, not pushed |');
    expect(summaryOf(report)).not.toContain('docker-compose.yml');
    expect(await world.tags('hub/mlflow')).toEqual(tags);
    expect(attested).toEqual([]);
  }, 120_000);

  it('a dispatch on a branch gives the branch tags of its own, moves no latest and advertises none', async () => {
    const { latest } = await world.tags('hub/mlflow');
    world.git('branch', '-q', 'feat/x', 'newer');
    const sha = world.git('rev-parse', 'feat/x');
    const report = await world.run(mlflow, dispatch('feat/x', sha));
    expect(resultsOf(report)).toMatchObject({
      image: 'success',
      'attest/subjects': 'success',
      'attest/attest': 'success',
    });
    const tags = await world.tags('hub/mlflow');
    expect(Object.keys(tags)).toEqual(expect.arrayContaining(['feat-x', `feat-x-${sha.slice(0, 7)}`]));
    expect(tags['feat-x']).not.toBe(latest);
    expect(tags.latest).toBe(latest);
    const summary = summaryOf(report);
    expect(summary).toContain(`image: ${world.namespace}/hub/mlflow:feat-x@${tags['feat-x']}`);
    expect(summary).not.toContain('hub/mlflow:latest');
  }, 120_000);

  it('nothing else starts them', async () => {
    const sha = head();
    await expect(world.run(example, push('feat/x', sha))).rejects.toThrow('does not start on push');
    await expect(world.run(example, pullRequest(sha, sha, { base: 'master' }))).rejects.toThrow('does not start on');
    await expect(world.run(mlflow, push('feat/x', sha))).rejects.toThrow('does not start on push');
  });
});

describe('the tags of every event', () => {
  const inputs = { axes: '{"image-name": ["mlflow"]}', image: 'ghcr.io/acme/hub/mlflow', file: 'dockerfile.mlflow' };
  const sha = 'abcdef1234567890abcdef1234567890abcdef12';
  const tagsFor = async (ref: string, tags = mlflowCall.tags ?? '') => {
    const pull = /^refs\/pull\/(\d+)\/merge$/.exec(ref)?.[1];
    const repository = { full_name: 'acme/shop', default_branch: 'master' };
    const run = await runBundle('generate-matrix', {
      inputs: { ...inputs, tags, flavor: 'latest=false' },
      env: { GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_REF_NAME: ref.replace(/^refs\/[a-z]+\//, '') },
      event: pull
        ? {
            name: 'pull_request',
            payload: { number: Number(pull), pull_request: { number: Number(pull), head: { sha } }, repository },
          }
        : { name: 'push', payload: { ref, after: sha, repository } },
      cwd: join(root, 'examples/mlflow'),
    });
    const { include = [] } = JSON.parse(run.outputs.matrix || '{}') as {
      readonly include?: readonly { readonly tags: string }[];
    };
    return { errors: run.errors, tags: include.flatMap((one) => one.tags.split('\n').map((tag) => tag.split(':')[1])) };
  };

  it.each([
    ['refs/heads/master', ['master', 'latest', 'master-abcdef1']],
    ['refs/heads/main', ['main', 'main-abcdef1']],
    ['refs/heads/feat/metadata-enrichment', ['feat-metadata-enrichment', 'feat-metadata-enrichment-abcdef1']],
    ['refs/pull/7/merge', ['pr-7']],
    ['refs/tags/v1.0.0', ['v1.0.0']],
  ])('%s: %j', async (ref, tags) => {
    expect(await tagsFor(ref)).toEqual({ errors: [], tags });
  });

  it('the rule of the original, which gives `-abcdef1` on a pull request, is refused by name before anything is built', async () => {
    const { errors } = await tagsFor('refs/pull/7/merge', 'type=ref,event=pr\ntype=sha,prefix={{branch}}-');
    expect(errors.join()).toContain('type=sha,prefix={{branch}}-');
    expect(errors.join()).toContain('-abcdef1');
  });
});

it('the workflow that rebuilds the image when it changes is a file of the example', () => {
  const rules = mlflowCall['rebuild-all']?.split('\n') ?? [];
  expect(rules).toEqual([`.github/workflows/${mlflow}`]);
  expect(existsSync(join(root, 'examples/mlflow', rules[0] ?? ''))).toBe(true);
});

async function manifestsOf(repository: string, digest: string) {
  const [host, ...path] = repository.split('/');
  const types = ['oci.image.index.v1', 'docker.distribution.manifest.list.v2'];
  const headers = { accept: types.map((type) => `application/vnd.${type}+json`).join(', ') };
  const answer = await fetch(`http://${host}/v2/${path.join('/')}/manifests/${digest}`, { headers });
  const index = (await answer.json()) as {
    readonly manifests: readonly {
      readonly digest: string;
      readonly platform: { readonly os: string; readonly architecture: string };
    }[];
  };
  return index.manifests.map((one) => ({
    digest: one.digest,
    platform: `${one.platform.os}/${one.platform.architecture}`,
  }));
}
