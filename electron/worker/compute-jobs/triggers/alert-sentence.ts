import { leavesOf } from '#shared/domain/condition.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import type { Alert } from '#shared/ipc/alert-schemas.ts';
import type { Firing } from '#shared/ipc/trigger-schemas.ts';
import { describeMeasure } from '#shared/format/describe-condition.ts';
import { formatConditionValue } from '#shared/format/format-condition-value.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';

/** What an alert says: when it fired, on what values, what was missed meanwhile, and the gap that a price had jumped. */
export function alertSentence(
  { name, condition }: Pick<Trigger, 'name' | 'condition'>,
  { date, leaves }: Firing,
  circumstance: Alert['circumstance'],
  missedSessions: number,
): string {
  const simulated = leaves.some((leaf) => leaf.simulated) ? ' (simulated data)' : '';
  const since = `${missedSessions === 1 ? 'One session has' : `${missedSessions} sessions have`} passed since.`;
  const read = leavesOf(condition).flatMap(({ measure }, i) => {
    const leaf = leaves[i];
    if (leaf?.truth !== 'yes' || leaf.value.value === null) return [];
    return [`${describeMeasure(measure)} ${formatConditionValue(measure, leaf.value.value)}`];
  });
  const values = read.length === 0 ? '' : `: ${read.join('; ')}`;
  const parts = [`${name}: fired on ${formatDate(date)}${simulated}${values}.`];
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
