/** Time as a decision sees it, so that tests need none. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
}

/** The clock of the machine that no one sets: a wall clock that is put forward, or a machine that slept, moves no deadline (case 101). */
export const steadyClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  random: Math.random,
};
