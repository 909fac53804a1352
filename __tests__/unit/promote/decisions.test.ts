/** The decisions of tag-latest, each by itself: guards, plan, conflicts, moves and templates. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { type Line, lineOf } from '../../../src/promote/floating.ts';
import { asksForHolder, objectionByHolder, objectionByName, type Policy } from '../../../src/promote/guard.ts';
import { parseMoves, undo } from '../../../src/promote/moves.ts';
import { type Finding, type PlannedTag, planTags, refuseConflicts, type Wish } from '../../../src/promote/plan.ts';
import { expand, expandTag } from '../../../src/promote/template.ts';
import { parseVersion, type Version } from '../../../src/promote/version.ts';
import type { Digest } from '../../../src/registry/digest.ts';
import { parseReference, type Reference } from '../../../src/registry/reference.ts';

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`;
const version = (text: string) => parseVersion(text) as Version;
const policies = (older: Policy, prerelease: Policy = 'skip') => ({ older, prerelease });

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('no Problem was thrown');
}

describe('what a name alone forbids', () => {
  const ask = (text: string, tag: string, older: Policy = 'skip', prerelease: Policy = 'skip') => {
    const objection = objectionByName(version(text), tag, lineOf(tag), policies(older, prerelease));
    return objection && [objection.guard, objection.policy, objection.reason];
  };

  it.each<readonly [string, string, ReturnType<typeof ask>]>([
    ['1.2.3', 'latest', undefined],
    ['1.2.3', '1.2', undefined],
    ['1.3.0', '1.2', ['older', 'skip', '1.3.0 is not of the line 1.2']],
    ['1.2.3', '9.9.9', undefined],
    ['1.2.3-rc.1', '1.2.3-rc.1', undefined],
    ['1.2.3-rc.1', 'latest', ['prerelease', 'skip', '1.2.3-rc.1 is a pre-release and does not become latest']],
    ['1.2.3-alpine', 'latest-alpine', undefined],
    ['1.2.3-alpine', 'latest', ['older', 'skip', '1.2.3-alpine is of variant alpine, and latest has none']],
    [
      '1.2.3-alpine',
      '1.2-slim',
      ['older', 'skip', '1.2.3-alpine is of variant alpine, and 1.2-slim is of variant slim'],
    ],
    ['1.2.3', 'latest-alpine', undefined],
  ])('%s at %s: %j', (text, tag, objection) => {
    expect(ask(text, tag)).toEqual(objection);
  });

  it('as the policies say', () => {
    expect(ask('1.2.3-alpine', 'latest', 'fail')?.slice(0, 2)).toEqual(['older', 'fail']);
    expect(ask('1.3.0', '1.2', 'fail')?.slice(0, 2)).toEqual(['older', 'fail']);
    expect(ask('1.2.3-rc.1', 'latest', 'skip', 'fail')?.slice(0, 2)).toEqual(['prerelease', 'fail']);
    expect(ask('1.2.3-alpine', 'latest', 'allow')).toBeUndefined();
    expect(ask('1.3.0', '1.2', 'allow')).toBeUndefined();
    expect(ask('1.2.3-rc.1', 'latest', 'skip', 'allow')).toBeUndefined();
  });
});

describe('what the holder of a tag forbids', () => {
  const held = (text: string) => ({ known: true, version: version(text), from: 'by its label' }) as const;
  const unknown = { known: false, why: 'no label' } as const;

  it('is asked for floating tags, where an older version does not matter for none', () => {
    const asks = (kind: Line['kind'], older: Policy) =>
      asksForHolder({ kind, release: [], variant: undefined }, policies(older));
    expect([asks('word', 'skip'), asks('line', 'fail')]).toEqual([true, true]);
    expect([asks('version', 'skip'), asks('word', 'allow'), asks('version', 'allow')]).toEqual([false, false, false]);
  });

  it('is a newer version, and one that nobody knows', () => {
    const ask = (text: string, holder: Parameters<typeof objectionByHolder>[2], older: Policy = 'skip') =>
      objectionByHolder(version(text), 'latest', holder, policies(older));
    expect(ask('1.2.3', held('1.2.3'))).toBeUndefined();
    expect(ask('1.2.4', held('1.2.3'))).toBeUndefined();
    expect(ask('1.2.2', held('1.2.3'), 'fail')).toEqual({
      policy: 'fail',
      guard: 'older',
      reason: 'latest holds 1.2.3 (by its label), which is newer than 1.2.2',
    });
    expect(ask('1.2.2', unknown)).toEqual({
      policy: 'skip',
      guard: 'older',
      reason: 'what latest holds now has no known version (no label), so it may be newer',
    });
    expect([ask('1.2.2', unknown, 'allow'), ask('1.2.2', held('1.2.3'), 'allow')]).toEqual([undefined, undefined]);
  });
});

const repository = { host: 'reg.test', path: 'acme/app' };
const wish = (facts: Partial<Wish> = {}): Wish => ({
  name: 'app',
  source: { ...repository, digest: digest('a') },
  repository,
  tag: 'latest',
  set: undefined,
  stage: 'floating',
  ...facts,
});

describe('the plan', () => {
  const objection = { policy: 'skip', guard: 'older', reason: 'it is older' } as const;
  const steps = (...findings: readonly (Partial<Finding> & { readonly of?: Partial<Wish> })[]) =>
    planTags(
      findings.map(({ of, ...facts }) => ({
        wish: wish(of),
        digest: digest('a'),
        before: undefined,
        objection: undefined,
        ...facts,
      })),
    ).map(({ step, reason, stays }) => [step, reason, stays]);

  it('keeps, creates, moves and skips', () => {
    expect(steps({ before: digest('a'), objection })).toEqual([['keep', 'already there', undefined]]);
    expect(steps({})).toEqual([['create', 'new', undefined]]);
    expect(steps({ before: digest('b') })).toEqual([['move', 'promoted', undefined]]);
    expect(steps({ before: digest('b'), objection })).toEqual([['skip', 'it is older', undefined]]);
  });

  it('says what is written where, by digest, and what was there', () => {
    const finding = { digest: digest('a'), before: digest('b'), objection: undefined };
    expect(planTags([{ ...finding, wish: wish({ source: { ...repository, tag: 'next' } }) }])).toEqual([
      {
        name: 'app',
        source: { ...repository, tag: 'next', digest: digest('a') },
        repository,
        tag: 'latest',
        digest: digest('a'),
        previous: digest('b'),
        stage: 'floating',
        step: 'move',
        reason: 'promoted',
      },
    ]);
  });

  it('a set stands or falls together, with the first that fell; what stands alone falls alone', () => {
    const other = { ...objection, reason: 'another' };
    expect(
      steps(
        { of: { name: 'one', set: 's' } },
        { of: { name: 'two', set: 's' }, objection },
        { of: { name: 'three', set: 's' }, objection: other },
        { of: { name: 'four', set: 't' } },
      ),
    ).toEqual([
      ['skip', 'stays with two: it is older', true],
      ['skip', 'it is older', undefined],
      ['skip', 'another', undefined],
      ['create', 'new', undefined],
    ]);
    expect(steps({ objection }, {}).map(([step]) => step)).toEqual(['skip', 'create']);
  });
});

describe('wishes that contradict each other', () => {
  const other = { ...repository, digest: digest('b') };
  const said = (...wishes: readonly Wish[]) =>
    problemOf(() => refuseConflicts(wishes))
      .message.split('\n  - ')
      .slice(1);

  it.each<readonly [string, readonly Wish[], readonly string[]]>([
    ['one tag twice', [wish(), wish()], ['reg.test/acme/app:latest is asked for twice']],
    [
      'two images at one tag',
      [wish(), wish({ source: other })],
      [
        `reg.test/acme/app@${digest('a')} and reg.test/acme/app@${digest('b')} would both become reg.test/acme/app:latest`,
      ],
    ],
    [
      'a source that is moved',
      [wish({ tag: 'stable', source: { ...repository, tag: 'next' } }), wish({ tag: 'next' })],
      ['reg.test/acme/app:next is a source and a target of this run'],
    ],
    [
      'a source without a tag, which is latest',
      [wish({ tag: 'stable', source: repository }), wish()],
      ['reg.test/acme/app:latest is a source and a target of this run'],
    ],
  ])('%s', (_name, wishes, lines) => {
    expect(said(...wishes)).toEqual(lines);
    expect(problemOf(() => refuseConflicts(wishes)).code).toBe('DCA-TAG-005');
  });

  it('are not: another tag, another repository, a source by digest', () => {
    const elsewhere = wish({ repository: { ...repository, path: 'acme/web' } });
    const byDigest = wish({ tag: 'stable', source: { ...repository, tag: 'latest', digest: digest('a') } });
    const untouched = wish({ tag: 'edge', source: { ...repository, tag: 'next' } });
    expect(() => refuseConflicts([wish(), elsewhere, byDigest, untouched])).not.toThrow();
  });
});

describe('moves', () => {
  it('are named by the last part of the path', () => {
    const line = `reg.test/acme/app:latest@${digest('a')}`;
    const source = { ...repository, digest: digest('a') };
    expect(parseMoves([line])).toEqual([wish({ source })]);
  });

  it.each([
    [`reg.test/acme/app@${digest('a')}`, 'has no tag'],
    ['reg.test/acme/app:latest', 'has no digest'],
  ])('%s %s', (line, words) => {
    expect(problemOf(() => parseMoves([line]))).toMatchObject({
      code: 'DCA-TAG-017',
      message: expect.stringContaining(words),
    });
  });

  it('are undone by the move back; what did not exist has none', () => {
    const source = { ...repository, digest: digest('a') };
    const tag: PlannedTag = { ...wish(), source, digest: digest('a'), previous: digest('b'), step: 'move', reason: '' };
    expect(undo(tag)).toBe(`reg.test/acme/app:latest@${digest('b')}`);
    expect(parseMoves([undo(tag) ?? '']).map((back) => back.source.digest)).toEqual([digest('b')]);
    expect(undo({ ...tag, previous: undefined })).toBeUndefined();
  });
});

describe('templates', () => {
  const values = { name: 'web', prefix: 'acme', versionText: 'v1.2.3', version: parseVersion('v1.2.3') };
  const none = { name: 'web', prefix: undefined, versionText: undefined, version: undefined };
  const short = { ...none, versionText: '7', version: parseVersion('7') };
  const odd = { ...none, versionText: '2023.2-a1230ab' };

  it('are filled', () => {
    expect(expand('{prefix}/{name}:{version}-{major}.{minor}.{patch}', values)).toBe('acme/web:v1.2.3-1.2.3');
    expect(expandTag('{version}', odd)).toBe('2023.2-a1230ab');
    expect(expandTag('{version}', values)).toBe('v1.2.3');
  });

  it.each([
    ['{prefix}', none, 'the input `prefix` is empty'],
    ['{prefix}', { ...none, prefix: '' }, 'the input `prefix` is empty'],
    ['{version}', none, 'there is no version'],
    ['{major}', none, 'there is no version'],
    ['{minor}', none, 'there is no version'],
    ['{patch}', none, 'there is no version'],
    ['{minor}', short, 'version 7 has no minor part'],
    ['{patch}', short, 'version 7 has no patch part'],
    ['{major}', odd, '2023.2-a1230ab is neither SemVer nor PEP 440'],
    ['{Version}', values, '{Version} is not known here'],
    ['{}', values, '{} is not known here'],
  ])('%s cannot be filled: %j', (template, given, why) => {
    expect(problemOf(() => expand(template, given))).toMatchObject({
      code: 'DCA-TAG-021',
      message: `"${template}" cannot be filled: ${why}.`,
    });
  });

  it('what is no tag is said, with what it was made by', () => {
    const message = (template: string, name: string) =>
      problemOf(() => expandTag(template, { ...values, name })).message;
    expect(message('a/b', 'x')).toBe('the tag "a/b" is not valid.');
    expect(message('{name}', 'a/b')).toBe('the tag "a/b", made by "{name}", is not valid.');
  });
});

it('a reference with both counts by its digest', () => {
  const both: Reference = parseReference(`reg.test/acme/app:latest@${digest('a')}`);
  expect(() => refuseConflicts([wish({ source: both })])).not.toThrow();
});
