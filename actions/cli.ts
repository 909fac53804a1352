/**
 * `docker-ci`: every action from a terminal, and two questions that only a terminal asks.
 *
 *   docker-ci plan --base origin/main      what would CI build?
 *   docker-ci explain IMAGE                what is this image made of, and what makes it rebuild?
 *   docker-ci <action> --<input> <value>   any action; its inputs are its flags
 *
 * `--json` prints the outputs as one JSON object, `--outputs` as lines `name=value`; otherwise the summary is printed.
 */
import { stripVTControlCharacters } from 'node:util';
import type { Contract } from '../src/action/contract.ts';
import { nearest } from '../src/action/nearest.ts';
import { asProblem, explain as explainProblem } from '../src/action/problem.ts';
import type { Runner } from '../src/action/run-action.ts';
import { parseFlags, type Terminal, terminalRunner } from '../src/action/terminal-runner.ts';
import { printable } from '../src/action/untrusted.ts';
import { contracts } from './index.ts';

const starts: Readonly<Record<string, () => Promise<{ readonly start: (runner: Runner) => Promise<void> }>>> = {
  plan: () => import('./plan/start.ts'),
  'detect-changes': () => import('./detect-changes/start.ts'),
  'generate-matrix': () => import('./generate-matrix/start.ts'),
  'digest-gate': () => import('./digest-gate/start.ts'),
  'wait-for-image': () => import('./wait-for-image/start.ts'),
  'tag-latest': () => import('./tag-latest/start.ts'),
  'pr-comment': () => import('./pr-comment/start.ts'),
  'pr-command': () => import('./pr-command/start.ts'),
};

const words = process.argv.slice(2);
await main(words.filter((word) => word !== '--json' && word !== '--outputs'));

async function main([command, ...rest]: readonly string[]): Promise<void> {
  if (command === undefined || command === '--help' || command === 'help') return print(usage());
  if (command === '--version') return print(`docker-ci ${await version()}`);
  if (command === 'explain' && !rest.includes('--help')) return explainImage(rest);
  if (command === 'explain') return print(help((await import('./explain.ts')).flags));
  const contract = contracts.find(({ name }) => name === command);
  const load = starts[command];
  if (!contract || !load) {
    const near = nearest(command, [...Object.keys(starts), 'explain']);
    return wrong(
      `there is no command ${JSON.stringify(command)}.${near === undefined ? '' : ` Did you mean ${near}?`}\n${usage()}`,
    );
  }
  if (rest.includes('--help')) return print(help(contract));
  try {
    const { start } = await load();
    await start(terminalRunner(contract, parseFlags(contract, rest), await terminal()));
  } catch (thrown) {
    wrong(explainProblem(asProblem(thrown)));
  }
}

/** Of the package that the bundle lies in, wherever npm has put it. */
async function version(): Promise<string> {
  const [{ readFileSync, realpathSync }, { dirname, join }] = await Promise.all([
    import('node:fs'),
    import('node:path'),
  ]);
  try {
    const bundle = realpathSync(process.argv[1] ?? '');
    const text = readFileSync(join(dirname(bundle), '../../package.json'), 'utf8');
    return String((JSON.parse(text) as { readonly version?: unknown }).version ?? 'without a version');
  } catch {
    return 'of unknown version: its package.json is not where it belongs';
  }
}

async function explainImage(names: readonly string[]): Promise<void> {
  process.exitCode = 1;
  try {
    const { explainImage: answer } = await import('./explain.ts');
    const tell = (line: string) => process.stderr.write(`${printable(line)}\n`);
    print(await answer(names, { folder: process.cwd(), json: words.includes('--json'), tell }));
    process.exitCode = 0;
  } catch (thrown) {
    const problem = asProblem(thrown);
    const usage = problem.code.startsWith('DCA-ACT-') || problem.code === 'DCA-MAT-080';
    wrong(explainProblem(problem), usage ? 2 : 1);
  }
}

async function terminal(): Promise<Terminal> {
  const { withWorkingCopy } = await import('./working-copy.ts');
  const format = words.includes('--json') ? 'json' : words.includes('--outputs') ? 'lines' : 'summary';
  return {
    environment: await withWorkingCopy(process.env, process.cwd()),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    exit: (code) => {
      process.exitCode = code;
    },
    colour: process.stderr.isTTY === true && process.env.NO_COLOR === undefined,
    format,
  };
}

function usage(): string {
  const commands = contracts.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`);
  return [
    'Usage: docker-ci <command> [--<input> <value>] [--json | --outputs]',
    '',
    ...commands,
    `  ${'explain'.padEnd(16)} What is an image made of, and which file makes it rebuild?`,
    '',
    'docker-ci <command> --help lists the inputs of one. Exit codes: 0 done, 1 a negative verdict or trouble, 2 wrong usage.',
  ].join('\n');
}

function help(contract: Contract): string {
  const flags = Object.entries(contract.inputs).map(([name, field]) => {
    const given = field.required ? ' (required)' : field.default ? ` (default: ${field.default})` : '';
    return `  --${name}  <${field.kind}>${given}\n      ${field.description}`;
  });
  const format =
    '  --json or --outputs\n      Outputs as one JSON object, or as lines `name=value`, instead of the summary.';
  return [`docker-ci ${contract.name}: ${contract.summary}`, '', ...flags, format].join('\n');
}

function print(text: string): void {
  process.stdout.write(`${process.stdout.isTTY ? text : stripVTControlCharacters(text)}\n`);
}

function wrong(text: string, code: 1 | 2 = 2): void {
  process.exitCode = code;
  for (const line of text.split('\n')) process.stderr.write(`${printable(line)}\n`);
}
