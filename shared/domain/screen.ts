/** The screens, in the order of their keys. */
export const screens = ['desk', 'compare', 'leverage', 'stops', 'playbook', 'monitor', 'data'] as const;
export type Screen = (typeof screens)[number];

export const screenNames: Readonly<Record<Screen, string>> = {
  desk: 'Desk',
  compare: 'Compare',
  leverage: 'Leverage',
  stops: 'Stops',
  playbook: 'Playbook',
  monitor: 'Monitor',
  data: 'Data',
};
