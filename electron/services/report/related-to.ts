import { findInstrument, leveragedFundsOn } from '#shared/domain/instrument.ts';

/** A symbol, what it follows, and the leveraged funds on the same: those that one view is about. The symbol itself first. */
export function relatedTo(symbol: string): readonly string[] {
  const underlying = findInstrument(symbol)?.underlying ?? [];
  const roots = [symbol, ...underlying];
  const funds = roots.flatMap((root) => [...leveragedFundsOn(root, 1), ...leveragedFundsOn(root, -1)]);
  return [...new Set([...roots, ...funds.map((fund) => fund.symbol)])];
}
