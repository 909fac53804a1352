/** Which token service may be asked, and whether it may be told the password. */
import { describe, expect, it } from '@jest/globals';
import { judgeRealm } from '../../../src/registry/realm.ts';

const ask = (
  host: string,
  realm: string | undefined,
  more: { readonly tokenHosts?: readonly string[]; readonly scheme?: string } = {},
) => {
  const api = host === 'docker.io' ? 'registry-1.docker.io' : host;
  const challenged = new URL(`${more.scheme ?? 'https'}://${api}/v2/a/b/manifests/1`);
  const question = { realm, challenged, host, tokenHosts: more.tokenHosts ?? [] };
  const verdict = (hasCredentials: boolean) => {
    const judged = judgeRealm({ ...question, hasCredentials });
    return 'refused' in judged ? judged.refused : `${judged.url.href}${judged.publicOnly ? ' (public)' : ''}`;
  };
  return [verdict(true), verdict(false)];
};

describe('realms that may be asked', () => {
  it.each<
    readonly [
      string,
      string,
      readonly [string, string],
      { readonly tokenHosts?: readonly string[]; readonly scheme?: string }?,
    ]
  >([
    // registry, realm → with credentials, without
    ['ghcr.io', 'https://ghcr.io/token', ['https://ghcr.io/token', 'https://ghcr.io/token']],
    ['ghcr.io', '/token', ['https://ghcr.io/token', 'https://ghcr.io/token']],
    ['ghcr.io', 'https://ghcr.io:443/token', ['https://ghcr.io/token', 'https://ghcr.io/token']],
    [
      'docker.io',
      'https://auth.docker.io/token',
      ['https://auth.docker.io/token (public)', 'https://auth.docker.io/token (public)'],
    ],
    [
      'registry.gitlab.com',
      'https://gitlab.com/jwt/auth',
      ['https://gitlab.com/jwt/auth (public)', 'https://gitlab.com/jwt/auth (public)'],
    ],
    [
      'registry.digitalocean.com',
      'https://api.digitalocean.com/v2/registry/auth',
      [
        'https://api.digitalocean.com/v2/registry/auth (public)',
        'https://api.digitalocean.com/v2/registry/auth (public)',
      ],
    ],
    ['r.example.com', 'https://auth.example.com/t', ['foreign', 'https://auth.example.com/t (public)']],
    [
      'r.example.com',
      'https://auth.example.com/t',
      ['https://auth.example.com/t', 'https://auth.example.com/t'],
      { tokenHosts: ['auth.example.com'] },
    ],
    [
      'r.example.com',
      'https://auth.example.com:8443/t',
      ['https://auth.example.com:8443/t', 'https://auth.example.com:8443/t'],
      { tokenHosts: ['AUTH.example.com:8443'] },
    ],
    [
      'r.example.com',
      'https://auth.example.com/t',
      ['https://auth.example.com/t', 'https://auth.example.com/t'],
      { tokenHosts: ['https://auth.example.com/'] },
    ],
    [
      'r.example.com',
      'https://auth.example.com/t',
      ['foreign', 'https://auth.example.com/t (public)'],
      { tokenHosts: ['example.com', 'authhttps://.example.com', 'auth.example.com:8443', 'two words'] },
    ],
    ['localhost:5000', 'http://localhost:5001/t', ['foreign', 'http://localhost:5001/t'], { scheme: 'http' }],
    [
      'localhost:5000',
      'http://localhost:5001/t',
      ['http://localhost:5001/t', 'http://localhost:5001/t'],
      { scheme: 'http', tokenHosts: ['http://localhost:5001/'] },
    ],
    [
      'localhost:5000',
      'http://localhost:5000/t',
      ['http://localhost:5000/t', 'http://localhost:5000/t'],
      { scheme: 'http' },
    ],
    ['r.lan:5000', 'https://r.lan:5000/t', ['foreign', 'https://r.lan:5000/t (public)'], { scheme: 'http' }],
  ])('%s names %s', (host, realm, verdicts, ...more) => {
    expect(ask(host, realm, ...more)).toEqual(verdicts);
  });
});

