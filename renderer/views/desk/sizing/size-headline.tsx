import { Askable } from '#renderer/components/figures/askable.tsx';
import { formatSharePrice } from '#shared/format/format-share-price.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { notAvailable } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { ChanceBar } from './chance-bar.tsx';
import { limitDerivation } from './limit-derivation.ts';
import { limitInSentence } from '#shared/sizing/limit-names.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

import { chanceHow, riskHow, riskPerShareHow, shareHow } from './sizing-how.ts';

/** The number that matters, always in sight: how many shares, and what it risks. */
export function SizeHeadline({ desk }: { readonly desk: DraftOnDesk }) {
  const { draft, sized } = desk;
  const { result } = sized;
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  if (result === null) {
    return (
      <section className="headline headline-unsized" aria-label="Position size">
        <p className="headline-quantity" data-testid="quantity">
          {notAvailable}
        </p>
        <p className="headline-reason">No size yet: see the marked field.</p>
      </section>
    );
  }
  const none = result.quantity === 0;
  const question = { desk, result, asOf, mask };
  return (
    <section className="headline" aria-label="Position size">
      <p className="headline-quantity">
        <span className={`headline-side headline-${draft.side}`}>
          {draft.side === 'long' ? 'Buy' : 'Sell short'}
        </span>{' '}
        <Askable of="the plan" how={() => limitDerivation(desk, result, asOf, mask)}>
          <strong data-testid="quantity">{mask.quantity(result.quantity)}</strong>
        </Askable>{' '}
        shares
      </p>
      <dl className="headline-figures">
        <div>
          <dt>At risk</dt>
          <dd>
            <Askable of="the plan" how={() => riskHow(question)}>
              <span data-testid="risk-dollars">{mask.dollars(result.riskDollars)}</span>
            </Askable>
          </dd>
        </div>
        <div>
          <dt>Of account</dt>
          <dd>
            <Askable of="the risk" how={() => shareHow(question, result.riskDollars)}>
              {formatPercent(result.riskFraction)}
            </Askable>
          </dd>
        </div>
        <div>
          <dt>R a share</dt>
          <dd>
            <Askable of="the plan" how={() => riskPerShareHow(question)}>
              <span data-testid="risk-per-share">{formatSharePrice(result.riskPerShare)}</span>
            </Askable>
          </dd>
        </div>
      </dl>
      <p className="headline-limit">
        {none
          ? `Not even one share fits the ${limitInSentence(result.bindingLimit)}.`
          : `Limited by: ${limitInSentence(result.bindingLimit)} `}
        <Definition term="The size">
          <DerivationDetails derivation={limitDerivation(desk, result, asOf, mask)} />
        </Definition>
      </p>
      <ChanceBar touch={sized.touch} how={() => chanceHow({ desk, asOf })} />
    </section>
  );
}
