import { Askable } from '#renderer/components/figures/askable.tsx';
import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { adjustmentWords, kindWords, unitWords } from '../words.ts';

/** Where a series comes from and what it holds. */
export function DetailFacts({ row }: { readonly row: SeriesQuality }) {
  const { provenance, firstDate, bars, gaps, fetchedAt } = row;
  const priced = provenance.kind === 'price';
  const asOf = useDesk(selectAsOf);
  const ask = (definition: 'barsStored' | 'sessionsMissing', count: number) => (
    <Askable
      key={definition}
      of={provenance.symbol}
      how={{
        definition,
        inputs: [],
        basis: null,
        from: firstDate,
        to: provenance.lastDate,
        n: bars,
        source: provenance.source,
        asOf,
        ageSessions: provenance.simulated ? null : provenance.ageSessions,
      }}
    >
      {formatNumber(count, 0)}
    </Askable>
  );
  const facts = [
    ['Source', provenance.source],
    ['Kind', `${kindWords[provenance.kind]}, in ${unitWords[provenance.unit]}`],
    ...(priced ? [['Stored', adjustmentWords[provenance.adjustment]] as const] : []),
    ...(priced ? [['Shown', adjustmentWords[provenance.basis]] as const] : []),
    ['First', formatDate(firstDate)],
    ['Last', formatDate(provenance.lastDate)],
    ['Age', <DataAge key="age" provenance={provenance} />],
    ['Bars', ask('barsStored', bars)],
    ['Gaps', ask('sessionsMissing', gaps)],
    [
      'Fetched',
      fetchedAt === null ? (
        <Unknown key="fetched" reason="Not known under an as-of date, which knows of no later download." />
      ) : (
        formatMoment(Date.parse(fetchedAt))
      ),
    ],
  ] as const;
  return (
    <section className="detail-section" aria-label="Provenance">
      <h3>Provenance</h3>
      <dl className="detail-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
