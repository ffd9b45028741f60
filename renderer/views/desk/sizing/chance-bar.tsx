import { Askable } from '#renderer/components/figures/askable.tsx';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { TouchChances } from '#shared/sizing/touch-chances.ts';

/** Which comes first, stop or target, as a bar and in words; in sight while a line is dragged. Nothing where it is not known. */
export function ChanceBar({ touch, how }: { readonly touch: TouchChances | null; how(): Derivation }) {
  const [stop, neither, target] = [touch?.stopFirst, touch?.neither, touch?.targetFirst].map(
    (chance) => chance?.value ?? null,
  );
  if (stop === null || neither === null || target === null) return null;
  if (stop === undefined || neither === undefined || target === undefined) return null;
  const percent = (share: number) => (share * 100).toFixed(2);
  return (
    <div className="chance-bar">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="chance-stop" width={percent(stop)} height="4" />
        <rect className="chance-neither" x={percent(stop)} width={percent(neither)} height="4" />
        <rect className="chance-target" x={percent(stop + neither)} width={percent(target)} height="4" />
      </svg>
      <p data-testid="chance-bar">
        <span>
          Stop first{' '}
          <Askable of="Stop first" how={how}>
            {formatPercent(stop, 0)}
          </Askable>
        </span>
        <span>
          neither{' '}
          <Askable of="neither" how={how}>
            {formatPercent(neither, 0)}
          </Askable>
        </span>
        <span>
          target first{' '}
          <Askable of="target first" how={how}>
            {formatPercent(target, 0)}
          </Askable>
        </span>
      </p>
    </div>
  );
}
