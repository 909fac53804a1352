/**
 * Whether a workflow's `on:` starts it for an event, and what a dispatch gives it.
 *
 * Branches, tags and types as GitHub matches them; `paths` are refused, as no workflow of this suite needs them.
 */
import { minimatch } from 'minimatch';
import type { Event } from './events.ts';
import type { Json } from './expressions.ts';

type Filters = Readonly<Record<string, Json>>;

const defaultTypes = ['opened', 'synchronize', 'reopened'];

export function startsOn(on: Json, event: Event): boolean {
  const triggers = byName(on);
  const filters = triggers.get(String(event.event_name));
  if (filters === undefined) return false;
  if ('paths' in filters || 'paths-ignore' in filters) throw new Error('the local runner knows no paths of a trigger');
  const action = (event.event as Filters).action;
  if (event.event_name === 'push') return pushStarts(filters, event);
  if (event.event_name !== 'pull_request') return true;
  const types = 'types' in filters ? texts(filters.types) : defaultTypes;
  return types.includes(String(action)) && named(filters, 'branches', String(event.base_ref));
}

/** The inputs that a dispatch gives, with their defaults and types, as GitHub checks them before it starts a run. */
export function dispatchInputs(on: Json, given: Filters): Readonly<Record<string, Json>> {
  const declared = (byName(on).get('workflow_dispatch')?.inputs ?? {}) as Readonly<Record<string, Filters>>;
  for (const name of Object.keys(given))
    if (!(name in declared)) throw new Error(`Unexpected inputs provided: ${name}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type = 'string', required, default: preset, options }]) => {
      const value = given[name] ?? preset ?? (type === 'boolean' ? false : '');
      if (required === true && value === '') throw new Error(`Required input '${name}' not provided`);
      if (type === 'choice' && !texts(options).includes(String(value)))
        throw new Error(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
      return [name, type === 'boolean' ? String(value) === 'true' : String(value)];
    }),
  );
}

function byName(on: Json): ReadonlyMap<string, Filters> {
  if (typeof on === 'string') return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((name) => [String(name), {}]));
  return new Map(Object.entries((on ?? {}) as Filters).map(([name, filters]) => [name, (filters ?? {}) as Filters]));
}

/** With filters on tags alone no branch starts it, and the other way round. */
function pushStarts(filters: Filters, { ref_type, ref_name }: Event): boolean {
  const [own, other] = ref_type === 'tag' ? ['tags', 'branches'] : ['branches', 'tags'];
  const has = (kind: string) => kind in filters || `${kind}-ignore` in filters;
  return has(own) ? named(filters, own, String(ref_name)) : !has(other);
}

/** Ordered rules, of which the last that matches decides; `!` takes out. */
function named(filters: Filters, kind: string, name: string): boolean {
  const ignored = filters[`${kind}-ignore`];
  if (ignored !== undefined) return !texts(ignored).some((glob) => minimatch(name, glob));
  if (filters[kind] === undefined) return true;
  return texts(filters[kind]).reduce(
    (matched, glob) => (minimatch(name, glob.replace(/^!/, '')) ? !glob.startsWith('!') : matched),
    false,
  );
}

function texts(value: Json | undefined): readonly string[] {
  return [value ?? []].flat().map(String);
}
