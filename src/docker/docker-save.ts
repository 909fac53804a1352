/**
 * The image of a `docker save` archive (moby image/tarexport): `manifest.json` names a configuration and layer files.
 *
 * Newer engines write an OCI layout into the same archive. Loaders differ in which of the two they read, so an archive
 * whose two halves name different images is refused.
 */
import { Problem } from '../action/problem.ts';
import type { Digest } from '../registry/digest.ts';
import { digestOf } from '../registry/hash.ts';
import { type ImageFiles, jsonLimit } from './image-files.ts';

export interface SavedImage {
  readonly tags: readonly string[];
  readonly config: Uint8Array;
  readonly configDigest: Digest;
  /** Names of the layers' files, in order. */
  readonly layers: readonly string[];
}

/** @returns `undefined` where the archive has no `manifest.json`. */
export async function savedImage(files: ImageFiles, wanted: string | undefined): Promise<SavedImage | undefined> {
  const bytes = await files.read('manifest.json', jsonLimit);
  if (bytes === undefined) return undefined;
  const entries = parseEntries(bytes, files);
  const matching = entries.filter(
    ({ tags }) => wanted === undefined || tags.some((tag) => tag === wanted || tag.endsWith(`:${wanted}`)),
  );
  const [entry, other] = matching.length === 0 && entries.length === 1 ? entries : matching;
  if (entry === undefined || other !== undefined) {
    throw unreadable(
      files,
      `it holds ${entries.length} images (${entries.flatMap(({ tags }) => tags).join(', ')}) and it is not said which one is meant; name one as \`path:tag\``,
    );
  }
  const config = await files.read(entry.config, jsonLimit);
  if (config === undefined) throw unreadable(files, `its configuration ${JSON.stringify(entry.config)} is missing`);
  const configDigest = digestOf(config);
  // Engines name the file by its hash; a name that says otherwise was tampered with.
  const named = /([0-9a-f]{64})(?:\.json)?$/.exec(entry.config)?.[1];
  if (named !== undefined && configDigest !== `sha256:${named}`) {
    throw unreadable(files, `its configuration ${JSON.stringify(entry.config)} has other content (${configDigest})`);
  }
  return { tags: entry.tags, config, configDigest, layers: entry.layers };
}

/** @throws Problem DCA-DOC-031 where the OCI half of the archive names another configuration. */
export function mustAgree(files: ImageFiles, saved: SavedImage, configs: readonly (Digest | undefined)[]): void {
  if (configs.includes(saved.configDigest)) return;
  throw new Problem({
    code: 'DCA-DOC-031',
    message: `${files.where} holds two different images: manifest.json names the configuration ${saved.configDigest}, index.json ${configs.join(', ')}.`,
    remedy: 'Loaders would disagree on what this archive is; write it again.',
  });
}

interface SaveEntry {
  readonly config: string;
  readonly tags: readonly string[];
  readonly layers: readonly string[];
}

function parseEntries(bytes: Uint8Array, files: ImageFiles): readonly SaveEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw unreadable(files, 'its manifest.json is no JSON', error);
  }
  if (!Array.isArray(value)) throw unreadable(files, 'its manifest.json is no list');
  return value.map((raw: unknown) => {
    const { Config, RepoTags, Layers } = (raw ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof Config !== 'string' || !isTexts(Layers)) throw unreadable(files, 'its manifest.json is malformed');
    return { config: Config, layers: Layers, tags: isTexts(RepoTags) ? RepoTags : [] };
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function unreadable(files: ImageFiles, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-DOC-030',
    message: `${files.where} is no \`docker save\` archive that can be read: ${why}.`,
    remedy: 'Write it with `docker save`, or with `outputs: type=docker` or `type=oci` of a build.',
    cause,
  });
}
