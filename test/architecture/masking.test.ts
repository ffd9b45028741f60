import { describe, expect, it } from 'vitest';
import { productSources } from '../support/source-files.ts';

/** What writes money and large counts as they are. */
const raw = /\b(formatDollars|formatCompact|dollarAxis)\b/;
/** Volumes of the market, which everybody can look up. */
const ofTheMarket = [
  'renderer/views/desk/chart/chart-legend.tsx',
  'renderer/views/desk/chart/chart-data-table.tsx',
  'renderer/views/desk/chart/legend-how.ts',
  'renderer/views/monitor/beside/crowding-derivations.ts',
];
/** Where the mask writes them, and the axis that a plot may only be given while amounts are shown. */
const masked = ['renderer/components/plots/axis-kinds.ts'];

const unmasked = ({ path, text }: { readonly path: string; readonly text: string }): boolean =>
  path.startsWith('renderer/') && ![...ofTheMarket, ...masked].includes(path) && raw.test(text);

describe('the window', () => {
  it('writes no amount but through the mask', () => {
    expect(
      productSources()
        .filter(unmasked)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('is caught when it does', () => {
    expect(unmasked({ path: 'renderer/views/x.tsx', text: 'formatDollars(account)' })).toBe(true);
  });
});
