/** The gate as a section of the job summary: one table, and what differs folded below it. */
import { blindSpot, meaning } from './levels.ts';
import { code, codeBlock, details, escapeMarkdown, table } from './markdown.ts';
import type { Recorded } from './record.ts';
import type { Judged } from './verify.ts';

export function verifySummary(judged: readonly Judged[], verdict: string, open: boolean): string {
  const rows = judged.map((one) => [
    code(one.name),
    one.kind === 'judged' && one.verdict.level ? code(one.verdict.level) : '',
    outcome(one),
    one.kind === 'judged' ? code(shown(one)) : '',
  ]);
  return [
    `### ${open ? '✅ The digest gate is open' : '❌ The digest gate is closed'}`,
    verdict,
    table(['Image', 'Level', 'Verdict', 'Digest'], rows),
    ...notes(judged),
    ...judged.flatMap(differing),
  ].join('\n\n');
}

export function recordSummary(recorded: readonly Recorded[], seal: string): string {
  const rows = recorded.map(({ report, pinned }) => [
    code(report.name),
    code(report.platforms.map(({ platform }) => platform).join(', ')),
    code(pinned === '' ? report.fingerprint.content : pinned.slice(pinned.indexOf('@') + 1)),
  ]);
  return ['### 📋 Images recorded', table(['Image', 'Platforms', 'Digest'], rows), `Seal: ${code(seal)}`].join('\n\n');
}

function outcome(one: Judged): string {
  if (one.kind === 'unknown') return `❌ cannot be judged (${one.problem.code})`;
  return one.verdict.equal ? '✅ equal' : '❌ differs';
}

function shown(one: Extract<Judged, { kind: 'judged' }>): string {
  return one.now.digest ?? one.now.fingerprint.content;
}

function notes(judged: readonly Judged[]): readonly string[] {
  const levels = new Set(
    judged.flatMap((one) =>
      one.kind === 'judged' && one.verdict.equal && one.verdict.level ? [one.verdict.level] : [],
    ),
  );
  const blind = [...levels].flatMap((level) => blindSpot[level] ?? []);
  const untested = judged.flatMap((one) =>
    one.kind === 'judged' && one.verdict.untested.length > 0
      ? [`${code(one.name)} has platforms that were never tested: ${code(one.verdict.untested.join(', '))}.`]
      : [],
  );
  const meant = [...levels].map((level) => `${code(level)}: ${meaning[level]}.`);
  return [...meant, ...blind.map((text) => `⚠️ ${text}`), ...untested.map((text) => `⚠️ ${text}`)];
}

function differing(one: Judged): readonly string[] {
  if (one.kind === 'unknown') {
    const said = [one.problem.message, one.problem.remedy ?? ''].join(' ').trim();
    return [details([{ code: one.name }, ' cannot be judged'], codeBlock(said, 'text'))];
  }
  const { differences, cause, equal } = one.verdict;
  if (equal || differences.length === 0) return [];
  const rows = differences.map(({ platform, what, expected, found, history }) => [
    code(platform),
    code(what),
    code(expected),
    code(found),
    code(history ?? ''),
  ]);
  const body = [
    table(['Platform', 'What', 'Tested', 'Found', 'Made by'], rows),
    ...(cause ? [`**Likely cause:** ${escapeMarkdown(cause.why)}`, `**What helps:** ${cause.remedy}`] : []),
  ];
  return [details([{ code: one.name }, ' is not what was tested'], body.join('\n\n'))];
}
