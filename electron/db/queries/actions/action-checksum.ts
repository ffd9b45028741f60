import { crc32 } from 'node:zlib';
import type { CorporateAction } from '#shared/domain/series.ts';

/** CRC-32 of an action and whose it is; one flipped byte in a split ratio would restate a whole history. */
export function actionChecksum(seriesId: number, action: CorporateAction): number {
  return crc32(`${seriesId} ${action.date} ${action.kind} ${action.value}`);
}
