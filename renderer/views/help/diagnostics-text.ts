import type { Diagnostics } from '#shared/ipc/diagnostics-schemas.ts';
import { formatNumber } from '#shared/format/format-number.ts';

const whole = (value: number): string => formatNumber(value, 0);
const megabytes = (bytes: number): string => `${formatNumber(bytes / 1_048_576, 1)} MB`;

function startupLines({ startup }: Diagnostics): string[] {
  if (startup.state === 'failed') return [`failed (${startup.code}): ${startup.message}`];
  return [['ready', ...(startup.notices ?? [])].join('; ')];
}

function backupsText({ count, newestAt }: NonNullable<Diagnostics['backups']>): string {
  return newestAt === null ? 'none yet' : `${count}, the newest of ${newestAt}`;
}

/** Diagnostics as plain text, to be read before it is sent to anybody; what is not known says so. */
export function diagnosticsText(diagnostics: Diagnostics): string {
  const { versions, system, files, backups, counts, settings, log, at } = diagnostics;
  const line = (name: string, value: string): string => `${name.padEnd(11)} ${value}`;
  return [
    `Stopline diagnostics, ${at}`,
    'Without amounts, names, notes, keys and paths.',
    '',
    line('Stopline', versions.stopline),
    line('Electron', `${versions.electron}, Chromium ${versions.chrome}, Node ${versions.node}`),
    line('SQLite', versions.sqlite ?? 'not known: the workspace is not open'),
    line('System', `${system.platform} ${system.release}, ${system.architecture}`),
    line('Computer', `${system.processors} processors, ${whole(system.memoryMb)} MB of memory`),
    line('Start', startupLines(diagnostics).join('; ')),
    line(
      'Files',
      files === null
        ? 'not known: the workspace is not open'
        : `cache.db ${megabytes(files.cache.bytes)} (version ${files.cache.version}), ` +
            `user.db ${megabytes(files.user.bytes)} (version ${files.user.version})`,
    ),
    line('Backups', backups === null ? 'not known' : backupsText(backups)),
    ...(counts === null
      ? []
      : [
          line(
            'Series',
            `${whole(counts.series)}, ${whole(counts.simulated)} of them simulated, ` +
              `${whole(counts.bars)} bars, ${whole(counts.seriesWithIssues)} with remarks`,
          ),
          line(
            'Records',
            `${counts.tickets} tickets, ${counts.drafts} drafts, ${counts.playbooks} playbooks, ${counts.triggers} triggers`,
          ),
        ]),
    line(
      'Settings',
      settings === null
        ? 'not known'
        : Object.entries(settings)
            .map(([name, value]) => `${name} ${String(value)}`)
            .join(', '),
    ),
    '',
    log.length === 0 ? 'The log is empty.' : 'Last lines of the log:',
    ...log,
  ].join('\n');
}
