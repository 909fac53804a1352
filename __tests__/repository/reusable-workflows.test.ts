/** The reusable workflows as an interface: one word means one thing in all of them, and they ask for what they say. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { contract as plan } from '../../actions/plan/contract.ts';
import { files, read, workflows } from '../support/pages.ts';
import type { JobSpec, WorkflowSpec } from '../support/workflow/document.ts';

const root = join(import.meta.dirname, '..', '..');
interface Input {
  readonly description: string;
  readonly default?: unknown;
  readonly type: string;
}
interface Called {
  readonly inputs?: Readonly<Record<string, Input>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
}

const shipped = workflows.filter((file) => /^\.github\/workflows\/(?!self-)/.test(file));
const specs = new Map(shipped.map((file) => [file, parse(read(file)) as WorkflowSpec]));
const called = (spec: WorkflowSpec | undefined) => (spec?.on as { readonly workflow_call?: Called })?.workflow_call;
const jobs = [...specs].flatMap(([file, spec]) =>
  Object.entries(spec.jobs).map(([name, job]) => ({ file, name, job })),
);
const callers = files.filter((file) => /^examples\/.*\.github\/workflows\/.*\.yml$/.test(file));

describe('every reusable workflow', () => {
  it('is one of the ten, and can be called', () => {
    const names = shipped.map((file) => file.slice('.github/workflows/'.length, -'.yml'.length)).sort();
    expect(names).toEqual([
      ...['attest-image', 'build-image', 'images', 'pr-comment', 'pr-image', 'pr-image-publish', 'promote'],
      ...['publish-image', 'wait-image', 'weekly-rebuild'],
    ]);
    for (const [, spec] of specs) expect(called(spec)).toBeDefined();
  });

  it('uses our actions of its own commit, by a folder that holds one, and never one of the caller', () => {
    for (const { job } of jobs) {
      for (const { uses = '' } of job.steps ?? []) {
        expect(uses).not.toMatch(/^\.\//);
        if (uses.startsWith('$/')) expect(existsSync(join(root, uses.slice(2), 'action.yml'))).toBe(true);
      }
    }
  });

  it('says why it has each permission, and has a name for each job', () => {
    const silent = shipped.flatMap((file) =>
      [...read(file).matchAll(/^ +(?!id:)[\w-]+: (?:read|write)$/gm)].map(([line]) => `${file}: ${line}`),
    );
    expect(silent).toEqual([]);
    expect(jobs.filter(({ job }) => !job.name).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('leaves decisions to actions: one clause beside the status functions', () => {
    const clauses = (condition: string) =>
      condition
        .replace(/^\$\{\{|\}\}$/g, '')
        .split(/&&|\|\|/)
        .filter((clause) => !/^\s*!?(?:cancelled|failure|success|always)\(\)\s*$/.test(clause));
    const conditions = jobs.flatMap(({ job }) => [job.if, ...(job.steps ?? []).map((step) => step.if)]);
    expect(conditions.filter((one) => one !== undefined && clauses(String(one)).length > 1)).toEqual([]);
  });

  it.each([...specs])('%s uses every input and secret that it takes', (file, spec) => {
    const { inputs = {}, secrets = {} } = called(spec) ?? {};
    const body = read(file).slice(read(file).indexOf('\njobs:'));
    const unused = (kind: string, names: readonly string[]) =>
      names.filter((name) => !new RegExp(`\\b${kind}\\.${name}(?![\\w-])`).test(body));
    expect([...unused('inputs', Object.keys(inputs)), ...unused('secrets', Object.keys(secrets))]).toEqual([]);
  });

  it.each(shipped)('%s takes a user name that is part of an image’s name as an input, too', (file) => {
    // GitHub empties every output that holds a secret.
    const users = [...read(file).matchAll(/^ +username: .*secrets\.registry-username.*$/gm)].map(([line]) => line);
    expect(
      users.filter(
        (line) => !line.includes('inputs.registry-username ||') && !line.includes('(inputs.registry-username ||'),
      ),
    ).toEqual([]);
  });

  it('groups nothing by the name of the workflow, which is the caller’s', () => {
    for (const [file] of specs) expect(read(file)).not.toContain('github.workflow }}');
  });
});

describe('inputs', () => {
  it.each(shipped.filter((file) => read(file).includes('$/plan') || read(file).includes('/images.yml')))(
    '%s passes on what it takes, with the defaults of plan',
    (file) => {
      const inputs = called(specs.get(file))?.inputs ?? {};
      const own: Readonly<Record<string, unknown>> = {
        flavor: ['latest=false'],
        cache: ['gha', 'none'],
        context: ['', '.'],
        file: ['', 'Dockerfile'],
        'promote-on': ['tag:v*', 'event:schedule'],
        push: ['auto', 'always'],
      };
      for (const [name, field] of Object.entries(plan.inputs)) {
        const input = inputs[name];
        if (!input || name === 'tags') continue;
        const wanted = own[name] ?? [field.default ?? ''];
        expect(wanted).toContain(String(input.default ?? ''));
      }
    },
  );

  it('of one name mean one thing wherever they are passed on', () => {
    const images = called(specs.get('.github/workflows/images.yml'))?.inputs ?? {};
    for (const [file, spec] of specs) {
      if (!read(file).includes('uses: ./.github/workflows/images.yml')) continue;
      // Of one image: where it is listed, or what it is built from.
      const isOne = read(file).includes('image-name');
      const different = ['image', 'tags', ...(isOne ? ['catalog', 'context', 'file', 'build-args'] : [])];
      for (const [name, { description, type }] of Object.entries(called(spec)?.inputs ?? {})) {
        if (different.includes(name) || !images[name]) continue;
        expect({ file, name, description, type }).toEqual({
          file,
          name,
          description: images[name].description,
          type: images[name].type,
        });
      }
    }
  });
});

/**
 * The words of the contract, and why a workflow does not take one: each takes those that concern it. `build-image` gets an entry of a
 * matrix, in which most of them are decided; `pr-image-publish`, `wait-image`, `pr-comment`, `promote` and `attest-image` build nothing.
 */
