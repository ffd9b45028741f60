/** What is short runs hundreds of times before the engine compiles it for good. */
const warmUpMs = 250;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * Median milliseconds of each contender over interleaved rounds, so that a slow moment of the machine hits all alike.
 * By the wall clock: the thread's CPU time advances in steps longer than a run.
 * Each run follows an untimed one of the same contender, and all of them a warm-up: code and caches are warm for all.
 */
export function interleavedMedians<Name extends string>(
  contenders: Readonly<Record<Name, () => void>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) warmUp(contenders[name]);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      contenders[name]();
      const start = performance.now();
      contenders[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function warmUp(work: () => void): void {
  const end = performance.now() + warmUpMs;
  for (let runs = 0; runs < 3 || performance.now() < end; runs++) work();
}
