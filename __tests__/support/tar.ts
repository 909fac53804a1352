/** Tar archives for tests: what a layer, an OCI layout or a `docker save` file is made of (POSIX ustar). */

export interface TarEntry {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** `0` file, `1` hard link, `2` symbolic link, `5` folder. */
  readonly type?: '0' | '1' | '2' | '5';
  readonly link?: string;
  readonly mode?: number;
}

export function tar(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocksOf), Buffer.alloc(1024)]);
}

function blocksOf(entry: TarEntry): readonly Buffer[] {
  const content = Buffer.from(entry.content ?? '');
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return [headerOf(entry, content.length), content, padding];
}

function headerOf({ name, type = '0', link = '', mode = 0o644 }: TarEntry, size: number): Buffer {
  const header = Buffer.alloc(512);
  if (Buffer.byteLength(name) > 100) throw new Error(`a ustar name has at most 100 bytes: ${name}`);
  header.write(name, 0);
  header.write(octal(mode, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(size, 11), 124);
  header.write(octal(0, 11), 136);
  header.write(type, 156);
  header.write(link, 157);
  header.write('ustar\u000000', 257);
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\u0000 `, 148);
  return header;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
