/** What makes an image a changed one, on the bundle: its entry in the catalog, the files that the catalog names, and its inputs by every way of saying them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { push } from '../../support/git-events.ts';
import { type Content, type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let start = '';

const catalog = [
  'registry: ghcr.io/acme',
  'tag: {prefix: "1", published: stable}',
  'version: {file: VERSION}',
  'images:',
  '  base: {}',
  '  app: {parent: base, target: one, platforms: [linux/amd64], labels: {a: b}}',
  '  list: {context: images/app, axes: {v: "@LIST"}}',
  '  paths: {context: images/app, paths: ["src/**", "!src/**/*.md"]}',
  '  named: {build-contexts: {lib: lib, tools: "docker-image://ghcr.io/other/tools"}}',
  '  versioned: {context: images/base, build-args: {V: "{version}"}}',
  '  tagged: {context: images/app, paths: [nothing], tags: ["v{major}"]}',
  '',
].join('\n');
const files = {
  'images.yml': catalog,
  VERSION: '1.0.0\n',
  LIST: '1\n2\n',
  'images/base/Dockerfile': 'FROM debian:12\nCOPY own /\n',
  'images/base/own': '1',
  'images/app/Dockerfile': 'FROM scratch AS one\nFROM scratch AS two\n',
  'images/named/Dockerfile': 'FROM scratch\nCOPY --from=lib inside /\nCOPY --from=tools /bin/tool /\n',
  'lib/inside': '1',
  'lib/other': '1',
  'src/a.py': '1',
  'src/a.md': '1',
};

beforeAll(() => {
  repository = gitRepository();
  start = repository.commit(files);
});
afterAll(() => repository.remove());

async function reasons(change: Readonly<Record<string, Content>>, inputs: Readonly<Record<string, string>> = {}) {
  repository.git('checkout', '--quiet', '--force', '--detach', start);
  const tip = repository.commit(change);
  const run = await runBundle('detect-changes', {
    cwd: repository.folder,
    inputs,
    ...push({ before: start, after: tip }),
  });
  expect({ errors: run.errors, exitCode: run.exitCode }).toEqual({ errors: [], exitCode: 0 });
  expect(run.outputs['full-rebuild']).toBe('false');
  return { reasons: JSON.parse(run.outputs.reasons ?? '') as unknown, removed: run.outputs.removed };
}

const edit = (from: string, to: string) => {
  expect(catalog).toContain(from);
  return { 'images.yml': catalog.replace(from, to) };
};

describe('an entry that differs from that of the base', () => {
  it.each<readonly [what: string, change: () => Readonly<Record<string, Content>>, expected: object]>([
    ['target', () => edit('target: one', 'target: two'), { app: 'target changed' }],
    ['platforms', () => edit('linux/amd64', 'linux/arm64'), { app: 'platforms changed' }],
    ['parents', () => edit('parent: base, ', ''), { app: 'parents changed' }],
    ['axes', () => edit('"@LIST"', '[2, 3]'), { 'list-3': 'it is new' }],
    ['a list file', () => ({ LIST: '2\n3\n' }), { 'list-3': 'it is new' }],
    [
      'a version file, where it is part of a build argument or a tag',
      () => ({ VERSION: '1.0.1\n' }),
      { versioned: 'VERSION changed', tagged: 'VERSION changed' },
    ],
    ['a comment', () => ({ 'images.yml': `# a remark\n${catalog}` }), {}],
    ['tags', () => edit('labels: {a: b}', 'labels: {a: b}, tags: [x]'), { app: 'tags changed' }],
    ['labels', () => edit('labels: {a: b}', 'labels: {a: c}'), { app: 'label a changed' }],
  ])('%s', async (_, change, expected) => {
    expect((await reasons(change())).reasons).toEqual(expected);
  });

  it('is removed where the head has it no more', async () => {
    expect(await reasons({ LIST: '2\n' })).toEqual({ reasons: {}, removed: '["list-1"]' });
  });
});

