/** The addresses that a registry is spoken to at. */
import type { Log } from '../action/log.ts';
import { Problem } from '../action/problem.ts';
import { isLoopbackHost } from '../http/address.ts';
import { apiHost } from './reference.ts';

/** Plain http for loopback hosts and those that the user named; never as a second try after https. */
export function originOf(host: string, insecure: readonly string[]): URL {
  const { hostname } = new URL(`http://${apiHost(host)}`);
  const isPlain = isLoopbackHost(hostname) || insecure.some((one) => one.toLowerCase() === host);
  return new URL(`${isPlain ? 'http' : 'https'}://${apiHost(host)}/`);
}

/** A name that is no name (`../x`, `a?b`) must not become another request. */
export function addressOf(origin: URL, path: string, at: string): URL {
  const [name = ''] = at.split('?', 1);
  const url = new URL(`/v2/${path}/${at}`, origin);
  if (url.pathname === `/v2/${path}/${name}` && url.origin === origin.origin && url.hash === '') return url;
  throw new Problem({
    code: 'DCA-REG-003',
    message: `${JSON.stringify(`${path}/${name}`.slice(0, 300))} cannot be asked for: it is no name of a registry.`,
    remedy: 'Check the repository and the tag.',
  });
}

/** What makes an address of a storage a credential; masked, should any library print it. */
export function maskSignature(url: URL, log: Log): void {
  for (const [name, value] of url.searchParams) {
    if (
      /^(?:sig|_state|x-amz-(?:signature|security-token|credential)|x-goog-signature|signature|token|se_token)$/i.test(
        name,
      )
    )
      log.mask(value);
  }
}
