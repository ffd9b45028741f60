const multipliers: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9 };

/** A comma that elsewhere stands before the decimals: alone and not before three digits, after a lone zero, or after a point. */
const decimalComma = /^[^,]*,(?!\d{3}(?!\d))[^,]*$|^[+-]?(?:0*|\d{4,}),|\..*,/;

/**
 * The number a person typed: `1,000,000`, `$250k`, `1.5m`, `−12 %` (the percent sign is dropped, not applied).
 * @returns null when the text is no such number, or may have a decimal comma: `0,5` is not taken for 5; empty text is null too
 */
export function parseNumber(text: string): number | null {
  const signed = text.replace(/[\s$%]/g, '').replace(/[\u2212\u2013]/g, '-');
  if (decimalComma.test(signed)) return null;
  const plain = signed.replaceAll(',', '');
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))([kmb]?)$/i.exec(plain);
  if (!match) return null;
  const value = Number(match[1]) * (multipliers[(match[2] as string).toLowerCase()] as number);
  return Number.isFinite(value) ? value : null;
}
