/**
 * Image configurations, read strictly (image-spec config.md), and the layers that a gate cannot judge: those that no
 * registry holds (`urls`) and those that nobody can open (encrypted).
 */
import { isRecord } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import { type Digest, parseDigest } from '../registry/digest.ts';
import { suspiciousJson } from '../registry/json-shape.ts';
import type { Descriptor, PlatformFields } from '../registry/registry.ts';
import { isHashOfNothing } from './hash.ts';

export interface ConfigParts {
  readonly platform: PlatformFields;
  readonly config: unknown;
  readonly diffIds: readonly Digest[];
  readonly history: readonly { readonly createdBy: string; readonly makesLayer: boolean }[];
}

type Json = Readonly<Record<string, unknown>>;

/** @throws Problem DCA-GAT-032 for a configuration without layers, DCA-GAT-033 for one that cannot be read. */
export function configParts(bytes: Uint8Array, digest: Digest): ConfigParts {
  const value = parseObject(bytes, digest);
  const listed = isRecord(value.rootfs) ? value.rootfs.diff_ids : undefined;
  if (!Array.isArray(listed) || listed.length === 0) throw noLayers(digest);
  const diffIds = listed.map((id) => {
    const parsed = parseDigest(String(id));
    if (parsed === undefined) throw unreadable(digest, `${JSON.stringify(id)} is no diff id`);
    if (isHashOfNothing(parsed)) throw unreadable(digest, `a diff id of it is ${parsed}, the hash of nothing`);
    return parsed;
  });
  const text = (key: string) => (typeof value[key] === 'string' && value[key] !== '' ? value[key] : undefined);
  const [os, architecture, variant, version] = ['os', 'architecture', 'variant', 'os.version'].map(text);
  if (os === undefined || architecture === undefined) throw unreadable(digest, 'it names no os and architecture');
  const platform = {
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(version === undefined ? {} : { 'os.version': version }),
  };
  const history = (Array.isArray(value.history) ? value.history.filter(isRecord) : []).map((entry) => ({
    createdBy: typeof entry.created_by === 'string' ? entry.created_by : '',
    makesLayer: entry.empty_layer !== true,
  }));
  return { platform, config: value.config, diffIds, history };
}

/** @throws Problem DCA-GAT-031. */
export function mustBeJudgeable(layers: readonly Descriptor[], manifest: Digest): void {
  for (const [position, { urls = [], mediaType }] of layers.entries()) {
    if (urls.length > 0) throw unheld(manifest, position, 'is kept somewhere else (`urls`)');
    if (mediaType.includes('+encrypted')) throw unheld(manifest, position, 'is encrypted');
  }
}

export function noLayers(subject: string): Problem {
  return new Problem({
    code: 'DCA-GAT-032',
    message: `${subject} has no layers, so there is nothing that could be compared.`,
    remedy: 'An image `FROM scratch` needs at least one file; see whether the right image was named.',
  });
}

function parseObject(bytes: Uint8Array, digest: Digest): Json {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const why = suspiciousJson(text);
    if (why !== undefined) throw unreadable(digest, why);
    const value = JSON.parse(text) as unknown;
    if (isRecord(value)) return value;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(digest, 'it is no JSON', error);
  }
  throw unreadable(digest, 'it is no JSON object');
}

function unheld(digest: Digest, position: number, why: string): Problem {
  return new Problem({
    code: 'DCA-GAT-031',
    message: `layer ${position + 1} of ${digest} ${why}, so it cannot be compared with what was tested.`,
    remedy: 'Build the image with plain layers.',
  });
}

function unreadable(digest: Digest, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-GAT-033',
    voice: 'remote',
    message: `the configuration ${digest} cannot be read: ${why}.`,
    remedy: 'Build and push the image again with a current builder.',
    cause,
  });
}
