import { describe, expect, it } from 'vitest';
import { findCommand, type KeyPlace } from '#renderer/components/keys/find-command.ts';
import { keysOfPress } from '#renderer/components/keys/keys-of-press.ts';
import { eventKeys, type PressedKeys } from '#renderer/components/keys/matches-keys.ts';
import { allKeys, mainKeys, type System, systemOf, systems } from '#shared/domain/command-keys.ts';
import { type Command, type CommandId, commandGroups, commands } from '#shared/domain/commands.ts';
import { findKeyConflict } from '#shared/domain/find-key-conflict.ts';

const all = commands as readonly Command[];

/** A press of an accelerator, as the browser tells it. */
function press(keys: string): PressedKeys {
  const parts = keys.split('+');
  const key = parts.at(-1) as string;
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  return {
    key: eventKeys[key] ?? (has('Shift') ? key : key.length === 1 ? key.toLowerCase() : key),
    code: /^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: has('CmdOrCtrl'),
    metaKey: false,
    altKey: has('Alt'),
    shiftKey: has('Shift') || key === '?',
  };
}

const place = (system: System, change: Partial<KeyPlace> = {}): KeyPlace => ({
  system,
  changed: {},
  singleKeys: true,
  typing: false,
  onChart: true,
  ...change,
});

describe.each(systems)('keys on %s', (system) => {
  it('have no conflict with one another, the system or the menu', () => {
    const conflicts = all.flatMap((command) =>
      allKeys(command, system, {}).flatMap((keys) => {
        const problem = findKeyConflict(command.id, keys, system, {});
        return problem === null ? [] : [`${command.id}: ${keys} ${problem}`];
      }),
    );
    expect(conflicts).toEqual([]);
  });

  it('each run their own command, with those set by the user', () => {
    for (const command of all)
      for (const keys of allKeys(command, system, {}))
        expect([keys, findCommand(press(keys), place(system))?.id]).toEqual([keys, command.id]);
    const changed = { 'chart.reset': 'CmdOrCtrl+Alt+R', 'chart.percent': null };
    expect(findCommand(press('CmdOrCtrl+Alt+R'), place(system, { changed }))?.id).toBe('chart.reset');
    expect(findCommand(press('Alt+R'), place(system, { changed }))).toBeNull();
    expect(findCommand(press('Alt+P'), place(system, { changed }))).toBeNull();
  });
});

