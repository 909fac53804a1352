/**
 * Redirects, followed by hand.
 *
 * Rules: at most five; never from https to http; never from the outside to this machine, its link or a metadata
 * service; a request that changes something stays on its origin; and what tells who we are (`Authorization`,
 * `Cookie`) is left behind with the origin that it was meant for, for good: coming back does not bring it back.
 */
import { parseUrl } from '../action/url.ts';
import { isLocalHost } from './address.ts';
import { TransportError } from './transport-error.ts';

const maxRedirects = 5;

export interface Hop {
  readonly url: URL;
  readonly sameOrigin: boolean;
}

export interface RedirectQuestion {
  readonly from: URL;
  readonly location: string | undefined;
  readonly method: string;
  /** How many were followed already. */
  readonly followed: number;
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** @throws TransportError `redirect` with the reason; a location's query is never told. */
export function nextHop({ from, location, method, followed }: RedirectQuestion): Hop {
  const refuse = (why: string): never => {
    throw new TransportError({ trouble: 'redirect', message: `${from.host} redirected ${why}`, sent: true });
  };
  if (followed >= maxRedirects) return refuse(`more than ${maxRedirects} times`);
  const url = parse(location, from);
  if (!url) return refuse('to something that is no http URL');
  if (url.username !== '' || url.password !== '') return refuse('to a URL that holds credentials');
  if (from.protocol === 'https:' && url.protocol !== 'https:') return refuse(`from https to http (${url.host})`);
  if (isLocalHost(url.hostname) && !isLocalHost(from.hostname)) return refuse(`to the local address ${url.host}`);
  const sameOrigin = url.origin === from.origin;
  if (!sameOrigin && method !== 'GET' && method !== 'HEAD') return refuse(`a ${method} to another host (${url.host})`);
  return { url, sameOrigin };
}

/** Headers for the next hop. */
export function withoutIdentity(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(?:authorization|cookie|proxy-authorization|x-meta-.*|x-.*(?:auth|token).*)$/i.test(name),
    ),
  );
}

function parse(location: string | undefined, base: URL): URL | undefined {
  const url = location === undefined || location.length > 8192 ? undefined : parseUrl(location, base.href);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}
