import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { BindingLimit, SizingResult } from '#shared/sizing/sizing-types.ts';
import { limitNames } from '#shared/sizing/limit-names.ts';
import { limitHow } from './sizing-how.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** How many shares each limit alone would allow; the least is the size. */
export function LimitFigures({
  desk,
  result,
}: {
  readonly desk: DraftOnDesk;
  readonly result: SizingResult;
}) {
  const mask = useMask();
  const asOf = useDesk(selectAsOf);
  const limits = Object.entries(result.quantityByLimit) as [BindingLimit, number][];
  return (
    <table className="figures">
      <caption>
        What each limit alone would allow{' '}
        <Definition term="What each limit allows">
          <DerivationDetails derivation={limitHow({ desk, result, asOf, mask })} />
        </Definition>
      </caption>
      <tbody>
        {limits.map(([limit, quantity]) => (
          <tr key={limit} className={limit === result.bindingLimit ? 'figures-binding' : ''}>
            <th scope="row">{limitNames[limit]}</th>
            <td className="number">
              {mask.quantity(quantity)} sh{limit === result.bindingLimit ? ' · binds' : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
