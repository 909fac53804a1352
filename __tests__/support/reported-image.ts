/** An image in the embedded registry together with the report that `digest-gate record` would write of it. */
import { silentLog } from '../../src/action/log.ts';
import { httpRegistry } from '../../src/registry/http-registry.ts';
import { parseReference } from '../../src/registry/reference.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { lookInRegistry } from '../../src/report/registry-source.ts';
import type { ImageReport, Producer } from '../../src/report/report.ts';
import { seedImage, type TestImage } from './images.ts';
import type { RunningRegistry } from './registry-server.ts';

export const producer: Producer = {
  repository: 'acme/shop',
  runId: '4242',
  attempt: 1,
  job: 'build',
  sha: 'a'.repeat(40),
  ref: 'refs/pull/7/merge',
  event: 'pull_request',
  createdAt: '2026-01-01T00:00:00.000Z',
  tool: 'docker-ci-actions/digest-gate@1',
};

export interface Reported {
  readonly name: string;
  /** `acme/api`. */
  readonly repository: string;
  readonly tag: string;
  readonly image: TestImage;
}

export async function reportedImage(registry: RunningRegistry, given: Reported): Promise<ImageReport> {
  seedImage(registry.store, given.repository, given.tag, given.image);
  const client = httpRegistry({ log: silentLog, environment: {} });
  const ref = `${registry.host}/${given.repository}:${given.tag}`;
  const found = await lookInRegistry(parseReference(ref), client, {
    ignoredLabel: () => false,
    readAttestations: false,
  });
  client.close();
  if (!found) throw new Error(`${ref} was not seeded`);
  return makeReport({ name: given.name, ref, found, producer });
}
