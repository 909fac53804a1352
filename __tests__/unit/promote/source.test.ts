/** What `images` names: references, entries of another action's JSON, and files of image reports, each told from the others. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { type SourcePart, sourceOf, sourceOfReport, sourceParts } from '../../../src/promote/source.ts';
import { formatReference } from '../../../src/registry/reference.ts';
import type { ImageReport } from '../../../src/report/report.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;

function problem(work: () => unknown) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, message: error.message, remedy: error.remedy, cause: (error.cause as Error)?.name };
  }
}

const shown = (part: SourcePart | undefined) => {
  const source = part && sourceOf(part);
  return source && [source.name, formatReference(source.reference), source.verified];
};
const entry = (name: string, value: unknown) => sourceParts(JSON.stringify({ [name]: value }))[0];
const report = (fields: Partial<ImageReport>) => ({ name: 'web', ref: 'reg.test/acme/web', ...fields }) as ImageReport;

describe('a line', () => {
  it.each([
    ['a tag', 'reg.test/acme/web:1', 'line'],
    ['a digest', `web@${digest}`, 'line'],
    ['a tag that ends like a file', 'reg.test/web:report.json', 'line'],
    ['a digest behind such a name', `acme/app.json@${digest}`, 'line'],
    ['a registry on an IPv6 address', '[::1]:5000/acme/web:1', 'line'],
    ['the same with an IPv4 part', '[::ffff:127.0.0.1]:5000/acme/web', 'line'],
    ['another', '[2001:db8::1]:5000/acme/web:1', 'line'],
    ['a name alone', 'acme/web', 'line'],
    ['a file', 'reports/web.json', 'reports'],
    ['braces at the end', 'reports/{web,api}', 'reports'],
    ['a star', 'reports/*', 'reports'],
    ['a question mark', 'reports/web-?.txt', 'reports'],
    ['braces', 'reports/{web,api}.txt', 'reports'],
    ['braces at the start', '{web,api}/report.json', 'reports'],
    ['a set of characters', 'reports/[ab].txt', 'reports'],
    ['a set at the start', '[ab]/report.json', 'reports'],
    ['such a set and an IPv6 address behind it', 'reports[::1]/x', 'reports'],
  ])('with %s, %s, is a %s', (_what, line, is) => {
    const part = is === 'line' ? { is, text: line } : { is, glob: line };
    expect(sourceParts(line)).toEqual([part]);
  });

  it('stands on its own among others, in any order; comments and empty lines are none', () => {
    const text = '\n  {a,b}/*.json\n# yesterday: web:1\n\n web:2\r\nreports/api.json\n';
    expect(sourceParts(text)).toEqual([
      { is: 'reports', glob: '{a,b}/*.json' },
      { is: 'line', text: 'web:2' },
      { is: 'reports', glob: 'reports/api.json' },
    ]);
    expect(sourceParts(' \n ')).toEqual([]);
  });

  it.each([
    ['reg.test/acme/web:1', 'web', 'reg.test/acme/web:1'],
    [`web@${digest}`, 'web', `docker.io/library/web@${digest}`],
    [`reg.test/a/b/api:1@${digest}`, 'api', `reg.test/a/b/api:1@${digest}`],
    ['[::1]:5000/web', 'web', '[::1]:5000/web'],
  ])('%s is the image %s, and nothing is known of its record', (line, name, reference) => {
    expect(shown(sourceParts(line)[0])).toEqual([name, reference, undefined]);
  });

  it('of reports has no source of its own: somebody has to read them', () => {
    expect(shown({ is: 'reports', glob: '*.json' })).toBeUndefined();
  });
});

describe('JSON', () => {
  it('gives an entry for each name, in its order', () => {
    expect(sourceParts(' {"b": {"ref": "b:1"}, "a": 2} ')).toEqual([
      { is: 'entry', name: 'b', entry: { ref: 'b:1' } },
      { is: 'entry', name: 'a', entry: 2 },
    ]);
    expect(sourceParts('{}')).toEqual([]);
  });

  it.each([
    ['a list', '["web:1"]', undefined],
    ['an empty list', '[ ]', undefined],
    ['a list of objects', '[{"ref": "web:1"}]', undefined],
    ['a list of lists', '[[]', 'SyntaxError'],
    ['an object that is cut', '{"web": {"ref"', 'SyntaxError'],
    ['an object that is cut behind a line end', '{\n  "web": {', 'SyntaxError'],
    ['a list that is cut', '[\n  "web:1",', 'SyntaxError'],
    ['names without quotes', '{web: {ref: web:1}}', 'SyntaxError'],
    ['the same on lines', '{web:\n  {ref: web:1}\n}', 'SyntaxError'],
    ['numbers in a list', '[1, 2]', undefined],
  ])('that is %s is refused: %s', (_what, text, cause) => {
    const remedy = expect.stringMatching(/^Pass the output `images`.* or one reference a line\.$/);
    const why = cause === undefined ? '' : String.raw` \(.+\)`;
    const message = expect.stringMatching(
      new RegExp(`^\`images\` looks like JSON and is no JSON object of images${why}\\.$`),
    );
    expect(problem(() => sourceParts(text))).toEqual({ code: 'DCA-TAG-002', message, remedy, cause });
  });

  const pinned = `reg.test/acme/web@${digest}`;
  it.each([
    ['is promoted by its digest', { pinned, digest, ref: 'reg.test/acme/web:pr-7', verified: true }, pinned, true],
    ['of digest-gate is verified only where it says so', { pinned, digest, verified: false }, pinned, false],
    ['whose verdict is a text is not', { pinned, digest, verified: 'true' }, pinned, false],
    ['without a verdict is not', { pinned }, pinned, false],
    [
      'of generate-matrix has a tag and no record',
      { ref: 'reg.test/acme/web:1', tags: [] },
      'reg.test/acme/web:1',
      undefined,
    ],
    [
      'with a tag and a verdict is believed',
      { ref: 'reg.test/acme/web:1', verified: true },
      'reg.test/acme/web:1',
      true,
    ],
    [
      'with a tag and a bad verdict is not',
      { ref: 'reg.test/acme/web:1', verified: false },
      'reg.test/acme/web:1',
      false,
    ],
    [
      'whose verdict is nonsense has none',
      { ref: 'reg.test/acme/web:1', verified: 1 },
      'reg.test/acme/web:1',
      undefined,
    ],
  ] as const)('an entry that %s: %j', (_what, fields, reference, verified) => {
    expect(shown(entry('shop', fields))).toEqual(['shop', reference, verified]);
  });

  it.each([
    [{ pinned: '', digest: '', ref: 'web:1' }],
    [{ digest: '', ref: 'web:1' }],
    [{ pinned: '', ref: 'web:1' }],
    [{ pinned: null, ref: 'web:1' }],
    [{ pinned: 7 }],
  ])('an entry without a digest in a registry is refused, whatever its tag: %j', (fields) => {
    expect(problem(() => shown(entry('we"b', fields)))).toEqual({
      code: 'DCA-TAG-003',
      message: expect.stringMatching(/^image "we\\"b" of the JSON of `images` has no registry digest/),
      remedy: expect.stringMatching(/^Push the image/),
      cause: undefined,
    });
  });

  it.each([[{}], [{ ref: '' }], [{ ref: 7 }], [null], ['web:1'], [['web:1']]])(
    'an entry that names no image is refused: %j',
    (fields) => {
      expect(problem(() => shown(entry('web', fields)))).toEqual({
        code: 'DCA-TAG-022',
        message: 'entry "web" of `images` has neither `pinned` nor `ref`.',
        remedy: expect.stringMatching(/^Pass the output `images`/),
        cause: undefined,
      });
    },
  );
});

describe('an image report', () => {
  it.each([
    ['without a tag', { ref: 'reg.test/acme/web' }, `reg.test/acme/web@${digest}`, false],
    ['with a tag', { ref: 'reg.test/acme/web:pr-7' }, `reg.test/acme/web:pr-7@${digest}`, false],
    [
      'whose reference has another digest',
      { ref: `web@sha256:${'b'.repeat(64)}` },
      `docker.io/library/web@${digest}`,
      false,
    ],
    ['with a verdict', { verified: { level: 'manifest', at: '' } }, `reg.test/acme/web@${digest}`, true],
  ] as const)('%s is promoted by its digest: %j', (_what, fields, reference, verified) => {
    const source = sourceOfReport(report({ digest, name: 'shop', ...fields }), 'a.json');
    expect([source.name, formatReference(source.reference), source.verified]).toEqual(['shop', reference, verified]);
    expect('tag' in source.reference).toBe(reference.includes(':pr-7'));
  });

  it('without a digest is refused by its file', () => {
    expect(problem(() => sourceOfReport(report({}), 'reports/web.json'))).toMatchObject({
      code: 'DCA-TAG-003',
      message: expect.stringMatching(/^image "web" of reports\/web\.json has no registry digest/),
    });
  });
});
