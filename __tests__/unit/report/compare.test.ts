/** What counts as equal, which level is reached, and what is said where something differs. */
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../src/action/canonical-json.ts';
import { digestOf } from '../../../src/registry/hash.ts';
import { compare, type Rules } from '../../../src/report/compare.ts';
import { fingerprintOf, layersDigest, sealOf } from '../../../src/report/fingerprint.ts';
import type { ImageReport } from '../../../src/report/report.ts';
import { type Level, type PlatformReport, reportSchema } from '../../../src/report/report.ts';
import { runtimeConfig } from '../../../src/report/runtime-config.ts';
import { fc } from '../../support/property.ts';

const id = (text: string) => digestOf(text);

function platform(name: string, layers: readonly string[], config: object = {}): PlatformReport {
  return {
    platform: name,
    manifest: id(`manifest ${name} ${layers.join()}`),
    config: runtimeConfig(config, () => false),
    diffIds: layers.map((layer) => id(layer)),
    layers: [],
    size: 0,
    history: layers.map((layer) => `COPY ${layer} /`),
  };
}

function report(platforms: readonly PlatformReport[], digest?: string): ImageReport {
  const described = { digest: digest === undefined ? undefined : id(digest), platforms };
  return {
    schema: reportSchema,
    name: 'app',
    ref: 'acme/app:1',
    ...described,
    tags: [],
    attestations: [],
    fingerprint: fingerprintOf(described),
    producer: { repository: '', runId: '', attempt: 1, job: '', sha: '', ref: '', event: '', createdAt: '', tool: '' },
  };
}

const rules: Rules = {
  level: 'content',
  untestedPlatforms: 'fail',
  requiredAttestations: [],
  ignoredLabel: () => false,
  proof: { state: 'proven', broken: [] },
  acceptsClaims: false,
};
const linux = (layers: readonly string[], config?: object) => [platform('linux/amd64', layers, config)];
const same = report(linux(['a', 'b']), 'm');

describe('the level that is reached', () => {
  const claimed = { state: 'claimed', broken: [] } as const;
  it.each<[string, ImageReport, Partial<Rules>, Level | undefined, boolean]>([
    ['the same digest', same, {}, 'manifest', true],
    ['the same digest, when manifest is asked for', same, { level: 'manifest' }, 'manifest', true],
    ['the same content', report(linux(['a', 'b']), 'n'), {}, 'content', true],
    [
      'the same content, when manifest is asked for',
      report(linux(['a', 'b']), 'n'),
      { level: 'manifest' },
      'content',
      false,
    ],
    [
      'the same content in no registry, when manifest is asked for',
      report(linux(['a', 'b'])),
      { level: 'manifest' },
      'content',
      false,
    ],
    ['the same content, claimed', report(linux(['a', 'b']), 'n'), { proof: claimed }, 'claimed-content', false],
    [
      'the same layers, claimed',
      report(linux(['a', 'b']), 'n'),
      { proof: claimed, level: 'layers' },
      'claimed-content',
      false,
    ],
    [
      'the same content, claimed, where the caller asked for no more',
      report(linux(['a', 'b']), 'n'),
      { proof: claimed, acceptsClaims: true },
      'claimed-content',
      true,
    ],
    [
      'a claim is not the same bytes, whatever the caller accepts',
      report(linux(['a', 'b']), 'n'),
      { proof: claimed, acceptsClaims: true, level: 'manifest' },
      'claimed-content',
      false,
    ],
    ['the same digest, though no layer was read', same, { proof: claimed }, 'manifest', true],
    [
      'the same layers, when layers are asked for and none is read',
      report(linux(['a', 'b'], { User: 'x' }), 'n'),
      { proof: claimed, acceptsClaims: true, level: 'layers' },
      'layers',
      true,
    ],
    ['the same layers', report(linux(['a', 'b'], { User: 'x' }), 'n'), {}, 'layers', false],
    [
      'the same layers, when layers are asked for',
      report(linux(['a', 'b'], { User: 'x' }), 'n'),
      { level: 'layers' },
      'layers',
      true,
    ],
    ['other layers', report(linux(['a', 'c']), 'n'), { level: 'layers' }, undefined, false],
  ])('%s', (_what, found, changed, level, equal) => {
    const verdict = compare(same, found, { ...rules, ...changed });
    expect([verdict.level, verdict.equal]).toEqual([level, equal]);
    expect(verdict.cause === undefined).toBe(equal);
    // What was not read is claimed, unless the bytes of the manifest vouch for it.
    expect(verdict.claimed).toBe(equal && changed.proof === claimed && level !== 'manifest');
  });

  it('two images without a digest have no equal digest', () => {
    const unknown = report(linux(['a']));
    expect(compare(unknown, unknown, { ...rules, level: 'manifest' }).equal).toBe(false);
    expect(compare(unknown, unknown, { ...rules, level: 'manifest' }).cause?.why).toContain('no registry held');
  });

  it('a layer that was read and is another one closes every level', () => {
    const broken = { platform: 'linux/amd64', position: 1, diffId: id('b'), found: id('evil') };
    for (const level of ['content', 'layers', 'manifest'] as const) {
      const verdict = compare(same, same, { ...rules, level, proof: { state: 'proven', broken: [broken] } });
      expect(verdict.equal).toBe(false);
      expect(verdict.cause?.why).toContain('does not unpack');
    }
  });
});

