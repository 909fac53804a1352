/** Every variable of templates on the bundle: its value for each kind of event, in a tag and elsewhere, and what has none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventCall, plain, pullRequest, push, tagPush } from '../../support/git-events.ts';
import { runBundle } from '../../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-templates-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha = '2'.repeat(40);
const variables = [
  'name',
  'registry',
  'version',
  'major',
  'minor',
  'patch',
  'prefix',
  'sha',
  'short-sha',
  'branch',
  'tag',
  'pr',
  'run-id',
  'date',
  'parent-tag',
  'flavour',
  'extra.tier',
  'platforms',
  'wave',
] as const;

async function run(event: EventCall, image: object, inputs: Readonly<Record<string, string>> = {}) {
  const catalog = {
    registry: 'ghcr.io/acme',
    tag: { prefix: '2026.30' },
    images: {
      base: { context: '.', tags: ['p-{prefix}'] },
      app: {
        context: '.',
        parent: 'base',
        axes: { flavour: ['CPU Only'] },
        platforms: ['linux/amd64'],
        extra: { tier: 1 },
        ...image,
      },
    },
  };
  writeFileSync(join(folder, 'images.json'), JSON.stringify(catalog));
  const given = { catalog: 'images.json', version: 'v1.2.3-rc.1', ...inputs };
  return runBundle('generate-matrix', {
    cwd: folder,
    inputs: given,
    event: event.event,
    env: { ...event.env, SOURCE_DATE_EPOCH: '0' },
  });
}

const entryOf = ({ outputs }: Awaited<ReturnType<typeof run>>, name = 'app-cpu-only') =>
  (JSON.parse(outputs.matrix ?? '') as { readonly include: readonly Record<string, string>[] }).include.find(
    (one) => one.name === name,
  );

const events = {
  push: () => push({ ref: 'refs/heads/Feature/X_1', before: '1'.repeat(40), after: sha }),
  tag: () => tagPush('v1.2.3', sha),
  pull: () => pullRequest({ base: '1'.repeat(40), head: sha }),
  schedule: () => plain('schedule', sha),
};
const always = {
  ...{
    name: 'app-cpu-only',
    registry: 'ghcr.io/acme',
    version: 'v1.2.3-rc.1',
    major: '1',
    minor: '2',
    patch: '3',
    prefix: '2026.30',
  },
  ...{
    sha,
    'short-sha': '2222222',
    'run-id': '4242',
    'parent-tag': 'p-2026.30',
    flavour: 'CPU Only',
    'extra.tier': '1',
  },
  ...{ platforms: 'linux/amd64', wave: '1', date: expect.stringMatching(/^20\d{6}$/) },
};

describe('a value, elsewhere than in a tag', () => {
  it.each([
    ['push', { branch: 'Feature/X_1', tag: undefined, pr: undefined }],
    ['tag', { branch: undefined, tag: 'v1.2.3', pr: undefined }],
    // The head commit of the pull request, not the merge commit that the run has.
    ['pull', { branch: undefined, tag: undefined, pr: '7' }],
    ['schedule', { branch: 'main', tag: undefined, pr: undefined }],
  ] as const)('on %s', async (event, own) => {
    const expected: Readonly<Record<string, unknown>> = { ...always, ...own };
    const known = variables.filter((name) => expected[name] !== undefined);
    const labels = Object.fromEntries(known.map((name) => [`v.${name}`, `<{${name}}>`]));
    const made = await run(events[event](), { labels });
    expect(made.errors).toEqual([]);
    const lines = String(entryOf(made)?.labels).split('\n');
    const values = Object.fromEntries(
      known.map((name) => [name, lines.find((line) => line.startsWith(`v.${name}=`))?.slice(`v.${name}=<`.length, -1)]),
    );
    expect(values).toEqual(Object.fromEntries(known.map((name) => [name, expected[name]])));
  });

  it.each([
    ['push', 'tag'],
    ['push', 'pr'],
    ['tag', 'branch'],
    ['schedule', 'pr'],
  ] as const)(
    'on %s there is no {%s}: an error that names the image, the place and the variable',
    async (event, variable) => {
      const made = await run(events[event](), { 'build-args': { A: `{${variable}}` } });
      expect(made.exitCode).toBe(1);
      expect(made.outputs).toEqual({});
      expect(made.errors[0]).toMatch(new RegExp(`build argument A of "app-cpu-only".*\\{${variable}\\}`));
    },
  );
});

describe('a tag', () => {
  it.each([
    ['push', '{branch}-{flavour}', 'feature-x_1-cpu-only'],
    ['push', ':{version}', 'v1.2.3-rc.1'],
    ['tag', '{tag}-{name}', 'v1.2.3-app-cpu-only'],
    ['pull', 'pr-{pr}-{short-sha}', 'pr-7-2222222'],
    ['schedule', '{prefix}-{run-id}', '2026.30-4242'],
    ['push', 'v{major}.{minor}-{parent-tag}', 'v1.2-p-2026.30'],
  ] as const)('on %s: %s is %s', async (event, template, tag) => {
    expect(entryOf(await run(events[event](), { tags: [template] }))?.tags).toBe(`ghcr.io/acme/app-cpu-only:${tag}`);
  });

  it('with a variable that has no value is none, with a line in the log; the others stay', async () => {
    const made = await run(events.push(), { tags: ['{tag}', '{pr}-{short-sha}', '{branch}'] });
    expect(entryOf(made)?.tags).toBe('ghcr.io/acme/app-cpu-only:feature-x_1');
    expect(made.log).toMatch(/app-cpu-only: "\{tag\}" gives no tag: there is no \{tag\} here/);
    expect(made.log).toMatch(/"\{pr\}-\{short-sha\}" gives no tag: there is no \{pr\} here/);
  });

  it('of which none is left is told, as nothing can be pushed', async () => {
    const made = await run(events.push(), { tags: ['{tag}'] });
    expect(entryOf(made)).toMatchObject({ tags: '', ref: '' });
    expect(made.warnings.join()).toContain('"app-cpu-only" has no tag for this event');
  });
});

it('image, Dockerfile, context and target are templates too', async () => {
  const image = {
    image: '{registry}/x-{flavour}',
    file: 'Docker{extra.kind}',
    context: '.',
    extra: { kind: 'file' },
    tags: ['t'],
  };
  expect(entryOf(await run(events.push(), image))).toMatchObject({
    ref: 'ghcr.io/acme/x-cpu-only:t',
    file: 'Dockerfile',
  });
});
