import type { LineRole } from '#renderer/charts/ticket-line.ts';
import { deskStore } from '#renderer/state/store.ts';
import { moveLine } from './move-line.ts';
import { lastSized } from '../sizing/size-once.ts';

/** Puts a line of the symbol's ticket at a price, outside React: the store tells the panel and the chart in this frame. */
export function moveLineOnDesk(symbol: string, role: LineRole, price: number): void {
  const { drafts, editDraft } = deskStore.getState();
  const draft = drafts[symbol];
  const context = lastSized()?.context;
  if (draft === undefined || context?.provenance.symbol !== symbol) return;
  editDraft(symbol, moveLine(role, price, draft, context));
}
