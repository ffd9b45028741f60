import { priceDecimals } from '#shared/format/price-decimals.ts';
import { priceTick } from '#shared/sizing/quoted-price.ts';
import type { StopChoice } from '#shared/sizing/draft/ticket-draft.ts';
import type { Side } from '#shared/sizing/sizing-types.ts';

interface StopTerms {
  readonly label: string;
  readonly value: number;
  readonly scale: number;
  readonly decimals: number;
  readonly step: number;
  choose(value: number): StopChoice;
}

/** How a stop's own terms are named, shown and stepped: a tenth of a percent, a tick, a tenth of an ATR, a session. */
export function stopTerms(stop: StopChoice, side: Side): StopTerms {
  const { kind } = stop;
  switch (kind) {
    case 'fraction':
      return {
        label: 'Stop in percent from the entry',
        value: stop.fraction,
        scale: 100,
        decimals: 2,
        step: 0.001,
        choose: (fraction) => ({ kind, fraction }),
      };
    case 'price':
      return {
        label: 'Stop price',
        value: stop.price,
        scale: 1,
        decimals: priceDecimals(stop.price),
        step: priceTick(stop.price),
        choose: (price) => ({ kind, price }),
      };
    case 'averageTrueRange':
      return {
        label: 'Stop in average true ranges (ATR 14) from the entry',
        value: stop.multiple,
        scale: 1,
        decimals: 2,
        step: 0.1,
        choose: (multiple) => ({ kind, multiple }),
      };
    case 'swing':
      return {
        label: `Stop at the ${side === 'long' ? 'lowest low' : 'highest high'} of so many sessions`,
        value: stop.sessions,
        scale: 1,
        decimals: 0,
        step: 1,
        choose: (sessions) => ({ kind, sessions }),
      };
  }
}
