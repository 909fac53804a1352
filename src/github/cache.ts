/**
 * Reports in the Actions cache, over `@actions/cache`.
 *
 * A cache cannot be listed and any job of the branch may write it, so its reports are taken only together with a seal
 * (`expected`). The toolkit never fails when a cache was not saved, it answers -1: that is an error here.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../action/problem.ts';
import type { Places } from '../files/places.ts';
import { reportFolder } from '../files/report-folder.ts';
import type { ReportStore, StoredReport } from '../report/store.ts';
import { bindRuntimeToken } from './bound-token.ts';

export interface CacheOptions {
  readonly path: string;
  readonly places: Places;
  readonly runId: string;
  readonly attempt: number;
}

export function cacheStore({ path, places, runId, attempt }: CacheOptions): ReportStore {
  // The cache's version is a hash of this very text, so both jobs must use the same one.
  const fileOf = (name: string) => `${path.replace(/(?<!\/)\/+$/, '')}/.cache/${name}.json`;
  const prefixOf = (name: string) => `image-report-${name}-${runId}-`;
  const folder = reportFolder(`${path}/.cache`, places);
  return {
    save: async (reports) => {
      bindRuntimeToken();
      const cache = await import('@actions/cache');
      await folder.save(reports);
      for (const { name } of reports) {
        const key = `${prefixOf(name)}${attempt}`;
        const id = await cache.saveCache([fileOf(name)], key).catch((error: unknown) => {
          throw notSaved(key, error instanceof Error ? error.message : String(error), error);
        });
        if (id === -1) throw notSaved(key, 'the cache service did not take it');
      }
    },
    load: async (names) => {
      if (names === undefined) {
        throw new Problem({
          code: 'DCA-GAT-029',
          message: 'a cache cannot be listed, so the images that are verified from it must be named.',
          remedy: 'Fill the input `images`, or use `store: artifact`.',
        });
      }
      bindRuntimeToken();
      const cache = await import('@actions/cache');
      const found: StoredReport[] = [];
      for (const name of names) {
        // What lies there from before must not be taken for what the cache holds.
        if (await places.isThere(fileOf(name))) await rm(join(await places.folder(`${path}/.cache`), `${name}.json`));
        const key = await cache.restoreCache([fileOf(name)], `${prefixOf(name)}${attempt}`, [prefixOf(name)]);
        if (key === undefined) continue;
        const [report] = await folder.load([name]);
        if (report) found.push({ ...report, where: `${name} of cache ${key}` });
      }
      return found;
    },
  };
}

function notSaved(key: string, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-GAT-045',
    voice: 'remote',
    message: `cache ${key} was not saved: ${why}.`,
    remedy: 'A run of an untrusted event may not write the cache, and a key is written once; use `store: artifact`.',
    cause,
  });
}
