/** The report of a comment, part by part: heading, cautions, one table, one pull command, folded details, a footer. */
import { describe, expect, it } from '@jest/globals';
import type { CommentModel, Extent, Footer, ImageModel } from '../../../src/comment/model.ts';
import { renderFooter, renderReport, wholeExtent } from '../../../src/comment/render.ts';
import { digest } from '../../support/sample-report.ts';
import { bytes, changes, difference, image, model, platform, unchanged } from './models.ts';

const short: Extent = { ...wholeExtent, details: 'none' };
const report = (given: CommentModel, extent: Extent = short) => renderReport(given, extent);
const named = (name: string, by: number, more: Partial<ImageModel> = {}) =>
  image(name, { changes: changes([platform('linux/amd64', { change: bytes(by) })]), ...more });

/** Parts between empty lines, their first lines alone. */
const parts = (given: CommentModel, extent: Extent = wholeExtent) =>
  report(given, extent)
    .split('\n\n')
    .map((part) => part.split('\n')[0]);
const rows = (given: CommentModel, extent?: Extent) =>
  report(given, extent)
    .split('\n')
    .filter((line) => line.startsWith('| '));
/** The cells of the first row. */
const cells = (one: ImageModel, more: Partial<CommentModel> = {}) =>
  rows(model([one], more))[2]
    ?.slice(2, -2)
    .split(' | ');

it('has all its parts in this order, and nothing between them', () => {
  const given = model([image('api', { gate: 'failed', differences: [difference('api')] }), unchanged('web')]);
  expect(parts(given).slice(0, 4)).toEqual([
    '### 🐳 Images — ❌ gate failed: `api`',
    '> [!CAUTION]',
    '| Image | Tag | Platforms | Size | Δ vs `main` | New to pull | Gate |',
    expect.stringContaining('<details open><summary><b>api</b>'),
  ]);
  expect(report(model([image('api')]))).toBe(
    [
      '### 🐳 Images — ✅ 1 built',
      [
        '| Image | Tag | Platforms | Size | Δ vs `main` | New to pull |',
        '| :-- | :-- | :-- | --: | --: | --: |',
        '| `api` | `pr-7` | `amd64` | 52.0 MB | 🔺 +2.0 MB (+4.0 %) | 2.0 MB |',
      ].join('\n'),
      `\`\`\`sh\ndocker pull ghcr.io/acme/api:pr-7@${digest('api')}\n\`\`\``,
    ].join('\n\n'),
  );
});

it.each([
  [model([]), '### 🐳 Images'],
  [model([], { title: '*Our* images' }), '### 🐳 &#42;Our&#42; images'],
  [model([], { title: '📦 Our images' }), '### 📦 Our images'],
  [model([], { title: 'Our images 📦' }), '### 🐳 Our images 📦'],
  [model([], { failedJobs: ['a`b', 'c'] }), '### 🐳 Images — ❌ build failed: ``a`b``, `c`'],
])('a heading alone where there is no image: %#', (given, expected) => {
  expect(report(given)).toBe(expected);
});

describe('cautions', () => {
  const caution = (given: CommentModel) => report(given).split('\n\n')[1]?.split('\n');
  const of = (count: number) => Array.from({ length: count }, (_, at) => difference(`n${at}`, { what: `part ${at}` }));

  it('say what differs, of images that have no report here too', () => {
    const api = image('api', { gate: 'failed', differences: [difference('api'), difference('api', { platform: '' })] });
    expect(caution(model([api], { otherDifferences: [difference('other', { expected: '', found: '' })] }))).toEqual([
      '> [!CAUTION]',
      '> `api` `linux/amd64`: config.user: tested `1000`, found `root`<br>',
      '> `api`: config.user: tested `1000`, found `root`<br>',
      '> `other` `linux/amd64`: config.user',
    ]);
  });

  it('say that something differs where nobody says what', () => {
    expect(caution(model([image('api')], { gate: 'failed' }))).toEqual([
      '> [!CAUTION]',
      '> What is about to be released is not what was tested.',
    ]);
  });

  it.each([
    [10, 10, '> `n9` `linux/amd64`: part 9: tested `1000`, found `root`'],
    [11, 11, '> and 1 more'],
    [30, 11, '> and 20 more'],
  ])('of %i are %i lines, the last %j', (count, lines, last) => {
    const shown = caution(model([image('api')], { gate: 'failed', otherDifferences: of(count) }));
    expect([shown?.length, shown?.at(-1)]).toEqual([lines + 1, last]);
    expect(shown?.slice(1, -1).every((line) => line.endsWith('<br>'))).toBe(true);
  });

  it('are none where something else is the matter', () => {
    const differs = image('api', { differences: [difference('api')] });
    expect(parts(model([differs], { failedJobs: ['build'] }), short)[1]).toMatch(/^\| Image/);
  });
});

