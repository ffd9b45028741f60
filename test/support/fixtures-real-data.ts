import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder of real market data beside the checkout (or in STOPLINE_DATA); tests that use it pass, skipped with a reason, without it. */
export const realDataFolder =
  process.env.STOPLINE_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
export const hasRealData = existsSync(realDataFolder);
export const realDataAbsent = `no real market data at hand (set STOPLINE_DATA)`;