describe('the likely cause', () => {
  const cause = (tested: PlatformReport[], found: PlatformReport[]) =>
    compare(report(tested), report(found), rules).cause?.why;
  const history = (one: PlatformReport, ...lines: readonly string[]) => ({ ...one, history: lines });
  const amd64 = (...layers: readonly string[]) => platform('linux/amd64', layers);

  it.each<[string, PlatformReport[], PlatformReport[]]>([
    ['base image', [history(amd64('a'), 'ADD rootfs.tar /')], [history(amd64('x'), 'ADD rootfs.tar /')]],
    ['ran again', [history(amd64('a', 'b'), 'ADD x', 'RUN make')], [history(amd64('a', 'x'), 'ADD x', 'RUN make')]],
    ['other files', [history(amd64('a', 'b'), 'ADD x', 'COPY . /')], [history(amd64('a', 'x'), 'ADD x', 'COPY . /')]],
    [
      'another one ("RUN evil")',
      [history(amd64('a', 'b'), 'ADD x', 'RUN make')],
      [history(amd64('a', 'x'), 'ADD x', 'RUN evil')],
    ],
    ['never tested', [amd64('a')], [amd64('a'), platform('linux/arm64', ['a'])]],
    ['lacks a platform', [amd64('a'), platform('linux/arm64', ['a'])], [amd64('a')]],
    ['docker commit', [amd64('a')], [platform('linux/amd64', ['a'], { User: 'root' })]],
  ])('%s', (words, tested, found) => {
    expect(cause(tested, found)).toContain(words);
  });
});

describe('fingerprints and seals', () => {
  const layers = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
  const config = fc.record({
    User: fc.constantFrom('', 'x'),
    Env: fc.array(fc.constantFrom('A=1', 'B=2'), { maxLength: 2 }),
  });

  it('two images have one content fingerprint exactly if the comparison finds nothing', () => {
    fc.assert(
      fc.property(layers, config, layers, config, (layersA, configA, layersB, configB) => {
        const [a, b] = [report(linux(layersA, configA)), report(linux(layersB, configB))];
        expect(a.fingerprint.content === b.fingerprint.content).toBe(compare(a, b, rules).equal);
        expect(a.fingerprint.layers === b.fingerprint.layers).toBe(compare(a, b, { ...rules, level: 'layers' }).equal);
      }),
    );
  });

  it('are those of the canonical text, platforms in the order of their names', () => {
    const sorted = [platform('linux/amd64', ['a'], { User: 'x' }), platform('linux/arm64', ['b'])];
    const prints = {
      manifest: id('m'),
      content: id(
        canonicalJson(sorted.map(({ platform: name, diffIds, config }) => ({ config, diffIds, platform: name }))),
      ),
      layers: id(canonicalJson(sorted.map(({ platform: name, diffIds }) => ({ diffIds, platform: name })))),
    };
    expect(fingerprintOf({ digest: id('m'), platforms: sorted })).toEqual(prints);
    expect(fingerprintOf({ digest: id('m'), platforms: sorted.toReversed() })).toEqual(prints);
  });

  it('a seal is that of one line a report, in the order of names', () => {
    const unpushed = { ...report(linux(['a'])), name: 'zoo' };
    const line = (one: ImageReport) =>
      `${one.name} ${one.fingerprint.manifest ?? '-'} ${one.fingerprint.content} ${one.fingerprint.layers} ${id(canonicalJson(one))}\n`;
    expect(sealOf([unpushed, same])).toBe(id(`${line(same)}${line(unpushed)}`));
    expect(line(unpushed)).toMatch(/^zoo - sha256:/);
  });

  it('a seal does not depend on the order, and on everything else', () => {
    const other = { ...same, name: 'other' };
    expect(sealOf([same, other])).toBe(sealOf([other, same]));
    expect(sealOf([same])).not.toBe(sealOf([other]));
    expect(sealOf([same])).not.toBe(sealOf([{ ...same, inputsHash: 'x' }]));
    expect(sealOf([same])).not.toBe(sealOf([same, other]));
  });

  it('the digest of layers is that of the documented line', () => {
    const [a, b] = [id('a'), id('b')];
    expect(layersDigest([a, b])).toBe(digestOf(`[${a} ${b}]\n`).slice(7));
  });
});

describe('the configuration of a container', () => {
  it.each([
    ['null, absent and empty are one', { Cmd: null, Volumes: {}, Env: [] }, {}],
    ['a port without a protocol is TCP', { ExposedPorts: { '80': {} } }, { ExposedPorts: { '80/tcp': {} } }],
    [
      'volumes and labels are sets',
      { Volumes: { b: {}, a: {} }, Labels: { b: '1', a: '2' } },
      { Volumes: { a: {}, b: {} }, Labels: { a: '2', b: '1' } },
    ],
    [
      'zeros of a health check are absent',
      { Healthcheck: { Test: ['CMD', 'x'], Interval: 0, Retries: 0 } },
      { Healthcheck: { Test: ['CMD', 'x'] } },
    ],
    ['what changes with every build is left out', { Hostname: 'x', Image: 'sha256:1', AttachStdin: true }, {}],
  ])('%s', (_what, one, other) => {
    expect(runtimeConfig(one, () => false)).toEqual(runtimeConfig(other, () => false));
  });

  it.each([
    ['the order of variables counts', { Env: ['A=1', 'B=2'] }, { Env: ['B=2', 'A=1'] }],
    ['a variable that is given twice counts', { Env: ['A=1'] }, { Env: ['A=1', 'A=1'] }],
    ['a string is not the list of it split', { Cmd: ['a b'] }, { Cmd: ['a', 'b'] }],
    ['a number is not an empty text', { User: 0 }, { User: '' }],
    ['a label named __proto__ is a label', JSON.parse('{"Labels":{"__proto__":"x"}}'), {}],
  ])('%s', (_what, one, other) => {
    const [a, b] = [report(linux(['a'], one)), report(linux(['a'], other))];
    expect(compare(a, b, rules).equal).toBe(false);
    expect(compare(a, b, rules).differences).not.toEqual([]);
  });
});
