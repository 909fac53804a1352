/**
 * Reports as artifacts of a workflow run, over `@actions/artifact`.
 *
 * An artifact cannot be replaced within an attempt, so its name ends in the attempt that wrote it, and the newest of a
 * name wins. The toolkit would extract whatever an artifact holds; here it only downloads, the archive's digest must be
 * the one that was listed, and `readZip` takes the plain files out in memory.
 */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArtifactClient } from '@actions/artifact';
import { groupBy } from '../action/group-by.ts';
import { pool, valuesOrErrors } from '../action/pool.ts';
import { Problem } from '../action/problem.ts';
import type { Question } from '../http/bounded.ts';
import { backoffDelay, defaultBackoff } from '../http/retry.ts';
import type { ReportStore, StoredReport } from '../report/store.ts';
import { archiveLimit, broken, inFolder, onlyFile, reportsIn } from './artifact-archive.ts';
import {
  callFailed,
  DamagedAnswer,
  defaultPatience,
  isOther,
  isTaken,
  mayPass,
  mustHaveService,
  type Patience,
  reading,
  within,
} from './artifact-calls.ts';
import { type ArtifactName, artifactNames } from './artifact-names.ts';
import { bindRuntimeToken } from './bound-token.ts';

export interface ArtifactOptions {
  /** `image-report-{name}`; without `{name}` one artifact holds all reports. */
  readonly template: string;
  readonly attempt: number;
  readonly temporary: string;
  /** Takes the place of an artifact that this attempt wrote before: for results, never for records. */
  readonly overwrite?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly patience?: Patience;
  /** Another run of this repository. */
  readonly from?: FromRun | undefined;
}

export interface FromRun {
  readonly token: string;
  readonly workflowRunId: number;
  readonly repositoryOwner: string;
  readonly repositoryName: string;
  /** The toolkit's own list would take a cut answer for a short one. */
  readonly list: () => Promise<readonly RunArtifact[]>;
}

export interface RunArtifact {
  readonly name: string;
  readonly id: number;
  readonly size: number;
  readonly digest?: string | undefined;
}

type Listed = ArtifactName & { readonly id: number; readonly size: number; readonly digest: string | undefined };
type Reports = Parameters<ReportStore['save']>[0];

interface Saved {
  readonly reports: Reports;
  readonly artifact: string;
}

