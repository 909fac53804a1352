/**
 * The table that `docker/image-inputs.test.ts` compares with the engine, asked as a user would: each case is a repository, and
 * `docker-ci explain` says which of its files the image is made of. It needs git, not Docker: GIT_UNDER_TEST takes another one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allCases, claimsOf, scene } from '../docker/input-scene.ts';
import { compileCache } from '../support/compile-cache.ts';
import { gitIn } from '../support/git-repository.ts';
import { bundlePath, root } from '../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docker-ci explain', () => {
  it.each(allCases.map((one, at) => [one.title, one, at] as const))(
    '%s',
    async (_title, one, at) => {
      const { folder: place, files } = scene(join(folder, String(at)), one, 'http://127.0.0.1:9/file');
      writeFileSync(join(place, 'images.json'), String(files['images.json']));
      gitIn(place, 'init', '--quiet', '.');
      gitIn(place, 'add', '--all');
      gitIn(place, 'commit', '--quiet', '--message', 'one');
      const told = await explain(place);
      const of = (paths: readonly string[]) => one.files.filter((path) => paths.includes(path));

      expect(of(told.files)).toEqual(of(claimsOf(one)));
      expect(told.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    },
    120_000,
  );
});

async function explain(cwd: string) {
  const env = { ...compileCache, PATH: bundlePath, HOME: cwd };
  const words = [join(root, 'dist', 'cli', 'index.js'), 'explain', 'it', '--catalog', 'images.json', '--json'];
  const child = spawn(process.execPath, words, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk;
  return JSON.parse(out) as { readonly files: readonly string[]; readonly inputsHash: string };
}
