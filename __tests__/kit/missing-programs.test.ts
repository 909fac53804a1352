/** A program that is not on the runner is told at once: the step does not wait for the program's time limit. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runBundle } from '../support/run-bundle.ts';

const reference = `127.0.0.1:9/acme/web@sha256:${'0'.repeat(64)}`;

it.each([
  ['git', 'detect-changes', { catalog: 'images.yml' }, 'DCA-GIT-001'],
  ['docker', 'digest-gate', { mode: 'record', source: 'daemon', store: 'file', images: 'web:1' }, 'DCA-DOC-001'],
  ['docker-credential-none', 'tag-latest', { images: reference }, 'DCA-REG-017'],
])('%s', async (_, action, inputs, code) => {
  const cwd = mkdtempSync(join(tmpdir(), 'dca-missing-'));
  writeFileSync(join(cwd, 'images.yml'), 'registry: ghcr.io/acme\nimages:\n  web: {context: .}\n');
  for (const folder of ['.git', 'docker']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'docker', 'config.json'), JSON.stringify({ credsStore: 'none' }));
  const env = { PATH: join(cwd, 'nowhere'), DOCKER_CONFIG: join(cwd, 'docker') };
  const run = await runBundle(action, { cwd, inputs, env, timeout: 15_000 });
  rmSync(cwd, { recursive: true });
  expect(run.errors.join()).toContain(code);
  expect({ signal: run.signal, exitCode: run.exitCode }).toEqual({ signal: null, exitCode: 1 });
});
