/** Which version a floating tag holds: by its label, by a tag of the same digest, by the highest version tag of its line. */
import { describe, expect, it } from '@jest/globals';
import { lineOf } from '../../../src/promote/floating.ts';
import { holderOf } from '../../../src/promote/holder.ts';
import { parseVersion, type Version } from '../../../src/promote/version.ts';
import { memoryRegistry } from '../../support/memory-registry.ts';

const key = 'org.opencontainers.image.version';
const home = { host: 'reg.test', path: 'app' };

interface Scene {
  readonly tag?: string;
  /** The label of the image that the tag holds, and of the one that is released. */
  readonly holds?: string;
  readonly releases?: string;
  readonly version?: string;
  /** Version tags: `=` those of the very image that the tag holds. */
  readonly tags?: readonly string[];
}

async function play({ tag = 'latest', holds, releases, version: text = '1.2.3', tags = [] }: Scene) {
  const registry = memoryRegistry();
  const labels = (said: string | undefined) => (said === undefined ? {} : { [key]: said });
  const held = registry.putImage('reg.test/app', { ...labels(holds), of: 'holder' }, tag);
  const made = registry.putImage('reg.test/app', { ...labels(releases), of: 'release' });
  for (const one of tags) {
    if (one.startsWith('=')) registry.point('reg.test/app', one.slice(1), held);
    else registry.put('reg.test/app', one, one);
  }
  const [current, manifest] = await Promise.all([held, made].map((digest) => registry.manifest({ ...home, digest })));
  if (!current || !manifest) throw new Error('not there');
  const version = parseVersion(text, ['foo']) as Version;
  const begun = registry.questions.length;
  const line = lineOf(tag, version);
  const question = { repository: home, tag, line, current, version, released: { repository: home, manifest } };
  const holder = await holderOf(registry, question);
  const said = holder.known ? `${holder.version.text} ${holder.from}` : holder.why;
  return { said, asked: registry.questions.slice(begun).map(({ kind }) => kind) };
}

const unknown = 'no version label, and no version tag in its line';

describe('a label', () => {
  it('says it', async () => {
    expect(await play({ holds: '1.2.2' })).toEqual({ said: '1.2.2 by its label', asked: ['blob'] });
  });

  it('that is no version says nothing', async () => {
    expect((await play({ holds: 'banana' })).said).toBe(unknown);
  });

  it('that would stop the release is believed unless the release carries it too', async () => {
    expect((await play({ holds: '9.0.0', releases: '9.0.0' })).said).toBe(unknown);
    expect(await play({ holds: '9.0.0', releases: '1.2.3' })).toEqual({
      said: '9.0.0 by its label',
      asked: ['blob', 'blob'],
    });
    expect((await play({ holds: '9.0.0' })).said).toBe('9.0.0 by its label');
  });

  it('that stops nothing is believed without a further question', async () => {
    for (const text of ['1.2.3', '1.0.0'])
      expect(await play({ holds: text, releases: text })).toEqual({ said: `${text} by its label`, asked: ['blob'] });
  });

  it('may have the variant of the release or of the tag', async () => {
    expect((await play({ tag: 'latest-foo', version: '1.2.3-foo', holds: '1.2.2-foo' })).said).toBe(
      '1.2.2-foo by its label',
    );
  });
});

describe('without a label', () => {
  it('it is the highest version tag of the same digest', async () => {
    expect((await play({ tags: ['1.3.0', '=1.2.2', '=1.2.1'] })).said).toBe('1.2.2 its digest is that of tag 1.2.2');
  });

  it('else the highest stable version tag', async () => {
    expect((await play({ tags: ['1.2.1', '1.10.0', '1.9.0', '2.0.0-rc.1', 'nightly', '3'] })).said).toBe(
      '1.10.0 the highest version tag is 1.10.0',
    );
    expect((await play({ tags: ['2.0.0-rc.1'] })).said).toBe(unknown);
    expect(await play({})).toEqual({ said: unknown, asked: ['blob', 'tags'] });
  });

  it('tags of other lines and variants do not count', async () => {
    const tags = ['1.2.2', '1.3.0', '1.2.1-alpine', '1.4.0-alpine'];
    expect((await play({ tag: '1.2', tags })).said).toContain('the highest version tag is 1.2.2');
    expect((await play({ tag: 'latest-alpine', tags })).said).toContain('the highest version tag is 1.4.0-alpine');
    expect((await play({ tag: '1.2-alpine', tags })).said).toContain('the highest version tag is 1.2.1-alpine');
  });

  it('a variant that the release alone knows is one', async () => {
    const tags = ['1.2.2-foo', '1.3.0'];
    expect((await play({ tag: 'latest-foo', version: '1.2.3-foo', tags })).said).toContain('1.2.2-foo');
    expect((await play({ tag: 'latest', version: '1.2.3-foo', tags })).said).toContain('1.3.0');
  });

  it('the tag of the release itself counts where it has a variant', async () => {
    expect((await play({ tag: 'latest-foo', version: '1.2-foo', tags: ['=1.2-foo'] })).said).toContain('1.2-foo');
    expect((await play({ version: '1.2', tags: ['=1.2'] })).said).toBe(unknown);
  });

  it('sixteen are asked for their digest, highest first', async () => {
    const tags = Array.from({ length: 20 }, (_, at) => (at === 3 ? '=1.0.3' : `1.0.${at}`));
    const { said, asked } = await play({ tags });
    expect(said).toBe('1.0.19 the highest version tag is 1.0.19');
    expect(asked.filter((kind) => kind === 'resolve')).toHaveLength(16);
    const higher = tags.map((one) => (one === '=1.0.3' ? '1.0.3' : one === '1.0.4' ? '=1.0.4' : one));
    expect((await play({ tags: higher })).said).toContain('its digest is that of tag 1.0.4');
  });
});
