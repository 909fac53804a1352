/** What the tree of images hangs on is told: the repository's own name, which a fork does not have, and bases that nobody can know. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plain } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { bundlePath, root, runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let head: string;

beforeAll(() => {
  repository = gitRepository();
  head = repository.commit({
    'images/base/Dockerfile': 'FROM debian:12-slim\n',
    'images/child/Dockerfile': 'FROM ghcr.io/acme/base\n',
    'images/grandchild/Dockerfile': 'FROM child\n',
    'images/node/Dockerfile': 'FROM node:22\n',
  });
});
afterAll(() => repository.remove());

async function plan(slug: string, inputs: Readonly<Record<string, string>> = {}) {
  const { env, event } = plain('workflow_dispatch', head);
  const run = await runBundle('plan', {
    cwd: repository.folder,
    inputs,
    event,
    env: { ...env, GITHUB_REPOSITORY: slug, GITHUB_REPOSITORY_OWNER: slug.split('/')[0] },
  });
  expect(run.errors).toEqual([]);
  const notices = run.stdout.split('\n').filter((line) => line.startsWith('::notice'));
  const images = JSON.parse(run.outputs.images ?? '') as Record<string, { parents: string[]; image: string }>;
  return { notices, parents: images.child?.parents, image: images.base?.image };
}

describe('without a registry', () => {
  it('says that a parent is known by the name of the repository, and what makes it so everywhere', async () => {
    const { notices, parents, image } = await plan('acme/shop');
    expect({ parents, image }).toEqual({ parents: ['base'], image: 'ghcr.io/acme/shop/base' });
    expect(notices).toEqual([
      '::notice::FROM ghcr.io/acme/base is the image base of this catalog because the repository is acme/shop; in a fork it would not be. Name the registry, `registry: ghcr.io/acme`, and it is so everywhere.',
    ]);
  });

  it('says in the fork that it is none there', async () => {
    const { notices, parents } = await plan('mona/shop');
    expect(parents).toEqual([]);
    expect(notices).toEqual([
      '::notice::FROM ghcr.io/acme/base is not the image base of this catalog, as the repository is mona/shop: a change of base does not rebuild what is built on it. If it should, name the registry: `registry: ghcr.io/acme`.',
    ]);
  });
});

it.each(['acme/shop', 'mona/shop'])('with a registry %s has the same tree, and hears nothing of it', async (slug) => {
  const { notices, parents, image } = await plan(slug, { registry: 'ghcr.io/acme' });
  expect({ notices, parents, image }).toEqual({ notices: [], parents: ['base'], image: 'ghcr.io/acme/base' });
});

describe('a base', () => {
  let other: GitRepository;
  beforeAll(() => {
    other = gitRepository();
  });
  afterAll(() => other.remove());

  const base = { 'images/base/Dockerfile': 'FROM debian:12-slim\nCOPY . /\n' };
  const about = (from: string) => ({
    ...base,
    'images/app/Dockerfile': `ARG BASE\nARG REGISTRY\nARG TAG\nFROM ${from}\n`,
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'of the owner, at another registry',
      'quay.io/acme/base',
      ['base'],
      ['is the image base', 'because the repository is acme/shop'],
    ],
    ['of another owner', 'quay.io/jupyter/base', [], ['is not the image base', '`registry: quay.io/jupyter`']],
    ['of another owner, pinned', `quay.io/jupyter/base@sha256:${'0'.repeat(64)}`, [], []],
    ['that everybody knows', 'debian:12-slim', [], []],
    ['of a name that no image has', 'quay.io/jupyter/other', [], []],
    ['in a registry that the workflow says', '${REGISTRY}/base', ['base'], []],
    ['in a registry and of a tag that the workflow says', '${REGISTRY}/base:${TAG}', ['base'], []],
    ['of a fixed tag in a registry that the workflow says', '${REGISTRY}/base:12', [], []],
    [
      'that the workflow says',
      '${BASE}',
      [],
      ['app is built on `${BASE}`, which nobody can know from images/app/Dockerfile'],
    ],
  ])('%s', async (_what, from, parents, said) => {
    const commit = other.commit(about(from));
    const { env, event } = plain('workflow_dispatch', commit);
    const run = await runBundle('plan', { cwd: other.folder, event, env: { ...env, GITHUB_REPOSITORY: 'acme/shop' } });
    expect(run.errors).toEqual([]);
    const notices = run.stdout.split('\n').filter((line) => line.startsWith('::notice'));
    expect(notices).toHaveLength(said.length === 0 ? 0 : 1);
    for (const part of said) expect(notices[0]).toContain(part);
    expect((JSON.parse(run.outputs.images ?? '') as Record<string, { parents: string[] }>).app?.parents).toEqual(
      parents,
    );
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['is named as its parent', { 'images.yml': 'images:\n  base: {}\n  app: {parent: base}\n' }],
    ['is its build arg', { 'images.yml': 'images:\n  base: {}\n  app: {build-args: {BASE: "debian:12"}}\n' }],
    [
      'is the only other thing of its Dockerfile',
      { 'images.yml': 'images:\n  app: {}\n  two: {context: images/app}\n' },
    ],
  ])('that the workflow says is not told where it %s', async (_what, catalog) => {
    const commit = other.commit({ ...about('${BASE}'), ...catalog });
    const { env, event } = plain('workflow_dispatch', commit);
    const run = await runBundle('plan', { cwd: other.folder, event, env: { ...env, GITHUB_REPOSITORY: 'acme/shop' } });
    expect(run.errors).toEqual([]);
    expect(run.stdout).not.toContain('::notice');
  });

  it('that looks like one of these images is told in a copy without a remote on GitHub, too', async () => {
    other.commit({ ...about('quay.io/jupyter/base'), 'images.yml': 'images:\n  base: {}\n  app: {}\n' });
    const run = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'index.js'), 'plan'], {
      cwd: other.folder,
      env: { PATH: bundlePath, HOME: other.temporary },
      encoding: 'utf8',
    });
    expect(run.stderr).toContain('is not the image base of this catalog, as no repository on GitHub is known here');
  });
});
