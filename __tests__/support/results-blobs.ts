/**
 * The blob side of the Results service's stand-in: addresses that are signed, and blocks as Azure's block blobs take them.
 *
 * Checked against Azurite 3.37: every request that both stores of digest-gate make was given to both, and had the same status and bytes.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { ResultsReply, ResultsRequest } from './results-service.ts';

/** Blocks are kept until their list comes, as Azure does (Put Block, Put Block List, Put Blob, Get Blob). */
export function blobSide() {
  const signed = new Map<string, { readonly path: string; readonly target: { content: Buffer } }>();
  const blocks = new Map<string, Map<string, Buffer>>();
  return {
    sign: (url: string, path: string, target: { content: Buffer }): string => {
      const signature = randomBytes(18).toString('base64url');
      signed.set(signature, { path: `/blob/${path}`, target });
      return `${url}/blob/${path}?sig=${signature}`;
    },
    answer: ({ method, path, query, headers, body }: ResultsRequest): ResultsReply => {
      const grant = signed.get(query.get('sig') ?? '');
      if (grant?.path !== path) return { status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>' };
      const { target } = grant;
      if (method === 'GET' || method === 'HEAD') {
        const type = path.endsWith('.zip') ? 'application/zip' : 'application/octet-stream';
        return { status: 200, headers: { 'content-type': type }, body: method === 'GET' ? target.content : '' };
      }
      const waiting = blocks.get(path) ?? new Map<string, Buffer>();
      blocks.set(path, waiting);
      if (query.get('comp') === 'block') waiting.set(query.get('blockid') ?? '', body);
      else if (query.get('comp') === 'blocklist') {
        const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(
          ([, id]) => id ?? '',
        );
        target.content = Buffer.concat(ids.map((id) => waiting.get(id) ?? Buffer.alloc(0)));
      } else if (headers['x-ms-blob-type'] === 'BlockBlob') target.content = body;
      else return { status: 400, body: '<Error><Code>MissingRequiredHeader</Code></Error>' };
      return {
        status: 201,
        headers: {
          // Of a blob, not of a block.
          ...(query.get('comp') !== 'block' && { etag: `"${createHash('md5').update(body).digest('hex')}"` }),
          'x-ms-request-id': '1',
          'x-ms-version': '2025-01-05',
        },
      };
    },
  };
}
