/** examples/datahub-stacks: a tree of images, its stable tags and its wiki, on real engines, a real registry and real repositories. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { dispatch, pullRequest, push } from '../support/workflow/events.ts';
import { type PipelineReport, type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { builtBy, resultsOf } from '../support/workflow/read-report.ts';

const base = 'datahub-base-notebook';
const data = 'datascience-notebook';
const ml = 'scipy-ml-notebook';
const rstudio = 'rstudio-notebook';
const all = [base, data, ml, rstudio];
const twoImages = `images:
  ${base}:
    image_name: acme/${base}
    build_args: {PY_VER_SHORT: '3.9'}
  ${rstudio}:
    image_name: acme/${rstudio}
    depend_on: ${base}
tag:
  prefix: '2023.2'
all_info_cmds: {}
`;
const home = '| Commit | Image | Manifest |\n| :- | :- | :- |\n|[`0000000`](https://x)|`old`|[Link](https://x)|';

describePipeline('DataHub stacks', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  let main: string;
  let wiki: string;

  const start = async (files: Readonly<Record<string, string>> = {}) => {
    world = await pipelineWorld({ example: 'datahub-stacks', engines, bases: ['debian:12-slim'], files });
    main = world.git('rev-parse', 'HEAD');
    wiki = world.addRepository('acme/shop.wiki', { 'Home.md': home });
  };
  const branch = (files: Readonly<Record<string, string>>, message?: string) => {
    world.git('checkout', '-q', '-B', 'feature');
    return world.commit(files, message);
  };
  const built = (report: PipelineReport) => [0, 1].map((wave) => builtBy(report, 'images', `wave-${wave}`));
  /** Image → its tags. */
  const tags = async () =>
    Object.fromEntries(
      await Promise.all(all.map(async (name) => [name, Object.keys(await world.tags(name))] as const)),
    );
  const none = Object.fromEntries(all.map((name) => [name, []]));
  const each = (...names: readonly string[]) => Object.fromEntries(all.map((name) => [name, names]));
  const page = (name: string) => readFileSync(join(wiki, name), 'utf8');
  const wikiCommits = () =>
    execFileSync('git', ['rev-list', '--count', 'main'], { cwd: wiki, encoding: 'utf8' }).trim();

  beforeAll(async () => {
    engines = await enginePool(2);
  }, 60_000);
  afterEach(() => world.close());
  afterAll(() => engines.close(), 60_000);

  it('on main builds all, parents first, and writes the wiki; then one build becomes stable, all of it or nothing', async () => {
    await start();
    const sha = world.commit({ 'README.md': 'Words\n' }, 'Words');
    const report = await world.run('main.yml', push('main', sha, main, 'Words'));
    expect(resultsOf(report)).toMatchObject({ images: 'success', 'images/integration': 'success', wiki: 'success' });
    expect(built(report)).toEqual([[base], [data, rstudio, ml]]);
    const tag = `2023.2-${sha.slice(0, 7)}`;
    expect(await tags()).toEqual(each(tag));
    const digests = Object.fromEntries(
      await Promise.all(all.map(async (name) => [name, (await world.tags(name))[tag]] as const)),
    );

    const [, , newest, old, ...rest] = page('Home.md').split('\n');
    expect([old, rest]).toEqual(['|[`0000000`](https://x)|`old`|[Link](https://x)|', []]);
    const references = all.map((name) => `${world.namespace}/${name}:${tag}`);
    const file = (reference: string) => reference.replaceAll(/[/:]/g, '-');
    expect(newest).toBe(
      `|[\`${sha.slice(0, 7)}\`](https://github.com/acme/shop/commit/${sha.slice(0, 7)})|` +
        `${references.map((one) => `\`${one}\``).join('<br>')}|` +
        `${references.map((one) => `[Link](https://github.com/acme/shop/wiki/${file(one)})`).join('<br>')}|`,
    );
    const manifest = page(`${file(`${world.namespace}/${base}:${tag}`)}.md`);
    expect(manifest).toContain(`\`${digests[base]}\``);
    expect(manifest).toMatch(
      /^\|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\|COPY requirements\.txt .*\|(?:\d+ (?:d|h|min|s) ?)+\|/m,
    );
    expect(manifest).toMatch(
      /## Python Version\n\n```\nPython 3\.9\n```\n\n\n\n## pip Packages\n\n```\njupyterhub==1\.4\.1\n/,
    );

    // Dry: what would happen is said, and nothing is written.
    const inputs = { originalTag: tag, dryRun: true };
    const dry = await world.run('tag.yml', dispatch('main', sha, inputs), { inputs });
    expect(resultsOf(dry)).toMatchObject({ promote: 'success', wiki: 'skipped' });
    expect(JSON.parse(dry.jobs.promote?.outputs.result ?? '')).toHaveLength(4);
    expect(await tags()).toEqual(each(tag));
    // A build that not all images have moves nothing.
    const partly = { originalTag: '2023.2-0000000', dryRun: false };
    const refused = await world.run('tag.yml', dispatch('main', sha, partly), { inputs: partly });
    expect(resultsOf(refused).wiki).toBe('skipped');
    expect(await tags()).toEqual(each(tag));

    const wet = { ...inputs, dryRun: false };
    const moved = await world.run('tag.yml', dispatch('main', sha, wet), { inputs: wet });
    expect(resultsOf(moved)).toMatchObject({ list: 'success', promote: 'success', wiki: 'success' });
    const prefix = { prefix: '2023.2', dryRun: false };
    const global = await world.run('tag-global-stable.yml', dispatch('main', sha, prefix), { inputs: prefix });
    expect(resultsOf(global)).toMatchObject({ promote: 'success', wiki: 'success' });
    expect(await tags()).toEqual(each(tag, '2023.2-stable', 'stable'));
    for (const name of all) expect(new Set(Object.values(await world.tags(name)))).toEqual(new Set([digests[name]]));
    expect(page('Stable_Tag.md').split('\n')[2]).toContain(
      `|\`${world.namespace}/${base}:stable\`<br>\`${world.namespace}/${data}:stable\``,
    );
    expect(page(`${file(`${world.namespace}/${base}:stable`)}.md`)).toBe(manifest);

    // Once more is the same: no tag moves, no page is written.
    const [before, commits] = [readdirSync(wiki).sort(), wikiCommits()];
    const again = await world.run('tag-global-stable.yml', dispatch('main', sha, prefix), { inputs: prefix });
    expect(resultsOf(again).wiki).toBe('success');
    expect([readdirSync(wiki).sort(), wikiCommits()]).toEqual([before, commits]);
  }, 300_000);

  it('a changed child is built with its parent, on the tag of this commit, and its siblings are left alone', async () => {
    await start();
    const sha = branch({ [`images/${ml}/packages.txt`]: 'scipy==1.11.4\n' });
    const report = await world.run('main.yml', push('dev/scipy', sha, main));
    expect(resultsOf(report)).toMatchObject({ images: 'success', wiki: 'skipped' });
    expect(built(report)).toEqual([[base], [ml]]);
    const tag = `2023.2-${sha.slice(0, 7)}`;
    expect(await tags()).toEqual({ ...none, [base]: [tag], [ml]: [tag] });
    const layers = (name: string) => {
      const words = ['inspect', '--tls-verify=false', `docker://${world.namespace}/${name}:${tag}`];
      return (JSON.parse(execFileSync('skopeo', words, { encoding: 'utf8' })) as { readonly Layers: string[] }).Layers;
    };
    const parent = layers(base);
    expect(layers(ml).slice(0, parent.length)).toEqual(parent);
    expect(existsSync(join(wiki, 'Stable_Tag.md'))).toBe(false);
  }, 200_000);

  it('a changed parent is built with all its children on it, in a pull request that pushes nothing', async () => {
    await start();
    const sha = branch({
      [`images/${base}/requirements.txt`]: 'jupyterhub==2.0.0\n',
      [`images/${data}/test/test_parent.sh`]: "grep -q '^jupyterhub==2.0.0$' /opt/requirements.txt\n",
    });
    const report = await world.run('main.yml', pullRequest(main, sha));
    expect(resultsOf(report)).toMatchObject({ images: 'success', 'images/release': 'skipped', wiki: 'skipped' });
    expect(built(report)).toEqual([[base], [data, rstudio, ml]]);
    expect(await tags()).toEqual(none);
  }, 200_000);

  it('"full rebuild" in the title or the head commit of a pull request rebuilds all', async () => {
    await start({ 'images/spec.yml': twoImages });
    const words = { 'README.md': 'Words\n' };
    const title = await world.run('main.yml', pullRequest(main, branch(words), { title: 'Words, Full Rebuild' }));
    expect([resultsOf(title).images, built(title)]).toEqual(['success', [[base], [rstudio]]]);
    const plain = await world.run('main.yml', pullRequest(main, branch(words)));
    expect([resultsOf(plain).images, built(plain)]).toEqual(['success', [[], []]]);
    const message = branch({ 'README.md': 'More\n' }, 'Words\n\nfull rebuild');
    const head = await world.run('main.yml', pullRequest(main, message));
    expect(built(head)).toEqual([[base], [rstudio]]);
  }, 200_000);

  it('an integration test that fails keeps every tag from being written', async () => {
    await start({ 'images/spec.yml': twoImages });
    const sha = branch({ [`images/${rstudio}/integration/test_session.sh`]: 'docker run --rm "$IMAGE" false\n' });
    const report = await world.run('main.yml', push('dev/rstudio', sha, main));
    const results = resultsOf(report);
    expect(results['images/integration']).toMatch(/^failure[\s\S]*test_session\.sh failed/);
    expect(results).toMatchObject({ 'images/wave-1': 'success', 'images/release': 'skipped', wiki: 'skipped' });
    expect(report.run.conclusion).toBe('failure');
    expect(await tags()).toEqual(none);
  }, 200_000);
});
