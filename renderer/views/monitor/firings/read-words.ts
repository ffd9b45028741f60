import type { ConditionLeaf } from '#shared/domain/condition.ts';
import { formatConditionValue } from '#shared/format/format-condition-value.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import type { Firing } from '#shared/ipc/trigger-schemas.ts';

/**
 * What the comparisons that were met had read: `SPX −3.21 %`.
 * @param leaves of the condition that fired; null when it has been changed since, and its units are not known any more
 */
export function readWords(readings: Firing['leaves'], leaves: readonly ConditionLeaf[] | null): string {
  const words = readings.flatMap(({ truth, value, symbols }, i) => {
    if (truth !== 'yes' || value.value === null) return [];
    const leaf = leaves?.[i];
    const text = leaf ? formatConditionValue(leaf.measure, value.value) : formatExact(value.value);
    return [`${symbols.join('/')} ${text}`];
  });
  return [...new Set(words)].join(', ');
}
