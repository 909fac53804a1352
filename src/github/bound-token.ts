/**
 * Keeps the token of the job's services with those services.
 *
 * The toolkit's HTTP client adds it again at every redirect, to whatever host. Its requests are seen before a byte of them is
 * sent (a host that was not spoken to has no connection yet), and one that would take the token elsewhere is ended.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

let bound = false;

/** Once for the process; call it before the toolkit is loaded. */
export function bindRuntimeToken(environment: Readonly<Record<string, string | undefined>> = process.env): void {
  const token = environment.ACTIONS_RUNTIME_TOKEN ?? '';
  if (bound || token === '') return;
  bound = true;
  const homes = [environment.ACTIONS_RESULTS_URL, environment.ACTIONS_CACHE_URL].flatMap((url) =>
    url !== undefined && URL.canParse(url) ? [new URL(url).host] : [],
  );
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { readonly request: ClientRequest };
    const host = String(request.getHeader('host') ?? '');
    if (!String(request.getHeader('authorization') ?? '').includes(token) || homes.includes(host)) return;
    request.destroy(new Error(`the service redirected to ${host}, which is not given the token of the job`));
  });
}
