/** Actions in a room without a network, and under an eye that sees every file they open for writing. Both need Linux and root. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeWith } from '../support/describe-with.ts';
import { push, zeros } from '../support/git-events.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { buildImage, seedImage } from '../support/images.ts';
import { startRegistry } from '../support/registry-server.ts';
import { type BundleCall, runBundle } from '../support/run-bundle.ts';

const calls = [
  ...['open', 'openat', 'creat', 'truncate', 'mkdir', 'mkdirat', 'rmdir', 'chmod', 'fchmodat'],
  ...['rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'link', 'linkat', 'symlink', 'symlinkat'],
];

let repository: GitRepository;
let workspace: string;
let call: BundleCall;
beforeEach(() => {
  repository = gitRepository();
  const head = repository.commit({
    'images.yml': 'images: {a: {context: images/a, image: ghcr.io/acme/a}}\n',
    'images/a/Dockerfile': 'FROM scratch\nCOPY . /\n',
  });
  repository.push();
  workspace = repository.checkout({ depth: 0 });
  call = { cwd: workspace, ...push({ before: zeros, after: head }) };
});
afterEach(() => repository.remove());

describeWith(['unshare'], 'case 139: without any network, not even loopback', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['plan', { registry: 'ghcr.io/acme' }],
    ['detect-changes', {}],
    ['generate-matrix', { registry: 'ghcr.io/acme' }],
  ])('%s does all its work', async (action, inputs) => {
    const run = await runBundle(action, { ...call, inputs, under: ['unshare', '--net', '--'] });
    expect({ errors: run.errors, stderr: run.stderr, exitCode: run.exitCode }).toEqual({
      errors: [],
      stderr: '',
      exitCode: 0,
    });
    expect(run.outputs).not.toEqual({});
  });

  it('wait-for-image ends by itself, and says what it could not reach', async () => {
    const inputs = { image: '127.0.0.1:9/acme/a:1', 'registry-timeout': '1s', interval: '100ms' };
    const run = await runBundle('wait-for-image', { ...call, inputs, under: ['unshare', '--net', '--'] });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(/^DCA-/)]);
  });
});

describeWith(['strace'], 'case 140: what is written', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['plan', { registry: 'ghcr.io/acme' }, []],
    ['detect-changes', {}, []],
    ['generate-matrix', { registry: 'ghcr.io/acme' }, []],
    ['digest-gate', { mode: 'record', store: 'file' }, ['image-reports']],
    ['tag-latest', { tags: 'latest' }, ['tag-latest.journal.json']],
    ['pr-comment', { body: 'hello', 'pr-number': '7' }, []],
    ['pr-command', { commands: '/x' }, []],
  ])('%s writes outputs, summary, temporary files and what it declares', async (action, inputs, declared) => {
    const registry = await startRegistry();
    seedImage(registry.store, 'acme/a', '1', buildImage());
    const takesImages = ['digest-gate', 'tag-latest'].includes(action);
    const traces = mkdtempSync(join(tmpdir(), 'dca-trace-'));
    const log = join(traces, 'log');
    mkdirSync(join(traces, 'empty'));
    writeFileSync(log, '');
    let runFolder = '';
    await runBundle(action, {
      ...call,
      inputs: { ...inputs, ...(takesImages && { images: `${registry.host}/acme/a:1` }) },
      env: { ...call.env, DOCKER_CONFIG: join(traces, 'empty'), 'INPUT_GITHUB-TOKEN': 'ghs_of-the-job' },
      under: ['strace', '-f', '-qq', '-s', '4096', '-o', log, '-e', `trace=${calls.join(',')}`],
      onEnd: (folder) => {
        runFolder = folder;
      },
    });
    await registry.close();
    const allowed = [`${runFolder}/`, '/dev/null', '/proc/', ...declared.map((name) => join(workspace, name))];
    const written = writesOf(readFileSync(log, 'utf8'), workspace);
    rmSync(traces, { recursive: true, force: true });
    // An action that gets nowhere writes nothing; the others show that the eye is open.
    if (action !== 'pr-comment') expect(written.length).toBeGreaterThan(0);
    expect(written.filter((path) => !allowed.some((one) => path.startsWith(one) || path === workspace))).toEqual([]);
  });
});

/** Paths of a trace that were opened for writing, made, renamed or removed, whether or not it worked. */
function writesOf(trace: string, folder: string): readonly string[] {
  const paths = trace.split('\n').flatMap((line) => {
    if (/\bopen(?:at)?\(/.test(line) && !/O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)/.test(line)) return [];
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path);
  });
  return [...new Set(paths.map((path) => (path.startsWith('/') ? path : join(folder, path))))];
}
