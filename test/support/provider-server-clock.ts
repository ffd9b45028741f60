import type { Clock } from '#electron/sources/providers/connection/clock.ts';

/** A clock that stands still but for its sleeps, which pass at once and are written down. */
export class ProviderServerClock implements Clock {
  readonly sleeps: number[] = [];
  #nowMs: number;
  #elapsedMs = 0;

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  elapsedMs(): number {
    return this.#elapsedMs;
  }

  /** Somebody sets the clock; the elapsed time does not know. */
  set(nowMs: number): void {
    this.#nowMs = nowMs;
  }

  async sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(ms);
    this.pass(ms);
  }

  pass(ms: number): void {
    this.#nowMs += ms;
    this.#elapsedMs += ms;
  }
}
