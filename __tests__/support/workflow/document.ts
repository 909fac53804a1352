/** A workflow file: validated by GitHub's own parser, then read as plain data. */
import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { type Contexts, type Json, resolve } from './expressions.ts';

export interface StepSpec {
  readonly id?: string;
  readonly name?: string;
  readonly if?: Json;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, Json>>;
  readonly env?: Readonly<Record<string, Json>>;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: Json;
}

export interface JobSpec {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: Json;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, Json>>;
  readonly secrets?: 'inherit' | Readonly<Record<string, Json>>;
  readonly permissions?: Json;
  readonly strategy?: { readonly matrix?: Json; readonly 'fail-fast'?: Json };
  readonly outputs?: Readonly<Record<string, Json>>;
  readonly env?: Readonly<Record<string, Json>>;
  readonly 'continue-on-error'?: Json;
  readonly concurrency?: Json;
  readonly services?: Readonly<Record<string, { readonly image: Json }>>;
  readonly steps?: readonly StepSpec[];
}

export interface WorkflowSpec {
  readonly name?: string;
  readonly on: Json;
  readonly env?: Readonly<Record<string, Json>>;
  readonly permissions?: Json;
  readonly concurrency?: Json;
  readonly jobs: Readonly<Record<string, JobSpec>>;
}

const loaded = new Map<string, Promise<WorkflowSpec>>();

/**
 * A text is validated once, however often it is called: that of images.yml takes longer than many a job.
 *
 * @throws Error with every complaint of GitHub's parser.
 */
export function loadWorkflow(file: string): Promise<WorkflowSpec> {
  const content = readFileSync(file, 'utf8');
  const known = loaded.get(content) ?? validated(file, content);
  loaded.set(content, known);
  return known;
}

async function validated(file: string, content: string): Promise<WorkflowSpec> {
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  const complaints = context.errors.getErrors().map(({ message }) => message);
  if (complaints.length > 0) throw new Error(`${file} is no workflow:\n${complaints.join('\n')}`);
  return parse(content) as WorkflowSpec;
}

/** Values of `on.workflow_call.inputs`, with their defaults (which may be expressions), as a called workflow sees them. */
export function calledInputs(
  spec: WorkflowSpec,
  given: Readonly<Record<string, Json>>,
  contexts: Contexts,
): Record<string, Json> {
  const declared =
    (spec.on as { workflow_call?: { inputs?: Record<string, { default?: Json; required?: boolean; type: string }> } })
      .workflow_call?.inputs ?? {};
  for (const name of Object.keys(given))
    if (!(name in declared)) throw new Error(`the called workflow has no input ${name}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: preset, required, type }]) => {
      if (required && !(name in given)) throw new Error(`the called workflow needs the input ${name}`);
      return [
        name,
        given[name] ?? resolve(preset ?? null, contexts) ?? { boolean: false, number: 0, string: '' }[type] ?? '',
      ];
    }),
  );
}
