import { request } from '#renderer/api/request.ts';
import { keepableDrafts } from '#renderer/state/ticket/keepable-drafts.ts';
import { selectAsOf, selectSymbol } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { formatBytes } from '#shared/format/format-bytes.ts';
import { isMasked } from './is-masked.ts';
import { tellOutcome } from './tell-outcome.ts';

/** Countries whose printers hold Letter; anywhere else it is A4. */
const letterRegions = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

const paperHere = (): 'a4' | 'letter' =>
  letterRegions.has(new Intl.Locale(navigator.language).maximize().region ?? '') ? 'letter' : 'a4';

/** Writes the page about the idea on the desk where the user chooses; as it is edited now, saved or not. */
export function takeReport(): Promise<void> {
  return tellOutcome(async () => {
    const state = deskStore.getState();
    const symbol = selectSymbol(state);
    if (symbol === null) return 'Choose a symbol first.';
    const draft = keepableDrafts(state.unsavedDrafts)[symbol] ?? null;
    const asOf = selectAsOf(state);
    const target = await request('target.choose', { kind: 'report', symbol });
    if (target === null) return null;
    const { token } = target;
    const asked = { token, symbol, asOf, paper: paperHere(), masked: isMasked(), draft };
    const { bytes, masked } = await request('report.write', asked);
    return `Saved the page about ${symbol}, ${formatBytes(bytes)}${masked ? ', masked' : ''}.`;
  });
}
