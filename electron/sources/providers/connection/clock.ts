import { setTimeout as delay } from 'node:timers/promises';

/** Time as the providers see it; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970; jumps when somebody sets the clock. */
  nowMs(): number;
  /** Milliseconds since some start; never jumps. */
  elapsedMs(): number;
  /** Resolves after `ms`; rejects at once when `signal` is raised. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  elapsedMs: () => performance.now(),
  async sleep(ms, signal) {
    await delay(ms, undefined, { signal });
  },
};
