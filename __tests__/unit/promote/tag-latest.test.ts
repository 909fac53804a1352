/** tag-latest as its contract tells it, on a registry in memory. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { memoryRegistry } from '../../support/memory-registry.ts';
import { promote, release } from './promotion.ts';

const app = 'reg.test/acme/app';

describe('promoting', () => {
  it('moves a tag to the tested digest and says how to go back', async () => {
    const registry = memoryRegistry();
    const old = registry.put(app, 'old', 'latest');
    const tested = registry.put(app, 'tested');
    const { outputs, failure } = await promote(registry, { inputs: { images: `${app}@${tested}` } });
    expect(failure).toBeUndefined();
    expect(registry.digestOf(app, 'latest')).toBe(tested);
    expect(outputs).toEqual({
      result: [{ image: app, tag: 'latest', digest: tested, previous: old, action: 'moved', reason: 'promoted' }],
      promoted: 1,
      skipped: 0,
      skippedReason: '',
      pinned: [`${app}@${tested}`],
      rollback: [`${app}:latest@${old}`],
    });
  });

  it('goes back with the output `rollback`', async () => {
    const registry = memoryRegistry();
    const images = release(registry, 3);
    const before = registry.state();
    const { outputs } = await promote(registry, { inputs: { images: images.join('\n') } });
    expect(registry.state()).not.toEqual(before);
    const back = await promote(registry, { inputs: { moves: outputs.rollback.join('\n') } });
    expect(registry.state()).toEqual(before);
    expect(Object.values(back.actions)).toEqual(['moved', 'moved', 'moved']);
  });

  it('does nothing the second time, and asks once for each tag', async () => {
    const registry = memoryRegistry();
    const images = release(registry, 2).join('\n');
    await promote(registry, { inputs: { images } });
    const asked = registry.questions.length;
    const { actions, outputs } = await promote(registry, { inputs: { images } });
    expect(Object.values(actions)).toEqual(['unchanged', 'unchanged']);
    expect(outputs.rollback).toEqual([]);
    // One question for each tag, which transfers nothing when the digest is the same.
    expect(registry.questions.slice(asked)).toHaveLength(2);
  });

  it('writes version tags of all images before any floating tag', async () => {
    const registry = memoryRegistry();
    const images = release(registry, 4).join('\n');
    await promote(registry, {
      inputs: { images, version: '1.2.3', tags: 'latest\n{major}.{minor}\n{version}', older: 'allow' },
    });
    const writes = registry.questions.filter(({ kind }) => kind === 'putTag').map(({ about }) => about.split(':')[1]);
    expect(writes.slice(0, 4)).toEqual(Array(4).fill('1.2.3'));
    expect(new Set(writes.slice(4))).toEqual(new Set(['latest', '1.2']));
  });

  it('names the created tags that `rollback` cannot take away', async () => {
    const registry = memoryRegistry();
    const images = release(registry, 1).join('\n');
    const { outputs, summary } = await promote(registry, { inputs: { images, tags: 'latest\nnew' } });
    expect(outputs.rollback).toEqual([expect.stringMatching(/^reg\.test\/acme\/app-0:latest@sha256:/)]);
    expect(summary).toContain('1 moved');
    expect(summary).toContain('reg.test/acme/app-0:new');
    expect(summary).toContain('did not exist before');
  });

  it('plans only, on dry-run', async () => {
    const registry = memoryRegistry();
    const images = release(registry, 2).join('\n');
    const before = registry.state();
    const { outputs, journals, verdict } = await promote(registry, { inputs: { images, 'dry-run': 'true' } });
    expect(registry.state()).toEqual(before);
    expect(journals).toEqual([]);
    expect(outputs).toMatchObject({ promoted: 0, skipped: 2, skippedReason: 'dry run: would move', rollback: [] });
    expect(verdict).toMatch(/^dry run, nothing was written/);
  });

  it('takes images of digest-gate and of generate-matrix', async () => {
    const registry = memoryRegistry();
    const digest = registry.put(app, 'x', 'build-7');
    const gate = JSON.stringify({ web: { ref: `${app}:build-7`, digest, pinned: `${app}@${digest}`, verified: true } });
    await promote(registry, { inputs: { images: gate, tags: '{name}-stable' } });
    expect(registry.digestOf(app, 'web-stable')).toBe(digest);
    const matrix = JSON.stringify({ web: { image: app, ref: `${app}:build-7`, tags: [], parents: [], wave: 0 } });
    await promote(registry, { inputs: { images: matrix, tags: 'nightly' } });
    expect(registry.digestOf(app, 'nightly')).toBe(digest);
  });

  it('copies to another repository and leaves the source alone', async () => {
    const registry = memoryRegistry();
    const digest = registry.put(app, 'x', 'build-7');
    const { outputs } = await promote(registry, {
      inputs: { images: `${app}@${digest}`, to: 'docker.io/acme/{name}', tags: '1.0.0\nlatest', version: '1.0.0' },
    });
    expect(registry.state()).toEqual({
      [`${app}:build-7`]: digest,
      'docker.io/acme/app:1.0.0': digest,
      'docker.io/acme/app:latest': digest,
    });
    expect(registry.questions.filter(({ kind }) => kind === 'copy')).toHaveLength(1);
    expect(outputs.pinned).toEqual([`docker.io/acme/app@${digest}`]);
  });

  it('case 120: writes the journal, old digests in it, before the first tag', async () => {
    let journalAtFirstWrite = 0;
    const registry = memoryRegistry({
      faults: ({ kind }) => {
        if (kind === 'putTag' && journalAtFirstWrite === 0) journalAtFirstWrite = journals.length;
      },
    });
    const journals: string[] = [];
    const [image = ''] = release(registry, 1);
    const old = registry.digestOf('reg.test/acme/app-0', 'latest');
    const run = await promote(registry, { inputs: { images: image } });
    expect(JSON.parse(run.journals[0] ?? '')).toMatchObject({ plan: [{ step: 'move', previous: old }], progress: [] });
    expect(JSON.parse(run.journals.at(-1) ?? '')).toMatchObject({
      progress: [{ action: 'moved' }],
      rollback: [`reg.test/acme/app-0:latest@${old}`],
    });
  });
});

describe('what is refused before anything is written', () => {
  const d = `sha256:${'a'.repeat(64)}`;
  it.each([
    ['neither images nor moves', {}, 'DCA-TAG-001'],
    ['both', { images: `${app}@${d}`, moves: `${app}:x@${d}` }, 'DCA-TAG-001'],
    ['JSON that is cut', { images: '{"a":' }, 'DCA-TAG-002'],
    ['an entry without reference', { images: '{"a":{}}' }, 'DCA-TAG-022'],
    ['an image that no registry holds', { images: '{"a":{"ref":"a:1","digest":"","pinned":""}}' }, 'DCA-TAG-003'],
    ['case 93: no image', { images: '{}' }, 'DCA-TAG-004'],
    ['case 93: a glob that matches nothing', { images: 'reports/*.json' }, 'DCA-TAG-004'],
    ['case 107: the same tag twice', { images: `${app}@${d}`, tags: 'latest\nlatest' }, 'DCA-TAG-005'],
    ['case 107: the same image twice', { images: `${app}@${d}\n${app}@${d}` }, 'DCA-TAG-005'],
    ['case 107: two images to one tag', { images: `${app}:1\n${app}:2` }, 'DCA-TAG-005'],
    ['case 107: source = target', { images: `${app}:latest` }, 'DCA-TAG-005'],
    [
      'case 107: a cycle',
      { images: `${app}:a\n${app.replace('app', 'b')}:latest`, to: app.replace('app', 'b'), tags: 'latest' },
      'DCA-TAG-005',
    ],
    ['two images to one repository', { images: `${app}:a\nreg.test/other:b`, to: 'reg.test/one' }, 'DCA-TAG-005'],
    ['a tag that is none', { images: `${app}@${d}`, tags: 'a b' }, 'DCA-TAG-006'],
    ['a template without value', { images: `${app}@${d}`, tags: '{prefix}-stable' }, 'DCA-TAG-021'],
    ['an unknown template', { images: `${app}@${d}`, tags: '{branch}' }, 'DCA-TAG-021'],
    ['a part that the version lacks', { images: `${app}@${d}`, tags: '{patch}', version: '1.2' }, 'DCA-TAG-021'],
    ['a version file that is not there', { images: `${app}@${d}`, 'version-file': 'v.txt' }, 'DCA-TAG-007'],
    ['a move without digest', { moves: `${app}:x` }, 'DCA-TAG-017'],
    ['a move without tag', { moves: `${app}@${d}` }, 'DCA-TAG-017'],
    ['a reference in upper case', { images: 'ghcr.io/Acme/app:1' }, 'DCA-REG-001'],
  ] as const)('%s', async (_, inputs, code) => {
    const registry = memoryRegistry();
    const problem: unknown = await promote(registry, { inputs }).catch((error: unknown) => error);
    // What is wrong whatever the registry and the workspace hold is told with the other bad inputs, by its code.
    expect(problem instanceof Problem && `${problem.code}\n${problem.message}`).toContain(code);
    expect(registry.questions).toEqual([]);
  });

  it.each([
    ['case 94: verified of a skipped job', { images: `${app}@${d}` }],
    ['case 94: verified false', { images: `${app}@${d}`, verified: 'false' }],
    ['case 94: verified True', { images: `${app}@${d}`, verified: 'True' }],
    [
      'an image whose own record is not verified',
      { images: `{"a":{"digest":"${d}","pinned":"${app}@${d}","verified":false}}`, verified: 'true' },
    ],
  ])('%s: all outputs are set, and the step fails', async (_, inputs) => {
    const registry = memoryRegistry();
    const run = await promote(registry, { inputs: { ...inputs, 'require-verified': 'true' } });
    expect(run.failure).toMatchObject({ code: 'DCA-TAG-009' });
    expect(run.outputs).toEqual({
      result: [],
      promoted: 0,
      skipped: 0,
      skippedReason: run.failure?.message,
      pinned: [],
      rollback: [],
    });
    expect(run.summary).toContain('nothing was written');
    expect(registry.questions).toEqual([]);
  });

  it('rule 3: every bad input is told in one failure, with its name and what is accepted', async () => {
    const registry = memoryRegistry();
    const call = promote(registry, {
      inputs: {
        images: 'UPPER/x:1',
        moves: `${app}:x\n${app}@${d}`,
        tags: '..bad\nlatest\n{branch}',
        to: 'Docker.io/Acme/{name}:1',
        older: 'never',
        'version-file': 'nope',
      },
    });
    await expect(call).rejects.toMatchObject({ code: 'DCA-ACT-001' });
    for (const said of [
      /input "images" is "UPPER\/x:1": DCA-REG-001: .*lower case.* Write upper\/x:1\.$/m,
      /input "moves" is .*DCA-TAG-017: .*no digest.*DCA-TAG-017: .*no tag.*/,
      /input "tags" is .*DCA-TAG-006: .*"\.\.bad".*DCA-TAG-021: .*\{branch\} is not known/,
      /input "to" is .*DCA-REG-001/,
      /input "older" is "never": accepted are skip, fail, allow/,
    ]) {
      await expect(call).rejects.toThrow(said);
    }
    expect(registry.questions).toEqual([]);
  });

  it('case 108: one source of 20 is missing, and 0 tags move', async () => {
    const registry = memoryRegistry();
    const images = release(registry, 19);
    const before = registry.state();
    const run = await promote(registry, { inputs: { images: [...images, 'reg.test/acme/gone:1'].join('\n') } });
    expect(run.failure).toMatchObject({ code: 'DCA-TAG-010' });
    expect(run.failure?.message).toContain('reg.test/acme/gone:1 is not in the registry');
    expect(registry.state()).toEqual(before);
  });
});

