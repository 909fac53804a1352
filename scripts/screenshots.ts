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
  const profile = mkdtempSync(join(tmpdir(), 'dca-chromium-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
    `--window-size=980,${height(page)}`,
    `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
    `--user-data-dir=${profile}`,
    `--screenshot=${picture}`,
    `file://${join(pages, page)}`,
  ];
  const run = spawnSync(chromium, flags, { encoding: 'utf8', timeout: 60_000 });
  rmSync(profile, { recursive: true, force: true });
  if (run.status !== 0 || !existsSync(picture)) throw new Error(`chromium failed on ${page}:\n${run.stderr}`);
  console.log(picture.slice(root.length + 1));
}

/** Pages say how high they are in their name (`name.620.html`); otherwise a comment's usual height. */
function height(page: string): number {
  return Number(/\.(\d+)\.html$/.exec(page)?.[1] ?? 620);
}
