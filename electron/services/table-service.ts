import { basename } from 'node:path';
import { hidesAmounts } from '#shared/domain/mask.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { FileTokens } from './file-tokens.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type OutRequests = 'table.copy' | 'table.write' | 'picture.write' | 'calendar.export';

/**
 * What is on the screen, for the clipboard and as files. Amounts and private words are hidden here while the settings hide them,
 * whatever the window asks.
 */
export function createTableService(
  host: ServiceHost,
  threads: Threads,
  targets: FileTokens,
  readSettings: Handlers['settings.read'],
  today: () => number,
): Pick<Handlers, OutRequests> {
  const appVersion = host.versions.version;
  const isMasked = async (asked: boolean): Promise<boolean> => asked || hidesAmounts(await readSettings({}));
  const placeOf = (token: string) => {
    const path = targets.pathOf(token);
    return { path, name: basename(path) };
  };
  return {
    async 'table.copy'({ table, ...asked }) {
      const masked = await isMasked(asked.masked);
      const { text, numbersHash } = await threads.compute('table.text', { table, masked, appVersion });
      host.copyText?.(text);
      return { rows: table.rows.length, masked, numbersHash, copied: host.copyText !== undefined };
    },
    async 'table.write'({ token, format, table, ...asked }) {
      const place = placeOf(token);
      const masked = await isMasked(asked.masked);
      return threads.compute('table.write', {
        table,
        format,
        masked,
        appVersion,
        ...place,
      });
    },
    'picture.write': async ({ token, png }) => threads.compute('picture.write', { png, ...placeOf(token) }),
    async 'calendar.export'({ token, asOf, ...asked }) {
      const place = placeOf(token);
      const masked = await isMasked(asked.masked);
      return threads.compute('calendar.export', { asOf, today: today(), masked, appVersion, ...place });
    },
  };
}
