/** A tree that hangs on the repository's own name is told as that: in a fork the same files would make another one. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plain } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

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
      '::notice::FROM ghcr.io/acme/base is not the image base of this catalog, as the repository is mona/shop. Name the registry, `registry: ghcr.io/acme`, and it is so everywhere.',
    ]);
  });
});

it.each(['acme/shop', 'mona/shop'])('with a registry %s has the same tree, and hears nothing of it', async (slug) => {
  const { notices, parents, image } = await plan(slug, { registry: 'ghcr.io/acme' });
  expect({ notices, parents, image }).toEqual({ notices: [], parents: ['base'], image: 'ghcr.io/acme/base' });
});