describe('the words that workflows share', () => {
  const planned = [
    ...[
      'catalog',
      'catalog-format',
      'axes',
      'only',
      'with-parents',
      'filter',
      'pick',
      'include',
      'exclude',
      'fail-on-empty',
    ],
    ...[
      'registry',
      'image',
      'file',
      'context',
      'build-args',
      'tags',
      'flavor',
      'parent-tag',
      'version',
      'version-file',
    ],
    ...[
      'platforms',
      'base',
      'on-unknown-base',
      'full-rebuild-on',
      'force',
      'refresh',
      'refresh-on',
      'dependency-files',
    ],
    ...[
      'rebuild-all',
      'ignore',
      'ancestors',
      'skip-built',
      'base-images',
      'cache',
      'cache-repository',
      'runs-on',
      'push',
    ],
    'promote-on',
  ];
  const own = [
    ...[
      'prepare',
      'prepare-artifact',
      'prepare-path',
      'test',
      'integration-test',
      'logs',
      'scan-severity',
      'gate',
      'promote',
      'prefix',
    ],
    ...['max-parallel', 'timeout-minutes', 'runs-on-other', 'registry-username'],
  ];
  const of = (...words: readonly string[]) => new Set(words);
  /** Workflow → words that do not concern it. */
  const unconcerned: Readonly<Record<string, ReadonlySet<string>>> = {
    images: of(),
    // One image: nothing to select, no order, no other to be tested with.
    'publish-image': of(
      ...['axes', 'only', 'with-parents', 'filter', 'pick', 'include', 'exclude', 'fail-on-empty'],
      ...['ancestors', 'integration-test', 'max-parallel'],
    ),
    // The same; what branches and pull requests push is never promoted.
    'pr-image': of(
      ...['axes', 'only', 'with-parents', 'filter', 'pick', 'include', 'exclude', 'fail-on-empty'],
      ...['ancestors', 'integration-test', 'max-parallel', 'promote', 'promote-on', 'prefix'],
    ),
    // What is built is what stands on a base that moved, always afresh: no comparison of commits, and often nothing.
    'weekly-rebuild': of(
      'base',
      'on-unknown-base',
      'refresh',
      'refresh-on',
      'skip-built',
      'base-images',
      'fail-on-empty',
    ),
  };
  const inputsOf = (name: string) => Object.keys(called(specs.get(`.github/workflows/${name}.yml`))?.inputs ?? {});

  it.each(Object.entries(unconcerned))('%s takes all that concern it', (name, without) => {
    const taken = new Set(inputsOf(name));
    const wanted = [...planned, ...own].filter((word) => !without.has(word));
    expect(wanted.filter((word) => !taken.has(word))).toEqual([]);
    expect([...without].filter((word) => taken.has(word))).toEqual([]);
  });

  it('are all that plan takes, but for what a workflow decides itself', () => {
    const decided = [
      // The reusable workflow is the caller's catalog, event and permissions; what it passes between its jobs is its own.
      ...['filters', 'predicate-quantifier', 'head', 'source', 'reasons', 'parent-digests', 'rebuild', 'cache-update'],
      // One job a leg and one image index a leg; more than 256 legs are refused with the way out.
      ...['split-platforms', 'max-jobs', 'shard'],
      ...['github-token', 'username', 'password', 'token-hosts', 'insecure-registries', 'summary'],
      // Of the output `tag`, whose rules an example needs as they are.
      ...['pr-tag', 'branch-tag', 'default-tag'],
    ];
    expect(Object.keys(plan.inputs).sort()).toEqual([...planned, ...decided].sort());
  });

  it.each(['promote', 'attest-image', 'pr-image-publish', 'wait-image', 'pr-comment'])(
    '%s runs where its caller wants, as long as it wants',
    (name) =>
      expect(inputsOf(name)).toEqual(expect.arrayContaining(['registry-username', 'runs-on', 'timeout-minutes'])),
  );

  it.each([...specs])('%s: no job has a runner of its own choice', (_file, { jobs }) => {
    const labels = Object.values(jobs).flatMap((job) => (job as { readonly 'runs-on'?: string })['runs-on'] ?? []);
    expect(labels.filter((label) => !label.startsWith('${{'))).toEqual([]);
  });

  it.each(['images', 'publish-image', 'pr-image', 'weekly-rebuild', 'promote'])('%s: `push` says who may', (name) => {
    expect(inputsOf(name)).toContain('push');
  });
});

