/**
 * One transient fault at any request of wait-for-image, to GitHub or to the registry: it is survived, and the image is the right one.
 * `npm test` takes a sample of the requests; FAULTS=long takes each.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Fault, type GithubServer, startGithub } from '../../support/github-server.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import { type Middleware, type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

const long = process.env.FAULTS === 'long';
const head = 'a'.repeat(40);
const workflowId = 11;
let github: GithubServer;
let registry: RunningRegistry;

beforeEach(async () => {
  [github, registry] = await Promise.all([startGithub(), startRegistry()]);
  github.state.workflows.push({ id: workflowId, path: '.github/workflows/build.yml', name: 'build', state: 'active' });
});
afterEach(async () => {
  await Promise.all([github.close(), registry.close()]);
});

const image = (sha: string) =>
  buildImage({ layers: [{ files: { sha } }], config: { Labels: { 'org.opencontainers.image.revision': sha } } });

function setScene(): void {
  const facts = {
    workflow_id: workflowId,
    run_attempt: 1,
    event: 'push',
    head_branch: 'main',
    head_repository: { full_name: 'acme/shop' },
    path: '.github/workflows/build.yml',
  };
  const links = { html_url: 'https://github.com/acme/shop/actions/runs/1' };
  const run = { id: 1, run_number: 1, head_sha: head, ...facts, ...links };
  github.state.runs.splice(0, Number.POSITIVE_INFINITY, { ...run, status: 'in_progress', conclusion: null });
  // What the push before has left under the tag.
  registry.repositories.get('acme/ci')?.tags.clear();
  seedImage(registry.store, 'acme/ci', 'main', image('b'.repeat(40)));
  const base = github.requests.length;
  github.before = ({ ordinal }) => {
    if (ordinal !== base + 5) return;
    github.state.runs.splice(0, 1, { ...run, status: 'completed', conclusion: 'success' });
    seedImage(registry.store, 'acme/ci', 'main', image(head));
  };
}

function waitFor() {
  return runBundle('wait-for-image', {
    inputs: {
      image: `${registry.host}/acme/ci:main`,
      workflow: 'build.yml',
      'github-token': github.token,
      interval: '100ms',
      'max-interval': '200ms',
      timeout: '60s',
    },
    env: { ...github.environment, GITHUB_SHA: head },
    event: { name: 'push', payload: {} },
  });
}

const wanted = { found: 'true', source: 'run', 'run-id': '1', conclusion: 'success', digest: image(head).digest };
const picked = (count: number) =>
  Array.from({ length: count }, (_, index) => index + 1).filter((number) => long || number % 3 === 1);

describe('a fault of GitHub', () => {
  it.each<[string, Fault]>([
    ['500', { kind: 'answer', status: 500 }],
    ['reset', { kind: 'reset' }],
    ['empty', { kind: 'empty' }],
    ['html', { kind: 'html' }],
    ['cut', { kind: 'cut' }],
    ['cut-chunked', { kind: 'cut-chunked' }],
    ['429', { kind: 'answer', status: 429, headers: { 'retry-after': '0' } }],
  ])(
    '%s',
    async (_, fault) => {
      for (const number of picked(long ? 7 : 4)) {
        setScene();
        const base = github.requests.length;
        github.fault = ({ ordinal }) => (ordinal === base + number ? fault : undefined);
        const run = await waitFor();
        expect({ number, errors: run.errors, exitCode: run.exitCode }).toEqual({ number, errors: [], exitCode: 0 });
        expect(run.outputs).toMatchObject(wanted);
      }
    },
    120_000,
  );
});

describe('a fault of the registry', () => {
  it.each<[string, Middleware]>([
    ['503', async () => ({ status: 503 })],
    ['reset', async () => 'reset'],
    ['cut', async (_, next) => ({ cut: await next() })],
    ['html', async () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' })],
    [
      'a flipped byte',
      async (_, next) => {
        const answer = await next();
        const body = Buffer.from(answer.body ?? '');
        if (body.length > 0) body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
        return { ...answer, body };
      },
    ],
  ])(
    '%s',
    async (_, middleware) => {
      for (const number of picked(long ? 8 : 6)) {
        setScene();
        let seen = 0;
        registry.use((request, next) => {
          seen += 1;
          return seen === number ? middleware(request, next) : next();
        });
        const run = await waitFor();
        expect({ number, errors: run.errors, exitCode: run.exitCode }).toEqual({ number, errors: [], exitCode: 0 });
        expect(run.outputs).toMatchObject(wanted);
      }
    },
    120_000,
  );
});
