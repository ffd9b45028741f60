import { capNames } from '#renderer/components/field/cap-looks.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { CapName } from '#shared/sizing/draft/draft-problems.ts';
import type { SizingCaps } from '#shared/sizing/sizing-types.ts';
import { CapField } from './cap-field.tsx';
import { LimitFigures } from './limit-figures.tsx';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** The caps beside the risk budget, and what each limit alone would allow. */
export function CapsFields({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const changeSettings = useDesk((state) => state.changeSettings);
  const mask = useMask();
  const { caps } = desk.draft;
  const { openRisk } = desk.context;
  const { problems, result } = desk.sized;
  const set = capNames.filter((name) => caps[name] !== undefined);
  const marked = [...capNames, 'caps' as const].some((name) => problems[name] !== undefined);
  const change = (name: CapName, value: number | null): void => {
    const { [name]: _, ...others } = caps;
    const next: SizingCaps = value === null ? others : { ...others, [name]: value };
    edit({ caps: next });
    if (Object.values(next).every((cap) => cap > 0)) changeSettings({ caps: next });
  };
  return (
    <details className="sizing-section sizing-details" open={marked || undefined}>
      <summary>
        Caps <span className="muted">{set.length === 0 ? 'none set' : `${set.length} set`}</span>
      </summary>
      {capNames.map((name) => (
        <CapField
          key={name}
          name={name}
          value={caps[name] ?? null}
          problem={problems[name]}
          onChange={(value) => change(name, value)}
        />
      ))}
      <p className="section-note" data-testid="open-heat">
        {openRisk.tickets === 0
          ? 'No other ticket is open, so all of the heat is left.'
          : `${openRisk.tickets} other open ${openRisk.tickets === 1 ? 'ticket' : 'tickets'} may lose ${mask.dollars(openRisk.dollars, 0)} at their stops.`}
      </p>
      {problems.caps === undefined ? null : <p className="field-problem">{problems.caps}</p>}
      {result === null ? null : <LimitFigures desk={desk} result={result} />}
    </details>
  );
}
