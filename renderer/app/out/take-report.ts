import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { keepableDrafts } from '#renderer/state/ticket/keepable-drafts.ts';
import { selectAsOf, selectSymbol } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { formatBytes } from '#shared/format/format-bytes.ts';

/** Countries whose printers hold Letter; anywhere else it is A4. */
const letterRegions = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

const paperHere = (): 'a4' | 'letter' =>
  letterRegions.has(new Intl.Locale(navigator.language).maximize().region ?? '') ? 'letter' : 'a4';

/** Writes the page about the idea on the desk where the user chooses; as it is edited now, saved or not. */
export async function takeReport(): Promise<void> {
  const state = deskStore.getState();
  const symbol = selectSymbol(state);
  const { notify } = state;
  if (symbol === null) return notify('information', 'Choose a symbol first.', 'public');
  try {
    const target = await request('target.choose', { kind: 'report', symbol });
    if (target === null) return;
    const draft = keepableDrafts(state.unsavedDrafts)[symbol] ?? null;
    const asOf = selectAsOf(state);
    const asked = { token: target.token, symbol, asOf, paper: paperHere(), masked: false, draft };
    const { bytes, masked } = await request('report.write', asked);
    notify(
      'information',
      `Saved the page about ${symbol}, ${formatBytes(bytes)}${masked ? ', masked' : ''}.`,
      'public',
    );
  } catch (error) {
    notify('problem', messageOf(error));
  }
}
