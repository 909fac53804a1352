/** Versions of packages on GitHub: only the one that is meant is deleted, and only while it has the one tag that is meant. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { silentLog } from '../../../src/action/log.ts';
import { Secret } from '../../../src/action/secret.ts';
import { githubApi } from '../../../src/github/api.ts';
import { packageVersions } from '../../../src/github/packages-api.ts';
import type { Digest } from '../../../src/registry/digest.ts';
import { type GithubServer, startGithub } from '../../support/github-server.ts';

const digest = (sign: string) => `sha256:${sign.repeat(64)}` as Digest;
const released = { id: 1, name: digest('a'), tags: ['1.0', 'latest'] };
const staged = { id: 2, name: digest('b'), tags: ['staging-7-web'] };
let server: GithubServer;

beforeEach(async () => {
  server = await startGithub();
  server.state.packages.set('orgs/acme/web', [staged, released]);
  server.state.packages.set('users/mona/shop/web', [staged, released]);
});
afterEach(() => server.close());

function erase(path: string, sign: string, tag = 'staging-7-web', token = server.token): Promise<boolean> {
  const backoff = { base: 10, cap: 20 };
  const addresses = { apiUrl: server.url, graphqlUrl: `${server.url}/graphql` };
  const api = githubApi({ ...addresses, token: new Secret(token), fetch: globalThis.fetch, log: silentLog, backoff });
  return packageVersions(api, [0, 10])({ host: 'ghcr.io', path }, { digest: digest(sign), tag });
}
const left = (key: string) => server.state.packages.get(key)?.map(({ id }) => id);

it.each([
  ['acme/web', 'orgs/acme/web'],
  ['mona/shop/web', 'users/mona/shop/web'],
])('of %s the version goes, and the others stay', async (path, key) => {
  expect(await erase(path, 'b')).toBe(true);
  expect(left(key)).toEqual([1]);
});

it.each([
  ['has another tag as well', 'a', 'latest'],
  ['has another tag alone', 'b', 'latest'],
  ['is not there', 'c', 'staging-7-web'],
])('one that %s is left alone', async (_what, sign, tag) => {
  expect(await erase('acme/web', sign, tag)).toBe(false);
  expect(left('orgs/acme/web')).toEqual([2, 1]);
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
});

it('says so of a package that is not there, of a token that may not, and of the last version', async () => {
  expect(await erase('acme/nothing', 'b')).toBe(false);
  server.state.tokens.set('reader', { login: 'reader', readOnly: true });
  expect(await erase('acme/web', 'b', 'staging-7-web', 'reader')).toBe(false);
  server.state.packages.set('orgs/acme/web', [staged]);
  expect(await erase('acme/web', 'b')).toBe(false);
  expect(left('orgs/acme/web')).toEqual([2]);
});

it('looks again for a version that is not listed yet', async () => {
  server.state.packages.set('orgs/acme/web', [released]);
  server.fault = ({ ordinal }) => {
    if (ordinal === 2) server.state.packages.set('orgs/acme/web', [staged, released]);
    return undefined;
  };
  expect(await erase('acme/web', 'b')).toBe(true);
});

it('is trouble where GitHub breaks', async () => {
  server.fault = ({ method }) => (method === 'DELETE' ? { kind: 'answer', status: 500 } : undefined);
  await expect(erase('acme/web', 'b')).rejects.toThrow(/DELETE/);
});
