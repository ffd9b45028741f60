import type { ImportedFile } from '#electron/db/queries/imports/imported-file.ts';
import type { FreshSeries } from '#electron/db/queries/series/store-series.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import { centBars } from './cent-bars.ts';

type Change = Partial<Omit<FreshSeries, 'identity'>> & {
  readonly identity?: Partial<SeriesIdentity>;
  readonly file?: ImportedFile | null;
};

/** A real, split-adjusted price series of 600 bars of IWM, but for what `change` says. */
export function freshSeries({ identity, ...rest }: Change = {}): FreshSeries & { file: ImportedFile | null } {
  return {
    identity: {
      symbol: 'IWM',
      name: 'iShares Russell 2000 ETF',
      kind: 'price',
      unit: 'dollars',
      source: 'IWM.csv',
      adjustment: 'split',
      simulated: false,
      ...identity,
    },
    fetchedAtMs: 1_735_689_600_000,
    bars: centBars(600, 1),
    actions: [],
    file: null,
    ...rest,
  };
}

export function importedFile(change: Partial<ImportedFile> = {}): ImportedFile {
  return {
    fileName: 'IWM.csv',
    sha256: 'ab'.repeat(32),
    layout: 'yahoo-classic',
    dataRows: 602,
    accepted: 600,
    rejected: 2,
    notes: ['Adjustment assumed.'],
    rejections: [
      { line: 17, field: 'high', reason: 'High 10 is below low 11.' },
      { line: 40, field: null, reason: 'The row has 3 fields instead of 7.' },
    ],
    importedAtMs: 1_735_689_600_000,
    ...change,
  };
}
