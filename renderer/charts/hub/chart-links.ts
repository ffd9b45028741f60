import { createChartHub } from './chart-hub.ts';

/** The hub of every chart of the app, across its windows. */
export const chartLinks = createChartHub(
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('stopline charts'),
);
