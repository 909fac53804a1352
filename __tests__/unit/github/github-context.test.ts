import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { githubContext, payloadLimit } from '../../../src/github/github-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'dca-context-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function event(text: string): string {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, text);
  return file;
}

describe('case 53: the environment', () => {
  it('reads what the runner gives', () => {
    const context = githubContext({
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event('\ufeff{"ref":"refs/heads/main"}'),
      GITHUB_RUN_ID: '17234567890',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://ghe.example/',
      GITHUB_API_URL: 'https://ghe.example/api/v3',
    });
    expect(context).toMatchObject({
      repository: 'acme/shop',
      payload: { ref: 'refs/heads/main' },
      runId: '17234567890',
      runAttempt: 2,
      serverUrl: 'https://ghe.example',
      graphqlUrl: 'https://ghe.example/api/graphql',
    });
  });

  it('is empty in a terminal', () => {
    expect(githubContext({})).toMatchObject({
      repository: '',
      payload: {},
      runAttempt: 0,
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
    });
  });

  it.each([
    ['no path', undefined],
    ['no file', join(folder, 'absent')],
    ['a folder', folder],
    ['empty', event('')],
    ['truncated', event('{"pull_request":{"num')],
    ['no object', event('[1]')],
    ['25 MB', event(`{"x":"${' '.repeat(payloadLimit)}"}`)],
  ])('an event that is %s is an error', (_, file) => {
    expect(() => githubContext({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: file })).toThrow(
      expect.objectContaining({ code: 'DCA-GHB-001' }),
    );
  });

  it.each(['ftp://x', 'x', 'https://u:p@ghe.example', 'https://ghe.example/?a=1'])(
    'refuses GITHUB_API_URL %s',
    (url) => {
      expect(() => githubContext({ GITHUB_API_URL: url })).toThrow(expect.objectContaining({ code: 'DCA-GHB-002' }));
      expect(() => githubContext({ GITHUB_API_URL: url })).not.toThrow(/u:p/);
    },
  );

  it.each(['a', 'a/b/c', '../x', 'a/b c', 'a/..', 'a\nb/c'])('refuses GITHUB_REPOSITORY %j', (name) => {
    expect(() => githubContext({ GITHUB_REPOSITORY: name })).toThrow(expect.objectContaining({ code: 'DCA-GHB-003' }));
  });
});
