/**
 * Docker engines of simulated runners: a few real ones, each for one job at a time and emptied after it, so that nothing but the
 * registry and the artifacts goes from job to job.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DockerEngine, startDockerEngine } from '../docker-engine.ts';
import type { JobSpec } from './document.ts';

export interface EnginePool {
  /** Folder with the `docker` of every machine, engine or none. */
  readonly path: string;
  readonly take: () => Promise<{ readonly engine: DockerEngine; readonly free: () => Promise<void> }>;
  readonly close: () => Promise<void>;
}

export async function enginePool(size: number): Promise<EnginePool> {
  const folder = mkdtempSync(join(tmpdir(), 'dca-pool-'));
  // Debian's client builds with BuildKit by itself and has no buildx; a newer one before it on the path would ask for it.
  // The scanner's image cannot be pulled here; what stands in for it looks into the same registry.
  const standIn = (file: string) => `exec "${process.execPath}" "${join(import.meta.dirname, file)}" "$@"`;
  writeFileSync(
    join(folder, 'docker'),
    [
      '#!/bin/sh',
      'case " $* " in',
      `  *" aquasec/trivy:"*) ${standIn('scan-image.ts')} ;;`,
      `  " buildx bake "*) ${standIn('print-bake.ts')} ;;`,
      `  *" buildx imagetools inspect "*) exec skopeo inspect -n --tls-verify=false --format '{{.Digest}}' "docker://$4" ;;`,
      'esac',
      'exec /usr/bin/docker "$@"',
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  const engines = await Promise.all(Array.from({ length: size }, () => startDockerEngine()));
  const free = [...engines];
  const waiting: ((engine: DockerEngine) => void)[] = [];
  const give = (engine: DockerEngine) => {
    const next = waiting.shift();
    if (next) next(engine);
    else free.push(engine);
  };
  return {
    path: folder,
    take: async () => {
      const engine = free.shift() ?? (await new Promise<DockerEngine>((resolve) => waiting.push(resolve)));
      return {
        engine,
        free: async () => {
          await empty(engine);
          give(engine);
        },
      };
    },
    close: async () => {
      await Promise.all(engines.map((engine) => engine.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function empty({ docker, must }: DockerEngine): Promise<void> {
  const containers = (await must(['ps', '-aq'])).split('\n').filter(Boolean);
  if (containers.length > 0) await docker(['rm', '-f', ...containers]);
  // Images, volumes and the whole build cache.
  await must(['system', 'prune', '-af', '--volumes']);
}

/** Whether a job does anything with Docker. */
export function needsEngine({ steps = [] }: JobSpec): boolean {
  return (
    steps.some(
      ({ uses = '', run = '' }) =>
        /^docker\/build-push|^docker:/.test(uses) || /\bdocker (?:run|pull|build|load|push)/.test(run),
    ) ||
    JSON.stringify(steps).includes('inputs.test') ||
    JSON.stringify(steps).includes('inputs.integration-test')
  );
}
