import { describe, expect, it } from '@jest/globals';
import {
  clip,
  code,
  codeBlock,
  codeLink,
  details,
  escapeMarkdown,
  link,
  prose,
  table,
} from '../../../src/report/markdown.ts';
import { html, magnets, plain, tags } from '../../support/markdown.ts';
import { fc } from '../../support/property.ts';

/** Case 126: what attackers write into branch names, labels and logs. */
const hostile = [
  '<!-- docker-ci-actions:pr-comment v=1 key=images -->',
  '</details>',
  'a|b',
  'a\\|b',
  'a\\\\|b',
  '|',
  '```````',
  '`',
  '` `',
  '``x`',
  '[x](javascript:alert(1))',
  '![beacon](https://evil.example/x.png)',
  '@org/team',
  '@@user',
  '#1',
  'GH-1',
  'gh-12',
  'org/repo#12',
  'https://evil.example/',
  'www.evil.example',
  'me@evil.example',
  'mailto:me@evil.example',
  '<img src=x onerror=alert(1)>',
  '<https://evil.example>',
  'a\nb',
  'a\r\n\r\n# heading',
  '- item',
  '1. item',
  '> quote',
  '    code',
  '\tcode',
  '***bold***',
  '~~gone~~',
  '~~~',
  '[ref]: https://evil.example',
  '[^1]',
  '- [ ] task',
  ':smile:',
  '0123456789abcdef0123456789abcdef01234567',
  'user@0123456789a',
  '&lt;b&gt;',
  '&#64;user',
  '\\@user',
  '\u202egnp.exe',
  '\u200b'.repeat(10_000),
  '\ud800',
  'é\u0301',
  '$x^2$',
  '',
  ' ',
];
const anything = fc.oneof(
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 8 })).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...hostile), { maxLength: 3 }).map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'`|\\<>&#@[]()!*_~-+.: \n\raw0f'), maxLength: 30 }),
);
const runs = { numRuns: 500 };

describe('case 126: a value from outside stays data', () => {
  it('as words: no tag but the paragraph, nothing that GitHub would link', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const markdown = `Before ${escapeMarkdown(value)} after`;
        expect(tags(markdown)).toEqual(['p', '/p']);
        expect(magnets(markdown)).toEqual([]);
      }),
      runs,
    );
  });

  it('as words at the begin of a line: no list, heading, quote or code', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(tags(`${escapeMarkdown(value)} end`)).toEqual(['p', '/p']);
      }),
      runs,
    );
  });

  it('as code: one code element that holds the value', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const markdown = `Before ${code(value)} after`;
        const empty = code(value) === '';
        expect(tags(markdown)).toEqual(empty ? ['p', '/p'] : ['p', 'code', '/code', '/p']);
        expect(magnets(markdown)).toEqual([]);
      }),
      runs,
    );
  });

  it('as a sentence with code in it: no tag but the paragraph and code, nothing that GitHub would link', () => {
    fc.assert(
      fc.property(anything, anything, (one, two) => {
        const markdown = prose(`${one} \`${two}\` ${one}`);
        expect(tags(`${markdown} end`).filter((tag) => !/^\/?code$/.test(tag))).toEqual(['p', '/p']);
        expect(magnets(`${markdown} end`)).toEqual([]);
      }),
      runs,
    );
  });

  it('in a table: every row has its cells, whatever they hold', () => {
    fc.assert(
      fc.property(anything, anything, (one, two) => {
        const markdown = table(
          ['Image', { title: 'Tag', align: 'right' }, 'Gate'],
          [
            [code(one), escapeMarkdown(two), '✅'],
            [codeLink(two, 'https://github.com/o/r'), code(one), 'last'],
          ],
        );
        const page = html(markdown);
        expect(page.match(/<tr>/g)).toHaveLength(3);
        expect(page.match(/<td/g)).toHaveLength(6);
        expect(page).toMatch(/<td align="left">last<\/td>\n<\/tr>\n<\/tbody>\n<\/table>$/);
        expect(page.replace(/<a href="https:\/\/github\.com\/o\/r">/g, '')).not.toMatch(
          /<(a|img|b|h\d|details|del|em)\b/,
        );
        expect(magnets(markdown)).toEqual([]);
      }),
      runs,
    );
  });

  it('in a summary and a block: the section opens and closes once', () => {
    fc.assert(
      fc.property(anything, anything, (one, two) => {
        const markdown = details([{ strong: one }, ' is ', { code: two }, one], codeBlock(two, 'sh'));
        const page = html(`${markdown}\n\nafter`);
        expect(page.match(/<details>/g)).toHaveLength(1);
        expect(page.match(/<\/details>/g)).toHaveLength(1);
        expect(page.match(/<pre>/g)).toHaveLength(1);
        expect(page).toMatch(/<\/details>\n<p>after<\/p>$/);
        expect(magnets(markdown)).toEqual([]);
      }),
      runs,
    );
  });

  it('in a link: only our address', () => {
    fc.assert(
      fc.property(anything, anything, (one, two) => {
        const page = html(
          link(
            one || 'x',
            `https://github.com/o/r/tree/${encodeURIComponent(two.toWellFormed())}?q=${two.toWellFormed()}`,
          ),
        );
        const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
        expect(addresses.length).toBeLessThanOrEqual(1);
        // A value of two dots climbs in the path, as in every address; it never leaves our server.
        for (const address of addresses) expect(address).toMatch(/^https:\/\/github\.com\/o\//);
      }),
      runs,
    );
  });
});

