import { normaliseSymbol, symbolOfFileName } from '../../csv/symbol-name.ts';
import { FileRefused } from '../../parsed-file.ts';
import { fredSeries } from '../../providers/fred/fred-series.ts';
import type { LevelLayout, LevelSeries } from '../level-layout.ts';

const identifier = /^[A-Z][A-Z0-9_]{1,40}$/;

function seriesOf(id: string, wanted: string | undefined, fileName: string): LevelSeries {
  const symbol = normaliseSymbol(wanted ?? id);
  if (symbol === null)
    throw new FileRefused(
      `${fileName}: "${wanted ?? id}" is no symbol; name one with up to 12 letters, digits, dots or hyphens.`,
      null,
      'symbol',
    );
  const known = fredSeries.get(id);
  const { name, unit, least, most } = known ?? {
    name: id,
    unit: 'points',
    least: -Number.MAX_VALUE,
    most: Number.MAX_VALUE,
  };
  return { symbol, name, kind: 'macro', unit, least, most };
}

/** FRED's table: `observation_date,ID` or `DATE,ID`, one column for each series; a missing observation is a dot or nothing. */
export const fred: LevelLayout = {
  id: 'fred',
  name: 'FRED table',
  recognise: ({ fileName, cells: [names] }, wanted) => {
    const [date, ...columns] = names;
    if (date !== 'observation_date' && date !== 'DATE') return null;
    // Older downloads name the column VALUE and the file after the series.
    const ids = columns.map((id) => (id === 'VALUE' ? (wanted ?? symbolOfFileName(fileName) ?? id) : id));
    if (ids.length === 0 || !ids.every((id) => identifier.test(id)) || new Set(ids).size < ids.length)
      return null;
    if (date === 'DATE' && ids.some((id) => ['OPEN', 'CLOSE', 'CALL', 'PUT'].includes(id))) return null;
    const alone = ids.length === 1 ? wanted : undefined;
    const unknown = ids.filter((id) => !fredSeries.has(id));
    return {
      headerLines: 1,
      dateColumn: 0,
      series: ids.map((id, index) => ({ column: index + 1, series: seriesOf(id, alone, fileName) })),
      bySymbol: null,
      columnNames: names,
      dollars: 'never',
      notes: unknown.map(
        (id) => `${id}: its unit is not known here, so its figures are taken as plain points.`,
      ),
    };
  },
};
