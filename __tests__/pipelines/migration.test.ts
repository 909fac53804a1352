/** The new side of each diff in `docs/recipes/from-*.md`, run as it stands there, and what its page promises of it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { pages } from '../support/pages.ts';
import { type Attestation, attest } from '../support/workflow/attest.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { push, tagPush } from '../support/workflow/events.ts';
import { pageWorkflow } from '../support/workflow/page-workflow.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { builtBy, failuresOf, resultsOf } from '../support/workflow/read-report.ts';

const from = (name: string) => `docs/recipes/from-${name}.md`;
const names = [
  ...['bake-action', 'changed-files', 'github-builder', 'paths-filter', 'sticky-comment', 'tag-scripts'],
  'wait-for-docker-image',
];
const folders = ['api', 'web', 'lib'];
const image = 'FROM debian:12-slim\nCOPY self-test /bin/self-test\n';
const bake = `
group "release" {
  targets = ["api", "web"]
}
target "base" {
  context = "lib"
  tags = ["ghcr.io/acme/base:latest"]
}
target "api" {
  context = "api"
  tags = ["ghcr.io/acme/api:latest"]
}
target "web" {
  context = "web"
  contexts = {
    base = "target:base"
  }
  tags = ["ghcr.io/acme/web:latest"]
}
target "other" {
  context = "lib"
}
`;

const buildCi = `on: pull_request
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: docker/build-push-action@v7
        with:
          context: api
          push: true
          tags: ghcr.io/acme/ci:\${{ github.event.pull_request.head.sha }}
`;

it('has a test for each such page', () => {
  expect(pages.filter((page) => page.startsWith(from('').slice(0, -'.md'.length))).sort()).toEqual(names.map(from));
});

describePipeline('coming from', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  let main: string;
  const attested: Attestation[] = [];

  /** A push to main, and how it changed what was there. */
  const pushed = async (page: string, files: Readonly<Record<string, string | undefined>>) => {
    const before = main;
    main = world.commit(files);
    return world.run(`${page}.yml`, push('main', main, before));
  };
  const release = async (page: string, tag: string, files: Readonly<Record<string, string>>) => {
    main = world.commit(files);
    world.git('tag', tag);
    return world.run(`${page}.yml`, tagPush(tag, main));
  };

  beforeAll(async () => {
    engines = await enginePool(2);
    world = await pipelineWorld({
      engines,
      bases: ['debian:12-slim'],
      standIns: { 'actions/attest': attest(attested) },
      files: {
        ...Object.fromEntries(['api', 'web'].map((name) => [`${name}/Dockerfile`, image])),
        ...Object.fromEntries(folders.map((name) => [`${name}/self-test`, { executable: '#!/bin/sh\necho well\n' }])),
        'docs/guide.md': 'Words\n',
        '.github/workflows/build-ci-image.yml': buildCi,
        ...Object.fromEntries(names.map((name) => [`.github/workflows/${name}.yml`, pageWorkflow(from(name))])),
      },
    });
    main = world.git('rev-parse', 'HEAD');
  }, 120_000);
  afterAll(async () => {
    await world.close();
    await engines.close();
  }, 60_000);

  it('dorny/paths-filter: its filters say the same, with anchors and statuses, of a checkout without history', async () => {
    const outputs = async (files: Readonly<Record<string, string | undefined>>) => {
      const report = await pushed('paths-filter', files);
      expect(resultsOf(report)).toEqual({ changes: 'success' });
      return report.jobs.changes?.outputs;
    };
    expect(await outputs({ 'lib/shared': '1\n' })).toEqual({ api: 'true', images: '["shared","api"]' });
    expect(await outputs({ 'docs/guide.md': 'More\n' })).toEqual({ api: 'false', images: '["docs"]' });
    expect(await outputs({ 'docs/guide.md': undefined })).toEqual({ api: 'false', images: '[]' });
  }, 60_000);

  it('tj-actions/changed-files: names of images, of what is not left out by a negation', async () => {
    const outputs = async (files: Readonly<Record<string, string>>) =>
      (await pushed('changed-files', files)).jobs.changes?.outputs;
    expect(await outputs({ 'web/page': '1\n' })).toEqual({ api: 'false', changes: '["web"]' });
    expect(await outputs({ 'api/README.md': '1\n' })).toEqual({ api: 'false', changes: '[]' });
    expect(await outputs({ 'api/data': '1\n' })).toEqual({ api: 'true', changes: '["api"]' });
  }, 60_000);

  it('docker/github-builder: one call for all, with the same tags, signed', async () => {
    const report = await release('github-builder', 'v1.2.0', {});
    expect(failuresOf(report)).toEqual({});
    for (const name of ['api', 'web']) {
      const tags = await world.tags(name);
      expect(Object.keys(tags)).toEqual(['1.2.0']);
      // The index, and the image of each of the two platforms.
      const signed = attested.filter(({ subject }) => subject === `${world.namespace}/${name}`);
      expect(signed.map(({ digest }) => digest)).toContain(tags['1.2.0']);
      expect(signed).toHaveLength(3);
    }
  }, 240_000);

  it('marocchino/sticky-pull-request-comment: one comment of the report, and the text below', async () => {
    const report = await world.run('sticky-comment.yml', world.pull({ 'api/data': '2\n' }));
    expect(resultsOf(report)).toEqual({ build: 'success', comment: 'success' });
    const [comment, ...others] = world.github.state.comments.splice(0);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/`api`[\s\S]*Run it with `make run`\./);
  }, 120_000);

  it('tag scripts: latest moves for what was tested, and not for a candidate', async () => {
    const released = await release('tag-scripts', 'v1.4.0', { VERSION: '1.4.0\n' });
    expect(resultsOf(released)).toMatchObject({ 'images/status': 'success', 'release-latest': 'success' });
    const candidate = await release('tag-scripts', 'v1.5.0rc1', { VERSION: '1.5.0rc1\n' });
    expect(resultsOf(candidate)).toMatchObject({ 'images/status': 'success', 'release-latest': 'success' });
    for (const name of ['api', 'web']) {
      const { latest, ...tags } = await world.tags(name, /^latest$|^v1\.[45]/);
      expect(Object.keys(tags)).toEqual(['v1.4.0', 'v1.5.0rc1']);
      expect(latest).toBe(tags['v1.4.0']);
    }
  }, 240_000);

  it('int128/wait-for-docker-image-action: the image of the run that built this commit, or why there is none', async () => {
    const event = world.pull({ 'api/data': '3\n' });
    const built = await world.run('build-ci-image.yml', event);
    const report = await world.run('wait-for-docker-image.yml', event);
    expect([built, report].map((one) => resultsOf(one))).toEqual([{ build: 'success' }, { image: 'success' }]);
    const [digest] = Object.values(await world.tags('ci', new RegExp(event.head)));
    expect(report.jobs.image?.outputs.image).toBe(`${world.namespace}/ci@${digest}`);

    const broken = world.pull({ 'api/Dockerfile': 'FROM debian:12-slim\nCOPY missing /\n' });
    await world.run('build-ci-image.yml', broken);
    const { image: failed } = resultsOf(await world.run('wait-for-docker-image.yml', broken));
    expect(failed).toMatch(/^failure[\s\S]*DCA-WAI-\d+[\s\S]*build/);
  }, 60_000);

  it('docker/bake-action: the targets of the group, parents first, each tested before it is pushed', async () => {
    const report = await pushed('bake-action', {
      'docker-bake.hcl': bake,
      'lib/Dockerfile': image,
      'web/page': 'hello\n',
      'web/Dockerfile': 'FROM base\nCOPY page /page\n',
    });
    expect(failuresOf(report)).toEqual({});
    const waves = ['wave-0', 'wave-1'].map((wave) => builtBy(report, 'images', wave));
    expect(waves).toEqual([['api', 'base'], ['web']]);
    for (const name of ['api', 'base', 'web']) expect(Object.keys(await world.tags(name))).toContain('latest');
    expect(await world.tags('other')).toEqual({});
  }, 240_000);
});
