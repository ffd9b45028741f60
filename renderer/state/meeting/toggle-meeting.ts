import { request } from '#renderer/api/request.ts';
import { lookNames } from '#shared/domain/meeting.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { deskStore } from '../store.ts';
import { holdView } from './hold-view.ts';

/** Brings back what was scrolled and focused before the meeting that is on; nothing after a restart, which shows all anew. */
let bringBack: (() => void) | null = null;

const looksOf = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(lookNames.map((name) => [name, settings[name]])) as Partial<Settings>;

/** Sets meeting mode: masked in the same frame, then the window fills its screen. What was is noted first. */
async function enter(settings: Settings): Promise<void> {
  const { changeSettings } = deskStore.getState();
  bringBack = holdView();
  changeSettings({ meeting: { looks: looksOf(settings), window: null } });
  const { before } = await request('windows.present', { present: true });
  const { meeting } = deskStore.getState().settings ?? {};
  if (meeting) changeSettings({ meeting: { ...meeting, window: before } });
}

async function leave({ looks, window }: NonNullable<Settings['meeting']>): Promise<void> {
  await request('windows.present', { present: false, before: window });
  deskStore.getState().changeSettings({ ...(looks as Partial<Settings>), meeting: null });
  bringBack?.();
  bringBack = null;
}

/** Sets meeting mode, or ends it and restores exactly what was. */
export async function toggleMeeting(): Promise<void> {
  const { settings } = deskStore.getState();
  if (settings === null) return;
  await (settings.meeting === null ? enter(settings) : leave(settings.meeting));
}

/** Hides amounts outside of a meeting, or shows them; in a meeting they stay hidden. */
export function toggleAmounts(): void {
  const { settings, changeSettings, notify } = deskStore.getState();
  if (settings === null) return;
  if (settings.meeting !== null) {
    notify('information', 'In meeting mode amounts stay hidden.', 'public');
    return;
  }
  changeSettings({ amountsHidden: !settings.amountsHidden });
  notify('information', settings.amountsHidden ? 'Amounts are shown.' : 'Amounts are hidden.', 'public');
}

/** Opens the window of those who watch, or closes it. */
export async function toggleAudience(): Promise<void> {
  const { open } = await request('windows.audience', { open: null });
  await request('windows.audience', { open: !open });
}
