/**
 * Which of all differences the output `differences` tells: it travels on, to pr-comment as an environment variable, of which Linux takes
 * 128 KiB; a thousand images that each differ in ten places would also pass what GitHub keeps for a job. Each image's
 * first difference comes before any second one, so no image is missing while there is room.
 */
const mostBytes = 100_000;

/** @param perImage the differences of each image. @returns those that fit, in their order. */
export function cutDifferences<T>(perImage: readonly (readonly T[])[]): readonly T[] {
  const kept = new Set<T>();
  const longest = Math.max(0, ...perImage.map(({ length }) => length));
  let room = mostBytes;
  for (let round = 0; round < longest; round += 1) {
    for (const differences of perImage) {
      const one = differences[round];
      if (one === undefined) continue;
      room -= bytesOf(one);
      if (room < 0) return perImage.flat().filter((difference) => kept.has(difference));
      kept.add(one);
    }
  }
  return perImage.flat();
}

/** With the comma behind it. */
function bytesOf(one: unknown): number {
  return new TextEncoder().encode(JSON.stringify(one)).length + 1;
}
