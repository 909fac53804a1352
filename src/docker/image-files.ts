/** The files of an image on disk: a folder or an archive, read by name. Nothing is ever extracted. */
export interface ImageFiles {
  /** What it is, for messages. */
  readonly where: string;
  readonly has: (name: string) => Promise<boolean>;
  /** Whole, at most `limit` bytes. `undefined` where there is no such file. */
  readonly read: (name: string, limit: number) => Promise<Uint8Array | undefined>;
  readonly stream: (name: string) => Promise<ReadableStream<Uint8Array>>;
}

/** Of a manifest, an index or a configuration; what registries take is half of it. */
export const jsonLimit = 8 * 1024 * 1024;
