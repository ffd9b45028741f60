import { newYorkDay } from '#shared/domain/calendar/exchange-clock.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import { createAlertService } from './alert-service.ts';
import { createAnalyticsService } from './analytics-service.ts';
import { createAppService } from './app-service.ts';
import { createBackupService } from './backup-service.ts';
import { createCorporateActionService } from './corporate-action-service.ts';
import { createDiagnosticsService } from './diagnostics-service.ts';
import { createDrawingService } from './drawing-service.ts';
import { createExportService } from './export-service.ts';
import { createFileTokens } from './file-tokens.ts';
import { createImportService } from './import-service.ts';
import { createLeverageService } from './leverage-service.ts';
import { createMarketService } from './market-service.ts';
import { createNoteService } from './note-service.ts';
import { createPlaybookService } from './playbook-service.ts';
import { createProviderService } from './provider-service.ts';
import { startRefreshSchedule } from './refresh-schedule.ts';
import { createStopsService } from './stops-service.ts';
import { createRefreshService } from './refresh-service.ts';
import { createReportService } from './report-service.ts';
import { createRunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import { createSentimentService } from './sentiment-service.ts';
import { createSizingService } from './sizing-service.ts';
import { startThreads } from './threads.ts';
import type { Threads } from './threads.ts';
import { createTableService } from './table-service.ts';
import { createTicketService } from './ticket-service.ts';
import { createTriggerService } from './trigger-service.ts';
import { createWindowService } from './window-service.ts';
import { createWorkspaceService } from './workspace-service.ts';

export interface Services {
  readonly handlers: Handlers;
  /** Resolves when the workspace is open. */
  readonly ready: Promise<void>;
  /** Gives tokens for files that the user dropped or named, and for the texts within folders and zip archives. */
  offerFiles(paths: readonly string[]): Promise<OfferedFile[]>;
  /** Gives a token for a file to be written; one for reading never does for that. */
  offerTarget(path: string): Promise<OfferedFile>;
  close(): Promise<void>;
}

// What fired while Stopline was closed is told once the desk is there: the look's code would hold up its first candles.
const firstLookAfterMs = 1_500;

/**
 * Every use-case of Stopline over one workspace folder; the app and the command line share it.
 * @param threads those of the same host, where they were started before this code was loaded
 */
export function createServices(shell: ServiceHost, threads: Threads = startThreads(shell)): Services {
  // Bars are the exchange's, so its day counts, whatever zone the computer is in.
  const today = () => newYorkDay(shell.nowMs());
  const alerts = createAlertService(shell, threads, today);
  const host: ServiceHost = {
    ...shell,
    // Whoever changes the data need not know that it is watched.
    emit(name, payload) {
      shell.emit(name, payload);
      if (name === 'data.changed') alerts.look();
    },
  };
  const firstLook = setTimeout(() => threads.ready.then(alerts.look, () => undefined), firstLookAfterMs);
  const files = createFileTokens();
  const targets = createFileTokens();
  const jobs = createRunningJobs();
  const backups = createBackupService(host, threads, files, targets, jobs);
  const imports = createImportService(host, threads, files, jobs, today);
  const refresh = createRefreshService(host, threads, jobs, today);
  const stopSchedule = startRefreshSchedule(host, threads, refresh['refresh.run']);
  const workspace = createWorkspaceService(host, threads, today);
  const answering: Omit<Handlers, 'report.write'> = {
    ...createAppService(host, threads),
    ...createDiagnosticsService(host, threads, today),
    ...createMarketService(threads, today),
    ...createSizingService(threads, today),
    ...createAnalyticsService(host, threads, jobs, today),
    ...createLeverageService(threads, today),
    ...createNoteService(host, threads, files, today),
    ...createSentimentService(threads, today),
    ...createStopsService(host, threads, jobs, today),
    ...workspace,
    async 'settings.write'(patch) {
      const settings = await workspace['settings.write'](patch);
      // What fired while an as-of date held the watch.
      if (patch.asOf === null) alerts.look();
      return settings;
    },
    ...createTriggerService(host, threads, today),
    ...alerts.handlers,
    ...createTicketService(host, threads, today),
    ...createDrawingService(host, threads, today),
    ...createCorporateActionService(host, threads),
    ...imports.handlers,
    ...createExportService(host, threads, targets, jobs, today),
    ...createTableService(host, threads, targets, workspace['settings.read'], today),
    ...createWindowService(host),
    ...createPlaybookService(host, threads, files, targets, today),
    ...createProviderService(host, threads),
    ...refresh,
    ...backups.handlers,
    'job.cancel': jobs['job.cancel'],
  };
  return {
    handlers: { ...answering, ...createReportService(host, threads, targets, answering) },
    ready: threads.ready,
    offerFiles: imports.offerFiles,
    offerTarget: async (path) => (await targets.offer([path]))[0] as OfferedFile,
    close() {
      clearTimeout(firstLook);
      backups.stop();
      stopSchedule();
      return threads.close();
    },
  };
}
