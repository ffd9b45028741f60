import { useState } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import { OptionFields } from './option-fields.tsx';
import { SameRiskTable } from './same-risk-table.tsx';
import { useRested } from './use-rested.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const quietMs = 250;

/** The same dollars at risk in shares, leveraged funds and a spread of options. Asked for once it is opened and the lines rest. */
export function SameRisk({ desk, result }: { readonly desk: DraftOnDesk; readonly result: SizingResult }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="sizing-section sizing-details"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-testid="same-risk"
    >
      <summary>Same risk in other instruments</summary>
      {open ? (
        <>
          <OptionFields />
          <Comparison desk={desk} result={result} />
        </>
      ) : null}
    </details>
  );
}

function Comparison({ desk, result }: { readonly desk: DraftOnDesk; readonly result: SizingResult }) {
  const asOf = useDesk(selectAsOf);
  const { rate, dividendYield } = useDesk(selectSettings).optionAssumptions;
  const { symbol, draft, sized } = desk;
  const input = useRested(
    {
      symbol,
      asOf,
      side: draft.side,
      entry: sized.entry as number,
      stop: sized.stop as number,
      target: result.targets[0]?.price ?? null,
      riskDollars: result.riskDollars,
      horizonSessions: draft.horizonSessions,
      days: null,
      rate,
      dividendYield,
    },
    quietMs,
  );
  const query = useQuery('sizing.compare', input.riskDollars > 0 ? input : null);
  const answer = useLastAnswer(query);
  if (input.riskDollars <= 0)
    return <p className="section-note">Nothing is at risk, so there is nothing to compare.</p>;
  if (query.status === 'failed') return <p className="section-note">{query.message}</p>;
  if (answer === null) return <p className="section-note">Comparing…</p>;
  return <SameRiskTable answer={answer} stale={query.value === null} />;
}
