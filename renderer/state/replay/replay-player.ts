export const replaySpeeds = [1, 2, 5, 10] as const;
export type ReplaySpeed = (typeof replaySpeeds)[number];

export interface ReplayPlayer {
  play(): void;
  pause(): void;
  setSpeed(barsPerSecond: ReplaySpeed): void;
}

export interface ReplayPlayerParts {
  /** Goes one bar on and resolves when everything follows; false where there is no further bar. */
  step(): Promise<boolean>;
  onPlaying(playing: boolean): void;
  /** Bars a second over the last steps; null before two. */
  onRate(barsPerSecond: number | null): void;
  /** In milliseconds. */
  now(): number;
  wait(ms: number): Promise<void>;
}

/** The rate is that of so many steps. */
const stepsCounted = 10;

/** Bars a second between the first and the last of some moments in milliseconds. */
export function rateOf(moments: readonly number[]): number | null {
  const [first, last] = [moments[0], moments.at(-1)];
  if (moments.length < 2 || first === undefined || last === undefined || last <= first) return null;
  return ((moments.length - 1) * 1000) / (last - first);
}

/** Steps at a speed, one step at a time: a machine that cannot keep up goes slower, and nothing waits in a queue. */
export function createReplayPlayer({ step, onPlaying, onRate, now, wait }: ReplayPlayerParts): ReplayPlayer {
  let run = 0;
  let speed: ReplaySpeed = 2;
  let moments: number[] = [];

  const stop = (): void => {
    if (run === 0) return;
    run = 0;
    onPlaying(false);
    onRate(null);
  };
  const go = async (mine: number): Promise<void> => {
    const began = now();
    const more = await step().catch(() => false);
    if (run !== mine) return;
    if (!more) return stop();
    moments = [...moments, now()].slice(-stepsCounted - 1);
    onRate(rateOf(moments));
    await wait(Math.max(0, 1000 / speed - (now() - began)));
    if (run === mine) void go(mine);
  };
  let runs = 0;
  return {
    play() {
      if (run !== 0) return;
      run = ++runs;
      moments = [];
      onPlaying(true);
      void go(run);
    },
    pause: stop,
    setSpeed(next) {
      speed = next;
      moments = [];
    },
  };
}