export function artifactStore(options: ArtifactOptions): ReportStore {
  const names = artifactNames(options.template);
  const { patience = defaultPatience } = options;
  const { list, ...findBy } = options.from ?? {};
  const find = options.from === undefined ? {} : { findBy: findBy as Omit<FromRun, 'list'> };
  const client = async () => {
    if (options.from === undefined) mustHaveService(options.environment);
    bindRuntimeToken(options.environment);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return new DefaultArtifactClient();
  };
  return {
    save: async (reports) => {
      const artifacts = await client();
      // Reports whose artifact would have one name are one artifact's.
      const grouped = [...groupBy(reports, ({ name }) => names.of(name, options.attempt)).values()];
      const { errors, values } = valuesOrErrors(
        await pool(grouped, 4, async (reports) => ({ reports, artifact: await upload(reports, artifacts) })),
      );
      if (errors[0]) throw errors[0].error;
      if (!options.overwrite) await refuseRivals(values, artifacts);
    },
    load: async (wanted) => {
      const artifacts = await client();
      const downloaded = async () => {
        const chosen = names.choose(await listed(artifacts), wanted, options.from ? undefined : options.attempt);
        return pool(chosen, 8, (one) => download(one, artifacts));
      };
      const first = await downloaded();
      const there = first.flatMap((one) => (one.done ? one.value.map(({ name }) => name) : one.item.name));
      const missing = lacks(there, wanted);
      // A list may be behind what the job before has recorded.
      if (missing) await sleep(patience.deadline / 30);
      // A byte of the list may have been another on the way: once more, from the start.
      const again = missing || first.some((one) => !one.done && isOther(one.error));
      const settled = again ? await downloaded() : first;
      return settled.flatMap((one) =>
        one.done
          ? one.value.filter(({ name }) => wanted === undefined || wanted.includes(name))
          : [failedReport(one.item, one.error)],
      );
    },
  };

  async function listed(artifacts: ArtifactClient) {
    const ask = async () => list?.() ?? (await artifacts.listArtifacts()).artifacts;
    const all = await reading(ask, 'the list of artifacts', patience);
    return all.map(({ name, id, size, digest }) => ({ artifact: name, id, size, digest }));
  }

  async function download(one: Listed, artifacts: ArtifactClient): Promise<readonly StoredReport[]> {
    if (one.size > archiveLimit) throw broken(one.artifact, `it has ${one.size} bytes, more than ${archiveLimit}`);
    const expectedHash = one.digest ? { expectedHash: one.digest } : {};
    const fetched = (question: Question) =>
      inFolder(options.temporary, async (path) => {
        const how = { ...find, path, skipDecompress: true, ...expectedHash };
        const { digestMismatch } = await within(() => artifacts.downloadArtifact(one.id, how), patience, question);
        if (digestMismatch === true)
          throw new DamagedAnswer(broken(one.artifact, `it is not what was listed as ${one.digest}`));
        return onlyFile(path, one.artifact);
      });
    return reportsIn(one, await reading(fetched, `the download of artifact ${one.artifact}`, patience));
  }

  /** A write whose answer was lost is looked for before it is made again, under another name. @returns the name that holds. */
  async function upload(reports: Reports, artifacts: ArtifactClient): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      const artifact = names.of(reports[0]?.name ?? '', options.attempt, attempt);
      try {
        await uploadOnce(artifact, reports, artifacts);
        return artifact;
      } catch (error) {
        const failed = () => callFailed(error, `the upload of artifact ${artifact}`);
        if (isTaken(error) && !options.overwrite && (await appears(artifact, reports, artifacts))) return artifact;
        const again = isTaken(error) || mayPass(error);
        // Also where it was refused: the toolkit repeats by itself, and is told that what it did is there already.
        const there = isThere(artifact, reports, artifacts);
        if (await (again ? there : there.catch(() => false))) return artifact;
        if (!again || attempt >= patience.attempts) throw failed();
        if (options.overwrite) await within(() => artifacts.deleteArtifact(artifact), patience).catch(() => undefined);
      }
    }
  }

  async function uploadOnce(artifact: string, reports: Reports, artifacts: ArtifactClient): Promise<void> {
    await inFolder(options.temporary, async (folder) => {
      const paths = reports.map(({ name }) => join(folder, `${name}.json`));
      await Promise.all(reports.map(({ text }, at) => writeFile(paths[at] ?? '', text)));
      const send = () => artifacts.uploadArtifact(artifact, paths, folder, { compressionLevel: 9 });
      await within(send, patience);
    });
  }

  /**
   * A name that is taken and not listed is of an artifact that is not whole: another job's, which is about to be, or ours, of
   * whose making the toolkit lost the answer before it asked again. Only time tells them apart.
   */
  async function appears(artifact: string, reports: Reports, artifacts: ArtifactClient): Promise<boolean> {
    const until = performance.now() + patience.deadline / 3;
    for (let look = 1; performance.now() < until; look += 1) {
      if (await isThere(artifact, reports, artifacts)) return true;
      await sleep(backoffDelay(look, defaultBackoff));
    }
    return false;
  }

  /**
   * Two jobs that record the same image at once may each take the other's artifact for one that nobody finishes. Whoever is whole
   * last sees the other; a second name, which would be the newest, is taken back.
   * @throws Problem DCA-GAT-025
   */
  async function refuseRivals(saved: readonly Saved[], artifacts: ArtifactClient): Promise<void> {
    const there = new Set((await listed(artifacts)).map(({ artifact }) => artifact));
    for (const { reports, artifact } of saved) {
      const tries = Array.from({ length: patience.attempts }, (_, at) =>
        names.of(reports[0]?.name ?? '', options.attempt, at + 1),
      );
      for (const rival of tries.filter((one) => one !== artifact && there.has(one))) {
        try {
          await isThere(rival, reports, artifacts);
        } catch (error) {
          if (artifact !== tries[0])
            await within(() => artifacts.deleteArtifact(artifact), patience).catch(() => undefined);
          throw error;
        }
      }
    }
  }

  /** @throws Problem DCA-GAT-025 where another job's report has the name. */
  async function isThere(artifact: string, reports: Reports, artifacts: ArtifactClient): Promise<boolean> {
    const found = (await listed(artifacts)).find((one) => one.artifact === artifact);
    if (found === undefined) return false;
    const held = await download({ ...found, name: undefined, attempt: options.attempt, upload: 1 }, artifacts);
    const same = reports.every(({ name, text }) => held.some((one) => one.name === name && one.text === text));
    if (same || options.overwrite) return same;
    throw callFailed(new Error('it already exists, with other reports'), `the upload of artifact ${artifact}`);
  }
}

/** Whether a report is neither there nor in an artifact that could not be read, which may hold any where its name says none. */
function lacks(there: readonly (string | undefined)[], wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined || there.includes(undefined)) return there.length === 0;
  return wanted.some((name) => !there.includes(name));
}

/** One artifact that cannot be had is that image's trouble alone. */
function failedReport({ name, artifact, attempt }: Listed, error: unknown): StoredReport {
  if (name === undefined || !(error instanceof Problem)) throw error;
  return { name, text: '', where: `artifact ${artifact}`, attempt, problem: error };
}
