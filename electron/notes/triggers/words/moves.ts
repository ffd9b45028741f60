import { listOf, sidesOf } from './sides-of.ts';

/** Verbs that say how far something goes: `falls 3%`, `is up by 25bp`. */
export const moveVerbs = sidesOf(
  `rise rises rising gain gains climb climbs climbing widen widens widening jump jumps spike spikes spiking rally rallies rallying
    up advance advances surge surges increase increases`,
  `fall falls falling drop drops dropping lose loses losing decline declines declining slide slides sliding down sink sinks slump
    slumps correct corrects tighten tightens narrow narrows retreat retreats shed sheds`,
);

/** Verbs of two words, by the second one; of `backs up` and `breaks down` the second alone says enough. */
export const movePairs: Readonly<Record<string, Readonly<Record<string, 1 | -1>>>> = {
  out: sidesOf('blow blows gap gaps', ''),
  wider: sidesOf('gap gaps', ''),
  off: sidesOf('', 'sell sells'),
  back: sidesOf('', 'pull pulls give gives'),
  up: sidesOf('', 'give gives'),
};

/** Nouns of a move: `a 3% drop in IWM`, `a widening of spreads by 50bp`. */
export const moveNouns = sidesOf(
  'rise rises widening widenings increase increases jump jumps spike spikes rally back-up back-ups backup backups gain gains advance advances',
  `drop drops fall falls decline declines pullback pullbacks slide slides loss losses sell-off sell-offs selloff selloffs setback setbacks
    correction corrections dip dips drawdown drawdowns`,
);

/** Words after a figure that say which way it goes: `40bp wider`. */
export const moveSides = sidesOf('higher wider up', 'lower tighter down');

/** Words between a verb or a noun and the figure that change neither. */
export const moveFillers: ReadonlySet<string> = new Set(
  listOf('by of more than about another over at least ~ >'),
);
