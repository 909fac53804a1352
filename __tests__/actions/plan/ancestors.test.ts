/** `ancestors: missing` in plan: which tag of this event an ancestor has is what plan's own tags say, and who has it is built on. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { push } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let registry: RunningRegistry;
let commits: readonly [before: string, after: string];
beforeAll(async () => {
  registry = await startRegistry();
  repository = gitRepository();
  const from = (name: string) => `ARG BASE_TAG=latest\nFROM ${registry.host}/acme/${name}:\${BASE_TAG}\nCOPY . /\n`;
  const before = repository.commit({
    'images/spec.yml': `images:
  base: {image_name: ${registry.host}/acme/base}
  middle: {image_name: ${registry.host}/acme/middle, depend_on: base}
  leaf: {image_name: ${registry.host}/acme/leaf, depend_on: middle}
tag: {prefix: "2026.3"}
`,
    'images/base/Dockerfile': 'FROM debian:12\n',
    'images/middle/Dockerfile': from('base'),
    'images/leaf/Dockerfile': from('middle'),
  });
  repository.git('checkout', '--quiet', '-b', 'fix-x');
  commits = [before, repository.commit({ 'images/leaf/app': '1' })];
  repository.push();
});
afterAll(async () => {
  await registry.close();
  repository.remove();
});

async function plan(inputs: Readonly<Record<string, string>> = {}) {
  const [before, after] = commits;
  const { outputs, errors } = await runBundle('plan', {
    cwd: repository.folder,
    inputs: { catalog: 'images/spec.yml', tags: '{prefix}-{branch}', ancestors: 'missing', ...inputs },
    ...push({ before, after, ref: 'refs/heads/fix-x' }),
  });
  expect(errors).toEqual([]);
  const { include } = JSON.parse(outputs.matrix ?? '') as { include: readonly Readonly<Record<string, unknown>>[] };
  return { include, reasons: JSON.parse(outputs.reasons ?? '') as Readonly<Record<string, string>> };
}

it('rebuilds the ancestors that have not the tag which this event gives', async () => {
  const { include, reasons } = await plan();
  expect(include.map(({ name }) => name)).toEqual(['base', 'middle', 'leaf']);
  expect(reasons.base).toBe('child middle is rebuilt, and it has no tag 2026.3-fix-x');
});

it('builds on the ones that have it, by their digests', async () => {
  const image = buildImage();
  for (const name of ['base', 'middle']) seedImage(registry.store, `acme/${name}`, '2026.3-fix-x', image);
  const { include } = await plan();
  expect(include.map(({ name }) => name)).toEqual(['leaf']);
  const middle = `${registry.host}/acme/middle`;
  expect(include[0]?.['build-contexts']).toBe(`${middle}:latest=docker-image://${middle}@${image.digest}`);
  const given = await plan({ 'parent-digests': JSON.stringify({ middle: `sha256:${'a'.repeat(64)}` }) });
  expect(given.include[0]?.['build-contexts']).toContain(`@sha256:${'a'.repeat(64)}`);
});
