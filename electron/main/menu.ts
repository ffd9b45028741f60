import { type BaseWindow, Menu } from 'electron';
import { systemOf } from '#shared/domain/command-keys.ts';
import type { CommandId } from '#shared/domain/commands.ts';
import type { MenuState } from '#shared/ipc/menu-schemas.ts';
import { everythingAvailable, menuTemplate } from './menu-template.ts';

/**
 * The application menu; choosing an item runs it in the focused window.
 * @returns shows the menu for another state of the window
 */
export function installMenu(
  run: (command: CommandId, window: BaseWindow | undefined) => void,
): (state: MenuState) => void {
  const show = (state: MenuState): void =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, systemOf(process.platform), run)));
  show(everythingAvailable);
  return show;
}
