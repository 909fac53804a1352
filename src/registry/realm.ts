/**
 * Who gets the password.
 *
 * A registry names the service that gives its tokens (the realm of its challenge), and by that decides where the
 * user's credentials are sent: a hostile answer could name any host. So credentials go to the registry's own origin,
 * to a token service that is known to belong to it, or to one that the user named (`token-hosts`), and nowhere else.
 */
import { isLocalHost } from '../http/address.ts';
import { apiHost } from './reference.ts';

export interface RealmQuestion {
  readonly realm: string | undefined;
  /** The request that was challenged: a realm may be relative to it. */
  readonly challenged: URL;
  /** As images name it. */
  readonly host: string;
  readonly tokenHosts: readonly string[];
  readonly hasCredentials: boolean;
}

export type RealmVerdict =
  | { readonly url: URL; readonly publicOnly: boolean }
  | { readonly refused: 'unusable' | 'foreign'; readonly why: string };

/** Registries whose token service is on another host, as of their public documentation. */
const knownPairs: Readonly<Record<string, string>> = {
  'docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
  'registry.digitalocean.com': 'api.digitalocean.com',
};

const longestRealm = 2048;

export function judgeRealm({ realm, challenged, host, tokenHosts, hasCredentials }: RealmQuestion): RealmVerdict {
  const url = parse(realm, challenged);
  if (typeof url === 'string') return { refused: 'unusable', why: url };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && challenged.protocol === 'http:')) {
    return { refused: 'unusable', why: `it is ${url.protocol.slice(0, -1)}, not https` };
  }
  const named = tokenHosts.some((one) => hostOf(one, url.protocol) === url.host);
  const own = url.origin === challenged.origin;
  const registryIsLocal = isLocalHost(new URL(`http://${apiHost(host)}`).hostname);
  if (isLocalHost(url.hostname) && !registryIsLocal && !own) {
    return { refused: 'unusable', why: `${url.host} is an address of this machine or its network` };
  }
  const known = url.protocol === 'https:' && url.port === '' && url.hostname === knownPairs[host];
  if (hasCredentials && !own && !known && !named) {
    return { refused: 'foreign', why: `${url.host} is not known to belong to ${host}` };
  }
  // What a name leads to is checked when connecting; a user who names a host means it, wherever it is.
  return { url, publicOnly: !registryIsLocal && !named && !own };
}

function parse(realm: string | undefined, base: URL): URL | string {
  if (realm === undefined || realm === '') return 'there is none';
  if (realm.length > longestRealm) return 'it is too long';
  if (!URL.canParse(realm, base.href)) return 'it is no URL';
  const url = new URL(realm, base);
  if (url.username !== '' || url.password !== '') return 'it holds credentials';
  url.hash = '';
  return url;
}

/** A host as the user wrote it, in the form of `URL.host`: a default port is left out, and a path. */
function hostOf(written: string, protocol: string): string | undefined {
  const text = `${protocol}//${written.replace(/^https?:\/\//, '')}`;
  return URL.canParse(text) ? new URL(text).host : undefined;
}
