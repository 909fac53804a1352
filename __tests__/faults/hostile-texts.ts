/**
 * Globs, YAML, JSON and texts for regular expressions that are made to cost time or memory, each given to the bundle of an action
 * that reads it: it ends within a second, whatever it says.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { push } from '../support/git-events.ts';
import { type GitRepository, gitIn, gitRepository } from '../support/git-repository.ts';
import type { grammars } from './figures.ts';
import type { Scenario } from './scenario.ts';

export interface HostileText {
  readonly grammar: (typeof grammars)[number];
  readonly what: string;
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Of the comment that pr-command answers. */
  readonly comment?: string;
}

const globs: Readonly<Record<string, string>> = {
  'stars and letters': `${'*a'.repeat(25)}b`,
  'stars and letters, 1,000 long': `${'*a'.repeat(500)}b`,
  'folders of any depth': `${'**/a/'.repeat(8)}b`,
  'questions and stars': '?*'.repeat(400),
  brackets: '('.repeat(1000),
  classes: '[a-z]*'.repeat(150),
  'braces in braces': `${'{a,'.repeat(6)}${'}'.repeat(6)}`,
  'a product of braces': '{a,b}'.repeat(20),
  'a range of braces': '{1..100000000}',
  'braces that never close': '{a,'.repeat(300),
  'groups that repeat': '+(a|+(a|+(a)))'.repeat(50),
  'a text of 100 KB': 'a'.repeat(100_000),
};

const tens = (line: (name: string, before: string) => string) => {
  const names = [...'abcdefghij'];
  return names.map((name, at) => line(name, names[at - 1] ?? '')).join('\n');
};
const bomb = tens((name, before) => `${name}: &${name} [${Array(10).fill(before === '' ? 'x' : `*${before}`)}]`);
const yamls: Readonly<Record<string, string>> = {
  'an alias bomb': bomb,
  'an alias bomb of mappings': tens(
    (name, before) =>
      `${name}: &${name} {${[...'klmnopqrst'].map((key) => `${key}: ${before === '' ? 'x' : `*${before}`}`)}}`,
  ),
  'a merge of merges': tens((name, before) => `${name}: &${name} {<<: [${before === '' ? '{x: 1}' : `*${before}`}]}`),
  'an alias in itself': 'a: &a [*a]',
  '100,000 brackets': '['.repeat(100_000),
  '100,000 braces': '{a: '.repeat(100_000),
  '100,000 dashes': '- '.repeat(100_000),
  '100,000 questions': '? '.repeat(100_000),
  '49,000 anchors': `a:\n${Array.from({ length: 49_000 }, (_, at) => `- &a${at} x`).join('\n')}`,
  'half a million values in a line': `a: &a [${'x,'.repeat(500_000)}]`,
  'half a million empty items': `a: &a\n${'-\n'.repeat(500_000)}`,
  'half a million comments': `a: &a x\n${'#\n'.repeat(500_000)}`,
  '80,000 anchors': `a:\n${Array.from({ length: 80_000 }, (_, at) => `- &a${at} x`).join('\n')}`,
  'a million keys': Array.from({ length: 1_000_000 }, (_, at) => `k${at}:`).join('\n'),
  'keys, each deeper': Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'a folded text of a megabyte': `a: >\n${'  x\n'.repeat(250_000)}`,
  '170,000 short patterns': `a:\n${'  - x\n'.repeat(170_000)}`,
  '49,000 short patterns': `a:\n${'  - x\n'.repeat(49_000)}`,
  '300,000 plain values': `a:\n${Array.from({ length: 299_000 }, (_, at) => `- x${at}`).join('\n')}`,
  '3 MiB of empty lines': `a: b\n${'\n'.repeat(3_000_000)}`,
  '3 MiB in one plain value': `a: ${'b:c '.repeat(750_000)}`,
  '3 MiB in quotes': `a: "${'\\n'.repeat(1_500_000)}"`,
  '3 MiB in a literal block': `a: |\n${'  x\n'.repeat(750_000)}`,
  '3 MiB that are plain but for the end': `a: |\n${'  x\n'.repeat(750_000)}b: !!str c\n`,
  '100,000 mappings in a list': `a:\n${Array.from({ length: 99_000 }, (_, at) => `- k: v\n  l: ${at}`).join('\n')}`,
  'a large mapping merged often': `a: &a\n${Array.from({ length: 1000 }, (_, at) => `  k${at}: v`).join('\n')}\nb:\n${'- <<: *a\n'.repeat(5000)}`,
  '60,000 values with tags': `a:\n${Array.from({ length: 60_000 }, (_, at) => `  k${at}: !!str x`).join('\n')}`,
  '2 MiB with a mistake at each level': `${Array.from({ length: 14 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')}\n${`${' '.repeat(14)}l: v\n`.repeat(90_000)}${' '.repeat(14)}m: "\n`,
  'quotes that never close': `a: "${'\\u0041'.repeat(150_000)}`,
};

