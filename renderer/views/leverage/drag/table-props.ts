import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import type { derive } from '#renderer/components/figures/derive.ts';
import type { VolatilityLine } from './with-today.ts';

/** What both tables of drag are made of. */
export interface TableProps {
  readonly table: RequestOutput<'leverage.table'>;
  readonly lines: readonly VolatilityLine[];
  readonly pair: LeveragePair;
  readonly how: ReturnType<typeof derive>;
}
