/**
 * What docker/metadata-action gives, as facts: its own test tables (event, rules, flavor, tags; `fixtures/metadata-action/cases.json`,
 * taken at commit dc80280), and the tables of its README. Wherever time matters the clock stands as in its tests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RuleCase {
  readonly name: string;
  /** A key of `events`. */
  readonly event: string;
  readonly prHead?: boolean;
  /** None: the default rules. */
  readonly rules?: readonly string[];
  readonly flavor?: readonly string[];
  readonly tags: readonly string[];
}

export interface EventFacts {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export const metadataClock = new Date('2020-01-10T00:30:00.000Z');
export const sha = '860c1904a1ce19322e91ac35af1ab07466440c37';

export const tagPushed = (name: string): EventFacts => ({ name: 'push', ref: `refs/tags/${name}`, sha, payload: {} });

const file = join(import.meta.dirname, '../fixtures/metadata-action/cases.json');
const facts = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly events: Readonly<Record<string, EventFacts>>;
  readonly cases: readonly RuleCase[];
};

export const tableCases = facts.cases;

/** rule, git tag, tag of the image */
const ofTags = [
  ['type=semver,pattern={{raw}}', 'v1.2.3', 'v1.2.3'],
  ['type=semver,pattern={{version}}', 'v1.2.3', '1.2.3'],
  ['type=semver,pattern={{major}}.{{minor}}', 'v1.2.3', '1.2'],
  ['type=semver,pattern=v{{major}}', 'v1.2.3', 'v1'],
  ['type=semver,pattern={{minor}}', 'v1.2.3', '2'],
  ['type=semver,pattern={{patch}}', 'v1.2.3', '3'],
  ['type=semver,pattern={{version}},"match=v(\\d.\\d.\\d)$"', 'p1/v1.2.3', '1.2.3'],
  ['type=semver,pattern={{raw}}', 'v2.0.8-beta.67', 'v2.0.8-beta.67'],
  ['type=semver,pattern={{version}}', 'v2.0.8-beta.67', '2.0.8-beta.67'],
  ['type=semver,pattern={{major}}', 'v2.0.8-beta.67', '2.0.8-beta.67'],
  ['type=semver,pattern={{major}}.{{minor}}', 'v2.0.8-beta.67', '2.0.8-beta.67'],
  ['type=pep440,pattern={{raw}}', '1.2.3', '1.2.3'],
  ['type=pep440,pattern={{version}}', 'v1.2.3', '1.2.3'],
  ['type=pep440,pattern={{major}}.{{minor}}', '1.2.3', '1.2'],
  ['type=pep440,pattern=v{{major}}', '1.2.3', 'v1'],
  ['type=pep440,pattern={{raw}}', 'v1.2.3rc2', 'v1.2.3rc2'],
  ['type=pep440,pattern={{version}}', '1.2.3rc2', '1.2.3rc2'],
  ['type=pep440,pattern={{version}},match=v(\\d.\\d.\\d)$', 'p1/v1.2.3', '1.2.3'],
  ['type=pep440,pattern={{major}}.{{minor}}', '1.2.3rc2', '1.2.3rc2'],
  ['type=pep440,pattern={{major}}.{{minor}}', '1.2.3post1', '1.2.3.post1'],
  ['type=pep440,pattern={{major}}.{{minor}}', '1.2.3beta2', '1.2.3b2'],
  ['type=pep440,pattern={{major}}.{{minor}}', '1.0dev4', '1.0.dev4'],
  ['type=match,pattern=\\d.\\d.\\d', 'v1.2.3', '1.2.3'],
  ['type=match,pattern=v(.*),group=1', 'v2.0.8-beta.67', '2.0.8-beta.67'],
  ['type=match,pattern=v(\\d.\\d),group=1', 'v2.0.8-beta.67', '2.0'],
  ['type=match,pattern=\\d+', '20200110-RC2', '20200110'],
  ['type=match,pattern=p1/v(\\d.\\d.\\d),group=1', 'p1/v1.2.3', '1.2.3'],
  ['type=ref,event=tag', 'v2.0.8-beta.67', 'v2.0.8-beta.67'],
] as const;

/** pattern of `type=schedule`, tag of the image */
const ofSchedules = [
  ["{{date 'YYYYMMDD'}}", '20200110'],
  ["{{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}", '20200110-093000'],
  ["{{date 'dddd, MMMM Do YYYY, h:mm:ss a'}}", 'Friday-January-10th-2020-12-30-00-am'],
  ['nightly', 'nightly'],
] as const;

export const readmeCases: readonly RuleCase[] = [
  ...ofTags.map(([rule, tag, made]) => ({
    ...{ name: 'README', event: `tag ${tag}`, rules: [rule], flavor: ['latest=false'], tags: [made] },
  })),
  ...ofSchedules.map(([pattern, made]) => ({
    ...{ name: 'README', event: 'schedule', rules: [`"type=schedule","pattern=${pattern}"`], tags: [made] },
  })),
];

export const events: Readonly<Record<string, EventFacts>> = {
  ...facts.events,
  ...Object.fromEntries(ofTags.map(([, tag]) => [`tag ${tag}`, tagPushed(tag)])),
};
