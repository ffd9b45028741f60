import type { Settings } from '#shared/domain/settings.ts';
import { withSymbol } from './layout/links.ts';
import { selectLayout } from './layout/select-layout.ts';
import { panelOfWindow } from './panel-of-window.ts';
import type { Slice } from './slice.ts';

/** What the desk restores after a restart: selection, chart options, account, theme, widths. */
export interface SettingsSlice {
  /** Null until the stored settings have been read. */
  readonly settings: Settings | null;
  restoreSettings(settings: Settings): void;
  changeSettings(change: Partial<Settings>): void;
  /** Puts a symbol on the desk, from wherever it was chosen: into the active panel there, and into those linked with it. */
  showSymbol(symbol: string): void;
}

export const createSettingsSlice: Slice<SettingsSlice> = (set, get) => ({
  settings: null,
  restoreSettings: (settings) => set({ settings }),
  changeSettings: (change) =>
    set(({ settings }) => (settings === null ? {} : { settings: { ...settings, ...change } })),
  showSymbol: (symbol) => {
    const { settings, activePanel, changeSettings } = get();
    const alone = panelOfWindow();
    const panel = alone ?? (settings?.screen === 'desk' ? activePanel : 'chart');
    if (settings === null) return;
    const change = withSymbol(settings, selectLayout(get()), panel, symbol);
    changeSettings(alone === null ? { ...change, screen: 'desk' } : change);
  },
});
