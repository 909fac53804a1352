/** What is read from outside, with its bounds: archives of artifacts, names, layers, history, folders. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { Problem } from '../../../src/action/problem.ts';
import { layerHash } from '../../../src/docker/layer-hash.ts';
import { places } from '../../../src/files/places.ts';
import { artifactNames } from '../../../src/github/artifact-names.ts';
import { readZip } from '../../../src/github/zip.ts';
import { digestOf } from '../../../src/registry/hash.ts';
import { instruction, layerHistory } from '../../../src/report/history.ts';
import { imageLines, isLocalId } from '../../../src/report/image-lines.ts';
import { LayerTooLarge, unpackLimit } from '../../../src/report/layer-proof.ts';
import { parseReport, reportJsonSchema } from '../../../src/report/schema.ts';
import { fc } from '../../support/property.ts';

interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  readonly mode?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly crc?: number;
}

/** A zip archive whose every field can lie. */
function zip(entries: readonly ZipEntry[], count = entries.length): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, flags = 0, size = content.length, crc = crc32(content) } of entries) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    directory.push(central, Buffer.from(name));
    files.push(local, Buffer.from(name), packed);
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const limits = { entries: 10, size: 1000 };
const file = (name: string, content = 'x') => ({ name, content: Buffer.from(content) });

describe('case 85: the archive of an artifact', () => {
  it('gives its plain files', () => {
    const files = readZip(zip([file('a.json', '1'), file('b.json', '2')]), 'x', limits);
    expect([...files].map(([name, content]) => [name, content.toString()])).toEqual([
      ['a.json', '1'],
      ['b.json', '2'],
    ]);
  });

  it.each<[string, Buffer]>([
    ['a name that leads out', zip([file('../../x')])],
    ['an absolute name', zip([file('/etc/passwd')])],
    ['a backslash', zip([file('a\\b.json')])],
    ['a NUL in a name', zip([file('a\u0000.json')])],
    ['a symbolic link', zip([{ ...file('a.json'), mode: 0o120777 }])],
    ['a name twice', zip([file('a.json'), file('a.json')])],
    ['names that fold to one', zip([file('a.json'), file('A.json')])],
    ['a size that lies', zip([{ ...file('a.json'), size: 2 }])],
    ['a checksum that lies', zip([{ ...file('a.json'), crc: 1 }])],
    ['two megabytes that say they are ten bytes', zip([{ name: 'a.json', content: Buffer.alloc(2e6), size: 10 }])],
    ['a file above the limit', zip([file('a.json', 'x'.repeat(1001))])],
    ['more files than there may be', zip(Array.from({ length: 11 }, (_, at) => file(`${at}.json`)))],
    ['65,535 files', zip([file('a.json')], 0xffff)],
    ['an encrypted file', zip([{ ...file('a.json'), flags: 1 }])],
    ['nothing', Buffer.alloc(0)],
    ['no archive', Buffer.from('{"schema":1}')],
  ])('%s is refused', (_what, bytes) => {
    expect(() => readZip(bytes, 'x', limits)).toThrow(expect.objectContaining({ code: 'DCA-GAT-020' }));
  });

  it('cut or changed anywhere is refused or read right, never anything else', () => {
    const good = zip([file('a.json', 'some content')]);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, cut) => {
        const bytes = cut ? good.subarray(0, at) : Buffer.from(good);
        if (!cut) bytes[at] = byte;
        try {
          for (const [, content] of readZip(bytes, 'x', limits)) expect(content.toString()).toBe('some content');
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a report', () => {
  it('any text is a report or a Problem, and never crashes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"schema":"docker-ci-actions/image-report@1"}')),
        (text) => {
          expect(() => parseReport(text, 'x')).toThrow(Problem);
        },
      ),
    );
  });

  it('has a JSON Schema that a validator takes, and that refuses what we refuse', () => {
    const validate = new Ajv2020.default({ strict: false }).compile(reportJsonSchema());
    expect(validate({ schema: 'docker-ci-actions/image-report@1' })).toBe(false);
  });
});

describe('artifact names', () => {
  const names = artifactNames('image-report-{name}');
  const listed = (...all: readonly string[]) => all.map((artifact, at) => ({ artifact, id: at }));

  it('case 86: the newest attempt of each image, none of a later attempt, nothing foreign', () => {
    const all = listed(
      'image-report-a-attempt-1',
      'image-report-a-attempt-10',
      'image-report-a-attempt-9',
      'image-report-b-attempt-1-try-2',
      'image-report-b-attempt-1',
      'image-report-c',
      'other-attempt-1',
    );
    const chosen = (wanted: readonly string[] | undefined, attempt?: number) =>
      names.choose(all, wanted, attempt).map(({ artifact }) => artifact);
    expect(chosen(undefined, 10)).toEqual(['image-report-a-attempt-10', 'image-report-b-attempt-1-try-2']);
    expect(chosen(['a'], 9)).toEqual(['image-report-a-attempt-9']);
    expect(chosen(['c'], 10)).toEqual([]);
  });

  it('reads back what it writes, whatever the image is named', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          name,
          name.map((one) => `${one}-attempt-3`),
        ),
        fc.integer({ min: 1, max: 999 }),
        (image, attempt) => {
          expect(names.choose(listed(names.of(image, attempt)), [image], undefined)).toMatchObject([
            { name: image, attempt },
          ]);
        },
      ),
    );
  });

  it.each(['a/{name}', '{name}{name}', 'a:{name}', 'a\n{name}'])('%j cannot name an artifact', (template) => {
    expect(() => artifactNames(template)).toThrow(expect.objectContaining({ code: 'DCA-GAT-028' }));
  });
});

