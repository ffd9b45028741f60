/** The screens, in the order of their keys. */
export const screens = [
  'desk',
  'compare',
  'leverage',
  'stops',
  'pairs',
  'playbook',
  'monitor',
  'data',
] as const;
export type Screen = (typeof screens)[number];

export const screenNames: Readonly<Record<Screen, string>> = {
  desk: 'Desk',
  compare: 'Compare',
  leverage: 'Leverage',
  stops: 'Stops',
  pairs: 'Pairs',
  playbook: 'Playbook',
  monitor: 'Monitor',
  data: 'Data',
};
