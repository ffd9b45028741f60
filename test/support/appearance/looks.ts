import type { Page } from 'playwright';
import type { CommandId } from '#shared/domain/commands.ts';
import { type Screen, screenNames, screens } from '#shared/domain/screen.ts';
import type { Stopline } from '../electron/launch-stopline.ts';

/** Every theme that a screen is drawn in. */
export const themes = ['dark', 'light', 'dark-contrast', 'light-contrast'] as const;
export type ThemeName = (typeof themes)[number];

/** Runs a command in the first window, as the menu does. */
export function runCommand({ application }: Stopline, command: CommandId): Promise<void> {
  return application.evaluate(({ BrowserWindow }, asked) => {
    const main = BrowserWindow.getAllWindows().find(({ id }) => id === 1);
    main?.webContents.send('stopline:event', 'command.run', { command: asked });
  }, command);
}

/** Shows a theme, by its commands. */
export async function showTheme(stopline: Stopline, name: ThemeName): Promise<void> {
  const [theme, contrast] = name.split('-') as ['dark' | 'light', string | undefined];
  await runCommand(stopline, `theme.${theme}`);
  const isHigh = (): Promise<boolean> =>
    stopline.page.evaluate(() => document.documentElement.dataset['contrast'] === 'high');
  if ((await isHigh()) !== (contrast !== undefined)) await runCommand(stopline, 'theme.contrast');
  await stopline.page.waitForFunction(
    ([wanted, high]) =>
      document.documentElement.dataset['theme'] === wanted &&
      (document.documentElement.dataset['contrast'] === 'high') === high,
    [theme, contrast !== undefined] as const,
  );
}

/** Goes to a screen and waits until it is quiet. */
export async function showScreen(stopline: Stopline, screen: Screen): Promise<void> {
  const { page } = stopline;
  await runCommand(stopline, `screen.${screen}`);
  const name = screen === 'desk' ? /^[A-Z]+$/ : new RegExp(`^${screenNames[screen]}$`);
  await page.locator('h1', { hasText: name }).waitFor();
  await page.locator('main > :visible').first().waitFor();
  await settled(page);
}

export const everyScreen = screens;

/** An eighth of a second without a change of the page's words or elements is quiet enough. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  for (let turn = 0; turn < 40; turn++) {
    const now = await page.evaluate(
      () => `${document.body.textContent}${document.querySelectorAll('*').length}`,
    );
    if (now === before) return;
    before = now;
    await page.waitForTimeout(120);
  }
}