describe('the version', () => {
  const image = (registry: ReturnType<typeof memoryRegistry>) => `${app}@${registry.put(app, 'n')}`;
  it.each([
    ['the input', { inputs: { version: '3.0.0' }, files: { VERSION: '2.0.0' } }, '3.0.0'],
    [
      'the file',
      { inputs: { 'version-file': 'app/V' }, files: { VERSION: '2.0.0', 'app/V': '\uFEFF2.5.0\r\n' } },
      '2.5.0',
    ],
    ['VERSION if there', { inputs: {}, files: { VERSION: '2.0.0\n' } }, '2.0.0'],
    ['else the git tag, without its v', { inputs: {}, gitTag: 'v1.0.0' }, '1.0.0'],
    ['a v that was written on purpose', { inputs: { version: 'v1.0.0' }, gitTag: 'v1.0.0' }, 'v1.0.0'],
    ['a git tag that is no version', { inputs: {}, gitTag: 'vienna' }, 'vienna'],
    ['a leading v aside', { inputs: {}, files: { VERSION: '1.0.0' }, gitTag: 'v1.0.0' }, '1.0.0'],
    [
      'not matched where not wanted',
      { inputs: { 'match-git-tag': 'false' }, files: { VERSION: '1.0.0' }, gitTag: 'v2' },
      '1.0.0',
    ],
  ] as const)('%s', async (_, call, expected) => {
    const registry = memoryRegistry();
    await promote(registry, { ...call, inputs: { images: image(registry), tags: '{version}', ...call.inputs } });
    expect(Object.keys(registry.state())).toEqual([`${app}:${expected}`]);
  });

  it('must agree with the git tag', async () => {
    const registry = memoryRegistry();
    const call = promote(registry, {
      inputs: { images: image(registry) },
      files: { VERSION: '1.0.1' },
      gitTag: 'v1.0.0',
    });
    await expect(call).rejects.toMatchObject({ code: 'DCA-TAG-008' });
  });
});
