/** Each input of the contract on the bundle: what it changes. An input without a row here, and not in a suite of its own, fails the first test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contract } from '../../../actions/detect-changes/contract.ts';
import { type EventCall, plain, pullRequest, push } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let checkout: string;
const ids = { start: '', app: '', list: '', many: '', long: '' };
/** 3,900 bytes of a path, in parts that a file system takes. */
const longPath = `images/app/${Array.from({ length: 19 }, () => 'é'.repeat(100)).join('/')}`;

beforeAll(() => {
  repository = gitRepository();
  ids.start = repository.commit({
    'images.yml': 'images:\n  base: {}\n  app: {}\n',
    'other.yml': 'images:\n  runtime: {context: images/app, axes: {python: "@PYTHON_VERSIONS"}}\n',
    'filters.yml': 'sources:\n  - "images/**"\n',
    PYTHON_VERSIONS: '3.9\n3.10\n',
    'images/base/Dockerfile': 'FROM debian:12\nCOPY app /\n',
    'images/base/app': '1',
    'images/app/Dockerfile': 'FROM base\nCOPY . /\n',
    'images/app/app.py': '1',
    'docs/readme.md': '1',
    'requirements.txt': '1',
  });
  ids.app = repository.commit({ 'images/app/app.py': '2', 'docs/readme.md': '2', 'requirements.txt': '2' });
  ids.list = repository.commit({ PYTHON_VERSIONS: '3.10\n3.11\n' });
  ids.many = repository.commit(Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`images/app/f${at}`, '1'])));
  repository.git('checkout', '--quiet', ids.start);
  // The file system takes no such path at once, the index does.
  const blob = repository.git('hash-object', '-w', 'images/app/app.py');
  repository.git('update-index', '--add', '--cacheinfo', `100644,${blob},${longPath}`);
  repository.git('commit', '--quiet', '--message', 'long');
  ids.long = repository.git('rev-parse', 'HEAD');
  repository.git('branch', 'long');
  repository.git('checkout', '--quiet', '--force', 'main');
  repository.push();
  checkout = repository.checkout({ depth: 0 });
});
afterAll(() => repository.remove());

const appPush = () => push({ before: ids.start, after: ids.app, messages: ['Docs: all'] });
const detect = (inputs: Readonly<Record<string, string>>, { event, env }: EventCall = appPush()) =>
  runBundle('detect-changes', { cwd: checkout, inputs, event, env });

type Row = readonly [
  inputs: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, unknown>>,
  event?: () => EventCall,
];

const full = { changes: '["base","app"]', 'full-rebuild': 'true' };
const rows: Readonly<Record<string, readonly Row[]>> = {
  catalog: [
    [{}, { changes: '["app"]', reasons: '{"app":"images/app/app.py changed"}' }],
    [{ catalog: 'other.yml' }, { changes: '["runtime-3.9","runtime-3.10"]' }],
    // The list file names what is new at the head, and what is gone.
    [
      { catalog: 'other.yml' },
      { changes: '["runtime-3.11"]', reasons: '{"runtime-3.11":"it is new"}', removed: '["runtime-3.9"]' },
      () => push({ before: ids.app, after: ids.list }),
    ],
  ],
  'catalog-format': [[{ 'catalog-format': 'dockerfiles' }, { changes: '["app"]' }]],
  axes: [[{ axes: 'python: ["3.9", "3.10"]' }, { changes: '["3.9","3.10"]', 'changes-count': '2' }]],
  filters: [
    [{ filters: 'filters.yml' }, { changes: '["sources"]', sources: 'true' }],
    [
      { filters: "docs: ['**/*.md']\nci: ['.github/**']\nnew: [{added: '**'}]" },
      { changes: '["docs"]', docs: 'true', ci: 'false', new: 'false', reasons: '{"docs":"docs/readme.md changed"}' },
    ],
  ],
  'predicate-quantifier': [
    [{ filters: "a: ['images/**', '!**/*.py']" }, { a: 'true' }],
    [{ filters: "a: ['images/**', '!**/*.py']", 'predicate-quantifier': 'every' }, { a: 'false' }],
  ],
  'rebuild-all': [
    [{ 'rebuild-all': 'docs/**' }, full],
    [
      { filters: "a: ['x']", 'rebuild-all': 'docs/**' },
      { changes: '["a"]', 'full-rebuild': 'true' },
    ],
  ],
  ignore: [
    [{ ignore: '*.py' }, { changes: '[]' }],
    [{ ignore: 'images/**\n!images/app/*.py' }, { changes: '["app"]' }],
    [{ ignore: '!images/app/*.py\nimages/**' }, { changes: '[]' }],
    [{ filters: "docs: ['**/*.md']", ignore: 'docs/**' }, { docs: 'false' }],
  ],
  base: [
    [{ base: 'HEAD~1' }, { 'base-source': 'input' }],
    // The branch that is pushed means: since the push before.
    [{ base: 'main' }, { 'base-source': 'push', changes: '["app"]' }],
  ],
  head: [[{ head: 'main~1' }, { changes: '["app"]' }]],
  'on-unknown-base': [[{ base: 'nowhere' }, { ...full, 'base-source': 'input' }]],
  source: [[{ source: 'git' }, { changes: '["app"]' }]],
  'full-rebuild-on': [
    [{ 'full-rebuild-on': 'message:DOCS' }, full],
    [{ 'full-rebuild-on': 'branch:m*' }, full],
    [{ 'full-rebuild-on': 'label:x\ntag:v*\nevent:schedule\nbranch:release/**' }, { changes: '["app"]' }],
    [
      { 'full-rebuild-on': 'label:Rebuild' },
      full,
      () => pullRequest({ base: ids.start, head: ids.app, labels: ['rebuild'] }),
    ],
  ],
  force: [[{ force: 'true' }, full]],
  'refresh-on': [[{ 'refresh-on': 'event:push' }, { rebuild: 'true', 'cache-update': 'true', changes: '["app"]' }]],
  refresh: [
    [{ refresh: 'true' }, { rebuild: 'true', 'cache-update': 'true' }],
    [{}, { rebuild: 'false', 'cache-update': 'false' }],
  ],
  'dependency-files': [
    [{ 'dependency-files': 'requirements*.txt' }, { 'cache-update': 'true', rebuild: 'false' }],
    [{ 'dependency-files': '*.txt\n!requirements.txt' }, { 'cache-update': 'false' }],
  ],
  ancestors: [[{ ancestors: 'all' }, { changes: '["base","app"]', 'full-rebuild': 'false' }]],
  'pr-tag': [[{ 'pr-tag': 'review-{pr}' }, { tag: 'review-7' }, () => pullRequest({ base: ids.start, head: ids.app })]],
  'branch-tag': [
    [
      { 'branch-tag': 'b-{branch}' },
      { tag: 'b-x-y' },
      () => push({ ref: 'refs/heads/X/Y', before: ids.start, after: ids.app }),
    ],
  ],
  'default-tag': [[{ 'default-tag': 'edge' }, { tag: 'edge' }]],
};

