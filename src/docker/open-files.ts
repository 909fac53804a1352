/** Opens the folder of an OCI layout, or an archive, as `ImageFiles`. Links and special files are not followed. */
import { constants, createReadStream } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '../action/problem.ts';
import type { ImageFiles } from './image-files.ts';
import { indexTar } from './tar-index.ts';

/** @param folder its real path. */
export function openFolder(folder: string): ImageFiles {
  const path = (name: string) => join(folder, ...checked(name).split('/'));
  // A link, of a folder on the way too, would lead out of the layout.
  const isFile = async (name: string) =>
    (await lstat(path(name)).catch(() => undefined))?.isFile() === true && (await realpath(path(name))) === path(name);
  return {
    where: folder,
    has: isFile,
    read: async (name, limit) => {
      if (!(await isFile(name))) return undefined;
      const file = await open(path(name), constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        const { size } = await file.stat();
        return await readWhole(file, 0, size, { name, limit });
      } finally {
        await file.close();
      }
    },
    stream: async (name) => {
      if (!(await isFile(name))) throw missing(folder, name);
      return webStream(createReadStream(path(name), { flags: 'r' }));
    },
  };
}

/** @param close must be called when the files are no longer needed. */
export async function openArchive(path: string): Promise<ImageFiles & { readonly close: () => Promise<void> }> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw missing(path, '', error);
  });
  try {
    const members = await indexTar(file, path);
    return {
      where: path,
      has: async (name) => members.has(name),
      read: async (name, limit) => {
        const member = members.get(name);
        return member && readWhole(file, member.offset, member.size, { name, limit });
      },
      stream: async (name) => {
        const member = members.get(name);
        if (!member) throw missing(path, name);
        if (member.size === 0) return webStream(Readable.from([]));
        const range = { start: member.offset, end: member.offset + member.size - 1 };
        return webStream(createReadStream(path, range));
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readWhole(
  file: FileHandle,
  offset: number,
  size: number,
  { name, limit }: { readonly name: string; readonly limit: number },
): Promise<Uint8Array> {
  if (size > limit) {
    throw new Problem({
      code: 'DCA-DOC-012',
      message: `${JSON.stringify(name)} has ${size} bytes, more than the ${limit} that such a file may have.`,
      remedy: 'This is no image that a builder wrote; build it again.',
    });
  }
  const buffer = Buffer.alloc(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await file.read(buffer, read, size - read, offset + read);
    if (bytesRead === 0) throw missing(name, 'the end');
    read += bytesRead;
  }
  return buffer;
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

// Names are ours or made of checked digests and of a manifest's text; the latter must stay inside.
function checked(name: string): string {
  const parts = name.split('/');
  if (parts.every((part) => /^[\w.+:@-]+$/.test(part) && part !== '..')) return name;
  throw missing('the layout', name);
}

function missing(where: string, name: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-DOC-011',
    message: name === '' ? `${where} cannot be opened.` : `${where} holds no file ${JSON.stringify(name)}.`,
    remedy: 'Build the image again; the file or folder is incomplete, or its path is wrong.',
    cause,
  });
}
