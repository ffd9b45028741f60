import type { SizingMethod } from './sizing-method.ts';

/** The size at which the loss at the stop is the money at risk: what a new ticket starts with. */
export const riskToStop: SizingMethod = { kind: 'riskToStop' };
