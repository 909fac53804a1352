/** Durations as people write them: `45s`, `10m`, `1h30m`, `500ms`; a bare number is seconds. Held in milliseconds. */
export type Milliseconds = number;

const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const whole = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;

/** @returns milliseconds, or `undefined` where the text is no duration. */
export function parseDuration(text: string): Milliseconds | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return inRange(Number(text) * 1000);
  if (text.length > 40 || !whole.test(text)) return undefined;
  let total = 0;
  for (const [, amount, name] of text.matchAll(part)) total += Number(amount) * unit[name as keyof typeof unit];
  return inRange(total);
}

/** `90_000` → `1m30s`. */
export function formatDuration(duration: Milliseconds): string {
  if (duration < 1000) return `${Math.round(duration)}ms`;
  const seconds = Math.round(duration / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, name]) => `${amount}${name}`)
    .join('');
}

// setTimeout holds 31 bits of milliseconds; nobody waits 24 days in a job.
function inRange(duration: number): Milliseconds | undefined {
  return duration <= 2 ** 31 - 1 ? duration : undefined;
}
