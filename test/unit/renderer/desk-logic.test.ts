import { describe, expect, it } from 'vitest';
import { commands } from '#shared/domain/commands.ts';
import { matchesKeys, type PressedKeys } from '#renderer/components/keys/matches-keys.ts';
import { formatFieldValue } from '#renderer/components/field/format-field-value.ts';
import { stepValue } from '#renderer/components/field/step-value.ts';
import { sparklinePath } from '#renderer/components/figures/sparkline-path.ts';
import { keysText } from '#shared/format/keys-text.ts';
import { handleCommands, runCommand } from '#renderer/state/command-handlers.ts';
import { settingsDifference } from '#renderer/state/settings-difference.ts';
import { deskStore } from '#renderer/state/store.ts';
import { visibleRows } from '#renderer/views/desk/chart/visible-rows.ts';
import { gapCounts } from '#renderer/views/desk/sizing/gap-counts.ts';
import { changeText } from '#renderer/views/desk/watchlist/change-text.ts';
import { stepSymbol } from '#renderer/components/step-symbol.ts';
import { defaultSettings, settingsSchema } from '#shared/domain/settings.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { keepableDrafts } from '#renderer/state/ticket/keepable-drafts.ts';
import { usableLowerPane } from '#renderer/views/desk/chart/usable-lower-pane.ts';
import { sizingContext } from './sizing-context.ts';

const press = (keys: Partial<PressedKeys>): PressedKeys => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...keys,
});

