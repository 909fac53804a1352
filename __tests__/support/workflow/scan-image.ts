/**
 * What stands in for `docker run … aquasec/trivy image … REFERENCE`: reads the image from its registry and ends with 1 where a file
 * `etc/known-cves` in it has a line of one of the severities (`CVE-2026-0001 CRITICAL`).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const words = process.argv.slice(2);
const severities = (words[words.indexOf('--severity') + 1] ?? '').split(',');
const folder = mkdtempSync(join(tmpdir(), 'dca-scan-'));
try {
  execFileSync('skopeo', ['copy', '-q', '--src-tls-verify=false', `docker://${words.at(-1)}`, `dir:${folder}`]);
  const { layers } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly layers: readonly { readonly digest: string }[];
  };
  const found = layers
    .flatMap(({ digest }) => knownIn(join(folder, digest.replace('sha256:', ''))))
    .filter((line) => severities.some((one) => line.endsWith(` ${one}`)));
  process.stdout.write(found.map((line) => `${line}\n`).join(''));
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function knownIn(layer: string): readonly string[] {
  if (!existsSync(layer)) return [];
  try {
    return execFileSync('tar', ['-xzOf', layer, 'etc/known-cves'], { encoding: 'utf8', stdio: 'pipe' }).split('\n');
  } catch {
    return [];
  }
}
