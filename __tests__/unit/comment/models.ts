/** Models of a comment for the tests of how it is rendered: complete, so that a test names only what it is about. */
import type { Change, ImageChange, PlatformChange } from '../../../src/comment/delta.ts';
import type { CommentModel, Difference, ImageModel } from '../../../src/comment/model.ts';
import type { RuntimeConfig } from '../../../src/report/report.ts';
import { digest, platformReport } from '../../support/sample-report.ts';

export const bytes = (by: number, base = 50_000_000): Change => ({ kind: 'bytes', bytes: by, base });

export function platform(name: string, more: Partial<PlatformChange> = {}): PlatformChange {
  const report = platformReport(name, [
    { seed: 'base', size: 50_000_000 },
    { seed: 'own', size: 2_000_000 },
  ]);
  return {
    platform: name,
    report,
    base: undefined,
    size: 52_000_000,
    change: bytes(2_000_000),
    newBytes: 2_000_000,
    newLayers: 1,
    ...more,
  };
}

/** With another runtime configuration than it has in the samples. */
export function configured(one: PlatformChange, config: Partial<RuntimeConfig>): PlatformChange['report'] {
  return { ...one.report, config: { ...one.report.config, ...config } };
}

export function changes(
  platforms: readonly PlatformChange[] = [platform('linux/amd64')],
  more: Partial<ImageChange> = {},
): ImageChange {
  return { platforms, removed: [], unchanged: false, ...more };
}

export function image(name: string, more: Partial<ImageModel> = {}): ImageModel {
  return {
    name,
    ref: `ghcr.io/acme/${name}:pr-7`,
    repository: `ghcr.io/acme/${name}`,
    tags: ['pr-7'],
    digest: digest(name),
    page: undefined,
    changes: changes(),
    unknown: undefined,
    gate: undefined,
    level: undefined,
    differences: [],
    ...more,
  };
}

export const unchanged = (name: string, more: Partial<ImageModel> = {}): ImageModel =>
  image(name, { changes: changes(undefined, { unchanged: true }), ...more });

export function model(images: readonly ImageModel[], more: Partial<CommentModel> = {}): CommentModel {
  return {
    title: 'Images',
    images,
    absent: [],
    failedJobs: [],
    gate: undefined,
    otherDifferences: [],
    base: 'main',
    fork: false,
    body: undefined,
    footer: { commit: undefined, run: undefined, command: undefined },
    ...more,
  };
}

export function difference(name: string, more: Partial<Difference> = {}): Difference {
  return { image: name, platform: 'linux/amd64', what: 'config.user', expected: '1000', found: 'root', ...more };
}
