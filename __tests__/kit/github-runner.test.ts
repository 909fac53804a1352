import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { delimiterFor } from '../../src/action/github-runner.ts';
import { compileCache } from '../support/compile-cache.ts';
import { fc } from '../support/property.ts';
import { parseOutputs } from '../support/run-bundle.ts';
import { commandsIn } from '../support/runner-grammar.ts';

const folder = mkdtempSync(join(tmpdir(), 'dca-kit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let runs = 0;

function probe(task: object, env: Readonly<Record<string, string>> = {}) {
  runs += 1;
  const outputs = join(folder, `output-${runs}`);
  const summary = join(folder, `summary-${runs}`);
  writeFileSync(outputs, '');
  writeFileSync(summary, '');
  const run = spawnSync(process.execPath, [resolve(import.meta.dirname, '..', 'support', 'runner-probe.ts')], {
    encoding: 'utf8',
    env: { ...compileCache, GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary, PROBE: JSON.stringify(task), ...env },
  });
  return {
    code: run.status,
    stdout: run.stdout,
    outputs: parseOutputs(readFileSync(outputs, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

describe('case 7: the delimiter of outputs', () => {
  it('stands in none of the texts, whatever they are', () => {
    const part = fc.constantFrom('_', '__', 'ghadelimiter', 'ghadelimiter_', '\n', 'x');
    const texts = fc.array(fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(texts, (all) => {
        const delimiter = delimiterFor(all);
        expect(delimiter).toMatch(/^ghadelimiter_+$/);
        expect(all.filter((text) => text.includes(delimiter))).toEqual([]);
      }),
    );
  });
});

describe('outputs, compared with @actions/core', () => {
  it.each([
    ['plain', 'sha256:abc'],
    ['empty', ''],
    ['several lines', 'a\nb\n\nc'],
    ['case 7: a delimiter', 'x<<EOF\nvalue\nEOF'],
    ['case 7: the word of the toolkit', 'ghadelimiter_\nghadelimiter_1234'],
    ['case 7: an assignment', 'other=1\nopen=true'],
    ['percent', '100%25 %0A'],
    ['commands', '::set-output name=x::y\n##[add-mask]z'],
    ['emoji and controls', '🐳\u0007\u2028é'],
  ])('%s', (_name, value) => {
    const ours = probe({ value, dynamic: { 'a-filter': value } });
    const theirs = probe({ by: 'core', value, dynamic: { 'a-filter': value } });
    expect(ours.code).toBe(0);
    expect(ours.outputs).toEqual({ value, 'a-filter': value });
    expect(ours.outputs).toEqual(theirs.outputs);
  });

  it('case 8: a name with a line end forges an output with @actions/core, and is refused here', () => {
    const forged = { 'a=1\npassed': 'true' };
    expect(Object.keys(probe({ by: 'core', value: 'v', dynamic: forged }).outputs)).not.toEqual(['value']);
    const ours = probe({ value: 'v', dynamic: forged });
    expect(ours.code).toBe(1);
    expect(ours.outputs).toEqual({});
  });

  it.each([
    ['is not set', () => ({ GITHUB_OUTPUT: '' }), 'DCA-ACT-004'],
    ['is a folder', () => ({ GITHUB_OUTPUT: folder }), 'DCA-ACT-005'],
    ['lies in no folder', () => ({ GITHUB_OUTPUT: join(folder, 'no', 'where') }), 'DCA-ACT-005'],
    ['is on a full disk', () => ({ GITHUB_OUTPUT: '/dev/full' }), 'DCA-ACT-005'],
  ])('case 11: GITHUB_OUTPUT %s', (_name, env, code) => {
    const run = probe({ value: 'v' }, env());
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(code);
  });

  it('case 12: a secret that is too short to be masked is told, and hides nothing of the outputs', () => {
    const run = probe({ value: 'an abc of values' }, { INPUT_PASSWORD: 'abc' });
    expect([run.code, run.outputs]).toEqual([0, { value: 'an abc of values' }]);
    expect(run.stdout).toContain('::warning::a secret of fewer than 5 characters is not masked.');
    expect(run.stdout).not.toContain('::add-mask::abc');
  });

  it('case 12: a masked value inside an output is an error, because the runner would drop the output', () => {
    const run = probe({ end: 'leak' }, { INPUT_PASSWORD: 'correct-horse' });
    expect(run.code).toBe(1);
    expect(run.outputs).toEqual({});
    expect(run.stdout).toContain('DCA-ACT-006');
  });
});

describe('the log', () => {
  it('case 1: case 2: case 3: case 4: case 5: case 6: no text becomes a command, in no kind of message', () => {
    const log = [
      '::set-output name=p::1',
      'x ##[set-output name=p;]true',
      '\u0085::add-mask::a',
      'a\r::stop-commands::t',
      '%0A::error::x',
    ];
    const { code, stdout } = probe({ log }, { RUNNER_DEBUG: '1' });
    expect(code).toBe(0);
    const names = new Set(commandsIn(stdout).map(({ name }) => name));
    expect([...names].sort()).toEqual(['debug', 'endgroup', 'group', 'notice', 'warning']);
    expect(commandsIn(probe({ by: 'core', log }).stdout).map(({ name }) => name)).toContain('stop-commands');
  });

  it('case 13: a secret is masked before anything else is said, in every form', () => {
    const { stdout } = probe({ end: 'error' }, { INPUT_PASSWORD: 'correct/horse+battery', RUNNER_DEBUG: '1' });
    const masks = commandsIn(stdout).filter(({ name }) => name === 'add-mask');
    expect(stdout.startsWith('::add-mask::')).toBe(true);
    expect(masks.map(({ text }) => text.replaceAll('%25', '%'))).toEqual(
      expect.arrayContaining(['correct/horse+battery', encodeURIComponent('correct/horse+battery')]),
    );
    expect(
      stdout
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'))
        .join('\n'),
    ).not.toContain('horse');
  });
});

describe('how a run ends', () => {
  it.each([
    ['a thrown string', 'string', 'thrown string'],
    ['a thrown undefined', 'undefined', 'something that is no error was thrown'],
    ['a thrown error', 'error', 'boom'],
  ])('case 51: %s fails the step', (_name, end, said) => {
    const run = probe({ end });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('::error title=DCA-ACT-099::DCA-ACT-099: unexpected error: ');
    expect(run.stdout).toContain(said);
    expect(run.outputs).toEqual({});
  });

  it('case 51: an event loop that runs dry is a failure', () => {
    expect(probe({ end: 'hang' }).code).not.toBe(0);
  });

  it('what is still open does not hold up a run that has finished', () => {
    const started = performance.now();
    expect(probe({ end: 'linger', value: 'kept' })).toMatchObject({ code: 0, outputs: { value: 'kept' } });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('a negative verdict sets the outputs and the summary, then fails with one annotation', () => {
    const run = probe({ end: 'verdict', value: 'kept', summary: '## Closed' });
    expect(run.code).toBe(1);
    expect(run.outputs).toEqual({ value: 'kept' });
    expect(run.summary).toContain('## Closed');
    expect(commandsIn(run.stdout).filter(({ name }) => name === 'error')).toHaveLength(1);
    expect(commandsIn(run.stdout).map(({ name }) => name)).not.toContain('set-output');
  });

  it('unknown inputs are warned about', () => {
    expect(probe({}, { INPUT_IMGAE: 'x' }).stdout).toContain('::warning::unknown input "imgae" of probe is ignored.');
  });

  it.each([
    ['lines', 'line of text\n', 'line of text'],
    ['folded sections', `<details><summary>x</summary>\n\n${'line\n'.repeat(5000)}\n</details>\n\n`, '</details>'],
    ['blocks of code', `\`\`\`\n${'</details>\n'.repeat(3000)}\`\`\`\n`, '```'],
  ])('case 10: a summary of %s above 1 MiB is cut with a note that nothing hides', (_, text, last) => {
    const { code, summary } = probe({ summary: text, times: Math.ceil(1_100_000 / text.length) });
    expect(code).toBe(0);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary.trimEnd().endsWith(`\n${last}\n\n_This summary was cut: GitHub takes 1 MiB._`)).toBe(true);
  });
});
