/** The short texts of a comment: the verdict, what became larger, what differs, how to pull. */
import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../src/comment/delta.ts';
import type { CommentModel } from '../../../src/comment/model.ts';
import { changeWords, differenceWords, pullLines, verdictLine } from '../../../src/comment/words.ts';
import { digest } from '../../support/sample-report.ts';
import { bytes, difference, image, model, unchanged } from './models.ts';

const absent = (why: 'building' | 'failed' | 'missing', ...names: readonly string[]) => ({
  absent: names.map((name) => ({ name, why })),
});
const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('the verdict', () => {
  const [api, web] = [image('api'), image('web')];

  it.each<readonly [string, CommentModel]>([
    ['⏳ building 1/3', model([api], absent('building', 'x', 'y'))],
    ['❌ build failed: x, y', model([api], { ...absent('failed', 'x', 'y'), failedJobs: ['build'] })],
    ['❌ build failed: x', model([api], absent('failed', 'x'))],
    ['❌ build failed: build, test', model([api], { failedJobs: ['build', 'test'] })],
    ['❌ missing: x', model([api], absent('missing', 'x'))],
    ['❌ missing: a, b, c, d, e and 2 more', model([api], absent('missing', ...many))],
    ['❌ missing: a, b, c, d, e', model([api], absent('missing', ...many.slice(0, 5)))],
    ['❌ gate failed', model([api], { gate: 'failed' })],
    ['❌ gate failed: api', model([{ ...api, gate: 'failed' }, web])],
    [
      '❌ gate failed: api, other',
      model([{ ...api, differences: [difference('api')] }, web], {
        gate: 'failed',
        otherDifferences: [difference('other'), difference('api')],
      }),
    ],
    ['✅ 2 built', model([api, web])],
    ['✅ 2 built', model([{ ...api, gate: 'passed' }, web])],
    ['✅ 2 built · gate passed', model([api, web], { gate: 'passed' })],
    [
      '✅ 2 built · gate passed',
      model([
        { ...api, gate: 'passed' },
        { ...web, gate: 'passed' },
      ]),
    ],
    ['✅ 1 image unchanged', model([unchanged('api')])],
    ['✅ 2 images unchanged · gate passed', model([unchanged('api'), unchanged('web')], { gate: 'passed' })],
    ['✅ 2 built', model([unchanged('api'), web])],
    ['✅ 2 built, not pushed', model([api, { ...web, digest: undefined }])],
    ['✅ 1 built, not pushed (fork)', model([{ ...api, digest: undefined }], { fork: true })],
    ['✅ 1 built, not pushed · gate passed', model([{ ...api, digest: undefined }], { gate: 'passed' })],
    ['', model([])],
    ['❌ gate failed', model([], { gate: 'failed' })],
  ])('%s', (expected, given) => {
    expect(verdictLine(given)).toBe(expected);
  });

  it('shows names as it is told to, the longest cut', () => {
    const given = model([], absent('missing', 'a', 'x'.repeat(200)));
    expect(verdictLine(given, (name) => `<${name}>`)).toBe(`❌ missing: <a>, <${'x'.repeat(127)}…>`);
  });
});

describe('how much larger', () => {
  it.each<readonly [Change, string]>([
    [{ kind: 'new' }, 'new'],
    [{ kind: 'unknown' }, '–'],
    [bytes(0), '='],
    [bytes(0, 0), '='],
    [bytes(2_000_000), '🔺 +2.0 MB (+4.0 %)'],
    [bytes(-2_000_000), '🔽 −2.0 MB (−4.0 %)'],
    [bytes(5, 0), '🔺 +5 B (+100.0 %)'],
    // Noise is small in bytes and in proportion, both.
    [bytes(65_535, 65_536_000), '='],
    [bytes(-65_535, 65_536_000), '='],
    [bytes(65_536, 1_000_000_000), '🔺 +65.5 kB (+0.0 %)'],
    [bytes(65_000, 65_000_000), '🔺 +65.0 kB (+0.1 %)'],
    [bytes(999, 1_000_000), '='],
    [bytes(1000, 1_000_000), '🔺 +1.0 kB (+0.1 %)'],
  ])('%j: %s', (change, expected) => {
    expect(changeWords(change)).toBe(expected);
  });
});

it.each([
  ['1000', 'root', 'config.user: tested `1000`, found `root`'],
  ['1000', '', 'config.user: tested `1000`'],
  ['', 'root', 'config.user: found `root`'],
  ['', '', 'config.user'],
  ['x'.repeat(20), 'y'.repeat(20), 'config.user: tested `xxxxxxxxx…`, found `yyyyyyyyy…`'],
])('of a difference what was tested %j and found %j: %s', (expected, found, words) => {
  expect(differenceWords(difference('api', { what: 'config.user', expected, found }), 10)).toBe(words);
});

describe('the pull command', () => {
  const at = digest('api');
  it.each([
    [`docker pull ghcr.io/acme/api:pr-7@${at}`, image('api', { tags: ['pr-7', 'x'] })],
    [`docker pull ghcr.io/acme/api@${at}`, image('api', { tags: [] })],
    [undefined, image('api', { digest: undefined })],
    [undefined, image('api', { repository: undefined })],
    [undefined, unchanged('api')],
  ])('%s', (line, one) => {
    expect(pullLines(one)).toEqual(line === undefined ? [] : [line]);
  });
});
