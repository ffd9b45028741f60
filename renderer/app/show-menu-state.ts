import { request } from '#renderer/api/request.ts';
import { isAnswered, onAnswersChange } from '#renderer/state/command-handlers.ts';
import { deskStore } from '#renderer/state/store.ts';
import { commandIds } from '#shared/domain/commands.ts';

/** The menu is nothing that the first candles wait for. */
const firstMs = 2_000;
const quietMs = 300;

/** Tells the menu which commands are answered and on which keys, whenever that has changed and been quiet for a moment. */
export function showMenuState(): () => void {
  let shown = '';
  let timer = setTimeout(show, firstMs);
  function show(): void {
    const { settings } = deskStore.getState();
    if (settings === null) return;
    const { screen, keys } = settings;
    const state = { screen, keys, unavailable: commandIds.filter((id) => !isAnswered(id)) };
    if (JSON.stringify(state) === shown) return;
    shown = JSON.stringify(state);
    // A menu that shows less than it could is no reason to disturb anybody.
    request('menu.show', state).catch(() => (shown = ''));
  }
  const later = (): void => {
    if (shown === '') return;
    clearTimeout(timer);
    timer = setTimeout(show, quietMs);
  };
  const stops = [
    onAnswersChange(later),
    deskStore.subscribe(({ settings }, { settings: before }) => {
      if (settings?.keys !== before?.keys || settings?.screen !== before?.screen) later();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
