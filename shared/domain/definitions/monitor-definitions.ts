import type { NumberDefinition } from './definition.ts';

export const monitorDefinitions = {
  triggerDistance: {
    name: 'Distance to the trigger',
    formula: '(value − base) / (threshold − base)',
    convention:
      'The base is where nothing has happened: no change, no gap, no slope, or for a level the value 20 sessions before; of conditions that must hold together the farthest, of alternatives the nearest.',
    unit: 'share of the way, 0 to 100 %',
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
