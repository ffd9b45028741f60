import { Askable } from '#renderer/components/figures/askable.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatConditionValue, formatThreshold } from '#shared/format/format-condition-value.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { describeClosesHeld } from '#shared/format/describe-closes.ts';
import { describeMeasure } from '#shared/format/describe-condition.ts';
import type { Leg } from './deciding-leg.ts';

interface ValueCellProps {
  readonly leg: Leg;
  readonly date: BusinessDate | null;
  readonly asOf: BusinessDate | null;
}

/** What a comparison reads now, and when it cannot be known, what was read last. */
export function ValueCell({ leg: { leaf, reading }, date, asOf }: ValueCellProps) {
  const { measure } = leaf;
  const { value, distance, last, source, simulated, ageSessions } = reading;
  const common = {
    definition: 'triggerDistance',
    basis: 'split-adjusted levels',
    from: null,
    n: null,
    source: simulated ? 'simulated sample' : source,
    asOf,
    ageSessions: simulated ? null : ageSessions,
  } as const;
  const threshold = ['threshold', formatThreshold(measure, reading.threshold)] as const;
  if (value.value === null)
    return (
      <>
        <Unknown reason={value.reason} />
        {last === null ? null : (
          <span className="last-known">
            last{' '}
            <Askable
              how={{
                ...common,
                inputs: [['value', formatConditionValue(measure, last.value)], threshold],
                to: last.date,
              }}
              of={describeMeasure(measure)}
            >
              {formatConditionValue(measure, last.value)}
            </Askable>{' '}
            on {formatDate(last.date)}
          </span>
        )}
      </>
    );
  const shown = formatConditionValue(measure, value.value);
  const held = describeClosesHeld(leaf, reading.closesHeld);
  const how = {
    ...common,
    inputs: [
      ['value', shown],
      threshold,
      ['distance', distance.value === null ? distance.reason : formatPercent(distance.value, 0)],
      ...(held === null ? [] : [['held at', held] as const]),
    ],
    to: date,
  } as const;
  return (
    <Askable how={how} of={describeMeasure(measure)}>
      {shown}
    </Askable>
  );
}
