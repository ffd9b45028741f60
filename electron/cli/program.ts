import { Command } from 'commander';
import { addAlerts } from './commands/alerts.ts';
import { addBacktest } from './commands/backtest.ts';
import { addBackup } from './commands/backup.ts';
import { addBeta } from './commands/beta.ts';
import { addCalendar } from './commands/calendar.ts';
import { addChain } from './commands/chain.ts';
import { addClaims } from './commands/claims.ts';
import { addCompare } from './commands/compare.ts';
import { addCone } from './commands/cone.ts';
import { addCrowding } from './commands/crowding.ts';
import { addDiagnostics } from './commands/diagnostics.ts';
import { addDrag } from './commands/drag.ts';
import { addExplore } from './commands/explore.ts';
import { addExport } from './commands/export.ts';
import { addFlow } from './commands/flow.ts';
import { addHedge } from './commands/hedge.ts';
import { addHoldings } from './commands/holdings.ts';
import { addImport } from './commands/import.ts';
import { addLeverage } from './commands/leverage.ts';
import { addNote } from './commands/note.ts';
import { addPair } from './commands/pair.ts';
import { addPlaybook } from './commands/playbook.ts';
import { addPositions } from './commands/positions.ts';
import { addRefresh } from './commands/refresh.ts';
import { addReport } from './commands/report.ts';
import { addRestore } from './commands/restore.ts';
import { addReturns } from './commands/returns.ts';
import { addSentiment } from './commands/sentiment.ts';
import { addSeries } from './commands/series.ts';
import { addSize } from './commands/size.ts';
import { addSplit } from './commands/split.ts';
import { addSpread } from './commands/spread.ts';
import { addStops } from './commands/stops.ts';
import { addSweep } from './commands/sweep.ts';
import { addTickets } from './commands/tickets.ts';
import { addTouch } from './commands/touch.ts';
import { addTrend } from './commands/trend.ts';
import { addTriggers } from './commands/triggers.ts';
import { addVerify } from './commands/verify.ts';

/** The `stopline` command with all its sub-commands. */
export function createProgram(): Command {
  const program = new Command('stopline')
    .description('Ask the workspace what the screens show, as JSON.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => process.stderr.write(text) });
  for (const add of [
    addImport,
    addRefresh,
    addSeries,
    addChain,
    addPositions,
    addCalendar,
    addReturns,
    addCompare,
    addTrend,
    addTriggers,
    addAlerts,
    addCrowding,
    addSize,
    addTickets,
    addSplit,
    addBeta,
    addStops,
    addTouch,
    addLeverage,
    addHoldings,
    addDrag,
    addCone,
    addFlow,
    addExplore,
    addHedge,
    addPair,
    addSpread,
    addNote,
    addSentiment,
    addBacktest,
    addSweep,
    addClaims,
    addPlaybook,
    addExport,
    addReport,
    addBackup,
    addRestore,
    addVerify,
    addDiagnostics,
  ])
    add(program);
  return program;
}
