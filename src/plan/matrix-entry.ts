/**
 * One entry of the matrix: what one job builds.
 *
 * Each field has the form that docker/build-push-action takes, so that `${{ matrix.tags }}` is pasted as it is: lists are lines,
 * platforms are joined by commas, an absent text is empty. Beside the fields an entry has its image's axes.
 */
export interface EntryFields {
  readonly name: string;
  readonly image: string;
  readonly tags: string;
  readonly ref: string;
  readonly context: string;
  readonly file: string;
  readonly target: string;
  readonly 'build-args': string;
  readonly 'build-contexts': string;
  readonly labels: string;
  readonly platforms: string;
  readonly 'runs-on': string | readonly string[];
  readonly 'cache-from': string;
  readonly 'cache-to': string;
  readonly 'push-cache-from': string;
  readonly 'no-cache': boolean;
  readonly pull: boolean;
  readonly parents: readonly string[];
  readonly 'parent-refs': string;
  /** `artifact` of each parent that this run builds. */
  readonly 'parent-artifacts': readonly string[];
  /** Names of the images that this run builds on this one. */
  readonly children: readonly string[];
  readonly wave: number;
  readonly reason: string;
  readonly 'inputs-hash': string;
  readonly artifact: string;
  readonly extra: Readonly<Record<string, unknown>>;
}

export type MatrixEntry = EntryFields & Readonly<Record<string, unknown>>;

export interface Matrix {
  readonly include: readonly MatrixEntry[];
}

/** The names that an axis cannot have. */
export const entryFields: ReadonlySet<string> = new Set<keyof EntryFields>([
  'name',
  'image',
  'tags',
  'ref',
  'context',
  'file',
  'target',
  'build-args',
  'build-contexts',
  'labels',
  'platforms',
  'runs-on',
  'cache-from',
  'cache-to',
  'push-cache-from',
  'no-cache',
  'pull',
  'parents',
  'parent-refs',
  'parent-artifacts',
  'children',
  'wave',
  'reason',
  'inputs-hash',
  'artifact',
  'extra',
]);

/**
 * `key=value` as one line of a list input of docker's actions. They read such inputs as CSV, so what holds a quote or a line
 * break stands in quotes as a whole, with quotes doubled.
 */
export function listLine(key: string, value: string): string {
  const line = `${key}=${value}`;
  return /["\r\n]/.test(line) || line !== line.trim() ? `"${line.replaceAll('"', '""')}"` : line;
}

/**
 * The name of an entry's artifact: safe for actions/upload-artifact, and different for different entries (the encoding can be
 * undone: `+` and `%` stand in it only where this function put them).
 */
export function artifactName(name: string, platform: string | undefined): string {
  const encoded = Array.from(new TextEncoder().encode(name), (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
  }).join('');
  return `image-${encoded}${platform === undefined ? '' : `+${platform.replaceAll('/', '-')}`}`;
}
