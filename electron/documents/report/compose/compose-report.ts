import { maskOf } from '#shared/domain/mask.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { ReportPage } from '../report-page.ts';
import { join, scribeOf, words } from '../shown.ts';
import { chanceTable } from './chance-table.ts';
import { chartOf } from './chart-of.ts';
import { claimTable } from './claim-table.ts';
import { coherenceTable } from './coherence-table.ts';
import { keyFigures } from './key-figures.ts';
import { lossTable } from './loss-table.ts';
import { positionTable } from './position-table.ts';
import { sourcesOf } from './sources-of.ts';
import { triggerTable } from './trigger-table.ts';

const origins: Readonly<Record<ReportFacts['origin'], string>> = {
  draft: 'The plan as it is edited, not saved',
  ticket: 'The plan as saved',
  start: 'No plan was made yet: what a new idea starts with',
};

/** What the page about an idea says. */
export function composeReport(facts: ReportFacts): ReportPage {
  const { symbol, context, draft, origin, masked } = facts;
  const scribe = scribeOf(maskOf(masked));
  const { provenance } = context;
  const badges = [
    ...(provenance.simulated ? ['Simulated sample, not market data'] : []),
    ...(masked ? ['Amounts masked'] : []),
  ];
  return {
    symbol,
    name: provenance.name === symbol ? '' : provenance.name,
    sentence: join(
      `${draft.side === 'long' ? 'Long' : 'Short'}, held for at most `,
      scribe.number(draft.horizonSessions, 0),
      ` sessions. ${origins[origin]}.`,
      ...(draft.note === '' ? [] : [' ', scribe.own(draft.note)]),
    ),
    asOf: join('As of the close of ', scribe.date(provenance.lastDate)),
    badges,
    figures: keyFigures(facts, scribe),
    chart: chartOf(facts, scribe),
    position: positionTable(facts, scribe),
    losses: lossTable(facts, scribe),
    chances: chanceTable(facts, scribe),
    coherence: coherenceTable(facts, scribe),
    claims: claimTable(facts, scribe),
    triggers: triggerTable(facts, scribe),
    sources: sourcesOf(facts).map(words),
  };
}
