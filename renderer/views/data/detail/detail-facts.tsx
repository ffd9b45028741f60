import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { adjustmentWords, kindWords, unitWords } from '../words.ts';

/** Where a series comes from and what it holds. */
export function DetailFacts({ row }: { readonly row: SeriesQuality }) {
  const { provenance, firstDate, bars, gaps, fetchedAt } = row;
  const priced = provenance.kind === 'price';
  const facts = [
    ['Source', provenance.source],
    ['Kind', `${kindWords[provenance.kind]}, in ${unitWords[provenance.unit]}`],
    ...(priced ? [['Stored', adjustmentWords[provenance.adjustment]] as const] : []),
    ...(priced ? [['Shown', adjustmentWords[provenance.basis]] as const] : []),
    ['First', formatDate(firstDate)],
    ['Last', formatDate(provenance.lastDate)],
    ['Age', <DataAge key="age" provenance={provenance} />],
    ['Bars', formatNumber(bars, 0)],
    ['Gaps', formatNumber(gaps, 0)],
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
