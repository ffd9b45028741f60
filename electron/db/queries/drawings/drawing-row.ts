import { basename } from 'node:path';
import { type Drawing, drawingSchema } from '#shared/domain/drawing.ts';
import { StoreProblem } from '../../store-problem.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

/** A drawing's row, its columns in their order. */
export interface DrawingRow {
  readonly id: string;
  readonly symbol: string;
  readonly record: string;
  readonly checksum: number;
}

/** @throws StoreProblem with the code `damaged` when the row is not as it was saved, so that no line stands at a wrong price */
export function drawingFromRow(row: DrawingRow, file: string): Drawing {
  const parsed = isRowIntact(row) ? drawingSchema.safeParse(JSON.parse(row.record)) : null;
  if (parsed?.success && parsed.data.id === row.id && parsed.data.symbol === row.symbol) return parsed.data;
  throw new StoreProblem('damaged', file, {
    message: `A drawing on the chart of ${row.symbol} in ${basename(file)} is not as it was saved and is not shown. Draw it again.`,
  });
}
