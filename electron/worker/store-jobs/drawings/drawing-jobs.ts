import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Drawing, DrawingPlan } from '#shared/domain/drawing.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import { readDrawings } from '#electron/db/queries/drawings/list-drawings.ts';
import { removeDrawing } from '#electron/db/queries/drawings/remove-drawing.ts';
import { saveDrawing } from '#electron/db/queries/drawings/save-drawing.ts';
import { findSeries } from '#electron/db/queries/series/find-series.ts';
import { identityOf } from '#electron/db/queries/series/identity-of.ts';
import { noBars } from '../../compute-jobs/no-bars.ts';
import { lastReadableDay } from '../../compute-jobs/read-as-of.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import { catchUpSplits } from '../splits/catch-up-splits.ts';
import { splitLines } from '../splits/split-lines.ts';
import type { StoreContext } from '../store-context.ts';
import { drawingInSharesOf } from './in-shares-of.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

/** A chart with more is not read any more. */
const mostDrawings = 500;

/** The drawings on the data that a symbol has now, which nothing after the day has an anchor in, in its shares. */
export const listDrawings: JobOf<'drawing.list'> = (context, { symbol, asOf, today }) => {
  const through = toBusinessDate(lastReadableDay(asOf, today));
  const { drawings } = readDrawings(context.user(), symbol);
  if (drawings.length === 0) return [];
  const simulated = isSimulated(context, symbol);
  const lines = splitLines(context.user(), symbol);
  const actions = readActions(context.cache(), symbol);
  return drawings
    .filter((drawing) => drawing.simulated === simulated)
    .filter(({ anchors }) => anchors.every(({ date }) => date <= through))
    .map((drawing) => drawingInSharesOf(lines, actions, drawing, through));
};

function isSimulated(context: StoreContext, symbol: string): boolean | null {
  const series = findSeries(context.cache(), symbol);
  return series && identityOf(series).simulated;
}

/** Only where the prices differ from what was shown are they drawn anew. */
export const saveDrawingJob: JobOf<'drawing.save'> = (context, { drawing, asOf, today, nowMs }) => {
  const through = toBusinessDate(lastReadableDay(asOf, today));
  const late = drawing.anchors.find(({ date }) => date > through);
  if (late)
    throw new RequestError(
      'not-computable',
      `A drawing on ${formatDate(late.date)} is after ${formatDate(through)}, the last day that may be read.`,
    );
  const user = context.user();
  const simulated = isSimulated(context, drawing.symbol);
  if (simulated === null) throw noBars(drawing.symbol);
  const saved = user.transaction(() => {
    const standing = readDrawings(user, drawing.symbol).drawings;
    const stored = standing.find(({ id }) => id === drawing.id);
    if (!stored && standing.length >= mostDrawings)
      throw new RequestError(
        'not-computable',
        `The chart of ${drawing.symbol} holds ${mostDrawings} drawings. Remove one first.`,
      );
    const next = keepsPrices(context, stored, drawing, through)
      ? { ...stored, ...drawing, anchors: stored.anchors }
      : { ...drawing, drawnOn: through, simulated };
    saveDrawing(user, next);
    return next;
  });
  // Drawn as of a day before a split that is recorded already.
  catchUpSplits(context, nowMs);
  return inSharesNow(context, saved, through);
};

function keepsPrices(
  context: StoreContext,
  stored: Drawing | undefined,
  { anchors }: DrawingPlan,
  through: Drawing['drawnOn'],
): stored is Drawing {
  if (!stored) return false;
  return JSON.stringify(inSharesNow(context, stored, through).anchors) === JSON.stringify(anchors);
}

function inSharesNow(context: StoreContext, drawing: Drawing, through: Drawing['drawnOn']): Drawing {
  const { symbol } = drawing;
  return drawingInSharesOf(
    splitLines(context.user(), symbol),
    readActions(context.cache(), symbol),
    drawing,
    through,
  );
}

export const removeDrawingJob: JobOf<'drawing.remove'> = (context, { id }) => {
  if (!removeDrawing(context.user(), id))
    throw new RequestError('not-found', 'The drawing has been removed already.');
  return {};
};
