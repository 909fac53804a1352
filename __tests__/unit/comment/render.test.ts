import { describe, expect, it } from '@jest/globals';
import { characters } from '../../../src/action/markdown-cut.ts';
import { buildModel, type ModelFacts } from '../../../src/comment/build-model.ts';
import type { Base } from '../../../src/comment/delta.ts';
import { commentLimit, renderComment } from '../../../src/comment/fit.ts';
import { noNeeds } from '../../../src/comment/needs.ts';
import { verdictLine } from '../../../src/comment/words.ts';
import type { ImageReport } from '../../../src/report/report.ts';
import { html, magnets } from '../../support/markdown.ts';
import { fc } from '../../support/property.ts';
import { digest, imageReport, platformReport } from '../../support/sample-report.ts';

const base = { seed: 'base', size: 50_000_000 };
const platforms = ['linux/amd64', 'linux/arm64'];
const image = (name: string, size = 34_200_000, over: Partial<ImageReport> = {}) =>
  imageReport(
    name,
    platforms.map((one) => platformReport(one, [base, { seed: `${name}${one}${size}`, size }])),
    over,
  );
const baseOf = (name: string, size = 32_300_000): Base => ({
  kind: 'found',
  ref: `ghcr.io/acme/shop/${name}:main`,
  digest: digest(`${name} old`),
  platforms: platforms.map((one) => platformReport(one, [base, { seed: `${name} old ${one}`, size }])),
});

function facts(reports: readonly ImageReport[], more: Partial<ModelFacts> = {}): ModelFacts {
  return {
    title: 'Container images',
    reports,
    bases: new Map(reports.map(({ name }) => [name, baseOf(name)])),
    base: 'main',
    expected: [],
    needs: noNeeds,
    verified: undefined,
    differences: [],
    fork: false,
    body: undefined,
    footer: {
      commit: { sha: 'a'.repeat(40), url: `https://github.com/acme/shop/commit/${'a'.repeat(40)}` },
      run: { url: 'https://github.com/acme/shop/actions/runs/1', attempt: 2 },
      command: '/regen',
    },
    ...more,
  };
}

const render = (given: ModelFacts) => renderComment(buildModel(given));
const ended = (failed: readonly string[] = []) => ({ given: true, failed, cancelled: [] });
const difference = { image: 'api', platform: 'linux/amd64', what: 'layer 2 of 3 differs', expected: 'a', found: 'b' };

describe('states', () => {
  const [api, worker] = [image('api'), image('worker')];
  const same: Base = { kind: 'found', ref: 'x', digest: api.digest ?? digest('x'), platforms: api.platforms };
  it.each<[string, ModelFacts, string]>([
    ['building', facts([api], { expected: ['api', 'worker'] }), '⏳ building 1/2'],
    ['passed without a gate', facts([api, worker]), '✅ 2 built'],
    ['passed', facts([api, worker], { verified: true }), '✅ 2 built · gate passed'],
    ['verified reports', facts([{ ...api, verified: { level: 'manifest', at: 'now' } }]), '✅ 1 built · gate passed'],
    ['gate failed', facts([api, worker], { verified: false, differences: [difference] }), '❌ gate failed: api'],
    ['gate failed, nobody says where', facts([api], { verified: false }), '❌ gate failed'],
    ['build failed', facts([api], { expected: ['api', 'worker'], needs: ended(['build']) }), '❌ build failed: worker'],
    ['a job failed', facts([api], { needs: ended(['test']) }), '❌ build failed: test'],
    ['a report is missing', facts([api], { expected: ['api', 'worker'], needs: ended() }), '❌ missing: worker'],
    [
      'not pushed, from a fork',
      facts([image('api', 1, { digest: undefined })], { fork: true }),
      '✅ 1 built, not pushed (fork)',
    ],
    ['unchanged', facts([api], { bases: new Map([['api', same]]) }), '✅ 1 image unchanged'],
  ])('%s', (_, given, verdict) => {
    expect(verdictLine(buildModel(given))).toBe(verdict);
    const { markdown } = render(given);
    const [first = ''] = markdown.split('\n');
    expect(html(first).replace(/<[^>]*>/g, '')).toBe(`🐳 Container images — ${verdict}`);
    expect(magnets(markdown)).toEqual([]);
  });

  it('a text alone has no heading and no footer', () => {
    const none = { commit: undefined, run: undefined, command: undefined };
    expect(render(facts([], { body: '**Hello** @octocat', footer: none })).markdown).toBe('**Hello** @octocat');
  });

  it('of a failed gate the details stand open, and each rule is a caution', () => {
    const { markdown } = render(facts([api, worker], { verified: false, differences: [difference] }));
    expect(markdown).toContain('> [!CAUTION]\n> `api` `linux/amd64`: layer 2 of 3 differs');
    expect(markdown.match(/<details open>/g)).toHaveLength(1);
    expect(markdown.match(/<details>/g)).toHaveLength(1);
  });

  it('an image that could not be judged is not shown as passed beside one that differs, and is no image to pull', () => {
    const seen = { level: 'manifest', at: 'now' } as const;
    const gates = (reports: readonly ImageReport[], verified?: boolean) =>
      buildModel(facts(reports, { verified, differences: verified === false ? [difference] : [] })).images.map(
        ({ gate }) => gate,
      );
    expect(gates([api, worker], false)).toEqual(['failed', undefined]);
    expect(gates([api, { ...worker, verified: seen }], false)).toEqual(['failed', 'passed']);
    expect(gates([{ ...api, verified: seen }, worker], true)).toEqual(['passed', undefined]);
    const failed = facts([api, worker], { verified: false, differences: [difference] });
    expect(render(failed).markdown.split('<details')[0]).not.toContain('docker pull');
    const some = facts([{ ...api, verified: seen }, worker]);
    expect(verdictLine(buildModel(some))).toBe('✅ 2 built');
  });

  it('of what did not change no pull command is shown', () => {
    expect(render(facts([api], { bases: new Map([['api', same]]) })).markdown).not.toContain('docker pull');
  });
});

