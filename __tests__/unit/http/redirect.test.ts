/** Case 41: which redirects are followed, and what is left behind on the way. */
import { describe, expect, it } from '@jest/globals';
import { isRedirect, nextHop, type RedirectQuestion, withoutIdentity } from '../../../src/http/redirect.ts';
import { TransportError } from '../../../src/http/transport-error.ts';

const from = new URL('https://ghcr.io/v2/a/blobs/x');
const hop = (location: string | undefined, more: Partial<RedirectQuestion> = {}) => {
  try {
    const { url, sameOrigin } = nextHop({ from, location, method: 'GET', followed: 0, ...more });
    return `${url.href}${sameOrigin ? '' : ' (elsewhere)'}`;
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return `${error.trouble}${error.sent ? '' : ' not sent'}: ${error.message}`;
  }
};
const refused = (why: string, host = 'ghcr.io') => `redirect: ${host} redirected ${why}`;
const http = new URL('http://r.lan:5000/v2/');

describe('which answers are redirects', () => {
  it.each([301, 302, 303, 307, 308])('%i is', (status) => expect(isRedirect(status)).toBe(true));
  it.each([200, 300, 304, 305, 306, 309, 401])('%i is not', (status) => expect(isRedirect(status)).toBe(false));
});

describe('followed', () => {
  it.each([
    ['/v2/b', 'https://ghcr.io/v2/b'],
    ['y?z=1', 'https://ghcr.io/v2/a/blobs/y?z=1'],
    ['https://cdn.test/x', 'https://cdn.test/x (elsewhere)'],
    ['//cdn.test/x', 'https://cdn.test/x (elsewhere)'],
    ['https://ghcr.io:8443/x', 'https://ghcr.io:8443/x (elsewhere)'],
  ])('%s', (location, target) => {
    expect(hop(location)).toBe(target);
  });

  it('to http where it was http before, and up to https', () => {
    expect(hop('http://cdn.lan/x', { from: http })).toBe('http://cdn.lan/x (elsewhere)');
    expect(hop('https://r.lan:5000/x', { from: http })).toBe('https://r.lan:5000/x (elsewhere)');
  });

  it('to this machine from this machine', () => {
    expect(hop('http://127.0.0.1:2/x', { from: new URL('http://localhost:1/') })).toBe(
      'http://127.0.0.1:2/x (elsewhere)',
    );
  });

  it('by HEAD anywhere, by what changes something on its own host alone', () => {
    expect(hop('https://cdn.test/x', { method: 'HEAD' })).toBe('https://cdn.test/x (elsewhere)');
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE']) {
      expect(hop('/x', { method })).toBe('https://ghcr.io/x');
      expect(hop('https://cdn.test/x', { method })).toBe(refused(`a ${method} to another host (cdn.test)`));
    }
  });

  it('five times', () => {
    expect(hop('/x', { followed: 4 })).toBe('https://ghcr.io/x');
    expect(hop('/x', { followed: 5 })).toBe(refused('more than 5 times'));
  });

  it('8,192 characters', () => {
    const location = `/${'x'.repeat(8191)}`;
    expect([hop(location), hop(`${location}x`)]).toEqual([
      `https://ghcr.io${location}`,
      refused('to something that is no http URL'),
    ]);
  });
});

describe('refused', () => {
  it.each([
    [undefined, 'to something that is no http URL'],
    ['https://', 'to something that is no http URL'],
    ['ftp://ghcr.io/x', 'to something that is no http URL'],
    ['file:///etc/passwd', 'to something that is no http URL'],
    ['https://user@ghcr.io/x', 'to a URL that holds credentials'],
    ['https://:pass@ghcr.io/x', 'to a URL that holds credentials'],
    ['http://ghcr.io/x', 'from https to http (ghcr.io)'],
    ['https://127.0.0.1/x?token=1', 'to the local address 127.0.0.1'],
    ['https://169.254.169.254/latest', 'to the local address 169.254.169.254'],
    ['https://metadata/', 'to the local address metadata'],
  ])('%s', (location, why) => {
    expect(hop(location)).toBe(refused(why));
  });
});

describe('headers for another host', () => {
  it('lose who we are', () => {
    const identity = ['Authorization', 'COOKIE', 'proxy-authorization', 'X-Meta-Auth-Token', 'x-registry-auth'];
    const more = ['X-Auth-Token', 'x-amz-security-token', 'x-goog-iam-authorization-token', 'x-tokens', 'X-meta-'];
    expect(withoutIdentity(Object.fromEntries([...identity, ...more].map((name) => [name, 's'])))).toEqual({});
  });

  it('keep the rest', () => {
    const headers = {
      accept: '*/*',
      'x-amz-date': '1',
      'user-agent': 'x',
      'if-none-match': '"1"',
      'x-metadata': '1',
      'cookie-policy': '1',
      'www-authorization-x': '1',
      'no-x-auth': '1',
    };
    expect(withoutIdentity(headers)).toEqual(headers);
  });
});
