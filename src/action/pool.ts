/** Works on items a few at a time, in order of their start. Every started item is waited for, whatever happens to others. */
export type Settled<T, R> = { readonly item: T } & (
  | { readonly done: true; readonly value: R }
  | { readonly done: false; readonly error: unknown }
);

/**
 * @param goOn asked before each start; when it says no, the rest is left out of the answer.
 * @returns in the order of `items`.
 */
export async function pool<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
  goOn: () => boolean = () => true,
): Promise<readonly Settled<T, R>[]> {
  const settled: Settled<T, R>[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length && goOn()) {
      const at = next;
      next += 1;
      const item = items[at] as T;
      try {
        settled[at] = { item, done: true, value: await work(item) };
      } catch (error) {
        settled[at] = { item, done: false, error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return settled.filter(Boolean);
}

/** The width at which the last round of `count` items is as full as the others: a rest of four would leave places empty. */
export function evenWidth(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / Math.ceil(Math.max(1, count) / most)));
}

/** All values, or the errors of all that failed, first to last. */
export function valuesOrErrors<T, R>(
  settled: readonly Settled<T, R>[],
): {
  readonly values: readonly R[];
  readonly errors: readonly { readonly item: T; readonly error: unknown }[];
} {
  return {
    values: settled.flatMap((one) => (one.done ? [one.value] : [])),
    errors: settled.flatMap((one) => (one.done ? [] : [{ item: one.item, error: one.error }])),
  };
}

/** Answers in the order of the items, a few asked at a time; the first that fails, first to last, fails all. */
export async function inParallel<T, R>(
  items: readonly T[],
  ask: (item: T) => Promise<R>,
  width = 8,
): Promise<readonly R[]> {
  let calm = true;
  const settled = await pool(
    items,
    width,
    (item) =>
      ask(item).catch((error: unknown) => {
        calm = false;
        throw error;
      }),
    () => calm,
  );
  const { values, errors } = valuesOrErrors(settled);
  const [first] = errors;
  if (first) throw first.error;
  return values;
}