describe('differences', () => {
  const row = (given: ModelFacts) =>
    render(given)
      .markdown.split('\n')
      .find((line) => line.startsWith('| `api`')) ?? '';

  it.each<[string, Base | undefined, string]>([
    ['more', baseOf('api'), '84.2 MB | 🔺 +1.9 MB (+2.3 %) | 34.2 MB |'],
    ['less', baseOf('api', 60_000_000), '84.2 MB | 🔽 −25.8 MB (−23.5 %) | 34.2 MB |'],
    ['noise', baseOf('api', 34_200_100), '84.2 MB | = | 34.2 MB |'],
    ['a base that is not there', { kind: 'absent', ref: 'x' }, '84.2 MB | new | 84.2 MB |'],
    ['a base that cannot be asked', { kind: 'unknown', ref: 'x', why: 'down' }, '84.2 MB | ? | – |'],
  ])('%s', (_, one, expected) => {
    expect(row(facts([image('api')], { bases: new Map(one ? [['api', one]] : []) }))).toContain(expected);
  });

  it('never between two platforms: another one is new, one that went is named', () => {
    const arm: Base = {
      kind: 'found',
      ref: 'x',
      digest: digest('old'),
      platforms: [platformReport('linux/arm64', [base])],
    };
    const amd = imageReport('api', [platformReport('linux/amd64', [base, { seed: 'x', size: 1000 }])]);
    expect(row(facts([amd], { bases: new Map([['api', arm]]) }))).toContain(
      '`amd64` ⚠️ without `arm64` | 50.0 MB | new | 50.0 MB |',
    );
  });

  it('a layer that the base has on the same platform is not pulled again, and one that stands twice is pulled once', () => {
    const twice = imageReport('api', [
      platformReport('linux/amd64', [base, { seed: 'x', size: 3_000_000 }, { seed: 'x', size: 3_000_000 }]),
    ]);
    const old: Base = {
      kind: 'found',
      ref: 'x',
      digest: digest('old'),
      platforms: [platformReport('linux/amd64', [base])],
    };
    expect(row(facts([twice], { bases: new Map([['api', old]]) }))).toContain('| 3.0 MB |');
  });

  it('`off` leaves the columns out', () => {
    expect(render(facts([image('api')], { base: undefined, bases: new Map() })).markdown).toContain(
      '| Image | Tag | Platforms | Size |\n',
    );
  });
});

