import { deskStore } from '#renderer/state/store.ts';
import type { Screen } from '#shared/domain/screen.ts';
import type { HelpPageId } from './pages/help-page-id.ts';

const ofScreen: Readonly<Record<Screen, HelpPageId>> = {
  desk: 'start',
  compare: 'compare',
  leverage: 'leverage',
  stops: 'stops',
  pairs: 'pairs',
  playbook: 'playbook',
  monitor: 'triggers',
  data: 'data',
};

/** Parts of screens with a page of their own, by what a screen reader would call them. */
const ofPart: readonly (readonly [selector: string, page: HelpPageId])[] = [
  ['[aria-label="Position sizing and stops"]', 'sizing'],
  ['[aria-label="As-of date"]', 'asOf'],
  ['[aria-label="Series"]', 'data'],
];

/** The page that explains what has the focus, else the present screen. */
export function helpPageFor(focused: Element | null): HelpPageId {
  const part = ofPart.find(([selector]) => focused?.closest(selector));
  return part?.[1] ?? ofScreen[deskStore.getState().settings?.screen ?? 'desk'];
}
