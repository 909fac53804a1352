import { describe, expect, it } from '@jest/globals';
import { characters, cutMarkdown } from '../../../src/action/markdown-cut.ts';
import { html } from '../../support/markdown.ts';
import { fc } from '../../support/property.ts';

const line = fc.oneof(
  fc.constantFrom(
    '```',
    '```sh',
    '````',
    '~~~',
    '<details>',
    '<details open><summary>x</summary>',
    '</details>',
    '',
    'text',
    '<!--',
    '-->',
    '- item',
    '👩‍👩‍👧 family',
    '| a | b |',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('case 127: Markdown of others', () => {
  it.each([
    ['a log', 'a line of the log\n'],
    ['sections that nobody closes', '<details>\n'],
    ['fences', '```\n'],
    ['comments', '<!--\n'],
  ])('4 MiB of %s take no longer than they are', (_, line) => {
    const text = line.repeat((4 * 1024 * 1024) / line.length);
    const started = performance.now();
    expect(cutMarkdown(text, 60_000).cut).toBe(true);
    expect(cutMarkdown(text, Number.POSITIVE_INFINITY).cut).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is cut at a line, within the limit, never inside a character', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 0, max: 200 }), (lines, limit) => {
        const { text, cut } = cutMarkdown(lines.join('\n'), limit);
        expect(characters(text)).toBeLessThanOrEqual(limit);
        expect(text.isWellFormed()).toBe(true);
        if (!cut)
          expect(text.startsWith(lines.join('\n').replaceAll('\r\n', '\n').replaceAll('\r', '\n').trimEnd())).toBe(
            true,
          );
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['```\nopen', '```\nopen\n```'],
    ['````md\n```\nopen', '````md\n```\nopen\n````'],
    ['~~~\nopen', '~~~\nopen\n~~~'],
    ['<details>\n\nopen', '<details>\n\nopen\n\n</details>'],
    ['<details>\n<details>\nopen', '<details>\n<details>\nopen\n\n</details>\n</details>'],
    ['<details>\n\n```\nopen', '<details>\n\n```\nopen\n```\n\n</details>'],
    ['<details>\n```\n\n```\nopen', '<details>\n```\n\n```\nopen\n```\n\n</details>'],
    ['<!-- open', '<!-- open\n-->'],
    ['```\n<details>\n```\nclosed', '```\n<details>\n```\nclosed'],
    ['<details>\n<!--\n\n```', '<details>\n<!--\n\n```\n```\n-->\n\n</details>'],
    ['whole', 'whole'],
    ['```not a fence``` x', '```not a fence``` x'],
  ])('%j ends as %j', (given, text) => {
    expect(cutMarkdown(given, 1000)).toEqual({ text, cut: false });
  });

  it('what follows is never swallowed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('```', '~~~~', '<details>', 'text', '', '<!--', '- x'), { maxLength: 12 }),
        fc.integer({ min: 10, max: 80 }),
        (lines, limit) => {
          const page = html(`${cutMarkdown(lines.join('\n'), limit).text}\n\n**notice**`);
          expect(page).toMatch(/<strong>notice<\/strong>/);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
