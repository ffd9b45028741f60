import { Askable } from '#renderer/components/figures/askable.tsx';
import type { Derivation } from '#shared/domain/derivation.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { ReactNode } from 'react';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { Loss } from '#shared/sizing/sizing-types.ts';

interface LossRowProps {
  readonly name: string;
  readonly loss: Loss;
  /** Dollars of the longest bar. */
  readonly largest: number;
  readonly testId: string;
  readonly definition?: ReactNode;
  /** Where no definition stands beside the name. */
  how?: { loss(): Derivation; share(): Derivation };
}

/** One loss as a bar and in figures; an unknown one has no bar and says why. */
export function LossRow({ name, loss, largest, testId, definition, how }: LossRowProps) {
  const mask = useMask();
  const share = loss.dollars === null || largest <= 0 ? 0 : Math.max(0, loss.dollars / largest);
  return (
    <tr className="loss">
      <th scope="row">
        <span className="loss-name">{name}</span>
        {definition}
        <svg className="loss-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="loss-track" width="100" height="4" />
          <rect className="loss-fill" width={(share * 100).toFixed(2)} height="4" />
        </svg>
        {loss.dollars === null ? <span className="loss-reason">Unknown: {loss.reason}.</span> : null}
      </th>
      <td className="number" data-testid={testId}>
        {loss.dollars === null ? (
          <Unknown reason={loss.reason} />
        ) : how === undefined ? (
          mask.dollars(-loss.dollars, 0)
        ) : (
          <Askable of={name} how={how.loss}>
            {mask.dollars(-loss.dollars, 0)}
          </Askable>
        )}
        {loss.dollars === null ? null : <span className="loss-price">at {formatPrice(loss.price)}</span>}
      </td>
      <td className="number loss-fraction">
        {loss.dollars === null ? null : how === undefined ? (
          formatPercent(-loss.accountFraction)
        ) : (
          <Askable of={name} how={how.share}>
            {formatPercent(-loss.accountFraction)}
          </Askable>
        )}
      </td>
    </tr>
  );
}
