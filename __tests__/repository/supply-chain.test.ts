/** What comes from others: locked by hash, on licences of a list, pinned by commit. Each check is shown what it must find. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { pins, pinTrouble } from '../../scripts/action-pins.ts';
import { isPermissive, type Lockfile, licenceTrouble, lockfileTrouble } from '../../scripts/supply-chain.ts';
import { files, pages, read, workflows } from '../support/pages.ts';
import { ruleFindings } from '../support/workflow-rules.ts';

const lock = JSON.parse(read('package-lock.json')) as Lockfile;
const sound = { version: '1.2.3', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` };
const locked = (change: object): Lockfile => ({ packages: { '': {}, 'node_modules/a': { ...sound, ...change } } });

describe('case 135: the lockfile', () => {
  it('takes every package by its hash, from no host of its own', () => {
    expect(lockfileTrouble(lock)).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
    expect(lockfileTrouble(locked({}))).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['another host', { resolved: 'https://registry.example/a.tgz' }, /comes from https:\/\/registry\.example/],
    ['a git repository', { resolved: 'git+ssh://git@host/a.git#abc' }, /comes from git\+ssh/],
    ['a folder', { resolved: '../a', link: true }, /is a link/],
    ['no integrity', { integrity: undefined }, /no sha512/],
    ['a weaker hash', { integrity: 'sha1-abc=' }, /no sha512/],
    ['a tarball for a version', { version: 'https://host/a.tgz' }, /has the version/],
    ['a new program at installation', { hasInstallScript: true }, /runs a program/],
  ])('%s is found', (_what, change, trouble) => {
    expect(lockfileTrouble(locked(change)).join()).toMatch(trouble);
  });

  it('is what package.json asks for, in exact versions', () => {
    const manifest = JSON.parse(read('package.json')) as { readonly devDependencies: Record<string, string> };
    const wrong = Object.entries(manifest.devDependencies).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(wrong).toEqual([]);
    expect(read('.ci/run')).toContain('npm ci ');
  });
});

describe('case 136: licences', () => {
  it('of every package are on the list', () => {
    expect(licenceTrouble(lock)).toEqual([]);
  });

  it('of what ships are permissive, and their texts ship too', () => {
    const lists = files.filter((file) => /^dist\/.*licenses\.txt$/.test(file));
    expect(lists.length).toBeGreaterThan(8);
    const shipped = lists.flatMap((file) => [...read(file).matchAll(/^(@?[\w./-]+ \d+\.\d+\.\d+\S*)\n(.+)\n/gm)]);
    expect(shipped.length).toBeGreaterThan(50);
    expect([...new Set(shipped.filter(([, , licence]) => !isPermissive(licence)).map(([, name]) => name))]).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', false],
    ['AGPL-3.0', false],
    [undefined, false],
    ['SEE LICENSE IN x', false],
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND GPL-3.0)', false],
    ['(Apache-2.0 AND BSD-3-Clause)', true],
  ])('%s: %s', (licence, may) => {
    expect(isPermissive(licence)).toBe(may);
    expect(licenceTrouble(locked({ license: licence }))).toHaveLength(may ? 0 : 1);
  });
});

it('new versions wait a week before Dependabot offers them', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    readonly updates: readonly { readonly 'package-ecosystem': string; readonly cooldown?: Record<string, number> }[];
  };
  expect(updates.map((one) => one['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
  for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
});

/** What a page tells to take out is not used. */
function withoutRemoved(page: string): string {
  return page.replaceAll(/^```diff\n[\s\S]*?^```$/gm, (block) => block.replaceAll(/^-.*$/gm, ''));
}

describe('case 137: actions of others', () => {
  // yaml-blocks.test.ts lints each workflow and page; here is what no linter reads: any line that looks like a use.
  it('are pinned by a commit with its version, in every file and on every page', () => {
    const floating = [...workflows, ...pages, ...files.filter((file) => /\.ya?ml$/.test(file))].flatMap((file) =>
      [...withoutRemoved(read(file)).matchAll(/^\s*-?\s*uses:\s*["']?([\w.-]+\/[\w./-]+)@(\S+)(.*)$/gm)]
        .filter(([, action = '']) => !action.startsWith('org/'))
        .filter(([, , ref = '', rest = '']) => !/^[0-9a-f]{40}$/.test(ref) || !/# v\d/.test(rest))
        .map(([line]) => `${file}: ${line.trim()}`),
    );
    expect([...new Set(floating)]).toEqual([]);
  });

  it('are commits of which somebody has looked whether they are that version', () => {
    const all = [...workflows, ...pages, ...files.filter((file) => /\.ya?ml$/.test(file))].flatMap((file) =>
      [
        ...withoutRemoved(read(file)).matchAll(/^\s*-?\s*uses:\s*["']?([\w.-]+\/[\w./-]+@[0-9a-f]{40}["']? +# v\S+)/gm),
      ].map(([, use = '']) => use.replace(/["']/, '')),
    );
    const uses = [...new Set(all)].filter((use) => !use.startsWith('org/'));
    expect(uses.flatMap((use) => pinTrouble(use) ?? [])).toEqual([]);
    const named = new Set(uses.map((use) => use.split('@')[0]?.split('/').slice(0, 2).join('/')));
    expect(Object.keys(pins).filter((action) => !named.has(action))).toEqual([]);
    const weak = Object.entries(pins).filter(([, { seen }]) => seen !== 'tag' && seen.agreement < 2);
    expect(weak).toEqual([]);
  });

  it.each([
    [`actions/checkout@${'a'.repeat(40)} # v7.0.1`, /looked at was 3d3c42e5/],
    ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.2', /looked at was 3d3c42e5/],
    [`strange/action@${'a'.repeat(40)} # v1.0.0`, /nobody has looked/],
  ])('another pin is found: %s', (use, trouble) => {
    expect(pinTrouble(use)).toMatch(trouble);
    expect(pinTrouble('github/codeql-action/init@e4fba868fa4b1b91e1fdab776edc8cfbe6e9fb81 # v4.37.3')).toBeUndefined();
  });

  it('that are not are found', () => {
    const use = (ref: string) => `jobs: {a: {timeout-minutes: 1, permissions: {}, steps: [{uses: "x/y@${ref}"}]}}`;
    expect(ruleFindings(use('v1'), () => []).map(({ message }) => message)).toEqual([
      'rule: x/y@v1 is not pinned by a commit',
    ]);
  });
});
