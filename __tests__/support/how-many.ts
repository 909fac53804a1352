/** How many texts or stories a property is tried on: `FUZZ=long` takes fifty times as many, `FUZZ=short` (mutation testing) a tenth. */
export function howMany(usual: number): number {
  const { FUZZ } = process.env;
  return FUZZ === 'long' ? usual * 50 : FUZZ === 'short' ? usual / 10 : usual;
}
