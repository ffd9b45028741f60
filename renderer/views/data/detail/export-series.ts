import { request } from '#renderer/api/request.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatNumber } from '#shared/format/format-number.ts';

/**
 * Writes a series as a CSV file where the user chooses.
 * @returns what was written, for the status bar; null when the user chose no place
 */
export async function exportSeries(symbol: string, asOf: BusinessDate | null): Promise<string | null> {
  const target = await request('target.choose', { kind: 'series', symbol });
  if (target === null) return null;
  const jobId = crypto.randomUUID();
  const { fileName, bars, notes } = await request('series.export', {
    jobId,
    token: target.token,
    symbol,
    asOf,
  });
  return [`${fileName}: ${formatNumber(bars, 0)} bars written.`, ...notes].join(' ');
}
