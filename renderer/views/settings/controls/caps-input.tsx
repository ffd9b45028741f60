import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { CapName } from '#shared/sizing/draft/draft-problems.ts';
import { capLooks, capNames } from '#renderer/components/field/cap-looks.ts';
import { changeSetting } from '../change-setting.ts';
import { CheckedNumber } from './checked-number.tsx';

/** The caps of a new trade, each empty while it does not bind. */
export function CapsInput() {
  const { caps } = useDesk(selectSettings);
  const change = (name: CapName, value: number | null): void => {
    const { [name]: _, ...others } = caps;
    changeSetting({ caps: value === null ? others : { ...others, [name]: value } });
  };
  return (
    <div className="setting-caps">
      {capNames.map((name) => {
        const { label, unit, name: fullName } = capLooks[name];
        const inPercent = unit === 'percent';
        return (
          <label key={name} className="setting-cap">
            <span className="muted">
              {label}, {inPercent ? '%' : '$'}
            </span>
            <CheckedNumber
              id={`setting-${name}`}
              label={fullName}
              value={caps[name] ?? null}
              scale={inPercent ? 100 : 1}
              decimals={inPercent ? 1 : 0}
              step={inPercent ? 0.005 : 1000}
              isAmount={!inPercent}
              placeholder="none"
              findProblem={(value) =>
                value === null || (value > 0 && value <= (name === 'heatFraction' ? 1 : 1e13))
                  ? null
                  : 'Type a cap above zero, or leave it empty.'
              }
              onChange={(value) => change(name, value)}
            />
          </label>
        );
      })}
    </div>
  );
}
