import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The cache that the build has filled with the sample, beside this code in the built app; null where the sources run as they are. */
export function readShippedSample(): Buffer | null {
  const file = join(fileURLToPath(new URL('.', import.meta.url)), 'sample.db');
  return existsSync(file) ? readFileSync(file) : null;
}
