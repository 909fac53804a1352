/** The gate as a section of the job summary: one table, and what differs folded below it. */
import { shortDigest } from '../registry/digest.ts';
import { packagePage } from '../registry/package-page.ts';
import { readReference } from '../registry/reference.ts';
import { blindSpots, meaning } from './levels.ts';
import { code, codeBlock, codeLink, details, escapeMarkdown, table } from './markdown.ts';
import type { Recorded } from './record.ts';
import type { ImageReport } from './report.ts';
import type { Judged } from './verify.ts';

/** Of more images what differs is folded. */
const mostOpen = 10;

export function verifySummary(judged: readonly Judged[], verdict: string, open: boolean): string {
  const rows = judged.map((one) => [
    linked(one.name, one.kind === 'judged' ? one.pinned : ''),
    one.kind === 'judged' && one.verdict.level ? code(one.verdict.level) : '',
    outcome(one),
    digests(one),
  ]);
  return [
    `### ${open ? '✅' : '❌'} Digest gate`,
    verdict,
    ...(rows.length > 0 ? [table(['Image', 'Level', 'Verdict', 'Tested → now'], rows)] : []),
    ...notes(judged),
    ...judged.flatMap((one) => differing(one, judged.length <= mostOpen)),
  ].join('\n\n');
}

export function recordSummary(recorded: readonly Recorded[], seal: string): string {
  const rows = recorded.map(({ report, pinned }) => [
    linked(report.name, pinned),
    code(report.platforms.map(({ platform }) => platform).join(', ')),
    // A local engine has no digest yet: what was tested is then known by its content.
    report.digest === undefined ? `content ${code(shortDigest(report.fingerprint.content))}` : code(report.digest),
  ]);
  return ['### 📋 Images recorded', table(['Image', 'Platforms', 'Digest'], rows), `Seal: ${code(seal)}`].join('\n\n');
}

function outcome(one: Judged): string {
  if (one.kind === 'unknown') return `❌ cannot be judged (${one.problem.code})`;
  return one.verdict.equal ? '✅ equal' : '❌ differs';
}

/** The name, linked to the page of its package where the registry has one. */
function linked(name: string, pinned: string): ReturnType<typeof code> {
  const reference = pinned === '' ? undefined : readReference(pinned);
  const page = reference === undefined || 'why' in reference ? undefined : packagePage(reference);
  return page === undefined ? code(name) : codeLink(name, page);
}

/** What was tested and what is there now; one digest where they are the same. */
function digests(one: Judged): string {
  if (one.kind === 'unknown') return '';
  const tested = one.tested === undefined ? '' : shown(one.tested);
  const now = shown(one.now);
  return tested === '' || tested === now ? code(now) : `${code(tested)} → ${code(now)}`;
}

function shown({ digest, fingerprint }: ImageReport): string {
  return shortDigest(digest ?? fingerprint.content);
}

function notes(judged: readonly Judged[]): readonly string[] {
  const equal = judged.flatMap((one) => {
    if (one.kind === 'unknown' || !one.verdict.equal) return [];
    const { level, claimed } = one.verdict;
    return level ? [{ level, claimed }] : [];
  });
  const levels = new Set(equal.map(({ level }) => level));
  const blind = new Set(equal.flatMap(blindSpots));
  const untested = judged.flatMap((one) =>
    one.kind === 'judged' && one.verdict.untested.length > 0
      ? [`${code(one.name)} has platforms that were never tested: ${code(one.verdict.untested.join(', '))}.`]
      : [],
  );
  const meant = [...levels].map((level) => `${code(level)}: ${meaning[level]}.`);
  return [...meant, ...[...blind].map((text) => `⚠️ ${text}`), ...untested.map((text) => `⚠️ ${text}`)];
}

function differing(one: Judged, open: boolean): readonly string[] {
  if (one.kind === 'unknown') {
    const said = [one.problem.message, one.problem.remedy ?? ''].join(' ').trim();
    return [details([{ code: one.name }, ' cannot be judged'], codeBlock(said, 'text'), { open })];
  }
  const { differences, cause, equal } = one.verdict;
  if (equal || differences.length === 0) return [];
  const made = differences.some(({ history }) => history);
  const rows = differences.map(({ platform, what, expected, found, history }) => [
    code(platform),
    code(what),
    code(expected),
    code(found),
    ...(made ? [code(history ?? '')] : []),
  ]);
  const body = [
    table(['Platform', 'What', 'Tested', 'Found', ...(made ? ['Made by'] : [])], rows),
    ...(cause ? [`**Likely cause:** ${escapeMarkdown(cause.why)}`, `**What helps:** ${cause.remedy}`] : []),
  ];
  return [details([{ code: one.name }, ' is not what was tested'], body.join('\n\n'), { open })];
}
