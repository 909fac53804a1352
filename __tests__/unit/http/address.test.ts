/** Addresses that a name given by a stranger must not lead to. */

import type { LookupFunction } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { guardedLookup, isLocalHost, isLoopbackHost } from '../../../src/http/address.ts';

describe('hosts', () => {
  it.each<readonly [string, boolean, boolean]>([
    // host, loopback, local
    ['localhost', true, true],
    ['LOCALHOST', true, true],
    ['x.localhost', true, true],
    ['127.0.0.1', true, true],
    ['127.255.255.254', true, true],
    ['[::1]', true, true],
    ['::1', true, true],
    ['[::ffff:127.0.0.1]', true, true],
    ['0.0.0.0', false, true],
    ['[::]', false, true],
    ['169.254.169.254', false, true],
    ['[fe80::1]', false, true],
    ['[febf::1]', false, true],
    ['[fd00:ec2::254]', false, true],
    ['[64:ff9b::a9fe:a9fe]', false, true],
    ['100.100.100.200', false, true],
    ['metadata.google.internal', false, true],
    ['metadata.google.internal.', false, true],
    ['metadata', false, true],
    ['[64:ff9b::7f00:1]', false, true],
    ['[64:ff9b::808:808]', false, false],
    ['128.0.0.1', false, false],
    ['10.0.0.1', false, false],
    ['192.168.1.1', false, false],
    ['[fd00::1]', false, false],
    ['[2001:db8::1]', false, false],
    ['ghcr.io', false, false],
    ['localhost.example.com', false, false],
    ['notlocalhost', false, false],
    ['127.0.0.1.nip.io', false, false],
    ['', false, false],
  ])('%s: loopback %s, local %s', (host, loopback, local) => {
    expect([isLoopbackHost(host), isLocalHost(host)]).toEqual([loopback, local]);
  });
});

describe('names', () => {
  const leadsTo =
    (...addresses: readonly string[]): LookupFunction =>
    (_name, options, callback) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (options.all) callback(null, found);
      else callback(null, addresses[0] ?? '', 4);
    };
  const ask = (lookup: LookupFunction, all: boolean, name = 'auth.example.com') =>
    new Promise((resolve) => {
      guardedLookup('auth.example.com', lookup)(name, { all }, (error, address) => resolve(error?.message ?? address));
    });

  it.each([true, false])('that lead outside are taken (all: %s)', async (all) => {
    expect(await ask(leadsTo('192.0.2.1'), all)).toEqual(all ? [{ address: '192.0.2.1', family: 4 }] : '192.0.2.1');
  });

  it.each(['127.0.0.1', '::1', '169.254.169.254', '::ffff:127.0.0.1', '0.0.0.0', 'fe80::1'])(
    'that lead to %s are not',
    async (address) => {
      expect(await ask(leadsTo(address), false)).toContain('leads to the local address');
      expect(await ask(leadsTo('192.0.2.1', address), true)).toContain('leads to the local address');
    },
  );

  it('are refused before anything is sent, and no address is told', async () => {
    const told = await new Promise<readonly unknown[]>((resolve) => {
      guardedLookup('a.test', leadsTo('127.0.0.1'))('a.test', {}, (...answer) => resolve(answer));
    });
    expect(told).toEqual([expect.objectContaining({ trouble: 'forbidden-address', sent: false }), '', 0]);
  });

  it('of a proxy may', async () => {
    expect(await ask(leadsTo('127.0.0.1'), false, 'proxy.example.com')).toBe('127.0.0.1');
  });

  it('that are none are told as they were', async () => {
    const failing: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), '', 0);
    expect(await ask(failing, false)).toBe('ENOTFOUND');
  });
});