describe('a row', () => {
  it.each<readonly [string, Partial<ImageModel>]>([
    ['`pr-7`', {}],
    ['`pr-7` +2', { tags: ['pr-7', 'a', 'b'] }],
    ['[`pr-7`](https://github.com/acme/pkgs)', { page: 'https://github.com/acme/pkgs' }],
    ['`pr-7` (not pushed)', { digest: undefined }],
    ['not pushed', { digest: undefined, tags: [] }],
    ['–', { tags: [] }],
  ])('tag %s', (cell, more) => {
    expect(cells(image('api', more))?.[1]).toBe(cell);
  });

  const [amd, arm, s390x, ppc] = ['linux/amd64', 'linux/arm64', 'linux/s390x', 'linux/ppc64le'].map((name) =>
    platform(name),
  );
  it.each<readonly [string, readonly (typeof amd)[], readonly string[]]>([
    ['`amd64`', [amd], []],
    ['`amd64` `arm64` `s390x`', [amd, arm, s390x], []],
    ['4', [amd, arm, s390x, ppc], []],
    ['`windows/amd64`', [platform('windows/amd64')], []],
    ['`amd64` ⚠️ without `arm64`', [amd], ['linux/arm64']],
    ['`amd64` ⚠️ without `a` `b` `c`', [amd], ['linux/a', 'linux/b', 'linux/c', 'linux/d']],
    ['`my/linux/x` ⚠️ without `my/linux/y`', [platform('my/linux/x')], ['my/linux/y']],
  ])('platforms %s', (cell, platforms, removed) => {
    expect(
      cells(
        image('api', {
          changes: changes(
            platforms.flatMap((one) => one ?? []),
            { removed },
          ),
        }),
      )?.[2],
    ).toBe(cell);
  });

  const unknown = { size: undefined, change: { kind: 'unknown' }, newBytes: undefined } as const;
  it.each<readonly [readonly string[], ImageModel]>([
    [['52.0 MB', '🔺 +2.0 MB (+4.0 %)', '2.0 MB'], image('api')],
    [['52.0 MB', 'unchanged', '2.0 MB'], unchanged('api')],
    [['52.0 MB', '?', '2.0 MB'], image('api', { unknown: 'the base is down' })],
    [['–', '–', '–'], image('api', { changes: changes([platform('linux/amd64', unknown)]) })],
    [['–', '–', '–'], image('api', { changes: changes([]) })],
    // What most people pull, wherever it stands.
    [
      ['1.0 kB', '=', '5 B'],
      image('api', {
        changes: changes([
          platform('linux/arm64'),
          platform('linux/amd64', { size: 1000, change: bytes(0), newBytes: 5 }),
        ]),
      }),
    ],
  ])('size, difference and what is new %j', (shown, one) => {
    expect(cells(one)?.slice(3)).toEqual(shown);
  });

  it('has no difference where nothing is compared', () => {
    expect(rows(model([image('api')], { base: undefined }))).toEqual([
      '| Image | Tag | Platforms | Size |',
      '| :-- | :-- | :-- | --: |',
      '| `api` | `pr-7` | `amd64` | 52.0 MB |',
    ]);
  });

  it('says what the gate said, where there is one', () => {
    const all = [image('a', { gate: 'passed' }), image('b', { gate: 'failed' }), image('c')];
    expect(rows(model(all)).map((line) => line.split(' | ').at(-1))).toEqual([
      'Gate |',
      ':-: |',
      '✅ |',
      '❌ |',
      '– |',
    ]);
    expect(rows(model([image('c')], { gate: 'passed' }))[0]).toContain('| Gate |');
    expect(cells(image('a', { gate: 'passed' }), { base: undefined })?.at(-1)).toBe('✅');
  });

  it('of an image without a report says why', () => {
    const why = ['building', 'failed', 'missing'] as const;
    const given = model([], { absent: why.map((one) => ({ name: one, why: one })) });
    expect(rows(given).slice(2)).toEqual([
      '| `building` | ⏳ building |  |  |  |  |',
      '| `failed` | ❌ build failed |  |  |  |  |',
      '| `missing` | ❌ no report |  |  |  |  |',
    ]);
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `n${at}`, why: 'building' as const }));
    expect(rows(model([], { absent: many }))).toHaveLength(202);
  });
});

