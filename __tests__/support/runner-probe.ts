/**
 * A child process that runs the kit under GitHub's runner adapter (or `@actions/core` itself, as the oracle), told by JSON in
 * `PROBE` what to do. Never imported: `process.exitCode` is the point of it.
 */
import * as core from '@actions/core';
import { defineContract } from '../../src/action/contract.ts';
import { output, secret, text } from '../../src/action/fields.ts';
import { githubRunner } from '../../src/action/github-runner.ts';
import { Problem } from '../../src/action/problem.ts';
import { runAction } from '../../src/action/run-action.ts';

interface Probe {
  readonly by?: 'kit' | 'core';
  readonly value?: string;
  readonly dynamic?: Readonly<Record<string, string>>;
  readonly log?: readonly string[];
  readonly summary?: string;
  /** How often the summary's text is repeated. */
  readonly times?: number;
  readonly end?: 'string' | 'error' | 'undefined' | 'hang' | 'verdict' | 'leak' | 'linger';
}

const probe = JSON.parse(process.env.PROBE ?? '{}') as Probe;
const contract = defineContract({
  name: 'probe',
  title: 'Probe',
  summary: 'Probe.',
  branding: { icon: 'box', color: 'blue' },
  inputs: { password: secret({ description: 'A secret.' }), note: text({ description: 'A text.' }) },
  outputs: { value: output.text('A value.') },
});

if (probe.by === 'core') {
  core.setOutput('value', probe.value ?? '');
  for (const [name, value] of Object.entries(probe.dynamic ?? {})) core.setOutput(name, value);
  for (const line of probe.log ?? []) core.info(line);
} else {
  await runAction(contract, githubRunner(process.env), async ({ password }, { log }) => {
    for (const line of probe.log ?? []) {
      log.info(line);
      log.warn(line);
      log.notice(line);
      log.debug(line);
      await log.group(line, async () => {});
    }
    if (probe.end === 'string') throw 'thrown string';
    if (probe.end === 'undefined') throw undefined;
    if (probe.end === 'error') throw new Error(`boom ${password?.reveal() ?? ''}`);
    if (probe.end === 'linger') setInterval(() => {}, 1000);
    if (probe.end === 'hang') await new Promise(() => {});
    return {
      outputs: { value: probe.end === 'leak' ? `x${password?.reveal()}` : (probe.value ?? '') },
      dynamicOutputs: probe.dynamic ?? {},
      verdict: 'done',
      ...(probe.summary !== undefined && { summary: probe.summary.repeat(probe.times ?? 1) }),
      ...(probe.end === 'verdict' && {
        failure: new Problem({
          code: 'DCA-GAT-001',
          message: 'the gate is closed.\n::set-output name=x::y',
          remedy: 'Open it.',
        }),
      }),
    };
  });
}
