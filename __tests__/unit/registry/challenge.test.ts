/** `WWW-Authenticate`: the grammar of RFC 9110, and what registries really send. */
import { describe, expect, it } from '@jest/globals';
import { parseChallenges } from '../../../src/registry/challenge.ts';
import { fc } from '../../support/property.ts';

const plain = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('case 40: challenges', () => {
  it.each<readonly [string, string, readonly unknown[]]>([
    ['none', '', []],
    ['a scheme alone', 'Negotiate', [['negotiate', {}]]],
    [
      'Docker Hub',
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull"',
      [
        [
          'bearer',
          { realm: 'https://auth.docker.io/token', service: 'registry.docker.io', scope: 'repository:a/b:pull' },
        ],
      ],
    ],
    [
      'an empty service',
      'Bearer realm="https://r/token",service=""',
      [['bearer', { realm: 'https://r/token', service: '' }]],
    ],
    [
      'two scopes',
      'Bearer realm="r",scope="repository:a:pull repository:b:pull,push"',
      [['bearer', { realm: 'r', scope: 'repository:a:pull repository:b:pull,push' }]],
    ],
    [
      'two schemes in one field',
      'Bearer realm="a",service="s",Basic realm="b"',
      [
        ['bearer', { realm: 'a', service: 's' }],
        ['basic', { realm: 'b' }],
      ],
    ],
    [
      'two fields joined',
      'Basic realm="b", Bearer realm="a"',
      [
        ['basic', { realm: 'b' }],
        ['bearer', { realm: 'a' }],
      ],
    ],
    [
      'a scheme without parameters before',
      'Negotiate, Basic realm="b"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'b' }],
      ],
    ],
    [
      'a comma in a quoted string',
      'Basic realm="a, b", Digest realm="c"',
      [
        ['basic', { realm: 'a, b' }],
        ['digest', { realm: 'c' }],
      ],
    ],
    ['escapes', String.raw`Basic realm="say \"hi\" \\ bye"`, [['basic', { realm: String.raw`say "hi" \ bye` }]]],
    ['spaces around =', 'Bearer realm \t= \t"r"', [['bearer', { realm: 'r' }]]],
    ['an = that no name stands before', 'Bearer ="x"', [['bearer', {}]]],
    ['space around =', 'Bearer realm = "r" , service ="s"', [['bearer', { realm: 'r', service: 's' }]]],
    ['no quotes', 'Bearer realm=https://r/token,service=s', [['bearer', { realm: 'https://r/token', service: 's' }]]],
    ['upper case', 'BEARER REALM="r"', [['bearer', { realm: 'r' }]]],
    ['a realm twice', 'Bearer realm="first",realm="second"', [['bearer', { realm: 'first' }]]],
    ['empty elements', ', ,Basic realm="b",,', [['basic', { realm: 'b' }]]],
    ['tabs', 'Basic\trealm="b"', [['basic', { realm: 'b' }]]],
    ['a quote that never closes', 'Basic realm="b", Bearer realm="never', [['basic', { realm: 'b' }]]],
    ['an escape at the end', 'Bearer realm="x\\', []],
    ['rubbish', '"""', []],
    ['a relative realm', 'Bearer realm="/token"', [['bearer', { realm: '/token' }]]],
    ['16 KiB', `Basic realm="${'x'.repeat(16_370)}"`, [['basic', { realm: 'x'.repeat(16_370) }]]],
    ['a byte more', `Basic realm="${'x'.repeat(16_371)}"`, []],
    ['64 KB', `Bearer realm="${'x'.repeat(65_536)}"`, []],
  ])('%s', (_name, header, challenges) => {
    expect(plain(header)).toEqual(challenges);
  });

  it('never throws, and is done in linear time', () => {
    const pieces = fc.constantFrom('Bearer', 'Basic', ' ', ',', '=', '"', '\\', 'realm', 'x', '\t', ';', 'é', '\u0000');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => void parseChallenges(parts.join(''))),
      { numRuns: 3000 },
    );
    const start = performance.now();
    for (const unit of ['a', ',', ' ', '"', '\\', '=', 'a=', 'a ', '",'])
      parseChallenges(unit.repeat(16_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(250);
  });

  it('reads any list of challenges back, however it is spaced', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
    const parameters = fc.uniqueArray(fc.tuple(word, fc.string({ maxLength: 40 })), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    });
    const challenges = fc.array(fc.tuple(word, parameters), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(challenges, fc.constantFrom('', ' ', '\t', '  '), (list, gap) => {
        const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
        const one = (all: readonly (readonly [string, string])[]) =>
          all.map(([name, value]) => `${name}${gap}=${gap}${quote(value)}`).join(`${gap},${gap}`);
        const header = list.map(([scheme, all]) => `${scheme} ${one(all)}`).join(`,${gap}`);
        expect(plain(header)).toEqual(list.map(([scheme, all]) => [scheme, Object.fromEntries(all)]));
      }),
    );
  });

  it('reads back any realm that is quoted as the specification wants it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 50 }), (realm, service) => {
        const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
        const header = `Basic realm="x", Bearer realm=${quote(realm)}, service=${quote(service)}`;
        expect(plain(header)).toEqual([
          ['basic', { realm: 'x' }],
          ['bearer', { realm, service }],
        ]);
      }),
    );
  });
});