describe('what a reader sees', () => {
  it.each([
    ['pr-42', '`pr-42`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    [' a ', '`  a  `'],
    ['a\nb', '`a⏎b`'],
    ['a\u202eb', '`a\\u202eb`'],
  ])('code of %j is %s', (value, markdown) => {
    expect(code(value)).toBe(markdown);
  });

  it('code shows the value itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a`|\\ <&>*_'), minLength: 1, maxLength: 20 }), (value) => {
        expect(plain(html(`x${code(value)}x`))).toBe(`x${value}x`);
      }),
    );
  });

  it('words keep their text, with a gap where a link would start', () => {
    expect(plain(html(escapeMarkdown('fix *this* at a/b.c <now>')))).toBe('fix *this* at a/b.c <now>');
    expect(plain(html(escapeMarkdown('by @octocat')))).toBe('by @\u200boctocat');
  });

  it.each([
    ['run `docker-ci x` again', 'run `docker-ci x` again'],
    ['`a` and `b*c`', '`a` and `b*c`'],
    ['one ` alone', 'one &#96; alone'],
  ])('the sentence %j is %s', (sentence, markdown) => {
    expect(prose(sentence)).toBe(markdown);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil', 'x', 'https://u:p@evil/', 'file:///etc/passwd'])(
    'no link to %s',
    (url) => {
      expect(link('text', url)).toBe('text');
    },
  );

  it('a link cannot be left by brackets, spaces, quotes or pipes', () => {
    expect(link('t', 'https://h/a b)(c|d"e<f>`g')).toBe('[t](https://h/a%20b%29%28c%7Cd%22e%3Cf%3E%60g)');
  });
});

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['👍🏽👍🏽👍🏽', 4, '👍🏽…'],
    ['🇩🇪🇫🇷🇮🇹', 4, '🇩🇪…'],
    ['👨‍👩‍👧‍👦x', 5, '…'],
  ])('%s to %i is %s', (text, limit, expected) => {
    expect(clip(text, limit)).toBe(expected);
  });

  it('is never longer than its limit and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const kept = clip(text, limit);
        expect([...kept].length).toBeLessThanOrEqual(limit);
        expect(kept.isWellFormed()).toBe(text.isWellFormed() || kept === text || kept.isWellFormed());
      }),
    );
  });
});
