import { writeSync } from 'node:fs';
import { createComputeContext } from '#electron/worker/compute-jobs/compute-context.ts';
import { stageWorkspace } from '#electron/worker/compute-jobs/stage-workspace.ts';
import { openWorkspace } from '#electron/worker/store-jobs/open-workspace.ts';
import { replaceWorkspace } from '#electron/worker/store-jobs/replace-workspace.ts';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { quietControl } from '../support/store/quiet-control.ts';

/** A process whose jobs restore one saved workspace after the other until it is killed. Arguments: the folder, then the files. */
const [folder, ...paths] = process.argv.slice(2);
const context = createStoreContext(folder);
await openWorkspace(context, { withSample: false, nowMs: 0 }, quietControl);
writeSync(1, 'ready\n');
for (let count = 1; ; count += 1) {
  const from = { kind: 'file', path: paths[count % paths.length] } as const;
  stageWorkspace(createComputeContext(folder), { workspace: folder, from }, quietControl);
  replaceWorkspace(context, { nowMs: count }, quietControl);
  writeSync(1, `${count}\n`);
}
