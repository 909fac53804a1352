/** Which image a new one is compared with, and what becomes of it where that is not there or cannot be asked. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { imageOf, readBase, tagOf } from '../../../src/comment/baseline.ts';
import type { ImageReport } from '../../../src/report/report.ts';
import { type MemoryOptions, memoryRegistry } from '../../support/memory-registry.ts';
import { imageReport } from '../../support/sample-report.ts';

const home = 'reg.test/acme/api';
const ref = `${home}:pr-7`;

interface Scene {
  readonly template?: string;
  readonly branch?: string;
  readonly report?: Partial<ImageReport>;
  readonly faults?: MemoryOptions['faults'];
}

/** A registry that holds `main` and `latest` of one repository. */
async function play({ template = '{image}:{base}', branch = 'main', report = {}, faults }: Scene = {}) {
  const registry = memoryRegistry(faults && { faults });
  const main = registry.putImage(home, { of: 'main' }, 'main');
  const latest = registry.putImage(home, { of: 'latest' }, 'latest');
  const base = await readBase(imageReport('api', [], { ref, ...report }), template, branch, registry);
  const asked = registry.questions.map(({ kind, about }) => `${kind} ${about.replace(/@sha256.*/, '@')}`);
  const found = base.kind === 'found' ? base.platforms.map(({ platform, config }) => [platform, config.labels.of]) : [];
  return { base, found, asked, main, latest };
}

const manifestsAndConfig = [`resolve ${home}:main`, `manifest ${home}@`, `blob ${home}@`];

describe('the base image', () => {
  it('is read by its manifests and configurations', async () => {
    const { base, main, asked, found } = await play();
    expect(base).toMatchObject({ kind: 'found', ref: `${home}:main`, digest: main });
    expect(found).toEqual([['linux/amd64', 'main']]);
    expect(asked).toEqual(manifestsAndConfig);
  });

  it('that is the very image costs no more than its manifest', async () => {
    const { main } = await play();
    const platforms = imageReport('api', []).platforms;
    const { base, asked } = await play({ report: { digest: main, platforms } });
    expect(base).toEqual({ kind: 'found', ref: `${home}:main`, digest: main, platforms });
    expect(asked).toEqual(manifestsAndConfig.slice(0, 2));
  });

  it('that is not there is absent', async () => {
    const { base, asked } = await play({ branch: 'release/2' });
    expect(base).toEqual({ kind: 'absent', ref: `${home}:release-2` });
    expect(asked).toEqual([`resolve ${home}:release-2`]);
  });

  it.each([
    ['{image}:latest', `${home}:latest`, 'latest'],
    ['{image}', home, 'latest'],
    ['reg.test/acme/{name}:{base}', `${home}:main`, 'main'],
    ['reg.test/{base}/{base}:{name}', 'reg.test/main/main:api', undefined],
    ['reg.test/acme/x{other}', 'reg.test/acme/x{other}', undefined],
  ])('of the template %s is %s', async (template, shown, label) => {
    const { base, found } = await play({ template });
    expect([base.ref, found[0]?.[1]]).toEqual([shown, label]);
  });

  it('by a digest is shown by its repository', async () => {
    const { main } = await play();
    expect((await play({ template: `{image}@${main}` })).base).toMatchObject({
      kind: 'found',
      ref: home,
      digest: main,
    });
    const none = `{image}@sha256:${'f'.repeat(64)}`;
    expect((await play({ template: none })).base).toEqual({ kind: 'absent', ref: home });
  });

  it.each([
    ['the image is of the same repository, whatever its digest', `${ref}@sha256:${'a'.repeat(64)}`, `${home}:main`],
    ['an image of Docker Hub has its whole name', 'api:pr-7', 'docker.io/library/api:main'],
  ])('%s', async (_what, ref, shown) => {
    expect((await play({ report: { ref } })).base.ref).toBe(shown);
  });
});

describe('a base that cannot be asked is unknown, never new', () => {
  it('where the registry fails: with the first line of its reason', async () => {
    const faults = () => {
      throw new Problem({ code: 'DCA-REG-020', message: 'no answer.\n  - and more\n  - and more' });
    };
    expect((await play({ faults })).base).toEqual({
      kind: 'unknown',
      ref: `${home}:main`,
      why: 'DCA-REG-020: no answer.',
    });
  });

  it('where the template makes no reference', async () => {
    const { base, asked } = await play({ template: '{image}:{base}', report: { ref: `sha256:${'a'.repeat(64)}` } });
    const why = `DCA-COM-030: sha256:${'a'.repeat(64)} is no reference of a registry, so it has no base image there.`;
    expect([base, asked]).toEqual([{ kind: 'unknown', ref: '{image}:{base}', why }, []]);
    expect((await play({ template: 'reg.test/{name}:a b' })).base).toMatchObject({ kind: 'unknown' });
  });

  it('and a template that needs no image of the report is asked all the same', async () => {
    const report = { ref: `sha256:${'a'.repeat(64)}` };
    expect((await play({ template: 'reg.test/acme/{name}:main', report })).base).toMatchObject({ kind: 'found' });
  });

  it('but an error of ours is one', async () => {
    const faults = () => {
      throw new TypeError('a bug');
    };
    await expect(play({ faults })).rejects.toThrow('a bug');
  });
});

describe('the image of a report', () => {
  it.each([
    ['reg.test/acme/api:1', { host: 'reg.test', path: 'acme/api', tag: '1' }],
    ['api', { host: 'docker.io', path: 'library/api' }],
    ['api:1.tar', { host: 'docker.io', path: 'library/api', tag: '1.tar' }],
    [
      `x.tar@sha256:${'a'.repeat(64)}`,
      { host: 'docker.io', path: 'library/x.tar', digest: `sha256:${'a'.repeat(64)}` },
    ],
    ['x.tarball', { host: 'docker.io', path: 'library/x.tarball' }],
    ['out/api.tar', undefined],
    ['./out', undefined],
    [`sha256:${'a'.repeat(64)}`, undefined],
    ['a'.repeat(12), undefined],
    ['', undefined],
  ])('%j is %j', (ref, image) => {
    expect(imageOf({ ref })).toEqual(image);
  });
});

describe('a branch', () => {
  it.each([
    ['main', 'main'],
    ['feature/x', 'feature-x'],
    ['Release_1.2-rc', 'Release_1.2-rc'],
    ['a//b c+d', 'a-b-c-d'],
    ['dependabot/npm/@types/node', 'dependabot-npm-types-node'],
    ['.hidden', 'hidden'],
    ['-.-x', 'x'],
    ['x.-', 'x.-'],
    ['/x', 'x'],
    ['_x', '_x'],
    ['日本', 'latest'],
    ['', 'latest'],
    ['x'.repeat(128), 'x'.repeat(128)],
    ['x'.repeat(129), 'x'.repeat(128)],
  ])('%s has the tag %s', (branch, tag) => {
    expect(tagOf(branch)).toBe(tag);
  });
});
