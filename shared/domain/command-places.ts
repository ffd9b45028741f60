import type { CommandId } from './commands.ts';
import { type Screen, screenNames } from './screen.ts';

/** The one screen on which commands act, by the first part of their name; the others act anywhere or say so themselves. */
const screenOf: Readonly<Record<string, Screen>> = {
  chart: 'desk',
  replay: 'desk',
  sizing: 'desk',
  ticket: 'desk',
  compare: 'compare',
  leverage: 'leverage',
  stops: 'stops',
  pairs: 'pairs',
  playbook: 'playbook',
  monitor: 'monitor',
};

/**
 * Why a command cannot be had now, in words that stand beside its name.
 * @param screen the one on show
 */
export function whyUnavailable(id: CommandId, screen: Screen): string {
  const own = screenOf[id.split('.')[0] ?? ''] ?? (id.startsWith('symbol.') ? 'desk' : undefined);
  if (own === undefined || own === screen) return 'nothing for it to act on';
  return own === 'desk' ? 'only on the Desk' : `only on the ${screenNames[own]} screen`;
}
