/** The pipeline that the README writes out, run as it stands there: every job, on the bundles, with a real registry protocol behind it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPull } from '../support/github-state.ts';
import { pullRequest } from '../support/workflow/events.ts';
import { type PageWorld, pageWorld } from '../support/workflow/page-world.ts';
import { resultsOf } from '../support/workflow/read-report.ts';

/** The first of its workflows are the ten lines that call all of this. */
const page = ['README.md', 1] as const;
let world: PageWorld;
const push = (ref: string) => world.push(page[0], ref, page[1]);

beforeAll(async () => {
  const files = (name: string) => ({
    [`${name}/Dockerfile`]: 'FROM debian:12-slim\nCOPY app /app\nENTRYPOINT ["/app"]\n',
    [`${name}/app`]: `#!/bin/sh\necho ${name}\n`,
  });
  world = await pageWorld({ ...files('api'), ...files('worker') });
});
afterAll(() => world.close());

describe("the README's workflow", () => {
  it('builds everything on a tag, and moves release tags only when every image is tested and verified', async () => {
    const report = await push('refs/tags/v1.0.0');
    expect(resultsOf(report)).toEqual({ plan: 'success', build: 'success', release: 'success', comment: 'skipped' });
    for (const name of ['api', 'worker']) {
      const tags = world.tags(name);
      expect([...tags.keys()].sort()).toEqual(['1.0.0', 'latest', 'run-71']);
      expect(new Set(tags.values()).size).toBe(1);
    }
    // Build legs write the tag of the run alone; whatever else was written came after all of them.
    const written = world.registry.store.tagWrites.map(({ tag }) => tag);
    expect(written.slice(0, 2)).toEqual(['run-71', 'run-71']);
    expect(written.slice(2)).toEqual(['1.0.0', '1.0.0', 'latest', 'latest']);
  });

  it('releases nothing when one image fails its test', async () => {
    world.failing.add('worker');
    const report = await push('refs/tags/v1.1.0');
    world.failing.clear();
    expect(report.jobs.build?.result).toBe('failure');
    expect(report.jobs.release?.result).toBe('skipped');
    expect([...world.tags('api').keys(), ...world.tags('worker').keys()]).not.toContain('1.1.0');
  });

  it('moves the tag of main for what a push changed', async () => {
    world.commit({ 'api/app': '#!/bin/sh\necho second api\n' });
    const report = await push('refs/heads/main');
    expect(resultsOf(report)).toEqual({ plan: 'success', build: 'success', release: 'success', comment: 'skipped' });
    expect(world.tags('api').get('main')).toBe(world.tags('api').get('run-73'));
    expect(world.tags('worker').has('main')).toBe(false);
  });

  it('builds what a pull request changes and comments once, also when a second push fails its test', async () => {
    const { git, github, run } = world;
    const base = git('rev-parse', 'HEAD');
    git('checkout', '-q', '-b', 'feature');
    const head = world.commit({ 'worker/app': '#!/bin/sh\necho newer\n' });
    const pull = addPull(github.state, { number: 7, headSha: head, headRef: 'feature', baseRef: 'main' });
    const first = await run(page[0], pullRequest(base, head), page[1]);
    expect(resultsOf(first)).toEqual({ plan: 'success', build: 'success', release: 'success', comment: 'success' });
    expect(first.jobs.build?.legs.map(({ leg }) => leg.name)).toEqual(['worker']);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(/✅ 1 built · gate passed[\s\S]*`worker`/);
    expect([...world.tags('worker').keys()].sort()).toEqual(['1.0.0', 'latest', 'run-71', 'run-72', 'run-74']);

    pull.headSha = world.commit({ 'worker/app': '#!/bin/sh\necho broken\n' });
    world.failing.add('worker');
    const second = await run(page[0], pullRequest(base, pull.headSha), page[1]);
    expect([second.jobs.build?.result, second.jobs.comment?.result]).toEqual(['failure', 'success']);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(/❌/);
  });
});
