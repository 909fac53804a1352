/**
 * Contracts as data.
 *
 * An action's contract names its inputs and outputs once. From it come the types
 * that `run.ts` sees, `action.yml`, the tables of the README, and the flags of the
 * command line. Inputs are built by the functions of `fields.ts`.
 */
import { Problem } from './problem.ts';

/** How one input is read. `T` is what the action sees. */
export interface Field<T> {
  /** Shown in the documentation: `text`, `boolean`, `duration`, `lines`, `fail or warn`. */
  readonly kind: string;
  readonly description: string;
  readonly required: boolean;
  /** As it stands in `action.yml`; read like a text that somebody wrote. */
  readonly default: string | undefined;
  /** An expression that the runner evaluates, such as `${{ github.token }}`; a terminal reads `environment` instead. */
  readonly fromRunner: { readonly expression: string; readonly environment: string } | undefined;
  readonly secret: boolean;
  /** Gets a text that is not empty, or `undefined` for none. Throws `Rejected` with what would be accepted. */
  readonly parse: (text: string | undefined) => T;
}

/** Thrown by a field's parser. */
export class Rejected extends Error {}

export interface Output<T> {
  readonly kind: 'text' | 'boolean' | 'number' | 'lines' | 'json';
  readonly description: string;
  readonly format: (value: T) => string;
}

// biome-ignore lint/suspicious/noExplicitAny: a contract holds fields of any type; each use below infers the real one.
type AnyField = Field<any>;
// biome-ignore lint/suspicious/noExplicitAny: likewise.
type AnyOutput = Output<any>;

export interface Contract {
  /** The action's folder and the CLI's sub-command. */
  readonly name: string;
  /** The name shown in the Marketplace and in logs. */
  readonly title: string;
  /** One sentence: the question that this action answers. */
  readonly summary: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, AnyField>>;
  readonly outputs: Readonly<Record<string, AnyOutput>>;
  /** Outputs whose names come from the user's data (one for each filter); listed in `action.yml` by their description alone. */
  readonly dynamicOutputs?: string;
}

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

export type InputsOf<C extends Contract> = {
  readonly [K in keyof C['inputs'] & string as CamelCase<K>]: C['inputs'][K] extends Field<infer T> ? T : never;
};

export type OutputsOf<C extends Contract> = {
  readonly [K in keyof C['outputs'] & string as CamelCase<K>]: C['outputs'][K] extends Output<infer T> ? T : never;
};

export function defineContract<const C extends Contract>(contract: C): C {
  return contract;
}

/**
 * Reads all inputs of a call.
 *
 * @throws Problem DCA-ACT-001 that names every bad input at once, each with its value (never a secret's) and what would be accepted.
 */
export function parseInputs<const C extends Contract>(contract: C, readInput: (name: string) => string): InputsOf<C> {
  const inputs: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, field] of Object.entries(contract.inputs)) {
    const written = readInput(name).trim();
    const text = written === '' ? field.default : written;
    if (text === undefined && field.required) {
      wrong.push(`input "${name}" is required: ${field.kind}.`);
      continue;
    }
    try {
      inputs[camelCase(name)] = field.parse(text);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      wrong.push(`input "${name}" is ${field.secret ? '***' : quoted(text ?? '')}: ${error.message}.`);
    }
  }
  if (wrong.length > 0) {
    const count = wrong.length === 1 ? 'an input is' : `${wrong.length} inputs are`;
    throw new Problem({
      code: 'DCA-ACT-001',
      message: `${count} wrong; nothing was read, written or sent.\n${wrong.map((line) => `  - ${line}`).join('\n')}`,
      remedy: `The inputs are described in ${contract.name === 'plan' ? 'docs/plan.md' : `${contract.name}/README.md`}, and by \`docker-ci ${contract.name} --help\`.`,
    });
  }
  return inputs as InputsOf<C>;
}

/** All outputs of a step together, in UTF-16 code units; what a job may hand on is 1 MB (github/docs, "jobs.<job_id>.outputs"). */
export const outputLimit = 1024 * 1024;
/** GitHub estimates a job's outputs as UTF-16, two bytes for each unit: above this a job cannot hand on all of them. */
export const jobOutputLimit = outputLimit / 2;
export const outputName = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

/**
 * Every output of the contract as text, in the contract's order, then the dynamic ones.
 *
 * @throws Problem DCA-ACT-002 for a name that cannot be an output's or is taken, DCA-ACT-003 above the runner's limit.
 */
export function formatOutputs(
  contract: Contract,
  values: Readonly<Record<string, unknown>>,
  dynamic: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, output] of Object.entries(contract.outputs))
    texts.set(name, output.format(values[camelCase(name)]));
  const taken = new Set([...texts.keys()].map((name) => name.toLowerCase()));
  for (const [name, text] of Object.entries(dynamic)) {
    if (!outputName.test(name) || taken.has(name.toLowerCase())) {
      throw new Problem({
        code: 'DCA-ACT-002',
        message: `${JSON.stringify(name)} cannot be the name of an output: ${outputName.test(name) ? 'it is taken' : 'letters, digits, "_" and "-" are allowed, and a letter or "_" first'}.`,
      });
    }
    taken.add(name.toLowerCase());
    texts.set(name, text);
  }
  checkSize(texts, contract);
  return texts;
}

/** `verify-timeout` → `verifyTimeout`. */
function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** UTF-16 code units of all names and values. */
export function sizeOf(texts: ReadonlyMap<string, string>): number {
  return [...texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}

function checkSize(texts: ReadonlyMap<string, string>, { inputs }: Contract): void {
  const total = sizeOf(texts);
  if (total <= outputLimit) return;
  const [largest, text] = [...texts].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const selecting = ['filter', 'pick', 'only']
    .filter((name) => Object.hasOwn(inputs, name))
    .map((name) => `\`${name}\``);
  throw new Problem({
    code: 'DCA-ACT-003',
    message: `the outputs have ${total} characters together, more than the ${outputLimit} that GitHub keeps for a job; the largest is "${largest}" with ${text.length}.`,
    remedy:
      selecting.length === 0
        ? 'Give each job fewer images.'
        : `Select fewer images (${selecting.join(', ')}), or give each job a part of the catalog.`,
  });
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
