import type { SizingContext } from '../../ipc/sizing-schemas.ts';
import { measured } from '../../domain/measured.ts';
import { gapBeyondStop, noGapSeen } from '../gap-beyond-stop.ts';
import { sizePosition } from '../size-position.ts';
import type { SizingProblem, SizingResult } from '../sizing-types.ts';
import { touchChances, type TouchChances } from '../touch-chances.ts';
import { nearestTarget } from './nearest-target.ts';
import { type DraftField, type DraftProblems, findDraftProblems } from './draft-problems.ts';
import { resolveEntry, resolveStop, resolveTarget } from './resolve-prices.ts';
import type { TicketDraft } from './ticket-draft.ts';

/** Index move of the tail day shown on every ticket. */
export const tailIndexMove = -0.15;

/** What a draft comes to: the prices that can be known, and the size when every field can be used. */
export interface SizedDraft {
  readonly entry: number | null;
  readonly stop: number | null;
  readonly targets: readonly [number | null, number | null];
  readonly problems: DraftProblems;
  /** Null while there is a problem; an older result is never kept. */
  readonly result: SizingResult | null;
  readonly touch: TouchChances | null;
}

const usable = (price: number | null): number | null => (price !== null && price > 0 ? price : null);

function findTargetProblems(
  draft: TicketDraft,
  targets: SizedDraft['targets'],
  entry: number,
): DraftProblems {
  const sign = draft.side === 'long' ? 1 : -1;
  const place = draft.side === 'long' ? 'above' : 'below';
  const fields = (['target1', 'target2'] as const).filter((_, index) => {
    const target = targets[index];
    return target !== null && target !== undefined && sign * (target - entry) <= 0;
  });
  return Object.fromEntries(
    fields.map((field) => [field, `A target of a ${draft.side} must be ${place} the entry.`]),
  );
}

const fieldOfProblem: Readonly<Record<SizingProblem['field'], DraftField>> = {
  account: 'account',
  risk: 'risk',
  entry: 'entry',
  stop: 'stop',
  target: 'target1',
  lot: 'caps',
  method: 'method',
  caps: 'caps',
};

/** Size, losses and chances of a draft against the history in `context`; fast enough for each frame of a drag. */
export function sizeDraft(draft: TicketDraft, context: SizingContext): SizedDraft {
  const typed = findDraftProblems(draft);
  const entry = resolveEntry(draft, context);
  if (!(entry > 0)) {
    return { entry: null, stop: null, targets: [null, null], problems: typed, result: null, touch: null };
  }
  const targets = [
    usable(resolveTarget(draft.targets[0], draft.side, entry)),
    usable(resolveTarget(draft.targets[1], draft.side, entry)),
  ] as const;
  const placed = typed.stop === undefined ? resolveStop(draft, context, entry) : null;
  const shownStop = placed?.ok ? placed.price : usable(draft.stop.kind === 'price' ? draft.stop.price : null);
  const problems: DraftProblems = {
    ...findTargetProblems(draft, targets, entry),
    ...(placed !== null && !placed.ok ? { stop: placed.problem.message } : {}),
    ...typed,
  };
  const unsized = { entry, stop: shownStop, targets, result: null, touch: null };
  if (Object.keys(problems).length > 0 || placed === null || !placed.ok) return { ...unsized, problems };

  const stop = placed.price;
  const outcome = sizePosition({
    side: draft.side,
    accountDollars: draft.accountDollars,
    risk: draft.risk,
    entry,
    stop,
    targets: targets.filter((price) => price !== null),
    lotShares: 1,
    leverageMultiple: context.leverageMultiple,
    medianGapBeyondStop: measured(
      gapBeyondStop(context.gapTables[draft.side], Math.abs(stop / entry - 1)),
      noGapSeen,
    ),
    tailIndexMove,
    caps: draft.caps,
    method: draft.method,
    history: context,
    openRiskDollars: context.openRisk.dollars,
  });
  if (!outcome.ok) {
    const { field, message } = outcome.problem;
    return { ...unsized, problems: { [fieldOfProblem[field]]: message } };
  }
  const touch = touchChances(
    entry,
    stop,
    nearestTarget(targets, entry),
    context.annualVolatility,
    draft.horizonSessions,
  );
  return { ...unsized, problems: {}, result: outcome.value, touch };
}
