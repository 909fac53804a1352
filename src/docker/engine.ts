/** What this suite asks of a Docker engine: the port. Absent is `undefined`; an engine that cannot be asked is a Problem. */
import type { Digest } from '../registry/digest.ts';
import type { PlatformFields } from '../registry/registry.ts';

export interface EngineImage {
  /** `sha256:…` of the configuration, or of a manifest or index where the engine keeps images in containerd. */
  readonly id: Digest;
  /** Whether `id` is the digest of the configuration (the classic store). */
  readonly idIsConfig: boolean;
  readonly tags: readonly string[];
  readonly platform: PlatformFields;
  readonly diffIds: readonly string[];
  /** The engine's `Config` object. */
  readonly config: unknown;
}

export interface EngineHistory {
  readonly createdBy: string;
  readonly size: number;
}

export interface DockerEngine {
  readonly image: (reference: string) => Promise<EngineImage | undefined>;
  /** Oldest first. */
  readonly history: (reference: string) => Promise<readonly EngineHistory[]>;
  /** The image that a container was made from: its id, and the reference that was used to start it. */
  readonly container: (name: string) => Promise<{ readonly image: string; readonly reference: string } | undefined>;
}
