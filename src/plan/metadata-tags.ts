/**
 * The tags that docker/metadata-action's rules give for an event.
 *
 * Order is part of the result: rules by priority, `latest` last, the first tag is the image's version. `latest` is decided by the
 * first rule that gives a tag (`flavor: latest=auto`). What a rule gives is made a valid tag as the original does it, by
 * `-` for every run of other characters; a tag that still is none is the caller's to refuse.
 * On pull requests `type=sha` is the commit of the run (the merge commit), as there; `{sha}` of our templates is the head commit.
 */
import { own } from '../action/own.ts';
import { Problem } from '../action/problem.ts';
import { afterPrefix } from '../github/context.ts';
import { parsePep440 } from '../promote/pep440.ts';
import { globals, type RuleEvent } from './metadata-event.ts';
import { expand, isRawPattern } from './metadata-expression.ts';
import type { Flavor, Rule } from './metadata-rules.ts';
import { normalPep440, semverParts } from './metadata-version.ts';

export interface RuleScope {
  readonly event: RuleEvent;
  readonly flavor: Flavor;
  /** Fills `{name}` in a text; `undefined` (and a note) where a variable has no value for this event. */
  readonly fill: (text: string) => string | undefined;
  /** Runs a regular expression of a user within bounds. */
  readonly match: (pattern: string, flags: string, text: string) => readonly (string | undefined)[] | undefined;
  readonly note: (sentence: string) => void;
}

export interface RuleTag {
  readonly tag: string;
  /** The rule that made it, as written. */
  readonly source: string;
}

interface Given {
  readonly value: string;
  /** What `latest=auto` makes of this rule. */
  readonly latest: boolean;
}

export function tagsOfRules(rules: readonly Rule[], scope: RuleScope): readonly RuleTag[] {
  const tags: RuleTag[] = [];
  let latest: boolean | undefined;
  for (const rule of rules) {
    if (!isEnabled(rule, scope)) continue;
    const given = givenBy(rule, scope);
    const whole = given && affixed(given.value, rule, scope);
    if (!given || !whole) continue;
    const literal = rule.template && !rule.source.includes('{{');
    const tag = literal ? whole : sanitized(whole);
    if (!tags.some((other) => other.tag === tag)) tags.push({ tag, source: rule.source });
    latest ??= scope.flavor.latest === 'auto' ? given.latest : scope.flavor.latest === 'true';
  }
  return latest ? [...tags, latestTag(scope)] : tags;
}

function isEnabled(rule: Rule, scope: RuleScope): boolean {
  const written = rule.attributes.enable ?? 'true';
  const enabled = global(written, rule, scope);
  if (enabled === 'true' || enabled === 'false') return enabled === 'true';
  throw new Problem({
    code: 'DCA-MAT-014',
    message: `the \`enable\` of the tag rule ${JSON.stringify(rule.source)} is ${JSON.stringify(enabled ?? written)}.`,
    remedy: "It must come out as true or false; a workflow expression such as `${{ github.ref_type == 'tag' }}` does.",
  });
}

function givenBy(rule: Rule, scope: RuleScope): Given | undefined {
  const { event } = scope;
  const attribute = (name: string) => rule.attributes[name] ?? '';
  switch (rule.type) {
    case 'schedule':
      return event.name === 'schedule' ? plain(global(attribute('pattern'), rule, scope)) : undefined;
    case 'semver':
    case 'pep440':
      return ofVersion(rule, scope);
    case 'match':
      return ofMatch(rule, scope);
    case 'ref':
      return ofRef(attribute('event'), event.ref);
    case 'edge': {
      const branch = attribute('branch') || event.defaultBranch;
      return branch !== undefined && event.ref === `refs/heads/${branch}` ? plain('edge') : undefined;
    }
    case 'raw':
      return plain(global(attribute('value'), rule, scope));
    case 'sha':
      return plain(attribute('format') === 'short' ? event.sha.slice(0, event.shortSha) : event.sha);
  }
}

function plain(value: string | undefined): Given | undefined {
  return value ? { value, latest: false } : undefined;
}

function ofRef(event: string, ref: string): Given | undefined {
  if (event === 'branch') return plain(afterPrefix('refs/heads/', ref));
  if (event === 'pr') return plain(afterPrefix('refs/pull/', ref)?.replace(/\/merge$/, ''));
  const tag = afterPrefix('refs/tags/', ref);
  return tag ? { value: tag, latest: true } : undefined;
}

