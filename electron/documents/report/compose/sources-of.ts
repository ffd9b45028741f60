import { formatDate } from '#shared/format/format-day.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ReportFacts } from '../report-facts.ts';

interface Read {
  readonly symbol: string;
  readonly source: string;
  readonly lastDate: BusinessDate;
  /** Null where it was read as of another day, by which no age can be told. */
  readonly ageSessions: number | null;
}

const ageWords = (sessions: number | null): string => {
  if (sessions === null) return '';
  return sessions === 0 ? ', current' : `, ${sessions} ${sessions === 1 ? 'session' : 'sessions'} old`;
};

const sourceOf = (simulated: boolean, source: string | null): string =>
  simulated ? 'simulated sample' : (source ?? 'source unknown');

/** Where the numbers come from and how old they are, each series once; those with the same to say stand together. */
export function sourcesOf(facts: ReportFacts): string[] {
  const bySymbol = new Map<string, Read>();
  for (const read of readSeries(facts)) if (!bySymbol.has(read.symbol)) bySymbol.set(read.symbol, read);
  const groups = new Map<string, string[]>();
  for (const { symbol, source, lastDate, ageSessions } of bySymbol.values()) {
    const what = `${source}, to ${formatDate(lastDate)}${ageWords(ageSessions)}`;
    groups.set(what, [...(groups.get(what) ?? []), symbol]);
  }
  return [...groups].map(([what, symbols]) => `${symbols.join(', ')}: ${what}`);
}

function readSeries({ context, board, claims, triggers }: ReportFacts): Read[] {
  const prices =
    board.value === null ? [] : [board.value.indexPrices, ...board.value.rows.map((row) => row.prices)];
  const priced = [
    context.provenance,
    ...prices.flatMap(({ value }) => (value === null ? [] : [value.provenance])),
  ];
  const claimed = claims.value?.answer.claims.flatMap(({ provenance }) => provenance) ?? [];
  return [
    ...priced.map(({ symbol, simulated, source, lastDate, ageSessions }) => ({
      symbol,
      source: sourceOf(simulated, source),
      lastDate,
      ageSessions,
    })),
    ...triggers
      .flatMap(({ reading }) => reading.leaves)
      .flatMap(({ symbols, simulated, source, last, ageSessions }) =>
        last === null
          ? []
          : symbols.map((symbol) => ({
              symbol,
              source: sourceOf(simulated, source),
              lastDate: last.date,
              ageSessions,
            })),
      ),
    ...claimed.map(({ symbol, simulated, source, lastDate }) => ({
      symbol,
      source: sourceOf(simulated, source),
      lastDate,
      ageSessions: null,
    })),
  ];
}
