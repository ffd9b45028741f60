import { z } from 'zod';
import { type BusinessDate, parseBusinessDate } from './business-date.ts';
import { chartRanges } from './chart-range.ts';
import { comparisonIdeaSchema, defaultComparison } from './comparison-idea.ts';
import { defaultLeverageIdea, leverageIdeaSchema } from './leverage-idea.ts';
import { lookNames } from './meeting.ts';
import { defaultMonitor, monitorIdeaSchema } from './monitor-idea.ts';
import { usualOptionAssumptions } from './option-assumptions.ts';
import { defaultPairIdea, pairIdeaSchema } from './pair-idea.ts';
import { screens } from './screen.ts';
import { defaultStopBoard, stopBoardIdeaSchema } from './stop-board-idea.ts';
import { textSizes } from './text-size.ts';
import { ticketDraftSchema } from './ticket-draft.ts';
import { riskBudgetSchema, sizingCapsSchema } from './ticket.ts';
import { windowStateSchema } from './window-bounds.ts';

export { type ChartRange, chartRanges } from './chart-range.ts';

const businessDateSchema = z.custom<BusinessDate>(
  (value) => typeof value === 'string' && parseBusinessDate(value) !== null,
);

/** What a screen works on, apart from the desk's symbol: each keeps its idea over a restart. */
const ideaSchemas = {
  compare: comparisonIdeaSchema,
  leverage: leverageIdeaSchema,
  stopBoard: stopBoardIdeaSchema,
  pairs: pairIdeaSchema,
  monitor: monitorIdeaSchema,
};

const chartOptionsSchema = z.object({
  range: z.enum(chartRanges),
  priceScale: z.enum(['linear', 'logarithmic', 'percent']),
  /** Name of the indicator in the lower pane (see indicatorName), or null for none. */
  lowerPane: z.string().max(24).nullable(),
  comparison: z.string().max(12).nullable(),
  scaleInverted: z.boolean(),
});
export type ChartOptions = z.infer<typeof chartOptionsSchema>;

/** A layout under a name, for the set of screens on which it was saved. */
const savedLayoutSchema = z.object({
  name: z.string().min(1).max(60),
  displays: z.string().max(200),
  layout: z.unknown(),
  /** True for the one that comes by itself when these screens are there; of several, the last. */
  byItself: z.boolean().default(true),
});
export type SavedLayout = z.infer<typeof savedLayoutSchema>;

const deskSchema = z.object({
  theme: z.enum(['system', 'dark', 'light']),
  /** `system` is high where the computer asks for more contrast. */
  contrast: z.enum(['system', 'standard', 'high']),
  candleColours: z.enum(['blueOrange', 'greenRed', 'redGreen']),
  /** Size of all that is on the page, in percent of how it is designed. */
  textSize: z.enum(textSizes),
  screen: z.enum(screens),
  /** The last day that may be read anywhere in the window; null for all. */
  asOf: businessDateSchema.nullable(),
  symbol: z.string().max(12).nullable(),
  ...chartOptionsSchema.shape,
  /** True marks dividends, splits, expiries and calendars on the axis of the chart. */
  chartEvents: z.boolean(),
  /** While bars are replayed: the as-of date to return to, and the last that is stepped to. */
  replay: z.object({ formerAsOf: businessDateSchema.nullable(), endsOn: businessDateSchema }).nullable(),
  accountCents: z.int().positive(),
  risk: riskBudgetSchema,
  caps: sizingCapsSchema,
  /** What the options beside a ticket are priced with, a year's. */
  optionAssumptions: z.object({
    rate: z.number().min(-0.1).max(1),
    dividendYield: z.number().min(-0.1).max(1),
  }),
  /** Where the panels stand, as the window reads it (`readLayout`); null as delivered. */
  layout: z.unknown(),
  /** The screens that the panels were arranged for; empty when only the screens' change moved them, null when not known. */
  layoutDisplays: z.string().max(200).nullable(),
  savedLayouts: z.array(savedLayoutSchema).max(50),
  /** Name of the saved layout in use; null for none. */
  layoutName: z.string().max(60).nullable(),
  /** Symbols of the link groups B and C, and of the panels that follow none. */
  linkedSymbols: z.record(z.string().max(12), z.string().max(12)),
  /** How the second chart is drawn. */
  secondChart: chartOptionsSchema,
  /** `daily` refreshes every series once after each close, while Stopline is open. */
  refreshSchedule: z.enum(['off', 'daily']),
  /** True logs alerts without a notification of the system. */
  alertsMuted: z.boolean(),
  /** True shows what a file holds, and asks, before it is stored. */
  checkBeforeImport: z.boolean(),
  /** The first steps: `due` on a first start, `asked` for by name, `done` for good. */
  introduction: z.enum(['due', 'asked', 'done']),
  /** Keys that the user has set, by command id; null for a command that is to have none. */
  keys: z.record(z.string().max(60), z.string().max(40).nullable()),
  /** False switches off the keys without Ctrl or Alt. */
  singleKeys: z.boolean(),
  ...ideaSchemas,
  /** The playbook on the Playbook screen; null for none. */
  playbookId: z.string().max(60).nullable(),
  /** Edits not saved as tickets yet, by symbol. */
  drafts: z.record(z.string().max(12), ticketDraftSchema),
  /** True shows a constant mask in place of amounts, sizes, private names, notes and paths. */
  amountsHidden: z.boolean(),
});

const lookMask = Object.fromEntries(lookNames.map((name) => [name, true])) as Record<
  (typeof lookNames)[number],
  true
>;

/** A meeting, and what its end brings back. One that another version kept is still a meeting: it must not open unmasked. */
const meetingSchema = z
  .object({ looks: deskSchema.pick(lookMask).partial(), window: windowStateSchema.nullable() })
  .catch({ looks: {}, window: null });

/** What the desk restores after a restart. */
export const settingsSchema = deskSchema.extend({
  /** What was before the meeting that is on; null when there is none. */
  meeting: meetingSchema.nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings; apart from the defaults, which must not slip into a change of one field. */
export const settingsPatchSchema = settingsSchema.partial().strict();

/** What a new workspace starts with, and what a field falls back to that an older or newer app saved otherwise. */
export const defaultSettings: Settings = {
  theme: 'system',
  contrast: 'system',
  candleColours: 'blueOrange',
  textSize: '100',
  screen: 'desk',
  asOf: null,
  symbol: 'IWM',
  range: '6M',
  priceScale: 'linear',
  lowerPane: 'OBV',
  comparison: null,
  scaleInverted: false,
  chartEvents: true,
  replay: null,
  accountCents: 100_000_000,
  risk: { kind: 'fraction', value: 0.005 },
  caps: {},
  optionAssumptions: usualOptionAssumptions,
  layout: null,
  layoutDisplays: null,
  savedLayouts: [],
  layoutName: null,
  linkedSymbols: {},
  secondChart: { range: '6M', priceScale: 'linear', lowerPane: null, comparison: null, scaleInverted: false },
  refreshSchedule: 'off',
  alertsMuted: false,
  checkBeforeImport: false,
  introduction: 'due',
  keys: {},
  singleKeys: true,
  compare: defaultComparison,
  leverage: defaultLeverageIdea,
  stopBoard: defaultStopBoard,
  pairs: defaultPairIdea,
  monitor: defaultMonitor,
  playbookId: null,
  drafts: {},
  amountsHidden: false,
  meeting: null,
};
