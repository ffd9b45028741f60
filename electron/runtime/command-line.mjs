import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './install/prepare.mjs';
import { projectPaths } from './project-paths.mjs';

const entry = join(projectPaths.root, 'electron/cli/main.ts');

await prepare(async () => {
  process.argv[1] = entry;
  await import(pathToFileURL(entry).href);
  return Number(process.exitCode ?? 0);
});
