/**
 * `npm run screenshots`: the comment in every state and the job summary of every action, as GitHub shows them.
 *
 * Markdown, HTML pages and pictures (light and dark) go to `demo-output/pictures/` for whoever changes a renderer to look at;
 * the published ones go to `docs/images/` too. Words after `--` choose pictures by name. Builds `dist/` first; needs Debian's `chromium`,
 * `fonts-noto-core` and `fonts-noto-color-emoji`, and once the network, for Mermaid.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlPage } from './demo/markdown.ts';
import { photograph, requireFonts } from './pictures/chromium.ts';
import { commentStates } from './pictures/comment-states.ts';
import { drawing, mermaidScript } from './pictures/mermaid.ts';
import { summaries } from './pictures/summaries.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'demo-output', 'pictures');
const published = join(root, 'docs', 'images');
/** What README and the READMEs of the actions show. */
const shown = new Set([
  'comment',
  'comment-gate-failed',
  'summary-plan',
  'summary-detect-changes',
  'summary-generate-matrix',
  'summary-digest-gate-closed',
  'summary-tag-latest',
  'summary-wait-for-image',
  'summary-pr-command',
]);
/** A longer page is cut there. */
const tallest = 1600;

const drawn = () => drawing(mermaidScript(join(root, 'demo-output', 'mermaid')));

const words = process.argv.slice(2);
const isWanted = (name: string) => words.length === 0 || words.includes(name);
requireFonts();
mkdirSync(folder, { recursive: true });
mkdirSync(published, { recursive: true });

const needsStory = words.length === 0 || words.some((word) => word.startsWith('summary-'));
const pages = { ...commentStates(), ...(needsStory ? await summaries() : {}) };
for (const [name, markdown] of Object.entries(pages)) {
  if (!isWanted(name)) continue;
  const page = join(folder, `${name}.html`);
  writeFileSync(join(folder, `${name}.md`), markdown);
  const kind = name.startsWith('summary-') ? 'summary' : 'comment';
  writeFileSync(
    page,
    htmlPage(markdown, name, { kind, drawing: markdown.includes('```mermaid') ? drawn() : undefined }),
  );
  for (const scheme of ['light', 'dark'] as const) {
    const picture = join(folder, `${name}-${scheme}.png`);
    photograph(page, picture, scheme, tallest);
    if (shown.has(name)) copyFileSync(picture, join(published, `${name}-${scheme}.png`));
  }
  console.log(`demo-output/pictures/${name}-light.png`);
}
