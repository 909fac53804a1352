/**
 * The fingerprint of an image, and the seal over many.
 *
 * A fingerprint is a function of the report alone, so whoever reads a report computes it again: a report whose content
 * was changed and whose fingerprint was left as it was is found out. The seal binds all that a verdict rests on (the
 * layers that need no proof and the inputs hash too), because it is the only thing that travels outside the artifact.
 */

import { canonicalJson } from '../action/canonical-json.ts';
import type { Digest } from '../registry/digest.ts';
import { digestOf } from '../registry/hash.ts';
import type { ImageReport, PlatformReport } from './report.ts';

export type Fingerprint = ImageReport['fingerprint'];

export function fingerprintOf(image: {
  readonly digest?: Digest | undefined;
  readonly platforms: readonly PlatformReport[];
}): Fingerprint {
  const platforms = [...image.platforms].sort((a, b) => (a.platform < b.platform ? -1 : 1));
  return {
    manifest: image.digest,
    content: digestOf(canonicalJson(platforms.map(({ platform, diffIds, config }) => ({ platform, diffIds, config })))),
    layers: digestOf(canonicalJson(platforms.map(({ platform, diffIds }) => ({ platform, diffIds })))),
  };
}

/** sha256 over one line a report, in name order: its name, its fingerprints, and the hash of the whole report. */
export function sealOf(reports: readonly ImageReport[]): Digest {
  const lines = [...reports]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((report) => {
      const { manifest, content, layers } = report.fingerprint;
      return `${report.name} ${manifest ?? '-'} ${content} ${layers} ${digestOf(canonicalJson(report))}\n`;
    });
  return digestOf(lines.join(''));
}

/** sha256 of `[sha256:a sha256:b]` and a line end: what `docker inspect --format '{{.RootFS.Layers}}' IMAGE | sha256sum` prints. */
export function layersDigest(diffIds: readonly Digest[]): string {
  return digestOf(`[${diffIds.join(' ')}]\n`).slice('sha256:'.length);
}
