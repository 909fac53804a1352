/**
 * A builder without a Docker engine: makes a real OCI image from a Dockerfile and its context, for the demo and for tests that
 * are not about BuildKit.
 *
 * It knows FROM (with `build-contexts` and `ARG`s), ARG, ENV, COPY, WORKDIR, USER, CMD and ENTRYPOINT, puts each COPY into a layer
 * of its own on top of the parent's, and gives the same bytes for the same inputs. What it does not do is run anything.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { buildImage, type ImageSpec, type LayerSpec, type TestImage } from './images.ts';
import { pushImage } from './push-image.ts';

/** The inputs of docker/build-push-action that the builder reads; a matrix entry has them under the same names. */
export interface BuildCall {
  readonly context: string;
  readonly file: string;
  /** Lines of full references. */
  readonly tags: string;
  readonly labels?: string;
  readonly 'build-args'?: string;
  readonly 'build-contexts'?: string;
}

export interface OciBuilder {
  /** Builds from the files of `folder` and pushes under all of its tags. `change` may tamper with what was built. */
  readonly build: (call: BuildCall, folder: string, change?: (spec: ImageSpec) => ImageSpec) => Promise<TestImage>;
}

export function ociBuilder(): OciBuilder {
  const built = new Map<string, ImageSpec>();
  return {
    build: async (call, folder, change = (spec) => spec) => {
      const spec = change(fromDockerfile(call, folder, built));
      const image = buildImage(spec);
      for (const tag of lines(call.tags)) {
        built.set(tag, spec);
        await push(tag, image);
      }
      return image;
    },
  };
}

export async function push(reference: string, image: TestImage): Promise<void> {
  const [, host = '', repository = '', tag] = /^([^/]+)\/([^@]+?)(?::([^:/]+))?$/.exec(reference) ?? [];
  await pushImage(host, repository, tag, image);
}

function fromDockerfile(call: BuildCall, folder: string, built: ReadonlyMap<string, ImageSpec>): ImageSpec {
  const args = new Map(lines(call['build-args']).map(pair));
  const contexts = new Map(lines(call['build-contexts']).map(pair));
  const layers: LayerSpec[] = [];
  let config: Record<string, unknown> = { Cmd: null, Entrypoint: null };
  let workdir = '/';
  const resolve = (text: string) => text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => args.get(name) ?? '');
  for (const instruction of DockerfileParser.parse(readFileSync(join(folder, call.file), 'utf8')).getInstructions()) {
    const text = instruction.getArgumentsContent() ?? '';
    const keyword = instruction.getKeyword();
    if (keyword === 'ARG' && text.includes('=') && !args.has(pair(text)[0])) args.set(...pair(text));
    if (keyword === 'FROM') {
      const said = resolve(text);
      const parent = built.get((contexts.get(said) ?? said).replace('docker-image://', ''));
      layers.push(...(parent?.layers ?? [baseLayer(said)]));
      config = { ...config, ...parent?.config };
    }
    if (keyword === 'WORKDIR') workdir = text;
    if (keyword === 'USER') config.User = text;
    if (keyword === 'CMD') config.Cmd = JSON.parse(text);
    if (keyword === 'ENTRYPOINT') config.Entrypoint = JSON.parse(text);
    if (keyword === 'ENV') config.Env = [...((config.Env as readonly string[] | undefined) ?? []), resolve(text)];
    if (keyword === 'COPY') layers.push(copyLayer(join(folder, call.context), text, workdir));
  }
  const labels = Object.fromEntries(lines(call.labels).map(pair));
  return { layers, config: { ...config, WorkingDir: workdir, Labels: labels } };
}

function baseLayer(reference: string): LayerSpec {
  const library = Array.from({ length: 4000 }, (_, at) => `${reference} ${(at * 2654435761) % 4294967296}`).join('\n');
  const files = { 'etc/os-release': `PRETTY_NAME="${reference}"\n`, 'usr/lib/base': library };
  return { files, createdBy: `FROM ${reference}` };
}

function copyLayer(context: string, words: string, workdir: string): LayerSpec {
  const parts = words.split(/\s+/);
  const last = parts.at(-1) ?? '.';
  const sources = parts.slice(0, -1);
  const intoFolder = sources.length > 1 || last.endsWith('/');
  const files: Record<string, Uint8Array> = {};
  for (const source of sources) {
    for (const [path, content] of filesOf(join(context, source), '')) {
      const inside = path === '' && intoFolder ? posix.basename(source) : path;
      files[posix.join(posix.resolve(workdir, last), inside).slice(1)] = content;
    }
  }
  return { files, createdBy: `COPY ${words} # buildkit` };
}

function* filesOf(path: string, inside: string): Generator<readonly [string, Uint8Array]> {
  if (lstatSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name), posix.join(inside, name));
  } else {
    yield [inside, readFileSync(path)];
  }
}

function lines(text = ''): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function pair(line: string): [string, string] {
  return [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];
}
