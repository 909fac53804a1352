/** Rights, tokens and crowds: what tag-latest does when it may not write, when its token ends, when it is told to slow down, and when two run at once. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildImage, seedImage } from '../../support/images.ts';
import { type RegistryOptions, type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

const users = { robot: 'correct-horse-battery' };
const login = { username: 'robot', password: users.robot };
const old = buildImage({ layers: [{ files: { v: 'old' } }] });
const fresh = buildImage({ layers: [{ files: { v: 'new' } }] });
const other = buildImage({ layers: [{ files: { v: 'other' } }] });
let registry: RunningRegistry;

afterEach(() => registry.close());

async function seeded(count: number, options: RegistryOptions = {}): Promise<readonly string[]> {
  registry = await startRegistry(options);
  const names = Array.from({ length: count }, (_, index) => `acme/app-${index}`);
  for (const name of names) {
    seedImage(registry.store, name, 'latest', old);
    for (const image of [fresh, other]) seedImage(registry.store, name, undefined, image);
  }
  return names;
}

const promote = (names: readonly string[], image = fresh, inputs: Readonly<Record<string, string>> = {}) =>
  runBundle('tag-latest', {
    inputs: { images: names.map((name) => `${registry.host}/${name}@${image.digest}`).join('\n'), ...inputs },
  });

const tagsNow = (names: readonly string[]) =>
  new Set(names.map((name) => registry.repositories.get(name)?.tags.get('latest')));

describe('case 121: rights', () => {
  it('a token that may only pull moves nothing, and the missing right is named', async () => {
    const grant = (_: string | undefined, { actions }: { readonly actions: readonly string[] }) =>
      actions.filter((action) => action === 'pull');
    const names = await seeded(3, { auth: { kind: 'token', users, grant } });
    const run = await promote(names, fresh, login);
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/denied|right to push|push/);
    expect(tagsNow(names)).toEqual(new Set([old.digest]));
    expect(run.log + run.stderr + run.summary).not.toContain(users.robot);
  });

  it('a token that ends in the middle is renewed once, and the run goes on', async () => {
    const names = await seeded(20, { auth: { kind: 'token', users } });
    let revoked = false;
    registry.use(async (_, next) => {
      if (!revoked && registry.requests.length > 60) {
        revoked = true;
        registry.tokens?.revoke();
      }
      return next();
    });
    const run = await promote(names, fresh, login);
    expect(revoked).toBe(true);
    expect(run.errors).toEqual([]);
    expect(tagsNow(names)).toEqual(new Set([fresh.digest]));
    expect(registry.tokens?.requests.length).toBeLessThanOrEqual(40);
  });
});

it('case 103: a registry that asks for less from the 50th request on gets less, and everything is done', async () => {
  const names = await seeded(60);
  let seen = 0;
  let refused = 0;
  registry.use(async (_, next) => {
    seen += 1;
    if (seen < 50 || seen % 10 !== 0) return next();
    refused += 1;
    return { status: 429, headers: { 'retry-after': '0' } };
  });
  const run = await promote(names);
  expect(run.errors).toEqual([]);
  expect(tagsNow(names)).toEqual(new Set([fresh.digest]));
  expect(refused).toBeGreaterThan(10);
  expect(seen).toBeLessThan(60 * 7 + refused + 10);
}, 60_000);

it('case 52: of two runs at once each tag is of one of them, and what they report is what they did', async () => {
  const names = await seeded(12, { latency: 3 });
  const runs = await Promise.all([promote(names, fresh), promote(names, other)]);
  const [first, second] = runs;
  const allowed = new Set<string | undefined>([old.digest, fresh.digest, other.digest]);
  for (const digest of tagsNow(names)) expect(allowed).toContain(digest);
  // Whoever lost says so; nobody fails silently.
  for (const run of runs) {
    if (run.exitCode === 0) continue;
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/DCA-TAG-01[45]/);
  }
  const winners = [first, second].filter((run) => run?.exitCode === 0);
  if (winners.length === 1) {
    const digest = winners[0] === first ? fresh.digest : other.digest;
    expect(tagsNow(names)).toContain(digest);
  }
});
