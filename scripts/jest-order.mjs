/**
 * The order of test files: the sweeps of faults first. Jest goes by size where no earlier run has told how long each takes, as
 * in CI; the longest of all is a short file, and ran at the end beside a worker that had nothing left to do.
 */
import { createRequire } from 'node:module';

// It comes with Jest.
const require = createRequire(createRequire(import.meta.url).resolve('jest'));
const { default: Sequencer } = createRequire(require.resolve('@jest/core'))('@jest/test-sequencer');

export default class Order extends Sequencer {
  sort(tests) {
    const ordered = super.sort(tests);
    const first = ({ path }) => path.includes('/__tests__/faults/');
    return [...ordered.filter(first), ...ordered.filter((test) => !first(test))];
  }
}
