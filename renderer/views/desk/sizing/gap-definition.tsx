import { Definition } from '#renderer/components/definition.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { gapCounts } from './gap-counts.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** What the median gap is and how much history stands behind it. */
export function GapDefinition({ desk }: { readonly desk: DraftOnDesk }) {
  const { draft, context, sized } = desk;
  if (sized.entry === null || sized.stop === null) return null;
  const distance = Math.abs(sized.stop / sized.entry - 1);
  const counts = gapCounts(context.gapTables[draft.side], distance);
  const { provenance } = context;
  return (
    <Definition term="Loss through the median gap">
      <p>
        On every past close a stop this far away was set for the horizon. Where it was touched by an open
        beyond it, the fill was that open. The loss is taken at the stop moved by the median of those gaps.
      </p>
      <dl>
        <dt>Distance</dt>
        <dd>{formatPercent(distance, 1)}</dd>
        <dt>Stops touched</dt>
        <dd>{counts === null ? 'none this far away' : formatNumber(counts.touches, 0)}</dd>
        <dt>Opens beyond (n)</dt>
        <dd>{counts === null ? 'none' : formatNumber(counts.opensBeyond, 0)}</dd>
        <dt>Basis</dt>
        <dd>
          {provenance.basis}-adjusted, {formatNumber(context.barsAvailable, 0)} bars to{' '}
          {formatDate(provenance.lastDate)}
          {provenance.simulated ? ', simulated sample' : `, ${provenance.source}`}
        </dd>
      </dl>
    </Definition>
  );
}
