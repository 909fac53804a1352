/**
 * Loaded before a bundle (`--import=…/quick-clock.mjs?10`): its steady clock and its timers run that many times as fast, so that
 * half a minute of silence is over in three seconds and nothing else is another program. The calendar's clock stays: servers
 * name moments by it.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

const times = Number(new URL(import.meta.url).search.slice(1));
const quick = (wait) => (wait === undefined ? undefined : wait / times);

const now = performance.now.bind(performance);
performance.now = () => now() * times;

const abortAfter = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (wait) => abortAfter(Math.ceil(quick(wait)));

for (const name of ['setTimeout', 'setInterval']) {
  const [real, promised] = [timers[name], promises[name]];
  const timer = (run, wait, ...rest) => real(run, quick(wait), ...rest);
  Object.defineProperties(timer, Object.getOwnPropertyDescriptors(real));
  globalThis[name] = timers[name] = timer;
  promises[name] = (wait, ...rest) => promised(quick(wait), ...rest);
}
syncBuiltinESMExports();
