import { isAnswered } from '#renderer/state/command-handlers.ts';
import { askCommand } from '#renderer/state/ask-command.ts';
import type { PaletteMode } from '#renderer/state/dialog-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import { whyUnavailable } from '#shared/domain/command-places.ts';
import { chartRanges } from '#shared/domain/chart-range.ts';
import { type Command, type CommandId, commands } from '#shared/domain/commands.ts';
import { indicatorName, lowerPaneIndicators } from '#shared/domain/indicator-specification.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import type { PaletteEntry } from './palette-entry.ts';

function symbolEntries(rows: readonly WatchlistRow[], mode: PaletteMode): readonly PaletteEntry[] {
  const { showSymbol, changeSettings } = deskStore.getState();
  return rows
    .filter(({ provenance }) => mode !== 'comparison' || provenance.kind === 'price')
    .map(({ provenance: { symbol, name, simulated } }) => ({
      key: symbol,
      group: 'Symbols',
      title: symbol,
      names: [name],
      detail: name,
      remark: simulated ? 'simulated' : undefined,
      run: () => (mode === 'comparison' ? changeSettings({ comparison: symbol }) : showSymbol(symbol)),
    }));
}

function commandEntries(keysOf: (id: CommandId) => string): readonly PaletteEntry[] {
  const screen = deskStore.getState().settings?.screen ?? 'desk';
  return (commands as readonly Command[])
    .filter(({ id }) => id !== 'palette.open')
    .map(({ id, title, group }) => ({
      key: id,
      group: 'Commands',
      title,
      names: [`${group} ${title}`],
      keys: keysOf(id as CommandId),
      unavailable: isAnswered(id as CommandId) ? undefined : whyUnavailable(id as CommandId, screen),
      run: () => askCommand(id as CommandId),
    }));
}

function choiceEntries(mode: 'range' | 'indicators'): readonly PaletteEntry[] {
  const { settings, changeSettings } = deskStore.getState();
  const remark = (isChosen: boolean) => (isChosen ? 'on the chart' : undefined);
  if (mode === 'range')
    return chartRanges.map((range) => ({
      key: range,
      group: 'History on the chart, in daily bars',
      title: range,
      names: range === 'ALL' ? ['everything', 'max'] : range === '1Y' ? ['12M'] : [],
      remark: remark(settings?.range === range),
      run: () => changeSettings({ range, screen: 'desk' }),
    }));
  return [null, ...lowerPaneIndicators.map(indicatorName)].map((lowerPane) => ({
    key: lowerPane ?? 'none',
    group: 'Lower pane',
    title: lowerPane ?? 'none',
    names: [],
    remark: remark(settings?.lowerPane === lowerPane),
    run: () => changeSettings({ lowerPane, screen: 'desk' }),
  }));
}

/** All that the palette offers for a purpose. */
export function paletteEntries(
  mode: PaletteMode,
  rows: readonly WatchlistRow[],
  keysOf: (id: CommandId) => string,
): readonly PaletteEntry[] {
  if (mode === 'range' || mode === 'indicators') return choiceEntries(mode);
  const symbols = symbolEntries(rows, mode);
  return mode === 'everything' ? [...symbols, ...commandEntries(keysOf)] : symbols;
}
