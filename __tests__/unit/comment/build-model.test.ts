/** From reports, jobs, the gate and the base branch to what a comment says. */
import { describe, expect, it } from '@jest/globals';
import { buildModel, type ModelFacts, oneOfEach } from '../../../src/comment/build-model.ts';
import type { Base } from '../../../src/comment/delta.ts';
import { stateOf } from '../../../src/comment/model.ts';
import { noNeeds } from '../../../src/comment/needs.ts';
import type { ImageReport, Producer } from '../../../src/report/report.ts';
import { producer } from '../../support/reported-image.ts';
import { digest, imageReport, platformReport } from '../../support/sample-report.ts';
import { difference } from './models.ts';

const report = (name: string, more: Partial<ImageReport> = {}) =>
  imageReport(name, [platformReport('linux/amd64', [{ seed: name, size: 10 }])], more);
const verified = { level: 'content', at: 'now' } as const;
const footer = { commit: undefined, run: undefined, command: '/regen' };

function build(reports: readonly ImageReport[], more: Partial<ModelFacts> = {}) {
  return buildModel({
    title: 'Images',
    reports,
    bases: new Map(),
    base: 'main',
    expected: [],
    needs: noNeeds,
    verified: undefined,
    differences: [],
    fork: true,
    body: 'Hello',
    footer,
    ...more,
  });
}

const only = (one: ImageReport, more: Partial<ModelFacts> = {}) => build([one], more).images[0];

it('what the workflow says is handed on', () => {
  expect(build([])).toEqual({
    title: 'Images',
    images: [],
    absent: [],
    failedJobs: [],
    gate: undefined,
    otherDifferences: [],
    base: 'main',
    fork: true,
    body: 'Hello',
    footer,
  });
  expect(stateOf(build([]))).toBe('text');
});

describe('an image without a report', () => {
  it.each([
    ['building', noNeeds],
    ['failed', { given: true, failed: ['build'], cancelled: [] }],
    ['missing', { given: true, failed: [], cancelled: ['build'] }],
  ] as const)('%s', (why, needs) => {
    const given = build([report('api')], { expected: ['web', 'api', 'web', 'job'], needs });
    expect(given.absent).toEqual([
      { name: 'web', why },
      { name: 'job', why },
    ]);
    expect(given.failedJobs).toEqual(needs.failed);
  });
});

describe('an image', () => {
  it('is told by its report', () => {
    expect(only(report('api', { verified }))).toMatchObject({
      name: 'api',
      ref: 'ghcr.io/acme/shop/api:pr-7',
      repository: 'ghcr.io/acme/shop/api',
      tags: ['pr-7'],
      digest: digest('api index'),
      page: 'https://ghcr.io/acme/shop/api',
      unknown: undefined,
      level: 'content',
      differences: [],
      changes: { unchanged: false, platforms: [{ platform: 'linux/amd64' }] },
    });
  });

  it.each<readonly [string, Partial<ImageReport>, object]>([
    ['of Docker Hub as people write it', { ref: 'docker.io/library/alpine:3' }, { repository: 'alpine', tags: ['3'] }],
    ['without a tag', { ref: 'ghcr.io/acme/api' }, { tags: [] }],
    ['with more tags, each once', { tags: ['a', 'pr-7', 'a', 'no tag'] }, { tags: ['pr-7', 'a'] }],
    ['in no registry', { ref: 'sha256:x y', tags: ['a'] }, { repository: undefined, page: undefined, tags: ['a'] }],
    ['not pushed', { digest: undefined }, { digest: undefined, page: undefined }],
    ['in a file alone', { pushed: false }, { digest: undefined, page: undefined }],
    ['pushed', { pushed: true }, { digest: digest('api index') }],
  ])('%s', (_what, more, expected) => {
    expect(only(report('api', more))).toMatchObject(expected);
  });

  it.each<readonly [Base | undefined, string | undefined]>([
    [undefined, undefined],
    [{ kind: 'absent', ref: 'x:main' }, undefined],
    [{ kind: 'unknown', ref: 'x:main', why: 'down' }, 'x:main: down'],
  ])('beside the base %j', (base, unknown) => {
    const bases = new Map(base ? [['api', base]] : []);
    expect(only(report('api'), { bases })?.unknown).toBe(unknown);
  });

  it('is compared with the base of its name', () => {
    const base: Base = { kind: 'found', ref: 'x', digest: digest('api index'), platforms: [] };
    const { images } = build([report('api'), report('web')], { bases: new Map([['api', base]]) });
    expect(images.map(({ changes }) => changes.unchanged)).toEqual([true, false]);
  });
});

describe('the gate', () => {
  it.each([
    [undefined, undefined],
    [true, 'passed'],
    [false, 'failed'],
  ] as const)('verified %j', (given, gate) => {
    expect(build([report('api')], { verified: given }).gate).toBe(gate);
  });

  it('of each image is what its report or its differences say; others are told beside', () => {
    const reports = [report('api', { verified }), report('web', { verified }), report('job')];
    const differences = [difference('web'), difference('gone'), difference('web', { what: 'env' })];
    const { images, otherDifferences } = build(reports, { differences });
    expect(images.map(({ name, gate, differences: all }) => [name, gate, all.map(({ what }) => what)])).toEqual([
      ['api', 'passed', []],
      ['web', 'failed', ['config.user', 'env']],
      ['job', undefined, []],
    ]);
    expect(otherDifferences).toEqual([difference('gone')]);
  });
});

describe('of several reports of one image', () => {
  const of = (made: Partial<Producer>, isVerified = false) =>
    report('api', { producer: { ...producer, ...made }, verified: isVerified ? verified : undefined });
  const late = { createdAt: '2027-01-01T00:00:00.000Z' };

  it.each<readonly [string, ImageReport, ImageReport]>([
    ['the last attempt of a run', of({ attempt: 2 }), of({ attempt: 1, ...late }, true)],
    ['the verified one of one attempt', of({}, true), of(late)],
    [
      'the verified one of two runs, whatever their attempts',
      of({ runId: '1', attempt: 1 }, true),
      of({ runId: '2', attempt: 3, ...late }),
    ],
    ['the one written last', of(late), of({})],
    ['the one written last, both verified', of({ runId: '1', ...late }, true), of({ runId: '2' }, true)],
  ])('%s counts', (_what, best, other) => {
    expect(oneOfEach([best, other])).toEqual([best]);
    expect(oneOfEach([other, best])).toEqual([best]);
  });

  it('that are alike the first counts', () => {
    const [one, other] = [of({ job: 'one' }), of({ job: 'other' })];
    expect(oneOfEach([one, other])).toEqual([one]);
  });

  it('images stand in the order of their names', () => {
    const names = ['b', 'c', 'a', 'd', 'B'];
    expect(oneOfEach(names.map((name) => report(name))).map(({ name }) => name)).toEqual(['B', 'a', 'b', 'c', 'd']);
  });
});
