import type { RequestName } from './contract.ts';

/** All that the window of those who watch may ask: what the screens show. It changes nothing, and reads no file. */
export const audienceRequests: ReadonlySet<RequestName> = new Set([
  'app.describe',
  'settings.read',
  'ticket.list',
  'watchlist.read',
  'chart.read',
  'chart.events',
  'sizing.context',
  'touch.compute',
  'job.cancel',
] satisfies readonly RequestName[]);
