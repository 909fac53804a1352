/**
 * Reports as artifacts of a workflow run, over `@actions/artifact`.
 *
 * An artifact cannot be replaced within an attempt, so its name ends in the attempt that wrote it, and the newest of a
 * name wins. The toolkit would extract whatever an artifact holds; here it only downloads, the archive's digest must be
 * the one that was listed, and `readZip` takes the plain files out in memory.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../action/problem.ts';
import { pool } from '../promote/pool.ts';
import { reportLimit } from '../report/schema.ts';
import type { ReportStore, StoredReport } from '../report/store.ts';
import { readZip } from '../report/zip.ts';
import { type ArtifactName, artifactNames } from './artifact-names.ts';

export interface ArtifactOptions {
  /** `image-report-{name}`; without `{name}` one artifact holds all reports. */
  readonly template: string;
  readonly attempt: number;
  readonly temporary: string;
  /** Takes the place of an artifact that this attempt wrote before: for results, never for records. */
  readonly overwrite?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
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

const archiveLimit = 16 * 1024 * 1024;
const deadline = 120_000;

export function artifactStore(options: ArtifactOptions): ReportStore {
  const names = artifactNames(options.template);
  const { list, ...findBy } = options.from ?? {};
  const find = options.from === undefined ? {} : { findBy: findBy as Omit<FromRun, 'list'> };
  const client = async () => {
    if (options.from === undefined) mustHaveService(options.environment);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return new DefaultArtifactClient();
  };
  return {
    save: async (reports) => {
      const artifacts = await client();
      for (const [artifact, files] of Map.groupBy(reports, ({ name }) => names.of(name, options.attempt))) {
        await inFolder(options.temporary, async (folder) => {
          const paths = files.map(({ name }) => join(folder, `${name}.json`));
          await Promise.all(files.map(({ text }, at) => writeFile(paths[at] ?? '', text)));
          const upload = () =>
            within(
              artifacts.uploadArtifact(artifact, paths, folder, { compressionLevel: 9 }),
              `the upload of artifact ${artifact}`,
            );
          await upload().catch(async (error: unknown) => {
            if (!options.overwrite || !(error instanceof Problem && error.code === 'DCA-GAT-025')) throw error;
            await within(artifacts.deleteArtifact(artifact), `the deletion of artifact ${artifact}`);
            return upload();
          });
        });
      }
    },
    load: async (wanted) => {
      const artifacts = await client();
      const all = list ? await list() : (await within(artifacts.listArtifacts(), 'the list of artifacts')).artifacts;
      const chosen = names.choose(
        all.map(({ name, id, size, digest }) => ({ artifact: name, id, size, digest })),
        wanted,
        options.from ? undefined : options.attempt,
      );
      const settled = await pool(chosen, 8, (one) => download(one));
      return settled.flatMap((one) => (one.done ? one.value : [failedReport(one.item, one.error)]));

      async function download(one: Listed): Promise<readonly StoredReport[]> {
        if (one.size > archiveLimit) throw broken(one.artifact, `it has ${one.size} bytes, more than ${archiveLimit}`);
        return inFolder(options.temporary, async (folder) => {
          const how = {
            ...find,
            path: folder,
            skipDecompress: true,
            ...(one.digest ? { expectedHash: one.digest } : {}),
          };
          const got = await within(artifacts.downloadArtifact(one.id, how), `the download of artifact ${one.artifact}`);
          if (got.digestMismatch === true)
            throw broken(one.artifact, `its content is not that of the listed digest ${one.digest}`);
          return reportsOf(one, await onlyFile(folder, one.artifact), wanted);
        });
      }
    },
  };
}

/** One artifact that cannot be had is that image's trouble alone. */
function failedReport({ name, artifact, attempt }: Listed, error: unknown): StoredReport {
  if (name === undefined || !(error instanceof Problem)) throw error;
  return { name, text: '', where: `artifact ${artifact}`, attempt, problem: error };
}

function reportsOf(one: Listed, archive: Buffer, wanted: readonly string[] | undefined): readonly StoredReport[] {
  const limits = { entries: one.name === undefined ? 10_000 : 1, size: reportLimit };
  const files = [...readZip(archive, one.artifact, limits)].filter(([file]) => file.endsWith('.json'));
  const reports = files.map(([file, content]) => ({
    name: file.slice(0, -'.json'.length),
    text: content.toString('utf8'),
    where: `${file} of artifact ${one.artifact}`,
    attempt: one.attempt,
  }));
  if (one.name !== undefined && reports[0]?.name !== one.name)
    throw broken(one.artifact, `it holds no ${one.name}.json`);
  return reports.filter(({ name }) => wanted === undefined || wanted.includes(name));
}

async function onlyFile(folder: string, artifact: string): Promise<Buffer> {
  const [file, ...others] = await readdir(folder);
  if (file === undefined || others.length > 0) throw broken(artifact, 'the download gave no single file');
  const path = join(folder, file);
  if ((await stat(path)).size > archiveLimit) throw broken(artifact, `it is larger than ${archiveLimit} bytes`);
  return readFile(path);
}

async function inFolder<T>(temporary: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(temporary, `dca-reports-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function mustHaveService(environment: ArtifactOptions['environment']): void {
  if (environment.ACTIONS_RUNTIME_TOKEN && environment.ACTIONS_RESULTS_URL) return;
  throw new Problem({
    code: 'DCA-GAT-022',
    message: 'there is no artifact service here: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set.',
    remedy: 'Outside of a GitHub Actions job use `store: file`.',
  });
}

/** The toolkit's HTTP client never settles on a cut answer, so every call has an end here. */
async function within<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadline / 1000} s`)), deadline);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw failed(error, what);
  } finally {
    clearTimeout(timer);
  }
}

function failed(error: unknown, what: string): Problem {
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return new Problem({
      code: 'DCA-GAT-023',
      message: 'this GitHub Enterprise Server has no artifact service of version 4.',
      remedy:
        'Use `store: file`, and hand the folder on with actions/upload-artifact@v3 and actions/download-artifact@v3.',
      cause: error,
    });
  }
  const taken = /\b409\b|already exists/i.test(said);
  return new Problem({
    code: taken ? 'DCA-GAT-025' : 'DCA-GAT-024',
    voice: taken ? 'usage' : 'remote',
    message: `${what} failed: ${said}.`,
    remedy: taken
      ? 'An artifact cannot be written twice in one attempt: give each job its own image names, or its own `artifact`.'
      : "Run the job again; GitHub's artifact service did not answer as it should.",
    cause: error,
  });
}

function broken(artifact: string, why: string): Problem {
  return new Problem({
    code: 'DCA-GAT-026',
    message: `artifact ${artifact} cannot be trusted: ${why}.`,
    remedy: 'Record the images again; see which job of the run wrote this artifact.',
  });
}
