/** Names that lead to this machine, and a transport that remembers everything that leaves it. */
import type { LookupFunction } from 'node:net';
import type { Transport, TransportRequest } from '../../src/http/transport.ts';

/** Every name leads to this machine, but for `link.…`, which leads to its link. */
export const lookup: LookupFunction = (name, options, callback) => {
  const address = name.startsWith('link.') ? '169.254.169.254' : '127.0.0.1';
  if (options.all) callback(null, [{ address, family: 4 }]);
  else callback(null, address, 4);
};

export function recorded(transport: Transport, sent: TransportRequest[]): Transport {
  const note = (request: TransportRequest) => {
    sent.push(request);
    return request;
  };
  return { ...transport, request: (one) => transport.request(note(one)), stream: (one) => transport.stream(note(one)) };
}
