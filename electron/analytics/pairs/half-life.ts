import { betaFromComoments } from '../risk/beta.ts';
import { comoments } from '../statistics/comoments.ts';

/** How fast a spread comes back half-way, or why it does not say. */
export type HalfLife =
  | {
      readonly sessions: number;
      /** b of the regression, between -1 and 0. */
      readonly reversion: number;
      readonly standardError: number;
      readonly observations: number;
    }
  | { readonly sessions: null; readonly reason: string };

const fewestChanges = 10;

/**
 * What: half-life of a spread that reverts to its mean.
 * Formula: `ds_t = a + b s_{t-1}` by least squares; `-ln 2 / ln(1 + b)`.
 * Arguments: `spread` any unit, one entry a session; a change with a gap at either end is left out.
 * Range: above 0, sessions.
 * First values: null with the reason for fewer than ten changes, a spread that never moved, one that does not revert
 * (b of 0 or more), or one that overshoots at each step (b of -1 or less).
 * Source: AR(1) by least squares, as in E. Chan, Algorithmic Trading, 2013, chapter 2.
 */
export function halfLife(spread: Float64Array): HalfLife {
  const before = spread.subarray(0, -1);
  const line = betaFromComoments(
    comoments(
      before,
      before.map((value, i) => spread[i + 1] - value),
    ),
  );
  if (line.observations < fewestChanges) {
    return { sessions: null, reason: `${line.observations} changes; ${fewestChanges} are needed` };
  }
  if (line.beta === null) return { sessions: null, reason: 'the spread did not move' };
  const { beta: reversion, standardError, observations } = line;
  if (reversion >= 0) return { sessions: null, reason: 'the spread does not revert to its mean' };
  if (reversion <= -1) return { sessions: null, reason: 'the spread overshoots its mean at each step' };
  return { sessions: -Math.LN2 / Math.log1p(reversion), reversion, standardError, observations };
}
