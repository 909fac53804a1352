/** A made-up image report, for tests of what is shown of reports; the digests are no one's. */
import type { Digest } from '../../src/registry/digest.ts';
import type { ImageReport, PlatformReport } from '../../src/report/report.ts';
import { producer } from './reported-image.ts';

export function digest(seed: string): Digest {
  const hex = [...seed]
    .reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
    .toString(16);
  return `sha256:${hex.padStart(8, '0').repeat(8)}`;
}

export interface LayerOf {
  readonly seed: string;
  readonly size: number;
}

export function platformReport(
  platform: string,
  layers: readonly LayerOf[],
  more: Partial<PlatformReport> = {},
): PlatformReport {
  return {
    platform,
    manifest: digest(`${platform}${layers.map(({ seed }) => seed).join()}`),
    config: {
      user: '65532',
      env: [],
      entrypoint: ['/app'],
      cmd: [],
      shell: [],
      workingDir: '',
      volumes: [],
      ports: [],
      labels: {},
      stopSignal: '',
      healthcheck: {},
      onBuild: [],
    },
    diffIds: layers.map(({ seed }) => digest(`diff ${seed}`)),
    layers: layers.map(({ seed, size }) => ({
      digest: digest(seed),
      size,
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    })),
    size: layers.reduce((sum, { size }) => sum + size, 0),
    history: [],
    ...more,
  };
}

export function imageReport(
  name: string,
  platforms: readonly PlatformReport[],
  more: Partial<ImageReport> = {},
): ImageReport {
  return {
    schema: 'docker-ci-actions/image-report@1',
    name,
    ref: `ghcr.io/acme/shop/${/^[a-z0-9-]+$/.test(name) ? name : 'x'}:pr-7`,
    digest: digest(`${name} index`),
    tags: [],
    platforms,
    attestations: [],
    fingerprint: { content: digest(name), layers: digest(name) },
    producer,
    ...more,
  };
}
