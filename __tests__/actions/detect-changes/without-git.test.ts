/** A runner without git, whose checkout is there all the same: the API answers where it can, and where it cannot the message is about git. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitApi, startGitApi } from '../../support/git-api.ts';
import { push } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let api: GitApi;
let cwd: string;
let empty: string;
const ids = { before: '', after: '' };

beforeAll(async () => {
  repository = gitRepository();
  ids.before = repository.commit({
    'images/a/Dockerfile': 'FROM scratch\nCOPY . /\n',
    'images/b/Dockerfile': 'FROM scratch\nCOPY . /\n',
  });
  ids.after = repository.commit({ 'images/b/app': '1' });
  repository.push();
  api = await startGitApi(repository.origin);
  cwd = repository.checkout({ depth: 0 });
  empty = join(repository.temporary, 'empty');
  mkdirSync(empty);
});
afterAll(async () => {
  await api.close();
  repository.remove();
});

function run(action: string, inputs: Readonly<Record<string, string>> = {}, environment: object = {}, folder = cwd) {
  const { event, env } = push(ids);
  return runBundle(action, { cwd: folder, inputs, event, env: { ...env, ...environment, PATH: empty } });
}

const token = { 'github-token': 'ghs_token' };

describe.each(['detect-changes', 'plan'])('%s', (action) => {
  it('asks the API, and says why', async () => {
    const { errors, exitCode, outputs, stdout } = await run(action, token, api.environment);
    expect({ errors, exitCode }).toEqual({ errors: [], exitCode: 0 });
    expect(outputs).toMatchObject({ changes: '["b"]', 'base-source': 'push', 'full-rebuild': 'false' });
    expect(stdout).toMatch(/git could not be started.*GitHub's API is asked/);
  });

  it.each([
    ['auto', 'the API cannot be reached', {}],
    ['git', 'it may not be asked', token],
  ])('source: %s, and %s: git is what is missing', async (source, _, inputs) => {
    const { errors, exitCode, outputs } = await run(action, { source, ...inputs });
    expect(exitCode).toBe(1);
    expect(outputs).toEqual({});
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^DCA-GIT-001: git could not be started: .*ENOENT/);
    expect(errors[0]).toMatch(/Install git 2\.20 or newer.*`source: api`/s);
    expect(errors[0]).not.toContain('actions/checkout');
  });
});

describe('where git is there', () => {
  it('a folder that is no checkout is told as such', async () => {
    const { event, env } = push(ids);
    const { errors } = await runBundle('detect-changes', { cwd: empty, event, env });
    expect(errors[0]).toMatch(/^DCA-DET-004: there is no checkout, and the files of [0-9a-f]{40} cannot be read/);
    expect(errors[0]).toContain('Run actions/checkout first');
  });
});

describe('generate-matrix', () => {
  it('needs no git: the catalog is read from the workspace', async () => {
    const { errors, outputs, warnings } = await run('generate-matrix');
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^git could not be started.*Every file of the workspace counts/)]);
    expect(JSON.parse(outputs.names ?? '')).toEqual(['a', 'b']);
  });
});
