/** A password in an address, wherever it is given: it is refused or unused, and nothing that is said shows it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { runBundle } from '../support/run-bundle.ts';
import { type ScriptedServer, scriptedServer } from '../support/scripted-server.ts';

const address = 'https://octocat:correct-horse@ghcr.io/acme/app:1';
let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('case 15: an address with a password', () => {
  it.each<[action: string, inputs: Readonly<Record<string, string>>, code: string]>([
    ['wait-for-image', { image: address }, 'DCA-REG-001'],
    ['wait-for-image', { image: address.replace('https://', '') }, 'DCA-REG-001'],
    ['wait-for-image', { image: 'ghcr.io/acme/app:1', 'token-hosts': address }, 'DCA-ACT-001'],
    ['tag-latest', { images: address, tags: 'latest' }, 'DCA-REG-001'],
    ['digest-gate', { mode: 'record', images: address }, 'DCA-REG-001'],
    ['generate-matrix', { catalog: address }, 'DCA-CAT-032'],
    ['detect-changes', { base: address }, 'DCA-DET-'],
    ['pr-comment', { body: 'x', 'pr-number': address }, 'DCA-ACT-001'],
  ])('in an input of %s, %j, is refused and not shown', async (action, inputs, code) => {
    const run = await runBundle(action, { inputs, env: { RUNNER_DEBUG: '1' } });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain(code);
    expect(run.stdout + run.stderr + run.summary).not.toContain('correct-horse');
  });

  it('in what a registry says is not shown', async () => {
    const errors = [{ code: 'DENIED', message: 'upstream https://octocat:correct-horse@10.0.0.1/v2/ said no' }];
    const json = { 'content-type': 'application/json' };
    server = await scriptedServer(() => ({ status: 403, headers: json, body: JSON.stringify({ errors }) }));
    const run = await runBundle('tag-latest', {
      inputs: { images: `${server.host}/acme/app:1`, tags: 'latest' },
      env: { RUNNER_DEBUG: '1' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain('***@10.0.0.1');
    expect(run.stdout + run.stderr + run.summary).not.toContain('correct-horse');
  });
});
