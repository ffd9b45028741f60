import type { ComponentType, ReactNode } from 'react';
import type { ComparedMember } from '#shared/ipc/compare-schemas.ts';
import { MemberActions } from '../members/member-actions.tsx';
import { MemberHeading } from '../members/member-heading.tsx';
import type { TableData } from './table-data.ts';
import { useNumberKeys } from './use-number-keys.ts';

interface CompareTableProps {
  readonly name: string;
  /** Which table it is, for the style sheet. */
  readonly kind: string;
  readonly symbols: readonly string[];
  readonly base: string;
  /** Null until there is an answer. */
  readonly data: TableData | null;
  /** The cells of the heading rows, without those of the symbol and of the actions. */
  readonly head: readonly ReactNode[];
  /** Columns of figures, for a row that has none. */
  readonly columns: number;
  readonly Cells: ComponentType<{ readonly data: TableData; readonly member: ComparedMember }>;
  /** With buttons to move and remove the rows. */
  readonly editable?: boolean;
}

/** A row for each symbol in the order of the screen, whatever the figures are. */
export function CompareTable(props: CompareTableProps) {
  const { name, kind, symbols, base, data, head, columns, Cells, editable = false } = props;
  const { table, onKeyDown } = useNumberKeys();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows go from number to number
    <table
      ref={table}
      className={`compare-table ${kind}${editable ? ' compare-table-editable' : ''}`}
      aria-label={name}
      onKeyDown={onKeyDown}
    >
      <thead>
        {head.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- heading rows are never moved
          <tr key={index}>
            {index === 0 ? (
              <th scope="col" rowSpan={head.length} className="compare-symbol">
                Symbol
              </th>
            ) : null}
            {row}
            {index === 0 && editable ? (
              <th scope="col" rowSpan={head.length} className="compare-actions">
                <span className="visually-hidden">Order, remove</span>
              </th>
            ) : null}
          </tr>
        ))}
      </thead>
      <tbody>
        {symbols.map((symbol, place) => {
          const member = data?.answer.members.find((one) => one.symbol === symbol) ?? null;
          return (
            <tr key={symbol} data-symbol={symbol} className={symbol === base ? 'compare-is-base' : undefined}>
              <MemberHeading
                symbol={symbol}
                member={member}
                place={place}
                isBase={symbol === base}
                editable={editable}
              />
              {data === null || member === null ? (
                <td colSpan={columns} className="compare-first compare-waiting">
                  <span className="visually-hidden">Loading</span>
                </td>
              ) : member.provenance === null ? (
                <td colSpan={columns} className="compare-first compare-unread">
                  {member.reason}
                </td>
              ) : (
                <Cells data={data} member={member} />
              )}
              {editable ? <MemberActions symbol={symbol} place={place} count={symbols.length} /> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
