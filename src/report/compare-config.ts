/** What differs between two configurations of a container, key by key, with both values. */
import { canonicalJson } from '../action/canonical-json.ts';
import type { RuntimeConfig } from './report.ts';

interface KeyDifference {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

const plain = [
  'user',
  'entrypoint',
  'cmd',
  'shell',
  'workingDir',
  'volumes',
  'ports',
  'stopSignal',
  'healthcheck',
  'onBuild',
] as const;

export function compareConfig(
  expected: RuntimeConfig,
  found: RuntimeConfig,
  ignoredLabel: (name: string) => boolean,
): readonly KeyDifference[] {
  return [
    ...plain.flatMap((key) => different(`config.${key}`, shown(expected[key]), shown(found[key]))),
    ...compareEnvironment(expected.env, found.env),
    ...compareMaps('config.labels', withoutIgnored(expected.labels), withoutIgnored(found.labels)),
  ];

  function withoutIgnored(labels: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    return new Map(Object.entries(labels).filter(([name]) => !ignoredLabel(name)));
  }
}

// Variables are shown by name; that their order or number alone differs (a name given twice) is a difference as well.
function compareEnvironment(expected: readonly string[], found: readonly string[]): readonly KeyDifference[] {
  const byName = compareMaps('config.env', variables(expected), variables(found));
  return byName.length > 0 ? byName : different('config.env', shown(expected), shown(found));
}

function variables(env: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    env.map((line) => {
      const equals = line.indexOf('=');
      return equals < 0 ? ([line, '(no value)'] as const) : ([line.slice(0, equals), line.slice(equals + 1)] as const);
    }),
  );
}

function compareMaps(
  what: string,
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly KeyDifference[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return names
    .filter((name) => expected.get(name) !== found.get(name))
    .map((name) => ({
      what: `${what}.${name}`,
      expected: expected.get(name) ?? 'not set',
      found: found.get(name) ?? 'not set',
    }));
}

function different(what: string, expected: string, found: string): readonly KeyDifference[] {
  return expected === found ? [] : [{ what, expected, found }];
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return text === '' || text === '[]' || text === '{}' ? 'not set' : text;
}
