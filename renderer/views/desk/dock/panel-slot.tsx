import { useLayoutEffect, useRef } from 'react';
import type { Panel } from '#shared/domain/panel.ts';
import { carryHost, hostOf } from './panel-hosts.ts';

/** Where a panel stands at the moment. It is left there when the place goes, until the next one takes it. */
export function PanelSlot({ panel }: { readonly panel: Panel }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null) carryHost(hostOf(panel), place.current);
  }, [panel]);
  return <div className="panel-slot" ref={place} />;
}
