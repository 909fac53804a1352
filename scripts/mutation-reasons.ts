/** Why a change of the core that no test notices is none that one could: by the class that it is of. */
export interface Reason {
  readonly why: string;
  /** As `survivorsOf` writes them. */
  readonly of: readonly string[];
}

const word = '"Stryker was here!"';
const list = '["Stryker was here"]';

export const reasons: readonly Reason[] = [
  {
    why: 'A fallback that the types ask for and nothing reaches, or whose value is not one that anything takes.',
    of: [
      `registry/reference.ts: [] → ${list}`,
      `catalog/braces.ts: '' → ${word}`,
      `catalog/braces.ts: [] → ${list}`,
      `catalog/graph.ts: [] → ${list}`,
      'catalog/graph.ts: stuck.get(at)?.parents → stuck.get(at).parents',
      `catalog/wildcard.ts: [] → ${list}`,
      'catalog/wildcard.ts: atoms[index]?.kind → atoms[index].kind',
      'catalog/wildcard.ts: atom === undefined → false',
      'catalog/wildcard.ts: to === undefined → false',
      `plan/affected.ts: '' → ${word}`,
      `plan/filters.ts: '' → ${word}`,
      `plan/filters.ts: [] → ${list}`,
      'plan/filters.ts: root?.kind → root.kind',
      'plan/filters.ts: sorted[middle]?.path → sorted[middle].path',
      `plan/filter-yaml.ts: '' → ${word}`,
      `plan/filter-yaml.ts: [] → ${list}`,
      'plan/filter-glob.ts: bounds?.patternTrouble → bounds.patternTrouble',
      `promote/apply.ts: [] → ${list}`,
      `promote/observe.ts: [] → ${list}`,
      'promote/observe.ts: !first → false',
      "promote/observe.ts: typeof tagged === 'object' → true",
      `promote/floating.ts: [] → ${list}`,
      'promote/floating.ts: own === undefined → false',
      'promote/holder.ts: found !== undefined → true',
      'promote/holder.ts: found[index]?.digest → found[index].digest',
      `registry/credentials.ts: [] → ${list}`,
      `registry/authorizer.ts: '' → ${word}`,
      `registry/scopes.ts: '' → ${word}`,
      `wait/judge-image.ts: [] → ${list}`,
      `action/redact.ts: [] → ${list}`,
      `promote/version.ts: [] → ${list}`,
      `promote/pep440.ts: '' → ${word}`,
      'promote/pep440.ts: word[0]?.toLowerCase → word[0].toLowerCase',
      `comment/marker.ts: '' → ${word}`,
      `comment/marker.ts: [] → ${list}`,
      `comment/command.ts: '' → ${word}`,
      `comment/command.ts: [] → ${list}`,
    ],
  },
  {
    why: 'Nothing is returned either way: a block that gives `undefined`, and an empty one.',
    of: ['comment/marker.ts: { return undefined; } → {}', 'promote/template.ts: default: return undefined; → default:'],
  },
  {
    why: 'The two differ only for equal things, and names in one list are never equal.',
    of: [
      'report/fingerprint.ts: a.name < b.name → a.name <= b.name',
      'report/fingerprint.ts: a.platform < b.platform → a.platform <= b.platform',
    ],
  },
  {
    why: 'They differ in a moment that no test can meet: a clock that shows the very millisecond.',
    of: [
      'http/limiter.ts: now - lastHalved < 100 → now - lastHalved <= 100',
      'http/limiter.ts: rest > 0 → rest >= 0',
      'registry/authorizer.ts: performance.now() < (await known).staleAt → performance.now() <= (await known).staleAt',
      'http/retry.ts: performance.now() + wait > rules.deadline → performance.now() + wait >= rules.deadline',
    ],
  },
  {
    why: 'Another condition beside it gives the same answer: where no level is reached something differs, an attempt above `undefined` is none, one step behind the end of a list or a text there is nothing, a version that was read from a label has one, what is no set has no slash, the first place of a pattern was entered just now, what is the start itself begins so, reports that cannot be read close the gate without a seal.',
    of: [
      'report/compare.ts: level !== undefined && reaches(level, accepted(rules)) → level !== undefined || reaches(level, accepted(rules))',
      'report/compare.ts: level !== undefined && reaches(level, accepted(rules)) → true',
      'report/compare.ts: level !== undefined → true',
      'report/binding.ts: binding.attempt !== undefined → true',
      'promote/version.ts: at < Math.max(one.length, other.length) → at <= Math.max(one.length, other.length)',
      'catalog/braces.ts: at < text.length → at <= text.length',
      'catalog/wildcard.ts: index < count → index <= count',
      'catalog/wildcard.ts: index < atoms.length → index <= atoms.length',
      "catalog/wildcard.ts: atom.kind !== 'set' → false",
      'promote/holder.ts: label !== undefined → true',
      'report/expected.ts: reports.length === 0 → false',
      'promote/floating.ts: own !== undefined → true',
      'plan/filters.ts: path > start → path >= start',
    ],
  },
  {
    why: 'It spares work and changes no result: a text without the character is not searched, a pattern is read once and a plain one compared as a text, a path is refused by its beginning, its end or a run of characters before the pattern is walked through, entries that fit are not shortened, a catalog is not compared with itself, what was listed once is not listed again, a glob that cannot be refused is not judged, a name is compared as a text, of several globs each file is looked at.',
    of: [
      'action/redact.ts: \'@\' → ""',
      'plan/matrix-outputs.ts: slim → true',
      'plan/affected.ts: base === head → false',
      'report/expected.ts: names === undefined → false',
      'plan/filters.ts: others.length === 0 → false',
      'plan/filter-yaml.ts: text.length > longest → text.length >= longest',
      'plan/filter-glob.ts: !/[*?]/.test(body) → false',
      'plan/filter-glob.ts: (pattern: string) => /^!?[\\w./@+*-]{1,200}$/.test(pattern) && !/\\.\\.|\\*\\*.*\\*\\*/.test(patt… → () => undefined',
      'plan/filter-glob.ts: /^!?[\\w./@+*-]{1,200}$/.test(pattern) && !/\\.\\.|\\*\\*.*\\*\\*/.test(pattern) → false',
      'plan/filter-glob.ts: /^!?[\\w./@+*-]{1,200}$/ → /^![\\w./@+*-]{1,200}$/',
      'plan/filter-glob.ts: /^!?[\\w./@+*-]{1,200}$/ → /^!?[\\w./@+*-]$/',
      'catalog/glob.ts: anchored && !/[*?[\\\\]/.test(body) → false',
      'catalog/glob.ts: before !== undefined → false',
      'catalog/wildcard.ts: !alive → false',
      'catalog/wildcard.ts: !path.includes(one) → false',
      'catalog/wildcard.ts: !path.startsWith(pattern.literal) || !path.endsWith(pattern.tail) → !path.startsWith(pattern.literal) && !path.endsWith(pattern.tail)',
      'catalog/wildcard.ts: !path.startsWith(pattern.literal) || !path.endsWith(pattern.tail) → false',
      'catalog/wildcard.ts: !path.startsWith(pattern.literal) || !path.includes(pattern.tail) → !path.startsWith(pattern.literal) && !path.includes(pattern.tail)',
      'catalog/wildcard.ts: !path.startsWith(pattern.literal) || !path.includes(pattern.tail) → false',
      'catalog/wildcard.ts: \'\' → "Stryker was here!"',
      'catalog/wildcard.ts: \'character\' → ""',
      "catalog/wildcard.ts: (atom) => (atom.kind === 'character' ? String.fromCodePoint(atom.point) : '\\0') → () => undefined",
      'catalog/wildcard.ts: (one, other) => other.length - one.length → () => undefined',
      "catalog/wildcard.ts: (run) => run !== '' → () => undefined",
      "catalog/wildcard.ts: atom.kind === 'character' → false",
      'catalog/wildcard.ts: other.length - one.length → other.length + one.length',
      'catalog/wildcard.ts: pattern.isLiteral → false',
      "catalog/wildcard.ts: plain.split('\\0').filter((run) => run !== '') → plain.split('\\0')",
      "catalog/wildcard.ts: run !== '' → false",
      "catalog/wildcard.ts: run !== '' → run === ''",
      "catalog/wildcard.ts: run !== '' → true",
      'catalog/wildcard.ts: runs.sort((one, other) => other.length - one.length) → runs',
      'catalog/wildcard.ts: false → true',
    ],
  },
  {
    why: 'A look that fails, or that finds nothing, ends alike: the last look at a write is not what a run fails by.',
    of: ['promote/apply.ts: late → true', 'promote/apply.ts: now?.digest → now.digest'],
  },
  {
    why: 'Node takes what is not `ipv4` for the other kind of address.',
    of: ['http/address.ts: \'ipv6\' → ""'],
  },
  {
    why: 'The first of the list: what is not in it stands before all.',
    of: ['report/levels.ts: \'manifest\' → ""'],
  },
];

export function reasonOf(survivor: string): string | undefined {
  return reasons.find(({ of }) => of.includes(survivor))?.why;
}
