/**
 * Addresses that a name given by a stranger must not lead to: this machine, its link, and the services that give a
 * cloud machine its credentials. A name is judged by what it resolves to at the moment of connecting, so that it
 * cannot answer one thing to a check and another to the connection.
 */
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { TransportError } from './transport-error.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const local = new BlockList();
local.addSubnet('127.0.0.0', 8, 'ipv4');
local.addSubnet('0.0.0.0', 8, 'ipv4');
local.addSubnet('169.254.0.0', 16, 'ipv4');
// Alibaba Cloud's metadata service; the others are link-local.
local.addAddress('100.100.100.200', 'ipv4');
local.addAddress('::1', 'ipv6');
local.addAddress('::', 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addSubnet('64:ff9b::7f00:0', 104, 'ipv6');
local.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');

/** `host` as a URL has it (IPv6 in brackets, IPv4 normalised by the URL parser) or as an image name has it, without a port. */
export function isLoopbackHost(host: string): boolean {
  const bare = withoutBrackets(host).toLowerCase();
  if (bare === 'localhost' || bare.endsWith('.localhost')) return true;
  return isIn(loopback, bare);
}

/** Loopback, link-local, unspecified and metadata addresses, and the names of this machine. */
export function isLocalHost(host: string): boolean {
  const bare = withoutBrackets(host).toLowerCase().replace(/\.$/, '');
  if (isLoopbackHost(bare) || bare === 'metadata.google.internal' || bare === 'metadata') return true;
  return isIn(local, bare);
}

/** A look-up that fails where `target` leads to a local address. A proxy's name, looked up in its place, may. */
export function guardedLookup(target: string, lookup: LookupFunction = systemLookup as LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    if (hostname !== target) return lookup(hostname, options, callback);
    lookup(hostname, options, (error, address, family) => {
      const found = Array.isArray(address) ? address.map((one) => one.address) : [address];
      const bad = error ? undefined : found.find(isLocalHost);
      if (bad === undefined) return callback(error, address, family);
      const refused = new TransportError({
        trouble: 'forbidden-address',
        message: `the name ${hostname} leads to the local address ${bad}`,
        sent: false,
      });
      callback(refused, '', 0);
    });
  };
}

function isIn(list: BlockList, address: string): boolean {
  // What is no address is in no list.
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

function withoutBrackets(host: string): string {
  return host.replaceAll(/[[\]]/g, '');
}
