/**
 * ARG and ENV of a Dockerfile: who may know the value of a variable, and where.
 *
 * A build arg wins over a default; a global ARG is seen in a stage only where the stage declares it again. Where ENV and
 * ARG have one name and two values, versions of the engine differ in who wins: then the value is unknown. A value that holds an unknown variable is unknown. Not seen from here: an ENV of
 * an external base image that has the name of an ARG.
 */
import { own } from '../action/own.ts';
import type { Instruction } from './dockerfile.ts';
import { expand, type Lookup } from './expand.ts';

/** `value: undefined`: declared without a value. */
export type Variable = { readonly value: string | undefined } | 'unknown';
export type Variables = ReadonlyMap<string, Variable>;

export interface Scope {
  readonly globals: Variables;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly escapeCharacter: string;
}

export function lookupIn(variables: Variables): Lookup {
  return (name) => {
    const found = variables.get(name);
    return found === 'unknown' ? undefined : found;
  };
}

/** Before the first FROM nothing can come from an image: what is not declared has no value. */
export function lookupInGlobals(variables: Variables): Lookup {
  const lookup = lookupIn(variables);
  return (name) => (variables.has(name) ? lookup(name) : { value: undefined });
}

/** The words of a global ARG, or of one in a stage. */
export function declare(
  it: Instruction,
  variables: Map<string, Variable>,
  environment: ReadonlySet<string>,
  scope: Scope,
  lookup: Lookup = lookupIn(variables),
): void {
  for (const word of it.words) {
    const equals = word.indexOf('=');
    const given = equals === -1 ? undefined : word.slice(equals + 1);
    const name = nameOf(equals === -1 ? word : word.slice(0, equals), variables, lookup, scope);
    if (name === undefined) continue;
    const value = argument(name, given, lookup, scope);
    const before = variables.get(name);
    const isSet = before !== undefined && (before === 'unknown' || before.value !== undefined);
    const keeps = isSet && (environment.has(name) || given === undefined) && valueOfVariable(value) === undefined;
    if (!keeps) variables.set(name, isSet && valueOfVariable(before) !== valueOfVariable(value) ? 'unknown' : value);
  }
}

/** A name may be quoted and hold variables; where it cannot be known, any variable may be meant. */
function nameOf(
  text: string,
  variables: Map<string, Variable>,
  lookup: Lookup,
  { escapeCharacter }: Scope,
): string | undefined {
  const name = expand(text, lookup, escapeCharacter);
  if (name === undefined) for (const known of variables.keys()) variables.set(known, 'unknown');
  return name;
}

function valueOfVariable(variable: Variable | undefined): string | undefined {
  return variable === undefined || variable === 'unknown' ? undefined : variable.value;
}

function argument(name: string, given: string | undefined, lookup: Lookup, scope: Scope): Variable {
  const passed = own(scope.buildArgs, name);
  if (passed !== undefined) return { value: passed };
  if (given === undefined) return scope.globals.get(name) ?? { value: undefined };
  const value = expand(given, lookup, scope.escapeCharacter);
  return value === undefined ? 'unknown' : { value };
}

/** `ENV a=b c=d`, or the old form `ENV a all the rest`. */
export function assign(
  it: Instruction,
  variables: Map<string, Variable>,
  environment: Set<string>,
  scope: Scope,
): void {
  const [first = ''] = it.words;
  const pairs: (readonly [string, string])[] = first.includes('=')
    ? it.words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)])
    : [[first, it.rest.slice(first.length).trim()]];
  // All words of one ENV see the values from before it.
  const before = new Map(variables);
  for (const [key, text] of pairs) {
    const name = nameOf(key, variables, lookupIn(before), scope);
    if (name === undefined) continue;
    const value = expand(text, lookupIn(before), scope.escapeCharacter);
    const old = environment.has(name) ? undefined : before.get(name);
    const differs = old !== undefined && (old === 'unknown' || (old.value !== undefined && old.value !== value));
    variables.set(name, value === undefined || differs ? 'unknown' : { value });
    environment.add(name);
  }
}

/** What the engine itself sets, as far as it is known: the platform that is built for, not the one that builds. */
export function platformVariables(platform: string | undefined): Variables {
  const names = ['TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT'];
  const building = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'];
  const [os = '', arch = '', variant = ''] = platform?.split('/') ?? [];
  const values = platform === undefined ? [] : [platform, os, arch, variant];
  return new Map<string, Variable>([
    ...names.map((name, index): [string, Variable] => {
      const value = values[index];
      return [name, value === undefined ? 'unknown' : { value }];
    }),
    ...building.map((name): [string, Variable] => [name, 'unknown']),
  ]);
}
