/**
 * A code means one situation, and docs/troubleshooting.md tells what to do about it.
 * Codes are read from the sources themselves, so that none can be forgotten.
 */
import { describe, expect, it } from '@jest/globals';
import { files, read } from '../support/pages.ts';

const sources = files.filter((file) => /^(?:src|actions)\/.*\.ts$/.test(file));
const page = read('docs/troubleshooting.md');

/** code → the files that raise it. A code in a comment only tells of it, one in a comparison or a list only asks for it. */
const raised = new Map<string, Set<string>>();
for (const file of sources) {
  const source = withoutComments(read(file))
    .replaceAll(/[!=]== *'DCA-[A-Z]{3}-\d{3}'/g, '')
    .replaceAll(/\[\s*(?:'DCA-[A-Z]{3}-\d{3}',?\s*)+\]/g, '');
  for (const [code] of source.matchAll(/DCA-[A-Z]{3}-\d{3}/g)) {
    raised.set(code, (raised.get(code) ?? new Set()).add(file));
  }
}

/** One situation that is met in two places. Whoever adds one says why it is one. */
const metTwice: Readonly<Record<string, string>> = {
  'DCA-CAT-004': 'a text that cannot be parsed, be it JSON or YAML',
  'DCA-REG-010': 'the registry denies, be it reading or writing',
};

const entries = [...page.matchAll(/^### (DCA-[A-Z]{3}-\d{3})\b/gm)].map(([, code = '']) => code);

describe('codes of trouble', () => {
  it('are found at all', () => {
    expect(raised.size).toBeGreaterThan(20);
  });

  it('have an entry in docs/troubleshooting.md each', () => {
    expect([...raised.keys()].filter((code) => !entries.includes(code)).sort()).toEqual([]);
  });

  it('are the only ones that have an entry', () => {
    expect(entries.filter((code) => !raised.has(code))).toEqual([]);
  });

  it('have one entry, in order within their area', () => {
    const area = (code: string) => code.slice(0, 7);
    const wrong = entries.filter((code, n) => {
      const earlier = entries[n - 1];
      return earlier !== undefined && area(earlier) === area(code) && earlier >= code;
    });
    expect(wrong).toEqual([]);
    expect(new Set(entries).size).toBe(entries.length);
  });

  it('mean one situation: no two files raise the same', () => {
    const shared = [...raised]
      .filter(([code, where]) => where.size > 1 && !(code in metTwice))
      .map(([code, where]) => [code, ...where]);
    expect(shared).toEqual([]);
    expect(Object.keys(metTwice).filter((code) => (raised.get(code)?.size ?? 0) < 2)).toEqual([]);
  });

  it('belong to a known area', () => {
    const areas = /^DCA-(?:ACT|CAT|DET|MAT|REG|GAT|TAG|WAI|COM|GHB|GIT|DOC)-/;
    expect([...raised.keys()].filter((code) => !areas.test(code))).toEqual([]);
  });

  it.each(entries)('%s says what happened, why, and what to do', (code) => {
    const from = page.indexOf(`### ${code}`);
    const next = page.indexOf('\n##', from + 1);
    const entry = page.slice(from, next < 0 ? undefined : next);
    for (const word of ['What happened', 'Why', 'What to do']) expect(entry).toContain(`**${word}.**`);
  });
});

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/[^\n]*/g, '$1');
}
