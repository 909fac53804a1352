import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithEngine } from '../support/describe-with.ts';
import { type DockerEngine, startDockerEngine } from '../support/docker-engine.ts';

describeWithEngine('private Docker engines', () => {
  let engines: readonly DockerEngine[] = [];
  beforeAll(async () => {
    engines = await Promise.all([startDockerEngine(), startDockerEngine()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
  }, 60_000);

  it('run beside each other and share no image', async () => {
    const [one, other] = engines;
    await one?.makeBase('only-here');
    expect(await one?.must(['images', '--format', '{{.Repository}}'])).toContain('only-here');
    expect(await other?.must(['images', '--format', '{{.Repository}}'])).not.toContain('only-here');
  }, 60_000);
});
