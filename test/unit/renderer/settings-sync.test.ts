import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { syncSettings } from '#renderer/state/settings-sync.ts';
import { deskStore } from '#renderer/state/store.ts';
import { defaultSettings, type Settings } from '#shared/domain/settings.ts';

let told: ((payload: { change: Partial<Settings> }) => void) | null = null;
let written: Partial<Settings>[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  const nothing = (): void => undefined;
  const bridge = {
    on: (name: string, listener: NonNullable<typeof told>) => {
      if (name === 'settings.changed') told = listener;
      return nothing;
    },
  };
  vi.stubGlobal('window', {
    stopline: bridge,
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  vi.stubGlobal('document', { addEventListener: nothing, removeEventListener: nothing });
  vi.stubGlobal('location', { search: '?panel=chart' });
  deskStore.setState({ settings: defaultSettings, drafts: {}, unsavedDrafts: {} });
  written = [];
  stop = syncSettings(async (change) => void written.push(change));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what another window changed is shown and not written back', () => {
  told?.({ change: { symbol: 'SPY' } });
  vi.advanceTimersByTime(1_000);
  expect(deskStore.getState().settings?.symbol).toBe('SPY');
  expect(written).toEqual([]);
});

it('a change of this window goes out once, with nothing that came from elsewhere', () => {
  deskStore.getState().changeSettings({ range: '1Y' });
  told?.({ change: { symbol: 'SPY', theme: 'dark' } });
  vi.advanceTimersByTime(1_000);
  expect(written).toEqual([{ range: '1Y' }]);
  told?.({ change: { range: '2Y' } });
  deskStore.getState().changeSettings({ symbol: 'TNA' });
  vi.advanceTimersByTime(1_000);
  expect(written.slice(1)).toEqual([{ symbol: 'TNA' }]);
  expect(deskStore.getState().settings).toMatchObject({ range: '2Y', symbol: 'TNA', theme: 'dark' });
});

it('a draft that was saved elsewhere goes, one that only this window has stays', () => {
  const draft = { note: 'here' } as never;
  told?.({ change: { drafts: { SPY: { note: 'there' } } as never } });
  deskStore.setState(({ drafts, unsavedDrafts }) => ({
    drafts: { ...drafts, TNA: draft },
    unsavedDrafts: { ...unsavedDrafts, TNA: draft },
  }));
  expect(Object.keys(deskStore.getState().unsavedDrafts)).toEqual(['SPY', 'TNA']);
  told?.({ change: { drafts: {} } });
  expect(deskStore.getState().unsavedDrafts).toEqual({ TNA: draft });
  expect(deskStore.getState().drafts).toEqual({ TNA: draft });
});
