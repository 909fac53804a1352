/** The short texts that several parts of a comment share: verdict, difference, pull command. */
import { clip, code, escapeMarkdown } from '../report/markdown.ts';
import { formatChange } from '../report/size.ts';
import type { Change } from './delta.ts';
import { type CommentModel, type Difference, type ImageModel, stateOf } from './model.ts';

/** A difference smaller than both is noise: a time stamp, another compression. */
const noise = { bytes: 64 * 1024, share: 0.001 };

interface Verdict {
  readonly icon: string;
  /** Our own words. */
  readonly words: string;
  /** What they are about: data. */
  readonly names: readonly string[];
}

/** `undefined`: there is nothing to judge. */
function verdictOf(model: CommentModel): Verdict | undefined {
  const { images, absent, failedJobs } = model;
  const missing = absent.map(({ name }) => name);
  const tell = (icon: string, words: string, names: readonly string[] = []) => ({ icon, words, names });
  switch (stateOf(model)) {
    case 'building':
      return tell('⏳', `building ${images.length}/${images.length + absent.length}`);
    case 'build-failed':
      return tell('❌', 'build failed:', missing.length > 0 ? missing : failedJobs);
    case 'gate-failed':
      return gateFailed(failedImages(model));
    case 'missing':
      return tell('❌', 'missing:', missing);
    case 'not-pushed':
      return tell('✅', `${images.length} built, not pushed${model.fork ? ' (fork)' : ''}${gateWords(model)}`);
    case 'unchanged':
      return tell('✅', `${images.length} ${images.length === 1 ? 'image' : 'images'} unchanged${gateWords(model)}`);
    case 'passed':
      return tell('✅', `${images.length} built${gateWords(model)}`);
    default:
      return undefined;
  }
}

/** `✅ 2 built · gate passed`; empty where there is nothing to judge. */
export function verdictLine(model: CommentModel, show: (name: string) => string = String): string {
  const verdict = verdictOf(model);
  return verdict === undefined ? '' : [verdict.icon, verdict.words, named(verdict.names, show)].join(' ').trim();
}

/** The first five names, and how many more there are. */
function named(names: readonly string[], show: (name: string) => string): string {
  const shown = names.slice(0, 5).map((name) => show(clip(name, 128)));
  return names.length > 5 ? `${shown.join(', ')} and ${names.length - 5} more` : shown.join(', ');
}

function gateFailed(names: readonly string[]): Verdict {
  return { icon: '❌', words: names.length > 0 ? 'gate failed:' : 'gate failed', names };
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

export function changeWords(change: Change): string {
  if (change.kind === 'new') return 'new';
  if (change.kind === 'unknown') return '–';
  const { bytes, base } = change;
  const share = base === 0 ? 1 : Math.abs(bytes) / base;
  if (bytes === 0 || (Math.abs(bytes) < noise.bytes && share < noise.share)) return '=';
  const [arrow, sign] = bytes > 0 ? ['🔺', '+'] : ['🔽', '−'];
  return `${arrow} ${formatChange(bytes)} (${sign}${(share * 100).toFixed(1)} %)`;
}

/** `config.user: tested `1000`, found `root``, as Markdown. */
export function differenceWords({ what, expected, found }: Difference, limit: number): string {
  const values = [expected && `tested ${code(expected, limit)}`, found && `found ${code(found, limit)}`].filter(
    Boolean,
  );
  return `${escapeMarkdown(what, 300)}${values.length > 0 ? `: ${values.join(', ')}` : ''}`;
}

/** By tag and digest: what runs is what was judged, and the tag says what it is. None for what is nowhere, or there already. */
export function pullLines({ repository, tags, digest, changes }: ImageModel): readonly string[] {
  if (repository === undefined || digest === undefined || changes.unchanged) return [];
  const [tag] = tags;
  return [`docker pull ${repository}${tag === undefined ? '' : `:${tag}`}@${digest}`];
}
