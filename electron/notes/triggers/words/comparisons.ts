import { listOf, sidesOf } from './sides-of.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(listOf(text));

/** Words that stand right before a level and say on which side of it; of `higher than`, the first. */
export const sideWords: Readonly<Record<string, 1 | -1>> = {
  above: 1,
  over: 1,
  beyond: 1,
  past: 1,
  north: 1,
  higher: 1,
  wider: 1,
  greater: 1,
  tops: 1,
  exceeds: 1,
  exceed: 1,
  exceeding: 1,
  excess: 1,
  below: -1,
  under: -1,
  beneath: -1,
  south: -1,
  lower: -1,
  tighter: -1,
  sub: -1,
};

/** Words before a level that leave its side to the verb or the noun before them. */
export const passages = wordsOf('through thru to into toward towards onto');

/** Verbs that take a level without another word; each is for one side of it. */
export const takers: Readonly<Record<string, 1 | -1>> = sidesOf(
  `reclaim reclaims reclaiming retake retakes retaking recapture recaptures regain regains clear clears clearing
    tag tags tagging hit hits hitting print prints printing reach reaches reaching touch touches top surpass surpasses
    hold holds holding defend defends keep keeps`,
  'give gives giving lose loses losing crack cracks cracking surrender surrenders forfeit forfeits',
);

/** Words that take a level and leave its side open. */
export const breakers = wordsOf(
  'make makes making set sets setting post posts posting break breaks breaking breach breaches breaching breached cross crosses crossing violate violates pierce pierces',
);

/** What takes a level with `of` and leaves its side open: `a close of 240`. */
export const closings = wordsOf('close closes closing finish settlement trade');

/** Verbs that go with a new high and with a new low alike. */
export const makers = wordsOf(
  'hit hits hitting print prints tag tags touch touches reach reaches take takes taking',
);

/** Verbs and nouns of a way up or down, which `to` and `through` follow. */
export const ways: Readonly<Record<string, 1 | -1>> = sidesOf(
  `rise rises rising climb climbs climbing rally rallies rallying jump jumps jumping pop pops popping spike spikes spiking
    surge surges thrust thrusts thrusting push pushes pushing move moves moving run runs running widen widens widening back backs
    backing back-up up advance advances bounce bounces rip rips squeeze squeezes recover recovers breakout trade trades trading
    settle settles settling print prints close closes closing get gets go goes gap gaps strengthen strengthens blow blows strength gain gains increase
    increases recovery widening backup`,
  `fall falls falling drop drops dropping slide slides sliding slip slips slipping dip dips dipping sink sinks sinking slump
    slumps decline declines declining retreat retreats pullback pullbacks flush flushes selloff sell-off weakness tighten tightens
    tightening narrow narrows narrowing crash crashes tumble tumbles plunge plunges fade fades down weaken weakens ease eases retest
    retests correct corrects correction corrections setback
    loss losses drawdown drawdowns roll rolls`,
);

/** What turns a comparison round: `fails to hold 240`. */
export const denials = wordsOf(
  "fail fails failing failed cannot can't can’t doesn't doesn’t don't don’t unable not won't won’t stops",
);

/** Words between a comparison and its level, or between a verb and its level, that change neither. */
export const fillers = wordsOf(
  'a an the its their his our that this level levels mark line price of about around roughly circa key own psychological just back only than again new fresh up decisively convincingly clearly firmly anything handle out',
);
