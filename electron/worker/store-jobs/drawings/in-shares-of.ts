import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Drawing } from '#shared/domain/drawing.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { restateDrawing } from '#electron/analytics/corporate-actions/restate-drawing.ts';
import { restateForSplit, undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import type { SplitLine } from '../splits/split-lines.ts';

/**
 * A drawing in the shares of a day. Its prices are kept as they were drawn; what the audit says of splits since then moves
 * them, and as of a day before they were drawn, what had not been split by then is taken back.
 */
export function drawingInSharesOf(
  lines: readonly SplitLine[],
  actions: readonly CorporateAction[],
  drawing: Drawing,
  through: BusinessDate,
): Drawing {
  const { id, drawnOn } = drawing;
  const later = lines
    .filter(
      ({ detail, undoneAtMs }) =>
        undoneAtMs === null &&
        detail.drawingIds.includes(id) &&
        detail.date > drawnOn &&
        detail.date <= through,
    )
    .map(({ detail }) => restateForSplit(detail.newPerOld));
  const earlier = actions
    .filter(({ kind, date }) => kind === 'split' && date > through && date <= drawnOn)
    .map(({ value }) => undoSplit(value));
  return [...later, ...earlier].reduce(restateDrawing, drawing);
}
