/** Milliseconds of the fastest of some runs: what the work costs when nothing else disturbs it. */
export async function bestOf(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
