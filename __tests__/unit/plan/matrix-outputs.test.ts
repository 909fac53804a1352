/** Limits, waves, shards; names that become files; versions and dates. */
import { describe, expect, it } from '@jest/globals';
import type { GraphNode as Node } from '../../../src/catalog/graph.ts';
import { makeEntries } from '../../../src/plan/matrix.ts';
import { artifactName, listLine } from '../../../src/plan/matrix-entry.ts';
import { matrixOutputs } from '../../../src/plan/matrix-outputs.ts';
import { secretArguments } from '../../../src/plan/matrix-secrets.ts';
import { parseItems, parseRunners } from '../../../src/plan/matrix-yaml.ts';
import { formatDate } from '../../../src/plan/metadata-date.ts';
import { versionOfFile, versionValues } from '../../../src/plan/version.ts';
import { inWaveOrder, waveOf } from '../../../src/plan/waves.ts';
import { fc } from '../../support/property.ts';
import { image, request } from './support.ts';

function entries(count: number) {
  const images = Array.from({ length: count }, (_, at) =>
    image(`i${at}`, { parents: at > 0 && at % 10 === 0 ? [`i${at - 1}`] : [] }),
  );
  return makeEntries(
    images.map((one) => ({ image: one, added: {} })),
    request(images),
  );
}

describe('case 63: limits', () => {
  it.each([0, 1, 256])('%i entries fit', (count) => {
    const outputs = matrixOutputs(entries(count), { maxJobs: 256, shard: false });
    expect(outputs).toMatchObject({ count, hasEntries: count > 0, shards: [], shardCount: 0 });
    expect(outputs.matrix.include).toHaveLength(count);
    expect(outputs.waves.flatMap((wave) => wave.include)).toEqual(outputs.matrix.include);
  });

  it('257 entries fail with the count and the way out', () => {
    expect(() => matrixOutputs(entries(257), { maxJobs: 256, shard: false })).toThrow('the matrix has 257 entries');
    expect(() => matrixOutputs(entries(11), { maxJobs: 10, shard: false })).toThrow('`max-jobs` allows 10');
  });

  it('shards hold at most max-jobs entries, none mixes waves, and together they hold all', () => {
    const all = entries(300);
    const outputs = matrixOutputs(all, { maxJobs: 100, shard: true });
    expect(outputs.shards.every(({ include }) => include.length > 0 && include.length <= 100)).toBe(true);
    expect(outputs.shards.every(({ include }) => new Set(include.map((entry) => entry.wave)).size === 1)).toBe(true);
    expect(outputs.shards.flatMap(({ include }) => include)).toEqual(all);
    expect(outputs).toMatchObject({
      matrix: { include: [] },
      waves: [],
      waveCount: 2,
      shardCount: outputs.shards.length,
    });
  });

  it('with shards, matrix and waves are given where they fit', () => {
    const outputs = matrixOutputs(entries(20), { maxJobs: 100, shard: true });
    expect(outputs.matrix.include).toHaveLength(20);
    expect(outputs.waves).toHaveLength(2);
    expect(outputs.shardCount).toBe(2);
  });
});

describe('case 64: waves', () => {
  const node = (name: string, ...parents: readonly string[]): Node => ({ name, parents });

  it('are the longest paths within the selection', () => {
    const waves = waveOf([node('d', 'b', 'c'), node('c', 'b'), node('b', 'a'), node('a', 'elsewhere'), node('e')]);
    expect(Object.fromEntries(waves)).toEqual({ a: 0, e: 0, b: 1, c: 2, d: 3 });
  });

  it('follow a chain of 10,000 without recursion, and a diamond of 20 layers without counting paths', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => node(`n${at}`, ...(at > 0 ? [`n${at - 1}`] : [])));
    expect(waveOf(chain.toReversed()).get('n9999')).toBe(9999);
    const diamond = Array.from({ length: 20 }, (_, at) => [
      node(`l${at}`, ...below(at)),
      node(`r${at}`, ...below(at)),
    ]).flat();
    expect(waveOf(diamond).get('r19')).toBe(19);
    function below(at: number): readonly string[] {
      return at === 0 ? [] : [`l${at - 1}`, `r${at - 1}`];
    }
  });

  it('keep the given order within a wave', () => {
    const nodes = [node('z', 'b'), node('b'), node('a'), node('y', 'a')];
    expect(inWaveOrder(nodes, waveOf(nodes)).map(({ name }) => name)).toEqual(['b', 'a', 'z', 'y']);
  });
});

describe('case 65: case 66: names of artifacts', () => {
  it.each(['../../x', 'a:b', 'CON', '.', '..', 'a/b', 'a-b', '\u202e', 'x'.repeat(300), 'a\nb', '%2e'])(
    '%j stays a plain file name',
    (name) => {
      expect(artifactName(name, 'linux/arm/v7')).toMatch(/^image-[A-Za-z0-9._%-]+\+linux-arm-v7$/);
    },
  );

  it('are as different as the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const encoded = artifactName(name.toWellFormed(), undefined).slice('image-'.length);
        expect(decodeURIComponent(encoded)).toBe(name.toWellFormed());
      }),
      { numRuns: 2000 },
    );
  });
});

