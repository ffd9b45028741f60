import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { ComparedMember } from '#shared/ipc/compare-schemas.ts';
import {
  annualDerivation,
  besideBaseDerivation,
  changeDerivation,
  drawdownDerivation,
} from '../figures/change-derivation.ts';
import { formatChange } from '../figures/format-change.ts';
import { NumberCell } from './number-cell.tsx';
import { customDates, type TableData } from './table-data.ts';

export const datesColumns = [
  'First close',
  'Last close',
  'Price return',
  'Total return',
  'A year',
  'Deepest fall inside',
  'Relative',
  'Points',
] as const;

/** Everything about the two dates: both closes, both returns, a year's rate, the deepest fall between, and the base. */
export function DatesCells({ data, member }: { readonly data: TableData; readonly member: ComparedMember }) {
  const { side, asOf, answer } = data;
  const window = answer.windows.find((name) => customDates(name) !== null);
  const cell = window === undefined ? null : data.cell(member.symbol, window);
  if (cell === null || window === undefined || member.provenance === null)
    return (
      <td colSpan={datesColumns.length} className="muted compare-first">
        {member.reason ?? ''}
      </td>
    );
  const isLevel = member.measuredIn === 'level';
  const { unit } = member.provenance;
  const of = `${member.symbol}, between the two dates`;
  const { price, total } = cell;
  const shown = isLevel ? price : cell[side];
  const ends = price.value ?? total.value;
  const change = shown.value;
  const why = shown.value === null ? shown.reason : '';
  const base = data.base && data.cell(data.base.symbol, window)?.[side].value;
  const against = base ? { symbol: answer.base, change: base.change } : null;
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <td key={end} className={end === 'from' ? 'number compare-first' : 'number'}>
          {ends === null ? (
            ''
          ) : (
            <>
              {formatValue(end === 'from' ? ends.fromClose : ends.toClose, unit)}
              <small>{formatDate(ends[end])}</small>
            </>
          )}
        </td>
      ))}
      {(['price', 'total'] as const).map((on) => (
        <NumberCell
          key={on}
          text={cell[on].value === null ? null : formatChange(cell[on].value.change, isLevel, unit)}
          reason={cell[on].value === null ? cell[on].reason : undefined}
          how={changeDerivation(member, cell, on, asOf)}
          of={of}
          signed
          first={on === 'price'}
        />
      ))}
      <NumberCell
        text={change?.annualised.value == null ? null : formatPercent(change.annualised.value, 2, 'always')}
        reason={change?.annualised.value === null ? change.annualised.reason : why}
        how={change && annualDerivation(member, change, side, asOf)}
        of={of}
        signed
      />
      <NumberCell
        text={change?.drawdown ? formatPercent(change.drawdown.fraction) : null}
        reason={isLevel ? 'the fall of a level is no loss' : why}
        how={change && drawdownDerivation(member, change, side, asOf)}
        of={of}
        signed
        after={
          change?.drawdown && change.drawdown.fraction < 0 ? (
            <small>
              {formatDate(change.drawdown.peak)} to {formatDate(change.drawdown.trough)}
            </small>
          ) : null
        }
      />
      {(['relative', 'pointDifference'] as const).map((kind) => {
        const measure = change?.[kind] ?? { value: null, reason: why };
        if (member === data.base)
          return kind === 'relative' ? (
            <td key={kind} colSpan={2} className="number muted compare-first">
              base
            </td>
          ) : null;
        return (
          <NumberCell
            key={kind}
            text={
              measure.value === null
                ? null
                : kind === 'relative'
                  ? formatPercent(measure.value, 2, 'always')
                  : formatNumber(measure.value * 100, 2, 'always')
            }
            reason={measure.value === null ? measure.reason : undefined}
            how={
              change &&
              against &&
              besideBaseDerivation(
                kind === 'relative' ? 'relativeReturn' : kind,
                member,
                change,
                against,
                side,
                asOf,
              )
            }
            of={of}
            signed
            first={kind === 'relative'}
          />
        );
      })}
    </>
  );
}
