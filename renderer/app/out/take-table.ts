import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { readTable } from '#renderer/components/tables/read-table.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { TableFormat } from '#shared/ipc/table-schemas.ts';
import { type TableData } from '#shared/tables/table-data.ts';
import { tableOfTexts } from '#shared/tables/table-of-texts.ts';
import { findTable } from './find-table.ts';

/** What the tables of the desk rest on: its sources, and whether any of it is simulated. */
async function readSources(): Promise<Pick<TableData, 'asOf' | 'source' | 'simulated'>> {
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

async function takeTable(element: Element): Promise<TableData> {
  const shown = readTable(element);
  const about = await readSources();
  return tableOfTexts({ ...about, ...shown, simulated: about.simulated || shown.simulated });
}

const rowsText = (count: number): string => `${formatNumber(count, 0)} ${count === 1 ? 'row' : 'rows'}`;

async function tell(work: () => Promise<string | null>): Promise<void> {
  const { notify } = deskStore.getState();
  try {
    const done = await work();
    if (done !== null) notify('information', done, 'public');
  } catch (error) {
    notify('problem', messageOf(error));
  }
}

const noTable = 'There is no table on the screen.';

/** Puts a table on the clipboard, separated by tabs, as a spreadsheet takes it. */
export function copyTable(element = findTable()): Promise<void> {
  return tell(async () => {
    if (element === null) return noTable;
    const { rows, masked, copied } = await request('table.copy', { table: await takeTable(element) });
    if (!copied) return 'There is no clipboard to copy to.';
    return `Copied ${rowsText(rows)}${masked ? ', masked' : ''}.`;
  });
}

/** Writes a table into a file where the user chooses. */
export function saveTable(format: TableFormat, element = findTable()): Promise<void> {
  return tell(async () => {
    if (element === null) return noTable;
    // Read before the dialog: the screen may show something else once it is answered.
    const table = await takeTable(element);
    const target = await request('target.choose', { kind: 'table', title: table.title, format });
    if (target === null) return null;
    const { rows, masked } = await request('table.write', { token: target.token, format, table });
    return `Saved ${rowsText(rows)}${masked ? ', masked' : ''}.`;
  });
}
