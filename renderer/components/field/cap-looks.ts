import type { CapName } from '#shared/sizing/draft/draft-problems.ts';

/** How the caps are called, stated and told to a screen reader, in their order. */
export const capLooks: Readonly<
  Record<CapName, { readonly label: string; readonly unit: 'dollars' | 'percent'; readonly name: string }>
> = {
  cashDollars: { label: 'Cash', unit: 'dollars', name: 'Cash cap in dollars' },
  weightFraction: { label: 'Weight', unit: 'percent', name: 'Weight cap in percent of the account' },
  leverageAdjustedExposureFraction: {
    label: 'Exposure',
    unit: 'percent',
    name: 'Cap on leverage-adjusted exposure in percent of the account',
  },
  tailLossFraction: {
    label: 'Tail loss',
    unit: 'percent',
    name: 'Cap on the tail-day loss in percent of the account',
  },
  heatFraction: {
    label: 'Heat',
    unit: 'percent',
    name: 'Cap on what all open tickets may lose at their stops, in percent of the account',
  },
  heatDollars: { label: 'Own heat', unit: 'dollars', name: 'Cap on what this position may lose in dollars' },
};

export const capNames = Object.keys(capLooks) as readonly CapName[];
