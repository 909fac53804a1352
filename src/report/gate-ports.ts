/** The world, as the gate sees it. */
import type { Log } from '../action/log.ts';
import type { BuildMetadata } from '../docker/build-metadata.ts';
import type { DockerEngine } from '../docker/engine.ts';
import type { RunContext } from '../github/context.ts';
import type { Registry } from '../registry/registry.ts';
import type { FoundImage } from './found-image.ts';
import type { LayerHash, LayerMemory } from './layer-proof.ts';
import type { ReportStore } from './store.ts';

export interface ImageFilesPort {
  readonly look: (
    named: string,
    kind: 'oci-layout' | 'archive',
    ignoredLabel: (name: string) => boolean,
  ) => Promise<FoundImage>;
  readonly metadata: (path: string, target: string) => Promise<BuildMetadata>;
}

/** A run of another workflow or event, as GitHub describes it. */
export interface ProducingRun {
  readonly headSha: string;
  readonly headRepository: string;
  readonly event: string;
  readonly attempt: number;
}

export type StoreName = 'artifact' | 'cache' | 'file';

export interface GatePorts {
  readonly registry: Registry;
  readonly engine: DockerEngine;
  readonly files: ImageFilesPort;
  readonly stores: Readonly<Record<StoreName, ReportStore>>;
  /** Where verify puts what it found: artifacts `image-verified-…`, and the folder. */
  readonly verifiedStores: Readonly<Record<'artifact' | 'file', ReportStore>>;
  readonly run: RunContext;
  readonly producingRun: (runId: string) => Promise<ProducingRun>;
  readonly now: () => Date;
  readonly log: Log;
  readonly memory: LayerMemory;
  readonly layerHash: LayerHash;
}
