/** Every bad input and line of a call, in one failure, before anything is read or sent. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

let registry: RunningRegistry;
let cwd: string;

beforeAll(async () => {
  registry = await startRegistry();
  cwd = mkdtempSync(join(tmpdir(), 'dca-inputs-'));
});
afterAll(async () => {
  rmSync(cwd, { recursive: true });
  await registry.close();
});

async function refused(inputs: Readonly<Record<string, string>>): Promise<string> {
  registry.forgetRequests();
  const run = await runBundle('tag-latest', { cwd, inputs });
  expect({ exitCode: run.exitCode, errors: run.errors.length, outputs: run.outputs }).toEqual({
    exitCode: 1,
    errors: 1,
    outputs: {},
  });
  expect(registry.requests).toEqual([]);
  return run.errors[0] ?? '';
}

const good = () => `${registry.host}/acme/web:1.0.0`;

it('names each of them', async () => {
  const text = await refused({
    images: [good(), 'ghcr.io/Acme/api:1', 'ghcr.io/acme/web@sha256:123', `${'a'.repeat(64)}`].join('\n'),
    tags: 'latest\n-stable\n{color}',
    to: 'ghcr.io/Prod/{name}',
    older: 'never',
    concurrency: '0',
    'verify-timeout': 'soon',
  });
  for (const name of ['images', 'tags', 'to', 'older', 'concurrency', 'verify-timeout']) {
    expect(text).toContain(`input "${name}" is `);
  }
  for (const said of ['ghcr.io/acme/api', 'sha256:123', 'a'.repeat(64), '-stable', '{color}'])
    expect(text).toContain(said);
});

it('names each entry of a JSON that has no digest', async () => {
  const entry = { ref: good(), digest: '', pinned: '', verified: true };
  const text = await refused({ images: JSON.stringify({ api: entry, web: entry, plain: { ref: good() }, odd: {} }) });
  for (const said of ['image "api"', 'image "web"', 'entry "odd"']) expect(text).toContain(said);
  expect(text).not.toContain('"plain"');
});

it('names each line of `moves`', async () => {
  const text = await refused({ moves: `${good()}\n${registry.host}/acme/web@sha256:${'0'.repeat(64)}` });
  for (const said of ['has no digest', 'has no tag']) expect(text).toContain(said);
});

it('names each template that cannot be filled, and each image report that is none', async () => {
  const templates = await refused({ images: good(), tags: '{prefix}-stable\n{version}\nlatest' });
  for (const said of ['`prefix` is empty', 'there is no version']) expect(templates).toContain(said);
  mkdirSync(join(cwd, 'reports'));
  for (const name of ['api', 'web']) writeFileSync(join(cwd, 'reports', `${name}.json`), '{}');
  const reports = await refused({ images: 'reports/*.json' });
  for (const said of ['reports/api.json', 'reports/web.json']) expect(reports).toContain(said);
});
