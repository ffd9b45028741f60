/** The symbol so many places further in the list, held at its ends; the first when none of them is chosen. */
export function stepSymbol(symbols: readonly string[], current: string | null, steps: number): string | null {
  const index = current === null ? -1 : symbols.indexOf(current);
  if (index < 0) return symbols[0] ?? null;
  return symbols[Math.min(symbols.length - 1, Math.max(0, index + steps))] ?? null;
}
