/**
 * The rules of docker/metadata-action give the tags that its documentation and its own tests give. The same tables hold on the
 * bundle, in `actions/generate-matrix/metadata-action.test.ts`; here is what a rule may not be, and the one clock that they need.
 */
import { describe, expect, it } from '@jest/globals';
import { matchWithin } from '../../../actions/generate-matrix/match-within.ts';
import { defaultRules, parseFlavor, parseRules } from '../../../src/plan/metadata-rules.ts';
import { tagsOfRules } from '../../../src/plan/metadata-tags.ts';
import { runValues } from '../../../src/plan/template-run.ts';
import {
  type EventFacts,
  events,
  metadataClock,
  readmeCases,
  sha,
  tableCases,
  tagPushed,
} from '../../support/metadata-cases.ts';
import { runContext } from './support.ts';

const clock = { now: metadataClock, commitDate: undefined };

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
    tableCases.map((one) => [`${one.name} on ${one.event}: ${one.rules?.join(' ') ?? 'default rules'}`, one] as const),
  )('%s', (_, one) => {
    const environment = one.prHead ? { DOCKER_METADATA_PR_HEAD_SHA: 'true' } : {};
    expect(tagsFor(events[one.event] as EventFacts, one.rules ?? defaultRules, one.flavor, environment).tags).toEqual(
      one.tags,
    );
  });
});

const branch = (name: string): EventFacts => ({
  name: 'push',
  ref: `refs/heads/${name}`,
  sha,
  payload: { repository: { default_branch: 'master' } },
});

describe('the tables of its README', () => {
  it.each(readmeCases.map((one) => [one.rules?.join(' '), one.event, one] as const))(
    '%s on %s',
    (_rule, event, one) => {
      expect(tagsFor(events[event] as EventFacts, one.rules ?? [], one.flavor).tags).toEqual(one.tags);
    },
  );

  it('gives latest for tags, versions and matches alone, by the first rule that gives a tag', () => {
    expect(tagsFor(tagPushed('v1.2.3'), ['type=ref,event=tag']).tags).toEqual(['v1.2.3', 'latest']);
    expect(tagsFor(tagPushed('v1.2.3-rc1'), ['type=semver,pattern={{version}}']).tags).toEqual(['1.2.3-rc1']);
    expect(tagsFor(tagPushed('v1.2.3'), ['type=raw,foo', 'type=raw,priority=2000,bar']).tags).toEqual(['bar', 'foo']);
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

  it('ends before a comment: a space and `#`, not in quotes', () => {
    const made = (rule: string) => tagsFor(branch('dev'), [rule]).tags;
    expect(made('type=raw,value=a # b, c')).toEqual(['a']);
    expect(made('"type=raw","value=a # b"')).toEqual(['a-b']);
    expect(made('type=raw,value=a#b')).toEqual(['a-b']);
    expect(made('latest # always')).toEqual(['latest']);
  });

  it.each(['latest=maybe', 'onlatest=true', 'prefix', 'unknown=1', '"latest=true'])('flavor %s is refused', (line) => {
    expect(() => parseFlavor([line])).toThrow('cannot be read');
  });

  it('knows no blocks and no unknown names', () => {
    expect(() => tagsFor(branch('dev'), ['type=raw,value={{#if a}}b'])).toThrow('is no expression');
    expect(() => tagsFor(branch('dev'), ['type=raw,value={{brnach}}'])).toThrow('is no expression');
    expect(() => tagsFor(branch('dev'), ['type=raw,foo,enable={{branch}}'])).toThrow('`enable`');
  });

  it('stops a regular expression that never ends', () => {
    const started = performance.now();
    expect(() => tagsFor(tagPushed('a'.repeat(40)), ['type=match,pattern=^(a+)+b$'])).toThrow('takes more than');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
