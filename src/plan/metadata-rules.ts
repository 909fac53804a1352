/**
 * Tag rules in the syntax of docker/metadata-action: one CSV record a line, `key=value` fields, `type=` says which rule.
 *
 * Two things are ours: a line without `type=` and without another attribute is a template (`{prefix}-{short-sha}`), which is
 * a `raw` rule with that value; and an attribute that no rule of its type knows is an error, not ignored.
 * Specification: the README of docker/metadata-action, "tags input" and "flavor input".
 */
import { Problem } from '../action/problem.ts';
import { splitCsv, withoutComment } from './metadata-line.ts';

export type RuleType = 'schedule' | 'semver' | 'pep440' | 'match' | 'edge' | 'ref' | 'raw' | 'sha';

export interface Rule {
  readonly type: RuleType;
  readonly attributes: Readonly<Record<string, string>>;
  readonly priority: number;
  /** The line as it was written, for messages. */
  readonly source: string;
  /** A plain template: its literal text is taken as it is, not made valid. */
  readonly template: boolean;
}

export interface Flavor {
  readonly latest: 'auto' | 'true' | 'false';
  readonly prefix: string;
  readonly prefixOnLatest: boolean;
  readonly suffix: string;
  readonly suffixOnLatest: boolean;
}

const priorities: Readonly<Record<RuleType, number>> = {
  schedule: 1000,
  semver: 900,
  pep440: 900,
  match: 800,
  edge: 700,
  ref: 600,
  raw: 200,
  sha: 100,
};

/** Attributes of each type beside `enable`, `priority`, `prefix` and `suffix`, with their defaults; `undefined`: required. */
const attributesOf: Readonly<Record<RuleType, Readonly<Record<string, string | undefined>>>> = {
  schedule: { pattern: 'nightly' },
  semver: { pattern: undefined, value: '', match: '' },
  pep440: { pattern: undefined, value: '', match: '' },
  match: { pattern: undefined, group: '0', value: '' },
  edge: { branch: '' },
  ref: { event: undefined },
  raw: { value: undefined },
  sha: { format: 'short', prefix: 'sha-' },
};
const common = ['enable', 'priority', 'prefix', 'suffix'];

/** What docker/metadata-action uses where no rule is given. */
export const defaultRules = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];

/** Rules by falling priority; those of one priority keep their order. */
export function parseRules(lines: readonly string[]): readonly Rule[] {
  return lines.map(parseRule).sort((one, other) => other.priority - one.priority);
}

/** @throws Problem DCA-MAT-010 that quotes the rule and says what is wrong with it. */
function parseRule(written: string): Rule {
  const line = withoutComment(written);
  const fields = ruleFields(line);
  if (!fields)
    return { type: 'raw', attributes: { value: line }, priority: priorities.raw, source: line, template: true };
  const type = typeOf(fields, line);
  const given: Record<string, string> = {};
  for (const [key, value] of fields) {
    if (key === 'type') continue;
    if (!(key in attributesOf[type]) && !common.includes(key)) {
      throw wrong(
        line,
        `\`${key}\` is no attribute of \`type=${type}\`; it has ${[...Object.keys(attributesOf[type]), ...common].join(', ')}`,
      );
    }
    if (Object.hasOwn(given, key))
      throw wrong(line, `it has \`${key}\` twice; a value with a comma stands in quotes: \`"key=a,b"\``);
    given[key] = value;
  }
  const attributes = withDefaults(type, given, line);
  const priority = Number(attributes.priority ?? priorities[type]);
  if (!Number.isFinite(priority)) throw wrong(line, 'its `priority` is no number');
  return { type, attributes, priority, source: line, template: false };
}

function withDefaults(
  type: RuleType,
  given: Readonly<Record<string, string>>,
  line: string,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = { ...given };
  for (const [key, value] of Object.entries(attributesOf[type])) {
    if (attributes[key] !== undefined) continue;
    if (value === undefined) throw wrong(line, `its attribute \`${key}\` is missing`);
    attributes[key] = value;
  }
  if (type === 'ref') {
    if (!['branch', 'tag', 'pr'].includes(attributes.event ?? '')) throw wrong(line, '`event` is branch, tag or pr');
    if (attributes.event === 'pr') attributes.prefix ??= 'pr-';
  }
  if (type === 'sha' && !['short', 'long'].includes(attributes.format ?? ''))
    throw wrong(line, '`format` is short or long');
  if (type === 'match' && !/^\d{1,3}$/.test(attributes.group ?? ''))
    throw wrong(line, '`group` is the number of a group');
  return attributes;
}

/** The `[key, value]` pairs of a rule; `undefined` where the line is a template. */
function ruleFields(line: string): readonly (readonly [string, string])[] | undefined {
  const isRule = /(?:^|[,"])\s*(?:type|value|enable|priority|prefix|suffix)\s*=/i.test(line);
  if (!isRule) return undefined;
  return fieldsOf(line).map((field) => {
    const equals = field.indexOf('=', 1);
    if (equals < 0) return ['value', field.trim()];
    return [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()];
  });
}

/** @throws Problem DCA-MAT-010 for a quote that is not closed. */
function fieldsOf(line: string): readonly string[] {
  const fields = splitCsv(line);
  if (fields) return fields;
  throw wrong(line, 'a quote is not closed before the comma');
}

function typeOf(fields: readonly (readonly [string, string])[], line: string): RuleType {
  const type = fields.findLast(([key]) => key === 'type')?.[1] ?? 'raw';
  if (!Object.hasOwn(priorities, type)) {
    throw wrong(line, `${JSON.stringify(type)} is no type of rule; there are ${Object.keys(priorities).join(', ')}`);
  }
  return type as RuleType;
}

/** @throws Problem DCA-MAT-011 for a line that is no flavor. */
export function parseFlavor(lines: readonly string[]): Flavor {
  let flavor: Flavor = { latest: 'auto', prefix: '', prefixOnLatest: false, suffix: '', suffixOnLatest: false };
  for (const line of lines) {
    let last = '';
    for (const field of splitCsv(withoutComment(line)) ?? ['']) {
      const equals = field.indexOf('=');
      const key = field.slice(0, Math.max(0, equals)).trim().toLowerCase();
      const value = field.slice(equals + 1).trim();
      if (key === 'latest' && (value === 'auto' || value === 'true' || value === 'false'))
        flavor = { ...flavor, latest: value };
      else if (key === 'prefix' || key === 'suffix') {
        flavor = { ...flavor, [key]: value };
        last = key;
      } else if (key === 'onlatest' && last !== '' && (value === 'true' || value === 'false')) {
        flavor = { ...flavor, [`${last}OnLatest`]: value === 'true' };
      } else throw wrongFlavor(line);
    }
  }
  return flavor;
}

function wrong(line: string, why: string): Problem {
  return new Problem({
    code: 'DCA-MAT-010',
    message: `the tag rule ${JSON.stringify(line)} cannot be read: ${why}.`,
    remedy:
      'Rules are written as for docker/metadata-action, for instance `type=ref,event=branch`; a line without `type=` is a template.',
  });
}

function wrongFlavor(line: string): Problem {
  return new Problem({
    code: 'DCA-MAT-011',
    message: `the flavor ${JSON.stringify(line)} cannot be read.`,
    remedy:
      'Accepted are `latest=auto|true|false`, `prefix=TEXT` and `suffix=TEXT`, the latter two with `,onlatest=true|false`.',
  });
}
