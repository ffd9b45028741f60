import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { BindingLimit, SizingResult } from '#shared/sizing/sizing-types.ts';
import { limitNames } from '#shared/sizing/limit-names.ts';

/** How many shares each limit alone would allow; the least is the size. */
export function LimitFigures({ result }: { readonly result: SizingResult }) {
  const mask = useMask();
  const limits = Object.entries(result.quantityByLimit) as [BindingLimit, number][];
  return (
    <table className="figures">
      <caption>What each limit alone would allow</caption>
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
