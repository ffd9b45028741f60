import { useMemo, useState } from 'react';
import type { Condition } from '#shared/domain/condition.ts';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import { draftOf } from './draft-of.ts';
import { type DraftPart, firstLeaf } from './draft.ts';
import { readDraft } from './read-draft.ts';

const preferred = ['SPX', 'SPY', 'IWM'];

/** The condition that is being built, from what it was before; it starts as one comparison. */
export function useBuiltCondition(former: Condition | null, series: readonly SeriesRow[]) {
  const [before] = useState(() => (former === null ? null : draftOf(former)));
  const [built, setBuilt] = useState<DraftPart | null>(before);
  const draft = useMemo(() => built ?? firstLeaf(0, firstSymbol(series)), [built, series]);
  const { condition: read, problems } = useMemo(
    () =>
      readDraft(
        draft,
        (symbol) => series.find(({ provenance }) => provenance.symbol === symbol)?.provenance.unit ?? null,
      ),
    [draft, series],
  );
  // A condition that nobody touched is saved as it was, so that its watch goes on.
  const condition = former !== null && draft === before ? former : read;
  return { draft, condition, problems, setBuilt };
}

function firstSymbol(series: readonly SeriesRow[]): string {
  const symbols = series.map(({ provenance }) => provenance.symbol);
  return preferred.find((symbol) => symbols.includes(symbol)) ?? symbols[0] ?? 'SPX';
}
