/** Build arguments are public (they stand in the image's history and in the matrix), so a value that looks like a credential is told. */
import { credential } from '../catalog/credential.ts';
import type { MatrixEntry } from './matrix-entry.ts';

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
