/** Two services of a made-up shop, as large as real ones are: what the pictures of the comment show. */
import { createHash } from 'node:crypto';
import type { Base } from '../../src/comment/delta.ts';
import type { Digest } from '../../src/registry/digest.ts';
import { type ImageReport, type PlatformReport, type RuntimeConfig, reportSchema } from '../../src/report/report.ts';

export const repository = 'acme/shop';
export const head = '3f2c9ab81d04e6b7c5a2f9e0d1b3c4a5f6e7d8c9';
export const tag = 'pr-42';

const platforms = ['linux/amd64', 'linux/arm64'] as const;
const debian = ['debian rootfs', 28_231_044] as const;
const runtime = ['python runtime', 41_702_518] as const;

type Layer = readonly [content: string, size: number];

const config: RuntimeConfig = {
  user: '65532',
  env: ['PATH=/usr/local/bin:/usr/bin:/bin'],
  entrypoint: ['/app/server'],
  cmd: ['--port=8080'],
  shell: [],
  workingDir: '/app',
  volumes: [],
  ports: ['8080/tcp'],
  labels: {
    'org.opencontainers.image.source': `https://github.com/${repository}`,
    'org.opencontainers.image.revision': head,
    'org.opencontainers.image.licenses': 'Apache-2.0',
  },
  stopSignal: '',
  healthcheck: {},
  onBuild: [],
};

export function digestOf(content: string): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

export function platformOf(platform: string, layers: readonly Layer[], base: string): PlatformReport {
  const of = ([content, size]: Layer) => ({
    digest: digestOf(`${platform} ${content}`),
    size: platform.endsWith('arm64') ? Math.round(size * 0.962) : size,
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
  });
  const described = layers.map(of);
  return {
    platform,
    manifest: digestOf(`${platform} ${layers.map(([content]) => content).join()}`),
    config,
    diffIds: layers.map(([content]) => digestOf(`${platform} ${content} tar`)),
    layers: described,
    size: described.reduce((sum, layer) => sum + layer.size, 0),
    baseImage: { name: `docker.io/library/${base}`, digest: digestOf(base) },
    history: layers.map(([content]) => content),
  };
}

export interface Sample {
  readonly report: ImageReport;
  /** What the base branch has. */
  readonly base: Base;
}

/** An image whose last layer is another one than on `main`. */
export function sample(name: string, mine: number, theirs: number, more: Partial<ImageReport> = {}): Sample {
  const build = (content: string, size: number, base: string) =>
    platforms.map((platform) => platformOf(platform, [debian, runtime, [`${name} ${content}`, size]], base));
  const digest = digestOf(`${name} of the pull request`);
  return {
    report: {
      schema: reportSchema,
      name,
      ref: `ghcr.io/${repository}/${name}:${tag}`,
      digest,
      tags: [tag],
      platforms: build(mine === theirs ? 'main' : 'new', mine, 'debian:12.12-slim'),
      attestations: [],
      fingerprint: { manifest: digest, content: digestOf(`${name} files`), layers: digestOf(`${name} layers`) },
      producer: {
        repository,
        runId: '17234567890',
        attempt: 1,
        job: 'build',
        sha: head,
        ref: 'refs/pull/42/merge',
        event: 'pull_request',
        createdAt: '2026-05-04T09:12:44.000Z',
        tool: 'docker-ci-actions/digest-gate@1',
      },
      ...more,
    },
    base: {
      kind: 'found',
      ref: `ghcr.io/${repository}/${name}:main`,
      digest: mine === theirs ? digest : digestOf(`${name} of main`),
      platforms: build('main', theirs, mine === theirs ? 'debian:12.12-slim' : 'debian:12.11-slim').map((platform) => ({
        ...platform,
        config: {
          ...config,
          labels: { ...config.labels, 'org.opencontainers.image.revision': '9b41d7e0'.repeat(5) },
        },
      })),
    },
  };
}