/** They need a registry, a server or other events: each has rows on the bundle in another suite of this folder. */
const elsewhere: Readonly<Record<string, string>> = {
  'skip-built': 'rules',
  'base-images': 'rules',
  username: 'registry-inputs',
  password: 'registry-inputs',
  'token-hosts': 'registry-inputs',
  'insecure-registries': 'registry-inputs',
  'github-token': 'credentials',
  push: 'pushing',
  'promote-on': 'pushing',
};

it('every input of the contract has a row', () => {
  expect([...Object.keys(rows), ...Object.keys(elsewhere), 'summary'].sort()).toEqual(
    Object.keys(contract.inputs).sort(),
  );
  for (const [input, suite] of Object.entries(elsewhere)) {
    const text = readFileSync(join(import.meta.dirname, `${suite}.test.ts`), 'utf8');
    expect({ input, isGiven: new RegExp(`\\b${input}['"]?[:,]`).test(text) }).toEqual({ input, isGiven: true });
    expect(text).toContain('runBundle(');
  }
});

it('`summary: false` writes none', async () => {
  expect((await detect({})).summary).toContain('| `app` |');
  expect((await detect({ summary: 'false' })).summary).toBe('');
});

describe.each(Object.entries(rows))('%s', (_, cases) => {
  it.each(cases.map((row) => [JSON.stringify(row[0]), row] as const))(
    '%s',
    async (_given, [inputs, expected, event]) => {
      const run: BundleRun = await detect(inputs, event?.());
      expect({ errors: run.errors, exitCode: run.exitCode }).toEqual({ errors: [], exitCode: 0 });
      expect(run.outputs).toMatchObject(expected);
    },
  );
});

describe('the output `files`', () => {
  it('is cut at a thousand with a warning, and the count is not', async () => {
    const { outputs, warnings } = await detect({}, push({ before: ids.list, after: ids.many }));
    expect(JSON.parse(outputs.files ?? '')).toHaveLength(1000);
    expect(outputs).toMatchObject({ 'files-count': '1200', changes: '["app"]' });
    expect(warnings.join()).toContain('"files" has 1000 of 1200 changed files');
  });

  it('holds a path of nearly 4 KiB, whole', async () => {
    const { outputs } = await detect({}, push({ ref: 'refs/heads/long', before: ids.start, after: ids.long }));
    expect(JSON.parse(outputs.files ?? '')).toEqual([{ path: longPath, status: 'added' }]);
    expect(outputs.changes).toBe('["app"]');
  });
});

it('warns of a filter of negations alone', async () => {
  const { warnings, outputs } = await detect({ filters: "a: ['!docs/**']" });
  expect(warnings.join()).toContain('has negations alone');
  expect(outputs.a).toBe('true');
});

it('sets every output, and none that the contract does not know', async () => {
  const { outputs } = await detect({});
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(contract.outputs).sort());
});

it('a glob that cannot be used is told with its input on any event, with all others', async () => {
  const inputs = { ignore: 'docs/**\na[', 'rebuild-all': '../x', 'dependency-files': 'b[' };
  const { errors, outputs } = await detect(inputs, plain('schedule', ids.app));
  expect(errors[0]).toMatch(/^DCA-CAT-030: 3 patterns cannot be used; nothing was read, written or sent\./);
  for (const told of [
    'input "ignore" has the pattern “a[”',
    'input "rebuild-all" has the pattern “../x”',
    '"dependency-files"',
  ])
    expect(errors[0]).toContain(told);
  expect(outputs).toEqual({});
});
