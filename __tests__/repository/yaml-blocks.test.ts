/** Every workflow that this repository ships or shows is one that GitHub would run, and that we would defend. */
import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';
import { contracts } from '../../actions/index.ts';
import { asWorkflow, yamlBlocks } from '../support/markdown-yaml.ts';
import { files, manifests, pages, read, workflows } from '../support/pages.ts';
import { type Finding, languageService, lintWorkflow } from '../support/yaml-lint.ts';

const blocks = pages.flatMap((page) => yamlBlocks(read(page)).map((block) => ({ page, ...block })));
const shown = (findings: readonly Finding[]) => findings.map(({ line, message }) => `line ${line}: ${message}`);

describe('YAML on pages', () => {
  it('is there, so that the tests below test something', () => {
    expect(blocks.filter(({ kind }) => kind === 'workflow').length).toBeGreaterThan(5);
  });

  it.each(pages.filter((page) => blocks.some((block) => block.page === page)))('%s', async (page) => {
    const wrong: string[] = [];
    for (const block of blocks.filter((one) => one.page === page)) {
      if (block.kind === 'broken') wrong.push(`line ${block.line}: this is no YAML`);
      const workflow = asWorkflow(block);
      if (workflow === undefined) continue;
      const findings = await lintWorkflow(workflow.text, '.github/workflows/example.yml');
      wrong.push(...shown(findings.map((one) => ({ ...one, line: one.line - workflow.added + block.line - 1 }))));
    }
    expect(wrong).toEqual([]);
  });
});

it('nothing is wrong with the workflow files of this repository and of its examples', async () => {
  const wrong: string[] = [];
  for (const file of workflows) {
    wrong.push(...shown(await lintWorkflow(read(file), file)).map((finding) => `${file}, ${finding}`));
  }
  expect(wrong).toEqual([]);
});

describe('actions', () => {
  it.each(manifests)('%s is an action that GitHub accepts', async (file) => {
    expect(shown(await languageService(read(file), file))).toEqual([]);
  });

  it('there is one for each contract, and plan is in the root and in a folder', () => {
    expect(manifests.length).toBe(contracts.length + 1);
  });
});

describe('other YAML of .github', () => {
  it.each(files.filter((file) => /^\.github\/(?!workflows).*\.ya?ml$/.test(file)))('%s is YAML', (file) => {
    expect(parseDocument(read(file), { strict: true, uniqueKeys: true }).errors).toEqual([]);
  });
});

describe('pins', () => {
  it('an action of others has one commit and one version everywhere', () => {
    const texts = [...workflows, ...pages].map(read).join('\n');
    const pins = new Map<string, Set<string>>();
    for (const [, action = '', pin = ''] of texts.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40} # v[\d.]+)/g)) {
      pins.set(action, (pins.get(action) ?? new Set()).add(pin));
    }
    expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([]);
    expect(pins.has('actions/checkout')).toBe(true);
  });
});

describe('the lint itself', () => {
  const job = (...steps: readonly string[]) =>
    [
      'on: push',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    timeout-minutes: 5',
      '    permissions: {}',
      '    steps:',
      ...steps,
    ].join('\n');
  const sha = 'a'.repeat(40);

  it.each([
    [
      'a misspelt input of ours',
      job('      - uses: org/docker-ci-actions/tag-latest@v1', '        with: { imags: x }'),
      /Invalid action input 'imags'/,
    ],
    ['a required input left out', job('      - uses: ./digest-gate'), /Missing required input `mode`/],
    [
      'a folder that is no action',
      job('      - uses: org/docker-ci-actions/tag-newest@v1'),
      /Unable to resolve action/,
    ],
    [
      'an output that we do not have',
      job(
        '      - { id: p, uses: org/docker-ci-actions@v1 }',
        '      - { run: echo, env: { A: "${{ steps.p.outputs.matrx }}" } }',
      ),
      /has no output "matrx"/,
    ],
    [
      'a misspelt input of others',
      job(`      - uses: docker/login-action@${sha} # v4.6.0`, '        with: { user: x }'),
      /Invalid action input 'user'/,
    ],
    ['a floating version', job('      - uses: docker/login-action@v4'), /not pinned/],
    ['a pin without a version', job(`      - uses: docker/login-action@${sha}`), /lacks its version/],
    ['an expression inside a script', job('      - run: echo ${{ github.sha }}'), /inside a script/],
    ['a checkout that leaves its token', job(`      - uses: actions/checkout@${sha} # v7.0.1`), /persist-credentials/],
    ['an unknown context', job('      - { run: echo, env: { A: "${{ gihub.sha }}" } }'), /gihub/],
    [
      'no deadline',
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps: [{ run: echo }]',
      /no timeout-minutes/,
    ],
    [
      'no permissions',
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps: [{ run: echo }]',
      /no permissions/,
    ],
    [
      'a trigger with rights for strangers',
      job('      - run: echo').replace('on: push', 'on:\n  workflow_run:\n    workflows: [CI]'),
      /trigger workflow_run/,
    ],
  ])('finds %s', async (_, text, message) => {
    const messages = shown(await lintWorkflow(text, 'a.yml'));
    expect(messages).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('has nothing to say of a good one', async () => {
    const good = job(
      `      - uses: actions/checkout@${sha} # v7.0.1`,
      '        with: { persist-credentials: false }',
      '      - uses: org/docker-ci-actions@v1',
    );
    expect(shown(await lintWorkflow(good, 'a.yml'))).toEqual([]);
  });
});
