import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openTestServices } from '../open-test-services.ts';
import { launchStopline, type Stopline } from './launch-stopline.ts';
import { createTemporaryFolder, giveToApplication } from './temporary-folder.ts';

/** The application on its Data screen, on a workspace made before it and then changed; both end with the test. */
export async function launchOnData(
  withSample: boolean,
  change: (workspace: string) => void,
): Promise<Stopline> {
  const folder = createTemporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'workspace');
  const services = openTestServices({ folder: workspace, withSample });
  await services.ready;
  await services.handlers['settings.write']({ screen: 'data' });
  await services.end();
  change(workspace);
  giveToApplication(workspace);
  for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
    giveToApplication(join(workspace, name));
  const stopline = await launchStopline({ userDataFolder: folder });
  onTestFinished(() => stopline.close());
  return stopline;
}
