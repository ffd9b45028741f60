import type { Condition } from '#shared/domain/condition.ts';
import type { Mask } from '#shared/domain/mask.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';

/** What a trigger is called: words of its own are private, those of its condition say only what everybody can look up. */
export function triggerName(
  { name, condition }: { readonly name: string; readonly condition: Condition },
  mask: Mask,
): string {
  return describeCondition(condition).startsWith(name) ? name : mask.text(name);
}
