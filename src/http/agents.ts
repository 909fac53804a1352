/**
 * Connections: kept alive, through the proxy that the environment names, with the certificates that a host needs.
 *
 * Loopback hosts never go through a proxy. Certificates are always checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says.
 * `node:https` is loaded with the first https request.
 */
import { Agent, type AgentOptions, type ClientRequest, request as httpRequest, type RequestOptions } from 'node:http';
import type { Agent as SecureAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { guardedLookup, isLoopbackHost } from './address.ts';
import type { TransportOptions } from './transport.ts';
import { TransportError } from './transport-error.ts';

export type StartRequest = (options: RequestOptions) => ClientRequest;

export interface AgentPool {
  readonly starter: (url: URL, publicOnly: boolean) => Promise<StartRequest>;
  readonly close: () => void;
}

const keepAlive: AgentOptions = {
  keepAlive: true,
  keepAliveMsecs: 15_000,
  maxSockets: 64,
  maxFreeSockets: 32,
  scheduling: 'lifo',
};

export function agentPool({ environment, trust, lookup }: TransportOptions): AgentPool {
  const agents = new Map<string, Agent>();

  function agentFor(url: URL, publicOnly: boolean, make: new (options: AgentOptions) => Agent): Agent {
    const proxied = !isLoopbackHost(url.hostname);
    const key = `${url.protocol} ${proxied} ${publicOnly}`;
    const known = agents.get(key);
    if (known) return known;
    const variables = proxied && environment ? proxyVariables(environment) : {};
    const proxy = 'HTTP_PROXY' in variables || 'HTTPS_PROXY' in variables ? { proxyEnv: variables } : {};
    if ('proxyEnv' in proxy) requireProxySupport();
    const made = new make({ ...keepAlive, ...proxy });
    agents.set(key, made);
    return made;
  }

  return {
    close: () => {
      for (const agent of agents.values()) agent.destroy();
      agents.clear();
    },
    starter: async (url, publicOnly) => {
      const find: LookupFunction | undefined = publicOnly ? guardedLookup(url.hostname, lookup) : lookup;
      const name = find ? { lookup: find } : {};
      if (url.protocol === 'http:') {
        const agent = agentFor(url, publicOnly, Agent);
        return (options) => httpRequest(url, { ...options, ...name, agent });
      }
      const https = await import('node:https');
      const agent = agentFor(url, publicOnly, https.Agent as unknown as new (options: AgentOptions) => SecureAgent);
      const certificates = (await trust?.(url.host)) ?? {};
      return (options) => https.request(url, { ...options, ...name, ...certificates, rejectUnauthorized: true, agent });
    },
  };
}

/** The usual variables under their names in capitals; the small ones go before, as in curl. */
function proxyVariables(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    const value = (environment[name.toLowerCase()] || environment[name])?.trim();
    if (value) variables[name] = name === 'NO_PROXY' ? value : proxyUrl(value);
  }
  return variables;
}

// An older Node would go around the proxy without a word.
function requireProxySupport(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 5)) return;
  const message = `a proxy is set, and Node ${process.versions.node} knows none: 24.5 or newer is needed`;
  throw new TransportError({ trouble: 'proxy', message, sent: false });
}

/** `proxy:3128` is what curl takes, too. Node would go around a proxy that it does not understand. */
function proxyUrl(value: string): string {
  const url = value.includes('://') ? value : `http://${value}`;
  if (/^https?:/i.test(url) && URL.canParse(url)) return url;
  // Its address may hold a password: it is not shown.
  throw new TransportError({
    trouble: 'proxy',
    message: 'HTTP_PROXY or HTTPS_PROXY is not the address of a proxy',
    sent: false,
  });
}
