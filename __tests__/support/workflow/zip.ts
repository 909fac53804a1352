/** Archives as actions/upload-artifact writes them and actions/download-artifact unpacks them: folders of files, modes lost. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly content: Buffer;
}

/** All files below a folder, or the file itself, by their path from it. */
export function filesBelow(path: string, from: string = path): readonly ZipFile[] {
  if (!lstatSync(path).isDirectory()) {
    return [{ name: relative(from, path) || path.slice(path.lastIndexOf(sep) + 1), content: readFileSync(path) }];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name), from));
}

export function zip(files: readonly ZipFile[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const [packed, path] = [deflateRawSync(content, { level: 1 }), Buffer.from(name)];
    const common = Buffer.alloc(26);
    for (const [value, at] of [
      [20, 0],
      [0x800, 2],
      [8, 4],
      [path.length, 22],
    ] as const) {
      common.writeUInt16LE(value, at);
    }
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, path, packed);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    central.push(entry, path);
    offset += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** @throws Error for a name that leaves the folder. */
export function unzip(archive: Buffer, folder: string): void {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry += 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place));
    const name = archive.subarray(at + 46, at + 46 + (nameLength ?? 0)).toString();
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const file = resolve(folder, name);
    if (!file.startsWith(`${resolve(folder)}${sep}`)) throw new Error(`${name} leaves ${folder}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
}
