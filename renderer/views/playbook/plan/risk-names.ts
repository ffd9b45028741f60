import type { Risk } from '#shared/domain/playbook/note-remarks.ts';

/** What a risk is of. */
export const riskNames: Readonly<Record<Risk['kind'], string>> = {
  rates: 'Rates',
  credit: 'Credit',
  leverage: 'Leverage',
  liquidity: 'Liquidity',
  positioning: 'Positioning',
  compounding: 'Compounding',
  market: 'Market',
  other: 'Other',
};
