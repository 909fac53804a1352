/**
 * The rules of docker/metadata-action give the tags that its documentation and its own tests give.
 *
 * `fixtures/metadata-action/cases.json` holds the facts of its test tables (event, rules, flavor, tags), taken at commit dc80280;
 * the clock stands at 2020-01-10T00:30:00Z, as in those.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { matchWithin } from '../../../actions/generate-matrix/match-within.ts';
import { defaultRules, parseFlavor, parseRules } from '../../../src/plan/metadata-rules.ts';
import { tagsOfRules } from '../../../src/plan/metadata-tags.ts';
import { runValues } from '../../../src/plan/template-run.ts';
import { runContext } from './support.ts';

interface Case {
  readonly name: string;
  readonly event: string;
  readonly prHead?: boolean;
  readonly rules?: readonly string[];
  readonly flavor?: readonly string[];
  readonly tags: readonly string[];
}

interface EventFacts {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const file = join(import.meta.dirname, '../../fixtures/metadata-action/cases.json');
const { events, cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly events: Readonly<Record<string, EventFacts>>;
  readonly cases: readonly Case[];
};

const clock = { now: new Date('2020-01-10T00:30:00.000Z'), commitDate: undefined };

function tagsFor(event: EventFacts, rules: readonly string[], flavor: readonly string[] = [], environment = {}) {
  const context = runContext({ eventName: event.name, ref: event.ref, sha: event.sha, payload: event.payload });
  const notes: string[] = [];
  const tags = tagsOfRules(parseRules(rules), {
    event: runValues(context, clock, environment).event,
    flavor: parseFlavor(flavor),
    fill: (text) => text,
    match: matchWithin,
    note: (sentence) => notes.push(sentence),
  });
  return { tags: tags.map(({ tag }) => tag), notes };
}

describe('its own test tables', () => {
  it.each(
    cases.map((one) => [`${one.name} on ${one.event}: ${one.rules?.join(' ') ?? 'default rules'}`, one] as const),
  )('%s', (_, one) => {
    const environment = one.prHead ? { DOCKER_METADATA_PR_HEAD_SHA: 'true' } : {};
    const event = events[one.event];
    if (!event) throw new Error(`no event ${one.event}`);
    expect(tagsFor(event, one.rules ?? defaultRules, one.flavor, environment).tags).toEqual(one.tags);
  });
});

const sha = '860c1904a1ce19322e91ac35af1ab07466440c37';
const tag = (name: string): EventFacts => ({ name: 'push', ref: `refs/tags/${name}`, sha, payload: {} });
const branch = (name: string): EventFacts => ({
  name: 'push',
  ref: `refs/heads/${name}`,
  sha,
  payload: { repository: { default_branch: 'master' } },
});

describe('the tables of its README', () => {
  it.each([
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
  ])('%s on tag %s gives %s', (rule, name, wanted) => {
    expect(tagsFor(tag(name), [rule], ['latest=false']).tags).toEqual([wanted]);
  });

  it.each([
    ["{{date 'YYYYMMDD'}}", '20200110'],
    ["{{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}", '20200110-093000'],
    ["{{date 'dddd, MMMM Do YYYY, h:mm:ss a'}}", 'Friday-January-10th-2020-12-30-00-am'],
    ['nightly', 'nightly'],
  ])('type=schedule,pattern=%s gives %s', (pattern, wanted) => {
    const schedule = { name: 'schedule', ref: 'refs/heads/master', sha, payload: {} };
    expect(tagsFor(schedule, [`"type=schedule","pattern=${pattern}"`]).tags).toEqual([wanted]);
  });

  it('gives latest for tags, versions and matches alone, by the first rule that gives a tag', () => {
    expect(tagsFor(tag('v1.2.3'), ['type=ref,event=tag']).tags).toEqual(['v1.2.3', 'latest']);
    expect(tagsFor(tag('v1.2.3-rc1'), ['type=semver,pattern={{version}}']).tags).toEqual(['1.2.3-rc1']);
    expect(tagsFor(tag('v1.2.3'), ['type=raw,foo', 'type=raw,priority=2000,bar']).tags).toEqual(['bar', 'foo']);
    expect(
      tagsFor(branch('dev'), ['type=ref,event=branch'], ['latest=true', 'suffix=-gpu,onlatest=true']).tags,
    ).toEqual(['dev-gpu', 'latest-gpu']);
  });
});

describe('the event table of the MLflow pipeline', () => {
  const rules = [
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=raw,value=latest,enable={{is_default_branch}}',
    'type=sha,prefix={{branch}}-',
  ];
  it.each([
    ['the default branch', branch('master'), ['master', 'latest', 'master-860c190']],
    [
      'another branch',
      branch('feat/metadata-enrichment'),
      ['feat-metadata-enrichment', 'feat-metadata-enrichment-860c190'],
    ],
    // The last one is no tag: generate-matrix refuses it and names the rule.
    ['a pull request', { name: 'pull_request', ref: 'refs/pull/7/merge', sha, payload: {} }, ['pr-7', '-860c190']],
  ])('on %s', (_, event, wanted) => {
    expect(tagsFor(event, rules).tags).toEqual(wanted);
  });
});

describe('what a rule may not be', () => {
  it.each([
    ['type=unknown', 'is no type of rule'],
    ['type=ref', '`event` is missing'],
    ['type=ref,event=push', '`event` is branch, tag or pr'],
    ['type=semver', '`pattern` is missing'],
    ['type=raw', '`value` is missing'],
    ['type=sha,format=middle', '`format` is short or long'],
    ['type=match,pattern=a,group=x', '`group` is the number'],
    ['type=sha,prefx=a', 'no attribute'],
    ['type=match,pattern=\\d{1,2},value=1', '`value` twice'],
    ['type=raw,"value=a', 'quote is not closed'],
    ['type=raw,foo,priority=high', '`priority` is no number'],
  ])('%s: %s', (rule, why) => {
    expect(() => parseRules([rule])).toThrow(why);
  });

  it.each(['latest=maybe', 'onlatest=true', 'prefix', 'unknown=1'])('flavor %s is refused', (line) => {
    expect(() => parseFlavor([line])).toThrow('cannot be read');
  });

  it('knows no blocks and no unknown names', () => {
    expect(() => tagsFor(branch('dev'), ['type=raw,value={{#if a}}b'])).toThrow('is no expression');
    expect(() => tagsFor(branch('dev'), ['type=raw,value={{brnach}}'])).toThrow('is no expression');
    expect(() => tagsFor(branch('dev'), ['type=raw,foo,enable={{branch}}'])).toThrow('`enable`');
  });

  it('stops a regular expression that never ends', () => {
    const started = performance.now();
    expect(() => tagsFor(tag('a'.repeat(40)), ['type=match,pattern=^(a+)+b$'])).toThrow('takes more than');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