describe('permissions', () => {
  const rank = ['none', 'read', 'write'];
  /** Everything that a workflow and those that it calls ask for; GitHub checks it before any `if`. */
  const asked = (spec: WorkflowSpec): ReadonlyMap<string, string> => {
    const all = new Map<string, string>();
    for (const job of Object.values(spec.jobs)) {
      for (const [scope, level] of Object.entries((job.permissions ?? {}) as Record<string, string>)) {
        if (rank.indexOf(level) > rank.indexOf(all.get(scope) ?? 'none')) all.set(scope, level);
      }
    }
    return all;
  };
  const target = ({ uses = '' }: JobSpec) => /(\.github\/workflows\/[\w-]+\.yml)/.exec(uses)?.[1];

  it.each([...shipped, ...callers])('%s grants each workflow that it calls what that asks for', (file) => {
    const spec = parse(read(file)) as WorkflowSpec;
    for (const [name, job] of Object.entries(spec.jobs)) {
      const callee = specs.get(target(job) ?? '');
      if (!callee) continue;
      const granted = (job.permissions ?? spec.permissions ?? {}) as Record<string, string>;
      for (const [scope, level] of asked(callee)) {
        expect({ name, scope, enough: rank.indexOf(granted[scope] ?? 'none') >= rank.indexOf(level) }).toEqual({
          name,
          scope,
          enough: true,
        });
      }
    }
  });

  it.each([
    ['images', { contents: 'read', packages: 'write' }],
    ['attest-image', { attestations: 'write', 'id-token': 'write', packages: 'write' }],
    ['pr-image', { contents: 'read', packages: 'write' }],
    ['pr-image-publish', { actions: 'read', contents: 'read', packages: 'write', 'pull-requests': 'read' }],
    ['wait-image', { actions: 'read', contents: 'read', packages: 'read' }],
    ['pr-comment', { actions: 'read', packages: 'read', 'pull-requests': 'write' }],
    ['promote', { contents: 'read', packages: 'write' }],
  ])('%s asks for no more', (name, wanted) => {
    const spec = specs.get(`.github/workflows/${name}.yml`);
    expect(Object.fromEntries(spec ? asked(spec) : [])).toEqual(wanted);
  });
});
