/**
 * The Docker engine, through the `docker` command.
 *
 * Not through the engine's socket: the command knows contexts, `DOCKER_HOST` over ssh and TLS, and rootless sockets, and
 * every runner that has an engine has it. It is started without a shell; what a user named comes after `--`, so that it
 * is never an option. "No such image" is an answer; anything else that fails is an error, never "absent".
 */
import { spawn } from 'node:child_process';
import { at } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import { ended, killAfter } from '../action/run-program.ts';
import { parseDigest } from '../registry/digest.ts';
import type { DockerEngine, EngineHistory, EngineImage } from './engine.ts';

export interface DockerCliOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For one call, in milliseconds. */
  readonly timeout?: number;
}

const outputLimit = 16 * 1024 * 1024;

export function dockerCli({ environment, timeout = 60_000 }: DockerCliOptions): DockerEngine {
  const ask = (words: readonly string[]) => runDocker(words, environment, timeout);
  return {
    image: async (reference) => {
      const line = await inspect('image', reference, ask);
      return line === undefined ? undefined : engineImage(line, reference);
    },
    container: async (name) => {
      const line = await inspect('container', name, ask);
      if (line === undefined) return undefined;
      const { Image, Config } = parseLine(line, name) as {
        readonly Image?: unknown;
        readonly Config?: { readonly Image?: unknown };
      };
      if (typeof Image !== 'string' || Image === '') throw unreadable(name, 'it names no image');
      return { image: Image, reference: typeof Config?.Image === 'string' ? Config.Image : Image };
    },
    history: async (reference) => {
      const words = ['image', 'history', '--no-trunc', '--human=false', '--format', '{{json .}}', '--', reference];
      const { code, stdout, stderr } = await ask(words);
      if (code !== 0) throw failed(words, code, stderr);
      return stdout.split('\n').filter(Boolean).map(historyEntry).reverse();
    },
  };
}

type Ask = (words: readonly string[]) => Promise<DockerResult>;

async function inspect(kind: 'image' | 'container', name: string, ask: Ask): Promise<string | undefined> {
  const words = [kind, 'inspect', '--format', '{{json .}}', '--', name];
  const { code, stdout, stderr } = await ask(words);
  if (code === 0) return stdout.trim();
  if (/no such (?:image|container|object)/i.test(stderr)) return undefined;
  throw failed(words, code, stderr);
}

function engineImage(line: string, reference: string): EngineImage {
  const raw = parseLine(line, reference) as Readonly<Record<string, unknown>>;
  const id = parseDigest(String(raw.Id));
  if (id === undefined) throw unreadable(reference, 'its id is no digest');
  const rootFs = raw.RootFS as { readonly Layers?: unknown } | undefined;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const variant = text(raw.Variant);
  const version = text(raw.OsVersion);
  return {
    id,
    idIsConfig: isClassicStore(raw),
    tags: Array.isArray(raw.RepoTags) ? raw.RepoTags.filter((tag) => typeof tag === 'string') : [],
    platform: {
      os: text(raw.Os) ?? 'unknown',
      architecture: text(raw.Architecture) ?? 'unknown',
      ...(variant === undefined ? {} : { variant }),
      ...(version === undefined ? {} : { 'os.version': version }),
    },
    diffIds: Array.isArray(rootFs?.Layers) ? rootFs.Layers.map(String) : [],
    config: raw.Config,
  };
}

/**
 * The classic store names the folders of an image's layers and knows it by its configuration. That of containerd names none and
 * knows it by its manifest or index; engines from 28 on say so by a descriptor. In doubt an id is taken for no configuration's.
 */
function isClassicStore({ Descriptor, GraphDriver }: Readonly<Record<string, unknown>>): boolean {
  return (Descriptor ?? undefined) === undefined && typeof (at(GraphDriver, 'Data') ?? undefined) === 'object';
}

function historyEntry(line: string): EngineHistory {
  const raw = parseLine(line, 'the history') as { readonly CreatedBy?: unknown; readonly Size?: unknown };
  return { createdBy: String(raw.CreatedBy ?? ''), size: Number.parseInt(String(raw.Size ?? '0'), 10) || 0 };
}

function parseLine(line: string, name: string): unknown {
  try {
    const value = JSON.parse(line) as unknown;
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw unreadable(name, 'the answer is no JSON', error);
  }
  throw unreadable(name, 'the answer is empty');
}

interface DockerResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function runDocker(
  words: readonly string[],
  environment: DockerCliOptions['environment'],
  timeout: number,
): Promise<DockerResult> {
  const child = spawn('docker', [...words], { env: childEnvironment(environment), stdio: ['ignore', 'pipe', 'pipe'] });
  killAfter(child, timeout);
  const { code, signal, stdout, stderr } = await ended(child, { most: outputLimit }).catch((error: Error) => {
    throw notHere(error);
  });
  if (code === undefined) throw killed(words, signal, timeout);
  return { code, stdout: stdout.toString(), stderr };
}

// Inputs may be secrets; nothing of them belongs in another program's environment.
function childEnvironment(environment: DockerCliOptions['environment']): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_/.test(name)));
}

function notHere(error: Error): Problem {
  return new Problem({
    code: 'DCA-DOC-001',
    message: `the command \`docker\` cannot be started: ${error.message}.`,
    remedy: 'Run the step where Docker is installed, or name another `source`.',
    cause: error,
  });
}

function killed(words: readonly string[], signal: string, timeout: number): Problem {
  return new Problem({
    code: 'DCA-DOC-002',
    voice: 'remote',
    message: `\`docker ${words[0]} ${words[1]}\` was ended by ${signal}: no answer within ${timeout / 1000} s, or one that is too large.`,
    remedy: 'See whether the Docker engine answers (`docker info`).',
  });
}

function failed(words: readonly string[], code: number, stderr: string): Problem {
  return new Problem({
    code: 'DCA-DOC-003',
    voice: 'remote',
    message: `\`docker ${words[0]} ${words[1]}\` failed with ${code}: ${stderr.split('\n').slice(-3).join(' ').slice(0, 400) || 'it said nothing'}.`,
    remedy: 'See whether the Docker engine runs and this user may use it (`docker info`), or name another `source`.',
  });
}

function unreadable(name: string, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-DOC-004',
    voice: 'remote',
    message: `what the Docker engine says about ${name} cannot be read: ${why}.`,
    remedy: 'Update the Docker command and its engine.',
    cause,
  });
}
