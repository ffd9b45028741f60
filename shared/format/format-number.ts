/** What stands where a number is unknown. */
export const notAvailable = 'n/a';

/** U+2212, as wide as a digit in tabular figures; a hyphen is not. */
export const minusSign = '\u2212';

/** U+202F: a narrow space that never breaks, between a number and its unit. */
export const unitSpace = '\u202f';

/** Signs: `negative` marks only losses, `always` also gains; zero has none. */
export type SignDisplay = 'negative' | 'always';

/** True when the value, rounded to so many decimals, differs from zero. */
function roundsToNonZero(digits: string): boolean {
  return /[1-9]/.test(digits);
}

/**
 * A number with fixed decimals, commas between thousands and a true minus sign: 1234.5 gives `1,234.50`.
 * @param decimals 0..10
 * @returns `n/a` when the value is not finite; a value that rounds to zero carries no sign
 */
export function formatNumber(value: number, decimals: number, sign: SignDisplay = 'negative'): string {
  if (!Number.isFinite(value)) return notAvailable;
  const digits = Math.abs(value).toFixed(decimals);
  const [whole, part] = digits.split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const body = part === undefined ? grouped : `${grouped}.${part}`;
  if (!roundsToNonZero(digits)) return body;
  if (value < 0) return `${minusSign}${body}`;
  return sign === 'always' ? `+${body}` : body;
}
