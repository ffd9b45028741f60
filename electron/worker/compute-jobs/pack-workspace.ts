import { packWorkspace as pack } from '#electron/db/archive/pack-workspace.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';

type Pack = ComputeJobs['workspace.pack'];

/** Writes the checked copies in a folder into the one file that the user chose. */
export function packWorkspace(
  _context: ComputeContext,
  { folder, path, madeAtMs, appVersion }: Pack['input'],
  control: JobControl,
): Pack['output'] {
  const bytes = pack(
    folder,
    path,
    { madeAtMs, appVersion },
    {
      progress: (fraction) => control.progress('Saving', fraction),
      isCancelled: control.isCancelled,
    },
  );
  return { bytes };
}
