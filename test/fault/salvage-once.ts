import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A process that starts on a workspace and kills itself before the n-th change that it makes to a file or folder; it says `done`
 * when it comes to its end before. Arguments: the folder, n.
 */
const [folder, step] = process.argv.slice(2) as [string, string];
let left = Number(step);
const changes = [
  'renameSync',
  'rmSync',
  'mkdirSync',
  'copyFileSync',
  'writeFileSync',
  'chmodSync',
  'fsyncSync',
] as const;
for (const name of changes) {
  const original = fs[name] as (...values: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...values: unknown[]) => {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return original(...values);
    },
  });
}
syncBuiltinESMExports();
// Loaded only now, so that it changes files through the functions above.
const { openWorkspace } = await import('#electron/worker/store-jobs/open-workspace.ts');
const { createStoreContext } = await import('#electron/worker/store-jobs/store-context.ts');
const { quietControl } = await import('../support/store/quiet-control.ts');
const context = createStoreContext(folder);
await openWorkspace(context, { withSample: false, nowMs: Date.UTC(2025, 11, 22, 18) }, quietControl);
context.close();
fs.writeSync(1, 'done\n');
