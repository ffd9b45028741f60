import type { Settings } from '#shared/domain/settings.ts';

/** The series that the screen on show rests on; null where it rests on all of them. */
export function shownSymbols(settings: Settings): ReadonlySet<string> | null {
  const { screen, symbol, comparison, compare, leverage, stopBoard, pairs } = settings;
  const known = (symbols: readonly (string | null)[]): ReadonlySet<string> =>
    new Set(symbols.filter((one) => one !== null));
  switch (screen) {
    case 'desk':
      return known([symbol, comparison]);
    case 'compare':
      return known(compare.symbols);
    case 'leverage':
      return known([leverage.fund, leverage.index]);
    case 'stops':
      return known([stopBoard.index, ...stopBoard.instruments.map((one) => one.symbol)]);
    case 'pairs':
      return known([pairs.long, pairs.short]);
    default:
      return null;
  }
}
