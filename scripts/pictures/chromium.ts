/** A page as a picture, by Debian's headless Chromium (a browser of one's own in CHROMIUM), small where Debian's `pngquant` is there too. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Scheme = 'light' | 'dark';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const width = 960;

export function photograph(page: string, picture: string, scheme: Scheme, most: number): void {
  if (!existsSync(chromium)) throw new Error(`${chromium} is not there: apt-get install chromium, or set CHROMIUM`);
  const url = `file://${page}`;
  chrome([
    `--window-size=${width},${Math.min(most, heightOf(url))}`,
    `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
    `--screenshot=${picture}`,
    url,
  ]);
  // Antialiased text needs no more than 256 colours.
  spawnSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--speed=1', `--output=${picture}`, picture]);
  if (!existsSync(picture)) throw new Error(`chromium made no picture of ${page}`);
}

/** Without them emoji are boxes, and letters are wider than on GitHub. */
export function requireFonts(): void {
  const fonts = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '';
  const missing = ['Noto Sans', 'Noto Color Emoji'].filter((name) => !fonts.split(/[\n,]/).includes(name));
  if (missing.length > 0)
    throw new Error(`${missing.join(' and ')} not there: apt-get install fonts-noto-core fonts-noto-color-emoji`);
}

const heights = new Map<string, number>();

/** The page tells its own height in its title, once it is laid out. */
function heightOf(url: string): number {
  const known = heights.get(url);
  if (known !== undefined) return known;
  const dom = chrome([`--window-size=${width},400`, '--dump-dom', `${url}#measure`]);
  const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? 620);
  heights.set(url, height);
  return height;
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
    '--force-device-scale-factor=1.5',
    // Mermaid draws after the page has loaded.
    '--virtual-time-budget=10000',
  ];
  const run = spawnSync(chromium, [...flags, ...quiet, `--user-data-dir=${profile}`, ...words], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  rmSync(profile, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`chromium failed:\n${run.stderr}`);
  return run.stdout;
}
