import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { kindWords, severityWords } from '../words.ts';

/** The series of which every word typed is in symbol, name, source, kind or one of its issues. */
export function filterSeries(rows: readonly SeriesQuality[], typed: string): readonly SeriesQuality[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ provenance, issues }) => {
    const text = [
      provenance.symbol,
      provenance.name,
      provenance.source,
      kindWords[provenance.kind],
      ...issues.flatMap(({ severity, message }) => [severityWords[severity], message]),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
