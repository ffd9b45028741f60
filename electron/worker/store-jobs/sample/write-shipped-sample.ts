import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCache } from '#electron/db/open-cache.ts';
import { undatedMs } from '#electron/db/queries/series/date-undated.ts';
import { seedSample } from './seed-sample.ts';

/** Fills a cache with the sample, to be dated where it is used, and writes it to `target`. The build runs this file with the target's path. */
export function writeShippedSample(target: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-shipped-'));
  const cache = openCache(folder, { mode: 'write' });
  try {
    seedSample(cache, undatedMs);
    cache.copyTo(target);
    // It is a part of the app, for every user of the machine to read.
    chmodSync(target, 0o644);
  } finally {
    cache.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) writeShippedSample(process.argv[2] as string);
