import type { ComputeJobs } from '../compute-contract.ts';
import type { JobTable } from '../protocol.ts';
import { judgeStops } from './analytics/judge-stops.ts';
import { computeHedge } from './analytics/leverage/compute-hedge.ts';
import { drawLeverageCone } from './analytics/leverage/draw-leverage-cone.ts';
import { readLeveragePath } from './analytics/leverage/read-leverage-path.ts';
import { readLeverageTable } from './analytics/leverage/read-leverage-table.ts';
import { readLeverageWindows } from './analytics/leverage/read-leverage-windows.ts';
import { readBeta } from './analytics/read-beta.ts';
import { readLeverage } from './analytics/read-leverage.ts';
import { readPair } from './pairs/read-pair.ts';
import { readSpread } from './analytics/read-spread.ts';
import { runPlan } from './analytics/run-plan.ts';
import { sweepPlan } from './analytics/sweep-plan.ts';
import { readStopBoard } from './analytics/read-stop-board.ts';
import { surveyAnswer } from './analytics/survey-answer.ts';
import { surveyPaths } from './analytics/survey-paths.ts';
import { touchAnswer } from './analytics/touch-answer.ts';
import { touchPaths } from './analytics/touch-paths.ts';
import { readComparison } from './compare/read-comparison.ts';
import { readChartEvents } from './chart/read-chart-events.ts';
import type { ComputeContext } from './compute-context.ts';
import type { FirstComputeJobs } from './first-jobs.ts';
import { exportCalendar } from './export-calendar.ts';
import { expandFiles } from './expand-files.ts';
import { exportSeries } from './export-series.ts';
import { listCalendarRows } from './list-calendar-rows.ts';
import { listChainRows } from './list-chain-rows.ts';
import { listSeriesRows } from './list-series-rows.ts';
import { packWorkspace } from './pack-workspace.ts';
import { parseFile } from './parse-file.ts';
import { checkClaims } from './playbook/check-claims.ts';
import { findContradictions } from './playbook/find-contradictions.ts';
import { parseChosenPlaybook } from './playbook/parse-chosen-playbook.ts';
import { previewFile } from './preview-file.ts';
import { readAlignment } from './read-alignment.ts';
import { readSameRisk } from './same-risk/read-same-risk.ts';
import { readChainAnswer } from './read-chain-answer.ts';
import { readSentimentLedger } from './sentiment/read-sentiment-ledger.ts';
import { recogniseNote } from './recognise-note.ts';
import { readQuality } from './read-quality.ts';
import { readReturns } from './read-returns.ts';
import { readTrend } from './read-trend.ts';
import { stageWorkspace } from './stage-workspace.ts';
import { evaluateAlerts } from './triggers/evaluate-alerts.ts';
import { previewTriggers, readBoard } from './triggers/read-board.ts';
import { readCrowding } from './triggers/read-crowding.ts';
import { readHistory } from './triggers/read-history.ts';
import { verifyStore } from './verify-store.ts';
import { writePicture } from './write-picture.ts';
import { writeReport } from './write-report.ts';
import { tableForClipboard, writeTable } from './write-table.ts';

/** The jobs of the compute threads, by name, but for {@link FirstComputeJobs}. */
export const computeJobs: JobTable<ComputeContext, Omit<ComputeJobs, keyof FirstComputeJobs>> = {
  'series.list': listSeriesRows,
  'series.quality': readQuality,
  'chain.list': listChainRows,
  'chain.read': readChainAnswer,
  'calendar.list': listCalendarRows,
  'alignment.read': readAlignment,
  'chart.events': readChartEvents,
  'trend.read': readTrend,
  'returns.read': readReturns,
  'compare.read': readComparison,
  'sizing.compare': readSameRisk,
  'beta.read': readBeta,
  'leverage.read': readLeverage,
  'leverage.path': readLeveragePath,
  'leverage.windows': readLeverageWindows,
  'leverage.cone': drawLeverageCone,
  'leverage.table': readLeverageTable,
  'hedge.compute': computeHedge,
  'pair.read': readPair,
  'spread.compute': readSpread,
  'stops.compute': judgeStops,
  'stops.board': readStopBoard,
  'survey.paths': surveyPaths,
  'survey.answer': surveyAnswer,
  // Its tokeniser takes longer to load than the desk to open, and most days no note is read.
  'note.read': async (...asked) => (await import('./read-note-answer.ts')).readNoteAnswer(...asked),
  'note.recognise': recogniseNote,
  'backtest.run': runPlan,
  'sweep.run': sweepPlan,
  'claims.check': checkClaims,
  'playbook.contradictions': findContradictions,
  'playbook.parse': parseChosenPlaybook,
  'sentiment.ledger': readSentimentLedger,
  'triggers.read': readBoard,
  'triggers.preview': previewTriggers,
  'triggers.history': readHistory,
  'alerts.evaluate': evaluateAlerts,
  'crowding.read': readCrowding,
  'touch.paths': touchPaths,
  'touch.answer': touchAnswer,
  'files.expand': expandFiles,
  'file.parse': parseFile,
  'file.preview': previewFile,
  'series.export': exportSeries,
  'table.text': tableForClipboard,
  'table.write': writeTable,
  'picture.write': writePicture,
  'calendar.export': exportCalendar,
  'report.write': writeReport,
  'store.verify': (_context, { folder }, control) => verifyStore(folder, control),
  'workspace.pack': packWorkspace,
  'workspace.stage': stageWorkspace,
};
