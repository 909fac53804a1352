/** An image in an OCI layout or an archive on disk, looked at without loading or extracting it. */
import { Problem } from '../action/problem.ts';
import type { Places } from '../files/places.ts';
import { formatPlatform } from '../registry/platform.ts';
import { configParts } from '../report/config-parts.ts';
import { type DescribeOptions, describeImage } from '../report/describe.ts';
import type { Described, FoundImage } from '../report/found-image.ts';
import { layerHistory } from '../report/history.ts';
import { runtimeConfig } from '../report/runtime-config.ts';
import { mustAgree, type SavedImage, savedImage } from './docker-save.ts';
import type { ImageFiles } from './image-files.ts';
import { isOciLayout, openLayout } from './oci-layout.ts';
import { openArchive, openFolder } from './open-files.ts';

export type FileKind = 'oci-layout' | 'archive';

/**
 * @param named `path`, `path:tag` or `path@sha256:…`, inside the workspace.
 */
export async function lookInFile(
  named: string,
  kind: FileKind,
  places: Places,
  ignoredLabel: DescribeOptions['ignoredLabel'],
): Promise<FoundImage> {
  const { path, wanted } = splitPath(named);
  const real = await places.existing(path);
  if (kind === 'oci-layout') return fromLayout(openFolder(real), wanted, ignoredLabel);
  const files = await openArchive(real);
  try {
    return await fromArchive(files, wanted, ignoredLabel);
  } finally {
    // Layers are streamed by path; the open file was for the directory and the small files.
    await files.close();
  }
}

async function fromArchive(
  files: ImageFiles,
  wanted: string | undefined,
  ignoredLabel: DescribeOptions['ignoredLabel'],
): Promise<FoundImage> {
  const saved = await savedImage(files, wanted);
  if (await isOciLayout(files)) {
    const found = await fromLayout(files, wanted, ignoredLabel);
    if (saved)
      mustAgree(
        files,
        saved,
        found.described.platforms.map(({ configDigest }) => configDigest),
      );
    return found;
  }
  if (saved) return fromSaved(files, saved, ignoredLabel);
  throw new Problem({
    code: 'DCA-DOC-032',
    message: `${files.where} is neither a \`docker save\` archive nor an OCI archive.`,
    remedy: 'Write it with `docker save`, or with `outputs: type=oci` or `type=docker` of a build.',
  });
}

async function fromLayout(
  files: ImageFiles,
  wanted: string | undefined,
  ignoredLabel: DescribeOptions['ignoredLabel'],
): Promise<FoundImage> {
  const layout = await openLayout(files, wanted);
  const described = await describeImage(layout.root, layout, { tags: layout.tags, ignoredLabel });
  return {
    described,
    openLayer: async (platform, position) => layout.stream(layerOf(described, platform, position)),
  };
}

function layerOf(described: Described, platform: string, position: number) {
  const layer = described.platforms.find((one) => one.platform === platform)?.layers[position];
  if (layer === undefined) throw new Error(`no layer ${position} of ${platform}`);
  return layer.digest;
}

function fromSaved(files: ImageFiles, saved: SavedImage, ignoredLabel: DescribeOptions['ignoredLabel']): FoundImage {
  const config = configParts(saved.config, saved.configDigest);
  if (config.diffIds.length !== saved.layers.length) {
    throw new Problem({
      code: 'DCA-DOC-033',
      message: `${files.where} has ${saved.layers.length} layer files, its configuration ${config.diffIds.length} layers.`,
      remedy: 'The archive is incomplete; write it again.',
    });
  }
  return {
    described: {
      tags: saved.tags,
      attestations: [],
      platforms: [
        {
          platform: formatPlatform(config.platform),
          config: runtimeConfig(config.config, ignoredLabel),
          configDigest: saved.configDigest,
          diffIds: config.diffIds,
          layers: [],
          size: 0,
          history: layerHistory(config.history, config.diffIds.length),
        },
      ],
    },
    openLayer: (_platform, position) => files.stream(saved.layers[position] ?? ''),
  };
}

/** The tag or digest comes after the last colon or `@` of the last path segment. */
function splitPath(named: string): { readonly path: string; readonly wanted: string | undefined } {
  const [, path, digest, tag] =
    /^(.+?)(?:@(sha(?:256|512):[0-9a-f]+)|:([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/.exec(named) ?? [];
  return { path: path ?? named, wanted: digest ?? tag };
}
