/**
 * What a container would run, out of an image's configuration.
 *
 * The engine's `Config` and the `config` of an OCI image configuration (image-spec config.md) spell the same keys, so
 * both are read here. Only what decides a container is kept; `null`, absent, `{}` and `[]` are one and the same, sets
 * are sorted, ordered lists keep their order. Dates, authors, build containers and `moby.*` change with every build
 * and are left out.
 */
import { compareTexts } from '../action/compare-texts.ts';
import { isRecord } from '../action/json-path.ts';
import type { RuntimeConfig } from './report.ts';

/** @param ignoredLabel labels that are not part of the comparison, nor of the report. */
export function runtimeConfig(raw: unknown, ignoredLabel: (name: string) => boolean): RuntimeConfig {
  const config = isRecord(raw) ? raw : {};
  return {
    user: textOf(config.User),
    env: texts(config.Env),
    entrypoint: texts(config.Entrypoint),
    cmd: texts(config.Cmd),
    shell: texts(config.Shell),
    workingDir: textOf(config.WorkingDir),
    volumes: keys(config.Volumes),
    ports: [...new Set(keys(config.ExposedPorts).map((port) => (port.includes('/') ? port : `${port}/tcp`)))].sort(),
    labels: labels(config.Labels, ignoredLabel),
    stopSignal: textOf(config.StopSignal),
    healthcheck: healthcheck(config.Healthcheck),
    onBuild: texts(config.OnBuild),
  };
}

function labels(raw: unknown, ignored: (name: string) => boolean): Readonly<Record<string, string>> {
  const pairs = isRecord(raw) ? Object.entries(raw).filter(([name]) => !ignored(name)) : [];
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, textOf(value)] as const).sort(([a], [b]) => compareTexts(a, b)),
  );
}

// Engines write every field of a health check, builders only those that are set; a zero means "inherit" (config.md).
function healthcheck(raw: unknown): Readonly<Record<string, unknown>> {
  const pairs = isRecord(raw) ? Object.entries(raw) : [];
  const set = pairs.filter(
    ([, value]) => value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(set.sort(([a], [b]) => compareTexts(a, b)));
}

function texts(raw: unknown): readonly string[] {
  if (typeof raw === 'string') return [raw];
  return Array.isArray(raw) ? raw.map(textOf) : [];
}

function keys(raw: unknown): readonly string[] {
  return isRecord(raw) ? Object.keys(raw).sort(compareTexts) : [];
}

// A value of a wrong type must not become equal to an absent one.
function textOf(raw: unknown): string {
  if (raw === undefined || raw === null) return '';
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
}
