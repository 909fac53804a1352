/** GitHub's API for a run: its addresses, our HTTP path, its token. */
import type { Log } from '../action/log.ts';
import type { Secret } from '../action/secret.ts';
import { createFetch } from '../http/fetch.ts';
import { createTransport, type Transport } from '../http/transport.ts';
import { type GitHubApi, githubApi } from './api.ts';
import type { RunContext } from './context.ts';

export interface OpenOptions {
  readonly run: Pick<RunContext, 'apiUrl' | 'graphqlUrl'>;
  readonly token: Secret | undefined;
  /** For the proxy variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly transport?: Transport;
}

export interface OpenGitHub extends GitHubApi {
  /** Ends all connections. */
  readonly close: () => void;
}

export function openGitHub({ run, token, environment, log, transport }: OpenOptions): OpenGitHub {
  const http = transport ?? createTransport({ environment });
  // One try each: `githubApi` repeats, and knows more about what is safe.
  const limits = { attempts: 1, maxBody: 32 * 1024 * 1024, sameOrigin: true };
  const fetch = createFetch({ transport: http, compressed: true, ...limits });
  return { ...githubApi({ apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, token, fetch, log }), close: http.close };
}
