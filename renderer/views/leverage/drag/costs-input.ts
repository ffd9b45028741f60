import { formatPercent } from '#shared/format/format-percent.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';

/** What the tables took off for the fund's costs, as an input of their numbers. */
export const costsInput = ({ costs, cost }: RequestOutput<'leverage.table'>): readonly [string, string] => [
  'Costs',
  costs === 'after' && cost.value !== null ? `${formatPercent(cost.value.perYear, 2)} a year` : 'none',
];
