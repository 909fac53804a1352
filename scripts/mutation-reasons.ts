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
    of: [
      'http/redirect.ts: { return undefined; } → {}',
      'comment/marker.ts: { return undefined; } → {}',
      'promote/template.ts: default: return undefined; → default:',
    ],
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
      'http/retry.ts: performance.now() + wait > rules.deadline → performance.now() + wait >= rules.deadline',
    ],
  },
  {
    why: 'Another condition beside it gives the same answer: where no level is reached something differs, an attempt above `undefined` is none, one step behind the end of a list there is nothing to compare.',
    of: [
      'report/compare.ts: level !== undefined && reaches(level, accepted(rules)) → level !== undefined || reaches(level, accepted(rules))',
      'report/compare.ts: level !== undefined && reaches(level, accepted(rules)) → true',
      'report/compare.ts: level !== undefined → true',
      'report/binding.ts: binding.attempt !== undefined → true',
      'promote/version.ts: at < Math.max(one.length, other.length) → at <= Math.max(one.length, other.length)',
    ],
  },
  {
    why: 'It spares work and changes no result: a text without the character is not searched.',
    of: ['action/redact.ts: \'@\' → ""'],
  },
];

export function reasonOf(survivor: string): string | undefined {
  return reasons.find(({ of }) => of.includes(survivor))?.why;
}
