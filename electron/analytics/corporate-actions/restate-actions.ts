import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { SplitRestatement } from './restate-for-split.ts';

/** Dividends before a day, in dollars a share, restated as the prices beside them; splits are ratios and stay. */
export function restateActions(
  actions: readonly CorporateAction[],
  before: BusinessDate,
  { price }: SplitRestatement,
): CorporateAction[] {
  return actions.map((action) =>
    action.kind === 'dividend' && action.date < before ? { ...action, value: price(action.value) } : action,
  );
}
