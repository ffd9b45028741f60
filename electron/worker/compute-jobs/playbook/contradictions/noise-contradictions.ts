import type { Idea } from '#shared/domain/playbook/idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Contradiction, Proposal } from '#shared/ipc/playbook-schemas.ts';
import { touchProbability } from '#shared/sizing/touch-probability.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { type Findings, joinEvidence, type KnownFacts } from './known-facts.ts';
import { sharesOf } from './shares-of.ts';

/** A stop that chance alone touches this often is no judgement of the idea. */
const mostTouches = 0.75;
/** Usual days that a target has to be away, to be told from any other week. */
const fewestTargetDays = 2;
/** A target that chance reaches less often than this within its time rests on the view alone. */
const fewestReached = 0.05;

interface Noise {
  readonly idea: Idea;
  readonly symbol: string;
  readonly side: 'long' | 'short';
  readonly volatility: number;
  /** One standard deviation of a session, a fraction. */
  readonly daily: number;
  /** Null where the note gives no horizon. */
  readonly sessions: number | null;
}

const percent = (value: number): string => formatPercent(value, 1, 'always');
const hundredths = (value: number): number => Math.round(value * 100) / 100;

function touched({ volatility }: Noise, change: number, sessions: number): number | null {
  if (change === 0 || change <= -1) return null;
  return touchProbability(change, { drift: 0, volatility, years: sessions / sessionsPerYear });
}

function found(
  { idea }: Noise,
  kind: Contradiction['kind'],
  evidence: Contradiction['evidence'],
  sentence: string,
  advice: string,
  proposals: Contradiction['proposals'],
): Contradiction {
  return { kind, sentence, evidence: joinEvidence(evidence), about: [idea.id], advice, proposals };
}

/** The distance that chance touches half the time within the sessions: `0.6745 s sqrt(T)`, on the side of the sign. */
function evenDistance({ volatility }: Noise, sessions: number, sign: number): number {
  const medianOfHalfNormal = 0.6744897501960817;
  return Math.expm1(sign * medianOfHalfNormal * volatility * Math.sqrt(sessions / sessionsPerYear));
}

function stopNoise(noise: Noise): Contradiction[] {
  const { idea, symbol, daily, sessions, side } = noise;
  const { stop } = idea;
  if (!stop || stop.fraction === 0 || stop.fraction < 0 !== (side === 'long')) return [];
  const chance = sessions === null ? null : touched(noise, stop.fraction, sessions);
  const withinDay = Math.abs(stop.fraction) < daily;
  if (!withinDay && !(chance !== null && chance >= mostTouches)) return [];
  const usual = `a usual day of ${symbol} is ${formatPercent(daily, 1)}`;
  const often =
    chance === null
      ? ''
      : `; without any trend it is touched ${formatPercent(chance, 0)} of the time within ${sessions} sessions`;
  const wider =
    sessions === null ? null : hundredths(evenDistance(noise, sessions, Math.sign(stop.fraction)));
  const change: Proposal | null =
    wider === null || Math.abs(wider) <= Math.abs(stop.fraction)
      ? null
      : { kind: 'stop', ideaId: idea.id, fraction: wider };
  return [
    found(
      noise,
      'stopInsideNoise',
      stop.evidence,
      `The stop of ${symbol} at ${percent(stop.fraction)} lies inside the noise: ${usual}${often}.`,
      'Widen the stop and take a smaller size, or shorten the horizon.',
      change === null
        ? []
        : [
            {
              label: `${symbol} stop to ${percent(change.fraction)}, touched half the time by chance`,
              change,
            },
          ],
    ),
  ];
}

function targetNoise(noise: Noise): Contradiction[] {
  const { idea, symbol, daily, sessions, side } = noise;
  const { target } = idea;
  if (!target || target.from === 0 || target.from > 0 !== (side === 'long')) return [];
  const least = fewestTargetDays * daily;
  if (Math.abs(target.from) < least) {
    const far = sessions === null ? null : hundredths(evenDistance(noise, sessions, Math.sign(target.from)));
    const change: Proposal | null =
      far === null || Math.abs(far) <= Math.abs(target.from)
        ? null
        : {
            kind: 'target',
            ideaId: idea.id,
            from: far,
            to: Math.abs(far) > Math.abs(target.to) ? far : target.to,
          };
    return [
      found(
        noise,
        'targetInsideNoise',
        target.evidence,
        `The target of ${symbol} at ${percent(target.from)} lies below the noise: two usual days make ${formatPercent(least, 1)}.`,
        'Reaching it says nothing about the idea: set it further away, or trade for less time.',
        change === null ? [] : [{ label: `${symbol} target from ${percent(change.from)}`, change }],
      ),
    ];
  }
  const chance = sessions === null ? null : touched(noise, target.from, sessions);
  if (chance === null || chance >= fewestReached) return [];
  return [
    found(
      noise,
      'targetOutOfReach',
      target.evidence,
      `The target of ${symbol} at ${percent(target.from)} is reached by chance ${formatPercent(chance, 1)} of the time within ${sessions} sessions.`,
      'Bring the target nearer or give it more time.',
      [],
    ),
  ];
}

/** Stops and targets of single instruments against how far their prices move by themselves. */
export function noiseContradictions(ideas: readonly Idea[], facts: KnownFacts): Findings {
  const contradictions: Contradiction[] = [];
  const unchecked: string[] = [];
  for (const idea of ideas) {
    const leg = sharesOf(idea);
    if (!leg || (!idea.stop && !idea.target)) continue;
    const { symbol, side } = leg;
    const volatility = facts.volatilityOf(symbol);
    if (volatility.value === null) {
      unchecked.push(`Stop and target of ${symbol} against its noise: ${volatility.reason}`);
      continue;
    }
    const daily = volatility.value / Math.sqrt(sessionsPerYear);
    const noise = { idea, symbol, side, volatility: volatility.value, daily };
    const sessions = idea.horizonSessions?.to ?? null;
    contradictions.push(...stopNoise({ ...noise, sessions }), ...targetNoise({ ...noise, sessions }));
  }
  return { contradictions, unchecked };
}
