import { type ComponentType, useEffect, useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import type { DeskLayout } from '#renderer/state/layout/desk-layout.ts';
import { deskStore } from '#renderer/state/store.ts';
import { whenWanted } from './when-wanted.ts';

type Docking = ComponentType<{ readonly layout: DeskLayout }>;

let loaded: Docking | null = null;

/** The docking library, once it is wanted: until then the same panels stand in the same places without it. */
export function useDocking(): Docking | null {
  const [docking, setDocking] = useState<Docking | null>(() => loaded);
  useEffect(() => {
    if (loaded !== null) return;
    return whenWanted(async () => {
      try {
        loaded = (await import('./docking.tsx')).Docking;
        setDocking(() => loaded);
      } catch (error) {
        deskStore
          .getState()
          .notify('problem', `The panels cannot be moved in this session. ${messageOf(error)}`, 'public');
      }
    });
  }, []);
  return docking;
}
