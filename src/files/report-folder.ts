/**
 * Reports as files, `<name>.json` in a folder of the workspace. Links are not followed, and no file is larger than a report.
 *
 * verify writes its own reports into the same folder. What it compares with must stay the record, however often it runs,
 * so a record that is written over is kept in `.recorded`, and that is what is loaded.
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../action/problem.ts';
import { reportName } from '../report/report-name.ts';
import { reportLimit } from '../report/schema.ts';
import type { ReportStore, StoredReport } from '../report/store.ts';
import type { Places } from './places.ts';

const kept = '.recorded';

export function reportFolder(path: string, places: Places): ReportStore {
  return {
    save: async (reports) => {
      const folder = await places.folder(path);
      for (const { name, text } of reports) {
        await writeWhole(folder, name, text);
        await rm(join(folder, kept, `${name}.json`), { force: true });
      }
    },
    load: async (names) => {
      if (!(await places.isThere(path))) return [];
      const folder = await places.existing(path);
      const wanted = names ?? (await readdir(folder)).flatMap(nameOfFile).sort();
      const found = await Promise.all(
        wanted.map(
          async (name) =>
            (await readReport(join(folder, kept), `${path}/${kept}`, name)) ?? (await readReport(folder, path, name)),
        ),
      );
      return found.filter((report) => report !== undefined);
    },
  };
}

/** The same folder for what verify found: records give way and are kept. */
export function verifiedFolder(path: string, places: Places): ReportStore {
  return {
    save: async (reports) => {
      const folder = await places.folder(path);
      for (const { name, text } of reports) {
        await keepRecord(folder, path, name, places);
        await writeWhole(folder, name, text);
      }
    },
    load: () => Promise.resolve([]),
  };
}

async function keepRecord(folder: string, shown: string, name: string, places: Places): Promise<void> {
  const record = await readReport(folder, shown, name);
  if (
    record === undefined ||
    record.problem ||
    (await readReport(join(folder, kept), `${shown}/${kept}`, name)) !== undefined
  )
    return;
  await writeWhole(await places.folder(`${shown}/${kept}`), name, record.text);
}

/** Written whole under another name first: a reader never sees half a report. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  await writeFile(temporary, text, { flag: 'wx' });
  await rename(temporary, join(folder, `${name}.json`));
}

function nameOfFile(file: string): readonly string[] {
  const name = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
  return reportName.test(name) ? [name] : [];
}

async function readReport(folder: string, shown: string, name: string): Promise<StoredReport | undefined> {
  const path = join(folder, `${name}.json`);
  const where = `${shown}/${name}.json`;
  const stat = await lstat(path).catch(() => undefined);
  if (stat === undefined) return undefined;
  const flaw = !stat.isFile()
    ? 'is no plain file'
    : stat.size > reportLimit
      ? `has ${stat.size} bytes, more than ${reportLimit}`
      : undefined;
  if (flaw !== undefined) return { name, text: '', where, problem: refused(where, flaw) };
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return { name, text: await file.readFile('utf8'), where };
  } finally {
    await file.close();
  }
}

function refused(where: string, why: string): Problem {
  return new Problem({
    code: 'DCA-GAT-040',
    message: `the report ${where} ${why}.`,
    remedy: 'Record the image again; links and other files in the place of reports are not read.',
  });
}