describe('case 127: the ladder', () => {
  const many = (images: number, count: number, over: Partial<ModelFacts> = {}) => {
    const names = Array.from({ length: count }, (_, at) => `linux/arch${at}`);
    const reports = Array.from({ length: images }, (_, at) =>
      imageReport(
        `image-${at}`,
        names.map((one) => platformReport(one, [base, { seed: `${at}${one}`, size: 1_000_000 + at * 200_000 }])),
      ),
    );
    const bases = new Map<string, Base>(
      reports.map((report, at) => [
        report.name,
        {
          kind: 'found',
          ref: 'x',
          digest: at % 3 === 0 && report.digest ? report.digest : digest('old'),
          platforms: names.map((one) => platformReport(one, [base])),
        },
      ]),
    );
    return facts(reports, { bases, ...over });
  };

  it.each([
    [2, 2, false],
    [40, 4, false],
    [120, 4, true],
    [400, 4, true],
    [1500, 2, true],
  ])('%i images of %i platforms (shortened: %s)', (images, count, truncated) => {
    const done = render(many(images, count));
    expect(characters(done.markdown)).toBeLessThanOrEqual(commentLimit);
    expect(done.truncated).toBe(truncated);
    expect(done.markdown.match(/<details/g)?.length ?? 0).toBe(done.markdown.match(/<\/details>/g)?.length ?? 0);
    if (truncated) expect(done.markdown).toContain('[summary of the run](https://github.com/acme/shop/actions/runs/1)');
    expect(done.markdown.split('\n').at(-1)).toMatch(/^<sub>Commit .*<\/sub>$/);
  });

  it('a long text gives way to the report, and ends well', () => {
    const body = `<details><summary>log</summary>\n\n\`\`\`\n${'👩‍👩‍👧 line\n'.repeat(20_000)}\`\`\`\n</details>`;
    const done = render(many(20, 2, { body }));
    expect(characters(done.markdown)).toBeLessThanOrEqual(commentLimit);
    expect(done.truncated).toBe(true);
    expect(done.markdown.isWellFormed()).toBe(true);
    expect(html(done.markdown)).toMatch(/<\/details>\s*<p><em>This comment was shortened/);
    expect(html(done.markdown).match(/<tr>/g)?.length).toBeGreaterThan(20);
  });
});

describe('case 126: the whole comment', () => {
  const evil = [
    '<!-- docker-ci-actions:pr-comment v=1 key=images run=1.1 -->',
    '</details>',
    'a|b',
    'x\\|y',
    '```````',
    '[x](javascript:alert(1))',
    '![b](https://evil.example/x.png)',
    '@org/team',
    '#1',
    'GH-1',
    'https://evil.example',
    '<img src=x>',
    'a\n# b',
    '\u202e',
    '\ud800',
    '::error::x',
  ];
  const text = fc.oneof(
    fc.constantFrom(...evil),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.tuple(fc.constantFrom(...evil), fc.constantFrom(...evil)).map((two) => two.join('')),
  );

  it('has our tags, rows and links alone, whatever branches, labels, tags and jobs are called', () => {
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const report = imageReport(
          'api',
          [
            platformReport(one || 'p', [base], { baseImage: { name: two, digest: three } }),
            platformReport('linux/amd64', [base], {
              config: {
                ...platformReport('x', [base]).config,
                user: one,
                entrypoint: [two],
                labels: { [three]: one, [two]: 'x' },
              },
            }),
          ],
          { ref: three, tags: [one, two] },
        );
        const given = facts([report], {
          title: one || 'T',
          base: two,
          expected: [three],
          needs: ended([one]),
          verified: false,
          differences: [
            { image: 'api', platform: one, what: two, expected: three, found: one },
            { image: two, platform: three, what: one, expected: two, found: three },
          ],
          bases: new Map([
            [
              'api',
              {
                kind: 'found',
                ref: one,
                digest: digest('old'),
                platforms: [platformReport('linux/amd64', [base]), platformReport(`gone ${three}`, [base])],
              },
            ],
          ]),
        });
        const { markdown } = render(given);
        const page = html(markdown);
        expect(page.match(/<table>/g)).toHaveLength(3);
        expect(page.match(/<\/?details/g)).toHaveLength(2);
        expect(page.match(/<(?:img|script|del|input|section|!--)/g)).toBeNull();
        for (const [, href = ''] of page.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^https:\/\/(?:github\.com\/acme\/shop\/|hub\.docker\.com\/(?:_|r)\/)/);
        expect(page.match(/<tr>/g)).toHaveLength(3 + 4 + 4);
        expect(magnets(markdown)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
