/** Catalogs, parents, rules and tags: what makes an image a changed one beside its files. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventCall, plain, pullRequest, push, tagPush } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

const catalog = (host: string, extra = '') => `registry: ${host}/acme
ignore: ["**/*.md"]
rebuild-all: [tests/**]
images:
  base: {}
  child: {build-args: {PYTHON_VERSION: "3.10"}}
  grandchild: {}
  sibling: {}
  alone: {}
${extra}`;

const files = (host: string) => ({
  'images.yml': catalog(host),
  'images/base/Dockerfile': `FROM ${host}/library/debian:12\nCOPY . /\n`,
  'images/child/Dockerfile': `FROM ${host}/acme/base\nCOPY app /\n`,
  'images/child/app': '1',
  'images/grandchild/Dockerfile': `FROM ${host}/acme/child\n`,
  'images/sibling/Dockerfile': `FROM ${host}/acme/base\n`,
  'images/alone/Dockerfile': 'FROM scratch\nCOPY . /\n',
  'tests/a': '1',
  'requirements.txt': '1',
});

describe('detect-changes', () => {
  let repository: GitRepository;
  let registry: RunningRegistry;
  let start = '';

  beforeAll(async () => {
    registry = await startRegistry();
    repository = gitRepository();
    start = repository.commit(files(registry.host));
    repository.push();
  });
  afterAll(async () => {
    await registry.close();
    repository.remove();
  });

  /** Commits on a new branch from the start, and runs on the event that is made of its tip. */
  let branches = 0;
  async function run(
    change: Parameters<GitRepository['commit']>[0],
    inputs: Record<string, string> = {},
    how: { event?: (tip: string) => EventCall; message?: string } = {},
  ) {
    branches += 1;
    const branch = `b${branches}`;
    repository.git('checkout', '--quiet', '-b', branch, start);
    const tip = repository.commit(change, how.message ?? 'change');
    repository.git('push', '--quiet', 'origin', branch);
    const messages = [how.message ?? 'change'];
    const event = how.event?.(tip) ?? push({ ref: 'refs/heads/main', before: start, after: tip, messages });
    const done = await runBundle('detect-changes', {
      cwd: repository.checkout({ ref: `refs/heads/${branch}`, depth: 0 }),
      inputs: { catalog: 'images.yml', ...inputs },
      ...event,
    });
    return {
      ...done,
      tip,
      changes: JSON.parse(done.outputs.changes ?? 'null') as unknown,
      reasons: JSON.parse(done.outputs.reasons ?? 'null') as unknown,
    };
  }
  const all = ['base', 'child', 'grandchild', 'sibling', 'alone'];

  it('a parent rebuilds all its descendants, a child neither its parent nor its siblings', async () => {
    const parent = await run({ 'images/base/x': '1' });
    expect(parent.reasons).toEqual({
      base: 'images/base/x is new',
      child: 'parent base is rebuilt',
      grandchild: 'parent child is rebuilt',
      sibling: 'parent base is rebuilt',
    });
    const child = await run({ 'images/child/app': '2' });
    expect(child.reasons).toEqual({ child: 'images/child/app changed', grandchild: 'parent child is rebuilt' });
    expect(child.summary).toContain('| `child` | images/child/app changed |');
  });

  it('a file that no image is made of, or that is ignored, builds nothing', async () => {
    expect((await run({ 'images/child/other': '1', 'images/base/x.md': '1', 'docs/x': '1' })).outputs).toMatchObject({
      changes: '[]',
      tag: 'latest',
      'files-count': '3',
    });
    expect((await run({ 'images/base/x': '1' }, { ignore: 'images/base/**' })).changes).toEqual([]);
    expect(
      (await run({ 'images/base/x': '1', 'images/base/y': '1' }, { ignore: 'images/base/**\n!images/base/y' })).changes,
    ).toHaveLength(4);
  });

  it('a file of `rebuild-all` builds everything', async () => {
    const { changes, reasons, outputs } = await run({ 'tests/a': '2' });
    expect(changes).toEqual(all);
    expect(reasons).toMatchObject({ alone: 'full rebuild: tests/a changed' });
    expect(outputs['full-rebuild']).toBe('true');
    expect((await run({ 'docs/x': '2' }, { 'rebuild-all': 'docs/**' })).changes).toEqual(all);
  });

  it('an entry of the catalog that differs makes its image a changed one', async () => {
    const args = await run({ 'images.yml': catalog(registry.host).replace('"3.10"', '"3.1"') });
    expect(args.reasons).toEqual({ child: 'build arg PYTHON_VERSION changed', grandchild: 'parent child is rebuilt' });
    const added = await run({ 'images.yml': `${catalog(registry.host)}  fresh: {context: images/alone}\n` });
    expect(added.errors.concat(added.changes as string[])).toEqual(['fresh']);
    const gone = await run({ 'images.yml': catalog(registry.host).replace('  alone: {}\n', '') });
    expect(gone.outputs).toMatchObject({ changes: '[]', removed: '["alone"]' });
    const comment = await run({ 'images.yml': `# a remark\n${catalog(registry.host)}` });
    expect(comment.changes).toEqual([]);
  });

  it('a base whose catalog cannot be read makes every image a changed one', async () => {
    repository.git('checkout', '--quiet', '-b', 'broken', start);
    const broken = repository.commit({ 'images.yml': 'images: {base: {contxt: x}}\n' });
    const mended = repository.commit({ 'images.yml': catalog(registry.host) });
    repository.push();
    const done = await runBundle('detect-changes', {
      cwd: repository.checkout({ ref: 'refs/heads/broken', depth: 0 }),
      inputs: { catalog: 'images.yml' },
      ...push({ before: broken, after: mended }),
    });
    expect(done.outputs).toMatchObject({ changes: JSON.stringify(all), 'full-rebuild': 'true' });
  });

  it.each([
    ['the default message', 'please FULL Rebuild', {}, undefined, true],
    ['another message', 'fix', {}, undefined, false],
    ['a branch', 'fix', { 'full-rebuild-on': 'branch:release/**' }, 'refs/heads/release/1/2', true],
    ['a star within a part', 'fix', { 'full-rebuild-on': 'branch:release/*' }, 'refs/heads/release/1/2', false],
    ['an event', 'fix', { 'full-rebuild-on': 'event:push' }, undefined, true],
    ['force', 'fix', { force: 'true' }, undefined, true],
  ] as const)('full rebuild by %s', async (_what, message, inputs, ref, expected) => {
    const event = (tip: string) =>
      push({ ...(ref && { ref }), before: start, after: tip, messages: ['first', message, 'last'] });
    const { outputs } = await run({ 'images/alone/x': '1' }, inputs, { event });
    expect(outputs['full-rebuild']).toBe(String(expected));
    expect(outputs.changes).toBe(JSON.stringify(expected ? all : ['alone']));
  });

  it('full rebuild on a pull request by title, label and head commit', async () => {
    const pull = (fields: object) => (tip: string) => pullRequest({ base: start, head: tip, ...fields });
    const title = await run({ 'images/alone/x': '1' }, {}, { event: pull({ title: 'A full rebuild' }) });
    expect(title.changes).toEqual(all);
    const label = await run(
      { 'images/alone/x': '1' },
      { 'full-rebuild-on': 'label:rebuild' },
      { event: pull({ labels: ['Rebuild'] }) },
    );
    expect(label.changes).toEqual(all);
    const commit = await run({ 'images/alone/x': '1' }, {}, { event: pull({}), message: 'do it\n\nfull rebuild' });
    expect(commit.changes).toEqual(all);
    const none = await run({ 'images/alone/x': '1' }, {}, { event: pull({}) });
    expect(none.changes).toEqual(['alone']);
  });

  it('caches are updated by dependency files and refreshes, never on a pull request', async () => {
    const inputs = { 'dependency-files': 'requirements*.txt' };
    expect((await run({ 'requirements.txt': '2' }, inputs)).outputs).toMatchObject({
      'cache-update': 'true',
      rebuild: 'false',
    });
    expect((await run({ 'images/alone/x': '2' }, inputs)).outputs['cache-update']).toBe('false');
    const event = (tip: string) => pullRequest({ base: start, head: tip });
    expect((await run({ 'requirements.txt': '2' }, { ...inputs, refresh: 'true' }, { event })).outputs).toMatchObject({
      'cache-update': 'false',
      rebuild: 'true',
    });
    expect((await run({ 'images/alone/x': '2' }, { 'refresh-on': 'branch:main' })).outputs).toMatchObject({
      'cache-update': 'true',
      rebuild: 'true',
    });
  });

  it('the tag of each event', async () => {
    const pull = (fields: object) => (tip: string) => pullRequest({ base: start, head: tip, ...fields });
    const touch = { 'images/alone/x': '1' };
    const tagOf = async (change: object, inputs: Record<string, string>, event?: (tip: string) => EventCall) =>
      (await run(change as Record<string, string>, inputs, event ? { event } : {})).outputs.tag;
    expect(await tagOf(touch, {}, pull({}))).toBe('pr-7');
    expect(await tagOf({ 'docs/x': '1' }, {}, pull({}))).toBe('latest');
    expect(await tagOf({ 'docs/x': '1' }, {}, pull({ baseRef: 'release/2.x' }))).toBe('release-2.x');
    expect(await tagOf(touch, { 'default-tag': 'edge' })).toBe('edge');
    expect(
      await tagOf(touch, { 'branch-tag': 'dev-{branch}' }, (tip) =>
        push({ ref: 'refs/heads/Feature/X', before: start, after: tip }),
      ),
    ).toBe('dev-feature-x');
    expect(await tagOf(touch, {}, (tip) => tagPush('v1.2.3', tip))).toBe('v1.2.3');
    const bad = await run(touch, { 'default-tag': 'not a tag' });
    expect(bad.errors.join()).toContain('DCA-DET-010');
  });

  it('`base` as a branch is its merge base, as a commit that commit', async () => {
    const event = (tip: string) => plain('workflow_dispatch', tip);
    const branch = await run({ 'images/alone/x': '1' }, { base: 'main' }, { event });
    expect(branch.outputs).toMatchObject({ base: start, 'base-source': 'input', changes: '["alone"]' });
    const commit = await run({ 'images/alone/x': '1' }, { base: start }, { event });
    expect(commit.outputs).toMatchObject({ base: start, 'base-source': 'input', changes: '["alone"]' });
    const none = await run({ 'images/alone/x': '1' }, { base: 'no-such-branch' }, { event });
    expect(none.outputs).toMatchObject({ 'full-rebuild': 'true', 'base-source': 'input' });
  });

  it('case 54: every wrong input at once, before anything is done', async () => {
    const { errors, outputs } = await run({}, { force: 'yes', source: 'svn', 'full-rebuild-on': 'title:x' });
    expect(errors.join()).toMatch(/force[\s\S]*source|source[\s\S]*force/);
    expect(errors.join()).toContain('title:x');
    expect(outputs).toEqual({});
  });

  describe('with a registry', () => {
    it('`ancestors`: none, all, or those without the tag of the event', async () => {
      const change = { 'images/grandchild/Dockerfile': `FROM ${registry.host}/acme/child\nENV a=b\n` };
      const event = (tip: string) => pullRequest({ base: start, head: tip });
      expect((await run(change, {}, { event })).changes).toEqual(['grandchild']);
      expect((await run(change, { ancestors: 'all' }, { event })).reasons).toMatchObject({
        base: 'child child is rebuilt',
        child: 'child grandchild is rebuilt',
      });
      seedImage(registry.store, 'acme/base', 'pr-7', buildImage());
      const missing = await run(change, { ancestors: 'missing' }, { event });
      expect(missing.changes).toEqual(['child', 'grandchild']);
      expect(missing.reasons).toMatchObject({ child: 'child grandchild is rebuilt, and it has no tag pr-7' });
    });

    it('`skip-built` reuses what is built from the same inputs, unless it is rebuilt', async () => {
      const change = { 'images/alone/x': '1' };
      const unknown = await run(change, { 'skip-built': 'true' });
      expect(unknown.outputs).toMatchObject({ changes: '["alone"]', reused: '{}' });
      const asked = registry.requests
        .map(({ path }) => /\/v2\/acme\/alone\/manifests\/(in-[0-9a-f]{16})$/.exec(path)?.[1])
        .find((tag) => tag !== undefined);
      const image = buildImage();
      seedImage(registry.store, 'acme/alone', asked ?? '', image);
      const known = await run(change, { 'skip-built': 'true' });
      expect(known.outputs).toMatchObject({
        changes: '[]',
        'has-changes': 'false',
        reused: JSON.stringify({ alone: `${registry.host}/acme/alone@${image.digest}` }),
      });
      expect((await run(change, { 'skip-built': 'true', refresh: 'true' })).changes).toEqual(['alone']);
    });

    it('`base-images: check` builds on a schedule what stands on a base that moved', async () => {
      const inputs = { 'base-images': 'check' };
      const event = (tip: string) => plain('schedule', tip);
      const debian = buildImage();
      seedImage(registry.store, 'library/debian', '12', debian);
      const built = (digest: string) =>
        buildImage({ config: { Labels: { 'org.opencontainers.image.base.digest': digest } } });
      seedImage(registry.store, 'acme/base', 'latest', built(debian.digest));
      const same = await run({}, inputs, { event });
      expect(same.errors.concat(same.changes as string[])).toEqual([]);
      seedImage(registry.store, 'acme/base', 'latest', built(`sha256:${'0'.repeat(64)}`));
      const moved = await run({}, inputs, { event });
      expect(moved.reasons).toMatchObject({
        base: `base ${registry.host}/library/debian:12 moved`,
        sibling: 'parent base is rebuilt',
      });
      expect(moved.outputs).toMatchObject({ 'full-rebuild': 'false', rebuild: 'true' });
      expect((await run({ 'images/alone/x': '1' }, inputs)).changes).toEqual(all);
    });

    it('a registry that cannot be asked is an error, not an absent image', async () => {
      registry.use(async () => ({ status: 403, headers: {}, body: Buffer.from('{}') }));
      const { exitCode, outputs } = await run({ 'images/alone/x': '1' }, { 'skip-built': 'true' });
      registry.use(undefined);
      expect(exitCode).toBe(1);
      expect(outputs).toEqual({});
    });
  });
});
