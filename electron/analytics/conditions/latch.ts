import { type TruthColumn, truths } from './truth.ts';

/** The memory of a condition over its days. */
export interface LatchColumns {
  /** 1 on the days on which the condition fired. */
  readonly fired: Uint8Array;
  /** 1 on the days after whose close the condition may fire again. */
  readonly armed: Uint8Array;
}

/**
 * What: firing with hysteresis, armed -> fired -> armed again only after the value is back beyond the band.
 * Formula: an armed condition fires on a day on which it is met; a fired one is armed again on a day on which even with the
 * band it is not. Unknown changes nothing.
 * Arguments: `met` at most `held` on each day; `armedBefore` what stood after the day before the first.
 * Range: 0 or 1.
 * First values: none: a condition that is met on its first known day fires then.
 * Source: definition.
 */
export function latch(met: TruthColumn, held: TruthColumn, armedBefore = true): LatchColumns {
  const fired = new Uint8Array(met.length);
  const armed = new Uint8Array(met.length);
  let ready = armedBefore;
  for (let i = 0; i < met.length; i++) {
    if (!ready && held[i] === truths.no) ready = true;
    if (ready && met[i] === truths.yes) {
      fired[i] = 1;
      ready = false;
    }
    armed[i] = ready ? 1 : 0;
  }
  return { fired, armed };
}