describe('a layer', () => {
  const content = Buffer.from('a tar archive, as far as this is concerned'.repeat(100));
  const stream = (bytes: Buffer, size = 7) =>
    ReadableStream.from(chunks(bytes, size)) as unknown as ReadableStream<Uint8Array>;
  function* chunks(bytes: Buffer, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  it.each<[string, Buffer]>([
    ['gzip', gzipSync(content)],
    ['gzip of several members', Buffer.concat([gzipSync(content.subarray(0, 99)), gzipSync(content.subarray(99))])],
    ['zstd', zstdCompressSync(content)],
    ['uncompressed', content],
  ])('%s hashes to its diff id, in chunks of any size', async (_what, bytes) => {
    for (const size of [1, 3, 4096])
      expect(await layerHash(stream(bytes, size), 'sha256', 1e6)).toBe(digestOf(content));
  });

  it.each([gzipSync, zstdCompressSync])('a bomb is given up at the limit', async (pack) => {
    await expect(layerHash(stream(pack(Buffer.alloc(20e6)), 4096), 'sha256', 1e6)).rejects.toThrow(LayerTooLarge);
  });

  it('a cut layer is an error', async () => {
    const bytes = gzipSync(content);
    await expect(layerHash(stream(bytes.subarray(0, bytes.length - 9)), 'sha256', 1e6)).rejects.toThrow();
  });

  it('the limit lets every real layer through', () => {
    expect(unpackLimit(1)).toBe(1024 ** 3);
    expect(unpackLimit(10 * 1024 ** 3)).toBe(64 * 1024 ** 3);
  });
});

describe('history', () => {
  it.each([
    ['RUN /bin/sh -c make # buildkit', 'RUN make'],
    ['RUN |2 A=1 B=2 /bin/sh -c make install # buildkit', 'RUN make install'],
    ['/bin/sh -c make', 'RUN make'],
    ['/bin/sh -c #(nop) COPY file:1 in / ', 'COPY file:1 in /'],
    ['/bin/sh -c #(nop)  CMD ["sh"]', 'CMD ["sh"]'],
    ['COPY app /app # buildkit', 'COPY app /app'],
    [`RUN ${'x'.repeat(300)}`, `RUN ${'x'.repeat(195)}…`],
  ])('%j → %j', (createdBy, line) => expect(instruction(createdBy)).toBe(line));

  it('is left out where it cannot be told which entry made which layer', () => {
    const entries = [
      { createdBy: 'COPY a /', makesLayer: true },
      { createdBy: 'ENV A=1', makesLayer: false },
    ];
    expect(layerHistory(entries, 1)).toEqual(['COPY a /']);
    expect(layerHistory(entries, 2)).toEqual([]);
  });
});

describe('lines of `images`', () => {
  it.each([
    ['ghcr.io/acme/app:1', 'app', 'ghcr.io/acme/app:1'],
    ['localhost:5000/app', 'app', 'localhost:5000/app'],
    [`web=ghcr.io/acme/app@sha256:${'a'.repeat(64)}`, 'web', `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`],
    [`ghcr.io/acme/app:1@sha256:${'a'.repeat(64)}`, 'app', `ghcr.io/acme/app:1@sha256:${'a'.repeat(64)}`],
    [`sha256:${'ab'.repeat(32)}`, 'abababababab', `sha256:${'ab'.repeat(32)}`],
    ['out/app.tar', 'app', 'out/app.tar'],
    ['x = y ', 'x', 'y'],
  ])('%j', (line, name, ref) => expect(imageLines([line])).toEqual([{ name, ref }]));

  it.each([
    ['app', false],
    ['abcdef012345', true],
    ['sha256:ab', false],
    ['a'.repeat(64), true],
  ])('%j is a local id: %j', (ref, local) => {
    expect(isLocalId(ref)).toBe(local);
  });
});

describe('places', () => {
  it('files are inside the workspace or the temporary folder, links and folders to be made included', async () => {
    const root = await realpath(mkdtempSync(join(tmpdir(), 'dca-places-')));
    try {
      const [workspace, temporary, outside] = ['w', 't', 'o'].map((name) => join(root, name)) as [
        string,
        string,
        string,
      ];
      await Promise.all([workspace, temporary, outside].map((folder) => mkdir(folder)));
      await symlink(outside, join(workspace, 'link'));
      const allowed = places(workspace, temporary);
      expect(await allowed.folder('a/b')).toBe(join(workspace, 'a', 'b'));
      expect(await allowed.folder(join(temporary, 'c'))).toBe(join(temporary, 'c'));
      for (const path of ['link', 'link/new', '../o', '../new', outside, '/']) {
        await expect(allowed.folder(path)).rejects.toMatchObject({ code: 'DCA-GAT-041' });
      }
      // Outside, what is there and what is not are told alike.
      for (const path of ['link', '../o', '../nothing'])
        await expect(allowed.existing(path)).rejects.toMatchObject({ code: 'DCA-GAT-041' });
      await expect(allowed.existing('nothing')).rejects.toMatchObject({ code: 'DCA-GAT-042' });
      expect(() => readFileSync(join(outside, 'new'))).toThrow();
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
