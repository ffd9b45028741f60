import { Menu } from 'electron';
import type { BaseWindow, MenuItemConstructorOptions } from 'electron';
import { commandGroups, commands } from '#shared/domain/commands.ts';
import type { Command, CommandId } from '#shared/domain/commands.ts';

/** The application menu, made from the one registry of commands; choosing an item runs it in the focused window. */
export function installMenu(run: (command: CommandId, window: BaseWindow | undefined) => void): void {
  const ofGroup = (group: Command['group']): MenuItemConstructorOptions[] =>
    commands
      .filter((command) => command.group === group)
      .map((command) => ({
        id: command.id,
        label: command.title,
        // Shown, not registered: the window's own handler knows when a field has the keys.
        ...('keys' in command ? { accelerator: command.keys, registerAccelerator: false } : {}),
        click: (_item, window) => run(command.id, window),
      }));
  const template = commandGroups.map((group): MenuItemConstructorOptions => {
    const submenu = ofGroup(group);
    if (group === 'File') submenu.push({ type: 'separator' }, { role: 'quit' });
    if (group === 'View') {
      submenu.push(
        { type: 'separator' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
      );
    }
    return { label: group, submenu };
  });
  const edit: MenuItemConstructorOptions = { role: 'editMenu' };
  const [file, ...rest] = template;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      ...(file ? [file] : []),
      edit,
      ...rest,
    ]),
  );
}
