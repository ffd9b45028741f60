import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './install/ensure-packages.mjs';
import { prepare } from './install/prepare.mjs';
import { projectPaths } from './project-paths.mjs';

const bench = join(projectPaths.root, 'test/bench');

await prepare(async () => {
  await ensurePackages({ folder: bench, what: 'the peers to measure against' });
  const entry = join(bench, 'main.ts');
  process.argv[1] = entry;
  await import(pathToFileURL(entry).href);
  return Number(process.exitCode ?? 0);
});
