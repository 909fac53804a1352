/**
 * Where each file of a tar archive lies, so that it can be read by name without extracting anything.
 *
 * POSIX ustar with pax records and GNU long names (tar(5)). An archive may come from a fork: header checksums are
 * checked, a name that stands there twice is refused (readers disagree on which one counts), links stay inside, and
 * there are caps on everything that is counted.
 */
import type { FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import { Problem } from '../action/problem.ts';

export interface TarMember {
  readonly offset: number;
  readonly size: number;
}

const block = 512;
const memberLimit = 100_000;
const longNameLimit = 64 * 1024;

/** @throws Problem DCA-DOC-010 for a file that is no sound tar archive. */
export async function indexTar(file: FileHandle, where: string): Promise<ReadonlyMap<string, TarMember>> {
  const { size: end } = await file.stat();
  const members = new Map<string, TarMember>();
  const links = new Map<string, string>();
  const next: { name?: string; size?: number } = {};
  let offset = 0;
  for (let count = 0; offset + block <= end; count += 1) {
    if (count > memberLimit) throw unsound(where, `it has more than ${memberLimit} members`);
    const header = await readAt(file, offset, block, where);
    if (header.every((byte) => byte === 0)) return resolveLinks(members, links);
    const entry = parseHeader(header, where);
    const size = next.size ?? entry.size;
    const content = offset + block;
    if (content + size > end) throw unsound(where, 'it is cut');
    offset = content + Math.ceil(size / block) * block;
    if (entry.type === 'x' || entry.type === 'L') {
      if (size > longNameLimit) throw unsound(where, 'a name in it is too long');
      readExtension(entry.type, await readAt(file, content, size, where), next);
      continue;
    }
    const name = normal(next.name ?? entry.name);
    delete next.name;
    delete next.size;
    if (entry.type === 'g' || entry.type === '5') continue;
    if (members.has(name) || links.has(name)) throw unsound(where, `${JSON.stringify(name)} stands there twice`);
    if (entry.type === '1' || entry.type === '2') links.set(name, linkTarget(entry.type, name, entry.link));
    else members.set(name, { offset: content, size });
  }
  throw unsound(where, 'it has no end');
}

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly link: string;
}

function parseHeader(header: Buffer, where: string): Header {
  const stored = Number.parseInt(text(header, 148, 8).trim(), 8);
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (stored !== sum) throw unsound(where, 'a header is damaged, or it is compressed');
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
  const name = text(header, 0, 100);
  const type = String.fromCharCode(header[156] ?? 0).replace('\u0000', '0');
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: '125'.includes(type) ? 0 : numberAt(header, where),
    type,
    link: text(header, 157, 100),
  };
}

// Octal digits, or, where the first bit is set, a big-endian number (GNU, for 8 GiB and more).
function numberAt(header: Buffer, where: string): number {
  const first = header[124] ?? 0;
  const value =
    first >= 0x80
      ? Number(BigInt(`0x${header.subarray(128, 136).toString('hex')}`))
      : Number.parseInt(text(header, 124, 12).trim() || '0', 8);
  if (!Number.isSafeInteger(value) || value < 0) throw unsound(where, 'a size in it is no number');
  return value;
}

function readExtension(type: 'x' | 'L', content: Buffer, next: { name?: string; size?: number }): void {
  if (type === 'L') {
    next.name = text(content, 0, content.length);
    return;
  }
  for (let at = 0; at < content.length; ) {
    const length = Number.parseInt(content.subarray(at, at + 20).toString('latin1'), 10);
    if (!(length > 3)) return;
    const record = content.subarray(at, at + length - 1).toString('utf8');
    const [, key, value = ''] = /^\d+ ([^=]+)=([\s\S]*)$/.exec(record) ?? [];
    if (key === 'path') next.name = value;
    if (key === 'size' && /^\d{1,15}$/.test(value)) next.size = Number(value);
    at += length;
  }
}

// Old `docker save` links a layer that two images share: `../<id>/layer.tar`.
function linkTarget(type: '1' | '2', name: string, link: string): string {
  return normal(type === '1' ? link : posix.join(posix.dirname(name), link));
}

function resolveLinks(
  members: Map<string, TarMember>,
  links: ReadonlyMap<string, string>,
): ReadonlyMap<string, TarMember> {
  for (const [name, target] of links) {
    const member = members.get(target);
    if (member) members.set(name, member);
  }
  return members;
}

function normal(name: string): string {
  return posix.normalize(name).replace(/^\.?\/+/, '');
}

async function readAt(file: FileHandle, position: number, length: number, where: string): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw unsound(where, 'it is cut');
  return buffer;
}

function text(bytes: Buffer, from: number, length: number): string {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? field.length : end).toString('utf8');
}

function unsound(where: string, why: string): Problem {
  return new Problem({
    code: 'DCA-DOC-010',
    message: `${where} is no tar archive that can be read: ${why}.`,
    remedy: 'Write it with `docker save`, or with `outputs: type=oci` or `type=docker` of a build, uncompressed.',
  });
}