/** What `semver`, `pep440` and `match` look at: their `value`, else the git tag. */
function subject(rule: Rule, scope: RuleScope): string | undefined {
  const value = rule.attributes.value ?? '';
  return value === '' ? afterPrefix('refs/tags/', scope.event.ref) : global(value, rule, scope);
}

function ofVersion(rule: Rule, scope: RuleScope): Given | undefined {
  const whole = subject(rule, scope);
  if (whole === undefined) return undefined;
  const part = matchedPart(whole, rule, scope);
  if (part === undefined) return undefined;
  const text = part.replaceAll('/', '-');
  const parts = rule.type === 'semver' ? semverParts(text) : pep440Parts(text);
  if (!parts) {
    scope.note(
      `the rule ${JSON.stringify(rule.source)} gives no tag: ${JSON.stringify(text)} is no version by ${rule.type === 'semver' ? 'SemVer' : 'PEP 440'}`,
    );
    return undefined;
  }
  const pattern = rule.attributes.pattern ?? '';
  // A pre-release never moves a shorter tag such as `1.2`.
  if (!parts.stable) return { value: isRawPattern(pattern) ? parts.values.raw : parts.values.version, latest: false };
  const values: Readonly<Record<string, string>> = parts.values;
  const filled = scope.fill(pattern);
  if (filled === undefined) return undefined;
  const value = expand(filled, ({ name }) => own(values, name), rule.source);
  return value === '' ? undefined : { value, latest: true };
}

/** The first group of the attribute `match`; the whole text where it does not match, as the original has it. */
function matchedPart(whole: string, rule: Rule, scope: RuleScope): string | undefined {
  const pattern = rule.attributes.match ?? '';
  if (pattern === '') return whole;
  const found = scope.match(pattern, '', whole);
  if (!found) {
    scope.note(
      `${JSON.stringify(pattern)} of the rule ${JSON.stringify(rule.source)} does not match ${JSON.stringify(whole)}; the whole text is used`,
    );
    return whole;
  }
  if (found[1] === undefined)
    scope.note(`the rule ${JSON.stringify(rule.source)} gives no tag: its \`match\` has no group`);
  return found[1];
}

function pep440Parts(text: string) {
  const version = parsePep440(text);
  if (!version) return undefined;
  const release = (at: number) => String(version.release[at] ?? 0);
  return {
    stable: version.pre === undefined && version.post === undefined && version.dev === undefined,
    values: {
      raw: text,
      version: normalPep440(text, version),
      major: release(0),
      minor: release(1),
      patch: release(2),
    },
  };
}

function ofMatch(rule: Rule, scope: RuleScope): Given | undefined {
  const whole = subject(rule, scope);
  if (whole === undefined) return undefined;
  const written = rule.attributes.pattern ?? '';
  const [, pattern = written, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(written) ?? [];
  const found = scope.match(pattern, flags, whole);
  const value = found?.[Number(rule.attributes.group)];
  if (value === undefined) {
    scope.note(
      `the rule ${JSON.stringify(rule.source)} gives no tag: ${found ? 'it has no such group' : `it does not match ${JSON.stringify(whole)}`}`,
    );
    return undefined;
  }
  return value === '' ? undefined : { value, latest: true };
}

function affixed(value: string, rule: Rule, scope: RuleScope): string | undefined {
  const prefix = global(rule.attributes.prefix ?? scope.flavor.prefix, rule, scope);
  const suffix = global(rule.attributes.suffix ?? scope.flavor.suffix, rule, scope);
  return prefix === undefined || suffix === undefined ? undefined : `${prefix}${value}${suffix}`;
}

function latestTag(scope: RuleScope): RuleTag {
  const { flavor } = scope;
  const expanded = (text: string) => expand(scope.fill(text) ?? '', globals(scope.event), text);
  const prefix = flavor.prefixOnLatest ? expanded(flavor.prefix) : '';
  const suffix = flavor.suffixOnLatest ? expanded(flavor.suffix) : '';
  return { tag: sanitized(`${prefix}latest${suffix}`), source: 'flavor: latest' };
}

/** `{name}` first, whose values hold no braces, then `{{name}}`. */
function global(text: string, rule: Rule, scope: RuleScope): string | undefined {
  const filled = scope.fill(text);
  return filled === undefined ? undefined : expand(filled, globals(scope.event), rule.source);
}

function sanitized(tag: string): string {
  return tag.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
