/** Where people look a package up; `undefined` for registries without such a page. */
import type { Repository } from './reference.ts';

export function packagePage({ host, path }: Repository): string | undefined {
  // GitHub sends a browser that opens an image's address on to the page of the package.
  if (host === 'ghcr.io') return `https://ghcr.io/${path}`;
  if (host === 'quay.io') return `https://quay.io/repository/${path}`;
  if (host !== 'docker.io') return undefined;
  return `https://hub.docker.com/${path.startsWith('library/') ? `_/${path.slice('library/'.length)}` : `r/${path}`}`;
}
