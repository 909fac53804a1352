/** What a registry's answer means: absent, denied and broken are three different things. */
import { describe, expect, it } from '@jest/globals';
import { Problem, type ProblemText } from '../../../src/action/problem.ts';
import { TransportError, type TransportTrouble } from '../../../src/http/transport-error.ts';
import {
  hasCode,
  isAbsent,
  isBroken,
  isDenied,
  isHtml,
  notARegistry,
  problemOf,
  problemOfTrouble,
  saying,
} from '../../../src/registry/answers.ts';

const asked = { host: 'registry.test', what: 'GET of web:1' };
const answer = (status: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers,
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});
const errors = (...list: readonly unknown[]) => ({ errors: list });
const html = { 'content-type': 'text/html; charset=utf-8' };
const codeOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof Problem ? error.code : error;
  }
};

describe('whether something is not there', () => {
  it.each<readonly [boolean | string, ReturnType<typeof answer>]>([
    [false, answer(200)],
    [false, answer(299)],
    [true, answer(404)],
    [true, answer(404, errors({ code: 'MANIFEST_UNKNOWN' }))],
    // Quay says so of a manifest that is there, in another form than was asked for.
    ['DCA-REG-028', answer(404, errors({ message: 'the Accept header does not support OCI indexes' }))],
    ['DCA-REG-028', answer(404, errors({ code: 'X' }, { message: 'accept header does not support it' }))],
    // A web site instead of a registry, unless it is a registry that says so.
    ['DCA-REG-024', answer(404, '<html>', html)],
    [true, answer(404, '<html>', { ...html, 'docker-distribution-api-version': 'registry/2.0' })],
    ['DCA-REG-025', answer(300)],
    ['DCA-REG-010', answer(401)],
    ['DCA-REG-010', answer(403)],
    ['DCA-REG-021', answer(429)],
    ['DCA-REG-020', answer(500)],
    ['DCA-REG-020', answer(503)],
  ])('%s: %j', (expected, one) => {
    expect(codeOf(() => isAbsent(one, asked))).toBe(expected);
  });
});

describe('what is told of an answer', () => {
  it.each<readonly [number, string, string]>([
    [401, 'DCA-REG-010', 'registry.test answered GET of web:1 with 401: denied.'],
    [403, 'DCA-REG-010', 'with 403: denied.'],
    [404, 'DCA-REG-027', 'registry.test answered GET of web:1 with 404.'],
    [410, 'DCA-REG-025', 'with 410, which is no answer to that.'],
    [429, 'DCA-REG-021', 'with 429: too many requests, and waiting did not help.'],
    [500, 'DCA-REG-020', 'with 500, also after trying again'],
    [599, 'DCA-REG-020', 'with 599'],
    [408, 'DCA-REG-020', 'with 408'],
    [425, 'DCA-REG-020', 'with 425'],
    [499, 'DCA-REG-020', 'with 499'],
    [400, 'DCA-REG-025', 'with 400, which is no answer to that.'],
    [302, 'DCA-REG-025', 'with 302'],
  ])('%i: %s', (status, code, message) => {
    expect(problemOf(answer(status), asked)).toMatchObject({
      code,
      voice: 'remote',
      message: expect.stringContaining(message),
    });
  });

  it('says what to do: rights, spelling, and nothing where it cannot know', () => {
    const remedy = (status: number, host = 'registry.test', body: unknown = '') =>
      problemOf(answer(status, body), { ...asked, host }).remedy;
    expect(remedy(403)).toContain('Log in to registry.test with docker/login-action');
    expect(remedy(403)).toContain('as a user with the rights');
    expect(remedy(403, 'ghcr.io')).toContain('`permissions: packages: read`');
    expect(remedy(404)).toContain('Check the name');
    expect(remedy(404, 'registry.test', errors({ message: 'Accept header does not support it' }))).toBeUndefined();
  });

  it('a form that it does not have is told as it says it', () => {
    const said = 'Accept header does not support OCI indexes';
    expect(problemOf(answer(404, errors({ message: said })), asked).message).toBe(
      `registry.test answered GET of web:1 with 404 (${said}).`,
    );
  });

  it.each([
    [{}, ''],
    [{ 'ratelimit-limit': '100' }, ' (ratelimit-limit: 100, ratelimit-remaining: ?)'],
    [{ 'ratelimit-remaining': '0' }, ' (ratelimit-limit: ?, ratelimit-remaining: 0)'],
  ])('the quota %j', (headers, told) => {
    expect(problemOf(answer(429, '', headers as Record<string, string>), asked).message).toMatch(
      new RegExp(`waiting did not help${told.replace(/[()?]/g, '\\$&')}\\.$`),
    );
  });

  it('a web page is told as one', () => {
    expect(notARegistry({ status: 200 }, asked)).toMatchObject({
      code: 'DCA-REG-024',
      message: expect.stringContaining('registry.test answered GET of web:1 with 200 and a web page'),
    });
  });
});

