import type { FileHead } from '../csv/layout.ts';
import type { OpenText } from '../csv/open-text.ts';
import type { ParseOptions } from '../parsed-file.ts';
import { fidelity } from './layouts/fidelity.ts';
import { ibkrFlex } from './layouts/ibkr-flex.ts';
import { ibkrStatement } from './layouts/ibkr-statement.ts';
import { schwab } from './layouts/schwab.ts';
import type { ParsedPositions } from './parsed-positions.ts';
import type { PositionLayout } from './position-layout.ts';

const positionLayouts: readonly PositionLayout[] = [schwab, fidelity, ibkrFlex, ibkrStatement];

/** The reader of the first broker's layout that the head of a file shows; null when none does. */
export function recognisePositions(
  head: FileHead,
): ((text: OpenText, options: ParseOptions) => ParsedPositions) | null {
  for (const layout of positionLayouts) {
    const read = layout.recognise(head);
    if (read) return read;
  }
  return null;
}
