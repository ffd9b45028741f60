import type { ReactNode } from 'react';
import { deskStore, useDesk } from '#renderer/state/store.ts';

interface PlanItemProps {
  readonly id: string;
  /** Whose words of the note are marked with it; itself when left out. */
  readonly about?: readonly string[];
  /** Which marks of the note it is about. */
  readonly layer?: 'findings' | 'tone';
  readonly className?: string;
  readonly children: ReactNode;
}

/** An item of the plan: pointed at by pointer or focus, its words in the note scroll into view and are marked. */
export function PlanItem({ id, about, layer = 'findings', className = '', children }: PlanItemProps) {
  const pointed = useDesk((state) => state.pointing.ids.includes(id));
  const point = (): void => {
    const { pointing, pointAt } = deskStore.getState();
    const ids = about === undefined ? [id] : [id, ...about];
    if (pointing.from !== 'plan' || pointing.ids.join(' ') !== ids.join(' ')) pointAt(ids, 'plan', layer);
  };
  return (
    // Its first button does the same by key; the area is only a larger place to press.
    <li
      className={`plan-item ${className}`}
      data-item={id}
      data-pointed={pointed || undefined}
      onFocus={point}
      onClick={point}
    >
      {children}
    </li>
  );
}
