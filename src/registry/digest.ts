/** A content digest, `sha256:<64 hex>` or `sha512:<128 hex>` (OCI image spec, "Digests"); nothing else is taken. */
export type Digest = `sha256:${string}` | `sha512:${string}`;

export const digestGrammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** @returns `undefined` for anything but a whole digest of a known algorithm in lower case. */
export function parseDigest(text: string): Digest | undefined {
  return digestGrammar.test(text) ? (text as Digest) : undefined;
}

/** `sha256:0123456789ab`: for tables and sentences, never for comparing. */
export function shortDigest(digest: Digest): string {
  const colon = digest.indexOf(':');
  return digest.slice(0, colon + 13);
}
