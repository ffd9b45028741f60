import type { Settings } from '#shared/domain/settings.ts';
import type { Slice } from './slice.ts';

/** What the desk restores after a restart: selection, chart options, account, theme, widths. */
export interface SettingsSlice {
  /** Null until the stored settings have been read. */
  readonly settings: Settings | null;
  restoreSettings(settings: Settings): void;
  changeSettings(change: Partial<Settings>): void;
  /** Puts a symbol on the desk, from wherever it was chosen. */
  showSymbol(symbol: string): void;
}

export const createSettingsSlice: Slice<SettingsSlice> = (set, get) => ({
  settings: null,
  restoreSettings: (settings) => set({ settings }),
  changeSettings: (change) =>
    set(({ settings }) => (settings === null ? {} : { settings: { ...settings, ...change } })),
  showSymbol: (symbol) => get().changeSettings({ symbol, screen: 'desk' }),
});
