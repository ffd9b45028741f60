import type { Condition, ConditionLeaf } from '#shared/domain/condition.ts';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';

export const factKinds = ['claims', 'ideas', 'triggers', 'catalysts', 'risks', 'themes'] as const;
export type FactKind = (typeof factKinds)[number];

const range = (from: number, to: number | undefined): string =>
  to === undefined || to === from ? `${from}` : `${from}..${to}`;
const figureText = ({ value, to }: StatedFigure): string => range(value, to);

function windowText(window: StatedWindow): string {
  if (window.kind === 'dates') return `dates:${window.from}..${window.to}`;
  return 'count' in window ? `${window.kind}:${window.count}` : window.kind;
}

function claimFact({ symbol, measure }: Claim): string {
  switch (measure.kind) {
    case 'return':
      return `${symbol} return ${windowText(measure.window)} ${figureText(measure.figure)} ${measure.figure.hedge}`;
    case 'average': {
      const length = 'length' in measure.indicator ? measure.indicator.length : '';
      return `${symbol} average ${measure.side} ${measure.indicator.kind}${length}`;
    }
    case 'volume':
      return `${symbol} volume ${measure.direction} ${windowText(measure.window)}`;
    case 'relative':
      return `${symbol} relative ${measure.other} ${measure.direction} ${windowText(measure.window)}`;
    case 'level':
      return `${symbol} level ${figureText(measure.figure)}`;
    case 'monthly':
      return `${symbol} monthly ${measure.of} ${measure.month ?? 'latest'} ${figureText(measure.figure)}`;
  }
}

function ideaFacts(idea: Idea): string[] {
  const legs = idea.legs.map(({ side, symbol }) => `${side} ${symbol}`).join(' ');
  const [first] = idea.legs;
  const plain = idea.kind === 'long' || idea.kind === 'short';
  const name =
    idea.kind === 'pair'
      ? `pair ${legs}`
      : `${idea.kind} ${first?.symbol}${plain && first?.instrument !== 'shares' ? ` ${first?.instrument}` : ''}`;
  const pair = (field: string, value: { from: number; to: number } | undefined) =>
    value ? [`${name} ${field} ${range(value.from, value.to)}`] : [];
  return [
    name,
    ...(idea.neutrality ? [`${name} neutrality ${idea.neutrality}`] : []),
    ...(idea.stop ? [`${name} stop ${idea.stop.fraction}`] : []),
    ...(idea.stopPrice ? [`${name} stop price ${idea.stopPrice.price}`] : []),
    ...pair('target', idea.target),
    ...pair('target price', idea.targetPrice),
    ...pair('size', idea.sizeFraction),
    ...pair('horizon', idea.horizonSessions),
    ...pair('expiry', idea.expiryDays),
    ...(idea.enterOn.length > 0 ? [`${name} enters on trigger`] : []),
  ];
}

function leafText({ measure, threshold, ...leaf }: ConditionLeaf): string {
  const isAbove = leaf.kind === 'compare' ? leaf.is === 'atLeast' : leaf.direction === 'above';
  const beyond = `${isAbove ? 'above' : 'below'} ${threshold}`;
  switch (measure.kind) {
    case 'change': {
      const { from } = measure;
      const base =
        from.kind === 'date'
          ? from.date
          : from.kind === 'sessionsAgo'
            ? `${from.sessions} sessions ago`
            : `${from.kind} of ${from.sessions}`;
      return `${measure.series.symbol} change from ${base} ${beyond} ${measure.unit}`;
    }
    case 'level':
      return `${measure.series.symbol} level ${beyond}${measure.unit === 'price' ? '' : ` ${measure.unit}`}`;
    case 'gap': {
      const { indicator } = measure.over;
      const length = indicator && 'length' in indicator ? indicator.length : '';
      return `${measure.series.symbol} close/${indicator?.kind}${length} gap ${beyond}`;
    }
    case 'zScore':
      return `${measure.series.symbol} z-score of ${measure.sessions} ${beyond}`;
    case 'slope':
      return `${measure.series.symbol} slope of ${measure.sessions} ${beyond} ${measure.unit}`;
  }
}

function conditionText(condition: Condition): string {
  if (condition.kind === 'not') return `not ${conditionText(condition.of)}`;
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.of.map(conditionText).join(condition.kind === 'all' ? ' and ' : ' or ');
  return leafText(condition);
}

/** What a reading says, as short sentences by kind, so that it can be held against what a person found in the note. */
export function readingFacts(reading: NoteReading): Record<FactKind, string[]> {
  return {
    claims: reading.claims.map(claimFact),
    ideas: reading.ideas.flatMap(ideaFacts),
    triggers: reading.triggers.map(({ role, condition }) => `${role} ${conditionText(condition)}`),
    catalysts: reading.catalysts.map(({ kind, withinDays }) =>
      withinDays ? `${kind} ${withinDays.from}..${withinDays.to}` : kind,
    ),
    risks: reading.risks.flatMap(({ kind, figures }) =>
      figures.length === 0 ? [kind] : figures.map((figure) => `${kind} ${figureText(figure)}`),
    ),
    themes: reading.themes.map(({ name }) => name),
  };
}
