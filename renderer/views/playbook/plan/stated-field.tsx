import type { Claim } from '#shared/domain/playbook/claim.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { withClaim } from '../edit/edit-reading.ts';
import { figureText, hedgeText } from '#shared/format/figure-text.ts';

const units: Readonly<Partial<Record<StatedFigure['unit'], string>>> = { fraction: '%', basisPoints: 'bp' };

/** The figure of a claim, to be corrected where it was read wrongly; a range is only shown. */
export function StatedField({ claim }: { readonly claim: Claim }) {
  const { measure } = claim;
  if (!('figure' in measure)) return null;
  const { figure } = measure;
  if (figure.to !== undefined) return figureText(figure);
  const scale = figure.unit === 'fraction' ? 100 : 1;
  return (
    <span className="stated-field">
      <span className="quiet">{hedgeText(figure.hedge)}</span>
      <CommitNumber
        id={`stated-${claim.id}`}
        label={`Stated for ${claim.symbol}`}
        value={figure.value}
        decimals={figure.decimals}
        scale={scale}
        step={10 ** -figure.decimals / scale}
        unit={units[figure.unit] ?? ''}
        check={(value) => (value === null ? 'Type the figure.' : null)}
        onCommit={(value) =>
          value !== null &&
          changeReading((reading) =>
            withClaim(reading, claim.id, (one) =>
              withEdited({ ...one, measure: { ...measure, figure: { ...figure, value } } }, 'figure'),
            ),
          )
        }
      />
    </span>
  );
}
