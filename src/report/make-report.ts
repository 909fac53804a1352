/** A report of an image that was just looked at. */
import type { RunContext } from '../github/context.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { FoundImage } from './found-image.ts';
import { type ImageReport, type Producer, reportSchema } from './report.ts';

export interface Making {
  readonly name: string;
  readonly ref: string;
  readonly found: Pick<FoundImage, 'described' | 'held'>;
  readonly inputsHash?: string | undefined;
  readonly producer: Producer;
}

export function makeReport({ name, ref, found, inputsHash, producer }: Making): ImageReport {
  const { digest, mediaType, tags, platforms, attestations } = found.described;
  return {
    schema: reportSchema,
    name,
    ref,
    digest,
    mediaType,
    pushed: found.held !== undefined,
    tags,
    inputsHash,
    platforms,
    attestations,
    fingerprint: fingerprintOf({ digest, platforms }),
    producer,
  };
}

export function producerOf(run: RunContext, at: Date): Producer {
  return {
    repository: run.repository,
    runId: run.runId,
    attempt: run.runAttempt,
    job: run.job,
    sha: run.sha,
    ref: run.ref,
    event: run.eventName,
    createdAt: at.toISOString(),
    tool: 'docker-ci-actions/digest-gate@1',
  };
}
