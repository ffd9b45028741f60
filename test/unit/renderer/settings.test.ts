import { beforeEach, describe, expect, it } from 'vitest';
import { deskStore } from '#renderer/state/store.ts';
import { changeSetting } from '#renderer/views/settings/change-setting.ts';
import { changeKeys, resetKeys } from '#renderer/views/settings/keys/change-keys.ts';
import { findKeyCommands } from '#renderer/views/settings/keys/find-key-commands.ts';
import { type Command, commands } from '#shared/domain/commands.ts';
import { findSettings, settingRows } from '#shared/domain/setting-rows.ts';
import { defaultSettings, settingsSchema } from '#shared/domain/settings.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';

const state = () => deskStore.getState();
const command = (id: string) => commands.find((one) => one.id === id) as Command;
const ids = (query: string) => findSettings(query).map(({ id }) => id);

beforeEach(() => {
  Object.defineProperty(globalThis, 'navigator', { value: { platform: 'Linux x86_64' }, configurable: true });
  state().restoreSettings(defaultSettings);
});

describe('settings', () => {
  it('are each a field that exists, with a default among its choices and a sentence', () => {
    for (const { title, sentence, fields, control } of settingRows) {
      for (const field of fields) expect([title, field in defaultSettings]).toEqual([title, true]);
      expect(sentence).toMatch(/^[A-Z].+\.$/);
      if (control.kind !== 'choice') continue;
      for (const { value } of control.choices)
        expect(settingsSchema.safeParse({ ...defaultSettings, [control.field]: value }).success).toBe(true);
      expect(control.choices.map(({ value }) => value)).toContain(defaultSettings[control.field]);
    }
    expect(new Set(settingRows.map(({ id }) => id)).size).toBe(settingRows.length);
  });

  it.each([
    ['', settingRows.map(({ id }) => id)],
    ['colour blind', ['candles']],
    ['mute', ['notifications']],
    ['risk percent', ['risk']],
    ['PREVIEW', ['check']],
    ['speech', ['singleKeys']],
    ['nothing of the kind', []],
  ])('are found by the words %s', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('start tickets that nobody has touched anew, and leave the others', () => {
    for (const symbol of ['IWM', 'TNA', 'SPY']) state().openDraft(symbol, defaultDraft(defaultSettings, 1));
    state().editDraft('TNA', { note: 'mine' });
    deskStore.setState({ tickets: { SPY: {} as never } });
    changeSetting({ theme: 'dark' });
    expect(Object.keys(state().drafts).sort()).toEqual(['IWM', 'SPY', 'TNA']);
    changeSetting({ accountCents: 5_000_000 });
    expect(Object.keys(state().drafts).sort()).toEqual(['SPY', 'TNA']);
    expect(state().settings).toMatchObject({ theme: 'dark', accountCents: 5_000_000 });
    deskStore.setState({ tickets: {} });
  });
});

describe('the keys of a command', () => {
  const keys = () => state().settings?.keys;

  it('are changed, taken away and put back', () => {
    expect(changeKeys(command('chart.measure'), 'CmdOrCtrl+Alt+M')).toBeNull();
    expect(keys()).toEqual({ 'chart.measure': 'CmdOrCtrl+Alt+M' });
    expect(changeKeys(command('chart.measure'), null)).toBeNull();
    expect(keys()).toEqual({ 'chart.measure': null });
    expect(resetKeys(command('chart.measure'))).toBeNull();
    expect(keys()).toEqual({});
  });

  it('are refused in a sentence that names who has them, also when they are put back', () => {
    expect(changeKeys(command('chart.measure'), 'CmdOrCtrl+S')).toBe(
      'Ctrl+S: these keys belong to “Save the layout”.',
    );
    changeKeys(command('chart.reset'), null);
    changeKeys(command('chart.measure'), 'Alt+R');
    expect(resetKeys(command('chart.reset'))).toMatch(/^Alt\+R: these keys belong to “Measure/);
    expect(keys()).toEqual({ 'chart.reset': null, 'chart.measure': 'Alt+R' });
  });

  it('are found by the words of the command', () => {
    expect(findKeyCommands('back up').map(({ id }) => id)).toEqual(['workspace.backUp']);
    expect(findKeyCommands('')).toHaveLength(commands.length);
  });
});
