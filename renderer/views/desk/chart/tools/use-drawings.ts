import { useEffect, useRef, useState } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { withoutKey } from '#renderer/state/without-key.ts';
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

/** A change on its way to the workspace, or just kept. */
interface Edit {
  /** Null removes it. */
  readonly plan: DrawingPlan | null;
  /** Requests without an answer. */
  readonly open: number;
  /** The answer on show when the last of them was kept. */
  readonly on: unknown;
}

function closed(
  edits: Readonly<Record<string, Edit>>,
  id: string,
  on: unknown,
): Readonly<Record<string, Edit>> {
  const edit = edits[id];
  return edit === undefined ? edits : { ...edits, [id]: { ...edit, open: edit.open - 1, on } };
}

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
  const answer = useRef(value);
  useEffect(() => {
    answer.current = value;
  });
  useEffect(
    () =>
      onEvent('drawings.changed', (told) => {
        if (told.symbol === null || told.symbol === symbol) reload();
      }),
    [reload, symbol],
  );
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const kept = value ?? none;
  // What was changed stands over the answer until one has come that knows of it.
  const over = Object.entries(edits).filter(([, edit]) => edit.open > 0 || edit.on === value);
  const changed = new Map(over.map(([id, { plan }]) => [id, plan]));
  const added = [...changed.values()].filter(
    (plan) => plan !== null && !kept.some(({ id }) => id === plan.id),
  );
  const shown = [...kept.map((plan) => changed.get(plan.id) ?? plan), ...added].filter(
    (plan): plan is DrawingPlan => plan !== null && plan.symbol === symbol && changed.get(plan.id) !== null,
  );
  const list = shown.filter(({ anchors }) => anchors.every(({ date }) => isWithin(date, asOf)));
  return {
    list,
    change(before, after, gesture) {
      const id = (after ?? before)?.id ?? '';
      const note = (by: number): void =>
        setEdits((now) => ({
          ...now,
          [id]: { plan: after, open: (now[id]?.open ?? 0) + by, on: answer.current },
        }));
      note(1);
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
      keep().then(
        () => setEdits((now) => closed(now, id, answer.current)),
        (error: unknown) => {
          setEdits((now) => withoutKey(now, id));
          deskStore.getState().notify('problem', `The drawing could not be kept. ${messageOf(error)}`);
        },
      );
    },
  };
}
