import type { Separator } from './split-line.ts';

/** In the order in which a tie is decided: a comma may also be a decimal mark or part of a text. */
const separators: readonly Separator[] = ['\t', ';', '|', ','];
const declared = /^"?sep=([,;\t|])"?\s*$/i;

function countOutsideQuotes(line: string, separator: string): number {
  let count = 0;
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') quoted = !quoted;
    else if (!quoted && line[index] === separator) count++;
  }
  return count;
}

/**
 * The separator of a table's cells: the one that a first line `sep=;` declares, or the one that stands equally often,
 * and at all, in the most of the first lines.
 */
export function findSeparator(lines: readonly string[]): Separator {
  const stated = declared.exec(lines[0] ?? '')?.[1];
  if (stated) return stated as Separator;
  let best: Separator = ',';
  let most = 0;
  for (const separator of separators) {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const count = countOutsideQuotes(line, separator);
      if (count > 0) lineCounts.set(count, (lineCounts.get(count) ?? 0) + 1);
    }
    const agreeing = Math.max(0, ...lineCounts.values());
    if (agreeing > most) [best, most] = [separator, agreeing];
  }
  return best;
}