const jsons: Readonly<Record<string, string>> = {
  '100,000 brackets': '['.repeat(100_000),
  '100,000 objects': '{"a":'.repeat(100_000),
  'a megabyte of numbers': `[${Array.from({ length: 150_000 }, (_, at) => at)}]`,
  'a number of a megabyte': `{"images": ${'9'.repeat(1_000_000)}}`,
  'a megabyte of escapes': `{"images": "${'\\u0041'.repeat(170_000)}"}`,
  '100,000 keys': `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`)}}`,
  'one key 100,000 times': `{${Array.from({ length: 100_000 }, () => '"k":1')}}`,
  'keys of objects': `{"images": {${['__proto__', 'constructor', 'toString'].map((key) => `"${key}": {"x": {}}`)}}}`,
  'ten megabytes of numbers': `[1${',1'.repeat(5_000_000)}]`,
  'ten megabytes of lists': `[[]${',[]'.repeat(3_000_000)}]`,
  'ten megabytes of objects': `{"images": {${Array.from({ length: 300_000 }, (_, at) => `"${at}": {"context": {}}`)}}}`,
  'ten megabytes of blanks': ' '.repeat(10 << 20),
};

const spaces = ' '.repeat(60_000);
const dockerfiles: Readonly<Record<string, string>> = {
  'a Dockerfile of blanks': `FROM${' \t'.repeat(200_000)}x\n`,
  'a Dockerfile of continued lines': `FROM scratch\nRUN a${' \\\n'.repeat(200_000)}`,
  'a Dockerfile of variables': `ARG A=x\nFROM ${'${A:-'.repeat(50_000)}x\n`,
  'a Dockerfile of stages': Array.from({ length: 20_000 }, (_, at) => `FROM s${at} AS s${at + 1}`).join('\n'),
  'a Dockerfile of heredocs': `FROM scratch\nRUN ${'<<A '.repeat(50_000)}\n`,
  'a Dockerfile of copies in JSON': `FROM scratch\nCOPY ${'["a",'.repeat(50_000)}\n`,
};

const catalog = 'images: {a: {context: images/a}}\n';
const dockerfile = { 'images/a/Dockerfile': 'FROM scratch\nCOPY . /\n' };

export const hostileTexts: readonly HostileText[] = [
  ...Object.entries(globs).flatMap(([what, glob]): readonly HostileText[] => [
    { grammar: 'glob', what: `${what}, of a filter`, action: 'detect-changes', inputs: { filters: filterOf(glob) } },
    { grammar: 'glob', what: `${what}, to rebuild all`, action: 'detect-changes', inputs: { 'rebuild-all': glob } },
    { grammar: 'glob', what: `${what}, of a matrix`, action: 'generate-matrix', inputs: { filter: `name=${glob}` } },
  ]),
  ...Object.entries(yamls).flatMap(([what, text]): readonly HostileText[] => [
    {
      grammar: 'YAML',
      what: `${what}, a catalog`,
      action: 'generate-matrix',
      files: { c: text },
      inputs: { catalog: 'c' },
    },
    {
      grammar: 'YAML',
      what: `${what}, filters`,
      action: 'detect-changes',
      files: { f: text },
      inputs: { filters: 'f' },
    },
  ]),
  ...Object.entries(jsons).flatMap(([what, text]): readonly HostileText[] => [
    {
      grammar: 'JSON',
      what: `${what}, a catalog`,
      action: 'plan',
      files: { 'i.json': text },
      inputs: { catalog: 'i.json' },
    },
    {
      grammar: 'JSON',
      what: `${what}, a report`,
      action: 'digest-gate',
      files: { 'image-reports/a.json': text },
      inputs: { mode: 'verify', images: 'a=127.0.0.1:9/a:1', store: 'file' },
    },
  ]),
  ...Object.entries(dockerfiles).map(([what, text]): HostileText => {
    return { grammar: 'regex', what, action: 'plan', files: { 'images/a/Dockerfile': text } };
  }),
  ...['/', '-', ' ', '\t', '\n', '`', '<!--', '/build ', '\u00a0'].map((part): HostileText => {
    const comment = `/build${part.repeat(60_000 / part.length)}x`;
    return { grammar: 'regex', what: `a comment of ${JSON.stringify(part)}`, action: 'pr-command', comment };
  }),
  ...['.', '-', '+', '1', '1.', 'rc', '0'].map((part): HostileText => {
    const inputs = { images: '127.0.0.1:9/a:1', version: `1.2.3-${part.repeat(30_000)}!` };
    return { grammar: 'regex', what: `a version of ${part}`, action: 'tag-latest', inputs };
  }),
  ...['a/', 'a.', 'a-', ':', '@', '.'].map((part): HostileText => {
    const inputs = { image: `127.0.0.1:9/${part.repeat(30_000)}`, 'registry-timeout': '1ms' };
    return { grammar: 'regex', what: `a reference of ${part}`, action: 'wait-for-image', inputs };
  }),
  ...['type=raw,', '{version}', '{{', ',value=', `${spaces}x`].map((part): HostileText => {
    const inputs = { tags: part.repeat(Math.ceil(30_000 / part.length)) };
    return { grammar: 'regex', what: `tags of ${part.trim().slice(0, 12)}`, action: 'generate-matrix', inputs };
  }),
];

