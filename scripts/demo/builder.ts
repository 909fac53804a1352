/**
 * The demo's builder: makes a real OCI image from a matrix entry and its Dockerfile.
 *
 * It knows the instructions that the examples use (FROM, ARG, ENV, COPY, WORKDIR, USER, CMD, ENTRYPOINT), puts each COPY into a
 * layer of its own on top of the parent's layers, and gives the same bytes for the same inputs. What it does not do is run
 * anything: for that there is Docker, and the tests.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { buildImage, type ImageSpec, type LayerSpec, type TestImage } from '../../__tests__/support/images.ts';
import { pushImage } from '../../__tests__/support/push-image.ts';

/** The fields of a matrix entry that the builder reads, as generate-matrix writes them. */
export interface Entry {
  readonly name: string;
  readonly ref: string;
  readonly tags: string;
  readonly context: string;
  readonly file: string;
  readonly parents: string;
  readonly labels: string;
  readonly 'build-args': string;
}

export interface Builder {
  /** Builds the entry from the files of `folder`, and pushes it under all of its tags. */
  readonly build: (entry: Entry, folder: string, change?: (spec: ImageSpec) => ImageSpec) => Promise<TestImage>;
}

export function ociBuilder(): Builder {
  const built = new Map<string, ImageSpec>();
  return {
    build: async (entry, folder, change = (spec) => spec) => {
      const [parent] = JSON.parse(entry.parents) as readonly string[];
      const spec = change(fromDockerfile(entry, folder, parent === undefined ? undefined : built.get(parent)));
      built.set(entry.name, spec);
      const image = buildImage(spec);
      for (const tag of entry.tags.split('\n')) await push(tag, image);
      return image;
    },
  };
}

export async function push(reference: string, image: TestImage): Promise<void> {
  const [, host = '', repository = '', tag] = /^([^/]+)\/([^@]+?)(?::([^:/]+))?$/.exec(reference) ?? [];
  await pushImage(host, repository, tag, image);
}

function fromDockerfile(entry: Entry, folder: string, parent: ImageSpec | undefined): ImageSpec {
  const args = new Map(entry['build-args'].split('\n').flatMap((line) => (line.includes('=') ? [pair(line)] : [])));
  const layers: LayerSpec[] = [...(parent?.layers ?? [])];
  const config: Record<string, unknown> = { Cmd: null, Entrypoint: null, ...parent?.config };
  let workdir = '/';
  const resolve = (text: string) => text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => args.get(name) ?? '');
  for (const instruction of DockerfileParser.parse(readFileSync(join(folder, entry.file), 'utf8')).getInstructions()) {
    const text = instruction.getArgumentsContent() ?? '';
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM' && !parent) layers.push(baseLayer(resolve(text)));
    if (keyword === 'WORKDIR') workdir = text;
    if (keyword === 'USER') config.User = text;
    if (keyword === 'CMD') config.Cmd = JSON.parse(text);
    if (keyword === 'ENTRYPOINT') config.Entrypoint = JSON.parse(text);
    if (keyword === 'ENV') config.Env = [...((config.Env as readonly string[] | undefined) ?? []), resolve(text)];
    if (keyword === 'COPY') layers.push(copyLayer(join(folder, entry.context), text, workdir));
  }
  const labels = Object.fromEntries(entry.labels.split('\n').filter(Boolean).map(pair));
  return { layers, config: { ...config, WorkingDir: workdir, Labels: labels } };
}

function pair(line: string): readonly [string, string] {
  return [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];
}

function baseLayer(reference: string): LayerSpec {
  const noise = Array.from({ length: 4000 }, (_, at) => `${reference} library ${(at * 2654435761) % 4294967296}`).join(
    '\n',
  );
  return {
    files: { 'etc/os-release': `PRETTY_NAME="${reference}"\n`, 'usr/lib/base': noise },
    createdBy: `FROM ${reference}`,
  };
}

function copyLayer(context: string, words: string, workdir: string): LayerSpec {
  const parts = words.split(/\s+/);
  const target = posix.resolve(workdir, parts.at(-1) ?? '.');
  const sources = parts.slice(0, -1);
  const intoFolder = sources.length > 1 || (parts.at(-1) ?? '').endsWith('/');
  const files: Record<string, Uint8Array> = {};
  for (const source of sources) {
    for (const [path, content] of read(join(context, source), '')) {
      const inside = path === '' ? (intoFolder ? posix.basename(source) : '') : path;
      files[posix.join(target, inside).slice(1)] = content;
    }
  }
  return { files, createdBy: `COPY ${words} # buildkit` };
}

function* read(path: string, inside: string): Generator<readonly [string, Uint8Array]> {
  if (lstatSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* read(join(path, name), posix.join(inside, name));
  } else {
    yield [inside, readFileSync(path)];
  }
}
