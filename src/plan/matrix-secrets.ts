/** Build arguments are public (they stand in the image's history and in the matrix), so a value that looks like a credential is told. */
import type { MatrixEntry } from './matrix-entry.ts';

const credential =
  /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bAKIA[A-Z0-9]{16}\b|\bxox[abprs]-[\w-]{10,}|\bnpm_[A-Za-z0-9]{30,}|\bdckr_pat_[\w-]{20,}|\bsk-[\w-]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./;

/** Sentences that name image and argument, never the value. */
export function secretArguments(entries: readonly MatrixEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    const lines = entry['build-args'] === '' ? [] : entry['build-args'].split('\n');
    const suspicious = lines
      .filter((line) => credential.test(line))
      .map((line) => line.replace(/^"/, '').split('=')[0] ?? '');
    return suspicious.map(
      (name) =>
        `the build argument ${JSON.stringify(name)} of "${entry.name}" looks like a credential; give secrets to a build with \`secrets:\`, arguments are public.`,
    );
  });
}
