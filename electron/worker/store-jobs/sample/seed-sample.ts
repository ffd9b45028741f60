import type { WriteDb } from '#electron/db/database.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { generateSample } from '#electron/sources/sample/generate-sample.ts';

/** Fills a new workspace with the simulated sample, in one transaction. */
export function seedSample(cache: WriteDb<'cache'>, nowMs: number): void {
  const series = generateSample().map((sample) => ({ ...sample, fetchedAtMs: nowMs }));
  writeImport(cache, null, series);
}
