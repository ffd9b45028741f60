import { useEffect, useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import { findMappingProblems } from '#shared/domain/find-mapping-problems.ts';
import type { ImportPreview } from '#shared/ipc/import-schemas.ts';

// Long enough that turning through a list with the keys does not read the file at every step.
const settleMs = 200;

/** What the file gives when it is read by this mapping; null while it is being read, or the mapping lacks something. */
export function useMappingPreview(
  token: string,
  symbol: string | null,
  mapping: ColumnMapping,
): ImportPreview | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly preview: ImportPreview } | null>(
    null,
  );
  const key = JSON.stringify([token, symbol, mapping]);
  useEffect(() => {
    const [wantedToken, wantedSymbol, wanted] = JSON.parse(key) as [string, string | null, ColumnMapping];
    if (findMappingProblems(wanted).length > 0) return;
    const controller = new AbortController();
    const jobId = crypto.randomUUID();
    const take = (preview: ImportPreview): void => {
      if (!controller.signal.aborted) setAnswer({ key, preview });
    };
    const timer = setTimeout(() => {
      controller.signal.addEventListener('abort', () => {
        request('job.cancel', { jobId }).catch(() => undefined);
      });
      request('import.preview', { jobId, token: wantedToken, symbol: wantedSymbol, mapping: wanted })
        .then(take)
        .catch((error: unknown) => take({ state: 'refused', message: messageOf(error) }));
    }, settleMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
  return answer?.key === key ? answer.preview : null;
}
