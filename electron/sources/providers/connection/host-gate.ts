import { HttpFailure } from '../../http-failure.ts';
import type { Clock } from './clock.ts';

const failuresThatOpen = 5;
const openMs = 60_000;

/** Requests to a host are held back, by its own wish or because it keeps failing. */
export class HostPaused extends Error {
  override readonly name = 'HostPaused';
  readonly remainingMs: number;
  readonly reason: 'asked-to-wait' | 'keeps-failing';
  constructor(remainingMs: number, reason: HostPaused['reason']) {
    super(reason);
    this.remainingMs = remainingMs;
    this.reason = reason;
  }
}

/**
 * Everything that goes to one host passes here: one request an interval, in order of asking, and none for a minute after
 * five failures in a row; then one is let through, and another failure closes the gate again.
 */
export class HostGate {
  readonly #clock: Clock;
  readonly #intervalMs: number;
  #turn: Promise<unknown> = Promise.resolve();
  #notBeforeMs = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #pausedUntilMs = Number.NEGATIVE_INFINITY;
  #pauseReason: HostPaused['reason'] = 'keeps-failing';

  constructor(clock: Clock, intervalMs: number) {
    this.#clock = clock;
    this.#intervalMs = intervalMs;
  }

  /**
   * Resolves when the next request may go.
   * @throws HostPaused; HttpFailure `cancelled`
   */
  async admit(signal: AbortSignal | undefined): Promise<void> {
    const previous = this.#turn;
    let leave = (): void => {};
    const mine = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#turn = previous.then(() => mine);
    try {
      await untilAborted(previous, signal);
      const remainingMs = this.#pausedUntilMs - this.#clock.elapsedMs();
      if (remainingMs > 0) throw new HostPaused(remainingMs, this.#pauseReason);
      const waitMs = this.#notBeforeMs - this.#clock.elapsedMs();
      if (waitMs > 0) await pause(this.#clock, waitMs, signal);
      this.#notBeforeMs = this.#clock.elapsedMs() + this.#intervalMs;
    } finally {
      leave();
    }
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures++;
    if (this.#failures >= failuresThatOpen) this.pauseFor(openMs, 'keeps-failing');
  }

  pauseFor(ms: number, reason: HostPaused['reason'] = 'asked-to-wait'): void {
    const until = this.#clock.elapsedMs() + ms;
    if (until <= this.#pausedUntilMs) return;
    this.#pausedUntilMs = until;
    this.#pauseReason = reason;
  }
}

/** Sleeps; a raised signal ends it at once as a cancelled request. */
export async function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    throw signal?.aborted ? new HttpFailure('cancelled') : error;
  }
}

async function untilAborted(turn: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) {
    await turn;
    return;
  }
  let abort = (): void => {};
  try {
    await Promise.race([
      turn,
      new Promise((_, reject) => {
        abort = () => reject(new HttpFailure('cancelled'));
        if (signal.aborted) abort();
        else signal.addEventListener('abort', abort, { once: true });
      }),
    ]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
