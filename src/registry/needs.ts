/**
 * What the requests to a repository will need, known before the first of them: one token with all of it is asked once.
 */
import type { Need } from './authorizer.ts';
import { formatRepository, type Repository } from './reference.ts';

export interface Needs {
  readonly of: (repository: Repository) => Need;
  /** For a request that writes, announced or not. */
  readonly toWrite: (repository: Repository) => Need;
  readonly willWrite: (repository: Repository) => void;
  /** Blobs of `from`, a repository of the same registry, will be mounted into `to`. */
  readonly willMount: (from: Repository, to: Repository) => void;
}

export function needs(): Needs {
  const written = new Set<string>();
  const mounted = new Map<string, Repository>();
  const need = ({ host, path }: Repository, wanted: Need['wanted']): Need => {
    const alsoPull = mounted.get(`${host}/${path}`);
    return { repository: { host, path }, wanted, ...(alsoPull ? { alsoPull } : {}) };
  };
  const willWrite = (repository: Repository) => {
    written.add(formatRepository(repository));
  };
  return {
    of: (repository) => need(repository, written.has(formatRepository(repository)) ? 'pull,push' : 'pull'),
    toWrite: (repository) => need(repository, 'pull,push'),
    willWrite,
    willMount: (from, to) => {
      willWrite(to);
      if (from.host === to.host) mounted.set(formatRepository(to), { host: from.host, path: from.path });
    },
  };
}
