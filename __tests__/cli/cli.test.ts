/** `docker-ci` from a terminal: spawned as a user would, in a working copy. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contracts } from '../../actions/index.ts';
import { compileCache } from '../support/compile-cache.ts';
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

  it('says a decision once, and nothing of a typo is planned', () => {
    const told = run('detect-changes', '--catalog', 'images/spec.yml', '--base', 'main');
    expect(told.err).toBe('');
    expect(told.out).toContain('packages.txt changed');
    const machine = run('detect-changes', '--catalog', 'images/spec.yml', '--base', 'main', '--json');
    expect(machine.err).toMatch(/^datascience-notebook: .*packages\.txt changed$/m);
    expect(run('plan', '--base', 'mian').out).toBe('');
  });

  it('mentions in one line what is not committed', () => {
    const call = ['plan', '--catalog', 'images/spec.yml', '--base', 'main'];
    writeFileSync(join(folder, 'images', 'rstudio-notebook', 'packages.txt'), 'dirty\n');
    expect(run(...call).err).toBe(
      '1 file is not committed and not looked at: CI sees commits alone. Commit to have them counted.\n',
    );
    mkdirSync(join(folder, 'new'));
    for (const name of ['one', 'two']) writeFileSync(join(folder, 'new', name), '');
    const { err, out } = run(...call);
    expect(err.split('\n')[0]).toMatch(/^3 files are not committed/);
    expect(out).toContain('1 of 4 images is built');
    expect(run(...call, '--head', 'feature/pandas').err).toBe('');
    git('checkout', '-q', '--', '.');
    rmSync(join(folder, 'new'), { recursive: true });
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
    [['plan', '--base', 'mian'], 1, 'Did you mean main?'],
    [['plan', '--base', 'feature/panda'], 1, 'DCA-DET-006'],
    [['detect-changes', '--head', 'faeture/pandas', '--base', 'main'], 1, 'Did you mean feature/pandas?'],
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
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    expect(spawnSync(link, ['--version'], { env, encoding: 'utf8' }).stdout).toBe(`docker-ci ${version}\n`);
  });

  it('lists the commands', () => {
    for (const { name } of contracts) expect(run().out).toContain(`\n  ${name} `);
  });
});

function run(...words: readonly string[]) {
  const env = { ...compileCache, PATH: process.env.PATH ?? '', HOME: folder };
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
