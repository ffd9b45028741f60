import { writeSync } from 'node:fs';
import { openCache } from '#electron/db/open-cache.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { freshSeries, importedFile } from '../support/store/fresh-series.ts';

/**
 * A process that imports without end until it is killed: batch n writes three series whose volume is n on every day.
 * Says `n` once batch n is acknowledged. Arguments: the workspace folder, the first n.
 */
const [folder, first] = process.argv.slice(2);
const db = openCache(folder, { mode: 'write' });
const bars = centBars(600, 1);
for (let batch = Number(first); ; batch += 1) {
  bars.volume.fill(batch);
  const series = ['AAA', 'BBB', 'CCC'].map((symbol) => freshSeries({ identity: { symbol }, bars }));
  writeImport(db, importedFile({ fileName: `${batch}.csv` }), series);
  writeSync(1, `${batch}\n`);
}
