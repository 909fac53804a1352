/** The grammar of image references, as distribution/reference has it, and what is stricter here. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import {
  apiHost,
  familiarReference,
  formatReference,
  isTag,
  parseReference,
  parseRepository,
  type Repository,
  readReference,
  sameRepository,
  target,
} from '../../../src/registry/reference.ts';
import { fc } from '../../support/property.ts';

const hex = 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff';
const sha256 = `sha256:${hex}`;
const sha512 = `sha512:${hex}${hex}`;

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('it was taken');
}

describe('references that are taken', () => {
  it.each([
    // written → whole
    ['alpine', 'docker.io/library/alpine'],
    ['alpine:3.20', 'docker.io/library/alpine:3.20'],
    ['library/alpine', 'docker.io/library/alpine'],
    ['acme/web', 'docker.io/acme/web'],
    ['acme/team/web', 'docker.io/acme/team/web'],
    ['docker.io/alpine', 'docker.io/library/alpine'],
    ['docker.io/library/alpine', 'docker.io/library/alpine'],
    ['index.docker.io/acme/web:1', 'docker.io/acme/web:1'],
    ['registry-1.docker.io/alpine', 'docker.io/library/alpine'],
    ['docker/docker', 'docker.io/docker/docker'],
    ['ghcr.io/acme/web', 'ghcr.io/acme/web'],
    ['GHCR.io/acme/web', 'ghcr.io/acme/web'],
    ['localhost/web', 'localhost/web'],
    ['localhost:5000/web', 'localhost:5000/web'],
    ['localhost:5000/web:tag', 'localhost:5000/web:tag'],
    ['127.0.0.1:5000/docker/docker', '127.0.0.1:5000/docker/docker'],
    ['host:5000/x', 'host:5000/x'],
    ['x:5000', 'docker.io/library/x:5000'],
    ['test.com/repo:tag', 'test.com/repo:tag'],
    ['test:5000/repo', 'test:5000/repo'],
    [`test:5000/repo@${sha256}`, `test:5000/repo@${sha256}`],
    [`test:5000/repo:tag@${sha256}`, `test:5000/repo:tag@${sha256}`],
    [`repo@${sha512}`, `docker.io/library/repo@${sha512}`],
    ['lowercase:Uppercase', 'docker.io/library/lowercase:Uppercase'],
    ['sub-dom1.foo.com/bar/baz/quux', 'sub-dom1.foo.com/bar/baz/quux'],
    ['sub-dom1.foo.com/bar/baz/quux:some-long-tag', 'sub-dom1.foo.com/bar/baz/quux:some-long-tag'],
    ['b.gcr.io/test.example.com/my-app:test.example.com', 'b.gcr.io/test.example.com/my-app:test.example.com'],
    ['xn--n3h.com/myimage:xn--n3h.com', 'xn--n3h.com/myimage:xn--n3h.com'],
    [`xn--7o8h.com/myimage:xn--7o8h.com@${sha512}`, `xn--7o8h.com/myimage:xn--7o8h.com@${sha512}`],
    ['foo_bar.com:8080', 'docker.io/library/foo_bar.com:8080'],
    ['foo/foo_bar.com:8080', 'docker.io/foo/foo_bar.com:8080'],
    ['192.168.1.1', 'docker.io/library/192.168.1.1'],
    ['192.168.1.1:tag', 'docker.io/library/192.168.1.1:tag'],
    ['192.168.1.1:5000/repo', '192.168.1.1:5000/repo'],
    ['192.168.1.1:5000/repo:5050', '192.168.1.1:5000/repo:5050'],
    ['[2001:db8::1]/repo', '[2001:db8::1]/repo'],
    ['[2001:db8::1]:5000/repo:tag', '[2001:db8::1]:5000/repo:tag'],
    ['[::1]:5000/x', '[::1]:5000/x'],
    [`x@${sha256}`, `docker.io/library/x@${sha256}`],
    [`sha256:${hex}`, `docker.io/library/sha256:${hex}`],
    ['docker---hub/alpine', 'docker.io/docker---hub/alpine'],
    ['a--b/c__d/e.f', 'docker.io/a--b/c__d/e.f'],
    [`x:${'t'.repeat(128)}`, `docker.io/library/x:${'t'.repeat(128)}`],
    ['x:_tag', 'docker.io/library/x:_tag'],
    ['example.com:1/x', 'example.com:1/x'],
    ['example.com:65535/x', 'example.com:65535/x'],
    [`${hex.slice(1)}`, `docker.io/library/${hex.slice(1)}`],
    [`acme/${hex}`, `docker.io/acme/${hex}`],
    [`docker.io/${'a/'.repeat(122)}a`, `docker.io/${'a/'.repeat(122)}a`],
  ])('%s', (written, whole) => {
    expect(formatReference(parseReference(written))).toBe(whole);
  });
});

describe('references that are refused', () => {
  it.each([
    ['', 'it is empty'],
    [':justtag', 'a part of the name is empty'],
    [`@${sha256}`, 'a part of the name is empty'],
    ['repo@sha256:ffffffffffffffffffffffffffffffffff', 'is no sha256 or sha512 digest'],
    [`repo@${sha256.slice(0, -1)}`, 'is no sha256 or sha512 digest'],
    [`repo@${sha256}0`, 'is no sha256 or sha512 digest'],
    [`validname@invaliddigest:${hex}${hex}`, 'is no sha256 or sha512 digest'],
    [`repo@sha256:${hex.toUpperCase()}`, 'is no sha256 or sha512 digest'],
    [`repo@md5:${hex.slice(32)}`, 'is no sha256 or sha512 digest'],
    [`repo@${sha256}@${sha256}`, 'is no sha256 or sha512 digest'],
    [`repo@${sha256}:tag`, 'is no sha256 or sha512 digest'],
    ['https://github.com/docker/docker', 'it is a URL'],
    ['docker://alpine', 'it is a URL'],
    ['acme/x://y', 'cannot be part of a name'],
    ['Acme/we$b', 'cannot be part of a name'],
    ['Uppercase:tag', 'lower case'],
    ['docker/Docker', 'lower case'],
    ['docker.io/docker/Docker', 'lower case'],
    ['test:5000/Uppercase/lowercase:tag', 'lower case'],
    // The grammar would take "Acme" for a host here; upstream calls that a mistake.
    ['Acme/web', 'lower case'],
    ['-docker', 'cannot be part of a name'],
    ['-docker/docker', 'cannot be part of a name'],
    ['docker-/docker', 'cannot be part of a name'],
    ['-docker.io/docker/docker', 'cannot be a host'],
    ['-test.com/repo', 'cannot be a host'],
    ['foo_bar.com:8080/x', 'cannot be a host'],
    ['foo..bar/x', 'cannot be a host'],
    ['docker///docker', 'a part of the name is empty'],
    ['docker.io/docker///docker', 'a part of the name is empty'],
    ['a//b', 'a part of the name is empty'],
    ['acme/web/', 'a part of the name is empty'],
    ['/acme/web', 'a part of the name is empty'],
    ['acme/../web', 'cannot be part of a name'],
    ['acme/./web', 'cannot be part of a name'],
    ['..', 'cannot be part of a name'],
    ['acme/we b', 'cannot be part of a name'],
    ['aa/asdf$$^/aa', 'cannot be part of a name'],
    ['acme/web?x=1', 'cannot be part of a name'],
    ['acme/web#x', 'cannot be part of a name'],
    ['acme/web%2e%2e', 'cannot be part of a name'],
    ['acme/%2e%2e/web', 'cannot be part of a name'],
    ['acme/web\n', 'cannot be part of a name'],
    ['acme/web:tag\n', 'cannot be a tag'],
    ['acme/wеb', 'cannot be part of a name'],
    ['acme/web․x', 'cannot be part of a name'],
    ['acme/web:', 'cannot be a tag'],
    ['acme/web:.tag', 'cannot be a tag'],
    ['acme/web:-tag', 'cannot be a tag'],
    [`x:${'t'.repeat(129)}`, 'cannot be a tag'],
    ['x:tag:tag', 'cannot be a tag'],
    ['a___b', 'cannot be part of a name'],
    ['a._b', 'cannot be part of a name'],
    ['a..b', 'cannot be part of a name'],
    ['--flag', 'cannot be part of a name'],
    ['example.com:0/x', 'cannot be a host'],
    ['example.com:65536/x', 'cannot be a host'],
    ['example.com:/x', 'cannot be a host'],
    ['[fe80::1%eth0]:5000/repo', 'cannot be a host'],
    ['[fe80::1%@invalidzone]:5000/repo', 'is no sha256 or sha512 digest'],
    ['[2001:db8:::1]/repo', 'cannot be a host'],
    ['2001:db8::1/repo', 'cannot be a host'],
    ['[nothex]:5000/x', 'cannot be a host'],
    ['user:pass@example.com/x', 'is no sha256 or sha512 digest'],
    [hex, 'an image id'],
    [`docker.io/${'a/'.repeat(122)}aa`, 'longer than 255'],
    ['a'.repeat(256), 'longer than 255'],
    ['a'.repeat(1024), 'longer than 255'],
    ['a'.repeat(1025), 'too long'],
  ])('case 47: %j', (written, why) => {
    const read = readReference(written);
    const advice = 'instead' in read && { instead: read.instead };
    expect(read).toStrictEqual({ why: expect.stringContaining(why), ...advice });
    expect(() => parseReference(written)).toThrow('is no image reference');
  });

  it.each([
    ['ghcr.io/Acme/Web:1.2', 'ghcr.io/acme/web:1.2'],
    ['Acme/Web', 'acme/web'],
    [`Web@${sha256}`, `web@${sha256}`],
  ])('%s is answered with %s', (written, instead) => {
    expect(readReference(written)).toMatchObject({ instead });
    expect(problemOf(() => parseReference(written))).toMatchObject({ remedy: `Write ${instead}.` });
  });

  it('quotes 120 characters at most', () => {
    const said = (length: number) => problemOf(() => parseReference(`${'a'.repeat(length - 1)}!`)).message;
    expect(said(120)).toContain(`"${'a'.repeat(119)}!"`);
    expect(said(121)).toContain(`"${'a'.repeat(120)}…"`);
  });

  it('says what would be one, under a code', () => {
    expect(problemOf(() => parseReference('a b'))).toMatchObject({
      code: 'DCA-REG-001',
      remedy: 'Write `host/name:tag` or `host/name@sha256:…`.',
    });
  });
});

describe('parts and forms', () => {
  it('keeps the tag beside a digest, and reads by the digest', () => {
    const both = parseReference(`acme/web:1.2@${sha256}`);
    expect(both).toEqual({ host: 'docker.io', path: 'acme/web', tag: '1.2', digest: sha256 });
    expect([target(both), target(parseReference('a:b')), target(parseReference('a'))]).toEqual([sha256, 'b', 'latest']);
  });

  it.each([
    ['docker.io/library/alpine:3', 'alpine:3'],
    ['docker.io/acme/web', 'acme/web'],
    ['ghcr.io/library/x', 'ghcr.io/library/x'],
    ['docker.io/library/a/b', 'library/a/b'],
    ['mirror.test/docker.io/library/x', 'mirror.test/docker.io/library/x'],
  ])('%s is written %s by people', (whole, familiar) => {
    expect(familiarReference(parseReference(whole))).toBe(familiar);
    expect(formatReference(parseReference(familiar))).toBe(whole);
  });

  it('speaks to Docker Hub at its API host', () => {
    expect([apiHost('docker.io'), apiHost('ghcr.io')]).toEqual(['registry-1.docker.io', 'ghcr.io']);
  });

  it('takes no tag where a repository is wanted', () => {
    expect(parseRepository('ghcr.io/acme/web')).toEqual({ host: 'ghcr.io', path: 'acme/web' });
    for (const image of ['acme/web:1', `acme/web@${sha256}`])
      expect(problemOf(() => parseRepository(image))).toMatchObject({
        code: 'DCA-REG-002',
        message: `"${image}" is an image; a repository is wanted here, without a tag or digest.`,
        remedy: 'Write docker.io/acme/web.',
      });
  });

  it('has no tag and no digest where none is written', () => {
    expect(parseReference('acme/web')).toStrictEqual({ host: 'docker.io', path: 'acme/web' });
  });

  it('a repository is another with another host, or another path', () => {
    const [one, ...others] = ['a.test/x', 'b.test/x', 'a.test/y'].map(parseRepository) as [Repository, ...Repository[]];
    expect([one, ...others].map((other) => sameRepository(one, other))).toEqual([true, false, false]);
  });

  it.each([
    ['1.2', true],
    ['', false],
    ['a/b', false],
  ])('%j can be a tag: %s', (text, can) => {
    expect(isTag(text)).toBe(can);
  });

  it('reads its own writing back, whatever it took', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,4})?$/);
    const host = fc.constantFrom('docker.io', 'ghcr.io', 'localhost:5000', '[::1]:80', 'r.example.com:8443');
    const tag = fc.option(fc.stringMatching(/^\w[\w.-]{0,20}$/), { nil: undefined });
    fc.assert(
      fc.property(
        host,
        fc.array(word, { minLength: 2, maxLength: 4 }),
        tag,
        fc.boolean(),
        (server, words, name, withDigest) => {
          const text = `${server}/${words.join('/')}${name === undefined ? '' : `:${name}`}${withDigest ? `@${sha256}` : ''}`;
          expect(formatReference(parseReference(text))).toBe(text);
        },
      ),
    );
  });

  it('case 47: what was taken reaches the registry as exactly that path', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (text) => {
        const read = readReference(text);
        if ('why' in read) return;
        const { pathname, search, hash } = new URL(`https://host/v2/${read.path}/manifests/${target(read)}`);
        expect([pathname, search, hash]).toEqual([`/v2/${read.path}/manifests/${target(read)}`, '', '']);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['a', '-', '_', '.', 'a-', 'a/', ':', '@', '[', 'A'])('case 48: 50 KB of %j are answered at once', (unit) => {
    const start = performance.now();
    readReference(unit.repeat(50_000 / unit.length));
    readReference(`${unit.repeat(500)}!`);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
