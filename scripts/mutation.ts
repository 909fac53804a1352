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

export interface Group {
  /** What is changed. */
  readonly mutate: readonly string[];
  /** The tests beside them, below `__tests__/`: the fewer, the sooner a change of a constant is through. */
  readonly tests: readonly string[];
  /** Its modules keep what they worked out: they are read anew for each change. */
  readonly stateful?: boolean;
}

function filesOf(folder: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `${folder}/${name}.ts`);
}

function testsOf(folder: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `unit/${folder}/${name}.test.ts`);
}

/** The core: decisions that open gates, move tags, write comments, or leave an image out. */
export const groups: Readonly<Record<string, Group>> = {
  comment: {
    mutate: filesOf('src/comment', 'converge marker command find'),
    tests: testsOf('comment', 'marker command find converge-steps converge'),
  },
  report: {
    mutate: filesOf('src/report', 'compare compare-config fingerprint binding levels'),
    tests: testsOf('report', 'levels binding differences compare'),
  },
  promote: {
    mutate: filesOf('src/promote', 'plan guard version pep440 moves rollback template'),
    tests: testsOf('promote', 'version decisions rollback'),
  },
  wait: {
    mutate: filesOf('src/wait', 'choose-run judge-run judge-image commit clock'),
    tests: testsOf('wait', 'pure commit judge-image'),
  },
  registry: {
    mutate: filesOf('src/registry', 'challenge realm reference manifest'),
    tests: testsOf('registry', 'challenge realm reference manifest manifest-fields'),
  },
  kit: {
    mutate: filesOf('src/action', 'untrusted redact secret duration contract'),
    tests: testsOf('action', 'untrusted secret contract duration'),
  },
  plan: {
    mutate: filesOf('src/plan', 'affected base base-named tags matrix-legs matrix-outputs'),
    tests: testsOf('plan', 'detect-affected detect-rules matrix matrix-outputs metadata-rules'),
  },
  catalog: {
    mutate: filesOf('src/catalog', 'glob graph hash braces'),
    tests: testsOf('catalog', 'glob graph hash braces'),
    stateful: true,
  },
  http: {
    mutate: filesOf('src/http', 'retry redirect address limiter'),
    tests: testsOf('http', 'redirect address retry limiter'),
  },
};

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export interface Score {
  readonly noticed: number;
  readonly missed: number;
}

/** Changes that a test notices (a loop without end is noticed too), and those that none does. */
export function scoreOf({ files }: Report): Score {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
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
  return scoreOf(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Report);
}

function write(name: string, score: Score): void {
  const file = join(root, 'docs', 'mutation.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Score>) : {};
  writeFileSync(file, `${JSON.stringify({ ...before, [name]: score }, null, 2)}\n`);
}
