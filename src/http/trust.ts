/**
 * Certificates of registries as Docker keeps them: `/etc/docker/certs.d/<host[:port]>/*.crt` are authorities,
 * `*.cert` with a `*.key` of the same name is our own. They are trusted beside Node's (NODE_EXTRA_CA_CERTS included),
 * and for their host alone.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** By `host` or `host:port`. */
export type Trust = (host: string) => Promise<RequestCertificates>;

/** In the form that `https.request` takes. */
export interface RequestCertificates {
  readonly ca?: string[];
  readonly cert?: string;
  readonly key?: string;
}

export function trustedIn(directories: readonly string[]): Trust {
  const known = new Map<string, Promise<RequestCertificates>>();
  return (host) => {
    const found = known.get(host) ?? readFirst(directories.map((directory) => join(directory, host)));
    known.set(host, found);
    return found;
  };
}

async function readFirst(folders: readonly string[]): Promise<RequestCertificates> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    if (names.length > 0) return readFolder(folder, names);
  }
  return {};
}

async function readFolder(folder: string, names: readonly string[]): Promise<RequestCertificates> {
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const authorities = await Promise.all(names.filter((name) => name.endsWith('.crt')).map(read));
  const own = names.find((name) => name.endsWith('.cert') && names.includes(name.replace(/cert$/, 'key')));
  const pair = own === undefined ? {} : { cert: await read(own), key: await read(own.replace(/cert$/, 'key')) };
  if (authorities.length === 0) return pair;
  // `ca` replaces what Node trusts, so that has to be named again.
  const { getCACertificates } = await import('node:tls');
  return { ca: [...getCACertificates('default'), ...authorities], ...pair };
}
