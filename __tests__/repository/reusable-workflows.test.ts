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
      // One image has no catalog that could say where it is built.
      const isOne = read(file).includes('image-name');
      const different = ['image', 'tags', ...(isOne ? ['context', 'file', 'build-args'] : [])];
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
