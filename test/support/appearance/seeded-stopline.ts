import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptStopline, keptStopline } from '../electron/kept-stopline.ts';
import type { Stopline } from '../electron/launch-stopline.ts';
import { giveToApplication } from '../electron/temporary-folder.ts';
import { seedSentinels } from '../meeting/sentinel-workspace.ts';

/** One application for all tests of a `describe`, with something on every screen: a ticket, a playbook, a trigger. */
export function seededStopline(ready: (stopline: Stopline) => Promise<unknown>): KeptStopline {
  return keptStopline(async (stopline) => {
    await stopline.page.locator('html[data-ready]').waitFor();
    await ready(stopline);
  }, seed);
}

async function seed(userDataFolder: string): Promise<void> {
  const workspace = join(userDataFolder, 'workspace');
  await seedSentinels(workspace);
  giveToApplication(workspace);
  for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
    giveToApplication(join(workspace, name));
}
