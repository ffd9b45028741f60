import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import { isSentimentExperimental, sentimentAccuracy } from '#shared/domain/playbook/sentiment-accuracy.ts';
import type { SentimentRecord } from '#shared/domain/playbook/sentiment-record.ts';
import { type LedgerEntry, ledgerSessions, type SentimentLedger } from '#shared/ipc/sentiment-schemas.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { forwardReturn } from '#electron/analytics/returns/forward-return.ts';
import type { ComputeContext } from '../compute-context.ts';
import { noBars } from '../no-bars.ts';
import { readOrReason } from '../playbook/read-or-reason.ts';
import { basisToShow, lastReadableDay, readAsOf } from '../read-as-of.ts';
import { describeLedger, summarizeLedger } from './summarize-ledger.ts';

type Input = RequestInput<'sentiment.ledger'> & {
  readonly today: number;
  readonly records: readonly SentimentRecord[];
  readonly damage: readonly string[];
};

type Symbol = LedgerEntry['symbols'][number];

/** Past scores beside what the symbols that their notes name did afterwards, on days that may be read. */
export function readSentimentLedger(context: ComputeContext, input: Input): SentimentLedger {
  const through = lastReadableDay(input.asOf, input.today);
  const entries = input.records
    .filter(({ asOf }) => toDayNumber(asOf) <= through)
    .map((record): LedgerEntry => {
      const symbols = record.symbols.map((symbol) => readSymbol(context, symbol, record, input));
      return { ...record, symbols, mean: ledgerSessions.map((sessions) => meanOf(symbols, sessions)) };
    });
  const summaries = ledgerSessions.map((sessions) => summarizeLedger(entries, sessions));
  return {
    accuracy: sentimentAccuracy,
    experimental: isSentimentExperimental,
    sentence: describeLedger(entries.length, summaries),
    summaries,
    entries,
    damage: [...input.damage],
  };
}

function readSymbol(
  context: ComputeContext,
  symbol: string,
  record: SentimentRecord,
  { asOf, today }: Input,
): Symbol {
  const direction = (findInstrument(symbol)?.leverageMultiple ?? 1) < 0 ? -1 : 1;
  const unknown = (reason: string): Symbol => ({
    symbol,
    direction,
    simulated: null,
    from: null,
    later: ledgerSessions.map((sessions) => ({ sessions, return: null, n: 0, reason })),
  });
  const view = readOrReason(() => {
    const series = context.series.find(symbol);
    if (series === null) throw noBars(symbol);
    return series.identity.kind === 'price'
      ? readAsOf(series, basisToShow(series, 'split'), asOf, today)
      : `${symbol} is no price; it has a level and no return.`;
  });
  if (typeof view === 'string') return unknown(view);
  const { day, close } = view.bars;
  const on = toDayNumber(record.asOf);
  const base = day.findLastIndex((one) => one <= on);
  return {
    symbol,
    direction,
    simulated: view.provenance.simulated,
    from: base < 0 ? null : toBusinessDate(day[base]),
    later: ledgerSessions.map((sessions) => {
      const { change, reason } = forwardReturn(day, close, on, sessions);
      return { sessions, return: change, n: change === null ? 0 : 1, reason };
    }),
  };
}

function meanOf(symbols: readonly Symbol[], sessions: number): LedgerEntry['mean'][number] {
  const known = symbols.flatMap(({ direction, later }) =>
    later.flatMap((one) =>
      one.sessions === sessions && one.return !== null ? [direction * one.return] : [],
    ),
  );
  if (known.length > 0)
    return {
      sessions,
      return: known.reduce((sum, one) => sum + one, 0) / known.length,
      n: known.length,
      reason: null,
    };
  const [first] = symbols;
  const reason = first?.later.find((one) => one.sessions === sessions)?.reason;
  return { sessions, return: null, n: 0, reason: reason ?? 'The note names no symbol.' };
}
