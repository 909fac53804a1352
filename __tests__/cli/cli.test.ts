/** `docker-ci` from a terminal: spawned as a user would, in a working copy. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contracts } from '../../actions/index.ts';
import { root } from '../support/run-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'dca-cli-'));

beforeAll(() => {
  cpSync(join(root, 'examples', 'datahub-stacks'), folder, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'git@github.com:acme/stacks.git');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  git('checkout', '-q', '-b', 'feature/pandas');
  writeFileSync(join(folder, 'images', 'datascience-notebook', 'packages.txt'), 'pandas==2.0.0\n');
  git('commit', '-q', '-a', '-m', 'two');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docker-ci', () => {
  it('answers what CI would build with a table for people', () => {
    const { code, out } = run(
      'plan',
      '--catalog',
      'images/spec.yml',
      '--base',
      'main',
      '--tags',
      '{branch}-{short-sha}',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Plan\n\n1 of 4 images is built\./);
    expect(out).toMatch(
      /datascience-notebook +\S+:feature-pandas-[0-9a-f]{7} +images\/datascience-notebook\/packages\.txt changed/,
    );
    expect(out).not.toMatch(/```|<br|&#/);
  });

  it('answers machines with JSON on standard output and nothing else there', () => {
    const { code, out } = run('detect-changes', '--catalog', 'images/spec.yml', '--base', 'main', '--json');
    expect(code).toBe(0);
    expect(JSON.parse((JSON.parse(out) as { changes: string }).changes)).toEqual(['datascience-notebook']);
  });

  it('prints outputs as lines', () => {
    expect(run('detect-changes', '--catalog', 'images/spec.yml', '--base', 'main', '--outputs').out).toContain(
      '\nchanges-count=1\n',
    );
  });

  it('explains an image', () => {
    const { code, out } = run('explain', 'scipy-ml-notebook', '--catalog', 'images/spec.yml');
    expect(code).toBe(0);
    expect(out).toMatch(/datahub-base-notebook[\s\S]*images\/scipy-ml-notebook\/packages\.txt/);
  });

  it.each([
    [['nonsense'], 2, 'there is no command "nonsense"'],
    [['plan', '--nonsense'], 2, '"--nonsense" is no flag of plan'],
    [['plan', '--force', 'maybe'], 2, 'accepted are true and false'],
    [['plan', '--base', 'nowhere', '--on-unknown-base', 'fail', '--source', 'git'], 1, 'nowhere'],
    [['explain', 'nobody'], 1, 'nobody'],
    [['explain'], 2, 'no image is named'],
    [['tag-latest', '--prefix', '--dry-run'], 2, '--prefix has no value'],
  ])('%j ends with %d', (words, status, said) => {
    const { code, err } = run(...words);
    expect({ code, said: err.includes(said) ? said : err }).toEqual({ code: status, said });
  });

  it.each(contracts.map(({ name, inputs }) => [name, Object.keys(inputs)] as const))(
    '%s --help lists its inputs',
    (name, inputs) => {
      const { code, out } = run(name, '--help');
      expect(code).toBe(0);
      for (const input of inputs) expect(out).toContain(`--${input} `);
    },
  );

  it('starts as npm links it, by its own first line', () => {
    const link = join(folder, 'docker-ci');
    symlinkSync(join(root, 'dist', 'cli', 'index.js'), link);
    const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
    expect(spawnSync(link, ['help'], { env, encoding: 'utf8' }).stdout).toContain('Usage: docker-ci');
  });

  it('lists the commands', () => {
    for (const { name } of contracts) expect(run().out).toContain(`\n  ${name} `);
  });
});

function run(...words: readonly string[]) {
  const env = { PATH: process.env.PATH ?? '', HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'index.js'), ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function git(...words: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...words], { cwd: folder });
}
