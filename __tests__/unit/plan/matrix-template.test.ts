/** Templates: what is a variable and what is text; rules and templates together. */
import { describe, expect, it } from '@jest/globals';
import { makeEntries } from '../../../src/plan/matrix.ts';
import { fillTemplate, type Lookup, unknown } from '../../../src/plan/template.ts';
import { fc } from '../../support/property.ts';
import { image, request } from './support.ts';

const values: Readonly<Record<string, string | undefined>> = { name: 'app', pr: undefined, 'short-sha': '860c190' };
const lookup: Lookup = (name) => (Object.hasOwn(values, name) ? values[name] : unknown);

describe('fillTemplate', () => {
  it.each([
    ['{name}-{short-sha}', 'app-860c190'],
    ['no variable', 'no variable'],
    ['${name} and $${name}', '${name} and $${name}'],
    ['{{name}}', '{{name}}'],
    ['{"name": 1}', '{"name": 1}'],
    ['{}{ name }', '{}{ name }'],
    ['a\\d{1,3}', 'a\\d{1,3}'],
    ['{name}{name}', 'appapp'],
  ])('%s gives %s', (template, wanted) => {
    expect(fillTemplate(template, lookup, 'a test')).toEqual({ text: wanted });
  });

  it('names the variables that have no value for the event, and refuses those that do not exist', () => {
    expect(fillTemplate('{name}-{pr}', lookup, 'a test')).toEqual({ missing: ['pr'] });
    expect(() => fillTemplate('{prx}', lookup, 'the tag of "app"')).toThrow(
      'the tag of "app" is "{prx}", and there is no variable {prx}',
    );
  });

  it('never reads a value again as a template', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fillTemplate('<{x}>', () => value, 'a test')).toEqual({ text: `<${value}>` });
      }),
    );
  });
});

describe('rules with templates in them', () => {
  const tagsOf = (rules: readonly string[], facts: Parameters<typeof request>[1] = {}) => {
    const app = image('app', { tags: rules, axes: { flavour: 'CPU only' }, image: 'x/app' });
    return makeEntries([{ image: app, added: {} }], request([app], facts)).map((entry) =>
      entry.tags.replaceAll('x/app:', '').split('\n'),
    )[0];
  };

  it.each<readonly [string, readonly string[]]>([
    ['type=raw,value={flavour}-x', ['cpu-only-x']],
    ['type=sha,prefix={flavour}-', ['cpu-only-860c190']],
    ['type=sha,suffix=-{pr}', ['']],
    ['type=semver,pattern={{major}}.{{minor}}-{flavour},value={version}', ['1.2-cpu-only', 'latest']],
    ['type=raw,value={{branch}}-{flavour}', ['main-cpu-only']],
    ['type=match,"pattern=\\d{1,2}",value={version}', ['1', 'latest']],
    ['{{branch}}-{flavour}', ['main-cpu-only']],
    ['v{major}.{minor}', ['v1.2']],
  ])('%s', (rule, wanted) => {
    expect(tagsOf([rule], { version: '1.2.3' })).toEqual(wanted);
  });

  it('a flavor holds for templates as for raw rules', () => {
    expect(tagsOf(['{flavour}', 'type=sha'], { flavor: ['suffix=-gpu', 'latest=true'] })).toEqual([
      'cpu-only-gpu',
      'sha-860c190-gpu',
      'latest',
    ]);
  });
});
