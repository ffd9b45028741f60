import { isStale } from '#shared/domain/data-age.ts';
import { formatAge } from '#shared/format/format-age.ts';
import type { ComparedMember } from '#shared/ipc/compare-schemas.ts';
import { changeComparison } from '../change-comparison.ts';
import { seriesLook } from '../series-looks.ts';

interface MemberHeadingProps {
  readonly symbol: string;
  /** Null until it has been read. */
  readonly member: ComparedMember | null;
  readonly place: number;
  readonly isBase: boolean;
  /** With a button that makes it the base. */
  readonly editable: boolean;
}

/** A row's symbol with the look of its line, whether it is the base, and whether it is stale. */
export function MemberHeading({ symbol, member, place, isBase, editable }: MemberHeadingProps) {
  const { tone, dash } = seriesLook(place);
  const provenance = member?.provenance ?? null;
  const stale = provenance !== null && !provenance.simulated && isStale(provenance.ageSessions);
  return (
    <th scope="row" className="compare-symbol" title={provenance?.name}>
      <span className="compare-heading">
        <svg className={`tone-${tone}`} width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
          <path className={`plot-line dash-${dash}`} d="M0 6h22" />
        </svg>
        <span className="compare-name">{symbol}</span>
        {stale ? (
          <span className="compare-stale" title={`stale, ${formatAge(provenance.ageSessions)}`}>
            <span aria-hidden="true">▲</span>
            <span className="visually-hidden">stale, {formatAge(provenance.ageSessions)}</span>
          </span>
        ) : null}
        {editable ? (
          <button
            type="button"
            className="compare-base"
            aria-pressed={isBase}
            title={isBase ? 'The others are held against it' : `Hold the others against ${symbol}`}
            onClick={() => changeComparison({ base: symbol })}
          >
            base<span className="visually-hidden"> {symbol}</span>
          </button>
        ) : isBase ? (
          <span className="compare-base" data-pressed>
            base
          </span>
        ) : null}
      </span>
    </th>
  );
}
