/**
 * An image as a Docker engine holds it. What an engine built or unpacked itself is what its containers run, so it needs
 * no proof; it knows no manifest, so there is no digest that a registry would agree with.
 */
import { Problem } from '../action/problem.ts';
import type { DockerEngine, EngineHistory, EngineImage } from '../docker/engine.ts';
import { type Digest, parseDigest } from '../registry/digest.ts';
import { formatPlatform } from '../registry/platform.ts';
import { noLayers } from './config-parts.ts';
import type { FoundImage } from './found-image.ts';
import { isHashOfNothing } from './hash.ts';
import { layerHistory, makesLayer } from './history.ts';
import { runtimeConfig } from './runtime-config.ts';

/** @returns `undefined` where the engine has no such image. */
export async function lookInEngine(
  reference: string,
  engine: DockerEngine,
  ignoredLabel: (name: string) => boolean,
): Promise<FoundImage | undefined> {
  const image = await engine.image(reference);
  if (image === undefined) return undefined;
  const diffIds = checkedDiffIds(image, reference);
  // By id, so that a tag that moves meanwhile cannot mix two images; only what explains a difference comes from here.
  const history = await engine.history(image.id);
  return {
    described: {
      tags: image.tags,
      attestations: [],
      platforms: [
        {
          platform: formatPlatform(image.platform),
          config: runtimeConfig(image.config, ignoredLabel),
          configDigest: image.idIsConfig ? image.id : undefined,
          diffIds,
          layers: [],
          size: 0,
          history: engineHistory(history, diffIds.length),
        },
      ],
    },
  };
}

function checkedDiffIds(image: EngineImage, reference: string): readonly Digest[] {
  if (image.diffIds.length === 0) throw noLayers(reference);
  return image.diffIds.map((text) => {
    const diffId = parseDigest(text);
    if (diffId !== undefined && !isHashOfNothing(diffId)) return diffId;
    throw new Problem({
      code: 'DCA-GAT-037',
      message: `the engine names ${JSON.stringify(text)} as a layer of ${reference}, which is no digest of a layer.`,
      remedy: 'Build or pull the image again.',
    });
  });
}

// The engine's history has no flag for entries without a layer: those with bytes have one, or else those of RUN, COPY and ADD.
function engineHistory(entries: readonly EngineHistory[], count: number): readonly string[] {
  const bySize = entries.map(({ createdBy, size }) => ({ createdBy, makesLayer: size > 0 }));
  const lines = layerHistory(bySize, count);
  if (lines.length > 0) return lines;
  return layerHistory(
    entries.map(({ createdBy }) => ({ createdBy, makesLayer: makesLayer(createdBy) })),
    count,
  );
}
