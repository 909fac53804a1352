/**
 * The metadata file of docker/build-push-action, `buildx build --metadata-file` or bake: what was built and, where it
 * was pushed, under which names and digest (buildx docs/reference/buildx_build.md, "metadata-file").
 */

import { readFile } from 'node:fs/promises';
import { isRecord } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import type { Places } from '../files/places.ts';
import { type Digest, parseDigest } from '../registry/digest.ts';

export interface BuildMetadata {
  /** Names with tags, as given to the build; empty where none was. */
  readonly names: readonly string[];
  /** Of the manifest or index where the image was pushed. */
  readonly digest: Digest | undefined;
  /** Of the configuration: the image's id in an engine that it was loaded into. */
  readonly configDigest: Digest | undefined;
}

const limit = 4 * 1024 * 1024;

/** @param target of a bake file's metadata: the key of the image. */
export async function readBuildMetadata(path: string, target: string, places: Places): Promise<BuildMetadata> {
  const real = await places.existing(path);
  const text = await readFile(real, 'utf8');
  if (text.length > limit) throw unreadable(path, 'it is too large');
  const whole = parse(text, path);
  const own = whole[target];
  const metadata = 'containerimage.digest' in whole || !isRecord(own) ? whole : own;
  const names = metadata['image.name'];
  const found = {
    names:
      typeof names === 'string'
        ? names
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean)
        : [],
    digest: digestOf(metadata['containerimage.digest']),
    configDigest: digestOf(metadata['containerimage.config.digest']),
  };
  if (found.digest === undefined && found.configDigest === undefined) {
    throw unreadable(
      path,
      `it names no digest of an image${isRecord(own) ? '' : `, nor a target ${JSON.stringify(target)}`}`,
    );
  }
  return found;
}

function digestOf(value: unknown): Digest | undefined {
  return typeof value === 'string' ? parseDigest(value) : undefined;
}

function parse(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text) as unknown;
    if (isRecord(value)) return value;
  } catch (error) {
    throw unreadable(path, 'it is no JSON', error);
  }
  throw unreadable(path, 'it is no JSON object');
}

function unreadable(path: string, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-DOC-040',
    message: `${path} is no metadata file of a build: ${why}.`,
    remedy: "Write build-push-action's output `metadata` to the file, or use `--metadata-file`.",
    cause,
  });
}
