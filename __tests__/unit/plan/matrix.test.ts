/** The entries of a matrix: what each field says, for one image and for a tree of them. */
import { describe, expect, it } from '@jest/globals';
import type { Image } from '../../../src/catalog/image.ts';
import type { RunContext } from '../../../src/github/context.ts';
import { makeEntries } from '../../../src/plan/matrix.ts';
import type { MatrixEntry } from '../../../src/plan/matrix-entry.ts';
import type { MatrixRequest } from '../../../src/plan/matrix-request.ts';
import { catalog, commit, image, request } from './support.ts';

function entriesOf(
  images: readonly Image[],
  facts: Partial<MatrixRequest> = {},
  context: Partial<RunContext> = {},
): readonly MatrixEntry[] {
  return makeEntries(
    images.map((one) => ({ image: one, added: {} })),
    request(images, facts, context),
  );
}

const pullRequest: Partial<RunContext> = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: 'f'.repeat(40),
  payload: { number: 7, pull_request: { number: 7, head: { sha: commit }, base: { ref: 'main' } } },
};

const digest = `sha256:${'a'.repeat(64)}`;

describe('one image', () => {
  it('has every field of the contract, in the form of docker/build-push-action', () => {
    const app = image('app', {
      target: 'runtime',
      buildArgs: { PYTHON: '3.10', SAY: 'a, "b"\nc' },
      buildContexts: { docs: './docs' },
      platforms: ['linux/amd64', 'linux/arm64'],
      baseImage: 'debian:12-slim',
      labels: { 'org.acme.team': 'tools' },
      axes: { flavour: 'cpu' },
      extra: { gpu: false },
    });
    const [entry] = entriesOf([app, image('other')], {
      registry: 'ghcr.io/acme',
      version: '1.2.0',
      reasons: { app: 'images/app/Dockerfile changed' },
      hashes: new Map([['app', 'b'.repeat(64)]]),
    });
    expect(entry).toEqual({
      name: 'app',
      image: 'ghcr.io/acme/app',
      tags: 'ghcr.io/acme/app:main',
      ref: 'ghcr.io/acme/app:main',
      context: 'images/app',
      file: 'images/app/Dockerfile',
      target: 'runtime',
      'build-args': 'PYTHON=3.10\n"SAY=a, ""b""\nc"',
      'build-contexts': 'docs=./docs',
      labels: [
        'org.opencontainers.image.title=app',
        'org.opencontainers.image.source=https://github.com/acme/shop',
        `org.opencontainers.image.revision=${commit}`,
        'org.opencontainers.image.version=1.2.0',
        'org.opencontainers.image.created=2026-02-01T00:00:00Z',
        'org.opencontainers.image.base.name=docker.io/library/debian:12-slim',
        'org.acme.team=tools',
      ].join('\n'),
      platforms: 'linux/amd64,linux/arm64',
      'runs-on': 'ubuntu-latest',
      'cache-from': '',
      'cache-to': '',
      'push-cache-from': '',
      'no-cache': false,
      pull: false,
      parents: [],
      'parent-refs': '',
      'parent-artifacts': [],
      children: [],
      wave: 0,
      reason: 'images/app/Dockerfile changed',
      'inputs-hash': 'b'.repeat(64),
      artifact: 'image-app',
      flavour: 'cpu',
      extra: { gpu: false },
    });
  });

  it('of which nothing is said has empty fields', () => {
    const [entry] = entriesOf([image('a', { tags: ['pr-{pr}'] })]);
    expect(entry).toMatchObject({ tags: '', ref: '', target: '', platforms: '', reason: '', 'inputs-hash': '' });
  });

  it('fills the platforms as they are given to the build', () => {
    const app = image('a', { platforms: ['linux/amd64', 'linux/arm64'], labels: { for: '{platforms}' } });
    expect(entriesOf([app])[0]?.labels).toContain('for=linux/amd64,linux/arm64');
  });

  it.each([
    ['no registry, several images', {}, 2, 'ghcr.io/acme/shop/a'],
    ['no registry, one image', {}, 1, 'ghcr.io/acme/shop'],
    ['the input registry', { registry: 'quay.io/x' }, 1, 'quay.io/x/a'],
    ['the input image', { registry: 'quay.io/x', image: '{registry}/all-{name}' }, 2, 'quay.io/x/all-a'],
  ] as const)('is pushed, given %s, to its place', (_, facts, count, wanted) => {
    const images = [image('a'), image('b')].slice(0, count);
    expect(entriesOf(images, facts)[0]?.image).toBe(wanted);
  });

  it("lower-cases GitHub's owner and refuses upper case that somebody wrote", () => {
    expect(entriesOf([image('a')], {}, { repository: 'ACME/Shop' })[0]?.image).toBe('ghcr.io/acme/shop');
    expect(() => entriesOf([image('a', { image: 'ghcr.io/ACME/a' })])).toThrow('ghcr.io/ACME/a');
  });

  it('slugs axes, branch and git tag in tags and names, and nowhere else', () => {
    const one = image('a', {
      image: 'ghcr.io/acme/r-{runtime}',
      tags: ['{runtime}-{branch}'],
      file: 'docker/{runtime}.Dockerfile',
      axes: { runtime: '17.3 LTS' },
    });
    const [entry] = entriesOf([one], {}, { ref: 'refs/heads/feature/Foo' });
    expect(entry).toMatchObject({
      tags: 'ghcr.io/acme/r-17.3-lts:17.3-lts-feature-foo',
      file: 'docker/17.3 LTS.Dockerfile',
      runtime: '17.3 LTS',
    });
  });

  it('gives no tag where a variable has no value, with a line in the log; elsewhere that is an error', () => {
    const notes: string[] = [];
    const one = image('a', { tags: ['pr-{pr}', '{short-sha}'] });
    const [entry] = entriesOf([one], { note: (sentence) => notes.push(sentence) });
    expect(entry?.tags).toBe('ghcr.io/acme/shop:860c190');
    expect(notes).toEqual(['a: "pr-{pr}" gives no tag: there is no {pr} here.']);
    expect(() => entriesOf([image('a', { buildArgs: { PR: '{pr}' } })])).toThrow('{pr} has no value for this event');
    expect(() => entriesOf([image('a', { tags: ['{prefx}'] })])).toThrow('there is no variable {prefx}');
  });

  it('takes the head commit of a pull request for {sha}', () => {
    const [entry] = entriesOf([image('a', { tags: ['pr-{pr}-{short-sha}'] })], {}, pullRequest);
    expect(entry?.tags).toBe('ghcr.io/acme/shop:pr-7-860c190');
  });

  it('keeps braces that are no variable', () => {
    const [entry] = entriesOf([image('a', { buildArgs: { A: '{"x": 1}', B: '${HOME}', C: '{}' } })]);
    expect(entry?.['build-args']).toBe('"A={""x"": 1}"\nB=${HOME}\nC={}');
  });
});

