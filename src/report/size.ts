/** Sizes as people read them, in powers of ten as registries and `docker images` show them: `84.2 MB`. */
const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

export function formatBytes(bytes: number): string {
  let [value, unit] = [Math.abs(bytes), 0];
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const text = unit === 0 ? String(Math.round(value)) : value.toFixed(1);
  return `${bytes < 0 ? '−' : ''}${text} ${units[unit]}`;
}

/** With its sign, for differences: `+1.9 MB`, `−3.0 kB`. */
export function formatChange(bytes: number): string {
  return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}
