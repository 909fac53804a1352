/**
 * `npm run test:mutation`: changes the core's code in thousands of small ways, and counts which of them a test notices.
 *
 *   npm run test:mutation                 all groups, one after another (an hour and more)
 *   npm run test:mutation -- comment wait these
 *   npm run test:mutation -- --write …    keeps the figures in docs/mutation.json
 *
 * Stryker runs only the tests beside a group, in one process (see mutation-runner.ts); what it leaves is in reports/mutation/.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Group, groups } from './mutation-groups.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly location?: { readonly start: Place; readonly end: Place };
  readonly replacement?: string;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source?: string; readonly mutants: readonly Mutant[] }>>;
}

export interface Score {
  readonly noticed: number;
  readonly missed: number;
  /** `file: was → becomes`, of what is missed. */
  readonly survivors?: readonly string[];
}

/** Changes that a test notices (a loop without end is noticed too), and those that none does. */
export function scoreOf({ files }: Report): Score {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
}

/** Code that a place in a source spans, on one line and not too long to read. */
function codeAt(source: string, { start, end }: NonNullable<Mutant['location']>): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const text = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  return oneLine(text.join(' '));
}

function oneLine(code: string): string {
  const text = code.replace(/\s+/g, ' ');
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

export function survivorsOf({ files }: Report): readonly string[] {
  return Object.entries(files).flatMap(([path, { source = '', mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .flatMap(({ location, replacement = '' }) =>
        location ? [`${path.replace(/^src\//, '')}: ${codeAt(source, location)} → ${oneLine(replacement)}`] : [],
      )
      .sort(),
  );
}

/** Modules of an environment of their own, see mutation-suite.ts. */
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));

function main(words: readonly string[]): void {
  const names = words.filter((word) => !word.startsWith('--'));
  const unknown = names.filter((name) => !(name in groups));
  if (unknown.length > 0)
    throw new Error(`no group is called ${unknown.join(', ')}; known are ${Object.keys(groups).join(', ')}`);
  for (const [name, group] of Object.entries(groups)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const score = run(name, group);
    const percent = (100 * score.noticed) / (score.noticed + score.missed);
    console.log(`${name.padEnd(10)} ${percent.toFixed(1)} %  ${score.noticed} noticed, ${score.missed} missed`);
    if (percent < 90) process.exitCode = 1;
    if (words.includes('--write')) write(name, score);
  }
}

function run(name: string, { mutate, tests, stateful }: Group): Score {
  const folder = join(root, 'reports', 'mutation');
  const report = join(folder, 'mutation.json');
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const log = openSync(join(folder, `${name}.log`), 'w');
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  spawnSync(
    process.execPath,
    [
      ...flags,
      stryker,
      'run',
      'stryker.config.json',
      ...(stateful ? ['--maxTestRunnerReuse', '100'] : []),
      '--mutate',
      mutate.join(','),
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        MUTATION_TESTS: tests.join(','),
        MUTATION_FRESH: String(stateful ?? false),
        FUZZ: 'short',
      },
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  if (!existsSync(report)) throw new Error(`Stryker made no report; see reports/mutation/${name}.log`);
  renameSync(report, join(folder, `${name}.json`));
  const result = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Report;
  return { ...scoreOf(result), survivors: survivorsOf(result) };
}

function write(name: string, score: Score): void {
  const file = join(root, 'docs', 'mutation.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Score>) : {};
  writeFileSync(file, `${JSON.stringify({ ...before, [name]: score }, null, 2)}\n`);
}
