/**
 * The pages of the wiki as text: a manifest for each image, the index of builds (Home.md), the stable images (Stable_Tag.md).
 * Pure: what is there and what is new go in, the new text comes out, and twice is the same as once.
 */

/** `ghcr.io/acme/x:2023.2-a1230ab` → `ghcr-io-acme-x-2023.2-a1230ab`, for files and for links alike. */
export function pageName(reference) {
  return reference.replace('ghcr.io', 'ghcr-io').replaceAll(/[/:]/g, '-');
}

/** The page of one image: its layers, and what its `info_cmds` said in its container. `config` says when each layer was made. */
export function manifestPage(report, information, config) {
  return [layerTable(report, madeAt(config)), information.map(section).join('\n\n\n\n')].filter(Boolean).join('\n\n');
}

function layerTable({ platforms, digest }, made) {
  const [{ layers, history }] = platforms;
  const known = made.length === layers.length;
  let total = 0;
  const rows = layers.map(({ size }, at) => {
    total += size;
    const times = known ? [utc(made[at]), at === 0 ? '' : elapsed(made[at - 1], made[at])] : ['', ''];
    const last = at === layers.length - 1 ? `\`${digest}\`` : '';
    return `|${[times[0], cell(history[at] ?? ''), readable(size), readable(total), times[1], last].join('|')}|`;
  });
  return ['| createdAt | CMD | hSize | hcumSize | elapsed | Digest |', '| :- | :- | -: | -: | -: | :- |', ...rows].join('\n');
}

/** Of the entries that made a layer. */
function madeAt({ history = [] } = {}) {
  return history.filter(({ empty_layer: empty }) => !empty).map(({ created }) => new Date(created));
}

function utc(time) {
  return Number.isNaN(time.getTime()) ? '' : `${time.toISOString().slice(0, 19)}Z`;
}

/** Layers of a base image may be years older, and a cached one newer than what stands on it. */
function elapsed(before, after) {
  const seconds = Math.round((after - before) / 1000);
  if (Number.isNaN(seconds) || seconds < 0) return '';
  const parts = [
    [Math.floor(seconds / 86400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  return parts.filter(([count, unit]) => count > 0 || (unit === 's' && seconds === 0)).map((part) => part.join(' ')).join(' ');
}

function section({ description, output }) {
  const text = output.replace(/\n+$/, '');
  // Nothing that a command says ends the block it stands in.
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  const block = `${fence}\n${text}\n${fence}`;
  const long = text.split('\n').length > 30;
  return `## ${description}\n\n${long ? `<details><summary>Details</summary>\n\n${block}\n\n</details>` : block}`;
}

/** A row of Home.md: the commit, the images that this run released, their pages. */
export function homeRow({ commit, references, repository }) {
  const short = commit.slice(0, 7);
  const links = references.map((one) => link(one, repository));
  return `|[\`${short}\`](${repository}/commit/${short})|${codes(references)}|${links.join('<br>')}|`;
}

/** The newest build first, below the two header lines of the first table; a row of the same commit is replaced where it stands. */
export function withRow(page, row) {
  const lines = page.replace(/\n+$/, '').split('\n');
  const header = lines.findIndex((line, at) => line.startsWith('|') && /^\|(?: *:?-+:? *\|)+$/.test(lines[at + 1] ?? ''));
  if (header < 0) return [homeHeader, row].join('\n');
  const key = row.slice(0, row.indexOf('|', 1));
  const first = header + 2;
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  const rows = length < 0 ? lines.slice(first) : lines.slice(first, first + length);
  const known = rows.some((one) => one.startsWith(`${key}|`));
  const next = known ? rows.map((one) => (one.startsWith(`${key}|`) ? row : one)) : [row, ...rows];
  return [...lines.slice(0, first), ...next, ...lines.slice(first + rows.length)].join('\n');
}

const homeHeader = '| Commit | Image | Manifest |\n| :- | :- | :- |';

/** Stable_Tag.md: which tag is what. `moved` is a list of `{stable, basedOn}` references. */
export function stablePage(moved, repository) {
  const stable = moved.map((one) => one.stable);
  const links = stable.map((one) => link(one, repository));
  const row = `|${codes(stable)}|${codes(moved.map(({ basedOn }) => basedOn))}|${links.join('<br>')}|`;
  return ['| Image | Based On | Manifest |', '| :- | :- | :- |', row].join('\n');
}

function link(reference, repository) {
  return `[Link](${repository}/wiki/${pageName(reference)})`;
}

function codes(references) {
  return references.map((one) => `\`${one}\``).join('<br>');
}

/** A command of a Dockerfile as one cell: no line, no column and no markup comes out of it. */
function cell(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>&|]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function readable(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toFixed(1)} ${units[power]}`;
}
