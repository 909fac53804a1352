/**
 * Reads the few small files of an artifact's archive (PKWARE APPNOTE 6.3, sections 4.3 and 4.4).
 *
 * An artifact is written by whatever ran in the job. A library that extracts would follow names out of the folder,
 * links, and 200 MB of zeros in 200 KB; nothing is extracted here: the central directory alone counts, plain names
 * alone are taken, each once, and every size is capped before and while unpacking.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { Problem } from '../action/problem.ts';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one file. */
  readonly size: number;
}

/** @throws Problem DCA-GAT-020 for an archive with anything in it that a report's archive never has. */
export function readZip(bytes: Buffer, where: string, limits: ZipLimits): ReadonlyMap<string, Buffer> {
  const refuse = (why: string): never => {
    throw new Problem({
      code: 'DCA-GAT-020',
      message: `artifact ${where} holds no archive of reports: ${why}.`,
      remedy: 'Record the images again; nothing was extracted from this artifact.',
    });
  };
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) return refuse('it is no zip archive');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) return refuse('it has 65,535 files or more');
  if (count > limits.entries) return refuse(`it has ${count} files, more than ${limits.entries}`);
  const files = new Map<string, Buffer>();
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return refuse('its directory is damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,250}$/.test(name))
      return refuse(`a file is named ${JSON.stringify(name.slice(0, 80))}`);
    if ([...files.keys()].some((other) => other.toLowerCase() === name.toLowerCase())) {
      return refuse(`${JSON.stringify(name)} stands there twice`);
    }
    // The upper half of the external attributes is the Unix mode; 0o120000 is a symbolic link.
    const type = (bytes.readUInt32LE(at + 38) >>> 16) & 0o170000;
    if (type !== 0 && type !== 0o100000) return refuse(`${JSON.stringify(name)} is no plain file`);
    if ((bytes.readUInt16LE(at + 8) & 1) !== 0) return refuse(`${JSON.stringify(name)} is encrypted`);
    files.set(name, unpack(bytes, at, name, refuse, limits.size));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function unpack(bytes: Buffer, at: number, name: string, refuse: (why: string) => never, limit: number): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const [crc, packed, size] = [16, 20, 24].map((field) => bytes.readUInt32LE(at + field)) as [number, number, number];
  if (size > limit) return refuse(`${JSON.stringify(name)} has ${size} bytes, more than ${limit}`);
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) return refuse('a file of it is missing');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) return refuse('it is cut');
  const file = method === 0 ? content : method === 8 ? inflated(content, limit) : undefined;
  if (file === undefined) return refuse(`${JSON.stringify(name)} cannot be unpacked within ${limit} bytes`);
  if (file.length !== size || crc32(file) !== crc) return refuse(`${JSON.stringify(name)} is damaged`);
  return file;
}

function inflated(content: Buffer, limit: number): Buffer | undefined {
  try {
    return inflateRawSync(content, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