describe('realms that are never asked', () => {
  it.each<readonly [string | undefined]>([
    [undefined],
    [''],
    ['http://r.example.com/token'],
    ['http://auth.example.com/token'],
    ['ftp://r.example.com/'],
    ['file:///etc/passwd'],
    ['data:text/plain,x'],
    ['gopher://r.example.com/'],
    ['javascript:alert(1)'],
    ['https://user:pass@r.example.com/token'],
    ['https://user@r.example.com/token'],
    ['https://:pass@r.example.com/token'],
    ['https://127.0.0.1/token'],
    ['https://127.1/token'],
    ['https://127.0.0.1:8443/token'],
    ['https://2130706433/token'],
    ['https://0x7f.1/token'],
    ['https://0177.0.0.1/token'],
    ['https://0x7f000001/token'],
    ['https://0.0.0.0/token'],
    ['https://0/token'],
    ['https://[::1]/token'],
    ['https://[::]/token'],
    ['https://[::ffff:127.0.0.1]/token'],
    ['https://[::ffff:7f00:1]/token'],
    ['https://[0:0:0:0:0:ffff:a9fe:a9fe]/token'],
    ['https://[64:ff9b::7f00:1]/token'],
    ['https://[fe80::1]/token'],
    ['https://[fd00:ec2::254]/token'],
    ['https://169.254.169.254/latest/meta-data'],
    ['https://169.254.170.2/v2/credentials'],
    ['https://100.100.100.200/'],
    ['https://localhost/token'],
    ['https://LOCALHOST./token'],
    ['https://api.localhost/token'],
    ['https://metadata.google.internal/token'],
    ['https://'],
    ['https://[/token'],
    [`https://r.example.com/${'x'.repeat(10_000)}`],
  ])('case 38: %s', (realm) => {
    expect(ask('r.example.com', realm)).toEqual(['unusable', 'unusable']);
  });

  it.each([
    'https://evil.example/token',
    'https://r.example.com.evil.example/token',
    'https://evil-r.example.com/token',
    'https://r.example.com:8443/token',
    'https://sub.r.example.com/token',
    'https://example.com/token',
    'https://auth.docker.io/token',
    'https://gitlab.com/jwt/auth',
    'https://r.example.com@evil.example/token',
    'https://evil.example\\@r.example.com/token',
    'https://evil.example#@r.example.com/token',
    'https://evil.example?r.example.com/token',
    '//evil.example/token',
    '\\\\evil.example\\token',
  ])('case 38: no password for %s', (realm) => {
    const [withPassword = ''] = ask('r.example.com', realm);
    expect(['foreign', 'unusable']).toContain(withPassword);
  });

  it('takes the built-in pairs for their registry alone, over https and at its own port', () => {
    expect(ask('docker.io', 'https://auth.docker.io:8443/token')[0]).toBe('foreign');
    expect(ask('docker.io', 'https://gitlab.com/jwt/auth')[0]).toBe('foreign');
    expect(ask('docker.io', 'http://auth.docker.io/token')[0]).toBe('unusable');
    expect(ask('docker.io', 'http://auth.docker.io/token', { scheme: 'http' })[0]).toBe('foreign');
    expect(ask('docker.io.evil.example', 'https://auth.docker.io/token')[0]).toBe('foreign');
  });

  it('takes http where the registry itself is spoken to by http, and nothing else then', () => {
    expect(ask('r.lan', 'ftp://r.lan/token', { scheme: 'http' })).toEqual(['unusable', 'unusable']);
  });

  it('reads 2,048 characters and not one more', () => {
    const realm = `https://r.example.com/${'x'.repeat(2048 - 22)}`;
    expect([ask('r.example.com', realm)[0], ask('r.example.com', `${realm}x`)[0]]).toEqual([realm, 'unusable']);
  });
});
