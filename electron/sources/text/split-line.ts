import { parse } from 'csv-parse/sync';

export type Separator = ',' | ';' | '\t' | '|';

/** The trimmed cells of one line; of a line whose quotation marks do not close, those before the fault are lost and it is one cell. */
export function splitLine(line: string, separator: Separator): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  try {
    const [cells] = parse(line, {
      delimiter: separator,
      relax_quotes: true,
      relax_column_count: true,
      trim: true,
      to: 1,
    }) as string[][];
    return cells ?? [''];
  } catch {
    return [line];
  }
}
