import type { FileHead } from '../csv/layout.ts';
import { cboePutCall } from './layouts/cboe-put-call.ts';
import { fred } from './layouts/fred.ts';
import { fundFlows } from './layouts/fund-flows.ts';
import type { LevelLayout, LevelRecognition } from './level-layout.ts';

/** The layouts of levels and flows recognised without being told, the more particular first. */
export const levelLayouts: readonly LevelLayout[] = [cboePutCall, fundFlows, fred];

/** The first layout of levels that the head of a file shows, and how to read it; null when none does. */
export function recogniseLevels(
  head: FileHead,
  symbol: string | undefined,
): { layout: LevelLayout; recognition: LevelRecognition } | null {
  for (const layout of levelLayouts) {
    const recognition = layout.recognise(head, symbol);
    if (recognition) return { layout, recognition };
  }
  return null;
}
