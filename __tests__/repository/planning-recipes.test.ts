/**
 * The planning steps that pages show are run as they stand, on the bundles, in a repository with two images that build on
 * each other. A workflow's expressions have no value here and are left out; so are inputs that ask a registry or GitHub,
 * whose own tests have one.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { asWorkflow, yamlBlocks } from '../support/markdown-yaml.ts';
import { pages, read } from '../support/pages.ts';
import { runBundle } from '../support/run-bundle.ts';
import { ownAction } from '../support/workflow-rules.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const planning: Readonly<Record<string, string>> = {
  '.': 'plan',
  'detect-changes': 'detect-changes',
  'generate-matrix': 'generate-matrix',
};
const asking = ['skip-built', 'base-images'];

const steps = pages.flatMap((page) =>
  yamlBlocks(read(page)).flatMap((block) => {
    const workflow = asWorkflow(block);
    if (workflow === undefined) return [];
    const { jobs } = parse(workflow.text) as {
      readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
    };
    return Object.values(jobs).flatMap((job) =>
      (job.steps ?? []).flatMap((step) => {
        const action = planning[ownAction(step.uses ?? '') ?? ''];
        return action === undefined ? [] : [{ place: `${page}, line ${block.line}`, action, inputs: inputsOf(step) }];
      }),
    );
  }),
);

let repository: GitRepository;
let before: string;
let after: string;

beforeAll(() => {
  repository = gitRepository();
  const versions = ['3.9', '3.10'];
  const variants = ['cpu', 'cuda'].flatMap((runtime) =>
    versions.map((python) => `docker/Dockerfile.${runtime}-py${python}`),
  );
  before = repository.commit({
    VERSION: '1.4.0\n',
    PYTHON_VERSIONS: `${versions.join('\n')}\n`,
    'images/base/Dockerfile': 'FROM debian:12-slim\nCOPY start.sh /\n',
    'images/base/start.sh': 'exit 0\n',
    'images/api/Dockerfile': 'FROM ghcr.io/acme/shop/base\nCOPY app /app\n',
    'images/api/app': '1\n',
    ...Object.fromEntries(variants.map((file) => [file, 'FROM python:3\n'])),
  });
  after = repository.commit({ 'images/base/start.sh': 'exit 1\n' });
});
afterAll(() => repository.remove());

describe('planning steps on pages', () => {
  it('are there', () => expect(steps.length).toBeGreaterThan(8));

  it.each(steps)('$place: $action runs', async ({ action, inputs }) => {
    const payload = { before, after, forced: false, repository: { default_branch: 'main' }, commits: [] };
    const run = await runBundle(action, {
      inputs,
      cwd: repository.folder,
      event: { name: 'push', payload },
      env: { GITHUB_SHA: after, GITHUB_REF: 'refs/heads/main' },
    });
    expect(run.errors).toEqual([]);
    expect(run.exitCode).toBe(0);
    if (action !== 'detect-changes') expect(run.outputs['has-entries']).toBe('true');
    if (action === 'plan')
      expect(JSON.parse(run.outputs.changes ?? '')).toEqual(expect.arrayContaining(['base', 'api']));
  });
});

function inputsOf({ with: given = {} }: Step): Readonly<Record<string, string>> {
  const usable = Object.entries(given).filter(
    ([name, value]) => !asking.includes(name) && !String(value).includes('${{'),
  );
  return Object.fromEntries(usable.map(([name, value]) => [name, String(value)]));
}
