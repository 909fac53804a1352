/**
 * Numbers the logical calls of a process: each request that it sends by `node:http` has the number of its call in a header, by
 * which a server sees how many requests a call costs. Loaded before a bundle by `--import=…/call-numbers.mjs?bundle`.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

export const callHeader = 'x-call-number';

/** @returns what ends it. */
export function numberCalls() {
  const calls = channel('docker-ci-actions:call');
  const created = 'http.client.request.created';
  const numbers = new WeakMap();
  const current = new AsyncLocalStorage();
  let last = 0;
  calls.bindStore(current, (call) => {
    if (!numbers.has(call)) numbers.set(call, ++last);
    return numbers.get(call);
  });
  const mark = ({ request }) => {
    const number = current.getStore();
    if (number !== undefined) request.setHeader(callHeader, String(number));
  };
  subscribe(created, mark);
  return () => {
    unsubscribe(created, mark);
    calls.unbindStore(current);
  };
}

if (new URL(import.meta.url).search === '?bundle') numberCalls();
