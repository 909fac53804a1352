/** What tag-latest takes: image reports with their own verdicts, and images of the real CNCF Distribution. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImageReport } from '../../../src/report/report.ts';
import { serializeReport } from '../../../src/report/schema.ts';
import { describeWith } from '../../support/describe-with.ts';
import { startDistribution, user } from '../../support/distribution.ts';
import { buildImage, buildMultiPlatform } from '../../support/images.ts';
import { pushImage } from '../../support/push-image.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { reportedImage } from '../../support/reported-image.ts';
import { runBundle } from '../../support/run-bundle.ts';

describe('image reports', () => {
  let registry: RunningRegistry;
  let folder: string;
  const reports: ImageReport[] = [];

  beforeAll(async () => {
    registry = await startRegistry();
    folder = mkdtempSync(join(tmpdir(), 'dca-reports-'));
    mkdirSync(join(folder, 'image-reports'));
    for (const name of ['api', 'web']) {
      const image = buildImage({ layers: [{ files: { name } }] });
      reports.push(await reportedImage(registry, { name, repository: `acme/${name}`, tag: 'build', image }));
    }
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await registry.close();
  });

  function write(verified: readonly string[]): void {
    for (const report of reports) {
      const verdict = { level: 'manifest', at: '2026-01-01T00:00:00.000Z' } as const;
      const whole = verified.includes(report.name) ? { ...report, verified: verdict } : report;
      writeFileSync(join(folder, 'image-reports', `${report.name}.json`), serializeReport(whole));
    }
  }

  const promote = (inputs: Readonly<Record<string, string>>) =>
    runBundle('tag-latest', { cwd: folder, inputs: { images: 'image-reports/*.json', ...inputs } });
  const strict = { 'require-verified': 'true', verified: 'true' };

  it('name the digests, whatever their tags point at now', async () => {
    write([]);
    registry.store.setTag('acme/api', 'build', reports[1]?.digest ?? '');
    const run = await promote({ tags: '{name}-stable' });
    expect(run.errors).toEqual([]);
    for (const report of reports) {
      expect(registry.repositories.get(`acme/${report.name}`)?.tags.get(`${report.name}-stable`)).toBe(report.digest);
    }
  });

  it('case 94: must carry their own verdict where that is required', async () => {
    write(['api']);
    const refused = await promote(strict);
    expect(refused.errors[0]).toContain('DCA-TAG-009');
    expect(refused.errors[0]).toContain('web (');
    expect(refused.errors[0]).not.toContain('api (');
    write(['api', 'web']);
    expect((await promote(strict)).outputs.promoted).toBe('2');
  });

  it('that are cut, altered or reached through a link out of the workspace promote nothing', async () => {
    const file = join(folder, 'image-reports', 'web.json');
    write(['api', 'web']);
    writeFileSync(file, '{"schema":');
    expect((await promote(strict)).errors[0]).toMatch(/DCA-GAT-\d+/);
    rmSync(file);
    const outside = mkdtempSync(join(tmpdir(), 'dca-outside-'));
    writeFileSync(join(outside, 'web.json'), '{}');
    symlinkSync(join(outside, 'web.json'), file);
    const linked = await promote({ ...strict, images: 'image-reports/web.json' });
    rmSync(outside, { recursive: true });
    expect(linked.errors[0]).toContain('DCA-TAG-016');
  });
});

describeWith(['docker-registry'], 'the real Distribution', () => {
  it('takes a multi-platform image as it is, and an earlier build back by `rollback`', async () => {
    const registry = await startDistribution({ auth: 'token' });
    const access = { ...user, 'token-hosts': new URL(registry.tokens?.realm ?? '').host };
    try {
      const [before, after] = [buildMultiPlatform({ created: '2025-01-01T00:00:00Z' }), buildMultiPlatform()];
      for (const [tag, image] of [
        ['latest', before],
        [undefined, after],
      ] as const) {
        await pushImage(registry.host, 'acme/api', tag, image, user);
      }
      const run = await runBundle('tag-latest', {
        inputs: { ...access, images: `${registry.host}/acme/api@${after.digest}` },
      });
      expect(run.errors).toEqual([]);
      expect(run.outputs.rollback).toBe(`${registry.host}/acme/api:latest@${before.digest}`);
      const again = await runBundle('tag-latest', {
        inputs: { ...access, images: `${registry.host}/acme/api@${after.digest}` },
      });
      expect(again.outputs.result).toContain('"action":"unchanged"');
      const back = await runBundle('tag-latest', { inputs: { ...access, moves: run.outputs.rollback ?? '' } });
      expect(back.outputs.result).toContain('"action":"moved"');
    } finally {
      await registry.close();
    }
  });

  it('serves what was promoted byte for byte', async () => {
    const registry = await startDistribution();
    try {
      const image = buildMultiPlatform({}, 'old');
      await pushImage(registry.host, 'acme/api', 'build', image);
      const run = await runBundle('tag-latest', {
        inputs: {
          images: `${registry.host}/acme/api:build`,
          to: `${registry.host}/prod/{name}`,
          tags: '1.0.0\nlatest',
        },
      });
      expect(run.errors).toEqual([]);
      expect(await read(`http://${registry.host}/v2/prod/api/manifests/latest`, image.mediaType)).toEqual(image.bytes);
    } finally {
      await registry.close();
    }
  });
});

function read(url: string, accept: string): Promise<Buffer> {
  return new Promise((done, failed) => {
    request(url, { headers: { accept }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(Buffer.concat(chunks)));
    })
      .on('error', failed)
      .end();
  });
}