describe('a tree of images', () => {
  const base = image('base', { tags: ['{short-sha}'] });
  const child = image('child', {
    parents: ['base'],
    parentReferences: { 'ghcr.io/acme/base:{parent-tag}': 'base', base: 'base' },
    buildArgs: { BASE_TAG: '{parent-tag}' },
    wave: 1,
  });

  it('tells parents and children of this run what they hand to each other', () => {
    const [first, second] = entriesOf([base, child]);
    expect(first).toMatchObject({ children: ['child'], 'parent-artifacts': [] });
    expect(second).toMatchObject({ children: [], 'parent-artifacts': ['image-base'] });
    const alone = makeEntries([{ image: child, added: {} }], { ...request([]), catalog: catalog([base, child]) });
    expect(alone[0]).toMatchObject({ parents: ['base'], 'parent-artifacts': [] });
  });

  it('builds a child on the parent of this run', () => {
    const [, entry] = entriesOf([child, base], { registry: 'ghcr.io/acme' });
    expect(entry).toMatchObject({
      name: 'child',
      wave: 1,
      parents: ['base'],
      'parent-refs': 'base=ghcr.io/acme/base:860c190',
      'build-args': 'BASE_TAG=860c190',
      'build-contexts':
        'ghcr.io/acme/base:860c190=docker-image://ghcr.io/acme/base:860c190\nbase=docker-image://ghcr.io/acme/base:860c190',
    });
  });

  it('names each parent on a line of its own', () => {
    const two = image('two', { parents: ['base', 'other'] });
    const [, , entry] = entriesOf([base, image('other', { tags: ['x'] }), two], { registry: 'r.test' });
    expect(entry?.['parent-refs']).toBe('base=r.test/base:860c190\nother=r.test/other:x');
  });

  it.each([
    ['what is published', {}, 'base=ghcr.io/acme/base:latest'],
    ['the tag that the catalog says', { publishedTag: 'stable' }, 'base=ghcr.io/acme/base:stable'],
  ])('builds a child alone on %s', (_, facts, wanted) => {
    const all = catalog([base, child], { registry: 'ghcr.io/acme', ...facts });
    const [entry] = makeEntries([{ image: child, added: {} }], { ...request([]), catalog: all });
    expect(entry).toMatchObject({ 'parent-refs': wanted, wave: 0 });
  });

  it.each([
    [digest, `base=ghcr.io/acme/base@${digest}`],
    [`quay.io/x/base@${digest}`, `base=quay.io/x/base@${digest}`],
  ])('pins a parent to the digest %s', (pinned, wanted) => {
    const [, entry] = entriesOf([base, child], { registry: 'ghcr.io/acme', parentDigests: { base: pinned } });
    expect(entry?.['parent-refs']).toBe(wanted);
  });

  it('refuses what is no digest, and a parent without a tag', () => {
    expect(() => entriesOf([base, child], { parentDigests: { base: 'latest' } })).toThrow('neither a digest');
    const bare = image('base', { tags: ['{pr}'] });
    expect(() => entriesOf([bare, child])).toThrow('without any tag');
  });
});

