/**
 * What stands in for `docker run … aquasec/trivy image … REFERENCE`: reads the image from its registry and ends with 1 where a file
 * `etc/known-cves` in it has a line of one of the severities (`CVE-2026-0001 CRITICAL`).
 */
import { gunzipSync } from 'node:zlib';

const words = process.argv.slice(2);
const severities = (words[words.indexOf('--severity') + 1] ?? '').split(',');
const [, host = '', path = '', reference = ''] =
  /^([^/]+)\/([^@]+?)[:@]([^:/]+|sha256:\w+)$/.exec(words.at(-1) ?? '') ?? [];

const manifest = await get(`manifests/${reference}`);
const { layers } = JSON.parse(manifest.toString()) as { readonly layers: readonly { readonly digest: string }[] };
const texts = await Promise.all(layers.map(async ({ digest }) => fileIn(gunzipSync(await get(`blobs/${digest}`)))));
const found = texts
  .flatMap((text) => text.split('\n'))
  .filter((line) => severities.some((one) => line.endsWith(` ${one}`)));
process.stdout.write(found.map((line) => `${line}\n`).join(''));
process.exitCode = found.length > 0 ? 1 : 0;

async function get(what: string): Promise<Buffer> {
  const accept = ['vnd.docker.distribution.manifest.v2', 'vnd.oci.image.manifest.v1'];
  const headers = { accept: accept.map((type) => `application/${type}+json`).join(', ') };
  const answer = await fetch(`http://${host}/v2/${path}/${what}`, { headers });
  if (!answer.ok) throw new Error(`${what} of ${host}/${path}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Text of that file in a tar archive: a header of 512 bytes, its size in octal at 124, then the content in blocks of 512. */
function fileIn(tar: Buffer): string {
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8) || 0;
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    if (name === 'etc/known-cves') return tar.toString('utf8', at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return '';
}
