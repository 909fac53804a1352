/**
 * The `Registry` that speaks to real registries over HTTP (OCI distribution specification 1.1, and what came before).
 *
 * This file only puts the parts together: one session for each host, with one limiter and one way to authenticate.
 */

import { steadyClock } from '../action/clock.ts';
import type { Milliseconds } from '../action/duration.ts';
import type { Log } from '../action/log.ts';
import type { Secret } from '../action/secret.ts';
import { limiters } from '../http/limiter.ts';
import { type Backoff, defaultBackoff } from '../http/retry.ts';
import { createTransport, type Transport } from '../http/transport.ts';
import { trustedIn } from '../http/trust.ts';
import { blobReader } from './blobs.ts';
import { copier } from './copy.ts';
import { credentials, metaHeaders } from './credentials.ts';
import type { Eraser } from './delete.ts';
import { needs } from './needs.ts';
import { reader } from './read.ts';
import type { Repository } from './reference.ts';
import type { Registry } from './registry.ts';
import { type Session, session } from './session.ts';
import { tagLister } from './tag-list.ts';
import { writer } from './write.ts';

export interface HttpRegistryOptions {
  readonly log: Log;
  /** For the one registry at hand; else Docker's configuration is asked. */
  readonly username?: string | undefined;
  readonly password?: Secret | undefined;
  readonly tokenHosts?: readonly string[];
  readonly insecureRegistries?: readonly string[];
  /** How long a write may take to become visible; 60 s by default. */
  readonly verifyTimeout?: Milliseconds;
  /** Where credentials and proxies are found: `HOME`, `DOCKER_CONFIG`, `HTTPS_PROXY`, … */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The most requests that one registry gets at a time; 16 by default. */
  readonly concurrency?: number;
  readonly transport?: Transport;
  readonly backoff?: Backoff;
  /** For one question with all its repetitions. */
  readonly callTimeout?: Milliseconds;
  /** Folders of certificates by host, as Docker has them. */
  readonly certificates?: readonly string[];
  readonly eraser?: Eraser | undefined;
}

export interface HttpRegistry extends Registry {
  readonly transport: Transport;
  /** Ends all connections. */
  readonly close: () => void;
}

export function httpRegistry(options: HttpRegistryOptions): HttpRegistry {
  const { log, environment, tokenHosts = [], insecureRegistries = [], backoff = defaultBackoff } = options;
  const trust = trustedIn(options.certificates ?? ['/etc/docker/certs.d']);
  const transport = options.transport ?? createTransport({ environment, trust });
  const limiterFor = limiters(options.concurrency);
  const whose = { username: options.username, password: options.password, environment };
  const identify = credentials(whose);
  let headers: ReturnType<typeof metaHeaders> | undefined;
  const extraHeaders = () => {
    headers ??= metaHeaders(whose).then((found) => {
      for (const value of Object.values(found)) log.mask(value);
      return found;
    });
    return headers;
  };
  const sessions = new Map<string, Session>();
  const ask = needs();
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    log.warn('NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: certificates of registries are always checked.');
  }

  function sessionFor({ host }: Repository): Session {
    const known = sessions.get(host);
    if (known) return known;
    const made = session({
      host,
      transport,
      limiter: limiterFor(host),
      identify,
      extraHeaders,
      tokenHosts,
      insecureRegistries,
      log,
      backoff,
      callTimeout: options.callTimeout ?? 300_000,
    });
    sessions.set(host, made);
    return made;
  }

  const read = reader({ sessionFor, needs: ask });
  const blobs = blobReader({ sessionFor, needs: ask });
  const write = writer({
    sessionFor,
    reader: read,
    needs: ask,
    verifyTimeout: options.verifyTimeout ?? 60_000,
    backoff,
    clock: steadyClock,
    log,
    eraser: options.eraser,
  });
  return {
    resolve: read.resolve,
    manifest: read.manifest,
    readTag: read.readTag,
    blob: blobs.blob,
    blobStream: blobs.blobStream,
    putTag: write.putTag,
    deleteTag: write.deleteTag,
    removeTag: write.removeTag,
    copy: copier({ sessionFor, reader: read, needs: ask, blobs, writer: write, log }),
    tags: tagLister({ sessionFor, needs: ask }),
    willWrite: (repositories) => {
      for (const repository of repositories) ask.willWrite(repository);
    },
    transport,
    close: transport.close,
  };
}
