/**
 * Parsers and writers that foreign text meets, for any text: each answers or refuses with a code, never throws something else,
 * and what it writes it can read. `npm run test:properties` takes 100,000 texts each instead of 2,000.
 */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../src/action/problem.ts';
import { redactor } from '../../src/action/redact.ts';
import { complaints } from '../../src/catalog/complaint.ts';
import { parseDocument } from '../../src/catalog/document.ts';
import { artifactNames } from '../../src/github/artifact-names.ts';
import { linksOf } from '../../src/http/link.ts';
import { formatReference, parseReference } from '../../src/registry/reference.ts';
import { reportName } from '../../src/report/report-name.ts';
import { fc, howMany } from '../support/property.ts';

const numRuns = howMany(2000);
const anyText = fc.string({ unit: 'binary', maxLength: 200 });
/** Text made of the characters that a grammar gives a meaning to: it gets further in than any text does. */
const textOf = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

const check = <T>(texts: fc.Arbitrary<T>, holds: (text: T) => void) =>
  fc.assert(fc.property(texts, holds), { numRuns });

describe('a Link header', () => {
  it('of any text is read or is none', () => {
    const pieces = ['<', '>', ';', ',', ' ', 'rel=', '"', 'next', 'last', 'https://a/b?page=2', '\t', 'x'];
    check(fc.oneof(anyText, textOf(pieces)), (text) => {
      for (const [rel, url] of linksOf(text)) {
        expect(rel).toMatch(/^[a-z]+$/);
        expect(text).toContain(`<${url}>`);
      }
    });
  });

  it('is read back, whatever the order and the parameters', () => {
    const rels = fc.uniqueArray(fc.constantFrom('next', 'last', 'prev', 'first'), { minLength: 1 });
    const page = fc.record({ page: fc.nat(), after: fc.stringMatching(/^[A-Za-z0-9_=-]{0,20}$/) });
    check(fc.tuple(rels, fc.array(page, { minLength: 4, maxLength: 4 })), ([names, pages]) => {
      const links = names.map((rel, at) => [
        rel,
        `https://api.test/x?page=${pages[at]?.page}&after=${pages[at]?.after}`,
      ]);
      const header = links.map(([rel, url]) => `<${url}>; rel="${rel}"`).join(', ');
      expect([...linksOf(header)]).toEqual(links);
    });
  });
});

describe('a reference', () => {
  const pieces = [
    'a',
    'B',
    '0',
    '/',
    ':',
    '@',
    '.',
    '-',
    '_',
    '[',
    ']',
    'localhost',
    'docker.io',
    'sha256:',
    'f'.repeat(64),
  ];

  it('of any text is refused with its code, or means the same when it is written and read again', () => {
    check(fc.oneof(anyText, textOf(pieces)), (text) => {
      try {
        const reference = parseReference(text);
        expect(parseReference(formatReference(reference))).toEqual(reference);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
        expect((error as Problem).code).toBe('DCA-REG-001');
      }
    });
  });
});

describe('a document', () => {
  const pieces = [
    'a',
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    '&a',
    '*a',
    '<<',
    '|',
    '>',
    '!!x',
    '~',
    '\t',
    '---\n',
  ];

  it('of any text is read, or refused with codes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, textOf(pieces)), async (text) => {
        const heard = complaints('x.yml');
        const root = await parseDocument(text, heard);
        if (root === undefined) expect(heard.all().length).toBeGreaterThan(0);
        for (const { code } of heard.all()) expect(code).toMatch(/^DCA-CAT-/);
      }),
      { numRuns },
    );
  });
});

describe('names of report artifacts', () => {
  const names = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/);

  it('are read back: report, attempt and upload', () => {
    const { of, choose } = artifactNames('image-report-{name}');
    check(
      fc.tuple(names, fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 9 })),
      ([name, attempt, upload]) => {
        const artifact = of(name, attempt, upload);
        expect(choose([{ artifact }], [name], undefined)).toEqual([{ artifact, name, attempt, upload }]);
      },
    );
  });

  it('of any text are nobody’s, or those of a report name', () => {
    const { choose } = artifactNames('image-report-{name}');
    const pieces = ['image-report-', '-attempt-', '-try-', '1', '2', '0', 'a', '..', '/', '\n'];
    check(fc.oneof(anyText, textOf(pieces)), (artifact) => {
      for (const { name } of choose([{ artifact }], undefined, undefined)) expect(name).toMatch(reportName);
    });
  });
});

describe('what is said', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9!$%&*()+;~.-]{1,30}$/);

  it('shows no user and password of an address, whatever stands around it', () => {
    const { redact } = redactor();
    check(fc.tuple(anyText, word, word, anyText), ([before, user, password, after]) => {
      const shown = redact(`${before} https://${user}:s3cr3t${password}@host.test/${after}`);
      expect(shown).not.toContain(`s3cr3t${password}`);
      expect(shown).toContain('@host.test/');
    });
  });

  it('is left alone where there is none, and redacted once', () => {
    const { redact } = redactor();
    check(fc.oneof(anyText, textOf(['a', '@', ':', '/', '://', '.', ' ', 'host.test'])), (text) => {
      if (!text.includes('@')) expect(redact(text)).toBe(text);
      expect(redact(redact(text))).toBe(redact(text));
    });
  });
});
