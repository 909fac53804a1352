/** The short texts that several parts of a comment share: verdict, difference, pull command. */
import { formatChange } from '../report/size.ts';
import type { Change } from './delta.ts';
import { type CommentModel, type ImageModel, stateOf } from './model.ts';

/** A difference smaller than both is noise: a time stamp, another compression. */
const noise = { bytes: 64 * 1024, share: 0.001 };

/** `✅ 2 built · gate passed`: what the log and the summary say too. */
export function verdictOf(model: CommentModel): string {
  const { images, absent, failedJobs } = model;
  const count = (number: number) => `${number} ${number === 1 ? 'image' : 'images'}`;
  const missing = absent.map(({ name }) => name);
  switch (stateOf(model)) {
    case 'building':
      return `⏳ building ${images.length}/${images.length + absent.length}`;
    case 'build-failed':
      return `❌ build failed: ${named(missing.length > 0 ? missing : failedJobs)}`;
    case 'gate-failed':
      return `❌ gate failed: ${named(failedImages(model))}`;
    case 'missing':
      return `❌ missing: ${named(missing)}`;
    case 'not-pushed':
      return `✅ ${images.length} built, not pushed${model.fork ? ' (fork)' : ''}${gateWords(model)}`;
    case 'unchanged':
      return `✅ ${count(images.length)} unchanged${gateWords(model)}`;
    case 'passed':
      return `✅ ${images.length} built${gateWords(model)}`;
    default:
      return '';
  }
}

function gateWords(model: CommentModel): string {
  const passed = model.gate === 'passed' || model.images.every(({ gate }) => gate === 'passed');
  return passed ? ' · gate passed' : '';
}

function failedImages({ images, otherDifferences }: CommentModel): readonly string[] {
  const failed = images.filter(({ gate, differences }) => gate === 'failed' || differences.length > 0);
  const names = [...failed.map(({ name }) => name), ...otherDifferences.map(({ image }) => image)];
  return [...new Set(names)];
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => name.slice(0, 128));
  return names.length > 5 ? `${shown.join(', ')} and ${names.length - 5} more` : shown.join(', ');
}

export function changeWords(change: Change): string {
  if (change.kind === 'new') return 'new';
  if (change.kind === 'unknown') return '–';
  const { bytes, base } = change;
  const share = base === 0 ? 1 : Math.abs(bytes) / base;
  if (bytes === 0 || (Math.abs(bytes) < noise.bytes && share < noise.share)) return '=';
  const percent = `${bytes < 0 ? '−' : '+'}${(share * 100).toFixed(1)} %`;
  return `${bytes > 0 ? '🔺' : '🔽'} ${formatChange(bytes)} (${percent})`;
}

/** By tag and digest: what runs is what was judged, and the tag says what it is. */
export function pullLine({ repository, tags, digest }: ImageModel): string | undefined {
  if (repository === undefined || digest === undefined) return undefined;
  const [tag] = tags;
  return `docker pull ${repository}${tag === undefined ? '' : `:${tag}`}@${digest}`;
}