function filterOf(glob: string): string {
  return `a: [${JSON.stringify(glob)}]`;
}

let made: { readonly repository: GitRepository; readonly before: string } | undefined;

/** One history for all: a hundred changed files with long paths. */
function history() {
  if (made) return made;
  const repository = gitRepository();
  const before = repository.commit({ 'images.yml': catalog, ...dockerfile });
  const paths = Array.from({ length: 100 }, (_, at) => `images/a/${`${'a'.repeat(60)}/`.repeat(8)}${at}`);
  repository.commit(Object.fromEntries(paths.map((path) => [path, 'x'])));
  repository.push();
  process.once('exit', () => repository.remove());
  made = { repository, before };
  return made;
}

export function hostileScenario({ action, inputs = {}, files = {}, comment, what, grammar }: HostileText): Scenario {
  const event = (before: string, after: string) =>
    comment === undefined
      ? push({ before, after })
      : { event: { name: 'issue_comment', payload: commenting(comment) } };
  return {
    name: `${grammar}: ${what}`,
    action,
    expects: { exitCode: 0, outputs: {} },
    build: async () => {
      const { repository, before } = history();
      const workspace = repository.checkout({ depth: 0 });
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(workspace, file)), { recursive: true });
        writeFileSync(join(workspace, file), text);
      }
      // plan reads what was pushed.
      if (Object.keys(files).length > 0) {
        gitIn(workspace, 'add', '--all');
        gitIn(workspace, 'commit', '--quiet', '--message', 'hostile');
      }
      const head = gitIn(workspace, 'rev-parse', 'HEAD').trim();
      const given = action === 'pr-command' ? { commands: '/build', 'github-token': 'ghs_none' } : {};
      return {
        upstreams: {},
        secrets: [],
        state: () => undefined,
        call: () => ({ cold: true, cwd: workspace, ...event(before, head), inputs: { ...given, ...inputs } }),
        close: () => {
          rmSync(workspace, { recursive: true, force: true });
        },
      };
    },
  };
}

function commenting(body: string) {
  const user = { login: 'octocat', type: 'User' };
  return {
    action: 'created',
    issue: { number: 7, pull_request: {} },
    comment: { id: 1, body, user, author_association: 'OWNER' },
    sender: user,
  };
}
