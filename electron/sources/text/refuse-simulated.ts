import type { FileHead } from '../csv/layout.ts';
import { FileRefused } from '../parsed-file.ts';
import { sampleSource } from '../sample/sample-identity.ts';

/**
 * An export of the simulated sample says so in its column `source`. Taken back in, it would pass for market data.
 * @throws FileRefused for such a file
 */
export function refuseSimulated({ cells, fileName }: FileHead): void {
  const [header = [], row = []] = cells;
  const place = header.findIndex((cell) => cell.trim().toLowerCase() === 'source');
  if (place < 0 || row[place]?.trim() !== sampleSource) return;
  throw new FileRefused(
    `${fileName} holds the simulated sample that Stopline exported, not market data. Nothing of it is taken.`,
    2,
    'source',
  );
}