describe('keys', () => {
  it('of interface habits are as delivered', () => {
    const keysOf = (id: CommandId) =>
      mainKeys(all.find((command) => command.id === id) as Command, 'windows', {});
    expect({
      interval: keysOf('chart.range'),
      bar: [keysOf('chart.left'), keysOf('chart.right')],
      further: [keysOf('chart.farLeft'), keysOf('chart.farRight')],
      zoom: [keysOf('chart.zoomIn'), keysOf('chart.zoomOut')],
      ends: [keysOf('chart.oldest'), keysOf('chart.newest')],
      chart: (['reset', 'goTo', 'snapshot', 'logarithmic', 'percent', 'invert', 'maximise'] as const).map(
        (name) => keysOf(`chart.${name}`),
      ),
      signs: [keysOf('chart.indicators'), keysOf('layout.choose'), keysOf('shortcuts.show')],
      work: [keysOf('layout.save'), keysOf('edit.undo'), keysOf('edit.redo'), keysOf('palette.open')],
      screens: [keysOf('screen.desk'), keysOf('screen.data')],
      meeting: [keysOf('meeting.toggle'), keysOf('meeting.hideAmounts'), keysOf('copy.chart')],
      back: keysOf('view.back'),
    }).toEqual({
      interval: ',',
      bar: ['Left', 'Right'],
      further: ['CmdOrCtrl+Left', 'CmdOrCtrl+Right'],
      zoom: ['CmdOrCtrl+Up', 'CmdOrCtrl+Down'],
      ends: ['Home', 'End'],
      chart: ['Alt+R', 'Alt+G', 'Alt+S', 'Alt+L', 'Alt+P', 'Alt+I', 'Alt+Enter'],
      signs: ['/', '.', '?'],
      work: ['CmdOrCtrl+S', 'CmdOrCtrl+Z', 'CmdOrCtrl+Y', 'CmdOrCtrl+K'],
      screens: ['CmdOrCtrl+1', 'CmdOrCtrl+8'],
      meeting: ['F11', 'CmdOrCtrl+Shift+H', 'CmdOrCtrl+Shift+C'],
      back: 'Escape',
    });
  });

  it('start the search with what was typed, and the range with a digit', () => {
    expect(findCommand(press('T'), place('linux'))).toEqual({ id: 'symbol.search', typed: 't' });
    expect(findCommand(press('6'), place('linux'))).toEqual({ id: 'chart.range', typed: '6' });
    expect(findCommand(press('T'), place('linux', { typing: true }))).toBeNull();
  });

  it('without Ctrl or Alt can be switched off, all of them', () => {
    const off = place('linux', { singleKeys: false });
    for (const key of ['T', '6', ',', '.', '/', '?']) expect(findCommand(press(key), off)).toBeNull();
    expect(findCommand(press('Left'), off)?.id).toBe('chart.left');
    expect(findCommand(press('F1'), off)?.id).toBe('help.show');
  });

  it('leave a field what it needs for typing', () => {
    const typing = place('linux', { typing: true, onChart: false });
    for (const keys of ['Left', 'CmdOrCtrl+Left', 'Home', 'Escape', 'Shift+Right', ',', '?'])
      expect(findCommand(press(keys), typing)).toBeNull();
    expect(findCommand(press('CmdOrCtrl+Z'), typing)?.id).toBe('edit.undo');
    expect(findCommand(press('F1'), typing)?.id).toBe('help.show');
    expect(findCommand(press('Alt+T'), typing)?.id).toBe('sizing.focus');
  });

  it('of the chart wait for the focus', () => {
    expect(findCommand(press('Left'), place('linux', { onChart: false }))).toBeNull();
  });

  it('are refused to a second command, by name', () => {
    const conflict = (keys: string, system: System = 'linux') =>
      findKeyConflict('chart.measure', keys, system, {});
    expect(conflict('CmdOrCtrl+S')).toBe('belong to “Save the layout”');
    expect(conflict('CmdOrCtrl+Shift+Z')).toBe('belong to “Redo”');
    expect(conflict('CmdOrCtrl+C')).toBe('are kept for copying');
    expect(conflict('B')).toBe('begin “Go to symbol…”');
    expect(conflict('F11', 'mac')).toBe('are kept for showing the desktop');
    expect(conflict('Alt+M')).toBeNull();
    expect(findKeyConflict('chart.measure', 'Alt+R', 'linux', { 'chart.reset': null })).toBeNull();
  });

  it.each([
    [press('CmdOrCtrl+Shift+L'), 'CmdOrCtrl+Shift+L'],
    [press('Alt+Down'), 'Alt+Down'],
    [press('?'), '?'],
    [press('F7'), 'F7'],
    [{ ...press('Alt+L'), key: '¬' }, 'Alt+L'],
    [{ ...press('CmdOrCtrl+Plus'), key: '+' }, 'CmdOrCtrl+Plus'],
    [{ ...press('A'), key: 'Shift', shiftKey: true }, null],
    [{ ...press('A'), key: 'Dead' }, null],
  ])('are read from a press', (pressed, keys) => {
    expect(keysOfPress(pressed)).toBe(keys);
  });

  it('know their system by its name', () => {
    expect(['darwin', 'MacIntel', 'win32', 'Win32', 'linux', 'Linux x86_64'].map(systemOf)).toEqual([
      'mac',
      'mac',
      'windows',
      'windows',
      'linux',
      'linux',
    ]);
  });

  it('belong to commands of known groups, each with a name of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    for (const group of commandGroups) expect(all.some((command) => command.group === group)).toBe(true);
  });
});
