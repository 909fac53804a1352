/** What is left out of a comment that is too long, and in which order. */
import { describe, expect, it } from '@jest/globals';
import { characters } from '../../../src/action/markdown-cut.ts';
import { commentLimit, renderComment } from '../../../src/comment/fit.ts';
import type { CommentModel } from '../../../src/comment/model.ts';
import { renderReport, wholeExtent } from '../../../src/comment/render.ts';
import { image, model, unchanged } from './models.ts';

/** Kept for notices and the footer. */
const overhead = 2000;
const run = { url: 'https://github.com/acme/shop/actions/runs/1', attempt: 1 };
const footer = { commit: undefined, run, command: undefined };
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const reportOf = (markdown: string) => markdown.split(/\n\n(?:_This comment|<sub>)/)[0] ?? '';

it('stays a kibibyte below what GitHub takes, for our first line and what redacting adds', () => {
  expect(commentLimit).toBe(65_536 - 1024);
});

it('the ladder: each step is taken when the one before is too long by one character', () => {
  const images = Array.from({ length: 230 }, (_, at) => (at < 10 ? unchanged(`u${at}`) : image(`c${at}`)));
  const given = model(images, { footer });
  const steps: string[] = [];
  for (let limit = 10_000_000; steps.length < 10; ) {
    const { markdown, truncated } = renderComment(given, limit);
    const report = reportOf(markdown);
    const step = `${count(report, /<details/g)} details, ${count(report, /\| Base image/g)} configurations, ${count(report, /^\| `[uc]\d/gm)} rows`;
    steps.push(`${step}${truncated ? ', shortened' : ''}`);
    const exact = characters(report) + overhead;
    expect(reportOf(renderComment(given, exact).markdown)).toBe(report);
    limit = exact - 1;
  }
  expect(steps).toEqual([
    '230 details, 230 configurations, 230 rows',
    '220 details, 220 configurations, 230 rows, shortened',
    '220 details, 0 configurations, 230 rows, shortened',
    '0 details, 0 configurations, 230 rows, shortened',
    '0 details, 0 configurations, 220 rows, shortened',
    '0 details, 0 configurations, 200 rows, shortened',
    '0 details, 0 configurations, 100 rows, shortened',
    '0 details, 0 configurations, 50 rows, shortened',
    '0 details, 0 configurations, 20 rows, shortened',
    '0 details, 0 configurations, 0 rows, shortened',
  ]);
  // There is nothing shorter.
  expect(count(renderComment(given, 10).markdown, /^\| `/gm)).toBe(0);
});

describe('together with a text of the workflow', () => {
  const given = (body: string | undefined, more: Partial<CommentModel> = {}) =>
    model([image('api')], { body, footer, ...more });
  const size = characters(renderReport(given(undefined), wholeExtent));
  const lines = (length: number) =>
    'x'
      .repeat(99)
      .concat('\n')
      .repeat(length / 100)
      .trimEnd();

  it('the text stands below the report, the footer below that', () => {
    const { markdown, truncated } = renderComment(given('\n Hello \n'));
    const [report, rest] = markdown.split('\n\nHello\n\n');
    expect(report).toBe(renderReport(given(undefined), wholeExtent));
    expect(rest).toMatch(/^<sub>\[run\].*<\/sub>$/);
    expect(truncated).toBe(false);
  });

  it('nothing is shortened where both fit to the character', () => {
    const exact = size + 3000 + overhead;
    const body = 'x'.repeat(3000);
    expect(renderComment(given(body), exact + 1)).toMatchObject({ truncated: false });
    expect(renderComment(given(body), exact - 1)).toMatchObject({ truncated: true });
  });

  it('the report is whole as long as the text leaves it that, and has at least half', () => {
    const long = lines(20_000);
    const whole = renderComment(given(long), 2 * (size + overhead));
    expect(reportOf(whole.markdown)).toContain('| Base image');
    expect(whole.truncated).toBe(true);
    expect(reportOf(renderComment(given(long), 2 * (size + overhead) - 1).markdown)).not.toContain('| Base image');
    expect(characters(whole.markdown)).toBeLessThanOrEqual(2 * (size + overhead));
    // A short text leaves more than half.
    expect(renderComment(given('Hello'), size + overhead + 5 + 5).truncated).toBe(false);
  });

  it('what is left of the text ends well, and the reader is told where all of it is', () => {
    const body = `<details><summary>log</summary>\n\n${lines(20_000)}\n</details>`;
    const { markdown } = renderComment(given(body), 12_000);
    expect(markdown).toMatch(
      /<\/details>\n\n_This comment was shortened to what GitHub takes\. The \[summary of the run\]\(https:\S+\/runs\/1\) has all of it\._\n\n<sub>/,
    );
    const nowhere = renderComment(given(body, { footer: { ...footer, run: undefined } }), 12_000);
    expect(nowhere.markdown).toContain('\n\n_This comment was shortened to what GitHub takes._\n\n<sub>');
  });

  it.each<readonly [string, Partial<CommentModel>, RegExp]>([
    ['a text alone', { images: [] }, /^Hello\n\n<sub>/],
    ['a job that failed', { images: [], failedJobs: ['build'] }, /^### 🐳 Images — ❌ build failed: `build`\n\nHello/],
    ['an image without a report', { images: [], absent: [{ name: 'x', why: 'building' }] }, /^### 🐳 Images — ⏳/],
    ['a gate', { images: [], gate: 'failed' }, /^### 🐳 Images — ❌ gate failed/],
    ['a title with a mark of its own', { images: [], title: '🧪 CI image', gate: 'failed' }, /^### 🧪 CI image — ❌/],
  ])('%s', (_what, more, expected) => {
    expect(renderComment(given('Hello', more)).markdown).toMatch(expected);
  });

  it('an empty text is none', () => {
    const exact = size + overhead;
    for (const body of [undefined, '', ' \n'])
      expect(renderComment(given(body), exact)).toEqual(renderComment(given(undefined), exact + 1000));
  });

  it('nothing at all is nothing', () => {
    const none = { commit: undefined, run: undefined, command: undefined };
    expect(renderComment(model([], { footer: none }))).toEqual({ markdown: '', truncated: false });
  });
});