describe('what is left out of a long table', () => {
  const images = [named('a', 10), named('b', -500), unchanged('c'), named('d', 300), unchanged('e'), named('f', 400)];
  const table = (given: CommentModel, extent: Partial<Extent>) => {
    const text = report(given, { ...short, ...extent });
    const names = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).join('');
    return `${names} ${/^\+ .*$/m.exec(text)?.[0] ?? ''}`.trim();
  };

  it.each<readonly [string, Partial<Extent>]>([
    ['abcdef', {}],
    ['abcdef', { rows: 6 }],
    ['abdf + 2 unchanged', { foldUnchanged: true }],
    // Those that changed most, in their own order.
    ['bdf + 2 unchanged, + 1 more', { foldUnchanged: true, rows: 3 }],
    ['bf + 4 more', { rows: 2, foldUnchanged: false }],
    ['+ 2 unchanged, + 4 more', { foldUnchanged: true, rows: 0 }],
  ])('%s', (expected, extent) => {
    const given = images.map((one) =>
      one.changes.unchanged
        ? { ...one, changes: changes([platform('linux/amd64', { change: bytes(0) })], { unchanged: true }) }
        : one,
    );
    expect(table(model(given), extent)).toBe(expected);
  });

  it('is never what the gate refused, and what is new before what grew', () => {
    const news = image('n', { changes: changes([platform('linux/amd64', { change: { kind: 'new' } })]) });
    const given = model([named('a', 900_000_000), news, { ...unchanged('g'), gate: 'failed' }, named('b', 5)]);
    expect(table(given, { rows: 1, foldUnchanged: true })).toBe('g + 3 more');
    expect(table(given, { rows: 2, foldUnchanged: true })).toBe('ng + 2 more');
    expect(table(given, { rows: 3, foldUnchanged: true })).toBe('ang + 1 more');
    const nowhere = image('z', { changes: changes([]) });
    expect(table(model([named('a', 5), nowhere]), { rows: 1 })).toBe('z + 1 more');
  });
});

describe('the pull command', () => {
  const pulled = (given: CommentModel) => /docker pull \S+\/(\w+)/.exec(report(given))?.[1];
  it.each<readonly [string | undefined, CommentModel]>([
    ['a', model([image('a'), image('b')])],
    ['b', model([image('a', { digest: undefined }), image('b')])],
    ['b', model([unchanged('a'), image('b')])],
    ['b', model([image('a', { gate: 'failed' }), image('b', { gate: 'passed' })])],
    // Of a gate that failed nothing is offered that it did not pass.
    [undefined, model([image('a', { gate: 'failed' }), image('b')])],
    [undefined, model([image('a')], { gate: 'failed' })],
    ['b', model([image('a', { gate: 'failed' }), image('b')], { failedJobs: ['test'] })],
    [undefined, model([unchanged('a')])],
  ])('is that of %s', (name, given) => {
    expect(pulled(given)).toBe(name);
  });
});

describe('details', () => {
  const summaries = (extent: Partial<Extent>) =>
    [
      ...report(model([image('a'), unchanged('b'), unchanged('c', { gate: 'failed' })]), {
        ...wholeExtent,
        ...extent,
      }).matchAll(/<summary><b>(\w)/g),
    ].map(([, name]) => name);

  it.each<readonly [Extent['details'], readonly string[]]>([
    ['all', ['a', 'b', 'c']],
    ['changed', ['a', 'c']],
    ['none', []],
  ])('%s: %j', (wanted, names) => {
    expect(summaries({ details: wanted })).toEqual(names);
  });

  it('are of the images of the table', () => {
    expect(summaries({ foldUnchanged: true })).toEqual(['a', 'c']);
  });
});

describe('the footer', () => {
  const commit = { sha: 'a'.repeat(40), url: 'https://github.com/acme/shop/commit/a' };
  const run = { url: 'https://github.com/acme/shop/actions/runs/1', attempt: 1 };
  const none: Footer = { commit: undefined, run: undefined, command: undefined };
  const both = image('api', { changes: changes([platform('linux/amd64'), platform('linux/arm64')]) });

  it.each<readonly [string, Partial<Footer>, readonly ImageModel[], boolean]>([
    ['', {}, [], false],
    ['', {}, [], true],
    ['', {}, [image('api', { changes: changes([]) })], false],
    ['<sub>Commit [`aaaaaaa`](https://github.com/acme/shop/commit/a)</sub>', { commit }, [], false],
    ['<sub>[run](https://github.com/acme/shop/actions/runs/1)</sub>', { run }, [], false],
    [
      '<sub>[run](https://github.com/acme/shop/actions/runs/1) attempt 2</sub>',
      { run: { ...run, attempt: 2 } },
      [],
      false,
    ],
    [
      '<sub>[run](https://github.com/acme/shop/actions/runs/1) · [full report](https://github.com/acme/shop/actions/runs/1)</sub>',
      { run },
      [],
      true,
    ],
    ['<sub>comment `/regen` to rebuild</sub>', { command: '/regen' }, [], false],
    ['<sub>compressed sizes</sub>', {}, [image('api')], false],
    ['<sub>compressed sizes of `linux/amd64`</sub>', {}, [image('x', { changes: changes([]) }), both], false],
    [
      '<sub>Commit [`aaaaaaa`](https://github.com/acme/shop/commit/a) · [run](https://github.com/acme/shop/actions/runs/1) · compressed sizes · comment `/regen` to rebuild</sub>',
      { commit, run, command: '/regen' },
      [image('api')],
      false,
    ],
  ])('%s', (expected, footer, images, shortened) => {
    expect(renderFooter(model(images, { footer: { ...none, ...footer } }), shortened)).toBe(expected);
  });
});
