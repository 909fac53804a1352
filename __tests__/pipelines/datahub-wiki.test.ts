/** The wiki scripts of examples/datahub-stacks alone: pages and index as they are written, once and again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { root } from '../support/run-bundle.ts';

const parent = mkdtempSync(join(tmpdir(), 'dca-wiki-'));
let folder = '';
const commit = `a1230ab${'0'.repeat(33)}`;
const reference = 'ghcr.io/acme/base-notebook:2023.2-a1230ab';
const file = 'ghcr-io-acme-base-notebook-2023.2-a1230ab';
const row =
  `|[\`a1230ab\`](https://github.com/acme/stacks/commit/a1230ab)|\`${reference}\`|` +
  `[Link](https://github.com/acme/stacks/wiki/${file})|`;
const header = '| Commit | Image | Manifest |\n| :- | :- | :- |';

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, 'wiki', path), 'utf8');
const note = (at: string, description: string, output: string) =>
  write(`logs/test-logs-base/info/${at}.json`, JSON.stringify({ description, output }));

function wiki(command: string, env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'examples/datahub-stacks/scripts/wiki.mjs'), command],
    {
      encoding: 'utf8',
      env: {
        ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/stacks', GITHUB_SHA: commit },
        ...{ WIKI: join(folder, 'wiki'), REPORTS: join(folder, 'reports'), LOGS: join(folder, 'logs') },
        CONFIGS: join(folder, 'configs'),
        ...{ NAMES: '["base"]', PLANNED: JSON.stringify({ base: { ref: reference } }), ...env },
      },
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

beforeEach(() => {
  folder = mkdtempSync(join(parent, 'run-'));
  const layers = [{ size: 999 }, { size: 1_500_000 }];
  const platforms = [{ layers, history: ['COPY a|b `c` /', 'RUN <x>'] }];
  write('reports/image-verified-base/base.json', JSON.stringify({ name: 'base', digest: 'sha256:0', platforms }));
  mkdirSync(join(folder, 'wiki'));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it('a page has the layers, then what each command said, in the order of the spec; long outputs are folded', () => {
  note('00-PY', 'Python Version', 'Python 3.9\n');
  note('01-PIP', 'pip Packages', `${'line\n'.repeat(31)}`);
  note('02-ODD', 'Odd', 'a\n```\nb');
  const created = ['2026-01-02T03:04:05.678Z', '2026-01-03T04:05:06Z', '2026-01-03T04:06:18.2Z'];
  const history = created.map((one, at) => ({ created: one, empty_layer: at === 1 }));
  write('configs/base.json', JSON.stringify({ history }));
  wiki('build');
  expect(read(`${file}.md`)).toBe(
    [
      '| createdAt | CMD | hSize | hcumSize | elapsed | Digest |',
      '| :- | :- | -: | -: | -: | :- |',
      '|2026-01-02T03:04:05Z|COPY a&#124;b &#96;c&#96; /|999 B|999 B|||',
      '|2026-01-03T04:06:18Z|RUN &#60;x&#62;|1.5 MB|1.5 MB|1 d 1 h 2 min 13 s|`sha256:0`|',
      '\n## Python Version\n\n```\nPython 3.9\n```\n\n\n',
      `## pip Packages\n\n<details><summary>Details</summary>\n\n\`\`\`\n${'line\n'.repeat(31)}\`\`\`\n\n</details>\n\n\n`,
      '## Odd\n\n````\na\n```\nb\n````',
    ].join('\n'),
  );
});

it('the index has the newest build first, keeps the rest of the page, and ends without a newline', () => {
  write('wiki/Home.md', `Words\n\n${header}\n|[\`0000000\`](x)|\`old\`|[Link](x)|\n\nBetween\n\n| X |\n|--|\n|7|\n`);
  wiki('build');
  expect(read('Home.md')).toBe(
    `Words\n\n${header}\n${row}\n|[\`0000000\`](x)|\`old\`|[Link](x)|\n\nBetween\n\n| X |\n|--|\n|7|`,
  );
});

it('written twice is written once, and a wiki without an index gets one', () => {
  note('00-PY', 'Python Version', 'Python 3.9\n');
  wiki('build');
  expect(read('Home.md')).toBe(`${header}\n${row}`);
  const first = readdirSync(join(folder, 'wiki')).map((name) => [name, read(name)]);
  wiki('build');
  expect(readdirSync(join(folder, 'wiki')).map((name) => [name, read(name)])).toEqual(first);
});

it('stable tags have the page of what they are based on, and Stable_Tag.md says what that is', () => {
  wiki('build');
  const RESULT = JSON.stringify(
    ['base-notebook', 'gone-notebook'].map((name) => ({ image: `ghcr.io/acme/${name}`, tag: '2023.2-stable' })),
  );
  expect(wiki('stable', { RESULT, BASED_ON: '2023.2-a1230ab' })).toContain(
    '::warning::ghcr.io/acme/gone-notebook:2023.2-a1230ab has no page in the wiki',
  );
  const of = (tag: string) => `\`ghcr.io/acme/base-notebook:${tag}\`<br>\`ghcr.io/acme/gone-notebook:${tag}\``;
  const link = (name: string) =>
    `[Link](https://github.com/acme/stacks/wiki/ghcr-io-acme-${name}-notebook-2023.2-stable)`;
  expect(read('Stable_Tag.md')).toBe(
    '| Image | Based On | Manifest |\n| :- | :- | :- |\n' +
      `|${of('2023.2-stable')}|${of('2023.2-a1230ab')}|${link('base')}<br>${link('gone')}|`,
  );
  expect(read('ghcr-io-acme-base-notebook-2023.2-stable.md')).toBe(read(`${file}.md`));
});

it.each([
  ['no configuration', undefined],
  ['one of other layers', { history: [{ created: '2026-01-02T03:04:05Z' }] }],
  ['one without times', { history: [{}, { created: 'never' }] }],
])('%s leaves the times out', (_what, config) => {
  if (config) write('configs/base.json', JSON.stringify(config));
  wiki('build');
  expect(read(`${file}.md`)).toContain('||RUN &#60;x&#62;|1.5 MB|1.5 MB||`sha256:0`|');
});
