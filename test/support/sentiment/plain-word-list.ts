import type { ToneClass } from './read-headlines.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that lists of good and bad words hold, whatever they are about. */
const good = words(
  `gain gains gained rise rises rose rally rallies rallied surge surges surged soar soars jump jumps climb climbs up higher high record strong stronger
  strength positive good great best better improve improves improved growth grow grows profit profits profitable beat beats exceed win wins success
  successful boost boosts optimism optimistic confident confidence upgrade upgraded bull bullish advance advances rebound rebounds recover recovers recovery
  benefit benefits attractive opportunity opportunities outperform favorable relief hope hopes healthy robust resilient support supports safe safety upbeat lead leads leading`,
);
const bad = words(
  `loss losses lose loses lost fall falls fell drop drops decline declines slump slumps plunge plunges tumble tumbles slide slides slip slips sink sinks down lower low
  weak weaker weakness negative bad worse worst fear fears worry worries concern concerns risk risks risky crisis crash collapse collapses default defaults debt
  cut cuts miss misses fail fails failed failure warn warns warning short bear bearish squeeze volatile volatility recession downgrade downgrades threat threatens
  pressure hurt hurts damage fraud bankruptcy lawsuit suit probe unemployment layoffs inflation deficit disappoint disappoints slow slows slowdown uncertainty selloff stress`,
);

/** The class by counting good and bad words: what a score without an ear for the market gives. */
export function plainWordListClass(text: string): ToneClass {
  const found = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const sum = found.reduce((total, word) => total + (good.has(word) ? 1 : 0) - (bad.has(word) ? 1 : 0), 0);
  return sum > 0 ? 'positive' : sum < 0 ? 'negative' : 'neutral';
}
