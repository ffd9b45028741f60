import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpLimits } from '#electron/sources/http.ts';

/** What the network thread of the tests is told; it looks at it anew for each job and then forgets how its hosts answered. */
export interface Loopback {
  /** Where every provider is. */
  readonly address: string;
  readonly nowMs: number;
  readonly limits?: Partial<HttpLimits>;
}

/** Beside the workspace folder. */
export const loopbackFile = (folder: string): string => join(folder, '..', 'loopback.json');

export function tellLoopback(folder: string, loopback: Loopback): void {
  writeFileSync(loopbackFile(folder), JSON.stringify(loopback));
}
