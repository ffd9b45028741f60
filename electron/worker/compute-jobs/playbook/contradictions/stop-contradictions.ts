import { findInstrument } from '#shared/domain/instrument.ts';
import { measured } from '#shared/domain/measured.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Contradiction } from '#shared/ipc/playbook-schemas.ts';
import type { BoardLevel, BoardVerdict } from '#shared/ipc/stop-board-schemas.ts';
import type { ImpliedLevel } from '#electron/analytics/stops/coherence-levels.ts';
import { levelAtMove, moveAtLevel, stopOrder } from '#electron/analytics/stops/restate-view.ts';
import { boardHeadline, boardSentence } from '../../analytics/board-sentences.ts';
import { joinEvidence } from './known-facts.ts';
import { sharesOf, type StoppedIdea } from './shares-of.ts';

/** A stop is stated to a hundredth of a percent: closer than any price step, far closer than what counts as one stop. */
const rounded = (fraction: number): number => Math.round(fraction * 1e4) / 1e4;

/** What the stops of a fund and of what it multiplies mean for each other; null when both can act, or they are no one view. */
function compare(view: StoppedIdea, fund: StoppedIdea): Contradiction | null {
  const instrument = findInstrument(fund.symbol);
  if (!instrument?.underlying.includes(view.symbol) || Math.abs(instrument.leverageMultiple) === 1)
    return null;
  const scale = { multiple: instrument.leverageMultiple, beta: 1 };
  const atStop = levelAtMove(scale, view.stop);
  // An inverse fund gains where its underlying is stopped: the two are opposite trades.
  if (!(atStop.overAnyPath * fund.stop > 0)) return null;
  const order = stopOrder(fund.stop, atStop);
  if (order !== 'instrumentFirst' && order !== 'viewFirst') return null;
  const viewAtStop = moveAtLevel(scale, fund.stop);
  const row = {
    symbol: fund.symbol,
    index: view.symbol,
    side: fund.stop < 0 ? ('long' as const) : ('short' as const),
    link: { kind: 'multiple' as const, multiple: instrument.leverageMultiple },
    stop: fund.stop,
    viewStop: view.stop,
    atViewStop: shown(atStop),
    viewAtStop: shown(viewAtStop),
    verdict: order satisfies BoardVerdict,
  };
  const proposals = [
    proposal(fund, atStop.overAnyPath, view),
    proposal(view, viewAtStop.overAnyPath, fund),
  ].flatMap((one) => (one === null ? [] : [one]));
  return {
    kind: 'stopsNeverActTogether',
    sentence: boardSentence(row),
    evidence: joinEvidence(view.evidence, fund.evidence),
    about: [view.ideaId, fund.ideaId],
    advice: `${boardHeadline(row, view.symbol, 2)}. One risk view has one stop: keep either and restate the other.`,
    proposals,
  };
}

function proposal({ ideaId, symbol }: StoppedIdea, stop: number, kept: StoppedIdea) {
  if (!(stop > -1) || stop === 0) return null;
  const fraction = rounded(stop);
  const label = `${symbol} stop to ${formatPercent(fraction, 2, 'always')}, which is ${kept.symbol} ${formatPercent(kept.stop, 2, 'always')}`;
  return { label, change: { kind: 'stop' as const, ideaId, fraction } };
}

const shown = ({ inOneDay, overAnyPath }: ImpliedLevel): BoardLevel => ({
  inOneDay: measured(inOneDay, 'There is no such level.'),
  overAnyPath: measured(overAnyPath, 'There is no such level.'),
});

/** A stop on the winning side of its trade. */
function onWrongSide(idea: Idea): Contradiction[] {
  const leg = sharesOf(idea);
  if (!leg || !idea.stop) return [];
  const { fraction, evidence } = idea.stop;
  if (fraction !== 0 && fraction < 0 === (leg.side === 'long')) return [];
  const where = leg.side === 'long' ? 'below' : 'above';
  const turned = leg.side === 'long' ? -Math.abs(fraction) : Math.abs(fraction);
  return [
    {
      kind: 'stopOnWrongSide',
      sentence: `A ${leg.side} of ${leg.symbol} is stopped ${where} its entry, and ${formatPercent(fraction, 1, 'always')} is not.`,
      evidence: joinEvidence(evidence),
      about: [idea.id],
      advice: `Put the stop ${where} the entry.`,
      proposals:
        fraction === 0 || turned <= -1
          ? []
          : [
              {
                label: `${leg.symbol} stop to ${formatPercent(turned, 1, 'always')}`,
                change: { kind: 'stop', ideaId: idea.id, fraction: turned },
              },
            ],
    },
  ];
}

/** Stops of which one acts before the other on any path, and stops that would close a winning trade; one after the other. */
export function* stopContradictions(ideas: readonly Idea[]): Generator<Contradiction> {
  const stopped = ideas.flatMap((idea): StoppedIdea[] => {
    const leg = sharesOf(idea);
    if (!leg || !idea.stop || onWrongSide(idea).length > 0) return [];
    const { fraction, evidence } = idea.stop;
    return [{ ideaId: idea.id, symbol: leg.symbol, stop: fraction, evidence }];
  });
  for (const view of stopped)
    for (const fund of stopped) {
      const one = compare(view, fund);
      if (one !== null) yield one;
    }
  for (const idea of ideas) yield* onWrongSide(idea);
}
