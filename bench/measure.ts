// Times a piece of work: warmed up first, then the median of many rounds, because one round on a shared machine is noise.

/** Milliseconds of each round, smallest first. */
export async function rounds(work: () => unknown, { warm = 3, times = 20 } = {}): Promise<number[]> {
  for (let round = 0; round < warm; round += 1) await work();
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

/** The value below which `share` of the sorted values lie. */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) throw new Error('nothing was measured');
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (sorted: readonly number[]): number => quantile(sorted, 0.5);
