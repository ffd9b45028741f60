import type { Panel } from '#shared/domain/panel.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { DeskLayout, LinkGroup } from './desk-layout.ts';

/** The group that a panel follows; null when it goes its own way. */
export function linkOf({ links }: DeskLayout, panel: Panel): LinkGroup | null {
  const link = links[panel];
  return link === undefined ? (panel === 'secondChart' ? 'B' : 'A') : link;
}

type Symbols = Pick<Settings, 'symbol' | 'linkedSymbols'>;

/** What a panel shows: the symbol of its group, or its own. The desk's symbol is that of A, and of whatever has none yet. */
export function symbolOf(settings: Symbols, layout: DeskLayout, panel: Panel): string | null {
  const group = linkOf(layout, panel);
  return group === 'A' ? settings.symbol : (settings.linkedSymbols[group ?? panel] ?? settings.symbol);
}

/** The change of the settings that shows a symbol in a panel and in all that are linked with it. */
export function withSymbol(
  settings: Symbols,
  layout: DeskLayout,
  panel: Panel,
  symbol: string,
): Partial<Settings> {
  const group = linkOf(layout, panel);
  if (group === 'A') return { symbol };
  return { linkedSymbols: { ...settings.linkedSymbols, [group ?? panel]: symbol } };
}
