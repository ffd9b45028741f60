import type { BusinessDate } from '#shared/domain/business-date.ts';
import { mostInstruments } from '#shared/domain/stop-board-limits.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import type { StopBoardAnswer, StopBoardRequest } from '#shared/ipc/stop-board-schemas.ts';
import { nearestTarget } from '#shared/sizing/draft/nearest-target.ts';
import type { SizedIdea } from '#electron/worker/compute-contract.ts';
import type { ReportQuestions } from './report-questions.ts';
import { relatedTo } from './related-to.ts';

interface BoardOf {
  readonly symbol: string;
  readonly asOf: BusinessDate | null;
  readonly sized: SizedIdea;
  readonly settings: Settings;
  readonly tickets: readonly Ticket[];
  readonly series: readonly SeriesRow[];
}

type Instrument = StopBoardRequest['instruments'][number];

/**
 * The idea's stop beside those of the other instruments: on the Stops screen's board where the symbol stands on it, else on a board
 * of its own with the funds on the same index. What a saved ticket says of an instrument comes before what the board says.
 */
export async function askBoard(ask: ReportQuestions, of: BoardOf): Promise<StopBoardAnswer> {
  const { symbol, asOf, sized, settings, series } = of;
  const target = nearestTarget(sized.targets, sized.entry);
  const own: Instrument = {
    symbol,
    stop: sized.result.stopFraction,
    target: target === null ? null : target / sized.entry - 1,
  };
  const stated = (instrument: Instrument): Instrument =>
    instrument.symbol === symbol ? own : ticketed(instrument, of);
  const { stopBoard } = settings;
  if (stopBoard.index === symbol)
    return ask['stops.board']({
      index: symbol,
      stop: own.stop as number,
      target: own.target,
      instruments: stopBoard.instruments.map(stated),
      asOf,
    });
  if (stopBoard.instruments.some((instrument) => instrument.symbol === symbol)) {
    const { index, stop, target: viewTarget, instruments } = stopBoard;
    return ask['stops.board']({
      index,
      stop,
      target: viewTarget,
      instruments: instruments.map(stated),
      asOf,
    });
  }
  const stored = new Set(series.map(({ provenance }) => provenance.symbol));
  const others = relatedTo(symbol).filter((other) => other !== symbol && stored.has(other));
  if (others.length === 0)
    throw new RequestError(
      'not-computable',
      `The workspace holds no other instrument on what ${symbol} follows.`,
    );
  const instruments = others
    .slice(0, mostInstruments)
    .map((other) => ticketed({ symbol: other, stop: null, target: null }, of));
  return ask['stops.board']({
    index: symbol,
    stop: own.stop as number,
    target: own.target,
    instruments,
    asOf,
  });
}

/** With the stop of a saved ticket, from its own entry. */
function ticketed(instrument: Instrument, { tickets }: BoardOf): Instrument {
  const ticket = tickets.find((one) => one.symbol === instrument.symbol);
  if (ticket === undefined) return instrument;
  return { ...instrument, stop: ticket.stop / ticket.entry - 1 };
}
