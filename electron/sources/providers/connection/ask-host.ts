import { type HttpAnswer, httpGet, type HttpLimits, type HttpOptions, type HttpRequest } from '../../http.ts';
import { HttpFailure } from '../../http-failure.ts';
import type { Clock } from './clock.ts';
import { type HostGate, pause } from './host-gate.ts';
import { retryAfterMs } from './retry-after.ts';

export const mostRetries = 3;
const firstBackOffMs = 1000;
/** A longer wait is not sat out: the refresh ends, and the host is left alone until then. */
const longestWaitMs = 20_000;
const longestPauseMs = 3_600_000;
const passingStatus: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const passingFailure: ReadonlySet<string> = new Set(['timed-out', 'unreachable', 'cut-short']);

export interface Manners {
  readonly gate: HostGate;
  readonly clock: Clock;
  /** Uniform in 0..1. */
  readonly random: () => number;
  readonly limits: HttpLimits;
}

/**
 * Asks a host with good manners: in its turn, again at most three times after what may pass (429, 5xx, no or half an answer),
 * each wait twice the one before with jitter, or as long as the host says.
 * @returns the last answer, whatever its status
 * @throws HttpFailure when there was none; HostPaused when the host is being left alone
 */
export async function askHost(
  request: HttpRequest,
  { gate, clock, random, limits }: Manners,
  options: HttpOptions,
): Promise<HttpAnswer> {
  for (let retries = 0; ; retries++) {
    await gate.admit(options.signal);
    const outcome = await attempt(request, limits, options);
    const passing =
      outcome instanceof HttpFailure ? passingFailure.has(outcome.code) : passingStatus.has(outcome.status);
    if (!passing) {
      if (outcome instanceof HttpFailure) throw outcome;
      gate.succeeded();
      return outcome;
    }
    gate.failed();
    const asked = outcome instanceof HttpFailure ? null : retryAfterMs(outcome.headers, clock.nowMs());
    if (asked !== null && asked > longestWaitMs) gate.pauseFor(Math.min(asked, longestPauseMs));
    if (retries === mostRetries || (asked !== null && asked > longestWaitMs)) {
      if (outcome instanceof HttpFailure) throw outcome;
      return outcome;
    }
    // Jitter keeps several refreshes that failed together from coming back together.
    const backOffMs = firstBackOffMs * 2 ** retries * (0.5 + random());
    await pause(clock, Math.max(asked ?? 0, backOffMs), options.signal);
  }
}

async function attempt(
  request: HttpRequest,
  limits: HttpLimits,
  options: HttpOptions,
): Promise<HttpAnswer | HttpFailure> {
  try {
    return await httpGet(request, limits, options);
  } catch (error) {
    if (error instanceof HttpFailure) return error;
    throw error;
  }
}
