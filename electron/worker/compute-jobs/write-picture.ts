import { writeWhole } from '#electron/db/files/write-whole.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { ComputeContext } from './compute-context.ts';

type WritePicture = ComputeJobs['picture.write'];

/** A picture as a file that appears whole or not at all. */
export function writePicture(
  _context: ComputeContext,
  { png, path, name }: WritePicture['input'],
): WritePicture['output'] {
  writeWhole(path, [png]);
  return { fileName: name, bytes: png.length };
}
