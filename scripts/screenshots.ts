/**
 * `npm run screenshots`: photographs HTML pages in headless Chromium, light and dark, for the README and the docs.
 * The demo writes `demo-output/*.html` first. Needs Debian's `chromium` (a browser of one's own in CHROMIUM).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const pages = join(root, 'demo-output');
const pictures = join(root, 'docs', 'images');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

if (!existsSync(chromium)) throw new Error(`${chromium} is not there: apt-get install chromium, or set CHROMIUM`);
if (!existsSync(pages)) throw new Error('demo-output/ is not there: run `npm run demo` first');

mkdirSync(pictures, { recursive: true });
for (const page of readdirSync(pages).filter((name) => name.endsWith('.html'))) {
  for (const scheme of ['light', 'dark'] as const) photograph(page, scheme);
}

function photograph(page: string, scheme: 'light' | 'dark'): void {
  const picture = join(pictures, `${basename(page, '.html')}-${scheme}.png`);
  const url = `file://${join(pages, page)}`;
  chrome([
    `--window-size=980,${heightOf(url)}`,
    `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
    `--screenshot=${picture}`,
    url,
  ]);
  if (!existsSync(picture)) throw new Error(`chromium made no picture of ${page}`);
  console.log(picture.slice(root.length + 1));
}

/** The page tells its own height in its title, once it is laid out. */
function heightOf(url: string): number {
  const [, height] =
    /<title>(\d+)<\/title>/.exec(chrome(['--window-size=980,400', '--dump-dom', `${url}#measure`])) ?? [];
  return Number(height ?? 620);
}

function chrome(words: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'dca-chromium-'));
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
  ];
  const run = spawnSync(chromium, [...flags, ...quiet, `--user-data-dir=${profile}`, ...words], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  rmSync(profile, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`chromium failed:\n${run.stderr}`);
  return run.stdout;
}
