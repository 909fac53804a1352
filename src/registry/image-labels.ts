/**
 * What an image says of itself: its version, the commit it was built from, the base it stands on.
 *
 * The places, in the order in which they count: the annotation of what the tag points at, the annotation of an image of that
 * index, the label in that image's configuration. An artifact's configuration has another form and is no place.
 */
import { at, textAt } from '../action/json-path.ts';
import { type ImageManifest, parseManifest } from './manifest.ts';
import { imagesOf, platformOf } from './platform.ts';
import type { Repository } from './reference.ts';
import type { Descriptor, PlatformFields, RawManifest, Registry } from './registry.ts';

export type ImageTexts = Readonly<Record<string, string>>;

export interface ImageConfig {
  readonly platform: PlatformFields | undefined;
  readonly labels: ImageTexts;
}

type Parts = Pick<Registry, 'manifest' | 'blob'>;

/** The platforms of one release are labelled alike, so its first image speaks for an index. */
export async function textOfImage(
  registry: Parts,
  repository: Repository,
  raw: RawManifest,
  key: string,
): Promise<string | undefined> {
  const top = parseManifest(raw);
  const said = firstText(key, top.annotations);
  if (said !== undefined) return said;
  const entry = top.kind === 'index' ? imagesOf(top).find((one) => platformOf(one) !== undefined) : undefined;
  const image = top.kind === 'image' ? top : entry && (await imageBehind(registry, repository, entry));
  if (!image) return undefined;
  return (
    firstText(key, image.annotations) ?? firstText(key, (await imageConfig(registry, repository, image.config)).labels)
  );
}

/** Of the places that were read, in their order. An empty text says nothing. */
export function firstText(key: string, ...places: readonly (ImageTexts | undefined)[]): string | undefined {
  return places.map((texts) => textAt(texts, key)).find((text) => text !== undefined);
}

/** `undefined` where the entry is not there, or is an index in an index. */
export async function imageBehind(
  registry: Parts,
  { host, path }: Repository,
  { digest }: Descriptor,
): Promise<ImageManifest | undefined> {
  const raw = await registry.manifest({ host, path, digest });
  const manifest = raw && parseManifest(raw);
  return manifest?.kind === 'image' ? manifest : undefined;
}

export async function imageConfig(registry: Parts, repository: Repository, config: Descriptor): Promise<ImageConfig> {
  if (!/image\.(?:config\.)?v1\+json$/.test(config.mediaType)) return { platform: undefined, labels: {} };
  const body = readJson(await registry.blob(repository, config));
  const [os, architecture, variant] = ['os', 'architecture', 'variant'].map((field) => textAt(body, field));
  const labels = Object.entries(at(body, 'config', 'Labels') ?? {});
  return {
    platform:
      os !== undefined && architecture !== undefined
        ? { os, architecture, ...(variant !== undefined && { variant }) }
        : undefined,
    labels: Object.fromEntries(labels.filter((label): label is [string, string] => typeof label[1] === 'string')),
  };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
