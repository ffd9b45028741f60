import { formatDate } from '#shared/format/format-day.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import type { ReportFacts } from '../report-facts.ts';

const ageWords = (sessions: number): string =>
  sessions === 0 ? 'current' : `${sessions} ${sessions === 1 ? 'session' : 'sessions'} old`;

/** Where the numbers come from and how old they are: symbols with the same to say stand together. */
export function sourcesOf({ context, board, claims, triggers }: ReportFacts): string[] {
  const prices =
    board.value === null ? [] : [board.value.indexPrices, ...board.value.rows.map((row) => row.prices)];
  const known: readonly Pick<Provenance, 'symbol' | 'source' | 'simulated' | 'lastDate' | 'ageSessions'>[] = [
    context.provenance,
    ...prices.flatMap(({ value }) => (value === null ? [] : [value.provenance])),
    ...(claims.value?.answer.claims.flatMap(({ provenance }) => provenance) ?? []),
  ];
  const groups = new Map<string, Set<string>>();
  for (const { symbol, source, simulated, lastDate, ageSessions } of known) {
    const what = `${simulated ? 'simulated sample' : source}, to ${formatDate(lastDate)}, ${ageWords(ageSessions)}`;
    groups.set(what, (groups.get(what) ?? new Set()).add(symbol));
  }
  const read = new Set(known.map(({ symbol }) => symbol));
  for (const leaf of triggers.flatMap(({ reading }) => reading.leaves)) {
    const { symbols, source, simulated, last, ageSessions } = leaf;
    const fresh = symbols.filter((symbol) => !read.has(symbol));
    if (fresh.length === 0 || last === null || ageSessions === null) continue;
    const what = `${simulated ? 'simulated sample' : (source ?? 'source unknown')}, to ${formatDate(last.date)}, ${ageWords(ageSessions)}`;
    const group = groups.get(what) ?? new Set();
    for (const symbol of fresh) group.add(symbol);
    groups.set(what, group);
  }
  return [...groups].map(([what, symbols]) => `${[...symbols].join(', ')}: ${what}`);
}
