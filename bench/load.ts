// Several clients, each doing one piece of work after the other for some seconds: how many a second, and how long each
// took.

export interface Load {
  perSecond: number;
  /** Milliseconds of each piece of work, smallest first. */
  taken: number[];
}

/** `work(client)` is called again and again; what happens in the first seconds is not counted. */
export async function underLoad(
  clients: number,
  work: (client: number) => Promise<void>,
  { warmSeconds = 2, seconds = 10 } = {},
): Promise<Load> {
  const from = performance.now() + warmSeconds * 1000;
  const until = from + seconds * 1000;
  const taken: number[] = [];
  const keepWorking = async (client: number): Promise<void> => {
    for (let start = performance.now(); start < until; start = performance.now()) {
      await work(client);
      const end = performance.now();
      if (start >= from && end <= until) taken.push(end - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => keepWorking(client)));
  return { perSecond: taken.length / seconds, taken: taken.sort((a, b) => a - b) };
}