describe('shortcuts', () => {
  it.each([
    ['CmdOrCtrl+K', press({ key: 'k', code: 'KeyK', ctrlKey: true })],
    ['CmdOrCtrl+K', press({ key: 'k', code: 'KeyK', metaKey: true })],
    ['CmdOrCtrl+Shift+L', press({ key: 'L', code: 'KeyL', ctrlKey: true, shiftKey: true })],
    ['Alt+L', press({ key: '¬', code: 'KeyL', altKey: true })],
    ['Alt+Down', press({ key: 'ArrowDown', code: 'ArrowDown', altKey: true })],
    ['?', press({ key: '?', code: 'Slash', shiftKey: true })],
  ])('%s is recognised', (keys, event) => {
    expect(matchesKeys(keys, event)).toBe(true);
  });

  it.each([
    ['CmdOrCtrl+L', press({ key: 'L', code: 'KeyL', ctrlKey: true, shiftKey: true })],
    ['Alt+L', press({ key: 'l', code: 'KeyL' })],
    ['?', press({ key: '?', code: 'Slash', ctrlKey: true })],
  ])('%s is not taken for another', (keys, event) => {
    expect(matchesKeys(keys, event)).toBe(false);
  });

  it('has no two commands on the same keys', () => {
    const keys = commands.flatMap((command) => ('keys' in command ? [command.keys] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is written as on the keyboard of the system', () => {
    expect(keysText('CmdOrCtrl+Shift+L', 'windows')).toBe('Ctrl+Shift+L');
    expect(keysText('CmdOrCtrl+Shift+L', 'mac')).toBe('⌘⇧L');
  });

  it('runs a command only while something answers it', () => {
    const ran: string[] = [];
    const stop = handleCommands({ 'chart.reset': () => ran.push('first') });
    const stopNewer = handleCommands({ 'chart.reset': () => ran.push('newer') });
    expect(runCommand('chart.reset')).toBe(true);
    stop();
    expect(runCommand('chart.reset')).toBe(true);
    stopNewer();
    expect(runCommand('chart.reset')).toBe(false);
    expect(ran).toEqual(['newer', 'newer']);
  });
});

describe('fields', () => {
  it('steps without noise and never to zero', () => {
    expect(stepValue(0.1, 0.2)).toBe(0.3);
    expect(stepValue(35.2, -0.01)).toBe(35.19);
    expect(stepValue(0.01, -0.01)).toBe(0.01);
  });

  it('shows nothing for what is not there', () => {
    expect(formatFieldValue(0.12, 100, 2)).toBe('12.00');
    // As typed, for the field stands for it; what a drag made is rounded.
    expect(formatFieldValue(0.00125, 100, 2)).toBe('0.125');
    expect(formatFieldValue(20.5, 1, 0)).toBe('20.5');
    expect(formatFieldValue(0.07, 100, 1)).toBe('7.0');
    expect(formatFieldValue(0.060246, 100, 2)).toBe('6.0246');
    expect(formatFieldValue(0.06024621, 100, 2)).toBe('6.02');
    expect(formatFieldValue(1e12, 1, 0)).toBe('1,000,000,000,000');
    expect(formatFieldValue(null, 1, 2)).toBe('');
    expect(formatFieldValue(Number.NaN, 1, 2)).toBe('');
  });
});

describe('watchlist', () => {
  it('steps through the symbols and stops at the ends', () => {
    const symbols = ['A', 'B', 'C'];
    expect(stepSymbol(symbols, 'B', 1)).toBe('C');
    expect(stepSymbol(symbols, 'C', 1)).toBe('C');
    expect(stepSymbol(symbols, 'B', Number.NEGATIVE_INFINITY)).toBe('A');
    expect(stepSymbol(symbols, 'Z', 1)).toBe('A');
    expect(stepSymbol([], null, 1)).toBeNull();
  });

  it('states a change as its kind of series is talked about', () => {
    expect(changeText(0.0152, 47.35, 'dollars')).toBe('+1.52\u202f%');
    expect(changeText(4.58 / 4.5 - 1, 4.58, 'percent')).toBe('+8\u202fbp');
    expect(changeText(-62.9 / -18.8 - 1, -62.9, 'millionDollars')).toBe('\u221244.1\u202fM$');
  });

  it('lifts the pen of a sparkline over a gap and centres a flat one', () => {
    expect(sparklinePath(Float64Array.of(1, Number.NaN, 2, 3), 63, 18).match(/M/g)).toHaveLength(2);
    expect(sparklinePath(Float64Array.of(5, 5), 63, 18)).toBe('M1.5 9.0L61.5 9.0');
    expect(sparklinePath(Float64Array.of(5), 63, 18)).toBe('');
  });
});

describe('chart summary rows', () => {
  it('are the entries between the visible days', () => {
    const days = Int32Array.of(10, 11, 14, 15);
    expect(visibleRows(days, { fromDay: 11, toDay: 14 })).toEqual({ first: 1, end: 3 });
    expect(visibleRows(days, null)).toEqual({ first: 0, end: 4 });
  });
});

describe('the lower pane', () => {
  it('is left out where the series has neither ranges nor volume', () => {
    expect(usableLowerPane('OBV', 'price')).toEqual({ kind: 'obv' });
    expect(usableLowerPane('OBV', 'macro')).toBeNull();
    expect(usableLowerPane('RSI 14', 'macro')).toEqual({ kind: 'relativeStrength', length: 14 });
    expect(usableLowerPane(null, 'price')).toBeNull();
  });
});

describe('gap counts', () => {
  it('are those of the nearest distance, and none beyond the grid', () => {
    const table = sizingContext().gapTables.long;
    expect(gapCounts(table, 0.19)).toEqual({ touches: 40, opensBeyond: 12 });
    expect(gapCounts(table, 0.5)).toBeNull();
  });
});

describe('store', () => {
  const settings = defaultSettings;

  it('changes settings only once they are restored', () => {
    deskStore.getState().changeSettings({ symbol: 'SPY' });
    expect(deskStore.getState().settings).toBeNull();
    deskStore.getState().restoreSettings(settings);
    deskStore.getState().changeSettings({ symbol: 'SPY' });
    const changed = deskStore.getState().settings ?? settings;
    expect(settingsDifference({ ...settings, drafts: {} }, changed)).toEqual({ symbol: 'SPY' });
  });

  it('brings back an edited draft, but none that was only opened or that holds no usable value', () => {
    const { openDraft, editDraft } = deskStore.getState();
    for (const symbol of ['IWM', 'TNA', 'TZA']) openDraft(symbol, defaultDraft(settings, 3));
    editDraft('TNA', { note: 'tight' });
    editDraft('TZA', { accountDollars: Number.NaN });
    const kept = keepableDrafts(deskStore.getState().unsavedDrafts);
    expect(Object.keys(kept)).toEqual(['TNA']);
    expect(settingsSchema.parse({ ...settings, drafts: kept }).drafts).toEqual(kept);
    deskStore.getState().forgetTicket('TNA');
    expect(keepableDrafts(deskStore.getState().unsavedDrafts)).toEqual({});
  });

  it('ends an import job once and clears it when it is finished', () => {
    const { addImportJobs, advanceImport, clearFinishedImports } = deskStore.getState();
    const file = { token: 't', name: 'a.csv', bytes: 1, leftOut: [] };
    addImportJobs([
      { jobId: 'a', file, symbol: null, mapping: null, check: false, progress: { state: 'waiting' } },
    ]);
    clearFinishedImports();
    expect(deskStore.getState().importJobs).toHaveLength(1);
    advanceImport('a', { state: 'failed', message: 'no' });
    advanceImport('a', { state: 'running', stage: 'late', fraction: 0.5 });
    expect(deskStore.getState().importJobs[0]?.progress.state).toBe('failed');
    clearFinishedImports();
    expect(deskStore.getState().importJobs).toHaveLength(0);
  });

  it('dismisses only the notice it was asked to', () => {
    const { notify, dismissNotice } = deskStore.getState();
    notify('information', 'first');
    const first = deskStore.getState().notice?.id ?? 0;
    notify('problem', 'second');
    dismissNotice(first);
    expect(deskStore.getState().notice?.message).toBe('second');
  });
});
