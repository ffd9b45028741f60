import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchStopline, type Stopline } from '../electron/launch-stopline.ts';
import { createTemporaryFolder, giveToApplication } from '../electron/temporary-folder.ts';
import { seedSentinels } from '../meeting/sentinel-workspace.ts';

/** A folder whose workspace has something on every screen: a ticket, a playbook, a trigger. */
export async function seededFolder(): Promise<string> {
  const folder = createTemporaryFolder();
  const workspace = join(folder, 'workspace');
  await seedSentinels(workspace);
  giveToApplication(workspace);
  for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
    giveToApplication(join(workspace, name));
  return folder;
}

/** The application on such a folder, ready. */
export async function launchSeeded(userDataFolder: string): Promise<Stopline> {
  const stopline = await launchStopline({ userDataFolder });
  await stopline.page.locator('html[data-ready]').waitFor();
  return stopline;
}
