/**
 * docker/build-push-action by a real engine: Debian's BuildKit inside dockerd, which knows no named contexts, no cache exports and
 * one platform at a time. What it lacks is made from what it has: a named context is an image under the name that FROM says, a
 * cache is an image with its inline cache (for several platforms only `gha` has one), several platforms are several builds under
 * one index.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StandIn, StepCall } from './run-step.ts';

let builds = 0;

/** @param scratch a registry for what has no place of its own: `gha` caches and images of several platforms. */
export function engineBuild(scratch: string): StandIn {
  return async (call) => {
    const { inputs, setOutput } = call;
    const docker = (...words: readonly string[]) => must(call, 'docker', words);
    builds += 1;
    const local = `dca-build-${process.pid}-${builds}`;
    const platforms = list(inputs.platforms, ',');
    const tags = list(inputs.tags);
    const several = platforms.length > 1;
    for (const platform of platforms.length === 0 ? [undefined] : platforms) {
      await namedContexts(call, docker, platform);
      const name = several ? `${scratch}/built/${local}:${platform?.replaceAll('/', '-')}` : local;
      await docker(
        'build',
        '-q',
        ...options(inputs, scratch, call, several ? platform : undefined),
        ...flag('--platform', platform),
        '-t',
        name,
        context(call),
      );
      if (!several) continue;
      await docker('push', '-q', name);
      for (const cache of list(inputs['cache-to']).filter((line) => line.startsWith('type=gha'))) {
        await docker('tag', name, cacheImage(cache, scratch, platform));
        await docker('push', '-q', cacheImage(cache, scratch, platform));
      }
    }
    const digest = several ? await pushIndex(platforms, `${scratch}/built/${local}`) : undefined;
    if (inputs.load === 'true') for (const tag of tags) await docker('tag', local, tag);
    if (inputs.push === 'true') {
      for (const tag of tags) setOutput('digest', await push(tag));
    }
    for (const cache of several ? [] : list(inputs['cache-to']).map((line) => cacheImage(line, scratch))) {
      await docker('tag', local, cache);
      await docker('push', '-q', cache);
    }
    const layout = /type=oci.*dest=([^,]+)/.exec(inputs.outputs ?? '')?.[1];
    if (layout !== undefined) await keepLayout(layout, tags[0] ?? '');

    async function push(tag: string): Promise<string> {
      if (digest) {
        await must(call, 'skopeo', [
          'copy',
          '-q',
          '--all',
          '--src-tls-verify=false',
          '--dest-tls-verify=false',
          `docker://${scratch}/built/${local}@${digest}`,
          `docker://${tag}`,
        ]);
        return digest;
      }
      await docker('tag', local, tag);
      const said = await must(call, 'docker', ['push', tag]);
      return /digest: (sha256:[0-9a-f]{64})/.exec(said)?.[1] ?? '';
    }

    async function keepLayout(folder: string, tag: string): Promise<void> {
      const source = digest
        ? [`--src-tls-verify=false`, `docker://${scratch}/built/${local}@${digest}`]
        : [`docker-daemon:${local}:latest`];
      const host = ['--src-daemon-host', call.machine.env.DOCKER_HOST ?? ''];
      rmSync(folder, { recursive: true, force: true });
      await must(call, 'skopeo', ['copy', '-q', '--all', ...(digest ? [] : host), ...source, `oci:${folder}:${tag}`]);
    }
  };
}

function options(
  inputs: StepCall['inputs'],
  scratch: string,
  { machine }: StepCall,
  platform: string | undefined,
): readonly string[] {
  return [
    '--network=host',
    ...['-f', resolve(machine.workspace, inputs.file || join(inputs.context || '.', 'Dockerfile'))],
    ...['--build-arg', 'BUILDKIT_INLINE_CACHE=1'],
    ...flag('--target', inputs.target),
    ...list(inputs['build-args']).flatMap((one) => ['--build-arg', one]),
    ...list(inputs.labels).flatMap((one) => ['--label', one]),
    ...list(inputs['cache-from']).flatMap((one) => ['--cache-from', cacheImage(one, scratch, platform)]),
    ...list(inputs['secret-files']).flatMap((one) => ['--secret', `id=${one.replace('=', ',src=')}`]),
    ...(inputs['no-cache'] === 'true' ? ['--no-cache'] : []),
    // With `--pull` this engine would ask a registry for what is a named context; buildx does not.
    ...(inputs.pull === 'true' && !inputs['build-contexts'] ? ['--pull'] : []),
  ];
}

