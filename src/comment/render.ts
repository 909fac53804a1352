/**
 * The comment as Markdown: a heading with the verdict, one table, one pull command, folded details, a footer.
 *
 * Pure: the same model gives the same text. Every value goes through `src/report/markdown.ts`. `fit.ts` decides how
 * much of it is shown.
 */

import { type Column, code, codeBlock, codeLink, escapeMarkdown, link, table } from '../report/markdown.ts';
import { formatBytes } from '../report/size.ts';
import { type PlatformChange, referencePlatform } from './delta.ts';
import { type AbsentImage, type CommentModel, type Extent, type ImageModel, type State, stateOf } from './model.ts';
import { imageDetails } from './render-details.ts';
import { changeWords, differenceWords, pullLines, verdictLine } from './words.ts';

export const wholeExtent: Extent = {
  details: 'all',
  blocks: true,
  foldUnchanged: false,
  rows: Number.POSITIVE_INFINITY,
};

const mostCautions = 10;

export function renderReport(model: CommentModel, extent: Extent): string {
  const state = stateOf(model);
  const shown = selectImages(model.images, extent);
  const parts = [
    heading(model),
    cautions(model, state),
    imageTable(model, shown),
    leftOut(model, shown, extent),
    pullCommand(shown, state),
    ...detailsOf(model, shown, extent),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

export function renderFooter({ footer, images }: CommentModel, shortened: boolean): string {
  const platform = images.map(({ changes }) => referencePlatform(changes.platforms)?.platform).find((name) => name);
  const several = images.some(({ changes }) => changes.platforms.length > 1);
  const parts = [
    footer.commit ? `Commit ${codeLink(footer.commit.sha.slice(0, 7), footer.commit.url)}` : '',
    footer.run ? `${link('run', footer.run.url)}${footer.run.attempt > 1 ? ` attempt ${footer.run.attempt}` : ''}` : '',
    platform ? `compressed sizes${several ? ` of ${code(platform)}` : ''}` : '',
    shortened && footer.run ? link('full report', footer.run.url) : '',
    footer.command ? `comment ${code(footer.command)} to rebuild` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}

function heading(model: CommentModel): string {
  const verdict = verdictLine(model, (name) => code(name));
  const mark = /^\p{Extended_Pictographic}/u.test(model.title) ? '' : '🐳 ';
  return `### ${mark}${escapeMarkdown(model.title)}${verdict === '' ? '' : ` — ${verdict}`}`;
}

function cautions(model: CommentModel, state: State): string {
  if (state !== 'gate-failed') return '';
  const lines = [...model.images.flatMap(({ differences }) => differences), ...model.otherDifferences];
  if (lines.length === 0) return '> [!CAUTION]\n> What is about to be released is not what was tested.';
  const shown = lines.slice(0, mostCautions).map((one) => {
    const platform = one.platform === '' ? '' : ` ${code(one.platform, 100)}`;
    return `> ${code(one.image, 128)}${platform}: ${differenceWords(one, 60)}`;
  });
  const rest = lines.length - shown.length;
  return `> [!CAUTION]\n${[...shown, ...(rest > 0 ? [`> and ${rest} more`] : [])].join('<br>\n')}`;
}

function selectImages(images: readonly ImageModel[], { foldUnchanged, rows }: Extent): readonly ImageModel[] {
  const kept = foldUnchanged ? images.filter((image) => !isQuiet(image)) : images;
  const weight = (image: ImageModel) => {
    const change = referencePlatform(image.changes.platforms)?.change;
    return (image.gate === 'failed' ? 2 ** 52 : 0) + (change?.kind === 'bytes' ? Math.abs(change.bytes) : 2 ** 40);
  };
  const most = new Set(kept.toSorted((a, b) => weight(b) - weight(a)).slice(0, rows));
  return kept.filter((image) => most.has(image));
}

function isQuiet({ changes, gate }: ImageModel): boolean {
  return changes.unchanged && gate !== 'failed';
}

function imageTable(model: CommentModel, shown: readonly ImageModel[]): string {
  if (shown.length === 0 && model.absent.length === 0) return '';
  const compared = model.base !== undefined;
  const gated = model.gate !== undefined || model.images.some(({ gate }) => gate !== undefined);
  const columns: (string | Column)[] = [
    'Image',
    'Tag',
    'Platforms',
    { title: 'Size', align: 'right' },
    ...(compared
      ? ([
          { title: `Δ vs ${code(model.base ?? '', 100)}`, align: 'right' },
          { title: 'New to pull', align: 'right' },
        ] as const)
      : []),
    ...(gated ? ([{ title: 'Gate', align: 'center' }] as const) : []),
  ];
  const rows = shown.map((image) => {
    const one = referencePlatform(image.changes.platforms);
    return [
      code(image.name, 128),
      tagCell(image),
      platformCell(image),
      one?.size === undefined ? '–' : formatBytes(one.size),
      ...(compared ? [changeCell(image, one), newCell(one)] : []),
      image.gate === 'passed' ? '✅' : image.gate === 'failed' ? '❌' : '–',
    ];
  });
  return table(columns, [...rows, ...model.absent.slice(0, 200).map(absentRow)]);
}

function absentRow({ name, why }: AbsentImage): readonly string[] {
  const words = { building: '⏳ building', failed: '❌ build failed', missing: '❌ no report' };
  return [code(name, 128), words[why]];
}

function tagCell({ tags, page, digest }: ImageModel): string {
  const [tag, ...others] = tags;
  if (tag === undefined) return digest === undefined ? 'not pushed' : '–';
  const shown = page === undefined ? code(tag, 128) : codeLink(tag, page);
  const more = others.length > 0 ? ` +${others.length}` : '';
  return `${shown}${more}${digest === undefined ? ' (not pushed)' : ''}`;
}

function platformCell({ changes }: ImageModel): string {
  const names = changes.platforms.map(({ platform }) => code(platform.replace(/^linux\//, ''), 60));
  const shown = names.length > 3 ? String(names.length) : names.join(' ');
  const removed = changes.removed.slice(0, 3).map((platform) => code(platform.replace(/^linux\//, ''), 60));
  return removed.length === 0 ? shown : `${shown} ⚠️ without ${removed.join(' ')}`;
}

function changeCell({ changes, unknown }: ImageModel, one: PlatformChange | undefined): string {
  if (changes.unchanged) return 'unchanged';
  if (unknown !== undefined) return '?';
  return one === undefined ? '–' : changeWords(one.change);
}

function newCell(one: PlatformChange | undefined): string {
  return one?.newBytes === undefined ? '–' : formatBytes(one.newBytes);
}

function leftOut({ images }: CommentModel, shown: readonly ImageModel[], { foldUnchanged }: Extent): string {
  const rest = images.filter((image) => !shown.includes(image));
  const quiet = foldUnchanged ? rest.filter(isQuiet).length : 0;
  const words = [quiet > 0 ? `+ ${quiet} unchanged` : '', rest.length > quiet ? `+ ${rest.length - quiet} more` : ''];
  return words.filter((word) => word !== '').join(', ');
}

function pullCommand(shown: readonly ImageModel[], state: State): string {
  // What the gate refused, or could not judge, is not offered first; its details still say how to get it.
  const isRefused = ({ gate }: ImageModel) => gate === 'failed' || (state === 'gate-failed' && gate !== 'passed');
  const [line] = shown.flatMap((image) => (isRefused(image) ? [] : pullLines(image)));
  return line === undefined ? '' : codeBlock(line, 'sh');
}

function detailsOf(model: CommentModel, shown: readonly ImageModel[], extent: Extent): readonly string[] {
  if (extent.details === 'none') return [];
  const wanted = extent.details === 'changed' ? shown.filter((image) => !isQuiet(image)) : shown;
  return wanted.map((image) => imageDetails(image, model, extent));
}
