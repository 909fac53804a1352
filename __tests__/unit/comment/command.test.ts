import { describe, expect, it } from '@jest/globals';
import { mayCommand, readCommand, wasHeadAt } from '../../../src/comment/command.ts';
import { fc } from '../../support/property.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const commands = ['/regen', '/build-all'];

describe('case 96: what is a command', () => {
  it.each([
    ['/regen', { name: '/regen', rest: '', sha: undefined }],
    ['/regen  ', { name: '/regen', rest: '', sha: undefined }],
    ['/regen\r\nplease', { name: '/regen', rest: '', sha: undefined }],
    ['/regen api worker', { name: '/regen', rest: 'api worker', sha: undefined }],
    ['/build-all --no-cache=1', { name: '/build-all', rest: '--no-cache=1', sha: undefined }],
    [`/regen ${sha}`, { name: '/regen', rest: '', sha }],
    [`/regen api ${sha} worker`, { name: '/regen', rest: 'api worker', sha }],
    ['/regen  api   worker', { name: '/regen', rest: 'api worker', sha: undefined }],
    ['/regen\rplease', { name: '/regen', rest: '', sha: undefined }],
    [`/regen ${'a'.repeat(64)}`, { name: '/regen', rest: '', sha: 'a'.repeat(64) }],
    [`/regen x${sha}`, { name: '/regen', rest: `x${sha}`, sha: undefined }],
    [`/regen ${sha}x`, { name: '/regen', rest: `${sha}x`, sha: undefined }],
    [`/regen ${'x'.repeat(64)}`, { name: '/regen', rest: 'x'.repeat(64), sha: undefined }],
    ['/regen a', { name: '/regen', rest: 'a', sha: undefined }],
    ['/regen 0123456', { name: '/regen', rest: '0123456', sha: undefined }],
  ])('%j is %j', (body, command) => {
    expect(readCommand(body, commands)).toEqual(command);
  });

  it.each([
    ' /regen',
    '\n/regen',
    '> /regen',
    '`/regen`',
    '```\n/regen\n```',
    '<!-- -->/regen',
    '/Regen',
    '/regenerate',
    '/regen;rm -rf /',
    '/regen $(id)',
    '/regen `id`',
    '/regen a|b',
    '/regen\tapi',
    '/regen\u00a0api',
    '／regen',
    '/rеgen',
    '/regen\u200b',
    'please /regen',
    '/other',
    '',
    `/regen ${sha} ${'f'.repeat(40)}`,
    `/regen ${'a'.repeat(301)}`,
    '<!-- docker-ci-actions:pr-comment v=1 key=images run=1.1 -->\n/regen',
  ])('%j is none', (body) => {
    expect(readCommand(body, commands)).toBeUndefined();
  });

  it('no text gives arguments that a shell would read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const command = readCommand(`/regen ${text}`, commands);
        if (command) expect(command.rest).toMatch(/^[A-Za-z0-9 ._:/@=,+-]*$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('who may', () => {
  it.each([
    ['write', 'admin', 'admin', true],
    ['write', 'write', 'maintain', true],
    ['maintain', 'write', 'maintain', true],
    ['maintain', 'write', 'write', false],
    ['write', 'read', 'triage', false],
    ['triage', 'read', 'triage', true],
    ['write', 'read', 'read', false],
    ['read', 'none', 'none', false],
    ['write', 'write', 'release-managers', true],
    ['write', 'read', 'release-managers', false],
    ['write', 'owner', 'owner', false],
    ['write', 'write', 'triage', false],
    ['read', 'write', 'none', false],
  ] as const)('%s needed; permission %s, role %s: %s', (needed, permission, role, may) => {
    expect(mayCommand(needed, { permission, role })).toBe(may);
  });
});

describe('the head that was seen', () => {
  it.each([
    ['before', [{ after: sha, at: 999 }], true],
    ['in the same second', [{ after: sha, at: 1000 }], false],
    ['after', [{ after: sha, at: 1001 }], false],
    [
      'again after, by a force push back',
      [
        { after: sha, at: 1001 },
        { after: 'x', at: 500 },
        { after: sha, at: 1 },
      ],
      false,
    ],
    [
      'of another commit',
      [
        { after: 'x', at: 1 },
        { after: sha, at: 0 },
      ],
      undefined,
    ],
    ['unknown', [], undefined],
    ['not to be seen', undefined, undefined],
  ])('pushed %s', (_, pushes, expected) => {
    expect(wasHeadAt(sha, 1000, pushes)).toBe(expected);
  });
});