describe('what the registry says of it', () => {
  it.each<readonly [string, unknown]>([
    ['', ''],
    ['', 'no JSON'],
    ['', 'null'],
    ['', { errors: 'x' }],
    ['', errors()],
    ['', errors(null)],
    ['', errors({ code: 5, message: {} })],
    [' (DENIED: no)', errors({ code: 'DENIED', message: 'no' }, { code: 'OTHER' })],
    [' (DENIED)', errors({ code: 'DENIED' })],
    [' (no)', errors({ message: 'no' })],
    [` (${'x'.repeat(300)})`, errors({ message: 'x'.repeat(300) })],
    [` (${'x'.repeat(300)}…)`, errors({ message: 'x'.repeat(301) })],
    ['', errors({ message: 'x'.repeat(70_000) })],
  ])('%j', (said, body) => {
    expect(saying(answer(400, body))).toBe(said);
    expect(problemOf(answer(404, body), asked).message).toBe(`registry.test answered GET of web:1 with 404${said}.`);
  });

  it.each([
    [true, errors({ code: 'A' }, { code: 'B' }), ['B']],
    [true, errors({ code: 'A' }), ['B', 'A']],
    [false, errors({ code: 'A' }), ['B']],
    [false, errors({}), ['B']],
  ])('%j that %j has one of %j', (expected, body, codes) => {
    expect(hasCode(answer(400, body), ...codes)).toBe(expected);
  });

  it('as far as 64 KiB and a thousand errors', () => {
    const padded = (size: number) => JSON.stringify(errors({ code: 'A' })).padEnd(size);
    expect([hasCode(answer(400, padded(65_536)), 'A'), hasCode(answer(400, padded(65_537)), 'A')]).toEqual([
      true,
      false,
    ]);
    const many = (count: number) => errors(...Array.from({ length: count }, () => 0), { code: 'A' });
    expect([hasCode(answer(400, many(999)), 'A'), hasCode(answer(400, many(1000)), 'A')]).toEqual([true, false]);
  });
});

it.each([
  ['text/html', true],
  ['TEXT/HTML;charset=x', true],
  ['text/htmlx', false],
  ['application/text/html', false],
  [undefined, false],
])('%j is a web page: %j', (type, expected) => {
  expect(isHtml({ headers: { 'content-type': type } })).toBe(expected);
});

describe('trouble before an answer', () => {
  it.each<readonly [TransportTrouble, string]>([
    ['timeout', 'DCA-REG-022'],
    ['cut', 'DCA-REG-023'],
    ['bad-encoding', 'DCA-REG-023'],
    ['bad-answer', 'DCA-REG-023'],
    ['tls', 'DCA-REG-029'],
    ['redirect', 'DCA-REG-014'],
    ['forbidden-address', 'DCA-REG-014'],
    ['too-large', 'DCA-REG-032'],
    ['dns', 'DCA-REG-006'],
    ['refused', 'DCA-REG-026'],
    ['reset', 'DCA-REG-026'],
  ])('%s: %s', (trouble, code) => {
    const cause = new TransportError({ trouble, message: 'it broke', sent: true });
    expect(problemOfTrouble(cause, asked)).toMatchObject({ code, cause, message: 'GET of web:1 failed: it broke.' });
  });

  it('that is none of the transport stays what it is', () => {
    const error = new Error('other');
    expect(problemOfTrouble(error, asked)).toBe(error);
  });
});

it.each<readonly [ProblemText['code'], boolean, boolean]>([
  ['DCA-REG-006', false, true],
  ['DCA-REG-010', true, false],
  ['DCA-REG-011', true, false],
  ['DCA-REG-020', false, true],
  ['DCA-REG-021', false, true],
  ['DCA-REG-022', false, true],
  ['DCA-REG-023', false, true],
  ['DCA-REG-024', false, false],
  ['DCA-REG-026', false, true],
])('%s is denied: %j, broken: %j', (code, denied, broken) => {
  const problem = new Problem({ code, voice: 'remote', message: 'x' });
  expect([isDenied(problem), isBroken(problem)]).toEqual([denied, broken]);
  expect([isDenied({ code }), isBroken({ code })]).toEqual([false, false]);
});