/** Under its name the engine holds an image for one platform. */
async function namedContexts(
  call: StepCall,
  docker: (...words: readonly string[]) => Promise<string>,
  platform: string | undefined,
): Promise<void> {
  for (const line of list(call.inputs['build-contexts'])) {
    const [name = '', value = ''] = [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];
    const image = /^docker-image:\/\/(.+)$/.exec(value)?.[1];
    const folder = /^oci-layout:\/\/(.+)@sha256:[0-9a-f]{64}$/.exec(value)?.[1];
    if (image === undefined && folder === undefined) throw new Error(`the stand-in knows no build context ${value}`);
    if (image !== undefined && platform === undefined) {
      await docker('pull', '-q', image);
      await docker('tag', image, name);
      continue;
    }
    const tagged = /:[\w.-]+$/.test(name) ? name : `${name}:latest`;
    const from = folder === undefined ? ['--src-tls-verify=false', `docker://${image}`] : [`oci:${folder}`];
    const to = ['--dest-daemon-host', call.machine.env.DOCKER_HOST ?? '', `docker-daemon:${tagged}`];
    await must(call, 'skopeo', [...flag('--override-arch', platform?.split('/')[1]), 'copy', '-q', ...from, ...to]);
  }
}

function context({ machine, inputs }: StepCall): string {
  return resolve(machine.workspace, inputs.context || '.');
}

/** `type=gha,scope=x` and `type=registry,ref=x` → the image that holds the cache. */
function cacheImage(line: string, scratch: string, platform = ''): string {
  const [, kind, key = ''] = /^type=(gha|registry),(?:scope|ref)=([^,]+)/.exec(line) ?? [];
  if (kind === 'registry') return key;
  const name = createHash('sha256').update(`${key}${platform}`).digest('hex').slice(0, 16);
  if (kind === 'gha') return `${scratch}/gha/${name}:cache`;
  throw new Error(`the stand-in knows no cache ${line}`);
}

async function pushIndex(platforms: readonly string[], repository: string): Promise<string> {
  const [host = '', ...path] = repository.split('/');
  const base = `http://${host}/v2/${path.join('/')}/manifests`;
  const accept = ['application/vnd.docker.distribution.manifest.v2+json', 'application/vnd.oci.image.manifest.v1+json'];
  const manifests = await Promise.all(
    platforms.map(async (platform) => {
      const answer = await fetch(`${base}/${platform.replaceAll('/', '-')}`, {
        headers: { accept: accept.join(', ') },
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const [os, architecture, variant] = platform.split('/');
      return {
        mediaType: answer.headers.get('content-type'),
        digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        size: bytes.length,
        platform: { os, architecture, ...(variant && { variant }) },
      };
    }),
  );
  const type = 'application/vnd.docker.distribution.manifest.list.v2+json';
  const body = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests });
  const answer = await fetch(`${base}/index`, { method: 'PUT', headers: { 'content-type': type }, body });
  if (!answer.ok) throw new Error(`the index was not taken: ${answer.status} ${await answer.text()}`);
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

function list(text = '', separator = '\n'): readonly string[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter(Boolean);
}

function flag(name: string, value: string | undefined): readonly string[] {
  return value ? [name, value] : [];
}

async function must(call: StepCall, program: string, words: readonly string[]): Promise<string> {
  const { exitCode, said } = await call.run(program, words);
  if (exitCode !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${exitCode}`);
  return said;
}