describe('platforms', () => {
  const app = image('app', { platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v7'] });
  const runners = new Map<string, string | readonly string[]>([
    ['linux', 'any-linux'],
    ['linux/arm', 'arm'],
    ['linux/arm64', ['self-hosted', 'arm64']],
  ]);

  it('are split into entries, each on the most specific runner, with a cache and an artifact of its own', () => {
    const entries = entriesOf([app], { splitPlatforms: true, runners, cache: 'gha' });
    expect(entries.map((entry) => [entry.platforms, entry['runs-on'], entry.artifact, entry['cache-from']])).toEqual([
      ['linux/amd64', 'any-linux', 'image-app+linux-amd64', 'type=gha,scope=app-linux-amd64'],
      ['linux/arm64', ['self-hosted', 'arm64'], 'image-app+linux-arm64', 'type=gha,scope=app-linux-arm64'],
      ['linux/arm/v7', 'arm', 'image-app+linux-arm-v7', 'type=gha,scope=app-linux-arm-v7'],
    ]);
    expect(new Set(entries.map((entry) => entry.tags)).size).toBe(1);
  });

  it('without a runner are refused', () => {
    const one = new Map([['linux/amd64', 'x']]);
    expect(() => entriesOf([app], { splitPlatforms: true, runners: one })).toThrow('names no runner for linux/arm64');
  });

  it.each([
    ['linux/amd64', 'linux/amd64', 'is there twice'],
    ['linux/arm/v7 ', '', 'no platform'],
    ['Linux/amd64', '', 'no platform'],
    ['amd64', '', 'no platform'],
    ['linux/arm64/v7', '', 'no platform'],
    ['linux/__proto__', '', 'no platform'],
  ])('case 69: %j %j is refused', (one, other, why) => {
    expect(() => entriesOf([image('a', { platforms: [one, other].filter((text) => text !== '') })])).toThrow(why);
  });

  it('case 69: a thousand platforms are refused', () => {
    const many = Array.from({ length: 1000 }, () => 'linux/amd64');
    expect(() => entriesOf([image('a', { platforms: many })])).toThrow('1000 platforms');
  });
});

describe('tags', () => {
  it('case 65: one tag of two images is an error that names both, and the rules', () => {
    const images = [
      image('a', { image: 'docker.io/acme/x', tags: ['v1'] }),
      image('b', { image: 'acme/x', tags: ['v1'] }),
    ];
    expect(() => entriesOf(images)).toThrow('docker.io/acme/x:v1: "a" by "v1", "b" by "v1"');
  });

  it('that are none are refused before anything is built, and the rule is named', () => {
    const one = image('a', { tags: ['type=ref,event=pr', 'type=sha,prefix={{branch}}-'] });
    expect(() => entriesOf([one], {}, pullRequest)).toThrow('"-fffffff", made by "type=sha,prefix={{branch}}-"');
    expect(() => entriesOf([image('a', { tags: ['a b'] })])).toThrow('"a b", made by "a b"');
    expect(() => entriesOf([image('a', { tags: [`x${'y'.repeat(128)}`] })])).toThrow('no tag');
  });

  it('follow their own rules, however alike those are, and a regular expression meets a text once', () => {
    const matches: string[] = [];
    const match: MatrixRequest['match'] = (pattern, _flags, text) => {
      matches.push(`${pattern} ${text}`);
      return [`${pattern}-${text}`];
    };
    const rules = ['type=match,pattern=a', 'type=match,pattern=b'];
    const images = ['one', 'two'].map((name) => image(name, { tags: rules }));
    const entries = entriesOf(images, { match, flavor: ['latest=false'] }, { ref: 'refs/tags/v1' });
    expect(entries.map(({ tags }) => tags.replaceAll(/^.*:/gm, ''))).toEqual(['a-v1\nb-v1', 'a-v1\nb-v1']);
    expect(matches).toEqual(['a v1', 'b v1']);
    const alike = entriesOf([image('one', { tags: ['v', 'w'] }), image('two', { tags: ['vw'] })]);
    expect(alike.map(({ tags }) => tags.replaceAll(/^.*:/gm, ''))).toEqual(['v\nw', 'vw']);
    expect(() => entriesOf([image('one', { tags: ['x:y'] })])).toThrow('"x:y", made by "x:y"');
  });

  it('of the input win over those of the catalog; a colon before them is not needed', () => {
    const [entry] = entriesOf([image('a', { tags: ['own'] })], { tags: [':{short-sha}', 'type=raw,x'] });
    expect(entry?.tags).toBe('ghcr.io/acme/shop:860c190\nghcr.io/acme/shop:x');
  });
});

describe('case 70: determinism', () => {
  it('gives the same bytes for the same input, whatever the locale and the time zone', () => {
    const images = [image('b', { parents: ['a'] }), image('a'), image('ä', { image: 'x/y' })];
    const texts = new Set(
      ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map((zone) => {
        process.env.TZ = zone;
        return JSON.stringify(entriesOf(images));
      }),
    );
    delete process.env.TZ;
    expect(texts.size).toBe(1);
  });
});

describe('an item of include', () => {
  it('decides about its image before the inputs for all do', () => {
    const app = image('app');
    const added = {
      tags: 'own',
      image: 'quay.io/x/app',
      platforms: 'linux/arm64',
      'build-args': { A: '1' },
      'runs-on': 'big',
    };
    const [entry] = makeEntries(
      [{ image: app, added }],
      request([app], { tags: ['v1'], image: 'ghcr.io/y/app', platforms: ['linux/amd64'] }),
    );
    expect(entry).toMatchObject({
      ref: 'quay.io/x/app:own',
      platforms: 'linux/arm64',
      'build-args': 'A=1',
      'runs-on': 'big',
    });
  });
});
