import { asOfPage } from './as-of-page.ts';
import { comparePage } from './compare-page.ts';
import { dataPage } from './data-page.ts';
import { exportsPage } from './exports-page.ts';
import { faultsPage } from './faults-page.ts';
import type { HelpPage } from './help-block.ts';
import { keyboardPage } from './keyboard-page.ts';
import { leveragePage } from './leverage-page.ts';
import { limitsPage } from './limits-page.ts';
import { meetingPage } from './meeting-page.ts';
import { pairsPage } from './pairs-page.ts';
import { playbookPage } from './playbook-page.ts';
import { sizingPage } from './sizing-page.ts';
import { startPage } from './start-page.ts';
import { stopsPage } from './stops-page.ts';
import { triggersPage } from './triggers-page.ts';

/** Every page of the help, in the order of the list. */
export const helpPages: readonly HelpPage[] = [
  startPage,
  sizingPage,
  stopsPage,
  leveragePage,
  comparePage,
  pairsPage,
  playbookPage,
  triggersPage,
  asOfPage,
  meetingPage,
  exportsPage,
  dataPage,
  keyboardPage,
  faultsPage,
  limitsPage,
];