describe("case 67: lines of docker's list inputs", () => {
  /** How docker/build-push-action reads such an input: RFC 4180, one record a line. */
  function read(text: string): string {
    if (!text.startsWith('"')) return text;
    return text.slice(1, -1).replaceAll('""', '"');
  }

  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', ' ', '$(x)', '`', '${{ secrets.X }}', '=', '\r') }),
        (value) => {
          const line = listLine('KEY', value);
          expect(read(line)).toBe(`KEY=${value}`);
          if (!line.startsWith('"')) expect(line).not.toMatch(/["\r\n]/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('case 68: build arguments that look like credentials', () => {
  it('are told by name, never by value', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const images = [image('app', { buildArgs: { TOKEN: secret, PLAIN: 'x' } })];
    const made = makeEntries([{ image: images[0] ?? image('app'), added: {} }], request(images));
    const [warning, ...others] = secretArguments(made);
    expect(others).toEqual([]);
    expect(warning).toContain('"TOKEN" of "app"');
    expect(warning).not.toContain(secret);
  });
});

describe('version files', () => {
  it.each([
    ['v0.1.0-rc\r\n', 'v0.1.0-rc'],
    ['0.1.0', '0.1.0'],
    ['\ufeff1.2.3\n', '1.2.3'],
    ['# the version\n\n 1.2 \n', '1.2'],
    ['\r\n', undefined],
  ])('%j says %j', (text, wanted) => {
    expect(versionOfFile(text)).toBe(wanted);
  });

  it.each([
    ['v0.1.0-rc', '0', '1', '0'],
    ['v0.1.0rc1', '0', '1', '0'],
    ['1.2', '1', '2', undefined],
    ['nonsense', undefined, undefined, undefined],
  ])('%s has the parts %s, %s, %s', (version, major, minor, patch) => {
    expect(versionValues(version)).toEqual({ version, major, minor, patch });
  });
});

describe('dates in the words of moment.js', () => {
  const instant = new Date('2024-12-30T23:05:09.078Z');
  it.each([
    ['YYYY-MM-DD HH:mm:ss.SSS', '2024-12-30 23:05:09.078'],
    ['YY M D H m s', '24 12 30 23 5 9'],
    ['dddd ddd dd d do E e', 'Monday Mon Mo 1 1st 1 1'],
    ['MMMM MMM Mo Do DDDD DDD', 'December Dec 12th 30th 365 365'],
    ['h hh k kk A a', '11 11 23 23 PM pm'],
    ['GGGG-[W]WW gggg ww Q', '2025-W01 2025 01 4'],
    ['X x Z ZZ', '1735599909 1735599909078 +00:00 +0000'],
    ['[YYYY] L LT', 'YYYY 12/30/2024 11:05 PM'],
  ])('%s', (format, wanted) => {
    expect(formatDate(instant, format)).toBe(wanted);
  });

  it('in other zones, with their offsets; an unknown one is an error', () => {
    expect(formatDate(instant, 'YYYY-MM-DDTHH:mmZ', 'Asia/Kolkata')).toBe('2024-12-31T04:35+05:30');
    expect(formatDate(instant, 'HH ZZ', 'America/St_Johns')).toBe('19 -0330');
    expect(() => formatDate(instant, 'HH', 'Mars/Olympus')).toThrow('no time zone');
  });
});

describe('YAML inputs', () => {
  it('keep scalars as they were written', async () => {
    expect(await parseItems('- {python: 3.10, gpu: true, zero: 0777, no: no}', 'include')).toEqual([
      { python: '3.10', gpu: true, zero: '0777', no: 'no' },
    ]);
  });

  it.each(['a: b', '- a', '- []', '- {}', '- [', '&a [*a]'])('refuse %j', async (text) => {
    await expect(parseItems(text, 'include')).rejects.toThrow('the input `include` cannot be used');
  });

  it('case 55: an alias bomb ends early', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[at]}`).join(',')}]`),
    ].join('\n');
    await expect(parseItems(`- {x: y}\n- ${bomb.replaceAll('\n', '\n  ')}`, 'include')).rejects.toThrow('include');
  });

  it('read runners: a label, or a mapping to labels', async () => {
    expect(await parseRunners('ubuntu-24.04')).toEqual(new Map([['default', 'ubuntu-24.04']]));
    expect(await parseRunners('default: ubuntu-latest\nlinux/arm64: [self-hosted, arm64]')).toEqual(
      new Map<string, unknown>([
        ['default', 'ubuntu-latest'],
        ['linux/arm64', ['self-hosted', 'arm64']],
      ]),
    );
    expect(await parseRunners('["self-hosted", "x64"]')).toEqual(new Map([['default', ['self-hosted', 'x64']]]));
    await expect(parseRunners('linux/arm64:')).rejects.toThrow('neither a label');
  });
});
