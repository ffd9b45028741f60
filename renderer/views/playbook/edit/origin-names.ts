import type { Origin } from '#shared/domain/playbook/origin-of.ts';

/** How it is said where a value comes from. */
export const originNames: Readonly<Record<Origin, string>> = {
  stated: 'as the note has it',
  assumed: 'assumed',
  edited: 'set by you',
};

/** What the fields of a playbook are called. */
export const fieldNames: Readonly<Record<string, string>> = {
  asOf: 'As of',
  window: 'Window',
  averages: 'Averages',
  average: 'Average',
  sizeFraction: 'Size',
  horizonSessions: 'Horizon',
  expiryDays: 'Expiry',
  stop: 'Stop',
  stopPrice: 'Stop price',
  target: 'Target',
  targetPrice: 'Target price',
  threshold: 'Threshold',
  condition: 'Condition',
  band: 'Band',
  duration: 'Closes',
  direction: 'Direction',
  symbol: 'Symbol',
  side: 'Side',
  neutrality: 'Neutrality',
  figure: 'Figure',
  figures: 'Figures',
  hedge: 'Wording',
  month: 'Month',
  other: 'Against',
  legs: 'Legs',
  kind: 'Kind',
  enterOn: 'Enters on',
  role: 'Role',
  name: 'Name',
  text: 'Text',
  withinDays: 'Days ahead',
};
