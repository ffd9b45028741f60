import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { priceDecimals } from '#shared/format/price-decimals.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { withIdea } from '../edit/edit-reading.ts';
import { type IdeaPrices, pricesToday } from './idea-prices.ts';

interface PriceFieldProps {
  readonly idea: Idea;
  readonly field: 'stop' | 'target';
  readonly prices: IdeaPrices;
}

/** A stop or a target that is a price, with its distance from the close of the note's day, and what splits made of it. */
export function PriceField({ idea, field, prices }: PriceFieldProps) {
  const today = pricesToday(idea, prices);
  const level = prices[field];
  const name = field === 'stop' ? 'Stop at' : 'Target at';
  const ends = field === 'stop' ? (['from'] as const) : (['from', 'to'] as const);
  const valueOf = (end: 'from' | 'to'): number | null =>
    field === 'stop' ? today.stop : (today.target?.[end] ?? null);
  const check = (value: number | null): string | null =>
    value === null || value > 0 ? null : 'A price is above zero.';
  return (
    <div className="idea-field" role="group" aria-label={name}>
      <span className="idea-label">{name}</span>
      {ends.map((end) => (
        <CommitNumber
          key={end}
          id={`${idea.id}-${field}-price-${end}`}
          label={`${name} of ${idea.id}${field === 'stop' ? '' : `, ${end}`}`}
          value={valueOf(end)}
          decimals={priceDecimals(valueOf(end) ?? 1)}
          step={0.5}
          placeholder="none"
          check={check}
          onCommit={(value) =>
            changeReading((reading) =>
              withIdea(reading, idea.id, (one) => withPrice(one, field, end, value, prices)),
            )
          }
        />
      ))}
      {level === null ? null : (
        <span className="quiet price-distance">
          {level.distance.from.value === null ? (
            <Unknown reason={level.distance.from.reason} />
          ) : (
            <>
              {formatPercent(level.distance.from.value, 1, 'always')}
              {level.close === null
                ? ''
                : ` from ${formatPrice(level.close.close)} on ${formatDate(level.close.date)}`}
            </>
          )}
          {level.splits.length === 0
            ? ''
            : `; ${formatPrice(level.stated.from)} before the ${level.splits.join(' and ')}`}
        </span>
      )}
    </div>
  );
}

/** The idea with one price set in the shares of today, in which the other is then kept too; null takes it away. */
function withPrice(
  idea: Idea,
  field: 'stop' | 'target',
  end: 'from' | 'to',
  value: number | null,
  prices: IdeaPrices,
): Idea {
  const today = pricesToday(idea, prices);
  const set = {
    stop: field === 'stop' ? value : today.stop,
    target: field === 'stop' ? today.target : value === null ? null : rangeWith(today.target, end, value),
  };
  const { stopPrice, targetPrice, levels, ...rest } = withEdited(
    idea,
    field === 'stop' ? 'stopPrice' : 'targetPrice',
  );
  const basis = prices.basis ?? levels;
  return {
    ...rest,
    ...(set.stop === null
      ? {}
      : { stopPrice: { price: set.stop, evidence: stopPrice?.evidence ?? idea.evidence } }),
    ...(set.target === null
      ? {}
      : {
          targetPrice: {
            from: set.target.from,
            to: set.target.to,
            evidence: targetPrice?.evidence ?? idea.evidence,
          },
        }),
    ...(basis === undefined ? {} : { levels: basis }),
  };
}

function rangeWith(
  range: { readonly from: number; readonly to: number } | null,
  end: 'from' | 'to',
  value: number,
): { from: number; to: number } {
  const ends = { from: value, to: value, ...range, [end]: value };
  return { from: Math.min(ends.from, ends.to), to: Math.max(ends.from, ends.to) };
}
