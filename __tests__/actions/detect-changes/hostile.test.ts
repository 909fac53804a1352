/** Work trees, names and inputs made to do harm: nothing runs, nothing is written, nothing is taken for "no changes". */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plain, pullRequest, push } from '../../support/git-events.ts';
import { type GitRepository, gitIn, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';
import { commandsIn } from '../../support/runner-grammar.ts';

const dockerfile = 'FROM scratch\nCOPY . /\n';

describe('detect-changes', () => {
  let repository: GitRepository;
  let base = '';
  let head = '';

  beforeAll(() => {
    repository = gitRepository();
    base = repository.commit({
      'images/a/Dockerfile': dockerfile,
      'images/b/Dockerfile': dockerfile,
      '.gitattributes': '* diff=evil filter=evil\n',
    });
    head = repository.commit({ 'images/a/app': '1' });
    repository.push();
  });
  afterAll(() => repository.remove());

  const pushed = () => push({ before: base, after: head });

  it.each([
    '--output=/tmp/x',
    '--upload-pack=touch x;',
    '-c core.sshCommand=x',
    'ext::sh -c touch% x',
    'HEAD^{/x}',
    ':/x',
    'a..b',
    '@{u}',
    'HEAD@{1}',
    'a b',
    'x\u007f',
    '..',
    'a.lock',
  ])('case 77: `base: %s` is no name of a commit', async (input) => {
    const run = await runBundle('detect-changes', {
      cwd: repository.checkout({ depth: 0 }),
      inputs: { base: input },
      ...pushed(),
    });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain('DCA-GIT-003');
    expect(run.outputs).toEqual({});
  });

  it('case 78: runs nothing that the work tree or the environment names', async () => {
    const workspace = repository.checkout({ depth: 1 });
    const trap = join(repository.temporary, 'trap.sh');
    const caught = join(repository.temporary, 'caught');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $@" >> ${caught}\n`);
    chmodSync(trap, 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.process',
      'filter.evil.smudge',
      'credential.helper',
      'core.askPass',
      'uploadpack.packObjectsHook',
      'core.alternateRefsCommand',
      'gpg.program',
      'remote.origin.uploadpack',
    ]) {
      gitIn(workspace, 'config', key, key === 'credential.helper' ? `!${trap}` : trap);
    }
    gitIn(workspace, 'config', 'log.showSignature', 'true');
    gitIn(workspace, 'config', 'core.hooksPath', repository.temporary);
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      writeFileSync(join(repository.temporary, hook), `#!/bin/sh\necho ${hook} >> ${caught}\n`, { mode: 0o755 });
    }
    const traps = {
      GIT_EXTERNAL_DIFF: trap,
      GIT_SSH_COMMAND: trap,
      GIT_ASKPASS: trap,
      GIT_PAGER: trap,
      GIT_DIR: '/nowhere',
      GIT_PROXY_COMMAND: trap,
    };
    const { event, env } = pushed();
    const run = await runBundle('detect-changes', { cwd: workspace, event, env: { ...env, ...traps } });
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({ changes: '["a"]', 'base-source': 'push' });
    expect(existsSync(caught) ? readFileSync(caught, 'utf8') : '').toBe('');
  });

  it('case 78: a bare repository inside the work tree is not taken for the repository', async () => {
    const folder = join(repository.temporary, 'bare-inside');
    mkdirSync(folder);
    gitIn(folder, 'init', '--quiet', '--bare', '.');
    const { event, env } = pushed();
    const run = await runBundle('detect-changes', { cwd: folder, event, env, inputs: { source: 'git' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
  });

  it('case 75: names that are commands, or no text, change no log, output or line', async () => {
    const name = Buffer.from('images/b/lat\xe9', 'latin1');
    const hostile = [
      'images/a/##[set-output name=p;]true',
      'images/a/\r::stop-commands::x',
      'images/a/-rf',
      'images/a/`<b>|](x)',
      `images/a/${'n'.repeat(200)}/${'m'.repeat(200)}`,
    ];
    repository.git('checkout', '--quiet', '-b', 'names', base);
    const tip = repository.commit(Object.fromEntries(hostile.map((path) => [path, path])));
    const workspace = repository.checkout({ depth: 0 });
    gitIn(workspace, 'fetch', '--quiet', repository.folder, 'names');
    const run = await runBundle('detect-changes', {
      cwd: workspace,
      ...push({ before: base, after: tip, ref: 'refs/heads/names' }),
    });
    expect(JSON.parse(run.outputs.changes ?? '')).toEqual(['a']);
    expect((JSON.parse(run.outputs.files ?? '') as { path: string }[]).map(({ path }) => path)).toEqual(
      [...hostile].sort(),
    );
    expect(
      commandsIn(run.stdout).filter(({ name: command }) => !/^(?:debug|add-mask|notice|warning)$/.test(command)),
    ).toEqual([]);
    // A name that is no text reaches everything.
    const tree = repository.git('rev-parse', `${base}^{tree}`);
    expect(tree).toHaveLength(40);
    writeFileSync(Buffer.concat([Buffer.from(`${repository.folder}/`), name]), 'x');
    const lossy = repository.commit({});
    gitIn(workspace, 'fetch', '--quiet', repository.folder, 'names');
    const second = await runBundle('detect-changes', {
      cwd: workspace,
      ...push({ before: tip, after: lossy, ref: 'refs/heads/names' }),
    });
    expect(second.outputs).toMatchObject({
      changes: '["a","b"]',
      'full-rebuild': 'true',
      files: '[{"path":"images/b/lat\\\\xe9","status":"added"}]',
    });
    repository.git('checkout', '--quiet', 'main');
  });

  it('case 80: a damaged repository is an error, never an empty list', async () => {
    const workspace = repository.checkout({ depth: 0 });
    const tree = gitIn(workspace, 'rev-parse', 'HEAD:images');
    const object = join(workspace, '.git/objects', tree.slice(0, 2), tree.slice(2));
    rmSync(object);
    gitIn(workspace, 'remote', 'set-url', 'origin', '/nowhere');
    const { event, env } = pushed();
    const run = await runBundle('detect-changes', {
      cwd: workspace,
      event,
      env,
      inputs: { 'on-unknown-base': 'fail' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(run.errors).toHaveLength(1);
  });

  it.each(['cat-file', 'diff-tree'])(
    'case 80: a git that is killed in %s is an error, or its answer is not needed',
    async (command) => {
      const bin = join(repository.temporary, `bin-${command}`);
      mkdirSync(bin);
      const path = process.env.PATH ?? '';
      writeFileSync(
        join(bin, 'git'),
        `#!/bin/sh\ncase "$*" in *${command}*) kill -9 $$;; esac\nPATH=${path} exec git "$@"\n`,
      );
      chmodSync(join(bin, 'git'), 0o755);
      const { event, env } = pushed();
      const cwd = repository.checkout({ depth: 0 });
      const run = await runBundle('detect-changes', { cwd, event, env: { ...env, PATH: `${bin}:${path}` } });
      // Without diff-tree the trees are read one by one; without cat-file there is nothing to go by.
      if (command === 'diff-tree') expect(run.outputs).toMatchObject({ changes: '["a"]', 'full-rebuild': 'false' });
      else
        expect({ exitCode: run.exitCode, outputs: run.outputs, errors: run.errors.length }).toEqual({
          exitCode: 1,
          outputs: {},
          errors: 1,
        });
    },
  );

  it('case 80: a lock of the index is nobody’s business here', async () => {
    const workspace = repository.checkout({ depth: 0 });
    writeFileSync(join(workspace, '.git/index.lock'), '');
    const run = await runBundle('detect-changes', { cwd: workspace, ...pushed() });
    expect(run.outputs).toMatchObject({ changes: '["a"]' });
  });

  it('case 83: on pull_request_target the filters of a file are those of the base', async () => {
    repository.git('checkout', '--quiet', 'main');
    const trusted = repository.commit({ '.github/filters.yml': 'secret:\n  - secret/**\n' });
    repository.git('checkout', '--quiet', '-b', 'evil');
    const evil = repository.commit({ '.github/filters.yml': 'secret:\n  - nothing\n', 'secret/x': '1' });
    repository.git('checkout', '--quiet', 'main');
    repository.push();
    const event = pullRequest({ base: trusted, head: evil, name: 'pull_request_target' });
    const run = await runBundle('detect-changes', {
      cwd: repository.checkout({ ref: 'refs/heads/evil', depth: 0 }),
      inputs: { filters: '.github/filters.yml' },
      ...event,
    });
    expect(run.outputs).toMatchObject({ changes: '["secret"]', secret: 'true' });
  });

  it('case 53: an event that is not what GitHub sends is not taken for one', async () => {
    const workspace = repository.checkout({ depth: 0 });
    const odd = plain('push', head, 'refs/heads/main', { before: 7, after: ['x'], commits: 'none', forced: 'no' });
    const run = await runBundle('detect-changes', { cwd: workspace, ...odd });
    // Without a `before` a push of the default branch is the first one.
    expect(run.outputs).toMatchObject({ 'full-rebuild': 'true', head });
  });
});
