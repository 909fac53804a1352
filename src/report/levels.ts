/**
 * What "equal" can mean, strongest first, and what each level cannot see.
 *
 * `claimed-content` is never asked for: it is what is reached when a registry's word for its layers was not checked.
 */
import type { Level } from './report.ts';

export type AskedLevel = Exclude<Level, 'claimed-content'>;

const levels: readonly Level[] = ['manifest', 'content', 'claimed-content', 'layers'];

/** Whether a level proves at least what another one does. */
export function reaches(reached: Level, asked: Level): boolean {
  return levels.indexOf(reached) <= levels.indexOf(asked);
}

/** For people: what was proven. */
export const meaning: Readonly<Record<Level, string>> = {
  manifest: 'the same bytes: manifest, configuration, layers and platforms',
  content: 'the same files and the same configuration of a container, on every tested platform',
  'claimed-content': 'the same layers and configuration, as the registry claims them',
  layers: 'the same layers, nothing else',
};

const claim = 'No layer was read (`deep: never`), so a tested configuration over foreign blobs would not be seen.';

/** What a reader must know about a level that is not the whole truth. */
const blindSpot: Readonly<Partial<Record<Level, string>>> = {
  'claimed-content': claim,
  layers:
    'Only layers were compared: another entrypoint, command, user or environment over the same layers would not be seen.',
};

/** What was not seen of an image that counts as equal. */
export function blindSpots({
  level,
  claimed,
}: {
  readonly level: Level;
  readonly claimed: boolean;
}): readonly string[] {
  return [...new Set([blindSpot[level], claimed ? claim : undefined])].filter((one) => one !== undefined);
}

/** The weakest of the levels that images reached: what can be said of all of them. */
export function weakest(reached: readonly Level[]): Level {
  return levels.findLast((level) => reached.includes(level)) ?? 'manifest';
}
