import type { Alert } from '#shared/ipc/alert-schemas.ts';
import type { Firing } from '#shared/ipc/trigger-schemas.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';

/** What an alert says: when it fired, what was missed meanwhile, and the gap that a price had jumped. */
export function alertSentence(
  name: string,
  { date, leaves }: Firing,
  circumstance: Alert['circumstance'],
  missedSessions: number,
): string {
  const simulated = leaves.some((leaf) => leaf.simulated) ? ' (simulated data)' : '';
  const since = `${missedSessions === 1 ? 'One session has' : `${missedSessions} sessions have`} passed since.`;
  const parts = [`${name}: fired on ${formatDate(date)}${simulated}.`];
  if (circumstance === 'late')
    parts.push('Found only now, for data of that session came in or changed later.');
  if (missedSessions > 0) parts.push(since);
  for (const { truth, price } of leaves) {
    if (truth !== 'yes' || !price?.gappedThrough) continue;
    const [level, open, before] = [price.level, price.open, price.previousClose].map((value) =>
      formatPrice(value ?? Number.NaN),
    );
    parts.push(`${price.symbol} gapped through ${level}: it closed at ${before} and opened at ${open}.`);
  }
  return parts.join(' ');
}
