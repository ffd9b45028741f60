/** What can stand on the desk, in the order in which a person looks for it. */
export const panels = ['watchlist', 'chart', 'secondChart', 'sizing', 'tickets', 'alerts'] as const;
export type Panel = (typeof panels)[number];

export const panelNames: Readonly<Record<Panel, string>> = {
  watchlist: 'Watchlist',
  chart: 'Chart',
  secondChart: 'Second chart',
  sizing: 'Size',
  tickets: 'Tickets',
  alerts: 'Alerts',
};
