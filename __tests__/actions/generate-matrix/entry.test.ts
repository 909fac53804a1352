/** What an entry of the matrix has: every field of the contract, in the form that docker/build-push-action takes, for one image with all there is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { contract } from '../../../actions/generate-matrix/contract.ts';
import { push } from '../../support/git-events.ts';
import { runBundle } from '../../support/run-bundle.ts';

let folder: string;
const after = '2'.repeat(40);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-entry-'));
  for (const name of ['base', 'app']) mkdirSync(join(folder, 'images', name), { recursive: true });
  writeFileSync(join(folder, 'images/base/Dockerfile'), 'FROM debian:12\n');
  writeFileSync(join(folder, 'images/app/Dockerfile'), 'FROM base AS final\n');
  const app = {
    ...{ target: 'final', 'build-args': { A: '1', LIST: 'a,b "c"' }, axes: { flavour: ['cpu'] } },
    ...{ platforms: ['linux/amd64', 'linux/arm64'], extra: { gpu: true }, labels: { team: 'x' }, tags: ['v1', 'v2'] },
  };
  writeFileSync(join(folder, 'images.json'), JSON.stringify({ registry: 'ghcr.io/acme', images: { base: {}, app } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function make(inputs: Readonly<Record<string, string>> = {}) {
  const call = push({ before: '1'.repeat(40), after });
  const run = await runBundle('generate-matrix', {
    ...{ cwd: folder, event: call.event, env: { ...call.env, SOURCE_DATE_EPOCH: '1700000000' } },
    inputs: { version: '1.2.3', cache: 'gha', reasons: '{"app-cpu":"it is asked for"}', ...inputs },
  });
  expect(run.errors).toEqual([]);
  const { include } = JSON.parse(run.outputs.matrix ?? '') as { readonly include: readonly Record<string, unknown>[] };
  return { ...run, include };
}

it('has every field, as build-push-action takes it', async () => {
  const { include } = await make();
  expect(include[1]).toEqual({
    name: 'app-cpu',
    image: 'ghcr.io/acme/app-cpu',
    tags: 'ghcr.io/acme/app-cpu:v1\nghcr.io/acme/app-cpu:v2',
    ref: 'ghcr.io/acme/app-cpu:v1',
    context: 'images/app',
    file: 'images/app/Dockerfile',
    target: 'final',
    // A line with a comma or a quote is quoted as CSV, which is how the action reads its lists.
    'build-args': 'A=1\n"LIST=a,b ""c"""',
    'build-contexts': 'base=docker-image://ghcr.io/acme/base:main',
    labels: [
      'org.opencontainers.image.title=app-cpu',
      'org.opencontainers.image.source=https://github.com/acme/shop',
      `org.opencontainers.image.revision=${after}`,
      'org.opencontainers.image.version=1.2.3',
      'org.opencontainers.image.created=2023-11-14T22:13:20Z',
      'org.opencontainers.image.base.name=ghcr.io/acme/base:main',
      'team=x',
    ].join('\n'),
    platforms: 'linux/amd64,linux/arm64',
    'runs-on': 'ubuntu-latest',
    'cache-from': 'type=gha,scope=app-cpu',
    'cache-to': 'type=gha,scope=run-4242-app-cpu,mode=max',
    'push-cache-from': 'type=gha,scope=run-4242-app-cpu\ntype=gha,scope=app-cpu',
    'no-cache': false,
    pull: false,
    parents: ['base'],
    'parent-refs': 'base=ghcr.io/acme/base:main',
    'parent-artifacts': ['image-base'],
    children: [],
    wave: 1,
    reason: 'it is asked for',
    'inputs-hash': expect.stringMatching(/^[0-9a-f]{64}$/),
    artifact: 'image-app-cpu',
    flavour: 'cpu',
    extra: { gpu: true },
  });
});

it('has an artifact of its own for each platform', async () => {
  const { include } = await make({ 'split-platforms': 'true', only: 'app-cpu' });
  expect(
    include.map(({ artifact, platforms, tags }) => [artifact, platforms, String(tags).split('\n').length]),
  ).toEqual([
    ['image-app-cpu+linux-amd64', 'linux/amd64', 2],
    ['image-app-cpu+linux-arm64', 'linux/arm64', 2],
  ]);
});

it('outputs are all set, whatever is selected, and none that the contract does not know', async () => {
  for (const inputs of [{}, { only: '[]' }, { shard: 'true' }]) {
    expect(Object.keys((await make(inputs)).outputs).sort()).toEqual(Object.keys(contract.outputs).sort());
  }
});
