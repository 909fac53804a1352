/** What somebody meets who tries `docker-ci` for the first time: in examples, in subfolders, without git, with typos. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compileCache } from '../support/compile-cache.ts';
import { gitIn } from '../support/git-repository.ts';
import { read } from '../support/pages.ts';
import { bundlePath, root } from '../support/run-bundle.ts';

let folder: string;
let opencrate: string;
let datahub: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-new-user-'));
  opencrate = join(folder, 'opencrate');
  cpSync(join(root, 'examples', 'opencrate'), opencrate, { recursive: true });
  gitIn(opencrate, 'init', '--quiet', '--initial-branch=main', '.');
  gitIn(opencrate, 'add', '--all');
  gitIn(opencrate, 'commit', '--quiet', '--message', 'one');
  // A clone of a folder: its remote is no address of GitHub's.
  const author = join(folder, 'author');
  cpSync(join(root, 'examples', 'datahub-stacks'), author, { recursive: true });
  gitIn(author, 'init', '--quiet', '--initial-branch=main', '.');
  gitIn(author, 'add', '--all');
  gitIn(author, 'commit', '--quiet', '--message', 'one');
  datahub = join(folder, 'datahub');
  gitIn(folder, 'clone', '--quiet', author, datahub);
  writeFileSync(join(datahub, 'images', 'rstudio-notebook', 'packages.txt'), 'shiny\n');
  gitIn(datahub, 'commit', '--quiet', '--all', '--message', 'two');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is installed by the command of docs/getting-started.md', () => {
  const [command = '', address = ''] =
    /^npm install --global (https:\S+\.tar\.gz)$/m.exec(read('docs/getting-started.md')) ?? [];
  const [archive, prefix] = [join(folder, 'v1.tar.gz'), join(folder, 'npm')];
  // As GitHub makes it: everything in one folder.
  execFileSync('tar', ['-czf', archive, '--transform=s,^,docker-ci-actions-1/,', 'package.json', 'dist'], {
    cwd: root,
  });
  const [npm = '', ...words] = command.replace(address, archive).split(' ');
  execFileSync(npm, [...words, '--prefix', prefix, '--offline', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const help = execFileSync(join(prefix, 'bin', 'docker-ci'), ['plan', '--help'], { encoding: 'utf8' });
  expect(help).toContain('--base');
});

function run(cwd: string, ...words: readonly string[]) {
  const env = { ...compileCache, PATH: bundlePath, HOME: folder };
  const program = join(root, 'dist', 'cli', 'index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const spec = ['--catalog', 'images/spec.yml'];

describe('docker-ci plan', () => {
  it('answers with the base that the documentation names, in a clone of any remote', () => {
    const { code, out, err } = run(datahub, 'plan', ...spec, '--base', 'origin/main');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 of 4 images is built');
    expect(out).toMatch(/rstudio-notebook +\S+:main +images\/rstudio-notebook\/packages\.txt changed/);
  });

  it('says how to compare where no base is given', () => {
    const { code, out, err } = run(opencrate, 'plan');
    expect(code).toBe(0);
    expect(out).toContain('14 of 14 images are built');
    expect(err).toBe('No base is given, so everything is built: `--base origin/main` compares with that branch.\n');
  });

  it('knows a branch without its remote, and one with a remote that is not there', () => {
    expect(run(opencrate, 'plan', '--base', 'origin/main').err).toContain('Did you mean main?');
    expect(run(datahub, 'plan', ...spec, '--base', 'origin/mian').err).toContain('Did you mean origin/main');
  });

  it('has a row for each image also where a page would fold them', () => {
    const many = join(folder, 'many');
    for (let at = 0; at < 40; at += 1) {
      mkdirSync(join(many, 'images', `img-${at}`), { recursive: true });
      writeFileSync(join(many, 'images', `img-${at}`, 'Dockerfile'), 'FROM scratch\n');
    }
    gitIn(many, 'init', '--quiet', '.');
    gitIn(many, 'add', '--all');
    gitIn(many, 'commit', '--quiet', '--message', 'one');
    const { out } = run(many, 'plan');
    expect(out).toContain('All 40 entries');
    expect(out.match(/^ +0 +img-\d+ /gm)).toHaveLength(40);
  });

  it('is the same in a subfolder: paths are the repository’s', () => {
    const [top, below] = [datahub, join(datahub, 'images')].map((cwd) => run(cwd, 'plan', ...spec, '--base', 'HEAD~1'));
    expect(below).toEqual(top);
    expect(top?.out).toContain('1 of 4 images is built');
  });

  it.each([
    ['no repository', (): void => undefined, 'is no git repository'],
    [
      'a repository without a commit',
      (cwd: string): void => void gitIn(cwd, 'init', '--quiet', '.'),
      'has no commit yet',
    ],
  ])('in %s says what is missing, in words of a terminal', (name, prepare, said) => {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'Dockerfile'), 'FROM scratch\n');
    prepare(cwd);
    const { code, out, err } = run(cwd, 'plan', '--base', 'main');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^DCA-DET-007: this folder /);
    expect(err).toContain(said);
    expect(err).not.toMatch(/github-token|actions\/checkout/);
    // What needs no history answers: the files of a folder, or those that git tracks.
    const matrix = run(cwd, 'generate-matrix');
    if (name === 'no repository') expect(matrix.out).toContain('1 of 1 image is built');
    else expect(matrix.err).toContain('the catalog has no images');
  });
});

describe('docker-ci explain', () => {
  it('takes flags before and behind the image', () => {
    const behind = run(datahub, 'explain', 'rstudio-notebook', ...spec);
    expect(behind.code).toBe(0);
    expect(run(datahub, 'explain', ...spec, 'rstudio-notebook')).toEqual(behind);
    expect(run(datahub, 'explain', '--catalog=images/spec.yml', 'rstudio-notebook')).toEqual(behind);
    const two = run(datahub, 'explain', 'rstudio-notebook', 'datascience-notebook');
    expect({ code: two.code, err: two.err }).toEqual({ code: 2, err: expect.stringContaining('one image') });
  });

  it('is the same in a subfolder', () => {
    const top = run(opencrate, 'explain', 'cpu-py3.10');
    expect(top.out).toContain('  src/opencrate/__init__.py\n');
    expect(run(join(opencrate, 'docker'), 'explain', 'cpu-py3.10')).toEqual(top);
  });

  it('names the file that makes it rebuild, and what it does not look at', () => {
    const call = ['explain', 'rstudio-notebook', ...spec, '--base', 'HEAD~1'];
    expect(run(datahub, ...call).out).toContain(
      'Changed since the base:\n  images/rstudio-notebook/packages.txt (its own input)',
    );
    writeFileSync(join(datahub, 'images', 'rstudio-notebook', 'start.sh'), '#!/bin/sh\n');
    expect(run(datahub, ...call).err).toContain('1 file is not committed and not looked at');
    expect(run(datahub, ...call.slice(0, 4)).err).toBe('');
    rmSync(join(datahub, 'images', 'rstudio-notebook', 'start.sh'));
  });

  it.each([
    ['rstudio', 'Did you mean rstudio-notebook?'],
    ['rstudio-notebok', 'Did you mean rstudio-notebook?'],
    ['notebook', 'Did you mean datahub-base-notebook, datascience-notebook, scipy-ml-notebook or rstudio-notebook?'],
    ['quarto', 'It has datahub-base-notebook, datascience-notebook, scipy-ml-notebook, rstudio-notebook.'],
  ])('%s is no image: %s', (name, said) => {
    const { code, err } = run(datahub, 'explain', name, ...spec);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(said) });
  });

  it('says of a repository without images that it has none', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    gitIn(empty, 'init', '--quiet', '.');
    writeFileSync(join(empty, 'Dockerfile'), 'FROM scratch\n');
    const { code, err } = run(empty, 'explain', 'app');
    expect(code).toBe(1);
    expect(err).toContain('it has none: git tracks no Dockerfile here');
  });
});

describe('typos', () => {
  it.each([
    [['plna'], 'there is no command "plna". Did you mean plan?'],
    [['detect-change'], 'Did you mean detect-changes?'],
    [['plan', '--catlog', 'x'], '"--catlog" is no flag of plan. Did you mean --catalog?'],
    [['plan', '--bsae=main'], '"--bsae=main" is no flag of plan. Did you mean --base?'],
    [['explain', 'app', '--catlog', 'x'], 'Did you mean --catalog?'],
    [['plan', 'main'], '"main" is no flag of plan'],
  ])('%j', (words, said) => {
    const { code, err, out } = run(opencrate, ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
