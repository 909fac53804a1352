/**
 * The tag under which a verified image is filed by the hash of what it was built from: `in-<first 16 hex>`. digest-gate
 * writes it (`tag-inputs`), and a later plan looks for it (`skip-built`).
 */
export function inputsTag(hash: string): string {
  return `in-${hash.slice(0, 16)}`;
}
