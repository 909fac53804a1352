/**
 * The image report: the record that travels through a pipeline.
 *
 * `digest-gate record` writes it from what was built and tested, `verify` compares against it,
 * `tag-latest` and `pr-comment` read it. Versioned JSON, keys sorted, at most 64 KiB.
 */
import type { Digest } from '../registry/digest.ts';

export const reportSchema = 'docker-ci-actions/image-report@1';

export type Level = 'manifest' | 'content' | 'claimed-content' | 'layers';

/** What a container would run, as far as the image decides it: `content` compares exactly this. Absent, null and empty are one. */
export interface RuntimeConfig {
  readonly user: string;
  readonly env: readonly string[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly shell: readonly string[];
  readonly workingDir: string;
  readonly volumes: readonly string[];
  readonly ports: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal: string;
  readonly healthcheck: Readonly<Record<string, unknown>>;
  readonly onBuild: readonly string[];
}

export interface PlatformReport {
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string;
  /** The platform's manifest; `undefined` where no registry or layout holds one (a local engine). */
  readonly manifest?: Digest | undefined;
  readonly config: RuntimeConfig;
  /** Digest of the config blob (the image id of the classic store). */
  readonly configDigest?: Digest | undefined;
  /** Ordered digests of the uncompressed layers. Never empty. */
  readonly diffIds: readonly Digest[];
  /** Compressed layers as the manifest lists them; empty where no manifest is known. */
  readonly layers: readonly { readonly digest: Digest; readonly size: number; readonly mediaType: string }[];
  /** Compressed bytes: layers and config. 0 where no manifest is known. */
  readonly size: number;
  readonly baseImage?: { readonly name: string; readonly digest?: string | undefined } | undefined;
  /** The instruction that made each layer, in the order of `diffIds` (empty layers left out). */
  readonly history: readonly string[];
}

export interface Producer {
  readonly repository: string;
  readonly runId: string;
  readonly attempt: number;
  readonly job: string;
  readonly sha: string;
  readonly ref: string;
  readonly event: string;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly tool: string;
}

export interface ImageReport {
  readonly schema: typeof reportSchema;
  readonly name: string;
  /** The reference that was recorded, as given. */
  readonly ref: string;
  /** Of the manifest or index in a registry or layout. */
  readonly digest?: Digest | undefined;
  readonly mediaType?: string | undefined;
  /** Whether a registry held it; `false` for what only an engine or a file has. */
  readonly pushed?: boolean | undefined;
  readonly tags: readonly string[];
  readonly inputsHash?: string | undefined;
  readonly platforms: readonly PlatformReport[];
  readonly attestations: readonly { readonly subject: Digest; readonly kinds: readonly string[] }[];
  readonly fingerprint: { readonly manifest?: Digest | undefined; readonly content: Digest; readonly layers: Digest };
  readonly verified?: { readonly level: Level; readonly at: string } | undefined;
  readonly producer: Producer;
}
