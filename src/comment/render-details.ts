/** The folded section of one image: platforms, what differs, how it compares with the base branch, how to pull it. */

import { shortDigest } from '../registry/digest.ts';
import { meaning } from '../report/levels.ts';
import { code, codeBlock, details, escapeMarkdown, table } from '../report/markdown.ts';
import type { PlatformReport, RuntimeConfig } from '../report/report.ts';
import { formatBytes } from '../report/size.ts';
import { referencePlatform } from './delta.ts';
import type { CommentModel, Extent, ImageModel } from './model.ts';
import { changeWords, differenceWords, pullLines } from './words.ts';

const mostDifferences = 50;
const mostLabels = 10;

export function imageDetails(image: ImageModel, { base }: CommentModel, { blocks }: Extent): string {
  const pull = blocks ? pullLines(image) : [];
  const parts = [
    differences(image),
    equality(image),
    image.unknown === undefined ? '' : `Not compared: ${escapeMarkdown(image.unknown, 300)}`,
    platformTable(image, base),
    blocks ? configTable(image, base) : '',
    ...pull.map((line) => codeBlock(line, 'sh')),
  ].filter((part) => part !== '');
  const title = [
    { strong: image.name },
    ...(image.digest ? [' — ', { code: shortDigest(image.digest) }] : []),
    ` · ${contents(image, blocks, pull.length > 0).join(', ')}`,
  ];
  return details(title, parts.join('\n\n'), { open: image.gate === 'failed' });
}

/** What is folded, as its title: only what is there. */
function contents({ differences: all }: ImageModel, blocks: boolean, pull: boolean): readonly string[] {
  return [
    ...(all.length > 0 ? ['what differs'] : []),
    'platforms',
    ...(blocks ? ['base image', 'configuration'] : []),
    ...(pull ? ['pull command'] : []),
  ];
}

function equality({ level, gate }: ImageModel): string {
  if (level === undefined || gate === 'failed') return '';
  return `Equal to what was tested, at level ${code(level)}: ${meaning[level]}.`;
}

function differences({ differences: all }: ImageModel): string {
  const lines = all.slice(0, mostDifferences).map((one) => {
    const where = one.platform === '' ? '' : `${code(one.platform, 100)} `;
    return `- ${where}${differenceWords(one, 200)}`;
  });
  return [...lines, ...(all.length > lines.length ? [`- and ${all.length - lines.length} more`] : [])].join('\n');
}

function platformTable({ changes }: ImageModel, base: string | undefined): string {
  const compared = base !== undefined;
  const rows = changes.platforms.map(({ platform, report, size, change, newLayers }) => [
    code(platform, 100),
    report.manifest ? code(shortDigest(report.manifest)) : '–',
    size === undefined ? '–' : formatBytes(size),
    ...(compared ? [changes.unchanged ? '=' : changeWords(change)] : []),
    compared && newLayers !== undefined ? `${newLayers}/${report.layers.length}` : String(report.diffIds.length),
  ]);
  const removed = changes.removed.map((platform) => [code(platform, 100), '⚠️ removed']);
  return table(
    [
      'Platform',
      'Digest',
      { title: 'Size', align: 'right' },
      ...(compared ? [{ title: 'Δ', align: 'right' } as const] : []),
      { title: compared ? 'Layers (new/all)' : 'Layers', align: 'right' },
    ],
    [...rows, ...removed],
  );
}

function configTable({ changes }: ImageModel, base: string | undefined): string {
  const one = referencePlatform(changes.platforms);
  if (one === undefined) return '';
  const now = one.report;
  const then = one.base;
  const columns = then ? ['', code(base ?? '', 100), 'this pull request'] : ['', 'this pull request'];
  const line = (title: string, show: (report: PlatformReport) => string) => {
    if (!then) return [title, show(now)];
    const [here, there] = [show(now), show(then)];
    return [title, there, here === there ? 'unchanged' : here];
  };
  const rows = [
    line('Base image', baseImage),
    line('User · entrypoint', ({ config }) => `${code(config.user) || 'root'} · ${code(command(config), 200) || '–'}`),
    labelRow(now, then),
    ...otherRow(now, then),
  ];
  return table(columns, rows);
}

function baseImage({ baseImage: image }: PlatformReport): string {
  if (!image) return '–';
  return `${code(image.name)}${image.digest ? ` ${code(image.digest.slice(0, 19))}` : ''}`;
}

function command({ entrypoint, cmd }: RuntimeConfig): string {
  return [...entrypoint, ...cmd].join(' ');
}

function labelRow(now: PlatformReport, then: PlatformReport | undefined): readonly string[] {
  const labels = now.config.labels;
  const count = Object.keys(labels).length;
  if (!then) return ['Labels', String(count)];
  const before = then.config.labels;
  const changed = [...new Set([...Object.keys(labels), ...Object.keys(before)])]
    .filter((name) => labels[name] !== before[name])
    .sort();
  const shown = changed.slice(0, mostLabels).map((name) => code(name, 100));
  const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : '';
  const words = changed.length === 0 ? 'unchanged' : `${changed.length} changed: ${shown.join(', ')}${more}`;
  return ['Labels', String(Object.keys(before).length), words];
}

const others = ['env', 'shell', 'workingDir', 'volumes', 'ports', 'stopSignal', 'healthcheck', 'onBuild'] as const;

function otherRow(now: PlatformReport, then: PlatformReport | undefined): readonly (readonly string[])[] {
  if (!then) return [];
  const differs = others.filter((key) => JSON.stringify(now.config[key]) !== JSON.stringify(then.config[key]));
  return differs.length === 0 ? [] : [['Configuration', '', `changed: ${differs.map((key) => code(key)).join(', ')}`]];
}
