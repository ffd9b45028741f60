import { missingWords } from './missing-words.ts';

export type DecimalMark = '.' | ',';

const longest = 64;
const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const digits = /^\d+$/;
const plainComma = /^[+-]?\d+,\d+$/;
const dressed =
  /^(?<open>\()?(?<sign>[-+−]?)(?:US)?[$€£¥]?(?<inner>[-+−]?)(?<body>[\d.,'’ ]*\d\.?)(?<unit>[KMBT])?(?<close>\))?$/i;
const bodies: Record<DecimalMark, RegExp> = {
  '.': /^(\d{1,3}(?<mark>[,'’ ])\d{3}(\k<mark>\d{3})*|\d*)(\.\d*)?$/,
  ',': /^(\d{1,3}(?<mark>[.'’ ])\d{3}(\k<mark>\d{3})*|\d*)(,\d*)?$/,
};
const units: Readonly<Record<string, number>> = { K: 3, M: 6, B: 9, T: 12 };

/**
 * Reads a figure as people and vendors write it: `1,234.56`, `1.234,56`, `1'234.5`, `$12.30`, `($126.93)` for a negative, `3.80M`.
 * Thousands must stand in groups of three, so that a figure in the other notation is not taken for one in this.
 * @returns the number; NaN for a missing figure (empty, `null`, `N/A`, `-`, `.`); null for any other text
 */
export function readFigure(text: string, decimalMark: DecimalMark): number | null {
  if (text.length > longest) return null;
  // Most figures are plain, and this is far quicker than looking for what else they may be.
  if (decimalMark === '.' ? plain.test(text) : digits.test(text)) return finite(Number(text));
  if (decimalMark === ',' && plainComma.test(text)) return finite(Number(text.replace(',', '.')));
  const bare = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (missingWords.has(bare.toLowerCase())) return Number.NaN;
  if (decimalMark === '.' && plain.test(bare)) return finite(Number(bare));
  const parts = dressed.exec(bare)?.groups;
  if (!parts || !bodies[decimalMark].test(parts.body)) return null;
  const negatives = [parts.open ? '-' : '', parts.sign, parts.inner].filter((mark) => /[-−]/.test(mark));
  if (negatives.length > 1 || (parts.open === undefined) !== (parts.close === undefined)) return null;
  const thousands = decimalMark === '.' ? /[,'’ ]/g : /[.'’ ]/g;
  const figures = parts.body.replace(thousands, '').replace(',', '.');
  // The unit goes into the exponent, so that 3.8M is 3800000 exactly.
  const value = Number(`${figures}e${units[parts.unit?.toUpperCase() ?? ''] ?? 0}`);
  return finite(negatives.length === 1 ? -value : value);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
