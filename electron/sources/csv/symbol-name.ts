import { isSymbol } from '#shared/domain/is-symbol.ts';

const aliases: ReadonlyMap<string, string> = new Map([['GSPC', 'SPX']]);
/** Words that vendors and people append to a symbol in a file name. */
const suffixWords = new Set([
  'adjusted',
  'unadjusted',
  'index',
  'us',
  'daily',
  'raw',
  'split',
  'prices',
  'history',
]);

/**
 * A workspace symbol from a vendor's spelling: upper case, without a leading `^` or a trailing `.US`, `^GSPC` as SPX.
 * @returns 1 to 12 of A-Z, 0-9, dot and hyphen, or null when the text is no symbol
 */
export function normaliseSymbol(text: string): string | null {
  const bare = text.trim().toUpperCase().replace(/^\^/, '').replace(/\.US$/, '');
  const symbol = aliases.get(bare) ?? bare;
  return isSymbol(symbol) ? symbol : null;
}

/** The symbol a file name stands for: `IWM.csv`, `RUT.index.csv`, `tza.us.txt`, `^spx_d.csv`, `IWM (1).csv`; null when it names none. */
export function symbolOfFileName(fileName: string): string | null {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const parts = base
    .replace(/\.(csv|txt|tsv)$/i, '')
    .split(/[_\s(]/, 1)[0]
    .split('.');
  while (parts.length > 1 && suffixWords.has(parts.at(-1)!.toLowerCase())) parts.pop();
  return normaliseSymbol(parts.join('.'));
}
