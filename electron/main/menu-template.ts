import type { BaseWindow, MenuItemConstructorOptions } from 'electron';
import { mainKeys, type System } from '#shared/domain/command-keys.ts';
import { whyUnavailable } from '#shared/domain/command-places.ts';
import { type Command, commandGroups, type CommandId, commands } from '#shared/domain/commands.ts';
import type { MenuState } from '#shared/ipc/menu-schemas.ts';

type Run = (command: CommandId, window: BaseWindow | undefined) => void;

/** What the menu shows until a window has said what it answers. */
export const everythingAvailable: MenuState = { screen: 'desk', keys: {}, unavailable: [] };

const accelerator =
  /^((CmdOrCtrl|Alt|Shift)\+)*([!-~]|F\d{1,2}|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Enter|Plus|Insert)$/;

/** Keys that a menu can show. That of a Mac takes what it shows, so the arrows and signs of the window stay out of it. */
const fitsMenu = (keys: string, system: System): boolean =>
  accelerator.test(keys) && (system !== 'mac' || /\+|^F\d/.test(keys));

/** The application menu as data, from the one registry of commands: with the keys that the user has set, and why a command cannot be had. */
export function menuTemplate(
  { screen, keys: changed, unavailable }: MenuState,
  system: System,
  run: Run,
): MenuItemConstructorOptions[] {
  const item = (command: Command): MenuItemConstructorOptions => {
    const id = command.id as CommandId;
    const keys = mainKeys(command, system, changed);
    const isMissing = unavailable.includes(id);
    return {
      id,
      label: isMissing ? `${command.title} (${whyUnavailable(id, screen)})` : command.title,
      enabled: !isMissing,
      // Shown, not registered: the window's own handler knows when a field has the keys.
      ...(keys === null || !fitsMenu(keys, system) ? {} : { accelerator: keys, registerAccelerator: false }),
      click: (_item, window) => run(id, window),
    };
  };
  const groups = commandGroups.map((group): MenuItemConstructorOptions => {
    const own = (commands as readonly Command[]).filter((command) => command.group === group).map(item);
    return { label: group, submenu: [...own, ...systemItems(group, system)] };
  });
  return system === 'mac' ? [{ role: 'appMenu' }, ...groups] : groups;
}

/** What the system does by itself, below the commands of a group. */
function systemItems(group: Command['group'], system: System): MenuItemConstructorOptions[] {
  const separator = { type: 'separator' } as const;
  if (group === 'File') return [separator, { role: 'quit' }];
  if (group === 'Edit')
    return [separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];
  if (group !== 'View') return [];
  // F11 is for meetings, which are full screen.
  const fullScreen = system === 'mac' ? {} : { accelerator: 'Shift+F11' };
  return [separator, { role: 'togglefullscreen', ...fullScreen }];
}