describe('inputs', () => {
  it.each<readonly [what: string, change: Readonly<Record<string, Content>>, expected: object]>([
    ['`paths` replaces what is derived', { 'src/a.py': '2' }, { paths: 'src/a.py changed' }],
    ['in order: the last rule that matches decides', { 'src/a.md': '2', 'src/sub/b.md': '1' }, {}],
    [
      'the Dockerfile always counts',
      { 'images/app/Dockerfile': 'FROM scratch AS one\nFROM scratch AS two\nENV a=b\n' },
      {
        app: expect.anything(),
        'list-1': expect.anything(),
        'list-2': expect.anything(),
        paths: 'images/app/Dockerfile changed',
        tagged: expect.anything(),
      },
    ],
    ['a local named context', { 'lib/inside': '2' }, { named: 'lib/inside changed' }],
    ['of which only what is copied counts', { 'lib/other': '2' }, {}],
    [
      'an ignore file that comes',
      { 'images/base/.dockerignore': 'own\n' },
      { base: expect.stringContaining('.dockerignore'), app: 'parent base is rebuilt', versioned: expect.anything() },
    ],
    [
      'an ignore file of the Dockerfile',
      { 'images/named/Dockerfile.dockerignore': '*\n' },
      { named: expect.anything() },
    ],
  ])('%s', async (_, change, expected) => {
    expect((await reasons(change)).reasons).toEqual(expected);
  });

  it('of a Docker-stacks image are its whole folder', async () => {
    const spec =
      'images:\n  base: {image_name: ghcr.io/acme/base}\n  app: {image_name: ghcr.io/acme/app, depend_on: base}\n';
    repository.git('checkout', '--quiet', '--force', '--detach', start);
    const before = repository.commit({ 'images/spec.yml': spec, 'images/app/Dockerfile': 'FROM ghcr.io/acme/base\n' });
    const after = repository.commit({ 'images/base/test/test_it.py': '1' });
    const run = await runBundle('detect-changes', {
      ...{ cwd: repository.folder, inputs: { catalog: 'images/spec.yml' } },
      ...push({ before, after }),
    });
    expect(run.outputs.reasons).toBe('{"base":"images/base/test/test_it.py is new","app":"parent base is rebuilt"}');
  });

  it('of a Dockerfile that an earlier step made are its whole context, or its `paths`', async () => {
    repository.git('checkout', '--quiet', '--force', '--detach', start);
    const made =
      'images:\n  whole: {context: images/gen, file: images/gen/Dockerfile}\n  some: {context: images/gen, file: images/gen/Dockerfile, image: ghcr.io/acme/some, paths: [src/**]}\n';
    const before = repository.commit({ 'images.yml': made, 'images/gen/template': '1' });
    const after = repository.commit({ 'images/gen/template': '2' });
    writeFileSync(join(repository.folder, 'images/gen/Dockerfile'), 'FROM scratch\nCOPY nothing /\n');
    const run = await runBundle('detect-changes', { cwd: repository.folder, ...push({ before, after }) });
    expect(run.errors).toEqual([]);
    expect(run.outputs.reasons).toBe('{"whole":"images/gen/template changed"}');
  });
});

it('a catalog that an earlier step made rebuilds by what `rebuild-all` names, and a notice says so where it names nothing', async () => {
  repository.git('checkout', '--quiet', '--force', '--detach', start);
  const before = repository.commit({
    'images.yml': undefined,
    'docker-bake.hcl': '1',
    '.gitignore': 'docker-bake.json',
  });
  const after = repository.commit({ 'docker-bake.hcl': '2' });
  const target = { app: { context: 'images/app', args: { V: '2' } } };
  writeFileSync(join(repository.folder, 'docker-bake.json'), JSON.stringify({ target }));
  const detect = async (inputs: Readonly<Record<string, string>>) => {
    const call = { cwd: repository.folder, inputs: { catalog: 'docker-bake.json', ...inputs } };
    const { outputs, stdout } = await runBundle('detect-changes', { ...call, ...push({ before, after }) });
    return { changes: outputs.changes, notices: stdout.split('\n').filter((line) => line.startsWith('::notice')) };
  };
  const notice =
    '::notice::docker-bake.json is not in git, so a change of an entry rebuilds nothing by itself. Name what the file is made from in `rebuild-all`.';
  expect(await detect({})).toEqual({ changes: '[]', notices: [notice] });
  expect(await detect({ 'rebuild-all': 'docker-bake.hcl' })).toEqual({ changes: '["app"]', notices: [] });
});

it('`full-rebuild-on: tag:GLOB` is a full rebuild also where a tag is compared with the one before', async () => {
  repository.git('checkout', '--quiet', '--force', '--detach', start);
  repository.git('tag', '--force', 'v1.0.0', start);
  const tip = repository.commit({ 'images/base/own': '2' });
  repository.git('tag', '--force', 'v2.0.0', tip);
  const call = push({ ref: 'refs/tags/v2.0.0', before: '0'.repeat(40), after: tip });
  const detect = (inputs: Readonly<Record<string, string>>) =>
    runBundle('detect-changes', { cwd: repository.folder, inputs: { base: 'previous-tag', ...inputs }, ...call });
  expect((await detect({})).outputs).toMatchObject({
    changes: '["base","app","versioned"]',
    'base-source': 'previous-tag',
  });
  expect((await detect({ 'full-rebuild-on': 'tag:v*.0.0' })).outputs).toMatchObject({
    'full-rebuild': 'true',
    'changes-count': '8',
  });
  expect((await detect({ 'full-rebuild-on': 'tag:v1.*' })).outputs['full-rebuild']).toBe('false');
});
