import { z } from 'zod';
import { settingsSchema } from '../domain/settings.ts';
import { ticketSchema } from '../domain/ticket.ts';
import { menuStateSchema } from './menu-schemas.ts';
import { alignmentRequestSchema, alignmentSchema } from './alignment-schemas.ts';
import {
  betaAnswerSchema,
  betaRequestSchema,
  leverageAnswerSchema,
  leverageRequestSchema,
  spreadAnswerSchema,
  spreadRequestSchema,
  stopsAnswerSchema,
  stopsRequestSchema,
  touchAnswerSchema,
  touchRequestSchema,
} from './analytics-schemas.ts';
import { alertCheckSchema, alertListSchema } from './alert-schemas.ts';
import { appDescriptionSchema } from './app-schemas.ts';
import { backtestAnswerSchema, backtestRequestSchema } from './backtest-schemas.ts';
import {
  backupRestoreSchema,
  backupSchema,
  chosenTargetSchema,
  exportedSchema,
  exportRequestSchema,
  jobRequestSchema,
  restoredSchema,
  savedWorkspaceSchema,
  targetRequestSchema,
  tokenRequestSchema,
  verifyReportSchema,
} from './backup-schemas.ts';
import { chartAnswerSchema } from './chart-schemas.ts';
import { asOfRequestSchema, firstInputs, nothingSchema as nothing } from './first-inputs.ts';
import { drawingSchema } from '../domain/drawing.ts';
import {
  chartEventsRequestSchema,
  chartEventsSchema,
  drawingListRequestSchema,
  drawingListSchema,
  drawingRemovalSchema,
  drawingSaveSchema,
} from './drawing-schemas.ts';
import { claimsAnswerSchema, claimsRequestSchema } from './claim-schemas.ts';
import { comparisonRequestSchema, comparisonSchema } from './compare-schemas.ts';
import {
  aboutSchema,
  clipboardTextSchema,
  copiedSchema,
  diagnosticsSchema,
  faultReportSchema,
  folderOpenedSchema,
  folderRequestSchema,
} from './diagnostics-schemas.ts';
import { crowdingRequestSchema, crowdingSchema } from './crowding-schemas.ts';
import {
  chooseRequestSchema,
  importReportSchema,
  importRequestSchema,
  jobIdSchema,
  offeredFileSchema,
  previewRequestSchema,
  previewSchema,
  rememberedMappingSchema,
} from './import-schemas.ts';
import {
  hedgeAnswerSchema,
  hedgeRequestSchema,
  leverageConeAnswerSchema,
  leverageConeRequestSchema,
  leverageExploreAnswerSchema,
  leverageExploreRequestSchema,
  leverageFlowAnswerSchema,
  leverageFlowRequestSchema,
  leveragePathAnswerSchema,
  leveragePathRequestSchema,
  leverageTableAnswerSchema,
  leverageTableRequestSchema,
  leverageWindowsAnswerSchema,
  leverageWindowsRequestSchema,
} from './leverage-schemas.ts';
import {
  returnRowSchema,
  returnsRequestSchema,
  seriesRowSchema,
  symbolRequestSchema,
  trendAnswerSchema,
  watchlistRowSchema,
} from './market-schemas.ts';
import {
  noteAnswerSchema,
  noteRequestSchema,
  recognisedNoteSchema,
  recogniseNoteRequestSchema,
} from './note-schemas.ts';
import { playbookSchema } from '../domain/playbook/playbook.ts';
import {
  contradictionsAnswerSchema,
  contradictionsRequestSchema,
  playbookDraftKeepSchema,
  playbookDraftSchema,
  playbookDuplicateSchema,
  playbookExportedSchema,
  playbookExportSchema,
  playbookImportSchema,
  playbookRemovalSchema,
  playbookRemovedSchema,
  playbookRequestSchema,
  playbookRowSchema,
  playbookSaveSchema,
} from './playbook-schemas.ts';
import { sentimentLedgerSchema } from './sentiment-schemas.ts';
import { qualityRequestSchema, seriesQualitySchema } from './quality-schemas.ts';
import {
  providerKeySchema,
  providerRequestSchema,
  providerRowSchema,
  refreshAnswerSchema,
  refreshRequestSchema,
} from './refresh-schemas.ts';
import {
  calendarAnswerSchema,
  calendarNameSchema,
  calendarRequestSchema,
  chainAnswerSchema,
  chainDaySchema,
  chainRequestSchema,
  chainRowSchema,
  positionsAnswerSchema,
  statementDaySchema,
} from './record-schemas.ts';
import { reportRequestSchema, reportSchema } from './report-schemas.ts';
import { sameRiskAnswerSchema, sameRiskRequestSchema } from './same-risk-schemas.ts';
import { symbolSchema } from './schemas.ts';
import { stopBoardAnswerSchema, stopBoardRequestSchema } from './stop-board-schemas.ts';
import { surveyAnswerSchema, surveyRequestSchema } from './survey-schemas.ts';
import {
  splitApplySchema,
  splitChangeSchema,
  splitDaySchema,
  splitListRequestSchema,
  splitRowSchema,
} from './split-schemas.ts';
import { sweepAnswerSchema, sweepRequestSchema } from './sweep-schemas.ts';
import { calendarExportedSchema, calendarExportSchema } from './calendar-export-schemas.ts';
import { pairAnswerSchema, pairRequestSchema } from './pair-schemas.ts';
import { pictureWriteSchema, pictureWrittenSchema } from './picture-schemas.ts';
import { tableCopiedSchema, tableCopySchema, tableWriteSchema, tableWrittenSchema } from './table-schemas.ts';
import { sizingAnswerSchema, sizingContextSchema, sizingRequestSchema } from './sizing-schemas.ts';
import {
  blotterSchema,
  fillRemovalSchema,
  fillRequestSchema,
  ticketCancelSchema,
  ticketChangeSchema,
  ticketRemovalSchema,
  ticketUndoSchema,
} from './ticket-schemas.ts';
import {
  triggerBoardSchema,
  triggerHistoryRequestSchema,
  triggerHistorySchema,
  triggerPreviewRequestSchema,
  triggerPreviewSchema,
  triggerRemovalSchema,
  triggerSaveSchema,
  triggerSnoozeSchema,
} from './trigger-schemas.ts';
import { triggerSchema } from '../domain/trigger.ts';
import {
  audienceRequestSchema,
  audienceStateSchema,
  displaySetSchema,
  passedCommandSchema,
  windowArrangementSchema,
  windowPresentedSchema,
  windowPresentSchema,
} from './window-schemas.ts';

