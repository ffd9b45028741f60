import { describe, expect, it } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { everythingAvailable, menuTemplate } from '#electron/main/menu-template.ts';
import { systems } from '#shared/domain/command-keys.ts';
import { commandIds, commands } from '#shared/domain/commands.ts';
import { findKeyConflict } from '#shared/domain/find-key-conflict.ts';

type State = Parameters<typeof menuTemplate>[0];

const ran: string[] = [];
function items(state: Partial<State> = {}, system: (typeof systems)[number] = 'linux') {
  const template = menuTemplate({ ...everythingAvailable, ...state }, system, (id) => ran.push(id));
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}
const item = (id: string, state: Partial<State> = {}) => items(state).find((one) => one.id === id);

describe('the menu', () => {
  it.each(systems)('holds every command once, and each runs it, on %s', (system) => {
    const own = items({}, system).filter(({ id }) => id !== undefined);
    expect(own.map(({ id }) => id).sort()).toEqual([...commandIds].sort());
    ran.length = 0;
    for (const one of own) (one.click as (...all: unknown[]) => void)(one, undefined);
    expect(ran).toEqual(own.map(({ id }) => id));
  });

  it('shows the keys that the user has set', () => {
    expect(item('chart.reset')?.accelerator).toBe('Alt+R');
    const keys = { 'chart.reset': 'CmdOrCtrl+Alt+R', 'chart.percent': null };
    expect(item('chart.reset', { keys })?.accelerator).toBe('CmdOrCtrl+Alt+R');
    expect(item('chart.percent', { keys })).not.toHaveProperty('accelerator');
    expect(item('chart.reset', { keys: { 'chart.reset': 'CmdOrCtrl+É' } })).not.toHaveProperty('accelerator');
  });

  it('says why a command cannot be had', () => {
    expect(item('leverage.drag', { unavailable: ['leverage.drag'] })).toMatchObject({
      label: 'Leverage: drag table (only on the Leverage screen)',
      enabled: false,
    });
    expect(item('leverage.drag')).toMatchObject({ label: 'Leverage: drag table', enabled: true });
  });

  it.each(systems)('keeps no key of its own that a command has, on %s', (system) => {
    const roles = items({}, system).filter(
      (one): one is MenuItemConstructorOptions & { accelerator: string } =>
        one.role !== undefined && one.accelerator !== undefined,
    );
    const problems = roles.map(({ accelerator }) => findKeyConflict('', accelerator, system, {}));
    expect(problems.filter((problem) => !problem?.startsWith('are kept for'))).toEqual([]);
  });

  it('leaves the arrows and signs of the window out of a Mac’s menu, which would take them', () => {
    const shown = items({}, 'mac').flatMap(({ id, accelerator }) => (id && accelerator ? [accelerator] : []));
    expect(shown.filter((keys) => !/\+|^F\d/.test(String(keys)))).toEqual([]);
    expect(shown.length).toBeGreaterThan(commands.length / 3);
  });
});
