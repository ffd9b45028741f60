import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { definitions } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';

/** What stands in one place of the table: a text, nothing, or why it is not known. */
export type LegsCell = string | null | { readonly reason: string };

export interface LegsRow {
  readonly id: string;
  readonly label: string;
  readonly how: Derivation;
  /** Of the long, the short, both together, and both as a fraction of the gross. */
  readonly cells: readonly [long: LegsCell, short: LegsCell, net: LegsCell, ofGross: LegsCell];
  /** Colours gains and losses by their signs. */
  readonly signed?: boolean;
  readonly strong?: boolean;
}

interface LegsTableProps {
  readonly caption: string;
  readonly long: string;
  readonly short: string;
  readonly rows: readonly LegsRow[];
}

const signOf = (text: string): string | undefined =>
  text.startsWith('+') ? 'change-up' : text.startsWith('−') ? 'change-down' : undefined;

/** Figures of both legs and of the two together, a line each, with how each line came about. */
export function LegsTable({ caption, long, short, rows }: LegsTableProps) {
  return (
    <div className="legs-scroll">
      <table className="legs-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Line</span>
            </th>
            <th scope="col" className="number">
              {long} long
            </th>
            <th scope="col" className="number">
              {short} short
            </th>
            <th scope="col" className="number">
              Together
            </th>
            <th scope="col" className="number">
              of gross
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, how, cells, signed, strong }) => (
            <tr key={id} data-row={id} className={strong ? 'legs-strong' : undefined}>
              <th scope="row">
                <span className="legs-label">
                  {label}
                  <Definition term={`${definitions[how.definition].name}, ${label}`}>
                    <DerivationDetails derivation={how} />
                  </Definition>
                </span>
              </th>
              {cells.map((cell, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- the columns never move
                <td key={place} className="number">
                  {cell === null ? null : typeof cell === 'string' ? (
                    <span className={signed ? signOf(cell) : undefined}>{cell}</span>
                  ) : (
                    <Unknown reason={cell.reason} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
