/**
 * ARG and ENV of a Dockerfile: who may know the value of a variable, and where.
 *
 * A build arg wins over a default; a global ARG is seen in a stage only where the stage declares it again. Where a variable
 * is given two values, versions of the engine differ in which one counts: then it is unknown. A value that holds an
 * unknown variable is unknown. Not seen from here: an ENV of an external base image that has the name of an ARG.
 */
import { own } from '../action/own.ts';
import type { Instruction } from './dockerfile.ts';
import { expand, type Lookup } from './expand.ts';

/** `value: undefined`: declared without a value; `undefined`: with one that nobody here can know. */
export type Variable = { readonly value: string | undefined } | undefined;
export type Variables = ReadonlyMap<string, Variable>;

export interface Scope {
  readonly globals: Variables;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly escapeCharacter: string;
}

const none: Variable = { value: undefined };

export function lookupIn(variables: Variables): Lookup {
  return (name) => variables.get(name);
}

/** Before the first FROM nothing can come from an image: what is not declared has no value. */
export function lookupInGlobals(variables: Variables): Lookup {
  return (name) => (variables.has(name) ? variables.get(name) : none);
}

/**
 * The words of an ARG in a stage. Later engines take its name as the text that it is, earlier ones without its quotes and with the
 * values of variables: where those differ, nobody knows which was meant.
 */
export function declare(it: Instruction, variables: Map<string, Variable>, scope: Scope): void {
  const lookup = lookupIn(variables);
  for (const { key, given } of it.words.map(cut)) {
    const name = nameOf(key, variables, lookup, scope);
    if (name === key) settle(name, given, variables, lookup, scope);
    else if (name !== undefined) variables.set(name, undefined);
  }
}

/** The words of an ARG before the first FROM. Its name is the text as it stands: what has quotes or variables in it names nothing. */
export function declareGlobal(it: Instruction, globals: Map<string, Variable>, scope: Scope): void {
  for (const { key, given } of it.words.map(cut)) settle(key, given, globals, lookupInGlobals(globals), scope);
}

function settle(
  name: string,
  given: string | undefined,
  variables: Map<string, Variable>,
  lookup: Lookup,
  scope: Scope,
): void {
  const passed = own(scope.buildArgs, name);
  const value = passed === undefined ? argument(name, given, lookup, scope) : { value: passed };
  variables.set(name, agreed(lookupInGlobals(variables)(name), value));
}

function argument(name: string, given: string | undefined, lookup: Lookup, scope: Scope): Variable {
  if (given === undefined) return lookupInGlobals(scope.globals)(name);
  return known(expand(given, lookup, scope.escapeCharacter));
}

function known(value: string | undefined): Variable {
  return value === undefined ? undefined : { value };
}

/** The one of two values that counts: what has none gives way, and of two nobody knows which. */
function agreed(before: Variable, value: Variable): Variable {
  if (before !== undefined && before.value === undefined) return value;
  if (value !== undefined && value.value === undefined) return before;
  return before?.value === value?.value ? value : undefined;
}

/** `name=value`, or a name alone. */
function cut(word: string): { readonly key: string; readonly given: string | undefined } {
  const equals = word.indexOf('=');
  return equals === -1
    ? { key: word, given: undefined }
    : { key: word.slice(0, equals), given: word.slice(equals + 1) };
}

/** A name may be quoted and hold variables; where it cannot be known, any variable may be meant. */
function nameOf(text: string, variables: Map<string, Variable>, lookup: Lookup, scope: Scope): string | undefined {
  const name = expand(text, lookup, scope.escapeCharacter);
  if (name === undefined) for (const one of variables.keys()) variables.set(one, undefined);
  return name;
}

/** `ENV a=b c=d`, or the old form `ENV a all the rest`. */
export function assign(
  it: Instruction,
  variables: Map<string, Variable>,
  environment: Set<string>,
  scope: Scope,
): void {
  const [first = ''] = it.words;
  const pairs = first.includes('=') ? it.words.map(cut) : [{ key: first, given: it.rest.slice(first.length).trim() }];
  // All words of one ENV see the values from before it.
  const before = lookupIn(new Map(variables));
  const declared = lookupInGlobals(new Map(variables));
  for (const { key, given = '' } of pairs) {
    const name = nameOf(key, variables, before, scope);
    if (name === undefined) continue;
    const value = known(expand(given, before, scope.escapeCharacter));
    variables.set(name, environment.has(name) ? value : agreed(declared(name), value));
    environment.add(name);
  }
}

/** Platforms that every engine calls by this name; others it may write in another way (`arm64/v8`, `arm`, `x86_64`). */
const settledPlatform = /^([a-z]+)\/(?:(amd64|arm64|386|ppc64le|s390x|riscv64)|(arm)\/(v[5-8]))$/;

/** Set by the engine, some of them by later ones alone. */
const unknownHere = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT', 'TARGETSTAGE'] as const;

/** What the engine itself sets, as far as it is known: the platform that is built for, not the one that builds. */
export function platformVariables(platform: string | undefined): Variables {
  const [whole, os, arch, arm, variant = ''] = settledPlatform.exec(platform ?? '') ?? [];
  return new Map<string, Variable>([
    ['TARGETPLATFORM', known(whole)],
    ['TARGETOS', known(os)],
    ['TARGETARCH', known(arch ?? arm)],
    ['TARGETVARIANT', whole === undefined ? undefined : { value: variant }],
    ...unknownHere.map((name): [string, Variable] => [name, undefined]),
  ]);
}
