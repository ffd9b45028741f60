import { useEffect, useState } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { DrawingPlan } from '#shared/domain/drawing.ts';
import { drawingName } from './drawing-names.ts';

export interface Drawings {
  readonly list: readonly DrawingPlan[];
  /** Puts a drawing in the place of what it was; null before draws it, null after removes it. Can be undone. */
  change(before: DrawingPlan | null, after: DrawingPlan | null, gesture?: string): void;
}

const none: readonly DrawingPlan[] = [];

function planOf({ id, symbol, kind, anchors, text, tone, dash }: DrawingPlan): DrawingPlan {
  return { id, symbol, kind, anchors, text, tone, dash };
}

/** Writes one state of a drawing; prices are in the shares of the as-of day on which they were seen. */
async function put(id: string, plan: DrawingPlan | null, asOf: BusinessDate | null): Promise<void> {
  if (plan === null) await request('drawing.remove', { id });
  else await request('drawing.save', { drawing: planOf(plan), asOf });
}

/** The drawings on the chart of a symbol as of the day on show; what a hand changes shows at once. */
export function useDrawings(symbol: string): Drawings {
  const asOf = useDesk(selectAsOf);
  const query = useQuery('drawing.list', { symbol, asOf });
  const { reload, value } = query;
  useEffect(
    () =>
      onEvent('drawings.changed', (changed) => {
        if (changed.symbol === null || changed.symbol === symbol) reload();
      }),
    [reload, symbol],
  );
  /** Changes that the workspace has not answered yet, over the answer that they were made on. */
  const [ahead, setAhead] = useState<{ readonly on: unknown; readonly list: readonly DrawingPlan[] } | null>(
    null,
  );
  const kept = value ?? none;
  const shown = ahead !== null && ahead.on === value ? ahead.list : kept;
  const list = shown.filter(({ anchors }) => anchors.every(({ date }) => isWithin(date, asOf)));
  return {
    list,
    change(before, after, gesture) {
      const id = (after ?? before)?.id ?? '';
      const others = shown.filter((one) => one.id !== id);
      const place = shown.findIndex((one) => one.id === id);
      const next = after === null ? others : place < 0 ? [...others, after] : shown.with(place, after);
      setAhead({ on: value, list: next });
      const keep = async (): Promise<void> => {
        await put(id, after, asOf);
        const verb = before === null ? 'drawing of ' : after === null ? 'removal of ' : 'change of ';
        deskStore.getState().recordStep({
          name: `${verb}${drawingName((after ?? before) as DrawingPlan)} on ${symbol}`,
          subject: `drawing ${id}`,
          ...(gesture === undefined ? {} : { gesture: `${gesture} ${id}` }),
          undo: () => put(id, before, asOf),
          redo: () => put(id, after, asOf),
        });
      };
      keep().catch((error: unknown) => {
        setAhead(null);
        deskStore.getState().notify('problem', `The drawing could not be kept. ${messageOf(error)}`);
      });
    },
  };
}
