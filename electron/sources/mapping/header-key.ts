import { createHash } from 'node:crypto';

/** A key for a header, the same for every file of its kind, under which a mapping is remembered. */
export function headerKey(cells: readonly string[], separator: string): string {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return createHash('sha256')
    .update(JSON.stringify([separator, names]))
    .digest('hex')
    .slice(0, 32);
}
