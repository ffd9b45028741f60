import { Figure } from '#renderer/components/figures/figure.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useSizedDraft } from '#renderer/views/desk/sizing/use-sized-draft.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';

/** What the idea on the chart comes to, in shares of the account and of the price. */
export function DeskKeyFigures({ symbol }: { readonly symbol: string }) {
  const state = useSizedDraft(symbol);
  const mask = useMask();
  if (state.status !== 'ready' || state.sized.result === null) return null;
  const { result, touch, stop, entry } = state.sized;
  const [target] = result.targets;
  const chance = (value: number | null | undefined): string | null =>
    value === null || value === undefined ? null : formatPercent(value, 0);
  return (
    <dl className="audience-figures">
      <Figure label="Shares" value={mask.quantity(result.quantity)} />
      <Figure label="Risk of account" value={formatPercent(result.riskFraction)} size="large" />
      <Figure
        label="Stop"
        value={stop === null || entry === null ? null : formatPercent(stop / entry - 1, 1, 'always')}
        reason="No stop can be placed."
        size="large"
      />
      <Figure
        label="Target"
        value={target === undefined ? null : formatPercent(target.changeFraction, 1, 'always')}
        reason="No target is set."
        size="large"
      />
      <Figure
        label="Reward to risk"
        value={target === undefined ? null : formatNumber(target.rewardToRisk, 2)}
        reason="No target is set."
      />
      <Figure label="Stop first" value={chance(touch?.stopFirst.value)} reason="It cannot be known." />
      <Figure label="Target first" value={chance(touch?.targetFirst.value)} reason="It cannot be known." />
    </dl>
  );
}
