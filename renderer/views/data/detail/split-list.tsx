import { request } from '#renderer/api/request.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import type { SplitRow } from '#shared/ipc/split-schemas.ts';
import { rereadTickets } from '../reread.ts';
import { useWork } from '../use-work.ts';

/** The splits of a fund: recorded by its source or applied here, what each restated, and the way back. */
export function SplitList({ provenance }: { readonly provenance: Provenance }) {
  const { symbol, kind } = provenance;
  const asOf = useDesk(selectAsOf);
  const splits = useQuery('split.list', kind === 'price' ? { symbol, asOf } : null);
  if (kind !== 'price') return null;
  return (
    <section className="detail-section" aria-label="Splits">
      <h3>Splits</h3>
      {splits.status === 'failed' ? <p className="detail-problem">{splits.message}</p> : null}
      {splits.value?.length === 0 ? <p className="muted">None recorded.</p> : null}
      {splits.value === null ? null : (
        <ul className="split-list">
          {splits.value.map((split) => (
            <Split key={split.date} split={split} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Split({ split }: { readonly split: SplitRow }) {
  const { symbol, date, words, recorded, restatement } = split;
  const { busy, run } = useWork();
  const undo = async (): Promise<string> => {
    const { message } = await request('split.undo', { symbol, date });
    await rereadTickets();
    return message;
  };
  return (
    <li className="split">
      <p>
        <strong>{formatDate(date)}</strong> {words}
        {recorded ? null : <span className="muted"> · undone</span>}
      </p>
      {recorded ? (
        <button type="button" className="button" disabled={busy} onClick={() => run(undo)}>
          Undo<span className="visually-hidden"> the split of {formatDate(date)}</span>
        </button>
      ) : null}
      {restatement === null ? null : <p className="split-sentence muted">{restatement.sentence}</p>}
    </li>
  );
}
