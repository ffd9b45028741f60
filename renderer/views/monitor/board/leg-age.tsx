import { DataAge } from '#renderer/components/figures/data-age.tsx';
import type { LeafReading } from '#shared/ipc/trigger-schemas.ts';

/** How old what a comparison reads is, and where it is from. */
export function LegAge({ leg: { ageSessions, simulated, source } }: { readonly leg: LeafReading }) {
  if (ageSessions === null) return <span className="muted">{source ?? 'no series'}</span>;
  return (
    <>
      <DataAge provenance={{ simulated, ageSessions }} />
      {simulated ? null : <span className="leg-source">{source}</span>}
    </>
  );
}
