/** The archive of an artifact: the one file that a download leaves, within its limits, and the reports in it. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../action/problem.ts';
import { reportLimit } from '../report/schema.ts';
import type { StoredReport } from '../report/store.ts';
import type { ArtifactName } from './artifact-names.ts';
import { readZip } from './zip.ts';

export const archiveLimit = 16 * 1024 * 1024;

/** @throws Problem DCA-GAT-026 */
export function reportsIn(one: Omit<ArtifactName, 'upload'>, archive: Buffer): readonly StoredReport[] {
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
  return reports;
}

/** What a download has left in its folder. */
export async function onlyFile(folder: string, artifact: string): Promise<Buffer> {
  const [file, ...others] = await readdir(folder);
  if (file === undefined || others.length > 0) throw broken(artifact, 'the download gave no single file');
  const path = join(folder, file);
  if ((await stat(path)).size > archiveLimit) throw broken(artifact, `it is larger than ${archiveLimit} bytes`);
  return readFile(path);
}

/** A folder for one download or upload, and for no longer. */
export async function inFolder<T>(temporary: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(temporary, `dca-reports-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function broken(artifact: string, why: string): Problem {
  return new Problem({
    code: 'DCA-GAT-026',
    message: `artifact ${artifact} cannot be trusted: ${why}.`,
    remedy: 'Record the images again; see which job of the run wrote this artifact.',
  });
}
