import type { MarketFileOptions } from '#electron/sources/parse-market-file.ts';
import type { FileToRead } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';

/** How to read a file that somebody chose. */
export function fileOptions(
  { name, symbol, mapping, remembered, today }: FileToRead & { readonly today: number },
  control: JobControl,
): MarketFileOptions {
  const known = new Map(remembered.map((item) => [item.headerKey, item.mapping]));
  return {
    // Within a folder or an archive the name is a path, of which the last part may name the symbol.
    fileName: name.slice(name.lastIndexOf('/') + 1),
    symbol: symbol ?? undefined,
    mapping: mapping ?? undefined,
    findMapping: (headerKey) => known.get(headerKey) ?? null,
    today,
    onProgress: (fraction) => control.progress('Reading', fraction),
    isCancelled: control.isCancelled,
  };
}
