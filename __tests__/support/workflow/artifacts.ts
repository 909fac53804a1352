/** actions/upload-artifact and actions/download-artifact, on the Results service of the tests. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { minimatch } from 'minimatch';
import type { ResultsService, StoredArtifact } from '../results-service.ts';
import type { StandIn } from './run-step.ts';
import { filesBelow, unzip, type ZipFile, zip } from './zip.ts';

/** @param run the backend id of the run that the job belongs to. */
export function uploadArtifact(results: ResultsService, run: () => string): StandIn {
  return async ({ machine, inputs, say }) => {
    const name = inputs.name ?? 'artifact';
    const files = filesOf((inputs.path ?? '').split('\n').filter(Boolean), machine.workspace);
    if (files.length === 0) {
      if (inputs['if-no-files-found'] === 'error') throw new Error(`no files were found for ${name}`);
      say(`No files were found with the provided path: ${inputs.path}`);
      return;
    }
    if (/[":<>|*?\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`);
    const at = results.artifacts.findIndex((one) => one.run === run() && one.name === name);
    if (at >= 0) {
      if (inputs.overwrite !== 'true') throw new Error(`an artifact with the name ${name} already exists`);
      results.artifacts.splice(at, 1);
    }
    const content = zip(files);
    const id = results.nextId();
    const stored: StoredArtifact = {
      ...{ id, run: run(), job: 'upload', name, createdAt: new Date().toISOString(), size: content.length },
      ...{ digest: `sha256:${createHash('sha256').update(content).digest('hex')}`, content, finalized: true },
    };
    results.artifacts.push(stored);
    say(`Artifact ${name} has ${files.length} files`);
  };
}

/** Paths lose what they have in common, as the action documents it. */
function filesOf(patterns: readonly string[], workspace: string): readonly ZipFile[] {
  const found = patterns.flatMap((pattern) => {
    const path = resolve(workspace, pattern);
    if (existsSync(path)) return [path];
    return globSync(pattern, { cwd: workspace }).map((one) => resolve(workspace, one));
  });
  const [only] = found;
  if (only === undefined) return [];
  const isFolder = found.length === 1 && lstatSync(only).isDirectory();
  const base = isFolder ? only : found.map((one) => dirname(one)).reduce(common);
  return found.flatMap((path) => filesBelow(path, base));
}

function common(one: string, other: string): string {
  return `${other}/`.startsWith(`${one}/`) ? one : common(dirname(one), other);
}

export function downloadArtifact(results: ResultsService, run: (asked: string | undefined) => string): StandIn {
  return async ({ machine, inputs, say }) => {
    const { name, pattern = '*' } = inputs;
    const wanted = results.artifacts.filter(
      (one) =>
        one.finalized && one.run === run(inputs['run-id']) && (name ? one.name === name : minimatch(one.name, pattern)),
    );
    if (name && wanted.length === 0) throw new Error(`Artifact not found for name: ${name}`);
    const folder = resolve(machine.workspace, inputs.path ?? '.');
    mkdirSync(folder, { recursive: true });
    // Since version 5 a single artifact has no folder of its own, whether by name or by pattern (actions/download-artifact#419).
    const flat = wanted.length === 1 || inputs['merge-multiple'] === 'true';
    for (const artifact of wanted) {
      unzip(artifact.content, flat ? folder : join(folder, artifact.name));
      say(`Downloaded ${artifact.name}`);
    }
  };
}
