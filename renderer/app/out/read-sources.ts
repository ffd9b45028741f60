import { request } from '#renderer/api/request.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { TableData } from '#shared/tables/table-data.ts';

/** What the screens rest on: the last day of data, its sources, and whether all of it is simulated. */
export async function readSources(): Promise<Pick<TableData, 'asOf' | 'source' | 'simulated'>> {
  const asOf = selectAsOf(deskStore.getState());
  const rows = await request('watchlist.read', { asOf });
  const sources = rows.map(({ provenance }) =>
    provenance.simulated ? 'simulated sample' : provenance.source,
  );
  const last = rows
    .map(({ provenance }) => provenance.lastDate)
    .toSorted()
    .at(-1);
  const day = asOf ?? last ?? null;
  return {
    asOf: day === null ? null : formatDate(day),
    source: [...new Set(sources)].join(', ').slice(0, 400) || 'nothing stored',
    simulated: rows.length > 0 && rows.every(({ provenance }) => provenance.simulated),
  };
}