const done = z.object({});

/** The only list of what the renderer may ask of main: name -> what goes in, what comes out. */
export const requests = {
  'menu.show': { input: menuStateSchema, output: done },
  'app.describe': { input: firstInputs['app.describe'], output: appDescriptionSchema },
  'about.read': { input: asOfRequestSchema, output: aboutSchema },
  'diagnostics.read': { input: nothing, output: diagnosticsSchema },
  'fault.report': { input: faultReportSchema, output: done },
  'folder.open': { input: folderRequestSchema, output: folderOpenedSchema },
  'clipboard.writeText': { input: clipboardTextSchema, output: copiedSchema },
  'settings.read': { input: firstInputs['settings.read'], output: settingsSchema },
  'settings.write': { input: firstInputs['settings.write'], output: settingsSchema },
  'windows.arrange': { input: windowArrangementSchema, output: done },
  'windows.pass': { input: passedCommandSchema, output: done },
  'windows.displays': { input: nothing, output: displaySetSchema },
  'windows.present': { input: windowPresentSchema, output: windowPresentedSchema },
  'windows.audience': { input: audienceRequestSchema, output: audienceStateSchema },
  'series.list': { input: asOfRequestSchema, output: z.array(seriesRowSchema) },
  'series.quality': { input: qualityRequestSchema, output: z.array(seriesQualitySchema) },
  'series.remove': { input: z.strictObject({ symbol: symbolSchema }), output: done },
  'alignment.read': { input: alignmentRequestSchema, output: alignmentSchema },
  'watchlist.read': { input: firstInputs['watchlist.read'], output: z.array(watchlistRowSchema) },
  'chart.read': { input: firstInputs['chart.read'], output: chartAnswerSchema },
  'chart.events': { input: chartEventsRequestSchema, output: chartEventsSchema },
  'drawing.list': { input: drawingListRequestSchema, output: drawingListSchema },
  'drawing.save': { input: drawingSaveSchema, output: drawingSchema },
  'drawing.remove': { input: drawingRemovalSchema, output: done },
  'trend.read': { input: symbolRequestSchema, output: trendAnswerSchema },
  'returns.read': { input: returnsRequestSchema, output: z.array(returnRowSchema) },
  'compare.read': { input: comparisonRequestSchema, output: comparisonSchema },
  'sizing.context': { input: firstInputs['sizing.context'], output: sizingContextSchema },
  'sizing.compute': { input: sizingRequestSchema, output: sizingAnswerSchema },
  'sizing.compare': { input: sameRiskRequestSchema, output: sameRiskAnswerSchema },
  'touch.compute': { input: touchRequestSchema, output: touchAnswerSchema },
  'beta.read': { input: betaRequestSchema, output: betaAnswerSchema },
  'stops.compute': { input: stopsRequestSchema, output: stopsAnswerSchema },
  'stops.board': { input: stopBoardRequestSchema, output: stopBoardAnswerSchema },
  'touch.survey': { input: surveyRequestSchema, output: surveyAnswerSchema },
  'leverage.read': { input: leverageRequestSchema, output: leverageAnswerSchema },
  'leverage.path': { input: leveragePathRequestSchema, output: leveragePathAnswerSchema },
  'leverage.windows': { input: leverageWindowsRequestSchema, output: leverageWindowsAnswerSchema },
  'leverage.cone': { input: leverageConeRequestSchema, output: leverageConeAnswerSchema },
  'leverage.table': { input: leverageTableRequestSchema, output: leverageTableAnswerSchema },
  'leverage.flow': { input: leverageFlowRequestSchema, output: leverageFlowAnswerSchema },
  'leverage.explore': { input: leverageExploreRequestSchema, output: leverageExploreAnswerSchema },
  'hedge.compute': { input: hedgeRequestSchema, output: hedgeAnswerSchema },
  'pair.read': { input: pairRequestSchema, output: pairAnswerSchema },
  'spread.compute': { input: spreadRequestSchema, output: spreadAnswerSchema },
  'backtest.run': { input: backtestRequestSchema, output: backtestAnswerSchema },
  'sweep.run': { input: sweepRequestSchema, output: sweepAnswerSchema },
  'note.choose': { input: nothing, output: z.array(offeredFileSchema) },
  'note.recognise': { input: recogniseNoteRequestSchema, output: recognisedNoteSchema },
  'note.read': { input: noteRequestSchema, output: noteAnswerSchema },
  'sentiment.ledger': { input: asOfRequestSchema, output: sentimentLedgerSchema },
  'triggers.read': { input: asOfRequestSchema, output: triggerBoardSchema },
  'triggers.preview': { input: triggerPreviewRequestSchema, output: triggerPreviewSchema },
  'triggers.history': { input: triggerHistoryRequestSchema, output: triggerHistorySchema },
  'trigger.save': { input: triggerSaveSchema, output: triggerSchema },
  'trigger.remove': { input: triggerRemovalSchema, output: done },
  'trigger.snooze': { input: triggerSnoozeSchema, output: triggerSchema },
  'alerts.list': { input: asOfRequestSchema, output: alertListSchema },
  'alerts.check': { input: nothing, output: alertCheckSchema },
  'crowding.read': { input: crowdingRequestSchema, output: crowdingSchema },
  'split.list': { input: splitListRequestSchema, output: z.array(splitRowSchema) },
  'split.apply': { input: splitApplySchema, output: splitChangeSchema },
  'split.undo': { input: splitDaySchema, output: splitChangeSchema },
  'chain.list': { input: asOfRequestSchema, output: z.array(chainRowSchema) },
  'chain.read': { input: chainRequestSchema, output: chainAnswerSchema },
  'chain.remove': { input: chainDaySchema, output: done },
  'positions.list': { input: asOfRequestSchema, output: positionsAnswerSchema },
  'positions.remove': { input: statementDaySchema, output: done },
  'calendar.list': { input: calendarRequestSchema, output: calendarAnswerSchema },
  'calendar.remove': { input: calendarNameSchema, output: done },
  'claims.check': { input: claimsRequestSchema, output: claimsAnswerSchema },
  'playbook.list': { input: asOfRequestSchema, output: z.array(playbookRowSchema) },
  'playbook.open': { input: playbookRequestSchema, output: playbookSchema },
  'playbook.save': { input: playbookSaveSchema, output: playbookSchema },
  'playbook.draft.read': { input: firstInputs['playbook.draft.read'], output: playbookDraftSchema },
  'playbook.draft.keep': { input: playbookDraftKeepSchema, output: done },
  'playbook.duplicate': { input: playbookDuplicateSchema, output: playbookSchema },
  'playbook.remove': { input: playbookRemovalSchema, output: playbookRemovedSchema },
  'playbook.export': { input: playbookExportSchema, output: playbookExportedSchema },
  'playbook.choose': { input: nothing, output: z.array(offeredFileSchema) },
  'playbook.import': { input: playbookImportSchema, output: playbookSchema },
  'playbook.contradictions': { input: contradictionsRequestSchema, output: contradictionsAnswerSchema },
  'ticket.list': { input: firstInputs['ticket.list'], output: z.array(ticketSchema) },
  'ticket.save': { input: ticketSchema, output: done },
  'ticket.remove': { input: ticketRemovalSchema, output: done },
  'ticket.fill.add': { input: fillRequestSchema, output: ticketChangeSchema },
  'ticket.fill.remove': { input: fillRemovalSchema, output: ticketChangeSchema },
  'ticket.cancel': { input: ticketCancelSchema, output: ticketChangeSchema },
  'ticket.undo': { input: ticketUndoSchema, output: ticketChangeSchema },
  'blotter.read': { input: firstInputs['blotter.read'], output: blotterSchema },
  'import.choose': { input: chooseRequestSchema, output: z.array(offeredFileSchema) },
  'import.run': { input: importRequestSchema, output: importReportSchema },
  'import.preview': { input: previewRequestSchema, output: previewSchema },
  'mapping.list': { input: nothing, output: z.array(rememberedMappingSchema) },
  'mapping.remove': { input: rememberedMappingSchema.pick({ headerKey: true }), output: done },
  'provider.list': { input: nothing, output: z.array(providerRowSchema) },
  'provider.key.set': { input: providerKeySchema, output: providerRowSchema },
  'provider.key.remove': { input: providerRequestSchema, output: providerRowSchema },
  'refresh.run': { input: refreshRequestSchema, output: refreshAnswerSchema },
  'report.write': { input: reportRequestSchema, output: reportSchema },
  'table.copy': { input: tableCopySchema, output: tableCopiedSchema },
  'table.write': { input: tableWriteSchema, output: tableWrittenSchema },
  'picture.write': { input: pictureWriteSchema, output: pictureWrittenSchema },
  'calendar.export': { input: calendarExportSchema, output: calendarExportedSchema },
  'target.choose': { input: targetRequestSchema, output: chosenTargetSchema.nullable() },
  'series.export': { input: exportRequestSchema, output: exportedSchema },
  'store.verify': { input: jobRequestSchema, output: verifyReportSchema },
  'backup.list': { input: nothing, output: z.array(backupSchema) },
  'backup.make': { input: jobRequestSchema, output: backupSchema },
  'backup.restore': { input: backupRestoreSchema, output: restoredSchema },
  'workspace.save': { input: tokenRequestSchema, output: savedWorkspaceSchema },
  'workspace.choose': { input: nothing, output: z.array(offeredFileSchema) },
  'workspace.restore': { input: tokenRequestSchema, output: restoredSchema },
  'job.cancel': { input: z.strictObject({ jobId: jobIdSchema }), output: done },
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<Name extends RequestName> = z.infer<(typeof requests)[Name]['input']>;
export type RequestOutput<Name extends RequestName> = z.infer<(typeof requests)[Name]['output']>;
export type Handler<Name extends RequestName> = (input: RequestInput<Name>) => Promise<RequestOutput<Name>>;
export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

export const requestNames: ReadonlySet<string> = new Set(Object.keys(requests));
