import { lazy, Suspense, useEffect, useState } from 'react';

const TableCorner = lazy(async () => ({ default: (await import('./table-corner.tsx')).TableCorner }));

/** Well after the first candles, for nothing here is needed before the pointer has come to rest on a table. */
const afterMs = 3_000;

/** The menu in the corner of tables, loaded once the desk has been on screen for a while. */
export function OutCorner() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), afterMs);
    return () => clearTimeout(timer);
  }, []);
  return ready ? (
    <Suspense>
      <TableCorner />
    </Suspense>
  ) : null;
}
