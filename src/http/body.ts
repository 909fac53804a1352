/** Reading an answer's body: whole, within a limit, and with a proof that it is whole. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { errorCode, TransportError } from './transport-error.ts';

export async function readBody(response: IncomingMessage, limit: number, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of wholeBody(response, limit, host)) chunks.push(chunk);
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  return decoded(bytes, response.headers['content-encoding'], limit, host);
}

/** The body as it comes; the end is reached only where all of it came. */
export async function* wholeBody(response: IncomingMessage, limit: number, host: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) {
      response.destroy();
      throw tooLarge(host, limit);
    }
    yield chunk;
  }
  // Node ends a stream whose connection broke with an error, but not always: this flag is the parser's own word.
  if (!response.complete) {
    throw new TransportError({ trouble: 'cut', message: `the answer of ${host} was cut off`, sent: true });
  }
}

/** Whether the server said how long the body is; otherwise the end of the connection looks like the end of the body. */
export function hasProvenEnd({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['content-length'] !== undefined || /chunked/i.test(headers['transfer-encoding'] ?? '');
}

async function decoded(
  bytes: Uint8Array,
  encoding: string | undefined,
  limit: number,
  host: string,
): Promise<Uint8Array> {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '' || bytes.length === 0) return bytes;
  const decoders = {
    gzip: promisify(gunzip),
    'x-gzip': promisify(gunzip),
    deflate: promisify(inflate),
    br: promisify(brotliDecompress),
  };
  const decode = Object.hasOwn(decoders, name) ? decoders[name as keyof typeof decoders] : undefined;
  if (!decode)
    throw new TransportError({
      trouble: 'bad-encoding',
      message: `${host} sent an encoding that was not asked for`,
      sent: true,
    });
  try {
    return (await decode(bytes, { maxOutputLength: limit })) as Uint8Array;
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(host, limit);
    throw new TransportError({
      trouble: 'bad-encoding',
      message: `the compressed answer of ${host} is damaged`,
      sent: true,
      cause: error,
    });
  }
}

function tooLarge(host: string, limit: number): TransportError {
  return new TransportError({
    trouble: 'too-large',
    message: `the answer of ${host} is larger than the ${limit} bytes that are read of it`,
    sent: true,
  });
}
