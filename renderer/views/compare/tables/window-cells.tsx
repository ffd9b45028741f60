import { Fragment } from 'react';
import type { ComparedCell, ComparedMember } from '#shared/ipc/compare-schemas.ts';
import { besideBaseDerivation, changeDerivation, type Side } from '../figures/change-derivation.ts';
import { formatChange } from '../figures/format-change.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { NumberCell } from './number-cell.tsx';
import type { TableData } from './table-data.ts';
import { windowName } from './window-name.ts';

interface CellsProps {
  readonly data: TableData;
  readonly member: ComparedMember;
}

function textOf(member: ComparedMember, cell: ComparedCell, side: Side): string | null {
  const change = cell[side].value;
  if (change === null || member.provenance === null) return null;
  return formatChange(change.change, member.measuredIn === 'level', member.provenance.unit);
}

function ChangeCell({
  data,
  member,
  cell,
  side,
}: CellsProps & { readonly cell: ComparedCell; readonly side: Side }) {
  const { value } = cell[side];
  return (
    <NumberCell
      text={textOf(member, cell, side)}
      reason={value === null ? cell[side].reason : undefined}
      how={changeDerivation(member, cell, side, data.asOf)}
      of={`${member.symbol}, ${windowName(cell.window)}`}
      signed
      first={side === 'price'}
      columns={member.measuredIn === 'return' ? 1 : 2}
    />
  );
}

/** Price and total return side by side in each window; a level has one change, in its own unit. */
export function ReturnCells({ data, member }: CellsProps) {
  return data.answer.windows.map((window) => {
    const cell = data.cell(member.symbol, window);
    if (cell === null) return <td key={window} colSpan={2} className="compare-first" />;
    const price = textOf(member, cell, 'price');
    return (
      <Fragment key={window}>
        <ChangeCell data={data} member={member} cell={cell} side="price" />
        {member.measuredIn !== 'return' ? null : price !== null && price === textOf(member, cell, 'total') ? (
          <td className="number muted" title="The same to the last digit shown: no dividend in between">
            <span aria-hidden="true">=</span>
            <span className="visually-hidden">the same as the price return</span>
          </td>
        ) : (
          <ChangeCell data={data} member={member} cell={cell} side="total" />
        )}
      </Fragment>
    );
  });
}

/** What a symbol earned in units of the base, and how many points more: two numbers, side by side. */
export function RelativeCells({ data, member }: CellsProps) {
  const { side } = data;
  return data.answer.windows.map((window) => {
    const own = data.cell(member.symbol, window)?.[side] ?? null;
    const base = data.base && data.cell(data.base.symbol, window)?.[side].value;
    if (member === data.base || own === null)
      return (
        <td key={window} colSpan={2} className="number muted compare-first">
          {member === data.base ? 'base' : ''}
        </td>
      );
    const change = own.value;
    const of = `${member.symbol}, ${windowName(window)}`;
    const how = (definition: 'relativeReturn' | 'pointDifference') =>
      change === null || !base
        ? null
        : besideBaseDerivation(
            definition,
            member,
            change,
            { symbol: data.answer.base, change: base.change },
            side,
            data.asOf,
          );
    const relative = change?.relative ?? { value: null, reason: own.value === null ? own.reason : '' };
    if (relative.value === null)
      return (
        <NumberCell key={window} text={null} reason={relative.reason} how={null} of={of} columns={2} first />
      );
    const points = change?.pointDifference.value ?? Number.NaN;
    return (
      <Fragment key={window}>
        <NumberCell
          text={formatPercent(relative.value, 2, 'always')}
          how={how('relativeReturn')}
          of={of}
          signed
          first
        />
        <NumberCell
          text={formatNumber(points * 100, 2, 'always')}
          how={how('pointDifference')}
          of={of}
          signed
        />
      </Fragment>
    );
  });
}
