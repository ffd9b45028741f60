import { request } from '#renderer/api/request.ts';
import { readTable } from '#renderer/components/tables/read-table.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { TableFormat } from '#shared/ipc/table-schemas.ts';
import { type TableData } from '#shared/tables/table-data.ts';
import { tableOfTexts } from '#shared/tables/table-of-texts.ts';
import { findTable } from './find-on-screen.ts';
import { isMasked } from './is-masked.ts';
import { readSources } from './read-sources.ts';
import { tellOutcome } from './tell-outcome.ts';

async function takeTable(element: Element): Promise<TableData> {
  const shown = readTable(element);
  const about = await readSources();
  return tableOfTexts({ ...about, ...shown, simulated: about.simulated || shown.simulated });
}

const rowsText = (count: number): string => `${formatNumber(count, 0)} ${count === 1 ? 'row' : 'rows'}`;

const noTable = 'There is no table on the screen.';

/** Puts a table on the clipboard, separated by tabs, as a spreadsheet takes it. */
export function copyTable(element = findTable()): Promise<void> {
  return tellOutcome(async () => {
    if (element === null) return noTable;
    const hidden = isMasked();
    const asked = { table: await takeTable(element), masked: hidden };
    const { rows, masked, copied } = await request('table.copy', asked);
    if (!copied) return 'There is no clipboard to copy to.';
    return `Copied ${rowsText(rows)}${masked ? ', masked' : ''}.`;
  });
}

/** Writes a table into a file where the user chooses. */
export function saveTable(format: TableFormat, element = findTable()): Promise<void> {
  return tellOutcome(async () => {
    if (element === null) return noTable;
    // Read before the dialog: the screen may show something else once it is answered.
    const hidden = isMasked();
    const table = await takeTable(element);
    const target = await request('target.choose', { kind: 'table', title: table.title, format });
    if (target === null) return null;
    const { rows, masked } = await request('table.write', {
      token: target.token,
      format,
      table,
      masked: hidden || isMasked(),
    });
    return `Saved ${rowsText(rows)}${masked ? ', masked' : ''}.`;
  });
}
