import type { NumberDefinition } from './definition.ts';

export const monitorDefinitions = {
  triggerDistance: {
    name: 'Distance to the trigger',
    formula: '(value − base) / (threshold − base)',
    convention:
      'The base is where nothing has happened: no change, no gap, no slope, or for a level the value 20 sessions before; of conditions that must hold together the farthest, of alternatives the nearest. Where a comparison has to hold at several closes in a row, the distance is that of the last value, and how many closes it has held at stands beside it.',
    unit: 'share of the way, 0 to 100 %',
  },
  pastFirings: {
    name: 'Past firings',
    formula: 'sessions whose close meets the condition while it is armed',
    convention:
      'Each session is read with nothing later. After a firing the condition is armed again once its values are back beyond their bands; a session on which a value is not known neither fires nor arms.',
    unit: 'firings',
  },
  firingGap: {
    name: 'Gap at a firing',
    formula: 'close before not beyond the level, and open beyond it',
    convention:
      'Split-adjusted; the level is the price at which the threshold is reached, so a measure without such a price has none. Shown is the open, the first price to trade at.',
    unit: 'dollars a share or index points',
  },
  crowdingDrawdown: {
    name: 'Drawdown of the fund',
    formula: 'close / highest close of 252 sessions − 1',
    convention:
      'Split-adjusted closes; the percentile is the share of its earlier sessions that were not above.',
    unit: 'percent',
  },
  crowdingVolume: {
    name: 'Volume trend of the fund',
    formula: 'mean volume of 20 sessions / mean volume of 60 sessions − 1',
    convention:
      'Split-adjusted volume; the percentile is the share of its earlier sessions that were not above.',
    unit: 'percent',
  },
  crowdingOnBalance: {
    name: 'On-balance volume slope',
    formula: 'least-squares slope of on-balance volume over 20 sessions / mean volume of 60 sessions',
    convention:
      'Mean volumes a session; the percentile is the share of its earlier sessions that were not above.',
    unit: 'mean volumes a session',
    source: 'On-balance volume: Granville, 1963.',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
